"""`finecli related`."""

from __future__ import annotations

from typing import Annotated

import typer

from finecli.cli import new_app
from finecli.cli.named import with_terms
from finecli.cli.options import Format, Json
from finecli.relations import procedural_history
from finecli.render.fields import TIE_FIELDS
from finecli.render.machine import choose_output, write_records, write_rows
from finecli.render.notes import say
from finecli.render.ties import TIE_COLUMNS, tie_records, tie_row
from finecli.store import Store

app = new_app()

Id = Annotated[
    str, typer.Argument(metavar="ID", help="gdprhub-8298, 8298, SAN-2024-013, an ECLI, a page's address.")
]


@app.command()
def related(
    id: Id,  # noqa: A002 (the argument's name)
    json: Json = None,
    format: Format = None,  # noqa: A002 (the option's name)
) -> None:
    """Find what became of a decision, and other decisions on the same respondent in any country."""
    output = choose_output(json, format, TIE_FIELDS)
    store = Store()
    case = store.case(id)
    history = procedural_history(case, store.case, store.pointing_at)
    records = list(tie_records(case, history, store.same_respondent(case.id)))
    if output.takes_records:
        write_records(output, with_terms(store, records, output.fields))
    elif output.format == "table":
        from finecli.render.terminal import print_related

        print_related(case, history, records)
    else:
        write_rows(output, TIE_COLUMNS, map(tie_row, records))
    if not records:
        say(f"no related decision in this base: {case.id}")
