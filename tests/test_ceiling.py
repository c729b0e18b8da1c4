"""What the law allows at most: tiers, fixed and turnover maxima, national laws, and public bodies."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finecli.provisions import Provision, parse_query
from finecli.provisions.laws import laws
from finecli.risk import national
from finecli.risk.ceiling import (
    EEA_STATES,
    MEMBER_STATES,
    Ceiling,
    Highest,
    Money,
    Question,
    Step,
    ceiling_of,
    percent,
)
from finecli.risk.national import national_maxima, national_tier, public_body_rule

TODAY = date(2026, 11, 29)


def asked(
    provisions: str, country: str | None = "FR", turnover: str | None = None, **facts: object
) -> Question:
    """A question on provisions separated by ";", with a turnover as "12000000 EUR"."""
    amount, _, currency = (turnover or "").partition(" ")
    record = {
        "provisions": tuple(parse_query(text) for text in provisions.split("; ")),
        "day": TODAY,
        "country": country,
        "turnover": Money(Decimal(amount), currency) if turnover else None,
    }
    return Question(**{**record, **facts})


def highest(question: Question) -> tuple[int, str, str | None] | None:
    found = ceiling_of(question).highest
    return (int(found.amount), found.currency, found.governs) if found else None


def national_amounts(question: Question) -> list[tuple[int, str]]:
    return [(int(each.highest.amount), each.highest.currency) for each in ceiling_of(question).national]


def words(found: Ceiling) -> str:
    return "\n".join(step.text for step in found.steps)


@pytest.mark.parametrize(
    ("provisions", "country", "turnover", "expected"),
    [
        ("Art. 32 GDPR", "FR", None, (10_000_000, "EUR", None)),
        ("Art. 32 GDPR", "FR", "12000000 EUR", (10_000_000, "EUR", "fixed")),
        ("Art. 32 GDPR", "FR", "500000000 EUR", (10_000_000, "EUR", "fixed")),
        ("Art. 32 GDPR", "FR", "500000050 EUR", (10_000_001, "EUR", "turnover")),
        ("Art. 5(1)(a) GDPR; Art. 32 GDPR", "FR", "12000000 EUR", (20_000_000, "EUR", "fixed")),
        ("Art. 5(1)(a) GDPR; Art. 24 GDPR", "FR", "1000000000 EUR", (40_000_000, "EUR", "turnover")),
        ("Art. 58(2) GDPR", "IE", "1000000000 EUR", (40_000_000, "EUR", "turnover")),
        ("Art. 41(4) GDPR", None, None, (10_000_000, "EUR", None)),
        ("Art. 6 GDPR", "NO", "10000000 EUR", (20_000_000, "EUR", "fixed")),
        ("Art. 6 GDPR", "IS", None, (2_400_000_000, "ISK", None)),
        ("Art. 32 GDPR", "IS", "70000000000 ISK", (1_400_000_000, "ISK", "turnover")),
        ("Art. 32 GDPR", "GB", "12000000 GBP", (8_700_000, "GBP", "fixed")),
        ("Art. 6 GDPR", "GB", "437500000 GBP", (17_500_000, "GBP", "fixed")),
        ("Art. 6 GDPR", "GB", "437500025 GBP", (17_500_001, "GBP", "turnover")),
        ("Art. 6 UK GDPR", None, None, (17_500_000, "GBP", None)),
        ("Art. 24 GDPR", "FR", "12000000 EUR", None),
        ("Art. 10 GDPR", "FR", "12000000 EUR", None),
        ("Art. 6 GDPR", "US", None, None),
    ],
)
def test_the_higher_of_the_fixed_and_the_turnover_maximum(
    provisions: str, country: str | None, turnover: str | None, expected: tuple[int, str, str | None] | None
):
    assert highest(asked(provisions, country, turnover)) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2018, 5, 24), None),
        (date(2018, 5, 25), (20_000_000, "EUR", None)),
        (date(2020, 12, 31), (20_000_000, "EUR", None)),
        (date(2021, 1, 1), (17_500_000, "GBP", None)),
    ],
    ids=str,
)
def test_britain_had_the_maxima_in_euros_until_2020(day: date, expected: tuple[int, str, None] | None):
    assert highest(asked("Art. 6 GDPR", "GB", day=day)) == expected


def test_the_gdpr_came_later_to_the_eea():
    found = ceiling_of(asked("Art. 6 GDPR", "NO", day=date(2018, 7, 19)))
    assert found.reason == "the GDPR applied from 2018-07-20"


@pytest.mark.parametrize(
    ("country", "turnover", "missing"),
    [("GB", "12000000 EUR", "give it in GBP"), ("FR", "12000000 GBP", "give it in EUR")],
)
def test_a_turnover_in_another_currency_is_not_compared(country: str, turnover: str, missing: str):
    found = ceiling_of(asked("Art. 6 GDPR", country, turnover))
    assert found.highest is not None
    assert found.highest.turnover_maximum is None
    assert found.highest.governs is None
    assert missing in words(found)


def test_the_working_of_a_ceiling():
    found = ceiling_of(asked("Art. 5(1)(a) GDPR; Art. 32 GDPR", "FR", "12000000 EUR"))
    assert found.highest == Highest(
        amount=Decimal(20_000_000),
        currency="EUR",
        fixed=Decimal(20_000_000),
        turnover_share=Decimal("0.04"),
        turnover_maximum=Decimal(480_000),
        governs="fixed",
    )
    assert found.steps == (
        Step("Art. 5(1)(a) GDPR: Art. 83(5)", "Art. 83(5)(a) GDPR"),
        Step("Art. 32 GDPR: Art. 83(4)", "Art. 83(4)(a) GDPR"),
        Step(
            "For the same or linked processing operations the total stays within the amount for the gravest: "
            "Art. 83(5)",
            "Art. 83(3) GDPR",
        ),
        Step("Fixed maximum: €20,000,000", "Art. 83(5) GDPR"),
        Step(
            "Turnover maximum: 4 % of €12,000,000, the undertaking's worldwide turnover of the preceding "
            "financial year: €480,000",
            "Art. 83(5) and Recital 150 GDPR; CJEU C-807/21, Deutsche Wohnen, and C-383/23, ILVA",
        ),
        Step("The higher governs, the fixed one: €20,000,000"),
    )


def test_the_working_without_a_ceiling():
    assert ceiling_of(asked("Art. 24 GDPR")).steps == (
        Step("Art. 24 GDPR: no fine under Art. 83: Art. 83(4) to (6) does not name it"),
        Step("No ceiling under Art. 83: none of the provisions is under Art. 83(4) to (6)"),
        Step("Art. 24 GDPR: national maximum unknown", "Art. 84 GDPR"),
    )


@pytest.mark.parametrize(
    ("provision", "basis"),
    [
        ("Art. 8 GDPR", "Art. 83(4)(a) GDPR"),
        ("Art. 43 GDPR", "Art. 83(4)(a) and (b) GDPR"),
        ("Art. 41(4) GDPR", "Art. 83(4)(c) GDPR"),
        ("Art. 9(1) GDPR", "Art. 83(5)(a) GDPR"),
        ("Art. 15 GDPR", "Art. 83(5)(b) GDPR"),
        ("Art. 44 GDPR", "Art. 83(5)(c) GDPR"),
        ("Art. 58(1) GDPR", "Art. 83(5)(e) GDPR"),
        ("Art. 58(2)(d) GDPR", "Art. 83(6) GDPR"),
        ("Art. 13 UK GDPR", "Art. 83(5)(b) UK GDPR"),
    ],
)
def test_a_tier_says_the_point_that_names_the_article(provision: str, basis: str):
    assert [each.basis for each in ceiling_of(asked(provision, "DE")).per_provision] == [basis]


@pytest.mark.parametrize(
    ("provision", "reason"),
    [
        ("Art. 4(7) GDPR", "Art. 83(4) to (6) does not name it"),
        ("Art. 58 GDPR", "Art. 83 names paragraphs of Art. 58, not all of it"),
        ("Art. 22(2) LSSI", "not a provision of the GDPR"),
    ],
)
def test_no_tier_says_why(provision: str, reason: str):
    assert [each.reason for each in ceiling_of(asked(provision, "ES")).per_provision] == [reason]


def test_a_provision_named_twice_counts_once():
    assert len(ceiling_of(asked("Art. 6 GDPR; Art. 6 GDPR")).per_provision) == 1


@pytest.mark.parametrize(
    ("provisions", "country", "tier"),
    [
        ("Art. 24 GDPR", "NO", "83(4)"),
        ("Art. 10 GDPR", "NO", "83(4)"),
        ("Art. 10 GDPR", "FI", "83(5)"),
        ("Art. 24 GDPR", "FI", None),
        ("Art. 10 GDPR", "NL", "83(5)"),
        ("Art. 10 GDPR", "GB", "83(4)"),
        ("Art. 10 UK GDPR", None, "83(4)"),
        ("Art. 122 Codice Privacy", "IT", "83(5)"),
        ("Art. 130(3-bis) Codice Privacy", "IT", "83(5)"),
        ("Art. 130 Codice Privacy", "IT", "83(5)"),
        ("Art. 2-sexies(1) Codice Privacy", "IT", "83(5)"),
        ("Art. 123(4) Codice Privacy", "IT", "83(4)"),
        ("Art. 123 Codice Privacy", "IT", None),
        ("Art. 144-bis Codice Privacy", "IT", None),
    ],
)
def test_a_national_act_can_put_a_provision_under_art_83(provisions: str, country: str, tier: str | None):
    assert ceiling_of(asked(provisions, country)).tier == tier


@pytest.mark.parametrize(
    ("provisions", "country", "turnover", "expected"),
    [
        ("Art. 22(2) LSSI", "ES", None, [(30_000, "EUR"), (150_000, "EUR")]),
        ("Art. 21(1) LSSI", "ES", None, [(30_000, "EUR"), (150_000, "EUR")]),
        ("Art. 10 LSSI", "ES", None, [(30_000, "EUR"), (150_000, "EUR"), (600_000, "EUR")]),
        ("§ 25(1) TDDDG", "DE", None, [(300_000, "EUR")]),
        ("§ 165(3) TKG 2021", "AT", None, [(50_000, "EUR")]),
        ("§ 174(1) TKG 2021", "AT", None, [(100_000, "EUR")]),
        ("§ 166 TKG 2021", "AT", None, []),
        ("Art. 82 Loi Informatique et Libertés", "FR", "60000000000 EUR", [(1_200_000_000, "EUR")]),
        ("Art. 82 Loi Informatique et Libertés", "FR", None, [(10_000_000, "EUR")]),
        ("Art. L. 34-5 CPCE", "FR", None, [(10_000_000, "EUR")]),
        ("Art. 11 LOPDGDD", "ES", None, [(20_000_000, "EUR")]),
        ("Art. 31 UAVG", "NL", None, [(20_000_000, "EUR")]),
        ("Reg. 22 PECR", "GB", "1000000000 GBP", [(40_000_000, "GBP")]),
        ("Reg. 5A PECR", "GB", None, []),
        ("§ 15(3) TMG", "DE", None, []),
        ("Art. 11.7a Telecommunicatiewet", "NL", None, []),
    ],
)
def test_the_maxima_of_national_laws(
    provisions: str, country: str, turnover: str | None, expected: list[tuple[int, str]]
):
    question = asked(provisions, country, turnover)
    assert national_amounts(question) == expected
    assert ceiling_of(question).highest is None


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2011, 5, 25), []),
        (date(2026, 2, 4), [(500_000, "GBP")]),
        (date(2026, 2, 5), [(17_500_000, "GBP")]),
    ],
    ids=str,
)
def test_the_maximum_of_pecr_rose_in_2026(day: date, expected: list[tuple[int, str]]):
    assert national_amounts(asked("Reg. 6(1) PECR", "GB", day=day)) == expected


def test_a_national_maximum_names_its_source():
    found = ceiling_of(asked("Art. 22(2) LSSI; § 15(3) TMG", "ES"))
    assert found.steps[-3:] == (
        Step(
            "Art. 22(2) LSSI: national maximum €30,000 (minor)",
            "Arts 38(4)(g) and 39(1)(c) LSSI (BOE-A-2002-13758)",
        ),
        Step(
            "Art. 22(2) LSSI: national maximum €150,000 "
            "(serious: again within three years of a final decision)",
            "Arts 38(3)(i) and 39(1)(b) LSSI (BOE-A-2002-13758)",
        ),
        Step("§ 15(3) TMG: national maximum unknown"),
    )


def test_a_national_maximum_stands_beside_the_ceiling():
    found = ceiling_of(asked("Art. 13 GDPR; Art. 22(2) LSSI", "ES", "1000000 EUR"))
    assert found.tier == "83(5)"
    assert [each.maximum.amount for each in found.national] == [30_000, 150_000]


@pytest.mark.parametrize(
    ("country", "expected"),
    [
        ("SE", (10_000_000, "SEK", "fixed")),
        ("PL", (100_000, "PLN", "fixed")),
        ("IE", (1_000_000, "EUR", "fixed")),
        ("HU", (20_000_000, "HUF", "fixed")),
        ("LT", (60_000, "EUR", "fixed")),
        ("DE", None),
        ("AT", None),
        ("ES", None),
        ("FI", None),
        ("BE", None),
        ("HR", None),
        ("FR", (20_000_000, "EUR", "fixed")),
        ("NO", (20_000_000, "EUR", "fixed")),
        ("GB", (17_500_000, "GBP", "fixed")),
        ("SK", (20_000_000, "EUR", "fixed")),
    ],
)
def test_public_bodies_are_fined_as_their_country_decides(
    country: str, expected: tuple[int, str, str | None] | None
):
    assert highest(asked("Art. 5 GDPR; Art. 32 GDPR", country, respondent_kind="public-body")) == expected


def test_the_cap_of_a_public_body_follows_the_tier():
    assert highest(asked("Art. 32 GDPR", "SE", respondent_kind="public-body")) == (5_000_000, "SEK", "fixed")


@pytest.mark.parametrize(
    ("country", "line"),
    [
        ("SK", "Each country decides whether and how far public bodies may be fined: unknown here"),
        ("HR", "Public bodies are not fined: public authorities"),
        ("IE", "up to a maximum of their own: authorities and bodies that do not act as undertakings"),
        ("LU", "Public bodies are fined in part: the State and the municipalities are exempt"),
        ("NL", "Public bodies are fined as others are: public authorities and bodies"),
    ],
)
def test_the_rule_on_public_bodies_is_told(country: str, line: str):
    assert line in words(ceiling_of(asked("Art. 32 GDPR", country, respondent_kind="public-body")))


@pytest.mark.parametrize("kind", ["natural-person", "public-body"])
def test_the_turnover_maximum_is_for_undertakings(kind: str):
    found = ceiling_of(asked("Art. 6 GDPR", "IT", "90000000000 EUR", respondent_kind=kind))
    assert found.highest is not None
    assert found.highest.amount == 20_000_000
    assert "left aside" in words(found)


@pytest.mark.parametrize("kind", [None, "company", "association", "unknown"])
def test_whoever_may_be_an_undertaking_is_measured_by_turnover(kind: str | None):
    assert highest(asked("Art. 6 GDPR", "IT", "1000000000 EUR", respondent_kind=kind)) == (
        40_000_000,
        "EUR",
        "turnover",
    )


@pytest.mark.parametrize(
    ("country", "line"),
    [
        ("DK", "In Denmark the courts impose the fine, as a criminal penalty"),
        ("EE", "In Estonia the authority imposes the fine in a misdemeanour procedure"),
    ],
)
def test_who_imposes_where_there_are_no_administrative_fines(country: str, line: str):
    assert Step(line, "Recital 151 GDPR") in ceiling_of(asked("Art. 6 GDPR", country)).steps


@pytest.mark.parametrize(
    ("share", "text"),
    [
        ("0.04", "4 %"),
        ("0.002", "0.2 %"),
        ("0.10", "10 %"),
        ("1", "100 %"),
        ("0", "0 %"),
        ("0.125", "12.5 %"),
    ],
)
def test_a_share_as_people_write_it(share: str, text: str):
    assert percent(Decimal(share)) == text


def test_the_tables_name_laws_that_are_known():
    named = {row.law for rows in national._maxima().values() for row in rows}  # noqa: SLF001  (the table itself)
    named |= {row.law for rows in national._tiers().values() for row in rows}  # noqa: SLF001  (as above)
    assert named <= laws().keys()


def test_the_table_of_public_bodies_names_countries_where_the_gdpr_applies():
    countries = {line[:2] for line in national.PUBLIC_BODIES.splitlines() if line.strip()} - {"  "}
    assert countries <= MEMBER_STATES | EEA_STATES | {"GB"}
    assert all(public_body_rule(country) for country in countries)


@pytest.mark.parametrize(
    ("provision", "expected"),
    [
        (Provision("LSSI", "22", country="ES"), {("22", "1"), ("22", "2")}),
        (Provision("LSSI", "22", "2", "a", country="ES"), {("22", "2")}),
        (Provision("LSSI", country="ES"), {("21",), ("22", "1"), ("22", "2"), ()}),
        (Provision("CPCE", "L. 34-5", "1", country="FR"), {("L. 34-5",)}),
        (Provision("PECR", "22"), {("22",)}),
    ],
    ids=str,
)
def test_the_rows_nearest_to_a_provision(provision: Provision, expected: set[tuple[str, ...]]):
    assert {row.place for row in national_maxima(provision, provision.country or "GB", TODAY)} <= expected


def test_a_rule_of_another_country_is_not_borrowed():
    assert national_tier(Provision("GDPR", "10"), "FR", TODAY) is None
    assert national_maxima(Provision("PECR", "22"), "IE", TODAY) == ()


ARTICLES = st.lists(st.integers(1, 99), min_size=1, max_size=4).map(
    lambda numbers: tuple(Provision("GDPR", str(number)) for number in numbers)
)
COUNTRIES = st.sampled_from(sorted(MEMBER_STATES | {"NO", "LI"}))


@given(
    provisions=ARTICLES, country=COUNTRIES, amounts=st.lists(st.integers(0, 10**12), min_size=2, max_size=2)
)
def test_more_turnover_never_lowers_the_ceiling(
    provisions: tuple[Provision, ...], country: str, amounts: list[int]
):
    less, more = (
        ceiling_of(Question(provisions, TODAY, country, Money(Decimal(amount), "EUR"))).highest
        for amount in sorted(amounts)
    )
    assert (less is None) == (more is None)
    assert less is None or more is None or less.fixed <= less.amount <= more.amount


@given(provisions=ARTICLES, country=COUNTRIES)
def test_another_provision_never_lowers_the_ceiling(provisions: tuple[Provision, ...], country: str):
    whole = ceiling_of(Question(provisions, TODAY, country)).highest
    first = ceiling_of(Question(provisions[:1], TODAY, country)).highest
    assert first is None or (whole is not None and first.amount <= whole.amount)
