"""Case numbers and ECLIs, told from the descriptions that editors put in their place.

Many authorities publish without a number, and a box then holds "Fine against Enel Energie Muntenia" or the
date. A citation must not print that as a number: what was not issued as one is absent here.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from finecli.vocabulary.countries import country_code

# The grammar of the Council conclusions inviting the introduction of the ECLI (2011/C 127/01), Annex 1:
# a country's code or EU, a court's code of one to seven characters, the year, and an ordinal number of at
# most 25 letters, digits and dots. Case does not matter; it is compared and printed in capitals.
_ECLI = re.compile(r"ECLI:[A-Z]{2}:[A-Z][A-Z0-9]{0,6}:\d{4}:[A-Z0-9.]{1,25}")
_HYPHENS = dict.fromkeys(map(ord, "‐‑‒−"), "-")  # non-breaking and other look-alikes of the hyphen
_DATE = re.compile(
    r"\b(?:\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:(?:19|20)\d\d|[12]\d)|(?:19|20)\d\d-\d\d-\d\d"
    r"|\d{1,2}(?:st|nd|rd|th|\.)? [^\W\d_]{3,9} (?:19|20)\d\d|[^\W\d_]{3,9} \d{1,2}, (?:19|20)\d\d)(?![\d/-])"
)
# Words that say "number follows" and are no part of it.
_LABEL = re.compile(
    r"^(?:(?:délibération|décision|deliberation|deliberação|deliberaçao|decision|ruling|auto|tussenarrest"
    r"|joined cases|dpc case reference|dpc ref|referral number|case|mål|mál|gz)[\s:.]+)?"
    r"(?:(?:no|nr|n)\s?[.°º]+\s*o?\s*|nr\s|no\s|№\s*)?",
    re.IGNORECASE,
)
# A word of a description: four letters or more, most of them small, or a long one in capitals.
_WORD = re.compile(r"[^\W\d_]*(?:[a-zß-öø-ÿœšžčćāēīū]{3}|[A-ZÀ-Þ]{7})[^\W\d_]*")
# Words that courts' and authorities' own numbers contain.
_REGISTER = frozenset(
    "sodba sklep verg obverg kart verfgh reposicion deliberação binding urgent decision opinion endorsement "
    "joined cases and".split()
)
_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
_PLACEHOLDER = re.compile(r"(?:-|\b)X{2,}(?:[-/]|\b)")
_LIST_MARK = re.compile(r"(?<=\d)\s*[Nn][°º]\s*")  # "391000N° 393769 N° 395335"
_PART = re.compile(r"\s+\(?part \d+\)?$")  # one decision told on several pages
_NEUTRAL_CITATION = re.compile(
    r"[\[(]?\b((?:19|20)\d\d)[\])]? (UKSC|UKHL|UKUT|UKFTT|EWHC|EWCA Civ|EWCA Crim|CSOH|CSIH|NIQB|NICA"
    r"|IESC|IECA|IEHC) (\d+)(?: (\([A-Za-z]+\)))?"
)
_CJEU_NUMBER = re.compile(r"(?<![A-Za-z])([CTF])[\s-](\d{1,4}/\d\d)( P(?:PU)?\b(?:\([A-Z]\))?)?")
_CJEU_LEAD = re.compile(r"^(?:joined )?cases?\s+", re.IGNORECASE)
_CJEU_OPINION = re.compile(r"\s*\(Opinion of [^)]*\)$")

SHORTEST_DOCKET = 5  # characters; "1/20" inside a sentence is as likely a fraction of a number
FEWEST_DIGITS = 4


class CourtOfJusticeCase(NamedTuple):
    """A case of the Court of Justice or the General Court: "C-13/16" and "Rīgas satiksme"."""

    number: str | None
    name: str | None


def read_ecli(text: str) -> str | None:
    """The one European Case Law Identifier that `text` holds, in capitals; None for none or several.

    Space inside is closed, words before and after it are left out, a missing "ECLI:" is supplied.

    >>> read_ecli("ECLI: NL: RBROT: 2021: 2304")
    'ECLI:NL:RBROT:2021:2304'
    """
    closed = re.sub(r"\s*([:.])\s*", r"\1", text.translate(_HYPHENS)).upper().replace("ECLI:", " ECLI:")
    words = {word.strip(",;.") for word in closed.split()} - {""}
    found = {word for word in words if _ECLI.fullmatch(word)}
    if len(words) == 1 and not found:
        found = {word for word in (f"ECLI:{next(iter(words))}",) if _ECLI.fullmatch(word)}
    # "EDPBI:" begins the EDPB's register numbers; "ECLI:EN:" has been written for a German court.
    one = found.pop() if len(found) == 1 else ""
    return one if country_code(one[5:7]) else None


def read_number(text: str) -> str | None:
    """The number an authority or a national court gave the case, or None when `text` holds none.

    Labels ("Délibération n°", "Mål nr") and remarks ("(interim decision)") are left out; of a description
    with one number in it, the number stays. A date is not a number, nor is an ECLI.

    >>> read_number("Délibération SAN-2022-011")
    'SAN-2022-011'
    >>> read_number("Fine against VfB Stuttgart 1893 AG") is None
    True
    """
    text = text.translate(_HYPHENS).strip(" ,;:")
    if neutral := _NEUTRAL_CITATION.search(text):
        year, court, number, division = neutral.groups()
        return f"[{year}] {court} {number}" + (f" {division}" if division else "")
    if "ECLI:" in text.upper() or _PLACEHOLDER.search(text):
        return None
    text = _bare(text)
    if not any(map(str.isdigit, text)) or _DATE.fullmatch(text):
        return None
    return text if not _described(text) else _only_docket(text)


def read_court_of_justice(text: str) -> CourtOfJusticeCase:
    """The number or numbers and the usual name of a case of the Court of Justice.

    >>> read_court_of_justice("C‑13/16 Rīgas satiksme")
    CourtOfJusticeCase(number='C-13/16', name='Rīgas satiksme')
    """
    text = _CJEU_LEAD.sub("", text.translate(_HYPHENS).strip())
    matches = list(_CJEU_NUMBER.finditer(text))
    if not matches or matches[0].start() > 0:
        return CourtOfJusticeCase(None, text or None)
    numbers = list(dict.fromkeys(f"{court}-{number}{suffix or ''}" for court, number, suffix in
                                 (match.groups() for match in matches)))  # fmt: skip
    name = _CJEU_OPINION.sub("", text[matches[-1].end() :]).lstrip(" .,–-").rstrip(" ,–-")
    return CourtOfJusticeCase(_listed(numbers), name or None)


def _bare(text: str) -> str:
    """Leave out labels, remarks in brackets, the body's name and the day set before the number."""
    text = _LABEL.sub("", _PART.sub("", _without_remarks(text)), count=1)
    text = _LABEL.sub("", _without_body(text), count=1)
    text = re.sub(rf"^{_DATE.pattern}\s+[/-]\s+", "", text)
    return _LIST_MARK.sub(", ", text).strip(" ,;:")


