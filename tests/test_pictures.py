"""What pictures show and how: bars from zero, scales that say what they are, files that open anywhere."""

from __future__ import annotations

import re
import subprocess
import sys
from itertools import pairwise
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import plotext
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from finecli.errors import FinecliError, InvalidInput
from finecli.pictures import (
    Bar,
    Bars,
    Bin,
    Histogram,
    Interval,
    Line,
    Mark,
    Matrix,
    Picture,
    TimeLines,
    axis_text,
    cell_texts,
    description,
    levels,
    linear_bounds,
    log_bins,
    log_bounds,
    marked_bounds,
    runs,
    share_of,
    spread,
    value_text,
    written,
)
from finecli.render.pictures import save, specification
from finecli.render.terminal.pictures import Drawn, drawing
from finecli.render.terminal.screen import show

if TYPE_CHECKING:
    from pathlib import Path

NOTES = (
    "75 decisions, 57 with a fine counted.",
    "Data as of 2025-03-04. Source: us & them, CC BY-NC-SA 4.0.",
)
BARS = Bars(
    title="Cookie cases by country",
    measure="decisions",
    unit="decisions",
    bars=(Bar("Spain", 47, 39), Bar("France", 28, 18), Bar("Åland", 0, 0)),
    part="with a fine counted",
    notes=NOTES,
)
MEDIANS = Bars(
    "Median by sector",
    "median fine",
    "EUR",
    (Bar("Health care", 9_500.5), Bar("Real estate", 500, is_few=True), Bar("Employment", None)),
)
HISTOGRAM = Histogram(
    "Fines by amount",
    "fines",
    "EUR",
    (Bin(1_000, 3_000, 2), Bin(3_000, 10_000, 40), Bin(10_000, 30_000, 0), Bin(30_000, 100_000, 9)),
    (Mark("P10", 3_000), Mark("median", 5_000), Mark("P90", 50_000)),
    NOTES,
)
LINES = TimeLines(
    "Fines by year",
    "sum of fines",
    "EUR",
    ("2022", "2023", "2024", "2025"),
    (
        Line("Spain", (1_000_000, 20_000_000, 5_000_000, 900_000)),
        Line("Norway", (None, 1_000_000, 0, 3_000)),
    ),
    to_date=True,
    is_log=True,
    notes=NOTES,
)
MATRIX = Matrix(
    "Median fine by country and sector",
    "median fine",
    "EUR",
    ("Spain", "France"),
    ("Health care", "Finance, insurance and consulting"),
    ((5_000, 500), (None, 50_000)),
    few=frozenset({(0, 1)}),
    notes=NOTES,
)
INTERVAL = Interval(
    "Range of past fines in comparable cases",
    "fines",
    "EUR",
    10_000,
    80_000,
    1_000_000,
    (Mark("gdprhub-1 A clinic", 60_000), Mark("etid-2 A lender", 3_000)),
    Mark("legal maximum", 20_000_000),
    notes=NOTES,
)
ALL = (BARS, MEDIANS, HISTOGRAM, LINES, MATRIX, INTERVAL)

SVG = "{http://www.w3.org/2000/svg}"
AMOUNTS = st.floats(0.01, 5e9)


def kind(value: Any) -> str:
    """A picture's kind, for the names of tests; other values have none."""
    return type(value).__name__.lower() if isinstance(value, Picture) else ""


# What is shown


@pytest.mark.parametrize(
    ("amounts", "expected"),
    [
        ([], ()),
        ([1], ((1, 3, 1),)),
        ([3], ((3, 10, 1),)),
        ([1_000], ((1_000, 3_000, 1),)),
        ([2_999.99, 3_000], ((1_000, 3_000, 1), (3_000, 10_000, 1))),
        ([50, 50, 2_000], ((30, 100, 2), (100, 300, 0), (300, 1_000, 0), (1_000, 3_000, 1))),
        ([0.5], ((0.3, 1, 1),)),
        ([1_200_000_000], ((1e9, 3e9, 1),)),
    ],
    ids=["none", "one", "three", "a thousand", "lower end belongs", "gaps stay", "cents", "a billion"],
)
def test_bins_are_half_decades(amounts: list[float], expected: tuple[tuple[float, ...], ...]):
    assert log_bins(amounts) == expected


