"""`finecli stats` and `finecli info`: every figure says what it counts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from finecli.cli.filters import FILTERS
from finecli.figures import Figures
from finecli.render.fields import FIGURE_FIELDS
from finecli.render.figures import COLUMNS, ORIGINAL_COLUMNS
from finecli.store.fines import FIELDS

if TYPE_CHECKING:
    from conftest import Finecli


def counts(out: str, *columns: str) -> list[tuple[object, ...]]:
    return [tuple(row[column] for column in columns) for row in json.loads(out)]


def test_the_figures_of_all(finecli: Finecli):
    assert json.loads(finecli("stats", "--json").out) == [
        {
            "group": None,
            "cases": 13,
            "fined": 6,
            "sum_eur": 60844571.43,
            "median_eur": 19285.72,
            "lower_quartile_eur": 5892.86,
            "upper_quartile_eur": 607500,
            "maximum_eur": 60000000,
            "maximum_id": "gdprhub-112",
            "proposed": 1,
            "unconverted": 1,
            "across": None,
            "complete": 8,
            "annulled": 0,
            "restated": 0,
            "as_imposed": 1,
            "undated": 0,
            "mean_eur": 10140761.9,
            "p10_eur": 3000,
            "p90_eur": 30400000,
            "share_cases": 1,
            "share_sum": 1,
            "is_to_date": False,
            "original": None,
            "population": None,
            "cases_per_million": None,
            "sum_eur_per_million": None,
        }
    ]


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        ("country", [("FR", 3, 2), ("AT", 2, 1), ("DE", 2, 0), ("DK", 1, 0), ("ES", 1, 1)]),
        ("year", [("2020", 2, 1), ("2021", 1, 0), ("2022", 1, 1), ("2023", 5, 3), ("2024", 2, 1)]),
        ("authority", [("CNIL (FR)", 2, 2), ("DSB (AT)", 2, 1), ("AEPD (ES)", 1, 1)]),
        ("sector", [("not-assigned", 6, 1), ("health-care", 2, 2), ("media-telecoms-broadcasting", 2, 2)]),
        ("scope", [("general", 11, 4), ("cookie", 2, 2)]),
        ("article", [("Art. 32 GDPR", 6, 4), ("Art. 6 GDPR", 2, 1), ("Art. 82 GDPR", 2, 0)]),
        ("quarter", [("2020-Q1", 2, 1), ("2022-Q2", 1, 1), ("2023-Q2", 2, 1), ("2023-Q3", 2, 1)]),
        ("month", [("2020-02", 1, 0), ("2020-03", 1, 1), ("2022-05", 1, 1), ("2023-05", 1, 0)]),
        ("kind", [("authority", 10, 6), ("court", 2, 0), ("cjeu", 1, 0)]),
        ("law", [("GDPR", 13, 6), ("Loi Informatique et Libertés", 1, 1), ("ePrivacy Directive", 1, 1)]),
        ("violation", [("cookies-tracking", 2, 2), ("legal-basis", 1, 1), ("security", 1, 1), (None, 10, 3)]),
        ("topic", [("cookies", 2, 2), ("consent", 1, 1)]),
        ("cookie-violation", [("no-reject-button", 1, 1), ("reject-harder-than-accept", 1, 1)]),
        ("respondent-kind", [("company", 9, 6), ("unknown", 3, 0), ("public-body", 1, 0)]),
        ("respondent", [("Exemple SAS", 3, 2), ("=Nasty Co", 1, 1)]),
        ("group", [(None, 13, 6)]),
        ("measure", [("fine", 8, 6), ("none", 1, 0), ("publication", 1, 1), (None, 4, 0)]),
        ("result", [("violation", 8, 6), ("interpreted", 1, 0)]),
        ("status", [("final", 12, 6), ("proposed", 1, 0)]),
        ("standing", [("no appeal recorded", 11, 4), ("reduced", 1, 1), ("under appeal", 1, 1)]),
        ("proceeding", [("investigation", 1, 1), (None, 12, 5)]),
        ("currency", [("EUR", 5, 5), ("DKK", 1, 0), ("GBP", 1, 1), ("PLN", 1, 0), (None, 5, 0)]),
        ("language", [("fr", 1, 1), (None, 12, 5)]),
        ("source", [("GDPRhub", 13, 6), ("Enforcement Tracker", 1, 1)]),
    ],
)
def test_groups(finecli: Finecli, by: str, expected: list[tuple[object, ...]]):
    found = counts(finecli("stats", "--by", by, "--json").out, "group", "cases", "fined")
    assert found[: len(expected)] == expected


def test_articles_of_every_law_are_groups(finecli: Finecli):
    groups = {each for (each,) in counts(finecli("stats", "--by", "article", "--json").out, "group")}
    assert groups >= {"Art. 5 GDPR", "Art. 8 Loi Informatique et Libertés", "Art. 5 ePrivacy Directive"}


def test_every_filter_that_names_a_field_is_a_group():
    no_field = {"number", "since", "until", "min-fine", "max-fine", "has", "new-since"}
    assert {each.name for each in FILTERS} - no_field <= FIELDS.keys()


def test_what_has_no_year_comes_last(finecli: Finecli):
    assert counts(finecli("stats", "--by", "year", "--json").out, "group", "cases")[-1] == (None, 1)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("--cookie",), (2, 2, 0)),
        (("--country", "DK"), (1, 0, 1)),
        (("--country", "DK", "--proposed"), (1, 1, 0)),
        (("--since", "2024"), (3, 1, 0)),
        (("--min-fine", "1M"), (1, 1, 0)),
        (("--scope", "cookie", "--cookie"), (2, 2, 0)),
        (("medical", "software"), (2, 1, 0)),
        (("--country", "FR", "--kind", "court"), (1, 0, 0)),
    ],
)
def test_filters(finecli: Finecli, arguments: tuple[str, ...], expected: tuple[int, ...]):
    assert counts(finecli("stats", *arguments, "--json").out, "cases", "fined", "proposed") == [expected]


def test_a_pipe_gets_the_columns_of_the_json(finecli: Finecli):
    header, first, *_ = finecli("stats", "--by", "scope", "--format", "tsv").out.splitlines()
    assert header == "\t".join(COLUMNS)
    assert tuple(FIGURE_FIELDS) == Figures._fields
    assert first.startswith("general\t11\t4\t814571.43\t")
    assert finecli("stats", "--by", "scope").out.splitlines()[0] == first


def test_the_words_beside_the_figures(finecli: Finecli):
    assert finecli("stats", "--by", "scope", "--json").err.splitlines() == [
        (
            "13 decisions, 8 complete (amount, date and respondent known), 6 with a fine counted; "
            "not in the sums: 5 without a fine on record, 1 with a fine only proposed (--proposed adds "
            "them), 1 with a fine that has no euro rate"
        ),
        "fines in euros as imposed or as review left them; quantiles by linear interpolation",
        "1 changed on review to an amount not on record: counted as imposed",
        "fewer than 5 fines in 2 groups (~): mean, median and quartiles say little there",
        "data as of 2025-03-04",
    ]


def test_decisions_in_several_groups_are_told(finecli: Finecli):
    assert "a decision with several articles counts in each" in finecli("stats", "--by", "article").err


def test_few_fines_in_all_are_told(finecli: Finecli):
    assert (
        "fewer than 5 fines in all: mean, median and quartiles say little" in finecli("stats", "-c", "FR").err
    )


NARROW = """\
scope                cases fined    sum median    quartiles highest in
General ████░░░░░░░░    11     4  €815k €6.79k   ~€4k–€206k   €800k gdprhub-101
Cookie  ██               2     2   €60M   €30M   ~€15M–€45M    €60M gdprhub-112
all                     13     6 €60.8M €19.3k €5.89k–€608k    €60M gdprhub-112
"""


@pytest.mark.parametrize(
    ("columns", "expected"),
    [("80", NARROW), ("140", "€60,000,000  gdprhub-112\n"), ("140", "  ~€15,022,500–€45,007,500  ")],
    ids=["whole", "in full where there is room", "quartiles in full"],
)
def test_a_person_sees_bars(finecli: Finecli, monkeypatch: pytest.MonkeyPatch, columns: str, expected: str):
    monkeypatch.setenv("COLUMNS", columns)
    assert expected in finecli("stats", "--by", "scope", "--format", "table").out


def test_all_together_for_a_person(finecli: Finecli):
    assert finecli("stats", "--cookie", "--format", "table").out == (
        "Decisions       2\n"
        "Complete        2 (amount, date and respondent known)\n"
        "With a fine     2\n"
        "Sum             €60,030,000\n"
        "Mean            €30,015,000\n"
        "P10             €6,027,000\n"
        "Lower quartile  €15,022,500\n"
        "Median          €30,015,000\n"
        "Upper quartile  €45,007,500\n"
        "P90             €54,003,000\n"
        "Highest         €60,000,000 (gdprhub-112)\n"
    )


@pytest.mark.parametrize("output", [(), ("--format", "table"), ("--json",)], ids=["pipe", "terminal", "json"])
def test_no_decision_at_all_is_no_error(finecli: Finecli, output: tuple[str, ...]):
    code, _, err = finecli("stats", "--country", "MT", "--by", "year", *output)
    assert code == 0
    assert err.startswith("0 decisions, 0 with a fine counted\n")


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("--by", "contry"), "no such group: contry"),
        (("--cookie", "--scope", "general"), "--cookie and --scope general exclude each other"),
        (("--json", "cases,men"), "no such field: men"),
        (("--since", "soon"), "not a date: soon"),
        (("--country", "Atlantis"), "unknown country: Atlantis"),
        (("!?",), "nothing to search for in: '!?'"),
        (("--over", "week"), "no such period: week"),
        (("--by", "country", "--figure", "average"), "no such figure: average"),
        (("--by", "country,year,sector"), "too many fields to group by: country, year, sector"),
        (("--by", "country,sector", "--over", "year"), "too many fields to group by: country, sector, year"),
        (("--by", "year", "--over", "year"), "grouped twice by the same field: year"),
        (("--by", "sector,sector"), "grouped twice by the same field: sector"),
        (("--per-million",), "--per-million needs a country to count the inhabitants of"),
        (
            ("--per-million", "-c", "FR", "-c", "DE"),
            "--per-million needs a country to count the inhabitants of",
        ),
        (("--real", "1990"), "no consumer price index for the year: 1990"),
        (("--real", "2023", "--original-currency"), "--original-currency and --real exclude each other"),
        (
            ("--by", "country,year", "--original-currency"),
            "--original-currency parts one group by currency, not two",
        ),
        (("--as-of", "soon"), "not a date: soon"),
    ],
)
def test_bad_usage(finecli: Finecli, arguments: tuple[str, ...], error: str):
    code, out, err = finecli("stats", *arguments)
    assert (code, out, err.splitlines()[0]) == (2, "", f"error: {error}")


def test_a_matrix_is_a_record_for_each_cell(finecli: Finecli):
    cells = counts(finecli("stats", "--by", "country,scope", "--json").out, "group", "across", "cases")
    assert cells[:4] == [
        ("FR", "general", 2),
        ("FR", "cookie", 1),
        ("AT", "general", 2),
        ("DE", "general", 2),
    ]


def test_a_trend_marks_what_is_not_over_and_leaves_no_year_out(finecli: Finecli):
    outcome = finecli("stats", "--over", "year", "--json")
    assert counts(outcome.out, "group", "cases", "is_to_date")[1:] == [
        ("2021", 1, False),
        ("2022", 1, False),
        ("2023", 5, False),
        ("2024", 2, False),
        ("2025", 1, True),
        (None, 1, False),
    ]
    assert "2025 is counted to date: 2025-03-04" in outcome.err
    assert "Enforcement Tracker ends in 2023-06: what follows is from GDPRhub alone" in outcome.err


def test_a_quarter_without_decisions_is_there(finecli: Finecli):
    outcome = finecli("stats", "--over", "quarter", "-c", "FR", "--json")
    assert counts(outcome.out, "group", "cases")[:4] == [
        ("2023-Q4", 1),
        ("2024-Q1", 0),
        ("2024-Q2", 0),
        ("2024-Q3", 1),
    ]


def test_a_series_for_each_group(finecli: Finecli):
    outcome = finecli("stats", "--over", "year", "--by", "scope", "--json")
    cookies = [row for row in counts(outcome.out, "group", "across", "cases") if row[0] == "cookie"]
    assert cookies == [("cookie", year, 2 if year == "2023" else 0) for year in map(str, range(2020, 2026))]


TREND = """\
scope   2022 2023 2024 2025* no date all
General    1    3    2     1       1  11
Cookie          2                      2
all        1    5    2     1       1  13
"""


def test_a_person_sees_the_last_periods_that_fit(finecli: Finecli, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("COLUMNS", "44")
    outcome = finecli("stats", "--over", "year", "--by", "scope", "--format", "table")
    assert outcome.out.endswith(f"\n\n{TREND}")
    assert "2 earlier columns do not fit this screen; --json has all" in outcome.err


def test_a_person_sees_the_largest_columns_that_fit(finecli: Finecli, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("COLUMNS", "32")
    outcome = finecli("stats", "--by", "scope,country", "--figure", "sum", "--format", "table")
    assert outcome.out.splitlines()[0] == "scope       FR   ES    all"
    assert "7 smaller columns do not fit this screen; --json has all" in outcome.err


def test_a_year_that_is_not_over_is_named_so(finecli: Finecli):
    assert "2025 to date" in finecli("stats", "--over", "year", "--format", "table").out


def test_figures_per_million(finecli: Finecli):
    outcome = finecli("stats", "--by", "country", "--per-million", "--json")
    first, *_ = json.loads(outcome.out)
    assert (first["group"], first["population"], first["cases_per_million"]) == ("AT", 9_177_982, 0.2179)
    assert "per million inhabitants of 2024: World Bank" in outcome.err


def test_one_country_is_enough_for_figures_per_million(finecli: Finecli):
    out = finecli("stats", "-c", "FR", "--per-million", "--format", "table").out
    assert "Inhabitants     68,551,653\nPer million     0.04 decisions, €886,922\n" in out


def test_euros_of_one_year(finecli: Finecli):
    outcome = finecli("stats", "--real", "2025", "--json")
    [found] = json.loads(outcome.out)
    assert (found["fined"], found["maximum_eur"]) == (6, round(60_000_000 / 123.15 * 128.75, 2))
    assert "in euros of 2025: Eurostat, HICP" in outcome.err


def test_fines_in_their_own_currencies(finecli: Finecli):
    outcome = finecli("stats", "--original-currency", "--json", "cases,original")
    assert [(each["cases"], each["original"]) for each in json.loads(outcome.out)][1:3] == [
        (1, dict(zip(ORIGINAL, ("GBP", 1, *[7_500] * 8), strict=True))),
        (1, dict(zip(ORIGINAL, ("PLN", 1, *[20_000] * 8), strict=True))),
    ]
    assert (
        'amounts in their own currency count fines without a euro rate too; "all" is in euros' in outcome.err
    )


ORIGINAL = tuple(name.removeprefix("original_") for name in ORIGINAL_COLUMNS)


def test_a_pipe_gets_columns_for_the_own_currencies(finecli: Finecli):
    header, *rows = finecli("stats", "--original-currency", "--format", "tsv").out.splitlines()
    assert header.endswith("\t".join(ORIGINAL_COLUMNS))
    assert rows[1].endswith("\tGBP\t1" + "\t7500" * 8)


def test_a_person_sees_amounts_in_their_own_currency(finecli: Finecli):
    out = finecli("stats", "--by", "country", "--original-currency", "--format", "table").out
    assert "United Kingdom, GBP" in out
    assert "£7.5k" in out


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2020-02-02", (1, 0, 0)),
        ("2024-09-05", (10, 6, 0)),
        ("2025-02-02", (11, 6, 0)),
        ("2025-02-03", (12, 6, 1)),
        ("2025", (12, 6, 1)),
    ],
)
def test_what_was_known_on_a_day(finecli: Finecli, day: str, expected: tuple[int, ...]):
    outcome = finecli("stats", "--as-of", day, "--json")
    assert counts(outcome.out, "cases", "fined", "as_imposed") == [expected]


def test_what_a_day_leaves_out_is_told(finecli: Finecli):
    told = "as it stood on 2021-12-31, by the records of 2025-03-04: 9 later and 1 undated decisions left out"
    assert told in finecli("stats", "--as-of", "2021").err


def test_info(finecli: Finecli):
    [facts] = json.loads(finecli("info", "--json").out)
    assert (facts["cases"], facts["fines"], facts["cookie"]) == (13, 8, 2)
    assert (facts["snapshot"], facts["licence"], facts["code_licence"]) == (
        "2025-03-04",
        "CC BY-NC-SA 4.0",
        "MIT",
    )
    assert facts["snapshots"] == {"Enforcement Tracker": "2023-06", "GDPRhub": "2025-03-04"}
    assert "GDPRhub (noyb.eu)" in facts["attribution"]


def test_info_for_a_pipe_and_for_a_person(finecli: Finecli):
    assert (
        "snapshot\t2025-03-04\nsnapshots.Enforcement Tracker\t2023-06\nsnapshots.GDPRhub\t2025-03-04\n"
    ) in finecli("info").out
    drawn = finecli("info", "--format", "table").out
    assert "sources reach until      2023-06: Enforcement Tracker\n" in drawn
    assert "\n                         2025-03-04: GDPRhub\n" in drawn
    assert "sources to name          GDPRhub (noyb.eu); " in drawn


def test_groups_beyond_the_limit_are_told(finecli: Finecli):
    _, out, err = finecli("stats", "--by", "country", "--limit", "2", "--json")
    assert [row["group"] for row in json.loads(out)] == ["FR", "AT"]
    assert "groups; --limit" in err.splitlines()[0]


def test_a_limit_keeps_the_cells_of_its_groups(finecli: Finecli):
    out = finecli("stats", "--by", "country,year", "--limit", "1", "--json").out
    assert {row["group"] for row in json.loads(out)} == {"FR"}
