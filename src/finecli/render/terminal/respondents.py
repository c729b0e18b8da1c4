"""Who was judged, on a terminal: a line for each company, body or group."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from finecli.money import format_amount
from finecli.render.terminal.tables import ABSENT, NARROW, WIDE, data, new_table
from finecli.vocabulary.groups import group_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.table import Table

    from finecli.respondents import Respondent

MOST_COUNTRIES = 4  # named on a narrow screen; a wide one has room for three times as many


def respondents_table(respondents: Sequence[Respondent], width: int) -> Table:
    """Respondents as a table no wider than the screen."""
    with_group = width >= NARROW and any(each.group not in (None, each.key) for each in respondents)
    table = new_table(gap=1 if width < NARROW else 2)
    table.add_column("name", overflow="ellipsis", style="bold")
    if with_group:
        table.add_column("group", overflow="ellipsis")
    for heading in ("cases", "fined", "sum"):
        table.add_column(heading, no_wrap=True, justify="right")
    for heading in ("countries", "last", *(("in",) if width >= WIDE else ())):
        table.add_column(heading, no_wrap=True)
    for each in respondents:
        table.add_row(
            data(each.name),
            *((data(group_name(each.group) if each.group else ""),) if with_group else ()),
            data(f"{each.cases:,}"),
            data(f"{each.fined:,}"),
            data(ABSENT if each.sum_eur is None else format_amount(Decimal(round(each.sum_eur)), "EUR")),
            data(_places(each.countries, MOST_COUNTRIES * 3 if width >= WIDE else MOST_COUNTRIES)),
            data(each.last or ABSENT),
            *((data(each.last_id, "cyan"),) if width >= WIDE else ()),
        )
    return table


def _places(countries: Sequence[str], most: int) -> str:
    more = len(countries) - most
    return " ".join(countries[:most]) + (f" +{more}" if more > 0 else "")
