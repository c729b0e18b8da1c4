"""Reading the database: all SQL that reads stands in this package.

Statements are constants; values reach them only as named parameters, lists as JSON arrays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from finecli.errors import NotFound
from finecli.store.connection import Connection, damaged, database_path
from finecli.store.facets import facet_rows, word_counts
from finecli.store.finding import Found, as_list, find, page_of, selected
from finecli.store.rows import Hits, Row

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from pathlib import Path

    from finecli.cases import Case
    from finecli.provisions import Provision
    from finecli.query import Query
    from finecli.risk.facts import Comparable, Facts
    from finecli.risk.levels import Levels
    from finecli.store.explanation import Explanation
    from finecli.store.likeness import Alike

__all__ = ["Hits", "Row", "Store"]

_ROW = """cases.id, cases.name, cases.country, bodies.short, cases.decided, cases.published,
    cases.fine_amount, cases.fine_currency, cases.fine_eur, cases.scope, cases.status, cases.standing"""

_RECORD = "SELECT record FROM cases WHERE id = :id"
_TERMS = "SELECT words FROM terms JOIN cases USING (n) WHERE id = :id"
_SAME = """SELECT record FROM cases WHERE id <> :id AND n IN (
        SELECT other.n FROM cases AS this JOIN respondents USING (n)
        JOIN respondents AS other ON other.{0} = respondents.{0} WHERE this.id = :id)
        AND (:allowed IS NULL OR n IN (SELECT value FROM json_each(:allowed)))
    ORDER BY dated_last, n"""
_POINTING_HERE = """SELECT DISTINCT cases.id FROM relations JOIN cases USING (n)
    WHERE relations.other = :id ORDER BY cases.n"""
_IDS = "SELECT id FROM cases ORDER BY n"
_RESPONDENTS = "SELECT DISTINCT key, name FROM respondents ORDER BY key, name"
_META = "SELECT key, value FROM meta"


class Store:
    """An open database. Read only.

    Raises:
        DatabaseProblem: the file is missing, damaged, foreign, or of another schema version.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._connection = Connection(path or database_path())
        self.path = self._connection.path
        self._rows = self._connection.rows
        self._remembered: dict[Query, Found] = {}

    def meta(self) -> dict[str, str]:
        """Snapshot date, counts, licence and content hash of the data."""
        return dict(self._rows(_META))

    def search(self, query: Query) -> Hits:
        """The cases that fit, in the order asked for, and how many there are."""
        found = self._found(query)
        page, words = page_of(self._rows, query, found), found.words
        rows = zip(page, self._of_cases(_ROW, page), strict=True)
        return Hits(*self.count(query), tuple(Row(*row)._replace(words=words.get(n)) for n, row in rows))

    def count(self, query: Query) -> tuple[int, int]:
        """How many cases fit, and how many of them have all the words."""
        found = self._found(query)
        if found.matches is None:
            [(total,)] = self._rows(*selected("SELECT count(*) FROM cases", query))
            return total, total
        return len(found.matches), len(found.with_all_words or ())

    def records(self, query: Query) -> Iterator[dict[str, Any]]:
        """The same cases as `search`, whole, as JSON values; `words` is how many of the query's each has.

        Raises:
            DatabaseProblem: the file is damaged.
        """
        found = self._found(query)
        page, words = page_of(self._rows, query, found), found.words
        for n, (record,) in zip(page, self._of_cases("cases.record", page), strict=True):
            yield self._read(record) | {"words": words.get(n)}

    def column(self, query: Query, name: str) -> list[str]:
        """The `id` or `url` of the same cases."""
        return [
            value
            for (value,) in self._of_cases(f"cases.{name}", page_of(self._rows, query, self._found(query)))
        ]

    def facets(self, query: Query) -> list[tuple[str, str | None, int]]:
        """(facet, value, cases) of all cases that fit; a case on several articles counts in each."""
        return list(facet_rows(self._rows, *selected("", query, self._found(query).all)))

    def fines(self, query: Query, by: Sequence[str] = ()) -> list[tuple[Any, ...]]:
        """What `finecli.figures.Counted` takes, for the cases with all the words: see `store.fines`."""
        from finecli.store.fines import fine_rows

        return fine_rows(self._rows, by, *selected("", query, self._found(query).with_all_words))

    def outcomes(self) -> dict[str, list[tuple[str, str | None]]]:
        """What became of cases, and since when: see `store.fines`."""
        from finecli.store.fines import outcomes

        return outcomes(self._rows)

    def comparables(self, scope: str, day: str | None = None) -> list[Comparable]:
        """The decisions of a scope whose fine counts, as of a day if one is given: see `store.comparable`."""
        from finecli.store.comparable import comparable_cases

        return [each.comparable for each in comparable_cases(self._rows, scope, day)]

    def levels(self, scope: str) -> Levels:
        """How high fines of a scope lie by each fact."""
        from finecli.store.comparable import levels_of

        return levels_of(self._rows, scope)

    def facts(self, case_id: str) -> Facts:
        """What a case is compared by when the question is what it cost."""
        from finecli.store.comparable import facts_of

        return facts_of(self._rows, case_id)

    def explanation(self, query: Query) -> Explanation:
        """How the words were understood, and why each case of the page came up."""
        from finecli.store.explanation import Explanation, explain

        found = self._found(query)
        matches = {match.n: match for match in found.matches or ()}
        page = [matches[n] for n in page_of(self._rows, query, found) if n in matches]
        return Explanation(found.wants, explain(self._rows, found.wants, page), is_exact=found.is_exact)

    def unordered(self, query: Query) -> dict[str, int]:
        """Phrases whose order could not be checked in some cases of the page, and in how many."""
        from finecli.language import parse_wording
        from finecli.store.explanation import unordered_rows

        page = set(page_of(self._rows, query, self._found(query)))
        wishes = parse_wording(query.words).wishes
        phrases = [text for wish in wishes if not wish.is_unwanted for text in wish.texts if text.is_phrase]
        counts = {str(phrase): len(unordered_rows(self._rows, phrase, page)) for phrase in phrases}
        return {phrase: count for phrase, count in counts.items() if count}

    def snippets(self, query: Query) -> list[str]:
        """For each case of the page the part of its digest that the words are about; see `store.snippets`."""
        from finecli.store.snippets import digest_texts, marked_digests

        found = self._found(query)
        page = page_of(self._rows, query, found)
        records = (self._read(record) for (record,) in self._of_cases("cases.record", page))
        digests = {n: digest_texts(record["digest"]) for n, record in zip(page, records, strict=True)}
        return list(marked_digests(digests, found.wants).values())

    def words(self, vocabulary: str) -> dict[str, int]:
        """The words of a vocabulary that cases are filed under, with the number of cases of each."""
        return word_counts(self._rows, vocabulary)

    def bodies(self) -> list[tuple[str, str, str, str]]:
        """(key, name, short name, country) of the authorities and courts, by country and name."""
        return self._rows("SELECT key, name, short, country FROM bodies ORDER BY country, short, key")

    def respondents(self) -> list[tuple[str, str]]:
        """(key, name) of the organisations judged."""
        return self._rows(_RESPONDENTS)

    def resolve(self, text: str) -> str:
        """The id a person means by an id, a page number, a case number, an ECLI or a page's address.

        Raises:
            NotFound: nothing, or more than one case, is meant.
        """
        from finecli.store.ids import named

        text = text.strip().encode("utf-8", "replace").decode("utf-8")
        found = named(self._rows, text)
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
        from finecli.store.records import decompressed

        return next((decompressed(words) for (words,) in self._rows(_TERMS, {"id": case_id})), None)

    def same_respondent(self, case_id: str, query: Query | None = None) -> list[dict[str, Any]]:
        """Records of the other decisions on the same company or body that the filters leave, oldest first."""
        return self._same("company", case_id, query)

    def same_group(self, case_id: str, query: Query | None = None) -> list[dict[str, Any]]:
        """The same of its group of companies: those on the company itself are among them."""
        return self._same("group_key", case_id, query)

    def judged(self, query: Query) -> list[tuple[Any, ...]]:
        """What `finecli.respondents.Judged` takes, for each organisation of the cases with all the words."""
        from finecli.store.judged import judged_rows

        return judged_rows(self._rows, *selected("", query, self._found(query).with_all_words))

    def alike(self, case_id: str, query: Query, without: Collection[str] = ()) -> list[Alike]:
        """The decisions most like one, best first, among those that the query's filters leave.

        At most `query.limit`; those named in `without` are left out.
        """
        from finecli.store.likeness import alike

        return alike(self._rows, case_id, self._allowed(query), without, query.limit)

    def pointing_at(self, case_id: str) -> list[str]:
        """Ids of the cases that name this one in their relations."""
        return [found for (found,) in self._rows(_POINTING_HERE, {"id": case_id})]

    def _found(self, query: Query) -> Found:
        """What the words find; remembered, since a page, its facets and its reasons ask for it in turn."""
        if query.asked not in self._remembered:
            self._remembered = {query.asked: find(self._rows, query)}
        return self._remembered[query.asked]

    def candidates(self, query: Query) -> list[tuple[Any, ...]]:
        """What `finecli.articles.Candidate` takes, for the cases with all the words."""
        from finecli.store.articles import candidate_rows

        return candidate_rows(self._rows, *selected("", query, self._found(query).with_all_words))

    def articles(self, query: Query) -> dict[Provision, int]:
        """The articles that these cases cite, with the number of cases of each."""
        from finecli.provisions.provision import Provision
        from finecli.store.articles import article_counts

        rows = article_counts(self._rows, *selected("", query, self._found(query).with_all_words))
        return {Provision(law, article, country=country): count for law, article, country, count in rows}

    def citing(self, query: Query) -> int:
        """How many of these cases cite an article."""
        from finecli.store.articles import citing_count

        return citing_count(self._rows, *selected("", query, self._found(query).with_all_words))

    def _same(self, column: str, case_id: str, query: Query | None) -> list[dict[str, Any]]:
        allowed = self._allowed(query)
        values = {"id": case_id, "allowed": None if allowed is None else as_list(allowed)}
        return [self._read(record) for (record,) in self._rows(_SAME.format(column), values)]

    def _allowed(self, query: Query | None) -> set[int] | None:
        """The rows that the filters of a query leave; None for all."""
        if query is None or not query.is_filtered:
            return None
        return {n for (n,) in self._rows(*selected("SELECT n FROM cases", query))}

    def _of_cases(self, columns: str, page: list[int]) -> list[tuple[Any, ...]]:
        """These columns of each case of a page, in its order."""
        return self._rows(
            f"""SELECT {columns} FROM json_each(:page) AS page JOIN cases ON cases.n = page.value
            JOIN bodies ON bodies.key = cases.body ORDER BY page.key""",
            {"page": as_list(page)},
        )

    def _similar(self, text: str) -> str:
        from finecli.vocabulary.suggestions import closest

        near = closest(text, [row[0] for row in self._rows(_IDS)])
        if near:
            return f"did you mean {' or '.join(near)}?"
        return "finecli search WORDS finds ids"

    def _read(self, stored: bytes) -> dict[str, Any]:
        import zlib

        from finecli.store.records import read_record

        try:
            return read_record(stored)
        except (zlib.error, ValueError) as error:
            raise damaged(self.path, error) from error
