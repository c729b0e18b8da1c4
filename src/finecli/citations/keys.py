"""Entry keys of bibliographies: "cnil2024cegedim", in letters that every tool reads.

A key is made of the body, the year and the first word of the name, so it can be typed from memory. Cases
that would share one are told apart by a, b, c in the order of their ids, whatever the order they are cited
in: the same set of cases always gets the same keys.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from finecli.cases import Case
    from finecli.citations.elements import Elements

# Letters that Unicode does not take apart, and the alphabets of Greece and Bulgaria (ISO 843, the Bulgarian
# Transliteration Act), for keys only: names in citations keep their letters.
_LETTERS = str.maketrans(
    {"ø": "o", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ł": "l", "đ": "d", "ı": "i", "ß": "ss"}
    | dict(zip("αβγδεζηικλμνξοπρσςτυφω", "avgdeziiklmnxoprsstyfo", strict=True))
    | {"θ": "th", "χ": "ch", "ψ": "ps"}
    | dict(zip("абвгдезийклмнопрстуфхъьэыё", "abvgdeziyklmnoprstufhayeye", strict=True))
    | {"ж": "zh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sht", "ю": "yu", "я": "ya"}
)
_SHORTEST_WORD = 3
# First words that would tell nothing.
_PASSED_OVER = frozenset("the les der die das den municipality city ministry university fine".split())


def entry_keys(cases: Sequence[Case], elements: Sequence[Elements]) -> list[str]:
    """A key for each case, in the cases' order, unique among them.

    `elements` are the cases' own, in the same order. Where they were read without the name, the number stands
    in the key instead. A case given twice has one key.
    """
    bases = {case.id: entry_key(case, its) for case, its in zip(cases, elements, strict=True)}
    keys = _told_apart(bases)
    return [keys[case.id] for case in cases]


def entry_key(case: Case, elements: Elements) -> str:
    """The key a case has on its own.

    Body, year and first word of the name, or the number where it is the name; the id where all lack.
    """
    body = elements.body if elements.kind == "union" else case.body.key
    year = str(elements.decided.year) if elements.decided else ""
    word = _first_word(elements.name) or _ascii_letters(elements.identifier)
    return f"{_ascii_letters(body)}{year}{word}" if word else _ascii_letters(case.id)


def _told_apart(bases: dict[str, str]) -> dict[str, str]:
    keys: dict[str, str] = {}
    lone = {base for base, times in Counter(bases.values()).items() if times == 1}
    taken = set(lone)
    for case_id in sorted(bases, key=_id_order):
        base = bases[case_id]
        keys[case_id] = base if base in lone else _next_free(base, taken)
        taken.add(keys[case_id])
    return keys


def _next_free(base: str, taken: Iterable[str]) -> str:
    return next(key for key in (base + _suffix(number) for number in count()) if key not in taken)


def _suffix(number: int) -> str:
    """0 is a, 25 is z, 26 is aa."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters


def _id_order(case_id: str) -> tuple[str, int, str]:
    source, _, number = case_id.partition("-")
    return source, int(number) if number.isdigit() else 0, number


def _first_word(name: str) -> str:
    words = [_ascii_letters(word) for word in name.split()]
    telling = [word for word in words if len(word) >= _SHORTEST_WORD and word not in _PASSED_OVER]
    return next(iter(telling), "".join(words))


def _ascii_letters(text: str) -> str:
    """Lower-case ASCII letters and digits of the text, other alphabets transliterated."""
    folded = text.casefold()
    if folded.isascii():
        return "".join(filter(str.isalnum, folded))
    decomposed = unicodedata.normalize("NFKD", folded)
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return "".join(letter for letter in bare.translate(_LETTERS) if letter.isascii() and letter.isalnum())
