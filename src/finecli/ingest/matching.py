"""Which row of the tracker tells of which page of GDPRhub.

The strongest key first: a document or number that no other record has; then one that several share, with
the party or the amount; then body, day and amount. A row goes to one page; a page may take several rows, for
the tracker has a row for each party fined.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from decimal import Decimal
from math import floor, log
from typing import TYPE_CHECKING, NamedTuple

from finecli.ingest.documents import names_a_decision
from finecli.ingest.duplicates import Doubt
from finecli.ingest.evidence import CONVERTED, Agreement, Evidence, Facts, compare, within
from finecli.ingest.similar_names import SAME as SAME_NAME
from finecli.ingest.similar_names import similarity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

SAME, CLOSE, UNKNOWN, OTHER = Agreement.SAME, Agreement.CLOSE, Agreement.UNKNOWN, Agreement.OTHER
BY_DOCUMENT = "same document or number"
BY_SHARED_DOCUMENT = "same document as others, and same party or amount"
BY_RESPONDENT = "same body, day, amount and respondent"
BY_DAY_AND_AMOUNT = "same body, day and amount, and no other like it"
BY_AMOUNT = "same body, amount and respondent, days apart"
_STEP = log(1 + float(CONVERTED))


class Matches(NamedTuple):
    """The page of each row that has one, by id; how many rows each rule matched; what remains doubtful."""

    page_of: dict[str, str]
    rules: Counter[str]
    doubts: tuple[Doubt, ...]


def match(pages: Iterable[Facts], rows: Iterable[Facts]) -> Matches:
    """Match rows of the tracker with pages of GDPRhub."""
    matching = _Matching(tuple(page for page in pages if page.case.kind == "authority"), tuple(rows))
    matching.by_documents()
    matching.by_day_and_amount()
    matching.by_amount()
    return Matches(matching.page_of, matching.rules, tuple(matching.doubts))


class _Edge(NamedTuple):
    """A page and a row with something in common."""

    page: Facts
    row: Facts
    evidence: Evidence


class _Holders(NamedTuple):
    """The pages and rows that have one document or number."""

    key: str | tuple[str, ...]
    pages: tuple[Facts, ...]
    rows: tuple[Facts, ...]

    @property
    def alone(self) -> bool:
        """Whether one page and one row have it."""
        return len(self.pages) == len(self.rows) == 1

    @property
    def names_a_decision(self) -> bool:
        """Whether it is a case number, or a file that is surely one decision and no press release."""
        return isinstance(self.key, tuple) or names_a_decision(self.key)


class _Matching:
    """Rows find their pages rule by rule; what a rule has matched is not asked again."""

    def __init__(self, pages: tuple[Facts, ...], rows: tuple[Facts, ...]) -> None:
        self.pages = pages
        self.rows = rows
        self.page_of: dict[str, str] = {}
        self.rules: Counter[str] = Counter()
        self.doubts: list[Doubt] = []

    def by_documents(self) -> None:
        """Match what has a document or a case number in common."""
        edges: dict[str, dict[str, _Edge]] = defaultdict(dict)
        holders: dict[tuple[str, str], list[_Holders]] = defaultdict(list)
        for shared in _holders(self.pages, self.rows):
            for page, row in ((page, row) for page in shared.pages for row in shared.rows):
                edges[row.case.id][page.case.id] = _Edge(page, row, compare(page, row))
                holders[page.case.id, row.case.id].append(shared)
        rivals = _rivals(self.pages, self.rows)
        for of_row in edges.values():
            holding = [edge for edge in of_row.values() if _holds(edge, holders[_ids(edge)], rivals)]
            best = _only_best(holding)
            for edge in of_row.values():
                if edge is best:
                    alone = any(shared.alone for shared in holders[_ids(edge)])
                    self._match(edge, BY_DOCUMENT if alone else BY_SHARED_DOCUMENT)
                elif edge.evidence.party is not OTHER:
                    self._doubt(edge, "same document")

    def by_day_and_amount(self) -> None:
        """Match what has body, day and amount in common, and the respondent or nothing against it."""
        edges = [
            edge
            for edge in _edges(self._open_pages(), self._open_rows(), _day_keys)
            if edge.evidence.day is SAME and edge.evidence.amount is SAME and edge.evidence.party is not OTHER
        ]
        named = [edge for edge in edges if edge.evidence.party is SAME]
        for edge in _only_ones(named):
            if edge.evidence.conflict and edge.evidence.sure:
                self._doubt(edge, "same day, amount and respondent, another document")
            else:
                self._match(edge, BY_RESPONDENT)
        for edge in _only_ones(edges):
            if self._is_open(edge) and not edge.evidence.conflict and edge.evidence.articles is not OTHER:
                self._match(edge, BY_DAY_AND_AMOUNT)
        for edge in edges:
            if self._is_open(edge) and not edge.evidence.conflict:
                self._doubt(edge, "same day and amount")

    def by_amount(self) -> None:
        """Match what has body, amount and respondent in common, once in all records, with dates that fit."""
        edges = [
            edge
            for edge in _edges(self.pages, self.rows, _amount_keys)
            if edge.evidence.amount is SAME
            and edge.evidence.party is not OTHER
            and edge.evidence.day is not OTHER
            and not edge.evidence.conflict
        ]
        named = [edge for edge in edges if edge.evidence.party is SAME]
        only = _only_ones(named)
        for edge in named:
            if self._is_open(edge):
                if edge in only and not _is_before(edge):
                    self._match(edge, BY_AMOUNT)
                else:
                    self._doubt(edge, "same amount and respondent")
        for edge in _only_ones([edge for edge in edges if self._is_open(edge)]):
            if edge.evidence.articles is not OTHER:
                self._doubt(edge, "same amount, and no other like it")

    def _open_pages(self) -> tuple[Facts, ...]:
        taken = set(self.page_of.values())
        return tuple(page for page in self.pages if page.case.id not in taken)

    def _open_rows(self) -> tuple[Facts, ...]:
        return tuple(row for row in self.rows if row.case.id not in self.page_of)

    def _is_open(self, edge: _Edge) -> bool:
        return edge.row.case.id not in self.page_of and edge.page.case.id not in self.page_of.values()

    def _match(self, edge: _Edge, rule: str) -> None:
        self.page_of[edge.row.case.id] = edge.page.case.id
        self.rules[rule] += 1

    def _doubt(self, edge: _Edge, reason: str) -> None:
        self.doubts.append(Doubt(edge.page.case.id, edge.row.case.id, reason))


def _holds(edge: _Edge, holders: list[_Holders], rivals: set[str]) -> bool:
    """Whether a document or number in common makes the two one decision."""
    evidence = edge.evidence
    named = evidence.party is SAME or evidence.mentioned
    if any(_are_its_parts(edge.page, shared) for shared in holders):
        return True
    if any(shared.alone for shared in holders):
        near = evidence.day in (SAME, CLOSE)
        surely = any(shared.names_a_decision for shared in holders)
        if evidence.party is OTHER and not named:
            unfined = surely and near and evidence.amount is UNKNOWN and evidence.articles is SAME
            return unfined or (evidence.amount is SAME and rivals.isdisjoint(_ids(edge)))
        return surely or named or evidence.amount is SAME or (near and evidence.party is UNKNOWN)
    if named:
        return evidence.amount is SAME or not _has_twin(edge, holders)
    return evidence.party is UNKNOWN and (
        evidence.amount is SAME or any(_is_one_of_several(edge, shared) for shared in holders)
    )


def _has_twin(edge: _Edge, holders: list[_Holders]) -> bool:
    """Whether another row with the same document names the same party, so that the name does not decide."""
    name = edge.row.case.respondent
    others = (row.case.respondent for shared in holders for row in shared.rows if row is not edge.row)
    return any(name and other and similarity(name, other) >= SAME_NAME for other in others)


def _is_one_of_several(edge: _Edge, shared: _Holders) -> bool:
    """Whether the row is one of several that have the one page's decision for a document."""
    return len(shared.pages) == 1 and shared.names_a_decision and edge.evidence.day in (SAME, UNKNOWN)


