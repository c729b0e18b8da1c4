"""The names and numbers by which courts' decisions are cited, told from the record's fields.

National authorities' decisions go by the respondent and the number as issued. The courts of the European
Union and of the common law have names of their own for a case ("Facebook Ireland and Schrems", "Lloyd v
Google LLC"), which the source's title carries, and numbers with a meaning ("C-311/18", "[2021] UKSC 50").
"""

from __future__ import annotations

import re
from typing import NamedTuple

# Courts whose cases are styled "A v B" and whose judgments bear neutral citations.
COMMON_LAW = frozenset({"GB", "IE", "CY", "IM"})

_HYPHENS = {0x2010: "-", 0x2011: "-", 0x2012: "-", 0x2212: "-"}  # look-alikes of the hyphen in numbers
# Patterns are kept as text: `re` compiles each at its first use, and most citations need none of them.
_EMPTY_BRACKETS = r"\(\s*\)|\[\s*\]"
_SPACE_BEFORE_MARK = r"\s+([,;.](?:\s|$))"
_DOCKET = r"(?<![A-Za-z])([CTF])\s?[-–\s]\s?(\d{1,4}/\d{2})(?!\d)((?: (?:PPU|P|R|RENV|DEP|REV)\b)*)"
_ASIDES = r"(?i)\((?:joined cases|opinion of [^)]*|request for [^)]*|appellant|respondent|(?:19|20)\d\d)\)"
_ADVOCATE = r"(?i)\bOpinion of (?:AG|Advocate General)\s+([^()]+)"
_VERSUS = r"\s+(?:v|vs|V|Vs|versus)\.?\s+"
_NEUTRAL = (
    r"[\[(]?\b((?:19|20)\d\d)[\])]? (UKSC|UKPC|UKHL|UKUT|UKFTT|EWCA Civ|EWCA Crim|EWHC|CSOH|CSIH|NIQB|NIKB"
    r"|NICA|IESC|IECA|IEHC|IECC) (\d+)(?: \(?(Admin|Ch|Comm|Costs|Fam|KB|Pat|QB|TCC|AAC|GRC|IAC|LC|TC)\)?)?"
)
# Irish identifiers name the court as the neutral citation does, with or without its country's letters.
_IRISH_ECLI = r"(?i)ECLI:IE:(?:IE)?(SC|CA|HC|CC):(\d{4}):(\d+)"


class Docket(NamedTuple):
    """A case number of the Court of Justice (C), the General Court (T) or the Civil Service Tribunal (F)."""

    court: str
    number: str  # C-311/18, C-97/23 P


def clean(text: str | None) -> str:
    """The text on one line, fit to print: nothing invisible, no empty brackets, no loose ends."""
    if not text:
        return ""
    line = " ".join((text if text.isascii() else text.translate(_HYPHENS)).split())
    if not line.isprintable():
        line = "".join(character for character in line if character.isprintable())
    if "(" in line or "[" in line:
        line = " ".join(re.sub(_EMPTY_BRACKETS, "", line).split())
    if " ." in line or " ," in line or " ;" in line:
        line = re.sub(_SPACE_BEFORE_MARK, r"\1", line)
    return line.strip(" ,;:")


def dockets(text: str) -> tuple[Docket, ...]:
    """The case numbers of the Union's courts in a text, each once."""
    found = (
        Docket(court, f"{court}-{number}{suffix}")
        for court, number, suffix in re.findall(_DOCKET, clean(text))
    )
    return tuple(dict.fromkeys(found))


def name_after_docket(title: str) -> str:
    """What the title calls the case after its number: "CJEU - C-673/17 - Planet49" names "Planet49"."""
    title = clean(title)
    ends = [match.end() for match in re.finditer(_DOCKET, title)]
    return clean(re.sub(_ASIDES, " ", title[ends[-1] :])).strip(" .–-") if ends else ""


def advocate_general(*texts: str | None) -> str | None:
    """The Advocate General whose opinion it is, where a field says so."""
    for text in texts:
        if match := re.search(_ADVOCATE, clean(text)):
            return match[1].strip(" .,")
    return None


def neutral_citation(number: str, title: str, ecli: str | None) -> str | None:
    """The neutral citation in the number, the title or the ECLI: "[2021] EWHC 3164 (QB)"."""
    for text in (number, clean(title)):
        if match := re.search(_NEUTRAL, text):
            year, court, count, division = match.groups()
            return f"[{year}] {court} {count}" + (f" ({division})" if division else "")
    if match := re.fullmatch(_IRISH_ECLI, ecli or ""):
        return f"[{match[2]}] IE{match[1].upper()} {int(match[3])}"
    return None


def adversaries(title: str) -> str:
    """The part of a title that names both sides: "EWCA - Soriano v Forensic News LLC & Ors"."""
    for part in re.split(r"\s*[-–]\s+", clean(title)):
        if re.search(_VERSUS, part):
            return clean(re.sub(_ASIDES, " ", re.sub(_NEUTRAL, " ", part))).strip(" .–-")
    return ""


def is_adversarial(name: str) -> bool:
    """Whether a case name sets one side against another."""
    return re.search(_VERSUS, name) is not None


def with_versus(name: str, versus: str) -> str:
    """The case name with the style's word between the sides: "v", "v.", "c/", "/"."""
    return re.sub(_VERSUS, f" {versus} " if versus != "/" else "/", name)


def first_party(name: str, respondent: str | None) -> str:
    """The first of several respondents that a short name joins ("Raiffeisen Bank and Vreau Credit").

    The respondent field parts them by semicolons; without one the name is one party's.
    """
    first, several, _ = (respondent or "").partition(";")
    if not several:
        return name
    ends = [match.start() for match in re.finditer(r", | and ", name)]
    return next((name[:end] for end in reversed(ends) if first.strip().startswith(name[:end])), name)
