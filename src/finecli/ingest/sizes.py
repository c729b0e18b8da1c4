"""How large a company is, as far as a record lets one know: by its turnover, its group, its legal form.

Decisions rarely state a turnover. A company of a group that is known everywhere is large; one whose shares
can be offered to the public is as a rule larger than one whose shares cannot. The forms are those that
Directive (EU) 2017/1132 lists: of public companies in Annex I, of all limited companies in Annex II. What
says nothing of the kind has no size, and no public body or person has one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from finecli.risk.facts import LARGE, MEDIUM, SMALL, size_by_turnover
from finecli.vocabulary.matching import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from finecli.cases import Case

COMPANIES = ("company", "unknown")
# Their letters alone, as they end a name; one that means both kinds in two countries stands in `_BY_COUNTRY`.
_PUBLIC = frozenset(
    "sa sau spa ag se plc nv as asa oyj abp nyrt zrt dd ad ead sae ae aktiengesellschaft aktieselskab".split()
)
_PRIVATE = frozenset(
    (
        "sl slu slp srl srls gmbh gmbhcokg ltd limited bv sarl aps oy kft bt doo spzoo sro lda ou sia uab "
        "epe ike llc ood eood ehf dac"
    ).split()
)
# The Norwegian aksjeselskap is the private company, the ASA the public one.
_BY_COUNTRY = {("NO", "as"): SMALL}
_BRACKETS = re.compile(r"\s*\([^()]*\)\s*$")
_LONGEST_FORM = 3  # "sp. z o.o." in words


def size_of(case: Case, *, is_of_group: bool) -> str | None:
    """Large, medium or small; None where nothing tells.

    `is_of_group` says that the respondent is of a group of `finecli.vocabulary.groups`.
    """
    if case.respondent_kind not in COMPANIES:
        return None
    if is_of_group:  # whatever the turnover of the one company judged: the undertaking is the group
        return LARGE
    if turnover := _turnover_eur(case):
        return size_by_turnover(turnover)
    names = filter(None, (case.respondent, *case.parties))
    sizes = {size for name in names for size in _by_form(name, case.country)}
    return next((size for size in (MEDIUM, SMALL) if size in sizes), None)


def _turnover_eur(case: Case) -> float | None:
    """The turnover stated, in euros at the rate of the fine where that is in the same currency."""
    stated, fine = case.turnover, case.fine
    if stated is None:
        return None
    if stated.currency == "EUR":
        return float(stated.amount)
    rate = fine.rate if fine and fine.currency == stated.currency else None
    return float(stated.amount / rate) if rate else None


def _by_form(name: str, country: str) -> Iterator[str]:
    words = _BRACKETS.sub("", name).split()
    for count in range(1, min(_LONGEST_FORM, len(words) - 1) + 1):
        form = "".join(filter(str.isalnum, fold(" ".join(words[-count:]))))
        if size := _BY_COUNTRY.get((country, form)) or _size(form):
            yield size


def _size(form: str) -> str | None:
    if form in _PUBLIC:
        return MEDIUM
    return SMALL if form in _PRIVATE else None
