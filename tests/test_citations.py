"""Citations: whole outputs of each style for each kind of case, and what the options change."""

# ruff: noqa: E501 (a citation stands on one line, as a reader would compare it)

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
import unicodedata
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citation_cases import CASES
from factories import make_case
from finecli.cases import Case, Flag, Relation, Source
from finecli.citations import (
    MARKUPS,
    STYLES,
    CitationOptions,
    Pinpoint,
    cite,
    ecli_warning,
    entry_keys,
    find_style,
    later_relation,
    naming_warning,
    parse_pinpoint,
    read_elements,
    standing_warning,
)
from finecli.citations.tex import escape, escape_to_ascii
from finecli.citations.typography import escape_html, escape_markdown, without_stops
from finecli.errors import InvalidInput

HERE = Path(__file__).parent
DOCUMENTATION = HERE.parent / "docs" / "citations.md"


def expected_citations() -> dict[tuple[str, str], str]:
    """The table in tests/data/citations.txt: a line "== case | style", then the citation."""
    blocks = re.split(
        r"^== (.+) \| (.+)\n", (HERE / "data" / "citations.txt").read_text("utf-8"), flags=re.MULTILINE
    )
    return {
        (case, style): text.removesuffix("\n")
        for case, style, text in zip(*[iter(blocks[1:])] * 3, strict=True)
    }


EXPECTED = expected_citations()


def keys_of(cases: list[Case]) -> list[str]:
    return entry_keys(cases, [read_elements(case) for case in cases])


@pytest.mark.parametrize(("case", "style"), EXPECTED, ids=" | ".join)
def test_a_case_in_a_style(case: str, style: str):
    assert cite(CASES[case], style) == EXPECTED[case, style]


def test_the_table_holds_every_case_in_every_style():
    assert set(EXPECTED) == {(case, style) for case in CASES for style in STYLES}


def test_the_default_is_the_line_of_the_site():
    assert cite(CASES["authority"]) == "Cookie Fines. Cegedim - France (2024). Retrieved from cookiefines.eu"


@pytest.mark.parametrize(
    ("style", "case", "written", "text"),
    [
        ("cookiefines", "authority", "para 42", "Cookie Fines. Cegedim - France (2024), para 42. Retrieved from cookiefines.eu"),
        ("oscola", "authority", "para 42", "Cegedim SAN-2024-013 (CNIL, 5 September 2024) [42]"),
        ("oscola", "authority", "paras 42-45", "Cegedim SAN-2024-013 (CNIL, 5 September 2024) [42]–[45]"),
        ("oscola", "authority", "p 3", "Cegedim SAN-2024-013 (CNIL, 5 September 2024) 3"),
        ("oscola", "neutral citation", "[42]", "Lloyd v Google LLC [2021] UKSC 50 [42]"),
        ("oscola", "joined cases", "[42]", "Joined Cases C-26/22 and C-64/22 SCHUFA Holding and Others (Discharge from remaining debts) EU:C:2023:958, para 42"),
        ("oscola", "opinion", "42", "Case C-78/18 Commission v Hungary EU:C:2020:1, Opinion of AG Campos, para 42"),
        ("apa", "authority", "para 42", "(Cegedim, 2024, para. 42)"),
        ("apa", "authority", "pp 3-5", "(Cegedim, 2024, pp. 3–5)"),
        ("bluebook", "authority", "para 42", "Cegedim, No. SAN-2024-013, ¶ 42 (CNIL Sept. 5, 2024) (Fr.)"),
        ("bluebook", "authority", "p 3", "Cegedim, No. SAN-2024-013, at 3 (CNIL Sept. 5, 2024) (Fr.)"),
        ("chicago", "no number", "paras 4, 7", "Exemple, paras. 4, 7 (Commission nationale de l'informatique et des libertés September 5, 2024), https://wiki.example/9."),
        ("mla", "authority", "para 42", "(Cegedim, par. 42)"),
        ("mla", "anonymised", "p 3", "(PS/00123/2022, 3)"),
        ("aglc", "authority", "para 42", "Cegedim, Commission nationale de l'informatique et des libertés, SAN-2024-013, 5 September 2024, [42]"),
        ("aglc", "opinion", "para 42", "Commission v Hungary (Court of Justice of the European Union, C-78/18, ECLI:EU:C:2020:1, Opinion of Advocate General Campos, 14 January 2020) [42]"),
        ("aglc", "neutral citation", "paras 42-45", "Lloyd v Google LLC [2021] UKSC 50 [42]–[45]"),
        ("fr", "authority", "para 42", "CNIL, délib. n° SAN-2024-013, 5 sept. 2024, § 42"),
        ("fr", "opinion", "paras 42-45", "CJUE, concl. av. gén. Campos, 14 janv. 2020, aff. C-78/18, Commission c/ Hungary, EU:C:2020:1, pts 42–45"),
        ("de", "authority", "para 42", "CNIL, Entsch. v. 05.09.2024 – SAN-2024-013, Rn. 42"),
        ("de", "authority", "S. 3", "CNIL, Entsch. v. 05.09.2024 – SAN-2024-013, S. 3"),
        ("ecli", "opinion", "42", "ECLI:EU:C:2020:1, para 42"),
        ("markdown", "authority", "42", "[Cegedim, SAN-2024-013 (CNIL, 5 September 2024)](https://gdprhub.eu/index.php?title=CNIL_%28France%29_-_SAN-2024-013), para 42"),
    ],
)  # fmt: skip
def test_a_pinpoint_has_the_styles_form(style: str, case: str, written: str, text: str):
    assert cite(CASES[case], style, CitationOptions(pinpoint=parse_pinpoint(written))) == text


