"""What an infringement can cost, in three answers kept apart: the law's, the guideline's, the past's."""

# Annotations are evaluated, for the reason that `finecli.query` gives.
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from finecli.risk.ceiling import Ceiling, Question, ceiling_of
from finecli.risk.comparable import PastFines, past_fines
from finecli.risk.facts import COOKIE, Comparable, Facts
from finecli.risk.guidelines import GuidelineRanges, guideline_ranges
from finecli.risk.levels import Levels


class Asked(NamedTuple):
    """A question of risk: the facts that decisions are compared by, and what the law is asked for.

    `scope` is cookie or general. `seriousness` is "low", "medium", "high" or a share of the legal maximum;
    `like` is the id of the decision whose facts these are.
    """

    scope: str
    facts: Facts
    question: Question
    seriousness: str | Decimal | None = None
    like: str | None = None


class Answers(NamedTuple):
    """The three answers to a question of risk."""

    asked: Asked
    ceiling: Ceiling
    guideline: GuidelineRanges
    past: PastFines


def answers_to(asked: Asked, cases: Sequence[Comparable], levels: Levels) -> Answers:
    """The three answers; `cases` are those of the scope asked about, and `levels` theirs."""
    ceiling = ceiling_of(asked.question)
    return Answers(
        asked,
        ceiling,
        guideline_ranges(asked.question, ceiling, asked.seriousness),
        past_fines(asked.facts, cases, levels, may_go_beyond=asked.scope == COOKIE),
    )
