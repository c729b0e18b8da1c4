"""The whole corpus through the importer; skipped where the corpus is not at hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from finecli.cases import Case
from finecli.ingest.digests import load_digests
from finecli.ingest.gdprhub import read_export
from finecli.ingest.normalise import normalise_all
from finecli.ingest.summary import ImportSummary

SHARED = Path(__file__).parents[2] / "shared"
EXPORT = SHARED / "corpus" / "gdprhub-2025-08.xml.gz"
DIGESTS = SHARED / "digests" / "gdprhub.jsonl"

pytestmark = pytest.mark.skipif(not EXPORT.exists(), reason="the corpus is not at hand")


@pytest.fixture(scope="module")
def summary() -> ImportSummary:
    return ImportSummary()


@pytest.fixture(scope="module")
def cases(summary: ImportSummary) -> dict[str, Case]:
    pages = normalise_all(read_export(EXPORT), load_digests(DIGESTS), summary.skip)
    cases = {case.id: case for case, _ in pages}
    for case in cases.values():
        summary.add(case)
    return cases


def test_every_page_is_a_case_or_skipped_with_its_reason(cases: dict[str, Case], summary: ImportSummary):
    assert len(cases) == 4180
    assert sum(summary.kinds.values()) == 4180
    assert [(page.title, page.reason) for page in summary.skipped] == [
        ("Article 5 GDPR", "no decision box"),
        ("CNIL - SAN-2024-013", "redirect to CNIL (France) - SAN-2024-013"),
        ("How to add a new decision", "no decision box"),
    ]


def test_kinds_are_those_of_the_boxes_but_for_nine(cases: dict[str, Case], summary: ImportSummary):
    corrected = [case for case in cases.values() if any(flag.field == "kind" for flag in case.flags)]
    assert summary.kinds == {"authority": 2916, "court": 1092, "cjeu": 172}
    assert len(corrected) == 9


def test_cegedim(cases: dict[str, Case]):
    case = cases["gdprhub-8298"]
    assert (case.name, case.country, case.body.short, case.case_number) == (
        "Cegedim",
        "FR",
        "CNIL",
        "SAN-2024-013",
    )
    assert case.fine is not None
    assert (case.fine.amount, case.fine.currency) == (800_000, "EUR")
    assert [cited.provision.kind for cited in case.provisions] == ["gdpr", "national"]


def test_every_case_survives_its_record(cases: dict[str, Case]):
    assert all(Case.from_record(case.to_record()) == case for case in cases.values())


def test_every_case_can_be_cited(cases: dict[str, Case]):
    assert all(case.name and case.body.name and len(case.country) == 2 for case in cases.values())


def test_no_natural_person_is_a_respondent(cases: dict[str, Case]):
    assert not [
        case for case in cases.values() if case.respondent_kind == "natural-person" and case.respondent
    ]


@pytest.mark.parametrize(
    ("field", "flag", "at_most"),
    [
        pytest.param("case_number", "no number published", 450, id="case numbers"),
        pytest.param("ecli", "not understood", 55, id="ECLIs"),
        pytest.param("relations", "not understood", 30, id="appeals"),
        pytest.param("proceeding", "not understood", 0, id="proceedings"),
        pytest.param("sources", "not understood", 0, id="languages"),
        pytest.param("fine", "amount unreadable", 2, id="fines"),
    ],
)
def test_little_is_not_understood(
    cases: dict[str, Case], summary: ImportSummary, field: str, flag: str, at_most: int
):
    assert cases
    assert summary.doubts[field, flag] <= at_most


@pytest.mark.parametrize(
    ("case_id", "field", "published"),
    [
        pytest.param("gdprhub-7586", "published", "16.07.2036", id="publication after the page"),
        pytest.param("gdprhub-2138", "published", "02.20.2020", id="no such month"),
        pytest.param("gdprhub-1575", "published", "03.12.0209", id="third century"),
        pytest.param("gdprhub-5475", "started", "26.06.1921", id="before data protection"),
        pytest.param("gdprhub-2217", "fine", "-3", id="negative fine"),
        pytest.param("gdprhub-174", "fine", "2400022000", id="two fines run together"),
        pytest.param("gdprhub-3494", "ecli", "AMEX", id="a name for the ECLI"),
        pytest.param("gdprhub-128", "relations", "Successfully Appealed", id="an outcome for the body"),
    ],
)
def test_bad_values_are_absent_flagged_and_kept(
    cases: dict[str, Case], case_id: str, field: str, published: str
):
    case = cases[case_id]
    assert field in {flag.field for flag in case.flags}
    assert published in case.as_published.values()
    assert getattr(case, field) is None or field == "relations"


@pytest.mark.parametrize(
    ("case_id", "number", "name"),
    [
        pytest.param("gdprhub-2864", "IN-19-12-8", "Tusla Child and Family Agency", id="number in brackets"),
        pytest.param("gdprhub-4354", "[2021] UKSC 50", "Google", id="neutral citation"),
        pytest.param("gdprhub-2662", "C-13/16", "Rīgas satiksme", id="Court of Justice"),
        pytest.param("gdprhub-5", None, "Raiffeisen Bank and Vreau Credit", id="two respondents, no number"),
    ],
)
def test_numbers_and_names(cases: dict[str, Case], case_id: str, number: str | None, name: str):
    assert (cases[case_id].case_number, cases[case_id].name) == (number, name)
