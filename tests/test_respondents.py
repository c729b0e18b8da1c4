"""Who was judged: which names are one company, which companies one group, and `finecli respondents`."""

from __future__ import annotations

import json
from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from factories import make_case
from finecli.cases import Fine
from finecli.errors import InvalidInput
from finecli.ingest.build import build
from finecli.ingest.names import name_key
from finecli.ingest.records import write_cases
from finecli.ingest.respondents import is_one_name, judged, names_in, one_company
from finecli.respondents import Judged, Respondent, named, respondents_of
from finecli.vocabulary.groups import GROUPS, find_group, group_name, group_of
from finecli.vocabulary.matching import fold, slug

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Finecli

ALONE = {"achmea", "abn amro", "ministry of education"}


@pytest.mark.parametrize(
    ("respondent", "names"),
    [
        (None, ()),
        ("Google LLC", ("Google LLC",)),
        ("Google LLC and Google Ireland Ltd", ("Google LLC", "Google Ireland Ltd")),
        ("Menzis; VGZ", ("Menzis", "VGZ")),
        ("Achmea and ABN AMRO", ("Achmea", "ABN AMRO")),
        ("TDC A/S, Nuuday A/S and Dansk Kabel TV A/S", ("TDC A/S", "Nuuday A/S", "Dansk Kabel TV A/S")),
        ("Ministry of Education and Religion", ("Ministry of Education and Religion",)),
        ("Tusla Child and Family Agency", ("Tusla Child and Family Agency",)),
        ("Knuddels GmbH & Co. KG", ("Knuddels GmbH & Co. KG",)),
        ("XFERA MOVILES, S.A (YOIGO)", ("XFERA MOVILES, S.A (YOIGO)",)),
        ("Vodafone España, SAU", ("Vodafone España, SAU",)),
    ],
)
def test_the_names_in_a_field(respondent: str | None, names: tuple[str, ...]):
    assert names_in(respondent, ALONE) == names


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Creditinfo Lánstraust hf.", "Creditinfo Lánstrausti hf.", True),
        ("Telefónica España", "Telefónica de España, S.A.U.", True),
        ("BBVA", "Banco Bilbao Vizcaya Argentaria, S.A.", True),
        ("id Finance Spain", "IDFinance Spain, S.L.", True),
        ("Google LLC", "GOOGLE INC.", True),
        ("Google LLC", "Google Ireland Limited", False),
        ("Nordax Bank", "Nordea Bank", False),
        ("Azienda Sanitaria Roma 1", "Azienda Sanitaria Roma 2", False),
        ("Municipality of Almelo", "Municipality of Almere", False),
        ("Telekom Romania Communications", "Telekom Romania Mobile Communications", False),
    ],
)
def test_spellings_of_one_name(one: str, other: str, expected: bool):  # noqa: FBT001 (a column)
    assert is_one_name(name_key(one), name_key(other)) is expected


def test_a_company_is_listed_under_its_usual_spelling_in_one_country():
    places = {
        "fan courier express": Counter(RO=2),
        "fan courrier express": Counter(RO=1),
        "fan courrier expres": Counter(PL=9),
        "facebook ireland": Counter(IE=1),
    }
    assert one_company(places) == {
        "fan courier express": "fan courier express",
        "fan courrier express": "fan courier express",
        "fan courrier expres": "fan courrier expres",
        "facebook ireland": "meta platforms ireland",
    }


def test_a_ministry_is_that_of_its_country():
    facts = {"respondent": "Ministry of Justice", "respondent_kind": "public-body"}
    cases = [make_case(body=body, **facts) for body in ("DSB", "AEPD", "CJEU")]
    assert [each.company for (each,) in judged(cases)] == [
        "ministry of justice at",
        "ministry of justice es",
        "ministry of justice",
    ]


@pytest.mark.parametrize(
    ("name", "group"),
    [
        ("WhatsApp Ireland Limited", "meta"),
        ("Facebook Inc.", "meta"),
        ("Meta", "meta"),
        ("Meta Consulting GmbH", None),
        ("Google Spain, S.L.", "alphabet"),
        ("YouTube LLC", "alphabet"),
        ("LinkedIn Ireland Unlimited Company", "microsoft"),
        ("Vodafone ONO, S.A.U.", "vodafone"),
        ("ING Bank N.V. Amsterdam – Bucharest Branch", "ing"),
        ("Ingeniería y Telecom Jaén, S.L.", None),
        ("Orange County", None),
        ("Xfera Móviles, S.A. (Yoigo)", "masmovil"),
        ("Centros Comerciales Carrefour S.A.", "carrefour"),
    ],
)
def test_the_group_of_a_company(name: str, group: str | None):
    assert group_of(name_key(name)) == group


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("meta", "meta"),
        ("Meta", "meta"),
        ("WhatsApp", "meta"),
        ("Alphabet (Google)", "alphabet"),
        ("google", "alphabet"),
        ("Intesa Sanpaolo", "intesa-sanpaolo"),
    ],
)
def test_a_group_is_named_by_key_name_or_company(text: str, group: str):
    assert find_group(text) == group


