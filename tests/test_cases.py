"""The record: a case and its JSON say the same, and the published schema describes exactly that JSON."""

from __future__ import annotations

import dataclasses
import json
import re
from decimal import Decimal
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factories import make_case
from finecli.cases import (
    FIELDS,
    Body,
    Case,
    Checks,
    CitedProvision,
    Digest,
    Fine,
    FinePart,
    Flag,
    Provenance,
    Relation,
    Source,
    Turnover,
)
from finecli.dates import PartialDate
from finecli.ingest.records import read_lines
from finecli.provisions.provision import Provision
from finecli.vocabulary.words import VOCABULARIES
from seed import CASES, FULL

ROOT = Path(__file__).parents[1]
RECORDS = ROOT / "data" / "cases"

TEXT = st.text(min_size=1, max_size=20)
MAYBE = st.none() | TEXT
WORDS = st.lists(TEXT, max_size=3).map(tuple)
DATES = st.one_of(
    st.integers(1, 9999).map(PartialDate),
    st.tuples(st.integers(1, 9999), st.integers(1, 12)).map(lambda parts: PartialDate(*parts)),
    st.dates().map(lambda day: PartialDate(day.year, day.month, day.day)),
)
# Fifteen digits pass through JSON numbers unharmed: fines to the cent up to ten trillion.
MONEY = st.decimals(Decimal("0.01"), Decimal("9999999999999.99"), places=2)
RATES = st.decimals(Decimal("0.0001"), Decimal("99999.9999"), places=4)
MAPS = st.dictionaries(TEXT, TEXT, max_size=3)
PROVISIONS = st.builds(Provision, TEXT, MAYBE, MAYBE, MAYBE, MAYBE)


def many(one: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(one, max_size=2).map(tuple)


@st.composite
def generated_cases(draw: st.DrawFn) -> Case:
    fines = st.builds(
        Fine,
        *(
            MONEY,
            TEXT,
            st.none() | MONEY,
            st.none() | RATES,
            st.none() | DATES,
            st.none() | MONEY,
            st.none() | MONEY,
        ),
        many(st.builds(FinePart, MONEY, MAYBE)),
        MAYBE,
    )
    parts: dict[str, st.SearchStrategy[Any]] = {
        **dict.fromkeys(("id", "kind", "name", "title", "url", "country"), TEXT),
        **dict.fromkeys(("respondent", "case_number", "ecli", "proceeding", "result", "scope_reason"), MAYBE),
        **dict.fromkeys(("respondent_kind", "status", "standing", "scope", "sector"), TEXT),
        **dict.fromkeys(("decided", "published", "started", "named_until", "updated"), st.none() | DATES),
        **dict.fromkeys(("measures", "violations", "cookie_violations", "topics", "parties"), WORDS),
        **dict.fromkeys(("aggravating", "mitigating"), WORDS),
        "body": st.builds(Body, TEXT, TEXT, TEXT, TEXT),
        "fine": st.none() | fines,
        "provisions": many(st.builds(CitedProvision, PROVISIONS, TEXT, MAYBE)),
        "relations": many(st.builds(Relation, TEXT, MAYBE, MAYBE, MAYBE, MAYBE, MAYBE)),
        "digest": st.none() | st.builds(Digest, TEXT, MAYBE, MAYBE, MAYBE, MAYBE, TEXT, MAYBE),
        "turnover": st.none() | st.builds(Turnover, MONEY, TEXT, st.none() | st.integers(1900, 2100)),
        "data_subjects": st.none() | st.integers(0, 10**9),
        "sources": many(st.builds(Source, MAYBE, MAYBE, MAYBE)),
        "provenance": many(st.builds(Provenance, TEXT, TEXT, TEXT, TEXT, MAYBE, MAYBE)),
        "as_published": MAPS,
        "checks": st.none() | st.builds(Checks, MAYBE, MAYBE, MAYBE, MAPS),
        "flags": many(st.builds(Flag, TEXT, TEXT, MAYBE)),
        "terms": st.lists(st.from_regex(r"[a-zà-ÿ0-9]{1,9}", fullmatch=True), max_size=4).map(tuple),
    }
    return Case(**{name: draw(each) for name, each in parts.items()})


@given(generated_cases())
@settings(max_examples=50, deadline=None)
def test_a_case_is_what_its_record_says(case: Case):
    assert Case.from_record(case.to_record()) == case


@given(generated_cases())
@settings(max_examples=50, deadline=None)
def test_a_record_survives_its_text(case: Case):
    record = case.to_record()
    assert json.loads(json.dumps(record)) == record
    assert Case.from_record(json.loads(json.dumps(record))) == case


@given(generated_cases())
@settings(max_examples=50, deadline=None)
def test_a_record_has_every_field_in_order(case: Case):
    assert tuple(case.to_record()) == FIELDS


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_the_seeded_cases_too(case: Case):
    assert Case.from_record(json.loads(json.dumps(case.to_record()))) == case


@pytest.mark.parametrize(
    ("amount", "written"),
    [
        ("800000", "800000"),
        ("800000.00", "800000"),
        ("8E+5", "800000"),
        ("839.33", "839.33"),
        ("0.1", "0.1"),
        ("9839.40", "9839.4"),
        ("9999999999999.99", "9999999999999.99"),
        ("1200000000", "1200000000"),
        ("123456789012345678", "123456789012345678"),
    ],
)
def test_an_amount_is_written_exactly(amount: str, written: str):
    record = make_case(fine=Fine(Decimal(amount), "EUR")).to_record()
    assert json.dumps(record["fine"]["amount"]) == written
    assert Case.from_record(json.loads(json.dumps(record))).fine == Fine(Decimal(amount), "EUR")


def test_absent_is_null_or_empty_and_never_an_empty_text():
    record = make_case(
        respondent=None, case_number=None, name="A name", decided=None, fine=None, summary=None, result=None
    ).to_record()
    assert "" not in record.values()
    assert (record["digest"], record["topics"], record["as_published"], record["terms"]) == (
        None,
        [],
        {},
        None,
    )


def test_a_record_can_lack_what_has_a_default():
    record = make_case().to_record()
    record = {name: record[name] for name in ("id", "kind", "name", "title", "url", "body", "country")}
    case = Case.from_record(record)
    assert (case.status, case.sector, case.fine, case.terms) == ("final", "not-assigned", None, ())


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"colour": "red"}, TypeError),
        ({"body": {"key": "cnil"}}, TypeError),
        ({"fine": {"amount": 5}}, KeyError),
        ({"decided": "2024-02-30"}, ValueError),
        ({"provisions": [{"label": "Art. 5 GDPR"}]}, KeyError),
    ],
    ids=["unknown field", "half a body", "half a fine", "no such day", "half a provision"],
)
def test_another_shape_is_refused(changes: dict[str, Any], error: type[Exception]):
    with pytest.raises(error):
        Case.from_record(FULL.to_record() | changes)


