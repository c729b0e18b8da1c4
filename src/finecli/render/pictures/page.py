"""A picture as a page: the drawing and its numbers as a table, without any script.

Offices block scripts in files that come by mail, and a page with Vega's would be 900 kB; this one has thirty,
prints, and its numbers can be copied.
"""

from __future__ import annotations

from decimal import Decimal
from html import escape
from typing import TYPE_CHECKING, TypeAlias

from finecli.money import format_amount
from finecli.pictures import (
    ABSENT,
    EUROS,
    FEW_MARK,
    Bars,
    Histogram,
    Interval,
    Matrix,
    TimeLines,
    axis_text,
    marks_of,
    period_texts,
    written,
)
from finecli.render.pictures.frame import PADDING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from finecli.pictures import Picture

Row: TypeAlias = tuple[str, ...]

_STYLE = (
    "body{font:15px/1.5 'Liberation Sans',Arial,Helvetica,sans-serif;color:#1a1a1a;margin:2em auto;"
    "max-width:60em;padding:0 1em}"
    # The drawing's own padding, so that its words and the table's begin in one line.
    f"figure{{margin:0 0 0 -{PADDING}px}}svg{{max-width:100%;height:auto}}"
    # A wide table scrolls for itself, and fits on paper.
    "div{overflow-x:auto}@media print{div{overflow:visible}table{font-size:10px}}"
    "table{border-collapse:collapse;font-size:14px}caption{text-align:left;font-weight:bold;padding:.5em 0}"
    "th,td{padding:.2em .8em;border-bottom:1px solid #ddd;text-align:right}"
    "thead th{vertical-align:bottom;line-height:1.25}tr{break-inside:avoid}"
    "td,th:first-child{white-space:nowrap}th:first-child{text-align:left;padding-left:0}"
)


def page(picture: Picture, svg: str) -> str:
    """An HTML document with the drawing and the numbers it shows."""
    title = escape(picture.title)
    head, *rows = numbers(picture)
    body = "\n".join(f"<tr>{_cell('th', row[0])}{_cells('td', row[1:])}</tr>" for row in rows)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<figure>\n{svg}\n</figure>\n"
        f"<div>\n<table>\n<caption>The numbers</caption>\n<thead><tr>{_cells('th', head)}</tr></thead>\n"
        f"<tbody>\n{body}\n</tbody>\n</table>\n</div>\n</body>\n</html>\n"
    )


def numbers(picture: Picture) -> list[Row]:
    """What the picture shows, in full, as a table: its headings, then its rows."""
    match picture:
        case Bars():
            return _of_bars(picture)
        case Histogram():
            bounds = [
                (*_amounts((each.lower, each.upper), picture.unit), f"{each.number:,}")
                for each in picture.bins
            ]
            marks = [(mark.name, *_amounts((mark.value,), picture.unit), "") for mark in picture.marks]
            return [("from", "below", picture.counted), *bounds, *marks]
        case TimeLines():
            return _of_lines(picture)
        case Matrix():
            return _of_matrix(picture)
        case Interval():
            named = [(mark.name, *_amounts((mark.value,), picture.unit)) for mark in marks_of(picture)]
            return [("", axis_text(picture.measure, picture.unit)), *named]


def _of_lines(picture: TimeLines) -> list[Row]:
    columns = [
        _marked(line.values, picture.unit, {period for row, period in picture.few if row == at})
        for at, line in enumerate(picture.lines)
    ]
    head = ("", *(line.label for line in picture.lines))
    return [head, *zip(period_texts(picture), *columns, strict=True)]


def _of_matrix(picture: Matrix) -> list[Row]:
    rows = enumerate(zip(picture.rows, picture.values, strict=True))
    return [
        ("", *picture.columns),
        *(
            (name, *_marked(values, picture.unit, {place for row, place in picture.few if row == at}))
            for at, (name, values) in rows
        ),
    ]


def _marked(values: Iterable[float | None], unit: str, few: set[int]) -> Row:
    """Amounts in full, marked at the places of few decisions."""
    return tuple(
        f"{FEW_MARK if at in few else ''}{amount}" for at, amount in enumerate(_amounts(values, unit))
    )


def _of_bars(picture: Bars) -> list[Row]:
    head = ("", axis_text(picture.measure, picture.unit), *((picture.part,) if picture.part else ()))
    rows: list[Row] = [head]
    for bar in picture.bars:
        value, part = _amounts((bar.value, bar.part), picture.unit)
        marked = f"{FEW_MARK if bar.is_few else ''}{value}"
        rows.append((bar.label, marked, *((part,) if picture.part else ())))
    return rows


def _amounts(values: Iterable[float | None], unit: str) -> Row:
    return tuple(_in_full(value, unit) for value in values)


def _in_full(value: float | None, unit: str) -> str:
    if value is None:
        return ABSENT
    return format_amount(Decimal(str(value)), EUROS) if unit == EUROS else written(value, unit)


def _cells(tag: str, texts: Row) -> str:
    return "".join(_cell(tag, text) for text in texts)


def _cell(tag: str, text: str) -> str:
    return f"<{tag}>{escape(text)}</{tag}>"
