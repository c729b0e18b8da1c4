"""Reading the database: all SQL that reads stands in this package.

Statements are constants; values reach them only as named parameters, lists as JSON arrays.
"""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING, Any, NamedTuple

from finecli.errors import NotFound
from finecli.query import number_key
from finecli.store.connection import Connection, damaged, database_path
from finecli.store.filters import conditions
from finecli.store.records import decompressed, read_record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from finecli.cases import Case
    from finecli.query import Query
    from finecli.store.matching import Match

_ORDERS = {
    "relevance": "chosen.key",
    "date": "cases.dated_last DESC, cases.n",
    "fine": "cases.fine_eur DESC, cases.dated_last DESC, cases.n",
}

_ROW = """cases.id, cases.name, cases.country, bodies.short, cases.decided, cases.published,
    cases.fine_amount, cases.fine_currency, cases.fine_eur, cases.scope, cases.status, cases.standing"""

_EXISTS = "SELECT id FROM cases WHERE id = :id"
_ALIAS = "SELECT id FROM aliases WHERE alias = :id"
_RECORD = "SELECT record FROM cases WHERE id = :id"
_BY_NUMBER = "SELECT id FROM cases WHERE number_key = :key ORDER BY n"
_BY_ECLI = "SELECT id FROM cases WHERE ecli = upper(:ecli) ORDER BY n"
_BY_URL = "SELECT id FROM cases WHERE url = :url ORDER BY n"
_TERMS = "SELECT words FROM terms JOIN cases USING (n) WHERE id = :id"
_SAME_RESPONDENT = """SELECT record FROM cases WHERE id <> :id AND n IN (
        SELECT other.n FROM cases AS this JOIN respondents USING (n)
        JOIN respondents AS other ON other.key = respondents.key WHERE this.id = :id)
    ORDER BY dated_last, n"""
_POINTING_HERE = """SELECT DISTINCT cases.id FROM relations JOIN cases USING (n)
    WHERE relations.other = :id ORDER BY cases.n"""
_IDS = "SELECT id FROM cases ORDER BY n"
_META = "SELECT key, value FROM meta"

SHORTEST_NUMBER = 5  # letters and digits; a shorter search text is no case number


class Row(NamedTuple):
    """What a table of results shows of a case. Fine amounts are in `fine_currency`, `fine_eur` in euros."""

    id: str
    name: str
    country: str
    body: str
    decided: str | None
    published: str | None
    fine_amount: float | None
    fine_currency: str | None
    fine_eur: float | None
    scope: str
    status: str
    standing: str
    words: str | None = None  # "3/4": how many of the query's words it has; None for a query without words


class Hits(NamedTuple):
    """One page of results; the number of all, and of those among them that have all the words."""

    total: int
    complete: int
    rows: tuple[Row, ...]


