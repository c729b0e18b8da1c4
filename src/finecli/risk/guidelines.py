"""Where the authorities' own guidelines begin to calculate a fine: a share of the ceiling, then of turnover.

Two steps of five. The starting amount is a share of the legal maximum by the seriousness of the infringement;
for an undertaking it is brought down to a share of itself by the undertaking's turnover. What aggravates and
what mitigates, the legal maximum and the final check come after, and are for the authority.

Sources: EDPB, Guidelines 04/2022 on the calculation of administrative fines under the GDPR, version 2.1,
adopted on 24 May 2023, paras 60, 65 and 66. ICO, Data Protection Fining Guidance, 18 March 2024, steps 1 to
3, whose tables of starting points are these bands multiplied out. Both name a band by its two ends, so that a
turnover on a border could be in either; it is in the lower one here, as the first ("≤ €2m") and the last
("above €500m", "above £435 million") have it.
"""

# Annotations are evaluated, for the reason that `finecli.query` gives.
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from finecli.money import tidy
from finecli.risk.ceiling import Ceiling, Highest, Money, Question, Step, percent

# The share of the legal maximum at which the calculation starts, the same in both guidelines.
SERIOUSNESS = {
    "low": (Decimal(0), Decimal("0.10")),
    "medium": (Decimal("0.10"), Decimal("0.20")),
    "high": (Decimal("0.20"), Decimal(1)),
}


class TurnoverBand(NamedTuple):
    """Turnovers up to and with `up_to` (None: any higher), and their shares of the starting amount."""

    up_to: Decimal | None
    least: Decimal
    most: Decimal


class Guideline(NamedTuple):
    """An authority's guideline, its bands of turnover in units of `currency`, and where it says so."""

    name: str
    adopted: date
    currency: str
    bands: tuple[TurnoverBand, ...]
    of_seriousness: str
    of_turnover: str
    of_the_rest: str


class GuidelineRange(NamedTuple):
    """The starting amounts for one level of seriousness, in the currency of the maximum.

    `seriousness` is "low", "medium" or "high"; `least_share` and `most_share` are of the legal maximum, and
    `start_*` what they come to. `adjusted_*` are these after the adjustment for turnover, None where none is
    made.
    """

    seriousness: str
    least_share: Decimal
    most_share: Decimal
    start_least: Decimal
    start_most: Decimal
    adjusted_least: Decimal | None
    adjusted_most: Decimal | None


class GuidelineRanges(NamedTuple):
    """What the guideline begins with: a range for each seriousness asked about, and the working.

    `guideline` is None, with the `reason` and no ranges, where none applies. `band` is the undertaking's, or
    None without an adjustment.
    """

    guideline: Guideline | None
    reason: str | None
    maximum: Money | None
    band: TurnoverBand | None
    ranges: tuple[GuidelineRange, ...]
    steps: tuple[Step, ...]


def _bands(*rows: tuple[int | None, str, str]) -> tuple[TurnoverBand, ...]:
    return tuple(
        TurnoverBand(Decimal(up_to * 1_000_000) if up_to else None, Decimal(least), Decimal(most))
        for up_to, least, most in rows
    )


EDPB = Guideline(
    name="EDPB Guidelines 04/2022, version 2.1",
    adopted=date(2023, 5, 24),
    currency="EUR",
    bands=_bands(
        (2, "0.002", "0.004"),
        (10, "0.003", "0.02"),
        (50, "0.015", "0.10"),
        (100, "0.08", "0.20"),
        (250, "0.15", "0.50"),
        (500, "0.40", "1"),
        (None, "1", "1"),
    ),
    of_seriousness="EDPB Guidelines 04/2022, para. 60",
    of_turnover="EDPB Guidelines 04/2022, paras 65 and 66",
    of_the_rest="EDPB Guidelines 04/2022, chapters 5 to 7",
)
ICO = Guideline(
    name="ICO Data Protection Fining Guidance",
    adopted=date(2024, 3, 18),
    currency="GBP",
    bands=_bands(
        (2, "0.002", "0.004"),
        (10, "0.004", "0.02"),
        (50, "0.02", "0.10"),
        (100, "0.10", "0.20"),
        (250, "0.20", "0.50"),
        (435, "0.50", "1"),
        (None, "1", "1"),
    ),
    of_seriousness="ICO Data Protection Fining Guidance, step 1",
    of_turnover="ICO Data Protection Fining Guidance, steps 2 and 3",
    of_the_rest="ICO Data Protection Fining Guidance, steps 4 and 5",
)


def guideline_ranges(
    question: Question, ceiling: Ceiling, seriousness: str | Decimal | None = None
) -> GuidelineRanges:
    """The starting amounts for what is asked, measured from its ceiling.

    Args:
        question: what the ceiling was asked for.
        ceiling: the answer to it.
        seriousness: "low", "medium", "high", or an exact share of the legal maximum (0.15); None: all three.

    Raises:
        ValueError: there is no such seriousness, or the share lies outside 0 to 1.
    """
    shares = _shares(seriousness)
    guideline, reason = _applicable(ceiling)
    if guideline is None or ceiling.highest is None:
        return GuidelineRanges(None, reason, None, None, (), (Step(f"No guideline applies: {reason}"),))
    band = _band(question, guideline)
    ranges = tuple(_range(name, ends, ceiling.highest, band) for name, ends in shares)
    maximum = Money(ceiling.highest.amount, ceiling.highest.currency)
    steps = (
        *_maximum_steps(question, ceiling.highest, guideline),
        *(_starting_step(each, maximum.currency, guideline) for each in ranges),
        _turnover_step(question, guideline, band),
        *(_adjusted_step(each, maximum.currency) for each in ranges if band and band.up_to),
        _last_step(guideline),
    )
    return GuidelineRanges(guideline, None, maximum, band, ranges, steps)


