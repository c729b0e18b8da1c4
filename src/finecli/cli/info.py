"""`finecli info`."""

from __future__ import annotations

from finecli import __version__
from finecli.cli import new_app
from finecli.cli.options import Format, Json
from finecli.render.fields import INFO_FIELDS
from finecli.render.listing import HEADER
from finecli.render.machine import choose_output, write_records, write_rows
from finecli.store import Store

app = new_app()

CODE_LICENCE = "MIT"

# For a terminal, where a name has room to say what it counts.
_LABELS = {
    "authority": "of authorities",
    "court": "of courts",
    "cjeu": "of the Court of Justice",
    "fines": "with a fine",
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
    """Print version, database, snapshot date, counts and licences."""
    output = choose_output(json, format, INFO_FIELDS)
    store = Store()
    facts = {
        "version": __version__,
        "database": str(store.path),
        **_counted(store.meta()),
        "code_licence": CODE_LICENCE,
    }
    if output.takes_records:
        write_records(output, [facts])
    elif output.format == "table":
        from finecli.render.terminal import print_pairs

        print_pairs([(_LABELS.get(name, name), value) for name, value in facts.items()])
    else:
        write_rows(output, HEADER, facts.items())


def _counted(meta: dict[str, str]) -> dict[str, object]:
    """The meta table with its counts as numbers, in the order in which they are printed."""
    known = {name: meta[name] for name in INFO_FIELDS if name in meta}
    return {name: int(value) if name in _COUNTS else value for name, value in known.items()}
