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


# What `Case.from_record` raises for values that are no case; a number that is none is an ArithmeticError.
NOT_A_CASE = (KeyError, TypeError, ValueError, AttributeError, ArithmeticError)


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
        DataProblem: a line is not a case, or a second record of one; the message names file and line.
    """
    seen: set[str] = set()
    for path, number, record in read_lines(sorted(directory.glob("*.jsonl")), directory):
        try:
            case = read_case(record)
        except NOT_A_CASE as error:
            raise DataProblem(f"not a case: {path.name} line {number}: {error!r}") from error
        if case.id in seen:
            raise DataProblem(f"a second record of {case.id}: {path.name} line {number}")
        seen.add(case.id)
        yield case


def read_case(record: dict[str, Any]) -> Case:
    """The case of a record that says exactly what the case says.

    Raises:
        One of `NOT_A_CASE`: the record has not the shape of a case. A text where a list belongs, which
            Python would read letter by letter, has not.
    """
    case = Case.from_record(record)
    for name, value in case.to_record().items():
        if name in record and record[name] != value:
            raise ValueError(f"{name}: {record[name]!r:.60}")
    return case


def read_lines(paths: Iterable[Path], wanted: Path) -> Iterator[tuple[Path, int, dict[str, Any]]]:
    """(file, line number, JSON object) of every line of `paths`; `wanted` is named when there are none.

    Raises:
        NotFound: there is no file.
        DataProblem: a line is not a JSON object.
    """
    found = False
    for path in paths:
        found = True
        # By bytes, so that a letter that is none is told with its line.
        with path.open("rb") as lines:
            for number, line in enumerate(lines, start=1):
                yield path, number, _parse(line, path, number)
    if not found:
        raise NotFound(f"no records: {wanted}", "finecli dataset import FILE writes them")


def replace_text(path: Path, text: str) -> None:
    """Write a file in one step, so that a reader sees the old or the new and never a half."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        temporary.write_text(text, encoding="utf-8", newline="\n")
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def _line(record: dict[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n"


def _parse(line: bytes, path: Path, number: int) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except ValueError as error:
        raise DataProblem(f"not JSON: {path.name} line {number}: {error}") from error
    if not isinstance(record, dict):
        raise DataProblem(f"not a JSON object: {path.name} line {number}")
    return record
