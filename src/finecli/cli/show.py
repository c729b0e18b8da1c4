"""`finecli show`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from finecli.cli import new_app
from finecli.cli.named import Ids, named_cases, with_terms
from finecli.cli.options import Format, Json
from finecli.render.machine import choose_output, write_records, write_rows
from finecli.store import Store

if TYPE_CHECKING:
    from finecli.cases import Case
    from finecli.render.reading import Reading

app = new_app()


@app.command()
def show(
    ids: Ids,
    original: Annotated[
        bool, typer.Option("--original", help="The fields as the sources published them.")
    ] = False,
    json: Json = None,
    format: Format = None,  # noqa: A002 (the option's name)
) -> None:
    """Read decisions: what was decided, why, under which provisions, and where it is written."""
    from finecli.render.listing import HEADER, field_rows

    output = choose_output(json, format)
    store = Store()
    cases = named_cases(store, ids)
    if output.takes_records:
        if original and not output.fields:
            output = output._replace(fields=("id", "as_published"))
        write_records(output, with_terms(store, (case.to_record() for case in cases), output.fields))
    elif output.format == "table":
        _print_on_terminal(store, cases, original=original)
    else:
        records = [_published(case) if original else _listed(store, case) for case in cases]
        write_rows(output, HEADER, (row for record in records for row in field_rows(record)))


def _print_on_terminal(store: Store, cases: list[Case], *, original: bool) -> None:
    from finecli.render.listing import field_rows
    from finecli.render.terminal import print_pairs, print_readings

    if not original:
        print_readings([_reading(store, case) for case in cases])
        return
    for case in cases:
        print_pairs(list(field_rows(_published(case))))


def _reading(store: Store, case: Case) -> Reading:
    from finecli.citations import cite
    from finecli.relations import procedural_history
    from finecli.render.reading import Reading

    history = procedural_history(case, store.case, store.pointing_at)
    return Reading(case, len(store.same_respondent(case.id)), history, cite(case))


def _listed(store: Store, case: Case) -> dict[str, object]:
    """The record, and what the reading layout adds to it."""
    from finecli.citations import cite

    related = len(store.same_respondent(case.id))
    return case.to_record() | {"terms": None, "related": related, "citation": cite(case)}


def _published(case: Case) -> dict[str, object]:
    """What changed on its way into the record, and the provisions, which keep their published text."""
    provisions = list(dict.fromkeys(cited.published for cited in case.provisions))
    return {"id": case.id, **case.as_published, "provisions": provisions}
