"""A measure of two groupings as a table whose cells are the darker the higher their number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from finecli.pictures import cell_texts, levels
from finecli.render.pictures.frame import (
    DARK,
    INK,
    LETTER,
    broken,
    framed,
    longest,
    place_labels,
    rows_of,
)

if TYPE_CHECKING:
    from finecli.pictures import Matrix
    from finecli.render.pictures.frame import Specification

_CELL, _ROW, _LINE = 52, 28, 14  # points; the last is of a column's label
_LETTERS = 14  # of a line of a column's label, unless a word is longer
_LIGHTEST = "#f3f7fb"
_LEVEL_FOR_WHITE = 0.72  # of the way from the lightest tone to the darkest: below it, ink is better legible


def matrix_view(picture: Matrix) -> Specification:
    """The table as Vega-Lite: the number in each cell, and the tone that `levels` gives it."""
    headings = [broken(column, _LETTERS) or [""] for column in picture.columns]
    texts = [text for row in cell_texts(picture) for text in row]
    widest = longest([*texts, *(line for heading in headings for line in heading)])
    view = {
        "width": {"step": max(_CELL, round(LETTER * widest) + 12)},
        "height": {"step": _ROW},
        "data": {"values": _cells(picture)},
        "encoding": {"x": _columns(headings), "y": rows_of(picture.rows)},
        "layer": [_grounds(), _numbers()],
    }
    return framed(picture, view)


def _columns(headings: list[list[str]]) -> Specification:
    """Headings above the table; the shorter begin lower, so that all end at it."""
    most = max(map(len, headings), default=1)
    level = [[""] * (most - len(lines)) + lines for lines in headings]
    return {
        "field": "column",
        "type": "ordinal",
        "axis": {
            "title": None,
            "orient": "top",
            "labelExpr": place_labels(level),
            "labelAngle": 0,
            "labelLineHeight": _LINE,
            "labelPadding": 6 + _LINE * (most - 1),
            "labelOverlap": False,
            "domain": False,
            "ticks": False,
        },
    }


def _grounds() -> Specification:
    tone = {
        "field": "level",
        "type": "quantitative",
        "scale": {"domain": [0, 1], "range": [_LIGHTEST, DARK]},
        "legend": None,
    }
    return {"mark": {"type": "rect", "stroke": "white", "strokeWidth": 2}, "encoding": {"color": tone}}


def _numbers() -> Specification:
    is_dark = f"datum.level > {_LEVEL_FOR_WHITE}"
    return {
        "mark": {"type": "text", "baseline": "middle"},
        "encoding": {
            "text": {"field": "text"},
            "color": {"condition": {"test": is_dark, "value": "white"}, "value": INK},
        },
    }


def _cells(picture: Matrix) -> list[Specification]:
    return [
        {
            "place": row,
            "column": column,
            "value": value,
            "level": level,
            "text": text,
        }
        for row, cells in enumerate(zip(picture.values, levels(picture), cell_texts(picture), strict=True))
        for column, (value, level, text) in enumerate(zip(*cells, strict=True))
    ]
