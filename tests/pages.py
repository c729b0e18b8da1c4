"""Pages of the wiki as published, and a digest, for the tests that make cases of them."""

from __future__ import annotations

from typing import Any

from finecli.ingest.raw import GDPRHUB, RawDecision

CNIL = {"Jurisdiction": "France", "DPA_Abbrevation": "CNIL", "DPA_With_Country": "CNIL (France)"}
BVWG = {"Jurisdiction": "Austria", "Court_Abbrevation": "BVwG", "Court_With_Country": "BVwG (Austria)"}
CJEU = {"Jurisdiction": "European Union"}

DIGEST: dict[str, Any] = {
    "page_id": 1,
    "respondent": "Boulangerie du Port SAS",
    "respondent_kind": "company",
    "sector": "industry-commerce",
    "scope": "general",
    "result": "violation",
    "measures": ["reprimand"],
    "violations": ["security"],
    "cookie_violations": [],
    "topics": ["security"],
    "aggravating": ["a"],
    "mitigating": ["f"],
    "reviews": None,
    "turnover": {"amount": 839.33, "currency": "EUR", "year": 2020},
    "data_subjects": 12,
    "summary": "A bakery left its order book on the counter.",
    "what_happened": None,
    "who_was_affected": None,
    "authority_found": None,
    "why_it_matters": "Put order books away.",
}


def page(box: str = "DPA", body: dict[str, str] = CNIL, **fields: str) -> RawDecision:
    """A page of the wiki; a field's keyword is its parameter."""
    return RawDecision(
        source=GDPRHUB,
        page_id="1",
        title="A page",
        url="https://gdprhub.eu/index.php?title=A_page",
        revision="77",
        timestamp="2025-03-02T10:30:00Z",
        box=box,
        fields=body | fields,
        lead="Order books lay open.",
        sections={"Facts": "Customers read them.", "Comment": "A commentary."},
    )
