"""How one decision stands to others, and what became of it, as its page tells."""

from __future__ import annotations

from typing import Any

import pytest

from finecli.cases import Relation
from finecli.ingest.normalise import normalise
from pages import BVWG, CJEU, DIGEST, page


@pytest.mark.parametrize(
    ("fields", "relation", "standing"),
    [
        pytest.param(
            {
                "Appeal_To_Body": "CE (France)",
                "Appeal_To_Case_Number_Name": "N° 433311",
                "Appeal_To_Status": "Appealed - Confirmed",
            },
            Relation("appeal-to", "CE", "433311", "confirmed", basis="Appeal_To"),
            "confirmed",
            id="confirmed",
        ),
        pytest.param(
            {"Appeal_To_Status": "Appealed - Overturned"},
            Relation("appeal-to", effect="annulled", basis="Appeal_To"),
            "annulled",
            id="annulled, by an unnamed court",
        ),
        pytest.param(
            {"Appeal_To_Status": "Appealed - Partly Confirmed"},
            Relation("appeal-to", effect="partly-annulled", basis="Appeal_To"),
            "partly annulled",
            id="partly annulled",
        ),
        pytest.param(
            {"Appeal_To_Status": "Pending appeal"},
            Relation("appeal-to", effect="pending", basis="Appeal_To"),
            "under appeal",
            id="pending",
        ),
        pytest.param(
            {"Appeal_To_Body": "CE (France)", "Appeal_To_Status": "Unknown"},
            Relation("appeal-to", "CE", basis="Appeal_To"),
            "no appeal recorded",
            id="a court that might have been called on",
        ),
        pytest.param(
            {"Appeal_To_Body": "CE (France)", "Appeal_To_Case_Number_Name": "433311"},
            Relation("appeal-to", "CE", "433311", basis="Appeal_To"),
            "under appeal",
            id="a number shows an appeal",
        ),
        pytest.param(
            {"Appeal_To_Status": "Not appealed"},
            Relation("appeal-to", effect="not-appealed", basis="Appeal_To"),
            "no appeal recorded",
            id="not appealed, says the source",
        ),
        pytest.param(
            {"Appeal_To_Body": "Rejected", "Appeal_To_Case_Number_Name": "CE (France)"},
            Relation("appeal-to", "CE", effect="appealed", basis="Appeal_To"),
            "under appeal",
            id="fields mixed up",
        ),
        pytest.param(
            {"Appeal_To_Body": "RR/00061/2021", "Appeal_To_Status": "Appealed - Overturned"},
            Relation("appeal-to", None, "RR/00061/2021", "annulled", basis="Appeal_To"),
            "annulled",
            id="a number for the body",
        ),
        pytest.param(
            {"Appeal_To_Body": "[1]", "Appeal_To_Status": "Appealed[3]"},
            Relation("appeal-to", effect="appealed", basis="Appeal_To"),
            "under appeal",
            id="footnote marks",
        ),
    ],
)
def test_what_became_of_a_decision(fields: dict[str, str], relation: Relation, standing: str):
    case = normalise(page(**fields))
    assert (case.relations, case.standing) == ((relation,), standing)


@pytest.mark.parametrize(
    ("status", "flagged"),
    [
        pytest.param("Upheld", True, id="the appeal or the decision"),
        pytest.param("Final", True, id="no status of an appeal"),
        pytest.param("Unknown", False, id="unknown"),
        pytest.param("Appealed", False, id="known"),
    ],
)
def test_an_unclear_status_is_flagged(status: str, flagged: bool):  # noqa: FBT001 (a column of the table)
    assert (
        any(flag.field == "relations" for flag in normalise(page(Appeal_To_Status=status)).flags) is flagged
    )


@pytest.mark.parametrize(
    ("fields", "reviews", "expected"),
    [
        pytest.param(
            {"Appeal_From_Body": "DSB (Austria)", "Appeal_From_Case_Number_Name": "D124.1"},
            None,
            (Relation("appeal-from", "DSB", "D124.1", basis="Appeal_From"),),
            id="the box alone",
        ),
        pytest.param(
            {"Appeal_From_Body": "DSB (Austria)", "Appeal_From_Case_Number_Name": "D124.1"},
            {"body": "DSB", "number": None, "effect": "annulled"},
            (Relation("appeal-from", "DSB", "D124.1", "annulled", basis="Appeal_From, digest"),),
            id="the digest completes the box",
        ),
        pytest.param(
            {},
            {"body": "DSB (Austria)", "number": "D124.1", "effect": "confirmed"},
            (Relation("reviews", "DSB", "D124.1", "confirmed", basis="digest"),),
            id="the digest alone",
        ),
        pytest.param(
            {"Appeal_From_Body": "OLG Wien (Austria)"},
            {"body": "DSB", "number": None, "effect": "confirmed"},
            (
                Relation("appeal-from", "OLG Wien", basis="Appeal_From"),
                Relation("reviews", "DSB", None, "confirmed", basis="digest"),
            ),
            id="two decisions before",
        ),
    ],
)
def test_what_a_court_reviews(
    fields: dict[str, str], reviews: dict[str, Any] | None, expected: tuple[Relation, ...]
):
    assert normalise(page("COURT", BVWG, **fields), {**DIGEST, "reviews": reviews}).relations == expected


def test_a_reference_to_the_court_of_justice():
    raw = page("CJEU", CJEU, Reference_Body="BVwG (Austria)", Reference_Case_Number_Name="W211 2222613-2")
    assert normalise(raw).relations == (Relation("refers-to", "BVwG", "W211 2222613-2", basis="Reference"),)


@pytest.mark.parametrize(
    ("prefix", "number"), [("Appeal_From", "C-21/23"), ("Appeal_To", "C-102/20 - StWL Lauf a.d. Pegnitz")]
)
def test_the_court_of_justice_is_asked_and_not_appealed_to(prefix: str, number: str):
    named = {f"{prefix}_Body": "CJEU", f"{prefix}_Case_Number_Name": number}
    case = normalise(page("COURT", BVWG, **named))
    assert [(tie.kind, tie.body, tie.effect) for tie in case.relations] == [("refers-to", "CJEU", None)]
    assert case.standing == "no appeal recorded"
