"""The most that the law allows: Art. 83(4) to (6) GDPR, or what stands in its place, worked out step by step.

A ceiling is reached by almost no fine. It bounds one, and the guidelines measure from it.

Sources: Art. 83 and Recitals 150 and 151 GDPR (OJ L 119, 4.5.2016, p. 1), in the EEA by Decision of the EEA
Joint Committee No 154/2018; s. 157 Data Protection Act 2018 (UK GDPR); Art. 46 of Iceland's Act No. 90/2018.
An undertaking is an economic unit, whatever persons it has: CJEU, 5 December 2023, C-807/21, Deutsche Wohnen,
and 13 February 2025, C-383/23, ILVA.
"""

# Annotations are evaluated, for the reason that `finecli.query` gives.
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from finecli.money import format_amount, tidy
from finecli.provisions import Provision
from finecli.provisions.gdpr import FIXED_MAXIMA, TURNOVER_MAXIMA, fine_tier
from finecli.risk.national import (
    NationalMaximum,
    PublicBodyRule,
    national_maxima,
    national_tier,
    public_body_rule,
)

MEMBER_STATES = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()
)
EEA_STATES = frozenset(("IS", "LI", "NO"))

GDPR_APPLIES = date(2018, 5, 25)  # Art. 99(2) GDPR
EEA_APPLIES = date(2018, 7, 20)  # Decision of the EEA Joint Committee No 154/2018
UK_GDPR_APPLIES = date(2021, 1, 1)  # the end of the transition period; until then the GDPR itself applied

LOWER_TIER = "83(4)"
SHARES = {tier: Decimal(share) / 100 for tier, share in TURNOVER_MAXIMA.items()}

NO_UNDERTAKINGS = ("natural-person", "public-body")  # unless they act on a market, which no record says


class Money(NamedTuple):
    """An amount in units of `currency` (ISO 4217)."""

    amount: Decimal
    currency: str

    def __str__(self) -> str:
        return format_amount(self.amount, self.currency)


class Step(NamedTuple):
    """One line of a working, and where the law or the guideline says it."""

    text: str
    basis: str | None = None


class Question(NamedTuple):
    """What a ceiling is asked for.

    `country` is that of the authority, ISO 3166 alpha-2. `turnover` is the worldwide turnover of the
    undertaking in the preceding financial year. `respondent_kind` is a word of the case record (company,
    public-body, association, natural-person, unknown). None is unknown. `day` is the day whose law is asked
    about.
    """

    provisions: tuple[Provision, ...]
    day: date
    country: str | None = None
    turnover: Money | None = None
    respondent_kind: str | None = None

    @property
    def may_be_undertaking(self) -> bool:
        """Whether nothing says that the respondent is a natural person or a public body."""
        return self.respondent_kind not in NO_UNDERTAKINGS


class ProvisionTier(NamedTuple):
    """A provision and the paragraph of Art. 83 that bounds the fine for it ("83(4)"), or None and why."""

    provision: Provision
    tier: str | None
    basis: str | None
    reason: str | None


class Highest(NamedTuple):
    """The higher of a fixed and a turnover maximum, in units of `currency`.

    `turnover_maximum` is None where no turnover can be compared; `governs` is "fixed", "turnover", or None
    where the turnover is not known, so that the maximum may be higher than `amount`.
    """

    amount: Decimal
    currency: str
    fixed: Decimal
    turnover_share: Decimal | None
    turnover_maximum: Decimal | None
    governs: str | None


class NationalCeiling(NamedTuple):
    """A maximum that a national act sets for one of the provisions, worked out for the undertaking."""

    provision: Provision
    maximum: NationalMaximum
    highest: Highest


