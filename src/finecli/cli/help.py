"""Help in sections: forty options in one list are not read by anybody."""

from __future__ import annotations

from typing import Any

from typer.core import TyperCommand

DEFAULT = "Other"
_WIDEST = 32  # of what is left of the explanations


class SectionedCommand(TyperCommand):
    """A command whose help puts each option under the heading it names as its panel."""

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write the arguments, then the options, section by section in the order of their first option."""
        sections: dict[str, list[tuple[str, str]]] = {}
        for parameter in self.get_params(ctx):
            if record := parameter.get_help_record(ctx):
                is_argument = parameter.param_type_name == "argument"
                panel = getattr(parameter, "rich_help_panel", None)
                sections.setdefault("Arguments" if is_argument else panel or DEFAULT, []).append(record)
        for name, records in sections.items():
            with formatter.section(name):
                formatter.write_dl(records, col_max=_WIDEST)
