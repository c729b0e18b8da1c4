"""`finecli search`."""

from __future__ import annotations

from typing import Annotated

import typer

from finecli.cli import new_app
from finecli.cli.named import with_terms
from finecli.cli.options import Format, Json, read_words, takes_filters
from finecli.errors import InvalidInput
from finecli.query import DEFAULT_LIMIT, SORTS, Query
from finecli.render.machine import choose_output, write_records, write_rows
from finecli.store import Row, Store

app = new_app()


@app.command()
@takes_filters
def search(
    query: Query,
    words: Annotated[
        list[str] | None, typer.Argument(metavar="[WORDS]...", help="Words the decision is about.")
    ] = None,
    sort: Annotated[str | None, typer.Option(metavar="ORDER", help="relevance, date or fine.")] = None,
    limit: Annotated[
        int | None, typer.Option(min=0, help="How many to print. Default: 20 on a terminal, else all.")
    ] = None,
    offset: Annotated[int, typer.Option(min=0, help="How many to pass over first.")] = 0,
    json: Json = None,
    format: Format = None,  # noqa: A002 (the option's name)
) -> None:
    """Find decisions by words, country, authority, article, date and fine."""
    output = choose_output(json, format)
    if limit is None and output.format == "table":
        limit = DEFAULT_LIMIT
    query = query._replace(words=read_words(words), sort=_order(sort), limit=limit, offset=offset)
    store = Store()
    if output.takes_records:
        write_records(output, with_terms(store, store.records(query), output.fields))
        return
    hits = store.search(query)
    if output.format == "table":
        from finecli.render.terminal import print_hits

        print_hits(hits, query)
    else:
        write_rows(output, Row._fields, hits.rows)
    if not hits.total:
        typer.echo("no decision matches", err=True)


def _order(sort: str | None) -> str | None:
    if sort is not None and sort not in SORTS:
        raise InvalidInput(f"no such order: {sort}", f"orders are {', '.join(SORTS)}")
    return sort
