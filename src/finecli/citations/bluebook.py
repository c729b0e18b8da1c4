"""The Bluebook, 21st edition: its order of elements, and the words it abbreviates.

Authorities' decisions are cited as administrative adjudications (R14.3) from abroad (R20), the Union's
courts by R21.5.2, national courts by R20.3.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from finecli.citations.history import AMERICAN_HISTORY, told
from finecli.citations.names import first_party
from finecli.citations.pinpoints import labelled
from finecli.citations.typography import bluebook_date, bracketed, finish, italic, joined
from finecli.vocabulary.countries import country_name

if TYPE_CHECKING:
    from finecli.cases import Case
    from finecli.citations.elements import Elements
    from finecli.citations.options import CitationOptions

# Words of case names in citations (R10.2.2, table T6) that English names in the corpus hold. The Bluebook's
# own table was not at hand: these are as table T11 of the Indigo Book has them (2016, in the public domain),
# and where the 21st edition changed or added words ("Pro.", "Rsch.", "Env't"), as public lists of it agree.
_WORDS = {
    "Academy": "Acad.",
    "Accounting": "Acct.",
    "Administration": "Admin.",
    "Administrative": "Admin.",
    "Advertising": "Advert.",
    "Affairs": "Aff.",
    "Agriculture": "Agric.",
    "America": "Am.",
    "American": "Am.",
    "Association": "Ass'n",
    "Attorney": "Att'y",
    "Authority": "Auth.",
    "Automobile": "Auto.",
    "Automotive": "Auto.",
    "Board": "Bd.",
    "British": "Brit.",
    "Broadcasting": "Broad.",
    "Brothers": "Bros.",
    "Building": "Bldg.",
    "Business": "Bus.",
    "Capital": "Cap.",
    "Catholic": "Cath.",
    "Center": "Ctr.",
    "Central": "Cent.",
    "Centre": "Ctr.",
    "Chemical": "Chem.",
    "Child": "Child.",
    "Children": "Child.",
    "Civil": "Civ.",
    "Coalition": "Coal.",
    "College": "Coll.",
    "Commerce": "Com.",
    "Commission": "Comm'n",
    "Commissioner": "Comm'r",
    "Committee": "Comm.",
    "Communication": "Commc'n",
    "Community": "Cmty.",
    "Company": "Co.",
    "Computer": "Comput.",
    "Conference": "Conf.",
    "Construction": "Constr.",
    "Continental": "Cont'l",
    "Cooperative": "Coop.",
    "Corporation": "Corp.",
    "County": "Cnty.",
    "Court": "Ct.",
    "Criminal": "Crim.",
    "Defence": "Def.",
    "Defense": "Def.",
    "Department": "Dep't",
    "Development": "Dev.",
    "Digital": "Digit.",
    "Director": "Dir.",
    "Distribution": "Distrib.",
    "District": "Dist.",
    "Division": "Div.",
    "Doctor": "Dr.",
    "Eastern": "E.",
    "Economic": "Econ.",
    "Economy": "Econ.",
    "Education": "Educ.",
    "Educational": "Educ.",
    "Electric": "Elec.",
    "Electricity": "Elec.",
    "Electronic": "Elec.",
    "Employee": "Emp.",
    "Employment": "Emp.",
    "Engineering": "Eng'g",
    "English": "Eng.",
    "Enterprise": "Enter.",
    "Entertainment": "Ent.",
    "Environment": "Env't",
    "Environmental": "Env't",
    "Equality": "Equal.",
    "Equipment": "Equip.",
    "Estate": "Est.",
    "Europe": "Eur.",
    "European": "Eur.",
    "Exchange": "Exch.",
    "Executive": "Exec.",
    "Family": "Fam.",
    "Federal": "Fed.",
    "Federation": "Fed'n",
    "Finance": "Fin.",
    "Financial": "Fin.",
    "Financing": "Fin.",
    "Foundation": "Found.",
    "General": "Gen.",
    "Global": "Glob.",
    "Government": "Gov't",
    "Group": "Grp.",
    "Hospital": "Hosp.",
    "Housing": "Hous.",
    "Human": "Hum.",
    "Immigration": "Immigr.",
    "Incorporated": "Inc.",
    "Independent": "Indep.",
    "Industrial": "Indus.",
    "Industry": "Indus.",
    "Information": "Info.",
    "Institute": "Inst.",
    "Institution": "Inst.",
    "Insurance": "Ins.",
    "Intelligence": "Intel.",
    "International": "Int'l",
    "Investment": "Inv.",
    "Judicial": "Jud.",
    "Justice": "Just.",
    "Labor": "Lab.",
    "Laboratory": "Lab'y",
    "Limited": "Ltd.",
    "Local": "Loc.",
    "Machine": "Mach.",
    "Magazine": "Mag.",
    "Maintenance": "Maint.",
    "Management": "Mgmt.",
    "Manufacturing": "Mfg.",
    "Market": "Mkt.",
    "Marketing": "Mktg.",
    "Medical": "Med.",
    "Memorial": "Mem'l",
    "Metropolitan": "Metro.",
    "Military": "Mil.",
    "Modern": "Mod.",
    "Municipal": "Mun.",
    "Municipality": "Mun.",
    "Mutual": "Mut.",
    "National": "Nat'l",
    "Natural": "Nat.",
    "North": "N.",
    "Northern": "N.",
    "Office": "Off.",
    "Organisation": "Org.",
    "Organization": "Org.",
    "Pacific": "Pac.",
    "Partnership": "P'ship",
    "Person": "Pers.",
    "Personal": "Pers.",
    "Pharmaceutical": "Pharm.",
    "Policy": "Pol'y",
    "Political": "Pol.",
    "Privacy": "Priv.",
    "Private": "Priv.",
    "Production": "Prod.",
    "Professional": "Pro.",
    "Property": "Prop.",
    "Protection": "Prot.",
    "Public": "Pub.",
    "Publishing": "Publ'g",
    "Railway": "Ry.",
    "Regional": "Reg'l",
    "Register": "Reg.",
    "Rehabilitation": "Rehab.",
    "Research": "Rsch.",
    "Resolution": "Resol.",
    "Resource": "Res.",
    "Restaurant": "Rest.",
    "Rights": "Rts.",
    "Savings": "Sav.",
    "School": "Sch.",
    "Science": "Sci.",
    "Secretary": "Sec'y",
    "Security": "Sec.",
    "Service": "Serv.",
    "Social": "Soc.",
    "Society": "Soc'y",
    "Solution": "Sol.",
    "South": "S.",
    "Southern": "S.",
    "Statistics": "Stat.",
    "Street": "St.",
    "Studies": "Stud.",
    "System": "Sys.",
    "Systems": "Sys.",
    "Technical": "Tech.",
    "Technologies": "Techs.",
    "Technology": "Tech.",
    "Telecommunication": "Telecomm.",
    "Telephone": "Tel.",
    "Transport": "Transp.",
    "Transportation": "Transp.",
    "Trust": "Tr.",
    "University": "Univ.",
    "Urban": "Urb.",
    "West": "W.",
    "Western": "W.",
    "and": "&",
}
# Table T10.3, which table T12.3 of the Indigo Book repeats; countries not named here are not abbreviated.
_COUNTRIES = {
    "BE": "Belg.",
    "BG": "Bulg.",
    "CZ": "Czech",
    "DE": "Ger.",
    "DK": "Den.",
    "EE": "Est.",
    "FI": "Fin.",
    "FR": "Fr.",
    "GB": "U.K.",
    "HR": "Croat.",
    "HU": "Hung.",
    "IE": "Ir.",
    "IS": "Ice.",
    "IT": "It.",
    "LI": "Liech.",
    "LT": "Lith.",
    "LU": "Lux.",
    "LV": "Lat.",
    "NL": "Neth.",
    "NO": "Nor.",
    "PL": "Pol.",
    "PT": "Port.",
    "RO": "Rom.",
    "SE": "Swed.",
    "SI": "Slovn.",
    "SK": "Slovk.",
}
_PROCEDURAL = re.compile(r"^(?:in re|in the matter of|re|ex parte)\s+", re.IGNORECASE)


def bluebook(case: Case, elements: Elements, options: CitationOptions) -> str:
    """The Bluebook, 21st edition.

    Cegedim, No. SAN-2024-013 (CNIL Sept. 5, 2024) (Fr.)
    """
    name = abbreviated(_party(elements, case.respondent))
    pinpoint = labelled(options.pinpoint, ("¶", "¶¶"), ("at", "at"))
    text = _bluebook(elements, italic(name) if options.in_text else name, pinpoint)
    return finish(text + told(case, options, AMERICAN_HISTORY, _bluebook), options)


def abbreviated(name: str) -> str:
    """A case name with the words of table T6 and the countries of T10.3 abbreviated (R10.2.1(f), R10.2.2).

    A party of one word stays whole, as the rule has it for countries, and as a brand needs it; but for the
    Commission and a commissioner.
    """
    return " v. ".join(_abbreviated_party(party) for party in name.split(" v. "))


def _bluebook(elements: Elements, name: str = "", pinpoint: str = "") -> str:
    date = bluebook_date(elements.decided)
    if elements.kind == "union":
        number = (
            f"{'Joined Cases' if elements.is_joined else 'Case'} {elements.number.replace(' and ', ' & ')}"
        )
        court = (
            "" if elements.ecli else {"CJEU": "C.J.E.U.", "GC": "Gen. Ct.", "CST": "C.S.T."}[elements.body]
        )
        text = joined(number, name, elements.ecli, pinpoint)
        text += bracketed(court, date, separator=" ")
        return text + bracketed(elements.opinion("opinion of Advocate General"))
    if elements.neutral:
        text = joined(joined(name, elements.neutral, separator=" "), pinpoint)
    else:
        number = elements.signed_number.replace(" and ", " & ")
        text = joined(name, number, elements.court_ecli, pinpoint)
    court = "" if elements.neutral else elements.body
    if not text:
        return court + bracketed(date) + bracketed(_country(elements.country))
    return text + bracketed(court, date, separator=" ") + bracketed(_country(elements.country))


def _party(elements: Elements, respondent: str | None) -> str:
    """R14.3.1: the first private party alone, without procedural phrases."""
    name = elements.name_with("v.")
    if elements.kind == "authority":
        name = first_party(name, respondent)
    return _PROCEDURAL.sub("", name)


def _country(code: str) -> str:
    """T10.3, and nothing for the Union, whose bodies name it."""
    if code in ("", "EU"):
        return ""
    return _COUNTRIES.get(code) or country_name(code)


def _abbreviated_party(party: str) -> str:
    if " " not in party and not party.startswith("Commission"):
        return party
    return " ".join(map(_abbreviated_word, party.split(" ")))


def _abbreviated_word(word: str) -> str:
    bare = word.rstrip(",")
    comma = word[len(bare) :]
    if bare in _WORDS:
        return _WORDS[bare] + comma
    if bare.endswith("s") and bare[:-1] in _WORDS:
        return _plural(_WORDS[bare[:-1]]) + comma
    return _country_words().get(bare, bare) + comma


def _plural(abbreviation: str) -> str:
    return f"{abbreviation[:-1]}s." if abbreviation.endswith(".") else f"{abbreviation}s"


@cache
def _country_words() -> dict[str, str]:
    return {country_name(code): short for code, short in _COUNTRIES.items()}
