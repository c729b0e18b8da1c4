"""Which cases a query finds, and which stand on the page asked for: their rows, not yet their facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from finecli.expansion import Want
    from finecli.query import Query
    from finecli.store.matching import Match

Run: TypeAlias = "Callable[[str, dict[str, Any]], list[tuple[Any, ...]]]"

_ORDERS = {
    "date": "cases.dated_last DESC, cases.n",
    "fine": "cases.fine_eur DESC, cases.dated_last DESC, cases.n",
}
_ROWS = "SELECT n FROM cases"


class Found(NamedTuple):
    """What the words of a query find, best first; `matches` is None where it has no words.

    `size` counts the words. `is_exact`: they are the id or number of a case, and were not searched for.
    """

    matches: list[Match] | None = None
    size: int = 0
    wants: tuple[Want, ...] = ()
    is_exact: bool = False

    @property
    def all(self) -> list[int] | None:
        """The rows of the cases with all or most of the words."""
        return None if self.matches is None else [match.n for match in self.matches]

    @property
    def with_all_words(self) -> list[int] | None:
        """The rows of the cases with all of them."""
        if self.matches is None:
            return None
        return [match.n for match in self.matches if match.found == self.size]

    @property
    def words(self) -> dict[int, str]:
        """How many of the words each has: "3/4"."""
        return {match.n: f"{match.found}/{self.size}" for match in self.matches or ()}


def find(run: Run, query: Query) -> Found:
    """The cases that the words find among those the filters leave.

    An exact id, case number or ECLI finds its case and no other.
    """
    if not query.words:
        return Found()
    from finecli.language import parse_wording

    wishes = parse_wording(query.words).wishes
    if not wishes:
        return Found()
    from finecli.expansion import expand
    from finecli.store.ids import searched
    from finecli.store.matching import Match, matches

    allowed = {n for (n,) in run(*selected(_ROWS, query))} if query.is_filtered else None
    if exact := searched(run, query.words):
        rows = [n for n in exact if allowed is None or n in allowed]
        return Found([Match(n, 1, is_named=True, score=0) for n in rows], 1, is_exact=True)
    wants = expand(wishes)
    size = sum(want.size for want in wants if not want.is_unwanted)
    return Found(matches(run, wants, allowed), size, wants)


def page_of(run: Run, query: Query, found: Found) -> list[int]:
    """The rows of one page, in the order asked for."""
    order = query.sort or "relevance"
    if order == "relevance" and found.all is not None:
        return found.all[query.offset :][: query.limit]
    statement, values = selected(_ROWS, query, found.all)
    values |= {"limit": -1 if query.limit is None else query.limit, "offset": query.offset}
    order = _ORDERS.get(order, _ORDERS["date"])
    return [n for (n,) in run(f"{statement} ORDER BY {order} LIMIT :limit OFFSET :offset", values)]


def selected(statement: str, query: Query, chosen: list[int] | None = None) -> tuple[str, dict[str, Any]]:
    """The statement narrowed to the chosen cases, or else by the filters; and its values."""
    if chosen is not None:
        where = "WHERE cases.n IN (SELECT value FROM json_each(:chosen))"
        return f"{statement} {where}", {"chosen": as_list(chosen)}
    if not query.is_filtered:
        return statement, {}
    from finecli.store.filters import conditions

    where, values = conditions(query)
    return f"{statement} {where}", values


def as_list(rows: Iterable[int]) -> str:
    """Row numbers as a JSON array, without loading what writes any other JSON."""
    return f"[{','.join(map(str, rows))}]"
