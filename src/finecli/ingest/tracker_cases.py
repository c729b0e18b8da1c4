"""A row of the CMS Enforcement Tracker as a case: what its words surely say, and a flag where they do not.

The tracker states every fine in euro, having converted it itself where the authority fines in another
currency; it knows a date as far as a press release told, and often no name. Its fines are the authorities'
in their last known height: a fine lifted by a court stands at 0.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from finecli.cases import (
    Body,
    Case,
    CitedProvision,
    Fine,
    Flag,
    Provenance,
    Relation,
    Source,
)
from finecli.dates import PartialDate
from finecli.errors import DataProblem
from finecli.ingest.cited import scope_reason
from finecli.ingest.currencies import home_currency
from finecli.ingest.digests import read_texts, read_turnover
from finecli.ingest.documents import number_in_link
from finecli.ingest.legal_forms import short_name
from finecli.ingest.tracker_parties import holds_a_person, read_party
from finecli.provisions import cookie_rule, parse_provisions
from finecli.vocabulary.authorities import identify_authority
from finecli.vocabulary.countries import country_code
from finecli.vocabulary.source_words import tracker_sector, tracker_violation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from finecli.ingest.raw import RawDecision
    from finecli.provisions import Provision

ATTRIBUTION = "enforcementtracker.com, provided by CMS Law.Tax"
LICENCE = "CC BY-NC-SA 4.0"
PUBLISHED_FIELDS = (
    "Country", "Authority", "Date", "Fine", "Controller/Processor", "Sector", "Quoted Art.", "Type",
)  # fmt: skip
# Recital 151 GDPR: in Denmark a court fines, at the authority's proposal to the police.
_AUTHORITY_CANNOT_FINE = frozenset(("DK",))
_INTENTION = "Only intention to issue fine"
_AMOUNT = re.compile(r"\d{1,3}(?:,\d{3})*|\d+(?:\.\d\d)?")
_RANGE = re.compile(r"Fine amount between EUR .+ and EUR .+|Fine in \w+-digit amount")
_ITEM = re.compile(r",\s*(?=(?:Art\b|§|Regulation\b))")
_MISSPELT_GDPR = re.compile(r"\b(?:GPDR|GDRP)\b")
_STANDINGS = {
    "reduced": "reduced",
    "annulled": "annulled",
    "confirmed": "confirmed",
    "increased": "increased",
    "appealed": "under appeal",
}


class _Amount(NamedTuple):
    """The fine as read: a fine, or the flag that says why there is none."""

    fine: Fine | None
    flag: Flag | None = None


def normalise_tracker(raw: RawDecision, digest: Mapping[str, Any] | None = None) -> Case:
    """The case that one row of the tracker tells, with the digest written for it where there is one.

    Raises:
        DataProblem: the row names no country or no authority of our tables.
    """
    country, body = _country_and_body(raw)
    digest = digest or {}
    decided, date_flag = _read_date(raw.get("Date") or "")
    fine, fine_flag = _read_fine(raw.get("Fine") or "")
    fate, fate_flags = _fate(raw, country, digest, fine)
    respondent, kind = _respondent(raw, digest)
    number = _case_number(raw, body)
    number_flag = Flag("case_number", "read from the source's link") if number else None
    flags = (date_flag, fine_flag, _conversion_flag(fine, country, decided), *fate_flags, number_flag)
    return Case(
        id=raw.page_id.casefold(),
        kind="authority",
        name=short_name(respondent) if respondent else number or raw.page_id,
        title=raw.title,
        url=raw.url,
        body=body,
        country=country,
        respondent=respondent,
        respondent_kind=kind,
        case_number=number,
        decided=decided,
        fine=fine,
        flags=tuple(flag for flag in flags if flag),
        **fate,
        **_classification(raw, digest, country),
        sources=tuple(Source(url=link.name) for link in raw.numbered("Source")),
        provenance=(Provenance(ATTRIBUTION, raw.page_id, raw.url, LICENCE, date=raw.timestamp),),
        as_published=_as_published(raw),
    )


def _country_and_body(raw: RawDecision) -> tuple[str, Body]:
    country = country_code(raw.get("Country") or "")
    if country is None:
        raise DataProblem(f"no country of ours in {raw.page_id}: {raw.get('Country')}")
    source = raw.get("Source_1")
    authority = identify_authority(raw.get("Authority") or "", country, url=source)
    if authority is None:
        raise DataProblem(f"no authority of ours in {raw.page_id}: {raw.get('Authority')}")
    return country, Body(authority.key, authority.name, authority.short, authority.country)


def _read_date(text: str) -> tuple[PartialDate | None, Flag | None]:
    if text in {"", "Unknown"}:
        return None, None
    try:
        return PartialDate.from_iso(text), None
    except ValueError:
        return None, Flag("decided", "unreadable date", f"not a date: {text}")


def _read_fine(text: str) -> _Amount:
    """The fine in euro; a range or an unknown amount is none, and 0 is a fine that was lifted."""
    if _AMOUNT.fullmatch(text):
        amount = Decimal(text.replace(",", ""))
        if amount:
            return _Amount(Fine(amount, "EUR", eur=amount))
        return _Amount(None, Flag("fine", "no fine in force", "the tracker shows 0"))
    if _RANGE.fullmatch(text):
        return _Amount(None, Flag("fine", "amount known as a range only", text))
    if text == _INTENTION:
        return _Amount(None, Flag("fine", "amount unknown", text))
    if text in {"", "Unknown"}:
        return _Amount(None, Flag("fine", "amount unknown"))
    return _Amount(None, Flag("fine", "amount not understood", text))


def _conversion_flag(fine: Fine | None, country: str, decided: PartialDate | None) -> Flag | None:
    if fine is None or home_currency(country, decided.year if decided else None) == "EUR":
        return None
    return Flag("fine", "amount converted by the tracker", "the authority fines in another currency")


def _fate(
    raw: RawDecision, country: str, digest: Mapping[str, Any], fine: Fine | None
) -> tuple[dict[str, Any], tuple[Flag | None, Flag | None]]:
    """Whether it is a decision or a proposal, and what became of it."""
    status = _status(raw, country, digest)
    relations, standing, flag = _later(digest, status, fine)
    fate = {"status": status, "standing": standing, "relations": relations}
    return fate, (_status_flag(status, digest), flag)


def _status(raw: RawDecision, country: str, digest: Mapping[str, Any]) -> str:
    if raw.get("Fine") == _INTENTION or digest.get("stage") == "proposed":
        return "proposed"
    if country in _AUTHORITY_CANNOT_FINE and digest.get("stage") != "imposed":
        return "proposed"
    return "final"


def _status_flag(status: str, digest: Mapping[str, Any]) -> Flag | None:
    if status == "proposed" and not digest:
        return Flag("status", "only proposed", "the authority cannot fine or only intends to")
    return None


def _respondent(raw: RawDecision, digest: Mapping[str, Any]) -> tuple[str | None, str]:
    if digest:
        return digest.get("respondent"), digest.get("respondent_kind") or "unknown"
    return read_party(raw.page_id, raw.get("Controller/Processor") or "Unknown")


def _case_number(raw: RawDecision, body: Body) -> str | None:
    numbers = {
        found.number
        for link in raw.numbered("Source")
        if (found := number_in_link(link.name)) and found.body == body.key and found.sure
    }
    return numbers.pop() if len(numbers) == 1 else None


def _later(
    digest: Mapping[str, Any], status: str, fine: Fine | None
) -> tuple[tuple[Relation, ...], str, Flag | None]:
    """What became of the decision, as the tracker's addendum tells it."""
    later = digest.get("later")
    if not later:
        return (), "no appeal recorded", None
    effect, amount = later["effect"], later.get("amount")
    relation = Relation("reviewed-by", effect=effect, basis="tracker addendum")
    # A proposal that was later acted upon is still a proposal; the act is another decision.
    standing = "no appeal recorded" if status == "proposed" else _STANDINGS[effect]
    return (relation,), standing, Flag("fine", f"later {effect}", _later_amount(amount, fine))


