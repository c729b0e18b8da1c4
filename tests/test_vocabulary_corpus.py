"""The vocabulary against every label the sources hold; skipped where the shared corpus is absent."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from finecli.vocabulary.authorities import identify_authority
from finecli.vocabulary.bodies import DecidingBody, identify_body
from finecli.vocabulary.countries import country_code, find_country
from finecli.vocabulary.courts import Court, courts, identify_court
from finecli.vocabulary.source_words import (
    appeal_effect,
    language_code,
    outcome_word,
    proceeding_word,
    tracker_sector,
    tracker_violation,
)
from finecli.vocabulary.words import VOCABULARIES

SHARED = Path(__file__).parents[2] / "shared"
GDPRHUB = SHARED / "corpus" / "gdprhub-2025-08.xml.gz"
TRACKER = SHARED / "corpus" / "enforcementtracker-2024-02.json.gz"
DIGESTS = (SHARED / "digests" / "gdprhub.jsonl", SHARED / "digests" / "enforcementtracker.jsonl")
NAMESPACE = "{http://www.mediawiki.org/xml/export-0.11/}"

pytestmark = pytest.mark.skipif(not GDPRHUB.exists(), reason="the shared corpus is not here")

Box = dict[str, str]


def read_box(title: str, wikitext: str) -> Box:
    """The template's one-line parameters, enough for labels; "" for what a box leaves out."""
    head, _, _ = wikitext.partition("\n}}")
    kind, *lines = head.split("\n|")
    pairs = (line.partition("=") for line in lines)
    return {"title": title, "box": kind.strip("{ \n")} | {
        key.strip(): value.strip() for key, _, value in pairs
    }


@pytest.fixture(scope="module")
def boxes() -> list[Box]:
    with gzip.open(GDPRHUB) as file:
        pages = ET.parse(file).getroot().iter(f"{NAMESPACE}page")  # noqa: S314  (our own corpus)
        read = [
            read_box(page.findtext(f"{NAMESPACE}title", ""), page.findtext(f".//{NAMESPACE}text", ""))
            for page in pages
        ]
    return [box for box in read if box["box"].endswith("decisionBOX")]


@pytest.fixture(scope="module")
def tracker_rows() -> list[list[str]]:
    with gzip.open(TRACKER) as file:
        rows: list[list[str]] = json.load(file)["data"]
    return rows


@pytest.fixture(scope="module")
def digests() -> list[dict[str, object]]:
    return [json.loads(line) for path in DIGESTS for line in path.read_text(encoding="utf-8").splitlines()]


def of_kind(boxes: list[Box], kind: str) -> list[Box]:
    return [box for box in boxes if box["box"] == kind]


def body_of(box: Box) -> DecidingBody:
    label = box.get("DPA_With_Country") or box.get("Court_With_Country") or "CJEU"
    return identify_body(
        label,
        find_country(box["Jurisdiction"]),
        title=box["title"],
        url=box.get("Original_Source_Link_1"),
        ecli=box["ECLI"],
        case_number=box["Case_Number_Name"],
    )


def tracker_country(row: list[str]) -> str | None:
    return country_code(row[2].rpartition(">")[2])


def tracker_link(row: list[str]) -> str:
    return row[11].partition("href='")[2].partition("'")[0]


def test_every_box_is_read(boxes: list[Box]):
    assert Counter(box["box"] for box in boxes) == {
        "DPAdecisionBOX": 2917,
        "COURTdecisionBOX": 1096,
        "CJEUdecisionBOX": 167,
    }


def test_every_jurisdiction_is_a_country(boxes: list[Box]):
    assert {box["Jurisdiction"] for box in boxes if country_code(box["Jurisdiction"]) is None} == set()


def test_every_country_of_the_tracker_is_known(tracker_rows: list[list[str]]):
    assert {row[2] for row in tracker_rows if tracker_country(row) is None} == set()


def test_every_authority_of_the_tracker_is_identified_in_its_country(tracker_rows: list[list[str]]):
    found = {
        (row[3], identify_authority(row[3], tracker_country(row) or "", url=tracker_link(row)))
        for row in tracker_rows
    }
    assert {label for label, authority in found if authority is None or authority.key == "lfdi-de"} == set()


@pytest.mark.parametrize("field", ["DPA_Abbrevation", "DPA_With_Country"])
def test_every_authority_of_gdprhub_is_identified_but_the_courts_among_them(boxes: list[Box], field: str):
    unknown = Counter(
        box["DPA_Abbrevation"]
        for box in of_kind(boxes, "DPAdecisionBOX")
        if identify_authority(
            box[field],
            find_country(box["Jurisdiction"]),
            box["DPA_With_Country"],
            box.get("Original_Source_Link_1"),
        )
        is None
    )
    assert unknown == {"Personvernnemnda": 2, "CJEU": 1}