@given(st.lists(AMOUNTS, min_size=1))
def test_every_amount_is_in_one_bin(amounts: list[float]):
    bins = log_bins(amounts)
    assert [each.number for each in bins] == [
        sum(each.lower <= amount < each.upper for amount in amounts) for each in bins
    ]
    assert sum(each.number for each in bins) == len(amounts)
    assert bins[0].number > 0 < bins[-1].number


@pytest.mark.parametrize("amount", [0, -3])
def test_nought_has_no_place_on_a_logarithmic_scale(amount: float):
    with pytest.raises(ValueError, match="no place on a logarithmic scale"):
        log_bins([5, amount])


@pytest.mark.parametrize(
    ("highest", "expected"),
    [
        (0, (0, 1)),
        (1, (0, 1)),
        (3, (0, 1, 2, 3)),
        (47, (0, 10, 20, 30, 40, 50)),
        (1_000, (0, 200, 400, 600, 800, 1_000)),
        (1_001, (0, 500, 1_000, 1_500)),
        (0.731, (0, 0.2, 0.4, 0.6, 0.8)),
        (4_000_000, (0, 1e6, 2e6, 3e6, 4e6)),
    ],
)
def test_linear_scales_begin_at_zero_in_round_steps(highest: float, expected: tuple[float, ...]):
    assert linear_bounds(highest) == expected


@given(AMOUNTS)
def test_a_linear_scale_reaches_the_highest(highest: float):
    bounds = linear_bounds(highest)
    assert bounds[0] == 0
    assert bounds[-1] >= highest * (1 - 1e-8)
    assert 2 <= len(bounds) <= 7


@pytest.mark.parametrize(
    ("amounts", "expected"),
    [([5], (3, 10)), ([27.76, 1_200], (10, 30, 100, 300, 1_000, 3_000)), ([10], (10, 30))],
)
def test_logarithmic_scales_go_by_half_decades(amounts: list[float], expected: tuple[float, ...]):
    assert log_bounds(amounts) == expected


@pytest.mark.parametrize(("most", "expected"), [(4, (0.3, 1, 3, 10)), (3, (1, 10))])
def test_a_narrow_scale_is_labelled_by_decades(most: int, expected: tuple[float, ...]):
    assert marked_bounds((0.3, 1.0, 3.0, 10.0), most) == expected


@pytest.mark.parametrize(
    ("value", "is_log", "expected"), [(1, True, 0), (10, True, 0.5), (100, True, 1), (50.5, False, 0.5)]
)
def test_places_on_a_scale(value: float, *, is_log: bool, expected: float):
    assert share_of(value, (1, 100), is_log=is_log) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        ((), ()),
        ((5, 1), (5, 1)),
        ((4, 4, 4), (4, 5, 6)),
        ((0, 0), (0, 1)),
        ((9, 9, 8), (8, 9, 7)),
        ((-3, 12), (0, 9)),
    ],
    ids=["none", "apart", "together", "at the lower end", "at the upper end", "beyond"],
)
def test_labels_are_spread(places: tuple[float, ...], expected: tuple[float, ...]):
    assert spread(places, 1, 0, 9) == expected


@given(st.lists(st.floats(0, 100), max_size=6))
def test_spread_labels_never_cover_each_other(places: list[float]):
    moved = sorted(spread(places, 5, 0, 100))
    assert all(after - before >= 5 - 1e-9 for before, after in pairwise(moved))
    assert all(-1e-9 <= place <= 100 + 1e-9 for place in moved)


