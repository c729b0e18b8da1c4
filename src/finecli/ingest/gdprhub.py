"""GDPRhub's pages: from a MediaWiki export, or one page's wikitext, to decisions as published.

The export is read as a stream: with the decisions' translations it is 160 MB of XML, and one page at a
time is all that is ever held. What a page means is not decided here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, BinaryIO
from urllib.parse import quote
from xml.etree import ElementTree as ET

import mwparserfromhell
from mwparserfromhell.nodes import ExternalLink, Tag, Wikilink

from finecli.errors import DataProblem, NotFound
from finecli.ingest.files import DAMAGED, open_file
from finecli.ingest.raw import GDPRHUB, Linked, RawDecision, Skipped
from finecli.ingest.wikitext import Node, Wikicode, line, plain, plain_node

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SITE = "https://gdprhub.eu/index.php?title="
BOXES = {"DPAdecisionBOX": "DPA", "COURTdecisionBOX": "COURT", "CJEUdecisionBOX": "CJEU"}
TRANSLATION_HEADINGS = ("english machine translation", "english translation of the decision")
SECTION_LEVELS = (1, 2, 3)  # deeper headings structure a section's text and are part of it
GET_IT_AGAIN = "get the file again, or check that it is a MediaWiki XML export (plain, .gz or .xz)"


def read_export(path: Path) -> Iterator[RawDecision | Skipped]:
    """Every page of a MediaWiki XML export, in the file's order: a decision, or why it is none.

    The compression is told from the content, so a wrong suffix does no harm.

    Raises:
        NotFound: there is no such file.
        DataProblem: the file is no export, is not well-formed or ends too early. Pages before the
            damage have been yielded by then: write nothing before the stream has ended.
    """
    try:
        with open_file(path) as stream:
            for page in _pages(stream, path):
                yield _read_page(page)
    except FileNotFoundError as error:
        raise NotFound(f"no such file: {path}", "give the path of a MediaWiki XML export") from error
    except ET.ParseError as error:
        raise DataProblem(f"not well-formed XML at line {error.position[0]}: {path}", GET_IT_AGAIN) from error
    except DAMAGED as error:
        raise DataProblem(
            f"the compressed file is damaged or ends too early: {path}", GET_IT_AGAIN
        ) from error
    except OSError as error:
        raise DataProblem(f"cannot be read ({error.strerror or error}): {path}", GET_IT_AGAIN) from error


def parse_page(
    page_id: str, title: str, revision: str | None, timestamp: str | None, wikitext: str
) -> RawDecision | Skipped:
    """One page's wikitext as a decision, or the reason it is none.

    A page with several decision boxes gives the first one's fields and says how many there are.
    """
    code = mwparserfromhell.parse(wikitext)
    # Boxes stand in other nodes at times, never in one another.
    templates = code.filter_templates(recursive=code.RECURSE_OTHERS)
    boxes = [template for template in templates if _box_name(template) in BOXES]
    if not boxes:
        return Skipped(page_id, title, _why_no_decision(code))
    fields, marked_up = _fields(boxes[0])
    lead, sections, decision_text = _prose(code.nodes)
    return RawDecision(
        source=GDPRHUB,
        page_id=page_id,
        title=title,
        url=page_url(title),
        revision=revision,
        timestamp=timestamp,
        box=BOXES[_box_name(boxes[0])],
        fields=fields,
        wikitext=marked_up,
        lead=lead,
        sections=sections,
        decision_text=decision_text,
        boxes=len(boxes),
        links=tuple(_links(code.nodes)),
    )


def page_url(title: str) -> str:
    """The page's address as MediaWiki itself writes it.

    >>> page_url("CNIL (France) - SAN-2024-013")
    'https://gdprhub.eu/index.php?title=CNIL_(France)_-_SAN-2024-013'
    """
    return SITE + quote(title.replace(" ", "_"), safe="/:()!,;@$*~")


def _pages(stream: BinaryIO, path: Path) -> Iterator[ET.Element]:
    """The export's page elements; each is emptied when the next is asked for."""
    # Expat 2.4.1 and later bound entity expansion, the one danger of a foreign XML file.
    events = ET.iterparse(stream, events=("start", "end"))  # noqa: S314
    _, root = next(events)
    if _local_name(root) != "mediawiki":
        raise DataProblem(
            f"not a MediaWiki export (it begins with <{_local_name(root)}>): {path}", GET_IT_AGAIN
        )
    for event, element in events:
        if event == "end" and _local_name(element) == "page":
            yield element
            root.clear()


