"""Citations as one text or as records, and what stands beside them: what is lacking, what to beware of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from finecli.citations import ecli_warning, entry_keys, naming_warning, standing_warning
from finecli.vocabulary.matching import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from finecli.cases import Case
    from finecli.citations import CitationOptions, Elements, Style


class Citable(NamedTuple):
    """A case, the elements of its citation, and the decision that decided on it where the base has that."""

    case: Case
    elements: Elements
    later: Case | None = None


class Cited(NamedTuple):
    """Cases in one style; a citation is empty where the style has nothing to print."""

    style: Style
    ids: tuple[str, ...]
    citations: tuple[str, ...]


def in_style(style: Style, citables: Sequence[Citable], options: CitationOptions) -> Cited:
    """The cases in a style; in a bibliography each under a key of its own."""
    cases, elements = [each.case for each in citables], [each.elements for each in citables]
    keys = entry_keys(cases, elements) if style.kind == "bibliography" else [None] * len(cases)
    citations = (
        style.function(case, its, options._replace(key=key, later=later))
        for (case, its, later), key in zip(citables, keys, strict=True)
    )
    return Cited(style, tuple(case.id for case in cases), tuple(citations))


def as_text(cited: Sequence[Cited], *, numbered: bool = False) -> Iterator[str]:
    """The citations of each style as a well-formed text, under the style's name where there are several."""
    for style, _, citations in cited:
        present = [citation for citation in citations if citation]
        if numbered:
            present = [f"{number}. {citation}" for number, citation in enumerate(present, 1)]
        if present or style.header:
            text = style.document(present)
            yield f"{style.name}\n{text}\n" if len(cited) > 1 else text


def as_records(cited: Iterable[Cited]) -> Iterator[dict[str, Any]]:
    """Id, style and citation of each; None where the style has nothing to print."""
    for style, ids, citations in cited:
        for case_id, citation in zip(ids, citations, strict=True):
            yield {"id": case_id, "style": style.name, "citation": citation or None}


def in_order_of_names(citables: Iterable[Citable]) -> list[Citable]:
    """The cases as a list of authorities has them: by the name they are cited by, then by date."""
    return sorted(
        citables,
        key=lambda each: (
            fold(each.elements.label),
            each.case.decided.first_day if each.case.decided else "",
            each.case.id,
        ),
    )


def lacks(citables: Iterable[Citable], styles: Sequence[Style]) -> tuple[str, ...]:
    """What the styles print and the records lack, each said once: "gdprhub-1: no case number on record"."""
    said = (
        f"{each.case.id}: {lack}"
        for each in citables
        for style in styles
        for lack in style.lacks(each.elements)
    )
    return tuple(dict.fromkeys(said))


def warnings(citable: Citable, today: date, *, anonymised: bool) -> tuple[str, ...]:
    """Why the case should not be cited as it stands, or not by this name, or not without a look at it."""
    case = citable.case
    naming = None if anonymised else naming_warning(case, today)
    return tuple(
        warning for warning in (standing_warning(case, citable.later), naming, ecli_warning(case)) if warning
    )
