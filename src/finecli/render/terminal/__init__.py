"""Output for people at a terminal: the only place that knows Rich.

Every text of a source is put in as data (`tables.data`, `reading.prose`): what looks like markup in it is
printed, not obeyed. Colour only repeats what a word says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from finecli.render.notes import PUBLISHED_NOTE, hits_notes, say
from finecli.render.terminal.screen import show, show_paged
from finecli.render.terminal.tables import are_marked_published

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from rich.console import Console

    from finecli.cases import Case
    from finecli.figures import Table
    from finecli.pictures import Histogram, Interval, TimeLines
    from finecli.query import Query
    from finecli.relations import Step
    from finecli.render.articles import View
    from finecli.render.reading import Reading
    from finecli.render.risk import Near
    from finecli.respondents import Respondent
    from finecli.risk.answers import Answers
    from finecli.store import Hits


def print_hits(
    hits: Hits,
    query: Query,
    snippets: Sequence[str] = (),
    facets: Sequence[tuple[str, str | None, int]] = (),
) -> None:
    """A table of what was found, with the place the words stand in, and how all of it falls into groups.

    How many there are and what to type next go to stderr.
    """
    from finecli.render.terminal.facets import draw_facets
    from finecli.render.terminal.hits import draw_hits

    is_ranked = query.sort in (None, "relevance")
    if hits.rows:
        show(lambda console: draw_hits(console, hits.rows, snippets, is_ranked=is_ranked))
    if facets:
        show(lambda console: draw_facets(console, facets))
    if hits.total and query.limit != 0:
        for note in hits_notes(hits.total, tuple(row.id for row in hits.rows), query, hits.complete):
            say(note)
    if are_marked_published(hits.rows):
        say(PUBLISHED_NOTE)


def print_words(rows: Sequence[Sequence[str | int]], header: Sequence[str]) -> None:
    """Words and what they mean, a line each, the last column broken at blanks."""
    from finecli.render.terminal.words import draw_words

    show(lambda console: draw_words(console, rows, header))


def print_readings(readings: Sequence[Reading]) -> None:
    """Decisions laid out for reading, one below the other; paged when taller than the screen."""
    from finecli.render.terminal.reading import draw_readings

    show_paged(lambda console: draw_readings(console, readings))


def print_related(
    case: Case, history: Sequence[Step], records: Sequence[Mapping[str, Any]], limit: int
) -> None:
    """The procedural history in the order of time, then other decisions on the same respondent and alike."""
    from finecli.render.reasons import ALIKE
    from finecli.render.terminal.ties import draw_ties, rows_of
    from finecli.render.ties import SAME_GROUP, SAME_RESPONDENT

    show(lambda console: draw_ties(console, case, history, records, limit))
    if are_marked_published(rows_of(records, SAME_RESPONDENT, SAME_GROUP, ALIKE)):
        say(PUBLISHED_NOTE)


def print_article(view: View) -> None:
    """The decisions on one provision; paged when taller than the screen."""
    from finecli.render.terminal.articles import draw_article

    show_paged(lambda console: draw_article(console, view))


def print_comparison(rows: Sequence[Sequence[str]]) -> None:
    """Decisions side by side; paged when taller than the screen."""
    from finecli.render.terminal.comparing import draw_comparison

    show_paged(lambda console: draw_comparison(console, rows))


def print_respondents(respondents: Sequence[Respondent]) -> None:
    """Who was judged, a line each."""
    from finecli.render.terminal.respondents import respondents_table

    if respondents:
        show(lambda console: console.print(respondents_table(respondents, console.width)))


def print_figures(table: Table, picture: Histogram | TimeLines | None) -> None:
    """Figures of groups with bars, two groupings as a matrix, or everything as a list; with their picture.

    Lines over time stand above the figures, fines by amount below them. Paged when taller than the screen;
    what does not fit its width is told on stderr.
    """
    not_shown: list[str] = []
    show_paged(lambda console: not_shown.extend(_draw_figures(console, table, picture)))
    for note in (*not_shown, *(picture.notes if picture else ())):
        say(note)


def _draw_figures(console: Console, table: Table, picture: Histogram | TimeLines | None) -> Iterator[str]:
    """Draw the figures and their picture, a blank line between them; what of them is not shown."""
    from finecli.render.terminal.bars import figures_pairs, figures_table
    from finecli.render.terminal.matrices import matrix_table
    from finecli.render.terminal.reading import draw_pairs

    if picture and table.shape.by:
        _draw_picture(console, picture)
        console.print()
    if table.columns:
        drawn, not_shown = matrix_table(table, console.width)
        console.print(drawn)
        yield from filter(None, [not_shown])
    elif table.groups or table.shape.by_currency:
        rows = [each for each in table.cells if each.original or not table.shape.by_currency]
        console.print(figures_table(rows, table.total, table.shape, console.width))
    else:
        draw_pairs(console, figures_pairs(table.total))
    if picture and not table.shape.by:
        console.print()
        _draw_picture(console, picture)


def _draw_picture(console: Console, picture: Histogram | TimeLines) -> None:
    from finecli.render.terminal.pictures import drawing

    console.print(drawing(picture, console.width))


def print_answers(answers: Answers, nearest: Sequence[Near], picture: Interval | None) -> None:
    """Three answers to a question of risk; paged when taller than the screen."""
    from finecli.render.terminal.risk import draw_answers
    from finecli.render.terminal.ties import row_of

    rows = [row_of(near.case.to_record()) for near in nearest]
    show_paged(lambda console: draw_answers(console, answers, nearest, rows, picture))
    if are_marked_published(rows):
        say(PUBLISHED_NOTE)


def print_pairs(pairs: Sequence[tuple[str, object]]) -> None:
    """Names and values, a line each."""
    from finecli.render.terminal.reading import draw_pairs

    show(lambda console: draw_pairs(console, pairs))
