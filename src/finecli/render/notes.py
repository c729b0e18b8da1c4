"""Words beside the data: they go to stderr, so that a pipe carries data alone."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from finecli.render.plain import printable

if TYPE_CHECKING:
    from finecli.figures import Figures
    from finecli.query import Query

PUBLISHED_NOTE = "p after a date: the day of publication; that of the decision is not on record"

_ORDERED = {"relevance": "best match first", "date": "newest first", "fine": "highest fine first"}


def say(text: str) -> None:
    """Write one note to stderr, after what stands on stdout; on a terminal it is wrapped at blanks."""
    sys.stdout.flush()
    text = printable(text)
    if sys.stderr.isatty():
        import shutil
        import textwrap

        width = shutil.get_terminal_size().columns
        text = textwrap.fill(text, width, subsequent_indent="  ", break_on_hyphens=False)
    sys.stderr.write(f"{text}\n")


def hits_notes(
    total: int, ids: tuple[str, ...], query: Query, complete: int | None = None
) -> tuple[str, ...]:
    """How many there are, how many are shown in which order, and what to type next.

    `complete` of them have all the words; None where that is not to be told.
    """
    all_of_them = f"{_number(total, 'decision')}{_completeness(total, complete)}"
    if query.limit == 0:
        return (all_of_them,)
    if not ids:
        return (f"{all_of_them} in all, none of them after the first {query.offset:,}",)
    order = _ORDERED[query.sort or ("relevance" if query.words else "date")]
    shown = query.offset + len(ids)
    which = f"{query.offset + 1:,} to {shown:,} of " if len(ids) < total else ""
    following = f"; --offset {shown} shows the next" if shown < total else ""
    return (
        f"{which}{all_of_them}, {order}{following}",
        f"to read one: finecli show {ids[0]}; to cite it: finecli cite {ids[0]}",
    )


def _completeness(total: int, complete: int | None) -> str:
    if complete is None or complete == total:
        return ""
    return f" ({f'{complete:,}' if complete else 'none'} with all the words)"


def figures_notes(
    total: Figures, group: str | None, few: int, snapshot: str, option: str = " (--proposed adds them)"
) -> tuple[str, ...]:
    """What the figures count, what they leave out, and how far they reach.

    `option` is what a person can type to have proposed fines counted.
    """
    left_out = (
        (total.without_fine, "without a fine on record"),
        (total.proposed, f"with a fine only proposed{option}"),
        (total.unconverted, "with a fine that has no euro rate"),
    )
    named = ", ".join(f"{count:,} {reason}" for count, reason in left_out if count)
    said = (
        f"{_number(total.cases, 'decision')}, {total.fined:,} with a fine counted"
        + (f"; not in the sums: {named}" if named else ""),
        "fines in euros as imposed, whatever became of them on appeal; quartiles by linear interpolation",
        group == "article" and "a decision on several articles counts in each of them",
        few and f"~ marks quartiles of fewer than 5 fines ({_number(few, 'group')}): they say little",
        snapshot and f"data as of {snapshot}",
    )
    return tuple(note for note in said if note)


def respondents_notes(found: int, shown: int) -> tuple[str, ...]:
    """How many there are, and what their sums are."""
    if not found:
        return ("no respondent matches",)
    which = f"the first {shown:,} of " if shown < found else ""
    return (
        f"{which}{_number(found, 'respondent')}; --limit {found} shows all"
        if which
        else _number(found, "respondent"),
        "sums in euros as imposed; a decision on several respondents counts in each, its fine whole",
    )


def _number(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
