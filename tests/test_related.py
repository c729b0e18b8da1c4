"""`finecli related`: what became of a decision, and who else was judged, for a person and for a pipe."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Finecli


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        (
            "101",
            (
                "history\tgdprhub-102\tExemple\tFR\tCE\t498765\t2025-02-03\t\t\t\treviewed-by\treduced\t"
                "no appeal recorded\t\t\n"
                "same-respondent\tgdprhub-103\tExemple\tES\tAEPD\tPS-00099-2023\t2023-06-01\t30000\tEUR\t30000"
                "\t\t\tunder appeal\t\t\n"
            ),
        ),
        (
            "110",
            (
                "history\tgdprhub-109\tMustermann\tEU\tCJEU\tC-900/23\t2024-10-04\t\t\t\trefers-to\t\t"
                "no appeal recorded\t\t\n"
            ),
        ),
        (
            "109",
            (
                "history\tgdprhub-110\tVI ZR 99/22\tDE\tBGH\tVI ZR 99/22\t2023-09-26\t\t\t\trefers-to\t\t"
                "no appeal recorded\t\t\n"
            ),
        ),
    ],
    ids=["appeal and respondent", "asked", "answered"],
)
def test_a_pipe_gets_the_tie_first(finecli: Finecli, case: str, expected: str):
    assert finecli("related", case) == (0, expected, "")


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        (
            "102",
            (
                "Procedural history\n"
                "  ○  2024-09-05  CNIL  SAN-2024-099  Violation · €800,000 · gdprhub-101\n"
                "  ●  2025-02-03  CE    498765        Reduced · this decision\n"
                "\n"
                "Other decisions on Exemple SAS\n"
                "id           name         body  date           fine  scope   status\n"
                "gdprhub-103  Exemple  ES  AEPD  2023-06-01  €30,000  cookie  under appeal\n"
            ),
        ),
        (
            "103",
            (
                "  ●  2023-06-01  AEPD                PS-00099-2023  Violation · €30,000 · this decision\n"
                "  ○              Audiencia Nacional  99/2023        Appealed to · not in this base\n"
            ),
        ),
        (
            "111",
            "Procedural history\n  No appeal recorded; no other decision in this matter is known.\n",
        ),
    ],
    ids=["the court", "a court outside the base", "alone"],
)
def test_a_person_sees_a_line_of_time(finecli: Finecli, case: str, expected: str):
    assert expected in finecli("related", case, "--format", "table").out


def test_json_is_the_record_with_its_tie(finecli: Finecli):
    history, same = json.loads(finecli("related", "gdprhub-101", "--json").out)
    assert (history["tie"], history["relation"], history["effect"]) == ("history", "reviewed-by", "reduced")
    assert (same["tie"], same["relation"], same["body"]["short"]) == ("same-respondent", None, "AEPD")
    assert "terms" not in history


def test_json_of_a_decision_outside_the_base(finecli: Finecli):
    [named, *_] = json.loads(finecli("related", "103", "--json", "id,tie,body.name,case_number,fine.eur").out)
    assert named == {
        "id": None,
        "tie": "history",
        "body.name": "Audiencia Nacional",
        "case_number": "99/2023",
        "fine.eur": None,
    }


def test_nothing_related_is_no_error(finecli: Finecli):
    assert finecli("related", "111") == (0, "", "no related decision in this base: gdprhub-111\n")
    assert json.loads(finecli("related", "111", "--json").out) == []


def test_an_unknown_case(finecli: Finecli):
    code, out, err = finecli("related", "999")
    assert (code, out, err.splitlines()[0]) == (1, "", "error: no such case: 999")
