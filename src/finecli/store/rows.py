"""What a search returns.

Annotations are evaluated here, not put off: a named tuple compiles each one that is put off, a tenth of a
millisecond a field, on the way of every search.
"""

from typing import NamedTuple


class Row(NamedTuple):
    """What a table of results shows of a case. Fine amounts are in `fine_currency`, `fine_eur` in euros."""

    id: str
    name: str
    country: str
    body: str
    decided: str | None
    published: str | None
    fine_amount: float | None
    fine_currency: str | None
    fine_eur: float | None
    scope: str
    status: str
    standing: str
    words: str | None = None  # "3/4": how many of the query's words it has; None for a query without words


class Hits(NamedTuple):
    """One page of results; the number of all, and of those among them that have all the words."""

    total: int
    complete: int
    rows: tuple[Row, ...]
