"""The fine of a GDPRhub page: as boxed, settled by the decision's text, in euros, imposed or proposed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from finecli.ingest.money import AMOUNT_CORRECTED, read_fine
from finecli.ingest.proposed import proposes_fine
from finecli.ingest.rates import price
from finecli.ingest.reductions import read_reduction
from finecli.money import format_amount

if TYPE_CHECKING:
    from finecli.cases import Case, Fine
    from finecli.ingest.findings import Findings
    from finecli.ingest.raw import RawDecision

PROPOSED = "only proposed"
OTHER_DAY = "rate of the publication"


def with_fine(case: Case, raw: RawDecision, findings: Findings) -> Case:
    """The case with the fine its box names, if any, and the status that goes with it.

    A fine of a decision without a date is converted at the rate of the publication, which is flagged.
    """
    day = case.decided or case.published
    decision = raw.decision_text or ""
    reading = read_fine(
        raw.get("Fine") or "",
        raw.get("Currency") or "",
        country=case.country,
        decided=day,
        decision=decision,
        summary=raw.prose,
    )
    findings.flags += reading.flags
    if reading.fine is None:
        return case
    fine, flags = price(_before_reductions(reading.fine, case.country, decision, findings), day)
    findings.flags += flags
    if fine.rate and case.decided is None:
        findings.flag("fine", OTHER_DAY, "the day of the decision is not known")
    proposal = proposes_fine(fine, country=case.country, summary=raw.prose, decision=decision)
    if proposal and case.kind == "authority":
        findings.flag("status", PROPOSED, proposal)
        return replace(case, fine=fine, status="proposed", measures=case.measures or ("fine",))
    return replace(case, fine=fine, measures=case.measures or ("fine",))


def _before_reductions(fine: Fine, country: str, decision: str, findings: Findings) -> Fine:
    """A Spanish fine as imposed, with what was paid for it, where the decision tells."""
    if country != "ES" or fine.currency != "EUR" or fine.parts:
        return fine
    reduction = read_reduction(decision, fine.amount)
    if reduction is None:
        return fine
    if reduction.imposed != fine.amount:
        boxed = format_amount(fine.amount, "EUR")
        findings.flag("fine", AMOUNT_CORRECTED, f"published as {boxed}; {reduction.basis}")
    return replace(fine, amount=reduction.imposed, paid=reduction.paid, basis=reduction.basis)
