"""Who was judged, how often, where, and at what price.

A fine counts as `finecli.figures` counts it. A decision on several organisations counts in each of them, its
fine whole, since few decisions part it: the sums of several respondents do not add up.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from finecli.figures import Counted, figures_of
from finecli.vocabulary.groups import group_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Judged(NamedTuple):
    """One organisation of one decision.

    `company` is the key of the company, `name` its name as the decision has it, `key` that name without legal
    form, case, accents and punctuation; `group` is the key of its group of companies. `decided` is the ISO
    day of the decision, or of its publication. The fine is as `finecli.figures.Counted` has it.
    """

    company: str
    key: str
    name: str
    group: str | None
    case: str
    country: str
    decided: str | None
    eur: float | None
    amount: float | None
    status: str
    standing: str = "no appeal recorded"
    upheld: float | None = None
    repeats: bool = False

    @property
    def counted(self) -> Counted:
        """The decision as the figures see it."""
        return Counted(
            group=None,
            eur=self.eur,
            amount=self.amount,
            status=self.status,
            id=self.case,
            standing=self.standing,
            upheld=self.upheld,
            repeats=self.repeats,
        )


class Respondent(NamedTuple):
    """A company, body or group, and the decisions on it.

    Of `cases`, `fined` carry a fine that is in `sum_eur`; `proposed`, `annulled`, `restated` and
    `unconverted` carry one that is not, as `finecli.figures` says, and `as_imposed` of the fined were changed
    on review to an amount not on record. `countries` are those of the bodies that decided, the one with most
    decisions first; `last` is the day of the last decision, and `last_id` that decision.
    """

    key: str
    name: str
    group: str | None
    cases: int
    fined: int
    sum_eur: float | None
    countries: tuple[str, ...]
    last: str | None
    last_id: str
    proposed: int
    annulled: int
    restated: int
    unconverted: int
    as_imposed: int


def respondents_of(judged: Iterable[Judged], *, by_group: bool = False) -> list[Respondent]:
    """The companies or, `by_group`, the groups of these decisions: those with most decisions first."""
    each: dict[str, list[Judged]] = {}
    for one in judged:
        if key := one.group if by_group else one.company:
            each.setdefault(key, []).append(one)
    found = [_respondent(key, decisions) for key, decisions in each.items()]
    if by_group:
        found = [one._replace(name=group_name(one.key)) for one in found]
    return sorted(found, key=lambda one: (-one.cases, -(one.sum_eur or 0), one.key))


def named(judged: Iterable[Judged], words: Sequence[str]) -> list[Judged]:
    """Those of companies in one of whose names all the folded words begin a word."""
    listed = list(judged)
    fitting = {one.company for one in listed if all(f" {word}" in f" {one.key}" for word in words)}
    return [one for one in listed if one.company in fitting]


def _respondent(key: str, decisions: list[Judged]) -> Respondent:
    figures = figures_of(one.counted for one in decisions)
    countries = Counter(dict.fromkeys((one.case, one.country) for one in decisions).keys())
    places = Counter(country for _, country in countries)
    last = max(decisions, key=lambda one: one.decided or "")
    return Respondent(
        key=key,
        name=_usual_name(decisions),
        group=decisions[0].group,
        cases=figures.cases,
        fined=figures.fined,
        sum_eur=figures.sum_eur,
        countries=tuple(sorted(places, key=lambda country: (-places[country], country))),
        last=last.decided,
        last_id=last.case,
        proposed=figures.proposed,
        annulled=figures.annulled,
        restated=figures.restated,
        unconverted=figures.unconverted,
        as_imposed=figures.as_imposed,
    )


def _usual_name(decisions: Iterable[Judged]) -> str:
    """The name most decisions use; of equally usual ones the longest, which tells most."""
    names = Counter(one.name for one in decisions)
    return max(names, key=lambda name: (names[name], len(name), name))
