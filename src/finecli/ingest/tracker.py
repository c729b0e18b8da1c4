"""The CMS Enforcement Tracker's rows: from either shape of its data file to decisions as published.

The site's table of February 2024 is `{"data": [...]}` with thirteen columns of HTML; today's is an array of
objects with one-letter keys. Both end as `RawDecision` with the fields named as the site heads its columns.
The summaries, which are the site's own prose, are left where they are.
"""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from finecli.errors import DataProblem, NotFound
from finecli.ingest.files import DAMAGED, open_file
from finecli.ingest.raw import TRACKER, RawDecision

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SITE = "https://www.enforcementtracker.com/"
COLUMNS = 13
KEYS = frozenset("ecCFadyfprstu")
GET_IT_AGAIN = "get the file again: it is the JSON that fills the table of enforcementtracker.com"
_SNAPSHOT = re.compile(r"\d{4}-\d\d(?:-\d\d)?")
_ROW_ID = re.compile(r"ETid-\d+")


def read_tracker(path: Path) -> tuple[RawDecision, ...]:
    """Every row of the tracker's data file, plain or gzipped, in the file's order.

    A date in the file's name ("enforcementtracker-2024-02.json.gz") is the snapshot's; rows carry no other.

    Raises:
        NotFound: there is no such file.
        DataProblem: the file or a row has neither of the two shapes; the message names the row.
    """
    rows, read_row = _rows_and_reader(_load(path), path)
    snapshot = _SNAPSHOT.search(path.name)
    decisions = []
    for number, row in enumerate(rows, start=1):
        try:
            decisions.append(read_row(row, snapshot[0] if snapshot else None))
        except ValueError as error:
            raise DataProblem(
                f"row {number} is no row of the tracker ({error}): {path}", GET_IT_AGAIN
            ) from error
    return tuple(decisions)


class Cell(NamedTuple):
    """A table cell's text, without its tags, and the addresses it links to."""

    text: str
    links: tuple[str, ...]


def read_cell(html: str) -> Cell:
    """The text and links of one cell.

    >>> read_cell("<img src='f.png' alt='SPAIN'><br />SPAIN")
    Cell(text='SPAIN', links=())
    """
    parser = _CellParser()
    parser.feed(html)
    parser.close()
    links = [link.strip(" ,") for href in parser.hrefs for link in href.split()]
    return Cell(" ".join("".join(parser.texts).split()), tuple(dict.fromkeys(filter(None, links))))


class _CellParser(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.hrefs: list[str] = []

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self.hrefs += [value for name, value in attrs if name == "href" and value]
        elif tag == "br":
            self.texts.append(" ")


def _load(path: Path) -> Any:
    try:
        with open_file(path) as file:
            return json.load(file)
    except FileNotFoundError as error:
        raise NotFound(f"no such file: {path}", "give the path of the tracker's JSON") from error
    except DAMAGED as error:
        raise DataProblem(
            f"the compressed file is damaged or ends too early: {path}", GET_IT_AGAIN
        ) from error
    except (ValueError, RecursionError) as error:
        raise DataProblem(f"not JSON: {path}", GET_IT_AGAIN) from error
    except OSError as error:
        raise DataProblem(f"cannot be read ({error.strerror or error}): {path}", GET_IT_AGAIN) from error


def _rows_and_reader(content: Any, path: Path) -> tuple[list[Any], Callable[[Any, str | None], RawDecision]]:
    match content:
        case {"data": list(rows)}:
            return rows, _read_columns
        case list(rows):
            return rows, _read_object
    raise DataProblem(f"neither shape of the tracker's table: {path}", GET_IT_AGAIN)


def _read_columns(row: Any, snapshot: str | None) -> RawDecision:
    """A row of the 2024 table: thirteen strings of HTML, of which the first and the summary are blank."""
    if not isinstance(row, list) or len(row) != COLUMNS or not all(isinstance(cell, str) for cell in row):
        _refuse(f"not {COLUMNS} columns of text")
    cells = [read_cell(cell) for cell in row]
    _, row_id, country, authority, date, fine, party, sector, articles, kind, _, source, _ = cells
    fields = {
        "Country": country.text,
        "Authority": authority.text,
        "Date": date.text,
        "Fine": fine.text,
        "Controller/Processor": party.text,
        "Sector": sector.text,
        "Quoted Art.": articles.text,
        "Type": kind.text,
    }
    return _decision(row_id.text, fields, source.links, snapshot)


def _read_object(row: Any, snapshot: str | None) -> RawDecision:
    """A row of today's table: an object of strings and numbers under one-letter keys."""
    if not isinstance(row, dict) or not row.keys() >= KEYS:
        _refuse(f"not an object with the keys {' '.join(sorted(KEYS))}")
    text = {key: read_cell(_plain(row[key])) for key in KEYS}
    fields = {
        "Country": text["C"].text or text["c"].text,
        "Authority": text["a"].text,
        "Date": text["d"].text or text["y"].text,
        "Fine": text["f"].text,
        "Controller/Processor": text["p"].text,
        "Sector": text["s"].text,
        "Quoted Art.": text["r"].text,
        "Type": text["t"].text,
    }
    source = text["u"]
    links = source.links or tuple(word for word in source.text.split() if word.startswith("http"))
    row_id = text["e"].text
    return _decision(f"ETid-{row_id}" if row_id.isdecimal() else row_id, fields, links, snapshot)


def _plain(value: Any) -> str:
    """A JSON value as text: numbers without a fraction of zero, lists with their items parted by spaces."""
    match value:
        case str():
            return value
        case None:
            return ""
        case list():
            return " ".join(map(_plain, value))
        case int() | float() if not isinstance(value, bool):
            return f"{value:.2f}".removesuffix(".00")
    return _refuse(f"neither text nor number: {value!r:.40}")


def _decision(
    row_id: str, fields: dict[str, str], links: tuple[str, ...], snapshot: str | None
) -> RawDecision:
    if not _ROW_ID.fullmatch(row_id):
        _refuse(f"no ETid: {row_id!r:.40}")
    sources = {f"Source_{number}": link for number, link in enumerate(links, start=1)}
    return RawDecision(
        source=TRACKER,
        page_id=row_id,
        title=row_id,
        url=SITE + row_id,
        revision=None,
        timestamp=snapshot,
        box="DPA",
        fields={name: text for name, text in (fields | sources).items() if text},
    )


def _refuse(reason: str) -> NoReturn:
    raise ValueError(reason)
