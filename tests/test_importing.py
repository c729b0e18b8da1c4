"""The sources' files become the reviewed records; what cannot be read is said, and nothing is lost."""

from __future__ import annotations

import gzip
import json
import lzma
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from factories import make_case
from finecli.cases import Checks, Flag, Provenance
from finecli.dates import PartialDate
from finecli.errors import DataProblem, NotFound
from finecli.ingest.files import is_xml, open_file
from finecli.ingest.importing import import_files
from finecli.ingest.raw import Skipped
from finecli.ingest.records import read_cases, write_cases
from finecli.ingest.summary import ImportSummary

if TYPE_CHECKING:
    from finecli.cases import Case

EXPORT = Path(__file__).parent / "data" / "wiki-export.xml"
ROW = {
    "e": 9001,
    "c": "SPAIN",
    "C": "Spain",
    "F": "es",
    "a": "Spanish Data Protection Authority (aepd)",
    "d": "2021-05-04",
    "y": 2021,
    "f": 45000,
    "p": "Panadería Ejemplo, S.L.",
    "s": "Industry and Commerce",
    "r": "Art. 13 GDPR",
    "t": "Insufficient fulfilment of information obligations",
    "u": "https://www.aepd.es/es/documento/ps-00099-2021.pdf",
}
DIGEST = {
    "page_id": 101,
    "respondent": "Boulangerie du Port SAS",
    "respondent_kind": "company",
    "sector": "industry-commerce",
    "scope": "cookie",
    "result": "violation",
    "measures": ["fine"],
    "violations": ["cookies-tracking"],
    "cookie_violations": [],
    "topics": ["cookies"],
    "summary": "A bakery counted its visitors without asking.",
}
DECISION = (
    "DELIBERATION SAN-2030-001 of 10 January 2030. "
    + "The bakery counted whoever came in, and the counter had asked nobody. " * 12
    + "For breach of Articles 5 and 12 of the GDPR and of Article 82 of the law, the fine is 800,000 euros. "
    + "The online version will no longer name the company after two years from its publication."
)


def written(folder: Path, name: str, content: Any) -> Path:
    (folder / name).write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return folder / name


def cases(data: Path) -> dict[str, Case]:
    return {case.id: case for case in read_cases(data / "cases")}


def export_with(folder: Path, old: str, new: str) -> Path:
    content = EXPORT.read_text("utf-8")
    assert old in content
    return written(folder, "export.xml", content.replace(old, new))


def test_a_wiki_s_pages_become_cases_and_the_others_are_named(tmp_path: Path):
    summary = import_files(tmp_path, [EXPORT], [])
    assert list(cases(tmp_path)) == ["gdprhub-106", "gdprhub-101"]
    assert summary.kinds == {"authority": 1, "court": 1}
    assert [page.page_id for page in summary.skipped] == ["102", "103", "104", "105"]


def test_the_tracker_s_rows_join_them(tmp_path: Path):
    summary = import_files(tmp_path, [EXPORT, written(tmp_path, "tracker-2024-02.json", [ROW])], [])
    assert sorted(cases(tmp_path)) == ["etid-9001", "gdprhub-101", "gdprhub-106"]
    assert summary.countries == {"FR": 1, "DE": 1, "ES": 1}


def test_a_digest_is_joined_by_its_page(tmp_path: Path):
    import_files(tmp_path, [EXPORT], [written(tmp_path, "digests.jsonl", DIGEST)])
    case = cases(tmp_path)["gdprhub-101"]
    assert (case.name, case.scope, case.violations) == (
        "Boulangerie du Port",
        "cookie",
        ("cookies-tracking",),
    )
    assert case.digest is not None
    assert case.digest.summary == "A bakery counted its visitors without asking."


@pytest.mark.parametrize("pack", [gzip.compress, lzma.compress, bytes], ids=["gz", "xz", "plain"])
def test_compression_is_told_from_the_content(tmp_path: Path, pack: Any):
    path = tmp_path / "export.bin"
    path.write_bytes(pack(EXPORT.read_bytes()))
    assert import_files(tmp_path, [path], []).kinds.total() == 2
    assert is_xml(path)


