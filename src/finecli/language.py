"""The search language: what a person types, read into what is wanted, required and unwanted.

    word            wanted; a case with more of the words comes before one with fewer
    +word           required
    -word           unwanted
    "some words"    the words in this order
    word*           any word that begins so
    this OR that    either
    key:value       a filter, as on the options: country:FR fine:>1M year:2021..2023

Everything else is text: no input is a syntax error, and no character of it reaches the index unquoted.
"""

# No `from __future__ import annotations`: a named tuple compiles each annotation that is put off.

from typing import NamedTuple

from finecli.vocabulary.matching import fold

# Qualifier -> the option it equals; `fine` and `year` take comparisons and ranges.
QUALIFIERS = {
    "country": "country",
    "body": "authority",
    "authority": "authority",
    "article": "article",
    "law": "law",
    "fine": "fine",
    "year": "year",
    "kind": "kind",
    "scope": "scope",
    "sector": "sector",
    "topic": "topic",
    "violation": "violation",
    "cookie-violation": "cookie-violation",
    "measure": "measure",
    "result": "result",
    "status": "status",
    "standing": "standing",
    "respondent": "respondent",
    "group": "group",
    "respondent-kind": "respondent-kind",
    "number": "number",
    "source": "source",
    "has": "has",
    "language": "language",
}


class Text(NamedTuple):
    """Words as typed, without quotes and signs; a single word, a phrase, or the beginning of a word."""

    words: tuple[str, ...]
    is_phrase: bool = False
    is_prefix: bool = False

    def __str__(self) -> str:
        text = " ".join(self.words)
        return f'"{text}"' if self.is_phrase else f"{text}*" if self.is_prefix else text


class Wish(NamedTuple):
    """One thing asked for: any of `texts` satisfies it."""

    texts: tuple[Text, ...]
    is_required: bool = False
    is_unwanted: bool = False

    def __str__(self) -> str:
        sign = "+" if self.is_required else "-" if self.is_unwanted else ""
        return sign + " OR ".join(map(str, self.texts))


class Wording(NamedTuple):
    """A query read: its wishes, and its qualifiers as (option, value) in the order given."""

    wishes: tuple[Wish, ...] = ()
    qualifiers: tuple[tuple[str, str], ...] = ()


def parse_wording(text: str) -> Wording:
    """Read what a person typed. Never fails: what is no syntax is text."""
    wishes: list[Wish] = []
    qualifiers: list[tuple[str, str]] = []
    joins = False
    for part in _parts(text):
        if part == "OR" and wishes:
            joins = True
            continue
        if qualifier := _qualifier(part):
            qualifiers.append(qualifier)
        else:
            for wish in _wishes(part):
                if joins and not (wish.is_unwanted or wish.is_required):
                    wishes[-1] = wishes[-1]._replace(texts=wishes[-1].texts + wish.texts)
                else:
                    wishes.append(wish)
                joins = False
        joins = False
    return Wording(tuple(wishes), tuple(qualifiers))


def split_words(text: str) -> tuple[str, ...]:
    """The runs of letters and digits in a text, as the index cuts it."""
    return tuple("".join(character if character.isalnum() else " " for character in text).split())


def fts_string(text: Text) -> str:
    """The text as one quoted FTS5 string: the only way a person's characters reach the index.

    Folded, as the index is: SQLite alone takes "ł" for no "l", and accented Greek for other letters.
    """
    quoted = f'"{fold(" ".join(text.words))}"'
    return f"{quoted} *" if text.is_prefix else quoted


def _parts(text: str) -> list[str]:
    """Cut at white space outside double quotes; an unclosed quote ends with the text."""
    parts: list[str] = []
    current, quoted = "", False
    for character in text.replace("“", '"').replace("”", '"').replace("„", '"'):
        if character == '"':
            quoted = not quoted
        if character.isspace() and not quoted:
            parts.append(current)
            current = ""
        else:
            current += character
    parts.append(current)
    return [part for part in parts if part]


def _qualifier(part: str) -> tuple[str, str] | None:
    key, colon, value = part.partition(":")
    option = QUALIFIERS.get(key.casefold().replace("_", "-"))
    value = value.strip('"').strip()
    return (option, value) if colon and option and value else None


def _wishes(part: str) -> list[Wish]:
    required, unwanted = part.startswith("+"), part.startswith("-")
    body = part[1:] if required or unwanted else part
    words = split_words(body.removesuffix("'s").removesuffix("’s"))
    if not words:
        return []
    # "sim-swap" and "C-311/18" are one thing written with signs inside: a phrase, like a quoted one.
    is_phrase = len(words) > 1
    text = Text(words, is_phrase, is_prefix=body.endswith("*") and not is_phrase)
    return [Wish((text,), required, unwanted)]
