"""Which other decisions a page names: links, numbers, days and amounts, as small values without the prose.

The decision's text is at hand only while its page is read; `named_in` keeps what ties it to others. Numbers
are kept as their tokens ("W211 2225136-1/6E" is w, 211, 2225136, 1, 6, e), since every writer sets the
spaces, dots and zeros differently. What a number means is decided when all cases are known.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from finecli.dates import MONTHS, PartialDate
from finecli.ingest.documents import document_key
from finecli.ingest.gdprhub import SITE
from finecli.ingest.mentions import amounts_in
from finecli.ingest.raw import is_about_the_page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from finecli.ingest.raw import RawDecision

SUMMARY, COMMENT, TEXT = "summary", "comment", "text"
CHALLENGED, CARRIED_ON, EXECUTED = "challenged", "carried on", "executed"
OPENING = 6000  # characters of a decision's text, in which it says what it is about
SHORT_SITE = "https://gdprhub.eu/"
AFTER_A_NUMBER = 60  # characters within which the day of the numbered decision follows
BEFORE_A_NUMBER = 180  # characters in which a number's role is told
LONGEST_WORD = 4  # letters of a register's sign ("OSK", "SAN", "Ob"); a longer word is none
FEWEST_DIGITS = 4

Tokens = tuple[str, ...]

BEFORE_A_YEAR, AFTER_A_YEAR = 30, 10  # characters that hold the rest of a day written out
BESIDE_DIGITS = 60  # characters that hold the rest of a number

_YEAR = re.compile(r"20\d\d")
_DIGITS = re.compile(r"\d+")
_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_GAP = re.compile(r"[\s./_:()–‑-]{0,4}")
_DAY = re.compile(
    rf"\b(?:(?P<day>[0-3]?\d)(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(?P<month>{'|'.join(MONTHS)})"
    rf"|(?P<month2>{'|'.join(MONTHS)})\s+(?P<day2>[0-3]?\d)(?:st|nd|rd|th)?),?\s*(?:of\s+)?(?P<year>20\d\d)"
    r"|(?P<day3>[0-3]?\d)[./](?P<month3>[01]?\d)[./](?P<year3>20\d\d)"
    r"|(?P<year4>20\d\d)-(?P<month4>[01]\d)-(?P<day4>[0-3]\d)",
    re.IGNORECASE,
)
_BINDING = re.compile(r"[Bb]inding [Dd]ecision|Article 65\b|Art\. 65\b")
_UNION_NUMBER = re.compile(r"(?<![^\W_])([CT])\s?[-‑–]\s?(\d{1,4}/\d\d)(?!\d)")
# What the words before a number say that this decision does with the one it names.
_ROLES = {
    CHALLENGED: re.compile(
        r"against|appeal|challeng|contest|annul|complaint|review|legality|set aside|quash|objection",
        re.IGNORECASE,
    ),
    CARRIED_ON: re.compile(
        r"injunction|\border(?:s|ed)?\b|interim|provisional|interlocutory|urgent|amend"
        r"|corrective|temporary|suspen|follow-up|(?:under|in) deliberation",
        re.IGNORECASE,
    ),
    EXECUTED: re.compile(
        r"implement|execut|in compliance with the|remitted|sent back|referred back", re.IGNORECASE
    ),
}


class Number(NamedTuple):
    """A number a page names: where, in what role, and the day that follows it."""

    tokens: Tokens
    place: str
    roles: frozenset[str]
    day: PartialDate | None


class Named(NamedTuple):
    """What one page names of other decisions.

    `titles` are pages of the wiki that the summary or a comment links to, `documents` the keys of the
    originals linked there, each with its place; `numbers` stand in the prose and in the opening of the
    decision's text; `union` are numbers of the Court of Justice anywhere in it; `days` and `amounts` stand
    in the prose or the opening. `own_text` says that the decision's text is at hand, `binding` that it or the
    page speaks of a binding decision of the Board.
    """

    titles: tuple[tuple[str, str], ...] = ()
    documents: tuple[tuple[str, str], ...] = ()
    numbers: tuple[Number, ...] = ()
    union: frozenset[str] = frozenset()
    days: frozenset[PartialDate] = frozenset()
    amounts: frozenset[Decimal] = frozenset()
    own_text: bool = False
    binding: bool = False


def named_in(page: RawDecision) -> Named:
    """What the page's summary, its comments and the opening of the decision's text name."""
    opening = (page.decision_text or "")[:OPENING]
    texts = ((SUMMARY, page.prose), (COMMENT, page.remarks), (TEXT, opening))
    days = {place: list(days_in(text)) for place, text in texts}
    numbers = dict.fromkeys(each for place, text in texts for each in _numbers(text, place, days[place]))
    whole = "\n".join((page.prose, page.remarks, page.decision_text or ""))
    return Named(
        titles=tuple(_titles(page)),
        documents=tuple(_documents(page)),
        numbers=tuple(numbers),
        union=frozenset(f"{court}-{number}" for court, number in _UNION_NUMBER.findall(whole)),
        days=frozenset(day for found in days.values() for _, day in found),
        amounts=frozenset(each.amount for _, text in texts[::2] for each in amounts_in(text)),
        own_text=bool(opening),
        binding=_BINDING.search(whole) is not None,
    )


def tokens_of(number: str) -> Tokens:
    """A number's letters and digits, each by itself, without leading zeros and without words.

    >>> tokens_of("Ro 2020/04/0031-9")
    ('ro', '2020', '4', '31', '9')
    """
    return tuple(
        _plain(token) for token in _TOKEN.findall(number) if token.isdigit() or len(token) <= LONGEST_WORD
    )


def page_title(link: str) -> str | None:
    """The title of the wiki's page behind a link; None for a link that leads elsewhere."""
    site = next((site for site in (SITE, SHORT_SITE) if link.startswith(site)), None)
    if site is None:
        return None
    title = unquote(link.removeprefix(site).partition("&")[0]).partition("#")[0]
    return title.replace("_", " ").strip() or None