@pytest.mark.parametrize(
    ("written", "unit", "spans"),
    [
        ("para 42", "paragraph", (("42", None),)),
        ("Paras. 42–45", "paragraph", (("42", "45"),)),
        ("[42]", "paragraph", (("42", None),)),
        ("[42]-[45]", "paragraph", (("42", "45"),)),
        ("42", "paragraph", (("42", None),)),
        ("¶ 42", "paragraph", (("42", None),)),
        ("§§ 42 et 43", "paragraph", (("42", None), ("43", None))),
        ("pt 42", "paragraph", (("42", None),)),
        ("Rn. 42", "paragraph", (("42", None),)),
        ("3.2.1", "paragraph", (("3.2.1", None),)),
        ("paras 4, 7-9", "paragraph", (("4", None), ("7", "9"))),
        ("p 3", "page", (("3", None),)),
        ("pp. 3-5", "page", (("3", "5"),)),
        ("page 12", "page", (("12", None),)),
    ],
)
def test_a_pinpoint_is_read(written: str, unit: str, spans: tuple[tuple[str, str | None], ...]):
    assert parse_pinpoint(written) == Pinpoint(unit, spans)


@pytest.mark.parametrize("written", ["", "para", "the middle", "42-", "s 3 of the annex"])
def test_what_is_no_pinpoint_is_refused(written: str):
    with pytest.raises(InvalidInput, match="not a pinpoint"):
        parse_pinpoint(written)


@given(st.lists(st.integers(1, 999), min_size=1, max_size=4), st.sampled_from(["paragraph", "page"]))
def test_printed_pinpoints_are_read_back(numbers: list[int], unit: str):
    pinpoint = Pinpoint(unit, tuple((str(number), None) for number in numbers))
    assert parse_pinpoint(f"{'pp' if unit == 'page' else 'paras'} {pinpoint.numbers}") == pinpoint


ANNULLED_IN_BASE = CitationOptions(
    with_history=True,
    later=make_case(
        body="CE", case_number="498765", decided="2025-03-03", ecli="ECLI:FR:CECHR:2025:498765.20250303"
    ),
)


