"""Euros at the European Central Bank's reference rate of the day."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finecli.cases import Fine
from finecli.dates import PartialDate
from finecli.ingest.rates import MAX_RATE_AGE, Conversion, price, to_eur

if TYPE_CHECKING:
    from datetime import date


def day(text: str) -> PartialDate:
    return PartialDate.from_iso(text)


@pytest.mark.parametrize(
    ("currency", "on", "rate", "rate_date"),
    [
        # Published by the bank for 31 December 2020.
        ("NOK", "2020-12-31", "10.4703", "2020-12-31"),
        ("SEK", "2020-12-31", "10.0343", "2020-12-31"),
        ("GBP", "2020-12-31", "0.89903", "2020-12-31"),
        ("DKK", "2020-12-31", "7.4409", "2020-12-31"),
        ("PLN", "2020-12-31", "4.5597", "2020-12-31"),
        ("HUF", "2020-12-31", "363.89", "2020-12-31"),
        ("CZK", "2020-12-31", "26.242", "2020-12-31"),
        ("RON", "2020-12-31", "4.8683", "2020-12-31"),
        ("BGN", "2020-12-31", "1.9558", "2020-12-31"),
        ("HRK", "2020-12-31", "7.5519", "2020-12-31"),
        ("ISK", "2020-12-31", "156.1", "2020-12-31"),
        ("NOK", "2021-01-12", "10.3765", "2021-01-12"),
        ("NOK", "2021-01-10", "10.2863", "2021-01-08"),  # a Sunday: the Friday before
        ("GBP", "2021-04-05", "0.85195", "2021-04-01"),  # Easter Monday: Maundy Thursday
        ("SEK", "2021-05", "10.1265", "2021-05-14"),  # the middle of what the date can mean
        ("RON", "2021", "4.9283", "2021-07-02"),
        ("HRK", "2022-12-31", "7.5365", "2022-12-30"),  # the last of the kuna
        ("ISK", "2018-02-01", "125.01", "2018-02-01"),  # the first after the gap
    ],
)
def test_the_rate_is_the_banks_of_the_day_else_the_last_before_it(
    currency: str, on: str, rate: str, rate_date: str
):
    conversion = to_eur(Decimal(1_000_000), currency, day(on))
    assert conversion is not None
    assert (str(conversion.rate), conversion.rate_date) == (rate, day(rate_date))


@pytest.mark.parametrize(
    ("amount", "currency", "on", "euros"),
    [
        ("65000000", "NOK", "2021-12-13", "6397763.74"),
        ("1500000", "ISK", "2024-03-12", "10087.42"),
        ("9839.40", "RON", "2021-06-16", "1998.42"),
        ("48", "EUR", "2020-08-17", "48"),
    ],
)
def test_euros_are_exact_to_the_cent(amount: str, currency: str, on: str, euros: str):
    conversion = to_eur(Decimal(amount), currency, day(on))
    assert conversion is not None
    assert conversion.eur == Decimal(euros)


@pytest.mark.parametrize(
    ("currency", "on"),
    [
        ("ISK", "2015-05-05"),  # the bank quoted no króna from December 2008 to January 2018
        ("ISK", "2018-01-31"),
        ("HRK", "2023-06-01"),  # Croatia had the euro
        ("BGN", "2026-02-01"),  # Bulgaria had the euro
        ("NOK", "1998-12-31"),  # before the euro
        ("NOK", "2199-01-01"),  # after the series
        ("XXX", "2020-12-31"),
    ],
)
def test_without_a_rate_there_are_no_euros(currency: str, on: str):
    assert to_eur(Decimal(100), currency, day(on)) is None


def test_euros_need_neither_rate_nor_date():
    assert to_eur(Decimal("100.50"), "EUR", None) == Conversion(Decimal("100.50"), None, None)
    assert to_eur(Decimal(100), "NOK", None) is None


@given(st.dates(min_value=day("2018-05-25").earliest, max_value=day("2025-08-31").earliest))
def test_every_day_of_the_gdpr_has_a_rate_of_the_week_before(on: date):
    conversion = to_eur(Decimal(100), "NOK", PartialDate(on.year, on.month, on.day))
    assert conversion is not None
    assert conversion.rate_date is not None
    assert on - MAX_RATE_AGE <= conversion.rate_date.earliest <= on


def test_a_priced_fine_carries_its_rate():
    fine, flags = price(Fine(Decimal(25_000_000), "NOK"), day("2021-05-03"))
    assert (fine.eur, fine.rate, fine.rate_date) == (
        Decimal("2496006.39"),
        Decimal("10.016"),
        day("2021-05-03"),
    )
    assert flags == ()


def test_a_fine_without_a_rate_is_flagged():
    fine, (flag,) = price(Fine(Decimal(7_500), "ISK"), day("2015"))
    assert fine.eur is None
    assert (flag.field, flag.flag, flag.note) == ("fine", "no rate", "no ECB reference rate for ISK at 2015")
