"""`finecli risk`: three answers, each reckoned anew from what `finecli search --json` prints."""

from __future__ import annotations

import json
import math
import os
import shlex
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from finecli.cli.asked import Typed, read_asked, read_seriousness, read_turnover
from finecli.errors import InvalidInput
from finecli.query import Query
from finecli.risk.ceiling import Money
from finecli.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Finecli

DATABASE = Path(__file__).parents[1] / "data" / "cases.db"
DAY = ("--as-of", "2025-08-28")

BY_FACTS = (
    *("--article", "5(1)(a)", "--article", "32", "--country", "FR", "--sector", "health-care"),
    *("--turnover", "12M", "--seriousness", "medium"),
)
LIKE = ("--like", "gdprhub-8298")
COOKIE = ("--cookie", "--cookie-violation", "no-reject-button")

needs_the_bundle = pytest.mark.skipif(
    not (DATABASE.exists() and DATABASE.stat().st_size), reason="no database"
)
in_each_form = pytest.mark.parametrize("asked", [BY_FACTS, LIKE, COOKIE], ids=["facts", "like", "cookie"])

Record = dict[str, Any]


@cache
def printed(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "finecli", *arguments],
        env=os.environ | {"FINECLI_DB": str(DATABASE)},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def answer(*arguments: str) -> Record:
    [found] = json.loads(printed("risk", *arguments, "--json"))
    return found


@cache
def searched() -> dict[str, Record]:
    fields = (
        "id,scope,status,standing,decided,published,fine,relations,country,sector,respondent_kind,provisions,"
        "violations,cookie_violations,topics"
    )
    return {each["id"]: each for each in json.loads(printed("search", "--json", fields))}


def counted_eur(record: Record) -> float | None:
    """What a fine counts as, reckoned from the record alone; None where it is in no range."""
    fine = record["fine"]
    if fine is None or fine["eur"] is None or record["status"] == "proposed":
        return None
    if record["standing"] == "annulled" or not (record["decided"] or record["published"]):
        return None
    before = [tie["case"] for tie in record["relations"] if tie["kind"] in ("reviews", "appeal-from")]
    fined = [searched()[each] for each in before if each and searched()[each]["fine"]]
    if any(each["standing"] != "annulled" for each in fined):
        return None  # the fine of the decision it reviewed, told again
    if record["standing"] not in ("reduced", "partly annulled", "increased"):
        return fine["eur"]
    left = fine["upheld"]
    return fine["eur"] if left is None else fine["eur"] * left / fine["amount"] or None


def quantile(cases: list[Record], share: float) -> float:
    """The weighted quantile, by walking along the middles of the weights."""
    points, passed = [], 0.0
    whole = sum(each["weight"] for each in cases)
    for each in sorted(cases, key=lambda each: (each["eur"], each["weight"])):
        points.append(((passed + each["weight"] / 2) / whole, math.log(each["eur"])))
        passed += each["weight"]
    if share <= points[0][0]:
        return math.exp(points[0][1])
    for (at, value), (at_next, value_next) in pairwise(points):
        if at <= share <= at_next:
            return math.exp(value + (share - at) / (at_next - at) * (value_next - value))
    return math.exp(points[-1][1])


@needs_the_bundle
@in_each_form
def test_the_range_is_that_of_the_weighted_fines(asked: tuple[str, ...]):
    past = answer(*asked)["past_fines"]
    found = [quantile(past["cases"], share) for share in (0.1, 0.5, 0.9)]
    # The weights are printed to four decimals.
    assert found == pytest.approx([past["low_eur"], past["median_eur"], past["high_eur"]], rel=0.01)
    weights = [each["weight"] for each in past["cases"]]
    assert past["number"] == len(weights)
    assert past["effective"] == pytest.approx(sum(weights) ** 2 / sum(w * w for w in weights), rel=0.01)


@needs_the_bundle
@in_each_form
def test_every_fine_is_that_of_its_record(asked: tuple[str, ...]):
    cases = answer(*asked)["past_fines"]["cases"]
    assert cases
    assert [each["eur"] for each in cases] == pytest.approx(
        [counted_eur(searched()[each["id"]]) for each in cases]
    )


