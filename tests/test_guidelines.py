"""Where the guidelines begin to calculate: shares of the ceiling, bands of turnover, and real decisions."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finecli.provisions import Provision
from finecli.risk.ceiling import Money, Question, Step, ceiling_of
from finecli.risk.guidelines import EDPB, ICO, SERIOUSNESS, Guideline, GuidelineRanges, guideline_ranges

TODAY = date(2026, 11, 29)
PRINCIPLES = Provision("GDPR", "5", "1", "a")  # Art. 83(5)
SECURITY = Provision("GDPR", "32")  # Art. 83(4)


def ranges(
    provision: Provision = PRINCIPLES,
    seriousness: str | Decimal | None = "medium",
    turnover: str | None = None,
    **facts: object,
) -> GuidelineRanges:
    """What the guideline begins with, for a turnover as "12000000 EUR"."""
    amount, _, currency = (turnover or "").partition(" ")
    record = {
        "provisions": (provision,),
        "day": TODAY,
        "country": "FR",
        "turnover": Money(Decimal(amount), currency) if turnover else None,
    }
    question = Question(**{**record, **facts})
    return guideline_ranges(question, ceiling_of(question), seriousness)


def starts(found: GuidelineRanges) -> list[tuple[int, int]]:
    return [(int(each.start_least), int(each.start_most)) for each in found.ranges]


def adjusted(found: GuidelineRanges) -> list[tuple[Decimal | None, Decimal | None]]:
    return [(each.adjusted_least, each.adjusted_most) for each in found.ranges]


def words(found: GuidelineRanges) -> str:
    return "\n".join(step.text for step in found.steps)


@pytest.mark.parametrize(
    ("provision", "seriousness", "expected"),
    [
        (PRINCIPLES, "low", [(0, 2_000_000)]),
        (PRINCIPLES, "medium", [(2_000_000, 4_000_000)]),
        (PRINCIPLES, "high", [(4_000_000, 20_000_000)]),
        (SECURITY, "medium", [(1_000_000, 2_000_000)]),
        (PRINCIPLES, Decimal("0.15"), [(3_000_000, 3_000_000)]),
        (PRINCIPLES, None, [(0, 2_000_000), (2_000_000, 4_000_000), (4_000_000, 20_000_000)]),
    ],
)
def test_the_starting_amount_is_a_share_of_the_legal_maximum(
    provision: Provision, seriousness: str | Decimal | None, expected: list[tuple[int, int]]
):
    assert starts(ranges(provision, seriousness)) == expected


@pytest.mark.parametrize(
    ("share", "level"),
    [("0", "low"), ("0.10", "low"), ("0.11", "medium"), ("0.20", "medium"), ("0.21", "high"), ("1", "high")],
)
def test_an_exact_share_lies_in_a_level(share: str, level: str):
    assert [each.seriousness for each in ranges(seriousness=Decimal(share)).ranges] == [level]


@pytest.mark.parametrize("seriousness", ["grave", Decimal("1.1"), Decimal("-0.1")], ids=str)
def test_no_other_seriousness(seriousness: str | Decimal):
    with pytest.raises(ValueError, match="no such seriousness"):
        ranges(seriousness=seriousness)


@pytest.mark.parametrize(
    ("guideline", "turnover", "shares"),
    [
        (EDPB, 0, ("0.002", "0.004")),
        (EDPB, 2_000_000, ("0.002", "0.004")),
        (EDPB, 2_000_001, ("0.003", "0.02")),
        (EDPB, 10_000_000, ("0.003", "0.02")),
        (EDPB, 12_000_000, ("0.015", "0.10")),
        (EDPB, 50_000_001, ("0.08", "0.20")),
        (EDPB, 250_000_000, ("0.15", "0.50")),
        (EDPB, 500_000_000, ("0.40", "1")),
        (EDPB, 500_000_001, ("1", "1")),
        (ICO, 2_000_000, ("0.002", "0.004")),
        (ICO, 2_000_001, ("0.004", "0.02")),
        (ICO, 50_000_000, ("0.02", "0.10")),
        (ICO, 100_000_000, ("0.10", "0.20")),
        (ICO, 100_000_001, ("0.20", "0.50")),
        (ICO, 435_000_000, ("0.50", "1")),
        (ICO, 435_000_001, ("1", "1")),
    ],
)
def test_the_bands_of_turnover(guideline: Guideline, turnover: int, shares: tuple[str, str]):
    country = "GB" if guideline is ICO else "FR"
    found = ranges(turnover=f"{turnover} {guideline.currency}", country=country)
    assert found.guideline == guideline
    assert found.band is not None
    assert (found.band.least, found.band.most) == (Decimal(shares[0]), Decimal(shares[1]))


# ICO, Data Protection Fining Guidance, table C: starting points under the standard maximum of £8.7 million.
@pytest.mark.parametrize(
    ("turnover", "seriousness", "expected"),
    [
        (1_000_000, "low", (0, 3_480)),
        (1_000_000, "medium", (1_740, 6_960)),
        (1_000_000, "high", (3_480, 34_800)),
        (5_000_000, "low", (0, 17_400)),
        (5_000_000, "medium", (3_480, 34_800)),
        (5_000_000, "high", (6_960, 174_000)),
        (20_000_000, "medium", (17_400, 174_000)),
        (20_000_000, "high", (34_800, 870_000)),
        (60_000_000, "low", (0, 174_000)),
        (60_000_000, "high", (174_000, 1_740_000)),
        (200_000_000, "medium", (174_000, 870_000)),
        (200_000_000, "high", (348_000, 4_350_000)),
        (300_000_000, "medium", (435_000, 1_740_000)),
        (300_000_000, "high", (870_000, 8_700_000)),
    ],
)
def test_the_icos_own_table(turnover: int, seriousness: str, expected: tuple[int, int]):
    assert adjusted(ranges(SECURITY, seriousness, f"{turnover} GBP", country="GB")) == [expected]


def test_apd_108_2024():
    found = ranges(seriousness=Decimal("0.15"), turnover="1900000 EUR", country="BE")
    assert starts(found) == [(3_000_000, 3_000_000)]
    assert adjusted(found) == [(6_000, 12_000)]


def test_uodo_dkn_5131_29_2023():
    question = Question(
        (Provision("GDPR", "5", "1", "f"),), TODAY, "PL", Money(Decimal("25826730.75"), "EUR")
    )
    ceiling = ceiling_of(question)
    assert ceiling.highest is not None
    assert ceiling.highest.turnover_maximum == Decimal("1033069.23")
    assert starts(guideline_ranges(question, ceiling, "medium")) == [(2_000_000, 4_000_000)]
    (each,) = guideline_ranges(question, ceiling, Decimal("0.12")).ranges
    assert each.start_least == 2_400_000
    assert each.adjusted_least == 36_000 <= Decimal(120_000) == each.start_least * Decimal("0.05")
    assert each.adjusted_most == 240_000


def test_the_working_of_a_range():
    assert ranges(turnover="12000000 EUR").steps == (
        Step("Legal maximum: €20,000,000"),
        Step(
            "Medium seriousness, 10 % to 20 % of the legal maximum: €2,000,000 to €4,000,000",
            "EDPB Guidelines 04/2022, para. 60",
        ),
        Step(
            "Turnover of €12,000,000, in the band up to €50,000,000: 1.5 % to 10 % of the starting amount",
            "EDPB Guidelines 04/2022, paras 65 and 66",
        ),
        Step("Medium seriousness, adjusted: €30,000 to €400,000"),
        Step(
            "A starting point, before aggravating and mitigating circumstances (Art. 83(2)), the legal "
            "maximum, and the check that the fine is effective, proportionate and dissuasive (Art. 83(1))",
            "EDPB Guidelines 04/2022, chapters 5 to 7",
        ),
    )


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        ({}, "No adjustment for turnover: the turnover is not given"),
        ({"turnover": "12000000 GBP"}, "the bands are in EUR, the turnover in GBP"),
        ({"turnover": "12000000 EUR", "country": "GB"}, "the bands are in GBP, the turnover in EUR"),
        ({"turnover": "12000000 EUR", "respondent_kind": "natural-person"}, "it is for undertakings"),
        ({"turnover": "12000000 EUR", "respondent_kind": "public-body"}, "it is for undertakings"),
        ({"turnover": "600000000 EUR"}, "above all bands: no adjustment, the maximum reflects it"),
        ({"day": date(2022, 1, 1)}, "The guideline is of 2023-05-24, after the day asked about"),
        ({"country": "SE", "respondent_kind": "public-body"}, "here from the one that takes its place"),
        ({}, "Legal maximum: at least €20,000,000"),
    ],
    ids=str,
)
def test_what_keeps_the_working_from_being_whole_is_said(facts: dict[str, object], line: str):
    assert line in words(ranges(**facts))


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"turnover": "12000000 GBP"},
        {"turnover": "12000000 EUR", "respondent_kind": "public-body"},
    ],
    ids=["no turnover", "another currency", "no undertaking"],
)
def test_the_range_is_left_before_the_adjustment(facts: dict[str, object]):
    found = ranges(**facts)
    assert starts(found) == [(2_000_000, 4_000_000)]
    assert adjusted(found) == [(None, None)]
    assert found.band is None


@pytest.mark.parametrize(
    ("provision", "facts", "reason"),
    [
        (Provision("GDPR", "24"), {}, "none of the provisions is under Art. 83(4) to (6)"),
        (Provision("PECR", "22", country="GB"), {"country": "GB"}, "none of the provisions"),
        (PRINCIPLES, {"country": "AT", "respondent_kind": "public-body"}, "public bodies are not fined here"),
        (PRINCIPLES, {"country": "GB", "day": date(2020, 6, 1)}, "neither of Britain before 2021"),
    ],
    ids=["no tier", "national law", "exempt body", "Britain in the Union"],
)
def test_where_no_guideline_applies(provision: Provision, facts: dict[str, object], reason: str):
    found = ranges(provision, turnover="12000000 EUR", **facts)
    assert found.ranges == ()
    assert found.guideline is None
    assert reason in (found.reason or "")


@pytest.mark.parametrize("guideline", [EDPB, ICO], ids=["EDPB", "ICO"])
def test_bands_rise_and_end_in_no_adjustment(guideline: Guideline):
    bands = guideline.bands
    assert [band.up_to for band in bands[:-1]] == sorted(band.up_to for band in bands[:-1] if band.up_to)
    assert [band.least for band in bands] == sorted(band.least for band in bands)
    assert [band.most for band in bands] == sorted(band.most for band in bands)
    assert (bands[-1].up_to, bands[-1].least, bands[-1].most) == (None, 1, 1)


TURNOVERS = st.integers(0, 2 * 10**12)
LEVELS = st.sampled_from([*SERIOUSNESS, Decimal("0.07"), Decimal("0.333")])
ORDERS = st.sampled_from([("FR", "EUR"), ("GB", "GBP")])
PROVISIONS = st.sampled_from([PRINCIPLES, SECURITY])


@given(provision=PROVISIONS, level=LEVELS, order=ORDERS, turnover=TURNOVERS)
def test_a_range_never_passes_the_ceiling(
    provision: Provision, level: str | Decimal, order: tuple[str, str], turnover: int
):
    found = ranges(provision, level, f"{turnover} {order[1]}", country=order[0])
    (each,) = found.ranges
    assert found.maximum is not None
    assert each.adjusted_least is not None
    assert each.adjusted_most is not None
    assert 0 <= each.start_least <= each.start_most <= found.maximum.amount
    assert each.adjusted_least <= each.adjusted_most <= each.start_most


@given(
    provision=PROVISIONS, level=LEVELS, order=ORDERS, turnovers=st.lists(TURNOVERS, min_size=2, max_size=2)
)
def test_more_turnover_never_lowers_a_range(
    provision: Provision, level: str | Decimal, order: tuple[str, str], turnovers: list[int]
):
    (less,), (more,) = (
        adjusted(ranges(provision, level, f"{turnover} {order[1]}", country=order[0]))
        for turnover in sorted(turnovers)
    )
    assert (less[0] or 0) <= (more[0] or 0)
    assert (less[1] or 0) <= (more[1] or 0)
