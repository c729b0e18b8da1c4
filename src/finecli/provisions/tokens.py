"""A text as numbers, words and signs, to be read from left to right."""

from __future__ import annotations

import re
from typing import NamedTuple

_PIECES = r"\d+|[^\W\d_]+|§+|\S"

LATIN_ORDINALS = frozenset(
    "bis ter quater quinquies sexies septies octies nonies novies decies undecies duodecies terdecies "
    "quaterdecies quinquiesdecies".split()
)
_LATIN_SLIPS = {"sexties": "sexies", "quaderdecies": "quaterdecies"}
_AND = frozenset(", ; & and et y e und or oder en og och i lub ή και sowie".split())


class Token(NamedTuple):
    """A number, a word or a sign, where it stands in the text; `spaced` if white space is before it."""

    text: str
    start: int
    end: int
    spaced: bool

    @property
    def is_number(self) -> bool:
        """Whether it is written in digits."""
        return self.text.isdecimal()

    @property
    def is_letter(self) -> bool:
        """Whether it is one letter."""
        return len(self.text) == 1 and self.text.isalpha()

    @property
    def word(self) -> str:
        """The token in lower case."""
        return self.text.casefold()


def tokenise(text: str) -> tuple[Token, ...]:
    """The text as numbers, words and signs."""
    return tuple(
        Token(found[0], found.start(), found.end(), found.start() == 0 or text[found.start() - 1].isspace())
        for found in re.finditer(_PIECES, text)
    )


class Tokens(NamedTuple):
    """Tokens to read as the law of one country writes them.

    `country` is ISO 3166 alpha-2; `unit` is what the law's divisions are called, where that is known. A
    position outside the text holds no token. `attached` asks for a token with no white space before it.
    """

    tokens: tuple[Token, ...]
    country: str | None = None
    unit: str = ""

    def get(self, at: int) -> Token | None:
        """The token at a position."""
        return self.tokens[at] if 0 <= at < len(self.tokens) else None

    def is_at(self, at: int, *words: str, attached: bool = False) -> bool:
        """Whether one of these words or signs, in lower case, stands at a position."""
        token = self.get(at)
        return token is not None and token.word in words and not (attached and token.spaced)

    def past(self, at: int, *words: str) -> int:
        """The first position from here that holds none of these words or signs."""
        while self.is_at(at, *words):
            at += 1
        return at

    def past_and(self, at: int) -> int:
        """The first position from here that holds no comma or "and"; "e)" is a letter, not an "and"."""
        while self.is_at(at, *_AND) and not self.is_at(at + 1, ")"):
            at += 1
        return at

    def digits(self, at: int, longest: int = 4, *, attached: bool = False) -> str | None:
        """The number at a position, if it has no more digits than `longest`."""
        token = self.get(at)
        if token is None or not token.is_number or len(token.text) > longest or (attached and token.spaced):
            return None
        return token.text

    def latin(self, at: int) -> tuple[str, int] | None:
        """The Latin ordinal of an inserted provision ("-ter", " bis") and the position after it."""
        at += 1 if self.is_at(at, "-", attached=True) else 0
        token = self.get(at)
        word = _LATIN_SLIPS.get(token.word, token.word) if token else ""
        until = word == "bis" and self.digits(at + 1) and self.country != "ES"  # the German "12 bis 14"
        return (word, at + 1) if word in LATIN_ORDINALS and not until else None
