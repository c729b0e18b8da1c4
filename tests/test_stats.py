"""`finecli stats` and `finecli info`: every figure says what it counts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from finecli.figures import Figures

if TYPE_CHECKING:
    from conftest import Finecli


def counts(out: str, *columns: str) -> list[tuple[object, ...]]:
    return [tuple(row[column] for column in columns) for row in json.loads(out)]


def test_the_figures_of_all(finecli: Finecli):
    assert json.loads(finecli("stats", "--json").out) == [
        {
            "group": None,
            "cases": 13,
            "fined": 6,
            "sum_eur": 60844571.43,
            "median_eur": 19285.72,
            "lower_quartile_eur": 5892.86,
            "upper_quartile_eur": 607500,
            "maximum_eur": 60000000,
            "maximum_id": "gdprhub-112",
            "proposed": 1,
            "unconverted": 1,
        }
    ]


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        ("country", [("FR", 3, 2), ("AT", 2, 1), ("DE", 2, 0), ("DK", 1, 0), ("ES", 1, 1)]),
        ("year", [("2020", 2, 1), ("2021", 1, 0), ("2022", 1, 1), ("2023", 5, 3), ("2024", 2, 1)]),
        ("authority", [("CNIL (FR)", 2, 2), ("DSB (AT)", 2, 1), ("AEPD (ES)", 1, 1)]),
        ("sector", [("not-assigned", 6, 1), ("health-care", 2, 2), ("media-telecoms-broadcasting", 2, 2)]),
        ("scope", [("general", 11, 4), ("cookie", 2, 2)]),
        ("article", [("Art. 32 GDPR", 6, 4), ("Art. 6 GDPR", 2, 1), ("Art. 82 GDPR", 2, 0)]),
    ],
)
def test_groups(finecli: Finecli, by: str, expected: list[tuple[object, ...]]):
    found = counts(finecli("stats", "--by", by, "--json").out, "group", "cases", "fined")
    assert found[: len(expected)] == expected


def test_what_has_no_year_comes_last(finecli: Finecli):
    assert counts(finecli("stats", "--by", "year", "--json").out, "group", "cases")[-1] == (None, 1)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("--cookie",), (2, 2, 0)),
        (("--country", "DK"), (1, 0, 1)),
        (("--country", "DK", "--proposed"), (1, 1, 0)),
        (("--since", "2024"), (3, 1, 0)),
        (("--min-fine", "1M"), (1, 1, 0)),
        (("--scope", "cookie", "--cookie"), (2, 2, 0)),
        (("medical", "software"), (2, 1, 0)),
        (("--country", "FR", "--kind", "court"), (1, 0, 0)),
    ],
)
def test_filters(finecli: Finecli, arguments: tuple[str, ...], expected: tuple[int, ...]):
    assert counts(finecli("stats", *arguments, "--json").out, "cases", "fined", "proposed") == [expected]


def test_a_pipe_gets_the_columns_of_the_json(finecli: Finecli):
    header, first, *_ = finecli("stats", "--by", "scope", "--format", "tsv").out.splitlines()
    assert header == "\t".join(Figures._fields)
    assert first.startswith("general\t11\t4\t814571.43\t")
    assert finecli("stats", "--by", "scope").out.splitlines()[0] == first


def test_the_words_beside_the_figures(finecli: Finecli):
    assert finecli("stats", "--by", "scope", "--json").err.splitlines() == [
        (
            "13 decisions, 6 with a fine counted; not in the sums: 5 without a fine on record, "
            "1 with a fine only proposed (--proposed adds them), 1 with a fine that has no euro rate"
        ),
        "fines in euros as imposed, whatever became of them on appeal; quartiles by linear interpolation",
        "~ marks quartiles of fewer than 5 fines (2 groups): they say little",
        "data as of 2025-03-04",
    ]


def test_decisions_in_several_groups_are_told(finecli: Finecli):
    assert "a decision on several articles counts in each" in finecli("stats", "--by", "article").err


NARROW = """\
scope                cases fined    sum median    quartiles highest in
General ████░░░░░░░░    11     4  €815k €6.79k   ~€4k–€206k   €800k gdprhub-101
Cookie  ██               2     2   €60M   €30M   ~€15M–€45M    €60M gdprhub-112
all                     13     6 €60.8M €19.3k €5.89k–€608k    €60M gdprhub-112
"""


@pytest.mark.parametrize(
    ("columns", "expected"),
    [("80", NARROW), ("140", "€60,000,000  gdprhub-112\n"), ("140", "  ~€15,022,500–€45,007,500  ")],
    ids=["whole", "in full where there is room", "quartiles in full"],
)
def test_a_person_sees_bars(finecli: Finecli, monkeypatch: pytest.MonkeyPatch, columns: str, expected: str):
    monkeypatch.setenv("COLUMNS", columns)
    assert expected in finecli("stats", "--by", "scope", "--format", "table").out


def test_all_together_for_a_person(finecli: Finecli):
    assert finecli("stats", "--cookie", "--format", "table").out == (
        "Decisions       2\n"
        "With a fine     2\n"
        "Sum             €60,030,000\n"
        "Lower quartile  €15,022,500\n"
        "Median          €30,015,000\n"
        "Upper quartile  €45,007,500\n"
        "Highest         €60,000,000 (gdprhub-112)\n"
    )


@pytest.mark.parametrize("output", [(), ("--format", "table"), ("--json",)], ids=["pipe", "terminal", "json"])
def test_no_decision_at_all_is_no_error(finecli: Finecli, output: tuple[str, ...]):
    code, _, err = finecli("stats", "--country", "MT", "--by", "year", *output)
    assert code == 0
    assert err.startswith("0 decisions, 0 with a fine counted\n")


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("--by", "contry"), "no such group: contry"),
        (("--cookie", "--scope", "general"), "--cookie and --scope general exclude each other"),
        (("--json", "cases,men"), "no such field: men"),
        (("--since", "soon"), "not a date: soon"),
        (("--country", "Atlantis"), "unknown country: Atlantis"),
        (("!?",), "nothing to search for in: '!?'"),
    ],
)
def test_bad_usage(finecli: Finecli, arguments: tuple[str, ...], error: str):
    code, out, err = finecli("stats", *arguments)
    assert (code, out, err.splitlines()[0]) == (2, "", f"error: {error}")


def test_info(finecli: Finecli):
    [facts] = json.loads(finecli("info", "--json").out)
    assert (facts["cases"], facts["fines"], facts["cookie"]) == (13, 8, 2)
    assert (facts["snapshot"], facts["licence"], facts["code_licence"]) == (
        "2025-03-04",
        "CC BY-NC-SA 4.0",
        "MIT",
    )
    assert "GDPRhub (noyb.eu)" in facts["attribution"]


def test_info_for_a_pipe_and_for_a_person(finecli: Finecli):
    assert "snapshot\t2025-03-04\n" in finecli("info").out
    assert "sources to name          GDPRhub (noyb.eu); " in finecli("info", "--format", "table").out