def test_both_labels_of_an_authority_agree(boxes: list[Box]):
    disagreeing = [
        box["title"]
        for box in of_kind(boxes, "DPAdecisionBOX")
        if identify_authority(box["DPA_With_Country"], find_country(box["Jurisdiction"]))
        != identify_authority(
            box["DPA_Abbrevation"], find_country(box["Jurisdiction"]), box["DPA_With_Country"]
        )
    ]
    assert disagreeing == []


def test_no_land_remains_untold(boxes: list[Box]):
    assert [box["title"] for box in boxes if body_of(box).key == "lfdi-de"] == []


def test_every_body_sits_in_its_pages_jurisdiction(boxes: list[Box]):
    abroad = [box["title"] for box in boxes if body_of(box).country != find_country(box["Jurisdiction"])]
    assert abroad == []


def test_every_court_of_the_corpus_can_be_found_by_name(boxes: list[Box]):
    known = {court.key for court in courts()} | {"digst"}  # an agency that GDPRhub files as a court
    judging = of_kind(boxes, "COURTdecisionBOX") + of_kind(boxes, "CJEUdecisionBOX")
    assert {body_of(box).key for box in judging} - known == set()


def test_courts_whose_level_is_not_known(boxes: list[Box]):
    found = {court for box in of_kind(boxes, "COURTdecisionBOX") if isinstance(court := body_of(box), Court)}
    assert {court.key for court in found if court.level is None} == {"efta-court", "phr", "sivilombudet"}


def test_both_labels_of_a_court_agree(boxes: list[Box]):
    disagreeing = [
        box["title"]
        for box in of_kind(boxes, "COURTdecisionBOX")
        if identify_court(box["Court_Abbrevation"], find_country(box["Jurisdiction"]), title=box["title"])
        != identify_court(box["Court_With_Country"], find_country(box["Jurisdiction"]), title=box["title"])
    ]
    assert disagreeing == []


def test_the_general_courts_cases(boxes: list[Box]):
    found = Counter(body_of(box).key for box in of_kind(boxes, "CJEUdecisionBOX"))
    assert found == {"cjeu": 157, "general-court": 10}


def test_what_no_outcome_word_tells(boxes: list[Box]):
    texts = {box["Outcome"] for box in of_kind(boxes, "DPAdecisionBOX")}
    assert {text for text in texts if outcome_word(text) is None} == {"", "Order", "Enforcement"}


def test_what_no_appeal_status_tells(boxes: list[Box]):
    texts = {box["Appeal_To_Status"].partition(":")[0] for box in boxes if "Appeal_To_Status" in box}
    assert {text for text in texts if appeal_effect(text) is None} == {"", "Unknown", "Upheld", "Final"}


def test_every_type_is_a_proceeding(boxes: list[Box]):
    texts = {box["Type"] for box in of_kind(boxes, "DPAdecisionBOX")}
    assert {text for text in texts if proceeding_word(text) is None} == {""}


def test_every_sector_and_type_of_the_tracker_is_mapped(tracker_rows: list[list[str]]):
    assert {row[7] for row in tracker_rows if tracker_sector(row[7]) is None} == set()
    assert {row[9] for row in tracker_rows if tracker_violation(row[9]) is None} == {"Unknown"}


def test_what_no_language_tells(boxes: list[Box]):
    texts = {box.get(f"Original_Source_Language_{place}", "") for box in boxes for place in (1, 2)}
    assert {text for text in texts if language_code(text) is None and "Category" not in text} == {
        "",
        "Slovenian English",
    }


@pytest.mark.parametrize(
    ("key", "vocabulary"),
    [
        ("respondent_kind", "respondent_kinds"),
        ("sector", "sectors"),
        ("scope", "scopes"),
        ("result", "results"),
    ],
)
def test_every_word_of_the_digests_is_ours(digests: list[dict[str, object]], key: str, vocabulary: str):
    assert {str(digest[key]) for digest in digests} <= set(VOCABULARIES[vocabulary])


@pytest.mark.parametrize("key", ["measures", "violations", "cookie_violations", "topics"])
def test_every_word_in_the_lists_of_the_digests_is_ours(digests: list[dict[str, list[str]]], key: str):
    assert {word for digest in digests for word in digest[key]} == set(VOCABULARIES[key])
