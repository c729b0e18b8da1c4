"""The tracker's rows: from its two file shapes, to cases that say no more than the row surely does."""

from __future__ import annotations

import gzip
import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from finecli.cases import Case, Fine, Flag, Relation
from finecli.dates import PartialDate
from finecli.errors import DataProblem, NotFound
from finecli.ingest.raw import RawDecision
from finecli.ingest.tracker import read_cell, read_tracker
from finecli.ingest.tracker_cases import normalise_tracker
from finecli.ingest.tracker_parties import Party, holds_a_person, read_party

if TYPE_CHECKING:
    from pathlib import Path

LINK = "https://www.aepd.es/es/documento/ps-00099-2021.pdf"
FACTS = {
    "Country": "SPAIN",
    "Authority": "Spanish Data Protection Authority (aepd)",
    "Date": "2021-05-04",
    "Fine": "45,000",
    "Controller/Processor": "Panadería Ejemplo, S.L.",
    "Sector": "Industry and Commerce",
    "Quoted Art.": "Art. 5 (1) c) GDPR, Art. 13 GDPR",
    "Type": "Insufficient fulfilment of information obligations",
}
COLUMNS = [
    "",
    "ETid-9001",
    "<img src='./flags/flag_spain.png' alt='SPAIN' style='margin-bottom:2px'><br />SPAIN",
    *(FACTS[name] for name in ("Authority", "Date", "Fine", "Controller/Processor", "Sector")),
    *(FACTS[name] for name in ("Quoted Art.", "Type")),
    "",
    f"<a class='blau' href='{LINK}' target='_blank'>link</a>",
    "<a href='https://www.enforcementtracker.com/ETid-9001'>ETid-9001</a>",
]
OBJECT = {
    "e": 9001,
    "c": "SPAIN",
    "C": "Spain",
    "F": "es",
    "a": FACTS["Authority"],
    "d": "2021-05-04",
    "y": 2021,
    "f": 45000,
    "p": "Panadería Ejemplo, S.L.",
    "s": FACTS["Sector"],
    "r": FACTS["Quoted Art."],
    "t": FACTS["Type"],
    "u": LINK,
}
DIGEST: dict[str, Any] = {
    "etid": "ETid-9001",
    "respondent": "Panadería Ejemplo SL",
    "respondent_kind": "company",
    "sector": "accommodation-hospitality",
    "scope": "general",
    "result": "violation",
    "measures": ["fine", "order-to-comply"],
    "violations": ["information-duties"],
    "topics": ["video-surveillance"],
    "stage": "imposed",
    "later": None,
    "summary": "A bakery filmed the street and put up no sign.",
}


def row(row_id: str = "ETid-9001", **changed: str) -> RawDecision:
    """A row as read; a keyword replaces the field it begins ("Quoted" for "Quoted Art.")."""
    known = {name.split(".")[0].split("/")[0].split(" ")[0]: name for name in FACTS}
    fields = FACTS | {"Source_1": LINK} | {known.get(key, key): text for key, text in changed.items()}
    return RawDecision(
        source="Enforcement Tracker",
        page_id=row_id,
        title=row_id,
        url=f"https://www.enforcementtracker.com/{row_id}",
        revision=None,
        timestamp="2024-02",
        box="DPA",
        fields=fields,
    )


def flags(case: Case, field: str) -> list[tuple[str, str | None]]:
    return [(flag.flag, flag.note) for flag in case.flags if flag.field == field]


def written(folder: Path, content: Any, name: str = "enforcementtracker-2024-02.json") -> Path:
    path = folder / name
    path.write_text(json.dumps(content), "utf-8")
    return path


