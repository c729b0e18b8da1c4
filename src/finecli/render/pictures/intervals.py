"""The range of past amounts as a bar, and below it single cases as points, a row each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from finecli.pictures import Mark, interval_bounds, written
from finecli.render.pictures.frame import (
    DARK,
    INK,
    LIGHT,
    MARKED,
    RULE,
    framed,
    haloed,
    plot_width,
    rows_of,
    value_axis,
)

if TYPE_CHECKING:
    from finecli.pictures import Interval
    from finecli.render.pictures.frame import Specification

_ROW, _NAME_ROW = 26, 17  # points
_BAND_OPACITY = 0.3


def interval_view(picture: Interval) -> Specification:
    """The range as Vega-Lite: bar and band from end to end, a rule at the median, one at the ceiling."""
    labels = [" to ".join(picture.ends), *(case.name for case in picture.cases)]
    height = _ROW * len(labels)
    limits = [{"place": 0, "low": picture.low, "high": picture.high}]
    ends = {"x": _x(picture, "low"), "x2": {"field": "high"}}
    band = {"type": "rect", "color": LIGHT, "opacity": _BAND_OPACITY}
    view = {
        "width": plot_width(labels, reserved=60),
        "height": height,
        "layer": [
            _layer(limits, band, {**ends, "y": {"value": 0}, "y2": {"value": height}}),
            _layer(limits, {"type": "bar", "color": DARK, "height": 12}, {**ends, "y": rows_of(labels)}),
            *_rules(picture, height),
            *_cases(picture, labels),
        ],
    }
    return framed(picture, view)


def _cases(picture: Interval, labels: list[str]) -> list[Specification]:
    """A point for each case, and its amount beside it."""
    if not picture.cases:
        return []
    rows = [
        {"place": at, "case": case.name, "value": case.value, "text": written(case.value, picture.unit)}
        for at, case in enumerate(picture.cases, 1)
    ]
    encoding = {"x": _x(picture, "value"), "y": rows_of(labels)}
    point = {"type": "point", "shape": "circle", "filled": True, "size": 70, "color": INK, "opacity": 1}
    words = {"type": "text", "align": "left", "baseline": "middle", "dx": 8}
    return [
        _layer(rows, point, encoding),
        {"data": {"values": rows}, "layer": haloed(words, {**encoding, "text": {"field": "text"}})},
    ]


def _rules(picture: Interval, height: int) -> list[Specification]:
    """A rule at the median and one at the ceiling, each with its name above the plot on its own line."""
    marks = [Mark("median", picture.median)]
    if picture.ceiling is not None:
        marks.append(picture.ceiling)
    x = _x(picture, "value")
    words = {"type": "text", "color": MARKED, "baseline": "bottom", "align": "center"}
    rules, names = [], []
    for at, mark in enumerate(marks):
        row = {"value": mark.value, "text": f"{mark.name} {written(mark.value, picture.unit)}"}
        top = {"value": -4 - _NAME_ROW * at}
        data = {"data": {"values": [row]}}
        rules.append({**data, "layer": haloed(RULE, {"x": x, "y": top, "y2": {"value": height}})})
        names.append({**data, "layer": haloed(words, {"x": x, "y": top, "text": {"field": "text"}})})
    return [*rules, *names]


def _layer(rows: list[Specification], mark: Specification, encoding: Specification) -> Specification:
    return {"data": {"values": rows}, "mark": mark, "encoding": encoding}


def _x(picture: Interval, field: str) -> Specification:
    bounds = interval_bounds(picture)
    return {
        "field": field,
        "type": "quantitative",
        "scale": {"type": "log", "domain": [bounds[0], bounds[-1]], "nice": False},
        "axis": value_axis(picture.unit, bounds),
    }