# The schema.


@cache
def schema() -> dict[str, Any]:
    read: dict[str, Any] = json.loads((ROOT / "docs" / "case.schema.json").read_text("utf-8"))
    return read


class Misfit(NamedTuple):
    """A place in a record and the rule of the schema that it breaks."""

    place: str
    rule: str


_TYPES: dict[str, Any] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "number": (int, float),
    "null": type(None),
}


def misfits(value: Any, rules: dict[str, Any], place: str = "$") -> list[Misfit]:
    """What breaks the rules, as far as this schema uses JSON Schema; an unknown rule is a KeyError."""
    return [
        misfit
        for rule, wanted in rules.items()
        if not rule.startswith("$") or rule == "$ref"
        for misfit in _RULES[rule](value, wanted, rules, place)
    ]


def _one(broken: Any, rule: str, place: str) -> list[Misfit]:
    return [Misfit(place, rule)] if broken else []


def _inner(value: Any, rules: dict[str, Any], place: str) -> list[Misfit]:
    known, other = rules["properties"], rules["additionalProperties"]
    assert other is False
    return [
        *(Misfit(f"{place}.{name}", "additionalProperties") for name in value.keys() - known.keys()),
        *(
            misfit
            for name in known
            if name in value
            for misfit in misfits(value[name], known[name], f"{place}.{name}")
        ),
    ]


def _mapped(value: Any, wanted: Any, rules: dict[str, Any], place: str) -> list[Misfit]:
    if wanted is False or not isinstance(value, dict):
        return []
    assert "properties" not in rules
    return [misfit for name in value for misfit in misfits(value[name], wanted, f"{place}.{name}")]


_RULES: dict[str, Any] = {
    "title": lambda *_: [],
    "description": lambda *_: [],
    "type": lambda value, wanted, _, place: _one(
        not isinstance(
            value, tuple(_TYPES[each] for each in ([wanted] if isinstance(wanted, str) else wanted))
        )
        or isinstance(value, bool),
        "type",
        place,
    ),
    "enum": lambda value, wanted, _, place: _one(value not in wanted, f"enum: {value}", place),
    "const": lambda value, wanted, _, place: _one(value != wanted, "const", place),
    "minLength": lambda value, wanted, _, place: _one(
        isinstance(value, str) and len(value) < wanted, "minLength", place
    ),
    "pattern": lambda value, wanted, _, place: _one(
        isinstance(value, str) and not re.search(wanted, value), f"pattern: {value}", place
    ),
    "exclusiveMinimum": lambda value, wanted, _, place: _one(
        isinstance(value, (int, float)) and value <= wanted, "exclusiveMinimum", place
    ),
    "minimum": lambda value, wanted, _, place: _one(
        isinstance(value, (int, float)) and value < wanted, "minimum", place
    ),
    "uniqueItems": lambda value, _wanted, _, place: _one(len(set(value)) < len(value), "uniqueItems", place),
    "items": lambda value, wanted, _, place: [
        misfit for n, each in enumerate(value) for misfit in misfits(each, wanted, f"{place}[{n}]")
    ],
    "required": lambda value, wanted, _, place: [
        Misfit(f"{place}.{name}", "required")
        for name in wanted
        if isinstance(value, dict) and name not in value
    ],
    "properties": lambda value, _wanted, rules, place: (
        _inner(value, rules, place) if isinstance(value, dict) else []
    ),
    "additionalProperties": _mapped,
    "anyOf": lambda value, wanted, _, place: min((misfits(value, each, place) for each in wanted), key=len),
    "$ref": lambda value, wanted, _, place: misfits(
        value, schema()["$defs"][wanted.removeprefix("#/$defs/")], place
    ),
}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_the_schema_admits_the_seeded_cases(case: Case):
    assert misfits(json.loads(json.dumps(case.to_record())), schema()) == []


