"""Fines as wiki editors boxed them, settled with the decision's own text where the box can mean two things.

A box holds a number in one of Europe's spellings and a currency picked from a list, or not. Where the number
has two readings, or the currency is missing or not the country's own, the decision's text decides, then the
source's summary of it. What no text settles is flagged and kept as published, or has no value where it has
no reading.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from finecli.cases import Fine, FinePart, Flag
from finecli.ingest.amounts import CONVERSION_TOLERANCE, BoxedAmount, Evidence, evidence, read_amount
from finecli.ingest.currencies import currency_code, currency_words, home_currency
from finecli.ingest.mentions import addends, is_in
from finecli.ingest.rates import to_eur
from finecli.money import format_amount

if TYPE_CHECKING:
    from finecli.dates import PartialDate

AMOUNT_CORRECTED = "amount corrected"
AMOUNT_DOUBTFUL = "amount doubtful"
AMOUNT_UNREADABLE = "amount unreadable"
CURRENCY_ASSUMED = "currency assumed"
CURRENCY_CORRECTED = "currency corrected"
CURRENCY_DOUBTFUL = "currency doubtful"

_NO_FINE = frozenset({"", "0", "-", "none", "no", "n/a", "n/a n/a"})
_AND = re.compile(r"\s*(?:\band\b|&|;|\+)\s*")


class FineReading(NamedTuple):
    """What a box says of the fine: a value in its own currency (no euros yet), and flags of field "fine"."""

    fine: Fine | None
    flags: tuple[Flag, ...] = ()


class _Case(NamedTuple):
    """What bears on the currency: the box's, the country's own, the day, and the texts."""

    boxed: str | None
    home: str | None
    decided: PartialDate | None
    decision: Evidence
    summary: Evidence

    def worth(self, amount: Decimal) -> Decimal | None:
        """An amount of the box's currency in euros; `None` where it is euros or there is no rate."""
        code = self.boxed or self.home
        conversion = to_eur(amount, code, self.decided) if code and code != "EUR" else None
        return conversion and conversion.eur


class _Settled(NamedTuple):
    """A currency, with the amount or its parts where finding the one found the other, and why."""

    currency: str | None
    amount: Decimal | None = None
    parts: tuple[Decimal, ...] = ()
    basis: str | None = None
    flag: Flag | None = None


def read_fine(  # noqa: PLR0913  (the two fields of a box, what bears on them, and two texts)
    amount: str,
    currency: str,
    *,
    country: str,
    decided: PartialDate | None,
    decision: str = "",
    summary: str = "",
) -> FineReading:
    """Read the fine of a box.

    Args:
        amount: the field as published ("2.000", "€450,000", "20,000 and 30,000", "None").
        currency: the field as published ("EUR", "€", "").
        country: ISO 3166 alpha-2.
        decided: the date that tells which currency the country had, and the rate of a conversion.
        decision: the decision's own text, where there is one.
        summary: what the source says of the decision.

    Returns:
        No fine and no flag for an empty box, "None" and 0; no fine and a flag for what cannot be read.
    """
    words = amount.strip()
    if words.lower() in _NO_FINE:
        return FineReading(None)
    number, boxed = _split_currency(words, currency.strip())
    home = home_currency(country, decided.year if decided else None)
    case = _Case(
        boxed,
        home,
        decided,
        evidence("the decision's text", decision),
        evidence("the source's summary", summary),
    )
    texts = (case.decision, case.summary)
    pieces = [read_amount(piece, texts, case.worth) for piece in _AND.split(number)]
    amounts = [piece for piece in pieces if piece]
    if len(amounts) < len(pieces):
        return FineReading(None, (_flag(AMOUNT_UNREADABLE, f"not read: {words} {currency}".strip()),))
    settled = _settle_currency(amounts[0].value, case, decision)
    flags = () if settled.amount else _amount_flags(amounts, words)
    flags = (*flags, settled.flag) if settled.flag else flags
    return FineReading(_fine(amounts, settled, settled.currency) if settled.currency else None, flags)


def _split_currency(words: str, currency: str) -> tuple[str, str | None]:
    """The number, and the code of the currency in its field or beside the number."""
    names = "|".join(map(re.escape, currency_words()))
    beside = re.match(rf"({names})\s*(?=\d)", words, re.IGNORECASE) or re.search(
        rf"(?<=\d)\s*({names})$", words, re.IGNORECASE
    )
    number = words.replace(beside[0], "") if beside else words
    return number, currency_code(currency) or (currency_code(beside[1]) if beside else None)