@pytest.mark.parametrize(
    ("style", "text"),
    [
        ("cookiefines", "Cookie Fines. Exemple - France (2024). Retrieved from cookiefines.eu. Annulled by CE, 498765"),
        ("oscola", "Exemple SAN-2024-099 (CNIL, 5 September 2024), revd No 498765 (CE)"),
        ("bluebook", "Exemple, No. SAN-2024-099 (CNIL Sept. 5, 2024) (Fr.), rev'd, No. 498765 (CE)"),
        ("aglc", "Exemple, Commission nationale de l'informatique et des libertés, SAN-2024-099, 5 September 2024, revd CE, No 498765"),
        ("apa", "Exemple, No. SAN-2024-099 (Commission nationale de l'informatique et des libertés September 5, 2024), rev'd, No. 498765 (CE). https://wiki.example/15"),
        ("chicago", "Exemple, No. SAN-2024-099 (Commission nationale de l'informatique et des libertés September 5, 2024), rev'd, No. 498765 (CE), https://wiki.example/15."),
        ("mla", "France, Commission nationale de l'informatique et des libertés. Exemple. No. SAN-2024-099, 5 Sept. 2024, wiki.example/15. Annulled by CE, 498765."),
        ("fr", "CNIL, délib. n° SAN-2024-099, 5 sept. 2024, annulée par CE, n° 498765"),
        ("de", "CNIL, Entsch. v. 05.09.2024 – SAN-2024-099, aufgehoben durch CE, 498765"),
        ("html", '<a href="https://wiki.example/15">Exemple, SAN-2024-099 (CNIL, 5 September 2024)</a>, annulled by CE, 498765'),
    ],
)  # fmt: skip
def test_history_follows_in_the_styles_words(style: str, text: str):
    assert cite(CASES["annulled"], style, CitationOptions(with_history=True)) == text


@pytest.mark.parametrize(
    ("style", "end"),
    [
        ("oscola", ", revd No 498765, ECLI:FR:CECHR:2025:498765.20250303 (CE, 3 March 2025)"),
        ("bluebook", ", rev'd, No. 498765, ECLI:FR:CECHR:2025:498765.20250303 (CE Mar. 3, 2025) (Fr.)"),
        ("fr", ", annulée par CE, 3 mars 2025, n° 498765, ECLI:FR:CECHR:2025:498765.20250303"),
        ("de", ", aufgehoben durch CE, Entsch. v. 03.03.2025 – 498765, ECLI:FR:CECHR:2025:498765.20250303"),
    ],
)
def test_a_later_decision_in_the_base_is_cited_in_full(style: str, end: str):
    assert cite(CASES["annulled"], style, ANNULLED_IN_BASE).endswith(end)


def test_an_appeal_to_a_court_of_the_union_has_its_case_number():
    appeal = {"kind": "appeal-to", "body": "CJEU", "number": "C-97/23 P"}
    case = make_case(
        body="CJEU",
        case_number="T-709/21",
        title="GC - T-709/21 - WhatsApp v EDPB",
        standing="under appeal",
        relations=(appeal,),
    )
    assert cite(case, "oscola", CitationOptions(with_history=True)).endswith(
        ", appeal pending Case C-97/23 P (CJEU)"
    )
    assert standing_warning(case) == "gdprhub-1 is under appeal: CJEU, C-97/23 P"


@pytest.mark.parametrize(
    ("standing", "oscola", "bluebook"),
    [
        ("confirmed", " (affd)", " (aff'd)"),
        ("under appeal", " (appeal pending)", " (appeal docketed)"),
        ("reduced", " (varied)", " (modified)"),
        ("partly annulled", " (revd in part)", " (rev'd in part)"),
        ("superseded", " (superseded)", " (superseded)"),
        ("no appeal recorded", "", ""),
    ],
)
def test_history_by_nobody_known_is_a_word(standing: str, oscola: str, bluebook: str):
    case, told = make_case(standing=standing), CitationOptions(with_history=True)
    assert cite(case, "oscola", told) == cite(case, "oscola") + oscola
    assert cite(case, "bluebook", told) == cite(case, "bluebook") + bluebook


