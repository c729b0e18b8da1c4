"""What the records themselves show to be doubtful: each rule with what sets it off and what does not."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factories import make_case
from finecli.cases import Case, Checks, Fine, Flag
from finecli.ingest.lint import Doubt, doubts


def euros(amount: str) -> Fine:
    return Fine(Decimal(amount), "EUR", eur=Decimal(amount))


def sound(number: int = 1, **facts: object) -> Case:
    """A case that no rule finds anything in."""
    defaults = {"case_number": f"SAN-2024-{number}", "decided": None, "violations": ("security",)}
    return make_case(id=f"gdprhub-{number}", **(defaults | facts))


@pytest.mark.parametrize(
    ("cases", "doubt"),
    [
        pytest.param(
            (sound(1, case_number="SAN-2024-099"), sound(2, case_number="san 2024/099")),
            Doubt("possible duplicate", "gdprhub-2", "same body and number as gdprhub-1"),
            id="same number",
        ),
        pytest.param(
            (sound(1, decided="2024-09-05"), sound(2, decided="2024-09-05")),
            Doubt("possible duplicate", "gdprhub-2", "same body and day and fine as gdprhub-1"),
            id="same day and fine",
        ),
        pytest.param(
            (sound(1, fine=euros("20000")), sound(2, fine=euros("20000000"))),
            Doubt(
                "currency jump",
                "gdprhub-2",
                "20,000,000 EUR is over 50 times this body's next (gdprhub-1)",
            ),
            id="fine out of all proportion",
        ),
        pytest.param(
            (sound(respondent="CNIL"),),
            Doubt("respondent is the authority", "gdprhub-1", "CNIL"),
            id="respondent by the body's short name",
        ),
        pytest.param(
            (sound(respondent="COMMISSION NATIONALE DE L'INFORMATIQUE ET DES LIBERTES"),),
            Doubt(
                "respondent is the authority",
                "gdprhub-1",
                "COMMISSION NATIONALE DE L'INFORMATIQUE ET DES LIBERTES",
            ),
            id="respondent by the body's name",
        ),
        pytest.param(
            (sound(violations=()),),
            Doubt("fine without violation", "gdprhub-1", "800000 EUR, result: violation"),
            id="fine for nothing",
        ),
        pytest.param(
            (sound(fine=None),),
            Doubt(
                "fine named without amount",
                "gdprhub-1",
                "the digest names a fine, the record has no amount",
            ),
            id="fine without amount",
        ),
        pytest.param(
            (sound(decided="2024-09-05", started="2024-10"),),
            Doubt("dates out of order", "gdprhub-1", "started 2024-10 lies after decided 2024-09-05"),
            id="begun after the decision",
        ),
        pytest.param(
            (sound(decided="2024-09-05", published="2024-09-04"),),
            Doubt("dates out of order", "gdprhub-1", "decided 2024-09-05 lies after published 2024-09-04"),
            id="published before the decision",
        ),
        pytest.param(
            (sound(provisions=("Art. 10 GDPR", "Art. 24 GDPR")),),
            Doubt("fine without tier", "gdprhub-1", "Art. 10 GDPR, Art. 24 GDPR"),
            id="fine under no article that carries one",
        ),
        pytest.param(
            (sound(checks=Checks(fine="not found", date="found", number="not found")),),
            Doubt("facts not in the text", "gdprhub-1", "not found in the decision's text: fine, number"),
            id="two facts not in the text",
        ),
        pytest.param(
            (sound(flags=(Flag("fine", "sources disagree", "Enforcement Tracker: 5"),)),),
            Doubt("flagged doubtful", "gdprhub-1", "fine: sources disagree: Enforcement Tracker: 5"),
            id="flagged",
        ),
        pytest.param(
            (sound(flags=(Flag("id", "possible duplicate"),)),),
            Doubt("flagged doubtful", "gdprhub-1", "id: possible duplicate"),
            id="flagged without a note",
        ),
    ],
)
def test_what_sets_a_rule_off(cases: tuple[Case, ...], doubt: Doubt):
    assert doubts(list(cases)) == [doubt]


@pytest.mark.parametrize(
    "cases",
    [
        pytest.param((sound(),), id="a sound case"),
        pytest.param((sound(1), sound(2, body="DSB", case_number="SAN-2024-1")), id="number of another body"),
        pytest.param((sound(1, case_number=None), sound(2, case_number=None)), id="no numbers"),
        pytest.param((sound(1, decided="2024"), sound(2, decided="2024")), id="same fine in a year"),
        pytest.param(
            (sound(1, fine=euros("200")), sound(2, fine=euros("20000"))), id="small fines differ freely"
        ),
        pytest.param(
            (sound(1, fine=euros("20000")), sound(2, fine=euros("20000000"), body="DSB")),
            id="fines of different bodies",
        ),
        pytest.param((sound(violations=(), summary=None),), id="no digest to name a violation"),
        pytest.param((sound(body="CE", violations=()),), id="a court's judgment"),
        pytest.param((sound(decided="2024", started="2024-10"),), id="dates that can be in order"),
        pytest.param(
            (sound(provisions=("Art. 24 GDPR", "Art. 32 GDPR")),), id="one article carries the fine"
        ),
        pytest.param((sound(provisions=("Art. 82 Loi Informatique et Libertés",)),), id="national law alone"),
        pytest.param((sound(checks=Checks(fine="not found", date="found")),), id="one fact not in the text"),
        pytest.param((sound(flags=(Flag("status", "only proposed", "to the police"),)),), id="a plain flag"),
    ],
)
def test_what_does_not(cases: tuple[Case, ...]):
    assert doubts(list(cases)) == []


def test_doubts_come_by_rule_and_in_the_order_of_the_cases():
    cases = [
        sound(1, fine=None),
        sound(2, respondent="CNIL", fine=None),
        sound(3, respondent="CNIL"),
    ]
    assert [(doubt.rule, doubt.case) for doubt in doubts(cases)] == [
        ("respondent is the authority", "gdprhub-2"),
        ("respondent is the authority", "gdprhub-3"),
        ("fine named without amount", "gdprhub-1"),
        ("fine named without amount", "gdprhub-2"),
    ]
