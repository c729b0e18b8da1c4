"""Pages of the wiki become decisions as published."""

from __future__ import annotations

import gzip
import lzma
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from finecli.errors import DataProblem, NotFound
from finecli.ingest.gdprhub import page_url, parse_page, read_export
from finecli.ingest.raw import Numbered, RawDecision, Skipped

if TYPE_CHECKING:
    from collections.abc import Callable

EXPORT = Path(__file__).parent / "data" / "wiki-export.xml"


@pytest.fixture(scope="module")
def pages() -> list[RawDecision | Skipped]:
    return list(read_export(EXPORT))


@pytest.fixture(scope="module")
def decision(pages: list[RawDecision | Skipped]) -> RawDecision:
    (found,) = (page for page in pages if isinstance(page, RawDecision) and page.page_id == "101")
    return found


def page(wikitext: str) -> RawDecision | Skipped:
    return parse_page("1", "A page", "10", "2030-01-01T00:00:00Z", wikitext)


def box(parameters: str) -> RawDecision:
    found = page(f"{{{{DPAdecisionBOX|{parameters}}}}}")
    assert isinstance(found, RawDecision)
    return found


def test_every_page_gives_a_decision_or_a_reason(pages: list[RawDecision | Skipped]):
    assert [(page.page_id, getattr(page, "reason", "decision")) for page in pages] == [
        ("101", "decision"),
        ("102", "no decision box"),
        ("103", "redirect to CNIL (France) - SAN-2030-001"),
        ("104", "not an article (namespace 10)"),
        ("105", "no text"),
        ("106", "decision"),
    ]


def test_the_latest_revision_is_the_page(decision: RawDecision):
    assert (decision.revision, decision.timestamp) == ("7002", "2030-03-02T10:30:00Z")
    assert decision.url == "https://gdprhub.eu/index.php?title=CNIL_(France)_-_SAN-2030-001"


@pytest.mark.parametrize(
    ("parameter", "text", "published"),
    [
        pytest.param("Jurisdiction", "France", "France", id="text"),
        pytest.param("ECLI", None, "{{{ECLI}}}", id="leaked parameter is absent"),
        pytest.param("Date_Started", None, None, id="empty is absent"),
        pytest.param(
            "GDPR_Article_1",
            "Article 5(1)(a) GDPR",
            "[[Article 5 GDPR#1a|Article 5(1)(a) GDPR]]",
            id="link is its text",
        ),
        pytest.param(
            "Party_Name_1", "Boulangerie du Port SAS", "Boulangerie<br>du Port SAS", id="break parts words"
        ),
        pytest.param(
            "Appeal_To_Status", "Appealed", "Appealed<ref>By letter.</ref>", id="footnote is not the text"
        ),
        pytest.param(
            "Original_Source_Link_1",
            "https://legifrance.example/san-2030-001?page=1&size=10",
            "https://legifrance.example/san-2030-001?page=1&size=10",
            id="address with ampersands",
        ),
    ],
)
def test_a_parameter_is_its_text_and_its_wikitext_is_kept(
    decision: RawDecision, parameter: str, text: str | None, published: str | None
):
    assert decision.get(parameter) == text
    assert decision.published(parameter) == published


@pytest.mark.parametrize(
    ("name", "entries"),
    [
        pytest.param(
            "GDPR_Article",
            (
                Numbered("Article 5(1)(a) GDPR", "Article 5 GDPR#1a"),
                Numbered("Article 13 GDPR", "Article 13 GDPR"),
            ),
            id="gap in the numbers",
        ),
        pytest.param(
            "National_Law_Name",
            (Numbered("Article 82 Loi Informatique & Libertés", "https://legifrance.example/lil"),),
            id="link beside a name",
        ),
        pytest.param("Party_Name", (Numbered("Boulangerie du Port SAS", None),), id="no link"),
        pytest.param("EU_Law_Name", (), id="none"),
    ],
)
def test_numbered_lists(decision: RawDecision, name: str, entries: tuple[Numbered, ...]):
    assert decision.numbered(name) == entries


def test_a_list_of_ten_is_in_the_order_of_its_numbers():
    numbers = range(1, 12)
    raw = box("|".join(f"GDPR_Article_{number}=Article {number} GDPR" for number in reversed(numbers)))
    assert [entry.name for entry in raw.numbered("GDPR_Article")] == [f"Article {n} GDPR" for n in numbers]


def test_the_prose_is_parted_by_headings(decision: RawDecision):
    assert decision.lead == "The bakery counted its visitors with a cookie nobody had agreed to."
    assert decision.sections == {
        "Facts": "A bakery sells bread on its website. Its counter ran before any click.",
        "Holding": "The counter needed consent.\n\n\nOn the sanction\n\nA fine fits.",
        "Comment": "Nothing to add yet.",
    }


def test_comments_are_no_prose_about_the_decision(decision: RawDecision):
    assert "counter needed consent" in decision.prose
    assert "Nothing to add" not in decision.prose


def test_the_translation_is_apart_and_whole(decision: RawDecision):
    assert decision.decision_text is not None
    assert decision.decision_text.endswith("== not a heading ==\na fine of 800,000 euros")
    assert "made by a machine" not in decision.prose