def _without_remarks(text: str) -> str:
    """Leave out what stands in brackets and is words, as long as a number and no words stand outside."""
    outside = _BRACKETS.sub("", text)
    if _described(outside) or not any(map(str.isdigit, outside)):
        return text
    return _BRACKETS.sub(lambda match: "" if _described(match[1]) else match[0], text)


def _without_body(text: str) -> str:
    """Leave out a body's name set before the number ("RvS - 201906880/1/A3", "BVwG - W252 2271849-1/15E")."""
    body, dash, number = text.partition(" - ")
    # "AWB - 20 _ 727" is a Dutch court's register and its number, not a body's name and a number.
    is_number = sum(map(str.isdigit, number)) >= FEWEST_DIGITS and not re.fullmatch(r"\d+[ _]+\d+.*", number)
    return number if dash and is_number and not any(map(str.isdigit, body)) else text


def _described(text: str) -> bool:
    return any(word.casefold() not in _REGISTER for word in _WORD.findall(text))


def _only_docket(text: str) -> str | None:
    """The one word of a description that is a number by its form."""
    text = _DATE.sub(" ", re.sub(r"\bn[°º]\.?", " ", text))
    bare = re.sub(rf"(?<![\w.]){_WORD.pattern}(?!\w)", " ", text)
    found = {word for token in bare.split() if _is_docket(word := token.strip("()[],;:.-–'\"„“”"))}
    return found.pop() if len(found) == 1 else None


def _is_docket(word: str) -> bool:
    digits = sum(map(str.isdigit, word))
    return (
        len(word) >= SHORTEST_DOCKET
        and digits >= FEWEST_DIGITS
        and not re.search(r"[€$£,%]|[a-z]{3}|^[0-3]\d[01]\d20\d\d$", word)
        and (
            digits > FEWEST_DIGITS
            if word.isdigit()
            else any(mark in word for mark in "-/.") or digits > FEWEST_DIGITS
        )
    )


def _listed(numbers: list[str]) -> str:
    *others, last = numbers
    return f"{', '.join(others)} and {last}" if others else last