def _shares(seriousness: str | Decimal | None) -> list[tuple[str, tuple[Decimal, Decimal]]]:
    """The levels asked about with their shares; an exact share is in the level it lies in."""
    if seriousness is None:
        return list(SERIOUSNESS.items())
    if isinstance(seriousness, Decimal):
        level = next((name for name, ends in SERIOUSNESS.items() if ends[0] <= seriousness <= ends[1]), None)
        if level is not None:
            return [(level, (seriousness, seriousness))]
    elif seriousness in SERIOUSNESS:
        return [(seriousness, SERIOUSNESS[seriousness])]
    raise ValueError(f"no such seriousness: {seriousness}")


def _applicable(ceiling: Ceiling) -> tuple[Guideline | None, str | None]:
    if ceiling.highest is None:
        return None, ceiling.reason
    if ceiling.country != "GB":
        return EDPB, None
    if ceiling.highest.currency == ICO.currency:
        return ICO, None
    return None, "the EDPB's is of 2023 and the ICO's of the UK GDPR, neither of Britain before 2021"


def _band(question: Question, guideline: Guideline) -> TurnoverBand | None:
    """The undertaking's band, or None where it cannot be told."""
    turnover = question.turnover
    if turnover is None or turnover.currency != guideline.currency or not question.may_be_undertaking:
        return None
    return next(band for band in guideline.bands if band.up_to is None or turnover.amount <= band.up_to)


def _range(
    seriousness: str, shares: tuple[Decimal, Decimal], highest: Highest, band: TurnoverBand | None
) -> GuidelineRange:
    least, most = (highest.amount * share for share in shares)
    return GuidelineRange(
        seriousness=seriousness,
        least_share=shares[0],
        most_share=shares[1],
        start_least=tidy(least),
        start_most=tidy(most),
        adjusted_least=tidy(least * band.least) if band else None,
        adjusted_most=tidy(most * band.most) if band else None,
    )


def _maximum_steps(question: Question, highest: Highest, guideline: Guideline) -> Iterator[Step]:
    least = "at least " if highest.governs is None else ""
    yield Step(f"Legal maximum: {least}{Money(highest.amount, highest.currency)}")
    if highest.turnover_share is None:
        yield Step(
            "The guideline measures from the maximum of Art. 83, here from the one that takes its place"
        )
    if question.day < guideline.adopted:
        yield Step(f"The guideline is of {guideline.adopted.isoformat()}, after the day asked about")


def _starting_step(each: GuidelineRange, currency: str, guideline: Guideline) -> Step:
    shares = _span(percent(each.least_share), percent(each.most_share))
    amounts = _span(Money(each.start_least, currency), Money(each.start_most, currency))
    return Step(
        f"{each.seriousness.capitalize()} seriousness, {shares} of the legal maximum: {amounts}",
        guideline.of_seriousness,
    )


def _turnover_step(question: Question, guideline: Guideline, band: TurnoverBand | None) -> Step:
    """What the turnover does to the starting amount, or why it does nothing."""
    if band is None:
        return Step(f"No adjustment for turnover: {_why_no_band(question, guideline)}", guideline.of_turnover)
    if band.up_to is None:
        return Step(
            f"Turnover of {question.turnover}, above all bands: no adjustment, the maximum reflects it",
            guideline.of_turnover,
        )
    shares = _span(percent(band.least), percent(band.most))
    return Step(
        f"Turnover of {question.turnover}, in the band up to {Money(band.up_to, guideline.currency)}: "
        f"{shares} of the starting amount",
        guideline.of_turnover,
    )


def _why_no_band(question: Question, guideline: Guideline) -> str:
    if not question.may_be_undertaking:
        return (
            "it is for undertakings, which a natural person or a public body is only in an economic activity"
        )
    if question.turnover is None:
        first = guideline.bands[0]
        return (
            "the turnover is not given; the lowest band would bring the starting amount down to "
            f"{_span(percent(first.least), percent(first.most))} of it"
        )
    return f"the bands are in {guideline.currency}, the turnover in {question.turnover.currency}"


def _adjusted_step(each: GuidelineRange, currency: str) -> Step:
    least, most = each.adjusted_least or Decimal(0), each.adjusted_most or Decimal(0)
    amounts = _span(Money(least, currency), Money(most, currency))
    return Step(f"{each.seriousness.capitalize()} seriousness, adjusted: {amounts}")


def _last_step(guideline: Guideline) -> Step:
    return Step(
        "A starting point, before aggravating and mitigating circumstances (Art. 83(2)), the legal maximum, "
        "and the check that the fine is effective, proportionate and dissuasive (Art. 83(1))",
        guideline.of_the_rest,
    )


def _span(least: object, most: object) -> str:
    return str(least) if least == most else f"{least} to {most}"
