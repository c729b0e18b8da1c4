"""`finecli search`: what it prints, where, and what it says of it."""

from __future__ import annotations

import csv
import json
import os
import re
import shlex
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factories import make_case
from finecli.cli import spell_out_json
from finecli.ingest.build import build
from finecli.ingest.records import write_cases
from finecli.query import Query
from finecli.render.fields import CASE_FIELDS
from finecli.render.files import format_of
from finecli.render.receipts import receipt, search_command, search_told
from finecli.render.terminal.hits import cut_around
from finecli.store import Hits, Row, Store
from finecli.store.snippets import BEGIN, END
from test_terminal import ESCAPES, WIDTHS, on_terminal

if TYPE_CHECKING:
    from conftest import Finecli

IDS = [f"gdprhub-{number}" for number in range(101, 114)]


# Words


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("hospital letters", ["gdprhub-105"]),
        ("HOSPITAL", ["gdprhub-105"]),
        ("hospitals", ["gdprhub-105"]),
        ("παράδειγμα", ["gdprhub-107"]),
        ("ÉXEMPLÈ", ["gdprhub-101", "gdprhub-102", "gdprhub-103"]),
        ("landlo*", ["gdprhub-106"]),
        ('"surgeries under a number"', ["gdprhub-101"]),
        ("SAN-2024-099", ["gdprhub-101"]),
        ("ECLI:EU:C:2024:900", ["gdprhub-109"]),
        ("gdprhub-104", ["gdprhub-104"]),
        ("etid-55", ["gdprhub-103"]),
        ("garage OR archive", ["gdprhub-106", "gdprhub-113"]),
        ("+medical -court", ["gdprhub-101"]),
        ("Exemple", ["gdprhub-101", "gdprhub-102", "gdprhub-103"]),
    ],
)
def test_words_find(finecli: Finecli, words: str, first: list[str]):
    assert sorted(finecli("search", words, "--ids").out.splitlines()[: len(first)]) == first


def test_cases_with_most_of_the_words_follow_those_with_all(finecli: Finecli):
    rows = [line.split("\t") for line in finecli("search", "hospital letters archive").out.splitlines()]
    assert (rows[0][0], rows[0][-1]) == ("gdprhub-105", "2/3")
    assert json.loads(finecli("search", "hospital", "letters", "--json", "id,words").out)[0] == {
        "id": "gdprhub-105",
        "words": "2/2",
    }


def test_a_query_without_words_counts_none(finecli: Finecli):
    assert finecli("search", "--number", "C-900/23", "--json", "words").out == '[\n{"words": null}\n]\n'


# What is printed


@pytest.mark.parametrize(
    ("arguments", "out"),
    [
        ("--count", "13\n"),
        ("--count zzz", "0\n"),
        ("--count --scope cookie --limit 1", "2\n"),
        ("--ids --scope cookie", "gdprhub-112\ngdprhub-103\n"),
        ("--ids --limit 2 --offset 1", "gdprhub-109\ngdprhub-101\n"),
        ("--ids --sort fine --limit 1", "gdprhub-112\n"),
        ("--ids zzz", ""),
        ("--urls --number C-900/23", "https://wiki.example/CJEU_-_C-900/23\n"),
        ("--limit 0", ""),
        ("--json --limit 0", "[]\n"),
        ("--facets zzz", ""),
        (
            "--facets --scope cookie --country ES",
            (
                "country\tES\t1\nyear\t2023\t1\nsector\tindustry-commerce\t1\n"
                "article\tArt. 6 GDPR\t1\nscope\tcookie\t1\n"
            ),
        ),
    ],
)
def test_what_is_printed(finecli: Finecli, arguments: str, out: str):
    outcome = finecli("search", *arguments.split())
    assert (outcome.code, outcome.out) == (0, out)


