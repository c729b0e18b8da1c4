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
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from finecli.cases import Case, Flag
from finecli.errors import DataProblem
from finecli.ingest.records import read_lines

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_KEYS = {"case", "field", "value", "reason", "source"}


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
            if correction["case"] not in by_id:
                raise DataProblem(f"no such case: {correction['case']}: {where}")
            if correction["field"] == "id":
                _join(by_id, correction, where)
            else:
                by_id[correction["case"]] = _apply(by_id[correction["case"]], correction, where)
    return list(by_id.values())


def _join(by_id: dict[str, Case], correction: dict[str, Any], where: str) -> None:
    kept = by_id.get(correction["value"])
    if kept is None or kept.id == correction["case"]:
        raise DataProblem(f"no other case: {correction['value']}: {where}")
    gone = by_id.pop(correction["case"])
    flag = Flag("id", "joined by hand", f"{gone.id}: {correction['reason']} ({correction['source']})")
    by_id[kept.id] = replace(kept, provenance=(*kept.provenance, *gone.provenance), flags=(*kept.flags, flag))


def _apply(case: Case, correction: dict[str, Any], where: str) -> Case:
    record = case.to_record()
    *path, last = correction["field"].split(".")
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
    record["flags"].append({"field": correction["field"], "flag": "corrected", "note": note})
    try:
        return Case.from_record(record)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise DataProblem(f"the value has not the field's shape: {where}: {error!r}") from error


def _shown(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
