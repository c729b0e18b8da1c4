"""The decisions of the base by everything others name them by: page, number, ECLI, document.

A number is found as its tokens within another ("W211 2225136-1" in "Zl. W211 2225136-1/6E"), so whoever asks
must know the body too; only what is the whole name of one decision stands for itself.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from finecli.ingest.documents import document_key, names_a_decision
from finecli.ingest.references import Tokens, page_title, tokens_of
from finecli.query import number_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from finecli.cases import Case

# Several numbers in one string: joined cases, a docket and a file number.
_SEVERAL = re.compile(r"\s*(?:,|;|\(|\)|&|\band\b|\bund\b|\ben\b|\bet\b|\s/\s)\s*")
COURTS_OF_THE_UNION = ("cjeu", "general-court")
FEWEST_DIGITS = 5  # of a number within a number; four with a sign beside them
LONG = 8  # digits that are hardly chance, wherever they stand


class DecisionIndex:
    """The cases of a base by what names them."""

    def __init__(self, cases: Iterable[Case]) -> None:
        self.cases = {case.id: case for case in cases}
        self._by_title: dict[str, str] = {}
        self._by_ecli: dict[str, list[str]] = defaultdict(list)
        self._by_document: dict[str, list[str]] = defaultdict(list)
        self._by_token: dict[str, list[tuple[Tokens, str]]] = defaultdict(list)
        self._found: dict[Tokens, list[Case]] = {}
        for case in self.cases.values():
            self._add(case)

    def _add(self, case: Case) -> None:
        for title in (case.title, *(page_title(page.url) for page in case.provenance)):
            if title:
                self._by_title.setdefault(_title_key(title), case.id)
        if case.ecli:
            self._by_ecli[case.ecli].append(case.id)
        for key in {document_key(source.url) for source in case.sources if source.url} - {None}:
            self._by_document[key or ""].append(case.id)
        for tokens in numbers_of(case):
            for token in {token for token in tokens if token.isdigit()}:
                self._by_token[token].append((tokens, case.id))

    def titled(self, title: str) -> list[Case]:
        """The case whose page, now or before a merge, has this title."""
        found = self._by_title.get(_title_key(title))
        return [self.cases[found]] if found else []

    def with_ecli(self, ecli: str) -> list[Case]:
        """The cases of one ECLI."""
        return self._all(self._by_ecli.get(ecli, ()))

    def with_document(self, key: str) -> list[Case]:
        """The one case of a document; a document of several, or a press release's page, names none."""
        found = self._by_document.get(key, ())
        return self._all(found) if len(found) == 1 or names_a_decision(key) else []

    def numbered(self, tokens: Tokens) -> list[Case]:
        """The cases whose number stands in `tokens`, the longest ones only."""
        if tokens not in self._found:
            self._found[tokens] = self._numbered(tokens)
        return self._found[tokens]

    def _numbered(self, tokens: Tokens) -> list[Case]:
        lengths: dict[str, int] = {}
        for token in set(tokens):
            for number, case_id in self._by_token.get(token, ()):
                if stands_in(number, tokens):
                    lengths[case_id] = max(lengths.get(case_id, 0), len(number))
        longest = max(lengths.values(), default=0)
        return self._all(case_id for case_id, length in lengths.items() if length == longest)

    def completing(self, tokens: Tokens) -> list[Case]:
        """The cases in whose number `tokens` stand ("Ro 2021/04/0010" in "Ro 2021/04/0010-11")."""
        if not is_telling(tokens):
            return []
        longest = max((token for token in tokens if token.isdigit()), key=len)
        found = (case for number, case in self._by_token.get(longest, ()) if stands_in(tokens, number))
        return self._all(dict.fromkeys(found))

    def same_figures(self, tokens: Tokens) -> list[Case]:
        """The cases whose number has the same figures, one letter being a slip."""
        wanted = _figures(tokens)
        if sum(map(len, wanted)) < FEWEST_DIGITS:
            return []
        found = (
            case
            for number, case in self._by_token.get(max(wanted, key=len), ())
            if _figures(number) == wanted
        )
        return self._all(dict.fromkeys(found))

    def _all(self, case_ids: Iterable[str]) -> list[Case]:
        return [self.cases[each] for each in case_ids]


def numbers_of(case: Case) -> set[Tokens]:
    """The numbers that name a case, each as its tokens."""
    numbers = set(split_number(case.case_number or ""))
    # The CNIL's own texts write "SAN-2020-012" and "n° 2020-012" of one decision.
    return numbers | {tokens[1:] for tokens in numbers if _is_yearly(tokens) and is_telling(tokens[1:])}


def _is_yearly(tokens: Tokens) -> bool:
    """Whether a number is a sign, a year and a count ("SAN-2020-012")."""
    return len(tokens) == len(("san", "2020", "12")) and tokens[0].isalpha() and tokens[1].startswith("20")


def split_number(text: str) -> Iterator[Tokens]:
    """A published number whole and in its parts, as far as they are telling.

    >>> sorted(split_number("2020-0.550.322 (D124.2109)"))
    [('2020', '0', '550', '322'), ('2020', '0', '550', '322', 'd', '124', '2109'), ('d', '124', '2109')]
    """
    for part in (text, *_SEVERAL.split(text)):
        tokens = tokens_of(part)
        if is_telling(tokens):
            yield tokens


def is_telling(tokens: Tokens) -> bool:
    """Whether tokens are enough of a number to be known again."""
    digits = sum(map(len, _figures(tokens)))
    return digits >= FEWEST_DIGITS or (digits == FEWEST_DIGITS - 1 and len(tokens) > len(_figures(tokens)))


def stands_in(number: Tokens, tokens: Tokens) -> bool:
    """Whether a number stands in a row of tokens, and is not a part of another's figures."""
    length = len(number)
    long = sum(map(len, _figures(number))) >= LONG
    for start in range(len(tokens) - length + 1):
        if tokens[start : start + length] == number:
            before, after = tokens[max(0, start - 1) : start], tokens[start + length : start + length + 1]
            if long or not any(token.isdigit() for token in (*before, *after)):
                return True
    return False


def _figures(tokens: Tokens) -> Tokens:
    return tuple(token for token in tokens if token.isdigit())


def _title_key(title: str) -> str:
    return number_key(title)
