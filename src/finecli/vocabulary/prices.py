"""What a euro of one year bought in another, so that fines of different years can be added up and compared.

Consumer prices rose by a fifth between 2020 and 2024, so the same nominal fine weighs less. The index is the
euro area's Harmonised Index of Consumer Prices, all items, averaged over the year. The area is the one of
each year ("changing composition": 19 states from 2015, Croatia from 2023), chained by Eurostat into one
series. It serves every fine, since a fine in another currency is counted in euros at the rate of its day;
prices in that other country are not looked at.

Eurostat closed the series with base 2015 after 2025; later years follow in one with base 2025.
"""

from __future__ import annotations

from finecli.errors import InvalidInput

SOURCE = "Eurostat, HICP, all items, euro area (changing composition), annual average (prc_hicp_aind)"

HICP = {  # 2015 = 100
    2015: 100.0,
    2016: 100.23,
    2017: 101.78,
    2018: 103.56,
    2019: 104.8,
    2020: 105.06,
    2021: 107.78,
    2022: 116.82,
    2023: 123.15,
    2024: 126.07,
    2025: 128.75,
}
FIRST_YEAR = min(HICP)
LAST_YEAR = max(HICP)


def factor(year_of_amount: int, year_wanted: int) -> float | None:
    """What an amount of one year is multiplied by to be in prices of another; None where a year has no index.

    A year that has not ended, or whose average is not published, has none: such a fine is left out and
    counted, never passed on at its nominal amount.
    """
    if year_of_amount not in HICP or year_wanted not in HICP:
        return None
    return HICP[year_wanted] / HICP[year_of_amount]


def in_prices_of(year_of_amount: int, year_wanted: int) -> float:
    """The same factor, for years that a person has named.

    Raises:
        InvalidInput: one of the years has no index.
    """
    found = factor(year_of_amount, year_wanted)
    if found is None:
        year = year_wanted if year_of_amount in HICP else year_of_amount
        hint = f"the index covers the years {FIRST_YEAR} to {LAST_YEAR}"
        raise InvalidInput(f"no consumer price index for the year: {year}", hint)
    return found
