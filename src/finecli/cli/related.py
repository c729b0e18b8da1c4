"""`finecli related`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from finecli.cli import new_app
from finecli.cli.help import SectionedCommand
from finecli.cli.named import with_terms
from finecli.cli.options import HOW, WHAT, Json, takes_filters
from finecli.errors import InvalidInput
from finecli.query import Query
from finecli.relations import procedural_history
from finecli.render.fields import TIE_FIELDS
from finecli.render.graphs import GRAPHS, graph
from finecli.render.machine import FORMATS, choose_output, write_records, write_rows
from finecli.render.notes import say
from finecli.render.reasons import why_lines
from finecli.render.ties import TIE_COLUMNS, alike_records, tie_records, tie_row
from finecli.store import Store
from finecli.store.many import records_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from finecli.cases import Case
    from finecli.relations import Step

app = new_app()

Id = Annotated[
    str, typer.Argument(metavar="ID", help="gdprhub-8298, 8298, SAN-2024-013, an ECLI, a page's address.")
]


@app.command(cls=SectionedCommand)
@takes_filters
def related(
    query: Query,
    id: Id,  # noqa: A002 (the argument's name)
    limit: Annotated[
        int,
        typer.Option(
            min=0,
            metavar="N",
            help="at most so many alike; on a terminal, of each kind",
            rich_help_panel=WHAT,
        ),
    ] = 10,
    other_countries: Annotated[
        bool, typer.Option("--other-countries", help="none of the same country", rich_help_panel=WHAT)
    ] = False,
    same_article: Annotated[
        bool,
        typer.Option("--same-article", help="only with an article in common", rich_help_panel=WHAT),
    ] = False,
    why: Annotated[
        bool,
        typer.Option("--why", help="what each alike shares, part by part, on stderr", rich_help_panel=WHAT),
    ] = False,
    json: Json = None,
    format: Annotated[  # noqa: A002 (the option's name)
        str | None,
        typer.Option(
            metavar="FORMAT",
            help=f"{', '.join((*FORMATS, *GRAPHS))}; the last two draw the history",
            rich_help_panel=HOW,
        ),
    ] = None,
) -> None:
    """Find what became of a decision, others on the same respondent or its group, and others alike.

    Filters narrow the others, never the history. The likeness of two decisions goes from 0 to 1: how much
    they share of particular words, topics, provisions, violations, sector, measures and authority.
    """
    is_graph = format in GRAPHS and json is None
    output = choose_output(json, None if is_graph else format, TIE_FIELDS)
    store = Store()
    case = store.case(id)
    query = _beside(case, query, store, other_countries=other_countries, same_article=same_article)
    history = procedural_history(case, store.case, store.pointing_at)
    if is_graph:
        sys.stdout.write(graph(history, str(format)))
        return
    records = _records(store, case, history, query._replace(limit=limit))
    if output.takes_records:
        write_records(output, with_terms(store, records, output.fields))
    elif output.format == "table":
        from finecli.render.terminal import print_related

        print_related(case, history, records, limit)
    else:
        write_rows(output, TIE_COLUMNS, map(tie_row, records))
    if not records:
        say(f"no related decision in this base: {case.id}")
    for line in why_lines(records) if why else ():
        say(line)


def _records(store: Store, case: Case, history: Sequence[Step], query: Query) -> list[dict[str, Any]]:
    """All that is related: history, respondent, group, and as many alike as the query's limit."""
    same = store.same_respondent(case.id, query), store.same_group(case.id, query)
    alike = store.alike(case.id, query, [step.case.id for step in history if step.case])
    records = records_of(store, [each.id for each in alike])
    return [*tie_records(case, history, *same), *alike_records(alike, records)]


def _beside(case: Case, query: Query, store: Store, *, other_countries: bool, same_article: bool) -> Query:
    """The query narrowed to other countries than the case's, and to decisions on one of its articles."""
    if other_countries:
        if query.countries:
            raise InvalidInput("--other-countries and --country exclude each other", "leave one out")
        query = query._replace(countries=tuple(sorted(store.words("countries").keys() - {case.country})))
    if same_article:
        if query.provisions:
            raise InvalidInput("--same-article and --article exclude each other", "leave one out")
        cited = (each.provision._replace(paragraph=None, letter=None) for each in case.provisions)
        query = query._replace(provisions=tuple(dict.fromkeys(each for each in cited if each.article)))
    return query
