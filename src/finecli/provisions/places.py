"""Where in a law: articles, sections, recitals and what is under them, as the countries of Europe write them.

    places := place (and place)*
    place  := [division] number level*

How a number is split depends on the country: "22.2" is paragraph 2 in Spain and "11.7a" one article in the
Netherlands; "10/2" is an article in Belgium and a paragraph in Slovenia; "2-7" is one section in Norway and a
range elsewhere; "L. 34-5" is an article of a French code, "9 kap. 28 §" a section of a Swedish act.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from finecli.provisions.levels import TO, Levels, values_between

if TYPE_CHECKING:
    from finecli.provisions.tokens import Token, Tokens

_DIVISION_WORDS = {
    "Art.": "aricle άρθρο άρθρα чл член člen članak članka čl straipsnis pants",
    "§": "§ §§ ss paragraph paragraphs paragraf par para paras",
    "Section": "section sections sec s",
    "Reg.": "regulation regulations reg regs",
    "Rule": "rule rules",
    "Recital": "recital recitals",
    "Annex": "annex",
    "Schedule": "schedule schedules sched sch",
    "Part": "part",
    "Chapter": "chapter chapters chaper",
}
_DIVISIONS = {word: division for division, words in _DIVISION_WORDS.items() for word in words.split()}
_PLURAL = frozenset(
    "articles artículos artikel articoli §§ sections regulations recitals rules paragraphs chapters".split()
)
_AFTER_NUMBER = frozenset("§ člen članak članka straipsnis pants article".split())

_NUMBERED_IN_ROMAN = frozenset({"Art.", "Annex", "Chapter", "Part", "Schedule"})
_CODE_LETTERS = frozenset("LRD")  # France numbers its codes by rank: Law, Regulation, Decree
_HYPHEN_IN_NUMBER = frozenset({"EE", "NO", "US"})
_DOT_IN_NUMBER = frozenset({"LV", "NL"})
_LETTER_WRITTEN_APART = frozenset({"AT", "DE"})
_NUMBERED_BY_CHAPTER = frozenset({"FI", "SE"})
_LOOKALIKES = str.maketrans("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧаб", "ABEZHIKMNOPTYXab")  # Greek and Cyrillic letters


class Place(NamedTuple):
    """A place in a law: the name of the division ("Art.", "§", "" where none is given) and its levels."""

    division: str
    levels: tuple[str, ...]


class Numbered(NamedTuple):
    """A number read, and the position after it."""

    number: str
    end: int


def division_of(token: Token) -> str | None:
    """The division a word names: "Article" and its slips are "Art."; None for any other word."""
    if token.word.startswith("art") and len(token.word) <= 9:
        return "Art."
    return _DIVISIONS.get(token.word)


def read_places(tokens: Tokens, at: int) -> tuple[tuple[Place, ...], int] | None:
    """Every place of the list that begins at a position, and the position after it; None if none begins."""
    found = _place(tokens, at)
    if found is None:
        return None
    places, end = found
    while following := _next_place(tokens, end, places):
        places, end = following
    return tuple(places), end


# --- place := [division] number level*


def _place(tokens: Tokens, at: int) -> tuple[list[Place], int] | None:
    division, at = _division(tokens, at)
    chaptered = _chapter(tokens, at) if division == "Chapter" else None
    numbered = chaptered or _number(tokens, at, division)
    if numbered is None:
        return None
    number, end = numbered
    if not division and tokens.is_at(end, "kap", "luku"):
        return _section_of_chapter(tokens, number, end)
    division = "§" if chaptered else division
    levels, end = Levels(tokens, number, division).read(end)
    if not division:
        division, paragraph, end = _division_after(tokens, end)
        levels = [[*each, *paragraph] for each in levels]
    return _within_schedule(tokens, [Place(division, (number, *each)) for each in levels], end)


def _division(tokens: Tokens, at: int) -> tuple[str, int]:
    division = ""
    while (token := tokens.get(at)) and (found := division_of(token)):
        division = found
        at += 2 if tokens.is_at(at + 1, ".") else 1
    return division, at


def _division_after(tokens: Tokens, at: int) -> tuple[str, list[str], int]:
    """The division in "27 §", "20. člen" and, with its paragraph, "16 § 3"."""
    after = at + 1 if tokens.is_at(at, ".") else at
    if not tokens.is_at(after, *_AFTER_NUMBER):
        return "", [], at
    if not tokens.is_at(after, "§"):
        return "Art.", [], after + 1
    paragraph = tokens.digits(after + 1, 2)
    return "§", [paragraph] if paragraph else [], after + (2 if paragraph else 1)


# --- numbers


def _number(tokens: Tokens, at: int, division: str) -> Numbered | None:
    if division and tokens.is_at(at, "(") and tokens.is_at(at + 2, ")") and (number := tokens.digits(at + 1)):
        return Numbered(number, at + 3)
    code = _code_number(tokens, at) if division in {"", "Art."} else None
    return code or _roman_number(tokens, at, division) or _plain_number(tokens, at, division)


def _code_number(tokens: Tokens, at: int) -> Numbered | None:
    """The number of an article of a French code: "L. 34-5"."""
    letter = tokens.get(at)
    if letter is None or letter.text not in _CODE_LETTERS:
        return None
    at = tokens.past(at + 1, ".", "-")
    first = tokens.digits(at)
    if first is None or tokens.is_at(at + 1, "/"):
        return None
    number, at = f"{letter.text}. {first}", at + 1
    while tokens.is_at(at, "-", attached=True) and (digits := tokens.digits(at + 1, attached=True)):
        number, at = f"{number}-{digits}", at + 2
    return Numbered(number, at)


def _roman_number(tokens: Tokens, at: int, division: str) -> Numbered | None:
    """A Roman number: "Annex XII", and "XV.2" of the Belgian economic code."""
    token = tokens.get(at)
    if token is None or not set(token.text) <= set("IVX"):
        return None
    under = tokens.digits(at + 2, attached=True) if tokens.is_at(at + 1, ".", attached=True) else None
    if under:
        return Numbered(f"{token.text}.{under}", at + 3)
    return Numbered(token.text, at + 1) if division in _NUMBERED_IN_ROMAN else None


def _plain_number(tokens: Tokens, at: int, division: str) -> Numbered | None:
    number = tokens.digits(at)
    if number is None or (division in {"", "Reg."} and re.fullmatch(r"(?:19|20)\d\d", number)):
        return None  # a year
    at += 1
    while joined := _joined(tokens, at, division):
        number, at = number + joined, at + 2
    inserted = tokens.is_at(at + 1, "a", "b", "c") or tokens.digits(at + 1, 1)
    if tokens.is_at(at, "/") and not inserted:
        return None  # the number of an act ("90/2018"), not of an article
    return _with_suffix(tokens, number, at)


def _joined(tokens: Tokens, at: int, division: str) -> str | None:
    """A sign and digits that belong to the number before them, as this country numbers."""
    sign, digits = tokens.get(at), tokens.digits(at + 1, attached=True)
    if sign is None or sign.spaced or digits is None:
        return None
    before = tokens.get(at - 2)
    joins = {
        ":": True,
        ".": tokens.country in _DOT_IN_NUMBER or "Rule" in {division, tokens.unit},
        "-": tokens.country in _HYPHEN_IN_NUMBER and not (before and before.word in _PLURAL),
        "/": tokens.country == "BE" and len(digits) <= 2,
    }
    return f"{sign.text}{digits}" if joins.get(sign.text) else None


def _with_suffix(tokens: Tokens, number: str, at: int) -> Numbered:
    """The number with the letter or Latin ordinal of an inserted article: "22b", "2-ter", "16/A"."""
    if tokens.is_at(at, "/", attached=True) and tokens.is_at(at + 1, "a", "b", "c", attached=True):
        return Numbered(f"{number}/{tokens.tokens[at + 1].text}", at + 2)
    if latin := tokens.latin(at):
        return Numbered(f"{number}-{latin[0]}", latin[1])
    if (
        tokens.is_at(at, "-", attached=True)
        and (capital := tokens.get(at + 1))
        and capital.is_letter
        and capital.text.isupper()
    ):
        return Numbered(number + capital.text, at + 2)  # "13-A"
    letter, following = tokens.get(at), tokens.get(at + 1)
    if letter is None or not letter.is_letter:
        return Numbered(number, at)
    attached = not letter.spaced and not tokens.is_at(at + 1, ")")
    before_a_law = letter.text.islower() and following is not None and following.text[:2].isupper()
    if attached or (before_a_law and tokens.country in _LETTER_WRITTEN_APART):  # "§ 3 a UWG"
        return Numbered(number + letter.text.translate(_LOOKALIKES), at + 1)
    return Numbered(number, at)


# --- chapters and schedules


def _chapter(tokens: Tokens, at: int) -> Numbered | None:
    """A section numbered within its chapter: "Chapter 4, 2 §", "Chapter 21.7", "Chapter 35(1)"."""
    chapter = tokens.digits(at)
    start = tokens.past(at + 1, ",", ".", "§", "section", "(")
    section = tokens.digits(start)
    if chapter is None or section is None:
        return None
    number, after = _with_suffix(tokens, section, start + 1)
    end = tokens.past(after, "§", ")")
    signed = tokens.is_at(start - 1, "§", "section") or tokens.is_at(end - 1, "§")
    return Numbered(f"{chapter}:{number}", end) if signed or tokens.country in _NUMBERED_BY_CHAPTER else None


def _section_of_chapter(tokens: Tokens, chapter: str, at: int) -> tuple[list[Place], int] | None:
    """The rest of "9 kap. 28 §"."""
    at = tokens.past(at + 1, ".")
    section = tokens.digits(at)
    if section is None:
        return None
    number, at = _with_suffix(tokens, section, at + 1)
    if not tokens.is_at(at, "§"):
        return None
    levels, at = Levels(tokens, number, "§").read(at + 1)
    return [Place("§", (f"{chapter}:{number}", *each)) for each in levels], at


def _within_schedule(tokens: Tokens, places: list[Place], at: int) -> tuple[list[Place], int]:
    """A paragraph of a schedule, named before or after it ("§4 of Schedule 2"; "Sched. 7 para. 10")."""
    end = tokens.past(at, ",", "of")
    if tokens.is_at(end, "part") and tokens.digits(end + 1):
        end = tokens.past(end + 2, ",", "of")
    division, after = _division(tokens, end)
    number = tokens.digits(after)
    if number and division == "Schedule":
        return [Place("Schedule", (number, *place.levels)) for place in places], after + 1
    if number and division in {"§", "Section"} and places[0].division == "Schedule":
        levels, after = Levels(tokens, number, "§").read(after + 1)
        return [Place("Schedule", (*places[0].levels, number, *each)) for each in levels], after
    return places, at


# --- (and place)*


def _next_place(tokens: Tokens, at: int, places: list[Place]) -> tuple[list[Place], int] | None:
    """The list with its next member: a place after "and" or a comma, or the end of a range."""
    after = tokens.past_and(at)
    ranged = after == at and tokens.is_at(at, *TO)
    found = _place(tokens, after + ranged) if ranged or after > at else None
    if found is None:
        return None
    following, end = found
    if ranged and not _ascends(places[-1], following[0]):
        return None
    if not following[0].division:
        following = [place._replace(division=places[-1].division) for place in following]
    return [*places, *(_between(places[-1], following[0]) if ranged else ()), *following], end


def _ascends(first: Place, last: Place) -> bool:
    """Whether two places may be the ends of a range."""
    low, high = first.levels[0], last.levels[0]
    return not (low.isdecimal() and high.isdecimal()) or int(low) < int(high) or len(first.levels) > 1


def _between(first: Place, last: Place) -> list[Place]:
    """The articles that a range of whole articles leaves out: 13 between 12 and 14."""
    if len(first.levels) > 1 or len(last.levels) > 1:
        return []
    return [Place(first.division, (number,)) for number in values_between(first.levels[0], last.levels[0])]
