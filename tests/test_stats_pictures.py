"""`finecli stats` drawn: on a terminal, in a file, and asked again from its receipt."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from html import unescape
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Finecli

HISTOGRAM = """\
Cases: fines by amount
number of fines by amount, logarithmic scale
    €1k–€3k  ███████████████████████▌                         1
   €3k–€10k  ███████████████████████████████████████████████  2  ◂ P10 €3k
  €10k–€30k                                                   0  ◂ median €19.3k
 €30k–€100k  ███████████████████████▌                         1
€100k–€300k                                                   0
  €300k–€1M  ███████████████████████▌                         1
    €1M–€3M                                                   0
   €3M–€10M                                                   0
  €10M–€30M                                                   0
 €30M–€100M  ███████████████████████▌                         1  ◂ P90 €30.4M
"""

ONE_LINE = """\
Cases by year: number of decisions
number of decisions
5┤                               ●
 │                              · ·
 │                             ·   ·
4┤                             ·    ·
 │                            ·      ·
 │                           ·        ·
3┤                          ·         ·
 │                          ·          ·
 │                         ·            ·
 │                        ·              ·
2┤  ●·                   ·                ●·
 │    ····               ·                  ····
 │        ···           ·                       ···
1┤           ·●········●                           ·●  ● all
 │
 │
0┤
 └──────────────────────────────────────────────────────────
  2020      2021     2022      2023     2024      2025*
* 2025 to date
"""

LINES = """\
Cases by scope and year: median fine
median fine, €, logarithmic scale
€100M┤
     │
     │                          ○                  ● Cookie
 €10M┤
     │
     │
  €1M┤
     │                                  □          ■ General
     │                                --
     │                               -
€100k┤                              -
     │                            --
     │                           -
 €10k┤                      ----□
     │                  □---
     │
  €1k┤  □
     └──────────────────────────────────────────────────────
      2020    2021    2022    2023    2024    2025*
* 2025 to date

