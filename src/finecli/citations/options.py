"""What a citation may be asked for, in one frozen value that every style reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from finecli.cases import Case
    from finecli.citations.pinpoints import Pinpoint


class CitationOptions(NamedTuple):
    """How to cite.

    Attributes:
        pinpoint: the paragraph or page meant.
        in_text: the form that stands in running text (APA, MLA; italics in Bluebook and Chicago).
        with_history: append what became of the decision, in the style's way.
        anonymise: leave out the name of the respondent; the number takes its place.
        footnote: end with a full stop, as a footnote does.
        markup: "plain", "markdown" or "html": whether and how italics are marked.
        key: the entry's key in a bibliography; without it, the key the case has on its own.
        later: the decision that decided on this one, where it is in the base (see `later_relation`).
    """

    pinpoint: Pinpoint | None = None
    in_text: bool = False
    with_history: bool = False
    anonymise: bool = False
    footnote: bool = False
    markup: str = "plain"
    key: str | None = None
    later: Case | None = None


DEFAULT = CitationOptions()
