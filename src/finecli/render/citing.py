"""Citations as one text or as records, and what stands beside them: what is lacking, what to beware of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from finecli.citations import missing, naming_warning, standing_warning
from finecli.vocabulary.matching import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from finecli.cases import Case
    from finecli.citations import Style


class Cited(NamedTuple):
    """Cases in one style; a citation is empty where the style has nothing to print."""

    style: Style
    cases: tuple[Case, ...]
    citations: tuple[str, ...]


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
    for style, cases, citations in cited:
        for case, citation in zip(cases, citations, strict=True):
            yield {"id": case.id, "style": style.name, "citation": citation or None}


def in_order_of_names(cases: Iterable[Case]) -> list[Case]:
    """The cases as a list of authorities has them: by name, then by date."""
    return sorted(
        cases, key=lambda case: (fold(case.name), case.decided.first_day if case.decided else "", case.id)
    )


def lacks(cases: Iterable[Case], styles: Sequence[Style]) -> tuple[str, ...]:
    """What the styles print and the records lack, each said once: "gdprhub-1: no case number on record"."""
    said = (f"{case.id}: {lack}" for case in cases for style in styles for lack in missing(case, style.name))
    return tuple(dict.fromkeys(said))


def warnings(case: Case, later: Case | None, today: date, *, anonymised: bool) -> tuple[str, ...]:
    """Why the case should not be cited as it stands, or not by this name."""
    naming = None if anonymised else naming_warning(case, today)
    return tuple(warning for warning in (standing_warning(case, later), naming) if warning)