def test_facets_are_records_too(finecli: Finecli):
    rows = json.loads(finecli("search", "--facets", "--scope", "cookie", "--json").out)
    assert rows[:2] == [
        {"facet": "country", "value": "ES", "cases": 1},
        {"facet": "country", "value": "FR", "cases": 1},
    ]
    assert json.loads(finecli("search", "--facets", "--json", "facet,cases").out)[0] == {
        "facet": "country",
        "cases": 3,
    }


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ("--count --ids", "--count and --ids exclude each other"),
        ("--urls --facets --ids", "--ids and --urls and --facets exclude each other"),
        ("--ids --json", "--ids prints plain lines and excludes --json and --format"),
        ("--count --format csv", "--count prints plain lines and excludes --json and --format"),
        ("--json --format csv", "--json and --format csv exclude each other"),
        ("--format xml", "no such format: xml"),
        ("--json id,nmae", "no such field: nmae"),
        ("--facets --json=id", "no such field: id"),
        ("--sort price", "no such order: price"),
        ("--limit many", "Invalid value for '--limit': 'many' is not a valid int range"),
        ("--limit -1", "Invalid value for '--limit': -1 is not in the range x>=0"),
        ("--since 2024 --until 2023", "--since lies above --until: 2024-01-01 > 2023-12-31"),
        ("country:Frnace", "unknown country: Frnace"),
    ],
)
def test_a_wrong_use(finecli: Finecli, arguments: str, error: str):
    outcome = finecli("search", *arguments.split())
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"error: {error}\nhint: ")


@pytest.mark.parametrize(
    ("arguments", "note"),
    [
        ("zzz", "no decision matches\n"),
        ("--json zzz", "no decision matches\n"),
        ("--ids zzz", "no decision matches\n"),
        ("--limit 0", "13 decisions\n"),
        ("--limit 0 --json", "13 decisions\n"),
        ("--limit 0 hospital archive", "2 decisions (none with all the words)\n"),
        ("--respondent Exmple", "no decision matches\nhint: did you mean: Exemple SAS; Exemple, S.L.\n"),
        ("hospital", ""),
        ("--ids", ""),
    ],
)
def test_notes_go_to_stderr(finecli: Finecli, arguments: str, note: str):
    assert finecli("search", *arguments.split()).err == note


# Formats

FORMATS = {
    "plain": (
        "gdprhub-113\tMuster\tAT\tDSB\t2020-03-03\t\t1000\tEUR\t1000\tgeneral\tfinal\tno appeal recorded\t\n"
    ),
    "csv": (
        "id,name,country,body,decided,published,fine_amount,fine_currency,fine_eur,scope,status,standing,words\n"
        "gdprhub-113,Muster,AT,DSB,2020-03-03,,1000,EUR,1000,general,final,no appeal recorded,\n"
    ),
}


@pytest.mark.parametrize("name", FORMATS)
def test_a_format(finecli: Finecli, name: str):
    assert finecli("search", "--respondent", "muster", "--format", name).out == FORMATS[name]


def test_formats_hold_the_same_cases(finecli: Finecli):
    lines = finecli("search", "--format", "jsonl").out.splitlines()
    expected = [json.loads(line)["id"] for line in lines]
    assert sorted(expected) == IDS
    assert [case["id"] for case in json.loads(finecli("search", "--json").out)] == expected
    assert finecli("search", "--ids").out.splitlines() == expected
    for name, cut in (("tsv", 1), ("csv", 1), ("markdown", 2), ("plain", 0)):
        rows = finecli("search", "--format", name).out.splitlines()[cut:]
        assert [re.search(r"gdprhub-\d+", row)[0] for row in rows] == expected


def test_json_has_every_field_but_the_terms(finecli: Finecli):
    [case] = json.loads(finecli("search", "SAN-2024-099", "--json").out)
    assert list(case) == [*(field for field in CASE_FIELDS if field != "terms"), "words"]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("id,body.short", {"id": "gdprhub-101", "body.short": "CNIL"}),
        ("fine.eur", {"fine.eur": 800000}),
        ("terms", {"terms": "patient pseudonym software"}),
        ("words,digest.written", {"words": "1/1", "digest.written": "machine"}),
    ],
)
def test_json_of_some_fields(finecli: Finecli, fields: str, expected: dict[str, object]):
    [case] = json.loads(finecli("search", "SAN-2024-099", "--json", fields).out)
    assert {name: float(value) if name == "fine.eur" else value for name, value in case.items()} == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("search --json facet --facets", "search --json=facet --facets"),
        ("search --json facet", "search --json= facet"),
        ("words --json word,cases", "words --json=word,cases"),
    ],
)
def test_fields_after_json(typed: str, expected: str):
    assert spell_out_json(typed.split()) == expected.split()


