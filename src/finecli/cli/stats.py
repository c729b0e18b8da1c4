"""`finecli stats`."""

from __future__ import annotations

from typing import Annotated

import typer

from finecli.cli import new_app
from finecli.cli.grouping import ask, command_of, filters_of, read_question, told_of
from finecli.cli.help import SectionedCommand
from finecli.cli.options import WHAT, Format, Json, Receipt, Save, read_words, takes_filters
from finecli.cli.views import write_receipt
from finecli.errors import InvalidInput
from finecli.query import Query
from finecli.render.fields import FIGURE_FIELDS
from finecli.render.figures import answer_notes, print_answer, save_answer
from finecli.render.files import check_picture_name
from finecli.render.machine import choose_output
from finecli.render.notes import say
from finecli.store import Store

app = new_app()

COUNTED = "What to count"


@app.command(cls=SectionedCommand)
@takes_filters
def stats(
    query: Query,
    words: Annotated[
        list[str] | None, typer.Argument(metavar="[WORDS]...", help="Words the decisions are about.")
    ] = None,
    by: Annotated[
        str | None,
        typer.Option(
            metavar="FIELD[,FIELD]",
            help="country, sector, article, violation, year ...; two make a matrix",
            rich_help_panel=WHAT,
        ),
    ] = None,
    over: Annotated[
        str | None,
        typer.Option(metavar="PERIOD", help="a trend: year, quarter or month", rich_help_panel=WHAT),
    ] = None,
    figure: Annotated[
        str | None,
        typer.Option(
            metavar="FIGURE",
            help="to sort and to draw by: cases, fined, sum, mean, median, maximum",
            rich_help_panel=WHAT,
        ),
    ] = None,
    limit: Annotated[
        int | None,
        typer.Option(
            min=0,
            metavar="N",
            help="groups at most; else 40 on a terminal, all in a pipe",
            rich_help_panel=WHAT,
        ),
    ] = None,
    per_million: Annotated[
        bool,
        typer.Option("--per-million", help="also by million inhabitants of a country", rich_help_panel=WHAT),
    ] = False,
    original_currency: Annotated[
        bool,
        typer.Option("--original-currency", help="also in the fines' own currencies", rich_help_panel=WHAT),
    ] = False,
    cookie: Annotated[
        bool, typer.Option("--cookie", help="cookie cases only", rich_help_panel=COUNTED)
    ] = False,
    proposed: Annotated[
        bool, typer.Option("--proposed", help="fines that were only proposed, too", rich_help_panel=COUNTED)
    ] = False,
    real: Annotated[
        int | None,
        typer.Option(
            metavar="YEAR", help="in euros of that year, by consumer prices", rich_help_panel=COUNTED
        ),
    ] = None,
    as_of: Annotated[
        str | None,
        typer.Option(
            "--as-of",
            metavar="DATE",
            help="what was decided, and stood, on that day",
            rich_help_panel=COUNTED,
        ),
    ] = None,
    json: Json = None,
    format: Format = None,  # noqa: A002 (the option's name)
    save: Save = None,
    receipt: Receipt = None,
) -> None:
    """Count decisions and their fines in euros: sum, mean, median, quartiles, maximum.

    Annulled fines and those only proposed are in no sum; fines changed on review count as review left them,
    where that is on record. What is left out is said on stderr. --by takes any field that has a filter, and
    year, quarter, month, proceeding and currency. --save draws bars of groups, lines over time, a matrix of
    two fields or, of all decisions together, the fines by amount.
    """
    output = choose_output(json, format, FIGURE_FIELDS)
    check_picture_name(save)
    question = read_question(
        by,
        over,
        figure,
        proposed=proposed,
        original_currency=original_currency,
        real=real,
        as_of=as_of,
        per_million=per_million,
    )
    query = (_cookie_only(query) if cookie else query)._replace(words=read_words(words))
    store = Store()
    answer = ask(store, query, question)
    print_answer(output, answer, lambda: filters_of(query), limit)
    meta = store.meta()
    for note in answer_notes(answer, meta):
        say(note)
    if save is not None:
        save_answer(answer, filters_of(query), meta, save)
    if receipt is not None:
        write_receipt(store, receipt, command_of(query, question), told_of(query, answer))


def _cookie_only(query: Query) -> Query:
    if query.scopes not in ((), ("cookie",)):
        raise InvalidInput(f"--cookie and --scope {query.scopes[0]} exclude each other", "leave one out")
    return query._replace(scopes=("cookie",))
