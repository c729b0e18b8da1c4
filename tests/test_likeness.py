"""How alike two decisions are: from 0 to 1, rare things before common ones, each part with what is shared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finecli.likeness import (
    WEIGHTS,
    WHOLE,
    Features,
    Part,
    Rarity,
    best,
    likeness,
    nearest,
    parts,
    product,
    singular,
    vector,
)

RARITY = Rarity(
    1000,
    {
        ("topics", "health-data"): 100,
        ("topics", "pseudonymisation"): 10,
        ("topics", "cookies"): 50,
        ("provisions", "Art. 5 GDPR"): 400,
        ("provisions", "Art. 9 GDPR"): 80,
        ("measures", "fine"): 500,
    },
)
HEALTH = Features(
    words=("pseudonym", "patients", "software"),
    topics=("health-data", "pseudonymisation"),
    provisions=("Art. 5 GDPR", "Art. 9 GDPR"),
)
STUDY = Features(
    words=("patient", "study", "pseudonyms"),
    topics=("pseudonymisation", "health-data"),
    provisions=("Art. 9 GDPR",),
    measures=("fine",),
)
SHOP = Features(words=("banner",), topics=("cookies",), provisions=("Art. 5 GDPR",), measures=("fine",))

words = st.lists(st.sampled_from(("health-data", "pseudonymisation", "cookies")), unique=True).map(tuple)
features = st.builds(Features, words=words, topics=words)


def test_the_weights_are_a_whole():
    assert sum(WEIGHTS.values()) == pytest.approx(1)
    assert tuple(WEIGHTS) == Features._fields


def test_what_is_rare_counts_more():
    made = vector(HEALTH, RARITY)
    assert made["topics", "pseudonymisation"] > made["topics", "health-data"]
    assert made["provisions", "Art. 9 GDPR"] > 2 * made["provisions", "Art. 5 GDPR"]


def test_what_is_in_no_other_case_counts_nothing():
    assert vector(Features(topics=("unheard-of",)), RARITY) == {}


def test_the_parts_name_what_is_shared_the_most_telling_first():
    assert parts(HEALTH, STUDY, RARITY) == (
        Part("words", 0.143, ("patients", "pseudonym")),
        Part("topics", 0.17, ("pseudonymisation", "health-data")),
        Part("provisions", 0.069, ("Art. 9 GDPR",)),
    )


def test_one_word_in_common_is_little_where_there_are_few():
    assert parts(Features(words=("court",)), Features(words=("court",)), RARITY) == (
        Part("words", 0.074, ("court",)),
    )


def test_the_nearest_come_first_and_the_unlike_not_at_all():
    vectors = {n: vector(each, RARITY) for n, each in enumerate((HEALTH, STUDY, SHOP))}
    assert nearest(vectors[0], list(vectors.items())[1:], 5) == [(1, 0.382)]


def test_of_equals_the_earlier_row_is_first():
    assert best([(7, WHOLE**2 // 2), (3, WHOLE**2 // 2), (5, WHOLE**2), (1, 1)], 9) == [
        (5, 1.0),
        (3, 0.5),
        (7, 0.5),
    ]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("studies", "study"),
        ("patients", "patient"),
        ("analysis", "analysis"),
        ("virus", "virus"),
        ("address", "address"),
        ("gas", "gas"),
    ],
)
def test_singular(word: str, expected: str):
    assert singular(word) == expected


@given(features, features)
def test_likeness_is_the_same_both_ways_and_at_most_one(one: Features, other: Features):
    mine, theirs = vector(one, RARITY), vector(other, RARITY)
    assert product(mine, theirs) == product(theirs, mine)
    assert 0 <= likeness(product(mine, theirs)) <= 1


@given(features, features)
def test_the_parts_add_up(one: Features, other: Features):
    total = likeness(product(vector(one, RARITY), vector(other, RARITY)))
    assert sum(part.score for part in parts(one, other, RARITY)) == pytest.approx(total, abs=0.002)
