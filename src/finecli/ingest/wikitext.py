"""From parsed wikitext to the words a reader sees.

`strip_code` of mwparserfromhell joins "A<br>B" to "AB", keeps the text of footnotes and prints category
links; decisions' boxes hold all three.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mwparserfromhell.definitions import INVISIBLE_TAGS
from mwparserfromhell.nodes import (
    Argument,
    Comment,
    ExternalLink,
    Heading,
    HTMLEntity,
    Tag,
    Template,
    Text,
    Wikilink,
)

if TYPE_CHECKING:
    from collections.abc import Callable

Wikicode = Any  # mwparserfromhell publishes no types
Node = Any

UNSEEN_TAGS = frozenset({*INVISIBLE_TAGS, "ref", "references", "script", "style"})
BREAKING_TAGS = frozenset({"br", "hr", "p", "div", "li", "dt", "dd", "tr", "td", "th", "table", "pre"})
UNSEEN_NAMESPACES = ("category:", "file:", "image:")
# Byte order mark, zero-width space and the direction marks that copying from a browser leaves.
INVISIBLE_CHARACTERS = dict.fromkeys(map(ord, "\ufeff\u200b\u200e\u200f\u202a\u202c\u2060\u00ad"))


def plain_node(node: Node) -> str:
    """The text of one node of parsed wikitext."""
    return _TEXT_OF[type(node)](node)


def plain(code: Wikicode) -> str:
    """The text of parsed wikitext: link titles, no footnotes, templates, comments or category links."""
    return "".join(map(plain_node, code.nodes))


def line(text: str) -> str:
    """One line without invisible characters, its white space (no-break spaces too) single."""
    return " ".join(text.translate(INVISIBLE_CHARACTERS).split())


def _nothing(_: Node) -> str:
    return ""


def _argument(node: Node) -> str:
    return "" if node.default is None else plain(node.default)


def _wikilink(node: Node) -> str:
    title = str(node.title)
    if title.strip().casefold().startswith(UNSEEN_NAMESPACES):
        return ""
    shown = "" if node.text is None else plain(node.text)
    # "[[Article 58 GDPR#2b|]]" and "[[:Category:|]]" are forms whose text or page was left blank.
    return shown if shown.strip() else title.removeprefix(":").removesuffix("Category:")


def _external_link(node: Node) -> str:
    if node.title is not None:
        return plain(node.title)
    return "" if node.brackets else str(node.url)


def _heading(node: Node) -> str:
    return f"\n{plain(node.title).strip()}\n"


def _tag(node: Node) -> str:
    name = str(node.tag).strip().casefold()
    if name in UNSEEN_TAGS:
        return ""
    contents = "" if node.contents is None else plain(node.contents)
    return f"\n{contents}\n" if name in BREAKING_TAGS and not node.wiki_markup else contents


_TEXT_OF: dict[type, Callable[[Node], str]] = {
    Text: lambda node: str(node.value),
    HTMLEntity: lambda node: str(node.normalize()),
    Comment: _nothing,
    Template: _nothing,
    Argument: _argument,
    Wikilink: _wikilink,
    ExternalLink: _external_link,
    Heading: _heading,
    Tag: _tag,
}