class Ceiling(NamedTuple):
    """The most that the law allows for all the provisions together, and how it is reached.

    `country` is the one asked about, GB where only the UK GDPR says so. `highest` is the maximum of the
    gravest `tier`; None, with the `reason`, where Art. 83 sets none. `national` are the maxima of other laws
    for the provisions, which stand beside it; `unknown` are the provisions that no table has a maximum for.
    `public_body` is the country's rule where the respondent is one.
    """

    country: str | None
    highest: Highest | None
    tier: str | None
    reason: str | None
    per_provision: tuple[ProvisionTier, ...]
    national: tuple[NationalCeiling, ...]
    unknown: tuple[Provision, ...]
    public_body: PublicBodyRule | None
    steps: tuple[Step, ...]


class _Order(NamedTuple):
    """The fixed maxima of a legal order, and the law that has them."""

    lower: Decimal
    higher: Decimal
    currency: str
    law: str
    note: str | None = None

    def fixed(self, tier: str) -> Decimal:
        return self.lower if tier == LOWER_TIER else self.higher


_GDPR = _Order(Decimal(FIXED_MAXIMA["83(4)"]), Decimal(FIXED_MAXIMA["83(5)"]), "EUR", "GDPR")
_GDPR_IN_BRITAIN = _GDPR._replace(
    note="s. 157 DPA 2018 as enacted: in sterling at the Bank of England's spot rate of the day of the notice"
)
_UK_GDPR = _Order(
    Decimal(8_700_000), Decimal(17_500_000), "GBP", "UK GDPR", "s. 157(5) and (6) DPA 2018: in sterling"
)
_ICELAND = _Order(
    Decimal(1_200_000_000), Decimal(2_400_000_000), "ISK", "GDPR", "Art. 46 Act No. 90/2018: in krónur"
)

_EXTENTS = {
    "none": "Public bodies are not fined",
    "in part": "Public bodies are fined in part",
    "capped": "Public bodies are fined up to a maximum of their own",
    "as others": "Public bodies are fined as others are",
}

# Recital 151 GDPR: two legal systems that have no administrative fines.
_IMPOSED = {
    "DK": "In Denmark the courts impose the fine, as a criminal penalty",
    "EE": "In Estonia the authority imposes the fine in a misdemeanour procedure",
}


def ceiling_of(question: Question) -> Ceiling:
    """The ceiling for what is asked; a provision named twice counts once."""
    question = question._replace(
        provisions=tuple(dict.fromkeys(question.provisions)), country=_country(question)
    )
    tiers = tuple(_provision_tier(provision, question) for provision in question.provisions)
    national = tuple(each for tier in tiers for each in _national_ceilings(tier, question))
    known = {each.provision for each in national}
    unknown = tuple(each.provision for each in tiers if each.tier is None and each.provision not in known)
    tier = _gravest(tiers)
    rule = public_body_rule(question.country) if question.respondent_kind == "public-body" else None
    reason = _no_ceiling(question, tier, rule)
    highest = _highest_of_tier(question, tier, rule) if tier and reason is None else None
    steps = (
        *_tier_steps(tiers),
        *_public_body_steps(question, tier, rule),
        *(_ceiling_steps(question, tier, highest) if tier and highest else [_reason_step(reason)]),
        *(_national_step(each) for each in national),
        *(_unknown_step(each) for each in unknown),
    )
    return Ceiling(question.country, highest, tier, reason, tiers, national, unknown, rule, steps)


def _country(question: Question) -> str | None:
    """The country asked about; the UK GDPR has only one."""
    is_british = any(provision.law == "UK GDPR" for provision in question.provisions)
    return question.country or ("GB" if is_british else None)


def _order(question: Question) -> _Order:
    if question.country == "GB":
        return _UK_GDPR if question.day >= UK_GDPR_APPLIES else _GDPR_IN_BRITAIN
    return _ICELAND if question.country == "IS" else _GDPR


