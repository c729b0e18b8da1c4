"""The decisions on one article: what leads, what comes with it, and `finecli article`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from finecli.articles import MAXIMA, Candidate, Companion, Leading, companions, leading_cases
from finecli.provisions import fine_tier, parse_query
from finecli.render.fields import ARTICLE_FIELDS

if TYPE_CHECKING:
    from conftest import Finecli

NO_APPEAL = "no appeal recorded"


def test_the_court_of_justice_leads_then_fines_then_what_others_name():
    candidates = [
        Candidate("fine", "authority", 100.0, "final", NO_APPEAL, "2020", 0),
        Candidate("higher", "authority", 900.0, "final", "confirmed", "2019", 5),
        Candidate("named", "court", None, "final", NO_APPEAL, "2021", 2),
        Candidate("older", "cjeu", None, "final", NO_APPEAL, "2020", 1),
        Candidate("newer", "cjeu", None, "final", NO_APPEAL, "2023", 1),
        Candidate("nobody's", "court", None, "final", NO_APPEAL, None, 1),
    ]
    assert leading_cases(candidates) == [
        Leading("court of justice", "newer", 1),
        Leading("court of justice", "older", 1),
        Leading("highest fine", "higher", 5),
        Leading("highest fine", "fine", 0),
        Leading("most referred to", "named", 2),
    ]


@pytest.mark.parametrize(
    ("status", "standing", "leads"),
    [
        ("final", NO_APPEAL, True),
        ("final", "under appeal", True),
        ("final", "reduced", True),
        ("final", "annulled", False),
        ("final", "partly annulled", False),
        ("final", "superseded", False),
        ("proposed", NO_APPEAL, False),
    ],
)
def test_a_fine_leads_while_it_stands(status: str, standing: str, leads: bool):  # noqa: FBT001 (a column)
    led = leading_cases([Candidate("a", "authority", 1.0, status, standing, "2020", 0)])
    assert bool(led) is leads


def test_at_most_five_fines_lead():
    candidates = [Candidate(str(n), "authority", n, "final", NO_APPEAL, "2020", 0) for n in range(1, 10)]
    assert [each.id for each in leading_cases(candidates)] == ["9", "8", "7", "6", "5"]


def test_companions_come_oftener_than_chance():
    together = {"Art. 12 GDPR": 50, "Art. 5 GDPR": 40, "Art. 18 GDPR": 20, "Art. 99 GDPR": 2}
    everywhere = {"Art. 12 GDPR": 100, "Art. 5 GDPR": 500, "Art. 18 GDPR": 20, "Art. 99 GDPR": 2}
    assert companions(together, everywhere, 100, 1000) == [
        Companion("Art. 12 GDPR", 50, 0.5, 5.0),
        Companion("Art. 18 GDPR", 20, 0.2, 10.0),
    ]


def test_a_pipe_gets_a_line_for_each_figure(finecli: Finecli):
    code, out, err = finecli("article", "82")
    assert code == 0
    assert out == (
        "article\tArt. 82 GDPR\t2\t0\t\t\t\t\t\t\t\n"
        "country\tDE\t1\t0\t\t\t\t\t\t\t\n"
        "country\tEU\t1\t0\t\t\t\t\t\t\t\n"
        "year\t2023\t1\t0\t\t\t\t\t\t\t\n"
        "year\t2024\t1\t0\t\t\t\t\t\t\t\n"
        "court of justice\tMustermann\t\t\t\t\t\t\t\t\tgdprhub-109\n"
    )
    assert err.splitlines()[0].endswith("0 with a fine counted; not in the sums: 2 without a fine on record")


def test_json_is_one_record(finecli: Finecli):
    [view] = json.loads(finecli("article", "32", "--json").out)
    assert tuple(view) == tuple(ARTICLE_FIELDS)
    assert (view["article"], view["title"], view["tier"]) == (
        "Art. 32 GDPR",
        "Security of processing",
        "83(4)",
    )
    assert view["leading"][0] == {
        "why": "highest fine",
        "id": "gdprhub-101",
        "named": 1,
        "name": "Exemple",
        "country": "FR",
        "body": "CNIL",
        "decided": "2024-09-05",
        "fine_eur": 800_000,
        "standing": "reduced",
    }


def test_filters_narrow_what_is_counted(finecli: Finecli):
    [view] = json.loads(finecli("article", "32", "-c", "GB", "--json", "figures,countries").out)
    assert view["figures"]["cases"] == 1
    assert [each["group"] for each in view["countries"]] == ["GB"]


def test_a_person_reads_title_and_tier_first(finecli: Finecli):
    lines = finecli("article", "5(1)(a)", "--format", "table").out.splitlines()
    assert lines[:3] == [
        "Art. 5(1)(a) GDPR: Principles relating to processing of personal data",
        "Fine: Art. 83(5), up to €20,000,000 or, if higher, 4 % of the preceding year's worldwide turnover",
        "",
    ]
    assert "Leading: the highest fines that stand" in lines


def test_a_provision_of_another_law_has_no_title(finecli: Finecli):
    [view] = json.loads(finecli("article", "66 Loi Informatique et Libertés", "--json").out)
    assert (view["title"], view["tier"], view["figures"]["cases"]) == (None, None, 1)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("500",), "no such article in the GDPR: 500"),
        (("5", "--article", "6"), "--article and the argument exclude each other"),
    ],
    ids=["no article", "two articles"],
)
def test_what_cannot_be_shown_is_said_in_a_sentence(
    finecli: Finecli, arguments: tuple[str, ...], message: str
):
    code, out, err = finecli("article", *arguments)
    assert (code, out, err.splitlines()[0]) == (2, "", f"error: {message}")


def test_every_tier_has_its_maximum():
    assert {fine_tier(parse_query(text)) for text in ("32", "5", "58(2)")} == MAXIMA.keys()
