"""How a name typed by a person, or spelt by a source, meets the name in a table.

Sources write "Persónuvernd" and "Personuvernd", "Rb. Amsterdam" and "Rb Amsterdam"; people type neither
accents nor capitals. All tables compare folded names, so that rule is written once, here.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

Named = TypeVar("Named")

SHORTEST_FRAGMENT = 3  # two letters begin too many words of too many names

# Letters that Unicode does not decompose into a base letter and a mark.
_UNDECOMPOSED = str.maketrans(
    {"ø": "o", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ł": "l", "đ": "d", "ı": "i"}
)

_BLANKS = {code: " " for code in range(128) if not chr(code).isalnum()}


def fold(text: str) -> str:
    """The text without case, accents or punctuation, its words parted by one space.

    "Rb. Oost-Brabant" becomes "rb oost brabant", "Συμβούλιο" becomes "συμβουλιο".
    """
    lowered = text.casefold()
    if not lowered.isascii():
        decomposed = unicodedata.normalize("NFKD", lowered.translate(_UNDECOMPOSED)).casefold()
        lowered = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    if lowered.isascii():  # most texts are, and a table is many times quicker than a question to each letter
        return " ".join(lowered.translate(_BLANKS).split())
    return " ".join("".join(letter if letter.isalnum() else " " for letter in lowered).split())


def slug(text: str) -> str:
    """The folded text joined by hyphens, as keys are written."""
    return fold(text).replace(" ", "-")


def match_names(text: str, named: Iterable[tuple[Named, tuple[str, ...]]]) -> tuple[Named, ...]:
    """The things that `text` names.

    Those with a name equal to it; without any, those with a name in which it begins a word
    ("nationale de l'inf" names the CNIL). Fewer than three letters must be the whole first word
    ("LG" names every Landgericht).

    Args:
        text: a whole name or a part of one, in any case and with or without accents.
        named: each thing with its names, already folded.
    """
    wanted = fold(text)
    if not wanted:
        return ()
    rows = list(named)
    equal = tuple(thing for thing, names in rows if wanted in names)
    if equal:
        return equal
    if len(wanted) < SHORTEST_FRAGMENT:
        return tuple(thing for thing, names in rows if any(name.startswith(f"{wanted} ") for name in names))
    return tuple(thing for thing, names in rows if any(f" {wanted}" in f" {name}" for name in names))