def _provision_tier(provision: Provision, question: Question) -> ProvisionTier:
    tier = fine_tier(provision)
    if tier is not None:
        return ProvisionTier(provision, tier, f"Art. {tier}{_point(provision)} {provision.law}", None)
    national = national_tier(provision, question.country, question.day)
    if national is not None:
        return ProvisionTier(provision, national.tier, national.source, None)
    return ProvisionTier(provision, None, None, _why_no_tier(provision))


def _point(provision: Provision) -> str:
    """The point of Art. 83(4) or (5) that names the article; Art. 83(6) has none."""
    article = int(provision.article or 0)
    if article == 58:
        return "(e)" if provision.paragraph == "1" else ""
    if article in {42, 43}:
        return "(a) and (b)"
    if article == 41 or article >= 44:
        return "(c)"
    return "(b)" if 12 <= article <= 22 else "(a)"


def _why_no_tier(provision: Provision) -> str:
    if provision.kind != "gdpr":
        return "not a provision of the GDPR"
    if provision.article in {"41", "58"}:
        return f"Art. 83 names paragraphs of Art. {provision.article}, not all of it"
    return "Art. 83(4) to (6) does not name it"


def _gravest(tiers: tuple[ProvisionTier, ...]) -> str | None:
    """The paragraph with the highest maximum, the first of equal ones."""
    return max((each.tier for each in tiers if each.tier), key=SHARES.__getitem__, default=None)


def _no_ceiling(question: Question, tier: str | None, rule: PublicBodyRule | None) -> str | None:
    """Why Art. 83 sets no ceiling, or None where it does."""
    applies = EEA_APPLIES if question.country in EEA_STATES else GDPR_APPLIES
    if question.day < applies:
        return f"the GDPR applied from {applies.isoformat()}"
    if question.country not in {None, "EU", "GB"} | MEMBER_STATES | EEA_STATES:
        return f"the GDPR is not the law of this country: {question.country}"
    if not question.provisions:
        return "no provision is named"
    if tier is None:
        return "none of the provisions is under Art. 83(4) to (6)"
    if rule is not None and rule.extent == "none":
        return "public bodies are not fined here"
    return None


def _highest_of_tier(question: Question, tier: str, rule: PublicBodyRule | None) -> Highest:
    if rule is not None and rule.currency is not None:
        cap = rule.cap_83_4 if tier == LOWER_TIER else rule.cap_83_5
        if cap is not None:
            return Highest(cap, rule.currency, cap, None, None, "fixed")
    order = _order(question)
    return _highest(order.fixed(tier), order.currency, SHARES[tier], question)


def _highest(fixed: Decimal, currency: str, share: Decimal | None, question: Question) -> Highest:
    """The higher of the two maxima, as far as the turnover can be compared."""
    if share is None or not question.may_be_undertaking:
        return Highest(fixed, currency, fixed, share, None, "fixed")
    if question.turnover is None or question.turnover.currency != currency:
        return Highest(fixed, currency, fixed, share, None, None)
    of_turnover = tidy(question.turnover.amount * share)
    governs = "turnover" if of_turnover > fixed else "fixed"
    return Highest(max(fixed, of_turnover), currency, fixed, share, of_turnover, governs)


def _national_ceilings(tier: ProvisionTier, question: Question) -> Iterator[NationalCeiling]:
    if tier.tier is None:
        for row in national_maxima(tier.provision, question.country, question.day):
            highest = _highest(row.amount, row.currency, row.turnover_share, question)
            yield NationalCeiling(tier.provision, row, highest)


def _tier_steps(tiers: tuple[ProvisionTier, ...]) -> Iterator[Step]:
    for each in tiers:
        if each.tier is None:
            yield Step(f"{each.provision}: no fine under Art. 83: {each.reason}")
        else:
            yield Step(f"{each.provision}: Art. {each.tier}", each.basis)
    if sum(each.tier is not None for each in tiers) > 1:
        yield Step(
            "For the same or linked processing operations the total stays within the amount for the gravest: "
            f"Art. {_gravest(tiers)}",
            "Art. 83(3) GDPR",
        )