# Files


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (None, None),
        ("-", None),
        ("hits.csv", "csv"),
        ("hits.JSON", "json"),
        ("a.b/hits.jsonl", "jsonl"),
        ("hits.md", "markdown"),
        ("hits.tsv", "tsv"),
        ("hits.txt", "plain"),
        ("hits", "plain"),
    ],
)
def test_the_ending_of_a_file_asks_for_its_format(name: str | None, expected: str | None):
    assert format_of(name) == expected


@pytest.mark.parametrize("arguments", [["--format", "csv"], ["--json"], ["--ids"], ["--count"], ["--facets"]])
def test_a_file_holds_what_stdout_would(finecli: Finecli, tmp_path: Path, arguments: list[str]):
    target = tmp_path / "hits"
    printed = finecli("search", *arguments).out
    assert finecli("search", *arguments, "-o", str(target)).out == ""
    assert target.read_text("utf-8") == printed
    assert [*tmp_path.iterdir()] == [target]


def test_a_spreadsheet_can_read_the_file(finecli: Finecli, tmp_path: Path):
    target = tmp_path / "hits.csv"
    finecli("search", "--output", str(target))
    rows = list(csv.DictReader(target.read_text("utf-8").splitlines()))
    assert sorted(row["id"] for row in rows) == IDS


def test_what_fails_leaves_the_file_alone(finecli: Finecli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    target = tmp_path / "hits.csv"
    target.write_text("before")
    broken = tmp_path / "broken.db"
    broken.write_bytes(b"no database at all" * 100)
    assert finecli("search", "-c", "Nowhere", "-o", str(target)).code == 2
    monkeypatch.setenv("FINECLI_DB", str(broken))
    assert finecli("search", "-o", str(target)).code == 1
    assert target.read_text() == "before"


def test_a_link_keeps_its_place_and_a_device_is_not_replaced(finecli: Finecli, tmp_path: Path):
    target, link = tmp_path / "real.txt", tmp_path / "link.txt"
    target.write_text("before")
    link.symlink_to(target)
    assert finecli("search", "--ids", "--limit", "1", "-o", str(link)).code == 0
    assert (link.is_symlink(), target.read_text()) == (True, "gdprhub-102\n")
    assert finecli("search", "-o", os.devnull).code == 0
    assert Path(os.devnull).is_char_device()


@pytest.mark.parametrize(
    ("name", "code", "error"),
    [
        ("", 2, "error: not a file to write to: (empty)\n"),
        (".", 2, "error: not a file to write to: .\n"),
        ("no/such/place.csv", 1, "error: cannot write: no/such/place.csv: No such file or directory\n"),
    ],
)
def test_a_file_that_cannot_be(finecli: Finecli, name: str, code: int, error: str):
    outcome = finecli("search", "-o", name)
    assert outcome.code == code
    assert outcome.err.startswith(error)


# Receipts


def test_a_receipt_makes_the_query_repeatable(finecli: Finecli, tmp_path: Path, seeded: Path):
    target = tmp_path / "receipt.json"
    asked = ("garage street", "country:AT", "--min-fine", "1k", "--limit", "5")
    printed = finecli("search", *asked, "--receipt", str(target), "--ids")
    kept = json.loads(target.read_text("utf-8"))
    assert kept["query"]["filters"] == {"country": ["AT"], "min-fine": ["1000"]}
    assert kept["database"]["content"] == Store(seeded).meta()["content"]
    assert printed.out == "gdprhub-113\n"
    _, command, *words = shlex.split(kept["command"])
    assert finecli(command, "--ids", *words).out == printed.out


def test_a_receipt():
    row = Row("gdprhub-1", "Exemple", "FR", "CNIL", None, None, None, None, None, "general", "final", "")
    query, filters = Query(words="cookie wall", countries=("FR",), limit=1, offset=2), [("country", "FR")]
    kept = receipt(
        search_command(query, filters),
        search_told(query, filters, Hits(7, 3, (row,))),
        {"snapshot": "2025-08-28", "content": "abc", "cases": "13", "licence": "CC BY-NC-SA 4.0"},
        clock=lambda: datetime(2025, 9, 1, 12, 30, tzinfo=UTC),
    )
    assert kept == {
        "finecli": kept["finecli"],
        "database": {"snapshot": "2025-08-28", "content": "abc", "cases": "13", "licence": "CC BY-NC-SA 4.0"},
        "query": {
            "words": "cookie wall",
            "filters": {"country": ["FR"]},
            "sort": "relevance",
            "limit": 1,
            "offset": 2,
        },
        "command": "finecli search --country FR --limit 1 --offset 2 -- 'cookie wall'",
        "total": 7,
        "complete": 3,
        "printed": 1,
        "exit": 0,
        "time": "2025-09-01T12:30:00Z",
    }


# Explanations


def explained(finecli: Finecli, *arguments: str) -> list[str]:
    return finecli("search", "--explain", "--json", "id", *arguments).err.splitlines()


def test_an_explanation_of_words_and_filters(finecli: Finecli):
    first, second, third, *_, last = explained(finecli, "+hospital CCTV", "-c", "GB", "-c", "FR", "fine:..1M")
    assert first == "understood: required: hospital"
    assert second.startswith("understood: CCTV, or ")
    assert third == "filter: country: GB or FR"
    assert re.fullmatch(r"gdprhub-105: 1 of 2 words \(hospital\); score \d\.\d\d", last)


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("Exemple -patients", "gdprhub-10[23]: 1 of 1 word \\(Exemple\\); in its name; score .*"),
        ("spanish cookies", "gdprhub-103: 2 of 2 words \\(cookies, spanish by meaning\\); score .*"),
        ('"software patient"', '.*; order not checked: "software patient"; score .*'),
        ("SAN-2024-099", "understood as the id or number of a case"),
        ("-Exemple", "understood: unwanted: Exemple"),
        ("art 15", 'understood: "art 15", or Art. 15 GDPR'),
    ],
)
def test_a_line_of_an_explanation(finecli: Finecli, words: str, line: str):
    assert [each for each in explained(finecli, "--", words) if re.fullmatch(line, each)]


