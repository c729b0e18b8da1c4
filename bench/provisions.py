"""How many distinct law strings of a wiki export are understood: to law and article, law only, not at all.

    python bench/provisions.py EXPORT [--unread]

EXPORT is a MediaWiki XML export (plain, .gz or .xz). With --unread the strings not understood are listed. A
string is read with the country of most of the decisions that carry it.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from finecli.ingest.cited import LISTS
from finecli.ingest.gdprhub import read_export
from finecli.ingest.raw import RawDecision
from finecli.provisions import Provision, parse_provisions
from finecli.vocabulary.countries import country_code

KINDS = ("law and article", "law only", "not at all")


def law_strings(export: Path) -> dict[str, str | None]:
    """Every distinct string of the boxes' law lists, with the country it is mostly cited in."""
    cited: dict[str, Counter[str | None]] = {}
    for raw in read_export(export):
        if isinstance(raw, RawDecision):
            country = country_code(raw.get("Jurisdiction") or "European Union")
            for entry in (entry for name in LISTS for entry in raw.numbered(name)):
                cited.setdefault(entry.name, Counter())[country] += 1
    return {text: countries.most_common(1)[0][0] for text, countries in cited.items()}


def kind(provisions: tuple[Provision, ...]) -> str:
    """How far a string was understood."""
    if not provisions:
        return "not at all"
    return "law and article" if provisions[0].article else "law only"


def main() -> None:
    """Print the figures of the export named on the command line."""
    strings = law_strings(Path(sys.argv[1]))
    kinds = {text: kind(parse_provisions(text, country)) for text, country in strings.items()}
    counts = Counter(kinds.values())
    print(f"{len(strings)} distinct law strings")
    for name in KINDS:
        print(f"{counts[name]:>5}  {counts[name] / len(strings):6.2%}  {name}")
    if "--unread" in sys.argv:
        print("\n".join(text for text, name in kinds.items() if name == "not at all"))


if __name__ == "__main__":
    main()
