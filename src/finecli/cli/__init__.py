"""The command line. A command's module is imported when the command is named, so each starts alone."""

from __future__ import annotations

from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from finecli import __version__

# Command -> module. The order is the order of `finecli --help`.
_COMMANDS = {
    "search": "search",
    "show": "show",
    "cite": "cite",
    "related": "related",
    "compare": "compare",
    "article": "article",
    "respondents": "respondents",
    "stats": "stats",
    "risk": "risk",
    "words": "words",
    "info": "info",
    "dataset": "dataset",
}

_SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


class _LazyGroup(TyperGroup):
    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 (the framework's signature)
        return list(_COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002 (as above)
        if cmd_name not in _COMMANDS:
            return None
        module = import_module(f"finecli.cli.{_COMMANDS[cmd_name]}")
        command = typer.main.get_command(module.app)
        command.name = cmd_name
        return command

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args[0] not in _COMMANDS and not args[0].startswith("-"):
            from finecli.errors import InvalidInput
            from finecli.vocabulary.suggestions import did_you_mean

            hint = did_you_mean(args[0], _COMMANDS) or "finecli --help lists the commands"
            raise InvalidInput(f"no such command: {args[0]}", hint)
        return super().resolve_command(ctx, args)


def new_app() -> typer.Typer:
    """A Typer application with the settings all commands share."""
    # Rich help costs start-up and breaks where the terminal is dumb; plain help reads well everywhere.
    return typer.Typer(
        rich_markup_mode=None,
        add_completion=False,
        pretty_exceptions_enable=False,
        context_settings=_SETTINGS,
    )


app = typer.Typer(
    cls=_LazyGroup,
    rich_markup_mode=None,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings=_SETTINGS,
)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"finecli {__version__}")
        raise typer.Exit


@app.callback()
def finecli(
    version: Annotated[
        bool,
        typer.Option("--version", help="Print the version and exit.", callback=_print_version, is_eager=True),
    ] = False,
) -> None:
    """European data-protection decisions, offline: search, read, cite, relate, count, weigh.

    Exit codes: 0 done (also when nothing matches), 1 not found or failed, 2 usage, 130 interrupted.
    """


def spell_out_json(argv: list[str]) -> list[str]:
    """Make the optional value of `--json` explicit, which Typer cannot express.

    A word after `--json` is its list of fields when it reads as one of the command's ("id,name,fine.eur");
    else `--json` stands alone, written `--json=`.
    """
    if "--json" not in argv:
        return argv
    spelled: list[str] = []
    waiting = list(reversed(argv))
    while waiting:
        word = waiting.pop()
        if word == "--":
            return [*spelled, word, *reversed(waiting)]
        if word == "--json":
            fields = waiting.pop() if waiting and _reads_as_fields(waiting[-1], argv) else ""
            word = f"--json={fields}"
        spelled.append(word)
    return spelled


def _reads_as_fields(word: str, argv: list[str]) -> bool:
    from finecli.render.fields import CASE_FIELDS, FIELDS_OF

    command = next((word for word in argv if not word.startswith("-")), "")
    if "--facets" in argv:
        command = f"{command} --facets"
    known = FIELDS_OF.get(command, CASE_FIELDS)
    return any(part.partition(".")[0] in known for part in word.split(","))
