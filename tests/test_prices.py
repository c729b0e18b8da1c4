"""The price index against the rates of inflation Eurostat published, and what a factor may not do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finecli.errors import InvalidInput
from finecli.vocabulary.prices import FIRST_YEAR, HICP, LAST_YEAR, SOURCE, factor, in_prices_of

YEARS = st.sampled_from(sorted(HICP))


@pytest.mark.parametrize(
    ("year", "inflation"),  # annual average rate of change, per cent, euro area
    [
        (2016, 0.2),
        (2017, 1.5),
        (2018, 1.8),
        (2019, 1.2),
        (2020, 0.3),
        (2021, 2.6),
        (2022, 8.4),
        (2023, 5.4),
        (2024, 2.4),
        (2025, 2.1),
    ],
)
def test_the_index_rises_by_the_published_inflation(year: int, inflation: float):
    # The published rate is rounded to a tenth.
    assert (in_prices_of(year - 1, year) - 1) * 100 == pytest.approx(inflation, abs=0.06)


@pytest.mark.parametrize(
    ("amount", "of", "wanted", "expected"),
    [
        (100, 2015, 2025, 128.75),
        (50_000_000, 2019, 2024, 60_147_900.76),  # 50M x 126.07 / 104.8
        (100, 2025, 2018, 80.43),
        (20_000, 2022, 2022, 20_000),
    ],
)
def test_an_amount_in_prices_of_another_year(amount: float, of: int, wanted: int, expected: float):
    assert amount * in_prices_of(of, wanted) == pytest.approx(expected, abs=0.01)


def test_the_years_follow_each_other_without_a_gap():
    assert sorted(HICP) == list(range(FIRST_YEAR, LAST_YEAR + 1))
    assert HICP[2015] == 100
    assert "prc_hicp_aind" in SOURCE


@given(YEARS)
def test_a_year_in_its_own_prices_stays_as_it_is(year: int):
    assert factor(year, year) == 1


@given(YEARS, YEARS)
def test_there_and_back_is_where_one_was(one: int, other: int):
    assert in_prices_of(one, other) * in_prices_of(other, one) == pytest.approx(1)


@given(YEARS, YEARS, YEARS)
def test_a_detour_changes_nothing(one: int, other: int, third: int):
    assert in_prices_of(one, other) * in_prices_of(other, third) == pytest.approx(in_prices_of(one, third))


@pytest.mark.parametrize(
    ("of", "wanted", "named"),
    [(2026, 2024, "2026"), (2024, 2026, "2026"), (2014, 2025, "2014"), (2014, 2026, "2014")],
)
def test_a_year_without_index_has_no_factor(of: int, wanted: int, named: str):
    assert factor(of, wanted) is None
    with pytest.raises(InvalidInput, match=f"no consumer price index for the year: {named}") as caught:
        in_prices_of(of, wanted)
    assert caught.value.hint == "the index covers the years 2015 to 2025"
