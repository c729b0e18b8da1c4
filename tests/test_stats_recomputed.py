"""The figures of the committed dataset, reckoned anew from what `finecli search --json` prints.

Nothing of `finecli.figures` is used: the records are counted here with the standard library's `statistics`,
by the rules that its documentation states. Two programs that agree on every group of every table below can
only be wrong in the same way. Of equally high fines the first by id is named.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import defaultdict
from functools import cache
from math import fsum
from pathlib import Path
from statistics import mean, median, quantiles
from typing import TYPE_CHECKING, Any

import pytest

from finecli.provisions import Provision
from finecli.vocabulary.population import POPULATION
from finecli.vocabulary.prices import HICP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

# Read at import: the fixtures of other tests unset it.
DATABASE = os.environ.get("FINECLI_DB") or str(Path(__file__).parents[1] / "data" / "cases.db")

Record = dict[str, Any]
Key = tuple[str | None, str | None]

AFTER = ("reviewed-by", "appeal-to")
BEFORE = ("reviews", "appeal-from")
CHANGED = ("reduced", "partly annulled", "increased")
STANDING_OF = {
    "confirmed": "confirmed",
    "inadmissible": "confirmed",
    "withdrawn": "confirmed",
    "annulled": "annulled",
    "remitted": "annulled",
    "partly-annulled": "partly annulled",
    "reduced": "reduced",
    "increased": "increased",
    "pending": "under appeal",
    "appealed": "under appeal",
    "referred": "under appeal",
}

pytestmark = pytest.mark.skipif(
    not Path(DATABASE).exists() or not Path(DATABASE).stat().st_size, reason="no database"
)


def finecli(*arguments: str) -> list[Record]:
    """What a command prints as JSON, run as its user runs it."""
    done = subprocess.run(
        [sys.executable, "-m", "finecli", *arguments],
        env=os.environ | {"FINECLI_DB": DATABASE},
        capture_output=True,
        text=True,
        check=True,
    )
    found: list[Record] = json.loads(done.stdout)
    return found


@cache
def records() -> dict[str, Record]:
    fields = (
        "id,country,scope,sector,status,standing,decided,published,respondent,respondent_kind,"
        "fine,relations,provisions,violations"
    )
    found = {record["id"]: record for record in finecli("search", "--json", fields)}
    return {case_id: found[case_id] for case_id in sorted(found, key=in_order)}


def in_order(case_id: str) -> tuple[str, int]:
    source, _, number = case_id.rpartition("-")
    return source, int(number)


def day(record: Record) -> str | None:
    return record["decided"] or record["published"]


def repeats(record: Record) -> bool:
    earlier = [records()[tie["case"]] for tie in record["relations"] if tie["kind"] in BEFORE and tie["case"]]
    return any(each["fine"] and each["standing"] != "annulled" for each in earlier)


def left(record: Record, standing: str) -> float | None:
    """What review left of the fine, by the record or by the decision that reviewed it."""
    fine = record["fine"]
    if fine["upheld"] is not None:
        return float(fine["upheld"])
    known = None
    later = [records()[tie["case"]] for tie in record["relations"] if tie["kind"] in AFTER and tie["case"]]
    for other in sorted(later, key=lambda each: day(each) or ""):
        own = other["fine"]
        if own and own["currency"] == fine["currency"]:
            fits = (
                own["amount"] > fine["amount"] if standing == "increased" else own["amount"] < fine["amount"]
            )
            known = own["amount"] if fits else known
    return known


def standing_on(record: Record, until: str | None) -> tuple[str, bool]:
    """The standing of a day, and whether it is the one of today."""
    today = record["standing"]
    if until is None or today == "no appeal recorded":
        return today, True
    told = [
        (day(records()[tie["case"]]), STANDING_OF[tie["effect"]])
        for tie in record["relations"]
        if tie["kind"] in AFTER and tie["case"] and tie["effect"] in STANDING_OF
    ]
    dated = sorted((when, word) for when, word in told if when)
    agreeing = [when for when, word in dated if word == today]
    since = agreeing[-1] if agreeing else dated[-1][0] if dated else None
    if since is None or since <= until:
        return today, True
    earlier = [word for when, word in dated if when <= until and when < since]
    return (earlier[-1] if earlier else "no appeal recorded"), False


class Reckoning:
    """One table of figures, group by group."""

    def __init__(
        self, *, real: int | None = None, until: str | None = None, with_proposed: bool = False
    ) -> None:
        self.real = real
        self.with_proposed = with_proposed
        self.until = until

    def kept(self, record: Record) -> bool:
        when = day(record)
        return self.until is None or (when is not None and when <= self.until)

    def counts_as(self, record: Record) -> tuple[str, float, bool]:
        """Why a fine is in no sum, or "fined"; its euros; whether it counts as imposed though changed."""
        fine, (standing, is_today) = record["fine"], standing_on(record, self.until)
        upheld = left(record, standing) if fine and standing in CHANGED and is_today else None
        reasons = (
            (fine is None, "none"),
            (record["status"] == "proposed" and not self.with_proposed, "proposed"),
            (standing == "annulled" or upheld == 0, "annulled"),
            (repeats(record), "restated"),
            (fine is not None and fine["eur"] is None, "unconverted"),
        )
        if reason := next((word for is_so, word in reasons if is_so), None):
            return reason, 0, False
        eur = fine["eur"] if upheld is None else fine["eur"] * upheld / fine["amount"]
        is_as_imposed = standing in CHANGED and upheld is None
        if self.real is None:
            return "fined", eur, is_as_imposed
        when = day(record)
        index = HICP.get(int(when[:4])) if when else None
        return ("fined", eur * HICP[self.real] / index, is_as_imposed) if index else ("undated", 0, False)

    def group(self, chosen: list[Record]) -> Record:
        counted = [(record["id"], *self.counts_as(record)) for record in chosen]
        kinds = [kind for _, kind, _, _ in counted]
        euros = {case_id: eur for case_id, kind, eur, _ in counted if kind == "fined"}
        apart = ("proposed", "annulled", "restated", "unconverted", "undated")
        return {
            "cases": len(chosen),
            "complete": sum(map(is_complete, chosen)),
            "fined": len(euros),
            "as_imposed": sum(flag for _, kind, _, flag in counted if kind == "fined"),
            **{name: kinds.count(name) for name in apart},
            **spread(list(euros.values())),
            "maximum_id": max(euros, key=lambda each: euros[each]) if euros else None,
        }

    def table(self, keys: Callable[[Record], Iterable[Key]], chosen: list[Record]) -> dict[Key, Record]:
        groups: dict[Key, list[Record]] = defaultdict(list)
        for record in chosen:
            if self.kept(record):
                for key in set(keys(record)):
                    groups[key].append(record)
        return {key: self.group(members) for key, members in groups.items()}


def is_complete(record: Record) -> bool:
    is_known = bool(record["respondent"]) or record["respondent_kind"] == "natural-person"
    return record["fine"] is not None and day(record) is not None and is_known


def spread(euros: list[float], ending: str = "_eur") -> Record:
    names = "sum mean median lower_quartile upper_quartile p10 p90 maximum".split()
    if not euros:
        return dict.fromkeys([f"{name}{ending}" for name in names])
    several = euros if len(euros) > 1 else euros * 2
    quarters, tenths = (quantiles(several, n=n, method="inclusive") for n in (4, 10))
    values = (fsum(euros), mean(euros), median(euros), quarters[0], quarters[2], tenths[0], tenths[8])
    return {f"{name}{ending}": value for name, value in zip(names, (*values, max(euros)), strict=True)}


def by_country(record: Record) -> list[Key]:
    return [(record["country"], None)]


def by_year(record: Record) -> list[Key]:
    return [((day(record) or "")[:4] or None, None)]


def by_quarter(record: Record) -> list[Key]:
    year, _, rest = (day(record) or "").partition("-")
    return [(f"{year}-Q{(int(rest[:2]) + 2) // 3}" if rest else None, None)]


def by_violation(record: Record) -> list[Key]:
    return [(violation, None) for violation in record["violations"]] or [(None, None)]


def by_standing_in_2022(record: Record) -> list[Key]:
    return [(standing_on(record, "2022-12-31")[0], None)]


def by_country_and_year(record: Record) -> list[Key]:
    return [(record["country"], (day(record) or "")[:4] or None)]


def by_article(record: Record) -> list[Key]:
    articles = [
        str(Provision(each["law"], each["article"], country=each["country"]))
        for each in record["provisions"]
        if each["article"] and not each["article"].startswith("Recital ")
    ]
    return [(article, None) for article in articles] or [(None, None)]


def of(**facts: str) -> list[Record]:
    return [
        record for record in records().values() if all(record[name] == value for name, value in facts.items())
    ]


TABLES = {
    "--by country --cookie": (Reckoning(), by_country, {"scope": "cookie"}),
    "--over year": (Reckoning(), by_year, {}),
    "--by article --sector health-care": (Reckoning(), by_article, {"sector": "health-care"}),
    "--by country,year": (Reckoning(), by_country_and_year, {}),
    "--by country --real 2023": (Reckoning(real=2023), by_country, {}),
    "--by country --as-of 2022-12-31": (Reckoning(until="2022-12-31"), by_country, {}),
    "--over quarter --country IT": (Reckoning(), by_quarter, {"country": "IT"}),
    "--by violation --country ES": (Reckoning(), by_violation, {"country": "ES"}),
    "--by country --proposed": (Reckoning(with_proposed=True), by_country, {}),
    "--by standing --as-of 2022": (Reckoning(until="2022-12-31"), by_standing_in_2022, {}),
    "--over year --as-of 2021-06": (Reckoning(until="2021-06-30"), by_year, {}),
}


@pytest.mark.parametrize("options", TABLES)
def test_every_group_is_as_reckoned_anew(options: str):
    reckoning, keys, facts = TABLES[options]
    expected = reckoning.table(keys, of(**facts))
    printed = {(each["group"], each["across"]): each for each in finecli("stats", *options.split(), "--json")}
    empty = {key for key, each in printed.items() if each["cases"] == 0}
    assert printed.keys() - empty == expected.keys()
    assert [
        (key, name, printed[key][name], value)
        for key, figures in expected.items()
        for name, value in figures.items()
        if printed[key][name] != pytest.approx(value, abs=0.011)
    ] == []


def test_the_total_is_as_reckoned_anew():
    [printed] = finecli("stats", "--json")
    expected = Reckoning().group(list(records().values()))
    assert {name: printed[name] for name in expected} == pytest.approx(expected, abs=0.011)


def test_shares_are_of_the_whole():
    printed = finecli("stats", "--by", "country", "--json")
    whole = Reckoning().group(list(records().values()))
    expected = Reckoning().table(by_country, list(records().values()))
    assert {each["group"]: each["share_cases"] for each in printed} == pytest.approx(
        {country: each["cases"] / whole["cases"] for (country, _), each in expected.items()}, abs=0.00006
    )
    assert {each["group"]: each["share_sum"] for each in printed} == pytest.approx(
        {country: (each["sum_eur"] or 0) / whole["sum_eur"] for (country, _), each in expected.items()},
        abs=0.00006,
    )


def test_figures_per_million_are_divided_by_the_inhabitants():
    printed = finecli("stats", "--by", "country", "--per-million", "--json")
    expected = Reckoning().table(by_country, list(records().values()))
    counts = [each["cases_per_million"] for each in printed]
    assert counts == sorted(counts, reverse=True)
    assert {each["group"]: each["cases_per_million"] for each in printed} == pytest.approx(
        {land: each["cases"] / POPULATION[land] * 1e6 for (land, _), each in expected.items()}, abs=0.00006
    )
    assert {each["group"]: each["sum_eur_per_million"] for each in printed} == pytest.approx(
        {
            land: each["sum_eur"] / POPULATION[land] * 1e6 if each["sum_eur"] else None
            for (land, _), each in expected.items()
        },
        abs=0.011,
    )


def test_fines_in_their_own_currency():
    amounts: dict[Key, list[float]] = defaultdict(list)
    for record in records().values():
        kind, _, is_as_imposed = Reckoning().counts_as(record)
        if kind in ("fined", "unconverted"):
            fine, standing = record["fine"], record["standing"]
            upheld = left(record, standing) if standing in CHANGED and not is_as_imposed else None
            amounts[record["country"], fine["currency"]].append(fine["amount"] if upheld is None else upheld)
    printed = {
        (each["group"], each["original"]["currency"]): each["original"]
        for each in finecli("stats", "--by", "country", "--original-currency", "--json")
        if each["original"]
    }
    assert printed.keys() == amounts.keys()
    assert [
        (key, name, printed[key][name], value)
        for key, found in amounts.items()
        for name, value in {"fined": len(found), **spread(found, "")}.items()
        if printed[key][name] != pytest.approx(value, abs=0.011)
    ] == []
