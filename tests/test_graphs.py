"""A procedural history for programs that draw: every decision a node, every tie an arrow in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Finecli

from factories import make_case
from finecli.relations import Step, procedural_history
from finecli.render.graphs import graph

FIRST = make_case(
    id="gdprhub-1",
    body="CNIL",
    case_number='SAN-"1"',
    decided="2020-01-02",
    relations=[{"kind": "appeal-to", "body": "CE", "number": "7", "effect": "annulled", "case": "gdprhub-2"}],
)
SECOND = make_case(
    id="gdprhub-2",
    body="CE",
    case_number="7",
    decided="2021-03-04",
    relations=[{"kind": "appeal-from", "body": "CNIL", "effect": "annulled", "case": "gdprhub-1"}],
)


def history() -> tuple[Step, ...]:
    cases = {case.id: case for case in (FIRST, SECOND)}
    return procedural_history(FIRST, cases.__getitem__, lambda _: [])


def test_dot():
    assert graph(history(), "dot") == (
        "digraph history {\n"
        "  rankdir=LR; node [shape=box];\n"
        "  d0 [label=\"CNIL, SAN-'1', 2020-01-02, gdprhub-1\"];\n"
        '  d1 [label="CE, 7, 2021-03-04, gdprhub-2"];\n'
        '  d0 -> d1 [label="annulled"];\n'
        "}\n"
    )


def test_mermaid():
    assert graph(history(), "mermaid") == (
        "flowchart LR\n"
        "  d0[\"CNIL, SAN-'1', 2020-01-02, gdprhub-1\"]\n"
        '  d1["CE, 7, 2021-03-04, gdprhub-2"]\n'
        "  d0 -->|annulled| d1\n"
    )


def test_a_named_decision_outside_the_base_is_a_node():
    alone = make_case(
        id="gdprhub-1",
        body="CNIL",
        case_number="SAN-1",
        decided=None,
        relations=[{"kind": "appeal-to", "body": "CE", "number": "9", "effect": "confirmed"}],
    )
    steps = procedural_history(alone, {"gdprhub-1": alone}.__getitem__, lambda _: [])
    drawn = graph(steps, "mermaid")
    assert '["CE, 9"]' in drawn
    assert "-->|confirmed|" in drawn


def test_the_command_draws(finecli: Finecli):
    code, out, err = finecli("related", "101", "--format", "mermaid")
    assert (code, out.splitlines()[0], err) == (0, "flowchart LR", "")
