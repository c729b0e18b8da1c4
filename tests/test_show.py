"""`finecli show`: every fact has its place for a reader, and its line or key for a program."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from finecli.render.reading import Reading, Rows, headline, sections
from seed import FULL

if TYPE_CHECKING:
    from conftest import Finecli

READ = ("--format", "table")


@pytest.mark.parametrize(
    "expected",
    [
        (
            "Exemple\n€800,000 · 5 September 2024 · France\n"
            "Commission nationale de l'informatique et des libertés (CNIL)\n"
            "Violation · Fine, Publication · Final · Reduced on appeal\n"
        ),
        "\nThe French authority fined a maker of medical software 800,000 euros.\n",
        "\n  Not a cookie case: left out of cookie statistics and of cookie risk figures. Reason:",
        "\nWhat happened\n  Patient files left the surgeries under a number that never changed.\n",
        "\nWho was affected\n  Patients of some hundred surgeries.\n",
        "\nWhat the authority found\n  A number that leads back",
        "\nWhy it matters\n  Whoever calls data anonymous must be able to show it.\n",
        "\nDigest machine-written from revision 4711 of the source page; not the decision's own words.\n",
        "\nProvisions: GDPR\n  Art. 5(1)(a) GDPR  found  Principles relating to processing of personal data",
        "\n  Art. 32 GDPR       found  Security of processing",
        "\nProvisions: national law\n  Art. 66 Loi Informatique et Libertés  found      Loi n° 78-17",
        "\n  Art. 8 Loi Informatique et Libertés   not found  published as Art. 8 Loi I&L GDPR\n",
        "\nChecked against the decision\n  Fine, date and number found in the decision's text;",
        (
            "\nProcedural history\n  2024-09-05  CNIL  SAN-2024-099  Violation · €800,000 · this decision\n"
            "  2025-02-03  CE    498765        Reduced · gdprhub-102\n"
        ),
        "\n  2 other decisions on Exemple SAS: finecli related gdprhub-101\n",
        "\n  Id               gdprhub-101\n",
        "\n  Decided          5 September 2024\n",
        "\n  Published        12 September 2024\n",
        "\n  Begun            March 2021\n",
        "\n  Authority        Commission nationale de l'informatique et des libertés (CNIL)\n",
        "\n  Country          France (FR)\n",
        "\n  Case number      SAN-2024-099\n",
        "\n  Respondent       Exemple SAS (company)\n",
        "\n  Named until      12 September 2099\n",
        "\n  Parties          Exemple SAS; Exemple Santé\n",
        "\n  Fine             €800,000; the sum of €500,000 (Exemple SAS) and €300,000 (Exemple Santé)\n",
        "\n  Proceeding       Investigation\n",
        "\n  Outcome          Violation\n",
        "\n  Measures         Fine, Publication\n",
        "\n  Violations       Legal basis, Security\n",
        "\n  Aggravating      (a) nature, gravity and duration; (g) categories of data\n",
        "\n  Mitigating       (f) cooperation with the authority\n",
        "\n  Turnover         €12,500,000 in 2023\n",
        "\n  People affected  13,400\n",
        "\n  Sector           Health care\n",
        "\n  Topics           Health data, Pseudonymisation\n",
        "\n  Standing         Reduced. The fine or award was lowered on appeal.\n",
        "\nOriginal decision\n  Légifrance, in French\n  https://legifrance.example/cnil/SAN-2024-099\n",
        "\n  provisions  national law identified: Art. 8 was published as GDPR\n",
        "\n  GDPRhub, entry 101, revision 4711 of 2025-03-04; licence CC BY-NC-SA 4.0\n  https://wiki.example/101\n",
        "\n  Last updated 4 March 2025.\n",
        "\n  Fields as published: finecli show gdprhub-101 --original\n",
        "\nCite as\n  Cookie Fines. Exemple - France (2024). Retrieved from cookiefines.eu\n",
    ],
    ids=lambda text: text.strip()[:24],
)
def test_a_fact_has_its_place(finecli: Finecli, expected: str):
    assert expected in finecli("show", "gdprhub-101", *READ).out


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        ("gdprhub-109", "What the court found\n  Anger alone is none.\n"),
        ("gdprhub-102", "  ECLI         ECLI:FR:CECHR:2025:498765.20250203\n"),
        ("gdprhub-103", "A cookie case: counted in cookie statistics and in cookie risk figures."),
        ("gdprhub-103", "\nProvisions: ePrivacy\n  Art. 5(3) ePrivacy Directive"),
        ("gdprhub-103", "  Cookie rules  No reject button\n"),
        ("gdprhub-103", "  Enforcement Tracker, entry ETid-55; licence CC BY-NC-SA 4.0\n"),
        ("gdprhub-103", "Audiencia Nacional  99/2023        Appealed to · not in this base\n"),
        ("gdprhub-104", "DKK 100,000 (only proposed) · 12 May 2023 · Denmark\n"),
        ("gdprhub-104", "  Status       Proposed. Announced, or proposed to a court or the police,"),
        (
            "gdprhub-105",
            "£7,500; €8,571.43 at the ECB reference rate of 12 May 2023, GBP 0.875 to the euro\n",
        ),
        ("gdprhub-106", "PLN 20,000; no euro reference rate for that day\n"),
        ("gdprhub-107", "€5,000 · May 2022 · Greece\n"),
        ("gdprhub-108", "Datenschutzbehörde (DSB)\nRejected · Final · No appeal recorded\n"),
        ("gdprhub-108", "date not on record · Austria\n"),
        ("gdprhub-108", "  Case number  not on record\n"),
        ("gdprhub-108", "The respondent is not named"),
        ("gdprhub-108", "Not checked against the decision's text."),
        ("gdprhub-111", "No violation · No measure · Final · No appeal recorded\n"),
        ("gdprhub-111", "No other decision on Beispiel GmbH is in this base."),
    ],
)
def test_what_other_shapes_say(finecli: Finecli, case: str, expected: str):
    assert expected in finecli("show", case, *READ).out


@pytest.mark.parametrize("absent", ["ECLI", "Turnover", "Published", "Digest", "Fine ", "Topics", "None"])
def test_what_is_absent_is_left_out(finecli: Finecli, absent: str):
    assert absent not in finecli("show", "gdprhub-108", *READ).out


def test_a_pipe_gets_a_line_for_each_value(finecli: Finecli):
    lines = finecli("show", "gdprhub-101").out.splitlines()
    assert lines[:3] == ["id\tgdprhub-101", "kind\tauthority", "name\tExemple"]
    assert [line for line in lines if line.startswith(("fine.eur", "topics", "provisions.label"))] == [
        "fine.eur\t800000",
        "topics\thealth-data",
        "topics\tpseudonymisation",
        "provisions.label\tArt. 5(1)(a) GDPR",
        "provisions.label\tArt. 32 GDPR",
        "provisions.label\tArt. 66 Loi Informatique et Libertés",
        "provisions.label\tArt. 8 Loi Informatique et Libertés",
    ]
    assert lines[-2:] == [
        "related\t2",
        "citation\tCookie Fines. Exemple - France (2024). Retrieved from cookiefines.eu",
    ]


def test_json_is_the_record(finecli: Finecli):
    record = FULL.to_record()
    del record["terms"]
    assert json.loads(finecli("show", "gdprhub-101", "--json").out) == [record]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("id,fine.eur,body.short", {"id": "gdprhub-101", "fine.eur": 800000, "body.short": "CNIL"}),
        ("terms", {"terms": "patient pseudonym software"}),
        ("checks.number,sources.language", {"checks.number": "found", "sources.language": ["fr"]}),
    ],
)
def test_json_of_some_fields(finecli: Finecli, fields: str, expected: dict[str, object]):
    assert json.loads(finecli("show", "101", "--json", fields).out) == [expected]


def test_several_cases_in_the_order_asked_each_once(finecli: Finecli):
    shown = json.loads(finecli("show", "112", "101", "gdprhub-112", "--json", "id").out)
    assert [each["id"] for each in shown] == ["gdprhub-112", "gdprhub-101"]


@pytest.mark.parametrize(
    "named",
    [
        "gdprhub-101",
        "GDPRHUB-101",
        " 101",
        "SAN-2024-099",
        "san 2024/099",
        "https://wiki.example/CNIL_-_SAN-2024-099",
    ],
)
def test_ids_are_forgiving(finecli: Finecli, named: str):
    assert json.loads(finecli("show", named, "--json", "id").out) == [{"id": "gdprhub-101"}]


@pytest.mark.parametrize(
    ("named", "expected"), [("ETid-55", "gdprhub-103"), ("ecli:eu:c:2024:900", "gdprhub-109")]
)
def test_other_names_of_a_case(finecli: Finecli, named: str, expected: str):
    assert json.loads(finecli("show", named, "--json", "id").out) == [{"id": expected}]


def test_ids_from_standard_input(finecli: Finecli):
    shown = finecli("show", "-", "--json", "id", stdin="gdprhub-101\tExemple\tFR\n\n112\n")
    assert json.loads(shown.out) == [{"id": "gdprhub-101"}, {"id": "gdprhub-112"}]


@pytest.mark.parametrize(
    ("arguments", "error", "hint"),
    [
        (("9999999",), "no such case: 9999999", "hint: "),
        (("gdprhub-10l",), "no such case: gdprhub-10l", "did you mean"),
        (("1/2020",), "2 cases carry this number: 1/2020", "name one of gdprhub-111, gdprhub-113"),
        (("101", "no-such-case"), "no such case: no-such-case", "hint: "),
    ],
)
def test_an_unknown_case_is_named_and_nothing_is_printed(
    finecli: Finecli, arguments: tuple[str, ...], error: str, hint: str
):
    code, out, err = finecli("show", *arguments)
    assert (code, out, err.splitlines()[0]) == (1, "", f"error: {error}")
    assert hint in err


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ((), "Missing argument 'ID...'"),
        (("101", "--json", "id,nmae"), "no such field: nmae"),
        (("101", "--format", "jsn"), "no such format: jsn"),
        (("101", "--json", "--format", "csv"), "--json and --format csv exclude each other"),
    ],
)
def test_bad_usage(finecli: Finecli, arguments: tuple[str, ...], error: str):
    code, out, err = finecli("show", *arguments)
    assert (code, out, err.splitlines()[0]) == (2, "", f"error: {error}")


PUBLISHED = [
    ("id", "gdprhub-101"),
    ("fine", "800.000"),
    ("decided", "05.09.2024"),
    ("provisions", "Article 5(1)(a) GDPR"),
    ("provisions", "Art. 32 GDPR"),
    ("provisions", "Art. 66 Loi Informatique et Libertés"),
    ("provisions", "Art. 8 Loi I&L GDPR"),
]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((), [f"{field}\t{value}" for field, value in PUBLISHED]),
        (READ, [f"{field:12}{value}" for field, value in PUBLISHED]),
        (("--format", "csv"), ["field,value", *(f"{field},{value}" for field, value in PUBLISHED)]),
    ],
    ids=["pipe", "terminal", "csv"],
)
def test_the_fields_as_published(finecli: Finecli, arguments: tuple[str, ...], expected: list[str]):
    assert finecli("show", "101", "--original", *arguments).out.splitlines() == expected


def test_the_fields_as_published_in_json(finecli: Finecli):
    assert json.loads(finecli("show", "101", "--original", "--json").out) == [
        {"id": "gdprhub-101", "as_published": {"fine": "800.000", "decided": "05.09.2024"}}
    ]


def test_standard_input_without_ids_is_no_error(finecli: Finecli):
    assert finecli("show", "-", stdin="\n") == (0, "", "no ids on standard input\n")


def test_the_content_knows_no_screen():
    found = sections(Reading(FULL, 0, (), "a citation"))
    assert headline(FULL)[0] == "Exemple"
    assert [section.title for section in found if isinstance(section.blocks[0], Rows)] == [
        "Provisions: GDPR",
        "Provisions: national law",
        "Details",
        "Corrected or doubtful",
    ]