@needs_the_bundle
@in_each_form
def test_cookie_cases_and_general_ones_never_mix(asked: tuple[str, ...]):
    found = answer(*asked)
    scopes = {searched()[each["id"]]["scope"] for each in found["past_fines"]["cases"]}
    assert scopes == {found["asked"]["scope"]}


@needs_the_bundle
def test_all_decisions_that_count_are_considered():
    general = [each for each in searched().values() if each["scope"] == "general"]
    assert answer(*BY_FACTS)["past_fines"]["considered"] == sum(
        counted_eur(each) is not None for each in general
    )


@needs_the_bundle
def test_the_decision_asked_about_and_its_matter_are_left_out():
    history = json.loads(printed("related", "gdprhub-2992", "--json", "id,tie"))
    matter = {"gdprhub-2992", *(each["id"] for each in history if each["tie"] == "history")}
    assert len(matter) > 2
    assert matter.isdisjoint(each["id"] for each in answer("--like", "gdprhub-2992")["past_fines"]["cases"])


# Weights, reckoned from the printed distances and the table of levels


def article(provision: Record) -> str | None:
    if provision["article"] is None or provision["article"].startswith("Recital "):
        return None
    law = "GDPR" if provision["law"] == "UK GDPR" else provision["law"]
    label: str = provision["label"].replace(provision["law"], law)
    return label.partition("(")[0].strip() + ("" if "(" not in label else f" {law}")


def facts(record: Record) -> Record:
    return {
        "provisions": {each for one in record["provisions"] if (each := article(one))},
        **{name: set(record[name]) for name in ("violations", "cookie_violations", "topics")},
        **{name: record[name] for name in ("country", "sector", "respondent_kind")},
    }


def difference(mine: Any, theirs: Any) -> float:
    if not isinstance(mine, set):
        return float(mine != theirs)
    return 1 - len(mine & theirs) / math.sqrt(len(mine) * len(theirs)) if theirs else 1


@needs_the_bundle
def test_the_weights_are_those_of_the_distances():
    asked = ("--violation", "security", "--country", "IT", "--sector", "health-care")
    past = answer(*asked)["past_fines"]
    mine = {"violations": {"security"}, "country": "IT", "sector": "health-care"}

    def raw(each: Record) -> float:
        record = searched()[each["id"]]
        known = facts(record)
        apart = sum(past["distances"][name] * difference(mine[name], known[name]) for name in mine)
        apart += past["distances"]["level"] * each["apart"]
        year = int((record["decided"] or record["published"])[:4])
        return math.exp(-past["net"] * apart + year / 5) / (5 if each["id"].startswith("etid") else 1)

    weights = [raw(each) for each in past["cases"]]
    assert [weight / max(weights) for weight in weights] == pytest.approx(
        [each["weight"] for each in past["cases"]], abs=2e-3
    )


@needs_the_bundle
def test_the_levels_apart_are_those_of_the_table():
    past = answer("--violation", "security", "--country", "IT")["past_fines"]
    with closing(sqlite3.connect(f"file:{DATABASE}?mode=ro", uri=True)) as connection:
        table = {
            (part, value): level
            for part, value, level in connection.execute(
                "SELECT part, value, level FROM levels WHERE scope = 'general'"
            )
        }
    mine = table["violations", "security"] - table["violations", ""]
    mine += table["country", "IT"] - table["country", ""]
    assert sum(past["levels"].values()) == pytest.approx(mine, abs=1e-3)
    for each in past["cases"][:100]:
        record = searched()[each["id"]]
        theirs = table["country", record["country"]] - table["country", ""]
        if record["violations"]:
            theirs += (
                sum(table["violations", word] for word in record["violations"]) - table["violations", ""]
            )
        assert each["apart"] == pytest.approx(abs(mine - theirs), abs=1e-3)


@needs_the_bundle
def test_a_past_day_knows_nothing_of_what_came_after():
    cases = answer("--article", "32", "--as-of", "2021-12-31")["past_fines"]["cases"]
    days = [searched()[each["id"]]["decided"] or searched()[each["id"]]["published"] for each in cases]
    assert max(days) <= "2021-12-31"