def _are_its_parts(page: Facts, shared: _Holders) -> bool:
    """Whether the rows with a document that only this page has are fines that make up the page's."""
    amounts = [row.amounts[0] for row in shared.rows if row.amounts]
    several = len(shared.pages) == 1 and len(amounts) == len(shared.rows) > 1
    return several and bool(page.amounts) and within(page.amounts[0], sum(amounts, start=Decimal()))


def _rivals(pages: tuple[Facts, ...], rows: tuple[Facts, ...]) -> set[str]:
    """The pages and rows that have day and amount in common with a record of a party not surely another."""
    return {
        identity
        for edge in _edges(pages, rows, _day_keys)
        if edge.evidence.amount is SAME and edge.evidence.party in (SAME, CLOSE)
        for identity in _ids(edge)
    }


def _is_before(edge: _Edge) -> bool:
    """Whether the page is the notice of intent, which is another act than the fine that the row tells of."""
    return edge.page.case.status == "proposed" != edge.row.case.status


def _only_best(edges: list[_Edge]) -> _Edge | None:
    """The edge for which most speaks; none when two are equal."""
    ranked = sorted(edges, key=lambda edge: edge.evidence.score, reverse=True)
    if len(ranked) > 1 and ranked[0].evidence.score == ranked[1].evidence.score:
        return None
    return ranked[0] if ranked else None


