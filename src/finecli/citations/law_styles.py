"""Lawyers' styles: OSCOLA, AGLC, and French and German practice. The Bluebook has its own module.

None of them has a rule for decisions of national data-protection authorities. Each is cited as the style
cites the nearest thing it knows, which `docs/citations.md` gives with its source.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from finecli.citations.history import (
    BRITISH_HISTORY,
    FRENCH_COURT_HISTORY,
    FRENCH_HISTORY,
    GERMAN_HISTORY,
    told,
)
from finecli.citations.pinpoints import bare, labelled
from finecli.citations.typography import (
    bracketed,
    british_date,
    finish,
    french_date,
    german_date,
    italic,
    joined,
    without_stops,
)

if TYPE_CHECKING:
    from finecli.cases import Case
    from finecli.citations.elements import Elements
    from finecli.citations.options import CitationOptions
    from finecli.citations.pinpoints import Pinpoint

# The ECLIs of Germany's federal courts tell judgments (U) from orders (B) beside the date:
# 181124UVIZR10.24.0 (BGH), 270421.U.2AZR342.20.0 (BAG), U.120319.XIR36.17.0 (BFH).
_GERMAN_ECLI = r"ECLI:DE:\w+:\d{4}:(?:\d{6}\.?([UB])|([UB])\.\d{6}).*"
_GERMAN_KINDS = {"U": "Urt.", "B": "Beschl."}


def oscola(case: Case, elements: Elements, options: CitationOptions) -> str:
    """OSCOLA, 4th edition.

    *Cegedim* SAN-2024-013 (CNIL, 5 September 2024)
    """
    text = _oscola(elements) + _oscola_pinpoint(elements, options.pinpoint)
    return finish(text + told(case, options, BRITISH_HISTORY, _oscola), options)


def aglc(case: Case, elements: Elements, options: CitationOptions) -> str:
    """Australian Guide to Legal Citation, 4th edition.

    *Cegedim*, Commission nationale de l'informatique et des libertés, SAN-2024-013, 5 September 2024
    """
    text = _aglc(elements)
    separator = " " if text.endswith(")") or elements.neutral else ", "
    text = joined(text, bare(options.pinpoint), separator=separator)
    return finish(text + told(case, options, BRITISH_HISTORY, _aglc), options)


def french(case: Case, elements: Elements, options: CitationOptions) -> str:
    """French practice.

    CNIL, délib. n° SAN-2024-013, 5 sept. 2024
    """
    text = _french(elements, _french_act(case, elements))
    paragraph = ("pt", "pts") if elements.kind == "union" else ("§", "§")
    text = joined(text, labelled(options.pinpoint, paragraph, ("p.", "p.")))
    words = FRENCH_HISTORY if elements.kind == "authority" else FRENCH_COURT_HISTORY
    return finish(text + told(case, options, words, _french), options)


def german(case: Case, elements: Elements, options: CitationOptions) -> str:
    """German practice.

    CNIL, Entsch. v. 05.09.2024 – SAN-2024-013
    """
    text = joined(_german(elements), labelled(options.pinpoint, ("Rn.", "Rn."), ("S.", "S.")))
    return finish(text + told(case, options, GERMAN_HISTORY, _german), options)


def _oscola(elements: Elements) -> str:
    """Name and reference; 2.6.2 for the Union's courts, 2.1.3 with a neutral citation, 2.1.4 unreported."""
    name, body = _unstopped(elements)
    date = british_date(elements.decided)
    if elements.kind == "union":
        text = joined(elements.signed_number, name, elements.short_ecli, separator=" ")
        text += "" if elements.ecli else bracketed(elements.body, date)
        return joined(text, elements.opinion("Opinion of AG"))
    if elements.neutral:
        return joined(name, elements.neutral, separator=" ")
    heading = joined(name, joined(elements.marked_number, elements.court_ecli), separator=" ")
    return heading + bracketed(body, date) if heading else body + bracketed(date)


def _unstopped(elements: Elements) -> tuple[str, str]:
    """Name in italics and short name of the body, without full stops (OSCOLA 1.3.1, AGLC4 rule 1.6.1)."""
    return italic(without_stops(elements.name_with("v"))), without_stops(elements.body)


