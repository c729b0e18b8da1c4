"""Where in a decision: the paragraph or page a reader should turn to, read once and printed in each form."""

from __future__ import annotations

import re
from typing import NamedTuple

from finecli.errors import InvalidInput

_NUMBER = r"\d+(?:\.\d+)*[a-z]?"
_PLACE = (
    r"(?:(?P<page>(?:pages?|pp?|seiten?)\b\.?|s\.)"
    r"|(?:paragraphs?|paras?|pars?|points?|pts?|considérants?|rn|rz)\b\.?|[¶§]+)?\s*"
    rf"(?P<numbers>{_NUMBER}(?:\s*(?:-|,|and|et|und|&)\s*{_NUMBER})*)"
)
_SPAN = rf"({_NUMBER})(?:\s*-\s*({_NUMBER}))?"
_SIMPLER = str.maketrans("–—‑‐−", "-----", "[]")


class Pinpoint(NamedTuple):
    """A place in a decision. `spans` are first and last number; one number alone has no last."""

    unit: str  # paragraph, page
    spans: tuple[tuple[str, str | None], ...]

    @property
    def is_plural(self) -> bool:
        """Whether it names more than one paragraph or page."""
        return len(self.spans) > 1 or self.spans[0][1] is not None

    @property
    def numbers(self) -> str:
        """The numbers alone: "42", "42–45", "42, 47"."""
        return ", ".join(first if last is None else f"{first}–{last}" for first, last in self.spans)

    @property
    def in_square_brackets(self) -> str:
        """The numbers as OSCOLA and AGLC cite paragraphs: "[42]", "[42]–[45]", "[42], [47]"."""
        return ", ".join(
            f"[{first}]" if last is None else f"[{first}]–[{last}]" for first, last in self.spans
        )


def labelled(pinpoint: Pinpoint | None, paragraph: tuple[str, str], page: tuple[str, str]) -> str:
    """The numbers after the style's word for one or for several; nothing without a pinpoint.

    >>> labelled(parse_pinpoint("pp 3-5"), ("para.", "paras."), ("p.", "pp."))
    'pp. 3–5'
    """
    if pinpoint is None:
        return ""
    words = page if pinpoint.unit == "page" else paragraph
    return f"{words[pinpoint.is_plural]} {pinpoint.numbers}".lstrip()


def bare(pinpoint: Pinpoint | None) -> str:
    """Paragraphs in square brackets, pages as they are; nothing without a pinpoint."""
    if pinpoint is None:
        return ""
    return pinpoint.numbers if pinpoint.unit == "page" else pinpoint.in_square_brackets


def parse_pinpoint(text: str) -> Pinpoint:
    """Read "para 42", "paras 42-45", "[42]", "¶ 42", "pt 42", "Rn. 42", "42", "p 3", "pp 3-5", "S. 3".

    A bare number is a paragraph: decisions are numbered by them.

    Raises:
        InvalidInput: no place can be read.
    """
    match = re.fullmatch(_PLACE, " ".join(text.translate(_SIMPLER).casefold().split()))
    if match is None:
        raise InvalidInput(
            f"not a pinpoint: {text}", "write it as 'para 42', 'paras 42-45', '[42]', 'p 3' or 'pp 3-5'"
        )
    spans = tuple((first, last or None) for first, last in re.findall(_SPAN, match["numbers"]))
    return Pinpoint("page" if match["page"] else "paragraph", spans)
