"""`finecli compare`."""

from __future__ import annotations

from finecli.cli import new_app
from finecli.cli.named import Ids, named_cases
from finecli.cli.options import Format, Json
from finecli.comparison import compare as compare_cases
from finecli.errors import InvalidInput
from finecli.render.comparing import compared_record, compared_rows, compared_values
from finecli.render.fields import COMPARISON_FIELDS
from finecli.render.machine import choose_output, write_records, write_rows
from finecli.store import Store

app = new_app()


@app.command()
def compare(
    ids: Ids,
    json: Json = None,
    format: Format = None,  # noqa: A002 (the option's name)
) -> None:
    """Put decisions side by side: facts, provisions, fine by person and turnover, factors, appeal."""
    output = choose_output(json, format, COMPARISON_FIELDS)
    cases = named_cases(Store(), ids)
    if len(cases) < 2:
        raise InvalidInput("a comparison takes two decisions or more", "finecli show prints one")
    compared = compare_cases(cases)
    if output.takes_records:
        write_records(output, map(compared_record, compared))
    elif output.format == "table":
        from finecli.render.terminal import print_comparison

        print_comparison(list(compared_rows(compared)))
    else:
        write_rows(output, ("field", *(case.id for case in cases)), compared_values(compared))
