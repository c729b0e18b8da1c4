"""What a search can print: the decisions, their number, ids, addresses, or how they fall into groups."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from finecli.errors import InvalidInput
from finecli.render.machine import Output, choose_output, write_records, write_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from finecli.query import Query
    from finecli.store import Store

FACET_HEADER = ("facet", "value", "cases")


def choose_view(**wanted: bool) -> str:
    """The one view asked for by its option; "hits" when none is.

    Raises:
        InvalidInput: more than one is.
    """
    chosen = [name for name, is_wanted in wanted.items() if is_wanted]
    if len(chosen) > 1:
        raise InvalidInput(f"--{' and --'.join(chosen)} exclude each other", "ask for one at a time")
    return chosen[0] if chosen else "hits"


def choose_layout(view: str, json: str | None, wanted: str | None, target: str | None) -> Output:
    """How to print a view: as the options say, else as the file's name does, else as the screen.

    Raises:
        InvalidInput: an unknown format or field, or a format for what is plain text.
    """
    from finecli.render.files import format_of

    if view in ("count", "ids", "urls"):
        if json is not None or wanted is not None:
            raise InvalidInput(
                f"--{view} prints plain lines and excludes --json and --format",
                "--json id,url has ids and addresses in JSON",
            )
        return choose_output(None, "plain" if target else None)
    if json is None:
        return choose_output(None, wanted or format_of(target))
    from finecli.render.fields import FACET_FIELDS, SEARCH_FIELDS

    return choose_output(json, wanted, FACET_FIELDS if view == "facets" else SEARCH_FIELDS)


def print_view(view: str, store: Store, query: Query, layout: Output) -> None:
    """Print it to stdout."""
    _VIEWS[view](store, query, layout)


def say_more(store: Store, query: Query) -> None:
    """What a reader must know beside the data: that nothing fits, or that a phrase could not be checked."""
    total, complete = store.count(query)
    may_hold_phrases = query.words and not query.words.replace(" ", "").isalnum()
    if total and query.limit != 0 and not may_hold_phrases:
        return
    from finecli.render.explaining import unordered_notes
    from finecli.render.notes import hits_notes, say

    if not total:
        notes = ["no decision matches", *_respondent_hints(store, query)]
    elif query.limit == 0:
        notes = [*hits_notes(total, (), query, complete)]
    else:
        notes = [*unordered_notes(store.unordered(query))]
    for note in notes:
        say(note)


def say_why(store: Store, query: Query) -> None:
    """Why each case of the page came up."""
    from finecli.cli.filters import in_force
    from finecli.render.explaining import explanation_lines
    from finecli.render.notes import say

    for line in explanation_lines(store.explanation(query), in_force(query), store.search(query).rows):
        say(line)


def write_search_receipt(store: Store, query: Query, target: str) -> None:
    """Write what makes the search repeatable to a file."""
    from finecli.cli.filters import in_force
    from finecli.render.receipts import search_command, search_told

    filters = in_force(query)
    write_receipt(
        store, target, search_command(query, filters), search_told(query, filters, store.search(query))
    )


def write_receipt(store: Store, target: str, command: Iterable[str], told: Mapping[str, Any]) -> None:
    """Write a receipt of what was `told`, with the words of the `command` that asks the same again."""
    import json

    from finecli.render.files import write_text
    from finecli.render.receipts import receipt

    values = receipt(command, told, store.meta())
    write_text(target, f"{json.dumps(values, ensure_ascii=False, indent=2)}\n")


def _hits(store: Store, query: Query, layout: Output) -> None:
    if layout.takes_records:
        from finecli.cli.named import with_terms

        write_records(layout, with_terms(store, store.records(query), layout.fields))
    elif layout.format == "table":
        _table(store, query)
    else:
        from finecli.store import Row

        write_rows(layout, Row._fields, store.search(query).rows)


def _table(store: Store, query: Query, *, with_facets: bool = False) -> None:
    from finecli.render.terminal import print_hits

    snippets = store.snippets(query) if query.words else ()
    print_hits(store.search(query), query, snippets, store.facets(query) if with_facets else ())


def _facets(store: Store, query: Query, layout: Output) -> None:
    if layout.format == "table":
        _table(store, query, with_facets=True)
    elif layout.takes_records:
        rows = store.facets(query)
        write_records(layout, (dict(zip(FACET_HEADER, row, strict=True)) for row in rows))
    else:
        write_rows(layout, FACET_HEADER, store.facets(query))


def _count(store: Store, query: Query, _layout: Output) -> None:
    sys.stdout.write(f"{store.count(query)[0]}\n")


def _ids(store: Store, query: Query, _layout: Output) -> None:
    sys.stdout.writelines(f"{case_id}\n" for case_id in store.column(query, "id"))


def _urls(store: Store, query: Query, _layout: Output) -> None:
    sys.stdout.writelines(f"{url}\n" for url in store.column(query, "url"))


_VIEWS: dict[str, Callable[[Store, Query, Output], None]] = {
    "hits": _hits,
    "facets": _facets,
    "count": _count,
    "ids": _ids,
    "urls": _urls,
}


def _respondent_hints(store: Store, query: Query) -> Iterator[str]:
    """What a name may have been meant for that nobody has."""
    if not query.respondents:
        return
    from finecli.vocabulary.suggestions import closest

    names = [name for _, name in store.respondents()]
    for text in query.respondents:
        if near := closest(text, names):
            yield f"hint: did you mean: {'; '.join(near)}"  # names hold commas
