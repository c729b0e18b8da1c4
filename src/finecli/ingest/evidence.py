"""What two records say about being one decision: where they agree, where they differ, what neither knows.

Each comparison has four outcomes. Nothing is concluded here; `merge` holds the rules.
"""

from __future__ import annotations

import re
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from finecli.ingest.currencies import home_currency
from finecli.ingest.documents import document_key, names_a_decision, number_in_link, publisher_of
from finecli.ingest.similar_names import DIFFERENT, SAME, similarity
from finecli.vocabulary.matching import fold

if TYPE_CHECKING:
    from finecli.cases import Case
    from finecli.dates import PartialDate

NEAR_DAYS = 60  # between a decision and its publication; the tracker has either as its date
EXACT = Decimal("0.005")  # the tracker rounds 901,388 to 900,000
CONVERTED = Decimal("0.03")  # two conversions of one amount at rates of different days
_SHORTEST_NUMBER = 4  # digits; less is a year or a count
_LONGEST_SERIES_WORD = 4  # "SAN", "DKN", "ZSPR" belong to a number, "Decision" does not
_NO_SERIES = frozenset(("case", "from", "n", "no", "nr", "of"))
_YEAR = re.compile(r"(?:19|20)\d\d")
_DATE = re.compile(r"(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d)(?!\d)")
_TOKEN = re.compile(r"\d+|[^\W\d]+")


class Agreement(Enum):
    """How two values stand to each other; `CLOSE` is neither the same nor surely another."""

    SAME = "same"
    CLOSE = "close"
    UNKNOWN = "unknown"
    OTHER = "other"


class Facts(NamedTuple):
    """What of a case can be compared; amounts are in euro, the total first."""

    case: Case
    documents: frozenset[str]
    numbers: frozenset[tuple[str, ...]]
    dates: tuple[PartialDate, ...]
    amounts: tuple[Decimal, ...]
    tolerance: Decimal
    articles: frozenset[tuple[str, str | None]]


class Evidence(NamedTuple):
    """How two cases compare.

    `mentioned`: one's respondent is among the other's parties. `conflict`: both have a document of one
    publisher, not the same one. `sure` goes with it: that publisher's names are names of decisions.
    """

    day: Agreement
    amount: Agreement
    party: Agreement
    mentioned: bool
    conflict: bool
    sure: bool
    articles: Agreement

    @property
    def score(self) -> int:
        """How much more agrees than differs, to choose between several."""
        weights = ((self.party, 3), (self.amount, 2), (self.day, 2))
        agree = sum(weight for agreement, weight in weights if agreement is Agreement.SAME)
        return agree - sum(weight for agreement, weight in weights if agreement is Agreement.OTHER)


def facts(case: Case) -> Facts:
    """What of a case can be compared with another."""
    links = [source.url for source in case.sources if source.url]
    in_links = [found for link in links if (found := number_in_link(link)) and found.body == case.body.key]
    numbers = [*(found.number for found in in_links), *filter(None, (case.case_number,))]
    decided = case.decided or case.published
    currency = home_currency(case.country, decided.year if decided else None)
    converted = currency != "EUR" or (case.fine is not None and case.fine.currency != "EUR")
    return Facts(
        case,
        documents=frozenset(filter(None, map(document_key, links))),
        numbers=frozenset(filter(None, map(number_key, numbers))),
        dates=tuple(date for date in (case.decided, case.published) if date),
        amounts=_amounts(case),
        tolerance=CONVERTED if converted else EXACT,
        articles=frozenset((cited.provision.law, cited.provision.article) for cited in case.provisions),
    )


@cache
def number_key(number: str) -> tuple[str, ...] | None:
    """A case number as it is compared, or None when it is none ("Fine against IKEA", a date).

    Letters before the first and between the digits belong to it, leading zeros and words do not.

    >>> number_key("Délibération SAN-2022-020"), number_key("AEPD PS/00027/2022")
    (('san', '2022', '20'), ('ps', '27', '2022'))
    """
    if _DATE.search(number):
        return None
    runs: list[list[str]] = [[]]
    for token in _TOKEN.findall(fold(number)):
        if token.isdecimal() or (len(token) <= _LONGEST_SERIES_WORD and token not in _NO_SERIES):
            runs[-1].append(token)
        else:
            runs.append([])
    run = _trimmed(max(runs, key=_digits))
    if _digits(run) < _SHORTEST_NUMBER or (len(run) == 1 and _YEAR.fullmatch(run[0])):
        return None
    return tuple(token.lstrip("0") or "0" for token in run)


def _digits(tokens: list[str]) -> int:
    return sum(len(token) for token in tokens if token.isdecimal())