# Ceilings and guideline ranges as the command prints them; tests/test_ceiling.py has the rest


@pytest.mark.parametrize(
    ("asked", "ceiling", "ranges"),
    [
        (BY_FACTS, (20_000_000, "EUR", "83(5)", "fixed"), [("medium", 30_000, 400_000)]),
        (
            ("--article", "32", "--turnover", "1bn", "--seriousness", "high"),
            (20_000_000, "EUR", "83(4)", "turnover"),
            [("high", 4_000_000, 20_000_000)],
        ),
        # APD/GBA 108/2024 of 27 August 2024: EUR 3,000,000 brought down to 0.2 % to 0.4 %.
        (
            ("--article", "6", "--country", "BE", "--turnover", "1.5M", "--seriousness", "15%"),
            (20_000_000, "EUR", "83(5)", "fixed"),
            [("medium", 6_000, 12_000)],
        ),
        # Art. 24 has no tier, so there is nothing that a guideline could measure from.
        (("--article", "24", "--country", "FR"), (None, None, None, None), []),
    ],
    ids=["facts", "turnover governs", "APD 108/2024", "no tier"],
)
def test_ceilings_and_ranges(
    finecli: Finecli, asked: tuple[str, ...], ceiling: tuple[Any, ...], ranges: list[tuple[Any, ...]]
):
    [found] = json.loads(finecli("risk", *asked, "--json").out)
    assert tuple(found["ceiling"][name] for name in ("amount", "currency", "tier", "governs")) == ceiling
    told = [
        (each["seriousness"], each["adjusted_least"], each["adjusted_most"])
        for each in found["guideline"]["ranges"]
    ]
    assert told == ranges


def test_each_answer_has_its_working(finecli: Finecli):
    [found] = json.loads(finecli("risk", *BY_FACTS, "--json").out)
    for name in ("ceiling", "guideline", "past_fines"):
        assert all(step["text"] for step in found[name]["working"])
        assert found[name]["working"]


def test_too_few_decisions_tell_no_range(finecli: Finecli):
    [found] = json.loads(finecli("risk", "--article", "32", "--json").out)
    assert (found["past_fines"]["median_eur"], found["past_fines"]["low_eur"]) == (None, None)
    assert "none told" in finecli("risk", "--article", "32", "--format", "table").out


def test_the_cookie_rule_of_the_country_bounds_a_cookie_case(finecli: Finecli):
    [found] = json.loads(finecli("risk", "--cookie", "--country", "ES", "--json").out)
    assert found["asked"]["law"] == ["Art. 22(2) LSSI"]
    assert [each["amount"] for each in found["ceiling"]["national"]] == [30_000, 150_000]
    assert "the cookie rule is national law" in finecli("risk", "--cookie", "--format", "table").out


@needs_the_bundle
def test_what_is_not_named_leaves_no_gap_in_the_words():
    assert "differs by: fines of such facts ten times as high 3; an age of" in printed("risk", "--cookie")


def test_no_word_of_a_forecast(finecli: Finecli):
    code, out, err = finecli("risk", *BY_FACTS, "--format", "table")
    assert code == 0
    assert "your fine" not in (out + err).casefold()
    assert "a range of past fines in comparable cases: no forecast of any fine, and no legal advice\n" in err


def test_the_nearest_can_be_cited(finecli: Finecli):
    lines = finecli("risk", "--cookie", "--format", "table").err.splitlines()
    command = next(line for line in lines if line.startswith("to cite the nearest: finecli "))
    assert finecli(*command.removeprefix("to cite the nearest: finecli ").split()).code == 0


def test_a_pipe_gets_rows(finecli: Finecli):
    rows = [line.split("\t") for line in finecli("risk", *BY_FACTS).out.splitlines()]
    assert rows[0] == ["ceiling", "maximum", "20000000", "EUR", "fixed", ""]
    assert {len(row) for row in rows} == {6}


