"""Which of the parties a box names are organisations.

The boxes list complainants beside companies, and the names of natural persons are not ours to keep: a party
stays only when its name shows that it is an organisation, or when something else says so. In doubt it goes.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from finecli.ingest.legal_forms import has_legal_form, without_legal_form
from finecli.vocabulary.matching import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
_FOOTNOTE = re.compile(r"\s*\[\d+\]$")
_LEAD = re.compile(
    r"^(?:(?:\d{1,2}[.)]|[-–*•])\s+|(?:defendant|respondent|controller|processor)s?:\s*)", re.IGNORECASE
)
_AGAINST = re.compile(r"\s+(?:v|vs|versus)\.?\s+|^vs\.?\s+|;\s*", re.IGNORECASE)

# Folded words of parties who are nobody in particular.
_UNNAMED = frozenset(
    (
        "anonymised anonymized anonymous anoymous excempt exempt redacted undisclosed unknown unnamed unnkown"
    ).split()
)
# Folded words of parties who are persons.
_PERSONAL = _UNNAMED | frozenset(
    (
        "appellant appellants applicant applicants child citizen citizens claimant claimants complainant "
        "complainants complaintant customer customers defendant defendants dentist director doctor driver "
        "drivers employee employees entrepreneur father frau heirs herr individual individuals journalist "
        "journalists lawyer liquidator madame monsieur mother mr mrs ms notary officers parent patient "
        "patients person persons petitioner petitioners plaintiff plaintiffs politician president "
        "represented representing resident residents respondent respondents spouse spouses student "
        "subject subjects teacher widow worker workers"
    ).split()
)
# Folded words that only organisations bear, in the languages of the corpus.
_ORGANISATIONS = frozenset(
    (
        "administration agence agencia agency agentschap agenzia airlines ajuntament asociacion asociatia "
        "association associazione aszociacio authority autoridad autorita autorite autoriteit "
        "ayuntamiento azienda banca banco bank banka banque board bund bundesamt bundesrepublik center "
        "centre centro chamber church city clinic club college commissariat commission commissione "
        "committee commune company comune comunidad comunitat confederation consejeria consorcio "
        "consorzio cooperativa cooperative corporation council county court departamento department "
        "dienst dimos directie directorate district federacion federation federazione finanzamt fondation "
        "foundation fund fundacion fundacja fundatia garda gemeente generalitat government group hospital "
        "inspectia inspectie inspectorate institut institute institution instituto insurance istituto "
        "kaupunki kindergarten kommun kommune krankenhaus land landeshauptstadt library ligue limited "
        "mayor media minister ministere ministerie ministerio ministerium ministero ministry mobile "
        "municipality museum mutua office ombudsman order organisation organization ospedale ospedaliera "
        "parliament partei partido party police policia politie polizei prefecture region regione "
        "regionen registry republic school scuola secretary senate service services servicio sindicato "
        "skatteetaten sociedad societa societe society staatssecretaris stadt state statens stichting "
        "supermarket supervisor syndicate tax telecom trade tribunal trust union universidad universita "
        "universitat universitatea universite universiteit university verband verbraucherzentrale verein "
        "vereniging werke yliopisto"
    ).split()
)
# Folded words that tell a kind of body, and of themselves none in particular.
_GENERIC = _ORGANISATIONS | frozenset(
    (
        "a agency an and app application austrian b2b belgian broker by car care collection controller "
        "credit danish data dealership dutch electricity employer energy engine estate federal firm firms "
        "for franchise french gas german greek health homeowners housing italian landlord large law local "
        "management medical national network norwegian of online operator owner owners platform private "
        "processor property provider public real reference retail school search small social spanish "
        "telecommunication telecommunications telephone the to user water web"
    ).split()
)


def organisations(
    published: Iterable[str], respondent: str | None = None, known: Collection[str] = frozenset()
) -> tuple[str, ...]:
    """The parties that are organisations, as published, without enumeration and remarks on their role.

    Args:
        published: the box's party names.
        respondent: the organisation known to have been judged, however it is spelt.
        known: keys of organisations (`organisation_key`).
    """
    kept: dict[str, str] = {}
    for party in published:
        for name in _each(party):
            if is_organisation(name, respondent, known):
                kept.setdefault(fold(name), name)
    return tuple(kept.values())


def is_organisation(name: str, respondent: str | None = None, known: Collection[str] = frozenset()) -> bool:
    """Whether the name is an organisation's beyond doubt: by its form, its words, or what is known."""
    words = fold(_BRACKETS.sub("", name)).split()
    if not words or words[0] in ("a", "an") or "***" in name or _PERSONAL.intersection(words):
        return False
    if has_legal_form(_BRACKETS.sub("", name)):
        return True
    key = organisation_key(name)
    if key in known or (respondent is not None and _one_holds_the_other(key, organisation_key(respondent))):
        return True
    return bool(_ORGANISATIONS.intersection(words)) and not _GENERIC.issuperset(words)


def is_unnamed(party: str) -> bool:
    """Whether the party is called anonymous, unknown or the like, so that no name is lost with it."""
    return bool(_UNNAMED.intersection(fold(party).split()))


@cache
def organisation_key(name: str) -> str:
    """The name as it is compared: folded, without brackets and legal form."""
    return fold(without_legal_form(_BRACKETS.sub("", name)))


def _each(party: str) -> list[str]:
    """The names one party field holds ("Anonymous vs. The Socialist Party of Catalonia")."""
    named = _BRACKETS.sub(_abbreviation, _LEAD.sub("", _FOOTNOTE.sub("", party)))
    return [name for part in _AGAINST.split(named) if (name := part.strip(" ,;"))]


def _abbreviation(brackets: re.Match[str]) -> str:
    """Keep "(BKR)"; leave out what a party is in the case; keep the word that says it has no name."""
    words = fold(brackets[1]).split()
    return (
        brackets[0]
        if len(words) == 1 and words[0] not in _PERSONAL
        else " ".join(["", *_UNNAMED.intersection(words)])
    )


def _one_holds_the_other(one: str, other: str) -> bool:
    few, many = sorted((set(one.split()), set(other.split())), key=len)
    return bool(few) and few <= many
