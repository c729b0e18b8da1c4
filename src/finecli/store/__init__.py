"""Reading the database: all SQL that reads stands here.

Statements are constants; values reach them only as named parameters, lists as JSON arrays.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from finecli.errors import DatabaseProblem, NotFound
from finecli.query import match_expression, number_key
from finecli.store.filters import conditions
from finecli.store.records import decompressed, read_record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from finecli.cases import Case
    from finecli.query import Query

SCHEMA_VERSION = 1
APPLICATION_ID = 0x66696E65  # "fine": tells our databases from other SQLite files

# A hit in the name weighs most, an index term least.
WEIGHTS = {
    "name": 10,
    "respondent": 8,
    "title": 4,
    "body": 3,
    "laws": 3,
    "topics": 4,
    "digest": 2,
    "terms": 1,
}

_MATCH = "cases.n IN (SELECT rowid FROM texts WHERE texts MATCH :match)"

_ORDERS = {
    "relevance": "score, cases.decided_last DESC, cases.n",
    "date": "cases.decided_last DESC, cases.n",
    "fine": "cases.fine_eur DESC, cases.decided_last DESC, cases.n",
}

_ROW = """cases.id, cases.name, cases.country, bodies.short AS body, cases.decided, cases.fine_amount,
    cases.fine_currency, cases.fine_eur, cases.scope, cases.status, cases.standing"""

_BY_ID = "SELECT record FROM cases WHERE id = :id"
_ALIAS = "SELECT id FROM aliases WHERE alias = :id"
_BY_NUMBER = "SELECT id FROM cases WHERE number_key = :key ORDER BY n"
_BY_ECLI = "SELECT id FROM cases WHERE ecli = upper(:ecli) ORDER BY n"
_BY_URL = "SELECT id FROM cases WHERE url = :url ORDER BY n"
_TERMS = "SELECT words FROM terms JOIN cases USING (n) WHERE id = :id"
_SAME_RESPONDENT = """SELECT record FROM cases WHERE id <> :id AND n IN (
        SELECT other.n FROM cases AS this JOIN respondents USING (n)
        JOIN respondents AS other ON other.key = respondents.key WHERE this.id = :id)
    ORDER BY decided_last, n"""
_POINTING_HERE = """SELECT DISTINCT cases.id FROM relations JOIN cases USING (n)
    WHERE relations.other = :id ORDER BY cases.n"""
_IDS = "SELECT id FROM cases ORDER BY n"
_META = "SELECT key, value FROM meta"


class Row(NamedTuple):
    """What a table of results shows of a case. Fine amounts are in `fine_currency`, `fine_eur` in euros."""

    id: str
    name: str
    country: str
    body: str
    decided: str | None
    fine_amount: float | None
    fine_currency: str | None
    fine_eur: float | None
    scope: str
    status: str
    standing: str


class Hits(NamedTuple):
    """One page of results and the number of all."""

    total: int
    rows: tuple[Row, ...]


def database_path() -> Path:
    """The database in use: `FINECLI_DB`, else the one shipped with the program."""
    chosen = os.environ.get("FINECLI_DB")
    if chosen:
        return Path(chosen).expanduser()
    package = Path(__file__).parents[1]
    shipped = package / "data" / "cases.db"
    return shipped if shipped.exists() else package.parents[1] / "data" / "cases.db"


class Store:
    """An open database. Read only.

    Raises:
        DatabaseProblem: the file is missing, damaged, foreign, or of another schema version.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or database_path()
        self._connection = _connect(self.path)

    def meta(self) -> dict[str, str]:
        """Snapshot date, counts, licence and content hash of the data."""
        return dict(self._rows(_META))

    def search(self, query: Query) -> Hits:
        """The cases that fit, best first, and how many there are."""
        where, values = _conditions(query)
        [(total,)] = self._rows(f"SELECT count(*) FROM cases {where}", values)
        rows = self._page(_ROW, query) if total else []
        return Hits(total, tuple(Row(*row) for row in rows))

    def records(self, query: Query) -> Iterator[dict[str, Any]]:
        """The same cases as `search`, whole, as JSON values."""
        return (read_record(record) for (record,) in self._page("cases.record", query))

    def fines(self, query: Query, group: str | None) -> list[tuple[Any, ...]]:
        """(group, EUR, amount, status, id) of every case that fits; a case may be in several groups."""
        column, join = _GROUPS[group] if group else ("NULL", "")
        where, values = _conditions(query)
        statement = f"""SELECT {column}, cases.fine_eur, cases.fine_amount, cases.status, cases.id
            FROM cases JOIN bodies ON bodies.key = cases.body {join} {where} ORDER BY cases.n"""
        return self._rows(statement, values)

    def resolve(self, text: str) -> str:
        """The id a person means by an id, a page number, a case number, an ECLI or a page's address.

        Raises:
            NotFound: nothing, or more than one case, is meant.
        """
        text = text.strip()
        for candidate in _id_forms(text):
            if self._rows(_BY_ID, {"id": candidate}):
                return candidate
            for (kept,) in self._rows(_ALIAS, {"id": candidate}):
                return str(kept)
        found = [row[0] for row in self._named(text)]
        if len(found) == 1:
            return str(found[0])
        if found:
            raise NotFound(f"{len(found)} cases carry this number: {text}", f"name one of {', '.join(found)}")
        raise NotFound(f"no such case: {text}", self._similar(text))

    def case(self, text: str) -> Case:
        """The case a person means; see `resolve`."""
        from finecli.cases import Case

        [(record,)] = self._rows(_BY_ID, {"id": self.resolve(text)})
        return Case.from_record(read_record(record))

    def terms(self, case_id: str) -> str | None:
        """The index terms of a case, space-separated."""
        return next((decompressed(words) for (words,) in self._rows(_TERMS, {"id": case_id})), None)

    def same_respondent(self, case_id: str) -> list[dict[str, Any]]:
        """Records of the other decisions on the same respondent, oldest first, in any country."""
        return [read_record(record) for (record,) in self._rows(_SAME_RESPONDENT, {"id": case_id})]

    def pointing_at(self, case_id: str) -> list[str]:
        """Ids of the cases that name this one in their relations."""
        return [found for (found,) in self._rows(_POINTING_HERE, {"id": case_id})]

    def _page(self, columns: str, query: Query) -> list[tuple[Any, ...]]:
        where, values = _conditions(query)
        score, join = "", ""
        if "match" in values:
            score = f", bm25(texts, {', '.join(map(str, WEIGHTS.values()))}) AS score"
            join = "JOIN texts ON texts.rowid = cases.n AND texts MATCH :match"
            where = where.replace(_MATCH, "TRUE")
        order = _ORDERS[query.sort or ("relevance" if score else "date")]
        if not score:
            order = order.removeprefix("score, ")
        statement = f"""SELECT {columns} {score}
            FROM cases JOIN bodies ON bodies.key = cases.body {join} {where}
            ORDER BY {order} LIMIT :limit OFFSET :offset"""
        limit = -1 if query.limit is None else query.limit
        width = columns.count(",") + 1
        rows = self._rows(statement, {**values, "limit": limit, "offset": query.offset})
        return [row[:width] for row in rows]

    def _named(self, text: str) -> list[tuple[Any, ...]]:
        if text.upper().startswith("ECLI:"):
            return self._rows(_BY_ECLI, {"ecli": text})
        if text.startswith(("http://", "https://")):
            return self._rows(_BY_URL, {"url": text})
        return self._rows(_BY_NUMBER, {"key": number_key(text)}) if number_key(text) else []

    def _similar(self, text: str) -> str:
        from finecli.vocabulary.suggestions import closest

        near = closest(text, [row[0] for row in self._rows(_IDS)])
        if near:
            return f"did you mean {' or '.join(near)}?"
        return "finecli search WORDS finds ids"

    def _rows(self, statement: str, values: dict[str, Any] | None = None) -> list[tuple[Any, ...]]:
        try:
            return self._connection.execute(statement, values or {}).fetchall()
        except sqlite3.DatabaseError as error:
            raise DatabaseProblem(f"the database cannot be read: {self.path}: {error}", _REMEDY) from error


