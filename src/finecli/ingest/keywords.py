"""The words most particular to a case, by which search puts cases near the best answers (`store.matching`).

Words rather than latent vectors: they rank as well (`docs/search.md`), need no linear algebra, come out the
same on every machine, and can be read.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from typing import TYPE_CHECKING

from finecli.ingest.terms import is_term

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from finecli.cases import Case

MOST_KEYWORDS = 24  # more gain nothing
FEWEST_CASES = 3  # a word of fewer cases brings none together: mostly names and slips
DIGEST_WORTH = 2  # of a word of the digest, in occurrences: what it says is the matter

_WORD = re.compile(r"[^\W_]+")


def keywords(cases: Iterable[Case]) -> Iterator[tuple[str, ...]]:
    """For each case at most 24 words, frequent in it and rare elsewhere, the most particular first."""
    counted = [_counts(case) for case in cases]
    spread = Counter(word for counts in counted for word in counts)
    rarity = {word: math.log(len(counted) / n) for word, n in spread.items() if n >= FEWEST_CASES}
    for counts in counted:
        # Rounded, so that the last bit of a machine's logarithm cannot change an order.
        worth = {word: round(n * rarity[word], 6) for word, n in counts.items() if word in rarity}
        yield tuple(sorted(worth, key=lambda word: (-worth[word], word))[:MOST_KEYWORDS])


def _counts(case: Case) -> Counter[str]:
    counts = Counter(case.terms)
    for text in filter(None, case.digest.texts if case.digest else ()):
        for word in filter(is_term, _WORD.findall(text.lower())):
            counts[word] += DIGEST_WORTH
    return counts
