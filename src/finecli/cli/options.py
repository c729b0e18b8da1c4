"""The options that commands share, each written once."""

from __future__ import annotations

import functools
import inspect
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from finecli.errors import InvalidInput
from finecli.language import split_words
from finecli.query import Query
from finecli.render.machine import FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable

Json = Annotated[
    str | None,
    typer.Option(
        "--json", metavar="[FIELDS]", help="JSON; with a list such as id,name,fine.eur only those fields."
    ),
]
Format = Annotated[
    str | None,
    typer.Option(
        "--format", metavar="FORMAT", help=f"{', '.join(FORMATS)}. Default: table on a terminal, else plain."
    ),
]


class _Filter(NamedTuple):
    """One filter option: the field of `Query` it sets and how its words are read."""

    flags: tuple[str, ...]
    field: str
    read: Callable[[str], Any]
    metavar: str
    help: str
    many: bool = True


def _read_country(text: str) -> tuple[str, ...]:
    from finecli.vocabulary.countries import find_country

    return (find_country(text),)


def _read_authority(text: str) -> tuple[str, ...]:
    from finecli.vocabulary.bodies import find_bodies

    return tuple(body.key for body in find_bodies(text))


def _read_article(text: str) -> tuple[Any, ...]:
    from finecli.provisions import parse_query

    return (parse_query(text),)


def _read_date(text: str) -> Any:
    from finecli.dates import parse_date

    return parse_date(text)


def _read_amount(text: str) -> Any:
    from finecli.money import parse_amount

    return parse_amount(text)


def _word_of(vocabulary: str) -> Callable[[str], tuple[str, ...]]:
    def read(text: str) -> tuple[str, ...]:
        from finecli.vocabulary.words import find_word

        return (find_word(vocabulary, text),)

    return read


_FILTERS = (
    _Filter(("--country", "-c"), "countries", _read_country, "COUNTRY", "FR, France, French; repeatable."),
    _Filter(
        ("--authority",),
        "bodies",
        _read_authority,
        "NAME",
        "CNIL, Garante, BVwG, or part of a name; repeatable.",
    ),
    _Filter(
        ("--article", "-a"), "provisions", _read_article, "ARTICLE", '5, "5(1)(a)", "22.2 LSSI"; repeatable.'
    ),
    _Filter(
        ("--since",),
        "since",
        _read_date,
        "DATE",
        "Decided on or after: 2024, 2024-05, 5 Sep 2024.",
        many=False,
    ),
    _Filter(("--until",), "until", _read_date, "DATE", "Decided on or before.", many=False),
    _Filter(
        ("--min-fine",), "min_fine", _read_amount, "EUR", "Fine of at least: 800000, 800k, 1.5M.", many=False
    ),
    _Filter(("--max-fine",), "max_fine", _read_amount, "EUR", "Fine of at most.", many=False),
    _Filter(("--kind",), "kinds", _word_of("kinds"), "KIND", "authority, court or cjeu; repeatable."),
    _Filter(("--scope",), "scopes", _word_of("scopes"), "SCOPE", "cookie or general."),
)


def read_words(words: list[str] | None) -> str:
    """The words of a search as one text.

    Raises:
        InvalidInput: words are given, but they hold no letter and no digit.
    """
    text = " ".join(words or ())
    if words and not split_words(text):
        raise InvalidInput(
            f"nothing to search for in: {text!r}", "give a word or a number, or leave it out to list all"
        )
    return text


def takes_filters(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command every filter option; it receives their sum as `query`.

    Written as a decorator because Typer reads options off the signature, and two dozen filters repeated in
    each command would be the same thing several times.
    """

    @functools.wraps(command)
    def run(**options: Any) -> None:
        values = {each.field: options.pop(_parameter(each)) for each in _FILTERS}
        command(query=_query(values), **options)

    own = [
        each for each in inspect.signature(command, eval_str=True).parameters.values() if each.name != "query"
    ]
    signature = inspect.Signature([*own, *(_as_parameter(each) for each in _FILTERS)])
    run.__signature__ = signature  # type: ignore[attr-defined]  # (read by inspect.signature)
    run.__annotations__ = {each.name: each.annotation for each in signature.parameters.values()}
    return run


def _parameter(each: _Filter) -> str:
    return each.flags[0].removeprefix("--").replace("-", "_")


def _as_parameter(each: _Filter) -> inspect.Parameter:
    option = typer.Option(*each.flags, metavar=each.metavar, help=each.help)
    kind = list[str] | None if each.many else str | None
    return inspect.Parameter(
        _parameter(each), inspect.Parameter.KEYWORD_ONLY, default=None, annotation=Annotated[kind, option]
    )


def _query(values: dict[str, Any]) -> Query:
    read: dict[str, Any] = {}
    for each in _FILTERS:
        given = values[each.field]
        if each.many and given:
            read[each.field] = tuple(dict.fromkeys(value for text in given for value in each.read(text)))
        elif not each.many and given is not None:
            read[each.field] = each.read(given)
    query = Query(**read)
    _check_bounds(
        "--since", query.since and query.since.earliest, "--until", query.until and query.until.latest
    )
    _check_bounds("--min-fine", query.min_fine, "--max-fine", query.max_fine)
    return query


def _check_bounds(lower: str, least: Any, upper: str, most: Any) -> None:
    if least is not None and most is not None and least > most:
        raise InvalidInput(f"{lower} lies above {upper}: {least} > {most}", "exchange the two")