def _read_page(page: ET.Element) -> RawDecision | Skipped:
    page_id, title = _text(page, "id"), _text(page, "title")
    namespace = _text(page, "ns") or "0"
    if namespace != "0":
        return Skipped(page_id, title, f"not an article (namespace {namespace})")
    # An export with histories lists every revision; the latest is the page.
    revision = max(page.findall("{*}revision"), key=lambda each: _text(each, "timestamp"), default=None)
    if revision is None:
        return Skipped(page_id, title, "no revision")
    wikitext = _text(revision, "text")
    if not wikitext:
        return Skipped(page_id, title, "no text")
    return parse_page(
        page_id, title, _text(revision, "id") or None, _text(revision, "timestamp") or None, wikitext
    )


def _text(element: ET.Element, name: str) -> str:
    return (element.findtext(f"{{*}}{name}") or "").strip()


def _local_name(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]


def _box_name(template: Node) -> str:
    name = line(str(template.name))
    if name[:9].casefold() == "template:":
        name = name[9:]
    return name[:1].upper() + name[1:]  # MediaWiki ignores the case of a title's first letter


def _why_no_decision(code: Wikicode) -> str:
    if str(code).lstrip().casefold().startswith("#redirect"):
        targets = code.filter_wikilinks()
        return f"redirect to {line(str(targets[0].title))}" if targets else "redirect"
    return "no decision box"


def _fields(box: Node) -> tuple[dict[str, str], dict[str, str]]:
    """The box's parameters as text, and those that were more than text as they stood."""
    fields: dict[str, str] = {}
    marked_up: dict[str, str] = {}
    for parameter in box.params:
        name, raw = line(str(parameter.name)), str(parameter.value).strip()
        text = line(plain(parameter.value))
        for kept, value in ((fields, text), (marked_up, raw if raw != text else "")):
            kept.pop(name, None)  # of a parameter given twice, MediaWiki shows the last
            if value:
                kept[name] = value
    return fields, marked_up


def _prose(nodes: list[Any]) -> tuple[str, dict[str, str], str | None]:
    """The lead, the sections by heading, and the decision's translation."""
    sections: dict[str, list[str]] = {"": []}
    decision: list[str] = []
    current, in_decision = sections[""], False
    for heading, text in map(_heading_or_text, nodes):
        if heading is None:
            current.append(text)
            continue
        level, title = heading
        if title.casefold().startswith(TRANSLATION_HEADINGS):
            current, in_decision = decision, True
        elif in_decision and level > 2:
            current.append(f"\n{title}\n")
        else:
            current, in_decision = sections.setdefault(title, []), False
    texts = {title: "".join(parts).strip() for title, parts in sections.items()}
    return (
        texts.pop(""),
        {title: text for title, text in texts.items() if text},
        "".join(decision).strip() or None,
    )


def _links(nodes: list[Any]) -> Iterator[Linked]:
    """The links before the decision's translation, those in footnotes too."""
    current = ""
    for node in nodes:
        level = getattr(node, "level", None)
        if level in SECTION_LEVELS:
            current = line(plain(node.title))
            if current.casefold().startswith(TRANSLATION_HEADINGS):
                return
        elif isinstance(node, ExternalLink):
            yield Linked(current, str(node.url).strip())
        elif isinstance(node, Wikilink):
            yield Linked(current, page_url(line(str(node.title))))
        elif isinstance(node, Tag) and node.contents is not None:
            yield from (Linked(current, link.url) for link in _links(node.contents.nodes))


def _heading_or_text(node: Node) -> tuple[tuple[int, str] | None, str]:
    level = getattr(node, "level", None)
    if level in SECTION_LEVELS:
        return (level, line(plain(node.title))), ""
    return None, plain_node(node)
