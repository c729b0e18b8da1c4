"""The reviewed records on disk: one file per country, one case per line, sorted; the source of truth.

A line holds one record in the order of `Case`'s fields, so a changed fact is a one-line diff.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

from finecli.cases import Case
from finecli.errors import DataProblem, NotFound

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


def id_order(case_id: str) -> tuple[str, int, str]:
    """Sort key: by source, then by number ("gdprhub-9" before "gdprhub-10")."""
    source, _, number = case_id.partition("-")
    return (source, int(number) if number.isdigit() else 0, number)


def write_cases(directory: Path, cases: Iterable[Case]) -> None:
    """Replace the records in `directory` by `cases`, file by file; files of vanished countries go."""
    by_country: dict[str, list[Case]] = {}
    for case in sorted(cases, key=lambda each: id_order(each.id)):
        by_country.setdefault(case.country, []).append(case)
    directory.mkdir(parents=True, exist_ok=True)
    for country, members in by_country.items():
        replace_text(directory / f"{country}.jsonl", "".join(_line(case.to_record()) for case in members))
    for path in directory.glob("*.jsonl"):
        if path.stem not in by_country:
            path.unlink()


def read_cases(directory: Path) -> Iterator[Case]:
    """Every record in `directory`, countries in order.

    Raises:
        NotFound: there are no records.
        DataProblem: a line is not a case; the message names file and line.
    """
    for path, number, record in read_lines(sorted(directory.glob("*.jsonl")), directory):
        try:
            yield Case.from_record(record)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise DataProblem(f"not a case: {path.name} line {number}: {error!r}") from error


def read_lines(paths: Iterable[Path], wanted: Path) -> Iterator[tuple[Path, int, dict[str, Any]]]:
    """(file, line number, JSON object) of every line of `paths`; `wanted` is named when there are none.

    Raises:
        NotFound: there is no file.
        DataProblem: a line is not a JSON object.
    """
    found = False
    for path in paths:
        found = True
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, start=1):
                yield path, number, _parse(line, path, number)
    if not found:
        raise NotFound(f"no records: {wanted}", "finecli dataset import FILE writes them")


def replace_text(path: Path, text: str) -> None:
    """Write a file in one step, so that a reader sees the old or the new and never a half."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    temporary.write_text(text, encoding="utf-8", newline="\n")
    temporary.replace(path)


def _line(record: dict[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n"


def _parse(line: str, path: Path, number: int) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except ValueError as error:
        raise DataProblem(f"not JSON: {path.name} line {number}: {error}") from error
    if not isinstance(record, dict):
        raise DataProblem(f"not a JSON object: {path.name} line {number}")
    return record