def test_a_line_breaks_where_nothing_is_known():
    assert runs((None, 1, 0, None, 4)) == ((1, 2), (4,))


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        (None, "EUR", "–"),
        (0, "EUR", "€0"),
        (27.76, "EUR", "€27.8"),
        (800, "EUR", "€800"),
        (12_500, "EUR", "€12.5k"),
        (999_600, "EUR", "€1M"),
        (1_240_000_000, "EUR", "€1.24bn"),
        (1_234, "decisions", "1,234"),
        (3.14159, "decisions per million", "3.14"),
    ],
)
def test_values_are_written_short(value: float | None, unit: str, expected: str):
    assert written(value, unit) == expected


def test_what_stands_at_bars_and_in_cells():
    assert [value_text(bar, "decisions") for bar in BARS.bars] == ["47 (39)", "28 (18)", "0 (0)"]
    assert [value_text(bar, "EUR") for bar in MEDIANS.bars] == ["€9.5k", "~€500", "–"]
    assert cell_texts(MATRIX) == (("€5k", "~€500"), ("–", "€50k"))


@pytest.mark.parametrize(
    ("measure", "unit", "is_log", "expected"),
    [
        ("decisions", "decisions", False, "decisions"),
        ("median fine", "EUR", False, "median fine, €"),
        ("sum of fines", "EUR", True, "sum of fines, €, logarithmic scale"),
    ],
)
def test_a_scale_says_what_it_is(measure: str, unit: str, *, is_log: bool, expected: str):
    assert axis_text(measure, unit, is_log=is_log) == expected


def test_a_description_has_all_values_and_notes():
    assert description(LINES._replace(notes=("n = 7.",))) == (
        "sum of fines, €, logarithmic scale: Spain: 2022 €1M, 2023 €20M, 2024 €5M, 2025 to date €900k; "
        "Norway: 2022 –, 2023 €1M, 2024 €0, 2025 to date €3k. n = 7."
    )


@pytest.mark.parametrize(
    ("unit", "values", "expected"),
    [
        ("decisions", ((100, 25), (None, 0)), ((1, 0.5), (0, 0))),
        ("EUR", ((1_000, 10_000), (None, 100_000)), ((0.1, 0.55), (0, 1))),
        ("EUR", ((None,),), ((0,),)),
    ],
    ids=["square root", "logarithm", "nothing known"],
)
def test_tones_of_a_matrix(unit: str, values: Any, expected: Any):
    found = levels(MATRIX._replace(unit=unit, values=values))
    assert found == tuple(pytest.approx(row) for row in expected)


# Specifications


def parts(specification: Any) -> list[dict[str, Any]]:
    """All views, layers and encodings of a specification."""
    if isinstance(specification, list):
        return [part for each in specification for part in parts(each)]
    if isinstance(specification, dict):
        return [specification, *parts(list(specification.values()))]
    return []


def channels(picture: Picture, name: str) -> list[dict[str, Any]]:
    """How a channel ("x", "y") is encoded, wherever it has a field."""
    found = [part[name] for part in parts(specification(picture)) if name in part]
    return [channel for channel in found if isinstance(channel, dict) and "field" in channel]


@pytest.mark.parametrize(("picture", "highest"), [(BARS, 50), (MEDIANS, 10_000)], ids=kind)
def test_bars_begin_at_zero(picture: Bars, highest: float):
    scales = [channel["scale"] for channel in channels(picture, "x")]
    assert all(scale == {"domain": [0, highest], "nice": False, "zero": True} for scale in scales)
    assert all(channel["stack"] is None for channel in channels(picture, "x"))


def test_columns_begin_at_zero_on_a_logarithmic_scale_of_amounts():
    assert all(each["scale"]["domain"] == [0, 40] for each in channels(HISTOGRAM, "y"))
    assert all(
        each["scale"] == {"type": "log", "domain": [1_000, 100_000], "nice": False}
        for each in channels(HISTOGRAM, "x")
    )


