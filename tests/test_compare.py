"""Decisions side by side: what they share, what each cost by size, and `finecli compare`."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from factories import make_case
from finecli.cases import Fine, Turnover
from finecli.comparison import compare, eur_per_person, share_of_turnover
from finecli.render.fields import COMPARISON_FIELDS

if TYPE_CHECKING:
    from conftest import Finecli

CROWNS = Fine(Decimal(745_000), "DKK", eur=Decimal(100_000), rate=Decimal("7.45"))
UNCONVERTED = Fine(Decimal(20_000), "PLN")


def test_articles_that_all_cite_are_shared_whatever_their_paragraph():
    one, other = compare(
        [
            make_case(provisions=("Art. 5(1)(a) GDPR", "Art. 32 GDPR")),
            make_case(provisions=("Art. 5(1)(f) GDPR", "Art. 5 GDPR", "Art. 9 GDPR")),
        ]
    )
    assert [list(map(str, each)) for each in (one.shared, one.other, other.shared, other.other)] == [
        ["Art. 5(1)(a) GDPR"],
        ["Art. 32 GDPR"],
        ["Art. 5(1)(f) GDPR", "Art. 5 GDPR"],
        ["Art. 9 GDPR"],
    ]


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"fine": 800_000, "data_subjects": 13_400}, "59.70"),
        ({"fine": CROWNS, "data_subjects": 1_000}, "100.00"),
        ({"fine": UNCONVERTED, "data_subjects": 1_000}, None),
        ({"fine": 800_000, "data_subjects": None}, None),
        ({"fine": 800_000, "data_subjects": 0}, None),
        ({"fine": None, "data_subjects": 10}, None),
    ],
    ids=["euros", "crowns", "no rate", "nobody told", "nobody", "no fine"],
)
def test_the_fine_by_person(facts: dict[str, Any], expected: str | None):
    assert eur_per_person(make_case(**facts)) == (expected and Decimal(expected))


@pytest.mark.parametrize(
    ("fine", "turnover", "expected"),
    [
        (800_000, Turnover(Decimal(20_000_000), "EUR"), "0.04"),
        (CROWNS, Turnover(Decimal(74_500_000), "DKK"), "0.01"),
        (CROWNS, Turnover(Decimal(1_000_000), "EUR"), "0.1"),
        (CROWNS, Turnover(Decimal(1_000_000), "USD"), None),
        (800_000, Turnover(Decimal(0), "EUR"), None),
        (800_000, None, None),
        (None, Turnover(Decimal(1), "EUR"), None),
    ],
    ids=["euros", "crowns", "crowns of euros", "dollars", "none", "not told", "no fine"],
)
def test_the_fine_by_turnover(fine: Fine | int | None, turnover: Turnover | None, expected: str | None):
    assert share_of_turnover(make_case(fine=fine, turnover=turnover)) == (expected and Decimal(expected))


def test_the_ties_to_a_review_are_its_appeals():
    [one, other] = compare(
        [
            make_case(relations=({"kind": "reviewed-by", "body": "CE"}, {"kind": "refers-to"})),
            make_case(relations=({"kind": "reviews", "body": "CNIL"},)),
        ]
    )
    assert [relation.body for relation in one.appeals] == ["CE"]
    assert other.appeals == ()


def test_json_has_a_record_for_each(finecli: Finecli):
    one, other = json.loads(finecli("compare", "101", "103", "--json").out)
    assert sorted(one) == sorted(COMPARISON_FIELDS)
    assert (one["eur_per_person"], one["share_of_turnover"], one["appeals"][0]["effect"]) == (
        59.7,
        0.064,
        "reduced",
    )
    assert (other["id"], other["data_subjects"], other["provisions_shared"]) == ("gdprhub-103", None, [])


def test_a_pipe_gets_a_line_for_each_field(finecli: Finecli):
    code, out, err = finecli("compare", "101", "103")
    lines = out.splitlines()
    assert (code, err, lines[0]) == (0, "", "id\tgdprhub-101\tgdprhub-103")
    assert "fine.eur\t800000\t30000" in lines
    assert "eur_per_person\t59.7\t" in lines
    assert finecli("compare", "101", "103", "--format", "csv").out.startswith(
        "field,gdprhub-101,gdprhub-103\n"
    )


def test_a_person_reads_them_side_by_side(finecli: Finecli):
    drawn = finecli("compare", "101", "102", "--format", "table").out.splitlines()
    assert drawn[0].split() == ["Decision", "gdprhub-101", "gdprhub-102"]
    lines = [" ".join(line.split()) for line in drawn]
    assert "Fine by person €59.70" in lines
    assert "Provisions of all none none" in lines
    assert "On appeal Reduced on appeal; CE (reduced) No appeal recorded" in lines


def test_more_than_the_screen_holds_stand_below(finecli: Finecli, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("COLUMNS", "80")
    drawn = finecli("compare", "101", "102", "103", "--format", "table").out.splitlines()
    assert [line.split()[1:] for line in drawn if line.startswith("Decision")] == [
        ["gdprhub-101", "gdprhub-102"],
        ["gdprhub-103"],
    ]


@pytest.mark.parametrize("ids", [("101",), ("101", "gdprhub-101")], ids=["one", "the same twice"])
def test_one_decision_is_no_comparison(finecli: Finecli, ids: tuple[str, ...]):
    code, out, err = finecli("compare", *ids)
    assert (code, out) == (2, "")
    assert err == "error: a comparison takes two decisions or more\nhint: finecli show prints one\n"