def test_filters_alone_are_told_too(finecli: Finecli):
    assert explained(finecli, "--scope", "cookie") == ["filter: scope: cookie"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            '"software patient"',
            (
                'order not checked for "software patient" in 1 decision: '
                "all its words are there, in an index without order\n"
            ),
        ),
        ('"maker of medical software"', ""),
        ("software patient", ""),
    ],
)
def test_a_phrase_that_could_not_be_checked_is_told(finecli: Finecli, words: str, expected: str):
    assert finecli("search", words).err == expected


# A terminal


@pytest.mark.parametrize("columns", WIDTHS)
@pytest.mark.parametrize(
    "words", ["hospital letters archive", "Exemple", "button", '"maker of medical software"']
)
def test_no_line_is_wider_than_the_screen(seeded: Path, words: str, columns: int):
    for arguments in (["--facets"], ["--explain"], ["--sort", "date"]):
        drawn = on_terminal(seeded, "search", *arguments, words, columns=columns, NO_COLOR="1")
        assert max(map(len, drawn.splitlines())) <= columns


def test_a_snippet_marks_the_match_without_colour(seeded: Path):
    drawn = on_terminal(seeded, "search", "letter", columns=80, NO_COLOR="1").splitlines()
    assert drawn[2] == "    A hospital sent «letters» to the wrong patients."
    assert "\x1b" not in "".join(drawn)


def test_a_snippet_marks_it_in_colour_too(seeded: Path):
    coloured = on_terminal(seeded, "search", "letter")
    plain = on_terminal(seeded, "search", "letter", NO_COLOR="1")
    assert "\x1b[1m«letters»" in coloured
    assert ESCAPES.sub("", coloured) == ESCAPES.sub("", plain)


def test_no_snippet_without_words(seeded: Path):
    drawn = on_terminal(seeded, "search", "--country", "GB", NO_COLOR="1").splitlines()
    assert [line.split()[0] for line in drawn[:3]] == ["id", "gdprhub-105", "1"]


def test_a_snippet_of_a_source_steers_nothing(seeded: Path):
    drawn = on_terminal(seeded, "search", "button", columns=140, NO_COLOR="1")
    assert "[link=https://evil.example]«button»[/link]" in drawn
    assert "\x07" not in drawn


