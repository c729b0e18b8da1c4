"""The committed dataset: what must hold of every record and of the database compiled from them."""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from finecli.dates import PartialDate
from finecli.ingest.build import differences, reviewed_cases
from finecli.ingest.gdprhub import read_export
from finecli.ingest.raw import RawDecision
from finecli.store import Store
from finecli.store.connection import APPLICATION_ID, SCHEMA_VERSION
from finecli.vocabulary.countries import COUNTRIES

if TYPE_CHECKING:
    from finecli.cases import Case, Fine

DATA = Path(__file__).parents[1] / "data"
DATABASE = DATA / "cases.db"
CORPUS = Path(__file__).parents[2] / "shared" / "corpus" / "gdprhub-2025-08.xml.gz"

LARGEST_DATABASE = 30_000_000  # bytes; it is shipped in the wheel
RUN = 8  # so many words of another's in a row are a quotation

pytestmark = [
    pytest.mark.skipif(not any((DATA / "cases").glob("*.jsonl")), reason="no records"),
    pytest.mark.skipif(not (DATABASE.exists() and DATABASE.stat().st_size), reason="no database"),
]


@cache
def cases() -> tuple[Case, ...]:
    return tuple(reviewed_cases(DATA))


def fines() -> list[tuple[str, Fine]]:
    return [(case.id, case.fine) for case in cases() if case.fine]


def rows(statement: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(f"file:{DATABASE}?mode=ro", uri=True)) as connection:
        return connection.execute(statement).fetchall()


@pytest.mark.parametrize(
    ("pragma", "answer"),
    [
        ("application_id", [(APPLICATION_ID,)]),
        ("user_version", [(SCHEMA_VERSION,)]),
        ("integrity_check", [("ok",)]),
        ("foreign_key_check", []),
        ("journal_mode", [("delete",)]),
        ("freelist_count", [(0,)]),
    ],
)
def test_the_database_is_ours_and_sound(pragma: str, answer: list[tuple[Any, ...]]):
    assert rows(f"PRAGMA {pragma}") == answer


def test_the_database_is_small_enough_to_ship():
    assert DATABASE.stat().st_size <= LARGEST_DATABASE


def test_records_and_database_agree():
    assert differences(DATA, DATABASE) == []


@pytest.mark.parametrize(
    ("key", "count"),
    [
        ("cases", "SELECT count(*) FROM cases"),
        ("authority", "SELECT count(*) FROM cases WHERE kind = 'authority'"),
        ("court", "SELECT count(*) FROM cases WHERE kind = 'court'"),
        ("cjeu", "SELECT count(*) FROM cases WHERE kind = 'cjeu'"),
        ("fines", "SELECT count(*) FROM cases WHERE fine_amount IS NOT NULL"),
        ("cookie", "SELECT count(*) FROM cases WHERE scope = 'cookie'"),
        ("countries", "SELECT count(DISTINCT country) FROM cases"),
    ],
)
def test_the_counts_of_the_meta_table_are_the_tables_(key: str, count: str):
    told = rows(f"SELECT CAST(value AS INTEGER) FROM meta WHERE key = '{key}'")  # noqa: S608 (our own word)
    assert told == rows(count)


def test_the_snapshot_is_the_latest_revision():
    ((snapshot,),) = rows("SELECT value FROM meta WHERE key = 'snapshot'")
    assert snapshot == max(case.updated.iso for case in cases() if case.updated)
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", snapshot)


def test_every_alias_resolves_and_is_no_case_s_own_id():
    aliases = rows("SELECT alias, id FROM aliases")
    ids = {case.id for case in cases()}
    assert {alias for alias, _ in aliases} & ids == set()
    assert {each for _, each in aliases} <= ids
    assert [Store(DATABASE).resolve(alias) for alias, _ in aliases[:50]] == [each for _, each in aliases[:50]]


def test_every_page_is_in_one_case():
    pages = [page.case_id for case in cases() for page in case.provenance]
    assert len(pages) == len(set(pages))
    assert [case.id for case in cases() if case.id not in {page.case_id for page in case.provenance}] == []


def test_every_fine_is_an_amount_in_a_currency():
    assert [case_id for case_id, fine in fines() if fine.amount <= 0] == []
    assert [case_id for case_id, fine in fines() if not re.fullmatch("[A-Z]{3}", fine.currency)] == []


def test_euros_are_there_and_right_wherever_the_rate_is():
    foreign = [(case_id, fine) for case_id, fine in fines() if fine.currency != "EUR"]
    assert [case_id for case_id, fine in foreign if (fine.eur is None) != (fine.rate is None)] == []
    assert [
        case_id
        for case_id, fine in fines()
        if fine.eur and fine.rate and abs(fine.amount / fine.rate - fine.eur) > Decimal("0.01")
    ] == []
    assert [case_id for case_id, fine in fines() if fine.currency == "EUR" and fine.eur != fine.amount] == []


