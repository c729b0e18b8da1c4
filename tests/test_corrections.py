"""Corrections: applied last, told in the record, and refused when they no longer say anything."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from factories import make_case
from finecli.cases import Case, Flag, Provenance
from finecli.errors import DataProblem
from finecli.ingest.corrections import corrected
from seed import FULL

if TYPE_CHECKING:
    from pathlib import Path

OTHER = make_case(
    id="gdprhub-5", provenance=(Provenance("GDPRhub", "5", "https://wiki.example/5", "CC BY-NC-SA 4.0"),)
)
LATER = make_case(
    id="gdprhub-7",
    relations=({"kind": "reviews", "case": "gdprhub-5"}, {"kind": "refers-to", "case": "gdprhub-101"}),
)


def line(**changes: Any) -> str:
    facts = {
        "case": "gdprhub-101",
        "field": "case_number",
        "value": "SAN-2024-100",
        "reason": "the page has a slip",
        "source": "the decision's first page",
    }
    return json.dumps(facts | changes) + "\n"


def correct(folder: Path, lines: str, *cases: Case) -> dict[str, Case]:
    path = folder / "corrections.jsonl"
    path.write_text(lines, "utf-8")
    return {case.id: case for case in corrected(cases or (FULL, OTHER), path)}


def test_without_a_file_nothing_changes(tmp_path: Path):
    assert corrected([FULL, OTHER], tmp_path / "corrections.jsonl") == [FULL, OTHER]


def test_a_correction_is_applied_and_told(tmp_path: Path):
    cases = correct(tmp_path, line())
    case = cases["gdprhub-101"]
    note = "the page has a slip (the decision's first page)"
    assert case.case_number == "SAN-2024-100"
    assert case.flags == (*FULL.flags, Flag("case_number", "corrected", note))
    assert case.as_published == FULL.as_published | {"case_number": "SAN-2024-099"}
    assert cases["gdprhub-5"] == OTHER


def test_the_uncorrected_case_stays_as_it_was(tmp_path: Path):
    before = json.dumps(FULL.to_record())
    correct(tmp_path, line() + line(field="checks.fine", value="not found"))
    assert json.dumps(FULL.to_record()) == before


@pytest.mark.parametrize(
    ("field", "value", "kept"),
    [
        pytest.param("decided", "2024-09-06", "05.09.2024", id="date, published already kept"),
        pytest.param("fine.amount", 900000, "800000", id="a field inside"),
        pytest.param("fine", None, "800.000", id="to nothing"),
        pytest.param("violations", ["security"], '["legal-basis", "security"]', id="list"),
        pytest.param("body.short", "The CNIL", "CNIL", id="inside the body"),
        pytest.param("digest.summary", "A short one.", FULL.digest and FULL.digest.summary, id="digest"),
        pytest.param("terms", "other words", "patient pseudonym software", id="terms"),
    ],
)
def test_every_field_can_be_corrected(tmp_path: Path, field: str, value: Any, kept: str):
    record: Any = correct(tmp_path, line(field=field, value=value))["gdprhub-101"].to_record()
    name, _, inner = field.partition(".")
    assert (record[name][inner] if inner else record[name]) == value
    assert record["as_published"][field] == kept


def test_corrections_follow_each_other(tmp_path: Path):
    case = correct(tmp_path, line() + line(value="SAN-2024-101"))["gdprhub-101"]
    assert case.case_number == "SAN-2024-101"
    assert case.as_published["case_number"] == "SAN-2024-099"


def test_a_case_that_is_part_of_another_lives_on_in_it(tmp_path: Path):
    cases = correct(tmp_path, line(case="gdprhub-5", field="id", value="gdprhub-101"))
    case = cases["gdprhub-101"]
    assert list(cases) == ["gdprhub-101"]
    assert case.provenance == (*FULL.provenance, *OTHER.provenance)
    assert case.flags[-1].flag == "joined by hand"


def test_what_was_tied_to_it_is_tied_to_the_other(tmp_path: Path):
    cases = correct(tmp_path, line(case="gdprhub-5", field="id", value="gdprhub-101"), FULL, OTHER, LATER)
    assert [(each.kind, each.case) for each in cases["gdprhub-7"].relations] == [
        ("reviews", "gdprhub-101"),
        ("refers-to", "gdprhub-101"),
    ]


def test_a_case_is_not_tied_to_itself(tmp_path: Path):
    cases = correct(tmp_path, line(case="gdprhub-5", field="id", value="gdprhub-7"), FULL, OTHER, LATER)
    assert [each.case for each in cases["gdprhub-7"].relations] == ["gdprhub-101"]


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        pytest.param("{", "not JSON: corrections.jsonl line 1: ", id="not JSON"),
        pytest.param(
            '{"case": "gdprhub-101"}',
            "a correction has the keys case, field, reason, source, value: corrections.jsonl line 1",
            id="keys missing",
        ),
        pytest.param(line(who="me"), "a correction has the keys case, field,", id="key too many"),
        pytest.param(
            line(reason=""), "case, field, reason, source of a correction are texts: ", id="no reason"
        ),
        pytest.param(line(field=5), "case, field, reason, source of a correction are texts: ", id="no field"),
        pytest.param(line(case=["x"]), "case, field, reason, source of a correction are texts: ", id="no id"),
        pytest.param(
            line(case="gdprhub-6"), "no such case: gdprhub-6: corrections.jsonl line 1", id="unknown case"
        ),
        pytest.param(
            line(field="colour"), "no such field: colour: corrections.jsonl line 1", id="unknown field"
        ),
        pytest.param(line(field="fine.tax"), "no such field: fine.tax: ", id="unknown field inside"),
        pytest.param(line(field="name.first"), "no such field: name.first: ", id="inside a text"),
        pytest.param(
            line(case="gdprhub-5", field="turnover.amount", value=1),
            "no such field: turnover.amount: ",
            id="inside nothing",
        ),
        pytest.param(
            line(value="SAN-2024-099"),
            "the correction changes nothing: corrections.jsonl line 1",
            id="no change",
        ),
        pytest.param(
            line() + line(), "the correction changes nothing: corrections.jsonl line 2", id="made already"
        ),
        pytest.param(
            line(field="decided", value="soon"), "the value has not the field's shape: ", id="no date"
        ),
        pytest.param(
            line(field="violations", value="security"), "the value has not the field's", id="no list"
        ),
        pytest.param(
            line(field="fine.amount", value="much"), "the value has not the field's", id="no amount"
        ),
        pytest.param(line(field="fine", value=5), "the value has not the field's shape: ", id="no fine"),
        pytest.param(line(field="body", value=None), "the value has not the field's shape: ", id="no body"),
        pytest.param(
            line(field="id", value="gdprhub-6"), "no other case: gdprhub-6: ", id="joined to nothing"
        ),
        pytest.param(
            line(field="id", value="gdprhub-101"), "no other case: gdprhub-101: ", id="joined to itself"
        ),
        pytest.param(line(field="id", value=["x"]), "no other case: ['x']: ", id="joined to no id"),
    ],
)
def test_a_wrong_correction_is_refused_with_its_line(tmp_path: Path, lines: str, message: str):
    with pytest.raises(DataProblem) as problem:
        correct(tmp_path, lines)
    assert problem.value.message.startswith(message)
