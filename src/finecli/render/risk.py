"""The three answers to a question of risk, as lines of text for people.

The words are chosen: what is told is a range of past fines in comparable cases, never what a fine will be.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from finecli.money import format_amount
from finecli.pictures import Interval, Mark
from finecli.provisions.eprivacy import is_eprivacy
from finecli.render.notes import attribution, number_of, snapshot_notes
from finecli.render.phrases import country_name, label, labels
from finecli.risk.ceiling import Money, percent
from finecli.risk.comparable import DISTANCES, FEWEST, LEVEL, is_on_what_is_named
from finecli.risk.facts import COOKIE, GENERAL
from finecli.risk.levels import BRIEF, YEARS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from finecli.cases import Case
    from finecli.risk.answers import Answers, Asked
    from finecli.risk.ceiling import Ceiling, Step
    from finecli.risk.comparable import PastFines, Weighed
    from finecli.risk.guidelines import GuidelineRange, GuidelineRanges

NEAREST = 10
WORDS = (
    "a range of past fines in comparable cases: no forecast of any fine, and no legal advice",
    "the three answers measure different things and are not to be added up or averaged",
)

_PARTS = {
    "provisions": "provisions",
    "violations": "violations",
    "cookie_violations": "cookie violations",
    "topics": "topics",
    "country": "country",
    "sector": "sector",
    "respondent_kind": "kind of respondent",
    "size": "size",
    "data_subjects": "people affected",
}


class Section(NamedTuple):
    """An answer in words: its heading, what it comes to, and the working, line by line with its basis."""

    heading: str
    result: str
    working: tuple[tuple[str, str | None], ...]


class Near(NamedTuple):
    """One of the nearest decisions with what it counts."""

    case: Case
    weighed: Weighed


def sections(answers: Answers) -> tuple[Section, ...]:
    """The three answers in words."""
    return (
        Section(
            "The ceiling",
            _ceiling_result(answers.ceiling),
            (*_cookie_lines(answers.asked), *_lines(answers.ceiling.steps)),
        ),
        Section("The guideline range", _guideline_result(answers.guideline), _lines(answers.guideline.steps)),
        Section(
            "The range of past fines in comparable cases",
            _past_result(answers.past),
            tuple((line, None) for line in past_working(answers)),
        ),
    )


def notes(nearest: Sequence[Near], meta: Mapping[str, str]) -> tuple[str, ...]:
    """What must be known beside the answers, and how to cite the nearest decisions."""
    ids = " ".join(near.case.id for near in nearest[:3])
    cite = (f"to cite the nearest: finecli cite {ids}",) if ids else ()
    return (*cite, *WORDS, *snapshot_notes(meta))


def asked_lines(asked: Asked) -> tuple[tuple[str, str], ...]:
    """What was asked, as names and values."""
    facts, question = asked.facts, asked.question
    turnover = question.turnover and f"{question.turnover} a year"
    told = (
        ("Like", asked.like),
        ("Scope", label("scopes", asked.scope)),
        ("Provisions", ", ".join(map(str, question.provisions))),
        ("Violations", labels("violations", facts.violations)),
        ("Cookie violations", labels("cookie_violations", facts.cookie_violations)),
        ("Topics", labels("topics", facts.topics)),
        ("Country", country_name(facts.country) if facts.country else None),
        ("Sector", label("sectors", facts.sector) if facts.knows("sector") else None),
        ("Respondent", _respondent(asked)),
        ("Turnover", turnover),
        ("People affected", f"{facts.data_subjects:,}" if facts.data_subjects else None),
        ("Seriousness", _seriousness(asked)),
        ("Law as of", question.day.isoformat()),
    )
    return tuple((name, value) for name, value in told if value)


def nearest_of(answers: Answers) -> tuple[Weighed, ...]:
    """The ten nearest decisions, those on a provision or violation named before others."""
    facts, weighed = answers.asked.facts, answers.past.weighed
    return tuple(sorted(weighed, key=lambda each: not is_on_what_is_named(facts, each))[:NEAREST])


def interval(answers: Answers, nearest: Iterable[Near], meta: Mapping[str, str]) -> Interval | None:
    """The range as a picture, with the nearest decisions and a ceiling in euros; None without a range."""
    past, highest = answers.past, answers.ceiling.highest
    if past.low is None or past.median is None or past.high is None:
        return None
    name = "legal maximum" if highest and highest.governs else "fixed legal maximum"
    ceiling = Mark(name, float(highest.amount)) if highest and highest.currency == "EUR" else None
    return Interval(
        "Past fines in comparable cases",
        "fines",
        "EUR",
        past.low,
        past.median,
        past.high,
        cases=tuple(Mark(near.case.name, near.weighed.case.eur) for near in nearest),
        ceiling=ceiling,
        notes=(
            f"{past.number:,} comparable decisions, as much as {past.effective:g} of equal weight.",
            (
                f"Data as of {meta.get('snapshot', '')}. "
                "A range of past fines: no forecast of any fine, and no legal advice."
            ),
            attribution(meta),
        ),
    )


def weighing_lines(answers: Answers) -> tuple[str, ...]:
    """What the facts asked about do to the level of a fine, strongest first: "telecoms ×2.1"."""
    told = sorted(answers.past.levels.items(), key=lambda each: -abs(each[1]))
    return tuple(f"{_PARTS[part]} ×{10**level:.2g}" for part, level in told)


def shared_text(weighed: Weighed) -> str:
    """What a decision counts beside the nearest, and the parts that it shares with the question."""
    shared = ", ".join(_PARTS[part] for part in weighed.shared) or "the level of fines only"
    return f"{weighed.weight:.2f} {shared}"


def _respondent(asked: Asked) -> str | None:
    facts = asked.facts
    kind = label("respondent_kinds", facts.respondent_kind) if facts.knows("respondent_kind") else None
    basis = "turnover" if asked.question.turnover else "group or legal form"
    size = f"{facts.size} by its {basis}" if facts.size else None
    return ", ".join(filter(None, (kind, size))) or None


def _seriousness(asked: Asked) -> str | None:
    wanted = asked.seriousness
    return f"{percent(wanted)} of the legal maximum" if isinstance(wanted, Decimal) else wanted


def _cookie_lines(asked: Asked) -> Iterator[tuple[str, str | None]]:
    """Which rule bounds a cookie case, since it stands in another law in every country."""
    rule = "the cookie rule is national law"
    basis = "Art. 5(3) ePrivacy Directive"
    if asked.scope != COOKIE:
        return
    if asked.facts.country is None:
        yield f"{rule}: with --country its maximum is told, where one is on record", basis
    elif named := ", ".join(str(each) for each in asked.question.provisions if is_eprivacy(each)):
        yield f"{rule}, in {country_name(asked.facts.country)}: {named}", basis
    else:
        yield f"{rule}; that of {country_name(asked.facts.country)} is not on record", basis


def _lines(steps: Iterable[Step]) -> tuple[tuple[str, str | None], ...]:
    return tuple((step.text, step.basis) for step in steps)


def _ceiling_result(ceiling: Ceiling) -> str:
    highest = ceiling.highest
    if highest is not None:
        least = "at least " if highest.governs is None else ""
        return f"{least}{Money(highest.amount, highest.currency)}"
    if ceiling.national:
        return f"none under Art. 83 GDPR: {ceiling.reason}; national law has its own, below"
    return f"none under Art. 83 GDPR: {ceiling.reason}"


def _guideline_result(guideline: GuidelineRanges) -> str:
    if guideline.maximum is None:
        return f"none: {guideline.reason}"
    currency = guideline.maximum.currency
    told = []
    for each in guideline.ranges:
        amounts = _span(*(Money(amount, currency) for _, amount in ends_of(each)))
        told.append(f"{each.seriousness} {amounts}" if len(guideline.ranges) > 1 else amounts)
    adjusted = "" if guideline.band else ", before the adjustment for turnover"
    return f"{'; '.join(told)}{adjusted}"


def ends_of(each: GuidelineRange) -> tuple[tuple[str, Decimal], tuple[str, Decimal]]:
    """The two ends of a range with their names, adjusted for turnover where they are."""
    if each.adjusted_least is not None and each.adjusted_most is not None:
        return ("adjusted least", each.adjusted_least), ("adjusted most", each.adjusted_most)
    return ("start least", each.start_least), ("start most", each.start_most)


def _span(least: Money, most: Money) -> str:
    return str(least) if least == most else f"{least} to {most}"


def _past_result(past: PastFines) -> str:
    if past.low is None or past.median is None or past.high is None:
        if past.is_beyond:
            return f"none told: {_decisions(past.sharing or 0)} with a fine on what is named"
        return f"none told: as much as {past.effective:g} comparable decisions, fewer than {FEWEST:g}"
    low, middle, high = (_about(each) for each in (past.low, past.median, past.high))
    return f"{low} to {high}, median {middle}"


def past_working(answers: Answers) -> Iterator[str]:
    """How the range of past fines comes about, line by line."""
    past, scope = answers.past, answers.asked.scope
    other = GENERAL if scope == COOKIE else COOKIE
    yield (
        f"{past.considered:,} {scope} decisions with a fine in force and a date, at what review left of it; "
        f"{other} cases are not among them"
    )
    if past.sharing is not None:
        yield f"{_decisions(past.sharing)} of these on a provision or violation named"
    if past.is_beyond and not past.is_told:
        yield (
            f"they tell as much as {past.effective:g} equal ones, and fewer than {FEWEST:g} tell no range; "
            "one of decisions on other provisions would say nothing of this"
        )
        return
    if past.is_beyond:
        yield "the net was widened to the other cookie cases: these alone are too few"
    yield f"{past.number:,} count, by how near they are; they tell as much as {past.effective:g} equal ones"
    if past.net < 1:
        yield f"the net was widened: differences count {percent(Decimal(str(past.net)))} of what they do else"
    asked = [part for part in DISTANCES if answers.asked.facts.knows(part)]
    named = ", ".join(f"{_PARTS[part]} {DISTANCES[part]:g}" for part in asked)
    told = (named, f"fines of such facts ten times as high {LEVEL:g}", f"an age of {YEARS:g} years 1")
    yield (
        f"a decision counts e times less for each 1 that it differs by: {'; '.join(filter(None, told))}; "
        f"{BRIEF:g} times less if only a table's row tells of it"
    )
    if levels := weighing_lines(answers):
        yield f"fines against the average by these facts, from past fines: {', '.join(levels)}"
    if past.is_told:
        yield "the range is from the 10th to the 90th percentile: it holds four past fines of five"


def _decisions(count: int) -> str:
    return number_of(count, "decision") if count else "no decision"


def _about(amount: float) -> str:
    """Euros to three digits, which is more than a range of past fines can tell: "€1,750,000"."""
    return format_amount(Decimal(f"{amount:.3g}").quantize(Decimal(1)), "EUR")
