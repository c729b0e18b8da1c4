"""The options that commands share, each written once."""

from __future__ import annotations

import functools
import inspect
from typing import TYPE_CHECKING, Annotated, Any

import typer

from finecli.cli.filters import FILTERS, Filter, read_query
from finecli.errors import InvalidInput
from finecli.render.machine import FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable

WHAT = "What to print"
HOW = "How to print"
MOST_WORDS = 100  # of one search; FTS5 itself gives up somewhat above that

Json = Annotated[
    str | None,
    typer.Option(
        "--json",
        metavar="[FIELDS]",
        help="JSON; with a list such as id,name,fine.eur only those fields.",
        rich_help_panel=HOW,
    ),
]
Format = Annotated[
    str | None,
    typer.Option(
        "--format",
        metavar="FORMAT",
        help=f"{', '.join(FORMATS)}. Default: table on a terminal, else plain.",
        rich_help_panel=HOW,
    ),
]
Limit = Annotated[
    int | None,
    typer.Option(
        min=0, metavar="N", help="at most; else 20 on a terminal, all in a pipe", rich_help_panel=WHAT
    ),
]
Save = Annotated[
    str | None,
    typer.Option(metavar="FILE", help="also as a picture: .svg, .png, .html", rich_help_panel=HOW),
]
Receipt = Annotated[
    str | None,
    typer.Option(metavar="FILE", help="JSON that makes the question repeatable", rich_help_panel=HOW),
]


def read_words(words: list[str] | None) -> str:
    """The words of a search as one text.

    Raises:
        InvalidInput: words are given, but they hold no letter and no digit, or they are too many.
    """
    if not words:
        return ""
    from finecli.language import split_words

    # An argument may hold bytes that are no text; the index takes none.
    text = " ".join(words).encode("utf-8", "replace").decode("utf-8")
    count = len(split_words(text))
    if not count:
        raise InvalidInput(
            f"nothing to search for in: {text!r}", "give a word or a number, or leave it out to list all"
        )
    if count > MOST_WORDS:
        raise InvalidInput(f"too many words to search for: {count:,}", f"give at most {MOST_WORDS}")
    return text


def takes_filters(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command every filter option; it receives their sum, qualifiers among its `words` included.

    As `query` it receives the filters, as `words`, if it takes any, what is left of the words. Written as a
    decorator because Typer reads options off the signature, and two dozen filters repeated in each command
    would be the same thing several times.
    """
    return _taking(FILTERS, command)


def takes_these_filters(*names: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Give a command the filter options of these names only; see `takes_filters`."""
    chosen = tuple(each for each in FILTERS if each.name in names)
    return lambda command: _taking(chosen, command)


def _taking(filters: tuple[Filter, ...], command: Callable[..., None]) -> Callable[..., None]:
    @functools.wraps(command)
    def run(words: list[str] | None = None, **options: Any) -> None:
        text, qualifiers = split_qualifiers(read_words(words))
        typed = {each.name: options.pop(_parameter(each)) for each in filters}
        if "words" in own:
            options["words"] = [text] if text else None
        command(query=read_query(typed, qualifiers), **options)

    own = inspect.signature(command, eval_str=True).parameters
    others = [each for name, each in own.items() if name != "query"]
    arguments = [each for each in others if each.name == "words" or each.default is each.empty]
    options = [each for each in others if each not in arguments]
    signature = inspect.Signature([*arguments, *map(_as_parameter, filters), *options])
    run.__signature__ = signature  # type: ignore[attr-defined]  # (read by inspect.signature)
    run.__annotations__ = {each.name: each.annotation for each in signature.parameters.values()}
    return run


def split_qualifiers(text: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The text without its qualifiers, and these."""
    if ":" not in text:
        return text, ()
    from finecli.language import parse_wording

    wording = parse_wording(text)
    return " ".join(map(str, wording.wishes)) if wording.qualifiers else text, wording.qualifiers


def _parameter(each: Filter) -> str:
    return each.name.replace("-", "_")


def _as_parameter(each: Filter) -> inspect.Parameter:
    option = typer.Option(*each.flags, metavar=each.metavar, help=each.help, rich_help_panel=each.section)
    kind = str | None if each.is_single else list[str] | None
    return inspect.Parameter(
        _parameter(each),
        inspect.Parameter.POSITIONAL_OR_KEYWORD,
        default=None,
        annotation=Annotated[kind, option],
    )