@needs_the_bundle
@in_each_form
@pytest.mark.parametrize("day", [(), DAY], ids=["today", "another day"])
def test_a_receipt_asks_the_same_again(asked: tuple[str, ...], day: tuple[str, ...], tmp_path: Path):
    target = tmp_path / "receipt.json"
    before = printed("risk", *asked, *day, "--json", "past_fines,ceiling", "--receipt", str(target))
    kept = json.loads(target.read_text("utf-8"))
    _, command, *words = shlex.split(kept["command"])
    assert "--as-of" in words
    assert printed(command, *words, "--json", "past_fines,ceiling") == before
    assert kept["past_fines"]["median_eur"] == json.loads(before)[0]["past_fines"]["median_eur"]


@needs_the_bundle
def test_a_mark_beside_a_date_is_explained(finecli: Finecli, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("FINECLI_DB", str(DATABASE))
    _, out, err = finecli("risk", *COOKIE, "--country", "ES", "--format", "table")
    assert "2022-09-09p" in out
    assert "p after a date: the day of publication; that of the decision is not on record" in err


@needs_the_bundle
@pytest.mark.parametrize("ending", ["svg", "html"])
def test_the_range_is_saved_as_a_picture(ending: str, tmp_path: Path):
    target = tmp_path / f"range.{ending}"
    printed("risk", *LIKE, "--json", "--save", str(target))
    drawn = target.read_text("utf-8")
    assert "Past fines in comparable cases" in drawn
    assert "no legal advice" in drawn


# The question as typed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12M", Money(12_000_000, "EUR")),
        ("12M GBP", Money(12_000_000, "GBP")),
        ("£12M", Money(12_000_000, "GBP")),
        ("€1.5bn", Money(1_500_000_000, "EUR")),
        ("SEK 800k", Money(800_000, "SEK")),
    ],
)
def test_turnover_as_typed(text: str, expected: Money):
    assert read_turnover(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("medium", "medium"), ("HIGH", "high"), ("15%", Decimal("0.15")), ("24 %", Decimal("0.24"))],
)
def test_seriousness_as_typed(text: str, expected: object):
    assert read_seriousness(text) == expected


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (read_turnover, "lots"),
        (read_turnover, "0"),
        (read_turnover, "GBP"),
        (read_seriousness, "heavy"),
        (read_seriousness, "0%"),
        (read_seriousness, "150%"),
        (read_seriousness, "15"),
    ],
)
def test_what_cannot_be_read(read: Callable[[str], object], text: str):
    with pytest.raises(InvalidInput):
        read(text)


def test_what_is_typed_replaces_what_the_record_says(seeded: Path):
    store = Store(seeded)
    asked = read_asked(store, Query(countries=("IT",)), Typed(like="gdprhub-101"), lambda: date(2026, 11, 29))
    assert (asked.facts.country, asked.like, asked.question.day) == ("IT", "gdprhub-101", date(2026, 11, 29))
    assert asked.facts.sector == store.case("gdprhub-101").sector


@pytest.mark.parametrize(
    ("arguments", "code", "error"),
    [
        ((), 2, "error: nothing to ask about"),
        (("--country", "FR", "--country", "DE"), 2, "error: --country takes one value here: FR, DE"),
        (("--article", "32", "--seriousness", "heavy"), 2, "error: no such seriousness: heavy"),
        (("--article", "32", "--turnover", "much"), 2, "error: not an amount: much"),
        (("--like", "gdprhub-999999"), 1, "error: no such case: gdprhub-999999"),
        (("--article", "32", "--as-of", "soon"), 2, "error: not a date: soon"),
        (("--article", "32", "--json", "ceiling,men"), 2, "error: no such field: men"),
        (("--article", "32", "--save", "range.svg"), 1, "error: no range of past fines to draw"),
        (("--article", "32", "--save", "range.gif"), 2, "error: not a name for a picture: range.gif"),
        (("--article", "Recital 26"), 2, "error: not an article: Recital 26 GDPR"),
        (("--article", "LSSI"), 2, "error: not an article: LSSI"),
    ],
)
def test_bad_usage(finecli: Finecli, arguments: tuple[str, ...], code: int, error: str):
    outcome = finecli("risk", *arguments)
    assert (outcome.code, outcome.err.splitlines()[0]) == (code, error)
