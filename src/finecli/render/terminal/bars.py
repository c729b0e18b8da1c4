"""Figures on a terminal: a bar for the decisions of each group, dark for those with a fine counted."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from rich.text import Text

from finecli.money import format_amount
from finecli.render.phrases import country_name, label
from finecli.render.terminal.tables import ABSENT, NARROW, data, new_table

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rich.table import Table

    from finecli.figures import Figures

FINED, OTHERS = "█", "░"
SHORTEST_BAR, GOOD_BAR, LONGEST_BAR = 6, 12, 30
HEADINGS = ("cases", "fined", "sum", "median", "quartiles", "highest")
WHERE = "in"  # the case with the highest fine

_SCALES = ((1_000_000_000, "bn"), (1_000_000, "M"), (1_000, "k"))
_NO_GROUP = {"year": "no date", "article": "no GDPR article"}


def figures_table(groups: Sequence[Figures], total: Figures, by: str, width: int) -> Table:
    """A row for each group and one for all: as much of them as leaves room for a bar that can be read."""
    names = [*(_group_name(each.group, by) for each in groups), "all"]
    for amount, with_ids, least in (
        (_in_full, True, GOOD_BAR),
        (_in_short, True, GOOD_BAR),
        (_in_short, False, 0),
    ):
        headings = (by, *HEADINGS, *((WHERE,) if with_ids else ()))
        numbers = [_numbers(each, amount)[: len(headings) - 1] for each in (*groups, total)]
        rows = [(name, *cells) for name, cells in zip(names, numbers, strict=True)]
        gap = 1 if width < NARROW else 2
        room = width - _width_of((headings, *rows), gap) - gap
        if room >= least:
            break
    return _table(groups, headings, rows, max(SHORTEST_BAR, min(LONGEST_BAR, room)), gap)


def figures_pairs(total: Figures) -> tuple[tuple[str, object], ...]:
    """The figures of all decisions together, as names and values."""
    counts = (("Decisions", total.cases), ("With a fine", total.fined))
    if not total.fined:
        return counts
    return (
        *counts,
        ("Sum", _in_full(total.sum_eur)),
        ("Lower quartile", _in_full(total.lower_quartile_eur)),
        ("Median", _in_full(total.median_eur)),
        ("Upper quartile", _in_full(total.upper_quartile_eur)),
        ("Highest", f"{_in_full(total.maximum_eur)} ({total.maximum_id})"),
    )


def _group_name(group: str | None, by: str) -> str:
    """What a person calls a group: the country's name, the sector's label."""
    if group is None:
        return _NO_GROUP.get(by, "not on record")
    if by == "country":
        return country_name(group)
    return (label(f"{by}s", group) or group) if by in ("sector", "scope") else group


def _numbers(each: Figures, amount: Callable[[float | None], str]) -> tuple[str, ...]:
    """The cells under `HEADINGS` and `WHERE`."""
    quartiles = f"{amount(each.lower_quartile_eur)}–{amount(each.upper_quartile_eur)}"
    return (
        f"{each.cases:,}",
        f"{each.fined:,}",
        amount(each.sum_eur),
        amount(each.median_eur),
        ABSENT if not each.fined else f"~{quartiles}" if each.are_few else quartiles,
        amount(each.maximum_eur),
        each.maximum_id or "",
    )


def _width_of(rows: Sequence[Sequence[str]], gap: int) -> int:
    return sum(max(len(cell) for cell in column) + gap for column in zip(*rows, strict=True))


def _table(
    groups: Sequence[Figures], headings: Sequence[str], rows: Sequence[Sequence[str]], bar: int, gap: int
) -> Table:
    table = new_table(gap)
    table.add_column(headings[0], overflow="ellipsis")
    table.add_column("", no_wrap=True, width=bar)
    for heading in headings[1:]:
        table.add_column(heading, no_wrap=True, justify="left" if heading == WHERE else "right")
    longest = max(each.cases for each in groups)
    bars = [*(_bar(each, longest, bar) for each in groups), Text("")]
    for (name, *cells), drawn in zip(rows, bars, strict=True):
        style = "bold" if drawn is bars[-1] else ""
        table.add_row(data(name, style), drawn, *(data(cell, style) for cell in cells))
    return table


def _bar(each: Figures, longest: int, width: int) -> Text:
    """Dark for decisions with a fine counted, light for the others; what is there is seen, if only as one."""
    whole = max(1, round(width * each.cases / longest))
    dark = min(whole, max(round(width * each.fined / longest), 1 if each.fined else 0))
    return Text.assemble((FINED * dark, "cyan"), (OTHERS * (whole - dark), "dim"))


def _in_full(amount: float | None) -> str:
    return ABSENT if amount is None else format_amount(Decimal(round(amount)), "EUR")


def _in_short(amount: float | None) -> str:
    """Three digits: "€1.24bn", "€12.5k", "€800"."""
    if amount is None:
        return ABSENT
    for scale, letter in _SCALES:
        # 999,600 would be "1000k": the next scale begins where rounding reaches it.
        if amount >= scale * 0.9995:
            return f"€{amount / scale:.3g}{letter}"
    return f"€{amount:.0f}"