@pytest.mark.parametrize(
    ("wikitext", "kind"),
    [
        pytest.param("{{DPAdecisionBOX|Jurisdiction=Spain}}", "DPA", id="authority"),
        pytest.param("{{COURTdecisionBOX}}", "COURT", id="court"),
        pytest.param("{{CJEUdecisionBOX\n|ECLI=}}", "CJEU", id="court of justice"),
        pytest.param("{{template:DPAdecisionBOX}}", "DPA", id="with its namespace"),
        pytest.param(
            "<div>{{ dPAdecisionBOX }}</div>", "DPA", id="first letter in either case, inside a tag"
        ),
    ],
)
def test_boxes(wikitext: str, kind: str):
    found = page(wikitext)
    assert isinstance(found, RawDecision)
    assert found.box == kind


@pytest.mark.parametrize(
    ("wikitext", "reason"),
    [
        pytest.param("#redirect [[Elsewhere#there]]", "redirect to Elsewhere#there", id="redirect"),
        pytest.param("#REDIRECT", "redirect", id="redirect to nowhere"),
        pytest.param("A box is <nowiki>{{DPAdecisionBOX}}</nowiki>.", "no decision box", id="quoted box"),
        pytest.param("{{DPAdecisionBOX", "no decision box", id="unclosed box"),
        pytest.param("<!-- {{DPAdecisionBOX}} -->", "no decision box", id="box in a comment"),
    ],
)
def test_pages_without_a_decision(wikitext: str, reason: str):
    assert page(wikitext) == Skipped("1", "A page", reason)


@pytest.mark.parametrize(
    ("parameters", "fields"),
    [
        pytest.param("A=1|A=2", {"A": "2"}, id="given twice: the last"),
        pytest.param("A=1|A=", {}, id="given twice: the last, though empty"),
        pytest.param("A={{lc:X}} y", {"A": "y"}, id="template inside"),
        pytest.param("A=x &amp; y&nbsp;z", {"A": "x & y z"}, id="entities"),
        pytest.param("A=LG K\u00f6ln (Germany)\u200e", {"A": "LG Köln (Germany)"}, id="direction mark"),
        pytest.param("A='''Bold''' ''i''", {"A": "Bold i"}, id="bold and italics"),
        pytest.param("A=[[:Category:|]] [[Category:]]", {}, id="empty category form"),
        pytest.param("A=[[Article 58 GDPR#2b|]]", {"A": "Article 58 GDPR#2b"}, id="link without text"),
        pytest.param("A=[https://x.example Title]", {"A": "Title"}, id="external link"),
        pytest.param("A=x<!-- note -->", {"A": "x"}, id="comment"),
        pytest.param("stray|A=x", {"1": "stray", "A": "x"}, id="nameless parameter"),
    ],
)
def test_parameters_are_reduced_to_text(parameters: str, fields: dict[str, str]):
    assert box(parameters).fields == fields


def test_two_boxes_give_the_first_and_their_number():
    found = page("{{DPAdecisionBOX|Case_Number_Name=1/30}}{{DPAdecisionBOX|Case_Number_Name=2/30}}")
    assert isinstance(found, RawDecision)
    assert (found.get("Case_Number_Name"), found.boxes) == ("1/30", 2)


@pytest.mark.parametrize(
    ("title", "url"),
    [
        ("AEPD (Spain) - PS/00001/2030", "AEPD_(Spain)_-_PS/00001/2030"),
        ("CE - N° 1 & 2", "CE_-_N%C2%B0_1_%26_2"),
        ("What's new?", "What%27s_new%3F"),
        ("A+B #1", "A%2BB_%231"),
    ],
)
def test_page_addresses(title: str, url: str):
    assert page_url(title) == f"https://gdprhub.eu/index.php?title={url}"


@pytest.mark.parametrize(
    ("compress", "suffix"),
    [
        pytest.param(bytes, ".xml", id="plain"),
        pytest.param(gzip.compress, ".xml.gz", id="gzip"),
        pytest.param(lzma.compress, ".xml.xz", id="xz"),
        pytest.param(gzip.compress, ".xz", id="gzip under another name"),
        pytest.param(bytes, ".gz", id="plain under another name"),
    ],
)
def test_compression_is_told_from_the_content(
    tmp_path: Path, compress: Callable[[bytes], bytes], suffix: str
):
    path = tmp_path / f"export{suffix}"
    path.write_bytes(compress(EXPORT.read_bytes()))
    assert len(list(read_export(path))) == 6


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(b"", "not well-formed XML at line 1", id="empty"),
        pytest.param(b"<html><body>Just a moment</body></html>", "begins with <html>", id="a web page"),
        pytest.param(b"title;fine\n", "not well-formed XML at line 1", id="no XML"),
        pytest.param(EXPORT.read_bytes()[:2000], "not well-formed XML", id="cut XML"),
        pytest.param(gzip.compress(EXPORT.read_bytes())[:900], "ends too early", id="cut gzip"),
        pytest.param(lzma.compress(EXPORT.read_bytes())[:900], "ends too early", id="cut xz"),
        pytest.param(b"\x1f\x8b" + bytes(40), "damaged", id="not really gzip"),
    ],
)
def test_what_is_no_export_is_said_in_one_sentence(tmp_path: Path, content: bytes, message: str):
    path = tmp_path / "export"
    path.write_bytes(content)
    with pytest.raises(DataProblem, match=message) as problem:
        list(read_export(path))
    assert problem.value.hint
    assert "\n" not in problem.value.message


def test_a_missing_file(tmp_path: Path):
    with pytest.raises(NotFound, match="no such file"):
        list(read_export(tmp_path / "nowhere.xml"))
