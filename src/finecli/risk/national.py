"""What the law of each country says of fines beside Art. 83 GDPR: its own maxima, and its rules on bodies.

Three tables, in the laws' short names (`provisions.law_table`). `MAXIMA` has the maximum that a national act
sets for breaking its own provisions (ePrivacy above all). `TIERS` has the provisions that a national act puts
under a paragraph of Art. 83: Art. 10 GDPR in Finland, the cookie rule in Italy. `PUBLIC_BODIES` has what each
country made of Art. 83(7): whether and how far authorities and bodies may be fined.

A row is one line, continued on deeper ones, its fields separated by "|". Places are those of the law, levels
after "/" ("22/2": Art. 22(2)), several with spaces; no place is the whole law. Amounts were read in November
2026, in the act or in a decision or guide that quotes it. What is missing is unknown, not free of fines.
"""

# Annotations are evaluated, for the reason that `finecli.query` gives.
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from typing import NamedTuple, TypeVar

from finecli.provisions import Provision


class NationalMaximum(NamedTuple):
    """The highest fine that a national act sets for breaking `place` of `law`; the whole law if it is empty.

    `which` says for which infringements, where not for all: how the act weighs them ("minor", "serious: sent
    en masse") or what it excepts. `amount` is in units of `currency` (ISO 4217). For an undertaking,
    `turnover_share` (0.02: two per cent of the worldwide turnover of the preceding year) replaces it where it
    comes to more. In force from `since` to the day before `until`, None where that is not recorded.
    """

    country: str | None
    law: str
    place: tuple[str, ...]
    which: str | None
    amount: Decimal
    currency: str
    turnover_share: Decimal | None
    since: date | None
    until: date | None
    source: str


class NationalTier(NamedTuple):
    """A provision whose infringement a national act puts under a paragraph of Art. 83 GDPR ("83(4)")."""

    country: str
    law: str
    place: tuple[str, ...]
    tier: str
    since: date
    source: str


class PublicBodyRule(NamedTuple):
    """Whether and how far public authorities and bodies may be fined in `country` (Art. 83(7) GDPR).

    `extent` is "none", "in part" (some are exempt), "capped" or "as others". `cap_83_4` and `cap_83_5` are,
    if capped, the maxima instead of those of Art. 83(4) and of Art. 83(5) and (6), in units of `currency`.
    `reach` says in a clause whom the rule is about.
    """

    country: str
    extent: str
    cap_83_4: Decimal | None
    cap_83_5: Decimal | None
    currency: str | None
    reach: str
    source: str


# Country | law | places | maximum | in force from, to the day before | which | source
MAXIMA = """
AT | TKG 2021 | 165/3 | EUR 50000 | 2021-11-01 | for not informing the user
    | § 188(4) no. 24 TKG 2021, BGBl. I Nr. 190/2021
AT | TKG 2021 | 174/1 | EUR 100000 | 2021-11-01 | | § 188(6) no. 9 TKG 2021, BGBl. I Nr. 190/2021
AT | TKG 2021 | 174/2 | EUR 50000 | 2021-11-01 | | § 188(4) no. 27 TKG 2021, BGBl. I Nr. 190/2021
AT | TKG 2021 | 174/3 174/5 | EUR 50000 | 2021-11-01 | | § 188(4) no. 28 TKG 2021, BGBl. I Nr. 190/2021
AT | DSG | | EUR 50000 | 2018-05-25 | for the offences of § 62, where Art. 83 GDPR does not apply
    | § 62(1) DSG, BGBl. I Nr. 165/1999 as amended by BGBl. I Nr. 24/2018
DE | BDSG | 30 | EUR 50000 | 2018-05-25 | | § 43(1) and (2) BDSG, BGBl. 2017 I S. 2097
DE | TDDDG | 9 20 25 | EUR 300000 | 2021-12-01 |
    | § 28(1) nos 2, 11 and 13, and (2) TDDDG, BGBl. 2021 I S. 1982
ES | LOPDGDD | | EUR 20000000 or 0.04 | 2018-12-07 | at most, by the paragraph of Art. 83 GDPR that applies
    | Arts 71 and 76(1) LOPDGDD (BOE-A-2018-16673)
ES | LSSI | 21 | EUR 30000 | | minor | Arts 38(4)(d) and 39(1)(c) LSSI (BOE-A-2002-13758)
ES | LSSI | 21 | EUR 150000 | | serious: sent en masse, or insistently to one recipient
    | Arts 38(3)(c) and 39(1)(b) LSSI (BOE-A-2002-13758)
ES | LSSI | 22/1 | EUR 30000 | | minor | Arts 38(4)(h) and 39(1)(c) LSSI (BOE-A-2002-13758)
ES | LSSI | 22/1 | EUR 150000 | | serious: a significant breach
    | Arts 38(3)(d) and 39(1)(b) LSSI (BOE-A-2002-13758)
ES | LSSI | 22/2 | EUR 30000 | | minor | Arts 38(4)(g) and 39(1)(c) LSSI (BOE-A-2002-13758)
ES | LSSI | 22/2 | EUR 150000 | | serious: again within three years of a final decision
    | Arts 38(3)(i) and 39(1)(b) LSSI (BOE-A-2002-13758)
ES | LSSI | | EUR 30000 | | minor | Art. 39(1)(c) LSSI (BOE-A-2002-13758)
ES | LSSI | | EUR 150000 | | serious | Art. 39(1)(b) LSSI (BOE-A-2002-13758)
ES | LSSI | | EUR 600000 | | very serious | Art. 39(1)(a) LSSI (BOE-A-2002-13758)
FR | Loi Informatique et Libertés | 82 | EUR 10000000 or 0.02 | 2019-06-01 | | Art. 20 Loi n° 78-17, point 7°
FR | Loi Informatique et Libertés | | EUR 10000000 or 0.02 | 2019-06-01 | | Art. 20 Loi n° 78-17, point 7°
FR | Loi Informatique et Libertés | | EUR 20000000 or 0.04 | 2019-06-01
    | in the cases of Art. 83(5) and (6) GDPR | Art. 20 Loi n° 78-17, point 7°
FR | CPCE | L. 34-5 | EUR 10000000 or 0.02 | 2019-06-01 | by the CNIL
    | Art. 20 Loi n° 78-17, point 7°, as applied in CNIL, SAN-2022-017
GB | DPA 1998 | | GBP 500000 | 2010-04-06 2018-05-25 | | s. 55A DPA 1998; reg. 2 S.I. 2010/31
GB | PECR | | GBP 500000 | 2011-05-26 2026-02-05 |
    | reg. 31 and Sch. 1 PECR with s. 55A DPA 1998; reg. 2 S.I. 2010/31
GB | PECR | 6 19 20 21 21A 21B 22 23 24 | GBP 17500000 or 0.04 | 2026-02-05
    | contraventions before 5 February 2026: see the transitional provisions
    | s. 157(5) DPA 2018 by Sch. 1 PECR: s. 115 and Sch. 13 Data (Use and Access) Act 2025, in force by
    reg. 2 S.I. 2026/82
NL | UAVG | 31 | EUR 20000000 or 0.04 | 2018-05-25 | | Art. 17(1) UAVG (BWBR0040940)
"""

