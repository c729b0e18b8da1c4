"""Editorial corrections: what a person found wrong by reading, applied last and never silently.

One JSON object a line in `data/corrections.jsonl`: `case` (its id), `field` (a field of the record, or one
inside it such as "fine.amount"), `value` (its right value), `reason`, `source` (where that stands). A
correction that no longer changes anything has been overtaken by the source and must go: the build fails
with its line.

A correction of the field `id` says that a case is part of another, `value`: it goes, and its id and its
sources live on in the other's provenance.
"""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from finecli.cases import Flag
from finecli.errors import DataProblem
from finecli.ingest.merge import POSSIBLE_DUPLICATE
from finecli.ingest.records import NOT_A_CASE, read_case, read_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from finecli.cases import Case, Relation

_TEXTS = ("case", "field", "reason", "source")
_KEYS = {*_TEXTS, "value"}
UPHELD = "fine.upheld"
# Field -> the check of its old value.
_CHECKED = {"fine": "fine", "decided": "date", "case_number": "number"}


def corrected(cases: Iterable[Case], path: Path) -> list[Case]:
    """The cases with the corrections of `path` applied, each flagged with its reason; none without a file.

    Raises:
        DataProblem: a correction is malformed, names no case or field, or changes nothing.
    """
    by_id = {case.id: case for case in cases}
    if path.exists():
        for _, number, correction in read_lines([path], path):
            where = f"{path.name} line {number}"
            if set(correction) != _KEYS:
                raise DataProblem(f"a correction has the keys {', '.join(sorted(_KEYS))}: {where}")
            if not all(isinstance(correction[key], str) and correction[key].strip() for key in _TEXTS):
                raise DataProblem(f"{', '.join(_TEXTS)} of a correction are texts: {where}")
            if correction["case"] not in by_id:
                raise DataProblem(f"no such case: {correction['case']}: {where}")
            if correction["field"] == "id":
                _join(by_id, correction, where)
            else:
                by_id[correction["case"]] = _apply(by_id[correction["case"]], correction, where)
    return list(by_id.values())


def _join(by_id: dict[str, Case], correction: dict[str, Any], where: str) -> None:
    gone = by_id.pop(correction["case"])
    kept = next((case for case in by_id.values() if case.id == correction["value"]), None)
    if kept is None:
        raise DataProblem(f"no other case: {correction['value']}: {where}")
    flag = Flag("id", "joined by hand", f"{gone.id}: {correction['reason']} ({correction['source']})")
    by_id[kept.id] = replace(kept, provenance=(*kept.provenance, *gone.provenance), flags=(*kept.flags, flag))
    for case in by_id.values():
        if any(relation.case == gone.id for relation in case.relations):
            by_id[case.id] = replace(case, relations=tuple(_redirected(case, gone.id, kept.id)))
    for case in by_id.values():
        if any(_doubts_whether(flag, gone.id) for flag in case.flags):
            settled = [flag for flag in case.flags if not _doubts_whether(flag, gone.id)]
            by_id[case.id] = replace(case, flags=tuple(settled))


def _doubts_whether(flag: Flag, case_id: str) -> bool:
    return flag.flag == POSSIBLE_DUPLICATE and (flag.note or "").startswith(f"{case_id}:")


def _redirected(case: Case, gone: str, kept: str) -> Iterator[Relation]:
    """The case's relations with what tied it to the one tied to the other; none to itself."""
    for relation in case.relations:
        if relation.case != gone:
            yield relation
        elif case.id != kept:
            yield replace(relation, case=kept)


def _apply(case: Case, correction: dict[str, Any], where: str) -> Case:
    record = deepcopy(case.to_record())  # some of its values are the case's own
    *path, last = correction["field"].split(".")
    head = [*path, last][0]
    holder: Any = record
    for name in path:
        holder = holder.get(name) if isinstance(holder, dict) else None
    if not isinstance(holder, dict) or last not in holder:
        raise DataProblem(f"no such field: {correction['field']}: {where}")
    if holder[last] == correction["value"]:
        raise DataProblem(
            f"the correction changes nothing: {where}", "the source now says the same: remove the line"
        )
    record["as_published"].setdefault(correction["field"], _shown(holder[last]))
    holder[last] = correction["value"]
    note = f"{correction['reason']} ({correction['source']})"
    # What was said of the old value, by the text or by another source, is not said of the new one. What
    # became of a fine on review says nothing of the fine imposed.
    if correction["field"] != UPHELD:
        record["flags"] = [flag for flag in record["flags"] if flag["field"] != head]
        if record["checks"] and (check := _CHECKED.get(head)):
            record["checks"][check] = None
    record["flags"].append({"field": correction["field"], "flag": "corrected", "note": note})
    try:
        return read_case(record)
    except NOT_A_CASE as error:
        raise DataProblem(f"the value has not the field's shape: {where}: {error!r}") from error


def _shown(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
