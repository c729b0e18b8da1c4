"""Lines over time, each with its own mark, dashes and label at the end; a gap stays a gap."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from finecli.pictures import bounds_of, period_texts, share_of, spread, visible
from finecli.render.pictures.frame import (
    INK,
    LETTER,
    framed,
    longest,
    place_labels,
    plot_width,
    value_axis,
)

if TYPE_CHECKING:
    from finecli.pictures import Line, TimeLines
    from finecli.render.pictures.frame import Specification

# Okabe and Ito's colours, which colour-blind readers tell apart, darkened for text on white; marks and dashes
# do the same for a print without colours.
_STYLES = (
    ("#0b5394", "circle", [1, 0]),
    ("#c04a00", "square", [7, 3]),
    ("#00735c", "triangle-up", [2, 2]),
    ("#1a1a1a", "diamond", [10, 3, 2, 3]),
    ("#a3487f", "cross", [4, 4]),
    ("#8a6100", "triangle-down", [12, 4]),
)
_HEIGHT = 320
_POINT = 55  # square points
_LABEL_ROW = 17  # points between two labels
_KEY = 34  # points of line shown before a label


def time_lines_view(picture: TimeLines) -> Specification:
    """The lines as Vega-Lite: a linear scale begins at zero, a logarithmic one says what it is."""
    lines = visible(picture)
    bounds = bounds_of(picture)
    width = plot_width([line.label for line in lines], reserved=60 + _KEY)
    places = _label_places(lines, bounds, is_log=picture.is_log)
    layers: list[Specification] = [*_to_date(picture, width)]
    for number, (line, place, style) in enumerate(zip(lines, places, _STYLES, strict=False)):
        few = {period for row, period in picture.few if row == number}
        layers += [*_line(picture, line, few, width, style), *_label(line, place, width, style)]
    view = {"width": width, "height": _HEIGHT, "layer": layers}
    return framed(picture, view)


def _line(
    picture: TimeLines, line: Line, few: set[int], width: int, style: tuple[str, str, list[int]]
) -> list[Specification]:
    """The line and its points, hollow where they are of few decisions."""
    colour, shape, dash = style
    values = [
        {
            "place": place,
            "period": period,
            "line": line.label,
            "value": value,
            "is_few": place in few,
        }
        for place, (period, value) in enumerate(zip(picture.periods, line.values, strict=True))
    ]
    encoding = {"x": _x(picture, width), "y": _y(picture)}
    point = {
        "type": "point",
        "shape": shape,
        "size": _POINT,
        "strokeWidth": 1.8,
        "opacity": 1,
        "color": colour,
    }
    filled = {"condition": {"test": "datum.is_few", "value": "white"}, "value": colour}
    stroke = {"type": "line", "color": colour, "strokeDash": dash, "strokeWidth": 2, "strokeJoin": "round"}
    # A value that is absent breaks the line.
    return [
        {
            "data": {"values": values},
            "mark": {**stroke, "invalid": "break-paths-filter-domains"},
            "encoding": encoding,
        },
        {
            "data": {"values": [each for each in values if each["value"] is not None]},
            "mark": point,
            "encoding": {**encoding, "fill": filled},
        },
    ]


def _label(line: Line, place: float, width: int, style: tuple[str, str, list[int]]) -> list[Specification]:
    """At the right of the plot: a piece of the line with its mark, then its name."""
    colour, shape, dash = style
    start, middle, end = width + 10, width + 10 + _KEY / 2, width + 10 + _KEY
    y = {"value": place}
    data: Specification = {"data": {"values": [{}]}}
    return [
        {
            **data,
            "mark": {"type": "rule", "color": colour, "strokeDash": dash, "strokeWidth": 2},
            "encoding": {"x": {"value": start}, "x2": {"value": end}, "y": y},
        },
        {
            **data,
            "mark": {
                "type": "point",
                "shape": shape,
                "size": _POINT,
                "color": colour,
                "fill": colour,
                "opacity": 1,
            },
            "encoding": {"x": {"value": middle}, "y": y},
        },
        {
            **data,
            "mark": {
                "type": "text",
                "align": "left",
                "baseline": "middle",
                "color": INK,
                "text": line.label,
            },
            "encoding": {"x": {"value": end + 6}, "y": y},
        },
    ]


def _to_date(picture: TimeLines, width: int) -> list[Specification]:
    """A grey band behind a period that is not over."""
    if not picture.to_date:
        return []
    step = width / len(picture.periods)
    band = {"type": "rect", "color": INK, "opacity": 0.06}
    return [
        {
            "data": {"values": [{}]},
            "mark": band,
            "encoding": {
                "x": {"value": width - step},
                "x2": {"value": width},
                "y": {"value": 0},
                "y2": {"value": _HEIGHT},
            },
        }
    ]


def _label_places(lines: tuple[Line, ...], bounds: tuple[float, ...], *, is_log: bool) -> tuple[float, ...]:
    """How many points below the top each label stands: at its line's end, moved where others stand."""
    ends = [
        next((value for value in reversed(line.values) if value is not None), bounds[0]) for line in lines
    ]
    shares = (share_of(end, bounds, is_log=is_log) for end in ends)
    return spread([_HEIGHT * (1 - share) for share in shares], _LABEL_ROW, 0, _HEIGHT)


def _x(picture: TimeLines, width: int) -> Specification:
    """The periods, all of them though no line should have a value there; labels as many as have room."""
    texts = [text.split(" ", 1) for text in period_texts(picture)]
    room = width / len(texts) / LETTER - 1
    step = math.ceil(longest([word for text in texts for word in text]) / room)
    # Counted from the last, which must say that it is not over.
    shown = [text if at % step == 0 else [""] for at, text in enumerate(reversed(texts))][::-1]
    return {
        "field": "place",
        "type": "ordinal",
        "scale": {"domain": list(range(len(texts))), "padding": 0.5},
        "axis": {
            "title": None,
            "labelExpr": place_labels(shown),
            "labelAngle": 0,
            "grid": False,
            "ticks": False,
            "labelPadding": 6,
            "labelOverlap": False,
        },
    }


def _y(picture: TimeLines) -> Specification:
    bounds = bounds_of(picture)
    scale = {"type": "log"} if picture.is_log else {"zero": True}
    return {
        "field": "value",
        "type": "quantitative",
        "scale": {**scale, "domain": [bounds[0], bounds[-1]], "nice": False},
        "axis": value_axis(picture.unit, bounds),
    }
