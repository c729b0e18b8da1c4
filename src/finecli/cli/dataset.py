"""`finecli dataset`: for those who keep the data."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import Annotated

import typer

from finecli.cli import new_app
from finecli.cli.options import Format, Json
from finecli.errors import FinecliError
from finecli.render.machine import choose_output, write_records, write_rows

app = new_app()

Data = Annotated[
    Path,
    typer.Option(
        "--data", metavar="DIR", help="The directory that holds cases/ and cases.db.", show_default=True
    ),
]
_HERE = Path("data")


@app.callback()
def dataset() -> None:
    """Keep the dataset: import sources, compile the database, check the records."""
    try:
        import sqlite_utils  # noqa: F401 (stands for the whole extra)
    except ImportError as error:
        raise FinecliError(
            "keeping the dataset needs libraries that reading it does not", "pip install 'finecli[dataset]'"
        ) from error


@app.command("import")
def import_sources(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE...", help="Exports: .xml, .json, also .gz and .xz.")
    ],
    digests: Annotated[
        list[Path] | None, typer.Option("--digests", metavar="FILE", help="Digests to join, one per source.")
    ] = None,
    data: Data = _HERE,
) -> None:
    """Read the sources' exports into the reviewed records; a summary says what was not understood."""
    from finecli.ingest.importing import import_files
    from finecli.render.progress import progress_bar

    # Pages and cases hold no cycles: the import needs the same memory without collecting, and less time.
    gc.disable()
    with progress_bar("reading") as progress:
        summary = import_files(data, files, digests or [], progress)
    gc.enable()
    sys.stdout.writelines(f"{line}\n" for line in summary.lines())


@app.command()
def build(
    check: Annotated[
        bool, typer.Option("--check", help="Only say whether records and database agree.")
    ] = False,
    data: Data = _HERE,
) -> None:
    """Compile the records into cases.db."""
    from finecli.ingest.build import build as compile_records
    from finecli.ingest.build import differences
    from finecli.render.progress import progress_bar

    target = data / "cases.db"
    if check:
        if different := differences(data, target):
            raise FinecliError(
                f"records and database differ in: {', '.join(different)}",
                "finecli dataset build compiles anew",
            )
        typer.echo("records and database agree", err=True)
        return
    with progress_bar("compiling") as progress:
        count = compile_records(data, target, progress)
    typer.echo(f"{count} cases, {target.stat().st_size / 1e6:.1f} MB: {target}", err=True)


@app.command()
def lint(json: Json = None, format: Format = None, data: Data = _HERE) -> None:  # noqa: A002 (the option's name)
    """List what the records themselves show to be doubtful."""
    from finecli.ingest.build import reviewed_cases
    from finecli.ingest.lint import Doubt, doubts

    output = choose_output(json, format, dict.fromkeys(Doubt._fields, ()))
    found = doubts(reviewed_cases(data))
    if output.takes_records:
        write_records(output, (doubt._asdict() for doubt in found))
    else:
        write_rows(output, Doubt._fields, found)
    typer.echo("1 doubt" if len(found) == 1 else f"{len(found):,} doubts", err=True)
