"""From a GDPRhub page to a case: every field of the record that the page or its digest tells.

Nothing is guessed. What a box does not say stays unknown, what it says in a way that cannot be read is kept
as published and flagged, and a natural person's name is not kept at all.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from finecli.cases import Body, Case, CitedProvision, Provenance, Source
from finecli.dates import PartialDate
from finecli.errors import DataProblem
from finecli.ingest.cited import cited_provisions, cookie_rules, scope_reason
from finecli.ingest.dates import check_order, read_date
from finecli.ingest.digests import read_texts, read_turnover
from finecli.ingest.findings import Findings
from finecli.ingest.fines import with_fine
from finecli.ingest.legal_forms import has_legal_form, short_name
from finecli.ingest.numbers import read_court_of_justice, read_ecli, read_number
from finecli.ingest.parties import is_unnamed, organisation_key, organisations
from finecli.ingest.procedure import relations, standing
from finecli.ingest.raw import Skipped
from finecli.ingest.terms import index_terms
from finecli.ingest.turnovers import read_turnover as read_stated_turnover
from finecli.vocabulary.authorities import Authority
from finecli.vocabulary.bodies import identify_body
from finecli.vocabulary.countries import country_code
from finecli.vocabulary.matching import fold
from finecli.vocabulary.source_words import language_code, outcome_word, proceeding_word

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

    from finecli.cases import Turnover
    from finecli.ingest.raw import RawDecision
    from finecli.vocabulary.bodies import DecidingBody

LICENCE = "CC BY-NC-SA 4.0"
READ_FROM_TEXT = "read from the decision's text"
ATTRIBUTION = "GDPRhub (noyb.eu)"
COURTS_OF_THE_UNION = ("cjeu", "general-court")

# Results that are a step on the way: questions put to the Court of Justice, a case not decided yet.
_INTERIM = ("referred", "pending")
# What editors write where there is no number; none of it names a case.
_NO_NAME = frozenset(("", "unknown", "tbd", "none", "not available", "n a", "natural person", "xxxxxxxxx"))
# Parameters that `as_published` leaves out: those kept word for word elsewhere in the record, the wiki's own
# layout, and the parties, among whom are natural persons.
_NOT_KEPT = (
    "Party_", "GDPR_Article", "EU_Law", "National_Law", "Original_Source", "Judgement_Link", "Opinion_Link",
    "Initial_Contributor", "DPA_Abbrevation", "DPA-", "DPAlogo", "Court_Abbrevation", "Court-", "Courtlogo",
)  # fmt: skip
_DIGEST_LISTS = ("violations", "cookie_violations", "topics", "aggravating", "mitigating")


class _Dates(NamedTuple):
    started: PartialDate | None
    decided: PartialDate | None
    published: PartialDate | None


def normalise(
    raw: RawDecision, digest: Mapping[str, Any] | None = None, known: Collection[str] = frozenset()
) -> Case:
    """The case one GDPRhub page tells.

    Args:
        raw: the page as published.
        digest: what was written for it (`digests.load_digests`).
        known: organisations known from elsewhere (`known_organisations`), by which parties are recognised.

    Raises:
        DataProblem: the page names no country, or neither an authority nor a court.
    """
    findings = Findings()
    digest = digest or {}
    country = _country(raw)
    body = _body(raw, country)
    kind = _kind(raw, body, findings)
    number, usual_name = _number(raw, kind, findings)
    parties = organisations(
        (party.name for party in raw.numbered("Party_Name")), digest.get("respondent"), known
    )
    respondent = digest.get("respondent") if digest else _respondent(parties, kind, country, known)
    provisions = cited_provisions(raw, country, findings)
    ties = relations(raw, country, digest, findings)
    dates = _dates(raw, findings)
    case = Case(
        id=f"gdprhub-{raw.page_id}",
        kind=kind,
        name=_name(raw, respondent, number, usual_name),
        title=raw.title,
        url=raw.url,
        body=Body(body.key, body.name, body.short, body.country),
        country=country,
        respondent=respondent,
        respondent_kind=digest.get("respondent_kind", "unknown"),
        case_number=number,
        ecli=_ecli(raw, findings),
        proceeding=_word(raw, "Type", "proceeding", findings),
        provisions=provisions,
        parties=parties,
        relations=ties,
        standing=standing(ties),
        sources=_sources(raw, findings),
        provenance=(
            Provenance(ATTRIBUTION, raw.page_id, raw.url, LICENCE, raw.revision, _day(raw.timestamp)),
        ),
        updated=_updated(raw),
        turnover=read_turnover(digest) or _stated_turnover(raw, kind, country, findings),
        terms=index_terms(raw.prose),
        started=dates.started,
        decided=dates.decided,
        published=dates.published,
        **_classification(raw, digest, provisions, findings),
    )
    _flag_parties(raw, parties, findings)
    return _with_findings(with_fine(case, raw, findings), raw, findings)


def normalise_all(
    pages: Iterable[RawDecision | Skipped],
    digests: Mapping[str, Mapping[str, Any]],
    skip: Callable[[Skipped], None],
) -> Iterator[tuple[Case, RawDecision]]:
    """The cases of a source's pages, each with its page; `skip` is told of every page that gives none."""
    known = known_organisations(digests.values())
    for page in pages:
        if isinstance(page, Skipped):
            skip(page)
            continue
        try:
            yield normalise(page, digests.get(page.page_id), known), page
        except DataProblem as problem:
            skip(Skipped(page.page_id, page.title, problem.message))


