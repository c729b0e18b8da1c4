"""Words beside the data: they go to stderr, so that a pipe carries data alone."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from finecli.render.plain import printable

if TYPE_CHECKING:
    from collections.abc import Mapping

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
    all_of_them = f"{number_of(total, 'decision')}{_completeness(total, complete)}"
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


def figures_notes(total: Figures, few: int = 0, option: str = " (--proposed adds them)") -> tuple[str, ...]:
    """What the figures count, what they leave out, and where they say little.

    `few` groups have fewer than five fines. `option` is what a person can type to have proposed ones counted.
    """
    left_out = (
        (total.without_fine, "without a fine on record"),
        (total.proposed, f"with a fine only proposed{option}"),
        (total.annulled, "with a fine annulled"),
        (total.restated, "with the fine of a decision that they reviewed"),
        (total.unconverted, "with a fine that has no euro rate"),
        (total.undated, "with a fine of a year that is unknown or has no price index"),
    )
    named = ", ".join(f"{count:,} {reason}" for count, reason in left_out if count)
    few_groups = few and number_of(few, "group")
    complete = f", {total.complete:,} complete (amount, date and respondent known)" if total.cases else ""
    said = (
        f"{number_of(total.cases, 'decision')}{complete}, {total.fined:,} with a fine counted"
        + (f"; not in the sums: {named}" if named else ""),
        "fines in euros as imposed or as review left them; quantiles by linear interpolation",
        total.as_imposed
        and f"{total.as_imposed:,} changed on review to an amount not on record: counted as imposed",
        few_groups and f"fewer than 5 fines in {few_groups} (~): mean, median and quartiles say little there",
        total.are_few and "fewer than 5 fines in all: mean, median and quartiles say little",
    )
    return tuple(note for note in said if note)


def snapshot_notes(meta: Mapping[str, str]) -> tuple[str, ...]:
    """The day on which the data were drawn, where it is known."""
    return (f"data as of {meta['snapshot']}",) if meta.get("snapshot") else ()


def attribution(meta: Mapping[str, str]) -> str:
    """What the licence asks every copy of the data to say."""
    return f"Data: {meta.get('attribution', '')}; {meta.get('licence', '')}."


def respondents_notes(found: int, shown: int) -> tuple[str, ...]:
    """How many there are, and how their fines count."""
    if not found:
        return ("no respondent matches",)
    which = f"the first {shown:,} of " if shown < found else ""
    return (
        f"{which}{number_of(found, 'respondent')}; --limit {found} shows all"
        if which
        else number_of(found, "respondent"),
        "sums in euros as imposed or as review left them",
        "in no sum: fines only proposed, annulled, stated again on review, or without a euro rate",
        "a decision on several respondents counts in each, its fine whole",
    )


def number_of(count: int, noun: str) -> str:
    """A number with its noun: "1 country", "2 kinds of body", "3 statuses"."""
    if count == 1:
        return f"1 {noun}"
    head, *rest = noun.split(" of ")
    plural = f"{head[:-1]}ies" if head.endswith("y") else f"{head}es" if head.endswith("s") else f"{head}s"
    return f"{count:,} {' of '.join((plural, *rest))}"