def test_fewer_words_stand_below_a_line(seeded: Path):
    drawn = on_terminal(seeded, "search", "hospital letters archive", columns=80, NO_COLOR="1").splitlines()
    assert drawn[1] == f"── 2 of 3 words {'─' * 64}"
    assert drawn[2].startswith("gdprhub-105 ")
    assert any("(none with all the words), best match first" in line for line in drawn)


def test_in_another_order_the_words_have_a_column(seeded: Path):
    drawn = on_terminal(
        seeded, "search", "hospital letters archive", "--sort", "date", columns=80, NO_COLOR="1"
    ).splitlines()
    assert drawn[0].split()[-1] == "words"
    assert "2/3" in drawn[1].split()
    assert not [line for line in drawn if line.startswith("──")]


def test_facets_stand_below_the_hits(seeded: Path):
    drawn = on_terminal(seeded, "search", "--facets", "--scope", "cookie", columns=80, NO_COLOR="1")
    assert drawn.splitlines()[3:9] == [
        "",
        "country   ES: 1 · FR: 1",
        "year      2023: 2",
        "sector    industry-commerce: 1 · media-telecoms-broadcasting: 1",
        "article   Art. 6: 1 · Art. 7: 1",
        "scope     cookie: 2",
    ]


@pytest.mark.parametrize(("limit", "shown"), [("0", 0), ("1", 1)])
def test_limit_on_a_terminal(seeded: Path, limit: str, shown: int):
    drawn = on_terminal(seeded, "search", "--limit", limit, NO_COLOR="1").splitlines()
    assert len([line for line in drawn if line.startswith("gdprhub-")]) == shown
    assert len([line for line in drawn if "13 decisions" in line]) == 1


def test_the_day_of_publication_is_marked(tmp_path: Path):
    case = make_case(id="gdprhub-1", decided=None, published="2024-06-18")
    write_cases(tmp_path / "cases", [case])
    build(tmp_path, tmp_path / "cases.db")
    drawn = on_terminal(tmp_path / "cases.db", "search", columns=80, NO_COLOR="1")
    assert " 2024-06-18p " in drawn
    assert drawn.endswith("p after a date: the day of publication; that of the decision is not on record\n")


@pytest.mark.parametrize(
    ("text", "room", "expected"),
    [
        ("short", 10, "short"),
        (f"one {BEGIN}two{END} three four", 12, f"one {BEGIN}two{END}…"),
        (f"a b c d e f g h i j {BEGIN}k{END} l m n o", 14, f"…j {BEGIN}k{END} l m n o"),
        (f"a b c d e f g h i j {BEGIN}k{END} l m n o p q r", 14, f"…j {BEGIN}k{END} l m n…"),
        (f"one {BEGIN}two three{END} four five six", 11, f"one {BEGIN}two{END}"),
        ("unbrokenandlong", 8, "unbroke…"),
        ("lines\nand   blanks", 40, "lines and blanks"),
    ],
)
def test_a_snippet_is_cut_around_its_match(text: str, room: int, expected: str):
    cut = cut_around(text, room)
    assert cut == expected
    assert len(cut) <= room


# A pipe


def test_a_reader_that_goes_away_is_no_error(seeded: Path):
    done = subprocess.run(
        [
            "bash",
            "-c",
            f"{sys.executable} -m finecli search --json | head -c 1; echo ${{PIPESTATUS[0]}}",
        ],
        env={**os.environ, "FINECLI_DB": str(seeded)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert (done.stdout, done.stderr) == ("[0\n", "")


def test_ids_are_what_cite_reads(finecli: Finecli):
    found = finecli("search", "--ids", "--scope", "cookie").out
    assert finecli("cite", "-", stdin=found).code == 0


def test_help_reads_well_in_eighty_columns(finecli: Finecli, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("COLUMNS", "80")
    lines = finecli("search", "--help").out.splitlines()
    assert max(map(len, lines)) <= 80
    assert [line for line in lines if line.endswith(":") and not line.startswith("  ")] == [
        "Arguments:",
        "What it is about:",
        "Who decided, and when:",
        "On whom:",
        "What came of it:",
        "What is on record:",
        "What to print:",
        "How to print:",
        "Other:",
    ]
