"""What became of a decision: the warning a reader gets, and the words each style has for it.

The record's `standing` says what happened and a relation says by whom. A citation that leaves this out is
not wrong in form, but may be wrong in law; so it is said, and nothing is said that no relation or field
carries.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from finecli.citations.elements import Elements, later_elements
from finecli.citations.options import DEFAULT
from finecli.citations.typography import bracketed, british_date, italic, joined

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from finecli.cases import Case, Relation
    from finecli.citations.options import CitationOptions

# Relations by which a later decision, or an appeal not yet decided, is tied to the case.
_LATER_KINDS = ("reviewed-by", "appeal-to")
# Effects of a relation that make a standing, where they are not the same word.
_EFFECTS = {
    "under appeal": ("pending", "appealed", None),
    "annulled": ("annulled", "remitted"),
    "partly annulled": ("partly-annulled",),
}

_WARNINGS = {
    "under appeal": "is under appeal",
    "reduced": "was reduced",
    "increased": "was increased",
    "partly annulled": "was annulled in part",
    "annulled": "was annulled",
    "superseded": "was superseded",
}
_PREPOSITIONS = {"by", "before", "par", "devant", "durch", "bei"}
_STAGES = {
    "proposed": "is a proposal: its fine was not imposed by this act",
    "interim": "is an interim decision",
}

# The flag of a record whose decision limits the time, counted from a day that is not on record.
_UNKNOWN_PERIOD = "naming period unknown"
_NAMED_FOR_A_TIME = "may be cited with the respondent's name for a time only, which no date on record ends"

# OSCOLA 2.1.8 and AGLC4 rule 2.5 know "affd" and "revd"; the other words are written out.
BRITISH_HISTORY = {
    "under appeal": "appeal pending",
    "confirmed": "affd",
    "reduced": "varied",
    "increased": "varied",
    "partly annulled": "revd in part",
    "annulled": "revd",
    "superseded": "superseded by",
}
# Bluebook, table T8; a comma follows a phrase that needs no preposition (R10.7.1).
AMERICAN_HISTORY = {
    "under appeal": "appeal docketed,",
    "confirmed": "aff'd,",
    "reduced": "modified,",
    "increased": "modified,",
    "partly annulled": "rev'd in part,",
    "annulled": "rev'd,",
    "superseded": "superseded by",
}
PLAIN_HISTORY = {
    "under appeal": "under appeal before",
    "confirmed": "confirmed by",
    "reduced": "reduced by",
    "increased": "increased by",
    "partly annulled": "annulled in part by",
    "annulled": "annulled by",
    "superseded": "superseded by",
}
FRENCH_HISTORY = {
    "under appeal": "recours pendant devant",
    "confirmed": "confirmée par",
    "reduced": "réduite par",
    "increased": "aggravée par",
    "partly annulled": "annulée partiellement par",
    "annulled": "annulée par",
    "superseded": "remplacée par",
}
# A court's "arrêt" or "jugement" is masculine, its "ordonnance" is not; the record does not tell which it is.
FRENCH_COURT_HISTORY = {
    standing: words if standing == "under appeal" else f"décision {words}"
    for standing, words in FRENCH_HISTORY.items()
}
GERMAN_HISTORY = {
    "under appeal": "angefochten bei",
    "confirmed": "bestätigt durch",
    "reduced": "herabgesetzt durch",
    "increased": "erhöht durch",
    "partly annulled": "teilweise aufgehoben durch",
    "annulled": "aufgehoben durch",
    "superseded": "ersetzt durch",
}


def later_relation(case: Case) -> Relation | None:
    """The relation that says what became of the case; None when no later decision is on record.

    Of several, one whose effect makes the case's standing, a decision that is in the base, one whose number
    is known, a review rather than an appeal: in that order.
    """
    later = [each for each in case.relations if each.kind in _LATER_KINDS and each.effect != "not-appealed"]
    effects = _EFFECTS.get(case.standing, (case.standing,))

    def telling(each: Relation) -> tuple[bool, ...]:
        known = (each.case, each.number, each.body)
        return each.effect in effects, *(one is not None for one in known), each.kind == _LATER_KINDS[0]

    return max(later, key=telling, default=None)


def standing_warning(case: Case, later: Case | None = None) -> str | None:
    """Why not to rely on the decision as it stands; None when nothing on record speaks against it.

    Args:
        case: the decision cited.
        later: the decision that decided on it, where the base has it.
    """
    undecided = case.result == "pending" or (case.kind == "cjeu" and case.result == "referred")
    stage = "is not decided yet" if undecided else _STAGES.get(case.status)
    said = [stage] if stage else []
    if case.standing in _WARNINGS:
        by = _cited_plainly(later_elements(later_relation(case), later, DEFAULT))
        by += bracketed(later.id) if later else ""
        said.append(f"{_WARNINGS[case.standing]}: {by}" if by else _WARNINGS[case.standing])
    return f"{case.id} {' and '.join(said)}" if said else None


def naming_warning(case: Case, today: date) -> str | None:
    """That the time for which the decision allows the respondent to be named has passed, or may have.

    None where the decision sets no such time, or it still runs.
    """
    if case.named_until is None:
        limits = any(flag.flag == _UNKNOWN_PERIOD for flag in case.flags)
        return f"{case.id} {_NAMED_FOR_A_TIME}: --anonymise leaves it out" if limits else None
    if case.named_until.latest >= today:
        return None
    return (
        f"{case.id} may be cited with the respondent's name only until "
        f"{british_date(case.named_until)}: use --anonymise"
    )


def ecli_warning(case: Case) -> str | None:
    """That the ECLI is not this decision's, or the date is not; None where their years agree.

    The fourth part of an ECLI is the year of the decision (Council conclusions 2011/C 127/01, annex).
    """
    year = (case.ecli or "").split(":")[3:4]
    if case.decided is None or not year or year[0] == f"{case.decided.year}":
        return None
    return f"{case.id} is dated {case.decided.year} and has an ECLI of {year[0]}: one of them is not right"


def history(
    case: Case, options: CitationOptions, words: Mapping[str, str]
) -> tuple[str, Elements | None] | None:
    """The style's word for what became of the case, and the later decision's elements where known.

    None when the options do not ask for it or nothing became of the case.
    """
    if not options.with_history or case.standing not in words:
        return None
    return words[case.standing], later_elements(later_relation(case), options.later, options)


def told(
    case: Case, options: CitationOptions, words: Mapping[str, str], cite: Callable[[Elements], str]
) -> str:
    """What became of the case, as it follows a citation: ", revd 498765 (CE, 3 March 2025)".

    Only the style's word, in brackets, where nothing is known of the later decision.
    """
    what = history(case, options, words)
    if what is None:
        return ""
    word, later = what
    if later is None:
        return f" ({_alone(word)})"
    return f", {italic(word) if words is AMERICAN_HISTORY else word} {cite(later)}"


def plain_history(case: Case, options: CitationOptions) -> str:
    """Such as "annulled by CE, 498765, 3 March 2025", for styles without words of their own; else empty."""
    what = history(case, options, PLAIN_HISTORY)
    if what is None:
        return ""
    by = _cited_plainly(what[1])
    return f"{what[0]} {by}" if by else _alone(what[0])


def _alone(word: str) -> str:
    """The word without what would lead to the later decision."""
    head, _, last = word.rpartition(" ")
    return head if last in _PREPOSITIONS else word.rstrip(",")


def _cited_plainly(later: Elements | None) -> str:
    if later is None:
        return ""
    return joined(later.body, later.identifier, british_date(later.decided))