def _fine(amounts: list[BoxedAmount], settled: _Settled, currency: str) -> Fine:
    if settled.amount:
        return Fine(settled.amount, currency, basis=settled.basis)
    bases = [*(amount.basis for amount in amounts), settled.basis]
    parts = settled.parts or (tuple(amount.value for amount in amounts) if len(amounts) > 1 else ())
    return Fine(
        sum((amount.value for amount in amounts), Decimal(0)),
        currency,
        parts=tuple(map(FinePart, parts)),
        basis="; ".join(dict.fromkeys(filter(None, bases))) or None,
    )


def _amount_flags(amounts: list[BoxedAmount], words: str) -> tuple[Flag, ...]:
    return tuple(
        _flag(AMOUNT_DOUBTFUL, amount.doubt)
        if amount.doubt
        else _flag(AMOUNT_CORRECTED, f"published as {words}, {amount.basis}")
        for amount in amounts
        if amount.doubt or amount.corrected
    )


def _settle_currency(amount: Decimal, case: _Case, decision: str) -> _Settled:
    """The currency by the decision's text, the summary, the box and the country, in this order.

    A conversion is sought in the summary before the converted amount is: editors write both.
    """
    found = (
        _named_with(amount, case, case.decision)
        or _added_up(amount, case, decision)
        or _unconverted(amount, case, case.decision)
        or _unconverted(amount, case, case.summary)
        or (None if case.boxed else _named_with(amount, case, case.summary))
    )
    if found:
        return found
    if case.boxed is None:
        note = f"none published; {case.home or 'unknown'} is the country's own"
        return _Settled(case.home, flag=_flag(CURRENCY_ASSUMED if case.home else CURRENCY_DOUBTFUL, note))
    if case.home in {case.boxed, None}:
        return _Settled(case.boxed)
    note = f"published in {case.boxed}, the country's own is {case.home}"
    return _Settled(case.boxed, flag=_flag(CURRENCY_DOUBTFUL, note))


def _named_with(amount: Decimal, case: _Case, text: Evidence) -> _Settled | None:
    """The currency that a text names an amount in: the boxed one, else the country's own or the euro.

    A fine is never corrected to a third currency; that the text holds the number there is chance.
    """
    named = [mention for mention in text.mentions if mention.amount == amount]
    if case.boxed and any(is_in(mention, case.boxed) for mention in named):
        return _Settled(case.boxed)
    possible = [
        code for code in dict.fromkeys((case.home, "EUR")) if code and any(is_in(one, code) for one in named)
    ]
    if len(possible) != 1:
        return None
    proof = f"{format_amount(amount, possible[0])} in {text.name}"
    flag = _flag(CURRENCY_CORRECTED, f"published in {case.boxed}, {proof}") if case.boxed else None
    return _Settled(possible[0], basis=proof, flag=flag)


def _added_up(amount: Decimal, case: _Case, decision: str) -> _Settled | None:
    """Several fines in the decision's text whose sum is in the box."""
    code = case.boxed or case.home
    parts = addends(decision, amount, code) if code else ()
    if not parts:
        return None
    listed = " + ".join(f"{part:,}" for part in parts)
    return _Settled(code, parts=parts, basis=f"the sum of {listed} {code} in {case.decision.name}")


def _unconverted(amount: Decimal, case: _Case, text: Evidence) -> _Settled | None:
    """The fine in the country's own currency, where the box holds its conversion to euros by an editor.

    One amount of the text, and one only, must be worth what the box says at the day's rate.
    """
    home = case.home
    if case.boxed != "EUR" or home is None or home == "EUR":
        return None
    originals = {
        one.amount
        for one in text.mentions
        if is_in(one, home)
        and (euros := to_eur(one.amount, home, case.decided))
        and abs(euros.eur - amount) <= amount * CONVERSION_TOLERANCE
    }
    if len(originals) != 1:
        return None
    original = originals.pop()
    proof = f"{format_amount(original, home)} in {text.name}"
    flag = _flag(CURRENCY_CORRECTED, f"published as {format_amount(amount, 'EUR')}, converted from {proof}")
    return _Settled(home, original, basis=proof, flag=flag)


def _flag(flag: str, note: str | None) -> Flag:
    return Flag("fine", flag, note)