scope   2020 2021 2022    2023   2024 2025* no date     all
Cookie                   ~€30M                        ~€30M
General ~€1k    – ~€5k ~€8.57k ~€800k     –       – ~€6.79k
all     ~€1k    – ~€5k   ~€30k ~€800k     –       –  €19.3k
"""


def drawn(finecli: Finecli, *arguments: str) -> str:
    return finecli("stats", *arguments, "--format", "table").out


def test_fines_by_amount_stand_below_the_figures(finecli: Finecli, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("COLUMNS", "80")
    figures, picture = drawn(finecli).split("\n\n")
    assert figures.startswith("Decisions       13\n")
    assert picture == HISTOGRAM


def test_a_line_stands_above_the_figures(finecli: Finecli, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("COLUMNS", "60")
    picture, figures = drawn(finecli, "--over", "year").split("\n\n")
    assert f"{picture}\n" == ONE_LINE
    assert figures.startswith("year ")


def test_lines_have_hollow_marks_for_few_fines(finecli: Finecli, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("COLUMNS", "60")
    outcome = finecli("stats", "--over", "year", "--by", "scope", "--figure", "median", "--format", "table")
    assert outcome.out == LINES
    assert outcome.err.splitlines()[:3] == [
        "1 decision with no date not drawn",
        "hollow: 5 of 5 points, of fewer than 5 fines, which say little",
        "no point where a year has no fine counted",
    ]


@pytest.mark.parametrize(
    ("arguments", "first"),
    [
        (("--cookie",), "Decisions"),
        (("--country", "MT"), "Decisions"),
        (("--by", "country"), "country"),
        (("--by", "year"), "year"),
        (("--original-currency",), "currency"),
        (("--over", "year", "--country", "AT"), "year"),
        (("--over", "year", "--country", "MT"), "Decisions"),
        (("--over", "quarter", "--country", "AT", "--figure", "sum"), "quarter"),
    ],
    ids=["few fines", "none", "bars", "bars in time", "currencies", "one year", "no year", "one sum"],
)
def test_what_a_picture_would_add_nothing_to(finecli: Finecli, arguments: tuple[str, ...], first: str):
    out = drawn(finecli, *arguments)
    assert out.startswith(f"{first} ")
    assert not re.search("┤|◂", out)


def test_a_pipe_gets_the_same_as_before(finecli: Finecli):
    assert "┤" not in finecli("stats", "--over", "year").out
    assert len(finecli("stats").out.splitlines()) == 1


# In a file


def saved(finecli: Finecli, path: Path, *arguments: str) -> str:
    outcome = finecli("stats", *arguments, "--save", str(path), "--json")
    assert (outcome.code, outcome.out[:2]) == (0, "[\n")
    return unescape(path.read_text("utf-8"))


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "Cases: fines by amount|€1k–€3k 1; €3k–€10k 2"),
        (("--cookie",), "Cookie cases: fines by amount|Fewer than 5 fines in all"),
        (("--by", "country", "--cookie"), "Cookie cases by country: number of decisions|Spain 1 (1)"),
        (
            ("--by", "scope", "--figure", "median"),
            "Cases by scope: median fine|Cookie ~€30M; General ~€6.79k",
        ),
        (("--by", "year", "--figure", "sum"), "Cases by year: sum of fines|2024 €800k; 2025 to date –"),
        (("--over", "year"), "Cases by year: number of decisions|all: 2020 2, 2021 1"),
        (
            ("--over", "year", "--by", "scope", "--figure", "sum"),
            "Cases by scope and year: sum of fines|logarithmic scale",
        ),
        (("--by", "scope,country"), "Cases by scope and country: number of decisions|General: France 2"),
        (("--over", "year", "-c", "ES"), "Cases by year: number of decisions (country: Spain)|all: 2023 1."),
        (
            ("--by", "sector", "--original-currency", "-c", "GB", "--figure", "sum"),
            "Cases by sector: sum of fines (country: United Kingdom)|Health care €8.57k",
        ),
        (
            ("--by", "country", "--per-million", "--figure", "sum"),
            "Cases by country: sum of fines per million inhabitants|World Bank",
        ),
        (("--real", "2023"), "Cases: fines by amount in euros of 2023|In euros of 2023: Eurostat"),
    ],
    ids=" ".join,
)
def test_every_shape_can_be_saved(finecli: Finecli, tmp_path: Path, arguments: tuple[str, ...], told: str):
    svg = saved(finecli, tmp_path / "picture.svg", *arguments)
    title, *values = told.split("|")
    assert f'<title id="picture-title">{title}</title>' in svg
    assert [value for value in values if value in svg] == values


def test_a_saved_picture_says_what_it_counts_and_whose_data_it_is(finecli: Finecli, tmp_path: Path):
    page = saved(finecli, tmp_path / "picture.html", "--over", "year", "--since", "2022")
    assert "9 decisions, 6 complete (amount, date and respondent known), 5 with a fine counted" in page
    assert "2025 is counted to date: 2025-03-04. " in page
    assert (
        "Data as of 2025-03-04. "
        "Data: GDPRhub (noyb.eu); enforcementtracker.com, provided by CMS Law.Tax; CC BY-NC-SA 4.0."
    ) in page
    assert "--proposed" not in page


def test_points_of_few_fines_are_marked_in_a_file(finecli: Finecli, tmp_path: Path):
    arguments = ("--over", "year", "--by", "scope", "--figure", "median")
    page = saved(finecli, tmp_path / "picture.html", *arguments)
    assert "<tr><th>2023</th><td>~€30,015,000</td><td>~€8,571.43</td></tr>" in page
    assert "Cookie: 2020 –, 2021 –, 2022 –, 2023 ~€30M" in page
    hollow = re.findall('aria-roledescription="point"[^>]* fill="white"', page)
    assert len(hollow) == 5


def test_a_picture_for_print(finecli: Finecli, tmp_path: Path):
    assert finecli("stats", "--by", "country,year", "--save", str(tmp_path / "picture.png")).code == 0
    assert (tmp_path / "picture.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("arguments", "code", "error"),
    [
        (("--save", "picture.gif"), 2, "not a name for a picture: picture.gif"),
        (("--save", ""), 2, "not a name for a picture: (empty)"),
        (("-c", "MT", "--save", "picture.svg"), 1, "nothing to draw: no decision matches"),
        (("--kind", "court", "--save", "picture.svg"), 1, "nothing to draw: no fine is counted"),
        (
            ("--kind", "court", "--over", "year", "--figure", "sum", "--save", "picture.svg"),
            1,
            "nothing to draw: no fine is counted",
        ),
        (
            ("--save", "nowhere/picture.svg"),
            1,
            "cannot write: nowhere/picture.svg: No such file or directory",
        ),
    ],
    ids=["other ending", "no name", "no decision", "no fine", "no sum", "no directory"],
)
def test_pictures_that_cannot_be(  # noqa: PLR0917 (three fixtures and the columns of a table)
    finecli: Finecli,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    code: int,
    error: str,
):
    monkeypatch.chdir(tmp_path)
    outcome = finecli("stats", *arguments)
    assert outcome.code == code
    assert f"error: {error}" in outcome.err.splitlines()
    assert not list(tmp_path.iterdir())


def test_a_name_for_no_picture_is_told_before_anything_is_printed(finecli: Finecli):
    assert not finecli("stats", "--save", "picture.gif").out
    assert finecli("stats", "-c", "MT", "--save", "picture.gif").code == 2


def test_the_plain_path_loads_no_picture():
    code = """