@pytest.mark.parametrize(
    ("style", "text"),
    [
        ("cookiefines", "Cookie Fines. CNIL, SAN-2024-013 - France (2024). Retrieved from cookiefines.eu"),
        ("oscola", "SAN-2024-013 (CNIL, 5 September 2024)"),
        ("bluebook", "No. SAN-2024-013 (CNIL Sept. 5, 2024) (Fr.)"),
        ("mla", "France, Commission nationale de l'informatique et des libertés. No. SAN-2024-013, 5 Sept. 2024, gdprhub.eu/index.php?title=CNIL_(France)_-_SAN-2024-013."),
        ("aglc", "Commission nationale de l'informatique et des libertés, SAN-2024-013, 5 September 2024"),
    ],
)  # fmt: skip
def test_anonymised_the_number_stands_for_the_name(style: str, text: str):
    assert cite(CASES["authority"], style, CitationOptions(anonymise=True)) == text


@pytest.mark.parametrize("style", STYLES)
def test_anonymised_no_style_shows_the_name(style: str):
    case = make_case(sources=("https://wiki.example/exemple-sas.pdf",), decided=None)
    assert "exemple" not in cite(case, style, CitationOptions(anonymise=True)).casefold()


@pytest.mark.parametrize(
    ("style", "options", "text"),
    [
        ("oscola", CitationOptions(markup="markdown"), "*Exemple* (CNIL, 5 September 2024)"),
        ("oscola", CitationOptions(markup="html"), "<i>Exemple</i> (CNIL, 5 September 2024)"),
        ("oscola", CitationOptions(footnote=True), "Exemple (CNIL, 5 September 2024)."),
        ("bluebook", CitationOptions(in_text=True, markup="html"), "<i>Exemple</i> (CNIL Sept. 5, 2024) (Fr.)"),
        ("apa", CitationOptions(in_text=True, markup="markdown"), "(*Exemple*, 2024)"),
        ("apa", CitationOptions(markup="markdown"), "Exemple (Commission nationale de l'informatique et des libertés September 5, 2024). <https://wiki.example/9>"),
        ("mla", CitationOptions(markup="html"), "France, Commission nationale de l&#x27;informatique et des libertés. <i>Exemple</i>. 5 Sept. 2024, wiki.example/9."),
    ],
)  # fmt: skip
def test_forms_of_one_citation(style: str, options: CitationOptions, text: str):
    assert cite(CASES["no number"], style, options) == text


def test_markup_escapes_what_the_form_reads_itself():
    assert cite(CASES["ampersand"], "oscola", CitationOptions(markup="markdown")).startswith(
        r"*Smørrebrød &amp; Søn\_50% \#1 {A/S}*"
    )
    assert cite(CASES["ampersand"], "oscola", CitationOptions(markup="html")).startswith(
        "<i>Smørrebrød &amp; Søn_50%"
    )


@pytest.mark.parametrize(
    ("case", "style", "lacks"),
    [
        ("authority", "oscola", ()),
        ("authority", "ecli", ("no ECLI on record",)),
        ("no number", "apa", ("no case number on record",)),
        ("no number", "cookiefines", ()),
        ("no date", "cookiefines", ("no date of decision on record",)),
        ("year only", "fr", ("only the year of decision on record",)),
        ("year only", "cookiefines", ()),
        ("month, no number", "ris", ("no case number on record", "only the month of decision on record")),
        ("anonymised", "bluebook", ()),
        ("general court, pending", "oscola", ("no date of decision on record", "no ECLI on record")),
        ("opinion", "oscola", ()),
        ("named by our id alone", "cookiefines", ("no name on record",)),
        (
            "nothing",
            "mla",
            ("no name on record", "no case number on record", "no date of decision on record"),
        ),
    ],
)
def test_what_is_missing_is_named(case: str, style: str, lacks: tuple[str, ...]):
    assert STYLES[style].lacks(read_elements(CASES[case])) == lacks


@pytest.mark.parametrize(
    ("ecli", "kind"),
    [
        ("ECLI:DE:BGH:2023:230124BIIZB7.23.0", "Beschl."),
        ("ECLI:DE:BAG:2024:200624.U.8AZR253.20.0", "Urt."),
        ("ECLI:DE:BFH:2025:U.140125.IXR25.22.0", "Urt."),
        ("ECLI:DE:BVERFG:2020:RS20200527.1BVR187313", "Entsch."),
        ("ECLI:DE:OLGK:2023:1103.6U58.23.00", "Entsch."),
        (None, "Entsch."),
    ],
)
def test_german_practice_tells_judgments_from_orders_by_the_ecli(ecli: str | None, kind: str):
    assert cite(make_case(body="BGH", ecli=ecli), "de").startswith(f"BGH, {kind} v. 05.09.2024")


