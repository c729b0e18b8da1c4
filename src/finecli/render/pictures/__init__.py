"""Pictures for a report, as files: drawn by Vega-Lite, offline, from values that were counted before.

`specification` is pure and says all that is drawn; `save` turns it into a file by the name's ending.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from finecli.pictures import Bars, Histogram, Interval, Matrix, TimeLines
from finecli.render.plain import printable

if TYPE_CHECKING:
    from finecli.pictures import Picture
    from finecli.render.pictures.frame import Specification

__all__ = ["save", "specification"]


def specification(picture: Picture) -> Specification:
    """The picture in the language of Vega-Lite.

    Raises:
        InvalidInput: there are more lines than can be told apart.
    """
    picture = _printable(picture)
    match picture:
        case Bars():
            from finecli.render.pictures.bars import bars_view

            return bars_view(picture)
        case Histogram():
            from finecli.render.pictures.histograms import histogram_view

            return histogram_view(picture)
        case TimeLines():
            from finecli.render.pictures.time_lines import time_lines_view

            return time_lines_view(picture)
        case Matrix():
            from finecli.render.pictures.matrices import matrix_view

            return matrix_view(picture)
        case Interval():
            from finecli.render.pictures.intervals import interval_view

            return interval_view(picture)


def save(picture: Picture, path: str) -> None:
    """Write the picture to a file whose name ends in .svg, .png or .html: whole or not at all.

    Raises:
        InvalidInput: the name has another ending or is a directory's, or there are too many lines.
        FinecliError: the file cannot be written, or what draws pictures is not installed.
    """
    from finecli.render.pictures.saving import write_picture

    picture = _printable(picture)
    write_picture(picture, specification(picture), path)


def _printable(value: Any) -> Any:
    """The same picture, each text on one line and without the control characters that no file may hold."""
    match value:
        case str():
            return printable(value)
        case tuple():
            make = getattr(type(value), "_make", tuple)  # a named tuple keeps its kind
            return make(map(_printable, value))
        case _:
            return value
