"""Decisions as unlike each other as a few dozen can be, drawn by a fixed seed, for tests of filters."""

from __future__ import annotations

import random
from decimal import Decimal
from typing import Any

from factories import make_case
from finecli.cases import Fine, Provenance, Source, Turnover

CASES_IN_ALL = 120

POOLS: dict[str, tuple[Any, ...]] = {
    "body": ("CNIL", "CE", "AEPD", "BfDI", "BGH", "DSB", "ICO", "CJEU", "RvS"),
    "decided": (None, "2019", "2020-02-29", "2021", "2021-01", "2021-12-31", "2022-05", "2023-06-01"),
    "published": (None, None, "2020", "2021-07-01", "2024-01"),
    "updated": (None, "2024-12-31", "2025-03-04", "2025-06-01"),
    "scope": ("cookie", "general"),
    "sector": ("health-care", "employment", "real-estate", "not-assigned"),
    "topics": ((), ("cookies",), ("children", "consent"), ("consent", "security"), ("security",)),
    "violations": ((), ("security",), ("legal-basis", "cookies-tracking")),
    "cookie_violations": ((), ("cookie-wall",), ("no-reject-button", "dark-patterns")),
    "measures": ((), ("fine",), ("fine", "reprimand"), ("none",)),
    "result": (None, "violation", "no-violation", "annulled", "referred"),
    "status": ("final", "proposed", "interim"),
    "standing": ("no appeal recorded", "under appeal", "annulled", "partly annulled"),
    "respondent": (None, "Exemple SAS", "Exemple Santé SAS; Muster GmbH", "Muster GmbH", "Google Ltd"),
    "respondent_kind": ("company", "public-body", "association"),
    "case_number": (None, "SAN-2024-013", "C-311/18", "1/2020", "12/020", "PS-00099-2023"),
    "ecli": (None, "ECLI:EU:C:2020:559"),
    "provisions": (
        (),
        ("Art. 5(1)(a) GDPR", "Art. 6 GDPR"),
        ("Art. 5(1)(f) GDPR", "Art. 32 GDPR"),
        ("Art. 5(2) GDPR",),
        ("Art. 6(1)(f) GDPR", "Art. 5(3) ePrivacy Directive"),
        ("Art. 22(2) LSSI", "Art. 55 GDPR"),
        ("Art. 82 Loi Informatique et Libertés",),
        ("§ 25(1) TDDDG", "Art. 82 GDPR"),
    ),
    "amount": (None, "28", "999.99", "1000", "800000", "800000.01", "60000000"),
    "language": (None, "fr", "de", "es"),
    "source": ("GDPRhub", "Enforcement Tracker"),
    "relation": (None, "appeal-to", "reviews", "refers-to"),
    "has_digest": (True, False),
    "has_turnover": (True, False, False),
    "is_converted": (True, True, False),
}


def draw_cases() -> list[Any]:
    """The same cases every time."""
    chance = random.Random(2016_679)  # noqa: S311 (a fixed seed, no secret)
    return [_case(number, chance) for number in range(1, CASES_IN_ALL + 1)]


def _case(number: int, chance: random.Random) -> Any:
    facts = {name: chance.choice(values) for name, values in POOLS.items()}
    amount, is_converted = facts.pop("amount"), facts.pop("is_converted")
    language, source, relation = facts.pop("language"), facts.pop("source"), facts.pop("relation")
    has_digest, has_turnover = facts.pop("has_digest"), facts.pop("has_turnover")
    exact = Decimal(amount) if amount else None
    page = f"https://wiki.example/{number}"
    both = (source, "GDPRhub") if chance.random() < 0.2 else (source,)
    return make_case(
        **facts,
        id=f"gdprhub-{number}",
        name=f"Case {number}",
        fine=exact and (Fine(exact, "EUR", exact, Decimal(1)) if is_converted else Fine(exact, "PLN")),
        summary="A shop was told to mend its banner." if has_digest else None,
        turnover=Turnover(Decimal(1_000_000), "EUR") if has_turnover else None,
        sources=(Source("Original", page, language),) if language else (),
        relations=({"kind": relation, "body": "CE"},) if relation else (),
        provenance=tuple(
            Provenance(name, str(number), page, "CC BY-NC-SA 4.0") for name in dict.fromkeys(both)
        ),
    )