_GROUPS = {
    "country": ("cases.country", ""),
    "year": ("substr(cases.decided, 1, 4)", ""),
    "authority": ("bodies.short || ' (' || bodies.country || ')'", ""),
    "sector": ("cases.sector", ""),
    "scope": ("cases.scope", ""),
    "article": (
        "articles.label",
        """LEFT JOIN (SELECT DISTINCT n, 'Art. ' || article || ' ' || law AS label FROM provisions
           WHERE kind = 'gdpr' AND article IS NOT NULL) AS articles ON articles.n = cases.n""",
    ),
}
GROUPS = tuple(_GROUPS)

_REMEDY = "unset FINECLI_DB to use the shipped database, or reinstall finecli"


def _connect(path: Path) -> sqlite3.Connection:
    if not path.is_file():
        raise DatabaseProblem(f"no database: {path}", _REMEDY)
    try:
        connection = sqlite3.connect(f"file:{_uri_path(path)}?mode=ro", uri=True)
        [(application,)] = connection.execute("PRAGMA application_id")
        [(version,)] = connection.execute("PRAGMA user_version")
    except sqlite3.DatabaseError as error:
        raise DatabaseProblem(f"not a readable database: {path}: {error}", _REMEDY) from error
    if application != APPLICATION_ID:
        raise DatabaseProblem(f"not a finecli database: {path}", _REMEDY)
    if version != SCHEMA_VERSION:
        raise DatabaseProblem(
            f"the database has schema {version}, this finecli reads {SCHEMA_VERSION}: {path}", _REMEDY
        )
    return connection


def _uri_path(path: Path) -> str:
    return path.absolute().as_posix().replace("%", "%25").replace("?", "%3f").replace("#", "%23")


def _id_forms(text: str) -> tuple[str, ...]:
    folded = text.casefold()
    if folded.isascii() and folded.isdigit():
        return (f"gdprhub-{int(folded)}",)
    for host, prefix in (("enforcementtracker.com/", ""), ("etid.link/", "")):
        _, found, rest = folded.partition(host)
        if found:
            return (prefix + rest.strip("/"),)
    return (folded,)


def _conditions(query: Query) -> tuple[str, dict[str, Any]]:
    where, values = conditions(query)
    if match := match_expression(query.words):
        where = f"{where} AND {_MATCH}" if where else f"WHERE {_MATCH}"
        values["match"] = match
    return where, values
