"""Whether two names are of one organisation, when two sources write them each in its own way.

"BBVA" and "Banco Bilbao Vizcaya Argentaria, S.A.", "Municipality of Bolzano" and "Comune di Bolzano",
"Εγνατία Οδός Α.Ε." and "Egnatia Odos S.A." are one; "Comune di Borgia" and "Comune di Vicchio" are not. The
measure is rapidfuzz's, on names without legal form, brackets, case, accents and words that only say what
kind of public body it is.
"""

from __future__ import annotations

import re
from functools import cache

from rapidfuzz import fuzz

from finecli.ingest.legal_forms import without_legal_form
from finecli.vocabulary.matching import fold

SAME = 85.0  # at least this similar: one organisation
DIFFERENT = 60.0  # less than this: two organisations; between the two it cannot be told

_BRACKETS = re.compile(r"\(([^()]*)\)")
_SEVERAL = re.compile(r"\s+and\s+|;|\n")
# Words that name the kind of a public body in one language or another, and the little words of names.
_KIND = frozenset(
    (
        "ayuntamiento city comune commune community council gemeente kommun kommune mayor municipal "
        "municipality region regione town a and d da de del della dell der des di do du e el et for i il in "
        "la las le les los o of og per sul the und van y"
    ).split()
)
_SHORTEST_ACRONYM = 3
_SPELT_OUT = re.compile(r"\b\w(?: \w)+\b")  # "r t i", as folding leaves "R.T.I."
# ELOT 743, as Greek names are written on passports and in English.
_GREEK = str.maketrans(
    dict(zip("αβγδεζηικλμνξοπρστυφω", "avgdeziiklmnxoprstyfo", strict=True))
    | {"θ": "th", "χ": "ch", "ψ": "ps", "ς": "s"}
)
_GREEK_PAIRS = (("ου", "ou"), ("αυ", "av"), ("ευ", "ev"), ("μπ", "b"))


@cache
def similarity(one: str, other: str) -> float:
    """How similar two names of organisations are, from 0 to 100; either may name several."""
    return max((_similarity(a, b) for a in _names(one) for b in _names(other)), default=0.0)


def _similarity(one: str, other: str) -> float:
    if _is_acronym(one, other) or _is_acronym(other, one):
        return 100.0
    return max(fuzz.token_sort_ratio(one, other), fuzz.token_set_ratio(one, other))


@cache
def _names(name: str) -> tuple[str, ...]:
    """Every comparable form: each organisation named, without brackets, and what stands in brackets."""
    inside = _BRACKETS.findall(name)
    outside = _BRACKETS.sub(" ", name)
    several = [part for part in _SEVERAL.split(outside) if " " in part.strip()]  # not "Culture and Sports"
    return tuple(dict.fromkeys(filter(None, map(_comparable, (outside, *several, *inside)))))


def _comparable(name: str) -> str:
    folded = fold(without_legal_form(name))
    for greek, latin in _GREEK_PAIRS:
        folded = folded.replace(greek, latin)
    words = _SPELT_OUT.sub(lambda letters: letters[0].replace(" ", ""), folded.translate(_GREEK)).split()
    return " ".join([word for word in words if word not in _KIND] or words)


def _is_acronym(short: str, long: str) -> bool:
    initials = "".join(word[0] for word in long.split())
    return len(short) >= _SHORTEST_ACRONYM and short == initials
