"""Comparisons and ranges inside the words of a search: `fine:>1M`, `fine:10k..50k`, `year:2021..2023`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from finecli.errors import InvalidInput

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from finecli.dates import PartialDate

ACCEPTED_FINES = "write fine:>1M, fine:10k..50k, fine:..5000 or, for exactly that amount, fine:800000"
ACCEPTED_YEARS = "write year:2021, year:2021..2023, year:2021.. or year:<=2023"

_COMPARISONS = (">=", "≥", ">", "<=", "≤", "<", "=")
_OPEN = ("", "*")


class _Ends(NamedTuple):
    """Both ends as typed, None where open; `is_strict` leaves the end itself out."""

    lower: str | None
    upper: str | None
    is_strict: bool = False


def read_fines(text: str) -> tuple[Decimal | None, Decimal | None]:
    """The least and the most euros of `>1M`, `>=1M`, `<5k`, `10k..50k`, `1M..`; a bare amount is both.

    Raises:
        InvalidInput: an end is no amount, or the range runs backwards.
    """
    from decimal import Decimal

    from finecli.money import parse_amount

    cent = Decimal("0.01")  # no fine is finer: more than a million is a million and a cent
    return _read(text, parse_amount, lambda amount, sign: amount + sign * cent, ACCEPTED_FINES)


def read_years(text: str) -> tuple[PartialDate | None, PartialDate | None]:
    """The first and the last year of `2021`, `2021..2023`, `2021..`, `..2023`, `>2021`, `<=2023`.

    Raises:
        InvalidInput: an end is no year, or the range runs backwards.
    """
    return _read(text, _year, lambda year, sign: _year(f"{year.year + sign:04}"), ACCEPTED_YEARS)


def _year(text: str) -> PartialDate:
    from finecli.dates import PartialDate

    if not (len(text) == 4 and text.isascii() and text.isdigit() and text != "0000"):
        raise InvalidInput(f"not a year: {text}", ACCEPTED_YEARS)
    return PartialDate(int(text))


def _read(
    text: str, read: Callable[[str], Any], beyond: Callable[[Any, int], Any], accepted: str
) -> tuple[Any, Any]:
    ends = _ends(text.strip())
    if ends.lower is None and ends.upper is None:
        raise InvalidInput(f"a range without ends: {text}", accepted)
    lower = None if ends.lower is None else read(ends.lower)
    upper = None if ends.upper is None else read(ends.upper)
    if lower is not None and upper is not None and lower > upper:
        raise InvalidInput(f"the range runs backwards: {text}", "exchange its ends")
    if ends.is_strict:
        return None if lower is None else beyond(lower, 1), None if upper is None else beyond(upper, -1)
    return lower, upper


def _ends(text: str) -> _Ends:
    for sign in _COMPARISONS:
        if text.startswith(sign):
            end = text.removeprefix(sign).strip() or None
            return _Ends(
                None if sign[0] in "<≤" else end, None if sign[0] in ">≥" else end, sign in {"<", ">"}
            )
    lower, dots, upper = (part.strip() for part in text.partition(".."))
    if not dots:
        return _Ends(text, text)
    return _Ends(None if lower in _OPEN else lower, None if upper in _OPEN else upper)