@pytest.mark.parametrize(
    ("result", "url"), [("interpreted", "https://eu.example/j"), ("opinion", "https://eu.example/o")]
)
def test_judgment_and_opinion_have_their_own_address(result: str, url: str):
    sources = (
        Source("Judgment", "https://eu.example/j"),
        Source("Opinion of the Advocate General", "https://eu.example/o"),
    )
    assert cite(replace(CASES["opinion"], result=result, sources=sources), "chicago").endswith(f", {url}.")


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("CNIL (France) - Unknown", "CNIL (5 September 2024)"),
        ("AP (The Netherlands) - 10.12.2019", "CNIL (5 September 2024)"),
        ("Court of Appeal of Brussels - 2019/AR/1600", "CNIL (5 September 2024)"),
        ("ETid-20", "CNIL (5 September 2024)"),
        ("ANSPDCP (Romania) - Owners of a car park", "Owners of a car park (CNIL, 5 September 2024)"),
    ],
)
def test_a_title_is_a_name_where_it_tells_one(title: str, text: str):
    assert cite(make_case(name=title, title=title, case_number=None), "oscola") == text


@pytest.mark.parametrize(
    ("address", "cited"),
    [
        ("https://court.example/page;jsessionid=D2.jp29?doc.id=7#focus", "https://court.example/page?doc.id=7#focus"),
        ("https://law.example/D.wxe?ResultFunctionToken=8c-4d&Number=7", "https://law.example/D.wxe?Number=7"),
        ("https://www.legifrance.gouv.fr/cnil/id/CNILTEXT1?page=1&query=x.", "https://www.legifrance.gouv.fr/cnil/id/CNILTEXT1"),
        ("https://dpa.example/decision.pdf.", "https://dpa.example/decision.pdf"),
        ("https://dpa.example/απόφαση", "https://dpa.example/%CE%B1%CF%80%CF%8C%CF%86%CE%B1%CF%83%CE%B7"),
    ],
)  # fmt: skip
def test_an_address_is_cited_without_a_readers_traces(address: str, cited: str):
    assert cite(make_case(sources=(address,)), "apa").endswith(f" {cited}")


def test_a_page_that_names_nobody_is_cited_without_its_body():
    case = make_case(
        name="ANSPDCP (Romania) - Owners of a car park",
        title="ANSPDCP (Romania) - Owners of a car park",
        case_number=None,
    )
    assert cite(case, "oscola") == "Owners of a car park (CNIL, 5 September 2024)"


def test_an_opinion_by_an_unnamed_advocate_general():
    case = replace(CASES["opinion"], title="AG - C-78/18 - Commission v Hungary")
    assert cite(case, "oscola") == "Case C-78/18 Commission v Hungary EU:C:2020:1, Opinion of AG"
    assert STYLES["oscola"].lacks(read_elements(case)) == ("no name of the Advocate General on record",)


@pytest.mark.parametrize(
    ("facts", "warning"),
    [
        ({}, None),
        ({"standing": "confirmed"}, None),
        ({"standing": "annulled"}, "gdprhub-1 was annulled"),
        ({"standing": "under appeal", "relations": ({"kind": "appeal-to", "body": "CE"},)}, "gdprhub-1 is under appeal: CE"),
        ({"standing": "reduced", "relations": ({"kind": "reviewed-by", "body": "CE", "number": "12"},)}, "gdprhub-1 was reduced: CE, 12"),
        ({"status": "proposed"}, "gdprhub-1 is a proposal: its fine was not imposed by this act"),
        ({"status": "interim", "standing": "superseded"}, "gdprhub-1 is an interim decision and was superseded"),
        ({"status": "interim", "result": "pending"}, "gdprhub-1 is not decided yet"),
    ],
)  # fmt: skip
def test_a_decision_that_does_not_stand_is_told(facts: dict[str, object], warning: str | None):
    assert standing_warning(make_case(**facts)) == warning


