"""Which decisions belong to one matter, in which order, and what each did to the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from factories import make_case
from finecli.relations import procedural_history

if TYPE_CHECKING:
    from finecli.cases import Case
    from finecli.relations import Step

FINE = {"id": "gdprhub-1", "case_number": "SAN-1", "decided": "2020-12-07"}
JUDGMENT = {"id": "gdprhub-2", "body": "CE", "case_number": "449209", "decided": "2022-01-28"}
RULING = {"id": "gdprhub-3", "body": "CJEU", "case_number": "C-1/22", "decided": "2023-03-01"}
OTHER_COURT = {"id": "gdprhub-4", "body": "BGH", "case_number": "VI ZR 1/21", "decided": "2021-05-05"}
OTHER_FINE = {"id": "gdprhub-5", "body": "BfDI", "case_number": "9/20", "decided": "2020-02-02"}


def to(kind: str, case: str | None = None, **facts: str) -> dict[str, Any]:
    return {"kind": kind, "case": case, **facts}


def history(asked: str, *cases: dict[str, Any]) -> tuple[Step, ...]:
    base: dict[str, Case] = {facts["id"]: make_case(**facts) for facts in cases}

    def pointing_at(case_id: str) -> list[str]:
        return [each.id for each in base.values() if case_id in {tie.case for tie in each.relations}]

    return procedural_history(base[asked], base.__getitem__, pointing_at)


def ids(steps: tuple[Step, ...]) -> list[str | None]:
    return [step.case and step.case.id for step in steps]


REVIEWED = (FINE, {**JUDGMENT, "relations": [to("reviews", "gdprhub-1", effect="reduced")]})
APPEALED = ({**FINE, "relations": [to("appeal-to", "gdprhub-2", effect="reduced")]}, JUDGMENT)


@pytest.mark.parametrize("asked", ["gdprhub-1", "gdprhub-2"], ids=["from the fine", "from the judgment"])
@pytest.mark.parametrize("cases", [REVIEWED, APPEALED], ids=["the court says so", "the authority says so"])
def test_an_appeal_is_found_from_either_end(cases: tuple[dict[str, Any], ...], asked: str):
    steps = history(asked, *cases)
    assert ids(steps) == ["gdprhub-1", "gdprhub-2"]
    assert [step.effect for step in steps] == [None, "reduced"]


@pytest.mark.parametrize(
    ("cases", "asked", "relation"),
    [
        (REVIEWED, "gdprhub-1", "reviewed-by"),
        (REVIEWED, "gdprhub-2", "reviews"),
        (APPEALED, "gdprhub-1", "appeal-to"),
        (APPEALED, "gdprhub-2", "appeal-from"),
    ],
    ids=["reviewed-by", "reviews", "appeal-to", "appeal-from"],
)
def test_a_tie_is_told_from_the_decision_asked_about(
    cases: tuple[dict[str, Any], ...], asked: str, relation: str
):
    by_id = {step.case.id: step.relation for step in history(asked, *cases) if step.case}
    assert by_id.pop(asked) is None
    assert list(by_id.values()) == [relation]


def test_appeals_are_followed_to_the_end():
    last = {"id": "gdprhub-9", "body": "CJEU", "case_number": "C-9/23", "decided": "2024-01-01"}
    cases = (*REVIEWED, {**last, "relations": [to("reviews", "gdprhub-2", effect="annulled")]})
    assert ids(history("gdprhub-1", *cases)) == ["gdprhub-1", "gdprhub-2", "gdprhub-9"]


def test_a_reference_does_not_lead_on_to_other_courts():
    cases = (
        FINE,
        {**JUDGMENT, "relations": [to("reviews", "gdprhub-1"), to("refers-to", "gdprhub-3")]},
        RULING,
        {**OTHER_COURT, "relations": [to("refers-to", "gdprhub-3"), to("reviews", "gdprhub-5")]},
        OTHER_FINE,
    )
    assert ids(history("gdprhub-1", *cases)) == ["gdprhub-1", "gdprhub-2", "gdprhub-3"]
    assert ids(history("gdprhub-3", *cases)) == [
        "gdprhub-5",
        "gdprhub-1",
        "gdprhub-4",
        "gdprhub-2",
        "gdprhub-3",
    ]


def test_a_decision_outside_the_base_is_named():
    told = to("appeal-to", body="Conseil d'État", number="433311", effect="confirmed")
    named = history("gdprhub-1", {**FINE, "relations": [told]})[1]
    assert (named.case, named.body, named.number) == (None, "Conseil d'État", "433311")
    assert (named.relation, named.effect) == ("appeal-to", "confirmed")


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (to("reviews", body="CNIL", number="SAN 9"), [None, "gdprhub-2"]),
        (to("appeal-to", body="CJEU", number="C-9/23"), ["gdprhub-2", None]),
        (to("reviews", body="CE"), ["gdprhub-2"]),
        (to("reviews", body="Tribunal", number="449 209"), ["gdprhub-2"]),
        (to("appeal-to"), ["gdprhub-2"]),
        (to("appeal-to", body="CJEU", effect="not-appealed"), ["gdprhub-2"]),
        (to("refers-to", body="CJEU", number="C-9/23"), ["gdprhub-2", None]),
    ],
    ids=["before", "after", "body is there", "number is there", "nothing named", "no appeal", "reference"],
)
def test_where_a_decision_outside_the_base_stands(told: dict[str, Any], expected: list[str | None]):
    assert ids(history("gdprhub-2", {**JUDGMENT, "relations": [told]})) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([to("appeal-from", body="DSB"), to("reviews", body="DSB", number="D1/20")], ["D1/20"]),
        (
            [to("reviews", number="2021-0.024.467"), to("appeal-from", number="Zl. 2021-0.024.467")],
            ["2021-0.024.467"],
        ),
        ([to("reviews", number="1/20"), to("reviews", number="11/20")], ["11/20", "1/20"]),
    ],
    ids=["a number tells more", "one number in the other", "short numbers"],
)
def test_two_names_of_one_decision(told: list[dict[str, Any]], expected: list[str]):
    named = [step.number for step in history("gdprhub-2", {**JUDGMENT, "relations": told}) if not step.case]
    assert named == expected


def test_the_court_of_justice_answers_after_the_court_that_asked():
    asked = {**RULING, "relations": [to("refers-to", body="BGH", number="VI ZR 9/20")]}
    assert ids(history("gdprhub-3", asked)) == [None, "gdprhub-3"]


def test_the_same_decision_named_twice_is_one_step():
    told = [to("appeal-from", body="CNIL", number="SAN-7"), to("reviews", body="CNIL", number="san 7")]
    assert ids(history("gdprhub-2", {**JUDGMENT, "relations": told})) == [None, "gdprhub-2"]


@pytest.mark.parametrize(
    "cases",
    [
        ({**FINE, "decided": None}, {**JUDGMENT, "relations": [to("reviews", "gdprhub-1")]}),
        (FINE, {**JUDGMENT, "decided": None, "relations": [to("reviews", "gdprhub-1")]}),
        ({**FINE, "relations": [to("appeal-to", "gdprhub-2")]}, {**JUDGMENT, "decided": None}),
        ({**FINE, "decided": None, "relations": [to("appeal-to", "gdprhub-2")]}, JUDGMENT),
    ],
    ids=["undated fine", "undated judgment", "undated judgment named", "undated fine names"],
)
def test_an_undated_decision_stands_by_the_one_it_is_tied_to(cases: tuple[dict[str, Any], ...]):
    assert ids(history("gdprhub-1", *cases)) == ["gdprhub-1", "gdprhub-2"]


def test_a_decision_alone_is_its_own_history():
    assert ids(history("gdprhub-1", FINE)) == ["gdprhub-1"]


def test_ties_in_a_circle_end():
    circle = (
        {**FINE, "relations": [to("appeal-to", "gdprhub-2")]},
        {**JUDGMENT, "relations": [to("appeal-from", "gdprhub-1"), to("same-matter", "gdprhub-1")]},
    )
    assert ids(history("gdprhub-1", *circle)) == ["gdprhub-1", "gdprhub-2"]
