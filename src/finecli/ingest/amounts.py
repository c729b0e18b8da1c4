"""The number in a box, and the texts that say which number was meant.

The digits are read by one rule: three after a separator are thousands, one or two are cents. Some boxes
are open to two readings ("100.0000", "54,609,62", "28"); then the first text that names exactly one of them
decides.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from finecli.ingest.mentions import Mention, amounts_in, is_maximum
from finecli.money import read_number, tidy

# Unbroken digits: one fine under the GDPR has ten (EUR 1.2 billion, 2023); "2400022000" is two run together.
LONGEST_AMOUNT = 9
SMALLEST_USUAL_FINE = 100  # below it "28" may stand for 28,000

CONVERSION_TOLERANCE = Decimal("0.05")  # editors converted at the rate of another day, and rounded

Worth = Callable[[Decimal], Decimal | None]


class Evidence(NamedTuple):
    """The amounts that a text names, other than the maxima of the law; `name` is for the reader."""

    name: str
    mentions: tuple[Mention, ...]

    def names(self, amount: Decimal) -> bool:
        """Whether the text names an amount, in any currency."""
        return any(mention.amount == amount for mention in self.mentions)

    def names_about(self, euros: Decimal) -> bool:
        """Whether the text names about as many euros."""
        margin = euros * CONVERSION_TOLERANCE
        return any(one.currency == "EUR" and abs(one.amount - euros) <= margin for one in self.mentions)


class BoxedAmount(NamedTuple):
    """The number of a box: how a text settled it, if one had to, or what stays doubtful.

    `corrected` says that the text read another number than the rule would have.
    """

    value: Decimal
    basis: str | None = None
    corrected: bool = False
    doubt: str | None = None


def evidence(name: str, text: str) -> Evidence:
    """What a text can prove."""
    found = amounts_in(text)
    return Evidence(name, tuple(mention for mention in found if not is_maximum(text, mention)))


def read_amount(text: str, texts: tuple[Evidence, ...], worth: Worth) -> BoxedAmount | None:
    """Read one number of a box with the texts that may settle it.

    Args:
        text: the number as published, without its currency.
        texts: the evidence, the strongest first.
        worth: what an amount of the box's currency is in euros, where that is another currency.

    Returns:
        `None` where it has no reading, or is too long for one fine and no text names it.
    """
    digits = text.strip().rstrip(".,").strip()
    ruled = read_number(digits)
    readings = _odd_readings(digits) if ruled is None else _readings(digits, ruled)
    is_open = ruled is None or ruled < SMALLEST_USUAL_FINE or _is_too_long(digits)
    for source in texts:
        named = [reading for reading in readings if source.names(reading)]
        if ruled in named:
            return BoxedAmount(named[0], f"{named[0]:,} in {source.name}" if is_open else None)
        if len(named) == 1:
            return BoxedAmount(named[0], f"{named[0]:,} in {source.name}", corrected=ruled is not None)
        if ruled and (exact := _with_cents(ruled, source)):
            return BoxedAmount(exact, f"{exact:,} in {source.name}", corrected=True)
    if not is_open:
        return BoxedAmount(readings[0])
    return _by_worth(readings, texts, worth) or _doubtful(digits, readings)


def _by_worth(readings: list[Decimal], texts: tuple[Evidence, ...], worth: Worth) -> BoxedAmount | None:
    """The one reading whose euros a text names."""
    for source in texts:
        fitting = [one for one in readings if (euros := worth(one)) and source.names_about(euros)]
        if len(fitting) == 1:
            return BoxedAmount(fitting[0], f"{fitting[0]:,} by its euros in {source.name}")
    return None


def _doubtful(digits: str, readings: list[Decimal]) -> BoxedAmount | None:
    """The likeliest reading, with the doubt; none for two numbers run together."""
    if not readings or _is_too_long(digits):
        return None
    others = " or ".join(f"{reading:,}" for reading in readings)
    return BoxedAmount(readings[0], doubt=f"{digits} can mean {others}")


def _is_too_long(digits: str) -> bool:
    return digits.isdigit() and len(digits) > LONGEST_AMOUNT


def _readings(digits: str, ruled: Decimal) -> list[Decimal]:
    """What digits that follow the rule can mean: what they say, or thousands for a small number."""
    return [ruled, ruled * 1_000] if digits.isdigit() and ruled < 1_000 else [ruled]


def _odd_readings(digits: str) -> list[Decimal]:
    """What digits that break the rule can mean, the likeliest first.

    Four digits at the end are three with a zero too many ("100.0000"), or all meant, or decimals; two after
    a separator that marked thousands before ("54,609,62") are cents, or three with one missing.
    """
    plain = re.sub(r"\D", "", digits)
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})*[.,]\d{3}0", digits):
        return [Decimal(plain[:-1]), Decimal(plain), Decimal(plain[:-4])]
    if re.fullmatch(r"\d{1,3}([.,])\d{3}(?:\1\d{3})*\1\d\d", digits):
        return [tidy(Decimal(f"{plain[:-2]}.{plain[-2:]}")), Decimal(plain + "0")]
    return []


def _with_cents(ruled: Decimal, source: Evidence) -> Decimal | None:
    """The one amount of a text that the box rounded to whole units."""
    near = {mention.amount for mention in source.mentions if 0 < abs(mention.amount - ruled) < 1}
    return near.pop() if ruled >= SMALLEST_USUAL_FINE and len(near) == 1 else None
