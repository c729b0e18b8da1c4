"""`finecli search`."""

from __future__ import annotations

from typing import Annotated

import typer

from finecli.cli import new_app
from finecli.cli.help import SectionedCommand
from finecli.cli.options import HOW, WHAT, Format, Json, Limit, Receipt, read_words, takes_filters
from finecli.cli.views import choose_layout, choose_view, print_view, say_more, say_why, write_search_receipt
from finecli.errors import InvalidInput
from finecli.query import DEFAULT_LIMIT, SORTS, Query
from finecli.render.files import written_to
from finecli.store import Store

app = new_app()


@app.command(cls=SectionedCommand)
@takes_filters
def search(
    query: Query,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[WORDS]...", help='+must -without "this phrase" prefix* this OR that'),
    ] = None,
    sort: Annotated[
        str | None, typer.Option(metavar="ORDER", help="relevance, date or fine", rich_help_panel=WHAT)
    ] = None,
    limit: Limit = None,
    offset: Annotated[
        int,
        typer.Option(min=0, metavar="N", help="how many to skip", show_default=False, rich_help_panel=WHAT),
    ] = 0,
    count: Annotated[bool, typer.Option("--count", help="only their number", rich_help_panel=WHAT)] = False,
    ids: Annotated[
        bool, typer.Option("--ids", help="only ids, as finecli cite - reads", rich_help_panel=WHAT)
    ] = False,
    urls: Annotated[
        bool, typer.Option("--urls", help="only addresses of the pages", rich_help_panel=WHAT)
    ] = False,
    facets: Annotated[
        bool,
        typer.Option("--facets", help="by country, year, sector, article, scope", rich_help_panel=WHAT),
    ] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="why each came up, on stderr", rich_help_panel=WHAT)
    ] = False,
    json: Json = None,
    format: Format = None,  # noqa: A002 (the option's name)
    output: Annotated[
        str | None,
        typer.Option(
            "--output", "-o", metavar="FILE", help="in the format of its ending", rich_help_panel=HOW
        ),
    ] = None,
    receipt: Receipt = None,
) -> None:
    """Find decisions by words and filters.

    Words are wanted, not required: decisions with all of them come first. A filter may be repeated: its
    values are alternatives, and different filters narrow each other. Among the words a filter is written
    country:FR; fine:>1M and year:2021..2023 take ranges. `finecli words` lists what can be typed.
    """
    view = choose_view(count=count, ids=ids, urls=urls, facets=facets)
    layout = choose_layout(view, json, format, output)
    if limit is None and layout.format == "table":
        limit = DEFAULT_LIMIT
    query = query._replace(words=read_words(words), sort=_order(sort), limit=limit, offset=offset)
    store = Store()
    with written_to(output):
        print_view(view, store, query, layout)
    if view != "count":
        say_more(store, query)
    if explain:
        say_why(store, query)
    if receipt is not None:
        write_search_receipt(store, query, receipt)


def _order(sort: str | None) -> str | None:
    if sort is not None and sort not in SORTS:
        raise InvalidInput(f"no such order: {sort}", f"orders are {', '.join(SORTS)}")
    return sort
