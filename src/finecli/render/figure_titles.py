"""What a picture of figures is called: its question and the filters in force, in words for a report."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from finecli.money import format_amount
from finecli.render.group_names import name_of_group

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from finecli.figures import Question

MOST_VALUES = 3  # of one filter that a title names
WORDS = "words"  # the name under which the words of a query stand among its filters

# Figure -> what it measures, and in what.
_MEASURES = {
    "cases": ("number of decisions", "decisions"),
    "fined": ("decisions with a fine counted", "decisions"),
    "sum": ("sum of fines", "EUR"),
    "mean": ("mean fine", "EUR"),
    "median": ("median fine", "EUR"),
    "maximum": ("highest fine", "EUR"),
}
_FIELDS = {
    "cookie-violation": "cookie violation",
    "group": "group of companies",
    "kind": "kind of body",
    "respondent-kind": "kind of respondent",
}
# Filter -> how its value is told; others as "sector: Health care".
_PHRASES = {
    WORDS: "about “{}”",
    "since": "since {}",
    "until": "until {}",
    "min-fine": "fines of at least {}",
    "max-fine": "fines of at most {}",
    "has": "with {} on record",
    "new-since": "records added or revised since {}",
}


def measure_of(question: Question) -> tuple[str, str]:
    """What the figure measures, and its unit: "sum of fines in euros of 2024", "EUR"."""
    measure, unit = _MEASURES[question.figure]
    if question.per_million and question.figure in ("cases", "sum"):
        measure = f"{measure.removeprefix('number of ')} per million inhabitants"
    if question.real is not None and unit == "EUR":
        measure = f"{measure} in euros of {question.real}"
    return measure, unit


def title_of(question: Question, filters: Sequence[tuple[str, str]]) -> str:
    """The title of a picture, such as "Cookie cases by country: number of decisions (since 2024)".

    `filters` are (option, value), the words that were searched for among them under `WORDS`.
    """
    is_cookie = [value for name, value in filters if name == "scope"] == ["cookie"]
    subject = "Cookie cases" if is_cookie else "Cases"
    told = [each for each in filters if not (is_cookie and each[0] == "scope")]
    fields = " and ".join(map(field_name, question.by))
    measure = measure_of(question)[0] if question.by else _amounts(question)
    bounds = "; ".join((*_filter_phrases(told), *_counting_phrases(question)))
    return f"{subject}{f' by {fields}' if fields else ''}: {measure}{f' ({bounds})' if bounds else ''}"


def field_name(field: str) -> str:
    """What a report calls a field: "kind of respondent"."""
    return _FIELDS.get(field, field)


def _amounts(question: Question) -> str:
    return "fines by amount" if question.real is None else f"fines by amount in euros of {question.real}"


def _filter_phrases(filters: Sequence[tuple[str, str]]) -> Iterator[str]:
    for option in dict.fromkeys(option for option, _ in filters):
        values = [_value(option, value) for name, value in filters if name == option]
        told = values[:MOST_VALUES]
        if len(values) > MOST_VALUES:
            told[-1] = f"{len(values) - MOST_VALUES + 1} others"
        yield _PHRASES.get(option, f"{field_name(option)}: {{}}").format(" or ".join(told))


def _value(option: str, value: str) -> str:
    if option == "authority":
        from finecli.vocabulary.bodies import find_bodies

        return next((body.short for body in find_bodies(value) if body.key == value), value)
    if option in ("min-fine", "max-fine"):
        return format_amount(Decimal(value), "EUR")
    return name_of_group(value, option)


def _counting_phrases(question: Question) -> Iterator[str]:
    if question.with_proposed:
        yield "proposed fines included"
    if question.as_of:
        yield f"as it stood on {question.as_of}"
