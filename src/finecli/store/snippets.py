"""The place in a digest that a query is about, with its words marked.

The index keeps no texts, so the digests of one page are put into a small index in memory, cut into words by
the same tokenizer: what is marked is what was found, stems and accents included.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

from finecli.language import fts_string

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from finecli.expansion import Want

BEGIN, END = "\x02", "\x03"  # around a match; no digest holds control characters once they are taken out
PARTS = ("summary", "what_happened", "who_was_affected", "authority_found", "why_it_matters")
_CONTROLS = dict.fromkeys(range(32), " ")
WORDS = 40  # of a snippet, before it is cut to the screen

_INDEX = """CREATE VIRTUAL TABLE digests USING fts5 (
    digest, tokenize = 'porter unicode61 remove_diacritics 2')"""
_INSERT = "INSERT INTO digests (rowid, digest) VALUES (:n, :digest)"
_BEST = "SELECT rowid, snippet(digests, 0, :begin, :end, '…', :words) FROM digests WHERE digests MATCH :match"


def digest_texts(digest: Mapping[str, Any] | None) -> str:
    """The texts of a digest one after the other, without control characters; "" where there is none."""
    texts = (digest.get(part) for part in PARTS) if digest else ()
    return " ".join(text for text in texts if text).translate(_CONTROLS)


def marked_digests(digests: Mapping[int, str], wants: Iterable[Want]) -> dict[int, str]:
    """Of each digest the part with most of what is wanted, its words between `BEGIN` and `END`.

    A digest without any of them is left as it is.
    """
    texts = (text for want in wants if not want.is_unwanted for text in (*want.typed, *want.synonyms))
    match = " OR ".join(map(fts_string, texts))
    if not (match and digests):
        return dict(digests)
    memory = sqlite3.connect(":memory:")
    try:
        memory.execute(_INDEX)
        memory.executemany(_INSERT, ({"n": n, "digest": digest} for n, digest in digests.items()))
        values: dict[str, Any] = {"begin": BEGIN, "end": END, "words": WORDS, "match": match}
        return {**digests, **dict(memory.execute(_BEST, values))}
    finally:
        memory.close()
