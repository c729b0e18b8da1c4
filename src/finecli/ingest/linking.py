"""Which other case a relation means, and what the later decision says became of the earlier one.

A page names the decision it reviews by a link, or by a body and a number, or by the body alone while its
summary or the decision's text has the number; all are looked up among the cases. A wrong tie is worse than a
missed one: every rule wants the body and one more agreement, and one case only.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from finecli.ingest.check import NOT_FOUND
from finecli.ingest.decision_index import COURTS_OF_THE_UNION, DecisionIndex, is_telling, split_number
from finecli.ingest.documents import document_key
from finecli.ingest.matters import union_numbers, with_unnamed_ties
from finecli.ingest.numbers import read_ecli
from finecli.ingest.references import CHALLENGED, COMMENT, SUMMARY, Named, page_title, tokens_of
from finecli.ingest.similar_names import SAME, similarity
from finecli.ingest.standings import OF_AN_EARLIER_DECISION, with_reciprocal_ties, with_standings
from finecli.provisions.gdpr import FIXED_MAXIMA
from finecli.query import number_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from finecli.cases import Case, Relation

LONG_NUMBER = 8  # letters and digits of a number that needs no body beside it
FEWEST_DIGITS = 6  # among them
DAYS_BETWEEN = 60  # between the day a decision is named by and the day it is recorded under
LARGE = 100_000  # in any currency; an amount two pages share is then one sum of one matter
SUBSTANTIAL = 1_000  # EUR; a smaller fine in a text is as likely the costs


def link(cases: Iterable[Case], named: Mapping[str, Named] | None = None) -> tuple[Case, ...]:
    """The cases with their relations tied to each other, in the same order.

    A relation is tied where one case, and one only, is what it names. The other end of a tie names it too
    (`reviewed-by`), and the standing follows from the reviews.

    Args:
        cases: all cases of the base.
        named: what each page names beside its box (`references.named_in`), by the id of its case
            before a merge.
    """
    linker = _Linker(list(cases), named or {})
    tied = with_unnamed_ties(with_reciprocal_ties(linker.tied()), linker.index, linker.named)
    return with_standings(with_reciprocal_ties(tied))


class _Tie(NamedTuple):
    case: Case
    basis: str | None  # what ties, where it is not the relation's own field


class _Linker:
    """Finds the cases that relations mean."""

    def __init__(self, cases: list[Case], pages: Mapping[str, Named]) -> None:
        self.index = DecisionIndex(cases)
        self._of_body: dict[tuple[str, str | None], list[Case]] = {}
        self._by_body: dict[tuple[str, str], list[Case]] = defaultdict(list)
        for each in self.index.cases.values():
            self._by_body[each.body.key, each.country].append(each)
        self.named = {case.id: [pages[each] for each in _page_cases(case) if each in pages] for case in cases}

    def tied(self) -> list[Case]:
        return [
            replace(case, relations=tuple(new for old in case.relations for new in self._tie(case, old)))
            for case in self.index.cases.values()
        ]

    def _tie(self, case: Case, relation: Relation) -> Iterator[Relation]:
        ties = [] if relation.case else self._others(case, relation)
        if not ties:
            yield relation
        for tie in ties:
            basis = f"{relation.basis}, {tie.basis}" if tie.basis else relation.basis
            yield replace(relation, case=tie.case.id, basis=basis)

    def _others(self, case: Case, relation: Relation) -> list[_Tie]:
        """The case a relation means, by the first way that leads to one; several where it names several."""
        if len(listed := self._listed(case, relation)) > 1:
            return listed
        link = case.as_published.get(f"{(relation.basis or '').partition(',')[0]}_Link", "")
        for find, basis in self._ways(case, relation, link):
            found = [each for each in find() if self._may_be(case, relation, each)]
            if relation.kind == "refers-to" and found and _one_number(found):
                return [_Tie(each, basis) for each in found]
            if len(found) > 1:
                found = self._narrowed(case, found)
            if found:
                return [_Tie(found[0], basis)] if len(found) == 1 else []
        return []

    def _ways(
        self, case: Case, relation: Relation, link: str
    ) -> Iterator[tuple[Callable[[], list[Case]], str | None]]:
        number = relation.number or ""
        yield lambda: self._linked(relation, link, case), None
        yield lambda: self._numbered(relation, number, case), None
        yield lambda: self.index.with_ecli(read_ecli(number) or read_ecli(_last(link)) or ""), None
        yield lambda: self._by_number_alone(relation, number, case), "number"
        yield lambda: self._document(relation, document_key(link), case), "document"
        if relation.kind == "refers-to":
            yield lambda: self._asking_that_day(case, relation), "day in the decision's text"
            yield lambda: self._asking_by_number(case, relation), "number in the decision's text"
            yield lambda: self._asking_about_it(case, relation), "same respondent, and year"
        if relation.kind not in OF_AN_EARLIER_DECISION or not self._is_open(case, number):
            return
        yield lambda: self._titles(case, relation, SUMMARY), "link in the summary"
        yield lambda: self._in_text(case, relation, challenged=True), "number in the decision's text"
        yield lambda: self._in_text(case, relation, challenged=False), "number in the decision's text"
        yield lambda: self._titles(case, relation, COMMENT), "link in a comment"
        yield lambda: self._same_respondent(case, relation), "same respondent, and day or amount"

    def _asking_that_day(self, answer: Case, relation: Relation) -> list[Case]:
        """The court's decisions of a day that the Court of Justice names: that of the reference."""
        days = {day for named in self.named[answer.id] for day in named.days}
        found = self._courts(answer, relation)
        return [each for each in found if each.decided and each.decided.day and each.decided in days]

    def _asking_by_number(self, answer: Case, relation: Relation) -> list[Case]:
        """The court's decisions before the answer that carry the number the reference was given."""
        numbers = union_numbers(answer)
        return [
            each
            for each in self._courts(answer, relation)
            if each.result == "referred" and any(numbers & named.union for named in self.named[each.id])
        ]

    def _asking_about_it(self, answer: Case, relation: Relation) -> list[Case]:
        """The court's references about the same respondent, made when the case was given its number."""
        years = {2000 + int(number[-2:]) for number in union_numbers(answer)}
        return [
            each
            for each in self._courts(answer, relation)
            if each.result == "referred"
            and each.decided
            and {each.decided.year, each.decided.year + 1} & years
            and _same_parties(answer, each)
        ]

    def _courts(self, answer: Case, relation: Relation) -> list[Case]:
        if answer.kind != "cjeu":
            return []
        return [each for each in self._of_named_body(answer, relation) if each.kind == "court"]

    def _is_open(self, case: Case, number: str) -> bool:
        """Whether the box names no number, or one that the decision's own text does not have."""
        tokens = tokens_of(number)
        texts = [each for named in self.named[case.id] if named.own_text for each in named.numbers]
        return not is_telling(tokens) or bool(
            texts and not any(_overlap(tokens, each.tokens) for each in texts)
        )

    def _linked(self, relation: Relation, link: str, case: Case) -> list[Case]:
        title = page_title(link)
        if not title or title.startswith("Category:"):
            return []
        return self._page(title, relation, case)

    def _numbered(self, relation: Relation, number: str, case: Case) -> list[Case]:
        found = [each for tokens in split_number(number) for each in self.index.numbered(tokens)]
        found += [each for tokens in split_number(number) for each in self.index.completing(tokens)]
        own = [each for each in {each.id: each for each in found}.values() if is_of(each, relation, case)]
        own = own or self._slip(tokens_of(number), relation, case)
        exact = [each for each in own if number_key(each.case_number or "") == number_key(number)]
        return exact or own

    def _slip(self, tokens: tuple[str, ...], relation: Relation, case: Case) -> list[Case]:
        return [each for each in self.index.same_figures(tokens) if is_of(each, relation, case)]

    def _by_number_alone(self, relation: Relation, number: str, case: Case) -> list[Case]:
        key = number_key(number)
        if len(key) < LONG_NUMBER or sum(map(str.isdigit, key)) < FEWEST_DIGITS:
            return []
        if relation.body is None:
            return [each for each in self.index.numbered(tokens_of(number)) if _neighbours(case, each)]
        return []

    def _document(self, relation: Relation, key: str | None, case: Case) -> list[Case]:
        found = self.index.with_document(key or "")
        return [each for each in found if is_of(each, relation, case) and self.agrees(case, each)]

    def _titles(self, case: Case, relation: Relation, place: str) -> list[Case]:
        found: dict[str, Case] = {}
        for named in self.named[case.id]:
            for at, title in named.titles:
                if at == place:
                    found |= {each.id: each for each in self._page(title, relation, case)}
        return [each for each in found.values() if is_of(each, relation, case) and self.agrees(case, each)]

    def _page(self, title: str, relation: Relation, case: Case) -> list[Case]:
        return self.index.titled(title) or [
            each for each in self.index.numbered(tokens_of(title)) if is_of(each, relation, case)
        ]

    def _in_text(self, case: Case, relation: Relation, *, challenged: bool) -> list[Case]:
        found: dict[str, Case] = {}
        for named in self.named[case.id]:
            for number in named.numbers:
                if CHALLENGED in number.roles or not challenged:
                    found |= {each.id: each for each in self.index.numbered(number.tokens)}
        return [each for each in found.values() if is_of(each, relation, case)]

    def _same_respondent(self, case: Case, relation: Relation) -> list[Case]:
        return [
            each
            for each in self._of_named_body(case, relation)
            if (self.agrees(case, each) or self._share_an_amount(case, each)) and _is_respondent(each, case)
        ]

    def _of_named_body(self, case: Case, relation: Relation) -> list[Case]:
        key = (case.country, relation.body)
        if key not in self._of_body:
            # What holds of one case of a body and a country holds of all.
            named = [cases for cases in self._by_body.values() if is_of(cases[0], relation, case)]
            self._of_body[key] = [each for cases in named for each in cases]
        return self._of_body[key]

    def agrees(self, case: Case, other: Case) -> bool:
        """Whether `case` names the other's day or the amount of its fine."""
        return any(
            (other.decided and other.decided.day and other.decided in named.days)
            or (other.fine and other.fine.amount >= SUBSTANTIAL and other.fine.amount in named.amounts)
            for named in self.named[case.id]
        )

    def _share_an_amount(self, case: Case, other: Case) -> bool:
        amounts = [{each for named in self.named[one.id] for each in named.amounts} for one in (case, other)]
        return any(each >= LARGE and each not in FIXED_MAXIMA.values() for each in amounts[0] & amounts[1])

    def _may_be(self, case: Case, relation: Relation, other: Case) -> bool:
        return (
            other.id != case.id
            and not out_of_order(case, relation, other)
            and not self._another_day(case, other)
            and not self._is_namesake(case, other)
        )

    def _is_namesake(self, case: Case, other: Case) -> bool:
        """Whether the other decision's own text lacks its number, and nothing else agrees either."""
        if other.checks is None or other.checks.number != NOT_FOUND or self.agrees(case, other):
            return False
        return not _same_parties(case, other)

    def _another_day(self, case: Case, other: Case) -> bool:
        """Whether the page gives the decision of that number another day: it is a namesake then."""
        if not (other.decided and other.decided.day):
            return False
        days = [
            number.day
            for named in self.named[case.id]
            for number in named.numbers
            if number.day and other in self.index.numbered(number.tokens)
        ]
        return (
            bool(days)
            and not self.agrees(case, other)
            and all(abs((day.earliest - other.decided.earliest).days) > DAYS_BETWEEN for day in days)
        )

    def _narrowed(self, case: Case, found: list[Case]) -> list[Case]:
        """Of several, the one that agrees in the day or amount, or in the respondent."""
        agreeing = [each for each in found if self.agrees(case, each)]
        if len(agreeing) == 1:
            return agreeing
        alike = [each for each in agreeing or found if _is_respondent(each, case)]
        return alike if len(alike) == 1 else found

    def _listed(self, case: Case, relation: Relation) -> list[_Tie]:
        """The cases that one string of several numbers names, each of which is one case."""
        ties: dict[str, _Tie] = {}
        for tokens in split_number(relation.number or ""):
            found = [
                each
                for each in self.index.numbered(tokens)
                if is_of(each, relation, case) and self._may_be(case, relation, each)
            ]
            ties |= {found[0].id: _Tie(found[0], None)} if len(found) == 1 else {}
        return list(ties.values())


