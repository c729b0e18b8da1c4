"""Case numbers and ECLIs, told from descriptions, dates and remarks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finecli.ingest.numbers import CourtOfJusticeCase, read_court_of_justice, read_ecli, read_number


@pytest.mark.parametrize(
    "number",
    [
        "PS/00134/2022",
        "SAN-2024-013",
        "EXP202201681 (PS/00345/2022)",
        "W256 2235360-1",
        "C/13/683377 / HA ZA 20-468",
        "6 K 788/20.WI",
        "1 BvR 1873/13, 1 BvR 2618/13",
        "VSRS Sodba IV Ips 2/2021",
        "11 U 172/19 (Kart)",
        "XXV C 2596/19",
        "9278154 \\ Cv EXPL 21-20548",
        "AWB - 20 _ 727",
        "Deliberação/2021/533",
        "RG n° 22/01814",
        "20",
    ],
)
def test_issued_numbers_stay_as_issued(number: str):
    assert read_number(number) == number


@pytest.mark.parametrize(
    ("published", "number"),
    [
        pytest.param("Délibération n° 42FR/2021", "42FR/2021", id="label"),
        pytest.param("Mål nr 1930-23", "1930-23", id="Swedish label"),
        pytest.param("DPC Case Reference: IN-19-9-5", "IN-19-9-5", id="English label"),
        pytest.param("N° 391000N° 393769 N° 395335", "391000, 393769, 395335", id="several labelled"),
        pytest.param("Tusla Child and Family Agency (IN-19-12-8)", "IN-19-12-8", id="inside a description"),
        pytest.param("WhatsApp Ireland Limited - IN-18-12-2", "IN-18-12-2", id="behind a name"),
        pytest.param("SAN-2024-002 du 31 janvier 2024", "SAN-2024-002", id="before its day"),
        pytest.param("2020-431-0061 (Helsingor decision no. 4)", "2020-431-0061", id="remark in brackets"),
        pytest.param("W256 2235360-1 (part 2)", "W256 2235360-1", id="one decision on two pages"),
        pytest.param("RvS - 201906880/1/A3", "201906880/1/A3", id="court in front"),
        pytest.param("BAC (Bulgaria) - 2862/2024", "2862/2024", id="court and country in front"),
        pytest.param("Decision 17-05-2022 / Usž-27/22-4", "Usž-27/22-4", id="day in front"),
        pytest.param("T‑451/20 Meta Platforms Ireland v Commission", "T-451/20", id="non-breaking hyphen"),
        pytest.param("Richard Lloyd v Google LLC (2021) UKSC 50", "[2021] UKSC 50", id="neutral citation"),
        pytest.param("2023 EWCA Civ 1141", "[2023] EWCA Civ 1141", id="neutral citation, bare year"),
        pytest.param("9896808;", "9896808", id="stray mark"),
    ],
)
def test_numbers_are_freed_of_what_surrounds_them(published: str, number: str):
    assert read_number(published) == number


@pytest.mark.parametrize(
    "published",
    [
        "",
        "data breach security decision",
        "Vodafone România SA",
        "Fine EUR 300,000 against VfB Stuttgart 1893 AG",
        "Fine against SC Grupex 2000 SRL",
        "Fine against Telekom Romania Communications SA 3",
        "Tax office fined €3,700,000 for six breaches",
        "Vermerk: Abdingbarkeit von TOMs (Art. 32 DSGVO)",
        "RED&WHITE 2022 MANAGEMENT S.A.",
        "23andMe Inc",
        "skola2030.lv",
        "06.03.2023",
        "2024-02-23",
        "Decision 13-03-2020",
        "Decision of 9 September 2022",
        "325/10 February 2022",
        "Press Communication 27/12/2022",
        "20.07.2023 (case number redacted)",
        "C-XX-X-XX Groupon International Limited - December 2020",
        "APD/GBA (Belgium) - XX/2021",
        "LG Berlin (526 OWi LG) 212 Js-OWi 1/20 (1/20), 526 OWiG LG 1/20",
        "ECLI:NL:RVS:2023:4155",
    ],
)
def test_descriptions_and_dates_are_no_numbers(published: str):
    assert read_number(published) is None


@pytest.mark.parametrize(
    ("published", "number", "name"),
    [
        pytest.param("C-13/16 Rīgas satiksme", "C-13/16", "Rīgas satiksme", id="plain"),
        pytest.param("Case C-101/01 Bodil Lindqvist", "C-101/01", "Bodil Lindqvist", id="label"),
        pytest.param("C-78/18", "C-78/18", None, id="no name"),
        pytest.param(
            "C‑97/23 WhatsApp Ireland Ltd", "C-97/23", "WhatsApp Ireland Ltd", id="non-breaking hyphen"
        ),
        pytest.param("T-82/09. Dennekamp I", "T-82/09", "Dennekamp I", id="full stop between"),
        pytest.param("C-597/19 M.I.C.M.", "C-597/19", "M.I.C.M.", id="name with full stops"),
        pytest.param("C‑755/21 P Kočner v Europol", "C-755/21 P", "Kočner v Europol", id="appeal"),
        pytest.param("T‑200/21T‑200/21", "T-200/21", None, id="twice"),
        pytest.param(
            "Joined cases C 203/15 and C 698/15 Tele2/Watson",
            "C-203/15 and C-698/15",
            "Tele2/Watson",
            id="two joined",
        ),
        pytest.param(
            "C‑313/23, C‑316/23 and C‑332/23 Inspektorat kam Visshia sadeben savet",
            "C-313/23, C-316/23 and C-332/23",
            "Inspektorat kam Visshia sadeben savet",
            id="three joined",
        ),
        pytest.param(
            "Case C-300/21 UI v Österreichische Post AG (Opinion of Advocate General Campos Sánchez-Bordona)",
            "C-300/21",
            "UI v Österreichische Post AG",
            id="opinion",
        ),
        pytest.param("Schrems II", None, "Schrems II", id="name alone"),
    ],
)
def test_cases_of_the_court_of_justice(published: str, number: str | None, name: str | None):
    assert read_court_of_justice(published) == CourtOfJusticeCase(number, name)


@pytest.mark.parametrize(
    ("published", "ecli"),
    [
        pytest.param("ECLI:EU:C:2017:336", "ECLI:EU:C:2017:336", id="valid"),
        pytest.param("ecli:NL:CBB:2022:730", "ECLI:NL:CBB:2022:730", id="small letters"),
        pytest.param(
            "ECLI:DE:BVerfG:2019:rs20191106.1bvr001613",
            "ECLI:DE:BVERFG:2019:RS20191106.1BVR001613",
            id="mixed",
        ),
        pytest.param("EU:C:2022:805", "ECLI:EU:C:2022:805", id="without its first part"),
        pytest.param("ECLI: NL: RBROT: 2021: 2304", "ECLI:NL:RBROT:2021:2304", id="spaces"),
        pytest.param(
            "ECLI:AT:BVWG:2025: W298 .2263736.1.00", "ECLI:AT:BVWG:2025:W298.2263736.1.00", id="more"
        ),
        pytest.param("ECLI:NL:RBAMS:2023:7115 Uitspraak delen", "ECLI:NL:RBAMS:2023:7115", id="words behind"),
        pytest.param(
            "Zoekresultaat - inzien document ECLI:NL:RVS:2021:1420",
            "ECLI:NL:RVS:2021:1420",
            id="words before",
        ),
        pytest.param("ECLI:NL:PHR:2025:260,", "ECLI:NL:PHR:2025:260", id="stray mark"),
        pytest.param("ECLI:EU:T:2023:493ECLI:EU:T:2023:493", "ECLI:EU:T:2023:493", id="twice"),
        pytest.param("ECLI:EN:LGWIESB:2021:0930.3S50.21.00", None, id="no such country"),
        pytest.param("ECLI:AT:DSB:2018:DSB.D122.844.0006.DSB.2018", None, id="ordinal of 26 characters"),
        pytest.param("ECLI:AT:BVWG:2020:W101.1.00 and ECLI:AT:BVWG:2020:W101.2.00", None, id="two"),
        pytest.param("EDPBI:FR:OSS:D:2022:369", None, id="register number of the EDPB"),
        pytest.param("[2021] EWHC 3164 (QB)", None, id="neutral citation"),
        pytest.param("n/a", None, id="nothing"),
    ],
)
def test_eclis(published: str, ecli: str | None):
    assert read_ecli(published) == ecli


@given(st.text(max_size=60))
def test_reading_a_number_again_changes_nothing(text: str):
    number = read_number(text)
    assert number is None or read_number(number) in (number, None)


@given(st.from_regex(r"ECLI:(NL|DE|EU|FR):[A-Z][A-Z0-9]{0,6}:(19|20)[0-9]{2}:[A-Z0-9]{1,25}", fullmatch=True))
def test_every_ecli_reads_as_itself(ecli: str):
    assert read_ecli(ecli) == ecli
    assert read_ecli(ecli.lower()) == ecli
