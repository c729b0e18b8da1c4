"""A turnover is read where a decision plainly states the respondent's, and nowhere else."""

from __future__ import annotations

from decimal import Decimal

import pytest

from finecli.cases import Turnover
from finecli.ingest.turnovers import read_turnover

GUIDELINES = "Smaller undertakings with an annual turnover of EUR 9 million pay less."


@pytest.mark.parametrize(
    ("text", "amount", "currency", "year"),
    [
        pytest.param(
            "The bakery had a turnover of € 1,234,567.89 in 2019.",
            "1234567.89",
            "EUR",
            2019,
            id="had a turnover of",
        ),
        pytest.param(
            "Its turnover during 2020 amounted to 7.654.321 euro.", "7654321", "EUR", 2020, id="amounted to"
        ),
        pytest.param(
            "Port S.A. is a large company founded in 1988, with a turnover of 45,600,000 euros in 2022. NEXT",
            "45600000",
            "EUR",
            2022,
            id="the year of its founding is another",
        ),
        pytest.param(
            "It was founded in 2015 and has a business volume of 98,700 euros.",
            "98700",
            "EUR",
            None,
            id="no year",
        ),
        pytest.param(
            "Its volume of business (1,250,000 euros) counts.", "1250000", "EUR", None, id="in brackets"
        ),
        pytest.param(
            "The baker's net sales revenue in 2021 was HUF 31,415,926,000.",
            "31415926000",
            "HUF",
            2021,
            id="HUF",
        ),
        pytest.param(
            "By its accounts for 2018, its operating revenues were NOK 2,718,281.",
            "2718281",
            "NOK",
            2018,
            id="NOK",
        ),
        pytest.param(
            "Turnover in that financial year amounted to PLN 1,618,033,988.",
            "1618033988",
            "PLN",
            None,
            id="PLN",
        ),
        pytest.param(
            "The turnover for 2023 of SEK 24,000,000,000 counts.", "24000000000", "SEK", 2023, id="SEK"
        ),
        pytest.param("It generated turnover of US$3.5 billion in 2020.", "3500000000", "USD", 2020, id="US$"),
        pytest.param("The turnover was £ 3,141,592.", "3141592", "GBP", None, id="GBP"),
        pytest.param(
            "The turnover was € 2.718 billion.", "2718000000", "EUR", None, id="no one has 2,718 billion"
        ),
        pytest.param(
            "Its turnover in the financial period 1 July 2020 – 30 June 2021 was EUR 271,828.",
            "271828",
            "EUR",
            2021,
            id="a year of two years is the one it ends in",
        ),
        pytest.param(
            "Its turnover, as resulting from the VAT 2021 model, was 125,000 euros.",
            "125000",
            "EUR",
            None,
            id="a VAT return names the year it is filed in",
        ),
        pytest.param(
            "On 4 May the baker\nhad a turnover\nof EUR 12.5\nmillion in 2017.",
            "12500000",
            "EUR",
            2017,
            id="broken lines",
        ),
    ],
)
def test_a_stated_turnover_is_read(text: str, amount: str, currency: str, year: int | None):
    assert read_turnover(text, "FR") == Turnover(Decimal(amount), currency, year)


@pytest.mark.parametrize(
    ("country", "currency"), [("NO", "NOK"), ("DK", "DKK"), ("SE", "SEK"), ("IS", "ISK")]
)
def test_crowns_are_those_of_the_country(country: str, currency: str):
    turnover = read_turnover("In 2019 it had a turnover of 31,400,000 kr.", country)
    assert turnover == Turnover(Decimal(31_400_000), currency, 2019)


