"""Spanish fines: what was imposed, and what was paid after the reductions of Art. 85 Ley 39/2015.

Art. 85 of Ley 39/2015, de 1 de octubre, del Procedimiento Administrativo Común takes 20 % off for
acknowledging responsibility and 20 % for paying before the decision, both of the same amount, so that 80 %
or 60 % is left. Wiki editors box now the one and now the other. Figures count the imposed.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from finecli.ingest.mentions import amounts_in
from finecli.money import format_amount, read_number, tidy

ONE_REDUCTION = Decimal("0.8")  # Art. 85(3) Ley 39/2015
TWO_REDUCTIONS = Decimal("0.6")  # the same: the reductions add up

# The agency's letterhead runs through the sentences of its decisions.
_LETTERHEAD = re.compile(
    r"C ?/ ?Jorge Juan, ?6,?\s*(?:www\.aepd\.es,?\s*)?28001\s*[-–]\s*Madrid\s*(?:sedeagpd\.gob\.es,?)?"
    r"\s*(?:Page \d+\s*)?(?:\d+/\d+)?"
)
_PAID = re.compile(
    r"\b(?:proceeded|paid|made)\b[^;]{0,120}(?<![\d.,/])(?<!\d )(?P<paid>\d[\d.,]*(?: \d{3})*)"
    r"[^;\d]{0,90}?(?:making|made|makes|using|availing|advantage|by)\b(?P<use>[^;\d]{0,60}?)(?P<noun>reductions?)",
    re.IGNORECASE,
)
_REDUCED = re.compile(
    r"total is reduced by (?P<percent>20|40) ?%, "
    r"resulting in a final amount of (?:EUR|€) ?(?P<paid>\d[\d.,]*)",
    re.IGNORECASE,
)


class Reduction(NamedTuple):
    """A fine that was paid with a reduction, in euros, and the words of the proof."""

    imposed: Decimal
    paid: Decimal
    basis: str


def read_reduction(text: str, boxed: Decimal) -> Reduction | None:
    """Read what a Spanish decision imposed and what was paid for it.

    The decision must say that an amount was paid with one or two reductions. That gives a reckoning: the
    fine imposed, its 80 % and its 60 %. The box must hold one of the three, and the decision (or the box)
    must name one beside what was paid. Otherwise nothing is known.

    Args:
        text: the decision, in English.
        boxed: the fine as the source gives it, in euros.
    """
    plain = re.sub(r"\s+", " ", _LETTERHEAD.sub(" ", text))
    payment = _payment(plain)
    if payment is None:
        return None
    paid, share = payment
    imposed = paid / share
    reckoning = {imposed, imposed * ONE_REDUCTION, imposed * TWO_REDUCTIONS}
    named = {mention.amount for mention in amounts_in(plain)} | {boxed}
    if boxed not in reckoning or not named & (reckoning - {paid}):
        return None
    imposed = tidy(imposed)
    count = "one reduction" if share == ONE_REDUCTION else "two reductions"
    basis = f"imposed {format_amount(imposed, 'EUR')}, paid {format_amount(paid, 'EUR')} with {count} of 20 %"
    return Reduction(imposed, paid, f"{basis} (Art. 85 Ley 39/2015)")


def _payment(text: str) -> tuple[Decimal, Decimal] | None:
    """What was paid, and the share of the fine that it is; by the last statement in the text."""
    if reduced := _REDUCED.search(text):
        share = TWO_REDUCTIONS if reduced["percent"] == "40" else ONE_REDUCTION
        paid = read_number(reduced["paid"].rstrip(".,"))
        return (paid, share) if paid else None
    found = list(_PAID.finditer(text))
    if not found:
        return None
    paid = read_number(found[-1]["paid"].rstrip(".,"))
    return (paid, _share(found[-1])) if paid else None


def _share(match: re.Match[str]) -> Decimal:
    use = match["use"].lower()
    if "one of" in use:
        return ONE_REDUCTION
    plural = match["noun"].lower() == "reductions"
    return TWO_REDUCTIONS if plural or re.search(r"two|both", use) else ONE_REDUCTION
