"""A decision as its source published it, before anyone decides what the strings mean.

Every source (the wiki's export, its API, the tracker's rows) ends here; `normalise` is the only reader.
Keeping the published strings in a type of their own is what makes "view original data" possible.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

GDPRHUB = "GDPRhub"
TRACKER = "Enforcement Tracker"

# How headings of sections begin that are about the page and not about the decision; one is misspelt.
_ABOUT_THE_PAGE = ("comment", "further re", "urther re", "see also", "references", "share")


class Numbered(NamedTuple):
    """One entry of a numbered list in the box: its text, and the link given beside it."""

    name: str
    link: str | None


class Linked(NamedTuple):
    """A link in the page's prose: the heading it stands under ("" in the lead), and the address."""

    heading: str
    url: str


class Skipped(NamedTuple):
    """A page that is no decision, with the reason in a few words."""

    page_id: str
    title: str
    reason: str


@dataclass(frozen=True)
class RawDecision:
    """One page of a source, as published.

    Attributes:
        source: `GDPRHUB` or `TRACKER`.
        page_id: the source's own number ("8298", "ETid-1055"); titles change, ids do not.
        title: the page's title.
        url: where the page is read.
        revision: the source's revision id.
        timestamp: when that revision was saved, ISO 8601.
        box: "DPA", "COURT" or "CJEU".
        fields: the box's parameters as text, stripped; empty ones are absent.
        wikitext: the parameters whose wikitext was more than its text, as it stood.
        lead: the text before the first heading.
        sections: heading to plain text, without the decision's translation.
        decision_text: the machine translation of the decision, where the export carries it.
        boxes: how many decision boxes the page holds; `fields` are the first one's.
        links: the links in lead and sections, as addresses.
    """

    source: str
    page_id: str
    title: str
    url: str
    revision: str | None
    timestamp: str | None
    box: str
    fields: dict[str, str]
    wikitext: dict[str, str] = field(default_factory=dict)
    lead: str = ""
    sections: dict[str, str] = field(default_factory=dict)
    decision_text: str | None = None
    boxes: int = 1
    links: tuple[Linked, ...] = ()

    def get(self, name: str) -> str | None:
        """The parameter's text, or None when it is absent or empty."""
        return self.fields.get(name)

    def numbered(self, name: str) -> tuple[Numbered, ...]:
        """The entries of a numbered list, in order, gaps closed.

        `numbered("GDPR_Article")` reads GDPR_Article_1, GDPR_Article_Link_1 and so on;
        `numbered("EU_Law_Name")` finds its links under EU_Law_Link_n, as the boxes spell them.
        """
        link_name = f"{name.removesuffix('_Name')}_Link"
        indices = sorted(_indices(self.fields, name))
        return tuple(
            Numbered(self.fields[f"{name}_{index}"], self.get(f"{link_name}_{index}")) for index in indices
        )

    @property
    def prose(self) -> str:
        """What the page says of the decision: lead and sections, without comments and further links."""
        told = (text for title, text in self.sections.items() if not is_about_the_page(title))
        return "\n".join((self.lead, *told))

    @property
    def remarks(self) -> str:
        """What the page's comments and further links say."""
        return "\n".join(text for title, text in self.sections.items() if is_about_the_page(title))

    def published(self, name: str) -> str | None:
        """The parameter as the editors wrote it, markup included."""
        return self.wikitext.get(name) or self.fields.get(name)


def is_about_the_page(heading: str) -> bool:
    """Whether a section is a comment or a list of further links, and tells nothing of the decision."""
    return heading.casefold().startswith(_ABOUT_THE_PAGE)


def _indices(fields: dict[str, str], name: str) -> set[int]:
    prefix = f"{name}_"
    return {
        int(key.removeprefix(prefix))
        for key in fields
        if key.startswith(prefix) and key.removeprefix(prefix).isdecimal()
    }
