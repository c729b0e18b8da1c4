"""What the words of a query stand for."""

from __future__ import annotations

import pytest

from finecli.expansion import expand
from finecli.language import parse_wording
from finecli.provisions import parse_query
from finecli.vocabulary.synonyms import synonym_rows


def understood(typed: str) -> list[tuple[str, str]]:
    return [(str(want), want.meaning) for want in expand(parse_wording(typed).wishes)]


@pytest.mark.parametrize(
    ("typed", "wants"),
    [
        ("french", [("french", "country: FR")]),
        ("united kingdom", [("united kingdom", "country: GB")]),
        ("article 17", [('"article 17"', "Art. 17 GDPR")]),
        ("art. 5(1)(f)", [('"art 5 1 f"', "Art. 5(1)(f) GDPR")]),
        ("article 22.2 LSSI", [('"article 22 2 LSSI"', "Art. 22(2) LSSI")]),
        ("article 100", [("article", ""), ("100", "")]),
        ("the landlord's", [("landlord", "housing")]),
        ("email Email email", [("email", "topics: email"), ("Email", "topics: email")]),
        ("the of", [("the", ""), ("of", "")]),
        ('"medical software"', [('"medical software"', "")]),
        ("-french", [("-french", "")]),
        ("+french", [("+french", "")]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_wants(typed: str, wants: list[tuple[str, str]]):
    found = understood(typed)
    assert [want for want, _ in found] == [want for want, _ in wants]
    assert all(meaning in whole for (_, whole), (_, meaning) in zip(found, wants, strict=True))


def test_the_longest_synonym_is_taken():
    (right, _), *_ = understood("right to be forgotten news archive")
    assert right == '"right to be forgotten"'


@pytest.mark.parametrize("phrase", sorted({row[0][0] for row in synonym_rows() if row[1].provisions}))
def test_a_synonyms_provisions_are_the_grammars(phrase: str):
    (want,) = expand(parse_wording(phrase).wishes)
    written = next(meaning.provisions for phrases, meaning in synonym_rows() if phrases[0] == phrase)
    assert want.provisions == tuple(map(parse_query, written))
