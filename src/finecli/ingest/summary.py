"""What an import read, what it skipped and what it could not understand, for the person who runs it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from finecli.cases import Case, Flag
    from finecli.ingest.raw import Skipped

EXAMPLES = 3
LONGEST_EXAMPLE = 100  # characters


class ImportSummary:
    """Counts of one import, filled while it runs.

    `kinds` and `countries` count cases; `skipped` holds the pages that gave none; `merged` counts, by rule,
    the records that joined another; `doubts` counts flags by field and flag, and `examples` keeps the first
    few of each as (case id, flag).
    """

    def __init__(self) -> None:
        self.kinds: Counter[str] = Counter()
        self.countries: Counter[str] = Counter()
        self.skipped: list[Skipped] = []
        self.merged: dict[str, int] = {}
        self.doubts: Counter[tuple[str, str]] = Counter()
        self.examples: dict[tuple[str, str], list[tuple[str, Flag]]] = {}

    def add(self, case: Case) -> None:
        """Count a case and all of its flags."""
        self.kinds[case.kind] += 1
        self.countries[case.country] += 1
        for flag in case.flags:
            self.doubts[flag.field, flag.flag] += 1
            examples = self.examples.setdefault((flag.field, flag.flag), [])
            if len(examples) < EXAMPLES:
                examples.append((case.id, flag))

    def skip(self, skipped: Skipped) -> None:
        """Remember a page that gave no case."""
        self.skipped.append(skipped)

    def lines(self) -> Iterator[str]:
        """The summary in sentences, the most frequent first."""
        yield f"{_counted(self.kinds.total(), 'decision')}: {_listed(self.kinds)}"
        yield f"by country: {_listed(self.countries)}"
        yield f"{_counted(len(self.skipped), 'page')} skipped"
        for page in self.skipped:
            yield f"  {page.title} (page {page.page_id}): {page.reason}"
        if self.merged:
            yield f"{_counted(sum(self.merged.values()), 'record')} joined another: {_listed(self.merged)}"
        yield f"{_counted(self.doubts.total(), 'flag')}, kept with their records"
        for (field, flag), number in sorted(self.doubts.items(), key=lambda item: (item[0][0], -item[1])):
            yield f"  {field}: {flag}: {number:,}, such as {self._shown(field, flag)}"

    def _shown(self, field: str, flag: str) -> str:
        shown = (
            f"{case_id} ({_shortened(example.note)})" if example.note else case_id
            for case_id, example in self.examples[field, flag]
        )
        return "; ".join(shown)


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _listed(counts: Mapping[str, int]) -> str:
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(f"{name} {number:,}" for name, number in ordered) or "none"


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_EXAMPLE else f"{text[: LONGEST_EXAMPLE - 1]}…"