class TestReading:
    def test_the_table_of_2024(self, tmp_path: Path):
        (read,) = read_tracker(written(tmp_path, {"data": [COLUMNS]}))
        assert read == row()

    def test_the_array_of_today(self, tmp_path: Path):
        (read,) = read_tracker(written(tmp_path, [OBJECT], "2024-02.json"))
        assert read == row(Country="Spain", Fine="45000")

    def test_compressed_is_the_same(self, tmp_path: Path):
        path = tmp_path / "enforcementtracker-2024-02.json.gz"
        path.write_bytes(gzip.compress(json.dumps({"data": [COLUMNS]}).encode()))
        assert read_tracker(path) == (row(),)

    def test_the_snapshot_is_in_the_file_name_or_unknown(self, tmp_path: Path):
        (read,) = read_tracker(written(tmp_path, [OBJECT], "tracker.json"))
        assert read.timestamp is None

    @pytest.mark.parametrize(
        ("changed", "field", "read"),
        [
            pytest.param({"f": "Unknown"}, "Fine", "Unknown", id="fine of words"),
            pytest.param({"f": 1234.5}, "Fine", "1234.50", id="cents"),
            pytest.param({"d": "", "y": 2019}, "Date", "2019", id="year only"),
            pytest.param({"p": "Caf&eacute; Uno"}, "Controller/Processor", "Café Uno", id="entity"),
            pytest.param({"e": "ETid-77"}, "Fine", "45000", id="id with its letters"),
            pytest.param({"r": None}, "Quoted Art.", None, id="null"),
            pytest.param({"u": f"<a href='{LINK}'>link</a>"}, "Source_1", LINK, id="link as HTML"),
            pytest.param(
                {"u": [LINK, "https://a.example/2"]}, "Source_2", "https://a.example/2", id="two links"
            ),
        ],
    )
    def test_values_of_an_object(self, tmp_path: Path, changed: dict[str, Any], field: str, read: str | None):
        (decision,) = read_tracker(written(tmp_path, [OBJECT | changed]))
        assert decision.get(field) == read

    @pytest.mark.parametrize(
        ("html", "text", "links"),
        [
            pytest.param("<b>Bakery</b>\n <i>&amp; Sons</i>", "Bakery & Sons", (), id="tags go, text stays"),
            pytest.param("<br />POLAND", "POLAND", (), id="line break"),
            pytest.param("a < b", "a < b", (), id="no tag"),
            pytest.param(
                "<a href='https://a.example/1'>link</a> <a href='https://a.example/2 '>link</a>",
                "link link",
                ("https://a.example/1", "https://a.example/2"),
                id="two links",
            ),
            pytest.param(
                "<a href='https://a.example/1,'>x</a><a>y</a>", "xy", ("https://a.example/1",), id="comma"
            ),
        ],
    )
    def test_a_cell(self, html: str, text: str, links: tuple[str, ...]):
        assert read_cell(html) == (text, links)

    @pytest.mark.parametrize(
        ("content", "message"),
        [
            pytest.param({"data": [COLUMNS, COLUMNS[:12]]}, "row 2", id="a column short"),
            pytest.param({"data": [[*COLUMNS[:12], 7]]}, "row 1", id="a number in a cell"),
            pytest.param({"data": [["", "9001", *COLUMNS[2:]]]}, "no ETid: '9001'", id="no ETid"),
            pytest.param([OBJECT, {"e": 1}], "row 2", id="keys missing"),
            pytest.param([OBJECT | {"f": {"eur": 5}}], "neither text nor number", id="an object for a value"),
            pytest.param([OBJECT | {"f": True}], "neither text nor number", id="true for a value"),
            pytest.param([["a", "b"]], "row 1", id="a list for an object"),
            pytest.param({"rows": []}, "neither shape", id="another object"),
            pytest.param("text", "neither shape", id="a string"),
        ],
    )
    def test_what_is_no_row_is_named(self, tmp_path: Path, content: Any, message: str):
        path = written(tmp_path, content)
        with pytest.raises(DataProblem, match=message) as caught:
            read_tracker(path)
        assert str(path) in caught.value.message

    @pytest.mark.parametrize(
        ("content", "message"),
        [
            pytest.param(b"<!DOCTYPE html>", "not JSON", id="a web page"),
            pytest.param(b"\xff\xfe", "not JSON", id="no text"),
            pytest.param(gzip.compress(b"[]" * 500)[:20], "damaged or ends too early", id="half a gzip file"),
        ],
    )
    def test_a_file_that_is_none_of_it(self, tmp_path: Path, content: bytes, message: str):
        path = tmp_path / "tracker.json"
        path.write_bytes(content)
        with pytest.raises(DataProblem, match=message):
            read_tracker(path)

    def test_no_file(self, tmp_path: Path):
        with pytest.raises(NotFound, match="no such file"):
            read_tracker(tmp_path / "tracker.json")


