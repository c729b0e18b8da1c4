"""The three answers to a question of risk, as JSON values and as rows for programs, with their working."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from finecli.money import as_number
from finecli.render.risk import WORDS, ends_of, past_working, sections
from finecli.risk.comparable import DISTANCES, LEVEL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from finecli.render.risk import Near
    from finecli.risk.answers import Answers, Asked
    from finecli.risk.ceiling import Ceiling, Money, Step
    from finecli.risk.guidelines import GuidelineRanges

COLUMNS = ("answer", "item", "amount", "currency", "text", "basis")


def answers_record(answers: Answers, nearest: Sequence[Near], snapshot: str) -> dict[str, Any]:
    """Everything as JSON values, each answer with its working."""
    return {
        "asked": _asked_record(answers.asked),
        "ceiling": _ceiling_record(answers.ceiling),
        "guideline": _guideline_record(answers.guideline),
        "past_fines": _past_record(answers, nearest),
        "words": list(WORDS),
        "snapshot": snapshot,
    }


def receipt_told(answers: Answers) -> dict[str, Any]:
    """What a receipt keeps: the question, and each answer without its working."""
    ceiling, guideline = _ceiling_record(answers.ceiling), _guideline_record(answers.guideline)
    past = answers.past
    return {
        "asked": _asked_record(answers.asked),
        "ceiling": {name: ceiling[name] for name in ("amount", "currency", "tier", "governs", "reason")},
        "guideline": {name: guideline[name] for name in ("name", "reason", "ranges")},
        "past_fines": {
            "low_eur": past.low,
            "median_eur": past.median,
            "high_eur": past.high,
            "number": past.number,
            "effective": past.effective,
        },
    }


def answers_rows(answers: Answers, nearest: Sequence[Near]) -> Iterator[tuple[Any, ...]]:
    """The same as rows under `COLUMNS`: amounts, then the working, then the nearest decisions."""
    highest = answers.ceiling.highest
    if highest:
        yield "ceiling", "maximum", _number(highest.amount), highest.currency, highest.governs, None
    for each in answers.guideline.ranges:
        for item, amount in ends_of(each):
            currency = answers.guideline.maximum and answers.guideline.maximum.currency
            yield "guideline", item, _number(amount), currency, each.seriousness, None
    past = answers.past
    for item, eur in (("p10", past.low), ("median", past.median), ("p90", past.high)):
        if eur is not None:
            yield "past fines", item, eur, "EUR", None, None
    named = ("ceiling", "guideline", "past fines")
    for name, section in zip(named, sections(answers), strict=True):
        for text, basis in section.working:
            yield name, "working", None, None, text, basis
    for case, weighed in nearest:
        yield "past fines", case.id, weighed.case.eur, "EUR", case.name, f"weight {weighed.weight}"


def _number(value: Decimal | None) -> float | int | None:
    return None if value is None else as_number(value)


def _money_record(money: Money | None) -> dict[str, Any] | None:
    return None if money is None else {"amount": _number(money.amount), "currency": money.currency}


def _asked_record(asked: Asked) -> dict[str, Any]:
    facts = asked.facts._asdict()
    seriousness = asked.seriousness
    return {
        "scope": asked.scope,
        "like": asked.like,
        **{name: list(value) if isinstance(value, tuple) else value for name, value in facts.items()},
        "law": list(map(str, asked.question.provisions)),
        "turnover": _money_record(asked.question.turnover),
        "seriousness": _number(seriousness) if isinstance(seriousness, Decimal) else seriousness,
        "day": asked.question.day.isoformat(),
    }


def _steps_record(steps: Iterable[Step]) -> list[dict[str, Any]]:
    return [step._asdict() for step in steps]


def _ceiling_record(ceiling: Ceiling) -> dict[str, Any]:
    highest = ceiling.highest
    return {
        "amount": _number(highest.amount) if highest else None,
        "currency": highest.currency if highest else None,
        "tier": ceiling.tier,
        "governs": highest.governs if highest else None,
        "fixed": _number(highest.fixed) if highest else None,
        "turnover_share": _number(highest.turnover_share) if highest else None,
        "turnover_maximum": _number(highest.turnover_maximum) if highest else None,
        "reason": ceiling.reason,
        "per_provision": [
            {"provision": str(each.provision), "tier": each.tier, "basis": each.basis, "reason": each.reason}
            for each in ceiling.per_provision
        ],
        "national": [
            {
                "provision": str(each.provision),
                "amount": _number(each.highest.amount),
                "currency": each.highest.currency,
                "fixed": _number(each.highest.fixed),
                "turnover_share": _number(each.highest.turnover_share),
                "turnover_maximum": _number(each.highest.turnover_maximum),
                "which": each.maximum.which,
                "source": each.maximum.source,
            }
            for each in ceiling.national
        ],
        "unknown": list(map(str, ceiling.unknown)),
        "working": _steps_record(ceiling.steps),
    }


def _guideline_record(guideline: GuidelineRanges) -> dict[str, Any]:
    ranges = [
        {
            name: _number(value) if isinstance(value, Decimal) else value
            for name, value in each._asdict().items()
        }
        for each in guideline.ranges
    ]
    return {
        "name": guideline.guideline.name if guideline.guideline else None,
        "reason": guideline.reason,
        "maximum": _money_record(guideline.maximum),
        "ranges": ranges,
        "working": _steps_record(guideline.steps),
    }


def _past_record(answers: Answers, nearest: Sequence[Near]) -> dict[str, Any]:
    past = answers.past
    return {
        "low_eur": past.low,
        "median_eur": past.median,
        "high_eur": past.high,
        "ends": ["P10", "P90"],
        "number": past.number,
        "effective": past.effective,
        "considered": past.considered,
        "sharing": past.sharing,
        "is_beyond": past.is_beyond,
        "net": past.net,
        "distances": {**DISTANCES, "level": LEVEL},
        "levels": past.levels,
        "nearest": [_near_record(each) for each in nearest],
        "cases": [
            {"id": each.case.id, "eur": each.case.eur, "weight": each.weight, "apart": each.apart}
            for each in past.weighed
        ],
        "working": [{"text": text, "basis": None} for text in past_working(answers)],
    }


def _near_record(near: Near) -> Mapping[str, Any]:
    case, weighed = near
    record = case.to_record()
    return {
        **{name: record[name] for name in ("id", "name", "country", "case_number", "decided", "standing")},
        "body": record["body"]["short"],
        "fine": record["fine"] and {name: record["fine"][name] for name in ("amount", "currency", "eur")},
        "counted_eur": weighed.case.eur,
        "weight": weighed.weight,
        "shared": list(weighed.shared),
        "differs": list(weighed.differs),
    }
