"""The amounts of money that running texts mention."""

from __future__ import annotations

from decimal import Decimal

import pytest

from finecli.ingest.mentions import addends, amounts_in, mentions_amount


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("EUR 100.000", [("100000", "EUR")]),
        ("€ 100,000.00", [("100000", "EUR")]),
        ("(€450,000)", [("450000", "EUR")]),
        ("€      2,000", [("2000", "EUR")]),
        ("EUR (1.000,00)", [("1000", "EUR")]),
        ("(150,000.00) euros", [("150000", "EUR")]),
        ("(240,000 ) euros", [("240000", "EUR")]),
        ("Euro 20.000,00", [("20000", "EUR")]),
        ("of1,000 euros", [("1000", "EUR")]),
        ("25,000€", [("25000", "EUR")]),
        ("€40,000.00.00", [("40000", "EUR")]),
        ("15,000.00 (fifteen thousand) euros", [("15000", "EUR")]),
        ("10,000.00 (ten thousand/00) euros", [("10000", "EUR")]),
        ("6,000 (six thousand euros)", [("6000", "EUR")]),
        ("2000 /two thousand/ BGN", [("2000", "BGN")]),
        ("5,000,000 - five million - kroner", [("5000000", None)]),
        ("100 000 kr", [("100000", None)]),
        ("kr. 50.000", [("50000", None)]),
        ("NOK 400 000,-", [("400000", "NOK")]),
        ("SEK 75 million", [("75000000", "SEK")]),
        ("75 million Swedish kronor", [("75000000", "SEK")]),
        ("300,000 Norwegian kroner", [("300000", "NOK")]),
        ("20 mio. kr.", [("20000000", None)]),
        ("1,2 million euros", [("1200000", "EUR")]),
        ("EUR 1.2 billion", [("1200000000", "EUR")]),
        ("1 million of euros", [("1000000", "EUR")]),
        ("€20k", [("20000", "EUR")]),
        ("14,556.3 lei, that is 3000 EURO", [("14556.30", "RON"), ("3000", "EUR")]),
        ("PLN 1,136,975.00 (in words: one million zlotys)", [("1136975", "PLN")]),
        ("500 000 Polish zlotys", [("500000", "PLN")]),
        ("HUF 700,000", [("700000", "HUF")]),
        ("1'000 CHF", [("1000", "CHF")]),
        ("in 2019 200 000 euros", [("200000", "EUR")]),
        ("Article 5 (3,000 euros)", [("3000", "EUR")]),
    ],
)
def test_money_is_found_in_every_spelling(text: str, expected: list[tuple[str, str | None]]):
    assert [(str(each.amount), each.currency) for each in amounts_in(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "100,000 people",
        "paid in euros. 3 days later",
        "Article 83 GDPR",
        "100.0000 EUR",
        "1,500,00 ISK",  # cents, or a digit too few
        "0.500 euros",
        "EUR 1.250 million",
        "ES00 0000 0000 0000 0000 0000",
    ],
)
def test_what_is_no_money_or_has_two_readings_is_left(text: str):
    assert amounts_in(text) == ()


def test_a_mention_says_where_it_stands():
    text = "A fine of EUR 3,000 and costs of 20 lei."
    assert [text[each.start : each.end] for each in amounts_in(text)] == ["EUR 3,000", "20 lei"]


@pytest.mark.parametrize(
    ("text", "amount", "currency", "is_mentioned"),
    [
        ("a fine of 100.000 €", 100_000, "EUR", True),
        ("a fine of 100 000 kr", 100_000, "SEK", True),
        ("a fine of 100 000 kr", 100_000, "EUR", False),
        ("a fine of 100,000 lei", 100_000, "EUR", False),
        ("a fine of 10,000 €", 100_000, "EUR", False),
        ("fines up to 20 000 000 EUR are possible", 20_000_000, "EUR", False),
        ("20 000 000 EUR, or in the case of an undertaking, 4 %", 20_000_000, "EUR", False),
        ("a maximum of €10,000,000", 10_000_000, "EUR", False),
        ("a fine of EUR 20 000 000", 20_000_000, "EUR", True),
    ],
)
def test_the_maximum_of_the_law_is_no_mention_of_a_fine(
    text: str,
    amount: int,
    currency: str,
    is_mentioned: bool,  # noqa: FBT001  (the expected result)
):
    assert mentions_amount(text, Decimal(amount), currency) is is_mentioned


@pytest.mark.parametrize(
    ("text", "amount", "expected"),
    [
        ("EUR 60,000 for one company and EUR 40,000 for another", 100_000, [60_000, 40_000]),
        ("2,000 €, 5,000 € and 3,000 € are due", 10_000, [2_000, 5_000, 3_000]),
        ("up to 20 000 000 EUR; 2,000 € and 1,000 €", 3_000, [2_000, 1_000]),
        ("30,000 € for Article 5 and 30,000 € for Article 6", 60_000, []),  # one fine named twice
        ("2,000 € and 1,000 €, together 3,000 €", 3_000, []),  # the text names the sum
        ("8,000 euros after a reduction of 2,000 euros", 10_000, []),
        ("a turnover of 9,000 euros, a fine of 500 euros", 10_000, []),
        ("60,000 € " + "and so on " * 250 + "40,000 €", 100_000, []),
        ("no money", 100_000, []),
    ],
)
def test_fines_that_make_up_an_amount(text: str, amount: int, expected: list[int]):
    assert list(addends(text, Decimal(amount), "EUR")) == expected
