"""What each decision's fine counts as; `finecli.figures` says why."""

# Annotations are evaluated, for the reason that `finecli.query` gives.
from collections.abc import Callable, Iterable
from typing import NamedTuple

CHANGED = ("reduced", "partly annulled", "increased")


class Counted(NamedTuple):
    """A decision as the figures see it.

    `eur` is the fine as imposed in euros, `amount` the same in its `currency`, both None without a fine;
    `upheld` is what review left of `amount`, where it changed it and that is known; `repeats` means that the
    fine is that of a decision which this one reviewed. `group` and `across` are None where the decision has
    no value for what it is grouped by. `dated` is ISO text at its own precision: the day of the decision,
    else of its publication. `is_complete`: amount, date and respondent are known.
    """

    group: str | None
    eur: float | None
    amount: float | None
    status: str
    id: str
    across: str | None = None
    standing: str = "no appeal recorded"
    currency: str | None = None
    upheld: float | None = None
    repeats: bool = False
    dated: str | None = None
    is_complete: bool = False


class Fine(NamedTuple):
    """What a fine counts as: a word of `finecli.figures`, or "fined" where it is in the sums.

    `eur` and `amount` are what goes into the sums, in euros and in its own currency; `is_as_imposed` means
    that review changed it to an amount that is not on record.
    """

    counts_as: str
    eur: float
    amount: float
    is_as_imposed: bool


class Counting(NamedTuple):
    """How fines are counted: proposed ones too or not, and in euros of which year.

    `factor` gives for a year what one euro of it is in euros of the year asked for, None where there is no
    index; without it euros stay those of their day.
    """

    with_proposed: bool = False
    factor: Callable[[int], float | None] | None = None

    def fines_of(self, cases: Iterable[Counted]) -> dict[str, Fine]:
        """What the fines of decisions count as, by the decisions' ids; of those that carry one."""
        return {case.id: fine for case in cases if case.amount is not None and (fine := self.fine_of(case))}

    def fine_of(self, case: Counted) -> Fine | None:
        """What the fine of a decision counts as; None without a fine."""
        if case.amount is None:
            return None
        if reason := self._apart(case):
            return Fine(reason, 0, 0, is_as_imposed=False)
        is_changed = case.standing in CHANGED
        amount = case.upheld if is_changed and case.upheld is not None else case.amount
        is_as_imposed = is_changed and case.upheld is None
        if case.eur is None:
            return Fine("unconverted", 0, amount, is_as_imposed)
        worth = self._worth(case.dated)
        if worth is None:
            return Fine("undated", 0, amount, is_as_imposed)
        eur = case.eur if amount == case.amount else case.eur * amount / case.amount
        return Fine("fined", eur * worth, amount, is_as_imposed)

    def _apart(self, case: Counted) -> str | None:
        """Why a fine is in no sum, whatever its currency and day."""
        if case.status == "proposed" and not self.with_proposed:
            return "proposed"
        if case.standing == "annulled" or (case.standing in CHANGED and case.upheld == 0):
            return "annulled"
        return "restated" if case.repeats else None

    def _worth(self, dated: str | None) -> float | None:
        """What a euro of that day is in the euros asked for."""
        if self.factor is None:
            return 1
        return self.factor(int(dated[:4])) if dated else None