def test_the_warning_cites_the_later_decision():
    assert standing_warning(CASES["annulled"], ANNULLED_IN_BASE.later) == (
        "gdprhub-15 was annulled: CE, 498765, 3 March 2025 (gdprhub-1)"
    )


def test_the_relation_that_made_the_standing_is_the_later_one():
    appeal, review, other = (
        Relation("appeal-to", "CE", "1"),
        Relation("reviewed-by", "CE", "2", effect="partly-annulled"),
        Relation("reviewed-by", "TA", "3", effect="confirmed"),
    )
    assert later_relation(make_case(standing="partly annulled", relations=(other, appeal, review))) == review
    assert later_relation(make_case(standing="under appeal", relations=(appeal,))) == appeal
    assert later_relation(make_case(relations=({"kind": "same-matter", "body": "AEPD"},))) is None


def test_a_relation_that_says_there_was_no_appeal_is_no_later_decision():
    none, remitted = (
        Relation("appeal-to", effect="not-appealed"),
        Relation("reviewed-by", "BVwG", "W1", "remitted"),
    )
    assert later_relation(make_case(standing="annulled", relations=(none, remitted))) == remitted
    assert later_relation(make_case(relations=(none,))) is None


def test_the_later_decision_is_the_one_of_which_most_is_known():
    unnamed = Relation("reviewed-by", effect="annulled")
    known = Relation("reviewed-by", "CE", "1", effect="remitted", case="gdprhub-2")
    assert later_relation(make_case(standing="annulled", relations=(unnamed, known))) == known


@pytest.mark.parametrize(
    ("body", "words"),
    [("CNIL", ", annulée par CE, n° 7"), ("CE", ", décision annulée par CE, n° 7")],
)
def test_french_history_agrees_with_what_was_annulled(body: str, words: str):
    case = make_case(
        body=body, standing="annulled", relations=({"kind": "reviewed-by", "body": "CE", "number": "7"},)
    )
    assert cite(case, "fr", CitationOptions(with_history=True)).endswith(words)


@pytest.mark.parametrize(
    ("ecli", "warning"),
    [
        ("ECLI:EU:C:2024:745", None),
        (None, None),
        ("ECLI:EU:C:2023:745", "gdprhub-1 is dated 2024 and has an ECLI of 2023: one of them is not right"),
    ],
)
def test_an_ecli_of_another_year_is_told(ecli: str | None, warning: str | None):
    assert ecli_warning(make_case(body="CJEU", ecli=ecli)) == warning


def test_a_reference_that_is_not_decided_has_no_date():
    case = replace(CASES["court of justice"], result="referred", ecli=None)
    assert cite(case, "oscola").endswith("Facebook Ireland and Schrems (CJEU)")
    assert standing_warning(case) == "gdprhub-4 is not decided yet"


def test_a_naming_period_of_unknown_end():
    flag = Flag("named_until", "naming period unknown")
    assert naming_warning(make_case(flags=(flag,)), date(2026, 10, 1)) == (
        "gdprhub-1 may be cited with the respondent's name for a time only, which no date on record ends:"
        " --anonymise leaves it out"
    )


def test_the_naming_period():
    case = make_case(named_until="2026-09-30")
    assert naming_warning(case, date(2026, 9, 30)) is None
    assert naming_warning(make_case(), date(2026, 10, 1)) is None
    assert naming_warning(case, date(2026, 10, 1)) == (
        "gdprhub-1 may be cited with the respondent's name only until 30 September 2026: use --anonymise"
    )


def test_keys_are_told_apart_by_id_whatever_the_order():
    cases = [make_case(id=f"gdprhub-{number}") for number in (10, 9, 2)]
    assert keys_of(cases) == ["cnil2024exemplec", "cnil2024exempleb", "cnil2024exemplea"]
    assert keys_of(cases[::-1]) == ["cnil2024exemplea", "cnil2024exempleb", "cnil2024exemplec"]