def known_organisations(digests: Iterable[Mapping[str, Any]]) -> frozenset[str]:
    """The keys of all respondents that the digests say are companies, public bodies or associations."""
    organised = ("company", "public-body", "association")
    return frozenset(
        organisation_key(digest["respondent"])
        for digest in digests
        if digest.get("respondent") and digest.get("respondent_kind") in organised
    )


def _country(raw: RawDecision) -> str:
    published = raw.get("Jurisdiction") or ("European Union" if raw.box == "CJEU" else "")
    country = country_code(published)
    if country is None:
        raise DataProblem(
            f"no country of ours on page {raw.page_id} ({raw.title}): {published or 'none given'}"
        )
    return country


def _body(raw: RawDecision, country: str) -> DecidingBody:
    names = ("DPA_With_Country", "DPA_Abbrevation", "Court_With_Country", "Court_Abbrevation")
    label = "CJEU" if raw.box == "CJEU" else next(filter(None, map(raw.get, names)), None)
    if label is None:
        raise DataProblem(f"no authority and no court on page {raw.page_id} ({raw.title})")
    return identify_body(
        label,
        country,
        title=raw.title,
        url=raw.get("Original_Source_Link_1"),
        ecli=raw.get("ECLI"),
        case_number=raw.get("Case_Number_Name"),
    )


def _kind(raw: RawDecision, body: DecidingBody, findings: Findings) -> str:
    """What decided, whichever box the editors chose."""
    if body.key in COURTS_OF_THE_UNION:
        kind = "cjeu"
    else:
        kind = "authority" if isinstance(body, Authority) else "court"
    if kind != {"DPA": "authority", "COURT": "court", "CJEU": "cjeu"}[raw.box]:
        findings.flag("kind", "kind corrected", f"filed in a {raw.box} decision box")
    return kind


def _number(raw: RawDecision, kind: str, findings: Findings) -> tuple[str | None, str | None]:
    """The case number, and the case's usual name where it has one beside the parties'."""
    published = raw.get("Case_Number_Name") or ""
    if kind == "cjeu":
        number, name = read_court_of_justice(published)
    else:
        number, name = read_number(published), None
    if number is None and fold(published) not in _NO_NAME:
        findings.flag("case_number", "no number published", published)
    return number, name


def _ecli(raw: RawDecision, findings: Findings) -> str | None:
    published = raw.get("ECLI")
    if published is None:
        return read_ecli(raw.get("Case_Number_Name") or "")
    ecli = read_ecli(published)
    if ecli is None and fold(published) not in _NO_NAME:
        findings.not_understood("ecli", "ECLI", published)
    return ecli


def _name(raw: RawDecision, respondent: str | None, number: str | None, usual_name: str | None) -> str:
    """The short name of citations: the case's usual name, the respondent's, the number, what the box says."""
    published = raw.get("Case_Number_Name") or ""
    described = published if fold(published) not in _NO_NAME else raw.title
    return usual_name or (short_name(respondent) if respondent else number or described)


def _respondent(parties: tuple[str, ...], kind: str, country: str, known: Collection[str]) -> str | None:
    """The one party that is a named organisation and no authority.

    With several, or before a court, where the first party often complains, it is not known who was judged.
    """
    judged = [party for party in parties if not isinstance(identify_body(party, country), Authority)]
    if kind != "authority" or len(judged) != 1:
        return None
    (party,) = judged
    return party if has_legal_form(party) or organisation_key(party) in known else None