class Store:
    """An open database. Read only.

    Raises:
        DatabaseProblem: the file is missing, damaged, foreign, or of another schema version.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._connection = Connection(path or database_path())
        self.path = self._connection.path
        self._rows = self._connection.rows

    def meta(self) -> dict[str, str]:
        """Snapshot date, counts, licence and content hash of the data."""
        return dict(self._rows(_META))

    def search(self, query: Query) -> Hits:
        """The cases that fit, in the order asked for, and how many there are."""
        found, size = self._found(query)
        if found is None:
            where, values = conditions(query)
            [(total,)] = self._rows(f"SELECT count(*) FROM cases {where}", values)
            return Hits(total, total, tuple(Row(*row) for row in self._page(_ROW, query, found)))
        complete = sum(match.found == size for match in found)
        words = {match.n: f"{match.found}/{size}" for match in found}
        page = self._page(f"{_ROW}, cases.n", query, found)
        return Hits(
            len(found), complete, tuple(Row(*row[:-1])._replace(words=words[row[-1]]) for row in page)
        )

    def records(self, query: Query) -> Iterator[dict[str, Any]]:
        """The same cases as `search`, whole, as JSON values.

        Raises:
            DatabaseProblem: the file is damaged.
        """
        found, _ = self._found(query)
        return (self._read(record) for (record,) in self._page("cases.record", query, found))

    def fines(self, query: Query, group: str | None) -> list[tuple[Any, ...]]:
        """(group, EUR, amount, status, id) of the cases with all the words; one may be in several groups."""
        column, join = _GROUPS[group] if group else ("NULL", "")
        found, size = self._found(query)
        where, values = conditions(query)
        if found is not None:
            where = f"{where or 'WHERE TRUE'} AND cases.n IN (SELECT value FROM json_each(:chosen))"
            values["chosen"] = json.dumps([match.n for match in found if match.found == size])
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
            for statement in (_EXISTS, _ALIAS):
                for (case_id,) in self._rows(statement, {"id": candidate}):
                    return str(case_id)
        found = self._numbered(text)
        if len(found) == 1:
            return found[0]
        if found:
            raise NotFound(f"{len(found)} cases carry this number: {text}", f"name one of {', '.join(found)}")
        raise NotFound(f"no such case: {text}", self._similar(text))

    def record(self, text: str) -> dict[str, Any]:
        """The record of the case a person means, as JSON values; see `resolve`."""
        [(record,)] = self._rows(_RECORD, {"id": self.resolve(text)})
        return self._read(record)

    def case(self, text: str) -> Case:
        """The case a person means; see `resolve`."""
        from finecli.cases import Case

        return Case.from_record(self.record(text))

    def terms(self, case_id: str) -> str | None:
        """The index terms of a case, space-separated."""
        return next((decompressed(words) for (words,) in self._rows(_TERMS, {"id": case_id})), None)

    def same_respondent(self, case_id: str) -> list[dict[str, Any]]:
        """Records of the other decisions on the same respondent, oldest first, in any country."""
        return [self._read(record) for (record,) in self._rows(_SAME_RESPONDENT, {"id": case_id})]

    def pointing_at(self, case_id: str) -> list[str]:
        """Ids of the cases that name this one in their relations."""
        return [found for (found,) in self._rows(_POINTING_HERE, {"id": case_id})]

    def _found(self, query: Query) -> tuple[list[Match] | None, int]:
        """The cases that the words find among those the filters leave, best first, and the number of words.

        None where there are no words. An exact id, case number or ECLI finds its case and no other.
        """
        from finecli.language import parse_wording

        wishes = parse_wording(query.words).wishes
        if not wishes:
            return None, 0
        from finecli.expansion import expand
        from finecli.store.matching import Match, matches

        allowed = self._allowed(query)
        if exact := self._exact(query.words):
            rows = [n for n in exact if allowed is None or n in allowed]
            return [Match(n, 1, is_named=True, score=0) for n in rows], 1
        wants = expand(wishes)
        size = sum(want.size for want in wants if not want.is_unwanted)
        return matches(self._rows, wants, allowed), size

    def _allowed(self, query: Query) -> set[int] | None:
        where, values = conditions(query)
        return {n for (n,) in self._rows(f"SELECT n FROM cases {where}", values)} if where else None

    def _exact(self, text: str) -> list[int]:
        text = text.strip()
        key = number_key(text)
        if len(key) < SHORTEST_NUMBER or not any(map(str.isdigit, key)) or text.isdigit():
            return []
        ids = [row[0] for row in self._rows(_EXISTS, {"id": text.casefold()})]
        ids += [row[0] for row in self._rows(_ALIAS, {"id": text.casefold()})] or self._numbered(text)
        return [n for each in dict.fromkeys(ids) for (n,) in self._rows(_N, {"id": each})]

    def _page(self, columns: str, query: Query, found: list[Match] | None) -> list[tuple[Any, ...]]:
        limit = -1 if query.limit is None else query.limit
        values: dict[str, Any] = {"limit": limit, "offset": query.offset}
        if found is None:
            where, filters = conditions(query)
            order, source = query.sort or "date", f"cases JOIN bodies ON bodies.key = cases.body {where}"
            order = "date" if order == "relevance" else order
            values |= filters
        else:
            order = query.sort or "relevance"
            source = """json_each(:chosen) AS chosen JOIN cases ON cases.n = chosen.value
                JOIN bodies ON bodies.key = cases.body"""
            values["chosen"] = json.dumps([match.n for match in found])
        return self._rows(
            f"SELECT {columns} FROM {source} ORDER BY {_ORDERS[order]} LIMIT :limit OFFSET :offset", values
        )

    def _numbered(self, text: str) -> list[str]:
        if text.upper().startswith("ECLI:"):
            rows = self._rows(_BY_ECLI, {"ecli": text})
        elif text.startswith(("http://", "https://")):
            rows = self._rows(_BY_URL, {"url": text})
        else:
            rows = self._rows(_BY_NUMBER, {"key": number_key(text)}) if number_key(text) else []
        return [case_id for (case_id,) in rows]

    def _similar(self, text: str) -> str:
        from finecli.vocabulary.suggestions import closest

        near = closest(text, [row[0] for row in self._rows(_IDS)])
        if near:
            return f"did you mean {' or '.join(near)}?"
        return "finecli search WORDS finds ids"

    def _read(self, stored: bytes) -> dict[str, Any]:
        try:
            return read_record(stored)
        except (zlib.error, ValueError) as error:
            raise damaged(self.path, error) from error


_N = "SELECT n FROM cases WHERE id = :id"

_GROUPS = {
    "country": ("cases.country", ""),
    "year": ("substr(coalesce(cases.decided, cases.published), 1, 4)", ""),
    "authority": ("bodies.short || ' (' || bodies.country || ')'", ""),
    "sector": ("cases.sector", ""),
    "scope": ("cases.scope", ""),
    "article": (
        "articles.label",
        """LEFT JOIN (SELECT DISTINCT n, 'Art. ' || article || ' ' || law AS label FROM provisions
           WHERE kind = 'gdpr' AND article GLOB '[0-9]*') AS articles ON articles.n = cases.n""",
    ),
}
GROUPS = tuple(_GROUPS)


def _id_forms(text: str) -> tuple[str, ...]:
    folded = text.casefold()
    if folded.isascii() and folded.isdigit():
        return (f"gdprhub-{folded.lstrip('0')}",)
    for host in ("enforcementtracker.com/", "etid.link/"):
        _, found, rest = folded.partition(host)
        if found:
            return (rest.strip("/"),)
    return (folded,)
