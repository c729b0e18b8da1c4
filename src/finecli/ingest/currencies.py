"""What money is called, and which a country used when.

Sources: ISO 4217 for the codes; for the dates the Council decisions that abrogated the derogations of each
country, listed at https://economy-finance.ec.europa.eu/euro/eu-countries-and-euro_en.
"""

from __future__ import annotations

from functools import cache

CURRENCY_WORDS: dict[str, tuple[str, ...]] = {
    "EUR": ("€", "EUR", "euro", "euros"),
    "GBP": ("£", "GBP", "pound", "pounds"),
    "USD": ("$", "USD", "dollar", "dollars"),
    "CHF": ("CHF",),
    "RON": ("RON", "leu", "lei"),
    "PLN": ("PLN", "zł", "zloty", "zlotys", "zlotych", "złoty", "złotych"),
    "HUF": ("HUF", "Ft", "forint", "forints"),
    "CZK": ("CZK", "Kč", "koruna", "korunas"),
    "BGN": ("BGN", "lev", "levs", "leva"),
    "HRK": ("HRK", "kn", "kuna", "kunas"),
    "ISK": ("ISK", "króna", "krónur"),
    "NOK": ("NOK",),
    "SEK": ("SEK", "kronor"),
    "DKK": ("DKK",),
}

# Five countries of the dataset call their money so, and translators write it for each of them.
CROWN_WORDS = ("kr", "krona", "krone", "kroner", "crown", "crowns")
CROWN_NATIONS = {"czech": "CZK", "danish": "DKK", "icelandic": "ISK", "norwegian": "NOK", "swedish": "SEK"}
CROWNS = frozenset(CROWN_NATIONS.values())

_OWN_CURRENCY = {
    "CH": "CHF",
    "CZ": "CZK",
    "DK": "DKK",
    "GB": "GBP",
    "HU": "HUF",
    "IS": "ISK",
    "LI": "CHF",
    "NO": "NOK",
    "PL": "PLN",
    "RO": "RON",
    "SE": "SEK",
}

# Former currency and first year of the euro, for those who joined after the first twelve.
_EURO_SINCE = {
    "BG": ("BGN", 2026),
    "CY": ("CYP", 2008),
    "EE": ("EEK", 2011),
    "HR": ("HRK", 2023),
    "LT": ("LTL", 2015),
    "LV": ("LVL", 2014),
    "MT": ("MTL", 2008),
    "SI": ("SIT", 2007),
    "SK": ("SKK", 2009),
}
_FIRST_EURO_COUNTRIES = frozenset("AT BE DE ES EU FI FR GR IE IT LU NL PT".split())
_GDPR_APPLIES = 2018  # Art. 99(2) GDPR: a decision of unknown year is no older


def home_currency(country: str, year: int | None) -> str | None:
    """The ISO 4217 code of a country's own currency in a year.

    `None` where the country is not known, or changed to the euro since the GDPR applies (Bulgaria, Croatia)
    and the year is not known.
    """
    if country in _FIRST_EURO_COUNTRIES:
        return "EUR"
    if country not in _EURO_SINCE:
        return _OWN_CURRENCY.get(country)
    former, first_year = _EURO_SINCE[country]
    if year is None:
        return "EUR" if first_year <= _GDPR_APPLIES else None
    return "EUR" if year >= first_year else former


def currency_code(word: str) -> str | None:
    """The ISO 4217 code that a sign, a code or a name means; `None` for "kr" and words not known."""
    return _codes().get(word.lower())


@cache
def currency_words() -> tuple[str, ...]:
    """Every sign, code and name of money, lower-cased, the longest first."""
    return tuple(sorted([*_codes(), *CROWN_WORDS], key=len, reverse=True))


@cache
def _codes() -> dict[str, str]:
    return {word.lower(): code for code, words in CURRENCY_WORDS.items() for word in words}