def _oscola_pinpoint(elements: Elements, pinpoint: Pinpoint | None) -> str:
    """2.1.6: paragraphs in square brackets; 2.6.2: "para" after a comma for the Union's courts."""
    if pinpoint is None:
        return ""
    if elements.kind == "union":
        return f", {labelled(pinpoint, ('para', 'paras'), ('', ''))}"
    return f" {bare(pinpoint)}"


def _aglc(elements: Elements) -> str:
    """14.2.3 for the Union's courts, 2.3.1 and 2.3.2 for the common law, 26.2 for all other countries."""
    name, _ = _unstopped(elements)
    date = british_date(elements.decided)
    if elements.kind == "union":
        opinion = elements.opinion("Opinion of Advocate General")
        facts = (elements.body_name, elements.number, elements.ecli, opinion, date)
        return name + bracketed(*facts) if name else joined(*facts)
    if elements.neutral:
        return joined(name, elements.neutral, separator=" ")
    if elements.is_common_law:
        heading = name or elements.marked_number
        number = elements.marked_number if name else ""
        inside = (elements.body_name, number, elements.court_ecli, date)
        return heading + bracketed(*inside) if heading else joined(*inside)
    return joined(name, elements.body_name, elements.marked_number, elements.court_ecli, date)


def _french(elements: Elements, act: str = "") -> str:
    """Court, date, number, parties (guide of the publishers' union, SNE); authorities put the act first."""
    date = french_date(elements.decided)
    name = elements.name_with("c/")
    if elements.kind == "union":
        court = {"C": "CJUE", "T": "Trib. UE", "F": "TFPUE"}[elements.court]
        number = f"aff. {'jtes ' if elements.is_joined else ''}{_joined_by('et', elements.number)}"
        return joined(court, elements.opinion("concl. av. gén."), date, number, name, elements.short_ecli)
    number = elements.identifier
    if not elements.number_says_so:
        number = f"nos {_joined_by('et', number)}" if elements.has_several_numbers else f"n° {number}"
    if elements.kind == "court":
        return joined(elements.body, date, number, name, elements.ecli)
    if number:
        return joined(elements.body, joined(act, number, separator=" "), date)
    return joined(elements.body, f"{act} {_of(date)}{date}" if date else act, name)


def _joined_by(word: str, numbers: str) -> str:
    """The numbers with the language's word between the last two."""
    return numbers.replace(" and ", f" {word} ").replace(" & ", f" {word} ")


def _of(date: str) -> str:
    """French "of" before a day, before a month that begins with a vowel, and before any other date."""
    return "du " if date.count(" ") > 1 else "d'" if date[0] in "ao" else "de "


def _french_act(case: Case, elements: Elements) -> str:
    """The CNIL decides by "délibération"; of other authorities only the decision or the opinion is known."""
    if elements.kind != "authority":
        return ""
    if case.body.key == "cnil":
        return "délib."
    return "avis" if case.result == "opinion" else "déc."


def _german(elements: Elements) -> str:
    """Court, kind of decision and date – number; for the Union's courts the case's name in brackets."""
    number = joined(_joined_by("und", elements.identifier), elements.court_ecli)
    decided = _german_decision(elements)
    text = joined(joined(_german_body(elements), decided), number, separator=" – " if decided else ", ")
    named = elements.kind == "union" or not number
    return text + bracketed(elements.name_with("/")) if named else text


def _german_body(elements: Elements) -> str:
    if elements.kind != "union":
        return elements.body
    if elements.is_opinion and elements.advocate:
        return f"GA {elements.advocate}"
    return {"C": "EuGH", "T": "EuG", "F": "EuGöD"}[elements.court]


def _german_decision(elements: Elements) -> str:
    """Kind and date: "Urt. v. 18.11.2024", "Entsch. v. August 2021", "Entsch. aus 2021".

    "Entsch." is said where judgment and order cannot be told apart.
    """
    date = german_date(elements.decided)
    if elements.is_opinion:
        kind = "Schlussanträge"
    elif date:
        kind = _german_kind(elements.ecli)
    else:
        return ""
    return joined(
        kind,
        f"{'v.' if elements.decided and elements.decided.month else 'aus'} {date}" if date else "",
        separator=" ",
    )


def _german_kind(ecli: str) -> str:
    match = re.fullmatch(_GERMAN_ECLI, ecli)
    return _GERMAN_KINDS[match[1] or match[2]] if match else "Entsch."
