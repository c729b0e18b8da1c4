"""The population table against the countries we hold, the Union's sum and Eurostat's own figures."""

from __future__ import annotations

import pytest

from finecli.vocabulary.countries import country_codes
from finecli.vocabulary.population import AREAS, POPULATION, SOURCE, YEAR, inhabitants

UNKNOWN: set[str] = set()  # countries of the dataset without a figure
OUTSIDE_THE_UNION = {"CH", "EU", "GB", "IM", "IS", "LI", "NO"}

# Population on 1 January 2024 as Eurostat first published it (July 2024, tps00001): half a year earlier, from
# the offices themselves. Cyprus is there the area its government controls.
EUROSTAT_JANUARY_2024 = [
    ("AT", 9_158_750),
    ("BE", 11_832_049),
    ("BG", 6_445_481),
    ("CZ", 10_900_555),
    ("DE", 83_445_000),
    ("DK", 5_961_249),
    ("EE", 1_374_687),
    ("ES", 48_610_458),
    ("FI", 5_603_851),
    ("FR", 68_401_997),
    ("GR", 10_397_193),
    ("HR", 3_861_967),
    ("HU", 9_584_627),
    ("IE", 5_343_805),
    ("IT", 58_989_749),
    ("LT", 2_885_891),
    ("LU", 672_050),
    ("LV", 1_871_882),
    ("MT", 563_443),
    ("NL", 17_942_942),
    ("PL", 36_620_970),
    ("PT", 10_639_726),
    ("RO", 19_064_409),
    ("SE", 10_551_707),
    ("SI", 2_123_949),
    ("SK", 5_424_687),
]


def test_every_country_we_hold_has_a_figure_or_is_known_to_have_none():
    assert set(country_codes()) - set(POPULATION) == UNKNOWN


@pytest.mark.parametrize(
    ("country", "people"),
    [
        ("DE", 83_516_593),
        ("GB", 69_281_000),
        ("NO", 5_572_279),
        ("IM", 84_160),
        ("LI", 40_450),
        ("EU", 450_228_188),
        ("US", None),
        ("UK", None),  # the caller has the code already; names are read by find_country
    ],
)
def test_inhabitants(country: str, people: int | None):
    assert inhabitants(country) == people


def test_the_union_is_the_sum_of_its_27_member_states():
    members = set(POPULATION) - OUTSIDE_THE_UNION
    assert len(members) == 27
    assert sum(POPULATION[country] for country in members) == POPULATION["EU"]


@pytest.mark.parametrize(("country", "people"), EUROSTAT_JANUARY_2024)
def test_half_a_year_moves_a_population_by_one_per_cent_at_most(country: str, people: int):
    assert inhabitants(country) == pytest.approx(people, rel=0.01)


def test_cyprus_is_the_whole_island_and_says_so():
    assert POPULATION["CY"] > 1.4 * 933_505  # the government's area on 1 January 2024, as first published
    assert "whole island" in AREAS["CY"]


def test_the_table_names_its_year_and_source():
    assert YEAR == 2024
    assert "SP.POP.TOTL" in SOURCE
