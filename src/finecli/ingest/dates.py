"""Dates as wiki editors wrote them, read without guessing.

A box asks for DD.MM.YYYY and gets much else. Every shape here has one reading, day before month; a date
that the calendar does not have, or that lies after the page that tells it was written, is flagged and has
no value. The raw string is the caller's to keep.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from finecli.cases import Flag
from finecli.dates import PartialDate, month_number

IMPOSSIBLE = "impossible date"
UNREADABLE = "unreadable date"
SEVERAL = "several dates"
DISCREPANCY = "date discrepancy"

FIRST_YEAR = 1970  # Hessisches Datenschutzgesetz of 7 October 1970: no data-protection decision is older

_SEPARATOR = r"\s*[./\-]\s*"
# "05.24" is no date: a year of two digits needs its day.
_NUMERIC = rf"(?:(?P<d>\d{{1,2}}){_SEPARATOR})?(?P<m>\d{{1,2}}){_SEPARATOR}(?P<y>\d{{4}}|(?(d)\d\d|(?!)))"
_ISO = r"(?P<iy>\d{4})(?:-(?P<im>\d\d)(?:-(?P<id>\d\d))?)?"
_NAMED = r"(?:(?P<nd>\d{1,2})\.?\s+)?(?P<nm>[A-Za-z]{3,9})\.?\s+(?P<ny>\d{4})"
_DATE = re.compile(rf"(?<![\w./\-])(?:{_NUMERIC}|{_ISO}|{_NAMED})(?![\w/\-]|\.\d)")
_TWO_DIGIT_CENTURY = 2000


class DateReading(NamedTuple):
    """What a date field says: a value, or a flag that says why there is none, and a note for the reader."""

    value: PartialDate | None
    flag: str | None = None
    note: str | None = None


def read_date(text: str, *, told: PartialDate | None = None) -> DateReading:
    """Read a date field as published.

    Args:
        text: the field; empty gives no value and no flag.
        told: when the source was written (the wiki page's revision). A date after it cannot have
            happened when it was told, and has no value.

    Returns:
        The day, month or year. Of several dates ("11.09.2020 and 23.09.2020") only what they share is
        known (2020-09). A year of two digits is of this century.
    """
    text = text.strip()
    if not text:
        return DateReading(None)
    found = list(_DATE.finditer(text))
    if not found:
        return DateReading(None, UNREADABLE, f"not a date: {text}")
    values = []
    for match in found:
        value = _calendar_date(match)
        fault = _fault(value, told)
        if value is None or fault:
            return DateReading(None, IMPOSSIBLE, f"{match[0]}: {fault}")
        values.append(value)
    if len(set(values)) > 1:
        return DateReading(_shared(values), SEVERAL, f"several dates: {text}")
    rest = _DATE.sub("", text).strip(" :,")
    return DateReading(values[0], None, f"beside the date: {rest}" if rest else None)


def check_order(
    *,
    started: PartialDate | None,
    decided: PartialDate | None,
    published: PartialDate | None,
    year: str = "",
) -> tuple[Flag, ...]:
    """Flag dates that contradict each other; none is changed.

    Proceedings start, then are decided, then published. Partial dates contradict only where no reading of
    them agrees. `year` is the source's own field for the year of the decision.
    """
    stages = [("started", started), ("decided", decided), ("published", published)]
    known = [(name, value) for name, value in stages if value]
    flags = [
        Flag(later, DISCREPANCY, f"{earlier} {before.iso}, after {later} {after.iso}")
        for (earlier, before), (later, after) in pairwise(known)
        if before.earliest > after.latest
    ]
    if decided and year.strip().isdigit() and int(year) != decided.year:
        flags.append(Flag("decided", DISCREPANCY, f"decided {decided.iso}, but the source's year is {year}"))
    return tuple(flags)


def _calendar_date(match: re.Match[str]) -> PartialDate | None:
    """The date of one match, or `None` where the calendar has no such day."""
    part = match.groupdict()
    year = int(part["y"] or part["iy"] or part["ny"])
    month = month_number(part["nm"]) if part["nm"] else part["m"] or part["im"]
    day = part["d"] or part["id"] or part["nd"]
    if part["y"] and len(part["y"]) == 2:
        year += _TWO_DIGIT_CENTURY
    try:
        return PartialDate.existing(year, int(month) if month else None, int(day) if day else None)
    except ValueError:
        return None


def _fault(value: PartialDate | None, told: PartialDate | None) -> str | None:
    if value is None:
        return "the calendar has no such day"
    if value.year < FIRST_YEAR:
        return f"before the first data-protection law ({FIRST_YEAR})"
    if told and value.earliest > told.latest:
        return f"after the source's own date ({told.iso})"
    return None


def _shared(values: list[PartialDate]) -> PartialDate | None:
    """What all of the dates have in common: their month, their year, or nothing."""
    if len({(value.year, value.month) for value in values}) == 1:
        return PartialDate(values[0].year, values[0].month)
    return PartialDate(values[0].year) if len({value.year for value in values}) == 1 else None
