"""How what was found falls into groups: one compact line for each facet, the largest groups first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.text import Text

from finecli.render.plain import printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console

LABEL_WIDTH = 10
_ABSENT = {"year": "no date", "article": "no GDPR article"}


def draw_facets(console: Console, facets: Sequence[tuple[str, str | None, int]]) -> None:
    """Draw as many groups of each facet as its line has room for, and how many more there are."""
    console.print()
    for facet in dict.fromkeys(name for name, _, _ in facets):
        groups = [(_name(facet, value), count) for name, value, count in facets if name == facet]
        line = Text(facet.ljust(LABEL_WIDTH), style="bold", no_wrap=True, overflow="ellipsis")
        for position, (name, text) in enumerate(_fitting(groups, console.width - LABEL_WIDTH)):
            line.append(" · " if position else "", "not bold")
            line.append(printable(name), "not bold")
            line.append(text, "not bold cyan")
        console.print(line)


def _fitting(groups: Sequence[tuple[str, int]], room: int) -> list[tuple[str, str]]:
    """The groups that fit, each as name and count; then how many do not."""
    shown: list[tuple[str, str]] = []
    used = 0
    for position, (name, count) in enumerate(groups):
        text = f": {count:,}"
        left = len(groups) - position - 1
        more = cell_len(_more(left)) + 3 if left else 0
        width = cell_len(name) + len(text) + (3 if shown else 0)
        if shown and used + width + more > room:
            return [*shown, (_more(left + 1), "")]
        shown.append((name, text))
        used += width
    return shown


def _more(count: int) -> str:
    return f"{count} more"


def _name(facet: str, value: str | None) -> str:
    """The group as it can be typed for its filter, which is shorter than what it is called."""
    return _ABSENT.get(facet, "not on record") if value is None else value.removesuffix(" GDPR")
