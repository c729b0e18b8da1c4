"""What the sources' own words mean in ours.

GDPRhub's editors choose from lists and also write freely; the tracker has two closed lists. Only what a word
surely says is mapped: "Order" tells no outcome, "Upheld" as the status of an appeal has meant the appeal and
has meant the decision. Such words give None, and the record keeps them as published.

Keys are folded as `matching.fold` does.
"""

from __future__ import annotations

import re
from functools import cache

from finecli.vocabulary.matching import fold
from finecli.vocabulary.words import VOCABULARIES

# GDPRhub, DPAdecisionBOX, Outcome -> results. A fine or a reprimand presupposes an infringement
# (Arts 58(2)(b), 83(1) GDPR); an order does not.
_OUTCOMES = {
    "upheld": "violation",
    "upheld pending appeal": "violation",
    "violation": "violation",
    "violation found": "violation",
    "fine": "violation",
    "reprimand": "violation",
    "partly upheld": "partial-violation",
    "no violation found": "no-violation",
    "rejected": "rejected",
    "dismissed": "rejected",
    "complaint dismissed": "rejected",
    "non binding": "opinion",
    "no further action": "other",
    "other": "other",
    "other outcome": "other",
}

# GDPRhub, Appeal_To_Status -> effects.
_APPEAL_STATUSES = {
    "appeal confirmed": "confirmed",
    "appealed confirmed": "confirmed",
    "appeal dismissed": "confirmed",
    "appeal not upheld": "confirmed",
    "dismissed": "confirmed",
    "dismissed as manifestly unfounded": "confirmed",
    "annulled": "annulled",
    "appealed overturned": "annulled",
    "reversed": "annulled",
    "appealed partly confirmed": "partly-annulled",
    "appealed retracted": "withdrawn",
    "pending": "pending",
    "pending appeal": "pending",
    "appealed": "appealed",
    "yes": "appealed",
    "not appealed": "not-appealed",
    "no": "not-appealed",
    "appeal not possible": "not-appealed",
}

# GDPRhub, DPAdecisionBOX, Type -> proceedings.
_PROCEEDINGS = {
    "complaint": "complaint",
    "investigation": "investigation",
    "data breach notification": "breach-notification",
    "advisory opinion": "advisory-opinion",
    "internal appeal": "internal-appeal",
    "other": "other",
}

# enforcementtracker.com, column Sector -> sectors; its misspellings included.
_TRACKER_SECTORS = {
    "accomodation and hospitalty": "accommodation-hospitality",
    "accommodation and hospitality": "accommodation-hospitality",
    "employment": "employment",
    "finance insurance and consulting": "finance-insurance-consulting",
    "health care": "health-care",
    "individuals and private associations": "individuals-associations",
    "industry and commerce": "industry-commerce",
    "media telecoms and broadcasting": "media-telecoms-broadcasting",
    "not assigned": "not-assigned",
    "public sector and education": "public-sector-education",
    "real estate": "real-estate",
    "transportation and energy": "transport-energy",
}

# enforcementtracker.com, column Type -> violations.
_TRACKER_VIOLATIONS = {
    "insufficient cooperation with supervisory authority": "cooperation",
    "insufficient data processing agreement": "processor-contract",
    "insufficient fulfilment of data breach notification obligations": "breach-notification",
    "insufficient fulfilment of data subjects rights": "data-subject-rights",
    "insufficient fulfilment of information obligations": "information-duties",
    "insufficient involvement of data protection officer": "dpo",
    "insufficient legal basis for data processing": "legal-basis",
    "insufficient technical and organisational measures to ensure information security": "security",
    "non compliance with general data processing principles": "general-principles",
}

# Codes that the sources take from countries, and other names of a language.
_LANGUAGE_ALIASES = {
    "cz": "cs",
    "dk": "da",
    "ee": "et",
    "gr": "el",
    "nb": "no",
    "nn": "no",
    "se": "sv",
    "si": "sl",
    "castilian": "es",
    "flemish": "nl",
    "slovene": "sl",
    "valencian": "ca",
}

# ISO 639-2, both codes where a language has two.
_ISO_639_2 = (
    "baq:eu bul:bg cat:ca ces:cs cze:cs dan:da deu:de dut:nl ell:el eng:en est:et eus:eu fin:fi fra:fr "
    "fre:fr ger:de gle:ga gre:el hrv:hr hun:hu ice:is isl:is ita:it lav:lv lit:lt mlt:mt nld:nl nor:no "
    "pol:pl por:pt ron:ro rum:ro slk:sk slo:sk slv:sl spa:es swe:sv"
)


def outcome_word(text: str) -> str | None:
    """GDPRhub's `Outcome` ("Upheld", "Violation Found") as one of the results, or None."""
    return _OUTCOMES.get(fold(text))


def appeal_effect(text: str) -> str | None:
    """GDPRhub's `Appeal_To_Status` ("Appealed - Confirmed") as one of the effects, or None ("Unknown")."""
    return _APPEAL_STATUSES.get(fold(re.sub(r"\[\d+\]", "", text)))  # footnote marks: "Appealed[3]"


def proceeding_word(text: str) -> str | None:
    """GDPRhub's `Type` ("Complaint", "Advisory Opinion") as one of the proceedings, or None."""
    return _PROCEEDINGS.get(fold(text))


def tracker_sector(text: str) -> str | None:
    """The tracker's sector ("Industry and Commerce") as one of ours, or None."""
    return _TRACKER_SECTORS.get(fold(text))


def tracker_violation(text: str) -> str | None:
    """The tracker's type of infringement as one of the violations, or None ("Unknown")."""
    return _TRACKER_VIOLATIONS.get(fold(text))


def language_code(text: str) -> str | None:
    """The ISO 639-1 code of a language given by name or code: "German", "DE", "ger".

    None where it is unknown and where several languages are named ("English, French").
    A language's name is surer than its code: some sources write a country's ("DK", "SE", "SI").
    """
    known = _languages_by_name()
    codes = {known.get(word) for word in fold(text).split()}
    return codes.pop() if len(codes) == 1 else None


@cache
def _languages_by_name() -> dict[str, str]:
    languages = VOCABULARIES["languages"].values()
    by_name = {fold(name): row.word for row in languages for name in row}
    by_three_letters = dict(pair.split(":") for pair in _ISO_639_2.split())
    return by_name | by_three_letters | _LANGUAGE_ALIASES