def _page_cases(case: Case) -> dict[str, None]:
    """The ids of the cases of single pages that a case is made from."""
    return dict.fromkeys((case.id, *(each.case_id for each in case.provenance)))


def is_of(other: Case, relation: Relation, case: Case) -> bool:
    """Whether the other decision is one of the body that the relation names."""
    if relation.body is None:
        return False
    if other.body.key in COURTS_OF_THE_UNION and relation.body in (
        "CJEU",
        "General Court",
        "EU General Court",
    ):
        return True
    return _is_named(relation.body, other.body.short, other.body.name) and _neighbours(case, other)


@cache
def _is_named(name: str, short: str, full: str) -> bool:
    return number_key(name) in (number_key(short), number_key(full))


def _is_respondent(other: Case, case: Case) -> bool:
    """Whether who was judged in the other decision is named as a party in this one."""
    parties = [each for each in (case.respondent, *case.parties) if each]
    return bool(other.respondent) and any(
        similarity(other.respondent or "", each) >= SAME for each in parties
    )


def _same_parties(case: Case, other: Case) -> bool:
    one, two = ([each for each in (side.respondent, *side.parties) if each] for side in (case, other))
    return any(similarity(a, b) >= SAME for a in one for b in two)


def _neighbours(case: Case, other: Case) -> bool:
    return case.country == other.country or "EU" in (case.country, other.country)


def _one_number(found: list[Case]) -> bool:
    return len({number_key(each.case_number or "") for each in found}) == 1 and bool(found[0].case_number)


def _overlap(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    short, long = sorted((one, other), key=len)
    return any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1))


def _last(link: str) -> str:
    at = link.upper().find("ECLI:")
    return link[at:].partition("&")[0] if at >= 0 else ""


def out_of_order(case: Case, relation: Relation, other: Case) -> bool:
    """Whether the dates forbid the tie: nothing is reviewed before it was decided."""
    earlier, later = (other, case) if relation.kind in OF_AN_EARLIER_DECISION else (case, other)
    if relation.kind == "refers-to" or not (earlier.decided and later.decided):
        return False
    return earlier.decided.earliest > later.decided.latest
