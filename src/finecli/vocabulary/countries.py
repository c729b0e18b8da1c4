"""The countries whose authorities and courts the dataset holds, under every name people give them.

Codes are ISO 3166-1 alpha-2, with `EU` for the bodies of the European Union, as the case record has them.
Greece is GR and the United Kingdom GB; the Union's own EL and UK are accepted.

Czechia is printed under the short name that ISO 3166-1 gives it since 2016.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from finecli.errors import InvalidInput
from finecli.vocabulary.matching import fold
from finecli.vocabulary.suggestions import did_you_mean


class Country(NamedTuple):
    """A country and its names; `others` are accepted as input and never printed."""

    code: str
    alpha3: str
    name: str
    adjective: str
    people: tuple[str, ...]
    own_names: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


COUNTRIES = (
    Country("AT", "AUT", "Austria", "Austrian", ("Austrian",), ("Österreich",)),
    Country("BE", "BEL", "Belgium", "Belgian", ("Belgian",), ("België", "Belgique", "Belgien")),
    Country("BG", "BGR", "Bulgaria", "Bulgarian", ("Bulgarian",), ("България", "Balgariya")),
    Country("CY", "CYP", "Cyprus", "Cypriot", ("Cypriot",), ("Κύπρος", "Kypros", "Kıbrıs")),
    Country("CZ", "CZE", "Czechia", "Czech", ("Czech",), ("Česko", "Česká republika"), ("Czech Republic",)),
    Country("DE", "DEU", "Germany", "German", ("German",), ("Deutschland",)),
    Country("DK", "DNK", "Denmark", "Danish", ("Dane",), ("Danmark",)),
    Country("EE", "EST", "Estonia", "Estonian", ("Estonian",), ("Eesti",)),
    Country("ES", "ESP", "Spain", "Spanish", ("Spaniard",), ("España",)),
    Country("EU", "EUE", "European Union", "EU", (), ("Union européenne", "Europäische Union")),
    Country("FI", "FIN", "Finland", "Finnish", ("Finn",), ("Suomi",)),
    Country("FR", "FRA", "France", "French", ("Frenchman", "Frenchwoman")),
    Country(
        "GB",
        "GBR",
        "United Kingdom",
        "British",
        ("Briton",),
        (),
        ("UK", "U.K.", "Great Britain", "Britain", "England", "Scotland", "Wales", "Northern Ireland"),
    ),
    Country("GR", "GRC", "Greece", "Greek", ("Greek",), ("Ελλάδα", "Ellada"), ("EL", "Hellas", "Hellenic")),
    Country("HR", "HRV", "Croatia", "Croatian", ("Croat", "Croatian"), ("Hrvatska",)),
    Country("HU", "HUN", "Hungary", "Hungarian", ("Hungarian",), ("Magyarország",)),
    Country("IE", "IRL", "Ireland", "Irish", ("Irishman", "Irishwoman"), ("Éire",), ("Republic of Ireland",)),
    Country("IM", "IMN", "Isle of Man", "Manx", ("Manxman", "Manxwoman"), ("Ellan Vannin",)),
    Country("IS", "ISL", "Iceland", "Icelandic", ("Icelander",), ("Ísland",)),
    Country("IT", "ITA", "Italy", "Italian", ("Italian",), ("Italia",)),
    Country("LI", "LIE", "Liechtenstein", "Liechtenstein", ("Liechtensteiner",)),
    Country("LT", "LTU", "Lithuania", "Lithuanian", ("Lithuanian",), ("Lietuva",)),
    Country(
        "LU",
        "LUX",
        "Luxembourg",
        "Luxembourgish",
        ("Luxembourger",),
        ("Lëtzebuerg", "Luxemburg"),
        ("Luxembourgeois",),
    ),
    Country("LV", "LVA", "Latvia", "Latvian", ("Latvian",), ("Latvija",)),
    Country("MT", "MLT", "Malta", "Maltese", ("Maltese",)),
    Country("NL", "NLD", "Netherlands", "Dutch", ("Dutchman", "Dutchwoman"), ("Nederland",), ("Holland",)),
    Country("NO", "NOR", "Norway", "Norwegian", ("Norwegian",), ("Norge", "Noreg")),
    Country("PL", "POL", "Poland", "Polish", ("Pole",), ("Polska",)),
    Country("PT", "PRT", "Portugal", "Portuguese", ("Portuguese",)),
    Country("RO", "ROU", "Romania", "Romanian", ("Romanian",), ("România",)),
    Country("SE", "SWE", "Sweden", "Swedish", ("Swede",), ("Sverige",)),
    Country("SI", "SVN", "Slovenia", "Slovenian", ("Slovene", "Slovenian"), ("Slovenija",)),
    Country("SK", "SVK", "Slovakia", "Slovak", ("Slovak",), ("Slovensko",), ("Slovak Republic",)),
)

# Names of countries that are something else in an English sentence, or too much of it.
_NOT_COUNTRIES_IN_A_SENTENCE = {"island", "pole", "poles", "eu"}


def country_codes() -> tuple[str, ...]:
    """Every code of the table, in alphabetical order."""
    return tuple(country.code for country in COUNTRIES)


def country_name(code: str) -> str:
    """The English name of a code of the table.

    Raises:
        KeyError: the table has no such code.
    """
    return _names_by_code()[code]


def country_code(text: str) -> str | None:
    """The code of the country named by a code, a name or an adjective, in any case; None when unknown."""
    return _codes_by_name().get(_without_article(fold(text)))


def find_country(text: str) -> str:
    """The code of the country a person named: "fr", "France", "french", "THE NETHERLANDS", "EL", "UK".

    Raises:
        InvalidInput: no country of the table has that name.
    """
    code = country_code(text)
    if code is None:
        names = [country.name for country in COUNTRIES]
        hint = did_you_mean(text, names) or "give a name or an ISO 3166 code, such as France or FR"
        raise InvalidInput(f"unknown country: {text}", hint)
    return code


def country_words(text: str) -> str | None:
    """The code of the country that words of a sentence name: "French", "in France", "Germans"; else None.

    ISO codes are words of many languages ("no", "it", "nor") and name no country here, but for "UK".
    """
    words = _without_article(fold(text).removeprefix("in ").removeprefix("from "))
    if words in _NOT_COUNTRIES_IN_A_SENTENCE or (len(words) < 4 and words != "uk"):
        return None
    codes = _codes_by_name()
    return codes.get(words) or codes.get(words.removesuffix("s"))


def _without_article(folded: str) -> str:
    return folded.removeprefix("the ")


@cache
def _names_by_code() -> dict[str, str]:
    return {country.code: country.name for country in COUNTRIES}


@cache
def _codes_by_name() -> dict[str, str]:
    return {
        fold(name): country.code
        for country in COUNTRIES
        for name in (
            country.code,
            country.alpha3,
            country.name,
            country.adjective,
            *country.people,
            *country.own_names,
            *country.others,
        )
    }