def _around(
    mark: re.Pattern[str], text: str, before: int, after: int, wanted: re.Pattern[str]
) -> Iterator[re.Match[str]]:
    """What `wanted` matches within so many characters of a `mark`, whole words only, each once.

    Most of a text is far from any number, and is not searched.
    """
    start = end = 0
    for match in mark.finditer(text):
        if match.end() + after <= end:
            continue
        if match.start() - before > end:
            yield from wanted.finditer(text, start, end)
            start = max(end, text.rfind(" ", 0, max(0, match.start() - before)) + 1)
        stop = text.find(" ", match.end() + after)
        end = len(text) if stop < 0 else stop
    yield from wanted.finditer(text, start, end)


def days_in(text: str) -> Iterator[tuple[int, PartialDate]]:
    """Every day that is written out in `text`, with where it begins."""
    for match in _around(_YEAR, text, BEFORE_A_YEAR, AFTER_A_YEAR, _DAY):
        found = {name.rstrip("234"): value for name, value in match.groupdict().items() if value}
        word = found["month"]
        month = int(word) if word.isdigit() else _MONTH_NUMBERS[word.casefold()]
        try:
            yield match.start(), PartialDate.from_iso(f"{found['year']}-{month:02d}-{int(found['day']):02d}")
        except ValueError:
            continue


_MONTH_NUMBERS = {name.casefold(): number for number, name in enumerate(MONTHS, start=1)}


def _plain(token: str) -> str:
    return (token.lstrip("0") or "0") if token.isdigit() else token.casefold()


def _numbers(text: str, place: str, days: list[tuple[int, PartialDate]]) -> Iterator[Number]:
    for start, end, tokens in _sequences(text):
        before = text[max(0, start - BEFORE_A_NUMBER) : start]
        day = next((day for at, day in days if end - 12 <= at <= end + AFTER_A_NUMBER), None)
        roles = frozenset(role for role, words in _ROLES.items() if words.search(before))
        yield Number(tokens, place, roles, day)


def _sequences(text: str) -> Iterator[tuple[int, int, Tokens]]:
    """The runs of signs and digits that may hold a number: start, end, tokens."""
    tokens: list[str] = []
    start = end = 0
    for match in _around(_DIGITS, text, BESIDE_DIGITS, BESIDE_DIGITS, _TOKEN):
        token = match[0]
        apart = match.start() - end
        is_part = token.isdigit() or (len(token) <= LONGEST_WORD and not (apart and _is_a_word(token)))
        if not is_part or not _GAP.fullmatch(text, end, match.start()):
            if _may_be_a_number(tokens):
                yield start, end, tuple(tokens)
            tokens = []
        if is_part:
            start = start if tokens else match.start()
            tokens.append(_plain(token))
        end = match.end()
    if _may_be_a_number(tokens):
        yield start, end, tuple(tokens)


def _is_a_word(token: str) -> bool:
    """Whether letters that stand apart are a word of the sentence ("of", "the") and no register's sign."""
    return len(token) > 1 and token.islower()


def _may_be_a_number(tokens: list[str]) -> bool:
    return sum(len(token) for token in tokens if token.isdigit()) >= FEWEST_DIGITS


def _linked(page: RawDecision) -> Iterator[tuple[str, str]]:
    return ((COMMENT if is_about_the_page(link.heading) else SUMMARY, link.url) for link in page.links)


def _titles(page: RawDecision) -> Iterator[tuple[str, str]]:
    for place, link in _linked(page):
        if title := page_title(link):
            yield place, title


def _documents(page: RawDecision) -> Iterator[tuple[str, str]]:
    for place, link in _linked(page):
        if page_title(link) is None and (key := document_key(link)):
            yield place, key
