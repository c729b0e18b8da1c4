"""Years, quarters and months as the groups of a trend: "2024", "2024-Q3", "2024-09"."""

PERIODS = ("year", "quarter", "month")

_PER_YEAR = {"year": 1, "quarter": 4, "month": 12}


def period_of(day: str, period: str) -> str:
    """The period in which a day (ISO text) lies."""
    year, month = int(day[:4]), int(day[5:7])
    return _named(year * _PER_YEAR[period] + (month - 1) * _PER_YEAR[period] // 12, period)


def is_running(name: str, period: str, day: str) -> bool:
    """Whether a period has begun on a day (ISO text) and is not over with it."""
    if name != period_of(day, period):
        return False
    from datetime import date, timedelta  # only the period of that day has to ask the calendar

    return name == period_of((date.fromisoformat(day) + timedelta(days=1)).isoformat(), period)


def periods_between(first: str, last: str, period: str) -> list[str]:
    """Every period from the first to the last, both included."""
    return [_named(number, period) for number in range(_number(first, period), _number(last, period) + 1)]


def _number(name: str, period: str) -> int:
    """Where a period stands in the count of all of its kind."""
    year, _, part = name.partition("-")
    return int(year) * _PER_YEAR[period] + (int(part.removeprefix("Q")) - 1 if part else 0)


def _named(number: int, period: str) -> str:
    year, part = divmod(number, _PER_YEAR[period])
    if period == "year":
        return f"{year:04}"
    return f"{year:04}-Q{part + 1}" if period == "quarter" else f"{year:04}-{part + 1:02}"
