"""Several records of one decision in one: the page's values, the gaps filled, what disagrees said."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from finecli.cases import Case, Fine, FinePart, Flag
from finecli.dates import PartialDate
from finecli.ingest.merge import merge
from merge_records import GARANTE, NUMBERED, notes, page, row


class TestJoined:
    def joined(self, of_page: dict[str, Any], *of_rows: dict[str, Any]) -> Case:
        """The case of a page and rows that have its document."""
        rows = [row(number, sources=(NUMBERED,), **facts) for number, facts in enumerate(of_rows, start=1)]
        (case,) = merge([page(sources=(NUMBERED,), **of_page)], rows).cases
        return case

    def test_both_stand_in_the_provenance(self):
        case = self.joined({}, {})
        assert [each.id for each in case.provenance] == ["1", "ETid-1"]
        assert notes(case, "several records, one decision") == [("id", "etid-1: ETid-1")]

    def test_sources_are_united_by_document(self):
        same, other = "https://www.aepd.es/documento/ps-00099-2021_ori.pdf", "https://news.example/a"
        (case,) = merge([page(sources=(NUMBERED,))], [row(sources=(same, other))]).cases
        assert [source.url for source in case.sources] == [NUMBERED, other]

    def test_what_both_published_is_kept(self):
        case = self.joined({"as_published": {"Fine": "800000"}}, {"as_published": {"Fine": "800,000"}})
        assert case.as_published == {"Fine": "800000", "ETid-1 Fine": "800,000"}

    @pytest.mark.parametrize(
        ("of_row", "field", "note"),
        [
            pytest.param({"fine": 900_000}, "fine", "Enforcement Tracker: EUR 900,000 (etid-1)", id="fine"),
            pytest.param({"decided": "2021-05-20"}, "decided", "Enforcement Tracker: 2021-05-20", id="date"),
            pytest.param({"sector": "employment"}, "sector", "Enforcement Tracker: employment", id="sector"),
            pytest.param(
                {"provisions": ("Art. 13 GDPR",)},
                "provisions",
                "Enforcement Tracker also: Art. 13 GDPR",
                id="articles",
            ),
            pytest.param({"standing": "reduced"}, "standing", "Enforcement Tracker: reduced", id="standing"),
            pytest.param({"status": "proposed"}, "status", "Enforcement Tracker: proposed", id="status"),
        ],
    )
    def test_the_page_wins_and_the_other_value_is_flagged(
        self, of_row: dict[str, Any], field: str, note: str
    ):
        alone = page(sources=(NUMBERED,), sector="industry-commerce", standing="confirmed")
        case = self.joined({"sector": "industry-commerce", "standing": "confirmed"}, of_row)
        assert getattr(case, field) == getattr(alone, field)
        assert notes(case, "sources disagree") == [(field, note)]

    @pytest.mark.parametrize(
        "of_row",
        [
            pytest.param({"fine": 801_000}, id="rounded"),
            pytest.param({"decided": "2021"}, id="the year of the day"),
            pytest.param({"provisions": ("Art. 32(1)(b) GDPR",)}, id="a paragraph of the article"),
            pytest.param({"sector": "not-assigned"}, id="no sector"),
        ],
    )
    def test_what_is_less_exact_does_not_disagree(self, of_row: dict[str, Any]):
        assert notes(self.joined({"sector": "industry-commerce"}, of_row), "sources disagree") == []

    @pytest.mark.parametrize(
        ("of_page", "of_row", "field", "value"),
        [
            pytest.param({"decided": None}, {}, "decided", PartialDate(2021, 5, 4), id="day"),
            pytest.param({"decided": "2021"}, {}, "decided", PartialDate(2021, 5, 4), id="day of the year"),
            pytest.param(
                {"respondent": None}, {"respondent": "Exemple SL"}, "respondent", "Exemple SL", id="party"
            ),
            pytest.param(
                {"fine": None},
                {"fine": 5_000},
                "fine",
                Fine(Decimal(5_000), "EUR", eur=Decimal(5_000)),
                id="fine",
            ),
            pytest.param({}, {"sector": "employment"}, "sector", "employment", id="sector"),
            pytest.param({}, {"standing": "reduced"}, "standing", "reduced", id="standing"),
        ],
    )
    def test_gaps_are_filled_and_say_whence(
        self, of_page: dict[str, Any], of_row: dict[str, Any], field: str, value: object
    ):
        case = self.joined(of_page, of_row)
        assert getattr(case, field) == value
        assert notes(case, "taken from another source") == [(field, "etid-1")]

    def test_the_name_follows_the_respondent(self):
        case = self.joined({"respondent": None}, {"respondent": "Panadería Ejemplo, S.L."})
        assert (case.name, case.respondent_kind) == ("Panadería Ejemplo", "company")

    def test_a_persons_name_is_not_taken(self):
        case = self.joined({"respondent": None, "respondent_kind": "natural-person"}, {})
        assert case.respondent is None

    def test_a_fine_for_each_party_is_one_fine_of_parts(self):
        case = self.joined(
            {"fine": None, "respondent": "Exemple Controller SA and Exemple Processor SA"},
            {"fine": 5_000, "respondent": "Exemple Controller SA"},
            {"fine": 3_000, "respondent": "Exemple Processor SA"},
        )
        assert case.fine == Fine(
            Decimal(8_000),
            "EUR",
            eur=Decimal(8_000),
            parts=(
                FinePart(Decimal(5_000), "Exemple Controller SA"),
                FinePart(Decimal(3_000), "Exemple Processor SA"),
            ),
        )

    def test_a_fine_gets_its_euros_with_the_day(self):
        case = self.joined({"decided": None, "fine": Fine(Decimal(10_000), "RON")}, {"fine": None})
        assert case.fine is not None
        assert (case.fine.amount, case.fine.currency) == (Decimal(10_000), "RON")
        assert case.fine.rate_date == PartialDate(2021, 5, 4)

    def test_another_document_is_flagged(self):
        links = [(f"https://www.gpdp.it/x/docweb/{number}",) for number in (9000001, 9000002)]
        (case,) = merge([page(body=GARANTE, sources=links[0])], [row(body=GARANTE, sources=links[1])]).cases
        assert notes(case, "sources disagree") == [
            ("sources", "Enforcement Tracker: another document (etid-1)")
        ]

    def test_of_two_pages_the_gaps_are_filled_too(self):
        full = page(1, sources=(NUMBERED,))
        short = page(2, sources=(NUMBERED,), summary=None, data_subjects=12, parties=("A party",))
        (case,) = merge([full, short], []).cases
        assert (case.id, case.data_subjects, case.parties) == ("gdprhub-1", 12, ("A party",))
        assert Flag("data_subjects", "taken from another source", "gdprhub-2") in case.flags
