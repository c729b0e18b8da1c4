"""What a fine counts as, and what a sum, a quartile and a group of fines are, decision by decision."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finecli.figures import (
    Counted,
    Counting,
    Figures,
    Original,
    Shape,
    as_of,
    figures_of,
    quantile,
    tabulate,
)
from finecli.figures.periods import is_running, period_of, periods_between

EUROS = st.integers(1, 2_000_000_000)


def fined(eur: float | None, **facts: object) -> Counted:
    """A decision with this fine in euros; its id follows the fine."""
    record = {"group": "FR", "eur": eur, "amount": eur, "status": "final", "id": f"gdprhub-{eur}"}
    return Counted(**{**record, **facts})


NO_FINE = fined(None, id="gdprhub-1")
PROPOSED = fined(70_000, status="proposed")
NO_RATE = fined(None, amount=500.0, id="gdprhub-2")


@pytest.mark.parametrize(
    ("values", "share", "expected"),
    [
        ([7], 0.25, 7),
        ([1, 3], 0.5, 2),
        ([1, 2, 3, 4], 0.25, 1.75),  # R: quantile(1:4, .25); NumPy: quantile([1, 2, 3, 4], .25)
        ([1, 2, 3, 4], 0.75, 3.25),
        ([10, 20, 30, 40, 50], 0.75, 40),
        ([10, 20, 30, 40, 50], 0, 10),
        ([10, 20, 30, 40, 50], 1, 50),
    ],
)
def test_quantile_is_of_type_seven(values: list[float], share: float, expected: float):
    assert quantile(values, share) == expected


@pytest.mark.parametrize(("values", "share"), [([], 0.5), ([1], -0.1), ([1], 1.1)])
def test_no_quantile_of_nothing_or_beyond_the_ends(values: list[float], share: float):
    with pytest.raises(ValueError, match="no quantile"):
        quantile(values, share)


@given(values=st.lists(EUROS, min_size=1), share=st.floats(0, 1))
def test_a_quantile_lies_among_its_values(values: list[int], share: float):
    assert min(values) <= quantile(sorted(values), share) <= max(values)


def test_the_figures_of_one_group():
    assert figures_of([fined(100), fined(300), fined(500), fined(1_000.5), NO_FINE], "FR") == Figures(
        group="FR",
        cases=5,
        fined=4,
        sum_eur=1900.5,
        median_eur=400,
        lower_quartile_eur=250,
        upper_quartile_eur=625.12,
        maximum_eur=1000.5,
        maximum_id="gdprhub-1000.5",
        proposed=0,
        unconverted=0,
        mean_eur=475.12,
        p10_eur=160,
        p90_eur=850.35,
    )


@pytest.mark.parametrize(
    ("cases", "with_proposed", "expected"),
    [
        ([NO_FINE], False, (1, 0, 0, 0, 1)),
        ([PROPOSED], False, (1, 0, 1, 0, 0)),
        ([PROPOSED], True, (1, 1, 0, 0, 0)),
        ([NO_RATE], False, (1, 0, 0, 1, 0)),
        ([NO_RATE._replace(status="proposed")], False, (1, 0, 1, 0, 0)),
        ([fined(5), fined(5), PROPOSED, NO_RATE, NO_FINE], False, (4, 1, 1, 1, 1)),
        ([], False, (0, 0, 0, 0, 0)),
    ],
    ids=[
        "without a fine",
        "proposed is left out",
        "proposed on request",
        "no rate",
        "proposed, no rate",
        "each",
        "none",
    ],
)
def test_what_is_counted(cases: list[Counted], *, with_proposed: bool, expected: tuple[int, ...]):
    found = figures_of(cases, counting=Counting(with_proposed=with_proposed))
    assert (found.cases, found.fined, found.proposed, found.unconverted, found.without_fine) == expected


def test_nothing_counted_has_no_sum_rather_than_nought():
    assert figures_of([NO_FINE, PROPOSED]).sum_eur is None


@pytest.mark.parametrize(("count", "expected"), [(0, False), (1, True), (4, True), (5, False)])
def test_quartiles_of_few_fines_say_little(count: int, *, expected: bool):
    assert figures_of([fined(eur) for eur in range(1, count + 1)]).are_few is expected


REVIEWED = fined(1_000, currency="EUR", dated="2020-05-01")


@pytest.mark.parametrize(
    ("facts", "counts_as", "eur", "is_as_imposed"),
    [
        ({}, "fined", 1_000, False),
        ({"standing": "confirmed"}, "fined", 1_000, False),
        ({"standing": "under appeal"}, "fined", 1_000, False),
        ({"standing": "annulled"}, "annulled", 0, False),
        ({"standing": "reduced"}, "fined", 1_000, True),
        ({"standing": "reduced", "upheld": 400.0}, "fined", 400, False),
        ({"standing": "partly annulled", "upheld": 0.0}, "annulled", 0, False),
        ({"standing": "increased", "upheld": 3_000.0}, "fined", 3_000, False),
        ({"standing": "partly annulled", "upheld": 250.0}, "fined", 250, False),
        ({"standing": "confirmed", "upheld": 400.0}, "fined", 1_000, False),
        ({"standing": "reduced", "amount": 10_000.0, "upheld": 5_000.0}, "fined", 500, False),
        ({"repeats": True}, "restated", 0, False),
        ({"repeats": True, "standing": "annulled"}, "annulled", 0, False),
        ({"status": "proposed", "standing": "annulled"}, "proposed", 0, False),
        ({"status": "interim"}, "fined", 1_000, False),
        ({"eur": None}, "unconverted", 0, False),
    ],
)
def test_what_a_fine_counts_as(
    facts: dict[str, object],
    counts_as: str,
    eur: float,
    is_as_imposed: bool,  # noqa: FBT001 (a column)
):
    fine = Counting().fine_of(REVIEWED._replace(**facts))
    assert fine is not None
    assert (fine.counts_as, fine.eur, fine.is_as_imposed) == (counts_as, eur, is_as_imposed)


@pytest.mark.parametrize(
    ("dated", "counts_as", "eur"),
    [
        ("2020-05-01", "fined", 1_200),
        ("2020", "fined", 1_200),
        ("1999-01", "undated", 0),
        (None, "undated", 0),
    ],
)
def test_euros_of_another_year(dated: str | None, counts_as: str, eur: float):
    fine = Counting(factor={2020: 1.2}.get).fine_of(REVIEWED._replace(dated=dated))
    assert fine is not None
    assert (fine.counts_as, fine.eur) == (counts_as, eur)


def test_every_decision_is_somewhere():
    found = figures_of(
        [
            NO_FINE,
            PROPOSED,
            NO_RATE,
            fined(11, standing="annulled"),
            fined(12, repeats=True),
            fined(13, standing="reduced"),
            fined(14, is_complete=True),
        ]
    )
    apart = (found.proposed, found.annulled, found.restated, found.unconverted, found.without_fine)
    assert apart == (1, 1, 1, 1, 1)
    assert (found.cases, found.fined, found.as_imposed, found.complete) == (7, 2, 1, 1)


OUTCOMES = {
    "gdprhub-1000": [("annulled", "2021-03-01"), ("reduced", "2023-02")],
    "gdprhub-7": [("annulled", None)],
}
STANDS = REVIEWED._replace(standing="reduced", upheld=400.0)


@pytest.mark.parametrize(
    ("day", "standing", "upheld"),
    [
        ("2020-05-01", "no appeal recorded", None),
        ("2021-02-28", "no appeal recorded", None),
        ("2021-03-01", "annulled", None),
        ("2023-01-31", "annulled", None),
        ("2023-02-01", "reduced", 400),
        ("2030-01-01", "reduced", 400),
    ],
)
def test_a_decision_as_it_stood_on_a_day(day: str, standing: str, upheld: float | None):
    [case] = as_of([STANDS], day, OUTCOMES).cases
    assert (case.standing, case.upheld) == (standing, upheld)


def test_what_a_day_leaves_out():
    past = as_of(
        [
            STANDS,
            fined(7, standing="annulled", dated="2020"),
            fined(8, dated="2021-02"),
            fined(9, dated="2021-01-11"),
            fined(10, dated="2020-12-31"),
            fined(11),
        ],
        "2021-01-10",
        OUTCOMES,
    )
    assert [case.id for case in past.cases] == ["gdprhub-1000", "gdprhub-7", "gdprhub-10"]
    assert (past.later, past.undated, past.unknown) == (2, 1, 1)


def test_groups_by_standing_are_those_of_the_day():
    by = ("year", "standing")
    [case] = as_of([STANDS._replace(group="2020", across="reduced")], "2020-06-01", OUTCOMES, by).cases
    assert (case.group, case.across) == ("2020", "no appeal recorded")


@pytest.mark.parametrize(
    ("day", "period", "expected"),
    [
        ("2024-09-05", "year", "2024"),
        ("2024-01-01", "quarter", "2024-Q1"),
        ("2024-03-31", "quarter", "2024-Q1"),
        ("2024-04-01", "quarter", "2024-Q2"),
        ("2024-12-31", "quarter", "2024-Q4"),
        ("2024-12-31", "month", "2024-12"),
    ],
)
def test_the_period_of_a_day(day: str, period: str, expected: str):
    assert period_of(day, period) == expected


@pytest.mark.parametrize(
    ("name", "period", "day", "expected"),
    [
        ("2024", "year", "2024-01-01", True),
        ("2024", "year", "2024-12-30", True),
        ("2024", "year", "2024-12-31", False),
        ("2023", "year", "2024-06-01", False),
        ("2024-Q1", "quarter", "2024-03-31", False),
        ("2024-02", "month", "2024-02-28", True),
        ("2023-02", "month", "2023-02-28", False),
    ],
)
def test_a_period_runs_until_its_last_day(name: str, period: str, day: str, *, expected: bool):
    assert is_running(name, period, day) is expected


@pytest.mark.parametrize(
    ("first", "last", "period", "expected"),
    [
        ("2019", "2021", "year", ["2019", "2020", "2021"]),
        ("2019-Q3", "2020-Q1", "quarter", ["2019-Q3", "2019-Q4", "2020-Q1"]),
        ("2019-11", "2020-02", "month", ["2019-11", "2019-12", "2020-01", "2020-02"]),
        ("2019-11", "2019-11", "month", ["2019-11"]),
    ],
)
def test_the_periods_between(first: str, last: str, period: str, expected: list[str]):
    assert periods_between(first, last, period) == expected


FRENCH_2020 = fined(10, across="2020", currency="EUR")
FRENCH_2023 = fined(30, across="2023", currency="EUR")
BRITISH_2023 = fined(50, group="GB", across="2023", currency="GBP", amount=40.0)
NO_RATE_2023 = fined(None, group="GB", across="2023", currency="GBP", amount=60.0, id="gdprhub-3")
UNDATED_GB = fined(90, group="GB", across=None, currency="EUR")
EVERY = [FRENCH_2020, FRENCH_2023, BRITISH_2023, NO_RATE_2023, UNDATED_GB]


def test_a_matrix_has_rows_columns_and_cells_that_add_up():
    table = tabulate(EVERY, Shape(by=("country", "year")))
    assert [(each.group, each.cases, each.sum_eur) for each in table.groups] == [
        ("GB", 3, 140),
        ("FR", 2, 40),
    ]
    assert [(each.across, each.cases) for each in table.columns] == [("2020", 1), ("2023", 3), (None, 1)]
    assert [(each.group, each.across, each.sum_eur) for each in table.cells] == [
        ("GB", "2023", 50),
        ("GB", None, 90),
        ("FR", "2020", 10),
        ("FR", "2023", 30),
    ]


GROUPS = st.sampled_from(["FR", "GB", None])
PERIODS = st.sampled_from(["2019", "2022", None])


@given(st.lists(st.tuples(GROUPS, PERIODS, EUROS), max_size=12))
def test_every_cell_is_in_its_row_and_its_column(drawn: list[tuple[str | None, str | None, int]]):
    cases = [
        fined(eur, group=group, across=across, id=f"gdprhub-{number}")
        for number, (group, across, eur) in enumerate(drawn)
    ]
    table = tabulate(cases, Shape(by=("country", "year"), over="year"))
    for edge in (table.groups, table.columns, table.cells):
        assert sum(each.cases for each in edge) == table.total.cases == len(cases)
        assert sum(each.sum_eur or 0 for each in edge) == (table.total.sum_eur or 0)


def test_a_trend_leaves_no_period_out_and_marks_the_one_that_is_not_over():
    shape = Shape(by=("year",), over="year", until="2023-05-06")
    table = tabulate([case._replace(group=case.across) for case in EVERY], shape)
    assert [(each.group, each.cases) for each in table.cells] == [
        ("2020", 1),
        ("2021", 0),
        ("2022", 0),
        ("2023", 3),
        (None, 1),
    ]
    assert [each.group for each in table.cells if each.is_to_date] == ["2023"]


def test_the_series_of_a_trend_are_all_of_one_length():
    table = tabulate(EVERY, Shape(by=("country", "year"), over="year"))
    assert [(each.group, each.across, each.cases) for each in table.cells[:5]] == [
        ("GB", "2020", 0),
        ("GB", "2021", 0),
        ("GB", "2022", 0),
        ("GB", "2023", 2),
        ("GB", None, 1),
    ]


@pytest.mark.parametrize(
    ("figure", "expected"),
    [("cases", ["GB", "FR"]), ("median", ["IE", "GB"]), ("sum", ["GB", "IE"]), ("maximum", ["IE", "GB"])],
)
def test_groups_stand_by_the_figure_asked_for(figure: str, expected: list[str]):
    table = tabulate([*EVERY, fined(100, group="IE")], Shape(by=("country",), figure=figure))
    assert [each.group for each in table.groups][:2] == expected


def test_shares_are_of_all_that_was_asked_for():
    table = tabulate(EVERY, Shape(by=("country",)))
    assert [(each.share_cases, each.share_sum) for each in table.groups] == [(0.6, 0.7778), (0.4, 0.2222)]
    assert (table.total.share_cases, table.total.share_sum) == (1, 1)


def test_groups_parted_by_currency_count_what_has_no_euro_rate():
    table = tabulate(EVERY, Shape(by=("country",), by_currency=True))
    pounds = next(each for each in table.cells if each.original and each.original.currency == "GBP")
    assert (pounds.group, pounds.fined, pounds.sum_eur) == ("GB", 1, 50)
    assert pounds.original == Original("GBP", 2, 100, 50, 50, 45, 55, 42, 58, 60)


def test_figures_per_million_inhabitants():
    inhabitants = {"FR": 4_000_000, "GB": 500_000}.get
    table = tabulate(EVERY, Shape(by=("country",), inhabitants=inhabitants))
    assert [(each.group, each.cases_per_million, each.sum_eur_per_million) for each in table.groups] == [
        ("GB", 6, 280),
        ("FR", 0.5, 10),
    ]
    assert (table.total.population, table.total.cases_per_million) == (None, None)


IRISH = [fined(9, group="IE")]
UNDATED = [fined(eur, group=None) for eur in (6, 7, 8)]
FRENCH = [fined(1), fined(2)]


@pytest.mark.parametrize("field", ["country", "year"])
def test_decisions_without_a_group_come_last(field: str):
    table = tabulate([*UNDATED, *IRISH, *FRENCH], Shape(by=(field,)))
    assert [each.group for each in table.groups] == ["FR", "IE", None]


def test_years_stand_in_their_order_and_others_by_number():
    cases = [fined(1, group="2023"), fined(2, group="2024"), fined(3, group="2024")]
    assert [each.group for each in tabulate(cases, Shape(by=("sector",))).groups] == ["2024", "2023"]
    assert [each.group for each in tabulate(cases, Shape(by=("year",))).groups] == ["2023", "2024"]


def test_a_decision_in_two_groups_counts_once_in_all():
    twice = [fined(50, group="Art. 5 GDPR"), fined(50, group="Art. 6 GDPR")]
    table = tabulate(twice, Shape(by=("article",)))
    assert [each.sum_eur for each in table.groups] == [50, 50]
    assert table.total.sum_eur == 50


@given(st.lists(EUROS, min_size=1, unique=True))
def test_the_measures_keep_their_order(amounts: list[int]):
    found = figures_of([fined(eur) for eur in amounts])
    ordered = [
        found.p10_eur,
        found.lower_quartile_eur,
        found.median_eur,
        found.upper_quartile_eur,
        found.p90_eur,
        found.maximum_eur,
    ]
    assert ordered == sorted(ordered)
    assert found.sum_eur == sum(amounts)
