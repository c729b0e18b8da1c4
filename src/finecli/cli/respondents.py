"""`finecli respondents`."""

from __future__ import annotations

from typing import Annotated

import typer

from finecli.cli import new_app
from finecli.cli.help import SectionedCommand
from finecli.cli.options import WHAT, Format, Json, Limit, takes_filters
from finecli.query import DEFAULT_LIMIT, Query
from finecli.render.fields import RESPONDENT_FIELDS
from finecli.render.machine import choose_output, write_records, write_rows
from finecli.render.notes import respondents_notes, say
from finecli.respondents import Judged, Respondent, named, respondents_of
from finecli.store import Store
from finecli.vocabulary.matching import fold

app = new_app()


@app.command(cls=SectionedCommand)
@takes_filters
def respondents(
    query: Query,
    words: Annotated[
        list[str] | None, typer.Argument(metavar="[WORDS]...", help="words of the name: google, banco")
    ] = None,
    groups: Annotated[
        bool, typer.Option("--groups", help="groups of companies, not each company", rich_help_panel=WHAT)
    ] = False,
    limit: Limit = None,
    json: Json = None,
    format: Format = None,  # noqa: A002 (the option's name)
) -> None:
    """List who was judged: the number of decisions, the fines in euros, where, and the last decision."""
    output = choose_output(json, format, RESPONDENT_FIELDS)
    judged = [Judged(*row) for row in Store().judged(query)]
    found = respondents_of(named(judged, fold(" ".join(words or ())).split()), by_group=groups)
    if limit is None and output.format == "table":
        limit = DEFAULT_LIMIT
    if output.takes_records:
        write_records(output, (each._asdict() for each in found[:limit]))
    elif output.format == "table":
        from finecli.render.terminal import print_respondents

        print_respondents(found[:limit])
    else:
        write_rows(output, Respondent._fields, found[:limit])
    for note in respondents_notes(len(found), len(found[:limit])):
        say(note)
