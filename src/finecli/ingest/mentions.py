"""The amounts of money a running text mentions: what a boxed fine is checked against.

Decisions are machine translations from every European spelling, so an amount is sought as a number, not as
a string: "EUR 100.000", "€ 100,000.00", "SEK 75 million", "20 mio. kr." and "15,000.00 (fifteen thousand)
euros" are read alike. A number without a currency beside it is no money.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, lru_cache
from typing import NamedTuple

from finecli.ingest.currencies import (
    CROWN_NATIONS,
    CROWNS,
    CURRENCY_WORDS,
    currency_code,
    currency_words,
)
from finecli.money import tidy

_MILLION = 1_000_000
_SCALES = {
    "thousand": 1_000,
    "k": 1_000,
    "million": _MILLION,
    "millions": _MILLION,
    "mill": _MILLION,
    "mio": _MILLION,
    "mln": _MILLION,
    "mn": _MILLION,
    "m": _MILLION,
    "billion": 1_000 * _MILLION,
    "bn": 1_000 * _MILLION,
}

# Art. 83(4) and (5) GDPR are quoted in most decisions; the maximum they name is nobody's fine.
_BEFORE_A_MAXIMUM = re.compile(
    r"(?:up to|maximum(?: amount)? of|not exceed(?:ing)?)[\s\w]{0,12}$", re.IGNORECASE
)
_AFTER_A_MAXIMUM = re.compile(
    r"[\s,.)]{0,3}(?:(?:maximum|at most)\b|or,? (?:if|in the case of|for|where|up to|alternatively)\b)",
    re.IGNORECASE,
)


_MOST_ADDENDS = 8
_REACH_OF_A_SUM = 2_000
_NEAR = 150  # characters about an amount that say what it is
_REACH = 12  # characters before a number in which its currency is sought


class Mention(NamedTuple):
    """An amount in a text: the number, its ISO 4217 code (`None` for "kr" and "crowns"), and where it is."""

    amount: Decimal
    currency: str | None
    start: int
    end: int


@lru_cache(maxsize=8)  # one decision is asked for its fine, its reductions and its proof
def amounts_in(text: str) -> tuple[Mention, ...]:
    """All amounts of money that a text mentions, in the order of the text.

    A currency stands before or after its number, with a scale ("million") and a spelling in words in
    brackets between them or not.
    """
    found = _number_pattern().finditer(text)
    return tuple(mention for match in found if (mention := _read_mention(text, match)))


def mentions_amount(text: str, amount: Decimal, currency: str) -> bool:
    """Whether a text mentions an amount in a currency, other than as the maximum that a law sets."""
    return any(
        mention.amount == amount and is_in(mention, currency) and not is_maximum(text, mention)
        for mention in amounts_in(text)
    )


def is_in(mention: Mention, currency: str) -> bool:
    """Whether a mention can be in a currency: it says so, or says "kr" and the currency is a crown."""
    return mention.currency == currency or (mention.currency is None and currency in CROWNS)


def is_maximum(text: str, mention: Mention) -> bool:
    """Whether the words around a mention make it the most a law allows ("up to", "or, in the case of")."""
    before = text[max(0, mention.start - 40) : mention.start]
    return bool(_BEFORE_A_MAXIMUM.search(before) or _AFTER_A_MAXIMUM.match(text, mention.end))


def addends(text: str, amount: Decimal, currency: str) -> tuple[Decimal, ...]:
    """The fines of a text that make up an amount which the text itself does not name.

    They follow each other within `_REACH_OF_A_SUM` characters, are not all alike (one fine named twice) and
    not a fine and its reduction. The maxima of the law between them do not count.
    """
    named = [one for one in amounts_in(text) if is_in(one, currency) and not is_maximum(text, one)]
    if any(one.amount == amount for one in named):
        return ()
    for first in range(len(named)):
        run = _run_to(amount, named[first : first + _MOST_ADDENDS])
        if len({one.amount for one in run}) > 1 and _are_told_together(text, run):
            return tuple(one.amount for one in run)
    return ()


def _run_to(amount: Decimal, named: list[Mention]) -> list[Mention]:
    """The first mentions that add up to an amount; none where they pass it by."""
    total = Decimal(0)
    for count, one in enumerate(named, 1):
        total += one.amount
        if total >= amount:
            return named[:count] if total == amount else []
    return []


def _are_told_together(text: str, run: list[Mention]) -> bool:
    passage = text[max(0, run[0].start - _NEAR) : run[-1].end + _NEAR]
    return len(passage) <= _REACH_OF_A_SUM and "reduc" not in passage.lower()


def _read_mention(text: str, match: re.Match[str]) -> Mention | None:
    before = _before_pattern().search(text, max(0, match.start() - _REACH), match.start())
    word = before[1] if before else match["after"] or match["inside"]
    digits = re.sub(r"\D", "", match["number"])
    if word is None or (digits != match["number"] and digits.startswith("0")):
        return None
    amount = Decimal(f"{digits}.{match['cents'] or '0'}")
    if match["scale"]:
        if amount >= 1_000:
            return None  # "1.250 million" can be read in two ways
        amount *= _SCALES[match["scale"].lower()]
    nation = match["nation"]
    currency = CROWN_NATIONS[nation.lower()] if nation else currency_code(word)
    return Mention(tidy(amount), currency, before.start() if before else match.start(), match.end())


@cache
def _before_pattern() -> re.Pattern[str]:
    """A currency that ends where a number begins. Codes need no space before them: texts run together."""
    codes = "|".join(CURRENCY_WORDS)
    return re.compile(rf"([€£$]|{codes}|\b[Ee]uro|\b[Kk]r)(?:(?<=[Kk]r)\.)?\s*\(?\Z")


@cache
def _number_pattern() -> re.Pattern[str]:
    """A number and what follows it; it begins with a digit so that the search skips from digit to digit."""
    words = "|".join(map(re.escape, currency_words()))
    scales = "|".join(sorted(_SCALES, key=len, reverse=True))
    nations = "|".join(CROWN_NATIONS)
    marks = r".,'’\ \u00a0\u2009\u202f"
    # The number again in words, which may stand between it and its currency.
    in_words = r"\s{0,2}\([^()\d]{2,80}(?:[./,]00)?\s?\) | \s?/[^/\d]{2,60}/ | \s?-\s[a-z\s]{3,60}\s-(?=\s)"
    return re.compile(
        rf"""
        (?P<number> [0-9](?<![0-9]{{2}})(?<![0-9][.,'’][0-9])
            (?: [0-9]{{0,2}}(?P<mark>[{marks}])[0-9]{{3}}(?:(?P=mark)[0-9]{{3}})* | [0-9]* ) )
        (?: (?!(?P=mark))[.,](?P<cents>[0-9]{{1,2}}) (?:\.00)? )?  # some decisions print the cents twice
        (?![.,]?[0-9])
        (?:\s? (?P<scale>{scales})\b\.? )?
        (?: \s{{0,2}}\([^()\d]{{2,80}}?\b (?P<inside>{words}) \b[^()\d]{{0,20}}\)
          | (?:\s?\))? (?:{in_words})? \s? [.,]?[-–—]? \s{{0,2}} (?:of\s)?
            (?:(?:(?P<nation>{nations})|polish|romanian|hungarian|bulgarian|croatian|british)\s)?
            (?P<after>(?:{words})(?!\w))
        )?
        """,
        re.IGNORECASE | re.VERBOSE,
    )