class TestCase:
    def test_what_a_row_tells(self):
        case = normalise_tracker(row())
        assert (case.id, case.kind, case.body.key, case.country) == ("etid-9001", "authority", "aepd", "ES")
        assert (case.respondent, case.name) == ("Panadería Ejemplo, S.L.", "Panadería Ejemplo")
        assert (case.sector, case.violations) == ("industry-commerce", ("information-duties",))

    def test_its_provisions_are_those_listed(self):
        provisions = normalise_tracker(row()).provisions
        assert [str(cited.provision) for cited in provisions] == ["Art. 5(1)(c) GDPR", "Art. 13 GDPR"]
        assert [cited.published for cited in provisions] == ["Art. 5 (1) c) GDPR", "Art. 13 GDPR"]

    def test_its_provenance(self):
        (provenance,) = normalise_tracker(row()).provenance
        assert (provenance.source, provenance.licence) == (
            "enforcementtracker.com, provided by CMS Law.Tax",
            "CC BY-NC-SA 4.0",
        )
        assert (provenance.id, provenance.case_id, provenance.date) == ("ETid-9001", "etid-9001", "2024-02")

    def test_the_number_in_the_link_is_the_case_number(self):
        case = normalise_tracker(row())
        assert case.case_number == "PS/00099/2021"
        assert flags(case, "case_number") == [("read from the source's link", None)]

    def test_a_link_without_number_gives_none(self):
        case = normalise_tracker(row(Source_1="https://news.example/bakery", Controller="Unknown"))
        assert (case.case_number, case.name) == (None, "ETid-9001")

    def test_the_digest_wins(self):
        case = normalise_tracker(row(Controller="Bakery"), DIGEST)
        assert (case.respondent, case.sector) == ("Panadería Ejemplo SL", "accommodation-hospitality")
        assert (case.measures, case.topics) == (("fine", "order-to-comply"), ("video-surveillance",))
        assert case.digest is not None
        assert (case.digest.summary, case.digest.written) == (DIGEST["summary"], "machine")

    def test_what_was_published_is_kept(self):
        assert normalise_tracker(row()).as_published == FACTS

    def test_a_record_and_back(self):
        case = normalise_tracker(row(), DIGEST)
        assert Case.from_record(json.loads(json.dumps(case.to_record()))) == case

    @pytest.mark.parametrize(
        ("changed", "message"),
        [
            pytest.param({"Country": "ATLANTIS"}, "no country of ours in ETid-9001", id="country"),
            pytest.param({"Authority": "Bakers' guild"}, "no authority of ours in ETid-9001", id="authority"),
        ],
    )
    def test_unknown_bodies_are_refused(self, changed: dict[str, str], message: str):
        with pytest.raises(DataProblem, match=message):
            normalise_tracker(row(**changed))