@pytest.mark.parametrize(
    ("picture", "expected"),
    [
        (LINES, {"type": "log", "domain": [3_000, 30_000_000], "nice": False}),
        (LINES._replace(is_log=False), {"zero": True, "domain": [0, 20_000_000], "nice": False}),
    ],
    ids=["logarithmic", "linear from zero"],
)
def test_scales_of_lines(picture: TimeLines, expected: dict[str, Any]):
    assert all(channel["scale"] == expected for channel in channels(picture, "y"))


def test_lines_differ_in_dashes_and_marks():
    marks = [part["mark"] for part in parts(specification(LINES)) if "mark" in part]
    assert {tuple(mark["strokeDash"]) for mark in marks if mark["type"] == "line"} == {(1, 0), (7, 3)}
    assert {mark["shape"] for mark in marks if mark["type"] == "point"} == {"circle", "square"}


def test_the_values_are_those_of_the_picture():
    [view] = specification(BARS)["vconcat"]
    assert [(row["label"], row["value"], row["part"]) for row in view["data"]["values"]] == [
        ("Spain", 47, 39),
        ("France", 28, 18),
        ("Åland", 0, 0),
    ]


@pytest.mark.parametrize("picture", ALL, ids=kind)
def test_title_measure_and_notes_surround_the_plot(picture: Picture):
    found = specification(picture)
    assert found["title"]["text"] == [picture.title]
    assert found["title"]["subtitle"]
    assert found["vconcat"][0].get("title", {}).get("text", []) == list(picture.notes)


def test_long_texts_are_broken():
    found = specification(BARS._replace(title="word " * 40, notes=("word " * 40,)))
    assert max(map(len, found["title"]["text"])) <= 76
    assert max(map(len, found["vconcat"][0]["title"]["text"])) <= 118


@pytest.mark.parametrize(
    "draw", [specification, lambda picture: drawing(picture, 80)], ids=["file", "terminal"]
)
def test_more_lines_than_can_be_told_apart(draw: Any):
    with pytest.raises(InvalidInput, match="too many lines for one picture: 7"):
        draw(LINES._replace(lines=LINES.lines[:1] * 7))


# Files


@pytest.mark.parametrize("picture", ALL, ids=kind)
def test_svg_has_its_texts_as_texts(picture: Picture, tmp_path: Path):
    save(picture, str(tmp_path / "out.svg"))
    root = ET.parse(tmp_path / "out.svg").getroot()  # noqa: S314 (our own file)
    drawn_texts = {text for element in root.iter(f"{SVG}text") for text in element.itertext()}
    assert {picture.title, *picture.notes} <= drawn_texts
    assert (root[0].text, root[1].text) == (picture.title, description(picture))


@pytest.mark.parametrize(
    ("picture", "expected"),
    [
        (BARS, {"Spain", "Åland", "47 (39)", "with a fine counted (the number in brackets)", "50"}),
        (MEDIANS, {"Real estate", "~€500", "–", "€10k"}),
        (HISTOGRAM, {"€1k", "€100k", "40", "median €5k"}),
        (LINES, {"2022", "Norway", "€30M", "to date"}),
        (MATRIX, {"Health care", "insurance and", "~€500", "–"}),
        (INTERVAL, {"P10 to P90", "etid-2 A lender", "€60k", "median €80k", "legal maximum €20M"}),
    ],
    ids=kind,
)
def test_labels_of_a_picture(picture: Picture, expected: set[str], tmp_path: Path):
    save(picture, str(tmp_path / "out.svg"))
    root = ET.parse(tmp_path / "out.svg").getroot()  # noqa: S314 (our own file)
    assert expected <= {text for element in root.iter(f"{SVG}text") for text in element.itertext()}


@pytest.mark.parametrize("picture", ALL, ids=kind)
def test_png_is_large_enough_for_print(picture: Picture, tmp_path: Path):
    save(picture, str(tmp_path / "out.PNG"))
    content = (tmp_path / "out.PNG").read_bytes()
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    assert int.from_bytes(content[16:20]) > 600


