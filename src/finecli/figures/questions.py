"""What a person asks of the figures, and the answer with what has to be said beside it."""

# Annotations are evaluated, for the reason that `finecli.query` gives.
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from finecli.figures.counting import Counted, Counting
from finecli.figures.past import Past, as_of
from finecli.figures.tables import Shape, Table, tabulate


class Question(NamedTuple):
    """What is asked of the figures.

    `by` are one or two fields, the period of `over` among them; `figure` is of `FIGURES`. `as_of` is the day
    (ISO text) on which the figures are to stand, `real` the year in whose euros they are to be.
    """

    by: tuple[str, ...] = ()
    over: str | None = None
    figure: str = "cases"
    with_proposed: bool = False
    by_currency: bool = False
    per_million: bool = False
    real: int | None = None
    as_of: str | None = None


class Answer(NamedTuple):
    """The figures asked for; `past` only where they are those of an earlier day.

    `cases` are the decisions in them, once for each of their groups, counted as `counting` says.
    """

    question: Question
    table: Table
    past: Past | None
    cases: Sequence[Counted]
    counting: Counting

    def amounts(self) -> list[float]:
        """The fines in the sums, one by one, in the euros asked for."""
        fines = self.counting.fines_of(self.cases)
        return [fine.eur for fine in fines.values() if fine.counts_as == "fined"]


def answer(
    question: Question,
    cases: Sequence[Counted],
    outcomes: Mapping[str, Sequence[tuple[str, str | None]]],
    snapshot: str,
    country: str | None = None,
) -> Answer:
    """Count these decisions as the question asks.

    Args:
        question: how to count them.
        cases: the decisions, once for each group that they are in by the question's fields.
        outcomes: as `as_of` takes them; looked at only where the question is about an earlier day.
        snapshot: the day (ISO text) on which the data were drawn; "" if unknown.
        country: the one country that all decisions are of, if they are.
    """
    past = as_of(cases, question.as_of, outcomes, question.by) if question.as_of else None
    shape = Shape(
        by=question.by,
        over=question.over,
        figure=question.figure,
        by_currency=question.by_currency,
        inhabitants=_inhabitants() if question.per_million else None,
        country=country,
        until=min(filter(None, (snapshot, question.as_of)), default=""),
    )
    counting = Counting(question.with_proposed, _factor(question.real))
    counted = past.cases if past else cases
    return Answer(question, tabulate(counted, shape, counting), past, counted, counting)


def _inhabitants() -> Callable[[str], int | None]:
    from finecli.vocabulary.population import inhabitants

    return inhabitants


def _factor(real: int | None) -> Callable[[int], float | None] | None:
    if real is None:
        return None
    from finecli.vocabulary.prices import factor

    return lambda year: factor(year, real)