def test_a_case_is_checked_against_its_decision(tmp_path: Path):
    path = export_with(tmp_path, "DELIBERATION SAN-2030-001\n", f"{DECISION}\n")
    import_files(tmp_path, [path], [])
    case = cases(tmp_path)["gdprhub-101"]
    assert case.checks == Checks(
        fine="found",
        date="found",
        number="found",
        provisions={
            "Art. 5(1)(a) GDPR": "found",
            "Art. 13 GDPR": "not found",
            "Art. 82 Loi Informatique et Libertés": "found",
        },
    )
    assert case.named_until == PartialDate(2032, 1, 20)
    assert case.flags[-1].flag == "naming period"


def test_a_text_too_short_to_be_a_decision_proves_nothing(tmp_path: Path):
    import_files(tmp_path, [EXPORT], [])
    case = cases(tmp_path)["gdprhub-101"]
    assert case.checks is not None
    assert case.checks.fine == "no text"
    assert case.named_until is None


def test_importing_again_changes_no_byte(tmp_path: Path):
    import_files(tmp_path, [EXPORT], [])
    before = {path.name: path.read_bytes() for path in (tmp_path / "cases").iterdir()}
    import_files(tmp_path, [EXPORT], [])
    assert {path.name: path.read_bytes() for path in (tmp_path / "cases").iterdir()} == before


def test_the_same_export_twice_is_the_same_records(tmp_path: Path):
    summary = import_files(tmp_path, [EXPORT, EXPORT], [])
    assert summary.kinds.total() == 2
    assert len(cases(tmp_path)) == 2


def test_progress_is_told(tmp_path: Path):
    told: list[tuple[int, int]] = []
    import_files(tmp_path, [EXPORT], [], lambda done, total: told.append((done, total)))
    assert told == [(1, 0), (2, 0)]


def test_records_of_a_source_not_given_are_not_lost(tmp_path: Path):
    import_files(tmp_path, [EXPORT, written(tmp_path, "tracker.json", [ROW])], [])
    with pytest.raises(DataProblem, match="the records also hold decisions from: ") as problem:
        import_files(tmp_path, [EXPORT], [])
    assert problem.value.hint == "give that source's file too, or remove data/cases first"
    assert len(cases(tmp_path)) == 3


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(b"", "not JSON: ", id="empty"),
        pytest.param(b"just words", "not JSON: ", id="words"),
        pytest.param(b'{"a": 1}', "neither shape of the tracker's table: ", id="other JSON"),
        pytest.param(b"<html></html>", "not a MediaWiki export (it begins with <html>): ", id="other XML"),
        pytest.param(EXPORT.read_bytes()[:2000], "not well-formed XML at line ", id="cut XML"),
        pytest.param(
            gzip.compress(EXPORT.read_bytes())[:-200],
            "the compressed file is damaged or ends too early: ",
            id="cut gz",
        ),
        pytest.param(
            gzip.compress(EXPORT.read_bytes())[:9],
            "the compressed file is damaged or ends too early: ",
            id="gz cut at once",
        ),
        pytest.param(
            lzma.compress(EXPORT.read_bytes())[:-200],
            "the compressed file is damaged or ends too early: ",
            id="cut xz",
        ),
    ],
)
def test_a_file_that_is_no_export_leaves_the_records(tmp_path: Path, content: bytes, message: str):
    write_cases(tmp_path / "cases", [make_case()])
    path = tmp_path / "file"
    path.write_bytes(content)
    with pytest.raises(DataProblem) as problem:
        import_files(tmp_path, [EXPORT, path], [])
    assert problem.value.message.startswith(message)
    assert list(cases(tmp_path)) == ["gdprhub-1"]


@pytest.mark.parametrize(
    ("files", "digests"),
    [(["nowhere.xml"], []), (["."], []), ([EXPORT], ["nowhere.jsonl"])],
    ids=["no export", "a directory", "no digests"],
)
def test_a_missing_file_is_named(tmp_path: Path, files: list[str], digests: list[str]):
    with pytest.raises(NotFound, match="no such file: "):
        import_files(tmp_path, [tmp_path / file for file in files], [tmp_path / each for each in digests])
    assert not (tmp_path / "cases").exists()


def test_records_of_another_version_need_only_tell_their_source(tmp_path: Path):
    (tmp_path / "cases").mkdir()
    old = {
        "id": "gdprhub-101",
        "provenance": [{"source": "GDPRhub (noyb.eu)"}],
        "fine": {},
        "since_given_up": 1,
    }
    written(tmp_path / "cases", "FR.jsonl", old)
    import_files(tmp_path, [EXPORT], [])
    assert list(cases(tmp_path)) == ["gdprhub-106", "gdprhub-101"]


