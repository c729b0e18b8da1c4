"""Amounts: what a person types and reads, what wiki editors boxed, and what a decision's text settles."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finecli.dates import PartialDate
from finecli.errors import InvalidInput
from finecli.ingest import money
from finecli.ingest.currencies import currency_code, home_currency
from finecli.ingest.money import FineReading, read_fine
from finecli.money import format_amount, parse_amount, read_number, tidy

AMOUNTS = st.decimals(min_value=0, max_value=2_000_000_000, places=2)


@given(AMOUNTS)
def test_an_amount_in_euros_is_read_as_it_is_printed(amount: Decimal):
    assert parse_amount(format_amount(amount, "EUR")) == amount


@given(AMOUNTS)
def test_both_european_spellings_are_one_number(amount: Decimal):
    english = f"{amount:,.2f}"
    continental = english.translate(str.maketrans(",.", ".,"))
    assert read_number(english) == read_number(continental) == amount


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("800000", 800_000),
        ("800k", 800_000),
        ("800 K", 800_000),
        ("1.5M", 1_500_000),
        ("1,5 million", 1_500_000),
        ("2bn", 2_000_000_000),
        ("€1,000,000", 1_000_000),
        ("1 000 000", 1_000_000),
        ("1\u202f000\u202f000 €", 1_000_000),
        ("1.000.000", 1_000_000),
        ("EUR 1'000'000", 1_000_000),
        ("2.000", 2_000),
        ("0", 0),
    ],
)
def test_a_person_may_type(text: str, amount: int):
    assert parse_amount(text) == amount


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("-3", "an amount cannot be negative: -3"),
        ("-€3", "an amount cannot be negative: -€3"),
        ("a lot", "not an amount: a lot"),
        ("", "not an amount: "),
        ("€", "not an amount: €"),
        ("10 USD", "not an amount: 10 USD"),
        ("1,00,000", "not an amount: 1,00,000"),
        ("1e6", "not an amount: 1e6"),
        ("nan", "not an amount: nan"),
        ("٣٠٠", "not an amount: ٣٠٠"),
        ("1.250M", "this can mean two amounts: 1.250M"),
    ],
)
def test_what_cannot_be_understood_is_said_with_a_remedy(text: str, message: str):
    with pytest.raises(InvalidInput) as caught:
        parse_amount(text)
    assert caught.value.message == message
    assert "800k" in (caught.value.hint or "")


@pytest.mark.parametrize(
    ("amount", "currency", "printed"),
    [
        ("800000", "EUR", "€800,000"),
        ("7500.00", "GBP", "£7,500"),
        ("9839.4", "RON", "RON 9,839.40"),
        ("560.5", "EUR", "€560.50"),
        ("1527855", "PLN", "PLN 1,527,855"),
        ("0", "EUR", "€0"),
    ],
)
def test_amounts_are_printed_with_cents_only_where_there_are_some(amount: str, currency: str, printed: str):
    assert format_amount(Decimal(amount), currency) == printed


@pytest.mark.parametrize(
    ("amount", "tidied"), [("7500.00", "7500"), ("9839.4", "9839.40"), ("0.005", "0.01")]
)
def test_amounts_are_kept_with_cents_or_without(amount: str, tidied: str):
    assert str(tidy(Decimal(amount))) == tidied


@pytest.mark.parametrize(
    ("country", "year", "currency"),
    [
        ("HR", 2022, "HRK"),
        ("HR", 2023, "EUR"),
        ("HR", None, None),
        ("BG", 2025, "BGN"),
        ("BG", 2026, "EUR"),
        ("LT", 2014, "LTL"),
        ("LT", 2015, "EUR"),
        ("LT", None, "EUR"),  # the GDPR is younger than its euro
        ("EE", 2019, "EUR"),
        ("ES", None, "EUR"),
        ("EU", None, "EUR"),
        ("GB", 2021, "GBP"),
        ("LI", 2021, "CHF"),
        ("US", 2021, None),
    ],
)
def test_a_country_has_its_own_currency_at_a_date(country: str, year: int | None, currency: str | None):
    assert home_currency(country, year) == currency


@pytest.mark.parametrize(
    ("word", "code"), [("€", "EUR"), ("Lei", "RON"), ("£", "GBP"), ("kr", None), ("", None)]
)
def test_currencies_have_words(word: str, code: str | None):
    assert currency_code(word) == code


def read(amount: str, currency: str, where: str, decision: str = "", summary: str = "") -> FineReading:
    """Read a box of "RO 2021-06-16": the country and the day of the decision, or "RO" without one."""
    country, _, day = where.partition(" ")
    decided = PartialDate.from_iso(day) if day else None
    return read_fine(amount, currency, country=country, decided=decided, decision=decision, summary=summary)


def value(reading: FineReading) -> str:
    """The fine as "EUR 2000", "EUR 20000 + 30000" where it has parts, or "none"."""
    if reading.fine is None:
        return "none"
    parts = " + ".join(str(part.amount) for part in reading.fine.parts)
    return f"{reading.fine.currency} {parts or reading.fine.amount}"


@pytest.mark.parametrize("amount", ["", "None", "none", "0", "-", "n/a n/a"])
def test_no_fine_is_no_flaw(amount: str):
    assert read(amount, "", "ES") == FineReading(None, ())
    assert read(amount, "EUR", "ES") == FineReading(None, ())


@pytest.mark.parametrize(
    ("amount", "currency", "where", "expected"),
    [
        ("2.000", "EUR", "ES", "EUR 2000"),
        ("1.000", "€", "ES", "EUR 1000"),
        ("48.000", "€", "ES", "EUR 48000"),
        ("20 000", "EUR", "IT", "EUR 20000"),
        ("4 000", "EUR", "IT", "EUR 4000"),
        ("400 000", "NOK", "NO", "NOK 400000"),
        ("200.000", "NOK", "NO", "NOK 200000"),
        ("700.000", "HUF", "HU", "HUF 700000"),
        ("545.748", "PLN", "PL", "PLN 545748"),
        ("9.954", "RON", "RO", "RON 9954"),
        ("1.527.855", "PLN", "PL", "PLN 1527855"),
        ("2.310.000", "GBP", "GB", "GBP 2310000"),
        ("26.513.877", "EUR", "IT", "EUR 26513877"),
        ("9.839,4", "RON", "RO", "RON 9839.40"),
        ("9.852,2", "RON", "RO", "RON 9852.20"),
        ("14.929,20", "RON", "RO", "RON 14929.20"),
        ("9.375,00", "HRK", "HR 2022-05-17", "HRK 9375"),
        ("892.738,00", "EUR", "IT", "EUR 892738"),
        ("2,462.5", "RON", "RO", "RON 2462.50"),
        ("14,779.80", "RON", "RO", "RON 14779.80"),
        ("2,000,000.00", "EUR", "IT", "EUR 2000000"),
        ("24182.50", "RON", "RO", "RON 24182.50"),
        ("1136975.00", "PLN", "PL", "PLN 1136975"),
        ("1250000,00", "EUR", "PT", "EUR 1250000"),
        ("560.5", "EUR", "NL", "EUR 560.50"),
        ("500.00", "EUR", "IT", "EUR 500"),
        ("5,000.", "EUR", "IT", "EUR 5000"),
        ("530,000,000", "EUR", "IE", "EUR 530000000"),
        ("€450,000", "", "IE", "EUR 450000"),
        ("€15,000", "EUR", "GR", "EUR 15000"),
        ("NOK 250,000", "NOK", "NO", "NOK 250000"),
        ("170000", "£", "GB", "GBP 170000"),
        ("20,000 and 30,000", "€", "HR 2023-09-01", "EUR 20000 + 30000"),
    ],
)
def test_a_box_has_one_reading(amount: str, currency: str, where: str, expected: str):
    reading = read(amount, currency, where)
    assert value(reading) == expected
    assert reading.flags == ()


def test_the_fines_of_one_decision_are_counted_together():
    fine = read("20,000 and 30,000", "€", "HR 2023-09-01").fine
    assert fine is not None
    assert fine.amount == 50_000


@pytest.mark.parametrize(
    ("amount", "currency", "where", "expected", "flag"),
    [
        ("-3", "EUR", "ES", "none", money.AMOUNT_UNREADABLE),
        ("2400022000", "EUR", "GR", "none", money.AMOUNT_UNREADABLE),
        ("some", "EUR", "GR", "none", money.AMOUNT_UNREADABLE),
        ("1,00,000", "EUR", "GR", "none", money.AMOUNT_UNREADABLE),
        ("100.0000", "EUR", "GR", "EUR 100000", money.AMOUNT_DOUBTFUL),
        ("10.0000", "BGN", "BG 2020-01-06", "BGN 10000", money.AMOUNT_DOUBTFUL),
        ("54,609,62", "EUR", "IT", "EUR 54609.62", money.AMOUNT_DOUBTFUL),
        ("28", "EUR", "SI", "EUR 28", money.AMOUNT_DOUBTFUL),
        ("380000", "", "HR 2023-05-18", "EUR 380000", money.CURRENCY_ASSUMED),
        ("380000", "", "HR 2022-05-18", "HRK 380000", money.CURRENCY_ASSUMED),
        ("2,000", "", "BG 2025-12-31", "BGN 2000", money.CURRENCY_ASSUMED),
        ("20,000", "", "LT 2021-06-21", "EUR 20000", money.CURRENCY_ASSUMED),
        ("4000", "", "ES", "EUR 4000", money.CURRENCY_ASSUMED),
        ("380000", "", "HR", "none", money.CURRENCY_DOUBTFUL),
        ("2,500,000", "BGN", "ES 2023-07-28", "BGN 2500000", money.CURRENCY_DOUBTFUL),
        ("200,000", "NOK", "DK 2024-08-14", "NOK 200000", money.CURRENCY_DOUBTFUL),
        ("47,120", "EUR", "PL 2019-10-16", "EUR 47120", money.CURRENCY_DOUBTFUL),
    ],
)
def test_without_a_text_the_doubt_is_flagged(
    amount: str, currency: str, where: str, expected: str, flag: str
):
    reading = read(amount, currency, where)
    assert value(reading) == expected
    assert [(each.field, each.flag) for each in reading.flags] == [("fine", flag)]


@pytest.mark.parametrize(
    ("boxed", "where", "decision", "expected", "flags"),
    [
        ("100.0000 EUR", "RO", "It has to pay 100.000 EURO.", "EUR 100000", []),
        ("100.0000 EUR", "GR", "It has to pay EUR 1,000,000.", "EUR 1000000", []),
        ("60.0000 EUR", "GR", "The fines amount to 60,000 euros.", "EUR 60000", []),
        ("54,609,62 EUR", "IT", "The sum of €54,609.62 is due.", "EUR 54609.62", []),
        ("28 EUR", "SI", "A fine of 28 euros is due.", "EUR 28", []),
        ("48 EUR", "EE", "A fine of 48 euros is due.", "EUR 48", []),
        ("110 EUR", "LT", "A fine of EUR 110,000 is due.", "EUR 110000", [money.AMOUNT_CORRECTED]),
        ("1200000000 EUR", "IE", "The fine is €1.2 billion.", "EUR 1200000000", []),
        ("12838 PLN", "PL", "A fine of PLN 12,838.20.", "PLN 12838.20", [money.AMOUNT_CORRECTED]),
        ("901389 EUR", "DE", "A fine of €901,388.84.", "EUR 901388.84", [money.AMOUNT_CORRECTED]),
        ("4000 ", "ES", "Pay 4,000 euros.", "EUR 4000", []),
        ("10,000 ", "RO", "Pay 49,322 lei, that is 10,000 EURO.", "EUR 10000", []),
        ("2,500,000 BGN", "ES", "Pay 2,500,000 euros.", "EUR 2500000", [money.CURRENCY_CORRECTED]),
        ("200,000 NOK", "DK", "Pay DKK 200,000.", "DKK 200000", [money.CURRENCY_CORRECTED]),
        ("130,000 EUR", "GB", "Pay £130,000.", "GBP 130000", [money.CURRENCY_CORRECTED]),
        ("1,000 RON", "RO", "Pay 4,919.2 lei (1000 EURO).", "EUR 1000", [money.CURRENCY_CORRECTED]),
        ("25,226.50 EUR", "RO", "Pay 25,226.50 lei.", "RON 25226.50", [money.CURRENCY_CORRECTED]),
        ("100,000 NOK", "NO", "Pay 100 000 kroner.", "NOK 100000", []),
        ("3000 EUR", "RO", "Pay 2,000 EURO for one, 1,000 EURO for the other.", "EUR 2000 + 1000", []),
    ],
)
def test_the_decisions_text_settles_the_doubt(
    boxed: str, where: str, decision: str, expected: str, flags: list[str]
):
    amount, _, currency = boxed.partition(" ")
    reading = read(amount, currency, where, decision)
    assert value(reading) == expected
    assert [each.flag for each in reading.flags] == flags


@pytest.mark.parametrize(
    ("amount", "where", "decision", "expected"),
    [
        ("47,120", "PL 2019-10-16", "A fine of PLN 201,559.50.", "PLN 201559.50"),
        ("3500", "PL 2020-07-06", "A fine of PLN 15,000, that is EUR 3505.16.", "PLN 15000"),
        ("200000", "HU 2022-08-11", "HUF 80,000,000 of a turnover of HUF 2,541,928,000.", "HUF 80000000"),
        ("3800", "CZ 2021-04-29", "A fine of CZK 100,000.", "CZK 100000"),
        ("23585", "IS 2021-05-04", "A fine of ISK 3,500,000.", "ISK 3500000"),
        ("28", "HU 2020-11-18", "HUF 10,000, next to a fee of HUF 30,000.", "HUF 10000"),
    ],
)
def test_an_editors_conversion_to_euros_is_undone(amount: str, where: str, decision: str, expected: str):
    reading = read(amount, "EUR", where, decision)
    assert value(reading) == expected
    assert [each.flag for each in reading.flags] == [money.CURRENCY_CORRECTED]


@pytest.mark.parametrize(
    ("amount", "where", "decision"),
    [
        ("3000", "RO 2020-02-27", "Pay 14,420.4 lei, the equivalent of 3000 EURO."),  # its own equivalent
        ("22864", "CZ 2021-04-28", "Fines of CZK 500,000 and CZK 100,000."),  # neither is worth as much
        ("3800", "CZ", "A fine of CZK 100,000."),  # no day, no rate
        ("3800", "CZ 2021-04-29", "Fines of CZK 100,000 and CZK 98,000."),  # either can be meant
    ],
)
def test_a_fine_in_euros_stays_where_no_one_amount_explains_it(amount: str, where: str, decision: str):
    assert value(read(amount, "EUR", where, decision)) == f"EUR {amount}"


def test_the_summary_settles_what_the_decision_does_not():
    assert value(read("10.0000", "BGN", "BG 2020-01-06", "", "Fined BGN 10,000.")) == "BGN 10000"
    assert value(read("3000000", "", "ES", "Nothing.", "Fined €3,000,000.")) == "EUR 3000000"
    assert (
        value(read("11,000", "EUR", "RO 2019-11-28", "", "Fined 52325.90 lei (€11,000).")) == "RON 52325.90"
    )


def test_a_number_is_settled_by_its_worth_in_euros_too():
    reading = read("1,500,00", "ISK", "IS 2024-03-12", "", "Fined €10,059.92 (ISK 1,500,00).")
    assert value(reading) == "ISK 1500000"
    assert reading.flags == ()


@pytest.mark.parametrize(
    ("amount", "currency", "decision", "basis"),
    [
        ("2.000", "EUR", "A fine of 2,000 euros.", None),
        ("100.0000", "EUR", "A fine of 100,000 euros.", "100,000 in the decision's text"),
        ("4000", "", "A fine of 4,000 euros.", "€4,000 in the decision's text"),
        ("5,000", "EUR", "EUR 3,000; EUR 2,000.", "the sum of 3,000 + 2,000 EUR in the decision's text"),
    ],
)
def test_the_basis_says_how_a_doubt_was_settled(amount: str, currency: str, decision: str, basis: str | None):
    fine = read(amount, currency, "ES", decision).fine
    assert fine is not None
    assert fine.basis == basis


def test_a_flag_says_what_was_published():
    (flag,) = read("1,000", "RON", "RO", "Pay 4,919.2 lei (1000 EURO).").flags
    assert flag.note == "published in RON, €1,000 in the decision's text"