def test_an_unknown_group_is_a_question():
    with pytest.raises(InvalidInput) as refused:
        find_group("vodafon")
    assert (refused.value.message, refused.value.hint) == (
        "unknown group: vodafon",
        "did you mean: vodafone",
    )


def test_the_table_of_groups_is_clean():
    keys = [group.key for group in GROUPS]
    names = [name for group in GROUPS for name in (*group.beginnings, *group.whole)]
    assert len(set(keys)) == len(keys)
    assert [slug(key) for key in keys] == keys
    assert [fold(name) for name in names] == names
    assert len(set(names)) == len(names)
    assert all(group.source for group in GROUPS)
    assert group_name("nobody") == "nobody"


JUDGED = [
    Judged("exemple", "exemple", "Exemple SAS", None, "a", "FR", "2024-01-01", 100.0, 100.0, "final"),
    Judged("exemple", "exemple", "Exemple SAS", None, "b", "ES", "2025-01-01", 50.0, 50.0, "final"),
    Judged("exemple", "exempel", "Exempel", None, "c", "ES", None, 70.0, 70.0, "proposed"),
    Judged("google", "google", "Google LLC", "alphabet", "d", "FR", "2021", None, None, "final"),
    Judged(
        "google ireland",
        "google ireland",
        "Google Ireland",
        "alphabet",
        "d",
        "FR",
        "2021",
        None,
        None,
        "final",
    ),
]


def test_respondents_with_most_decisions_come_first():
    assert respondents_of(JUDGED)[0] == Respondent(
        "exemple", "Exemple SAS", None, 3, 2, 150, ("ES", "FR"), "2025-01-01", "b", 1, 0, 0, 0, 0
    )


@pytest.mark.parametrize(
    ("facts", "fined", "sum_eur", "apart"),
    [
        ({}, 1, 100, (0, 0, 0, 0, 0)),
        ({"status": "proposed"}, 0, None, (1, 0, 0, 0, 0)),
        ({"standing": "annulled"}, 0, None, (0, 1, 0, 0, 0)),
        ({"standing": "reduced", "upheld": 0.0}, 0, None, (0, 1, 0, 0, 0)),
        ({"repeats": True}, 0, None, (0, 0, 1, 0, 0)),
        ({"eur": None}, 0, None, (0, 0, 0, 1, 0)),
        ({"standing": "reduced", "upheld": 40.0}, 1, 40, (0, 0, 0, 0, 0)),
        ({"standing": "reduced"}, 1, 100, (0, 0, 0, 0, 1)),
    ],
    ids=[
        "as imposed",
        "proposed",
        "annulled",
        "reduced to nothing",
        "restated",
        "without a rate",
        "reduced",
        "reduced to an amount not on record",
    ],
)
def test_a_fine_counts_as_in_the_figures(
    facts: dict[str, Any], fined: int, sum_eur: float | None, apart: tuple[int, ...]
):
    [found] = respondents_of([JUDGED[0]._replace(**facts)])
    assert (found.cases, found.fined, found.sum_eur) == (1, fined, sum_eur)
    counted = (found.proposed, found.annulled, found.restated, found.unconverted, found.as_imposed)
    assert counted == apart


def test_a_decision_on_two_companies_of_a_group_counts_once_in_it():
    assert respondents_of(JUDGED, by_group=True) == [
        Respondent(
            "alphabet", "Alphabet (Google)", "alphabet", 1, 0, None, ("FR",), "2021", "d", 0, 0, 0, 0, 0
        )
    ]


@pytest.mark.parametrize(
    ("words", "cases"),
    [
        ((), ["a", "b", "c", "d", "d"]),
        (("exempel",), ["a", "b", "c"]),
        (("ire", "goo"), ["d"]),
        (("land",), []),
    ],
)
def test_words_begin_words_of_any_of_the_names(words: tuple[str, ...], cases: list[str]):
    assert [each.case for each in named(JUDGED, words)] == cases


