"""Amounts in a table: in full, or in three digits where the screen is narrow."""

from __future__ import annotations

from decimal import Decimal

from finecli.money import SYMBOLS, format_amount
from finecli.pictures import three_digits
from finecli.render.terminal.tables import ABSENT


def in_full(amount: float | None, currency: str = "EUR") -> str:
    """Every digit before the point: "€1,240,000", "RON 9,839"."""
    return ABSENT if amount is None else format_amount(Decimal(round(amount)), currency)


def in_short(amount: float | None, currency: str = "EUR") -> str:
    """Three digits: "€1.24bn", "€12.5k", "RON 800"."""
    if amount is None:
        return ABSENT
    return f"{SYMBOLS.get(currency) or f'{currency} '}{three_digits(amount)}"