def _only_ones(edges: list[_Edge]) -> list[_Edge]:
    """The edges whose page and row are in no other."""
    pages = Counter(edge.page.case.id for edge in edges)
    rows = Counter(edge.row.case.id for edge in edges)
    return [edge for edge in edges if pages[edge.page.case.id] == rows[edge.row.case.id] == 1]


def _ids(edge: _Edge) -> tuple[str, str]:
    return edge.page.case.id, edge.row.case.id


def _holders(pages: tuple[Facts, ...], rows: tuple[Facts, ...]) -> Iterator[_Holders]:
    """Every document and number that pages and rows of one body have in common."""
    having: dict[tuple[str, str | tuple[str, ...]], tuple[list[Facts], list[Facts]]] = defaultdict(
        lambda: ([], [])
    )
    for side, records in enumerate((pages, rows)):
        for record in records:
            keys: tuple[str | tuple[str, ...], ...] = (*record.documents, *record.numbers)
            for key in keys:
                having[record.case.body.key, key][side].append(record)
    for (_, key), (of_pages, of_rows) in having.items():
        if of_pages and of_rows:
            yield _Holders(key, tuple(of_pages), tuple(of_rows))


def _edges(
    pages: tuple[Facts, ...], rows: tuple[Facts, ...], keys: Callable[[Facts], Iterable[tuple[str, object]]]
) -> Iterator[_Edge]:
    by_key: dict[tuple[str, object], list[Facts]] = defaultdict(list)
    for page in pages:
        for key in keys(page):
            by_key[key].append(page)
    for row in rows:
        for page in {page.case.id: page for key in keys(row) for page in by_key[key]}.values():
            yield _Edge(page, row, compare(page, row))


def _day_keys(record: Facts) -> Iterator[tuple[str, object]]:
    if record.amounts:
        yield from ((record.case.body.key, date) for date in record.dates if date.day)


def _amount_keys(record: Facts) -> Iterator[tuple[str, object]]:
    """The steps of a scale by which amounts that differ by a conversion share one at least."""
    for amount in record.amounts:
        step = floor(log(amount) / _STEP)
        yield from ((record.case.body.key, near) for near in (step, step + 1))
