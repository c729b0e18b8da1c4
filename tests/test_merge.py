"""One case per decision: what makes two records one, and what keeps two decisions apart."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finecli.cases import Case, Fine, Relation
from finecli.ingest.merge import MergeResult, merge
from merge_records import ANOTHER, ANSPDCP, GARANTE, NUMBERED, RELEASE, notes, page, row

if TYPE_CHECKING:
    from collections.abc import Sequence


def ids(result: MergeResult) -> list[str]:
    return [case.id for case in result.cases]


class TestOneDecision:
    @pytest.mark.parametrize(
        ("of_page", "of_row", "rule"),
        [
            pytest.param(
                {"sources": (NUMBERED,)},
                {"sources": (NUMBERED,), "respondent": None, "fine": 5},
                "same document or number",
                id="the decision's own file",
            ),
            pytest.param(
                {"case_number": "PS/00099/2021"},
                {"sources": (NUMBERED,), "respondent": None},
                "same document or number",
                id="the number in the row's link",
            ),
            pytest.param(
                {"body": ANSPDCP, "sources": (RELEASE,)},
                {"body": ANSPDCP, "sources": (RELEASE,), "respondent": None},
                "same document or number",
                id="a press release about one fine",
            ),
            pytest.param(
                {},
                {"respondent": "EXEMPLE"},
                "same body, day, amount and respondent",
                id="day, amount and respondent",
            ),
            pytest.param(
                {"body": GARANTE, "sources": ("https://www.gpdp.it/x/docweb/9000001",)},
                {"body": GARANTE, "sources": ("https://www.gpdp.it/x/docweb/9000002",)},
                "same body, day, amount and respondent",
                id="the newsletter linked for the decision",
            ),
            pytest.param(
                {},
                {"respondent": None},
                "same body, day and amount, and no other like it",
                id="day and amount, party not named",
            ),
            pytest.param(
                {},
                {"decided": "2021-05-20"},
                "same body, amount and respondent, days apart",
                id="amount and respondent, day of the publication",
            ),
            pytest.param(
                {},
                {"decided": "2021"},
                "same body, amount and respondent, days apart",
                id="amount and respondent, year only",
            ),
        ],
    )
    def test_a_row_joins_a_page(self, of_page: dict[str, Any], of_row: dict[str, Any], rule: str):
        result = merge([page(7, **of_page)], [row(9, **of_row)])
        assert (ids(result), result.merged) == (["gdprhub-7"], {rule: 1})
        assert result.aliases == {"etid-9": "gdprhub-7"}

    def test_amounts_may_differ_by_a_conversion(self):
        fine = Fine(Decimal(9680), "RON", eur=Decimal("1981.58"), rate=Decimal("4.885"))
        result = merge([page(body=ANSPDCP, fine=fine)], [row(body=ANSPDCP, fine=2_000)])
        assert ids(result) == ["gdprhub-1"]

    def test_what_was_paid_counts_as_the_amount(self):
        fine = Fine(Decimal(60_000), "EUR", eur=Decimal(60_000), paid=Decimal(36_000))
        assert ids(merge([page(fine=fine)], [row(fine=36_000)])) == ["gdprhub-1"]

    def test_a_row_for_each_party(self):
        one = row(1, respondent="Exemple Controller SA", fine=500_000, sources=(NUMBERED,))
        other = row(2, respondent="Exemple Processor SA", fine=300_000, sources=(NUMBERED,))
        result = merge([page(sources=(NUMBERED,))], [one, other])
        assert result.aliases == {"etid-1": "gdprhub-1", "etid-2": "gdprhub-1"}

    def test_a_page_for_each_party(self):
        of_one = page(1, body=ANSPDCP, respondent="Bakery One SRL", fine=1_000, sources=(RELEASE,))
        of_other = page(2, body=ANSPDCP, respondent="Cinema Palace SRL", fine=2_000, sources=(RELEASE,))
        rows = [
            row(1, body=ANSPDCP, respondent="Cinema Palace", fine=2_000, sources=(RELEASE,)),
            row(2, body=ANSPDCP, respondent="Bakery One", fine=1_000, sources=(RELEASE,)),
        ]
        result = merge([of_one, of_other], rows)
        assert result.aliases == {"etid-1": "gdprhub-2", "etid-2": "gdprhub-1"}
        assert result.merged == {"same document as others, and same party or amount": 2}

    @pytest.mark.parametrize(
        ("one", "other", "rule"),
        [
            pytest.param(
                {"sources": (NUMBERED,)}, {"sources": (NUMBERED,)}, "two pages: same document", id="document"
            ),
            pytest.param(
                {"case_number": "PS/00099/2021"},
                {"case_number": "EXP PS-99-2021", "respondent": None},
                "two pages: same number and day",
                id="number and day",
            ),
            pytest.param(
                {"sources": ("https://a.example/release",)},
                {"sources": ("https://b.example/decision",)},
                "two pages: same day, amount and respondent",
                id="day, amount and respondent, told by two hosts",
            ),
        ],
    )
    def test_two_pages_about_it(self, one: dict[str, Any], other: dict[str, Any], rule: str):
        result = merge([page(1, **one), page(2, **other)], [])
        assert (len(result.cases), result.merged) == (1, {rule: 1})
        assert set(result.aliases) | set(ids(result)) == {"gdprhub-1", "gdprhub-2"}

    def test_two_rows_about_it(self):
        result = merge([], [row(1, sources=(NUMBERED,)), row(2, sources=(NUMBERED,))])
        assert (len(result.cases), len(result.aliases)) == (1, 1)

    def test_a_chain_ends_at_the_case_that_stays(self):
        result = merge(
            [page(1, sources=(NUMBERED,)), page(2, sources=(NUMBERED,))], [row(sources=(NUMBERED,))]
        )
        (case,) = result.cases
        assert set(result.aliases.values()) == {case.id}
        assert len(result.aliases) == 2


class TestTwoDecisions:
    @pytest.mark.parametrize(
        ("of_page", "of_row"),
        [
            pytest.param(
                {"respondent": "Bakery One SRL"}, {"respondent": "Cinema Palace SRL"}, id="other party"
            ),
            pytest.param({}, {"body": "CNIL"}, id="other body"),
            pytest.param({}, {"fine": 900_000}, id="other amount"),
            pytest.param({}, {"decided": "2022-05-04"}, id="a year later"),
            pytest.param({"sources": (ANOTHER,)}, {"sources": (NUMBERED,)}, id="other number"),
            pytest.param(
                {"sources": (ANOTHER,)},
                {"sources": (NUMBERED,), "respondent": None},
                id="other number, party not named",
            ),
            pytest.param(
                {"provisions": ("Art. 15 GDPR",)},
                {"provisions": ("Art. 5(1)(f) GDPR",), "respondent": None},
                id="other articles, party not named",
            ),
            pytest.param(
                {"sources": ("https://www.aepd.es",), "fine": 5},
                {"sources": ("https://www.aepd.es",), "respondent": None},
                id="home page as link",
            ),
            pytest.param(
                {"body": ANSPDCP, "sources": (RELEASE,), "respondent": "Bakery One SRL", "fine": 1_000},
                {"body": ANSPDCP, "sources": (RELEASE,), "respondent": "Cinema Palace SRL", "fine": 2_000},
                id="two fines in one press release",
            ),
            pytest.param({"status": "proposed"}, {"decided": "2021-06-01"}, id="notice of intent, and fine"),
            pytest.param({"body": "BGH"}, {"body": "BGH"}, id="a court fines nobody"),
        ],
    )
    def test_a_row_and_a_page(self, of_page: dict[str, Any], of_row: dict[str, Any]):
        result = merge([page(**of_page)], [row(**of_row)])
        assert (ids(result), result.aliases) == (["etid-1", "gdprhub-1"], {})

    def test_three_fines_of_one_day_and_amount(self):
        rows = [row(number, respondent=None) for number in (1, 2, 3)]
        assert merge([page()], rows).aliases == {}

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            pytest.param(
                {"case_number": "PS/00099/2021"},
                {"case_number": "PS/00099/2021", "respondent": "Cinema Palace SL"},
                id="number repeated by mistake",
            ),
            pytest.param(
                {"sources": (NUMBERED,)},
                {"sources": (NUMBERED,), "respondent": "Cinema Palace SL"},
                id="link repeated by mistake",
            ),
            pytest.param(
                {"case_number": "PS/00099/2021"},
                {"case_number": "PS/00099/2021", "decided": "2023-05-04"},
                id="decided anew",
            ),
            pytest.param(
                {"case_number": "PS/00099/2021"},
                {"case_number": "PS/00098/2021"},
                id="two procedures of one day",
            ),
            pytest.param(
                {"body": "BGH", "ecli": "ECLI:DE:BGH:2021:1", "fine": None, "respondent": None},
                {"body": "BGH", "ecli": "ECLI:DE:BGH:2021:2", "fine": None, "respondent": None},
                id="two judgments of one day",
            ),
        ],
    )
    def test_two_pages(self, one: dict[str, Any], other: dict[str, Any]):
        result = merge([page(1, **one), page(2, **other)], [])
        assert (ids(result), result.aliases) == (["gdprhub-1", "gdprhub-2"], {})

    def test_two_rows_with_one_link(self):
        rows = [row(1, sources=(NUMBERED,)), row(2, sources=(NUMBERED,), respondent="Cinema Palace SL")]
        assert merge([], rows).aliases == {}

    @pytest.mark.parametrize(
        ("pages", "rows", "doubt"),
        [
            pytest.param(
                [page(1, decided=None)],
                [row(1, respondent=None)],
                ("etid-1", "gdprhub-1", "same amount, and no other like it"),
                id="amount only",
            ),
            pytest.param(
                [page(1, case_number="PS/00099/2021")],
                [row(1, sources=(ANOTHER,))],
                None,
                id="nothing but what differs",
            ),
            pytest.param(
                [page(1, sources=(ANOTHER,))],
                [row(1, sources=(NUMBERED,))],
                ("etid-1", "gdprhub-1", "same day, amount and respondent, another document"),
                id="all but the document",
            ),
            pytest.param(
                [page(1, case_number="PS/00099/2021"), page(2, case_number="PS/00099/2021", decided=None)],
                [],
                ("gdprhub-1", "gdprhub-2", "same number"),
                id="number without day",
            ),
        ],
    )
    def test_the_doubt_is_recorded(
        self, pages: list[Case], rows: list[Case], doubt: tuple[str, str, str] | None
    ):
        result = merge(pages, rows)
        assert [tuple(each) for each in result.doubts] == ([doubt] if doubt else [])

    def test_both_sides_say_so(self):
        of_row, of_page = merge([page(decided=None)], [row(respondent=None)]).cases
        assert notes(of_row, "possible duplicate") == [("id", "gdprhub-1: same amount, and no other like it")]
        assert notes(of_page, "possible duplicate") == [("id", "etid-1: same amount, and no other like it")]

    def test_two_stages_of_a_matter_are_tied(self):
        facts = {"body": "CJEU", "case_number": "C-999/21", "fine": None, "respondent": None}
        opinion = page(1, **facts, result="opinion", decided="2021-05-04")
        judgment = page(2, **facts, result="violation", decided="2022-01-11")
        first, second = merge([opinion, judgment], []).cases
        assert first.relations == (
            Relation("same-matter", number="C-999/21", case="gdprhub-2", basis="same number"),
        )
        assert [relation.case for relation in second.relations] == ["gdprhub-1"]


RECORDS: tuple[Sequence[Case], Sequence[Case]] = (
    [
        page(1, sources=(NUMBERED,)),
        page(2, sources=(NUMBERED,), summary=None),
        page(3, sources=(ANOTHER,), decided=None),
        page(4, body=ANSPDCP, sources=(RELEASE,), respondent="Bakery One SRL", fine=1_000),
    ],
    [
        row(1, sources=(NUMBERED,), fine=500_000),
        row(2, sources=(NUMBERED,), fine=300_000, respondent=None),
        row(3, body=ANSPDCP, sources=(RELEASE,), respondent="Bakery One", fine=1_000),
        row(4, body=ANSPDCP, sources=(RELEASE,), respondent="Cinema Palace", fine=1_000),
    ],
)


@given(st.permutations(RECORDS[0]), st.permutations(RECORDS[1]))
def test_the_order_of_the_files_does_not_matter(pages: list[Case], rows: list[Case]):
    assert merge(pages, rows) == merge(*RECORDS)


def test_nothing_is_lost():
    result = merge(*RECORDS)
    told = {each.case_id for case in result.cases for each in case.provenance}
    assert told == {case.id for records in RECORDS for case in records}
    assert set(result.aliases) == told - set(ids(result))


def test_nothing_makes_nothing():
    assert merge([], []) == MergeResult((), {}, (), {})
