"""What is related to a decision, as records and as rows: its procedural history, then the same respondent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from finecli.render.fields import CASE_FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from finecli.cases import Case
    from finecli.relations import Step

HISTORY = "history"
SAME_RESPONDENT = "same-respondent"

TIE_COLUMNS = (
    "tie",
    "id",
    "name",
    "country",
    "body",
    "case_number",
    "decided",
    "fine_amount",
    "fine_currency",
    "fine_eur",
    "relation",
    "effect",
    "standing",
)


def tie_records(
    case: Case, history: Iterable[Step], same_respondent: Iterable[dict[str, Any]]
) -> Iterator[dict[str, Any]]:
    """A record for each related decision, in the order of time within each tie; none for the case itself.

    `relation` is the tie to the case where it is direct, `effect` what the decision did to the one before
    it. A decision that is only named has no id. One in the history is not repeated as the respondent's.
    """
    told = {case.id}
    for step in history:
        if step.case is None or step.case.id not in told:
            record = _named_only(step) if step.case is None else step.case.to_record()
            told.add(record["id"])
            yield {"tie": HISTORY, "relation": step.relation, "effect": step.effect, **record}
    for record in same_respondent:
        if record["id"] not in told:
            yield {"tie": SAME_RESPONDENT, "relation": None, "effect": None, **record}


def tie_row(record: dict[str, Any]) -> tuple[Any, ...]:
    """The columns of a related decision for a pipe."""
    fine = record["fine"] or {}
    values = record | {
        "body": record["body"]["short"],
        "fine_amount": fine.get("amount"),
        "fine_currency": fine.get("currency"),
        "fine_eur": fine.get("eur"),
    }
    return tuple(values[column] for column in TIE_COLUMNS)


def _named_only(step: Step) -> dict[str, Any]:
    body = {"key": None, "name": step.body, "short": step.body, "country": None}
    return dict.fromkeys(CASE_FIELDS) | {"body": body, "case_number": step.number}
