"""Amounts of money as people write and read them.

Europe writes a thousand as 1,000 and 1.000 and 1 000. No fine has three decimals, so three digits after a
separator are thousands; one or two are cents.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from finecli.errors import InvalidInput

SCALES = {
    "k": 1_000,
    "thousand": 1_000,
    "m": 1_000_000,
    "mn": 1_000_000,
    "mio": 1_000_000,
    "million": 1_000_000,
    "millions": 1_000_000,
    "b": 1_000_000_000,
    "bn": 1_000_000_000,
    "billion": 1_000_000_000,
}

SYMBOLS = {"EUR": "€", "GBP": "£"}  # the two that no other country of the dataset writes alike ("kr")

ACCEPTED_AMOUNTS = "write euros as 800000, 800,000, 800k, 1.5M or 2bn"

_SPACES = " \u00a0\u2009\u202f'’"  # no-break, thin and narrow spaces, and the Swiss and Italian apostrophe


def parse_amount(text: str) -> Decimal:
    """Read an amount in euros as a person types it for `--min-fine` and `--max-fine`.

    Accepts "800000", "800k", "1.5M", "1,5 million", "2bn", "€1,000,000", "EUR 1.000.000", "1 000 000".

    Raises:
        InvalidInput: the text is no amount, is negative, or can mean two amounts ("1.250M").
    """
    plain = text.strip().removeprefix("€").removesuffix("€").strip()
    if plain[:3].upper() == "EUR":
        plain = plain[3:].strip()
    elif plain[-3:].upper() == "EUR":
        plain = plain[:-3].strip()
    if plain.startswith(("-", "−")):
        raise InvalidInput(f"an amount cannot be negative: {text}", hint=ACCEPTED_AMOUNTS)
    word = plain.lstrip("0123456789.," + _SPACES)
    number = read_number(plain.removesuffix(word).strip())
    scale = SCALES.get(word.lower()) if word else 1
    if number is None or scale is None:
        raise InvalidInput(f"not an amount: {text}", hint=ACCEPTED_AMOUNTS)
    if word and _separators(plain) and number >= 1_000:
        raise InvalidInput(f"this can mean two amounts: {text}", hint=ACCEPTED_AMOUNTS)
    return tidy(number * scale)


def read_number(text: str) -> Decimal | None:
    """Read digits with their separators; `None` where the separators do not agree with each other.

    "1.000", "1,000", "1 000" and "1'000" are one thousand; "1.000,5" and "1,000.50" have cents; "1,00,000",
    "0.500" and "100.0000" are not read.
    """
    text = text.translate(dict.fromkeys(map(ord, _SPACES), " "))
    separators = _separators(text)
    groups = text.translate(str.maketrans("., ", "   ")).split(" ")
    if not all(group.isascii() and group.isdigit() for group in groups):
        return None
    cents = ""
    if separators and len(groups[-1]) < 3 and separators[-1] != " " and separators.count(separators[-1]) == 1:
        cents = groups.pop()
        separators = separators[:-1]
    if separators and not _are_thousands(separators, groups):
        return None
    return tidy(Decimal("".join(groups) + ("." + cents if cents else "")))


def tidy(amount: Decimal) -> Decimal:
    """The same amount without decimals where it has no cents, else with two (rounded half up)."""
    cents = amount.quantize(Decimal("0.01"), ROUND_HALF_UP)
    return cents.quantize(Decimal(1)) if cents == cents.to_integral_value() else cents


def as_number(amount: Decimal) -> int | float:
    """The amount as JSON writes it: whole ones without a fraction."""
    return int(amount) if amount == amount.to_integral_value() else float(amount)


def format_amount(amount: Decimal, currency: str) -> str:
    """Print an amount for people: "€800,000", "£7,500", "RON 9,839.40"; cents only where there are some."""
    number = f"{amount:,.2f}".removesuffix(".00")
    symbol = SYMBOLS.get(currency)
    return f"{symbol}{number}" if symbol else f"{currency} {number}"


def _separators(text: str) -> str:
    return "".join(character for character in text if character in "., ")


def _are_thousands(separators: str, groups: list[str]) -> bool:
    """Whether groups of three follow a first of one to three that is not a lone zero."""
    first, *rest = groups
    return (
        len(set(separators)) == 1
        and 1 <= len(first) <= 3
        and not first.startswith("0")
        and all(len(group) == 3 for group in rest)
    )
