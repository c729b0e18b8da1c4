"""What a legal provision is: a law and a place in it; how it prints, sorts and contains others."""

# No `from __future__ import annotations`: a named tuple compiles each annotation that is put off.

import re
from typing import NamedTuple

_KINDS = {"GDPR": "gdpr", "UK GDPR": "gdpr", "ePrivacy Directive": "eprivacy"}

# What is in the names of Union and international acts that have no row in the table.
_UNION_NAMES = (
    "directive ",
    "regulation (",
    "decision ",
    "edpb ",
    "working party",
    "convention",
    "treaty",
    "charter",
)

# How a chapter is called where sections are numbered by chapter: "9 kap. 28 §".
_CHAPTERS = {"SE": "kap.", "FI": "luku"}

# Divisions that a provision names itself, because they are not the law's usual ones.
_DIVISIONS = (
    "Recital ",
    "Annex ",
    "Schedule ",
    "Chapter ",
    "Part ",
    "Art. ",
    "§ ",
    "Section ",
    "Reg. ",
    "Rule ",
)


class Provision(NamedTuple):
    """A law and, where known, the article, paragraph and letter of it. Equal values are one provision.

    `law` is the law's short name ("GDPR", "LSSI"), or for a law that no table lists its name as published.
    `article` is the number of what the law divides into (article, section, regulation), with the division's
    name only where it is not the usual one ("Recital 26", "Annex XII"); chapters go before a colon
    ("9:28"). `paragraph` is the number under it and `letter` what is under that; deeper levels follow
    after a dot ("c.ii"). `country` is ISO 3166 alpha-2 for national law, None for Union and
    international law and where it is unknown.
    """

    law: str
    article: str | None = None
    paragraph: str | None = None
    letter: str | None = None
    country: str | None = None

    @property
    def kind(self) -> str:
        """One of gdpr, eprivacy, eu (with international law), national."""
        if self.law in _KINDS:
            return _KINDS[self.law]
        if self.country is not None:
            return "national"
        name = self.law.casefold()
        if any(word in name for word in _UNION_NAMES):
            return "eu"
        from finecli.provisions.laws import law_named  # most provisions need no table

        row = law_named(self.law)
        return row.kind if row else "national"

    @property
    def levels(self) -> tuple[str, ...]:
        """The place in the law from the outside in: ("5", "1", "a"); empty for the whole law."""
        inner = (self.paragraph, *(self.letter.split(".") if self.letter else ()))
        return tuple(level for level in (self.article, *inner) if level is not None)

    @property
    def sort_key(self) -> tuple[object, ...]:
        """Order: the GDPR, ePrivacy, other Union law, then national law by country; numbers by value."""
        group = ("gdpr", "eprivacy", "eu", "national").index(self.kind)
        place = tuple(_natural(level) for level in (self.article, self.paragraph, self.letter))
        return (group, self.country or "", self.law.casefold(), self.law, place, self.levels)

    def __str__(self) -> str:
        """The provision as it is cited: "Art. 5(1)(a) GDPR", "§ 25(1) TDDDG", "Recital 26 GDPR"."""
        if self.article is None:
            return self.law
        inner = "".join(f"({level})" for level in self.levels[1:])
        if self.article.startswith("Schedule ") and self.paragraph:
            inner = f" para. {self.paragraph}{inner.removeprefix(f'({self.paragraph})')}"
        if self.article.startswith(_DIVISIONS):
            return f"{self.article}{inner} {self.law}"
        unit = self._unit()
        chapter, colon, section = self.article.partition(":")
        if colon and self.country in _CHAPTERS:
            return f"{chapter} {_CHAPTERS[self.country]} {section} {unit}{inner} {self.law}"
        return f"{unit} {self.article}{inner} {self.law}"

    def _unit(self) -> str:
        if self.law in _KINDS:
            return "Art."
        from finecli.provisions.laws import UNITS, law_named  # as above

        row = law_named(self.law)
        return row.unit if row else UNITS.get(self.country or "", "Art.")


def matches(pattern: Provision, provision: Provision) -> bool:
    """Whether the provision is the pattern's or lies within it: 5 contains 5(1)(a), and not 55.

    Laws are the same under any of their names; a pattern without country fits a law of that name anywhere.
    """
    if pattern.country not in (None, provision.country) or not _same_law(pattern, provision):
        return False
    wanted = pattern.levels
    return provision.levels[: len(wanted)] == wanted


def _same_law(pattern: Provision, provision: Provision) -> bool:
    if pattern.law == provision.law:
        return True
    from finecli.provisions.laws import find_law  # as above

    mine, theirs = find_law(pattern.law, pattern.country), find_law(provision.law, provision.country)
    if mine is None and theirs is None:
        return pattern.law.casefold() == provision.law.casefold()
    return mine is theirs


def _natural(level: str | None) -> tuple[tuple[int, int, str], ...]:
    """A key that puts 9 before 10, 2 before 2-bis, and nothing before everything."""
    parts = re.findall(r"\d+|\D+", level or "")
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts)