def _trimmed(tokens: list[str]) -> list[str]:
    """Without the words behind the last figure, and with one word at most before the first."""
    figures = [index for index, token in enumerate(tokens) if token.isdecimal()]
    return tokens[max(figures[0] - 1, 0) : figures[-1] + 1] if figures else []


def same_number(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two number keys are one number: equal, or one the end or the beginning of the other.

    "14 K 19.01274" ends "AN 14 K 19.01274", "W101 2218962-2" begins "W101 2218962-2/33E".
    """
    short, long = sorted((one, other), key=len)
    if short == long:
        return True
    figures = [token for token in short if token.isdecimal()]
    return len(figures) > 1 and short in (long[-len(short) :], long[: len(short)])


def compare(one: Facts, other: Facts) -> Evidence:
    """How two cases stand to each other."""
    party, mentioned = _compare_parties(one.case, other.case)
    conflict, sure = _document_conflict(one, other)
    return Evidence(
        day=compare_dates(one.dates, other.dates),
        amount=compare_amounts(one, other),
        party=party,
        mentioned=mentioned,
        conflict=conflict,
        sure=sure,
        articles=_compare_articles(one, other),
    )


def compare_dates(one: tuple[PartialDate, ...], other: tuple[PartialDate, ...]) -> Agreement:
    """Whether two records can have the same date; a year or a month is no day."""
    one, other = _most_precise(one), _most_precise(other)
    if not one or not other:
        return Agreement.UNKNOWN
    if any(a == b and a.day for a in one for b in other):
        return Agreement.SAME
    gaps = [max((b.earliest - a.latest).days, (a.earliest - b.latest).days) for a in one for b in other]
    if min(gaps) > NEAR_DAYS:
        return Agreement.OTHER
    precise = all(date.day for date in (*one, *other))
    return Agreement.CLOSE if precise else Agreement.UNKNOWN


def _most_precise(dates: tuple[PartialDate, ...]) -> tuple[PartialDate, ...]:
    """The days among the dates, or all of them; a year beside a day adds nothing."""
    return tuple(date for date in dates if date.day) or dates


def compare_amounts(one: Facts, other: Facts) -> Agreement:
    """Whether one of the sums of one is one of the other's, as far as conversion and rounding let tell."""
    if not one.amounts or not other.amounts:
        return Agreement.UNKNOWN
    tolerance = max(one.tolerance, other.tolerance)
    return (
        Agreement.SAME
        if any(within(a, b, tolerance) for a in one.amounts for b in other.amounts)
        else Agreement.OTHER
    )


def within(one: Decimal, other: Decimal, tolerance: Decimal = CONVERTED) -> bool:
    """Whether two amounts differ by no more than a fraction of the greater."""
    return abs(one - other) <= tolerance * max(one, other)


def _amounts(case: Case) -> tuple[Decimal, ...]:
    fine = case.fine
    if fine is None or fine.eur is None or not fine.amount:
        return ()
    others = [fine.paid, *(part.amount for part in fine.parts)]
    return (fine.eur, *(other * fine.eur / fine.amount for other in others if other))


def _compare_parties(one: Case, other: Case) -> tuple[Agreement, bool]:
    mentioned = _mentions(one, other.respondent) or _mentions(other, one.respondent)
    alike = max((similarity(a, b) for a in _names(one) for b in _names(other)), default=None)
    if alike is None:
        return Agreement.UNKNOWN, mentioned
    if alike >= SAME:
        return Agreement.SAME, mentioned
    return (Agreement.OTHER if alike < DIFFERENT else Agreement.CLOSE), mentioned


def _names(case: Case) -> tuple[str, ...]:
    """The respondent, as the digest and as the tracker wrote it."""
    if case.respondent is None:
        return ()
    published = case.as_published.get("Controller/Processor")
    return (case.respondent, published) if published else (case.respondent,)


def _mentions(case: Case, name: str | None) -> bool:
    return name is not None and any(similarity(party, name) >= SAME for party in case.parties)


def _document_conflict(one: Facts, other: Facts) -> tuple[bool, bool]:
    """Whether the two have different documents of one publisher, and whether those are surely decisions."""
    if one.documents & other.documents:
        return False, False
    publishers = set(filter(None, map(publisher_of, one.documents)))
    theirs = [each for each in other.documents if publisher_of(each) in publishers]
    return bool(theirs), any(map(names_a_decision, theirs))


def _compare_articles(one: Facts, other: Facts) -> Agreement:
    if not one.articles or not other.articles:
        return Agreement.UNKNOWN
    return Agreement.SAME if one.articles & other.articles else Agreement.OTHER