def test_crowns_are_nobodys_where_the_country_has_none():
    assert read_turnover("In 2019 it had a turnover of 31,400,000 kr.", "FR") is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "A fine of up to 20,000,000 euros or 4 % of the turnover, whichever is higher.", id="Art. 83"
        ),
        pytest.param("The maximum, 2 % of the turnover, amounts to EUR 1,609,000.", id="a share of it"),
        pytest.param("The statutory limit by turnover was EUR 1,609,000.", id="the law's maximum"),
        pytest.param(GUIDELINES, id="those of a size"),
        pytest.param("It is in the class with a turnover of €50m up to €100m.", id="a band"),
        pytest.param("Its turnover was between 50 and 100 million euros.", id="between"),
        pytest.param("If it had a turnover of EUR 5,000,000, the fine would rise.", id="an if"),
        pytest.param("It had a turnover of more than 38 billion euros.", id="more than"),
        pytest.param("It had a turnover of less than 2,000,000 euros.", id="less than"),
        pytest.param("It had a turnover of almost 31,000,000 euros.", id="almost"),
        pytest.param("In view of the turnover, the fine is EUR 50,000.", id="the fine"),
        pytest.param("With its turnover unknown, a profit of EUR 50,000 counts.", id="a profit"),
        pytest.param("Quay Bank was fined when its turnover was €18 billion.", id="another's, fined"),
        pytest.param(
            "Pier AB, with a turnover of EUR 52 million, was imposed a penalty.", id="another's, after"
        ),
        pytest.param("In similar cases the turnover was EUR 52 million.", id="a precedent"),
        pytest.param("The combined turnover is EUR 899,125.", id="a sum"),
        pytest.param("Turnover in 2019 and 2020 of 23 million euros.", id="two years"),
        pytest.param("For the first three months the turnover was EUR 77,900,000.", id="three months"),
        pytest.param("The turnover (01/01/2022 - 30/06/2022) was EUR 219,400.", id="half a year"),
        pytest.param("The quarterly turnover was EUR 60,262,000.", id="a quarter"),
        pytest.param(
            "Turnover is forecast; a turnover of EUR 5,000,000 is expected.", id="a guess, told after"
        ),
        pytest.param("The baker estimated a turnover of EUR 5,000,000.", id="a guess"),
        pytest.param("An assessment for turnover tax of € 25,269 followed.", id="a tax"),
        pytest.param("Its turnover was 140.051.0003 €.", id="digits that run into a footnote"),
        pytest.param("Its turnover in 2019 was $161,857 billions.", id="a scale not read"),
        pytest.param("Its turnover was 4,978 million euros.", id="open to two readings"),
        pytest.param("Its turnover was 964.711 billion euros.", id="more than any company's"),
        pytest.param("Its turnover was HUF 2.718 billion.", id="in forints it can be either"),
        pytest.param("Its turnover was HK$457 billion.", id="another dollar"),
        pytest.param("Its turnover was EUR 98.1*3.4.", id="blacked out"),
        pytest.param("The turnover was low. It owes EUR 75,000.", id="another sentence"),
        pytest.param("Its turnover was EUR 839.33.", id="too small to trust"),
        pytest.param("Its turnover was 5,000,000.", id="no currency"),
        pytest.param("", id="no text"),
    ],
)
def test_what_is_not_the_respondents_turnover_is_left(text: str):
    assert read_turnover(text, "FR") is None


@pytest.mark.parametrize(
    ("text", "amount", "year"),
    [
        pytest.param(
            "Its turnover in 2018 was EUR 900,000. Its turnover in 2019 was EUR 800,000.",
            800_000,
            2019,
            id="the latest",
        ),
        pytest.param(
            "It reports a turnover of 18 million euros in 2019 and 16 million euros in 2020.",
            16_000_000,
            2020,
            id="the latest in one sentence",
        ),
        pytest.param(
            "A turnover of EUR 27,647,300 in 2017 is on file. The turnover was about EUR 27 million in 2017.",
            27_647_300,
            2017,
            id="told again, rounded",
        ),
        pytest.param(
            "The group had a turnover of 80 billion euros in 2019. The turnover serving as a basis for"
            " calculating the fine was 14 billion euros in 2019.",
            14_000_000_000,
            2019,
            id="the basis of the fine",
        ),
        pytest.param(
            f"{GUIDELINES} Its turnover in 2022 was EUR 5,000,000.", 5_000_000, 2022, id="beside a band"
        ),
    ],
)
def test_one_of_several_counts(text: str, amount: int, year: int):
    assert read_turnover(text, "FR") == Turnover(Decimal(amount), "EUR", year)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Pier had a turnover of EUR 5,000,000 in 2019, Quay a turnover of EUR 7,000,000 in 2019.",
            id="a year's two",
        ),
        pytest.param(
            "Its turnover was EUR 5,000,000. Its turnover was EUR 7,000,000 in 2019.", id="one without a year"
        ),
        pytest.param(
            "Its turnover in 2018 was EUR 900,000. Its turnover in 2019 was EUR 90,000,000.",
            id="an affiliate and its group",
        ),
        pytest.param(
            "Its turnover in 2018 was EUR 900,000. Its turnover in 2019 was USD 900,000.", id="two currencies"
        ),
        pytest.param(
            "Its turnover in 2018 was EUR 900,000. Its turnover in 2019 was EUR 0.", id="nothing any more"
        ),
    ],
)
def test_contradictions_are_a_doubt(text: str):
    assert read_turnover(text, "FR") is None


@pytest.mark.parametrize("subject", ["The fine stands", "The infringement fee stands", "He was fined"])
def test_a_court_on_a_fine_states_the_fined_partys_turnover(subject: str):
    text = f"In 2018 the baker had a turnover of EUR 52,000. {subject}."
    assert read_turnover(text, "FR", of_court=True) == Turnover(Decimal(52_000), "EUR", 2018)


def test_before_a_court_the_turnover_can_be_any_partys():
    assert read_turnover("In 2018 the tenant had a turnover of EUR 52,000.", "NL", of_court=True) is None