def test_a_pipe_gets_all_of_them(finecli: Finecli):
    code, out, err = finecli("respondents", "exemple")
    assert (code, out) == (
        0,
        "exemple\tExemple SAS\t\t3\t2\t830000\tFR; ES\t2025-02-03\tgdprhub-102\t0\t0\t0\t0\t1\n",
    )
    assert err == (
        "1 respondent\n"
        "sums in euros as imposed or as review left them\n"
        "in no sum: fines only proposed, annulled, stated again on review, or without a euro rate\n"
        "a decision on several respondents counts in each, its fine whole\n"
    )


COUNTS = "cases,fined,sum_eur,proposed,annulled,restated,unconverted,as_imposed"


def test_respondents_cost_what_stats_says(judging: Finecli):
    said = json.loads(judging("respondents", "--json", f"name,{COUNTS}").out)
    counted = json.loads(judging("stats", "--by", "respondent", "--json", f"group,{COUNTS}").out)
    assert {tuple(each.values()) for each in said} == {
        tuple(each.values()) for each in counted if each["group"]
    }
    assert [(each["name"], each["sum_eur"], each["annulled"], each["restated"]) for each in said] == [
        ("Exemple SAS", 300_000, 1, 1)
    ]


def test_json_and_filters(finecli: Finecli):
    out = finecli("respondents", "-c", "DK", "--json", "name,cases,fined,countries").out
    assert json.loads(out) == [{"name": "Eksempel Kommune", "cases": 1, "fined": 0, "countries": ["DK"]}]


def test_a_person_sees_a_line_each(finecli: Finecli):
    assert finecli("respondents", "exemple", "--format", "table").out == (
        "name         cases  fined       sum  countries  last\n"
        "Exemple SAS      3      2  €830,000  FR ES      2025-02-03\n"
    )


def test_nobody_by_that_name(finecli: Finecli):
    assert finecli("respondents", "nobody") == (0, "", "no respondent matches\n")
    assert finecli("respondents", "nobody", "--json").out == "[]\n"


@pytest.fixture
def judging(finecli: Finecli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Finecli:
    """finecli on one company: a fine that a court reduced and states once more, and one that fell."""
    reduced = Fine(Decimal(800_000), "EUR", Decimal(800_000), Decimal(1), upheld=Decimal(300_000))
    cases = [
        make_case(
            id="gdprhub-1", fine=reduced, standing="reduced", relations=_tie("reviewed-by", 2, "reduced")
        ),
        make_case(id="gdprhub-2", fine=300_000, body="CE", relations=_tie("reviews", 1, "reduced")),
        make_case(id="gdprhub-3", fine=50_000, standing="annulled"),
    ]
    write_cases(tmp_path / "cases", cases)
    build(tmp_path, tmp_path / "cases.db")
    monkeypatch.setenv("FINECLI_DB", str(tmp_path / "cases.db"))
    return finecli


def _tie(kind: str, other: int, effect: str) -> tuple[dict[str, str], ...]:
    return ({"kind": kind, "case": f"gdprhub-{other}", "effect": effect},)


@pytest.fixture
def groups(finecli: Finecli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Finecli:
    """finecli on three decisions on one group."""
    cases = [
        make_case(id="gdprhub-1", respondent="Facebook Ireland Ltd", body="DSB", topics=()),
        make_case(id="gdprhub-2", respondent="Meta Platforms Ireland Limited", body="AEPD"),
        make_case(id="gdprhub-3", respondent="WhatsApp Ireland Ltd", body="BfDI"),
    ]
    write_cases(tmp_path / "cases", cases)
    build(tmp_path, tmp_path / "cases.db")
    monkeypatch.setenv("FINECLI_DB", str(tmp_path / "cases.db"))
    return finecli


def test_company_and_group_are_told_apart(groups: Finecli):
    ties = json.loads(groups("related", "1", "--limit", "0", "--json", "tie,id").out)
    assert ties == [
        {"tie": "same-respondent", "id": "gdprhub-2"},
        {"tie": "same-group", "id": "gdprhub-3"},
    ]
    assert groups("search", "--group", "Facebook", "--count").out == "3\n"
    assert groups("search", "group:whatsapp", "--count").out == "3\n"
    assert groups("respondents", "--groups").out.startswith("meta\tMeta\tmeta\t3\t3\t2400000\t")


def test_a_person_sees_the_newest_of_many(groups: Finecli):
    drawn = groups("related", "3", "--limit", "1", "--format", "table").out
    assert "Other decisions on the same group of companies, the last 1 of 2\n" in drawn
    assert "gdprhub-2" in drawn
