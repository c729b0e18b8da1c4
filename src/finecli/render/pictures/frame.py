"""What all saved pictures share: title, notes, letters, colours, and how long texts are broken.

A picture goes into reports: white ground, a font that the converter carries (Liberation Sans, as wide as
Arial), every text in full, and tones that a printer without colours keeps apart.
"""

from __future__ import annotations

import json
import textwrap
from typing import TYPE_CHECKING, Any, TypeAlias

from finecli.pictures import EUROS, description, measured

if TYPE_CHECKING:
    from collections.abc import Sequence

    from finecli.pictures import Picture

Specification: TypeAlias = dict[str, Any]  # a Vega-Lite view or a part of one

FONT = "Liberation Sans, Arial, Helvetica, sans-serif"
INK, SOFT_INK, GRID = "#1a1a1a", "#555555", "#dddddd"
DARK, LIGHT = "#1f4e79", "#a9c4e0"  # lightness 32 and 78 of 100
MARKED = "#b3400a"
RULE = {"type": "rule", "color": MARKED, "strokeWidth": 1.5, "strokeDash": [5, 3]}

PADDING = 18  # points around the picture
TOTAL_WIDTH = 720  # points, of which the labels at the left take what they need
LETTER = 6.4  # points: a letter of a label at 12 points, on average
TITLE_LETTERS, SUBTITLE_LETTERS, NOTE_LETTERS = 76, 105, 118  # what TOTAL_WIDTH holds of each size
LEAST_WIDTH = 400  # points of the plot itself, however long the labels are

CONFIG = {
    "font": FONT,
    "view": {"stroke": None},
    "axis": {
        "labelFontSize": 12,
        "labelLimit": 0,
        "labelFlush": False,
        "labelColor": INK,
        "gridColor": GRID,
        "domainColor": SOFT_INK,
        "tickColor": SOFT_INK,
    },
    "legend": {"labelFontSize": 12, "labelLimit": 0, "labelColor": INK, "title": None, "symbolSize": 150},
    "text": {"fontSize": 12, "color": INK},
    "title": {"limit": 0, "color": INK, "subtitleColor": SOFT_INK},
}


def framed(picture: Picture, view: Specification) -> Specification:
    """The view with the picture's title and what it measures above, and its notes below."""
    notes = [line for note in picture.notes for line in broken(note, NOTE_LETTERS)]
    foot = {
        "title": {
            "text": notes,
            "orient": "bottom",
            "anchor": "start",
            "frame": "bounds",
            "fontSize": 11,
            "fontWeight": "normal",
            "color": SOFT_INK,
            "lineHeight": 15,
            "offset": 14,
        }
    }
    return {
        "description": description(picture),
        "background": "white",
        "padding": PADDING,
        "title": {
            "text": broken(picture.title, TITLE_LETTERS),
            "subtitle": broken(measured(picture), SUBTITLE_LETTERS),
            "anchor": "start",
            "fontSize": 17,
            "subtitleFontSize": 13,
            "subtitlePadding": 5,
            "offset": 14,
        },
        "vconcat": [{**view, **(foot if notes else {})}],
        "config": CONFIG,
    }


def broken(text: str, letters: int) -> list[str]:
    """The text in lines of at most so many letters; a longer word keeps its own line."""
    return textwrap.wrap(text, letters, break_long_words=False, break_on_hyphens=False)


def longest(texts: Sequence[str]) -> int:
    """How many letters the longest of the texts has."""
    return max(map(len, texts), default=0)


def plot_width(*labels: Sequence[str], reserved: int = 0) -> int:
    """What labels beside a plot leave of the picture's width; long ones make the picture wider."""
    return max(LEAST_WIDTH, round(TOTAL_WIDTH - reserved - LETTER * sum(map(longest, labels))))


def place_labels(texts: Sequence[str | list[str]]) -> str:
    """An axis's labels, of one or more lines, for places counted from 0.

    Two groups may have the same label; places keep them apart.
    """
    return f"{json.dumps(texts)}[datum.value]"


def rows_of(labels: Sequence[str]) -> Specification:
    """The places of rows from above, each with its label at the left, in one line however long."""
    return {
        "field": "place",
        "type": "ordinal",
        "scale": {"domain": list(range(len(labels)))},
        "axis": {
            "title": None,
            "labelExpr": place_labels(labels),
            "ticks": False,
            "domain": False,
            "labelPadding": 12,
        },
    }


def haloed(mark: Specification, encoding: Specification) -> list[Specification]:
    """The same words or rules twice, first wider in white, so that what lies behind leaves them legible."""
    behind = {"stroke": "white", "fill": "white", "strokeWidth": 4, "opacity": 0.85, "strokeJoin": "round"}
    shape = {name: value for name, value in mark.items() if name != "color"}
    return [
        {"mark": {**shape, **behind, "strokeDash": [1, 0], "aria": False}, "encoding": encoding},
        {"mark": mark, "encoding": encoding},
    ]


def value_labels(unit: str) -> str:
    """An axis's labels for values: "€30k", "€1.5bn", "1,000"."""
    # The format calls a billion G, for giga.
    return (
        "'€' + replace(format(datum.value, '~s'), 'G', 'bn')" if unit == EUROS else "format(datum.value, ',')"
    )


def value_axis(unit: str, bounds: Sequence[float]) -> Specification:
    """An axis marked at these values; the subtitle says of what they are."""
    return {
        "title": None,
        "values": list(bounds),
        "labelExpr": value_labels(unit),
        "ticks": False,
        "domain": False,
        "labelPadding": 6,
        "labelOverlap": False,
    }
