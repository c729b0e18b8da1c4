"""Ties that no field of a page names: what carries on, closes, answers or carries out another decision.

Each rule wants a name for the other decision (a number, a link, its day) and a second agreement: the same
respondent, the court that asked, the authority that was reviewed. Precedents and a company's earlier fines
are named too; a number without the words that say what the later decision does with it is no tie.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from itertools import chain, combinations, permutations
from typing import TYPE_CHECKING

from finecli.cases import Relation
from finecli.ingest.references import CARRIED_ON, COMMENT, EXECUTED
from finecli.ingest.similar_names import SAME, similarity
from finecli.query import number_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from finecli.cases import Case
    from finecli.ingest.decision_index import DecisionIndex
    from finecli.ingest.references import Named

BINDING_WITHIN = 120  # days; Art. 65(6) GDPR gives the authority one month from being told of the decision
REVIEWS = ("appeal-from", "reviews")
Tie = tuple[str, Relation]  # the case that has it


def with_unnamed_ties(
    cases: Iterable[Case], index: DecisionIndex, named: dict[str, list[Named]]
) -> list[Case]:
    """The cases with further ties, each only where the two are not tied yet."""
    matters = _Matters(list(cases), index, named)
    new: dict[str, dict[str, Relation]] = defaultdict(dict)
    for case_id, relation in matters.ties():
        if relation.case and not matters.are_tied(case_id, relation.case):
            new[case_id].setdefault(relation.case, relation)
    return [
        replace(case, relations=(*case.relations, *new[case.id].values())) for case in matters.cases.values()
    ]


class _Matters:
    """Finds the decisions of one matter."""

    def __init__(self, cases: list[Case], index: DecisionIndex, named: dict[str, list[Named]]) -> None:
        self.cases = {case.id: case for case in cases}
        self.index = index
        self.named = named
        self._tied = {
            frozenset((case.id, each.case)) for case in cases for each in case.relations if each.case
        }

    def are_tied(self, one: str, other: str) -> bool:
        return one == other or frozenset((one, other)) in self._tied

    def ties(self) -> Iterator[Tie]:
        for case in self.cases.values():
            yield from self._carried_on(case)
            yield from self._executed(case)
            if case.body.key == "edpb":
                yield from self._binding(case)
            if case.kind == "cjeu":
                yield from self._after_the_answer(case)
        yield from self._same_number()
        yield from self._second_reviews()

    def _numbered(self, case: Case, role: str) -> Iterator[tuple[Case, str]]:
        for number in chain.from_iterable(named.numbers for named in self.named[case.id]):
            if role in number.roles:
                basis = "number in a comment" if number.place == COMMENT else f"number in the {number.place}"
                yield from ((self.cases[each.id], basis) for each in self.index.numbered(number.tokens))

    def _carried_on(self, case: Case) -> Iterator[Tie]:
        """The same body's earlier order, injunction or interim decision against the same respondent."""
        for other, basis in self._numbered(case, CARRIED_ON):
            of_one_body = case.kind == "authority" and other.body.key == case.body.key
            if of_one_body and _same_respondent(case, other) and not _is_before(case, other):
                yield case.id, _relation("same-matter", other, basis)

    def _executed(self, case: Case) -> Iterator[Tie]:
        """The judgment that an authority's new decision carries out."""
        for other, basis in self._numbered(case, EXECUTED):
            reviewed = {each.body for each in other.relations if each.kind in REVIEWS}
            of_one_country = case.kind == "authority" and other.country == case.country
            if of_one_country and case.body.short in reviewed and not _is_before(case, other):
                yield case.id, _relation("follows", other, basis)

    def _binding(self, board: Case) -> Iterator[Tie]:
        """The national decision that carries out one of the Board (Art. 65 GDPR)."""
        found = [
            case
            for case in self.cases.values()
            if case.kind == "authority"
            and case.country != "EU"
            and 0 <= _days_after(case, board, unknown=-1) <= BINDING_WITHIN
            and _same_respondent(case, board)
        ]
        naming = [case for case in found if self._names(case, board) or self._names(board, case)]
        telling = [case for case in found if any(named.binding for named in self.named[case.id])]
        for basis, group in (("number in the text", naming), ("same respondent, and day", telling)):
            if len(group) == 1:
                yield group[0].id, _relation("follows", board, basis)

    def _names(self, case: Case, other: Case) -> bool:
        numbers = chain.from_iterable(named.numbers for named in self.named[case.id])
        return any(other.id == each.id for number in numbers for each in self.index.numbered(number.tokens))

    def _after_the_answer(self, answer: Case) -> Iterator[Tie]:
        """The judgment of the court that had asked, once the Court of Justice had answered."""
        ties = [each for each in answer.relations if each.kind == "refers-to"]
        bodies = {each.body for each in ties}
        asking = {number_key(self.cases[each.case].case_number or "") for each in ties if each.case} - {""}
        courts = [each for each in self.cases.values() if each.kind == "court" and each.body.short in bodies]
        matter = [each for each in courts if number_key(each.case_number or "") in asking]
        alike = [each for each in courts if _same_respondent(each, answer)]
        if not asking and len(alike) == 1:  # of a company that is often before that court, none
            matter = alike
        for court in matter:
            if any(union_numbers(answer) & named.union for named in self.named[court.id]):
                kind = "follows" if _days_after(court, answer, unknown=0) > 0 else "refers-to"
                yield court.id, _relation(kind, answer, "number in the text")

    def _same_number(self) -> Iterator[Tie]:
        """Two decisions of one body under one number and about one respondent."""
        groups: dict[tuple[str, str], list[Case]] = defaultdict(list)
        for case in self.cases.values():
            if case.case_number:
                groups[case.body.key, number_key(case.case_number)].append(case)
        for group in groups.values():
            for case, other in combinations(group, 2):
                if _same_respondent(case, other):
                    yield case.id, _relation("same-matter", other, "same number")

    def _second_reviews(self) -> Iterator[Tie]:
        """The judgment below, where two courts' pages both say that they review one decision."""
        reviewing: dict[str, list[Case]] = defaultdict(list)
        for case in self.cases.values():
            for relation in case.relations:
                if relation.kind in REVIEWS and relation.case:
                    reviewing[relation.case].append(case)
        for group in reviewing.values():
            for case, other in permutations(group, 2):
                below = other.body.key != case.body.key and not _is_before(case, other)
                if below and self._links(case, other):
                    # What it did to the decision is told, what to the judgment below is not.
                    yield case.id, _relation("appeal-from", other, "link in the summary")

    def _links(self, case: Case, other: Case) -> bool:
        titles = chain.from_iterable(named.titles for named in self.named[case.id])
        return any(other.id == found.id for _, title in titles for found in self.index.titled(title))


def _relation(kind: str, other: Case, basis: str) -> Relation:
    return Relation(kind, other.body.short, other.case_number, None, other.id, basis)


def _same_respondent(one: Case, other: Case) -> bool:
    return bool(one.respondent and other.respondent) and similarity(one.respondent, other.respondent) >= SAME


def _is_before(case: Case, other: Case) -> bool:
    return bool(case.decided and other.decided and case.decided.latest < other.decided.earliest)


def _days_after(case: Case, other: Case, *, unknown: int) -> int:
    if not (case.decided and other.decided):
        return unknown
    return (case.decided.latest - other.decided.earliest).days


def union_numbers(case: Case) -> frozenset[str]:
    """The numbers of a case of the Court of Justice, joined cases having several ("C-37/20")."""
    return frozenset(re.findall(r"[CT]-\d+/\d+", case.case_number or ""))
