"""`finecli words`: every word of every vocabulary, with what it means and how many decisions it finds."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from finecli.cli.filters import FILTERS
from finecli.cli.words import VOCABULARIES
from test_terminal import on_terminal

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Finecli


def test_the_vocabularies(finecli: Finecli):
    rows = [line.split("\t") for line in finecli("words").out.splitlines()]
    assert [row[0] for row in rows] == list(VOCABULARIES)
    assert ["sector", "--sector", "11", "What the respondent does."] in rows


def test_the_options_named_are_options():
    options = {each.option for each in VOCABULARIES.values() if each.option}
    assert options <= {each.flags[0] for each in FILTERS}


@pytest.mark.parametrize("name", ["scope", "scopes", "Scopes", "SCOPE"])
def test_a_vocabulary_in_the_singular_or_plural(finecli: Finecli, name: str):
    assert [line.split("\t")[1] for line in finecli("words", name).out.splitlines()] == ["cookie", "general"]


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("country", ["country", "FR", "France", "French.", "3"]),
        ("authority", ["authority", "cnil", "CNIL"]),
        ("law", ["law", "ePrivacy Directive", "ePrivacy Directive"]),
        ("sector", ["sector", "health-care", "Health care"]),
        ("respondent kinds", ["respondent-kind", "public-body", "Public body"]),
        ("cookie_violation", ["cookie-violation", "no-reject-button", "No reject button"]),
        ("statuses", ["status", "proposed", "Proposed"]),
        ("standing", ["standing", "reduced", "Reduced"]),
        ("has", ["has", "turnover", "turnover"]),
        ("language", ["language", "fr", "French", "français", "1"]),
        ("source", ["source", "Enforcement Tracker", "Enforcement Tracker", "", "1"]),
        ("relation", ["relation", "reviews", "Reviews"]),
        ("effect", ["effect", "reduced", "Reduced"]),
    ],
)
def test_a_word_of_each_kind(finecli: Finecli, name: str, row: list[str]):
    outcome = finecli("words", name)
    rows = [line.split("\t")[: len(row)] for line in outcome.out.splitlines()]
    assert outcome.code == 0
    assert row in rows


@pytest.mark.parametrize("name", [name for name in VOCABULARIES if name != "authority"])
def test_counts_are_what_the_filter_finds(finecli: Finecli, name: str):
    rows = json.loads(finecli("words", name, "--json").out)
    used = [row for row in rows if row["cases"] and VOCABULARIES[name].option]
    counts = {row["word"]: finecli("search", f"--{name}", row["word"], "--count").out for row in used}
    # "ePrivacy Directive" finds the national rules that transpose it as well.
    others = {word: int(count) for word, count in counts.items() if word != "ePrivacy Directive"}
    assert others == {row["word"]: row["cases"] for row in used if row["word"] != "ePrivacy Directive"}


def test_laws_come_by_how_often_they_are_cited(finecli: Finecli):
    counts = [row["cases"] for row in json.loads(finecli("words", "law", "--json").out)]
    assert counts == sorted(counts, reverse=True)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (
            ("words", "scope", "--json", "word,cases"),
            [{"word": "cookie", "cases": 2}, {"word": "general", "cases": 11}],
        ),
        (("words", "--json", "vocabulary"), [{"vocabulary": name} for name in VOCABULARIES]),
    ],
)
def test_fields_can_be_named(finecli: Finecli, arguments: tuple[str, ...], expected: object):
    assert json.loads(finecli(*arguments).out) == expected


@pytest.mark.parametrize(
    ("arguments", "code", "error"),
    [
        (("words", "topix"), 2, "error: unknown vocabulary: topix\nhint: did you mean: topic\n"),
        (("words", "xyz"), 2, "error: unknown vocabulary: xyz\nhint: finecli words lists them\n"),
        (
            ("words", "--json", "word"),
            2,
            "error: no such field: word\nhint: fields are vocabulary, option, words, definition\n",
        ),
    ],
)
def test_errors(finecli: Finecli, arguments: tuple[str, ...], code: int, error: str):
    assert finecli(*arguments)[0::2] == (code, error)


@pytest.mark.parametrize("columns", [80, 140])
@pytest.mark.parametrize("name", VOCABULARIES)
def test_a_terminal_shows_words_whole(seeded: Path, name: str, columns: int):
    drawn = on_terminal(seeded, "words", name, columns=columns, NO_COLOR="1")
    heading, first, *_ = drawn.splitlines()
    assert heading.split()[0] == "word"
    assert not first.split()[0].endswith("…")
    assert max(map(len, drawn.splitlines())) <= columns
