"""A decision as a link, for notes and pages: Markdown and HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from finecli.citations.general_styles import SPELT_OUT
from finecli.citations.history import plain_history
from finecli.citations.pinpoints import labelled
from finecli.citations.typography import (
    bracketed,
    british_date,
    escape_html,
    escape_markdown,
    joined,
)

if TYPE_CHECKING:
    from finecli.cases import Case
    from finecli.citations.elements import Elements
    from finecli.citations.options import CitationOptions

# What would end the address of a Markdown link early.
_ADDRESS_IN_MARKDOWN = str.maketrans({"(": "%28", ")": "%29", "<": "%3C", ">": "%3E"})


def markdown(case: Case, elements: Elements, options: CitationOptions) -> str:
    """[Cegedim, SAN-2024-013 (CNIL, 5 September 2024)](…), or its text without an address."""
    text = escape_markdown(_linked(elements))
    link = f"[{text}]({elements.url.translate(_ADDRESS_IN_MARKDOWN)})" if elements.url else text
    return link + escape_markdown(_after(case, options))


def html(case: Case, elements: Elements, options: CitationOptions) -> str:
    """<a href="…">Cegedim, SAN-2024-013 (CNIL, 5 September 2024)</a>, or its text without an address."""
    text = escape_html(_linked(elements))
    link = f'<a href="{escape_html(elements.url)}">{text}</a>' if elements.url else text
    return link + escape_html(_after(case, options))


def _linked(elements: Elements) -> str:
    """Name, number, and in brackets who decided when; nothing twice."""
    heading = joined(elements.name, elements.identifier) or elements.body
    body = elements.body if heading != elements.body else ""
    return heading + bracketed(body, british_date(elements.decided))


def _after(case: Case, options: CitationOptions) -> str:
    """What follows the link: the pinpoint and, where asked for, what became of the decision."""
    pinpoint = labelled(options.pinpoint, *SPELT_OUT)
    told = plain_history(case, options)
    return "".join(f", {part}" for part in (pinpoint, told) if part)
