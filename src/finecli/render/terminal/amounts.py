"""Amounts in a table: in full, or in three digits where the screen is narrow."""

from __future__ import annotations

from decimal import Decimal

from finecli.money import SYMBOLS, format_amount
from finecli.render.terminal.tables import ABSENT

_SCALES = ((1_000_000_000, "bn"), (1_000_000, "M"), (1_000, "k"))


def in_full(amount: float | None, currency: str = "EUR") -> str:
    """Every digit before the point: "€1,240,000", "RON 9,839"."""
    return ABSENT if amount is None else format_amount(Decimal(round(amount)), currency)


def in_short(amount: float | None, currency: str = "EUR") -> str:
    """Three digits: "€1.24bn", "€12.5k", "RON 800"."""
    if amount is None:
        return ABSENT
    sign = SYMBOLS.get(currency) or f"{currency} "
    for scale, letter in _SCALES:
        # 999,600 would be "1000k": the next scale begins where rounding reaches it.
        if amount >= scale * 0.9995:
            return f"{sign}{amount / scale:.3g}{letter}"
    return f"{sign}{amount:.0f}" if amount >= 100 else f"{sign}{amount:.3g}"
