"""The fields `--json` can name are those of the values behind them; what goes into pipes is safe there."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

import pytest

from finecli import cases
from finecli.cli import spell_out_json
from finecli.errors import InvalidInput
from finecli.figures import Figures
from finecli.provisions import Provision
from finecli.render.fields import CASE_FIELDS, FIELDS_OF, FIGURE_FIELDS, parse_fields, select
from finecli.render.machine import Output, choose_output, write_rows
from finecli.render.plain import cell, printable

if TYPE_CHECKING:
    from io import StringIO


def names_of(part: type) -> tuple[str, ...]:
    return tuple(each.name for each in fields(part))


def test_case_fields_are_those_of_a_case():
    assert tuple(CASE_FIELDS) == cases.FIELDS


@pytest.mark.parametrize(
    ("field", "part"),
    [
        ("body", cases.Body),
        ("fine", cases.Fine),
        ("relations", cases.Relation),
        ("digest", cases.Digest),
        ("turnover", cases.Turnover),
        ("sources", cases.Source),
        ("provenance", cases.Provenance),
        ("checks", cases.Checks),
        ("flags", cases.Flag),
    ],
)
def test_inner_fields_are_those_of_the_part(field: str, part: type):
    assert CASE_FIELDS[field] == names_of(part)


def test_inner_fields_of_a_provision():
    assert CASE_FIELDS["provisions"] == ("label", *Provision._fields, "kind", "published", "url")


def test_figure_fields_are_those_of_figures():
    assert tuple(FIGURE_FIELDS) == Figures._fields


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("search --json", "search --json="),
        ("search --json id,name", "search --json=id,name"),
        ("search --json cookie", "search --json= cookie"),
        ("search --json fine.eur -c FR", "search --json=fine.eur -c FR"),
        ("search --json -c FR", "search --json= -c FR"),
        ("show 8298 --json", "show 8298 --json="),
        ("stats --json median_eur --by year", "stats --json=median_eur --by year"),
        ("stats --json country", "stats --json= country"),
        ("cite --json citation 8298", "cite --json=citation 8298"),
        ("search -- --json id", "search -- --json id"),
        ("search --json=id", "search --json=id"),
    ],
)
def test_the_optional_value_of_json(typed: str, expected: str):
    assert spell_out_json(typed.split()) == expected.split()


@pytest.mark.parametrize("command", FIELDS_OF)
def test_every_field_of_a_command_can_be_named(command: str):
    known = FIELDS_OF[command]
    assert parse_fields(",".join(known), known) == tuple(known)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("nmae", "fields are id, kind, "),
        ("fine.euro", "fields are fine.amount, "),
        ("id.x", "fields are id"),
        ("id,,nope", "fields are "),
    ],
)
def test_an_unknown_field(text: str, hint: str):
    with pytest.raises(InvalidInput, match="no such field") as caught:
        parse_fields(text)
    assert (caught.value.hint or "").startswith(hint)


@pytest.mark.parametrize(
    ("record", "name", "expected"),
    [
        ({"fine": {"eur": 5}}, "fine.eur", 5),
        ({"fine": None}, "fine.eur", None),
        ({"sources": [{"url": "a"}, {"url": None}]}, "sources.url", ["a", None]),
        ({}, "terms", None),
    ],
)
def test_a_field_of_a_record(record: dict[str, object], name: str, expected: object):
    assert select(record, (name,)) == {name: expected}


@pytest.mark.parametrize(
    ("output", "expected"),
    [
        ("plain", "a b\t1; -2\t3\n"),
        ("tsv", "x\ty\tz\na b\t1; -2\t3\n"),
        ("csv", "x,y,z\na b,1; -2,3\n"),
        ("markdown", "| x | y | z |\n| --- | --- | --- |\n| a b | 1; -2 | 3 |\n"),
    ],
)
def test_rows(output: str, expected: str, written: StringIO):
    write_rows(Output(output), ("x", "y", "z"), [("a\nb", ["1", "-2"], 3.0)], written)
    assert written.getvalue() == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("=1+1", "'=1+1"),
        (["@SUM(A1)"], "'@SUM(A1)"),
        ("-5", "'-5"),
        (-5, "-5"),
        (-0.5, "-0.5"),
        ("5", "5"),
        (None, ""),
    ],
    ids=repr,
)
def test_no_cell_of_a_spreadsheet_is_a_formula(value: object, expected: str, written: StringIO):
    write_rows(Output("csv"), ("x",), [(value, "end")], written)
    assert written.getvalue() == f"x\n{expected},end\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\x1b[31mb", "a [31mb"),
        ("a\r\nb\tc", "a  b c"),
        ("a\u202eb\u2066c\u200f", "abc"),
        ("a\u2028b\x85c\x9bd", "a b c d"),
        ("Žluťoučký Ελλάδα 日本", "Žluťoučký Ελλάδα 日本"),
    ],
    ids=["escape", "lines", "direction", "other controls", "letters"],
)
def test_nothing_in_a_text_steers_a_terminal(text: str, expected: str):
    assert printable(text) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [(None, ""), (5.0, "5"), (5.25, "5.25"), (["a", "b"], "a; b"), ({"a": 1, "b": None}, "a: 1; b: ")],
    ids=repr,
)
def test_a_cell(value: object, expected: str):
    assert cell(value) == expected


@pytest.mark.parametrize(
    ("fields_wanted", "format_wanted", "expected"),
    [
        (None, None, Output("plain")),
        ("", None, Output("json")),
        ("id", None, Output("json", ("id",))),
        ("id", "jsonl", Output("jsonl", ("id",))),
        (None, "csv", Output("csv")),
    ],
)
def test_the_choice_of_output(
    fields_wanted: str | None, format_wanted: str | None, expected: Output, written: StringIO
):
    assert choose_output(fields_wanted, format_wanted, screen=written) == expected
