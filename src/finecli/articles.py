"""What the decisions on one provision come to: which lead, and which other articles come with it.

Leading are first the judgments of the Court of Justice, those at their head that most decisions name, then
the highest fines that stand, then the decisions that most others name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from finecli.provisions.gdpr import FIXED_MAXIMA, TURNOVER_MAXIMA

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

COURT_OF_JUSTICE, HIGHEST_FINE, MOST_NAMED = "court of justice", "highest fine", "most referred to"
LEADING = {COURT_OF_JUSTICE: 5, HIGHEST_FINE: 5, MOST_NAMED: 3}  # at most so many of each
FEWEST_NAMING = 2  # one decision that names another is its own appeal as a rule
# What leaves a fine standing, if only in part; the mark beside it says which.
_STANDS = ("no appeal recorded", "under appeal", "confirmed", "increased", "reduced")
FEWEST_TOGETHER = 3  # decisions that cite two articles, from which this is hardly chance
MOST_COMPANIONS = 10

# Tier of Art. 83 GDPR -> its maximum in words. The UK GDPR has the same paragraphs and maxima in sterling.
MAXIMA = {
    tier: f"up to €{fixed:,} or, if higher, {share} % of the preceding year's worldwide turnover"
    for (tier, fixed), share in zip(FIXED_MAXIMA.items(), TURNOVER_MAXIMA.values(), strict=True)
}


class Candidate(NamedTuple):
    """A decision that may lead: `named` is how many others name it as related, `decided` an ISO day."""

    id: str
    kind: str
    eur: float | None
    status: str
    standing: str
    decided: str | None
    named: int


class Leading(NamedTuple):
    """A leading decision and why it leads."""

    why: str
    id: str
    named: int


class Companion(NamedTuple):
    """Another article cited with the provision.

    In `cases` of its decisions; `share` is what part of them that is, and `lift` how many times oftener than
    among all decisions that cite any article (1: as often as chance would have it).
    """

    label: str
    cases: int
    share: float
    lift: float


def leading_cases(candidates: Iterable[Candidate]) -> list[Leading]:
    """The leading decisions, each under the first reason it has."""
    listed = list(candidates)
    led: list[Leading] = []
    for why, leads, order in _REASONS:
        told = {each.id for each in led}
        fitting = sorted((each for each in listed if leads(each) and each.id not in told), key=order)
        led += [Leading(why, each.id, each.named) for each in fitting[: LEADING[why]]]
    return led


def companions(
    together: Mapping[str, int], everywhere: Mapping[str, int], cases: int, total: int
) -> list[Companion]:
    """The articles that come with a provision oftener than chance, those in most of its decisions first.

    Args:
        together: article -> decisions that cite it and the provision.
        everywhere: article -> decisions that cite it.
        cases: decisions that cite the provision.
        total: decisions that cite any article.
    """
    found = [
        Companion(
            label, count, round(count / cases, 3), round(count * total / (cases * everywhere[label]), 2)
        )
        for label, count in together.items()
        if count >= FEWEST_TOGETHER
    ]
    often = (each for each in found if each.lift > 1)
    return sorted(often, key=lambda each: (-each.cases, -each.lift, each.label))[:MOST_COMPANIONS]


def _newest(each: Candidate) -> str:
    """A key that puts the newest first among texts sorted upwards."""
    return "".join(chr(0x10FFFF - ord(letter)) for letter in each.decided or "0")


_REASONS: tuple[tuple[str, Callable[[Candidate], bool], Callable[[Candidate], tuple[object, ...]]], ...] = (
    (
        COURT_OF_JUSTICE,
        lambda each: each.kind == "cjeu",
        lambda each: (-each.named, _newest(each), each.id),
    ),
    (
        HIGHEST_FINE,
        lambda each: each.eur is not None and each.status == "final" and each.standing in _STANDS,
        lambda each: (-(each.eur or 0), _newest(each), each.id),
    ),
    (
        MOST_NAMED,
        lambda each: each.named >= FEWEST_NAMING,
        lambda each: (-each.named, _newest(each), each.id),
    ),
)
