"""`finecli words`: what can be typed for a filter, what it means, and how many decisions it finds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from finecli.cli import new_app
from finecli.cli.filters import one_of
from finecli.cli.options import Format, Json
from finecli.query import HOLDINGS
from finecli.render.fields import VOCABULARY_FIELDS, WORD_FIELDS
from finecli.render.machine import choose_output, write_records, write_rows
from finecli.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from finecli.render.machine import Output

app = new_app()


class Vocabulary(NamedTuple):
    """A vocabulary by its name in the singular, its key in the base, its option, and what it tells."""

    name: str
    key: str
    option: str
    definition: str


VOCABULARIES = {
    row[0]: Vocabulary(*row)
    for row in (
        ("law", "laws", "--law", "The laws cited, the most cited first."),
        ("topic", "topics", "--topic", "What the decision is about."),
        ("sector", "sectors", "--sector", "What the respondent does."),
        ("violation", "violations", "--violation", "What was alleged or found."),
        ("scope", "scopes", "--scope", "Whether it is a cookie case."),
        ("cookie-violation", "cookie_violations", "--cookie-violation", "What was wrong with cookies."),
        ("country", "countries", "--country", "Where the body sits."),
        ("authority", "authorities", "--authority", "Authorities and courts, by country."),
        ("kind", "kinds", "--kind", "What kind of body decided."),
        ("respondent-kind", "respondent_kinds", "--respondent-kind", "What kind of person was judged."),
        ("group", "groups", "--group", "Groups of companies that many decisions are on."),
        ("proceeding", "proceedings", "", "How it began."),
        ("result", "results", "--result", "How it ended."),
        ("measure", "measures", "--measure", "What was imposed or ordered."),
        ("status", "statuses", "--status", "The stage of the act itself."),
        ("standing", "standings", "--standing", "What became of it since."),
        ("relation", "relations", "", "How decisions are tied together."),
        ("effect", "effects", "", "What it did to the one before."),
        ("has", "has", "--has", "What the record holds."),
        ("language", "languages", "--language", "The language of the original."),
        ("source", "sources", "--source", "Where the record comes from."),
    )
}

# What is long stands last in a table; that all words are of one vocabulary need not stand in each line.
_TABLE_COLUMNS = {
    tuple(VOCABULARY_FIELDS): ("vocabulary", "words", "option", "definition"),
    tuple(WORD_FIELDS): ("word", "label", "cases", "definition"),
}

_HOLDINGS = {
    "digest": "A summary in four parts.",
    "fine": "A fine, imposed or proposed.",
    "appeal": "A challenge, by or against it.",
    "ecli": "A European Case Law Identifier.",
    "turnover": "The respondent's turnover, as the decision states it.",
}


@app.command()
def words(
    vocabulary: Annotated[
        str | None, typer.Argument(metavar="[VOCABULARY]", help="topic, law, country, authority ...")
    ] = None,
    json: Json = None,
    format: Format = None,  # noqa: A002 (the option's name)
) -> None:
    """List the vocabularies, or the words of one with their meaning and number of decisions."""
    if vocabulary is None:
        output = choose_output(json, format, VOCABULARY_FIELDS)
        _print(output, tuple(VOCABULARY_FIELDS), _vocabularies(Store()))
        return
    output = choose_output(json, format, WORD_FIELDS)
    _print(output, tuple(WORD_FIELDS), _words(Store(), _named(vocabulary)))


def _print(output: Output, header: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> None:
    if output.takes_records:
        write_records(output, (dict(zip(header, row, strict=True)) for row in rows))
    elif output.format == "table":
        from finecli.render.terminal import print_words

        columns = _TABLE_COLUMNS[header]
        places = [header.index(name) for name in columns]
        print_words([[row[place] for place in places] for row in rows], columns)
    else:
        write_rows(output, header, rows)


def _named(text: str) -> Vocabulary:
    """The vocabulary a person means by its name, in the singular or plural."""
    plurals = {each.key.replace("_", " "): each.name for each in VOCABULARIES.values()}
    name = text.strip().casefold().replace("_", " ").replace("-", " ")
    return VOCABULARIES[
        one_of("vocabulary", plurals.get(name, text), VOCABULARIES, "finecli words lists them")
    ]


def _vocabularies(store: Store) -> Iterator[tuple[Any, ...]]:
    for each in VOCABULARIES.values():
        yield each.name, each.option, sum(1 for _ in _words(store, each)), each.definition


def _words(store: Store, vocabulary: Vocabulary) -> Iterator[tuple[Any, ...]]:
    counts = store.words(vocabulary.key)
    for word, label, definition in _meanings(store, vocabulary.key, counts):
        yield vocabulary.name, word, label, definition, counts.get(word, 0)


def _meanings(store: Store, key: str, counts: dict[str, int]) -> Iterator[tuple[str, str, str]]:
    """(word, label, definition) of every word, in the order of its table."""
    from finecli.vocabulary import words as controlled
    from finecli.vocabulary.countries import COUNTRIES, country_name

    if key == "countries":
        yield from ((each.code, each.name, f"{each.adjective}.") for each in COUNTRIES)
    elif key == "authorities":
        for body, name, short, country in store.bodies():
            yield body, short, f"{name}, {country_name(country)}"
    elif key == "laws":
        from finecli.provisions.laws import law_named

        for law in sorted(counts, key=lambda law: (-counts[law], law)):
            row = law_named(law)
            yield law, law, row.name if row else ""
    elif key == "groups":
        from finecli.vocabulary.groups import GROUPS

        yield from ((group.key, group.name, group.source) for group in GROUPS)
    elif key == "has":
        yield from ((word, word, _HOLDINGS[word]) for word in HOLDINGS)
    elif key == "sources":
        yield from ((word, word, "") for word in counts)
    else:
        yield from controlled.VOCABULARIES[key].values()
