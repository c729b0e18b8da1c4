"""`finecli article`."""

from __future__ import annotations

from typing import Annotated

import typer

from finecli.articles import Candidate, companions, leading_cases
from finecli.cli import new_app
from finecli.cli.help import SectionedCommand
from finecli.cli.options import Format, Json, takes_filters
from finecli.errors import InvalidInput
from finecli.figures import Counted, Shape, tabulate
from finecli.provisions import Provision, parse_query
from finecli.query import Query
from finecli.render.articles import ARTICLE_COLUMNS, View, view_record, view_rows
from finecli.render.fields import ARTICLE_FIELDS
from finecli.render.machine import choose_output, write_records, write_rows
from finecli.render.notes import figures_notes, say, snapshot_notes
from finecli.store import Store
from finecli.store.many import records_of

app = new_app()


@app.command(cls=SectionedCommand)
@takes_filters
def article(
    query: Query,
    provision: Annotated[str, typer.Argument(metavar="ARTICLE", help='17, "5(1)(a)", "22.2 LSSI"')],
    json: Json = None,
    format: Format = None,  # noqa: A002 (the option's name)
) -> None:
    """Sum up the decisions on an article: tier, fines, countries, years, leading cases, companions.

    Filters narrow the decisions that are counted.
    """
    output = choose_output(json, format, ARTICLE_FIELDS)
    if query.provisions:
        raise InvalidInput("--article and the argument exclude each other", "stats --article takes several")
    store = Store()
    view = _view(store, query, parse_query(provision))
    if output.takes_records:
        write_records(output, [view_record(view)])
    elif output.format == "table":
        from finecli.render.terminal import print_article

        print_article(view)
    else:
        write_rows(output, ARTICLE_COLUMNS, view_rows(view))
    few = sum(each.are_few for each in (*view.countries, *view.years))
    for note in (*figures_notes(view.total, few, option=""), *snapshot_notes(store.meta())):
        say(note)


def _view(store: Store, query: Query, provision: Provision) -> View:
    on_it = query._replace(provisions=(provision,))
    by_country = [*map(Counted._make, store.fines(on_it, ("country", "year")))]
    by_year = [case._replace(group=case.across) for case in by_country]
    countries = tabulate(by_country, Shape(by=("country",)))
    years = tabulate(by_year, Shape(by=("year",), until=store.meta().get("snapshot", "")))
    leading = leading_cases(Candidate(*row) for row in store.candidates(on_it))
    own = provision._replace(paragraph=None, letter=None)
    together = {str(each): count for each, count in store.articles(on_it).items() if each != own}
    everywhere = {str(each): count for each, count in store.articles(query).items()}
    return View(
        provision,
        countries.total,
        countries.groups,
        years.groups,
        leading,
        list(records_of(store, [each.id for each in leading])),
        companions(together, everywhere, countries.total.cases, store.citing(query)),
    )