class TestFine:
    @pytest.mark.parametrize(
        ("published", "amount"),
        [
            ("45,000", "45000"),
            ("1,200,000", "1200000"),
            ("28", "28"),
            ("45000", "45000"),
            ("1234.50", "1234.5"),
        ],
    )
    def test_an_amount_is_in_euro(self, published: str, amount: str):
        case = normalise_tracker(row(Fine=published))
        assert case.fine == Fine(Decimal(amount), "EUR", eur=Decimal(amount))
        assert flags(case, "fine") == []

    @pytest.mark.parametrize(
        ("published", "flag"),
        [
            ("Unknown", ("amount unknown", None)),
            ("Only intention to issue fine", ("amount unknown", "Only intention to issue fine")),
            ("Fine in three-digit amount", ("amount known as a range only", "Fine in three-digit amount")),
            ("Fine in six-digit amount", ("amount known as a range only", "Fine in six-digit amount")),
            (
                "Fine amount between EUR 200 and EUR 1000",
                ("amount known as a range only", "Fine amount between EUR 200 and EUR 1000"),
            ),
            (
                "Fine amount between EUR 100 and EUR 1,000",
                ("amount known as a range only", "Fine amount between EUR 100 and EUR 1,000"),
            ),
            ("0", ("no fine in force", "the tracker shows 0")),
            ("a lot", ("amount not understood", "a lot")),
            ("45.000", ("amount not understood", "45.000")),
        ],
    )
    def test_what_is_no_amount_is_none(self, published: str, flag: tuple[str, str | None]):
        case = normalise_tracker(row(Fine=published))
        assert (case.fine, flags(case, "fine")) == (None, [flag])
        assert case.as_published["Fine"] == published

    @pytest.mark.parametrize(
        ("country", "authority", "date"),
        [
            ("POLAND", "Polish National Personal Data Protection Office (UODO)", "2021"),
            ("CROATIA", "Croatian Data Protection Authority (azop)", "2022-03-01"),
        ],
    )
    def test_the_tracker_converted_other_currencies(self, country: str, authority: str, date: str):
        case = normalise_tracker(row(Country=country, Authority=authority, Date=date))
        assert case.fine is not None
        assert case.fine.rate is None
        assert flags(case, "fine") == [
            ("amount converted by the tracker", "the authority fines in another currency")
        ]

    def test_croatia_has_the_euro_since_2023(self):
        case = normalise_tracker(
            row(Country="CROATIA", Authority="Croatian Data Protection Authority (azop)", Date="2023-03-01")
        )
        assert flags(case, "fine") == []


class TestDate:
    @pytest.mark.parametrize(
        ("published", "date"),
        [
            ("2018-12-09", PartialDate(2018, 12, 9)),
            ("2019-11", PartialDate(2019, 11)),
            ("2018", PartialDate(2018)),
            ("Unknown", None),
        ],
    )
    def test_as_far_as_it_is_known(self, published: str, date: PartialDate | None):
        case = normalise_tracker(row(Date=published))
        assert (case.decided, flags(case, "decided")) == (date, [])

    def test_what_is_none_is_flagged(self):
        case = normalise_tracker(row(Date="2021-13-45"))
        assert (case.decided, flags(case, "decided")) == (
            None,
            [("unreadable date", "not a date: 2021-13-45")],
        )


