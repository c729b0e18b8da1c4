"""Spanish fines: the amount imposed and the amount paid (Art. 85 Ley 39/2015)."""

from __future__ import annotations

from decimal import Decimal

import pytest

from finecli.ingest.reductions import read_reduction

TWO = "The fine is 10,000 euros. On 3 May the company proceeded to pay {} making use of the two reductions."
ONE = "The fine is 10,000 euros. On 3 May the company has paid {} using one of the two reductions offered."


@pytest.mark.parametrize(
    ("text", "boxed", "imposed", "paid"),
    [
        (TWO.format("6,000 euros"), 10_000, 10_000, 6_000),
        (TWO.format("6,000 euros"), 6_000, 10_000, 6_000),
        (TWO.format("6.000 euros (six thousand)"), 6_000, 10_000, 6_000),
        (TWO.format("the 6 000"), 6_000, 10_000, 6_000),
        (TWO.format("6,000 euros"), 8_000, 10_000, 6_000),  # the box holds the step between
        (ONE.format("8,000 euros"), 10_000, 10_000, 8_000),
        (ONE.format("8,000 euros"), 8_000, 10_000, 8_000),
        (
            "80,000 euros set. It made the payment of 64,000 euros using the reduction.",
            64_000,
            80_000,
            64_000,
        ),
        ("Reduced to 72,000. It has paid 54,000 euros using the two reductions.", 90_000, 90_000, 54_000),
        ("72,000 € or 54,000 €. It has paid 54,000 euros using both reductions.", 54_000, 90_000, 54_000),
        (
            "20,000 euros. The total is reduced by 40%, resulting in a final amount of €12,000.00.",
            12_000,
            20_000,
            12_000,
        ),
    ],
)
def test_both_amounts_are_read_whichever_is_boxed(text: str, boxed: int, imposed: int, paid: int):
    reduction = read_reduction(text, Decimal(boxed))
    assert reduction is not None
    assert (reduction.imposed, reduction.paid) == (imposed, paid)


@pytest.mark.parametrize(
    ("text", "boxed"),
    [
        ("The fine is 10,000 euros. A reduction of 20 % is possible.", 10_000),  # offered, not taken
        ("The fine is 10,000 euros; paying 8,000 euros by 3 May would end the matter.", 10_000),
        (TWO.format("6,000 euros"), 6_500),  # the box is outside the reckoning
        ("It has paid 48,000 euros using the reduction.", 48_000),  # nothing names the fine imposed
        ("", 48_000),
    ],
)
def test_nothing_is_read_without_proof(text: str, boxed: int):
    assert read_reduction(text, Decimal(boxed)) is None


def test_the_agencys_letterhead_may_interrupt_the_sentence():
    letterhead = "C/ Jorge Juan, 6 www.aepd.es 28001 – Madrid sedeagpd.gob.es 11/12"
    text = f"120,000 euros. It proceeded to pay 96,000 {letterhead} euros making use of the reduction."
    reduction = read_reduction(text, Decimal(120_000))
    assert reduction is not None
    assert (
        reduction.basis == "imposed €120,000, paid €96,000 with one reduction of 20 % (Art. 85 Ley 39/2015)"
    )