@pytest.mark.parametrize(
    ("facts", "key"),
    [
        ({"name": "Cegedim"}, "cnil2024cegedim"),
        ({"name": "The Łódź Œuvre"}, "cnil2024lodz"),
        ({"name": "Ελληνικά Ταχυδρομεία"}, "cnil2024ellinika"),
        ({"name": "Софийска вода"}, "cnil2024sofiiska"),
        ({"name": "B & T"}, "cnil2024bt"),
        ({"respondent": None}, "cnil2024san2024099"),
        ({"decided": None}, "cnilexemple"),
        ({"name": "", "case_number": None}, "gdprhub1"),
    ],
)
def test_a_key_is_body_year_and_name(facts: dict[str, object], key: str):
    assert keys_of([make_case(**facts)]) == [key]


def test_a_letter_never_makes_a_key_that_another_case_has():
    twins = [make_case(id="a-1", name="Exemple"), make_case(id="a-2", name="Exemple")]
    keys = keys_of([*twins, make_case(id="a-3", name="Exemplea")])
    assert keys == ["cnil2024exempleb", "cnil2024exemplec", "cnil2024exemplea"]


def test_many_entries_make_one_good_file():
    cases = list(CASES.values())
    keys = keys_of(cases)
    files = {
        style: STYLES[style].document(
            cite(case, style, CitationOptions(key=key)) for case, key in zip(cases, keys, strict=True)
        )
        for style in ("bibtex", "csl-json", "ris")
    }
    assert [item["id"] for item in json.loads(files["csl-json"])] == keys
    assert re.findall(r"^@misc\{(.+),$", files["bibtex"], flags=re.MULTILINE) == keys
    assert files["ris"].count("TY  - CASE\n") == files["ris"].count("ER  - \n") == len(cases)


def test_what_has_no_citation_leaves_no_line():
    texts = [cite(CASES[case], "ecli") for case in ("authority", "opinion", "court")]
    assert STYLES["ecli"].document(texts) == "ECLI:EU:C:2020:1\nECLI:DE:BGH:2024:181124UVIZR10.24.0\n"


def test_an_unknown_style_is_told_with_the_nearest():
    with pytest.raises(InvalidInput, match="unknown style: oskola") as error:
        find_style("oskola")
    assert error.value.hint == "did you mean: oscola"
    assert find_style("OSCOLA").name == "oscola"


@pytest.mark.parametrize(
    ("text", "ascii_tex"),
    [
        ("Smørrebrød & Søn_50% #1 {A/S}", r"Sm{\o}rrebr{\o}d \& S{\o}n\_50\% \#1 \{A/S\}"),
        ("Łódź, Żurek", r"{\L}{\'o}d{\'z}, {\.Z}urek"),
        ("Țară, Şirin, Ķīnas, ģērbtuve", r"{\textcommabelow T}ar{\u a}, {\c S}irin, {\c K}{\=\i}nas, {\c g}{\=e}rbtuve"),
        ("Křížová, Űrhajó, Pįžys", r"K{\v r}{\'\i}{\v z}ov{\'a}, {\H U}rhaj{\'o}, P{\k i}{\v z}ys"),
        ("„Hilfe“ “aid” ‘x’ O’Neill – €5", r"{\quotedblbase}Hilfe`` ``aid'' `x' O'Neill -- {\texteuro}5"),
        (r"a\b^c~d$e", r"a\textbackslash{}b\textasciicircum{}c\textasciitilde{}d\$e"),
        ('Grupo "Uno" № 5°', r"Grupo ''Uno'' {\textnumero} 5{\textdegree}"),
        ("Ταχυδρομεία", "Ταχυδρομεία"),
    ],
)  # fmt: skip
def test_tex_escapes(text: str, ascii_tex: str):
    assert escape_to_ascii(text) == ascii_tex
    assert escape(text) == text if text.isalpha() else escape(text)


LETTERS_OF_THE_CORPUS = (
    "óéüöáăäíàñțâÖÓçšúčÑøãąåßńţÍÉīșėāēðųèłæÜÁÚőØęÄëýžôŚĮûÂĘćÇűÃģõêřůįĆŠżòÅěìùîÞþÐ§°&_#%$€£’‘“”„«»–—…№º"
)


