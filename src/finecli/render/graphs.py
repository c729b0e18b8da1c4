"""A procedural history as a graph for other programs to draw: Graphviz's DOT, or Mermaid.

An arrow leads from the earlier decision to the later one that judged it, answers it or follows it, with what
the later one did.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from finecli.relations import BACKWARD
from finecli.render.plain import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from finecli.relations import Step

GRAPHS = ("dot", "mermaid")

_QUOTES = str.maketrans({'"': "'", "\\": "/", "|": "/", "[": "(", "]": ")", "<": "‹", ">": "›"})
_EARLIER = (*BACKWARD, "follows")  # kinds whose other decision came before


class _Arrow(NamedTuple):
    earlier: int
    later: int
    label: str


def graph(steps: Sequence[Step], name: str) -> str:
    """The history in the language `name`, one of `GRAPHS`; a decision alone is a graph of one."""
    arrows = list(dict.fromkeys(_arrows(steps)))
    labels = [_label(step) for step in steps]
    if name == "dot":
        nodes = (f'  d{at} [label="{label}"];' for at, label in enumerate(labels))
        edges = (f'  d{arrow.earlier} -> d{arrow.later} [label="{arrow.label}"];' for arrow in arrows)
        return "\n".join(("digraph history {", "  rankdir=LR; node [shape=box];", *nodes, *edges, "}\n"))
    nodes = (f'  d{at}["{label}"]' for at, label in enumerate(labels))
    edges = (
        f"  d{arrow.earlier} -->{f'|{arrow.label}|' if arrow.label else ''} d{arrow.later}"
        for arrow in arrows
    )
    return "\n".join(("flowchart LR", *nodes, *edges, ""))


def _label(step: Step) -> str:
    decided = step.case.decided.iso if step.case and step.case.decided else None
    case_id = step.case.id if step.case else None
    return printable(", ".join(filter(None, (step.body, step.number, decided, case_id)))).translate(_QUOTES)


def _arrows(steps: Sequence[Step]) -> Iterable[_Arrow]:
    places = {step.case.id: at for at, step in enumerate(steps) if step.case}
    for at, step in enumerate(steps):
        for relation in step.case.relations if step.case else ():
            other = places.get(relation.case or "")
            if other is None:
                continue
            if relation.kind in _EARLIER or (relation.kind in ("refers-to", "same-matter") and other < at):
                earlier, later = other, at
            else:
                earlier, later = at, other
            yield _Arrow(earlier, later, steps[later].effect or _told(relation.kind))
        asked = next((place for place, each in enumerate(steps) if each.case and not each.relation), at)
        if step.case is None and step.relation:
            pair = (at, asked) if step.relation in _EARLIER else (asked, at)
            yield _Arrow(*pair, steps[pair[1]].effect or _told(step.relation))


def _told(kind: str) -> str:
    return "" if kind in (*BACKWARD, "appeal-to", "reviewed-by") else kind.replace("-", " ")
