"""Histograms of amounts on a logarithmic scale, with the quantiles marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from finecli.pictures import linear_bounds, marked_bounds, written
from finecli.render.pictures.frame import (
    DARK,
    MARKED,
    RULE,
    SOFT_INK,
    TOTAL_WIDTH,
    framed,
    haloed,
    value_axis,
)

if TYPE_CHECKING:
    from finecli.pictures import Histogram
    from finecli.render.pictures.frame import Specification

_WIDTH, _HEIGHT = TOTAL_WIDTH - 30, 300
_MARK_ROW = 17  # points: each mark's words have a line of their own, since marks may lie close
_MOST_LABELS = 18  # half decades with room for a label each, beyond that whole ones


def histogram_view(picture: Histogram) -> Specification:
    """The histogram as Vega-Lite: a column for each bin from zero, its count above it."""
    view = {
        "width": _WIDTH,
        "height": _HEIGHT,
        "layer": [_columns(picture), _counts(picture), *_marks(picture)],
    }
    return framed(picture, view)


def _columns(picture: Histogram) -> Specification:
    return {
        "data": {"values": [each._asdict() for each in picture.bins]},
        "mark": {"type": "rect", "color": DARK, "xOffset": 1, "x2Offset": -1},
        "encoding": {
            "x": _x(picture, "lower"),
            "x2": {"field": "upper"},
            "y": _y(picture),
            "y2": {"datum": 0},
        },
    }


def _counts(picture: Histogram) -> Specification:
    rows = [
        # On a logarithmic scale the middle of a bin is the root of the product of its bounds.
        {"middle": (each.lower * each.upper) ** 0.5, "number": each.number, "text": f"{each.number:,}"}
        for each in picture.bins
    ]
    return {
        "data": {"values": rows},
        "layer": haloed(
            {"type": "text", "dy": -8},
            {"x": _x(picture, "middle"), "y": _y(picture), "text": {"field": "text"}},
        ),
    }


def _marks(picture: Histogram) -> list[Specification]:
    """A rule through the columns at each value, with its name above them."""
    layers: list[Specification] = []
    for row, mark in enumerate(reversed(picture.marks)):
        top = -28 - _MARK_ROW * row  # above the count of the highest column
        text = f"{mark.name} {written(mark.value, picture.unit)}"
        x = _x(picture, "value")
        words = {"type": "text", "align": "left", "baseline": "middle", "color": MARKED, "dx": 5}
        layers.append(
            {
                "data": {"values": [{"value": mark.value, "text": text}]},
                "layer": [
                    *haloed(RULE, {"x": x, "y": {"value": top - 6}, "y2": {"value": _HEIGHT}}),
                    *haloed(words, {"x": x, "y": {"value": top}, "text": {"field": "text"}}),
                ],
            }
        )
    return layers


def _x(picture: Histogram, field: str) -> Specification:
    edges = [picture.bins[0].lower, *(each.upper for each in picture.bins)] if picture.bins else [1, 10]
    axis = {"grid": False, "ticks": True, "domain": True, "domainColor": SOFT_INK, "labelFontSize": 11}
    return {
        "field": field,
        "type": "quantitative",
        "scale": {"type": "log", "domain": [edges[0], edges[-1]], "nice": False},
        "axis": value_axis(picture.unit, marked_bounds(edges, _MOST_LABELS)) | axis,
    }


def _y(picture: Histogram) -> Specification:
    bounds = linear_bounds(max((each.number for each in picture.bins), default=0))
    return {
        "field": "number",
        "type": "quantitative",
        "scale": {"domain": [0, bounds[-1]], "nice": False, "zero": True},
        "axis": value_axis(picture.counted, bounds),
    }
