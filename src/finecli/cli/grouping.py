"""The options of `stats` as one question, checked, and again as the command that a receipt repeats.

What cannot be answered is said before reading.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from finecli.cli.filters import in_force
from finecli.errors import InvalidInput
from finecli.figures import FIGURES, Answer, Counted, Question, answer
from finecli.figures.periods import PERIODS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from finecli.query import Query
    from finecli.store import Store


def read_question(
    by: str | None,
    over: str | None,
    figure: str | None,
    *,
    proposed: bool,
    original_currency: bool,
    real: int | None,
    as_of: str | None,
    per_million: bool,
) -> Question:
    """What the options ask.

    Raises:
        InvalidInput: an unknown field, period or figure, a year without an index, or options that exclude
            each other.
    """
    fields = _fields(by, over)
    if original_currency:
        _check_currency(fields, real)
    return Question(
        by=fields,
        over=None if over is None else one_name("period", over, PERIODS),
        figure=one_name("figure", figure or "cases", FIGURES),
        with_proposed=proposed,
        by_currency=original_currency,
        per_million=per_million,
        real=None if real is None else _indexed(real),
        as_of=None if as_of is None else _last_day(as_of),
    )


def ask(store: Store, query: Query, question: Question) -> Answer:
    """Put the question to the base.

    Raises:
        InvalidInput: figures per million are asked for, but of no country or of several at once.
    """
    country = query.countries[0] if len(query.countries) == 1 else None
    if question.per_million and country is None and "country" not in question.by:
        raise InvalidInput(
            "--per-million needs a country to count the inhabitants of", "add --by country or one --country"
        )
    cases = [*map(Counted._make, store.fines(query, question.by))]
    outcomes = store.outcomes() if question.as_of else {}
    return answer(question, cases, outcomes, store.meta().get("snapshot", ""), country)


def filters_of(query: Query) -> list[tuple[str, str]]:
    """The words and the filters in force, as a title takes them."""
    from finecli.render.figure_titles import WORDS

    return [*([(WORDS, query.words)] if query.words else []), *in_force(query)]


def command_of(query: Query, question: Question) -> list[str]:
    """The words of the command that asks the same of the same decisions."""
    from finecli.render.receipts import option_words, words_of

    asked = _asked(question)
    flags = [f"--{name}" for name, value in asked.items() if value is True]
    given = [(name, value) for name, value in asked.items() if value and value is not True]
    return ["stats", *flags, *option_words((*given, *in_force(query))), *words_of(query)]


def told_of(query: Query, answer: Answer) -> dict[str, Any]:
    """What a receipt keeps: the words, the filters and the options, and the figures of all decisions."""
    from finecli.render.receipts import asked_told

    options = {name.replace("-", "_"): value for name, value in _asked(answer.question).items()}
    return {
        "query": {**asked_told(query, in_force(query)), **options},
        "figures": answer.table.total.to_record(),
    }


def _asked(question: Question) -> dict[str, Any]:
    """The options of a question by name, in canonical words."""
    groups = [field for field in question.by if field != question.over]
    return {
        "by": ",".join(groups) or None,
        "over": question.over,
        "figure": question.figure,
        "per-million": question.per_million,
        "original-currency": question.by_currency,
        "proposed": question.with_proposed,
        "real": question.real,
        "as-of": question.as_of,
    }


def one_name(kind: str, text: str, known: Iterable[str]) -> str:
    """The name as typed, in any case, with blanks or underscores for hyphens.

    Raises:
        InvalidInput: it is none of those known.
    """
    names = tuple(known)
    name = text.strip().casefold().replace("_", "-").replace(" ", "-")
    if name in names:
        return name
    from finecli.vocabulary.suggestions import did_you_mean

    raise InvalidInput(f"no such {kind}: {text}", did_you_mean(text, names) or f"one of: {', '.join(names)}")


def _fields(by: str | None, over: str | None) -> tuple[str, ...]:
    """The fields of both options, the period last."""
    from finecli.store.fines import FIELDS

    typed = [] if by is None else by.split(",")
    fields = [one_name("group", text, FIELDS) for text in typed]
    if over is not None:
        fields.append(one_name("period", over, PERIODS))
    if len(fields) > 2:
        raise InvalidInput(
            f"too many fields to group by: {', '.join(fields)}", "two at most, and one beside --over"
        )
    if len(set(fields)) < len(fields):
        raise InvalidInput(f"grouped twice by the same field: {fields[-1]}", "name it once")
    return tuple(fields)


def _check_currency(fields: tuple[str, ...], real: int | None) -> None:
    if real is not None:
        raise InvalidInput(
            "--original-currency and --real exclude each other",
            "prices of other currencies are not on record",
        )
    if len(fields) > 1:
        raise InvalidInput(
            "--original-currency parts one group by currency, not two",
            "leave a field out, or narrow by a filter such as --country",
        )


def _indexed(year: int) -> int:
    from finecli.vocabulary.prices import in_prices_of

    in_prices_of(year, year)
    return year


def _last_day(text: str) -> str:
    from finecli.dates import parse_date

    return parse_date(text).last_day
