"""Which law a name means: one short name per law, whatever it is called.

The rows are in `law_table`; reading them is put off until a name has to be looked up, because most
commands only print provisions of the GDPR.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import NamedTuple

# What the divisions of a law are called where it is not "Art." (by country, unless its row says otherwise).
UNITS = dict.fromkeys(
    ("AT", "CZ", "DE", "DK", "EE", "FI", "HU", "NO", "SE", "SK", "US"), "§"
) | dict.fromkeys(("CY", "GB", "IE", "LV"), "Section")

_KINDS = {"GDPR": "gdpr", "UK GDPR": "gdpr", "ePrivacy Directive": "eprivacy"}

_PLAIN_LETTERS = str.maketrans("øłđðıŁæœ", "olddilao")

_COUNTRY_WORDS = {
    "AT": "austrian austria",
    "BE": "belgian belgium",
    "BG": "bulgarian bulgaria",
    "CY": "cypriot cyprus",
    "CZ": "czech cz",
    "DE": "german germany bavarian bavaria hessian hessen",
    "DK": "danish denmark",
    "EE": "estonian estonia",
    "ES": "spanish spain",
    "FI": "finnish finish finland",
    "FR": "french france",
    "GB": "uk british",
    "GR": "greek greece hellenic",
    "HR": "croatian croation croatia",
    "HU": "hungarian hungary",
    "IE": "irish ireland",
    "IS": "icelandic iceland",
    "IT": "italian italy",
    "LT": "lithuanian lithuania lietuvos",
    "LU": "luxembourg luxembourgish",
    "LV": "latvian latvia",
    "MT": "maltese malta",
    "NL": "dutch netherlands",
    "NO": "norwegian norway",
    "PL": "polish poland",
    "PT": "portuguese portugal",
    "RO": "romanian romania",
    "SE": "swedish sweden lag",
    "SI": "slovenian slovenia slovene",
    "SK": "slovak slovakia",
    "US": "u.s. american",
}


class Law(NamedTuple):
    """A law: short name, full name, ISO 3166 alpha-2 country (None: EU or international), and its kind.

    `kind` is gdpr, eprivacy, eu or national. `unit` is what its divisions are called: "Art.", "§",
    "Section", "Reg." or "Rule". `aliases` mean the law anywhere, `local` names only in its country.
    """

    short: str
    name: str
    country: str | None
    kind: str
    unit: str
    aliases: tuple[str, ...] = ()
    local: tuple[str, ...] = ()


def fold(text: str) -> str:
    """The text as lower-case words without accents, punctuation or the "no" of a number.

    Numbers of acts keep their form: "Loi n° 78-17" is "loi 78 17", "Act no. 90/2018" is "act 90/2018".
    """
    plain = text.casefold()
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain).translate(_PLAIN_LETTERS)
        plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    words = re.findall(r"\d+(?:[/:]\d+)+|[^\W_]+", plain)
    after = iter([*words[1:], ""])
    kept = [word for word in words if not (next(after)[:1].isdigit() and word in _NUMBER_WORDS)]
    return " ".join(kept)


_NUMBER_WORDS = frozenset({"n", "no", "nr", "num", "nro", "c"})


@cache
def laws() -> dict[str, Law]:
    """Every law of the table by its short name."""
    from finecli.provisions.law_table import TABLE  # read only when a law is looked up

    found: list[Law] = []
    country: str | None = None
    for line in _logical_lines(TABLE):
        if line.startswith("["):
            country = None if line == "[EU]" else line.strip("[]")
        elif line.startswith("= "):
            found[-1] = found[-1]._replace(aliases=tuple(line[2:].split("; ")))
        elif line.startswith("~ "):
            found[-1] = found[-1]._replace(local=tuple(line[2:].split("; ")))
        else:
            found.append(_row(line, country))
    return {law.short: law for law in found}


def _logical_lines(table: str) -> list[str]:
    lines: list[str] = []
    for line in table.strip().splitlines():
        if line.startswith("    "):
            lines[-1] += f" {line.strip()}"
        elif line:
            lines.append(line.strip())
    return lines


def _row(line: str, country: str | None) -> Law:
    head, _, name = line.partition(" : ")
    short, _, unit = head.partition(" @")
    kind = _KINDS.get(short, "national" if country else "eu")
    return Law(short, name, country, kind, unit or UNITS.get(country or "", "Art."))


def law_named(name: str) -> Law | None:
    """The row of a law by its short name; its superseded version ("BDSG a.F.") shares the row."""
    return laws().get(name) or laws().get(name.removesuffix(" a.F."))


@cache
def _index() -> tuple[dict[str, Law], dict[tuple[str, str], Law]]:
    """Names that mean a law anywhere, and names that mean it in a country."""
    anywhere = {fold(law.short): law for law in laws().values()}
    local: dict[tuple[str, str], Law] = {}
    for law in laws().values():
        for alias in (*law.aliases, law.name):
            anywhere.setdefault(fold(alias), law)
        for alias in (*law.local, law.short):
            local.setdefault((law.country or "", fold(alias)), law)
    return anywhere, local


def find_law(name: str, country: str | None = None) -> Law | None:
    """The law that this name, without any other word, means in this country."""
    return find_folded(fold(name), country)


def find_folded(name: str, country: str | None) -> Law | None:
    """As `find_law`, for a name already folded."""
    anywhere, local = _index()
    return local.get((country or "", name)) or anywhere.get(name)


@cache
def _word_countries() -> dict[str, str]:
    return {word: country for country, words in _COUNTRY_WORDS.items() for word in words.split()}


def country_of_word(word: str) -> str | None:
    """The country an adjective or name ("german", "iceland") stands for; the word is folded."""
    return _word_countries().get(word)


def country_named(text: str) -> str | None:
    """The first country that the text names ("Croatian Act on …" is HR)."""
    if "U.S." in text:
        return "US"
    if "Northern Ireland" in text:
        return "GB"
    return next((code for word in fold(text).split() if (code := country_of_word(word))), None)