def test_records_of_another_version_are_not_lost_either(tmp_path: Path):
    (tmp_path / "cases").mkdir()
    written(tmp_path / "cases", "FR.jsonl", {"provenance": [{"source": "another wiki"}]})
    with pytest.raises(DataProblem, match="the records also hold decisions from: another wiki"):
        import_files(tmp_path, [EXPORT], [])


def test_a_broken_record_stops_the_import_before_it_replaces_any(tmp_path: Path):
    (tmp_path / "cases").mkdir()
    written(tmp_path / "cases", "FR.jsonl", '{"id": "gdprhub-1"}\n')
    with pytest.raises(DataProblem, match=r"not a case: FR\.jsonl line 1: no provenance"):
        import_files(tmp_path, [EXPORT], [])
    assert [path.name for path in (tmp_path / "cases").iterdir()] == ["FR.jsonl"]


@pytest.mark.parametrize(
    ("content", "xml"),
    [
        (b"<mediawiki/>", True),
        (b"\xef\xbb\xbf\n <mediawiki/>", True),
        (gzip.compress(b"<mediawiki/>"), True),
        (lzma.compress(b"<mediawiki/>"), True),
        (b"[]", False),
        (gzip.compress(b"[]"), False),
        (b"\x1f\x8b no gzip", False),
        (b"\xfd7zXZ\x00 no xz", False),
        (b"", False),
    ],
    ids=["plain", "byte order mark", "gz", "xz", "JSON", "JSON gz", "damaged gz", "damaged xz", "empty"],
)
def test_xml_is_told_from_its_first_letter(tmp_path: Path, content: bytes, xml: bool):  # noqa: FBT001 (a fact)
    path = tmp_path / "file"
    path.write_bytes(content)
    assert is_xml(path) == xml


def test_an_opened_file_gives_its_content(tmp_path: Path):
    path = tmp_path / "file.txt"
    path.write_bytes(gzip.compress(b"words"))
    with open_file(path) as file:
        assert file.read() == b"words"


def test_the_summary_says_what_was_read_skipped_and_not_understood():
    summary = ImportSummary()
    long = Flag("fine", "amount unreadable", "x" * 120)
    summary.add(make_case(id="gdprhub-1", flags=(Flag("decided", "impossible date", "31.02.2020"), long)))
    summary.add(make_case(id="gdprhub-2", body="BfDI", flags=(Flag("decided", "impossible date"),)))
    summary.add(make_case(id="gdprhub-3", body="CE"))
    summary.skip(Skipped("9", "A page", "no decision box"))
    summary.merged = {"same number": 1_200, "same link": 3}
    assert list(summary.lines()) == [
        "3 decisions: authority 2, court 1",
        "by country: FR 2, DE 1",
        "1 page skipped",
        "  A page (page 9): no decision box",
        "1,203 records joined another: same number 1,200, same link 3",
        "3 flags, kept with their records",
        "  decided: impossible date: 2, such as gdprhub-1 (31.02.2020); gdprhub-2",
        f"  fine: amount unreadable: 1, such as gdprhub-1 ({'x' * 99}…)",
    ]


def test_the_summary_of_nothing():
    assert list(ImportSummary().lines()) == [
        "0 decisions: none",
        "by country: none",
        "0 pages skipped",
        "0 flags, kept with their records",
    ]


def test_the_summary_keeps_a_few_examples():
    summary = ImportSummary()
    summary.add(make_case(flags=(Flag("fine", "doubtful"),) * 5))
    assert summary.doubts == {("fine", "doubtful"): 5}
    assert len(summary.examples["fine", "doubtful"]) == 3


def test_the_source_is_named_in_the_provenance(tmp_path: Path):
    import_files(tmp_path, [EXPORT], [])
    assert cases(tmp_path)["gdprhub-101"].provenance == (
        Provenance(
            "GDPRhub (noyb.eu)",
            "101",
            "https://gdprhub.eu/index.php?title=CNIL_(France)_-_SAN-2030-001",
            "CC BY-NC-SA 4.0",
            "7002",
            "2030-03-02",
        ),
    )
