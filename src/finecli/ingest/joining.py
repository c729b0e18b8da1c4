"""Several records of one decision made into one: the first one's values, the gaps filled, the rest said.

Where the sources disagree, both are kept: the value of the record that stays, and a flag with the other's.
Whatever is taken from another record has a flag that says from which.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from finecli.cases import Case, Fine, FinePart, Flag
from finecli.ingest.documents import document_key
from finecli.ingest.evidence import Agreement, compare, compare_amounts, compare_dates, facts
from finecli.ingest.legal_forms import short_name
from finecli.ingest.rates import price
from finecli.ingest.similar_names import SAME, similarity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from finecli.cases import Source

TRACKER_ID = "etid-"
DISAGREE = "sources disagree"
TAKEN = "taken from another source"
ONE_DECISION = "several records, one decision"
_NO_RATE = "no rate"
_NO_APPEAL = "no appeal recorded"
_NOT_ASSIGNED = "not-assigned"
# What a page about the same decision may know when the one that stays does not.
_GAPS = (
    "case_number", "ecli", "decided", "published", "started", "named_until", "fine", "proceeding", "result",
    "measures", "violations", "cookie_violations", "topics", "provisions", "digest", "turnover",
    "data_subjects", "aggravating", "mitigating",
)  # fmt: skip
_NOT_THE_SAME = (Agreement.CLOSE, Agreement.OTHER)


def join(kept: Case, others: Iterable[Case]) -> Case:
    """`kept` with what the other records of the same decision add.

    Pages of one source fill each other's gaps in every field; rows of the tracker give a fine, a date, a
    respondent, provisions and a sector where there are none, and what became of the decision.
    """
    others = tuple(others)
    rows = tuple(other for other in others if other.id.startswith(TRACKER_ID))
    for page in others:
        if page not in rows:
            kept = _with_page(kept, page)
    if rows and not kept.id.startswith(TRACKER_ID):
        kept = _flagged(kept, _other_documents(kept, rows))
        for add in (_with_date, _with_fine, _with_respondent, _with_number, _with_classification, _with_fate):
            kept = add(kept, rows)
    return _with_records(kept, others)


def _take(kept: Case, values: dict[str, Any], origin: Iterable[Case]) -> Case:
    """`kept` with values of other records, each flagged with its origin."""
    whence = ", ".join(case.id for case in origin)
    flags = (Flag(name, TAKEN, whence) for name in values if name not in ("name", "respondent_kind"))
    return replace(kept, **values, flags=(*kept.flags, *flags))


def _flagged(kept: Case, flags: Iterable[Flag]) -> Case:
    return replace(kept, flags=(*kept.flags, *dict.fromkeys(flags)))


def _with_page(kept: Case, page: Case) -> Case:
    kept = _flagged(kept, _page_disagreements(kept, page))
    gaps = {name: getattr(page, name) for name in _GAPS if not getattr(kept, name) and getattr(page, name)}
    if kept.respondent is None and page.respondent:
        gaps |= {name: getattr(page, name) for name in ("respondent", "respondent_kind", "name")}
    if kept.standing == _NO_APPEAL != page.standing:
        gaps["standing"] = page.standing
    return replace(
        _take(kept, gaps, (page,)),
        relations=tuple(dict.fromkeys((*kept.relations, *page.relations))),
        parties=tuple(dict.fromkeys((*kept.parties, *page.parties))),
    )


def _page_disagreements(kept: Case, page: Case) -> Iterable[Flag]:
    if kept.fine and page.fine and compare_amounts(facts(kept), facts(page)) is Agreement.OTHER:
        yield Flag("fine", DISAGREE, f"{page.id}: {page.fine.currency} {page.fine.amount:,}")
    for name in ("decided", "published"):
        mine, theirs = getattr(kept, name), getattr(page, name)
        if mine and theirs and compare_dates((mine,), (theirs,)) in _NOT_THE_SAME:
            yield Flag(name, DISAGREE, f"{page.id}: {theirs.iso}")


def _other_documents(kept: Case, rows: tuple[Case, ...]) -> Iterable[Flag]:
    """The Garante's newsletter has a number as its decisions have; whether it is one is for a reader."""
    for row in rows:
        if compare(facts(kept), facts(row)).conflict:
            yield Flag("sources", DISAGREE, f"Enforcement Tracker: another document ({row.id})")


def _with_date(kept: Case, rows: tuple[Case, ...]) -> Case:
    """The rows' day where the page has none; the tracker's date may be that of the publication."""
    known = tuple(date for date in (kept.decided, kept.published) if date)
    days = {row.decided for row in rows if row.decided and row.decided.day}
    if (kept.decided is None or not kept.decided.day) and len(days) == 1:
        (day,) = days
        before = not kept.published or day < kept.published
        fits = kept.decided is None or compare_dates((kept.decided,), (day,)) is not Agreement.OTHER
        if before and fits:
            return _priced(_take(kept, {"decided": day}, rows))
    return _flagged(
        kept,
        (
            Flag("decided", DISAGREE, f"Enforcement Tracker: {day.iso}")
            for day in sorted(days)
            if compare_dates(known, (day,)) in _NOT_THE_SAME
        ),
    )


