"""Which past decisions are comparable, how much each counts, and what range their fines have."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finecli.risk.comparable import (
    DISTANCES,
    FEWEST,
    LEVEL,
    NEGLIGIBLE,
    difference,
    effective_number,
    past_fines,
    weighted_quantile,
)
from finecli.risk.facts import Comparable, Facts, items_of, size_by_turnover
from finecli.risk.levels import BRIEF, YEARS, Levels, fit_levels, weight

NO_LEVELS = Levels({}, {})
FRENCH = Facts(country="FR", provisions=("Art. 32 GDPR",), sector="health-care")
EUROS = st.integers(1, 1_000_000_000)


def fined(
    eur: float, *, number: int = 0, year: int = 2023, is_brief: bool = False, **facts: object
) -> Comparable:
    """A decision with this fine; without other facts it has those of `FRENCH`."""
    return Comparable(f"gdprhub-{number}", eur, year, FRENCH._replace(**facts), is_brief)  # type: ignore[arg-type]


def several(count: int, eur: float = 10_000, **facts: object) -> list[Comparable]:
    return [fined(eur, number=number, **facts) for number in range(count)]


@pytest.mark.parametrize(
    ("weighed", "share", "expected"),
    [
        ([(5, 1)], 0.1, 5),
        ([(1, 1), (100, 1)], 0.5, 10),  # halfway between two factors
        ([(1, 1), (100, 1)], 0.1, 1),
        ([(1, 1), (100, 1)], 0.9, 100),
        ([(10, 3), (1_000, 1)], 0.375, 10),
        ([(1_000, 1), (10, 3)], 0.375, 10),
        ([(10, 1), (20, 1), (40, 1)], 0.5, 20),
    ],
)
def test_a_weighted_quantile(weighed: list[tuple[float, float]], share: float, expected: float):
    assert weighted_quantile(weighed, share) == pytest.approx(expected)


def test_there_is_no_quantile_of_nothing():
    with pytest.raises(ValueError, match="no quantile"):
        weighted_quantile([], 0.5)


@given(st.lists(EUROS, min_size=1), st.floats(0, 1))
def test_a_weighted_quantile_lies_among_its_values(values: list[int], share: float):
    found = weighted_quantile([(value, 1.0) for value in values], share)
    assert min(values) <= found * (1 + 1e-12)
    assert found <= max(values) * (1 + 1e-12)


@pytest.mark.parametrize(
    ("weights", "expected"), [([], 0), ([1, 1, 1], 3), ([2, 2], 2), ([1, 0], 1), ([3, 1], 1.6)]
)
def test_the_effective_number(weights: list[float], expected: float):
    assert effective_number(weights) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("one", "other", "part", "expected"),
    [
        (Facts(country="FR"), Facts(country="FR"), "country", 0),
        (Facts(country="FR"), Facts(country="IT"), "country", 1),
        (Facts(country="FR"), Facts(), "country", 1),
        (Facts(topics=("a", "b")), Facts(topics=("a", "b")), "topics", 0),
        (Facts(topics=("a",)), Facts(topics=("a", "b", "c", "d")), "topics", 0.5),
        (Facts(topics=("a",)), Facts(topics=("b",)), "topics", 1),
        (Facts(topics=("a",)), Facts(), "topics", 1),
    ],
)
def test_a_difference(one: Facts, other: Facts, part: str, expected: float):
    assert difference(one, other, part) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("facts", "part", "expected"),
    [
        (Facts(), "country", []),
        (Facts(sector="not-assigned"), "sector", []),
        (Facts(respondent_kind="unknown"), "respondent_kind", []),
        (Facts(data_subjects=1_000), "data_subjects", [("known", 1), ("tenfold", 3)]),
        (Facts(provisions=("Art. 5 GDPR",)), "provisions", [("Art. 5 GDPR", 1)]),
    ],
)
def test_what_is_not_known_is_not_compared(facts: Facts, part: str, expected: list[tuple[str, float]]):
    assert [(value, round(amount, 9)) for value, amount in items_of(facts, part)] == expected


@pytest.mark.parametrize(
    ("turnover", "expected"),
    [(49_999_999, "small"), (50_000_000, "medium"), (499_999_999, "medium"), (500_000_000, "large")],
)
def test_size_by_turnover(turnover: float, expected: str):
    assert size_by_turnover(turnover) == expected


def test_what_differs_counts_less():
    cases = [
        fined(100, number=1),
        fined(100, number=2, country="IT"),
        fined(100, number=3, sector="employment"),
    ]
    found = past_fines(FRENCH, cases, NO_LEVELS)
    # Only three: the net is the widest there is, and no range is told.
    assert [(each.case.id, each.weight) for each in found.weighed] == [
        ("gdprhub-1", 1),
        ("gdprhub-3", round(math.exp(-found.net * DISTANCES["sector"]), 4)),
        ("gdprhub-2", round(math.exp(-found.net * DISTANCES["country"]), 4)),
    ]
    assert (found.is_told, found.median, found.number) == (False, None, 3)


def test_what_is_shared_and_what_differs_is_told():
    [each] = past_fines(FRENCH, [fined(100, country="IT", respondent_kind="company")], NO_LEVELS).weighed
    assert (each.shared, each.differs) == (("provisions", "sector"), ("country",))


def test_a_brief_or_old_decision_counts_less():
    assert weight(fined(1, year=2020), 2023) == pytest.approx(math.exp(-3 / YEARS))
    assert weight(fined(1, is_brief=True), 2023) == pytest.approx(1 / BRIEF)


def test_fines_on_another_level_count_less():
    levels = Levels({("sector", "health-care"): 0.0, ("sector", "employment"): 1.0}, {"sector": 0.0})
    facts = Facts(sector="health-care")
    cases = [fined(1, number=1), fined(1, number=2, sector="employment")]
    found = past_fines(facts, cases, levels)
    assert found.weighed[1].weight == pytest.approx(
        math.exp(-found.net * (LEVEL + DISTANCES["sector"])), abs=1e-4
    )
    assert found.levels == {"sector": 0.0}


def test_a_range_is_that_of_the_fines():
    cases = [fined(eur, number=number) for number, eur in enumerate((1_000, 2_000, 4_000, 8_000, 16_000) * 4)]
    found = past_fines(FRENCH, cases, NO_LEVELS)
    assert (found.low, found.median, found.high, found.net) == (1_000, 4_000, 16_000, 1)
    assert (found.number, found.effective, found.considered) == (20, 20, 20)


def test_the_net_widens_where_few_are_near():
    near, far = several(3), [fined(90_000, number=100 + each, country="IT") for each in range(9)]
    assert past_fines(FRENCH, [*near, *far], NO_LEVELS).net < 1
    assert past_fines(FRENCH, several(12), NO_LEVELS).net == 1


def test_decisions_on_another_provision_are_not_comparable():
    others = [fined(1, number=100 + each, provisions=("Art. 6 GDPR",)) for each in range(40)]
    found = past_fines(FRENCH, [*several(20), *others], NO_LEVELS)
    assert (found.number, found.sharing, found.considered, found.is_beyond) == (20, 20, 60, False)
    assert past_fines(Facts(country="FR"), [*several(20), *others], NO_LEVELS).sharing is None


@pytest.mark.parametrize("may_go_beyond", [True, False])
def test_too_few_on_the_provision_are_joined_by_others_only_where_they_may(*, may_go_beyond: bool):
    others = [fined(1, number=100 + each, provisions=("Art. 6 GDPR",)) for each in range(40)]
    found = past_fines(FRENCH, [*several(2), *others], NO_LEVELS, may_go_beyond=may_go_beyond)
    assert (found.is_told, found.is_beyond) == (may_go_beyond, True)


@pytest.mark.parametrize(("count", "expected"), [(0, False), (4, False), (5, True)])
def test_too_few_tell_no_range(count: int, *, expected: bool):
    found = past_fines(FRENCH, several(count), NO_LEVELS)
    assert (found.is_told, found.effective >= FEWEST) == (expected, expected)


def test_what_is_far_away_is_not_comparable():
    far = Comparable("gdprhub-9", 1, 1990, FRENCH)
    found = past_fines(FRENCH, [*several(20), far], NO_LEVELS)
    assert (found.number, found.considered) == (20, 21)
    assert min(each.weight for each in found.weighed) >= NEGLIGIBLE


def test_levels_are_those_of_the_fines():
    cases = [
        *several(200, eur=1_000, sector="employment"),
        *several(200, eur=100_000, sector="health-care"),
    ]
    levels = fit_levels(cases)
    told = levels.of(Facts(sector="health-care"))["sector"] - levels.of(Facts(sector="employment"))["sector"]
    assert 1.6 < told < 2  # a hundredfold, drawn a little towards nothing
    assert levels.of(Facts()) == {}


def test_a_fact_of_one_decision_says_little():
    cases = [*several(100, eur=1_000), fined(1_000_000, number=500, sector="employment")]
    assert abs(fit_levels(cases).of(Facts(sector="employment"))["sector"]) < 0.3


def test_no_levels_of_nothing():
    with pytest.raises(ValueError, match="no decisions"):
        fit_levels([])
