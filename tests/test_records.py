"""The reviewed records on disk: one file per country, one line per case, and what a broken line says."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from factories import make_case
from finecli.errors import DataProblem, NotFound
from finecli.ingest.records import id_order, read_cases, read_lines, replace_text, write_cases
from seed import CASES, FULL

if TYPE_CHECKING:
    from pathlib import Path

LINE = json.dumps(FULL.to_record())


def written(directory: Path, content: str | bytes, name: str = "FR.jsonl") -> Path:
    (directory / name).write_bytes(content.encode() if isinstance(content, str) else content)
    return directory


def changed(**values: Any) -> str:
    return json.dumps(FULL.to_record() | values)


def test_ids_are_ordered_by_source_and_number():
    ids = ["gdprhub-10", "etid-3", "gdprhub-9", "local-b", "local-a", "etid-20"]
    assert sorted(ids, key=id_order) == ["etid-3", "etid-20", "gdprhub-9", "gdprhub-10", "local-a", "local-b"]


def test_what_is_written_is_read(tmp_path: Path):
    write_cases(tmp_path, CASES)
    read = list(read_cases(tmp_path))
    assert sorted(read, key=lambda case: id_order(case.id)) == list(CASES)


def test_a_country_has_a_file_and_a_case_a_line(tmp_path: Path):
    write_cases(tmp_path, (make_case(id="gdprhub-10"), make_case(id="gdprhub-9"), make_case(body="BfDI")))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["DE.jsonl", "FR.jsonl"]
    lines = (tmp_path / "FR.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["gdprhub-9", "gdprhub-10"]


def test_writing_again_changes_no_byte_whatever_the_order(tmp_path: Path):
    write_cases(tmp_path / "one", CASES)
    write_cases(tmp_path / "other", reversed(CASES))
    one, other = ((tmp_path / name).glob("*.jsonl") for name in ("one", "other"))
    assert {path.name: path.read_bytes() for path in one} == {path.name: path.read_bytes() for path in other}


def test_letters_stand_as_they_are_and_lines_end_alike_everywhere(tmp_path: Path):
    write_cases(tmp_path, [make_case(respondent="Café Été")])
    content = (tmp_path / "FR.jsonl").read_bytes()
    assert "Café Été".encode() in content
    assert content.count(b"\n") == 1
    assert b"\r" not in content


def test_the_file_of_a_vanished_country_goes(tmp_path: Path):
    write_cases(tmp_path, [make_case(), make_case(id="gdprhub-2", body="BfDI")])
    write_cases(tmp_path, [make_case()])
    assert [path.name for path in tmp_path.iterdir()] == ["FR.jsonl"]


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path):
    path = tmp_path / "FR.jsonl"
    path.write_text("old", "utf-8")
    with pytest.raises(UnicodeEncodeError):
        replace_text(path, "new \ud800")
    assert [each.read_text("utf-8") for each in tmp_path.iterdir()] == ["old"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(f"{LINE}\n{{\n", "not JSON: FR.jsonl line 2: ", id="broken line"),
        pytest.param(f"{LINE[:-40]}\n", "not JSON: FR.jsonl line 1: ", id="cut line"),
        pytest.param(f"{LINE}\n\n", "not JSON: FR.jsonl line 2: ", id="empty line"),
        pytest.param(b'{"id": "\xff"}\n', "not JSON: FR.jsonl line 1: ", id="no UTF-8"),
        pytest.param("[1]\n", "not a JSON object: FR.jsonl line 1", id="no object"),
        pytest.param("{}\n", "not a case: FR.jsonl line 1: ", id="nothing in it"),
        pytest.param(changed(colour="red"), "not a case: FR.jsonl line 1: ", id="unknown field"),
        pytest.param(changed(body="CNIL"), "not a case: FR.jsonl line 1: ", id="text for a body"),
        pytest.param(changed(decided=2024), "not a case: FR.jsonl line 1: ", id="number for a date"),
        pytest.param(changed(decided="2024-02-30"), "not a case: FR.jsonl line 1: ", id="impossible date"),
        pytest.param(changed(decided="5.9.2024"), "not a case: FR.jsonl line 1: ", id="date not ISO"),
        pytest.param(changed(violations="security"), "not a case: FR.jsonl line 1: ", id="text for a list"),
        pytest.param(
            changed(fine=FULL.to_record()["fine"] | {"amount": "much"}),
            "not a case: FR.jsonl line 1: ",
            id="text for an amount",
        ),
        pytest.param(
            changed(fine=FULL.to_record()["fine"] | {"amount": "800000"}),
            "not a case: FR.jsonl line 1: ",
            id="amount in quotes",
        ),
        pytest.param(f"{LINE}\n{LINE}\n", "a second record of gdprhub-101: FR.jsonl line 2", id="twice"),
    ],
)
def test_a_line_that_is_no_case_is_named(tmp_path: Path, content: str | bytes, message: str):
    with pytest.raises(DataProblem) as problem:
        list(read_cases(written(tmp_path, content)))
    assert problem.value.message.startswith(message)


def test_a_second_record_may_be_in_another_file(tmp_path: Path):
    written(tmp_path, LINE, "DE.jsonl")
    with pytest.raises(DataProblem, match=r"a second record of gdprhub-101: FR\.jsonl line 1"):
        list(read_cases(written(tmp_path, LINE)))


@pytest.mark.parametrize("name", ["nowhere", "."], ids=["no directory", "an empty one"])
def test_no_records_are_not_found(tmp_path: Path, name: str):
    with pytest.raises(NotFound, match="no records: ") as problem:
        list(read_cases(tmp_path / name))
    assert problem.value.hint == "finecli dataset import FILE writes them"


def test_lines_are_counted_from_one(tmp_path: Path):
    path = written(tmp_path, '{"a": 1}\n{"b": 2}') / "FR.jsonl"
    assert list(read_lines([path], path)) == [(path, 1, {"a": 1}), (path, 2, {"b": 2})]
