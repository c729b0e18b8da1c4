"""Decisions as citations: a case and a style give the text, and what the style wants and the record lacks.

    cite(case, "oscola")            one citation
    STYLES["ris"].document(texts)   many of them as one well-formed file
    STYLES["oscola"].lacks(elements)  what had to be left out
    entry_keys(cases, elements)     the keys of a bibliography's entries
    standing_warning(case, later)   why not to rely on it as it stands
    naming_warning(case, today)     that its respondent should no longer be named
    ecli_warning(case)              that its ECLI and its date contradict each other

Every style is a pure function of the case, its elements (`read_elements`, once for a batch's many uses) and
the options. An element the record lacks is left out,
never invented. The rules and their sources are in `docs/citations.md`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from finecli.citations import bibliographies, general_styles, law_styles, links
from finecli.citations.bluebook import bluebook
from finecli.citations.elements import Elements, read_elements
from finecli.citations.history import ecli_warning, later_relation, naming_warning, standing_warning
from finecli.citations.keys import entry_keys
from finecli.citations.options import DEFAULT, CitationOptions
from finecli.citations.pinpoints import Pinpoint, parse_pinpoint
from finecli.citations.typography import MARKUPS
from finecli.errors import InvalidInput

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from finecli.cases import Case

__all__ = [
    "CITED_FIELDS",
    "DEFAULT_STYLE",
    "MARKUPS",
    "STYLES",
    "CitationOptions",
    "Elements",
    "Pinpoint",
    "Style",
    "cite",
    "ecli_warning",
    "entry_keys",
    "find_style",
    "later_relation",
    "naming_warning",
    "parse_pinpoint",
    "read_elements",
    "standing_warning",
]

DEFAULT_STYLE = "cookiefines"

# The fields of a record that citations read: what `Case.from_record` needs of it where many are cited.
CITED_FIELDS = (
    *"id kind name title url body country respondent case_number ecli decided result status standing".split(),
    *"named_until topics relations sources as_published flags".split(),
)


class Style(NamedTuple):
    """A way to cite.

    Attributes:
        name: as `--style` takes it.
        description: a line for `--list-styles`.
        function: the style itself.
        kind: "text" for citations to paste, "bibliography" for entries of a file.
        wants: the elements the style prints: name, number, date (to the year), day (a full date), ecli.
        header, joiner, footer: what stands around and between entries, so that many make one good file.
    """

    name: str
    description: str
    function: Callable[[Case, Elements, CitationOptions], str]
    kind: str = "text"
    wants: tuple[str, ...] = ("name", "number", "day")
    header: str = ""
    joiner: str = "\n"
    footer: str = "\n"

    def document(self, citations: Iterable[str]) -> str:
        """The citations as one text that ends with a line feed; empty ones are left out."""
        return f"{self.header}{self.joiner.join(filter(None, citations))}{self.footer}"

    def lacks(self, elements: Elements) -> tuple[str, ...]:
        """What the style prints and the record lacks: "no case number on record".

        A respondent that is not named is not missing: the number takes its place.
        """
        wants = self.wants
        if elements.kind == "union" and "number" in wants:
            wants = (*wants, "ecli", "advocate") if elements.is_opinion else (*wants, "ecli")
        return tuple(lack for want in wants if (lack := _LACKS[want](elements)))


def _day_lacking(elements: Elements) -> str:
    """What is not known of the day of decision; empty where it is."""
    if elements.decided is None:
        return _NO_DATE
    if elements.decided.day:
        return ""
    return f"only the {'month' if elements.decided.month else 'year'} of decision on record"


_NO_DATE = "no date of decision on record"
_LACKS: dict[str, Callable[[Elements], str]] = {
    "name": lambda elements: (
        "" if elements.name or elements.identifier or elements.is_withheld else "no name on record"
    ),
    "number": lambda elements: "" if elements.identifier else "no case number on record",
    "date": lambda elements: "" if elements.decided else _NO_DATE,
    "day": _day_lacking,
    "ecli": lambda elements: "" if elements.ecli else "no ECLI on record",
    "advocate": lambda elements: "" if elements.advocate else "no name of the Advocate General on record",
}


_STYLES = (
    Style("cookiefines", "The line of cookiefines.eu", general_styles.cookiefines, wants=("name", "date")),
    Style("oscola", "OSCOLA, 4th edition", law_styles.oscola),
    Style("apa", "APA, 7th edition", general_styles.apa),
    Style("bluebook", "The Bluebook, 21st edition", bluebook),
    Style("chicago", "The Chicago Manual of Style, 17th edition, notes", general_styles.chicago),
    Style("mla", "MLA, 9th edition", general_styles.mla),
    Style("aglc", "Australian Guide to Legal Citation, 4th edition", law_styles.aglc),
    Style("fr", "French practice", law_styles.french),
    Style("de", "German practice", law_styles.german),
    Style("ecli", "European Case Law Identifier, where there is one", general_styles.ecli, wants=("ecli",)),
    Style("bibtex", "BibTeX, @misc", bibliographies.bibtex, "bibliography", joiner="\n\n"),
    Style("biblatex", "BibLaTeX, @jurisdiction", bibliographies.biblatex, "bibliography", joiner="\n\n"),
    Style(
        "csl-json",
        "CSL-JSON, legal_case",
        bibliographies.csl_json,
        "bibliography",
        header="[\n",
        joiner=",\n",
        footer="\n]\n",
    ),
    Style("ris", "RIS, TY CASE", bibliographies.ris, "bibliography", joiner="\n\n"),
    Style("markdown", "A Markdown link", links.markdown),
    Style("html", "An HTML link", links.html),
)
STYLES: dict[str, Style] = {style.name: style for style in _STYLES}


def find_style(name: str) -> Style:
    """The style of that name, in any case.

    Raises:
        InvalidInput: there is none; the hint names the nearest, or all.
    """
    style = STYLES.get(name.casefold())
    if style is None:
        from finecli.vocabulary.suggestions import did_you_mean

        raise InvalidInput(
            f"unknown style: {name}", did_you_mean(name, STYLES) or f"one of: {', '.join(STYLES)}"
        )
    return style


def cite(case: Case, style: str = DEFAULT_STYLE, options: CitationOptions = DEFAULT) -> str:
    """The citation of a case; empty where the style has nothing to print (`ecli` without one).

    Raises:
        InvalidInput: there is no such style.
    """
    return find_style(style).function(case, read_elements(case, options), options)
