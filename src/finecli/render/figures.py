"""Figures as output: records and rows for programs, and the words that must stand beside every figure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from finecli.errors import FinecliError
from finecli.figures import FEW, Figures, Original
from finecli.figures.periods import PERIODS, period_of
from finecli.render.machine import write_records, write_rows
from finecli.render.notes import figures_notes, say, snapshot_notes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from finecli.figures import Answer, Table
    from finecli.pictures import Histogram, TimeLines
    from finecli.render.machine import Output

COLUMNS = tuple(name for name in Figures._fields if name != "original")
ORIGINAL_COLUMNS = tuple(f"original_{name}" for name in Original._fields)

MOST_GROUPS = 40  # on a terminal, unless more are asked for: a screen or so
# Field -> what several of it are called: a decision can have several, and then counts in several groups.
SEVERAL = {
    "article": "articles",
    "law": "laws",
    "topic": "topics",
    "violation": "violations",
    "cookie-violation": "cookie violations",
    "respondent": "respondents",
    "group": "groups of respondents",
    "measure": "measures",
    "language": "languages",
    "source": "sources",
}


def print_answer(
    output: Output,
    answer: Answer,
    filters: Callable[[], Sequence[tuple[str, str]]],
    limit: int | None = None,
) -> None:
    """Print the figures to stdout, as the options or the screen ask for.

    `filters` gives those in force, which only a table has to name; at most `limit` groups are printed, on a
    terminal `MOST_GROUPS` unless it is given.
    """
    table = answer.table
    if limit is None and output.format == "table" and table.shape.by[:1] != (table.shape.over,):
        limit = MOST_GROUPS
    table = table.first(limit)
    if output.takes_records:
        write_records(output, (each.to_record() for each in table.cells))
    elif output.format == "table":
        from finecli.render.terminal import print_figures

        print_figures(table, _picture_beside(answer, filters))
    else:
        in_original = answer.question.by_currency
        header = (*COLUMNS, *(ORIGINAL_COLUMNS if in_original else ()))
        write_rows(output, header, (_row(each, in_original=in_original) for each in table.cells))
    if len(table.groups) < len(answer.table.groups):
        count = len(answer.table.groups)
        say(f"{len(table.groups)} of {count:,} groups; --limit {count} prints all")


def _picture_beside(
    answer: Answer, filters: Callable[[], Sequence[tuple[str, str]]]
) -> Histogram | TimeLines | None:
    """The picture that adds to a table on a terminal: enough fines by amount, or several periods."""
    question, table = answer.question, answer.table
    is_trend = question.over is not None
    if question.by_currency or not (is_trend or (not question.by and table.total.fined >= FEW)):
        return None
    from finecli.pictures import Histogram, TimeLines
    from finecli.render.figure_pictures import picture_of

    picture = picture_of(answer, filters())
    if isinstance(picture, TimeLines) and len(picture.periods) > 1:
        return picture
    return picture if isinstance(picture, Histogram) else None


def save_answer(
    answer: Answer, filters: Sequence[tuple[str, str]], meta: Mapping[str, str], path: str
) -> None:
    """Save the answer's picture to a file of this name, with all that must stand beside its figures.

    Raises:
        FinecliError: there is nothing to draw, the file cannot be written, or what draws is not installed.
    """
    from finecli.render.figure_pictures import for_report, picture_of
    from finecli.render.pictures import save

    picture = picture_of(answer, filters)
    if picture is None and answer.table.total.cases:
        raise FinecliError("nothing to draw: no fine is counted", "--by country draws numbers of decisions")
    if picture is None:
        raise FinecliError("nothing to draw: no decision matches", "name fewer filters")
    save(for_report(picture, answer, meta), path)


def answer_notes(answer: Answer, meta: Mapping[str, str]) -> tuple[str, ...]:
    """What the figures count, what they leave out, how they were reckoned, and how far they reach."""
    few = sum(each.are_few for each in answer.table.cells) if answer.table.groups else 0
    option = "" if answer.question.with_proposed else " (--proposed adds them)"
    return (*figures_notes(answer.table.total, few, option), *how_counted(answer, meta))


def how_counted(answer: Answer, meta: Mapping[str, str]) -> tuple[str, ...]:
    """How the figures were reckoned, and how far they reach."""
    return (
        *(
            f"a decision with several {SEVERAL[field]} counts in each of them"
            for field in answer.question.by
            if field in SEVERAL
        ),
        *_reckoning(answer),
        *_ends(answer, meta.get("snapshots", "")),
        *_past(answer, meta.get("snapshot", "")),
        *snapshot_notes(meta),
    )


def _row(each: Figures, *, in_original: bool) -> tuple[Any, ...]:
    values = tuple(_plain(getattr(each, name)) for name in COLUMNS)
    return (*values, *(each.original or (None,) * len(ORIGINAL_COLUMNS))) if in_original else values


def _plain(value: Any) -> Any:
    """A truth value as JSON writes it."""
    return str(value).lower() if isinstance(value, bool) else value


def _reckoning(answer: Answer) -> Iterator[str]:
    """By which tables figures were divided or put into other euros."""
    question = answer.question
    if question.real is not None:
        from finecli.vocabulary import prices

        yield f"in euros of {question.real}: {prices.SOURCE}"
    if question.per_million:
        from finecli.vocabulary import population

        yield f"per million inhabitants of {population.YEAR}: {population.SOURCE}"
        edges = (*answer.table.groups, *answer.table.columns)
        shown = {answer.table.shape.country, *(each.group or each.across for each in edges)}
        for country, area in population.AREAS.items():
            if country in shown:
                yield f"{country}: {area}"
    if question.by_currency:
        yield 'amounts in their own currency count fines without a euro rate too; "all" is in euros'


def _ends(answer: Answer, snapshots: str) -> Iterator[str]:
    """Which period is not over, and which sources end before the last, which then holds fewer decisions."""
    period = next((field for field in answer.question.by if field in PERIODS), None)
    if period is None:
        return
    periods = _periods(answer.table, period)
    for name, is_to_date in periods.items():
        if is_to_date:
            yield f"{name} is counted to date: {answer.table.shape.until}"
    import json

    ends: dict[str, str] = json.loads(snapshots or "{}")
    last = max(periods, default="")
    over = {source: end for source, end in ends.items() if period_of(f"{end}-01"[:10], period) < last}
    if going_on := [source for source in ends if source not in over]:
        for source, end in over.items():
            yield f"{source} ends in {end}: what follows is from {', '.join(going_on)} alone"


def _periods(table: Table, period: str) -> dict[str, bool]:
    """The periods of a table, and which of them are counted to date."""
    edge = table.groups if table.shape.by[0] == period else table.columns
    return {name: each.is_to_date for each in edge if (name := each.group or each.across)}


def _past(answer: Answer, snapshot: str) -> Iterator[str]:
    past, day = answer.past, answer.question.as_of
    if past is None:
        return
    left = f"{past.later:,} later and {past.undated:,} undated decisions left out"
    yield f"as it stood on {day}, by the records of {snapshot or 'today'}: {left}"
    if past.unknown:
        yield f"{past.unknown:,} annulled or changed on a day not on record count as annulled or changed"