def _later_amount(amount: float | None, fine: Fine | None) -> str | None:
    if amount is None:
        return None
    return f"EUR {amount:,}" + (", which is the amount shown" if fine and fine.amount == amount else "")


def _classification(raw: RawDecision, digest: Mapping[str, Any], country: str) -> dict[str, Any]:
    """What the decision was about: the digest's words first, else what the columns say."""
    provisions = _provisions(raw.get("Quoted Art.") or "", country)
    violation = tracker_violation(raw.get("Type") or "")
    found = digest or {
        "sector": tracker_sector(raw.get("Sector") or ""),
        "violations": [violation] if violation else [],
        "measures": ["fine"],
        "result": "violation",
        "scope": "cookie" if any(cookie_rule(cited.provision) for cited in provisions) else "general",
    }
    return {
        "provisions": provisions,
        "sector": found.get("sector") or "not-assigned",
        "result": found.get("result"),
        "scope": found.get("scope") or "general",
        "scope_reason": scope_reason(found.get("scope") or "general", provisions),
        **{name: tuple(found.get(name) or ()) for name in _LISTS},
        "digest": read_texts(digest, raw.timestamp),
        "turnover": read_turnover(digest),
        "data_subjects": digest.get("data_subjects"),
    }


_LISTS = ("measures", "violations", "cookie_violations", "topics", "aggravating", "mitigating")


def _provisions(text: str, country: str) -> tuple[CitedProvision, ...]:
    """The column's provisions, each with its item; "Art. 5 (1) a), c) GDPR" is one item and two of them."""
    cited: dict[Provision, CitedProvision] = {}
    for item in _ITEM.split(" ".join(text.split())):
        published = item.strip(" ,")
        if published and published != "Unknown":
            for provision in parse_provisions(_MISSPELT_GDPR.sub("GDPR", published), country):
                cited.setdefault(provision, CitedProvision(provision, published))
    return tuple(cited.values())


def _as_published(raw: RawDecision) -> dict[str, str]:
    withheld = {"Controller/Processor"} if holds_a_person(raw.page_id) else set()
    return {name: text for name in PUBLISHED_FIELDS if name not in withheld and (text := raw.get(name))}
