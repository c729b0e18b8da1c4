"""The courts that judge data protection, named in full in their own language.

Most courts are named by rule: a type and a place ("LG Köln", "Rb. Amsterdam", "TA Marseille"). The rules,
and the courts whose names follow none, are tables in `court_names`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from finecli.vocabulary.countries import country_code
from finecli.vocabulary.court_names import (
    IN_PLACE,
    LEVELS_BY_WORD,
    LISTED_COURTS,
    NAMED_COURTS,
    PLACES,
    RULES,
    Rule,
)
from finecli.vocabulary.matching import fold, slug


class Court(NamedTuple):
    """A court.

    `name` is in its own language (in both, where it has two), or the label as published where the name is
    not known; `short` the usual abbreviation; `country` an ISO 3166 alpha-2 code or EU; `level` one of
    `court_names.LEVELS`, or None when unknown; `aliases` other labels it is published under.
    """

    key: str
    name: str
    short: str
    country: str
    level: str | None = None
    aliases: tuple[str, ...] = ()


def identify_court(
    label: str,
    country: str,
    *,
    title: str | None = None,
    ecli: str | None = None,
    case_number: str | None = None,
) -> Court:
    """The court that a source means; at worst the label as published, its level unknown.

    Args:
        label: as published: "LG Köln", "LG Köln (Germany)", "GHARL", "CJEU".
        country: ISO 3166 alpha-2 or EU.
        title: the page's title, whose first part may say more than the label ("LG München I - 3 O 1/20").
        ecli: tells the General Court (ECLI:EU:T:) from the Court of Justice.
        case_number: tells the same where there is no ECLI ("T-557/20").
    """
    label = _without_country(label)
    if country == "EU" and _is_general_court(ecli or "", case_number or ""):
        label = "General Court"
    title_label = _without_country((title or "").partition(" - ")[0])
    court = (
        _more_exact_court(title_label, label, country)
        or _named_or_ruled(label, country)
        or _named_or_ruled(title_label, country)
        or _by_level_word(label, country)
    )
    return court or Court(f"{slug(label)}-{country.lower()}", label, label, country)


@cache
def courts() -> tuple[Court, ...]:
    """Every court that can be found by name: the tables' and the listed ones, in order of country."""
    listed = (
        court
        for country, labels in LISTED_COURTS.items()
        for label in labels.split(", ")
        if (court := _named_or_ruled(label, country) or _by_level_word(label, country))
    )
    return (*_named_courts().values(), *listed)


@cache
def court_names() -> tuple[tuple[Court, tuple[str, ...]], ...]:
    """Each court with all its names, folded."""
    return tuple(
        (court, tuple(fold(name) for name in (court.key, court.short, court.name, *court.aliases)))
        for court in courts()
    )


def _named_or_ruled(label: str, country: str) -> Court | None:
    return _court_by_name(country).get(fold(label)) or _by_rule(label, country)


def _more_exact_court(title_label: str, label: str, country: str) -> Court | None:
    """The court of the title, if known, whose name goes on where the label stops: LG München I."""
    longer = fold(title_label)
    if not longer.startswith(f"{fold(label)} "):
        return None
    return next(
        (court for court, names in court_names() if court.country == country and longer in names), None
    )


def _is_general_court(ecli: str, case_number: str) -> bool:
    return ":EU:T:" in f":{ecli.upper()}" or re.search(r"\bt \d", fold(case_number)) is not None


def _without_country(label: str) -> str:
    """The label without a country in brackets at its end; "LG Frankenthal (Pfalz)" keeps its Palatinate."""
    label = label.strip(" \u200e\u200f")  # marks of writing direction trail some labels
    outside, _, inside = label.rpartition("(")
    return outside.strip() if outside and country_code(inside.rstrip(")")) else label


@cache
def _named_courts() -> dict[str, Court]:
    return {
        row.key: Court(row.key, row.name, row.short, row.country, row.level, row.labels)
        for row in NAMED_COURTS
    }


@cache
def _court_by_name(country: str) -> dict[str, Court]:
    return {
        fold(name): court
        for court in _named_courts().values()
        if court.country == country
        for name in (court.key, court.short, court.name, *court.aliases)
    }


def _by_rule(label: str, country: str) -> Court | None:
    """The court of a type and a place. Of two prefixes that fit, the longer is meant ("Trib. of Bologna")."""
    found = [
        (len(prefix), rule, label[len(prefix) :])
        for rule in RULES.get(country, ())
        for prefix in rule.prefixes
        if label.casefold().startswith(f"{prefix.casefold()} ")
        or (prefix.endswith("'") and label.startswith(prefix))
    ]
    if not found:
        return None
    _, rule, rest = max(found, key=lambda match: match[0])
    place = re.split(r"\s+(?=\d)", rest.strip())[0]  # "OLG Koblenz 11. Zivilsenat" is the OLG Koblenz
    return _court_in(rule, PLACES.get(country, {}).get(place, place), country) if place else None


def _court_in(rule: Rule, place: str, country: str) -> Court:
    short = f"{rule.prefixes[0]} {place}"
    known = _court_by_name(country).get(fold(short))
    if known:
        return known
    if "{in_place}" in rule.name and place not in IN_PLACE:
        return Court(slug(short), short, short, country, rule.level)
    name = rule.name.format(place=place, of_place=_of_french_place(place), in_place=IN_PLACE.get(place))
    return Court(slug(short), name, short, country, rule.level)


def _of_french_place(place: str) -> str:
    """The place with "de" as French writes it: "d'Orléans", "du Havre", "de Paris"."""
    if place.startswith("Le "):
        return f"du {place.removeprefix('Le ')}"
    return f"d'{place}" if fold(place)[0] in "aeiouy" else f"de {place}"


def _by_level_word(label: str, country: str) -> Court | None:
    folded = fold(label)
    for word, level in LEVELS_BY_WORD.get(country, ()):
        if word in folded:
            return Court(slug(label), label, label, country, level)
    return None
