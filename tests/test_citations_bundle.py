"""Every case of the base in every style: nothing empty, doubled or stray, and quickly.

One test reads all records and cites each in each style, because the marks of a broken citation are the same
everywhere and 80,000 parametrised tests would say no more.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from finecli.cases import Case
from finecli.citations import CITED_FIELDS, STYLES, CitationOptions, cite, entry_keys, read_elements

RECORDS = Path(__file__).parents[1] / "data" / "cases"
TEXT = [style.name for style in STYLES.values() if style.kind == "text"]

# What no citation prints, whatever the record holds.
STRAY = re.compile(
    r"""
      \(\s*[,;.)]   | \[\s*[,;.\]]   # brackets that are empty or begin with a mark
    | [,;(]\s*\)                     # brackets that end with one
    | \x20\x20      | \s[,;](?:\s|$) | \s\.(?:\s|$)  # a doubled space, a mark set off by one
    | ,\s*,         | ,\.(?:\s|$)    | \.\.(?!\.)    # doubled marks
    | ^[\s,;.–-]    | [\s,;–-]$                      # loose ends
    | \bNone\b      | \{\{\{         | [\x00-\x1f]   # leaks
    | (?<!\S)(\S*\d\S{4,})\x20\1(?!\S)  # a number said twice
    """,
    re.VERBOSE,
)

# Of csl-data.json, version 1.0.2 of the schema at citationstyles.org.
CSL_TEXTS = "id type title authority jurisdiction number genre status URL note".split()
CSL_FIELDS = {"issued": {dict}} | {name: {str} for name in CSL_TEXTS}

pytestmark = pytest.mark.skipif(not any(RECORDS.glob("*.jsonl")), reason="no records")


@cache
def cases() -> list[Case]:
    texts = [path.read_text("utf-8") for path in sorted(RECORDS.glob("*.jsonl"))]
    return [Case.from_record(json.loads(line)) for text in texts for line in text.split("\n") if line]


@cache
def cases_at_a_plain_address() -> list[Case]:
    """Addresses hold what they hold; the marks around them are ours."""
    return [replace(case, url="https://wiki.example/page", sources=()) for case in cases()]


@cache
def cases_as_far_as_cited() -> list[Case]:
    """What `finecli cite` makes of the records, which it reads by the thousand."""
    records = [case.to_record() for case in cases()]
    return [Case.from_record({name: record[name] for name in CITED_FIELDS}) for record in records]


@pytest.mark.parametrize("style", TEXT)
def test_no_citation_has_stray_marks(style: str):
    citations = {case.id: cite(case, style) for case in cases_at_a_plain_address()}
    assert {case_id: text for case_id, text in citations.items() if STRAY.search(text)} == {}
    assert all(citations.values()) or style == "ecli"


@pytest.mark.parametrize("style", TEXT)
def test_no_citation_without_the_name_has_stray_marks(style: str):
    options = CitationOptions(anonymise=True, with_history=True)
    citations = {case.id: cite(case, style, options) for case in cases_at_a_plain_address()}
    assert {case_id: text for case_id, text in citations.items() if STRAY.search(text)} == {}


@pytest.mark.parametrize("style", STYLES)
def test_citations_read_no_field_that_is_not_named(style: str):
    told = CitationOptions(with_history=True)
    whole = {case.id: cite(case, style, told) for case in cases()}
    assert {case.id: cite(case, style, told) for case in cases_as_far_as_cited()} == whole


def test_our_own_ids_are_no_name():
    citations = (cite(case, style) for case in cases_at_a_plain_address() for style in TEXT)
    assert [text for text in citations if re.search(r"(?i)\betid-\d|\bgdprhub-\d", text)] == []


def test_the_keys_are_unique_and_ascii():
    keys = entry_keys(cases(), [read_elements(case) for case in cases()])
    assert len(set(keys)) == len(keys)
    assert [key for key in keys if not re.fullmatch(r"[a-z0-9]+", key)] == []


def test_the_csl_array_has_the_fields_of_the_schema():
    items = json.loads(STYLES["csl-json"].document(cite(case, "csl-json") for case in cases()))
    assert len(items) == len(cases())
    assert {name: {type(item[name]) for item in items if name in item} for name in CSL_FIELDS} == CSL_FIELDS
    assert {name for item in items for name in item} == set(CSL_FIELDS)
    assert [item["id"] for item in items if not item["title"] or not item["authority"]] == []


@pytest.mark.parametrize("style", ["bibtex", "biblatex"])
def test_every_entry_has_balanced_braces_and_no_bare_tex(style: str):
    entries = {case.id: cite(case, style) for case in cases()}
    assert {case_id: entry for case_id, entry in entries.items() if not is_sound_tex(entry)} == {}


def test_every_ris_line_is_a_tag():
    records = {case.id: cite(case, "ris") for case in cases()}
    line = re.compile(r"[A-Z][A-Z0-9]  - .*")
    assert {
        key: text for key, text in records.items() if not all(map(line.fullmatch, text.split("\n")))
    } == {}


def test_what_is_missing_is_missing_in_the_record():
    lacks = {lack for case in cases() for lack in STYLES["oscola"].lacks(read_elements(case))}
    assert lacks <= {
        "no name on record",
        "no case number on record",
        "no date of decision on record",
        "only the month of decision on record",
        "only the year of decision on record",
        "no ECLI on record",
        "no name of the Advocate General on record",
    }


def is_sound_tex(entry: str) -> bool:
    """Whether braces balance and the marks that TeX reads itself are escaped, outside addresses."""
    fields = "\n".join(line for line in entry.split("\n") if not line.startswith("  url = "))
    bare = re.sub(r"\\[\\{}$&#%_]", "", fields)
    return bare.count("{") == bare.count("}") and not re.search(r"[$&#%_]|(?<!\\)[\^~]", bare)
