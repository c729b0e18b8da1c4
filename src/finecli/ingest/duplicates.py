"""One decision on two pages of GDPRhub, or in two rows of the tracker.

Pages repeat when two editors wrote up one decision, or when a list was imported. A number or a link may also
be repeated by mistake, or because a decision was taken twice (after a court sent it back, after questions
to the Court of Justice): then days, respondents or documents differ, and the records stay apart.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from finecli.ingest.evidence import Agreement, Evidence, Facts, compare, same_number
from finecli.ingest.similar_names import similarity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

SAME, OTHER = Agreement.SAME, Agreement.OTHER
PAGES_BY_DOCUMENT = "two pages: same document"
PAGES_BY_NUMBER = "two pages: same number and day"
PAGES_BY_DAY_AND_AMOUNT = "two pages: same day, amount and respondent"
ROWS_BY_DOCUMENT = "two rows: same document, day, amount and party"
_STEPS = ("referred", "pending", "opinion")
_SAME_IN_ONE_SOURCE = 97  # "Friuli Centrale" and "Friuli Occidentale" are more alike than two spellings
_LONGEST_LIST = 6  # pages that share a link; of more of them it is a list of decisions


class Doubt(NamedTuple):
    """Two cases that may be one decision, and what speaks for it."""

    one: str
    other: str
    reason: str


class Verdict(NamedTuple):
    """The rule by which two records are one decision, or why it may be, or that they are one matter's two."""

    rule: str | None = None
    doubt: str | None = None
    matter: bool = False


class Unique(NamedTuple):
    """Records of one source without the duplicates, which stand under the id of the one that stays.

    `matters` are pairs of two decisions in one matter: questions to the Court of Justice and its answer, a
    fine and the decision on the request to reconsider it.
    """

    kept: tuple[Facts, ...]
    gone: dict[str, tuple[Facts, ...]]
    rules: Counter[str]
    doubts: tuple[Doubt, ...]
    matters: tuple[tuple[str, str], ...]


def unique_pages(pages: Iterable[Facts]) -> Unique:
    """GDPRhub's pages, of two about one decision the better."""
    return _unique(tuple(pages), _page_pairs, _judge_pages)


def unique_rows(rows: Iterable[Facts]) -> Unique:
    """The tracker's rows without those that repeat another."""
    return _unique(tuple(rows), _row_pairs, _judge_rows)


class _Pair(NamedTuple):
    """Two records with a key in common; `alone`: no third has their document."""

    one: Facts
    other: Facts
    document: bool
    alone: bool


def _unique(
    records: tuple[Facts, ...],
    pairs: Callable[[tuple[Facts, ...]], Iterator[_Pair]],
    judge: Callable[[_Pair, Evidence], Verdict],
) -> Unique:
    stays: dict[str, Facts] = {}
    rules: Counter[str] = Counter()
    doubts = []
    matters = []
    for pair in pairs(records):
        rule, doubt, matter = judge(pair, compare(pair.one, pair.other))
        one, other = (stays.get(each.case.id, each) for each in (pair.one, pair.other))
        if rule and one is not other:
            kept, gone = sorted((one, other), key=_worth)
            stays |= {record.case.id: kept for record in records if stays.get(record.case.id) is gone}
            stays[gone.case.id] = kept
            rules[rule] += 1
        elif doubt:
            doubts.append(Doubt(pair.one.case.id, pair.other.case.id, doubt))
        elif matter:
            matters.append((pair.one.case.id, pair.other.case.id))
    gone_from: dict[str, list[Facts]] = defaultdict(list)
    for record in records:
        if record.case.id in stays:
            gone_from[stays[record.case.id].case.id].append(record)
    return Unique(
        tuple(record for record in records if record.case.id not in stays),
        {kept: tuple(gone) for kept, gone in gone_from.items()},
        rules,
        tuple(doubts),
        tuple(matters),
    )


def _worth(record: Facts) -> tuple[bool, int, int]:
    """Sorts the better page first: a court's decision filed as a court's, then more facts, then the older."""
    case = record.case
    known = (case.case_number, case.ecli, case.fine, case.respondent, case.decided and case.decided.day)
    number = int(case.id.rpartition("-")[2])
    return (case.kind == "authority", -sum(map(bool, known)) - bool(case.provisions), number)


def _page_pairs(pages: tuple[Facts, ...]) -> Iterator[_Pair]:
    """Pages with a document, a number, an ECLI, or body, day and respondent in common; each pair once."""
    seen = set()
    for group in _groups(pages, lambda page: page.documents):
        for one, other in combinations(group, 2) if len(group) <= _LONGEST_LIST else ():
            seen.add((one.case.id, other.case.id))
            yield _Pair(one, other, document=True, alone=len(group) == 2)
    for group in _groups(pages, _page_keys):
        for one, other in combinations(group, 2):
            if (one.case.id, other.case.id) not in seen:
                seen.add((one.case.id, other.case.id))
                yield _Pair(one, other, document=False, alone=False)


