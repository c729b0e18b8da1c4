"""Output for programs: JSON, JSON Lines, CSV, TSV, Markdown. Never through Rich, which wraps and breaks it.

Keys are only ever added.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, NamedTuple, TextIO

from finecli.errors import InvalidInput
from finecli.render.plain import cell, lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

FORMATS = ("table", "plain", "json", "jsonl", "csv", "tsv", "markdown")
_RECORD_FORMATS = ("json", "jsonl")

# A spreadsheet runs a cell that begins so; the apostrophe makes it text.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Output(NamedTuple):
    """How to print: one of `FORMATS`, and the fields wanted of each record (none named: all)."""

    format: str
    fields: tuple[str, ...] = ()

    @property
    def takes_records(self) -> bool:
        """Whether whole records are printed rather than the columns of a table."""
        return self.format in _RECORD_FORMATS


def choose_output(
    json_fields: str | None,
    wanted: str | None,
    known: Mapping[str, tuple[str, ...]] | None = None,
    screen: TextIO | None = None,
) -> Output:
    """What the options and the screen ask for: a table for a terminal, plain lines for a pipe.

    `known` are the fields that can be named; those of a case unless given.

    Raises:
        InvalidInput: an unknown format or field, or `--json` beside a format that is not JSON.
    """
    if wanted is not None and wanted not in FORMATS:
        from finecli.vocabulary.suggestions import did_you_mean

        hint = did_you_mean(wanted, FORMATS) or f"formats are {', '.join(FORMATS)}"
        raise InvalidInput(f"no such format: {wanted}", hint)
    if json_fields is not None:
        if wanted not in (None, *_RECORD_FORMATS):
            raise InvalidInput(f"--json and --format {wanted} exclude each other", "leave one out")
        from finecli.render.fields import CASE_FIELDS, parse_fields

        return Output(wanted or "json", parse_fields(json_fields, CASE_FIELDS if known is None else known))
    return Output(wanted or ("table" if (screen or sys.stdout).isatty() else "plain"))


def write_records(output: Output, records: Iterable[dict[str, Any]], stream: TextIO | None = None) -> None:
    """Print records as a JSON array, or one JSON object a line."""
    import json

    from finecli.render.fields import select

    stream = stream or sys.stdout
    chosen = (select(record, output.fields) if output.fields else record for record in records)
    if output.format == "jsonl":
        stream.writelines(f"{json.dumps(record, ensure_ascii=False)}\n" for record in chosen)
        return
    separator = "[\n"
    for record in chosen:
        stream.write(f"{separator}{json.dumps(record, ensure_ascii=False)}")
        separator = ",\n"
    stream.write("[]\n" if separator == "[\n" else "\n]\n")


def write_rows(
    output: Output, header: tuple[str, ...], rows: Iterable[Iterable[Any]], stream: TextIO | None = None
) -> None:
    """Print rows as plain lines, CSV, TSV or a Markdown table."""
    stream = stream or sys.stdout
    if output.format == "csv":
        import csv

        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(header)
        writer.writerows([_csv_cell(value) for value in row] for row in rows)
    elif output.format == "markdown":
        stream.write(_markdown_row(header) + _markdown_row("---" for _ in header))
        stream.writelines(_markdown_row(row) for row in rows)
    else:
        stream.writelines(lines([header] if output.format == "tsv" else []))
        stream.writelines(lines(rows))


def _csv_cell(value: Any) -> str:
    text = cell(value)
    return f"'{text}" if not isinstance(value, (int, float)) and text.startswith(_FORMULA) else text


def _markdown_row(values: Iterable[Any]) -> str:
    escaped = (cell(value).replace("\\", "\\\\").replace("|", "\\|") for value in values)
    return f"| {' | '.join(escaped)} |\n"
