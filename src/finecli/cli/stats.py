"""`finecli stats`."""

from __future__ import annotations

from typing import Annotated

import typer

from finecli.cli import new_app
from finecli.cli.help import SectionedCommand
from finecli.cli.options import Format, Json, read_words, takes_filters
from finecli.errors import InvalidInput
from finecli.figures import Counted, Figures, figures_by_group, figures_of
from finecli.query import Query
from finecli.render.fields import FIGURE_FIELDS
from finecli.render.machine import choose_output, write_records, write_rows
from finecli.render.notes import figures_notes, say
from finecli.store import GROUPS, Store

app = new_app()


@app.command(cls=SectionedCommand)
@takes_filters
def stats(
    query: Query,
    words: Annotated[
        list[str] | None, typer.Argument(metavar="[WORDS]...", help="Words the decisions are about.")
    ] = None,
    by: Annotated[str | None, typer.Option(metavar="GROUP", help=f"{', '.join(GROUPS)}.")] = None,
    cookie: Annotated[bool, typer.Option("--cookie", help="Cookie cases only.")] = False,
    proposed: Annotated[
        bool, typer.Option("--proposed", help="Count fines that were only proposed.")
    ] = False,
    json: Json = None,
    format: Format = None,  # noqa: A002 (the option's name)
) -> None:
    """Count decisions and their fines in euros: sum, median, quartiles, maximum."""
    output = choose_output(json, format, FIGURE_FIELDS)
    query = _cookie_only(query) if cookie else query
    query = query._replace(words=read_words(words))
    store = Store()
    cases = [Counted(*row) for row in store.fines(query, _group(by))]
    total = figures_of(cases, with_proposed=proposed)
    groups = figures_by_group(cases, in_order=by == "year", with_proposed=proposed) if by else [total]
    if output.takes_records:
        write_records(output, (each._asdict() for each in groups))
    elif output.format == "table":
        from finecli.render.terminal import print_figures

        print_figures(groups, total, by)
    else:
        write_rows(output, Figures._fields, groups)
    few = sum(each.are_few for each in groups)
    for note in figures_notes(total, by, few, store.meta().get("snapshot", "")):
        say(note)


def _group(by: str | None) -> str | None:
    if by is not None and by not in GROUPS:
        from finecli.vocabulary.suggestions import did_you_mean

        raise InvalidInput(f"no such group: {by}", did_you_mean(by, GROUPS) or f"one of: {', '.join(GROUPS)}")
    return by


def _cookie_only(query: Query) -> Query:
    if query.scopes not in ((), ("cookie",)):
        raise InvalidInput(f"--cookie and --scope {query.scopes[0]} exclude each other", "leave one out")
    return query._replace(scopes=("cookie",))