# Country | law | places | tier | in force from | source
TIERS = """
FI | GDPR | 10 | 83(5) | 2019-01-01 | § 24, third paragraph, Tietosuojalaki 1050/2018
GB | GDPR | 10 | 83(4) | 2018-05-25
    | ss. 149(2)(a) and 157(1)(b) DPA 2018 (no amount in Art. 83, so the standard maximum)
IT | Codice Privacy | 2-quinquies/2 92/1 93/1 110/1 123/4 128 129/2 132-ter | 83(4) | 2018-09-19
    | Art. 166(1) Codice Privacy, as amended by d.lgs. 10 agosto 2018, n. 101
IT | Codice Privacy
    | 2-ter 2-quinquies/1 2-sexies 2-septies/8 2-octies 2-terdecies 52/4 52/5 75 78 79 80 82 92/2 93/2 93/3 96
    99 100/1 100/2 100/4 101 105/1 105/2 105/4 110-bis/2 110-bis/3 111 111-bis 116/1 120/2 122 123/1 123/2
    123/3 123/5 124 125 126 130/1 130/2 130/3 130/3-bis 130/4 130/5 131 132 132-bis/2 132-quater 157
    | 83(5) | 2018-09-19 | Art. 166(2) Codice Privacy, as amended by d.lgs. 10 agosto 2018, n. 101
NL | GDPR | 10 | 83(5) | 2018-05-25 | Art. 17(1) UAVG (the amounts of Art. 83(5))
NO | GDPR | 10 24 | 83(4) | 2018-07-20
    | § 26, first paragraph, Personopplysningsloven (LOV-2018-06-15-38)
NO | Personopplysningsloven | 31 | 83(4) | 2018-07-20 | § 31 Personopplysningsloven (LOV-2018-06-15-38)
"""