import sys
from finecli.__main__ import main
assert main(["stats", "--over", "year"]) == 0
print(sorted(name for name in sys.modules if "picture" in name or name in {"plotext", "vl_convert"}),
    file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.splitlines()[-1] == "[]"


# Asked again


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--by", "Country", "--cookie"),
        ("--over", "year", "--by", "sector", "--figure", "median", "-c", "FR", "-c", "Spain"),
        ("--by", "country,year", "--figure", "sum", "--proposed", "--since", "2023"),
        ("--original-currency", "--by", "scope", "country:FR medical -wall"),
        ("--per-million", "-c", "AT", "--real", "2024", "--as-of", "2025"),
        ("--article", "5(1)(a)", "--authority", "CNIL", "--min-fine", "100k"),
    ],
    ids=" ".join,
)
def test_a_receipt_asks_the_same_again(finecli: Finecli, tmp_path: Path, arguments: tuple[str, ...]):
    receipt = tmp_path / "receipt.json"
    first = finecli("stats", "--json", "--receipt", str(receipt), *arguments)
    told = json.loads(receipt.read_text("utf-8"))
    name, *command = shlex.split(told["command"])
    assert (name, first.code) == ("finecli", 0)
    again = finecli(*command[:1], "--json", *command[1:])
    assert (again.out, again.err) == (first.out, first.err)


def test_what_a_receipt_keeps(finecli: Finecli, tmp_path: Path):
    receipt = tmp_path / "receipt.json"
    finecli("stats", "--over", "year", "--by", "scope", "-c", "FR", "--receipt", str(receipt), "software")
    told = json.loads(receipt.read_text("utf-8"))
    assert told["query"] == {
        "words": "software",
        "filters": {"country": ["FR"]},
        "by": "scope",
        "over": "year",
        "figure": "cases",
        "per_million": False,
        "original_currency": False,
        "proposed": False,
        "real": None,
        "as_of": None,
    }
    assert told["figures"] == json.loads(finecli("stats", "-c", "FR", "software", "--json").out)[0]
    assert told["command"] == "finecli stats --by scope --over year --figure cases --country FR -- software"
    assert told["database"]["snapshot"] == "2025-03-04"


@pytest.mark.parametrize("word", ["--save FILE", "--receipt FILE"])
def test_the_help_names_both_files(finecli: Finecli, word: str):
    assert word in finecli("stats", "--help").out
