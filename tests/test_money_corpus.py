"""Fines and dates of every box of the shared corpus; skipped where it is absent."""

from __future__ import annotations

import lzma
import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest

from finecli.dates import PartialDate
from finecli.ingest.dates import IMPOSSIBLE, SEVERAL, check_order, read_date
from finecli.ingest.money import AMOUNT_UNREADABLE, FineReading, read_fine
from finecli.ingest.proposed import proposes_fine
from finecli.ingest.reductions import read_reduction
from finecli.vocabulary.countries import country_code

WITH_DECISIONS = Path(__file__).parents[2] / "shared" / "corpus" / "gdprhub-2025-08-with-decisions.xml.xz"
NAMESPACE = "{http://www.mediawiki.org/xml/export-0.11/}"
TRANSLATION = re.compile(r"^== ?English (?:Machine )?Translation of the Decision", re.MULTILINE)

pytestmark = pytest.mark.skipif(not WITH_DECISIONS.exists(), reason="the shared corpus is not here")


class Page(NamedTuple):
    """A page's box, its summary and the decision's text, with what finecli reads of the fine."""

    box: dict[str, str]
    saved: PartialDate
    summary: str
    decision: str
    reading: FineReading

    def date(self, name: str) -> PartialDate | None:
        return read_date(self.box.get(name, ""), told=self.saved).value


def read_box(head: str) -> dict[str, str]:
    kind, *lines = head.split("\n|")
    pairs = (line.partition("=") for line in lines)
    return {"box": kind.strip("{ \n")} | {key.strip(): value.strip() for key, _, value in pairs}


def read_page(element: ET.Element) -> Page:
    head, _, text = element.findtext(f".//{NAMESPACE}text", "").partition("\n}}")
    box = read_box(head)
    summary, *decision = TRANSLATION.split(text, maxsplit=1)
    told = PartialDate.from_iso(element.findtext(f".//{NAMESPACE}timestamp", "")[:10])
    days = [read_date(box.get(name, ""), told=told).value for name in ("Date_Decided", "Date_Published")]
    reading = read_fine(
        box.get("Fine", ""),
        box.get("Currency", ""),
        country=country_code(box.get("Jurisdiction", "")) or "",
        decided=days[0] or days[1],
        decision="".join(decision),
        summary=summary,
    )
    return Page(box, told, summary, "".join(decision), reading)


@pytest.fixture(scope="module")
def pages() -> dict[str, Page]:
    read = {}
    with lzma.open(WITH_DECISIONS) as file:
        for _, element in ET.iterparse(file):  # noqa: S314  (our own corpus)
            if element.tag == f"{NAMESPACE}page":
                read[element.findtext(f"{NAMESPACE}id", "")] = read_page(element)
                element.clear()
    return {key: page for key, page in read.items() if page.box["box"].endswith("decisionBOX")}


def test_every_box_is_read_or_flagged(pages: dict[str, Page]):
    fined = [page for page in pages.values() if page.reading.fine]
    unread = {key for key, page in pages.items() if page.reading.fine is None and page.reading.flags}
    assert len(pages) == 4_180
    assert len(fined) == 1_549
    assert unread == {"174", "2217"}  # two numbers run together, and a negative one


def test_few_fines_stay_doubtful(pages: dict[str, Page]):
    flags = Counter(flag.flag for page in pages.values() for flag in page.reading.flags)
    assert flags == {
        "amount corrected": 11,
        "currency corrected": 26,
        "currency doubtful": 13,
        AMOUNT_UNREADABLE: 2,
    }


