"""Which organisations a decision is on, and which names are of one company.

A respondent field may name several ("Google LLC and Google Ireland Ltd"), and one company is spelt in several
ways by those who judge it. Both are settled soberly: a name is parted only where each part is a name of its
own, and two spellings are joined only where they can hardly be two companies, in decisions of one country.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz import fuzz

from finecli.ingest.legal_forms import has_legal_form
from finecli.ingest.names import name_key
from finecli.vocabulary.groups import OTHER_NAMES, group_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from finecli.cases import Case

SAME = 95.0  # of 100, without blanks: a letter or two in a name of some length
SHORTEST_ACRONYM = 4

_AND = re.compile(r",? and |, (?![A-Z]\.|[A-Z]{2,3}\b)")  # no comma before a legal form
_LITTLE_WORDS = frozenset(
    "a and as d da de del della der des di do e el es for i il la las les los nv of per sa the van y".split()
)


class Judged(NamedTuple):
    """One organisation that a decision is on.

    `key` is the name without legal form, case, accents and punctuation, `company` the key of the spelling
    that the company is listed under, `group` the word of its group, if it is of one in the table.
    """

    key: str
    name: str
    company: str
    group: str | None


def judged(cases: Iterable[Case]) -> list[tuple[Judged, ...]]:
    """The organisations each case is on, by key."""
    listed = list(cases)
    alone = {name_key(case.respondent) for case in listed if case.respondent}
    named = [{name_key(name): name for name in names_in(case.respondent, alone)} for case in listed]
    places: dict[str, Counter[str]] = {}
    for case, names in zip(listed, named, strict=True):
        for key in names:
            places.setdefault(key, Counter())[case.country] += 1
    companies = one_company(places)
    countries: dict[str, set[str]] = {}
    for key, company in companies.items():
        countries.setdefault(company, set()).update(places[key].keys() - {"EU"})
    return [
        tuple(_judged(case, key, name, companies[key], countries) for key, name in sorted(names.items()))
        for case, names in zip(listed, named, strict=True)
    ]


def _judged(case: Case, key: str, name: str, company: str, countries: Mapping[str, set[str]]) -> Judged:
    """One organisation; a public body of a name that several countries know is that of the case's country."""
    is_many = case.respondent_kind == "public-body" and case.country != "EU" and len(countries[company]) > 1
    named = f"{company} {case.country.lower()}" if is_many else company
    return Judged(key, name, named, group_of(company))


def names_in(respondent: str | None, alone: set[str]) -> tuple[str, ...]:
    """The organisations that a respondent field names.

    `alone` are the keys of those that are a field by themselves. A field is parted at "and" or a comma only
    where each part has a legal form or is one of these: "Achmea and ABN AMRO", not "Tusla Child and Family
    Agency".
    """
    names = [name.strip() for name in (respondent or "").split("; ") if name_key(name)]
    found: list[str] = []
    for name in names:
        pieces = [piece.strip() for piece in _AND.split(name)]
        parted = len(pieces) > 1 and all(
            has_legal_form(piece) or name_key(piece) in alone for piece in pieces
        )
        found += pieces if parted else [name]
    return tuple(found)


def one_company(places: Mapping[str, Counter[str]]) -> dict[str, str]:
    """Each key with that of its company: the spelling that most decisions have.

    `places` are the countries whose bodies judged under each key, with the number of decisions.
    """
    listed = {key: OTHER_NAMES.get(key, key) for key in places}
    decisions = {key: sum(countries.values()) for key, countries in places.items()}
    for key, other in _spellings(places):
        one, two = listed[key], listed[other]
        kept, left = sorted((one, two), key=lambda name: (-decisions.get(name, 0), name))
        listed |= {name: kept for name, company in listed.items() if company == left}
    return listed


def _spellings(places: Mapping[str, Counter[str]]) -> Iterator[tuple[str, str]]:
    """Pairs of keys that are one name; only those that begin alike are compared, in one country."""
    beginning: dict[tuple[str, str], list[str]] = {}
    for key in sorted(places):
        for country in places[key]:
            beginning.setdefault((country, key[:1]), []).append(key)
    for keys in beginning.values():
        for position, key in enumerate(keys):
            yield from ((key, other) for other in keys[position + 1 :] if is_one_name(key, other))


def is_one_name(one: str, other: str) -> bool:
    """Whether two keys are spellings of one name, or one is the initials of the other."""
    words, others = _telling(one), _telling(other)
    if words == others or _is_acronym(words, others) or _is_acronym(others, words):
        return True
    digits = [[word for word in each if any(map(str.isdigit, word))] for each in (words, others)]
    return digits[0] == digits[1] and fuzz.ratio(one.replace(" ", ""), other.replace(" ", "")) >= SAME


def _telling(key: str) -> list[str]:
    words = key.split()
    return [word for word in words if word not in _LITTLE_WORDS] or words


def _is_acronym(short: list[str], long: list[str]) -> bool:
    initials = "".join(word[0] for word in long)
    return len(short) == 1 and len(short[0]) >= SHORTEST_ACRONYM and short[0] == initials
