"""Which cases the words of a query find, and in what order."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factories import make_case
from finecli.cases import Digest
from finecli.ingest.build import build
from finecli.ingest.keywords import MOST_KEYWORDS, keywords
from finecli.ingest.records import write_cases
from finecli.query import Query
from finecli.store import Store
from finecli.store.matching import FEWEST
from seed import CASES

if TYPE_CHECKING:
    from finecli.cases import Case

ROOT = Path(__file__).parents[1]
BUNDLED = ROOT / "data" / "cases.db"


class Wished(NamedTuple):
    """One wish of a random query: as typed, and the alternatives that satisfy it."""

    text: str
    sign: str
    alternatives: tuple[str, ...]

    @property
    def typed(self) -> str:
        return self.sign + self.text


# Words of the seeded digests that nothing else in the records knows, in the one form that stands there.
WORDS = (
    "software",
    "surgeries",
    "maker",
    "proposed",
    "letters",
    "keys",
    "shop",
    "garage",
    "street",
    "damage",
)
PREFIXES = ("softw*", "surger*", "let*", "dam*")
PHRASES = (
    '"lost the keys"',
    '"keys the lost"',
    '"sent letters"',
    '"patient software"',
    '"filmed the street"',
)
SINGLE = st.builds(
    lambda text, sign: Wished(text, sign, (text,)),
    st.sampled_from(WORDS + PREFIXES + PHRASES),
    st.sampled_from(("", "", "", "+", "-")),
)
EITHER = st.builds(
    lambda one, other: Wished(f"{one} OR {other}", "", (one, other)),
    st.sampled_from(WORDS + PREFIXES),
    st.sampled_from(PHRASES),
)
WISHES = st.lists(SINGLE | EITHER, min_size=1, max_size=5, unique_by=lambda wished: wished.typed)


def words_of(case: Case) -> list[str]:
    texts = filter(None, case.digest.texts if case.digest else ())
    return re.findall(r"\w+", " ".join(texts).lower())


def has(case: Case, text: str) -> bool:
    """Whether the case has a word, the beginning of one, or a phrase: in order, or anywhere in its terms."""
    words = words_of(case)
    if text.endswith("*"):
        return any(word.startswith(text[:-1]) for word in (*words, *case.terms))
    phrase = text.strip('"').split()
    in_order = any(words[start : start + len(phrase)] == phrase for start in range(len(words)))
    return in_order or set(phrase) <= set(case.terms)


def satisfies(case: Case, wished: Wished) -> bool:
    return any(has(case, text) for text in wished.alternatives)


def expected(wishes: list[Wished]) -> dict[str, str]:
    """Id and "3/4" of every case that the wishes should find, looked for case by case."""
    wanted = [wished for wished in wishes if wished.sign != "-"]
    counts = {
        case.id: sum(satisfies(case, wished) for wished in wanted)
        for case in CASES
        if all(satisfies(case, wished) == (wished.sign == "+") for wished in wishes if wished.sign)
    }
    most = max(counts.values(), default=0)
    least = min(most, len(wanted) * FEWEST)
    return {
        case_id: f"{count}/{len(wanted)}"
        for case_id, count in counts.items()
        if count >= least and (count or not wanted)
    }


@given(WISHES)
def test_same_cases_as_a_slow_search(seeded: Path, wishes: list[Wished]):
    query = Query(words=" ".join(wished.typed for wished in wishes), limit=None)
    assert {row.id: row.words for row in Store(seeded).search(query).rows} == expected(wishes)


@pytest.fixture(scope="session")
def gymnasia(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Cases in which a gymnasium, a notary or neither speaks of wardrobes, and one against "Wardrobes"."""
    said = {
        "gdprhub-1": "A gymnasium photographed wardrobes, towels and swimmers.",
        "gdprhub-2": "A gymnasium photographed wardrobes, towels and swimmers again.",
        "gdprhub-3": "A gymnasium photographed wardrobes and swimmers.",
        "gdprhub-4": "Wardrobes, said a notary of a testament and of a widow.",
        "gdprhub-5": "Wardrobes, said a swimmer of swimmers and of towels.",
        "gdprhub-6": "Towels and swimmers in a gymnasium.",
        "gdprhub-7": "A notary kept a testament and told a widow.",
    }
    cases = [make_case(id=case_id, digest=Digest(text), summary=None) for case_id, text in said.items()]
    cases.append(make_case(id="gdprhub-8", name="Wardrobes", respondent="Wardrobes SAS", summary="It sold."))
    data = tmp_path_factory.mktemp("gymnasia")
    write_cases(data / "cases", cases)
    build(data, data / "cases.db")
    return data / "cases.db"


def test_a_name_comes_first(gymnasia: Path):
    rows = Store(gymnasia).search(Query(words="wardrobes")).rows
    assert rows[0].id == "gdprhub-8"
    assert len(rows) == 6


def test_all_words_come_before_most(gymnasia: Path):
    rows = Store(gymnasia).search(Query(words="gymnasium wardrobes photographed towels")).rows
    assert [row.words for row in rows] == ["4/4", "4/4", "3/4", "2/4", "2/4"]


def test_likeness_to_the_best_settles_between_equals(gymnasia: Path):
    rows = [row.id for row in Store(gymnasia).search(Query(words="wardrobes -again")).rows]
    assert rows.index("gdprhub-5") < rows.index("gdprhub-4")


def test_keywords_are_frequent_here_and_rare_elsewhere():
    said = ("towel towel swimmer", "towel swimmer", "towel swimmer notary", "notary notary", "notary deed")
    cases = [make_case(digest=Digest(text), summary=None) for text in said]
    assert list(keywords(cases)) == [
        ("towel", "swimmer"),
        ("swimmer", "towel"),
        ("notary", "swimmer", "towel"),
        ("notary",),
        ("notary",),
    ]


def test_keywords_are_few():
    many = " ".join(f"word{letter}{other}" for letter in "abcdef" for other in "abcdefgh")
    cases = [make_case(digest=Digest(many), summary=None)] * 3 + [make_case()]
    assert [len(words) for words in keywords(cases)] == [MOST_KEYWORDS] * 3 + [0]


QUESTIONS = (
    "employer reads employee email",
    "pseudonymised patient data",
    "facial recognition school",
    "cookie banner no reject button",
    "fine reduced on appeal turnover",
    "landlord camera hallway",
    "right to be forgotten news archive",
    "ransomware hospital late notification",
    "bank sent statement to wrong customer",
    "Schrems transfers analytics",
)


@pytest.mark.skipif(not BUNDLED.is_file() or not BUNDLED.stat().st_size, reason="no database is compiled")
@pytest.mark.parametrize("words", QUESTIONS)
def test_a_fitting_case_is_among_the_first_three(words: str):
    lines = (ROOT / "bench" / "queries.jsonl").read_text("utf-8").splitlines()
    answers = next(judged["answers"] for judged in map(json.loads, lines) if judged["query"] == words)
    store = Store(BUNDLED)
    fitting = {store.resolve(case_id) for case_id, grade in answers.items() if grade >= 1}
    assert fitting & {row.id for row in store.search(Query(words=words, limit=3)).rows}
