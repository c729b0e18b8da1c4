"""The synonyms as a table of facts: what is typed, what it means, and that summaries say so."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finecli.provisions import parse_query
from finecli.vocabulary.matching import fold
from finecli.vocabulary.synonyms import longest_synonym, synonym_rows, synonyms
from finecli.vocabulary.words import VOCABULARIES

if TYPE_CHECKING:
    from collections.abc import Iterator

SHARED = Path(__file__).parents[2] / "shared"
DIGESTS = (SHARED / "digests" / "gdprhub.jsonl", SHARED / "digests" / "enforcementtracker.jsonl")
PARTS = ("summary", "what_happened", "who_was_affected", "authority_found", "why_it_matters")

# Phrases of the law, each first in its line, that no summary uses: the line's other columns find the cases.
PHRASES_OF_THE_LAW = {
    "breach communication",
    "controllership",
    "employment context",
    "fine calculation",
    "harder to refuse",
    "increased fine",
    "preliminary ruling",
    "territorial scope",
    "tia",
}


class TestMeanings:
    @pytest.mark.parametrize(
        ("typed", "text"),
        [
            ("DSAR", "access request"),
            ("subject access request", "right of access"),
            ("RTBF", "delisting"),
            ("CCTV", "camera"),
            ("ANPR", "number plate"),
            ("number plate", "licence plate"),
            ("spam", "unsolicited"),
            ("SIM card duplicate", "duplicate sim"),
            ("boss", "employer"),
            ("staff", "employee"),
            ("reject button", "refuse all"),
            ("tracking wall", "cookie wall"),
            ("ransomware", "cyberattack"),
            ("GPS", "location data"),
            ("stairwell", "hallway"),
            ("overturned", "annulled"),
            ("fine reduced on appeal", "lowered the fine"),
            ("Schrems", "privacy shield"),
            ("e-mail", "email"),
            ("labor union", "trade union"),
        ],
    )
    def test_texts(self, typed: str, text: str):
        found = synonyms(typed.replace("-", " ").split())
        assert found is not None
        assert text in found.texts

    @pytest.mark.parametrize(
        ("typed", "vocabulary", "word"),
        [
            ("DSAR", "topics", "access-request"),
            ("right to be forgotten", "topics", "erasure"),
            ("CCTV", "topics", "video-surveillance"),
            ("SIM swap", "topics", "sim-swap"),
            ("cookie wall", "cookie_violations", "cookie-wall"),
            ("refuse all", "cookie_violations", "no-reject-button"),
            ("dark pattern", "topics", "dark-patterns"),
            ("late notification", "violations", "breach-notification"),
            ("employer", "sectors", "employment"),
            ("hospitality", "sectors", "accommodation-hospitality"),
            ("reprimand", "measures", "reprimand"),
            ("annulled", "standings", "annulled"),
            ("annulled", "results", "annulled"),
            ("under appeal", "standings", "under appeal"),
            ("ECJ", "kinds", "cjeu"),
            ("notice of intent", "statuses", "proposed"),
        ],
    )
    def test_controlled_words(self, typed: str, vocabulary: str, word: str):
        found = synonyms(typed.split())
        assert found is not None
        assert (vocabulary, word) in found.words

    @pytest.mark.parametrize(
        ("typed", "provision"),
        [
            ("SAR", "Art. 15 GDPR"),
            ("right to be forgotten", "Art. 17 GDPR"),
            ("legitimate interest", "Art. 6(1)(f) GDPR"),
            ("joint controller", "Art. 26 GDPR"),
            ("data processing agreement", "Art. 28(3) GDPR"),
            ("ROPA", "Art. 30 GDPR"),
            ("72 hours", "Art. 33 GDPR"),
            ("DPIA", "Art. 35 GDPR"),
            ("DPO", "Art. 37 GDPR"),
            ("SCCs", "Art. 46 GDPR"),
            ("emotional distress", "Art. 82 GDPR"),
            ("cookies", "Art. 5(3) ePrivacy Directive"),
        ],
    )
    def test_provisions(self, typed: str, provision: str):
        found = synonyms(typed.split())
        assert found is not None
        assert provision in found.provisions

    @pytest.mark.parametrize(
        ("typed", "english"),
        [
            ("Vidéosurveillance", "cctv"),
            ("Videoüberwachung", "cctv"),
            ("videovigilancia", "cctv"),
            ("droit à l oubli", "right to be forgotten"),
            ("diritto all oblio", "right to be forgotten"),
            ("Auskunft", "access request"),
            ("Betroffenenrechte", "data subject request"),
            ("Bußgeld", "fine"),
            ("fuite de données", "data breach"),
            ("comunidad de propietarios", "homeowners association"),
            ("responsabile del trattamento", "processor"),
            ("DSGVO", "gdpr"),
        ],
    )
    def test_words_of_other_languages(self, typed: str, english: str):
        found, same = synonyms(typed.split()), synonyms(english.split())
        assert found is not None
        assert same is not None
        assert found == same._replace(texts=(english, *same.texts))

    @pytest.mark.parametrize(
        "typed",
        [
            "DPA",  # an agreement or an authority
            "decline",  # nor always of cookies
            "SCHUFA",  # a name, which finds itself
            "wednesday",
            "",
        ],
    )
    def test_what_is_doubtful_or_no_word_of_the_field_means_nothing_else(self, typed: str):
        assert synonyms(typed.split()) is None

    def test_a_phrase_that_the_field_uses_and_has_no_other_name_for_is_known_and_empty(self):
        assert synonyms(("age", "verification")) == ((), (), ())


class TestForms:
    @pytest.mark.parametrize(
        ("typed", "same"),
        [
            ("DSARs", "dsar"),
            ("SIM swaps", "sim swap"),
            ("cookies", "cookie"),
            ("cookie walls", "cookie wall"),
            ("works councils", "works council"),
            ("identity thefts", "identity theft"),
            ("data breaches", "data breach"),
            ("third parties disclosure", "third party disclosure"),
        ],
    )
    def test_plurals(self, typed: str, same: str):
        found = synonyms(typed.split())
        assert found is not None
        assert found == synonyms(same.split())

    def test_a_plural_that_alone_is_the_phrase_is_not_read_from_its_singular(self):
        assert synonyms(["transfers"]) is not None
        assert synonyms(["transfer"]) is None

    @given(st.sampled_from([phrase for phrases, _ in synonym_rows() for phrase in phrases]))
    def test_case_makes_no_difference_and_the_phrase_itself_is_no_synonym_of_it(self, phrase: str):
        found = synonyms(phrase.split())
        assert found is not None
        assert found == synonyms(phrase.upper().split())
        assert phrase not in map(fold, found.texts)


class TestRuns:
    @pytest.mark.parametrize(
        ("query", "start", "length"),
        [
            ("right to be forgotten news archive", 0, 4),
            ("right to be forgotten news archive", 4, 2),
            ("cookie banner no reject button", 0, 2),
            ("cookie banner no reject button", 2, 3),
            ("bank sent statement to wrong customer", 4, 2),
            ("ransomware hospital late notification", 1, 1),
            ("droit à l oubli", 0, 4),
        ],
    )
    def test_the_longest_run_is_found(self, query: str, start: int, length: int):
        words = query.split()
        assert longest_synonym(words, start) == (length, synonyms(words[start : start + length]))

    @pytest.mark.parametrize("start", [1, 2, 99])
    def test_nothing_begins_where_no_phrase_does(self, start: int):
        assert longest_synonym("bank sent statement".split(), start) is None

    @given(st.lists(st.text(max_size=8), max_size=8), st.integers(0, 9))
    def test_any_words_can_be_asked_about(self, words: list[str], start: int):
        found = longest_synonym(words, start)
        assert found is None or found == (found[0], synonyms(words[start : start + found[0]]))


class TestTable:
    def test_no_phrase_stands_in_two_lines(self):
        phrases = [phrase for phrases, _ in synonym_rows() for phrase in phrases]
        assert len(phrases) == len(set(phrases))
        assert [phrase for phrase in phrases if phrase != fold(phrase)] == []

    def test_every_line_means_something(self):
        assert [phrases for phrases, synonym in synonym_rows() if not synonym.texts] == []

    def test_every_controlled_word_is_one(self):
        pairs = {pair for _, synonym in synonym_rows() for pair in synonym.words}
        assert [pair for pair in pairs if pair[1] not in VOCABULARIES[pair[0]]] == []

    def test_every_provision_is_written_as_it_prints(self):
        provisions = {text for _, synonym in synonym_rows() for text in synonym.provisions}
        assert [text for text in provisions if str(parse_query(text)) != text] == []


@pytest.fixture(scope="module")
def summaries() -> Iterator[sqlite3.Connection]:
    """The digests indexed as the dataset's texts are."""
    index = sqlite3.connect(":memory:")
    index.execute("CREATE VIRTUAL TABLE d USING fts5 (t, tokenize = 'porter unicode61 remove_diacritics 2')")
    lines = (line for path in DIGESTS for line in path.read_text(encoding="utf-8").split("\n") if line)
    rows = (("\n".join(digest[part] or "" for part in PARTS),) for digest in map(json.loads, lines))
    index.executemany("INSERT INTO d VALUES (?)", rows)
    yield index
    index.close()


@pytest.mark.skipif(not DIGESTS[0].exists(), reason="the shared digests are not here")
def test_summaries_say_what_the_table_says_they_say(summaries: sqlite3.Connection):
    texts = {text for _, synonym in synonym_rows() for text in synonym.texts}
    found = "SELECT EXISTS (SELECT 1 FROM d WHERE d MATCH ?)"
    unsaid = {text for text in texts if not summaries.execute(found, (f'"{text}"',)).fetchone()[0]}
    assert unsaid <= PHRASES_OF_THE_LAW
