"""Decisions as citations: a case and a style give the text, and what the style wants and the record lacks.

    cite(case, "oscola")            one citation
    STYLES["ris"].document(texts)   many of them as one well-formed file
    entry_keys(cases)               the keys of a bibliography's entries
    missing(case, "oscola")         what had to be left out
    standing_warning(case, later)   why not to rely on it as it stands
    naming_warning(case, today)     that its respondent should no longer be named

Every style is a pure function of the case and the options. An element the record lacks is left out,
never invented. The rules and their sources are in `docs/citations.md`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from finecli.citations import bibliographies, general_styles, law_styles, links
from finecli.citations.bluebook import bluebook
from finecli.citations.elements import read_elements
from finecli.citations.history import later_relation, naming_warning, standing_warning
from finecli.citations.keys import entry_keys
from finecli.citations.options import DEFAULT, CitationOptions
from finecli.citations.pinpoints import Pinpoint, parse_pinpoint
from finecli.citations.typography import MARKUPS
from finecli.errors import InvalidInput

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from finecli.cases import Case

__all__ = [
    "DEFAULT_STYLE",
    "MARKUPS",
    "STYLES",
    "CitationOptions",
    "Pinpoint",
    "Style",
    "cite",
    "entry_keys",
    "find_style",
    "later_relation",
    "missing",
    "naming_warning",
    "parse_pinpoint",
    "standing_warning",
]

DEFAULT_STYLE = "cookiefines"


class Style(NamedTuple):
    """A way to cite.

    Attributes:
        name: as `--style` takes it.
        description: a line for `--list-styles`.
        function: the style itself.
        kind: "text" for citations to paste, "bibliography" for entries of a file.
        wants: the elements the style prints: number, date (to the year), day (a full date), ecli.
        header, joiner, footer: what stands around and between entries, so that many make one good file.
    """

    name: str
    description: str
    function: Callable[[Case, CitationOptions], str]
    kind: str = "text"
    wants: tuple[str, ...] = ("number", "day")
    header: str = ""
    joiner: str = "\n"
    footer: str = "\n"

    def document(self, citations: Iterable[str]) -> str:
        """The citations as one text that ends with a line feed; empty ones are left out."""
        return f"{self.header}{self.joiner.join(filter(None, citations))}{self.footer}"


_STYLES = (
    Style("cookiefines", "The line of cookiefines.eu", general_styles.cookiefines, wants=("date",)),
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
    return find_style(style).function(case, options)


def missing(case: Case, style: str) -> tuple[str, ...]:
    """What the style prints and the record lacks: "no case number on record".

    A respondent that is not named is not missing: the number takes its place.

    Raises:
        InvalidInput: there is no such style.
    """
    elements = read_elements(case, DEFAULT)
    wanted = {
        "number": None if elements.identifier else "no case number on record",
        "date": None if elements.decided else "no date of decision on record",
        "day": _missing_day(case),
        "ecli": None if elements.ecli else "no ECLI on record",
        "advocate": None if elements.advocate else "no name of the Advocate General on record",
    }
    wants = find_style(style).wants
    if elements.kind == "union" and "number" in wants:
        wants = (*wants, "ecli", "advocate") if elements.is_opinion else (*wants, "ecli")
    return tuple(lack for want in wants if (lack := wanted[want]) is not None)


def _missing_day(case: Case) -> str | None:
    if case.decided is None:
        return "no date of decision on record"
    if case.decided.day:
        return None
    return f"only the {'month' if case.decided.month else 'year'} of decision on record"
