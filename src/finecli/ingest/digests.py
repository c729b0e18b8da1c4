"""The digests: what a decision is about, told and classified in our own words, one JSON object a line.

A word that no vocabulary holds would be counted by no statistic and found by no filter, so it stops the
import with the line it stands on.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from finecli.cases import Digest, Turnover
from finecli.errors import DataProblem, NotFound
from finecli.ingest.records import read_lines
from finecli.vocabulary.suggestions import did_you_mean
from finecli.vocabulary.words import VOCABULARIES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

# Key of a digest -> the vocabulary of its word or words.
_ONE_WORD = {
    "respondent_kind": "respondent_kinds",
    "sector": "sectors",
    "scope": "scopes",
    "result": "results",
}
_WORDS = {
    "measures": "measures",
    "violations": "violations",
    "cookie_violations": "cookie_violations",
    "topics": "topics",
}
_PARTS = ("what_happened", "who_was_affected", "authority_found", "why_it_matters")
_FACTORS = ("aggravating", "mitigating")
LETTERS_ART_83_2 = tuple("abcdefghijk")  # Art. 83(2)(a) to (k) GDPR
STAGES = ("imposed", "proposed", "unknown")


def load_digests(path: Path) -> dict[str, dict[str, Any]]:
    """The digests of one file, keyed by GDPRhub's page id ("8298") or the tracker's row ("ETid-1055").

    Raises:
        NotFound: there is no such file.
        DataProblem: a line is no JSON object, names no page, names one twice, or uses a word that is not
            in its vocabulary; the message names the line.
    """
    if not path.is_file():
        raise NotFound(f"no such file: {path}")
    digests: dict[str, dict[str, Any]] = {}
    for _, number, digest in read_lines([path], path):
        where = f"{path.name} line {number}"
        key = str(digest.get("page_id") or digest.get("etid") or "")
        if not key:
            raise DataProblem(f"a digest without page_id or etid: {where}")
        if key in digests:
            raise DataProblem(f"a second digest of {key}: {where}")
        _check_words(digest, where)
        digests[key] = digest
    return digests


def read_texts(digest: Mapping[str, Any], revision: str | None) -> Digest | None:
    """The digest's five texts, written from that revision of the source; None without a summary."""
    if not digest.get("summary"):
        return None
    return Digest(
        digest["summary"], **{part: digest.get(part) for part in _PARTS}, written="machine", revision=revision
    )


def read_turnover(digest: Mapping[str, Any]) -> Turnover | None:
    """The respondent's turnover, where the decision states it."""
    stated = digest.get("turnover")
    if not stated:
        return None
    return Turnover(Decimal(str(stated["amount"])), stated["currency"], stated.get("year"))


def _check_words(digest: Mapping[str, Any], where: str) -> None:
    for key, vocabulary in _ONE_WORD.items():
        _check(key, [digest.get(key)], VOCABULARIES[vocabulary], where)
    for key, vocabulary in _WORDS.items():
        _check(key, digest.get(key) or (), VOCABULARIES[vocabulary], where)
    for key in _FACTORS:
        _check(key, digest.get(key) or (), LETTERS_ART_83_2, where)
    for key in ("reviews", "later"):
        if digest.get(key):
            _check(f"{key}.effect", [digest[key].get("effect")], VOCABULARIES["effects"], where)
    if "stage" in digest:
        _check("stage", [digest["stage"]], STAGES, where)


def _check(key: str, words: Iterable[str | None], known: Iterable[str], where: str) -> None:
    known = tuple(known)
    for word in words:
        if word not in known:
            raise DataProblem(f"unknown word for {key}: {word}: {where}", did_you_mean(word or "", known))
