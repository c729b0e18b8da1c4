"""Cases named on the command line or on stdin, one way for every command that takes ids."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from finecli.cases import Case
    from finecli.store import Store

Ids = Annotated[
    list[str],
    typer.Argument(
        metavar="ID...",
        help="gdprhub-8298, 8298, SAN-2024-013, an ECLI, a page's address; - reads ids from stdin.",
    ),
]


def named_ids(store: Store, ids: list[str]) -> list[str]:
    """The ids of all cases named, in their order, each once.

    Raises:
        NotFound: an id means no case, or more than one.
    """
    from finecli.store.many import resolve_all

    resolved = resolve_all(store, [text for word in ids for text in (_read_ids() if word == "-" else [word])])
    if not resolved:
        typer.echo("no ids on standard input", err=True)
    return resolved


def named_cases(store: Store, ids: list[str]) -> list[Case]:
    """The cases of all ids, in their order, each once; nothing is returned unless every id is known.

    Raises:
        NotFound: an id means no case, or more than one.
    """
    from finecli.cases import Case
    from finecli.store.many import records_of

    return [Case.from_record(record) for record in records_of(store, named_ids(store, ids))]


def with_terms(
    store: Store, records: Iterable[dict[str, Any]], fields: tuple[str, ...]
) -> Iterator[dict[str, Any]]:
    """The records without their index terms, or with them where `fields` names them."""
    for record in records:
        others = {name: value for name, value in record.items() if name != "terms"}
        yield others | {"terms": store.terms(record["id"])} if "terms" in fields else others


def _read_ids() -> list[str]:
    """One id a line; of tab-separated lines the first value, so that the rows of a search can be piped in."""
    words = (line.partition("\t")[0].strip() for line in sys.stdin)
    return [word for word in words if word]