@pytest.mark.skipif(not any(RECORDS.glob("*.jsonl")), reason="no records")
def test_the_schema_admits_the_records():
    paths = sorted(RECORDS.glob("*.jsonl"))
    sample = [record for path in paths for _, _, record in islice(read_lines([path], path), 50)]
    assert [misfit for record in sample for misfit in misfits(record, schema())] == []


@pytest.mark.parametrize(
    ("changes", "misfit"),
    [
        ({"kind": "tribunal"}, Misfit("$.kind", "enum: tribunal")),
        ({"country": "France"}, Misfit("$.country", "pattern: France")),
        ({"respondent": ""}, Misfit("$.respondent", "minLength")),
        ({"data_subjects": True}, Misfit("$.data_subjects", "type")),
        ({"colour": "red"}, Misfit("$.colour", "additionalProperties")),
        ({"body": {}}, Misfit("$.body.key", "required")),
        ({"topics": ["cakes"]}, Misfit("$.topics[0]", "enum: cakes")),
        ({"decided": "5.9.2024"}, Misfit("$.decided", "pattern: 5.9.2024")),
        ({"turnover": {"amount": 0, "currency": "EUR", "year": None}}, None),
        ({"checks": {"fine": "yes", "date": None, "number": None, "provisions": {}}}, None),
    ],
    ids=lambda value: str(value)[:30],
)
def test_the_schema_refuses_what_is_no_case(changes: dict[str, Any], misfit: Misfit | None):
    found = misfits(FULL.to_record() | changes, schema())
    assert found
    assert misfit in (None, *found)


def names(kind: Any) -> list[str]:
    return [each.name for each in dataclasses.fields(kind)]


@pytest.mark.parametrize(
    ("definition", "fields"),
    [
        ("body", names(Body)),
        ("fine", names(Fine)),
        ("part", names(FinePart)),
        ("provision", ["label", *Provision._fields, "kind", "published", "url"]),
        ("relation", names(Relation)),
        ("digest", names(Digest)),
        ("turnover", names(Turnover)),
        ("source", names(Source)),
        ("provenance", names(Provenance)),
        ("checks", names(Checks)),
        ("flag", names(Flag)),
    ],
)
def test_the_schema_has_every_field_of_a_part(definition: str, fields: list[str]):
    rules = schema()["$defs"][definition]
    assert list(rules["properties"]) == fields
    assert rules["required"] == fields


def test_the_schema_has_every_field_of_a_case():
    assert list(schema()["properties"]) == list(FIELDS)
    assert schema()["required"] == list(FIELDS)


@pytest.mark.parametrize(
    ("definition", "field", "vocabulary"),
    [
        (None, "kind", "kinds"),
        (None, "respondent_kind", "respondent_kinds"),
        (None, "proceeding", "proceedings"),
        (None, "result", "results"),
        (None, "measures", "measures"),
        (None, "status", "statuses"),
        (None, "standing", "standings"),
        (None, "scope", "scopes"),
        (None, "sector", "sectors"),
        (None, "violations", "violations"),
        (None, "cookie_violations", "cookie_violations"),
        (None, "topics", "topics"),
        ("relation", "kind", "relations"),
        ("relation", "effect", "effects"),
    ],
)
def test_the_schema_has_every_word_of_a_vocabulary(definition: str | None, field: str, vocabulary: str):
    holder = schema()["$defs"][definition] if definition else schema()
    rules = holder["properties"][field]
    words = rules.get("items", rules)["enum"]
    assert [word for word in words if word is not None] == list(VOCABULARIES[vocabulary])


def test_every_field_is_described_in_a_sentence():
    parts = [schema(), *schema()["$defs"].values()]
    texts = [
        schema()["$defs"][rules["$ref"].removeprefix("#/$defs/")]["description"]
        if "$ref" in rules
        else rules["description"]
        for part in parts
        for rules in part["properties"].values()
    ]
    assert [text for text in texts if not re.fullmatch(r"[A-Z].{8,}\.", text)] == []
