"""The picture that an answer makes: fines by amount, bars of groups, lines over time, or a matrix.

A picture shows less than its table: what is not drawn is told in its notes, never dropped in silence.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

from finecli.figures.measures import FEW
from finecli.figures.periods import PERIODS
from finecli.pictures import (
    EUROS,
    MOST_LINES,
    Bar,
    Bars,
    Histogram,
    Line,
    Mark,
    Matrix,
    TimeLines,
    log_bins,
)
from finecli.render.figure_titles import field_name, measure_of, title_of
from finecli.render.figures import how_counted
from finecli.render.group_names import name_of_group
from finecli.render.notes import attribution, figures_notes, number_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from finecli.figures import Answer, Figures, Question, Table

Drawn: TypeAlias = Bars | Histogram | TimeLines | Matrix

MOST_BARS = 25
MOST_PERIODS = 40
MOST_COLUMNS = 8
MOST_PERIOD_COLUMNS = 12

_LOG_FROM = 100  # times the lowest amount: two decades
_OF_FEW = ("mean", "median")  # figures that say little of fewer than FEW fines


def picture_of(answer: Answer, filters: Sequence[tuple[str, str]]) -> Drawn | None:
    """The picture of an answer, with notes on what of it is not drawn; None where there is nothing to draw.

    `filters` are those in force, for its title, as `title_of` takes them.
    """
    title = title_of(answer.question, filters)
    match answer.question.by:
        case ():
            return _histogram(answer, title)
        case (period,) if answer.question.over == period:
            return _one_line(answer, title)
        case (_,):
            return _bars(answer, title)
        case (_, period) if answer.question.over == period:
            return _lines(answer, title)
        case _:
            return _matrix(answer, title)


def for_report(picture: Drawn, answer: Answer, meta: Mapping[str, str]) -> Drawn:
    """The picture with all that must stand beside its figures, as sentences: it is read without its table."""
    in_euros = answer._replace(question=answer.question._replace(by_currency=False))
    notes = (
        *picture.notes,
        *figures_notes(answer.table.total, _few_in(picture), option=""),
        *how_counted(in_euros, meta),
    )
    return picture._replace(notes=(*map(_sentence, notes), attribution(meta)))


def _sentence(note: str) -> str:
    """The note with a capital letter, unless it begins with an address, and a full stop."""
    is_address = "." in note.partition(",")[0].partition(" ")[0]
    return f"{note if is_address else note[0].upper() + note[1:]}."


def _few_in(picture: Drawn) -> int:
    """How many figures of the picture are marked as those of too few fines."""
    match picture:
        case Bars():
            return sum(bar.is_few for bar in picture.bars)
        case Matrix():
            return len(picture.few)
        case _:
            return 0


def _histogram(answer: Answer, title: str) -> Histogram | None:
    amounts = answer.amounts()
    positive = [amount for amount in amounts if amount > 0]
    if not positive:
        return None
    total = answer.table.total
    named = (("P10", total.p10_eur), ("median", total.median_eur), ("P90", total.p90_eur))
    marks = () if total.are_few else tuple(Mark(name, value) for name, value in named if value)
    nought = len(amounts) - len(positive)
    notes = (f"{number_of(nought, 'fine')} of nought not drawn",) if nought else ()
    return Histogram(title, "fines", EUROS, log_bins(positive), marks, notes)


def _bars(answer: Answer, title: str) -> Bars | None:
    question, table = answer.question, answer.table
    (field,), (measure, unit) = question.by, measure_of(question)
    known = _known(table.groups, field, table)
    if not known:
        return None
    groups, note = _shown(known, field, MOST_BARS)
    bars = tuple(
        Bar(
            name_of_group(each.group, field, is_to_date=each.is_to_date),
            _value(each, table),
            _fined_part(each, table) if question.figure == "cases" else None,
            _is_few(each, question),
        )
        for each in groups
    )
    part = "with a fine counted" if question.figure == "cases" else None
    absent = 0 if field in PERIODS else len(table.groups) - len(known)
    empty = (f"{number_of(absent, field_name(field))} without such a figure not drawn",) if absent else ()
    return Bars(title, measure, unit, bars, part, (*note, *empty))


def _one_line(answer: Answer, title: str) -> TimeLines | None:
    table = answer.table
    return _time_lines(answer, title, table.groups, [("all", table.groups)], ())


def _lines(answer: Answer, title: str) -> TimeLines | None:
    """A line for each of the first groups; for means and medians of those with the most fines.

    The highest medians are those of the smallest groups, and would make lines of single decisions.
    """
    question, table = answer.question, answer.table
    field = question.by[0]
    known = [each for each in table.groups if each.group is not None and _value(each, table)]
    by_fines = question.figure not in ("cases", "fined", "sum")
    if by_fines:
        known.sort(key=lambda each: -each.fined)
    chosen = {each.group for each in known[:MOST_LINES]}
    groups = [each.group for each in table.groups if each.group in chosen]
    cells = {(each.group, each.across): each for each in table.cells}
    series = [
        (name_of_group(group, field), [cells.get((group, each.across)) for each in table.columns])
        for group in groups
    ]
    named = [each for each in table.groups if each.group is not None]
    which = "the most fines" if by_fines else "the highest figures"
    is_part = len(groups) < len(named)
    notes = (
        (f"{len(groups)} of {number_of(len(named), field_name(field))} drawn: those with {which}",)
        if is_part
        else ()
    )
    return _time_lines(answer, title, table.columns, series, (*notes, *_absent_notes(table.groups, field)))


def _time_lines(
    answer: Answer,
    title: str,
    edge: Sequence[Figures],
    series: Sequence[tuple[str, Sequence[Figures | None]]],
    notes: tuple[str, ...],
) -> TimeLines | None:
    """Lines by name over the periods at an edge of the table, with the figures of each of these."""
    question, table = answer.question, answer.table
    measure, unit = measure_of(question)
    dated = [at for at, each in enumerate(edge) if _name(each) is not None]
    told = [at for at in dated if any(_value(figures[at], table) for _, figures in series)]
    if not told:
        return None
    since_first = [at for at in dated if at >= told[0]]
    shown = since_first[-MOST_PERIODS:]
    points = [[figures[at] for at in shown] for _, figures in series]
    values = [[_value(each, table) for each in row] for row in points]
    earlier = len(since_first) - len(shown)
    period = str(question.over)
    return TimeLines(
        title,
        measure,
        unit,
        tuple(str(_name(edge[at])) for at in shown),
        tuple(Line(name, tuple(row)) for (name, _), row in zip(series, values, strict=True)),
        to_date=edge[shown[-1]].is_to_date,
        is_log=unit == EUROS and _spans_decades(chain.from_iterable(values)),
        few=_few_places(points, question),
        notes=(
            *notes,
            *((f"{number_of(earlier, f'earlier {period}')} not drawn",) if earlier else ()),
            *_absent_notes(edge, period),
            *_point_notes(points, answer),
        ),
    )


def _spans_decades(values: Iterable[float | None]) -> bool:
    positive = [value for value in values if value]
    return bool(positive) and max(positive) > _LOG_FROM * min(positive)


def _absent_notes(groups: Iterable[Figures], field: str) -> tuple[str, ...]:
    """How many decisions are in no group, and so on no line."""
    name = name_of_group(None, field)
    without = name if name.startswith("no ") else f"no {field_name(field)} on record"
    return tuple(
        f"{number_of(each.cases, 'decision')} with {without} not drawn"
        for each in groups
        if _name(each) is None and each.cases
    )


def _point_notes(points: Sequence[Sequence[Figures | None]], answer: Answer) -> Iterator[str]:
    """Which points say little, and which are not there."""
    values = [_value(each, answer.table) for row in points for each in row]
    if few := len(_few_places(points, answer.question)):
        present = len(values) - values.count(None)
        yield f"hollow: {few:,} of {number_of(present, 'point')}, of fewer than {FEW} fines, which say little"
    if None in values:
        yield f"no point where a {answer.question.over} has no fine counted"


def _few_places(rows: Sequence[Sequence[Figures | None]], question: Question) -> frozenset[tuple[int, int]]:
    """The places (row, column) of figures of too few fines."""
    return frozenset(
        (at, place)
        for at, row in enumerate(rows)
        for place, each in enumerate(row)
        if each is not None and _is_few(each, question)
    )


def _matrix(answer: Answer, title: str) -> Matrix | None:
    question, table = answer.question, answer.table
    (by, across), (measure, unit) = question.by, measure_of(question)
    rows, row_note = _shown(_known(table.groups, by, table), by, MOST_BARS)
    most = MOST_PERIOD_COLUMNS if across in PERIODS else MOST_COLUMNS
    columns, column_note = _shown(_known(table.columns, across, table), across, most)
    cells = {(each.group, each.across): each for each in table.cells}
    found = [[cells.get((row.group, column.across)) for column in columns] for row in rows]
    nothing = None if unit == EUROS else 0  # of no decisions in a cell: no amount, but a number
    values = tuple(tuple(_value(each, table) if each else nothing for each in row) for row in found)
    if not any(value for row in values for value in row):
        return None
    notes = (*row_note, *column_note)
    names = tuple(name_of_group(each.group, by, is_to_date=each.is_to_date) for each in rows)
    headings = tuple(name_of_group(each.across, across, is_to_date=each.is_to_date) for each in columns)
    return Matrix(title, measure, unit, names, headings, values, _few_places(found, question), notes)


def _known(groups: Sequence[Figures], field: str, table: Table) -> list[Figures]:
    """The groups that have the figure asked for; of periods all from the first that has it."""
    has_it = [bool(_value(each, table)) for each in groups]
    if field in PERIODS and any(has_it):
        return [*groups[has_it.index(True) :]]
    return [each for each, is_known in zip(groups, has_it, strict=True) if is_known]


def _shown(groups: Sequence[Figures], field: str, most: int) -> tuple[list[Figures], tuple[str, ...]]:
    """The first groups, or the last periods, and the decisions in none; a note on how many are left."""
    named = [each for each in groups if _name(each) is not None]
    others = [each for each in groups if _name(each) is None]
    is_time = field in PERIODS
    kept = named[-most:] if is_time else named[:most]
    left = len(named) - len(kept)
    what = field_name(field)
    told = number_of(left, f"earlier {what}") if is_time else f"{number_of(left, what)} with lower figures"
    return [*kept, *others], ((f"{told} not drawn",) if left else ())


def _name(each: Figures) -> str | None:
    """The group or the period of figures at an edge of a table."""
    return each.group or each.across


def _value(each: Figures | None, table: Table) -> float | None:
    """The figure asked for."""
    if each is None:
        return None
    value: float | None = getattr(each, table.shape.field)
    return value


def _fined_part(each: Figures, table: Table) -> float:
    """The decisions with a fine counted, in the unit of the bar: per million, where it is that."""
    return (_value(each, table) or 0) * each.fined / each.cases if each.cases else 0


def _is_few(each: Figures, question: Question) -> bool:
    return question.figure in _OF_FEW and each.are_few