def test_the_parts_of_a_fine_are_its_sum():
    sums = {
        case_id: (fine.amount, sum(part.amount for part in fine.parts))
        for case_id, fine in fines()
        if fine.parts
    }
    assert {case_id: pair for case_id, pair in sums.items() if pair[0] != pair[1]} == {}


def test_less_is_paid_than_imposed():
    assert [case_id for case_id, fine in fines() if fine.paid and fine.paid >= fine.amount] == []


@pytest.mark.parametrize("field", ["decided", "published", "started", "updated"])
def test_no_date_lies_after_the_snapshot(field: str):
    ((snapshot,),) = rows("SELECT value FROM meta WHERE key = 'snapshot'")
    dates = {case.id: getattr(case, field) for case in cases() if getattr(case, field)}
    assert {case_id: day.iso for case_id, day in dates.items() if day.first_day > snapshot} == {}


def test_no_natural_person_is_named():
    named = [case for case in cases() if case.respondent_kind == "natural-person" and case.respondent]
    assert [case.id for case in named] == []


def test_every_country_has_a_name_and_a_file_of_its_own():
    countries = {case.country for case in cases()} | {case.body.country for case in cases()}
    assert countries <= {country.code for country in COUNTRIES}
    assert {path.stem for path in (DATA / "cases").glob("*.jsonl")} >= {case.country for case in cases()}


def test_a_body_is_the_same_wherever_it_decided():
    bodies = {case.body for case in cases()}
    assert len(bodies) == len({body.key for body in bodies})


def test_relations_are_to_cases_of_the_base_and_not_to_themselves():
    ids = {case.id for case in cases()}
    ties = [(case.id, tie.case) for case in cases() for tie in case.relations if tie.case]
    assert [tie for tie in ties if tie[1] not in ids or tie[0] == tie[1]] == []


def test_index_terms_are_sorted_words():
    assert [case.id for case in cases() if list(case.terms) != sorted(case.terms)] == []
    assert [case.id for case in cases() if any(term != term.lower().strip() for term in case.terms)] == []
    assert [case.id for case in cases() if max(map(case.terms.count, case.terms), default=0) > 3] == []


def test_no_text_is_empty_or_leaks_a_parameter():
    files = {path.name: path.read_text("utf-8") for path in (DATA / "cases").glob("*.jsonl")}
    assert [name for name, text in files.items() if '":""' in text or "{{{" in text] == []


def test_the_texts_of_the_digest_stand_in_the_digest_only():
    told = [(case, text) for case in cases() if case.digest for text in case.digest.texts if text]
    others = {
        case.id: json.dumps(case.to_record() | {"digest": None}, ensure_ascii=False) for case in cases()
    }
    assert [case.id for case, text in told if text in others[case.id]] == []


class TestCegedim:
    """gdprhub-8298, the decision that the README shows."""

    @pytest.fixture
    def case(self) -> Case:
        (found,) = (case for case in cases() if case.id == "gdprhub-8298")
        return found

    def test_who_by_whom_and_when(self, case: Case):
        assert (case.name, case.country, case.body.short) == ("Cegedim", "FR", "CNIL")
        assert (case.case_number, case.decided) == ("SAN-2024-013", PartialDate(2024, 9, 5))

    def test_the_fine(self, case: Case):
        assert case.fine is not None
        assert case.fine.currency == "EUR"
        assert (case.fine.amount, case.fine.eur) == (Decimal(800_000), Decimal(800_000))

    def test_the_law_is_in_its_place(self, case: Case):
        kinds = {str(cited.provision): cited.provision.kind for cited in case.provisions}
        assert kinds["Art. 5(1)(a) GDPR"] == "gdpr"
        assert kinds["Art. 66 Loi Informatique et Libertés"] == "national"

    def test_it_is_found_by_its_number(self):
        assert Store(DATABASE).resolve("SAN-2024-013") == "gdprhub-8298"


def words(text: str) -> list[str]:
    return re.findall(r"\w+(?:['’]\w+)*", text.casefold())


def runs(text: str) -> set[tuple[str, ...]]:
    every = words(text)
    return {tuple(every[start : start + RUN]) for start in range(len(every) - RUN + 1)}


def own_texts(case: Case) -> list[str | None]:
    """What the record says in its own words; a note may be a field of the box, kept as published."""
    notes = (flag.note for flag in case.flags if flag.note not in case.as_published.values())
    digest = case.digest.texts if case.digest else ()
    return [*digest, *notes, case.scope_reason, case.fine.basis if case.fine else None]


@pytest.mark.skipif(not CORPUS.exists(), reason="no corpus")
def test_no_sentence_is_the_source_s():
    own = {page.id: own_texts(case) for case in cases() for page in case.provenance}
    quoted = [
        (page.page_id, text)
        for page in read_export(CORPUS)
        if isinstance(page, RawDecision) and page.page_id in own
        for prose in [runs("\n".join((page.lead, *page.sections.values())))]
        for text in own[page.page_id]
        if text and not prose.isdisjoint(runs(text))
    ]
    assert quoted == []
