"""Bars, lying, so that long labels can be read; they begin at zero."""

from __future__ import annotations

from typing import TYPE_CHECKING

from finecli.pictures import linear_bounds, value_text
from finecli.render.pictures.frame import (
    DARK,
    LIGHT,
    framed,
    haloed,
    plot_width,
    rows_of,
    value_axis,
)

if TYPE_CHECKING:
    from finecli.pictures import Bars
    from finecli.render.pictures.frame import Specification

_ROW = 26  # points
_OTHERS = "others"


def bars_view(picture: Bars) -> Specification:
    """The bars as Vega-Lite: the whole light and its part dark, both from zero, the value at the end."""
    labels = [bar.label for bar in picture.bars]
    texts = [value_text(bar, picture.unit) for bar in picture.bars]
    rows = [
        {"place": at, **bar._asdict(), "text": text, "end": bar.value or 0}
        for at, (bar, text) in enumerate(zip(picture.bars, texts, strict=True))
    ]
    words = {"type": "text", "align": "left", "baseline": "middle", "dx": 5}
    view = {
        "width": plot_width(labels, texts),
        "height": {"step": _ROW},
        "data": {"values": rows},
        "encoding": {"y": rows_of(labels)},
        "layer": [*_layers(picture), *haloed(words, {"x": _x("end", picture), "text": {"field": "text"}})],
    }
    return framed(picture, view)


def _layers(picture: Bars) -> list[Specification]:
    if picture.part is None:
        return [{"mark": _bar(DARK), "encoding": {"x": _x("value", picture)}}]
    part = f"{picture.part} (the number in brackets)"
    scale = {"domain": [part, _OTHERS], "range": [DARK, LIGHT]}
    legend = {"orient": "top", "offset": 6}
    return [
        {
            "mark": _bar(colour),
            "encoding": {
                "x": _x(field, picture),
                "color": {"datum": name, "scale": scale, "legend": legend},
            },
        }
        for field, name, colour in (("value", _OTHERS, LIGHT), ("part", part, DARK))
    ]


def _bar(colour: str) -> Specification:
    return {"type": "bar", "height": {"band": 0.72}, "color": colour}


def _x(field: str, picture: Bars) -> Specification:
    bounds = linear_bounds(max((bar.value or 0 for bar in picture.bars), default=0))
    return {
        "field": field,
        "type": "quantitative",
        "stack": None,
        "scale": {"domain": [0, bounds[-1]], "nice": False, "zero": True},
        "axis": value_axis(picture.unit, bounds),
    }
