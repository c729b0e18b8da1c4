"""How one decision stands to others: appeals, references to the Court of Justice, and what became of it.

The boxes' three groups of fields (Appeal_To, Appeal_From, Reference) each name a body, a number and a
status, and editors mix the three up: "Rejected" stands where the body should, "BVwG (Austria)" where the
number should. Each string is taken for what it is; a string that is none of them is kept and said so.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from finecli.cases import Relation
from finecli.ingest.numbers import read_court_of_justice, read_ecli, read_number
from finecli.vocabulary.bodies import identify_body
from finecli.vocabulary.countries import country_code
from finecli.vocabulary.courts import Court
from finecli.vocabulary.matching import fold
from finecli.vocabulary.source_words import appeal_effect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from finecli.ingest.findings import Findings
    from finecli.ingest.raw import RawDecision

_KINDS = {"Appeal_To": "appeal-to", "Appeal_From": "appeal-from", "Reference": "refers-to"}
# Effect of a challenge -> what became of the decision, in the citator's word. One that was withdrawn or not
# heard leaves the decision standing.
STANDINGS = {
    "confirmed": "confirmed",
    "inadmissible": "confirmed",
    "withdrawn": "confirmed",
    "annulled": "annulled",
    "partly-annulled": "partly annulled",
    "reduced": "reduced",
    "increased": "increased",
    "remitted": "annulled",
    "pending": "under appeal",
    "appealed": "under appeal",
    "referred": "under appeal",
}
NO_APPEAL = "no appeal recorded"
UNDER_APPEAL = "under appeal"
# Outcomes that stand in the corpus where the body should, folded. They tell that there was an appeal; what
# became of the decision they leave open ("Rejected" may be the appeal or the complaint).
_OUTCOMES = frozenset(
    (
        "rejected",
        "partly upheld",
        "successfully appealed",
        "decision overturned",
        "admissible and partially founded",
        "judgement pending ag opinion delivered",
        "withdrawal of complaint",
    )
)
_COURTS_OF_THE_UNION = ("CJEU", "General Court")
# Statuses that have meant the appeal and have meant the decision.
_UNCLEAR_STATUSES = frozenset(("upheld", "partly upheld"))
_FOOTNOTE = re.compile(r"\[\d{1,2}\]")  # "[2020] EWCA Civ 611" is none
_NUMBERED = re.compile(r"\d{3}|\d/\d")  # "12th Civil Chamber" is a body's name
_SAYS_NOTHING = frozenset(("", "unknown", "tbd", "n a", "none", "no link available", "not available"))


class _Named(NamedTuple):
    """What one group of fields names."""

    body: str | None = None
    number: str | None = None
    effect: str | None = None


def relations(
    raw: RawDecision, country: str, digest: Mapping[str, Any], findings: Findings
) -> tuple[Relation, ...]:
    """The decision's ties as the box and the digest tell them.

    What the digest says of the decision under review completes the box's Appeal_From, where both mean the
    same body; else it is a relation of its own.
    """
    reviewed = _reviewed(digest, country)
    found: list[Relation] = []
    for prefix, kind in _KINDS.items():
        named = _read(raw, prefix, country, findings)
        basis = prefix
        if prefix != "Appeal_To" and reviewed and _may_be_one(named, reviewed):
            named = _Named(named.body, named.number or reviewed.number, reviewed.effect)
            basis, reviewed = f"{prefix}, digest", None
        if raw.box == "COURT" and country != "EU" and named.body in _COURTS_OF_THE_UNION:
            # No appeal leads from a national court to the Court of Justice: it is asked (Art. 267 TFEU).
            found.append(Relation("refers-to", named.body, named.number, basis=basis))
        elif any(named):
            found.append(Relation(kind, *named, basis=basis))
    if reviewed:
        found.append(Relation("reviews", *reviewed, basis="digest"))
    return tuple(found)


def standing(ties: tuple[Relation, ...]) -> str:
    """What became of the decision, as far as its own page tells.

    An appeal's number, or an outcome that is not understood, shows that there was an appeal; a body alone
    may be the one that could have been called on.
    """
    for tie in ties:
        if tie.kind == "appeal-to":
            if tie.effect is not None:
                return STANDINGS.get(tie.effect, NO_APPEAL)
            return UNDER_APPEAL if tie.number else NO_APPEAL
    return NO_APPEAL


def _read(raw: RawDecision, prefix: str, country: str, findings: Findings) -> _Named:
    """Sort the group's strings into body, number and effect by what they are."""
    named = _Named()
    for name in (f"{prefix}_Body", f"{prefix}_Case_Number_Name", f"{prefix}_Status"):
        text = _FOOTNOTE.sub("", raw.get(name) or "").strip(" -")
        if fold(text) in _SAYS_NOTHING:
            continue
        told = _told_by(name, text, country)
        if not any(told):
            findings.not_understood("relations", name, text)
            if prefix == "Appeal_To" and fold(text) in _OUTCOMES | _UNCLEAR_STATUSES:
                told = _Named(effect="appealed")
        named = _Named(*(earlier or later for earlier, later in zip(named, told, strict=True)))
    return named


def _told_by(name: str, text: str, country: str) -> _Named:
    """What one string of the group is; nothing when it is none of the three."""
    if name.endswith("_Status"):
        return _Named(effect=appeal_effect(text))
    body = body_name(text, country) if name.endswith("_Body") else known_body(text, country)
    return _Named(body=body) if body else _Named(number=_number(text))


def body_name(text: str, country: str) -> str | None:
    """The body a field for bodies names: a known one by its abbreviation, another as published.

    None for what is no body's name: an outcome, a number, markup.
    """
    if known := known_body(text, country):
        return known
    outside, _, inside = text.rpartition("(")
    if outside and country_code(inside.rstrip(")")):
        return outside.strip()
    is_name = fold(text) not in _OUTCOMES and "[[" not in text and not _NUMBERED.search(text)
    return text if is_name and country_code(text) is None else None


def known_body(text: str, country: str) -> str | None:
    """The abbreviation of the authority or court that `text` names, if it is in a table."""
    _, _, inside = text.rpartition("(")
    country = country_code(inside.rstrip(")")) or ("EU" if text == "CJEU" else country)
    body = identify_body(text, country)
    return None if isinstance(body, Court) and body.level is None else body.short


def _number(text: str) -> str | None:
    return read_court_of_justice(text).number or read_number(text) or read_ecli(text)


def _reviewed(digest: Mapping[str, Any], country: str) -> _Named | None:
    reviews = digest.get("reviews")
    if not reviews:
        return None
    body = reviews["body"]
    return _Named(body_name(body, country) or body, reviews.get("number"), reviews["effect"])


def _may_be_one(named: _Named, reviewed: _Named) -> bool:
    """Whether box and digest mean one decision: by its number, or by its body where one tells none."""
    if named.number and reviewed.number:
        return fold(named.number) == fold(reviewed.number)
    if not any(named) or not named.body or not reviewed.body:
        return bool(named.number)
    return fold(named.body) == fold(reviewed.body)
