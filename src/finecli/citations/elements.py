"""The elements a citation is made of, read from a case once and alike for every style.

What the record lacks is empty here and left out there: no style invents an element, none prints brackets
with nothing in them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from finecli.citations.names import (
    COMMON_LAW,
    Docket,
    adversaries,
    advocate_general,
    clean,
    dockets,
    is_adversarial,
    name_after_docket,
    neutral_citation,
    with_versus,
)
from finecli.citations.options import DEFAULT
from finecli.citations.typography import joined

if TYPE_CHECKING:
    from finecli.cases import Case, Relation
    from finecli.citations.options import CitationOptions
    from finecli.dates import PartialDate

_UNION_COURTS = {
    "C": "Court of Justice of the European Union",
    "T": "General Court of the European Union",
    "F": "European Union Civil Service Tribunal",
}
_UNSAFE_IN_ADDRESS = r"[^A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]"  # RFC 3986, section 2
_ANNOUNCED = r"(?i:n[°º.]|nos?\b|nr\b|№)|[^\W\d_]?[a-zß-ÿ]{4,}\b"
# How the source titles its pages: "ANSPDCP (Romania) - Fine against …", "CNIL (France) - Unknown".
_PAGE_OF_A_BODY = r"^.{2,80}? - (?=\S)"
_TELLS_A_NAME = r"(?i)(?!unknown$|natural person$)(?-i:.*[a-zß-ÿ]{3})"
# What an address carries of the reader who copied it: the number of a session, the search that led there.
_OF_A_READER = r";jsessionid=[^?#]*|(?<=[?&])ResultFunctionToken=[\w-]*&?"
_OF_A_SEARCH = r"(legifrance\.gouv\.fr/\w+/id/\w+/?)\?.*"
_SEVERAL = r"\d\S*(?: and | & |[,;] )\S*\d"
# A case before the Union's courts that is not decided yet; its page may hold the day it was lodged on.
_UNDECIDED = frozenset({"pending", "referred"})
_WORD = r"[^\W\d_]{3,}"


class Elements(NamedTuple):
    """What a style may print. Empty text for what the record lacks or must not show.

    Attributes:
        name: of the respondent, or of the case before a court that names its cases; empty where the number
            stands for it.
        number: as issued; the Union's courts' in the form "C-311/18", several joined by "and".
        body: short name; `body_name` is the full one.
        country: code of the country; empty when unknown.
        decided: date of decision.
        ecli: with its prefix.
        kind: "authority", "court", or "union" for the courts of the European Union.
        court: the Union court's letter (C, T, F).
        is_joined: several cases decided together.
        is_opinion: an Advocate General's opinion; `advocate` is whose, where known.
        neutral: a neutral citation ("[2021] UKSC 50").
        is_withheld: the name is left out because that was asked for.
        stand_in: what a line without the body puts in the name's place: the number, or "CNIL, SAN-2024-013"
            where the name is withheld.
        url: where the decision is read: the original where its address is known, else the source page.
    """

    name: str = ""
    number: str = ""
    body: str = ""
    body_name: str = ""
    country: str = ""
    decided: PartialDate | None = None
    ecli: str = ""
    kind: str = "authority"
    court: str = ""
    is_joined: bool = False
    is_opinion: bool = False
    advocate: str = ""
    neutral: str = ""
    is_withheld: bool = False
    stand_in: str = ""
    url: str = ""

    @property
    def is_common_law(self) -> bool:
        """Whether it comes from a country of the common law."""
        return self.country in COMMON_LAW

    @property
    def short_ecli(self) -> str:
        """The ECLI as the Court of Justice cites itself, without the prefix: "EU:C:2020:559"."""
        return self.ecli.removeprefix("ECLI:")

    @property
    def court_ecli(self) -> str:
        """The ECLI of a court's decision; authorities' decisions are cited without."""
        return "" if self.kind == "authority" else self.ecli

    @property
    def marked_number(self) -> str:
        """The number, with "No" before one without letters, which would read as a date or nothing at all."""
        if not self.number or any(map(str.isalpha, self.number)):
            return self.number
        return f"{'Nos' if self.has_several_numbers else 'No'} {self.number}"

    @property
    def signed_number(self) -> str:
        """The number after the word that announces it: "No. SAN-2024-013", "Joined Cases C-1/22 and C-2/22".

        The neutral citation, which needs no word before it, where that identifies the judgment.
        """
        if self.kind == "union":
            return f"{'Joined Cases' if self.is_joined else 'Case'} {self.number}"
        if self.number_says_so:
            return self.identifier
        return f"{'Nos.' if self.has_several_numbers else 'No.'} {self.number}"

    @property
    def number_says_so(self) -> bool:
        """Whether no word has to announce the number: "[2021] UKSC 50", "Binding Decision 3/2022", none."""
        return bool(self.neutral) or not self.number or re.match(_ANNOUNCED, self.number) is not None

    @property
    def has_several_numbers(self) -> bool:
        """Whether the number is a list of several: "E-11/19 and E-12/19", "440442 & 440445"."""
        return re.search(_SEVERAL, self.number) is not None

    def name_with(self, versus: str) -> str:
        """The name, with the style's word between the sides where the court's case names set sides."""
        names_sides = self.kind == "union" or (self.kind == "court" and self.is_common_law)
        return with_versus(self.name, versus) if names_sides else self.name

    def opinion(self, words: str) -> str:
        """The style's words for an Advocate General's opinion and whose it is; nothing for all else."""
        return joined(words, self.advocate, separator=" ") if self.is_opinion else ""

    @property
    def label(self) -> str:
        """The name or what stands in for it; never empty."""
        return self.name or self.stand_in

    @property
    def identifier(self) -> str:
        """The number as issued, or the neutral citation that identifies a judgment in its place."""
        return self.neutral or self.number


def read_elements(case: Case, options: CitationOptions = DEFAULT) -> Elements:
    """The elements of a case, without its name when the options ask for that."""
    found = dockets(case.case_number or case.title) if _is_unions(case) else ()
    elements = _of_union_court(case, found) if found else _of_national_body(case)
    url = address(case)
    if options.anonymise:
        url = "" if _shows(url, (elements.name, case.name, case.respondent)) else url
        stand_in = joined(elements.body, elements.identifier)
        return elements._replace(name="", url=url, stand_in=stand_in, is_withheld=True)
    return elements._replace(url=url, stand_in=elements.identifier or elements.court_ecli or elements.body)


def later_elements(
    relation: Relation | None, later: Case | None, options: CitationOptions
) -> Elements | None:
    """The elements of the decision that decided on a case, without a name: it is the same matter's.

    From the later case itself where the base has it, else from what the relation tells; None when neither
    tells anything.
    """
    if later is not None:
        return read_elements(later, options)._replace(name="", is_opinion=False)
    if relation is None or not (relation.body or relation.number):
        return None
    if found := dockets(relation.number or ""):
        return _union_reference(found)
    body = clean(relation.body)
    return Elements(number=clean(relation.number), body=body, body_name=body, kind="court")


def address(case: Case) -> str:
    """Where the decision is read: the first original with a web address, else the source's page.

    The address of an Advocate General's opinion is not that of the judgment, and the other way round.
    Characters that an address may not hold are percent-encoded; what it keeps of a reader's session and a
    mark that does not belong to it are left out.
    """
    of_opinion = _is_unions(case) and _is_opinion(case)
    originals = (
        source.url
        for source in case.sources
        if not _is_unions(case) or ((source.name or "").startswith("Opinion") == of_opinion)
    )
    for text in (*originals, case.url):
        stripped = (text or "").strip()
        if stripped.startswith(("https://", "http://")) and " " not in stripped:
            return _encoded(_without_traces(stripped.rstrip(".,;")))
    return ""


def _is_unions(case: Case) -> bool:
    return case.kind == "cjeu" or (case.country == "EU" and case.kind == "court")


def _is_opinion(case: Case) -> bool:
    return case.result == "opinion" or case.title.startswith("AG ")


def _of_union_court(case: Case, found: tuple[Docket, ...]) -> Elements:
    name = clean(case.name)
    if not is_adversarial(name):
        name = name_after_docket(case.title) or ("" if dockets(name) else name)
    return _union_reference(found)._replace(
        name=name,
        decided=None if case.result in _UNDECIDED and not case.ecli else case.decided,
        ecli=_ecli(case),
        is_opinion=_is_opinion(case),
        advocate=advocate_general(case.title, case.as_published.get("Case_Number_Name")) or "",
    )


def _union_reference(found: tuple[Docket, ...]) -> Elements:
    """What the case numbers tell by themselves: which court, and whether cases were joined."""
    *others, last = [docket.number for docket in found]
    court = found[0].court
    return Elements(
        number=f"{', '.join(others)} and {last}" if others else last,
        body={"C": "CJEU", "T": "GC", "F": "CST"}[court],
        body_name=_UNION_COURTS[court],
        country="EU",
        kind="union",
        court=court,
        is_joined=bool(others),
    )


def _of_national_body(case: Case) -> Elements:
    name, number = clean(case.name), clean(case.case_number)
    if name == clean(case.title):  # where the record has neither respondent nor number
        name = _name_of_page(name)
    neutral = None
    if case.country in COMMON_LAW and case.kind == "court":
        neutral = neutral_citation(number, case.title, case.ecli)
        name = adversaries(name) or adversaries(case.title) or name
    return Elements(
        name="" if _same(name, case.case_number, neutral, case.ecli) else name,
        number="" if neutral else number,
        body=clean(case.body.short) or clean(case.body.name),
        body_name=clean(case.body.name) or clean(case.body.short),
        country=case.country,
        decided=case.decided,
        ecli=_ecli(case),
        kind="authority" if case.kind == "authority" else "court",
        neutral=neutral or "",
    )


def _name_of_page(title: str) -> str:
    """What a page's title says of a case, without the body; empty for a date, a number or our own id."""
    told = re.sub(_PAGE_OF_A_BODY, "", title)
    return told if re.match(_TELLS_A_NAME, told) else ""


def _ecli(case: Case) -> str:
    return "".join((case.ecli or "").split())


def _same(name: str, *numbers: str | None) -> bool:
    """Whether the name is only the number again."""
    letters = _letters(name)
    return any(number is not None and letters == _letters(number) for number in numbers)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _shows(url: str, names: tuple[str | None, ...]) -> bool:
    """Whether an address spells out a word of one of the names."""
    spelt = _letters(url)
    return any(_letters(word) in spelt for name in names if name for word in re.findall(_WORD, name))


def _without_traces(url: str) -> str:
    if "?" not in url and ";" not in url:
        return url
    return re.sub(_OF_A_SEARCH, r"\1", re.sub(_OF_A_READER, "", url))


def _encoded(url: str) -> str:
    return re.sub(_UNSAFE_IN_ADDRESS, _percent_encoded, url)


def _percent_encoded(character: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in character[0].encode("utf-8"))
