"""Whether the tracker's "Controller/Processor" names an organisation or only says what kind it was.

The column holds names ("Vodafone España, S.A.U."), descriptions ("Private individual", "Hotel operator") and
both ("Restaurant (SANTI 3000, S.L.)"). A description is told by its words: all of them are common. The
tracker hides the names of natural persons; the few that stand in the name of a shop are listed here by row.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from finecli.ingest.legal_forms import has_legal_form
from finecli.vocabulary.matching import fold

_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
_AMOUNT_BEHIND = re.compile(r"\s+EUR [\d,]+$")
_LONGEST_ABBREVIATION = 4  # words in brackets; more of them explain the name

# Rows whose party is a trade name with its owner's: what may be kept of it, or nothing.
_TRADE_NAMES: dict[str, str | None] = {
    "ETid-26": "Kolibri Image",
    "ETid-167": None,
    "ETid-250": "Speech and Special Education Centre",
    "ETid-286": "Bazar Real",
    "ETid-1242": "Zito Auto",
    "ETid-1264": None,
    "ETid-1686": None,
    "ETid-2015": "Ermeslink",
    "ETid-2084": "Mednow Medical Center",
    "ETid-2196": None,
}

# Folded words of persons: a description with one of them is a natural person's.
_PERSONS = frozenset(
    (
        "agent alderman assistant attorney candidate dentist director doctor employee entrepreneur "
        "individual inspector investigator lawyer manager mayor merchant notary officer "
        "pediatrician person phyisician physician psychologist representative researcher surveyor "
        "worker"
    ).split()
)
# Folded words of public bodies and of associations.
_PUBLIC = frozenset(
    (
        "agenzia asl ausl ayuntamiento azienda city comandancia comune council county court "
        "department gemeente government hospital istituto kommune liceo mayor minister ministero "
        "ministry municipality ospedale police prefecture provincia region regione school tribunal "
        "universita universitatea university"
    ).split()
)
_ASSOCIATIONS = frozenset(
    (
        "asociacion asociatia associacio association associazione club confederation federacion "
        "federation federazione fondazione foundation fundacion homeowners neighborhood ordine "
        "owners partido partidul party sindicato union"
    ).split()
)
# Folded words that describe and do not name.
_COMMON = (
    _PERSONS
    | _ASSOCIATIONS
    | frozenset(
        (
            "19 a accounting administrative administrator agancy agency aid airline airport and apartment "
            "area at available bakery ballet bank bar barber beauty betting beverage board boarding "
            "bookstore broadcaster brokerage building bulgarian butcher cafe call car care casino "
            "catering cctv center centre channel claim clinic club co coach coin collecting collection "
            "collector commercial communal communication community company cooperative corporation covid "
            "credit creditor cultural customer data dealer dealership debt dental department details "
            "development disciplinary distributor dutch education election electricity electronic "
            "electronics employer energy enforcement enterprise eshop estate facility financial firm fish "
            "flower food for foreign former from further garage gas general government greek group gym "
            "hairdressing health healthcare higher holding homeowner hospital hospitality hosting hotel "
            "housing hungarian importer in industry information institution insurance insurer internet it "
            "italian jewelry job kebab laboratory language law legal local logistics lottery loyalty "
            "magazine maintenance management managing manufacturer market media medical military moment "
            "municipal municipality name news newspaper no non not nursery nursing of online operator "
            "optician organisation organization orthodontic owned owner ownership parking parliamentary "
            "party pediatric petrol pharmacy photography place police polish political polyclinic pool "
            "pre private profit program property protection provide provider providing pub public "
            "publicly published publisher real rental renting residential restaurant retail retailer "
            "running salon school sector security service shop ski soccer social software sources sports "
            "state station store supermarket supplier supplyer swimming tattoo taxi telecom "
            "telecommunication telecoms telemarketing television test testing the theatre toilet tourism "
            "trade trading travel trucking university unknown unnamed utility veterinary water website "
            "wholesale wine with working workshop youtube"
        ).split()
    )
)
# What begins the description of a person, even where the body's name follows.
_PERSON_OF_A_BODY = ("agent of ", "natural person ", "representative of ")
# Folded phrases of common words that name one body nevertheless.
_NAMES_OF_COMMON_WORDS = frozenset(("social insurance agency",))


class Party(NamedTuple):
    """Who was fined, as far as the tracker tells: an organisation's name, and the respondent's kind."""

    name: str | None
    kind: str


def read_party(row_id: str, published: str) -> Party:
    """The organisation named in a row's "Controller/Processor", if one is.

    >>> read_party("ETid-191", "Restaurant (SANTI 3000, S.L.)")
    Party(name='SANTI 3000, S.L.', kind='company')
    >>> read_party("ETid-3", "Private car owner")
    Party(name=None, kind='unknown')
    """
    text = " ".join(_AMOUNT_BEHIND.sub("", published).split())
    if row_id in _TRADE_NAMES:
        return Party(_TRADE_NAMES[row_id], "natural-person" if _TRADE_NAMES[row_id] is None else "company")
    name = _name(text)
    return Party(name, _kind(text, name))


def holds_a_person(row_id: str) -> bool:
    """Whether the row's party is known to hold a natural person's name, so that not even the raw is kept."""
    return row_id in _TRADE_NAMES


def _name(text: str) -> str | None:
    outside = _BRACKETS.sub("", text)
    if fold(text).startswith(_PERSON_OF_A_BODY):
        return None
    if not _is_description(outside):
        return _BRACKETS.sub(_bracket_of_name, text).strip(" ,")
    named = [part for part in _BRACKETS.findall(text) if not _is_description(part)]
    return named[0].strip(" '") if named else None


def _bracket_of_name(bracket: re.Match[str]) -> str:
    """The bracket where it is part of the name ("(IT Solutions)"), nothing where it explains it."""
    inside = bracket[1].strip(" '")
    explains = len(inside.split()) > _LONGEST_ABBREVIATION or _is_description(inside)
    return "" if explains else f" ({inside})"


def _is_description(text: str) -> bool:
    words = fold(text).replace(" s ", " ").removesuffix(" s").split()
    if " ".join(words) in _NAMES_OF_COMMON_WORDS:
        return False
    return all(word in _COMMON or word.removesuffix("s") in _COMMON for word in words)


def _kind(text: str, name: str | None) -> str:
    words = set(fold(text).split())
    if name is not None and has_legal_form(name):
        return "company"
    if name is None and words & _PERSONS:
        return "natural-person"
    if words & _PUBLIC:
        return "public-body"
    if words & _ASSOCIATIONS:
        return "association"
    return "company" if "company" in words else "unknown"
