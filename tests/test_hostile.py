"""Whatever is typed, by whomever: an answer or a sentence, never a traceback; nothing of it is obeyed."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from finecli.cli.filters import read_query
from finecli.cli.options import read_words, split_qualifiers
from finecli.errors import FinecliError
from finecli.store import Store

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Finecli

# What has broken search boxes: syntax of FTS5, SQL, shells, globs, markup; marks that nobody sees.
PIECES = (
    *"\"'`()*+-^:;,.%_{}[]<>|&\\/~!?@#$=\t\n\r\x00\x07\x1b\x7f\u200e\u202e\u2066\ufeff\u2028\ud800\udcff",
    *("AND", "OR", "NOT", "NEAR", "NEAR(a b, 2)", "MATCH", "NULL", "rowid", "texts", "terms :", "- terms :"),
    *("'; DROP TABLE cases; --", "1 OR 1=1", "UNION SELECT record FROM cases", "/*", "*/", "%00", "\\x00"),
    *(
        "{name} :",
        "name : ",
        "^name",
        '"unclosed',
        '""',
        '"""',
        "a*",
        "*a",
        "**",
        "+",
        "-",
        "+-",
        "-+a",
        "+OR",
    ),
    *("country:FR", "country:", "fine:>1M", "fine:>", "year:2021..", "year:..", "topic:x", "has:fine", ":x"),
    *("cookie", "Exemple", "patients", "hospital", "gdprhub-101", "SAN-2024-099", "C-900/23", "1/2020", "16"),
    *(
        "art",
        "art 17",
        "Art. 5(1)(a) GDPR",
        "right to be forgotten",
        "no reject button",
        "french",
        "in spain",
    ),
    *(
        "ß",
        "İ",
        "ǆ",
        "ﬁ",
        "é",
        "e\u0301",
        "Ελλάδα",
        "日本語",
        "🍪",
        "👨‍👩‍👧",
        "١٧",
        "²",
        "½",
        "a\u0300" * 40,
        "x" * 500,
    ),
    *("[bold]", ":smile:", "<script>", "$(id)", "`id`", "../../etc/passwd", "file:///", "http://x", "--json"),
)
QUERIES = 10_000


@pytest.fixture
def store(seeded: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    monkeypatch.setenv("FINECLI_DB", str(seeded))
    return Store(seeded)


def hostile_words(number: int) -> list[str]:
    """The words of a query: pieces joined with and without blanks, the same for the same number."""
    chance = random.Random(number)  # noqa: S311 (a fixed seed, no secret)
    count = chance.choice((1, 2, 3, 4, 5, 8))
    return [
        chance.choice(("", " ", '"')).join(chance.choices(PIECES, k=count))
        for _ in range(chance.choice((1, 2)))
    ]


def answer(store: Store, words: list[str]) -> int | str:
    """The number of hits, or the sentence that says why there is none."""
    try:
        text, qualifiers = split_qualifiers(read_words(words))
        query = read_query({}, qualifiers)._replace(words=text, limit=3)
        return store.search(query).total
    except FinecliError as error:
        return error.message


def test_ten_thousand_hostile_queries(store: Store):
    before = store.path.read_bytes()
    answers = [answer(store, hostile_words(number)) for number in range(QUERIES)]
    assert len(answers) == QUERIES
    assert {type(each) for each in answers} == {int, str}
    assert not [each for each in answers if "database" in str(each)]
    assert store.path.read_bytes() == before


@settings(max_examples=500, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(st.characters(), max_size=40), max_size=3))
def test_any_text_is_answered(store: Store, words: list[str]):
    assert "database" not in str(answer(store, words))


@pytest.mark.parametrize("number", range(0, 4000, 20))
def test_the_command_ends_in_an_answer_or_a_sentence(finecli: Finecli, number: int):
    outcome = finecli("search", "--json", "id", "--", *hostile_words(number))
    assert outcome.code in (0, 2)
    assert "Traceback" not in outcome.err
    assert outcome.out.endswith("]\n") is (outcome.code == 0)


OPTIONS = (
    "--country",
    "--authority",
    "--article",
    "--law",
    "--topic",
    "--number",
    "--respondent",
    "--source",
)
BOUNDS = (
    "--since",
    "--until",
    "--min-fine",
    "--max-fine",
    "--new-since",
    "--has",
    "--language",
    "--standing",
)


@pytest.mark.parametrize("option", OPTIONS + BOUNDS)
@pytest.mark.parametrize("number", range(12))
def test_a_hostile_value_of_an_option(finecli: Finecli, option: str, number: int):
    outcome = finecli("search", f"{option}={' '.join(hostile_words(number))}")
    assert outcome.code in (0, 2)
    assert outcome.err.count("\n") <= 2
    assert "\x1b" not in outcome.err


@pytest.mark.parametrize(
    ("words", "error"),
    [
        ("x " * 101, "error: too many words to search for: 101\nhint: give at most 100\n"),
        (
            '"' + "x y " * 20_000 + '"',
            "error: too many words to search for: 40,000\nhint: give at most 100\n",
        ),
        ("- + *", "error: nothing to search for in: '- + *'\nhint: give a word or a number, or leave it out"),
    ],
    ids=["words", "phrase", "signs"],
)
def test_what_is_refused(finecli: Finecli, words: str, error: str):
    outcome = finecli("search", "--", words)
    assert outcome.code == 2
    assert outcome.err.startswith(error)


@pytest.mark.parametrize(
    "words",
    [
        "x" * 100_000,
        "é" * 50_000,
        "x*" * 5_000,
        '"' * 50_000 + "x",
        "x:" * 40,
        "x " * 100,
        '"' + "x " * 100 + '"',
    ],
)
def test_what_is_long_is_answered(finecli: Finecli, words: str):
    outcome = finecli("search", "--", words)
    assert outcome.code in (0, 2)
    assert len(outcome.err.splitlines()) <= 2


@pytest.mark.parametrize("command", [["search"], ["show"], ["cite"], ["related"], ["stats"]], ids=" ".join)
def test_bytes_that_are_no_text(seeded: Path, command: list[str]):
    done = subprocess.run(
        [sys.executable, "-m", "finecli", *command, b"gdprhub-101\xff"],
        env={**os.environ, "FINECLI_DB": str(seeded)},
        capture_output=True,
        check=False,
    )
    assert done.returncode in (0, 1)
    assert b"Traceback" not in done.stderr
