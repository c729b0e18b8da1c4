"""The legal form of an organisation's name, and the name without it.

Citations name "Vodafone España", boxes "VODAFONE ESPAÑA, S.A.U."; cleanco knows most legal forms of the
world and some noise besides, so what it strips is looked at before it is believed.
"""

from __future__ import annotations

import re
from functools import cache

from cleanco import basename

from finecli.vocabulary.matching import fold

# Legal forms cleanco 2.3 does not strip, their letters alone: Spanish S.A.U., S.L.U., S.L.P., S.C. and
# S. Coop., Italian S.r.l.s. and Onlus, Dutch U.A., Irish DAC, UC and ULC, Finnish Oyj and Abp, Swedish
# aktiebolag, German e.V. and e.G., Icelandic ehf., Greek Α.Ε., Ε.Ε., Ο.Ε., Ε.Π.Ε., Ι.Κ.Ε., Bulgarian
# АД, ЕАД, ООД, ЕООД.
_MORE_FORMS = frozenset(
    "sau slu slp sc scoop srls onlus ua dac uc ulc oyj abp aktiebolag ev eg hf ehf ohf αε εε οε επε ικε "
    "ад еад оод еоод".split()
)
_FORMS_IN_FRONT = frozenset("sc sia uab".split())  # Romanian, Latvian, Lithuanian
_FORMS_IN_FRONT_ALONE = frozenset("ab as sa oü".split())  # also first words of names ("AS Watson B.V.")
_NAME_NOT_FORM = frozenset(("company", "co", "corporation", "group", "pt"))
_QUOTED = re.compile(r"^[\"'“”„«‘]+([^\"“”„«»]+)[\"'“”»’]+$")
_BRACKETS_BEHIND = re.compile(r"\s*\([^()]*\)$")


def short_name(respondent: str) -> str:
    """The respondent as citations name it: no legal form, no abbreviation in brackets behind.

    Several respondents ("A S.A.; B S.R.L.", "A LLC and B Ltd") are joined by "and".

    >>> short_name("Vodafone España, S.A.U.")
    'Vodafone España'
    >>> short_name("Raiffeisen Bank S.A.; Vreau Credit S.R.L.")
    'Raiffeisen Bank and Vreau Credit'
    """
    *others, last = dict.fromkeys(map(without_legal_form, _each(respondent)))
    return f"{', '.join(others)} and {last}" if others else last


@cache
def without_legal_form(name: str) -> str:
    """An organisation's name without its legal form, in front or behind, and without brackets behind.

    The name itself where nothing else is left.
    """
    name = _unquoted(name.strip(" ,;"))
    bare = _BRACKETS_BEHIND.sub("", name).strip(" ,;") or name
    stripped = _without_more_forms(_without_known_form(_without_more_forms(bare)))
    forms_in_front = _FORMS_IN_FRONT if stripped != bare else _FORMS_IN_FRONT | _FORMS_IN_FRONT_ALONE
    first, _, rest = stripped.partition(" ")
    if rest and _letters(first) in forms_in_front:
        stripped = rest
    stripped = _unquoted(stripped.strip(" ,;-–"))
    return stripped if sum(map(str.isalnum, stripped)) > 1 else name


def has_legal_form(name: str) -> bool:
    """Whether the name carries the legal form of a company or association."""
    return fold(without_legal_form(name)) != fold(_BRACKETS_BEHIND.sub("", name.strip()))


def _each(respondent: str) -> list[str]:
    """The organisations a respondent field names; one name may hold "and" and commas itself."""
    if ";" in respondent:
        return [name for name in respondent.split(";") if name.strip()]
    pieces = re.split(r",? and |, (?!(?:[A-Z]\.){2}|[A-Z]{2,3}\b)", respondent)
    return pieces if len(pieces) > 1 and all(map(has_legal_form, pieces)) else [respondent]


def _without_known_form(name: str) -> str:
    shorter: str = basename(name).strip(" ,;")
    if not name.startswith(shorter):
        return name
    if name[len(shorter) :].startswith(")"):
        shorter += ")"
    # cleanco takes "Company" and the like for noise, and trims brackets, quotes and full stops at the end.
    for word in name[len(shorter) :].split():
        if _letters(word) not in _NAME_NOT_FORM:
            break
        shorter = f"{shorter} {word}"
    return shorter if _letters(name[len(shorter) :]) else name


def _without_more_forms(name: str) -> str:
    words = name.split(" ")
    for length in (2, 1):
        if len(words) > length and _letters("".join(words[-length:])) in _MORE_FORMS:
            return " ".join(words[:-length]).rstrip(" ,;")
    return name


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _unquoted(name: str) -> str:
    quoted = _QUOTED.match(name)
    return quoted[1] if quoted else name
