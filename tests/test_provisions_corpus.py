"""Provisions over the whole corpus; skipped where the corpus is not at hand."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from finecli.ingest.cited import LISTS
from finecli.ingest.gdprhub import read_export
from finecli.ingest.raw import RawDecision
from finecli.provisions import Provision, parse_provision, parse_provisions
from finecli.vocabulary.countries import country_code

ROOT = Path(__file__).parents[1]
EXPORT = ROOT.parent / "shared" / "corpus" / "gdprhub-2025-08.xml.gz"

pytestmark = pytest.mark.skipif(not EXPORT.exists(), reason="the corpus is not at hand")


@pytest.fixture(scope="module")
def provisions() -> set[Provision]:
    cited = {
        (entry.name, country_code(raw.get("Jurisdiction") or "European Union"))
        for raw in read_export(EXPORT)
        if isinstance(raw, RawDecision)
        for name in LISTS
        for entry in raw.numbered(name)
    }
    return {provision for text, country in cited for provision in parse_provisions(text, country)}


def test_three_in_a_hundred_law_strings_at_most_are_not_understood():
    command = [sys.executable, ROOT / "bench" / "provisions.py", EXPORT]
    assert subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines() == [
        "3274 distinct law strings",
        " 2820  86.13%  law and article",
        "  380  11.61%  law only",
        "   74   2.26%  not at all",
    ]


def test_every_provision_of_the_corpus_is_printed_as_it_is_parsed(provisions: set[Provision]):
    assert len(provisions) > 2400
    assert [each for each in provisions if parse_provision(str(each), each.country) != each] == []
