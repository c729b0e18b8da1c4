"""Decisions whose fines the risk command weighs, with the facts they are compared by."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from finecli.figures import Counted, Counting, as_of
from finecli.risk.facts import Comparable, Facts
from finecli.risk.levels import Levels
from finecli.store.fines import fine_rows, outcomes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Run: TypeAlias = "Callable[[str, dict[str, Any]], list[tuple[Any, ...]]]"

_OF_SCOPE = "WHERE cases.scope = :scope"
_FINED = "scope = :scope AND fine_amount IS NOT NULL"
_ONE = "id = :id"
# A case has the tracker's id where only a row of its table describes it.
_FACTS = """SELECT id, country, sector, respondent_kind, size, data_subjects, id LIKE 'etid-%'
    FROM cases WHERE {}"""
_WORDS = """SELECT id, vocabulary, word FROM words JOIN cases USING (n)
    WHERE vocabulary IN ('violations', 'cookie_violations', 'topics') AND {} ORDER BY vocabulary, word, n"""
# The UK GDPR is the same law at the same numbers.
_ARTICLES = """SELECT id, coalesce(heading, 'Art. ' || article || ' ' ||
        CASE law WHEN 'UK GDPR' THEN 'GDPR' ELSE law END)
    FROM provisions JOIN cases USING (n) WHERE article NOT LIKE 'Recital %' AND {} ORDER BY n, position"""
_LEVELS = "SELECT part, value, level FROM levels WHERE scope = :scope"


class Dated(NamedTuple):
    """A comparable decision and its day: ISO text at its own precision."""

    comparable: Comparable
    day: str


def comparable_cases(run: Run, scope: str, day: str | None = None) -> list[Dated]:
    """The decisions of a scope whose fine counts, at the amount that counts, oldest id first.

    As they stood on `day` (ISO text), if one is given. Those without a date are left out.
    """
    facts = _facts(run, _FINED, {"scope": scope})
    counted: Iterable[Counted] = (Counted(*row) for row in fine_rows(run, (), _OF_SCOPE, {"scope": scope}))
    if day is not None:
        counted = as_of(counted, day, outcomes(run)).cases
    counting, found = Counting(), []
    for case in counted:
        fine = counting.fine_of(case)
        if fine is not None and fine.counts_as == "fined" and case.dated:
            known, is_brief = facts[case.id]
            comparable = Comparable(case.id, fine.eur, int(case.dated[:4]), known, is_brief)
            found.append(Dated(comparable, case.dated))
    return found


def facts_of(run: Run, case_id: str) -> Facts:
    """The facts of one decision."""
    [(facts, _)] = _facts(run, _ONE, {"id": case_id}).values()
    return facts


def _facts(run: Run, which: str, values: dict[str, Any]) -> dict[str, tuple[Facts, bool]]:
    """The facts of some decisions by their ids, and whether only the tracker's row describes each."""
    lists: dict[str, dict[str, dict[str, None]]] = defaultdict(lambda: defaultdict(dict))
    for case_id, vocabulary, word in run(_WORDS.format(which), values):
        lists[case_id][vocabulary][word] = None
    for case_id, article in run(_ARTICLES.format(which), values):
        lists[case_id]["provisions"][article] = None
    found = {}
    for case_id, country, sector, kind, size, data_subjects, is_brief in run(_FACTS.format(which), values):
        facts = Facts(
            **{name: tuple(several) for name, several in lists[case_id].items()},
            country=country,
            sector=sector,
            respondent_kind=kind,
            size=size,
            data_subjects=data_subjects,
        )
        found[case_id] = facts, bool(is_brief)
    return found


def levels_of(run: Run, scope: str) -> Levels:
    """The levels of a scope that were fitted when the database was written."""
    rows = run(_LEVELS, {"scope": scope})
    return Levels(
        {(part, value): level for part, value, level in rows if value},
        {part: level for part, value, level in rows if not value},
    )