def _dates(raw: RawDecision, findings: Findings) -> _Dates:
    """The three dates; one that cannot be is flagged and absent.

    The box's year is that of the decision, or of the publication where the decision has no date; so it adds
    nothing to them and dates no decision.
    """
    told = _updated(raw)
    started, decided, published = (
        _date(raw.get(f"Date_{stage.capitalize()}"), stage, told, findings) for stage in _Dates._fields
    )
    findings.flags += check_order(
        started=started, decided=decided, published=published, year=raw.get("Year") or ""
    )
    return _Dates(started, decided, published)


def _date(text: str | None, stage: str, told: PartialDate | None, findings: Findings) -> PartialDate | None:
    reading = read_date(text or "", told=told)
    if reading.flag:
        findings.flag(stage, reading.flag, reading.note)
    return reading.value


def _word(raw: RawDecision, parameter: str, field: str, findings: Findings) -> str | None:
    """A box's word as ours, by the table for its field."""
    published = raw.get(parameter)
    if published is None:
        return None
    word = (proceeding_word if field == "proceeding" else outcome_word)(published)
    if word is None:
        findings.not_understood(field, parameter, published)
    return word


def _classification(
    raw: RawDecision,
    digest: Mapping[str, Any],
    provisions: tuple[CitedProvision, ...],
    findings: Findings,
) -> dict[str, Any]:
    """What the digest says the decision is about; without one, what the box surely says."""
    scope = digest.get("scope") or ("cookie" if cookie_rules(provisions) else "general")
    result = digest.get("result") or _word(raw, "Outcome", "result", findings)
    return {
        "result": result,
        "status": "interim" if result in _INTERIM else "final",
        "measures": tuple(digest.get("measures") or ()),
        "scope": scope,
        "scope_reason": scope_reason(scope, provisions),
        "sector": digest.get("sector", "not-assigned"),
        **{name: tuple(digest.get(name) or ()) for name in _DIGEST_LISTS},
        "digest": read_texts(digest, raw.revision),
        "data_subjects": digest.get("data_subjects"),
    }


def _stated_turnover(raw: RawDecision, kind: str, country: str, findings: Findings) -> Turnover | None:
    """The turnover that the decision's own text states, flagged as such."""
    turnover = read_stated_turnover(raw.decision_text or "", country, of_court=kind != "authority")
    if turnover:
        findings.flag("turnover", READ_FROM_TEXT)
    return turnover


def _sources(raw: RawDecision, findings: Findings) -> tuple[Source, ...]:
    """The links to the original, in order, with the language each is in."""
    sources = [Source(name, raw.get(parameter)) for parameter, name in _UNION_LINKS if raw.get(parameter)]
    for index in range(1, 10):
        name, link, language, code = (
            raw.get(f"Original_Source_{part}_{index}")
            for part in ("Name", "Link", "Language", "Language__Code")
        )
        if link is None:
            continue
        # "[EN English (in {{{Original_Source_Language__Code_2}}})]" is the form, not a name.
        is_name = name and not name.startswith("[") and "://" not in name
        spoken = language_code(language or "") or language_code(code or "")
        if spoken is None and (language or code):
            findings.not_understood("sources", f"Original_Source_Language_{index}", language or code or "")
        sources.append(Source(name if is_name else None, link, spoken))
    return tuple(sources)


_UNION_LINKS = (("Judgement_Link", "Judgment"), ("Opinion_Link", "Opinion of the Advocate General"))


def _updated(raw: RawDecision) -> PartialDate | None:
    day = _day(raw.timestamp)
    return PartialDate.from_iso(day) if day else None


def _day(timestamp: str | None) -> str | None:
    return timestamp[:10] if timestamp else None


def _flag_parties(raw: RawDecision, parties: tuple[str, ...], findings: Findings) -> None:
    named = [party for party in raw.numbered("Party_Name") if not is_unnamed(party.name)]
    if len(named) > len(parties):
        findings.flag("parties", "left out", f"{len(named) - len(parties)} not shown to be an organisation")


def _with_findings(case: Case, raw: RawDecision, findings: Findings) -> Case:
    kept = {
        name: raw.published(name) or text
        for name, text in raw.fields.items()
        if not name.startswith(_NOT_KEPT) and not name.isdecimal() and text != case.case_number
    }
    if raw.boxes > 1:
        findings.flag("title", "several decision boxes", f"{raw.boxes} on the page, the first is this case")
    return replace(case, as_published=kept | findings.kept, flags=tuple(findings.flags))
