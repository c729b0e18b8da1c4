"""How a style sets what it prints: dates in its language, italics in the form asked for, stops and brackets.

A style function composes one plain string in which italics stand between two control characters. Only
`render` knows the output form, so that each style is written once and escapes are right in all of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from finecli.citations.options import CitationOptions
    from finecli.dates import PartialDate

MARKUPS = ("plain", "markdown", "html")

_ITALIC, _ROMAN = "\x02", "\x03"
_ADDRESS, _TEXT = "\x04", "\x05"

_ENGLISH = "January February March April May June July August September October November December".split()
# T12 of the Bluebook and the MLA Handbook's appendix 1 agree: May, June and July are never abbreviated.
_ENGLISH_SHORT = "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split()
# Abbreviations of the French publishers' guide (SNE), as in "9 nov. 2013".
_FRENCH = "janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.".split()
_GERMAN = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()

_MARKDOWN = {ord(mark): f"\\{mark}" for mark in "\\`*_[]<>#|~"}
_HTML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})
_MARKS = {
    "plain": dict.fromkeys(map(ord, _ITALIC + _ROMAN + _ADDRESS + _TEXT), ""),
    "markdown": _MARKDOWN | {ord("&"): "&amp;", ord(_ITALIC): "*", ord(_ROMAN): "*"},
    "html": _HTML | {ord(_ITALIC): "<i>", ord(_ROMAN): "</i>", ord(_ADDRESS): "", ord(_TEXT): ""},
}


def italic(text: str) -> str:
    """The text in italics, once `render` has put it into a form that has them; empty stays empty."""
    return f"{_ITALIC}{text}{_ROMAN}" if text else ""


def web_address(url: str) -> str:
    """A whole web address, which Markdown takes between angle brackets and without escapes."""
    return f"{_ADDRESS}{url}{_TEXT}" if url else ""


def render(text: str, markup: str) -> str:
    """The composed text in the output form: escaped, its italics marked where the form has marks."""
    if markup == "markdown" and _ADDRESS in text:
        before, _, rest = text.partition(_ADDRESS)
        url, _, after = rest.partition(_TEXT)
        return f"{render(before, markup)}<{url}>{render(after, markup)}"
    return text.translate(_MARKS[markup])


def escape_html(text: str) -> str:
    """The text with the five characters that HTML reads itself replaced by references."""
    return text.translate(_HTML)


def escape_markdown(text: str) -> str:
    """The text with CommonMark's marks escaped, so that it reads as it stands."""
    return text.translate(_MARKDOWN | {ord("&"): "&amp;"})


def bracketed(*parts: str, separator: str = ", ") -> str:
    """The parts there are, in round brackets after a space; nothing when there are none."""
    inside = separator.join(part for part in parts if part)
    return f" ({inside})" if inside else ""


def joined(*parts: str, separator: str = ", ") -> str:
    """The parts there are, with the separator between them."""
    return separator.join(part for part in parts if part)


def stopped(text: str) -> str:
    """The text with one full stop at its end."""
    return text if text.rstrip(_ROMAN + _TEXT).endswith(".") else f"{text}."


def finish(text: str, options: CitationOptions) -> str:
    """The composed citation as the options want it: closed like a footnote or not, in the output form."""
    return render(stopped(text) if options.footnote else text, options.markup)


def without_stops(text: str) -> str:
    """The text without the full stops of abbreviations: "S.p.A." is "SpA", "Rb." "Rb"; "Shop.com" stays."""
    if "." not in text:
        return text
    return " ".join(_without_stops(word) for word in text.split(" "))


def british_date(date: PartialDate | None) -> str:
    """OSCOLA and AGLC: "5 September 2024", "September 2024", "2024"."""
    return _day_month_year(date, _ENGLISH)


def short_date(date: PartialDate | None) -> str:
    """MLA: "5 Sept. 2024"."""
    return _day_month_year(date, _ENGLISH_SHORT)


def american_date(date: PartialDate | None) -> str:
    """APA and Chicago: "September 5, 2024"."""
    return _month_day_year(date, _ENGLISH)


def bluebook_date(date: PartialDate | None) -> str:
    """The Bluebook, table T12: "Sept. 5, 2024"."""
    return _month_day_year(date, _ENGLISH_SHORT)


def french_date(date: PartialDate | None) -> str:
    """French practice: "5 sept. 2024", and "1er" for the first of a month."""
    text = _day_month_year(date, _FRENCH)
    return f"1er {text.removeprefix('1 ')}" if text.startswith("1 ") else text


def german_date(date: PartialDate | None) -> str:
    """German practice: "05.09.2024", "September 2024", "2024"."""
    if date is not None and date.day:
        return f"{date.day:02d}.{date.month:02d}.{date.year:04d}"
    return _day_month_year(date, _GERMAN)


def _without_stops(word: str) -> str:
    pieces = word.rstrip(",)").split(".")
    if all(len(piece) <= 3 and not any(map(str.isdigit, piece)) for piece in pieces):
        return word.replace(".", "")
    return word.replace(".", " ").strip() if word.endswith(".") else word


def _day_month_year(date: PartialDate | None, months: list[str]) -> str:
    if date is None:
        return ""
    if date.day:
        return f"{date.day} {months[date.month - 1]} {date.year}"
    return f"{months[date.month - 1]} {date.year}" if date.month else str(date.year)


def _month_day_year(date: PartialDate | None, months: list[str]) -> str:
    if date is not None and date.day:
        return f"{months[date.month - 1]} {date.day}, {date.year}"
    return _day_month_year(date, months)
