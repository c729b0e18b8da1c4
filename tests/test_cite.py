"""`finecli cite`: ids in, citations out, and what is lacking or doubtful said beside them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from finecli.citations import STYLES

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Finecli

DEFAULT = "Cookie Fines. Exemple - France (2024). Retrieved from cookiefines.eu\n"


def test_the_default_style(finecli: Finecli):
    assert finecli("cite", "gdprhub-101").out == DEFAULT


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("oscola", "Exemple SAN-2024-099 (CNIL, 5 September 2024)"),
        ("fr", "SAN-2024-099, 5 sept. 2024"),
        ("bibtex", "@misc{cnil2024exemple,"),
        ("OSCOLA", "(CNIL, 5 September 2024)"),
    ],
)
def test_a_style(finecli: Finecli, style: str, expected: str):
    assert expected in finecli("cite", "101", "--style", style).out


@pytest.mark.parametrize("style", STYLES)
def test_every_style_answers(finecli: Finecli, style: str):
    code, out, _ = finecli("cite", "109", "-s", style)
    assert (code, out[-1:], "None" in out) == (0, "\n", False)


def test_a_list_of_many_is_valid_csl(finecli: Finecli):
    items = json.loads(finecli("cite", "101", "103", "112", "-s", "csl-json").out)
    assert [item["id"] for item in items] == ["cnil2024exemple", "aepd2023exemple", items[2]["id"]]
    assert {item["type"] for item in items} == {"legal_case"}


def test_ids_come_from_standard_input_as_a_search_prints_them(finecli: Finecli):
    found = finecli("search", "--country", "ES").out
    assert finecli("cite", "-", stdin=found).out == finecli("cite", "gdprhub-103").out


def test_a_batch_keeps_the_order_of_its_ids(finecli: Finecli):
    ids = "gdprhub-105\nSAN-2024-099\n103\ngdprhub-105\n"
    assert [row["id"] for row in json.loads(finecli("cite", "-", "--json", "id", stdin=ids).out)] == [
        "gdprhub-105",
        "gdprhub-101",
        "gdprhub-103",
    ]


def test_a_case_named_twice_is_cited_once(finecli: Finecli):
    assert finecli("cite", "101", "SAN-2024-099").out == DEFAULT


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("108",), "gdprhub-108: no date of decision on record\n"),
        (("101",), "warning: gdprhub-101 was reduced: CE, 498765, 3 February 2025 (gdprhub-102)\n"),
        (("103", "--anonymise"), "warning: gdprhub-103 is under appeal: Audiencia Nacional, 99/2023\n"),
        (("104",), "warning: gdprhub-104 is a proposal: its fine was not imposed by this act\n"),
        (("105",), ""),
    ],
    ids=["lacking", "reduced", "under appeal", "proposed", "nothing to say"],
)
def test_words_beside_the_citation(finecli: Finecli, arguments: tuple[str, ...], expected: str):
    assert finecli("cite", *arguments).err == expected


def test_after_the_naming_period(finecli: Finecli):
    assert "--anonymise" in finecli("cite", "103").err
    assert "Exemple" not in finecli("cite", "103", "--anonymise", "--style", "oscola").out


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("--pinpoint", "para 42", "-s", "oscola"), "[42]"),
        (("--with-history", "-s", "oscola"), "498765"),
        (("--footnote", "-s", "oscola"), "2024).\n"),
        (("--markup", "markdown", "-s", "oscola"), "Exemple* "),
    ],
    ids=" ".join,
)
def test_an_option(finecli: Finecli, arguments: tuple[str, ...], expected: str):
    assert expected in finecli("cite", "101", *arguments).out


def test_sorted_and_numbered(finecli: Finecli):
    assert finecli("cite", "105", "101", "103", "--sort", "--numbered").out == (
        "1. Cookie Fines. Exemple - Spain (2023). Retrieved from cookiefines.eu\n"
        "2. Cookie Fines. Exemple - France (2024). Retrieved from cookiefines.eu\n"
        "3. Cookie Fines. Sample Trust - United Kingdom (2023). Retrieved from cookiefines.eu\n"
    )


def test_all_styles_stand_under_their_names(finecli: Finecli):
    out = finecli("cite", "101", "--style", "all").out
    assert out.startswith(f"cookiefines\n{DEFAULT}\noscola\n")
    assert [name for name in STYLES if f"{name}\n" in out] == [name for name in STYLES if name != "ecli"]


def test_the_styles_are_listed_without_a_case(finecli: Finecli):
    code, out, _ = finecli("cite", "--list-styles")
    assert (code, [line.partition("\t")[0] for line in out.splitlines()]) == (0, list(STYLES))


def test_json(finecli: Finecli):
    assert json.loads(finecli("cite", "101", "--json").out) == [
        {"id": "gdprhub-101", "style": "cookiefines", "citation": DEFAULT.rstrip("\n")}
    ]
    assert json.loads(finecli("cite", "101", "-s", "ecli", "--json", "citation").out) == [{"citation": None}]


def test_into_a_file(finecli: Finecli, tmp_path: Path):
    written = tmp_path / "cases.bib"
    assert finecli("cite", "101", "-s", "biblatex", "-o", str(written)).out == ""
    assert written.read_text("utf-8").startswith("@jurisdiction{cnil2024exemple,")


def test_a_file_is_written_whole_or_left_as_it_was(finecli: Finecli, tmp_path: Path):
    written = tmp_path / "cases.bib"
    written.write_text("kept", "utf-8")
    assert finecli("cite", "101", "9999", "-o", str(written)).code == 1
    assert written.read_text("utf-8") == "kept"
    assert finecli("cite", "101", "-o", str(written)).code == 0
    assert (written.read_text("utf-8"), list(tmp_path.iterdir())) == (DEFAULT, [written])


@pytest.mark.parametrize(
    ("place", "code", "error"),
    [
        (".", 2, "error: not a file to write to: .\nhint: give a file's name\n"),
        ("", 2, "error: not a file to write to: (empty)\nhint: give a file's name\n"),
        ("no/cases.bib", 1, "error: cannot write: no/cases.bib: No such file or directory\n"),
    ],
    ids=["a directory", "no name", "no such place"],
)
def test_a_place_that_takes_no_file(finecli: Finecli, place: str, code: int, error: str):
    ended = finecli("cite", "105", "-o", place)
    assert (ended.code, ended.out, ended.err) == (code, "", error)


def test_a_dash_is_standard_output(finecli: Finecli):
    assert finecli("cite", "101", "-o", "-").out == DEFAULT


def test_strict_names_each_element_and_counts_them(finecli: Finecli):
    err = finecli("cite", "101", "108", "--strict", "-s", "ecli").err.splitlines()
    assert err[-4:-1] == [
        "gdprhub-101: no ECLI on record",
        "gdprhub-108: no ECLI on record",
        "error: 2 elements are not on record",
    ]


@pytest.mark.parametrize(
    ("arguments", "code", "error"),
    [
        (("101", "9999"), 1, "no such case: 9999"),
        (("108", "--strict"), 1, "an element is not on record"),
        (("101", "-s", "oscolla"), 2, "unknown style: oscolla"),
        (("101", "103", "--pinpoint", "para 2"), 2, "a pinpoint belongs to one decision"),
        (("101", "--pinpoint", "somewhere"), 2, "not a pinpoint: somewhere"),
        (("101", "-s", "ris", "--numbered"), 2, "the entries of a bibliography are not numbered: ris"),
        (("101", "--markup", "rtf"), 2, "no such markup: rtf"),
    ],
)
def test_nothing_is_printed_when_something_is_wrong(
    finecli: Finecli, arguments: tuple[str, ...], code: int, error: str
):
    ended = finecli("cite", *arguments)
    assert (ended.code, ended.out) == (code, "")
    assert ended.err.splitlines()[-2].startswith(f"error: {error}")
