"""The search language: what is read out of what a person types."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finecli.language import Text, fts_string, parse_wording, split_words


@pytest.mark.parametrize(
    ("typed", "wishes"),
    [
        ("employer email", ["employer", "email"]),
        ("+employer email", ["+employer", "email"]),
        ("cookie -banner", ["cookie", "-banner"]),
        ('"right to be forgotten" press', ['"right to be forgotten"', "press"]),
        ("“right to be forgotten”", ['"right to be forgotten"']),
        ('-"google analytics"', ['-"google analytics"']),
        ("pseudonymis*", ["pseudonymis*"]),
        ("camera OR cctv hallway", ["camera OR cctv", "hallway"]),
        ("a OR b OR c", ["a OR b OR c"]),
        ("sim-swap", ['"sim swap"']),
        ("C-311/18", ['"C 311 18"']),
        ('"cookie"', ["cookie"]),
        ("email email", ["email", "email"]),
        ("OR email", ["OR", "email"]),
        ("email OR", ["email"]),
        ('"unclosed phrase', ['"unclosed phrase"']),
        ("drop:table", ['"drop table"']),
        ("- + * \" ' ( )", []),
        ("", []),
    ],
    ids=repr,
)
def test_wishes(typed: str, wishes: list[str]):
    assert [str(wish) for wish in parse_wording(typed).wishes] == wishes


@pytest.mark.parametrize(
    ("typed", "qualifiers"),
    [
        ("country:FR cookie", [("country", "FR")]),
        ("fine:>1M year:2021..2023", [("fine", ">1M"), ("year", "2021..2023")]),
        ('body:"Commission Nationale"', [("authority", "Commission Nationale")]),
        ("cookie_violation:cookie-wall", [("cookie-violation", "cookie-wall")]),
        ("country:", []),
        ("colour:blue", []),
    ],
    ids=repr,
)
def test_qualifiers(typed: str, qualifiers: list[tuple[str, str]]):
    assert list(parse_wording(typed).qualifiers) == qualifiers


@given(st.text())
def test_any_text_is_a_query(typed: str):
    for wish in parse_wording(typed).wishes:
        assert all(word.isalnum() for text in wish.texts for word in text.words)


@given(st.lists(st.text(min_size=1).filter(split_words), min_size=1), st.booleans())
def test_no_text_is_fts_syntax(words: list[str], is_prefix: bool):  # noqa: FBT001 (drawn, not passed)
    text = Text(tuple(part for word in words for part in split_words(word)), is_prefix=is_prefix)
    with closing(sqlite3.connect(":memory:")) as index:
        index.execute("CREATE VIRTUAL TABLE texts USING fts5(body)")
        assert index.execute("SELECT * FROM texts WHERE texts MATCH ?", [fts_string(text)]).fetchall() == []