def _priced(kept: Case) -> Case:
    """The case with its fine in euro too, now that its day is known."""
    if kept.fine is None or kept.fine.eur is not None:
        return kept
    fine, flags = price(kept.fine, kept.decided)
    known = (flag for flag in kept.flags if flag.flag != _NO_RATE)
    return replace(kept, fine=fine, flags=(*known, *flags))


def _with_fine(kept: Case, rows: tuple[Case, ...]) -> Case:
    """The rows' fine where the page has none; else a flag for every amount that is not the page's."""
    fined = tuple(row for row in rows if row.fine)
    if not fined:
        return kept
    if kept.fine is None:
        kept = _take(kept, {"fine": _total(fined)}, fined)
        return _flagged(kept, (flag for row in fined for flag in row.flags if flag.field == "fine"))
    if compare_amounts(facts(kept), facts(replace(fined[0], fine=_total(fined)))) is not Agreement.OTHER:
        return kept
    return _flagged(
        kept,
        (
            Flag("fine", DISAGREE, f"Enforcement Tracker: EUR {row.fine.amount:,} ({row.id})")
            for row in fined
            if row.fine and compare_amounts(facts(kept), facts(row)) is Agreement.OTHER
        ),
    )


def _total(fined: tuple[Case, ...]) -> Fine:
    """The rows' fines as one: a row for each party is a part, a second row for the same fine is none."""
    parts: list[FinePart] = []
    for row in fined:
        part = FinePart(row.fine.amount, row.respondent) if row.fine else None
        if part and not any(_same_part(part, other) for other in parts):
            parts.append(part)
    amount = sum((part.amount for part in parts[1:]), start=parts[0].amount)
    return Fine(amount, "EUR", eur=amount, parts=tuple(parts) if len(parts) > 1 else ())


def _same_part(one: FinePart, other: FinePart) -> bool:
    if one.amount != other.amount or one.party is None or other.party is None:
        return False
    return similarity(one.party, other.party) >= SAME


def _with_respondent(kept: Case, rows: tuple[Case, ...]) -> Case:
    names = tuple(dict.fromkeys(row.respondent for row in rows if row.respondent))
    if kept.respondent or not names or kept.respondent_kind == "natural-person":
        return kept
    respondent = "; ".join(names)
    kinds = {row.respondent_kind for row in rows if row.respondent}
    kind = kinds.pop() if kept.respondent_kind == "unknown" and len(kinds) == 1 else kept.respondent_kind
    values = {"respondent": respondent, "respondent_kind": kind, "name": short_name(respondent)}
    return _take(kept, values, rows)


def _with_number(kept: Case, rows: tuple[Case, ...]) -> Case:
    numbers = {row.case_number for row in rows if row.case_number}
    if kept.case_number or len(numbers) != 1:
        return kept
    return _take(kept, {"case_number": numbers.pop()}, rows)


def _with_classification(kept: Case, rows: tuple[Case, ...]) -> Case:
    sectors = sorted({row.sector for row in rows} - {_NOT_ASSIGNED, kept.sector})
    if kept.sector == _NOT_ASSIGNED and len(sectors) == 1:
        kept = _take(kept, {"sector": sectors.pop()}, rows)
    kept = _flagged(kept, (Flag("sector", DISAGREE, f"Enforcement Tracker: {sector}") for sector in sectors))
    provisions = {cited.provision: cited for row in rows for cited in row.provisions}
    if not kept.provisions and provisions:
        return _take(kept, {"provisions": tuple(provisions.values())}, rows)
    known = {(cited.provision.law, cited.provision.article) for cited in kept.provisions}
    more = [each for each in provisions if each.kind == "gdpr" and (each.law, each.article) not in known]
    articles = dict.fromkeys(f"Art. {each.article} {each.law}" for each in more)
    note = f"Enforcement Tracker also: {', '.join(articles)}"
    return _flagged(kept, [Flag("provisions", DISAGREE, note)] if articles else [])


def _with_fate(kept: Case, rows: tuple[Case, ...]) -> Case:
    """What became of the decision, and whether it was one, as the tracker tells."""
    for row in rows:
        if row.standing not in (_NO_APPEAL, kept.standing):
            if kept.standing == _NO_APPEAL:
                kept = _take(kept, {"standing": row.standing}, (row,))
                kept = replace(kept, relations=(*kept.relations, *row.relations))
            else:
                kept = _flagged(kept, [Flag("standing", DISAGREE, f"Enforcement Tracker: {row.standing}")])
        if row.status == "proposed" != kept.status:
            kept = _flagged(kept, [Flag("status", DISAGREE, "Enforcement Tracker: proposed")])
    return kept


def _with_records(kept: Case, others: tuple[Case, ...]) -> Case:
    """The others' provenance, sources and published strings, and a word about each."""
    known = {document_key(source.url) for source in kept.sources if source.url}
    sources: dict[str, Source] = {}
    for source in (source for other in others for source in other.sources):
        key = document_key(source.url or "")
        if key and key not in known:
            sources.setdefault(key, source)
    published = {
        f"{other.provenance[0].id} {name}": text
        for other in others
        for name, text in other.as_published.items()
    }
    return replace(
        kept,
        sources=(*kept.sources, *sources.values()),
        provenance=(*kept.provenance, *(page for other in others for page in other.provenance)),
        as_published=kept.as_published | published,
        flags=(*kept.flags, *(Flag("id", ONE_DECISION, f"{other.id}: {other.title}") for other in others)),
    )