class TestStatus:
    @pytest.mark.parametrize(
        ("changed", "digest", "status"),
        [
            pytest.param({}, None, "final", id="a fine"),
            pytest.param({"Fine": "Only intention to issue fine"}, None, "proposed", id="only intended"),
            pytest.param({}, DIGEST | {"stage": "proposed"}, "proposed", id="the digest says so"),
        ],
    )
    def test_a_fine_or_a_proposal(self, changed: dict[str, str], digest: dict[str, Any] | None, status: str):
        assert normalise_tracker(row(**changed), digest).status == status

    @pytest.mark.parametrize(
        ("digest", "status"),
        [
            pytest.param(None, "proposed", id="unless told otherwise"),
            pytest.param(DIGEST | {"stage": "unknown"}, "proposed", id="or not known"),
            pytest.param(DIGEST, "final", id="a court imposed it"),
        ],
    )
    def test_in_denmark_the_authority_proposes(self, digest: dict[str, Any] | None, status: str):
        danish = row(Country="DENMARK", Authority="Danish Data Protection Authority (Datatilsynet)")
        assert normalise_tracker(danish, digest).status == status

    @pytest.mark.parametrize(
        ("later", "standing", "flag"),
        [
            (
                {"effect": "reduced", "amount": 30000},
                "reduced",
                ("later reduced", "EUR 30,000"),
            ),
            (
                {"effect": "reduced", "amount": 45000},
                "reduced",
                ("later reduced", "EUR 45,000, which is the amount shown"),
            ),
            ({"effect": "annulled", "amount": 0}, "annulled", ("later annulled", "EUR 0")),
            ({"effect": "confirmed", "amount": None}, "confirmed", ("later confirmed", None)),
            ({"effect": "increased", "amount": 50000}, "increased", ("later increased", "EUR 50,000")),
            ({"effect": "appealed", "amount": None}, "under appeal", ("later appealed", None)),
        ],
        ids=lambda value: value["effect"] if isinstance(value, dict) else "",
    )
    def test_what_became_of_it(self, later: dict[str, Any], standing: str, flag: tuple[str, str | None]):
        case = normalise_tracker(row(), DIGEST | {"later": later})
        assert (case.standing, flags(case, "fine")) == (standing, [flag])
        assert case.relations == (Relation("reviewed-by", effect=later["effect"], basis="tracker addendum"),)

    def test_a_proposal_stays_one_when_it_is_acted_upon(self):
        digest = DIGEST | {"stage": "proposed", "later": {"effect": "confirmed", "amount": None}}
        case = normalise_tracker(row(), digest)
        assert (case.status, case.standing) == ("proposed", "no appeal recorded")


class TestParty:
    @pytest.mark.parametrize(
        ("published", "name", "kind"),
        [
            ("Panadería Ejemplo, S.L.", "Panadería Ejemplo, S.L.", "company"),
            ("Bakery (Panadería Ejemplo S.L.)", "Panadería Ejemplo S.L.", "company"),
            ("Ejemplo Foods SA EUR 3,000", "Ejemplo Foods SA", "company"),
            ("Ejemplo (online shop for bread and rolls)", "Ejemplo", "unknown"),
            ("University of Exampleton", "University of Exampleton", "public-body"),
            ("Exampleton Municipality", "Exampleton Municipality", "public-body"),
        ],
    )
    def test_an_organisation_is_named(self, published: str, name: str, kind: str):
        assert read_party("ETid-9001", published) == Party(name, kind)

    @pytest.mark.parametrize(
        ("published", "kind"),
        [
            ("Unknown", "unknown"),
            ("Unknown company", "company"),
            ("Private person", "natural-person"),
            ("Private individual", "natural-person"),
            ("Private car owner", "unknown"),
            ("Physician", "natural-person"),
            ("Doctor", "natural-person"),
            ("Online retailer", "unknown"),
            ("Hospital", "public-body"),
            ("Homeowners association", "association"),
            ("Agent of Ejemplo Foods SA", "natural-person"),
            ("Hotel (publicly owned)", "unknown"),
        ],
    )
    def test_a_description_is_no_name(self, published: str, kind: str):
        assert read_party("ETid-9001", published) == Party(None, kind)

    def test_a_description_stays_as_published_only(self):
        case = normalise_tracker(row(Controller="Private car owner"))
        assert case.respondent is None
        assert case.name == "PS/00099/2021"
        assert case.as_published["Controller/Processor"] == "Private car owner"

    @pytest.mark.parametrize("row_id", ["ETid-26", "ETid-167", "ETid-2196"])
    def test_a_name_known_to_be_a_persons_is_not_kept(self, row_id: str):
        case = normalise_tracker(row(row_id, Controller="Jane Doe Bakery"))
        assert holds_a_person(row_id)
        assert "Jane Doe" not in json.dumps(case.to_record())


def test_flags_say_what_is_doubtful():
    case = normalise_tracker(row(Fine="Only intention to issue fine"))
    assert Flag("status", "only proposed", "the authority cannot fine or only intends to") in case.flags