@pytest.mark.parametrize(
    ("picture", "row"),
    [
        (BARS, "<tr><th>Spain</th><td>47</td><td>39</td></tr>"),
        (MEDIANS, "<tr><th>Real estate</th><td>~€500</td></tr>"),
        (HISTOGRAM, "<tr><th>€3,000</th><td>€10,000</td><td>40</td></tr>"),
        (HISTOGRAM, "<tr><th>P90</th><td>€50,000</td><td></td></tr>"),
        (LINES, "<tr><th>2025 to date</th><td>€900,000</td><td>€3,000</td></tr>"),
        (MATRIX, "<tr><th>Spain</th><td>€5,000</td><td>~€500</td></tr>"),
        (INTERVAL, "<tr><th>legal maximum</th><td>€20,000,000</td></tr>"),
    ],
    ids=kind,
)
def test_a_page_holds_picture_and_numbers_without_scripts(picture: Picture, row: str, tmp_path: Path):
    save(picture, str(tmp_path / "out.html"))
    text = (tmp_path / "out.html").read_text("utf-8")
    assert row in text
    assert "<svg" in text
    assert not re.search(r"<script|<link|@import|\bsrc=|\bhref=|url\(", text)
    assert len(text) < 60_000


HOSTILE = Bars(
    "A <b>title</b> & \x1b[31mmore\x07",
    "n",
    "n",
    (Bar("\x1b]0;x\x07<script>", 1), Bar("'\"\\ [bold]\u202e", 2)),
)


@pytest.mark.parametrize("ending", ["svg", "html"])
def test_what_comes_from_data_stays_text(ending: str, tmp_path: Path):
    save(HOSTILE, str(tmp_path / f"out.{ending}"))
    text = (tmp_path / f"out.{ending}").read_text("utf-8")
    assert "&lt;script&gt;" in text
    assert "\\ [bold]" in text
    assert not re.search("<script|<b>|[\x1b\x07\u202e]", text)


@pytest.mark.parametrize(
    ("name", "error", "message"),
    [
        ("out.pdf", InvalidInput, "not a name for a picture: "),
        ("out", InvalidInput, "not a name for a picture: "),
        ("missing/out.svg", FinecliError, "cannot write: .*: No such file or directory"),
        ("directory.svg", InvalidInput, "not a file to write to: "),
    ],
)
def test_files_that_cannot_be(name: str, error: type[FinecliError], message: str, tmp_path: Path):
    (tmp_path / "directory.svg").mkdir()
    with pytest.raises(error, match=message):
        save(BARS, str(tmp_path / name))
    assert [path.name for path in tmp_path.iterdir()] == ["directory.svg"]


def test_what_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "out.svg").write_text("before")
    monkeypatch.setitem(sys.modules, "vl_convert", None)
    with pytest.raises(FinecliError, match="not installed: vl-convert") as caught:
        save(BARS, str(tmp_path / "out.svg"))
    assert caught.value.hint == "pip install '.[pictures]' in a clone of the project"
    assert (tmp_path / "out.svg").read_text() == "before"


# Terminal


def drawn(picture: Drawn, width: int = 60) -> str:
    console = Console(width=width, color_system=None)
    with console.capture() as captured:
        console.print(drawing(picture, width))
    return "".join(f"{line.rstrip()}\n" for line in captured.get().splitlines())


BARS_DRAWN = """\
Cookie cases by country
decisions
Spain   ████████████████████████████████████░░░░░░░  47 (39)
France  ████████████████░░░░░░░░░░                   28 (18)
Åland                                                0 (0)
█ with a fine counted (the number in brackets)  ░ others
"""

MEDIANS_DRAWN = """\
Median by sector
median fine, €
Health care  ████████████████████████████████████████  €9.5k
Real estate  ██▏                                       ~€500
Employment                                             –
"""

