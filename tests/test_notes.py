"""The words beside a table: how many there are, and what to type next."""

from __future__ import annotations

import pytest

from finecli.query import Query
from finecli.render.notes import hits_notes

NEXT = "to read one: finecli show gdprhub-1; to cite it: finecli cite gdprhub-1"
TWO = ("gdprhub-1", "gdprhub-2")


@pytest.mark.parametrize(
    ("total", "ids", "query", "expected"),
    [
        (2, TWO, Query(), ("2 decisions, newest first", NEXT)),
        (1, TWO[:1], Query(words="ship"), ("1 decision, best match first", NEXT)),
        (2, TWO, Query(words="ship", sort="date"), ("2 decisions, newest first", NEXT)),
        (
            1234,
            TWO,
            Query(sort="fine"),
            ("1 to 2 of 1,234 decisions, highest fine first; --offset 2 shows the next", NEXT),
        ),
        (1234, TWO, Query(offset=1232), ("1,233 to 1,234 of 1,234 decisions, newest first", NEXT)),
        (3, (), Query(offset=5), ("3 decisions in all, none of them after the first 5",)),
    ],
    ids=["all", "one", "sorted", "first page", "last page", "beyond the last"],
)
def test_notes_on_hits(total: int, ids: tuple[str, ...], query: Query, expected: tuple[str, ...]):
    assert hits_notes(total, ids, query) == expected
