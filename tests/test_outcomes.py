"""What became of fines: the days of it, the amounts left, and fines told twice."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from factories import make_case
from finecli.cases import Fine
from finecli.ingest.build import build
from finecli.ingest.outcomes import Outcome, outcomes, repeats_a_fine, upheld
from finecli.ingest.records import write_cases

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Finecli
    from finecli.cases import Case


def reviewed(standing: str, *effects: tuple[str, str | None], **facts: Any) -> Case:
    """A decision with a fine of 1,000 euros and this standing; (effect, id) of those that reviewed it."""
    ties = tuple({"kind": "reviewed-by", "effect": effect, "case": other} for effect, other in effects)
    return make_case(
        id="gdprhub-1", fine=facts.pop("fine", 1_000), standing=standing, relations=ties, **facts
    )


def later(number: int, decided: str | None, fine: Fine | int | None = None, effect: str = "reduced") -> Case:
    """A judgment on that decision."""
    tie = {"kind": "reviews", "effect": effect, "case": "gdprhub-1"}
    return make_case(id=f"gdprhub-{number}", body="CE", decided=decided, fine=fine, relations=(tie,))


def by_id(*cases: Case) -> dict[str, Case]:
    return {case.id: case for case in cases}


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        pytest.param(reviewed("no appeal recorded"), [], id="untouched"),
        pytest.param(reviewed("under appeal"), [Outcome("under appeal", None)], id="day unknown"),
        pytest.param(
            reviewed("annulled", ("annulled", None)), [Outcome("annulled", None)], id="not in the base"
        ),
        pytest.param(
            reviewed("annulled", ("annulled", "gdprhub-2")), [Outcome("annulled", "2021-05-06")], id="dated"
        ),
        pytest.param(
            reviewed("annulled", ("remitted", "gdprhub-2")),
            [Outcome("annulled", "2021-05-06")],
            id="remitted",
        ),
        pytest.param(
            reviewed("reduced", ("partly-annulled", "gdprhub-2")),
            [Outcome("reduced", "2021-05-06")],
            id="the words differ",
        ),
        pytest.param(
            reviewed("confirmed", ("confirmed", "gdprhub-3"), ("reduced", "gdprhub-2")),
            [Outcome("reduced", "2021-05-06"), Outcome("confirmed", "2023-01")],
            id="one after another",
        ),
        pytest.param(
            reviewed("annulled", ("annulled", "gdprhub-4")),
            [Outcome("annulled", None)],
            id="undated judgment",
        ),
    ],
)
def test_the_standings_in_the_order_of_time(case: Case, expected: list[Outcome]):
    others = (later(2, "2021-05-06"), later(3, "2023-01"), later(4, None))
    assert outcomes(case, by_id(case, *others)) == expected


KNOWN = Fine(Decimal(1_000), "EUR", Decimal(1_000), upheld=Decimal(700))


@pytest.mark.parametrize(
    ("case", "fine", "expected"),
    [
        pytest.param(reviewed("reduced", fine=KNOWN), 300, 700, id="on record"),
        pytest.param(reviewed("confirmed", fine=KNOWN), 300, None, id="nothing changed"),
        pytest.param(reviewed("reduced", ("reduced", "gdprhub-2")), 300, 300, id="by the judgment"),
        pytest.param(reviewed("reduced", ("reduced", "gdprhub-2")), None, None, id="the judgment has none"),
        pytest.param(reviewed("reduced", ("reduced", "gdprhub-2")), 1_000, None, id="that is no reduction"),
        pytest.param(reviewed("increased", ("increased", "gdprhub-2")), 3_000, 3_000, id="increased"),
        pytest.param(reviewed("increased", ("increased", "gdprhub-2")), 300, None, id="that is no increase"),
        pytest.param(
            reviewed("reduced", ("reduced", "gdprhub-2")),
            Fine(Decimal(300), "SEK"),
            None,
            id="other currency",
        ),
        pytest.param(reviewed("reduced", fine=None), 300, None, id="no fine"),
    ],
)
def test_what_review_left(case: Case, fine: Fine | int | None, expected: int | None):
    assert upheld(case, by_id(case, later(2, "2021-05-06", fine))) == expected


@pytest.mark.parametrize(
    ("earlier", "fine", "expected"),
    [
        pytest.param(reviewed("reduced"), 300, True, id="told again"),
        pytest.param(reviewed("confirmed"), 1_000, True, id="confirmed"),
        pytest.param(reviewed("annulled"), 300, False, id="a fine of its own"),
        pytest.param(reviewed("reduced", fine=None), 300, False, id="the only fine"),
        pytest.param(reviewed("reduced"), None, False, id="no fine"),
    ],
)
def test_a_fine_told_twice(earlier: Case, fine: int | None, expected: bool):  # noqa: FBT001 (a column)
    judgment = later(2, "2021-05-06", fine)
    assert repeats_a_fine(judgment, by_id(earlier, judgment)) is expected
    assert not repeats_a_fine(earlier, by_id(earlier, judgment))


@pytest.fixture
def matters(tmp_path: Path, finecli: Finecli, monkeypatch: pytest.MonkeyPatch) -> Finecli:
    """finecli on a base with a fine that was reduced and told again by the judgment, and one annulled."""
    write_cases(
        tmp_path / "cases",
        [
            reviewed("reduced", ("reduced", "gdprhub-2"), decided="2020-01-01"),
            later(2, "2021-05-06", 300),
            make_case(id="gdprhub-5", fine=80, decided="2020-02-02", standing="annulled"),
            make_case(id="gdprhub-6", fine=50, decided="2022-02-02"),
            make_case(
                id="gdprhub-7",
                fine=None,
                decided="2020-03-03",
                standing="annulled",
                relations=({"kind": "reviewed-by", "effect": "annulled", "case": "gdprhub-6"},),
            ),
        ],
    )
    build(tmp_path, tmp_path / "cases.db")
    monkeypatch.setenv("FINECLI_DB", str(tmp_path / "cases.db"))
    return finecli


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ((), (5, 2, 1, 1, 0, 350)),
        (("--as-of", "2021-05-05"), (3, 1, 1, 0, 0, 1_000)),
        (("--as-of", "2021-05-06"), (4, 1, 1, 1, 0, 300)),
        (("--kind", "court"), (1, 0, 0, 1, 0, None)),
    ],
    ids=["today", "before the judgment", "from its day on", "the judgment alone"],
)
def test_what_counts_once_it_was_reviewed(
    matters: Finecli, options: tuple[str, ...], expected: tuple[object, ...]
):
    [found] = json.loads(matters("stats", *options, "--json").out)
    names = ("cases", "fined", "annulled", "restated", "as_imposed", "sum_eur")
    assert tuple(found[name] for name in names) == expected


def test_groups_by_standing_are_those_of_the_day(matters: Finecli):
    found = json.loads(matters("stats", "--by", "standing", "--as-of", "2021-05-05", "--json").out)
    assert {each["group"]: each["cases"] for each in found} == {"no appeal recorded": 2, "annulled": 1}


def test_what_is_apart_is_told(matters: Finecli):
    first, *_, past, unknown = matters("stats", "--as-of", "2021-05-06").err.splitlines()
    assert first.endswith("1 with a fine annulled, 1 with the fine of a decision that they reviewed")
    assert (
        past == "as it stood on 2021-05-06, by the records of today: 1 later and 0 undated decisions left out"
    )
    assert unknown == "1 annulled or changed on a day not on record count as annulled or changed"
