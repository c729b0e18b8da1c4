"""A case in reading order: what was decided, why it matters, what it rests on, where it comes from.

The content alone, as sections of text; `finecli.render.terminal` lays them out. Absent facts are left out,
but for those whose absence a reader must know: the date and the case number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from finecli.render.phrases import (
    NO_TEXT,
    body_name,
    check_phrases,
    country_name,
    factor_phrases,
    fine_amount,
    fine_phrases,
    label,
    labels,
    long_date,
    published_apart,
    scope_sentence,
    source_phrase,
    standing_phrase,
    turnover_phrase,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from finecli.cases import Case, CitedProvision, Provenance
    from finecli.relations import Step

NOT_ON_RECORD = "not on record"

_PROVISION_KINDS = {
    "gdpr": "Provisions: GDPR",
    "eprivacy": "Provisions: ePrivacy",
    "eu": "Provisions: other European law",
    "national": "Provisions: national law",
}


class Reading(NamedTuple):
    """A case with what a reader wants beside it.

    `related` is the number of other decisions on the same respondent, `history` the procedural history with
    the case itself, `citation` the default one.
    """

    case: Case
    related: int
    history: tuple[Step, ...]
    citation: str


class Rows(NamedTuple):
    """Lines of columns that are read across; the last column is the long one."""

    rows: tuple[tuple[str, ...], ...]


class Verbatim(NamedTuple):
    """A line to be copied: it is never broken, whatever its length."""

    line: str


class Section(NamedTuple):
    """A heading and what stands under it: paragraphs (text), rows, lines to be copied."""

    title: str
    blocks: tuple[str | Rows | Verbatim, ...]


def headline(case: Case) -> tuple[str, ...]:
    """The name; price, day and place; the body; outcome and standing."""
    published = f"published {long_date(case.published)}" if case.published else f"date {NOT_ON_RECORD}"
    day = long_date(case.decided) or published
    outcome = (label("results", case.result), _measures(case))
    standing = (label("statuses", case.status), standing_phrase(case))
    facts = (fine_amount(case), day, country_name(case.country))
    return case.name, _dotted(facts), body_name(case.body), _dotted((*outcome, *standing))


def sections(reading: Reading) -> list[Section]:
    """Everything on record of the case but its headline, in reading order."""
    case = reading.case
    found = (
        Section("", (case.digest.summary,) if case.digest else ()),
        Section("Cookie statistics", (scope_sentence(case),)),
        *_digest_sections(case),
        *_provision_sections(case),
        Section("Checked against the decision", (f"{_sentence(check_phrases(case))}",)),
        Section("Procedural history", _history(reading)),
        Section("Related", (_related(reading),)),
        Section("Details", (Rows(tuple(_details(case))),)),
        Section("Original decision", tuple(_originals(case))),
        Section("Corrected or doubtful", _flags(case)),
        Section("About this record", tuple(_about(case))),
        Section("Cite as", (Verbatim(reading.citation),)),
    )
    return [section for section in found if section.blocks]


def _digest_sections(case: Case) -> Iterator[Section]:
    if not (digest := case.digest):
        return
    found = "What the court found" if case.kind != "authority" else "What the authority found"
    parts = (
        ("What happened", digest.what_happened),
        ("Who was affected", digest.who_was_affected),
        (found, digest.authority_found),
        ("Why it matters", digest.why_it_matters),
    )
    yield from (Section(title, (text,)) for title, text in parts if text)
    revision = f" from revision {digest.revision} of the source page" if digest.revision else ""
    yield Section("", (f"Digest {digest.written}-written{revision}; not the decision's own words.",))


def _provision_sections(case: Case) -> Iterator[Section]:
    checks = case.checks.provisions if case.checks else {}
    for kind, title in _PROVISION_KINDS.items():
        cited = [each for each in case.provisions if _kind(each) == kind]
        results = [_result(each, checks) for each in cited]
        columns = [map(str, (each.provision for each in cited)), results, _subjects(cited)]
        if not any(results):
            del columns[1]
        if cited:
            yield Section(title, (Rows(tuple(zip(*columns, strict=True))),))


def _kind(cited: CitedProvision) -> str:
    from finecli.provisions import is_eprivacy

    return "eprivacy" if is_eprivacy(cited.provision) else cited.provision.kind


def _result(cited: CitedProvision, checks: dict[str, str]) -> str:
    result = checks.get(str(cited.provision), "")
    return "" if result == NO_TEXT else result


def _subjects(cited: Iterable[CitedProvision]) -> Iterator[str]:
    """What each provision is about or of which law it is, what its infringement may cost, how it was spelt.

    The full name of a law stands where the law is first cited.
    """
    from finecli.provisions import article_title, fine_tier
    from finecli.provisions.laws import law_named

    named: set[str] = set()
    for each in cited:
        provision, published = each.provision, published_apart(each)
        law = None if provision.kind == "gdpr" or provision.law in named else law_named(provision.law)
        named.add(provision.law)
        title = article_title(provision.article) if provision.kind == "gdpr" else law and law.name
        tier = fine_tier(provision)
        spelt = f"published as {published}" if published else None
        yield _dotted((title, f"fine: Art. {tier}" if tier else None, spelt))


def _history(reading: Reading) -> tuple[str | Rows, ...]:
    steps = reading.history
    return (Rows(tuple(history_row(step, reading.case) for step in steps)),) if len(steps) > 1 else ()


def history_row(step: Step, asked: Case) -> tuple[str, ...]:
    """Date, body, number with id, and what the decision did, for one step of a history."""
    did = label("effects", step.effect)
    case = step.case
    if case is None:
        did = did or label("relations", step.relation)
        return "", step.body or "", step.number or "", _dotted((did, "not in this base"))
    did = did or label("results", case.result)
    where = "this decision" if case.id == asked.id else case.id
    day = case.decided.iso if case.decided else ""
    return day, case.body.short, case.case_number or "", _dotted((did, fine_amount(case), where))


def _related(reading: Reading) -> str:
    case, count = reading.case, reading.related
    if case.respondent is None:
        return "The respondent is not named, so no other decision can be tied to it."
    if not count:
        return f"No other decision on {case.respondent} is in this base."
    number = "1 other decision" if count == 1 else f"{count} other decisions"
    return f"{number} on {case.respondent}: finecli related {case.id}"


def _details(case: Case) -> Iterator[tuple[str, str]]:
    known: tuple[tuple[str, str | None], ...] = (
        ("Id", case.id),
        ("Decided", long_date(case.decided) or NOT_ON_RECORD),
        ("Published", long_date(case.published)),
        ("Begun", long_date(case.started)),
        ("Authority" if case.kind == "authority" else "Court", body_name(case.body)),
        ("Country", f"{country_name(case.country)} ({case.country})"),
        ("Case number", case.case_number or NOT_ON_RECORD),
        ("ECLI", case.ecli),
        ("Respondent", _respondent(case)),
        ("Named until", long_date(case.named_until)),
        ("Parties", None if case.parties == (case.respondent,) else "; ".join(case.parties)),
        ("Fine", "; ".join(fine_phrases(case.fine)) if case.fine else None),
        ("Proceeding", label("proceedings", case.proceeding)),
        ("Outcome", label("results", case.result)),
        ("Measures", _measures(case)),
        ("Violations", labels("violations", case.violations)),
        ("Cookie rules", labels("cookie_violations", case.cookie_violations)),
        ("Aggravating", factor_phrases(case.aggravating)),
        ("Mitigating", factor_phrases(case.mitigating)),
        ("Turnover", turnover_phrase(case.turnover) if case.turnover else None),
        ("People affected", f"{case.data_subjects:,}" if case.data_subjects is not None else None),
        ("Sector", label("sectors", case.sector)),
        ("Topics", labels("topics", case.topics)),
        ("Status", None if case.status == "final" else _meaning("statuses", case.status)),
        ("Standing", _meaning("standings", case.standing)),
    )
    return ((name, value) for name, value in known if value)


def _measures(case: Case) -> str:
    return "No measure" if case.measures == ("none",) else labels("measures", case.measures)


def _respondent(case: Case) -> str | None:
    if case.respondent is None:
        return None
    kind = label("respondent_kinds", case.respondent_kind) if case.respondent_kind != "unknown" else None
    return f"{case.respondent} ({kind.lower()})" if kind else case.respondent


def _meaning(vocabulary: str, word: str) -> str:
    """The label of a word that needs its definition beside it."""
    from finecli.vocabulary.words import VOCABULARIES

    known = VOCABULARIES[vocabulary].get(word)
    return f"{known.label}. {known.definition}" if known else word


def _originals(case: Case) -> Iterator[str | Verbatim]:
    for source in case.sources:
        yield source_phrase(source)
        if source.url:
            yield Verbatim(source.url)


def _flags(case: Case) -> tuple[Rows, ...]:
    rows = tuple(
        (flag.field.replace("_", " "), f"{flag.flag}: {flag.note}" if flag.note else flag.flag)
        for flag in case.flags
    )
    return (Rows(rows),) if rows else ()


def _about(case: Case) -> Iterator[str | Verbatim]:
    for provenance in case.provenance:
        yield _made_from(provenance)
        yield Verbatim(provenance.url)
    if case.updated:
        yield f"Last updated {long_date(case.updated)}."
    if case.as_published:
        yield f"Fields as published: finecli show {case.id} --original"


def _made_from(provenance: Provenance) -> str:
    revision = f", revision {provenance.revision}" if provenance.revision else ""
    date = f" of {provenance.date}" if provenance.date else ""
    return f"{provenance.source}, entry {provenance.id}{revision}{date}; licence {provenance.licence}"


def _sentence(phrases: Iterable[str]) -> str:
    text = "; ".join(phrases)
    return f"{text[:1].upper()}{text[1:]}."


def _dotted(parts: Iterable[str | None]) -> str:
    return " · ".join(part for part in parts if part)
