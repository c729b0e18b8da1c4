"""What a sum, a quartile and a group of fines are, decision by decision."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finecli.figures import Counted, Figures, figures_by_group, figures_of, quantile

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
    found = figures_of(cases, with_proposed=with_proposed)
    assert (found.cases, found.fined, found.proposed, found.unconverted, found.without_fine) == expected


def test_nothing_counted_has_no_sum_rather_than_nought():
    assert figures_of([NO_FINE, PROPOSED]).sum_eur is None


@pytest.mark.parametrize(("count", "expected"), [(0, False), (1, True), (4, True), (5, False)])
def test_quartiles_of_few_fines_say_little(count: int, *, expected: bool):
    assert figures_of([fined(eur) for eur in range(1, count + 1)]).are_few is expected


IRISH = [fined(9, group="IE")]
UNDATED = [fined(eur, group=None) for eur in (6, 7, 8)]
FRENCH = [fined(1), fined(2)]


@pytest.mark.parametrize(
    ("in_order", "expected"),
    [(False, ["FR", "IE", None]), (True, ["FR", "IE", None])],
    ids=["by number", "in order"],
)
def test_decisions_without_a_group_come_last(*, in_order: bool, expected: list[str | None]):
    found = figures_by_group([*UNDATED, *IRISH, *FRENCH], in_order=in_order)
    assert [each.group for each in found] == expected


def test_years_stand_in_their_order_and_others_by_number():
    cases = [fined(1, group="2023"), fined(2, group="2024"), fined(3, group="2024")]
    assert [each.group for each in figures_by_group(cases)] == ["2024", "2023"]
    assert [each.group for each in figures_by_group(cases, in_order=True)] == ["2023", "2024"]


def test_a_decision_in_two_groups_counts_once_in_all():
    twice = [fined(50, group="Art. 5 GDPR"), fined(50, group="Art. 6 GDPR")]
    assert [each.sum_eur for each in figures_by_group(twice)] == [50, 50]
    assert figures_of(twice).sum_eur == 50


@given(st.lists(EUROS, min_size=1, unique=True))
def test_the_measures_keep_their_order(amounts: list[int]):
    found = figures_of([fined(eur) for eur in amounts])
    ordered = [found.lower_quartile_eur, found.median_eur, found.upper_quartile_eur, found.maximum_eur]
    assert ordered == sorted(ordered)
    assert found.sum_eur == sum(amounts)
