"""Receipts: what makes an answer repeatable, for a footnote or an audit.

Equal content hashes mean equal records, so the same command on them finds the same decisions and figures.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from finecli import __version__
from finecli.errors import ExitCode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from finecli.query import Query
    from finecli.store import Hits


def _utc_now() -> datetime:
    return datetime.now(UTC)


def receipt(
    command: Iterable[str],
    told: Mapping[str, Any],
    meta: Mapping[str, str],
    clock: Callable[[], datetime] = _utc_now,
) -> dict[str, Any]:
    """A receipt as JSON values.

    `command` are the words that ask the same again, `told` what was answered. `time` is UTC.
    """
    import shlex

    return {
        "finecli": __version__,
        "database": {name: meta.get(name) for name in ("snapshot", "content", "cases", "licence")},
        **told,
        "command": shlex.join(["finecli", *command]),
        "exit": ExitCode.DONE,
        "time": clock().isoformat(timespec="seconds").replace("+00:00", "Z"),
    }


def search_told(query: Query, filters: Iterable[tuple[str, str]], hits: Hits) -> dict[str, Any]:
    """What a search answered.

    `filters` are (option, value) in canonical words; `complete` of the `total` decisions have all the words,
    `printed` were on the page asked for.
    """
    return {
        "query": {
            **asked_told(query, filters),
            "sort": query.sort or ("relevance" if query.words else "date"),
            "limit": query.limit,
            "offset": query.offset,
        },
        "total": hits.total,
        "complete": hits.complete,
        "printed": len(hits.rows),
    }


def asked_told(query: Query, filters: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """The words and filters of a query."""
    grouped: dict[str, list[str]] = {}
    for option, value in filters:
        grouped.setdefault(option, []).append(value)
    return {"words": query.words or None, "filters": grouped}


def search_command(query: Query, filters: Iterable[tuple[str, str]]) -> list[str]:
    """The words of the command that searches for the same."""
    page = [(name, getattr(query, name)) for name in ("sort", "limit")]
    page.append(("offset", query.offset or None))
    options = option_words((*filters, *((name, value) for name, value in page if value is not None)))
    return ["search", *options, *words_of(query)]


def option_words(options: Iterable[tuple[str, object]]) -> list[str]:
    """Options as a command line has them."""
    return [word for name, value in options for word in (f"--{name}", str(value))]


def words_of(query: Query) -> list[str]:
    """The words of a query as a command line has them, last."""
    return ["--", query.words] if query.words else []
