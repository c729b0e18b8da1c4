"""`finecli info`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from finecli import __version__
from finecli.cli import new_app
from finecli.cli.options import Format, Json
from finecli.render.fields import INFO_FIELDS
from finecli.render.listing import HEADER, field_rows
from finecli.render.machine import choose_output, write_records, write_rows
from finecli.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable

app = new_app()

CODE_LICENCE = "MIT"

# For a terminal, where a name has room to say what it counts.
_LABELS = {
    "authority": "of authorities",
    "court": "of courts",
    "cjeu": "of the Court of Justice",
    "fines": "with a fine",
    "snapshots": "sources reach until",
    "cookie": "cookie cases",
    "licence": "licence of the data",
    "attribution": "sources to name",
    "content": "content hash",
    "code_licence": "licence of the code",
}
_COUNTS = ("cases", "authority", "court", "cjeu", "fines", "cookie", "countries")


@app.command()
def info(
    json: Json = None,
    format: Format = None,  # noqa: A002 (the option's name)
) -> None:
    """Print version, database, snapshot date, reach of each source, counts and licences."""
    output = choose_output(json, format, INFO_FIELDS)
    store = Store()
    facts = {
        "version": __version__,
        "database": str(store.path),
        **_typed(store.meta()),
        "code_licence": CODE_LICENCE,
    }
    if output.takes_records:
        write_records(output, [facts])
    elif output.format == "table":
        from finecli.render.terminal import print_pairs

        print_pairs([pair for name, value in facts.items() for pair in _pairs(name, value)])
    else:
        write_rows(output, HEADER, field_rows(facts))


def _typed(meta: dict[str, str]) -> dict[str, Any]:
    """The meta table in the order in which it is printed: counts as numbers, the sources' ends by source."""
    import json

    read: dict[str, Callable[[str], Any]] = {**dict.fromkeys(_COUNTS, int), "snapshots": json.loads}
    return {name: read.get(name, str)(meta[name]) for name in INFO_FIELDS if name in meta}


def _pairs(name: str, value: Any) -> list[tuple[str, object]]:
    """The lines of a fact: one, but one for each source."""
    values = [f"{end}: {source}" for source, end in value.items()] if isinstance(value, dict) else [value]
    return [*zip((_LABELS.get(name, name), *[""] * len(values)), values, strict=False)]
