"""What is related to a decision, as records and as rows: its history, the same respondent, what is alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from finecli.render.fields import CASE_FIELDS
from finecli.render.reasons import ALIKE, reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from finecli.cases import Case
    from finecli.relations import Step
    from finecli.store.likeness import Alike

HISTORY = "history"
SAME_RESPONDENT = "same-respondent"
SAME_GROUP = "same-group"

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
    "score",
    "reason",
)
_NO_TIE: dict[str, Any] = dict.fromkeys(("tie", "relation", "effect", "score", "reason", "why"))


def tie_records(
    case: Case,
    history: Iterable[Step],
    same_respondent: Iterable[dict[str, Any]],
    same_group: Iterable[dict[str, Any]] = (),
) -> Iterator[dict[str, Any]]:
    """A record for each related decision, in the order of time within each tie; none for the case itself.

    `relation` is the tie to the case where it is direct, `effect` what the decision did to the one before
    it. A decision that is only named has no id. One in the history is not repeated as the respondent's, nor
    one of those as its group's.
    """
    told = {case.id}
    for step in history:
        if step.case is None or step.case.id not in told:
            record = _named_only(step) if step.case is None else step.case.to_record()
            told.add(record["id"])
            yield {**_NO_TIE, "tie": HISTORY, "relation": step.relation, "effect": step.effect, **record}
    for tie, records in ((SAME_RESPONDENT, same_respondent), (SAME_GROUP, same_group)):
        for record in records:
            if record["id"] not in told:
                told.add(record["id"])
                yield {**_NO_TIE, "tie": tie, **record}


def alike_records(alike: Iterable[Alike], records: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """A record for each decision that is alike, the most alike first; `records` are theirs, in this order.

    `score` is the likeness from 0 to 1, `reason` the most telling of what is shared, `why` all of it by part.
    """
    for each, record in zip(alike, records, strict=True):
        why = [part._asdict() | {"shared": list(part.shared)} for part in each.parts]
        why = [{"part": part.pop("name"), **part} for part in why]
        yield {
            **_NO_TIE,
            "tie": ALIKE,
            "score": each.score,
            "reason": reason(each.parts, record),
            "why": why,
            **record,
        }


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
