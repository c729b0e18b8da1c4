"""The many ways a person names one case: its id, a page's number or address, a case number, an ECLI."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from finecli.query import number_key

if TYPE_CHECKING:
    from collections.abc import Callable

Run: TypeAlias = "Callable[[str, dict[str, Any]], list[tuple[Any, ...]]]"

_EXISTS = "SELECT id FROM cases WHERE id = :id"
_ALIAS = "SELECT id FROM aliases WHERE alias = :id"
_BY_NUMBER = "SELECT id FROM cases WHERE number_key = :key ORDER BY n"
_BY_ECLI = "SELECT id FROM cases WHERE ecli = upper(:ecli) ORDER BY n"
_BY_URL = "SELECT id FROM cases WHERE url = :url ORDER BY n"
_ROW = "SELECT n FROM cases WHERE id = :id"

SHORTEST_NUMBER = 5  # letters and digits; a shorter search text is no case number


def named(run: Run, text: str) -> list[str]:
    """The ids of the cases that a person means by this text; several where they share a number."""
    for candidate in _id_forms(text):
        for statement in (_EXISTS, _ALIAS):
            for (case_id,) in run(statement, {"id": candidate}):
                return [str(case_id)]
    return _numbered(run, text)


def searched(run: Run, text: str) -> list[int]:
    """The rows of the cases whose id, number or ECLI is the whole text of a search; else none."""
    text = text.strip()
    key = number_key(text)
    if len(key) < SHORTEST_NUMBER or not any(map(str.isdigit, key)) or text.isdigit():
        return []
    found = run(_EXISTS, {"id": text.casefold()})
    found += run(_ALIAS, {"id": text.casefold()})
    ids = [case_id for (case_id,) in found] or _numbered(run, text)
    return [n for case_id in dict.fromkeys(ids) for (n,) in run(_ROW, {"id": case_id})]


def _numbered(run: Run, text: str) -> list[str]:
    if text.upper().startswith("ECLI:"):
        rows = run(_BY_ECLI, {"ecli": text})
    elif text.startswith(("http://", "https://")):
        rows = run(_BY_URL, {"url": text})
    else:
        rows = run(_BY_NUMBER, {"key": number_key(text)}) if number_key(text) else []
    return [case_id for (case_id,) in rows]


def _id_forms(text: str) -> tuple[str, ...]:
    folded = text.casefold()
    if folded.isascii() and folded.isdigit():
        return (f"gdprhub-{folded.lstrip('0')}",)
    for host in ("enforcementtracker.com/", "etid.link/"):
        _, found, rest = folded.partition(host)
        if found:
            return (rest.strip("/"),)
    return (folded,)
