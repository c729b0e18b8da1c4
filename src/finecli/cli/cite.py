"""`finecli cite`."""

from __future__ import annotations

import datetime as dt
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from finecli.cli import new_app
from finecli.cli.named import Ids, named_ids
from finecli.cli.options import Json
from finecli.errors import FinecliError, InvalidInput
from finecli.render.files import written_to
from finecli.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterable

    from finecli.cases import Case
    from finecli.citations import CitationOptions, Style
    from finecli.render.citing import Citable, Cited

app = new_app()

ALL = "all"


def _list_styles(wanted: bool) -> None:
    if wanted:
        from finecli.citations import STYLES

        typer.echo("\n".join(f"{style.name}\t{style.description}" for style in STYLES.values()))
        raise typer.Exit


StyleName = Annotated[
    str, typer.Option("--style", "-s", metavar="STYLE", help="oscola, apa, biblatex and others, or all.")
]
ListStyles = Annotated[
    bool, typer.Option("--list-styles", help="List the styles.", callback=_list_styles, is_eager=True)
]
Place = Annotated[str | None, typer.Option(metavar="PLACE", help='Where in it: "para 42", "pp 3-5".')]
InText = Annotated[bool, typer.Option("--in-text", help="The form for running text (APA, MLA, Bluebook).")]
Footnote = Annotated[bool, typer.Option("--footnote", help="The form for a footnote, with its full stop.")]
Markup = Annotated[str, typer.Option(metavar="MARKUP", help="How italics are marked: plain, markdown, html.")]
History = Annotated[bool, typer.Option("--with-history", help="Append what became of the decision.")]
Anonymise = Annotated[bool, typer.Option("--anonymise", help="Leave out the respondent's name.")]
Sort = Annotated[bool, typer.Option("--sort", help="In the order of names, then of dates.")]
Numbered = Annotated[bool, typer.Option("--numbered", help="Number the citations.")]
Strict = Annotated[bool, typer.Option("--strict", help="Fail when an element of the style is not on record.")]
Output = Annotated[
    str | None, typer.Option("--output", "-o", metavar="FILE", help="Write there and not to stdout.")
]


@app.command()
def cite(
    ids: Ids,
    style: StyleName = "cookiefines",
    list_styles: ListStyles = False,  # noqa: ARG001 (its callback acts)
    pinpoint: Place = None,
    in_text: InText = False,
    footnote: Footnote = False,
    markup: Markup = "plain",
    with_history: History = False,
    anonymise: Anonymise = False,
    sort: Sort = False,
    numbered: Numbered = False,
    strict: Strict = False,
    output: Output = None,
    json: Json = None,
) -> None:
    """Cite decisions, ready to paste; what is not on record is left out and named on stderr."""
    from finecli.citations import CitationOptions, parse_pinpoint
    from finecli.render.citing import as_text, in_order_of_names, in_style

    styles = _styles(style, numbered=numbered)
    place = parse_pinpoint(pinpoint) if pinpoint is not None else None
    options = CitationOptions(place, in_text, with_history, anonymise, footnote, _known_markup(markup))
    citables = _citables(Store(), ids, options)
    if place and len(citables) > 1:
        raise InvalidInput("a pinpoint belongs to one decision", "cite one id at a time")
    _speak_of(citables, styles, strict=strict, anonymised=anonymise)
    citables = in_order_of_names(citables) if sort else citables
    cited = [in_style(each, citables, options) for each in styles]
    with written_to(output):
        if json is None:
            sys.stdout.writelines(as_text(cited, numbered=numbered))
        else:
            _write_json(cited, json)


def _styles(name: str, *, numbered: bool) -> tuple[Style, ...]:
    """The style of that name, or all of them.

    Raises:
        InvalidInput: there is none, or its entries cannot be numbered.
    """
    from finecli.citations import STYLES, find_style

    styles = tuple(STYLES.values()) if name == ALL else (find_style(name),)
    if numbered and any(style.kind == "bibliography" for style in styles):
        raise InvalidInput(f"the entries of a bibliography are not numbered: {name}", "leave --numbered out")
    return styles


def _known_markup(name: str) -> str:
    from finecli.citations import MARKUPS

    if name not in MARKUPS:
        raise InvalidInput(f"no such markup: {name}", f"one of: {', '.join(MARKUPS)}")
    return name


def _citables(store: Store, ids: list[str], options: CitationOptions) -> list[Citable]:
    """The cases named, with the decisions that decided on them."""
    from finecli.citations import later_relation, read_elements
    from finecli.render.citing import Citable

    cases = _cases(store, named_ids(store, ids))
    later = {case.id: relation.case for case in cases if (relation := later_relation(case)) and relation.case}
    known = {case.id: case for case in _cases(store, later.values())}
    return [Citable(case, read_elements(case, options), known.get(later.get(case.id, ""))) for case in cases]


def _cases(store: Store, ids: Iterable[str]) -> list[Case]:
    """The cases of these ids, as far as citations read them."""
    from finecli.cases import Case
    from finecli.citations import CITED_FIELDS
    from finecli.store.many import records_of

    return [
        Case.from_record({name: record[name] for name in CITED_FIELDS}) for record in records_of(store, ids)
    ]


def _speak_of(citables: list[Citable], styles: tuple[Style, ...], *, strict: bool, anonymised: bool) -> None:
    """Say what is lacking, and of which decision to beware.

    Raises:
        FinecliError: `strict`, and something is lacking.
    """
    from finecli.render.citing import lacks, warnings
    from finecli.render.notes import say

    today = dt.datetime.now(tz=dt.UTC).date()
    for each in citables:
        for warning in warnings(each, today, anonymised=anonymised):
            say(f"warning: {warning}")
    lacking = lacks(citables, styles)
    for lack in lacking:
        say(lack)
    if strict and lacking:
        what = "an element is" if len(lacking) == 1 else f"{len(lacking)} elements are"
        raise FinecliError(f"{what} not on record", "without --strict it is left out")


def _write_json(cited: list[Cited], fields: str) -> None:
    from finecli.render.citing import as_records
    from finecli.render.fields import CITATION_FIELDS
    from finecli.render.machine import choose_output, write_records

    write_records(choose_output(fields, None, CITATION_FIELDS), as_records(cited))
