"""Styles of the sciences and the humanities (APA, Chicago, MLA), the site's own line, and the bare ECLI.

APA and Chicago send their readers to the Bluebook for the law and keep its order of elements with words
written out; MLA treats the deciding body as an author.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from finecli.citations.history import AMERICAN_HISTORY, plain_history, told
from finecli.citations.names import clean
from finecli.citations.pinpoints import labelled
from finecli.citations.typography import (
    american_date,
    bracketed,
    finish,
    italic,
    joined,
    render,
    short_date,
    stopped,
    web_address,
)
from finecli.vocabulary.countries import country_name

if TYPE_CHECKING:
    from finecli.cases import Case
    from finecli.citations.elements import Elements
    from finecli.citations.options import CitationOptions

SPELT_OUT = (("para", "paras"), ("p", "pp"))


def cookiefines(case: Case, elements: Elements, options: CitationOptions) -> str:
    """The line of cookiefines.eu.

    Cookie Fines. Cegedim - France (2024). Retrieved from cookiefines.eu
    """
    year = str(elements.decided.year) if elements.decided else ""
    pinpoint = labelled(options.pinpoint, *SPELT_OUT)
    as_recorded = "" if options.anonymise or case.name == case.title else clean(case.name)
    name = as_recorded or elements.label
    what = f"{name} - {country_name(case.country)}{bracketed(year)}"
    text = f"Cookie Fines. {joined(what, pinpoint)}. Retrieved from cookiefines.eu"
    return finish(joined(text, _sentence(plain_history(case, options)), separator=". "), options)


def apa(case: Case, elements: Elements, options: CitationOptions) -> str:
    """APA, 7th edition: the reference list's entry, or with `in_text` or a pinpoint the citation in the text.

    Cegedim, No. SAN-2024-013 (Commission nationale de l'informatique et des libertés September 5, 2024). URL
    """
    if options.in_text or options.pinpoint is not None:
        year = str(elements.decided.year) if elements.decided else ""
        pinpoint = labelled(options.pinpoint, ("para.", "paras."), ("p.", "pp."))
        name = italic(elements.name_with("v.")) or elements.label
        return render(f"({joined(name, year, pinpoint)})", options.markup)
    text = _american(elements) + told(case, options, AMERICAN_HISTORY, _american)
    return render(joined(stopped(text), web_address(elements.url), separator=" "), options.markup)


def chicago(case: Case, elements: Elements, options: CitationOptions) -> str:
    """The Chicago Manual of Style, 17th edition, as a full note; with `in_text` the case name in italics.

    Cegedim, No. SAN-2024-013 (Commission nationale de l'informatique et des libertés September 5, 2024), URL.
    """
    pinpoint = labelled(options.pinpoint, ("para.", "paras."), ("", ""))
    text = _american(elements, pinpoint, in_italics=options.in_text)
    text += told(case, options, AMERICAN_HISTORY, _american)
    return render(stopped(joined(text, web_address(elements.url))), options.markup)


def mla(case: Case, elements: Elements, options: CitationOptions) -> str:
    """MLA, 9th edition: the works-cited entry, or with `in_text` or a pinpoint the citation in the text.

    France, Commission nationale de l'informatique et des libertés. *Cegedim*. No. SAN-2024-013,
    5 Sept. 2024, URL.
    """
    name = italic(elements.name_with("v."))
    if options.in_text or options.pinpoint is not None:
        pinpoint = labelled(options.pinpoint, ("par.", "pars."), ("", ""))
        return render(f"({joined(name or elements.label, pinpoint)})", options.markup)
    country = "" if case.country == "EU" else country_name(case.country)
    author = joined("" if country in elements.body_name else country, elements.body_name)
    opinion = elements.opinion("Opinion of Advocate General")
    facts = joined(opinion, _number(elements), short_date(elements.decided), _without_protocol(elements.url))
    parts = (author, name, facts, _sentence(plain_history(case, options)))
    return render(" ".join(stopped(part) for part in parts if part), options.markup)


def ecli(_case: Case, elements: Elements, options: CitationOptions) -> str:
    """The European Case Law Identifier alone; empty where the decision has none."""
    if not elements.ecli:
        return ""
    return finish(joined(elements.ecli, labelled(options.pinpoint, *SPELT_OUT)), options)


def _american(elements: Elements, pinpoint: str = "", *, in_italics: bool = False) -> str:
    """Name, number (body date): APA 11.4 and Chicago's legal citations, both after the Bluebook."""
    name = elements.name_with("v.")
    name = italic(name) if in_italics else name
    text = joined(name, _number(elements), pinpoint)
    inside = joined(elements.body_name, american_date(elements.decided), separator=" ")
    if not text:
        return elements.body_name + bracketed(american_date(elements.decided))
    return text + bracketed(inside) + bracketed(elements.opinion("opinion of Advocate General"))


def _number(elements: Elements) -> str:
    return joined(elements.signed_number, "" if elements.neutral else elements.court_ecli)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _without_protocol(url: str) -> str:
    """MLA leaves out "https://"."""
    return url.partition("://")[2]