HISTOGRAM_DRAWN = """\
Fines by amount
number of fines by amount, logarithmic scale
   €1k–€3k  █                       2
  €3k–€10k  █████████████████████  40  ◂ P10 €3k, median €5k
 €10k–€30k                          0
€30k–€100k  ████▊                   9  ◂ P90 €50k
"""

LINES_DRAWN = """\
Fines by year
sum of fines, €, logarithmic scale
 €30M┤
     │               ·●···
 €10M┤            ···     ······
     │         ···              ···●··
  €3M┤       ··                       ·····
     │    ···                              ····
  €1M┤  ●·            ■                        ··●  ● Spain
     │
€300k┤
     │
€100k┤
     │
 €30k┤
     │
 €10k┤
     │
  €3k┤                                           ■  ■ Norway
     └──────────────────────────────────────────────────────
      2022          2023         2024          2025*
* 2025 to date
"""

INTERVAL_DRAWN = """\
Range of past fines in comparable cases
fines, €, logarithmic scale; P10 to P90: €10k to €1M
P10 to P90              ┣━━━━━╋━━━━━━━┫             €10k–€1M
median                  ┊     ┃       ┊             €80k
gdprhub-1 A clinic      ┊    ●┊       ┊             €60k
etid-2 A lender     ●   ┊     ┊       ┊             €3k
legal maximum           ┊     ┊       ┊         ▼   €20M
                      €10k   €100k   €1M    €10M
"""


@pytest.mark.parametrize(
    ("picture", "expected"),
    [
        (BARS, BARS_DRAWN),
        (MEDIANS, MEDIANS_DRAWN),
        (HISTOGRAM, HISTOGRAM_DRAWN),
        (LINES, LINES_DRAWN),
        (INTERVAL, INTERVAL_DRAWN),
    ],
    ids=["bars in two tones", "bars", "histogram", "lines", "interval"],
)
def test_a_picture_on_a_terminal(picture: Drawn, expected: str):
    assert drawn(picture) == expected


@pytest.mark.parametrize("width", [20, 40, 80, 200])
@pytest.mark.parametrize("picture", [BARS, MEDIANS, HISTOGRAM, LINES, INTERVAL, HOSTILE], ids=kind)
def test_no_line_is_wider_than_the_screen(picture: Drawn, width: int):
    assert max(map(len, drawn(picture, width).splitlines())) <= width


def test_long_names_are_cut_and_values_never():
    picture = BARS._replace(bars=(Bar("Landesbeauftragte für den Datenschutz", 1_234, 1_000),))
    assert "Landesbeauftra…" in drawn(picture, 40)
    assert "1,234 (1,000)" in drawn(picture, 40)


def test_a_picture_is_printed_without_escape_sequences(capsys: pytest.CaptureFixture[str]):
    show(lambda console: console.print(drawing(HOSTILE, console.width)))
    assert capsys.readouterr().out.splitlines()[0] == "A <b>title</b> &  [31mmore"


def test_nothing_heavy_is_loaded_for_rows():
    code = """
import sys
from finecli.pictures import Bar, Bars
from finecli.render.pictures import specification
from finecli.render.terminal.pictures import drawing
drawing(Bars("One", "decisions", "decisions", (Bar("Spain", 1),)), 80)
specification(Bars("One", "decisions", "decisions", (Bar("Spain", 1),)))
print(sorted({"plotext", "vl_convert"} & set(sys.modules)), file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == "[]\n"


def test_lines_are_alone_in_the_figure_that_plotext_shares():
    plotext.title("Another's")
    plotext.plotsize(30, 5)
    plotext.scatter([1, 2], [3, 4])
    assert drawn(LINES) == LINES_DRAWN


def test_without_plotext_lines_say_what_to_do(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "plotext", None)
    with pytest.raises(FinecliError, match="not installed: plotext"):
        drawing(LINES, 80)
