"""The words of a decision's summary, kept for searching and unreadable as prose.

The summaries are others' sentences and stay where they are; what a search needs of them is which words
occur and how insistently. Sorted and without order, the terms give that and nothing else.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache

from finecli.vocabulary.stop_words import STOP_WORDS

# FTS5's unicode61 tokenizer splits at the same places, so a stored term is one of its tokens.
_TOKEN = re.compile(r"[^\W_]+")
LONGEST_TERM = 40  # longer runs are pasted identifiers, not words
_ORDINAL_ENDINGS = ("1st", "2nd", "3rd", "th")
YEARS = range(1970, 2040)

# A word said once is mentioned; said twice it is a subject of the decision; from five times on, its theme.
SUBJECT_AT = 2
THEME_AT = 5


def index_terms(text: str) -> tuple[str, ...]:
    """The distinct lower-cased words of `text`, sorted, each standing one to three times by its weight.

    Kept are words of at least two letters (diacritics as they are) and years; other numbers, words of
    grammar and runs of more than 40 characters are not. A word that occurs once stands once, twice when
    it occurs two to four times, three times from five on.

    >>> index_terms("Cookies were set before consent; the cookies of 2021, and more cookies")
    ('2021', 'consent', 'cookies', 'cookies', 'set')
    """
    counts = Counter(_TOKEN.findall(unicodedata.normalize("NFC", text).lower()))
    return tuple(
        term
        for term in sorted(filter(is_term, counts))
        for _ in range(1 + (counts[term] >= SUBJECT_AT) + (counts[term] >= THEME_AT))
    )


@cache
def is_term(word: str) -> bool:
    """Whether a lower-cased token is worth indexing."""
    if word in STOP_WORDS or len(word) > LONGEST_TERM:
        return False
    if word.isdecimal():
        return len(word) == 4 and int(word) in YEARS
    if word[0].isdecimal() and word.endswith(_ORDINAL_ENDINGS):
        return False
    return sum(map(str.isalpha, word)) >= 2
