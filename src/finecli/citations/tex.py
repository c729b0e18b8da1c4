"""TeX's characters: the ten it reads itself, and letters and signs as commands for programs without UTF-8.

BibLaTeX and biber read UTF-8, so there only the marks are escaped. BibTeX counts bytes and sorts by them;
it gets Latin letters as commands. Letters of other alphabets have no command that any document knows and
stay as they are, for a LaTeX that loads their fonts.
"""

from __future__ import annotations

import unicodedata
from functools import cache

_MARKS = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
}
_SIGNS = {
    "ø": r"{\o}",
    "Ø": r"{\O}",
    "ł": r"{\l}",
    "Ł": r"{\L}",
    "æ": r"{\ae}",
    "Æ": r"{\AE}",
    "œ": r"{\oe}",
    "Œ": r"{\OE}",
    "ß": r"{\ss}",
    "ð": r"{\dh}",
    "Ð": r"{\DH}",
    "þ": r"{\th}",
    "Þ": r"{\TH}",
    "đ": r"{\dj}",
    "Đ": r"{\DJ}",
    "ı": r"{\i}",
    "‘": "`",
    "’": "'",
    "‚": r"{\quotesinglbase}",
    "“": "``",
    "”": "''",
    "„": r"{\quotedblbase}",
    "«": r"{\guillemotleft}",
    "»": r"{\guillemotright}",
    "–": "--",
    "—": "---",
    "…": r"{\ldots}",
    "°": r"{\textdegree}",
    "º": r"{\textordmasculine}",
    "ª": r"{\textordfeminine}",
    "№": r"{\textnumero}",
    "§": r"{\S}",
    "¶": r"{\P}",
    "€": r"{\texteuro}",
    "£": r"{\pounds}",
    "´": r"\'{}",
    "·": r"{\textperiodcentered}",
    "ˇ": r"\v{}",
    '"': "''",
}
_ACCENTS = {
    "\u0300": "`",
    "\u0301": "'",
    "\u0302": "^",
    "\u0303": "~",
    "\u0304": "=",
    "\u0306": "u",
    "\u0307": ".",
    "\u0308": '"',
    "\u030a": "r",
    "\u030b": "H",
    "\u030c": "v",
    "\u0326": "textcommabelow",
    "\u0327": "c",
    "\u0328": "k",
}


def escape(text: str) -> str:
    """The text with TeX's own characters escaped; letters stay as they are."""
    return text.translate(_marks())


def escape_to_ascii(text: str) -> str:
    """The text with TeX's own characters escaped and Latin letters and signs written as commands."""
    if text.isascii():
        return text.translate(_marks_and_quotes())
    return "".join(_command(character) for character in text)


@cache
def _marks() -> dict[int, str]:
    return str.maketrans(_MARKS)


@cache
def _marks_and_quotes() -> dict[int, str]:
    return str.maketrans(_MARKS | {'"': "''"})


@cache
def _command(character: str) -> str:
    if known := _MARKS.get(character) or _SIGNS.get(character):
        return known
    base, *marks = list(unicodedata.normalize("NFD", character))
    if not base.isascii() or len(marks) != 1 or marks[0] not in _ACCENTS:
        return character
    accent = _ACCENTS[marks[0]]
    return f"{{\\{accent} {base}}}" if accent == "textcommabelow" else _accented(accent, base)


def _accented(accent: str, base: str) -> str:
    """The letter under its accent in braces; i has to lose its dot under an accent above."""
    bare = r"\i" if base == "i" and accent not in "ck" else base
    return f"{{\\{accent} {bare}}}" if accent.isalpha() else f"{{\\{accent}{bare}}}"