def _public_body_steps(question: Question, tier: str | None, rule: PublicBodyRule | None) -> Iterator[Step]:
    if tier is None or question.respondent_kind != "public-body":
        return
    if rule is None:
        yield Step(
            "Each country decides whether and how far public bodies may be fined: unknown here",
            "Art. 83(7) GDPR",
        )
    else:
        words = {
            "none": "not fined",
            "in part": "fined in part",
            "capped": "fined up to a maximum of their own",
        }
        how = words.get(rule.extent, "fined as others are")
        yield Step(f"Public bodies are {how}: {rule.reach}", rule.source)


def _reason_step(reason: str | None) -> Step:
    return Step(f"No ceiling under Art. 83: {reason}")


def _ceiling_steps(question: Question, tier: str, highest: Highest) -> Iterator[Step]:
    order = _order(question)
    fixed = Money(highest.fixed, highest.currency)
    if highest.turnover_share is None:
        yield Step(f"Maximum: {fixed}")
    else:
        yield Step(
            f"Fixed maximum: {fixed}", "; ".join(filter(None, (f"Art. {tier} {order.law}", order.note)))
        )
        yield _turnover_step(question, tier, highest)
    if highest.governs == "turnover":
        yield Step(f"The higher governs, that of the turnover: {Money(highest.amount, highest.currency)}")
    elif highest.turnover_maximum is not None:
        yield Step(f"The higher governs, the fixed one: {fixed}")
    if question.country in _IMPOSED:
        yield Step(_IMPOSED[question.country], "Recital 151 GDPR")


def _turnover_step(question: Question, tier: str, highest: Highest) -> Step:
    """What the turnover does to the maximum, or why it does nothing."""
    share = highest.turnover_share or Decimal(0)
    law = _order(question).law
    basis = f"Art. {tier} and Recital 150 {law}"
    if law == "GDPR":
        basis += "; CJEU C-807/21, Deutsche Wohnen, and C-383/23, ILVA"
    if not question.may_be_undertaking:
        return Step(
            f"Turnover maximum of {percent(share)}: left aside, it is for undertakings, which a natural "
            "person or a public body is only in an economic activity",
            basis,
        )
    if question.turnover is None:
        bound = Money(tidy(highest.fixed / share), highest.currency)
        return Step(
            f"Turnover maximum: {percent(share)} of the undertaking's worldwide turnover of the preceding "
            f"financial year, which is not given; it is the higher one above {bound}",
            basis,
        )
    if highest.turnover_maximum is None:
        return Step(
            f"Turnover maximum of {percent(share)}: not compared, the turnover is in "
            f"{question.turnover.currency} and the maximum in {highest.currency}; give it in "
            f"{highest.currency}",
            basis,
        )
    return Step(
        f"Turnover maximum: {percent(share)} of {question.turnover}, the undertaking's worldwide turnover of "
        f"the preceding financial year: {Money(highest.turnover_maximum, highest.currency)}",
        basis,
    )


def _national_step(each: NationalCeiling) -> Step:
    highest, row = each.highest, each.maximum
    text = f"{each.provision}: national maximum {Money(row.amount, row.currency)}"
    if row.turnover_share is not None:
        text += f" or {percent(row.turnover_share)} of an undertaking's worldwide turnover, the higher"
    if highest.turnover_maximum is not None:
        text += f": {Money(highest.amount, highest.currency)}"
    if row.which is not None:
        text += f" ({row.which})"
    return Step(text, row.source)


def _unknown_step(provision: Provision) -> Step:
    return Step(
        f"{provision}: national maximum unknown", "Art. 84 GDPR" if provision.kind == "gdpr" else None
    )


def percent(share: Decimal) -> str:
    """A share as a percentage without idle zeros: 0.04 is "4 %", 0.002 "0.2 %"."""
    return f"{(share * 100).normalize():f} %"