def _page_keys(page: Facts) -> Iterator[tuple[str, ...]]:
    case = page.case
    for number in page.numbers:
        yield ("number", case.body.key, max(number, key=len))
    if case.ecli:
        yield ("ecli", case.ecli)
    if page.amounts:
        yield from (("fine", case.body.key, date.iso) for date in page.dates if date.day)


def _row_pairs(rows: tuple[Facts, ...]) -> Iterator[_Pair]:
    for group in _groups(rows, lambda row: row.documents):
        for one, other in combinations(group, 2):
            yield _Pair(one, other, document=True, alone=len(group) == 2)


def _groups(
    records: Iterable[Facts], keys: Callable[[Facts], Iterable[object]]
) -> Iterator[tuple[Facts, ...]]:
    by_key: dict[object, dict[str, Facts]] = defaultdict(dict)
    for record in records:
        for key in keys(record):
            by_key[key][record.case.id] = record
    return (tuple(group.values()) for group in by_key.values() if len(group) > 1)


def _judge_pages(pair: _Pair, evidence: Evidence) -> Verdict:
    one, other = pair.one.case, pair.other.case
    number = any(same_number(mine, theirs) for mine in pair.one.numbers for theirs in pair.other.numbers)
    number = number and (pair.document or one.body == other.body)
    ecli = one.ecli is not None and one.ecli == other.ecli
    if _contradicted(pair, evidence) or _are_stages(pair):
        return _judge_same_number(pair, evidence) if number or ecli else Verdict()
    same_day = evidence.day is SAME and evidence.amount is not OTHER
    same_fine = evidence.party is SAME and evidence.amount is SAME
    numbers_differ = bool(pair.one.numbers and pair.other.numbers) and not number
    if pair.document and pair.alone and (number or same_day or (same_fine and not numbers_differ)):
        return Verdict(PAGES_BY_DOCUMENT)
    if (number or ecli) and same_day:
        return Verdict(PAGES_BY_NUMBER)
    if number or ecli:
        return Verdict(doubt="same number")
    if same_day and same_fine and one.body == other.body and not numbers_differ:
        apart = _hosts(pair.one).isdisjoint(_hosts(pair.other))
        return Verdict(PAGES_BY_DAY_AND_AMOUNT) if apart else Verdict(doubt="same day, amount and respondent")
    suspect = pair.alone and one.kind == other.kind and evidence.amount is not OTHER and not numbers_differ
    return Verdict(doubt="same document" if suspect else None)


def _judge_same_number(pair: _Pair, evidence: Evidence) -> Verdict:
    """Two pages with one number that are surely not one page twice: stages of a matter, or a slip.

    A court's number is its matter's; an authority's is too when the respondent is the same.
    """
    if evidence.party is OTHER:
        return Verdict(doubt="same document and number" if pair.document else None)
    if pair.one.case.kind != "authority" or evidence.party is SAME:
        return Verdict(matter=True)
    return Verdict(doubt="same number")


def _are_stages(pair: _Pair) -> bool:
    """Whether one is a step on the way to the other: questions referred, an opinion, a case not decided."""
    results = {pair.one.case.result, pair.other.case.result}
    return len(results) > 1 and not results.isdisjoint(_STEPS)


def _contradicted(pair: _Pair, evidence: Evidence) -> bool:
    """Whether the two are surely not one page twice: other respondent, other ECLI, other document or day."""
    one, other = pair.one.case, pair.other.case
    decided = one.decided, other.decided
    both_days = all(date and date.day for date in decided)
    return (
        evidence.party is OTHER
        or evidence.conflict
        or (one.ecli is not None and other.ecli is not None and one.ecli != other.ecli)
        or (both_days and decided[0] != decided[1] and evidence.day is not SAME)
    )


def _hosts(record: Facts) -> set[str | None]:
    return {urlsplit(source.url).hostname for source in record.case.sources if source.url}


def _judge_rows(pair: _Pair, evidence: Evidence) -> Verdict:
    names = pair.one.case.respondent, pair.other.case.respondent
    if evidence.amount is not SAME or not all(names) or similarity(*map(str, names)) < _SAME_IN_ONE_SOURCE:
        return Verdict()
    if evidence.day is SAME and pair.one.articles == pair.other.articles:
        return Verdict(ROWS_BY_DOCUMENT)
    return Verdict(doubt="same document, amount and party")