# Country | extent | cap under Art. 83(4), cap under Art. 83(5) and (6) | reach | source
PUBLIC_BODIES = """
AT | none | | authorities, public bodies and private bodies with a statutory mandate | § 30(5) DSG
BE | none | | public authorities, unless a legal person under public law offers goods or services on a market
    | Art. 221, § 2, Law of 30 July 2018
DE | none | | public bodies of the Federation; each Land has a rule of its own for its bodies | § 43(3) BDSG
ES | none | | the bodies listed in Art. 77(1) | Art. 77(2) LOPDGDD
FI | none | | State and municipal authorities, institutions under public law, the two churches
    | § 24, fourth paragraph, Tietosuojalaki 1050/2018
FR | in part | | the State is exempt for its processing, other public bodies are not
    | Art. 20 Loi n° 78-17, point 7°
GB | as others | | the fixed maximum applies to whoever is no undertaking
    | s. 157(5)(b) and (6)(b) DPA 2018
HR | none | | public authorities | Art. 47 ZPOUZP
HU | capped | HUF 20000000 20000000 | budgetary bodies | § 61(4)(b) Infotv.
IE | capped | EUR 1000000 1000000 | authorities and bodies that do not act as undertakings
    | s. 141(4) DPA 2018 (No. 7 of 2018)
IT | as others | | public authorities and bodies | Art. 166(4) Codice Privacy
LT | capped | EUR 30000 60000
    | and not more than 0.5 % (Art. 83(4)) or 1 % (Art. 83(5) and (6)) of the body's budget and other income
    | Art. 33 ADTAĮ (the amount under Art. 83(5) not read again)
LU | in part | | the State and the municipalities are exempt, other public bodies are not
    | Art. 48(1) Law of 1 August 2018
NL | as others | | public authorities and bodies | Art. 18(1) UAVG
NO | as others | | public authorities and bodies
    | § 26, second paragraph, Personopplysningsloven (LOV-2018-06-15-38)
PL | capped | PLN 100000 100000
    | units of the public finance sector; for State and municipal institutions of culture PLN 10,000
    | Art. 102(1) and (2) UODO
SE | capped | SEK 5000000 10000000 | authorities | 6 kap. 2 §, second paragraph, Dataskyddslagen (2018:218)
"""

Row = TypeVar("Row", NationalMaximum, NationalTier)


def national_maxima(provision: Provision, country: str | None, day: date) -> tuple[NationalMaximum, ...]:
    """The maxima in force on `day` for breaking a provision of another law than the GDPR.

    Those of the very provision; else those of the paragraphs within it; else those of the whole law. Several
    where the act grades infringements. Empty where the table has none, which does not say that there is none.
    """
    country = provision.country or country
    rows = [row for row in _maxima().get(provision.law, ()) if row.country == country and _in_force(row, day)]
    return _fitting(rows, provision.levels)


def national_tier(provision: Provision, country: str | None, day: date) -> NationalTier | None:
    """The paragraph of Art. 83 GDPR under which a national act puts the provision; the UK GDPR is the GDPR's.

    None where there is no such rule, and where the paragraphs of the provision are under different ones.
    """
    law = "GDPR" if provision.law == "UK GDPR" else provision.law
    country = provision.country or country
    rows = [row for row in _tiers().get(law, ()) if row.country == country and row.since <= day]
    found = _fitting(rows, provision.levels)
    return found[0] if len({row.tier for row in found}) == 1 else None


@cache
def public_body_rule(country: str | None) -> PublicBodyRule | None:
    """What the country made of Art. 83(7) GDPR, or None where it is unknown."""
    for code, extent, caps, reach, source in _rows(PUBLIC_BODIES):
        if code == country:
            currency, lower, higher = caps.split() if caps else (None, None, None)
            return PublicBodyRule(
                country=code,
                extent=extent,
                cap_83_4=Decimal(lower) if lower else None,
                cap_83_5=Decimal(higher) if higher else None,
                currency=currency,
                reach=reach,
                source=source,
            )
    return None


@cache
def _maxima() -> dict[str, list[NationalMaximum]]:
    found: dict[str, list[NationalMaximum]] = {}
    for country, law, places, maximum, period, which, source in _rows(MAXIMA):
        amount, _, share = maximum.partition(" or ")
        since, _, until = period.partition(" ")
        for place in _places(places):
            row = NationalMaximum(
                country=country,
                law=law,
                place=place,
                which=which or None,
                amount=Decimal(amount[4:]),
                currency=amount[:3],
                turnover_share=Decimal(share) if share else None,
                since=_day(since),
                until=_day(until),
                source=source,
            )
            found.setdefault(law, []).append(row)
    return found


@cache
def _tiers() -> dict[str, list[NationalTier]]:
    found: dict[str, list[NationalTier]] = {}
    for country, law, places, tier, since, source in _rows(TIERS):
        for place in _places(places):
            row = NationalTier(country, law, place, tier, date.fromisoformat(since), source)
            found.setdefault(law, []).append(row)
    return found


def _rows(table: str) -> Iterator[list[str]]:
    """The fields of each row, continued lines put together."""
    for row in table.strip().replace("\n    ", " ").splitlines():
        yield [field.strip() for field in row.split("|")]


def _places(text: str) -> list[tuple[str, ...]]:
    """The levels of each place; the space of "L. 34-5" belongs to its name."""
    names = text.replace("L. ", "L._").split(" ")
    return [tuple(name.replace("_", " ").split("/")) if name else () for name in names]


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _in_force(row: NationalMaximum, day: date) -> bool:
    return (row.since is None or row.since <= day) and (row.until is None or day < row.until)


def _fitting(rows: list[Row], levels: tuple[str, ...]) -> tuple[Row, ...]:
    """The rows of the longest place that holds `levels`, else of places within it, else of the whole law."""
    holding = [row for row in rows if row.place and levels[: len(row.place)] == row.place]
    longest = max((len(row.place) for row in holding), default=0)
    within = [row for row in rows if levels and row.place[: len(levels)] == levels]
    whole = [row for row in rows if not row.place]
    return tuple([row for row in holding if len(row.place) == longest] or within or whole)