@pytest.mark.parametrize(
    ("page", "currency", "amounts"),
    [
        ("178", "PLN", ["201559.50"]),
        ("2228", "BGN", ["10000"]),
        ("2270", "PLN", ["20000"]),
        ("2695", "EUR", ["48"]),
        ("2751", "EUR", ["35258707.95"]),
        ("2992", "EUR", ["60000000", "40000000"]),
        ("2995", "EUR", ["100000"]),
        ("3095", "HUF", ["10000"]),
        ("3108", "PLN", ["12838.20"]),
        ("3472", "ISK", ["3500000"]),
        ("3558", "RON", ["9852.20"]),
        ("3578", "RON", ["9839.40"]),
        ("3636", "NOK", ["250000"]),
        ("3904", "EUR", ["2000", "1000"]),
        ("4172", "EUR", ["901388.84"]),
        ("4395", "EUR", ["110000"]),
        ("5214", "EUR", ["10000"]),
        ("5391", "HUF", ["80000000"]),
        ("5558", "RON", ["2462.50"]),
        ("5664", "EUR", ["1000"]),
        ("5800", "EUR", ["54609.62"]),
        ("5935", "EUR", ["380000"]),
        ("5944", "EUR", ["1200000000"]),
        ("6023", "EUR", ["200000", "500000", "300000", "800000"]),
        ("6297", "EUR", ["20000", "30000"]),
        ("7434", "EUR", ["10000", "50000"]),
        ("7622", "EUR", ["2500000"]),
        ("7757", "ISK", ["1500000"]),
        ("8212", "DKK", ["200000"]),
        ("8304", "GBP", ["130000"]),
        ("8845", "RON", ["9954"]),
        ("9426", "RON", ["25226.50"]),
    ],
)
def test_an_odd_box_is_settled(pages: dict[str, Page], page: str, currency: str, amounts: list[str]):
    fine = pages[page].reading.fine
    assert fine is not None
    assert fine.currency == currency
    assert [str(amount) for amount in [part.amount for part in fine.parts] or [fine.amount]] == amounts


@pytest.mark.parametrize(
    ("page", "imposed", "paid"),
    [
        ("2471", 6_000, 3_600),  # imposed is boxed
        ("2583", 10_000, 6_000),  # paid is boxed
        ("2713", 3_000, 1_800),
        ("3677", 3_150_000, 2_520_000),
        ("5320", 80_000, 48_000),  # the step between is boxed
        ("6230", 120_000, 72_000),
        ("9408", 40_000, 24_000),
    ],
)
def test_spanish_fines_were_reduced(pages: dict[str, Page], page: str, imposed: int, paid: int):
    fine = pages[page].reading.fine
    assert fine is not None
    reduction = read_reduction(pages[page].decision, fine.amount)
    assert reduction is not None
    assert (reduction.imposed, reduction.paid) == (imposed, paid)


def test_proposed_fines(pages: dict[str, Page]):
    reasons = {
        key: reason
        for key, page in pages.items()
        if page.reading.fine
        and (
            reason := proposes_fine(
                page.reading.fine,
                country=country_code(page.box["Jurisdiction"]) or "",
                summary=page.summary,
                decision=page.decision,
            )
        )
    }
    danish = {key for key in reasons if pages[key].box["Jurisdiction"] == "Denmark"}
    assert len(danish) == 14
    assert set(reasons) - danish == {"2395", "3097", "3470", "4287", "4941", "5543", "7421", "8969"}


def test_every_date_is_read_or_flagged(pages: dict[str, Page]):
    flags = Counter(
        reading.flag
        for page in pages.values()
        for name in ("Date_Started", "Date_Decided", "Date_Published")
        for reading in [read_date(page.box.get(name, ""), told=page.saved)]
    )
    assert {flag: count for flag, count in flags.items() if flag} == {IMPOSSIBLE: 27, SEVERAL: 1}


def test_dates_out_of_order_are_flagged(pages: dict[str, Page]):
    flags = Counter(
        flag.field
        for page in pages.values()
        for flag in check_order(
            started=page.date("Date_Started"),
            decided=page.date("Date_Decided"),
            published=page.date("Date_Published"),
            year=page.box.get("Year", ""),
        )
    )
    assert flags == {"decided": 8, "published": 14}
