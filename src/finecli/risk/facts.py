"""What is compared of decisions when the question is what they cost.

A fact that is not known is not compared: neither a question without a sector nor a decision without one says
anything of sectors.
"""

# Annotations are evaluated, for the reason that `finecli.query` gives.
import math
from collections.abc import Iterator
from typing import NamedTuple

# In the order in which they are told.
PARTS = (
    "provisions",
    "violations",
    "cookie_violations",
    "topics",
    "country",
    "sector",
    "respondent_kind",
    "size",
    "data_subjects",
)
SCOPES = GENERAL, COOKIE = "general", "cookie"
UNKNOWN = ("", "unknown", "not-assigned")  # words of the vocabularies that say nothing

LARGE, MEDIUM, SMALL = "large", "medium", "small"
# In euros a year: the top band of EDPB Guidelines 04/2022, and the ceiling of a medium-sized enterprise in
# Commission Recommendation 2003/361/EC, Annex, Art. 2.
LARGE_TURNOVER_EUR = 500_000_000
MEDIUM_TURNOVER_EUR = 50_000_000


class Facts(NamedTuple):
    """The facts of a decision or of a question; None and () where they are not known.

    `provisions` are articles as printed ("Art. 32 GDPR"); the words are of the vocabularies. `size` is one of
    large, medium, small; `data_subjects` the number of people affected.
    """

    provisions: tuple[str, ...] = ()
    violations: tuple[str, ...] = ()
    cookie_violations: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    country: str | None = None
    sector: str | None = None
    respondent_kind: str | None = None
    size: str | None = None
    data_subjects: int | None = None

    def knows(self, part: str) -> bool:
        """Whether anything is known of a part."""
        value = getattr(self, part)
        return bool(value) and value not in UNKNOWN


class Comparable(NamedTuple):
    """A decision with a fine that counts, in euros, and its year.

    `is_brief` says that only a row of a table describes it.
    """

    id: str
    eur: float
    year: int
    facts: Facts
    is_brief: bool = False


def items_of(facts: Facts, part: str) -> Iterator[tuple[str, float]]:
    """(value, amount) of a part: 1 for each word; for a number 1 and its decimal logarithm."""
    if not facts.knows(part):
        return
    value = getattr(facts, part)
    if part == "data_subjects":
        yield from (("known", 1.0), ("tenfold", math.log10(value)))
    elif isinstance(value, tuple):
        yield from ((each, 1.0) for each in value)
    else:
        yield value, 1.0


def size_by_turnover(turnover_eur: float) -> str:
    """The size of an undertaking by its worldwide turnover in euros a year."""
    if turnover_eur >= LARGE_TURNOVER_EUR:
        return LARGE
    return MEDIUM if turnover_eur >= MEDIUM_TURNOVER_EUR else SMALL
