"""A summary's words, weighed and without order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finecli.ingest.terms import index_terms


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        pytest.param("", (), id="nothing"),
        pytest.param("Zebra apple", ("apple", "zebra"), id="sorted, small letters"),
        pytest.param("the right to be forgotten", ("forgotten", "right"), id="no words of grammar"),
        pytest.param("cookie", ("cookie",), id="once: once"),
        pytest.param("cookie cookie", ("cookie",) * 2, id="twice: twice"),
        pytest.param("cookie " * 4, ("cookie",) * 2, id="four times: twice"),
        pytest.param("cookie " * 50, ("cookie",) * 3, id="from five times on: three times"),
        pytest.param("Österreichische Behörde", ("behörde", "österreichische"), id="diacritics stay"),
        pytest.param("Zu\u0308rich", ("zürich",), id="composed letters"),
        pytest.param("opt-in l'informatique", ("informatique", "opt"), id="parted where FTS5 parts"),
        pytest.param(
            "fined 2,000,000 EUR in 2021", ("2021", "eur", "fined"), id="years are the only numbers"
        ),
        pytest.param("1234 Art. 6(1)(f) in 1998", ("1998", "art"), id="article numbers are no words"),
        pytest.param(
            "the 1st, 22nd and 30th COVID19 b2b test", ("b2b", "covid19", "test"), id="letters and digits"
        ),
        pytest.param("x y " + "a" * 41, (), id="single letters and pasted runs"),
    ],
)
def test_terms(text: str, terms: tuple[str, ...]):
    assert index_terms(text) == terms


@given(st.text())
def test_terms_are_their_own_terms(text: str):
    terms = index_terms(text)
    assert list(terms) == sorted(terms)
    assert set(index_terms(" ".join(terms))) == set(terms)


@given(st.lists(st.sampled_from(["cookie", "consent", "banner", "the", "2021"]), max_size=30))
def test_the_order_of_words_is_lost(words: list[str]):
    assert index_terms(" ".join(words)) == index_terms(" ".join(sorted(words)))
