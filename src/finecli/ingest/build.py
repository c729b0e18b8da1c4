"""Compile the reviewed records into the database: same input, same bytes.

The rows are written in the order of the ids and nothing of the clock or the machine goes in. The new file
takes the old one's place in one step.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from contextlib import closing
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import sqlite_utils

from finecli.errors import DatabaseProblem, DataProblem, FinecliError
from finecli.ingest.corrections import corrected
from finecli.ingest.keywords import keywords
from finecli.ingest.levels import write_levels
from finecli.ingest.neighbours import write_neighbours
from finecli.ingest.outcomes import outcomes, repeats_a_fine, upheld
from finecli.ingest.records import id_order, read_cases
from finecli.ingest.respondents import judged
from finecli.ingest.sizes import size_of
from finecli.provisions import is_eprivacy
from finecli.query import number_key
from finecli.store.connection import APPLICATION_ID, SCHEMA_VERSION, Connection
from finecli.store.records import compressed, decompressed
from finecli.vocabulary.matching import fold
from finecli.vocabulary.words import VOCABULARIES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from finecli.cases import Case
    from finecli.ingest.respondents import Judged
    from finecli.provisions import Provision

LICENCE = "CC BY-NC-SA 4.0"
ATTRIBUTION = "GDPRhub (noyb.eu); enforcementtracker.com, provided by CMS Law.Tax"

_TABLES = tuple(
    (
        "meta bodies cases terms keywords provisions words respondents relations outcomes levels neighbours "
        "aliases"
    ).split()
)


def build(data: Path, target: Path, progress: Callable[[int, int], None] = lambda _done, _all: None) -> int:
    """Compile `data`/cases/*.jsonl, corrected, into the database `target` and return the number of cases.

    `progress` is called with (cases done, cases in all).

    Raises:
        NotFound: there are no records.
        DataProblem: a record breaks a rule of the schema or uses a word of no vocabulary, or a correction is
            wrong; the message names it.
        FinecliError: the database cannot be written.
    """
    cases = reviewed_cases(data)
    _check_words(cases)
    temporary = target.with_name(f".{target.name}.{os.getpid()}")
    temporary.unlink(missing_ok=True)
    try:
        _write(temporary, cases, progress)
        temporary.replace(target)
    except (OSError, sqlite3.Error) as error:
        raise FinecliError(f"the database cannot be written: {target}: {error}") from error
    finally:
        temporary.unlink(missing_ok=True)
    return len(cases)


def reviewed_cases(data: Path) -> list[Case]:
    """The records of `data` with the editorial corrections applied, in the order of their ids."""
    cases = corrected(read_cases(data / "cases"), data / "corrections.jsonl")
    return sorted(cases, key=lambda case: id_order(case.id))


def differences(data: Path, target: Path) -> list[str]:
    """The tables in which `target` differs from what `data` compiles to; empty when they agree.

    "schema" among them means that the tables themselves are others.

    Raises:
        DatabaseProblem: `target` is missing, damaged, foreign or of another schema version.
        NotFound, DataProblem: as `build`.
    """
    try:
        with TemporaryDirectory() as folder:
            present, fresh = Connection(target), Path(folder, target.name)
            build(data, fresh)
            return _different_tables(Connection(fresh), present)
    except DatabaseProblem as problem:
        raise DatabaseProblem(problem.message, "finecli dataset build compiles it") from problem


def _different_tables(one: Connection, other: Connection) -> list[str]:
    if _schema(one) != _schema(other):
        return ["schema"]
    return [table for table in (*_TABLES, "texts") if _content(one, table) != _content(other, table)]


def _schema(connection: Connection) -> list[tuple[Any, ...]]:
    # The tables behind the full-text index are SQLite's own.
    return connection.rows("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'texts_%' ORDER BY name")


def _content(connection: Connection, table: str) -> list[tuple[Any, ...]]:
    if table != "texts":
        # Another zlib may compress the same text to other bytes.
        return [
            tuple(decompressed(value) if isinstance(value, bytes) else value for value in row)
            for row in connection.rows(f"SELECT * FROM {table} ORDER BY 1, 2")  # noqa: S608 (our own name)
        ]
    connection.rows("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, texts, instance)")
    return connection.rows("SELECT term, doc, col, offset FROM temp.vocabulary")


def _write(path: Path, cases: list[Case], progress: Callable[[int, int], None]) -> None:
    with closing(sqlite3.connect(path)) as connection:
        # The file is thrown away if anything fails, so it needs neither a journal nor waiting for the disk.
        connection.executescript(
            f"""PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
            PRAGMA foreign_keys = ON; PRAGMA application_id = {APPLICATION_ID};
            PRAGMA user_version = {SCHEMA_VERSION};"""
        )
        connection.executescript(files("finecli").joinpath("schema.sql").read_text("utf-8"))
        database = sqlite_utils.Database(connection)
        _fill(database, cases, progress)
        write_neighbours(connection)
        write_levels(connection)
        connection.execute("INSERT INTO texts (texts) VALUES ('optimize')")
        connection.commit()
        connection.execute("VACUUM")


def _fill(database: sqlite_utils.Database, cases: list[Case], progress: Callable[[int, int], None]) -> None:
    for name, rows in _rows(cases, progress).items():
        table = database.table(name)
        try:
            table.insert_all(rows)
        except sqlite3.IntegrityError as error:
            table.delete_where()
            refused = _refused(table, _rows(cases, lambda _done, _all: None)[name])
            case_id = cases[refused["n"] - 1].id if "n" in refused else next(iter(refused.values()))
            raise DataProblem(f"{case_id} breaks a rule of the table {name}: {error}") from error


def _refused(table: sqlite_utils.db.Table, rows: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """The first row that the table does not take; sought one by one, since they go in by the hundred."""
    for row in rows:
        try:
            table.insert(row)
        except sqlite3.IntegrityError:
            return row
    return {"": "a record"}


def _rows(cases: list[Case], progress: Callable[[int, int], None]) -> dict[str, Iterable[dict[str, Any]]]:
    bodies = {case.body.key: vars(case.body) for case in cases}
    by_id = {case.id: case for case in cases}
    organisations = judged(cases)
    return {
        "bodies": [bodies[key] for key in sorted(bodies)],
        "cases": _counted(cases, progress, by_id, organisations),
        "terms": (
            {"n": n, "words": compressed(" ".join(case.terms))} for n, case in _numbered(cases) if case.terms
        ),
        "keywords": ({"n": n, "words": " ".join(words)} for n, words in enumerate(keywords(cases), start=1)),
        "texts": ({"rowid": n, **_text_row(case)} for n, case in _numbered(cases)),
        "provisions": (row for n, case in _numbered(cases) for row in _provision_rows(n, case)),
        "words": (row for n, case in _numbered(cases) for row in _word_rows(n, case)),
        "respondents": (
            row for n, each in enumerate(organisations, start=1) for row in _judged_rows(n, each)
        ),
        "relations": (row for n, case in _numbered(cases) for row in _relation_rows(n, case)),
        "outcomes": (row for n, case in _numbered(cases) for row in _outcome_rows(n, case, by_id)),
        "aliases": (row for case in cases for row in _alias_rows(case)),
        "meta": [{"key": key, "value": value} for key, value in sorted(_meta(cases).items())],
    }


def _numbered(cases: list[Case]) -> Iterator[tuple[int, Case]]:
    return enumerate(cases, start=1)


def _counted(
    cases: list[Case],
    progress: Callable[[int, int], None],
    by_id: dict[str, Case],
    organisations: list[tuple[Judged, ...]],
) -> Iterator[dict[str, Any]]:
    for (n, case), judged_here in zip(_numbered(cases), organisations, strict=True):
        size = size_of(case, is_of_group=any(each.group for each in judged_here))
        yield {**_case_row(n, case, by_id), "size": size}
        progress(n, len(cases))


def _case_row(n: int, case: Case, by_id: dict[str, Case]) -> dict[str, Any]:
    record = case.to_record()
    del record["terms"]
    dated = case.decided or case.published
    left = upheld(case, by_id)
    return {
        "n": n,
        **{name: record[name] for name in _SAME},
        "body": case.body.key,
        "number_key": number_key(case.case_number) if case.case_number else None,
        "dated_first": dated and dated.first_day,
        "dated_last": dated and dated.last_day,
        "fine_amount": case.fine and float(case.fine.amount),
        "fine_currency": case.fine and case.fine.currency,
        "fine_eur": float(case.fine.eur) if case.fine and case.fine.eur else None,
        "fine_upheld": None if left is None else float(left),
        "repeats": int(repeats_a_fine(case, by_id)),
        "data_subjects": case.data_subjects or None,
        "has": " ".join(name for name, held in _holdings(case).items() if held),
        "record": compressed(json.dumps(record, ensure_ascii=False, separators=(",", ":"))),
    }


# Columns that are named and filled as in the record.
_SAME = tuple(
    "id kind name title url country respondent respondent_kind case_number ecli decided published updated "
    "proceeding result status standing scope sector".split()
)


def _holdings(case: Case) -> dict[str, bool]:
    return {
        "appeal": any(relation.kind in _APPEALS for relation in case.relations),
        "digest": case.digest is not None,
        "ecli": case.ecli is not None,
        "fine": case.fine is not None,
        "turnover": case.turnover is not None,
    }


_APPEALS = ("appeal-to", "appeal-from", "reviews", "reviewed-by")


def _text_row(case: Case) -> dict[str, str]:
    digest = case.digest
    labels = [
        VOCABULARIES[vocabulary][word].label
        for vocabulary, words in _words(case).items()
        if vocabulary in _INDEXED
        for word in words
    ]
    texts = {
        "name": case.name,
        "respondent": " ".join(filter(None, (case.respondent, *case.parties))),
        "title": " ".join(filter(None, (case.title, case.case_number, case.ecli))),
        "body": f"{case.body.short} {case.body.name}",
        "laws": " ".join(str(cited.provision) for cited in case.provisions),
        "topics": " ".join(labels),
        "digest": " ".join(filter(None, digest.texts)) if digest else "",
        "terms": " ".join(case.terms),
    }
    # Folded as queries are: SQLite alone takes "ł" for no "l", and accented Greek for other letters.
    return {column: fold(text) for column, text in texts.items()}


# Vocabularies whose labels say what a decision is about; the others are only filtered by.
_INDEXED = ("sectors", "topics", "violations", "cookie_violations", "measures")


def _provision_rows(n: int, case: Case) -> Iterator[dict[str, Any]]:
    for position, cited in enumerate(case.provisions):
        provision = cited.provision
        yield {
            "n": n,
            "position": position,
            **provision._asdict(),
            "kind": provision.kind,
            "eprivacy": int(is_eprivacy(provision)),
            "label": str(provision),
            "heading": _heading(provision),
        }


def _heading(provision: Provision) -> str | None:
    """The article as it is printed, where that differs from the pattern that the column's comment gives."""
    article = str(provision._replace(paragraph=None, letter=None))
    return None if article == f"Art. {provision.article} {provision.law}" else article


def _words(case: Case) -> dict[str, tuple[str, ...]]:
    return {
        "kinds": (case.kind,),
        "scopes": (case.scope,),
        "sectors": (case.sector,),
        "results": (case.result,) if case.result else (),
        "proceedings": (case.proceeding,) if case.proceeding else (),
        "statuses": (case.status,),
        "standings": (case.standing,),
        "topics": case.topics,
        "violations": case.violations,
        "cookie_violations": case.cookie_violations,
        "measures": case.measures,
        "languages": tuple(source.language for source in case.sources if source.language),
        "sources": tuple(provenance.source for provenance in case.provenance),
    }


def _check_words(cases: list[Case]) -> None:
    for case in cases:
        for vocabulary, words in _words(case).items():
            for word in words:
                if word not in VOCABULARIES.get(vocabulary, words):
                    raise DataProblem(f"unknown word of {vocabulary}: {word}: {case.id}")


def _word_rows(n: int, case: Case) -> Iterator[dict[str, Any]]:
    for vocabulary, words in _words(case).items():
        for word in sorted(set(words)):
            yield {"vocabulary": vocabulary, "word": word, "n": n}


def _judged_rows(n: int, organisations: Iterable[Judged]) -> Iterator[dict[str, Any]]:
    for each in organisations:
        yield {"n": n, "key": each.key, "name": each.name, "company": each.company, "group_key": each.group}


def _relation_rows(n: int, case: Case) -> Iterator[dict[str, Any]]:
    for position, relation in enumerate(case.relations):
        yield {
            "n": n,
            "position": position,
            "kind": relation.kind,
            "body": relation.body,
            "number": relation.number,
            "effect": relation.effect,
            "other": relation.case,
        }


def _outcome_rows(n: int, case: Case, by_id: dict[str, Case]) -> Iterator[dict[str, Any]]:
    for position, outcome in enumerate(outcomes(case, by_id)):
        yield {"n": n, "position": position, **outcome._asdict()}


def _alias_rows(case: Case) -> Iterator[dict[str, Any]]:
    for alias in sorted({each.case_id for each in case.provenance} - {case.id}):
        yield {"alias": alias, "id": case.id}


def _meta(cases: list[Case]) -> dict[str, str]:
    content = hashlib.sha256()
    for case in cases:
        content.update(json.dumps(case.to_record(), ensure_ascii=False, separators=(",", ":")).encode())
    return {
        "snapshot": max((case.updated.iso for case in cases if case.updated), default=""),
        "snapshots": json.dumps(_snapshots(cases), ensure_ascii=False),
        "cases": str(len(cases)),
        **{kind: str(sum(case.kind == kind for case in cases)) for kind in ("authority", "court", "cjeu")},
        "fines": str(sum(case.fine is not None for case in cases)),
        "cookie": str(sum(case.scope == "cookie" for case in cases)),
        "countries": str(len({case.country for case in cases})),
        "licence": LICENCE,
        "attribution": ATTRIBUTION,
        "content": content.hexdigest(),
    }


def _snapshots(cases: list[Case]) -> dict[str, str]:
    """How far each source reaches: its latest revision, else the month of its latest decision."""
    ends: dict[str, str] = {}
    for case in cases:
        for page in case.provenance:
            end = page.date or (case.decided.iso[:7] if case.decided else "")
            ends[page.source] = max(ends.get(page.source, ""), end)
    return {source: end for source, end in sorted(ends.items()) if end}
