"""Fines that were announced and not imposed."""

from __future__ import annotations

from decimal import Decimal

import pytest

from finecli.cases import Fine
from finecli.ingest.proposed import DANISH_REASON, proposes_fine

NOTICE = "the decision's text is the notice of a fine"
INTENTION = "the authority intends to fine, says the source's summary"
THREAT = "threatened in case the order is not followed"


@pytest.mark.parametrize(
    ("country", "summary", "decision", "reason"),
    [
        ("DK", "The DPA fined a hotel.", "", DANISH_REASON),  # whatever a page calls it
        ("DK", "The city court imposed a fine on the hotel.", "", None),
        ("DK", "The hotel accepted the fine notice of the police.", "", None),
        ("DK", "The court ordered a warning in place of the fine.", "", DANISH_REASON),
        ("NO", "", "Advance notification of an administrative fine. NOK 5,000 is due.", NOTICE),
        ("NO", "", "Notification of decisions on infringement fines and orders. NOK 5,000.", NOTICE),
        ("NO", "", "Notice of decision on order and infringement fee. NOK 5,000.", NOTICE),
        (
            "NO",
            "",
            "Notification of decision on violation fee. NOK 9,000.",
            None,
        ),  # the box is the later fine
        ("NO", "", "Decision on infringement fee. We refer to our notice of decision. NOK 5,000.", None),
        ("NO", "The DPA intends to fine a firm.", "", INTENTION),
        ("NO", "The DPA intends to fine a firm.", "We refer to our notice of decision.", None),
        ("NO", "The DPA intended to fine a firm, and did so.", "", None),
        ("NO", "The DPA published a draft decision notifying a firm of it.", "", INTENTION),
        ("GB", "", "NOTICE OF INTENT to impose a penalty of NOK 5,000.", NOTICE),
        ("GB", "After a notice of intent, the ICO fined the firm.", "Penalty of NOK 5,000.", None),
        ("DE", "An order, threatening a NOK 5,000 fine.", "", THREAT),
        ("DE", "An order, threatening a NOK 9,000 fine.", "", None),
        ("EE", "", "If the precept is not complied with, NOK 5,000 is due.", THREAT),
        ("EE", "The authority fined an official.", "A fine of NOK 5,000.", None),  # it can, in Estonia
        ("ES", "The DPA proposed a fine, which was paid.", "", None),
    ],
)
def test_a_fine_is_proposed_or_imposed(country: str, summary: str, decision: str, reason: str | None):
    fine = Fine(Decimal(5_000), "NOK")
    assert proposes_fine(fine, country=country, summary=summary, decision=decision) == reason
