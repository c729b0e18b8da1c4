"""`finecli risk`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from finecli.cli import new_app
from finecli.cli.asked import Typed, read_asked
from finecli.cli.filters import in_force
from finecli.cli.help import SectionedCommand
from finecli.cli.options import Format, Json, Receipt, Save, takes_these_filters
from finecli.cli.views import write_receipt
from finecli.errors import FinecliError
from finecli.query import Query
from finecli.relations import procedural_history
from finecli.render.fields import RISK_FIELDS
from finecli.render.files import check_picture_name
from finecli.render.machine import choose_output, write_records, write_rows
from finecli.render.notes import say
from finecli.render.receipts import option_words
from finecli.render.risk import Near, interval, nearest_of, notes
from finecli.render.risk_records import COLUMNS, answers_record, answers_rows, receipt_told
from finecli.risk.answers import answers_to
from finecli.risk.levels import fit_levels
from finecli.store import Store

if TYPE_CHECKING:
    from finecli.pictures import Interval
    from finecli.risk.answers import Answers, Asked

app = new_app()

CIRCUMSTANCES = "The circumstances"


@app.command(cls=SectionedCommand)
@takes_these_filters(
    "article", "topic", "sector", "violation", "cookie-violation", "country", "respondent-kind"
)
def risk(
    query: Query,
    cookie: Annotated[
        bool, typer.Option("--cookie", help="cookies, not data at large", rich_help_panel=CIRCUMSTANCES)
    ] = False,
    like: Annotated[
        str | None,
        typer.Option(metavar="ID", help="a decision whose facts these are", rich_help_panel=CIRCUMSTANCES),
    ] = None,
    turnover: Annotated[
        str | None,
        typer.Option(
            metavar="AMOUNT", help="worldwide, of a year: 12M, 12M GBP", rich_help_panel=CIRCUMSTANCES
        ),
    ] = None,
    seriousness: Annotated[
        str | None,
        typer.Option(
            metavar="LEVEL",
            help="low, medium, high, or a share of the maximum: 15%",
            rich_help_panel=CIRCUMSTANCES,
        ),
    ] = None,
    data_subjects: Annotated[
        int | None,
        typer.Option(min=1, metavar="N", help="how many people are affected", rich_help_panel=CIRCUMSTANCES),
    ] = None,
    as_of: Annotated[
        str | None,
        typer.Option(
            metavar="DATE", help="the law and the decisions of that day", rich_help_panel=CIRCUMSTANCES
        ),
    ] = None,
    json: Json = None,
    format: Format = None,  # noqa: A002 (the option's name)
    save: Save = None,
    receipt: Receipt = None,
) -> None:
    """Say what an infringement can cost, in three answers kept apart, each with its working.

    The ceiling that the law sets; the range in which the guidelines of the EDPB (for Britain, of the ICO)
    begin; the range of past fines in comparable cases, with the nearest of them. No forecast and no advice.
    """
    output = choose_output(json, format, RISK_FIELDS)
    check_picture_name(save)
    store = Store()
    typed = Typed(turnover, seriousness, data_subjects, cookie, like, as_of)
    asked = read_asked(store, query, typed)
    answers = _answers(store, asked, is_past=as_of is not None)
    nearest = _nearest(store, answers)
    meta = store.meta()
    picture = interval(answers, nearest, meta)
    if output.takes_records:
        write_records(output, [answers_record(answers, nearest, meta.get("snapshot", ""))])
    elif output.format == "table":
        from finecli.render.terminal import print_answers

        print_answers(answers, nearest, picture)
    else:
        write_rows(output, COLUMNS, answers_rows(answers, nearest))
    if save is not None:
        _save(picture, save)
    if receipt is not None:
        write_receipt(store, receipt, _command(query, typed, asked), receipt_told(answers))
    for note in notes(nearest, meta):
        say(note)


def _answers(store: Store, asked: Asked, *, is_past: bool) -> Answers:
    """The answers; with the levels of the base, or fitted anew to the decisions of a past day."""
    known = store.comparables(asked.scope, asked.question.day.isoformat() if is_past else None)
    levels = fit_levels(known) if is_past and known else store.levels(asked.scope)
    matter = _matter(store, asked.like) if asked.like else frozenset()
    return answers_to(asked, [each for each in known if each.id not in matter], levels)


def _matter(store: Store, case_id: str) -> frozenset[str]:
    """The decision and the others of its procedural history: they are no others to compare it with."""
    history = procedural_history(store.case(case_id), store.case, store.pointing_at)
    return frozenset(step.case.id for step in history if step.case)


def _nearest(store: Store, answers: Answers) -> list[Near]:
    from finecli.cases import Case
    from finecli.store.many import records_of

    weighed = nearest_of(answers)
    records = records_of(store, [each.case.id for each in weighed])
    return [Near(Case.from_record(record), each) for record, each in zip(records, weighed, strict=True)]


def _save(picture: Interval | None, path: str) -> None:
    if picture is None:
        raise FinecliError("no range of past fines to draw", "name fewer facts, or more common ones")
    from finecli.render.pictures import save

    save(picture, path)


def _command(query: Query, typed: Typed, asked: Asked) -> list[str]:
    """The words that ask the same again, of the law and the decisions of the same day."""
    options = {
        "like": asked.like,
        "turnover": typed.turnover,
        "seriousness": typed.seriousness,
        "data-subjects": typed.data_subjects,
        "as-of": asked.question.day.isoformat(),
    }
    given = [(name, value) for name, value in options.items() if value is not None]
    return ["risk", *(["--cookie"] if typed.is_cookie else []), *option_words((*in_force(query), *given))]
