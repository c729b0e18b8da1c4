"""What is asked of the base: every filter in one frozen value.

Within one field the values are alternatives (OR); the fields narrow each other (AND).
"""

# No `from __future__ import annotations`: a named tuple compiles every annotation that is put off, and thirty
# of them would cost each search some milliseconds.
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from decimal import Decimal

    from finecli.dates import PartialDate
    from finecli.provisions import Provision

SORTS = ("relevance", "date", "fine")
DEFAULT_LIMIT = 20
HOLDINGS = ("digest", "fine", "appeal", "ecli", "turnover")  # what a record can be asked to have


class Query(NamedTuple):
    """Filters on the cases, and how many to return in which order.

    `bodies` are keys of authorities and courts. `since` and `until` bound the day of the decision: a
    decision dated only "2021" can lie anywhere in that year and is kept by every bound that touches it.
    `min_fine` and `max_fine` are in euros. `has` are of `HOLDINGS`. `new_since` bounds the revision date of
    the record. `limit` None means all. Qualifiers among the `words` say nothing here: whoever reads what a
    person typed turns them into the fields.
    """

    words: str = ""
    countries: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    provisions: "tuple[Provision, ...]" = ()
    since: "PartialDate | None" = None
    until: "PartialDate | None" = None
    min_fine: "Decimal | None" = None
    max_fine: "Decimal | None" = None
    kinds: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    violations: tuple[str, ...] = ()
    cookie_violations: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    results: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    standings: tuple[str, ...] = ()
    respondents: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    respondent_kinds: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    laws: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    has: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    new_since: "PartialDate | None" = None
    sort: str | None = None
    limit: int | None = DEFAULT_LIMIT
    offset: int = 0

    @property
    def asked(self) -> "Query":
        """The same question, without what is only about the order and the page of its answers."""
        return self._replace(sort=None, limit=None, offset=0)

    @property
    def is_filtered(self) -> bool:
        """Whether anything but words narrows it."""
        return self.asked._replace(words="") != Query(limit=None)


def number_key(number: str) -> str:
    """A case number without case, spaces and punctuation, so that `SAN-2024-013` finds `san 2024/013`."""
    return "".join(character for character in number.casefold() if character.isalnum())