def test_every_latin_letter_of_the_corpus_has_a_command():
    assert escape_to_ascii(LETTERS_OF_THE_CORPUS).isascii()


@given(st.text())
def test_html_reads_back_what_was_escaped(text: str):
    assert html.unescape(escape_html(text)) == text or any(
        unicodedata.category(each) == "Cs" for each in text
    )


@given(st.text(alphabet="ab*_[]<>&\\`#|~ "))
def test_markdown_leaves_no_bare_mark(text: str):
    assert not re.search(r"(?<!\\)[*_\[\]<>`#|~]", re.sub(r"\\\\", "", escape_markdown(text)))


@given(st.text(alphabet="ab{}$&#%_^~\\ "))
def test_tex_leaves_no_bare_mark(text: str):
    bare = re.sub(r"\\[{}$&#%_]|\\text\w+\{\}", "", escape(text))
    assert not re.search(r"[{}$&#%_^~\\]", bare)


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("Mapei S.p.A.", "Mapei SpA"),
        ("Rb. Amsterdam", "Rb Amsterdam"),
        ("Cass.Civ.", "Cass Civ"),
        ("Booking.com B.V.", "Booking.com BV"),
        ("Version 2.0", "Version 2.0"),
    ],
)
def test_british_styles_write_abbreviations_without_stops(text: str, without: str):
    assert without_stops(text) == without


@pytest.mark.parametrize("markup", MARKUPS)
@pytest.mark.parametrize("style", [style.name for style in STYLES.values() if style.kind == "text"])
def test_no_style_leaks_its_marks_for_italics(style: str, markup: str):
    texts = [cite(case, style, CitationOptions(markup=markup, with_history=True)) for case in CASES.values()]
    assert all(map(str.isprintable, texts))


def documented_examples() -> list[tuple[str, list[str], str]]:
    """Style, cases and text of each fenced block of docs/citations.md that names a style."""
    blocks = re.findall(
        r"^```(\S+) ([^\n]+)\n(.*?)^```$", DOCUMENTATION.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL
    )
    return [(style, cases.split(", "), text) for style, cases, text in blocks]


@pytest.mark.parametrize(("style", "cases", "text"), documented_examples(), ids=lambda value: str(value)[:20])
def test_the_documentations_examples(style: str, cases: list[str], text: str):
    assert STYLES[style].document(cite(CASES[case], style) for case in cases) == text


def test_the_documentation_has_every_style():
    assert {style for style, _, _ in documented_examples()} == set(STYLES)


# BibLaTeX's data model names the type @jurisdiction and gives it no fields, not even a title.
JURISDICTION = """<config><datamodel><entryfields>
<entrytype>jurisdiction</entrytype>
<field>title</field><field>institution</field><field>number</field>
<field>howpublished</field><field>location</field><field>note</field>
</entryfields></datamodel></config>"""


@pytest.mark.skipif(shutil.which("biber") is None, reason="biber is not installed")
def test_biber_accepts_the_entries(tmp_path: Path):
    cases = list(CASES.values())
    texts = [
        cite(case, "biblatex", CitationOptions(key=key))
        for case, key in zip(cases, keys_of(cases), strict=True)
    ]
    bib = tmp_path / "cases.bib"
    bib.write_text(STYLES["biblatex"].document(texts), "utf-8")
    model = tmp_path / "jurisdiction.conf"
    model.write_text(JURISDICTION, "utf-8")
    command = ["biber", "--tool", "--validate-datamodel", "--nolog", f"--output-file={tmp_path / 'out.bib'}"]
    bare, extended = (
        subprocess.run([*command, *more, bib], capture_output=True, text=True, check=True).stdout.splitlines()
        for more in ((), (f"--configfile={model}",))
    )
    troubles = [line for line in bare if line.startswith(("WARN", "ERROR"))]
    assert [line for line in troubles if "for entrytype 'jurisdiction'" not in line] == []
    assert [line for line in extended if line.startswith(("WARN", "ERROR"))] == []
