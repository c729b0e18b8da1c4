"""Fines that were announced and not imposed: they are on record, and out of the statistics.

Recital 151 GDPR names two countries whose law does not know administrative fines. In Denmark a fine is a
criminal penalty that the courts impose; the authority reports to the police and proposes an amount, whatever
a page calls it. In Estonia the authority itself imposes it, in misdemeanour proceedings, so an Estonian fine
counts; what is mistaken for one there is the penalty payment (sunniraha) that a precept only threatens.
Elsewhere a fine is a proposal where the text is the notice of one (Norway: varsel; the United Kingdom: notice
of intent).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from finecli.ingest.mentions import mentions_amount

if TYPE_CHECKING:
    from finecli.cases import Fine

DANISH_REASON = "proposed to the police: Danish fines are imposed by the courts (Recital 151 GDPR)"

# A court's sentence, or the fine notice that the police issue and the respondent accepts.
_IMPOSED_IN_DENMARK = re.compile(
    r"\bcourt\b[^.]{0,60}\b(?:imposed|fined|sentenced|ordered)\b(?![^.]{0,30}\bwarning)"
    r"|\b(?:accepted|paid)\b[^.]{0,20}\b(?:fine notice|fixed penalty|penalty notice)",
    re.IGNORECASE,
)
# The heading of a notice has a capital; "we refer to our notice of decision" stands in the decision itself.
_NOTICE_HEADING = re.compile(
    r"\b(?:Advance [Nn]otification of|Prior [Nn]otice of|N(?:otification|otice) of) "
    r"(?:an? )?(?:decisions? on |Decisions? on )?"
    r"(?:[a-z]+ and )?(?:[Ii]nfringement|[Vv]iolation|administrative)(?: and [a-z]+)? (?:[Ff]ee|[Ff]ine)s?"
    r"|\bN(?:otice of [Ii]ntent|OTICE OF INTENT)\b(?= (?:to|TO) )"
)
_AFTER_A_NOTICE = re.compile(
    r"\bour (?:\w+ )?noti(?:ce|fication) of\b|\b(?:authority|inspectorate)['’]s noti(?:ce|fication) of\b",
    re.IGNORECASE,
)
_INTENTION = re.compile(
    r"\b(?:DPA|authority|Datatilsynet|ICO|commissioner|inspectorate)\)? "
    r"(?:intends to (?:fine|impose|issue a fine)"
    r"|(?:has )?notified [^.]{1,60} that (?:it|they) (?:will|would) be fined"
    r"|published a draft decision notifying)",
    re.IGNORECASE,
)
_THREAT = re.compile(
    r"\bthreaten(?:s|ed|ing)?(?: with)? (?:a|an) [^.]{0,4}\d[\d.,]*[^.]{0,10} (?:fine|penalty)\b",
    re.IGNORECASE,
)
# The warning at the end of an Estonian precept, § 60 isikuandmete kaitse seadus.
_PENALTY_PAYMENT = re.compile(
    r"\b(?:injunction|precept) (?:is not|has not been) (?:complied|fulfilled)", re.IGNORECASE
)
_HEAD = 1_500  # characters of a decision in which it says what it is


def proposes_fine(fine: Fine, *, country: str, summary: str, decision: str = "") -> str | None:
    """Why a fine on an authority's page was only proposed; `None` where it was imposed.

    Args:
        fine: as read from the page. A notice or a threat counts only for the amount that it names: some
            pages hold the notice's text and the final fine.
        country: ISO 3166 alpha-2 of the authority.
        summary: what the source says of the decision.
        decision: the decision's own text, where there is one.

    Returns:
        A reason of a few words.
    """
    plain = re.sub(r"\s+", " ", summary)
    if country == "DK":
        return None if _IMPOSED_IN_DENMARK.search(plain) else DANISH_REASON
    head = re.sub(r"\s+", " ", decision[:_HEAD])
    is_named = mentions_amount(decision, fine.amount, fine.currency)
    if _AFTER_A_NOTICE.search(head):
        return None
    if is_named and _NOTICE_HEADING.search(head):
        return "the decision's text is the notice of a fine"
    if _INTENTION.search(plain):
        return "the authority intends to fine, says the source's summary"
    threat = _THREAT.search(plain)
    is_threat = threat is not None and mentions_amount(threat[0], fine.amount, fine.currency)
    if is_threat or (country == "EE" and is_named and _PENALTY_PAYMENT.search(decision)):
        return "threatened in case the order is not followed"
    return None
