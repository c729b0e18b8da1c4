"""Dates as decisions carry them: a year, a month, or a day, and never more than is known.

Partial dates sort and filter by the days they can mean. A decision known only to 2021 is kept by
`--since 2021-06`, because it can have been made in December; it is dropped by `--since 2022`. A reader
who searches a period must not lose a decision that may lie in it, and sees its short date in the list.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from finecli.errors import InvalidInput

MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)

# How the words of a date are ordered, by what each of them can be (see `_place_and_number`).
_ORDERS = {
    "Y": ("year",),
    "Yn": ("year", "month"),
    "Ym": ("year", "month"),
    "Ynn": ("year", "month", "day"),
    "nY": ("month", "year"),
    "mY": ("month", "year"),
    "nnY": ("day", "month", "year"),
    "nmY": ("day", "month", "year"),
    "dmY": ("day", "month", "year"),
    "mnY": ("month", "day", "year"),
    "mdY": ("month", "day", "year"),
}

ACCEPTED_DATES = "write 2024, 2024-05, 2024-05-12, 12.05.2024 (day first) or 5 Sep 2024"


class PartialDate(NamedTuple):
    """A date known to the year, the month or the day.

    Ordered by time with the less precise first ("2021" < "2021-01" < "2021-01-12").
    """

    year: int
    month: int = 0
    day: int = 0

    @classmethod
    def from_iso(cls, text: str) -> PartialDate:
        """Read "2021", "2021-01" or "2021-01-12".

        Raises:
            ValueError: the text has another shape or names a day that does not exist.
        """
        value = cls.existing(*[int(part) for part in text.split("-", 2)])
        if value.iso != text:
            raise ValueError(text)
        return value

    @classmethod
    def existing(cls, year: int, month: int | None = None, day: int | None = None) -> PartialDate:
        """A date that the calendar has; `None` for what is not known.

        Raises:
            ValueError: there is no such year, month or day.
        """
        date(year, 1 if month is None else month, 1 if day is None else day)
        return cls(year, month or 0, day or 0)

    @property
    def iso(self) -> str:
        """ISO 8601 at the known precision."""
        if self.day:
            return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"
        return f"{self.year:04d}-{self.month:02d}" if self.month else f"{self.year:04d}"

    @property
    def earliest(self) -> date:
        """The first day it can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """The last day it can mean."""
        if self.day:
            return date(self.year, self.month, self.day)
        month = self.month or 12
        if month == 12:
            return date(self.year, 12, 31)
        return date(self.year, month + 1, 1) - timedelta(days=1)

    @property
    def first_day(self) -> str:
        """ISO text of `earliest`: the lower bound a range query compares with.

        A decision can lie in a period when its `first_day` is not after the period's `last_day` and its
        `last_day` is not before the period's `first_day`.
        """
        return self.earliest.isoformat()

    @property
    def last_day(self) -> str:
        """ISO text of `latest`: the upper bound a range query compares with."""
        return self.latest.isoformat()


def month_number(word: str) -> int | None:
    """The month an English name means, full or cut to three letters or more ("Sept", "may")."""
    name = word.lower().rstrip(".")
    if len(name) < 3:
        return None
    return next((number for number, month in enumerate(MONTHS, 1) if month.startswith(name)), None)


def parse_date(text: str) -> PartialDate:
    """Read a date as a person types it for `--since` and `--until`.

    Accepts "2024", "2024-05", "2024-05-12", "05.2024", "05.09.2024" and "5/9/2024" (the day comes first,
    as everywhere in Europe), "5 Sep 2024", "5th September 2024", "Sep 5, 2024", "September 2024". A year
    has four digits.

    Raises:
        InvalidInput: the text is no date, or names a day that does not exist.
    """
    parts = _calendar_parts(text)
    if parts is None:
        raise InvalidInput(f"not a date: {text}", hint=ACCEPTED_DATES)
    try:
        return PartialDate.existing(*parts)
    except ValueError:
        raise InvalidInput(f"no such day in the calendar: {text}", hint=ACCEPTED_DATES) from None


def _calendar_parts(text: str) -> tuple[int, int | None, int | None] | None:
    """Year, month and day by their places; the calendar has not been asked."""
    words = text.translate(str.maketrans("./,-", "    ")).split()
    read = [_place_and_number(word) for word in words]
    order = _ORDERS.get("".join(place for place, _ in read))
    if order is None:
        return None
    found = dict(zip(order, (number for _, number in read), strict=True))
    return found["year"], found.get("month"), found.get("day")


def _place_and_number(word: str) -> tuple[str, int]:
    """What a word can be: "Y" four digits, "n" one or two, "d" an ordinal, "m" a month's name, else "?"."""
    is_ordinal = word[-2:].lower() in {"st", "nd", "rd", "th"}
    digits = word[:-2] if is_ordinal else word
    if digits.isascii() and digits.isdigit():
        place = "?" if len(digits) > 2 else "d" if is_ordinal else "n"
        return ("Y" if len(word) == 4 and not is_ordinal else place), int(digits)
    month = month_number(word)
    return ("m", month) if month else ("?", 0)
