"""A receipt of a search: what makes it repeatable, for a footnote or an audit.

Equal content hashes mean equal records, so the same query on them finds the same decisions.
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
    query: Query,
    filters: Iterable[tuple[str, str]],
    hits: Hits,
    meta: Mapping[str, str],
    clock: Callable[[], datetime] = _utc_now,
) -> dict[str, Any]:
    """The receipt as JSON values.

    `filters` are (option, value) in canonical words; `command` asks the same again; `complete` of the
    `total` decisions have all the words, `printed` were on the page asked for. `time` is UTC.
    """
    grouped: dict[str, list[str]] = {}
    for option, value in filters:
        grouped.setdefault(option, []).append(value)
    return {
        "finecli": __version__,
        "database": {name: meta.get(name) for name in ("snapshot", "content", "cases", "licence")},
        "query": {
            "words": query.words or None,
            "filters": grouped,
            "sort": query.sort or ("relevance" if query.words else "date"),
            "limit": query.limit,
            "offset": query.offset,
        },
        "command": _command(query, grouped),
        "total": hits.total,
        "complete": hits.complete,
        "printed": len(hits.rows),
        "exit": ExitCode.DONE,
        "time": clock().isoformat(timespec="seconds").replace("+00:00", "Z"),
    }


def _command(query: Query, filters: Mapping[str, list[str]]) -> str:
    import shlex

    options = [word for name, values in filters.items() for value in values for word in (f"--{name}", value)]
    for name in ("sort", "limit"):
        if (value := getattr(query, name)) is not None:
            options += [f"--{name}", str(value)]
    if query.offset:
        options += ["--offset", str(query.offset)]
    return shlex.join(["finecli", "search", *options, *(("--", query.words) if query.words else ())])
