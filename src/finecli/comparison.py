"""Decisions side by side: what two or more share of the law, and what each cost by size.

A fine counts as it was imposed. What a decision does not state is not computed: no affected persons or no
turnover on record means no figure, and a turnover in another currency than the fine's is left alone, since no
rate of its year is on record.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from finecli.relations import FORWARD

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from finecli.cases import Case, Relation
    from finecli.provisions import Provision


class Compared(NamedTuple):
    """One of the decisions compared.

    `shared` are its provisions whose article all of them cite, `other` the rest. `eur_per_person` is the fine
    in euros by person affected, `share_of_turnover` the fine by turnover (0.04: four per cent); `appeals` are
    its ties to the decisions that reviewed it.
    """

    case: Case
    shared: tuple[Provision, ...]
    other: tuple[Provision, ...]
    eur_per_person: Decimal | None
    share_of_turnover: Decimal | None
    appeals: tuple[Relation, ...]


def compare(cases: Sequence[Case]) -> tuple[Compared, ...]:
    """The decisions with what all of them share."""
    common = set.intersection(*({_article(each) for each in _provisions(case)} for case in cases))
    return tuple(
        Compared(
            case,
            tuple(each for each in _provisions(case) if _article(each) in common),
            tuple(each for each in _provisions(case) if _article(each) not in common),
            eur_per_person(case),
            share_of_turnover(case),
            tuple(relation for relation in case.relations if relation.kind in FORWARD),
        )
        for case in cases
    )


def eur_per_person(case: Case) -> Decimal | None:
    """The fine in euros by person affected, to the cent."""
    if case.fine is None or case.fine.eur is None or not case.data_subjects:
        return None
    return round(case.fine.eur / case.data_subjects, 2)


def share_of_turnover(case: Case) -> Decimal | None:
    """The fine by the turnover that the decision states, where both are in one currency."""
    if case.fine is None or case.turnover is None or case.turnover.amount <= 0:
        return None
    amount = case.fine.eur if case.turnover.currency == "EUR" else None
    amount = case.fine.amount if case.turnover.currency == case.fine.currency else amount
    return None if amount is None else round(amount / case.turnover.amount, 6)


def _provisions(case: Case) -> tuple[Provision, ...]:
    return tuple(dict.fromkeys(cited.provision for cited in case.provisions))


def _article(provision: Provision) -> Provision:
    return provision._replace(paragraph=None, letter=None)
