"""A page as published becomes a case: what it says, in the field's words, and what is doubtful in it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from finecli.cases import Flag, Source, Turnover
from finecli.dates import PartialDate
from finecli.errors import DataProblem
from finecli.ingest.normalise import known_organisations, normalise, normalise_all
from finecli.ingest.raw import RawDecision, Skipped
from finecli.ingest.summary import ImportSummary
from pages import BVWG, CJEU, DIGEST, page


def flags(raw: RawDecision, field: str, **digest: Any) -> list[Flag]:
    return [flag for flag in normalise(raw, digest or None).flags if flag.field == field]


def test_what_every_page_tells():
    case = normalise(page(Case_Number_Name="SAN-2024-013", Type="Investigation", Date_Decided="05.09.2024"))
    assert (case.id, case.kind, case.country, case.body.key) == ("gdprhub-1", "authority", "FR", "cnil")
    assert (case.case_number, case.proceeding, case.decided) == (
        "SAN-2024-013",
        "investigation",
        PartialDate(2024, 9, 5),
    )
    assert case.updated == PartialDate(2025, 3, 2)


def test_the_provenance_of_a_page():
    (source,) = normalise(page()).provenance
    assert (source.source, source.id, source.revision) == ("GDPRhub (noyb.eu)", "1", "77")
    assert (source.date, source.licence) == ("2025-03-02", "CC BY-NC-SA 4.0")


def test_what_the_digest_tells():
    case = normalise(page(), DIGEST)
    assert (case.respondent, case.respondent_kind, case.name) == (
        "Boulangerie du Port SAS",
        "company",
        "Boulangerie du Port",
    )
    assert (case.result, case.measures, case.sector) == ("violation", ("reprimand",), "industry-commerce")
    assert (case.aggravating, case.mitigating, case.data_subjects) == (("a",), ("f",), 12)


def test_the_digest_keeps_its_revision_and_says_who_wrote_it():
    digest = normalise(page(), DIGEST).digest
    assert digest is not None
    assert (digest.summary, digest.why_it_matters) == (DIGEST["summary"], "Put order books away.")
    assert (digest.written, digest.revision, digest.what_happened) == ("machine", "77", None)


def test_a_turnover_is_exact():
    turnover = normalise(page(), DIGEST).turnover
    assert turnover is not None
    assert (turnover.amount, turnover.currency, turnover.year) == (Decimal("839.33"), "EUR", 2020)


def test_a_turnover_the_digest_does_not_give_is_read_from_the_decision():
    decided = replace(page(), decision_text="In 2021 the bakery had a turnover of EUR 98,000.")
    assert normalise(decided).turnover == Turnover(Decimal(98_000), "EUR", 2021)
    assert flags(decided, "turnover") == [Flag("turnover", "read from the decision's text")]


def test_the_digests_turnover_comes_first():
    decided = replace(page(), decision_text="In 2021 the bakery had a turnover of EUR 98,000.")
    assert normalise(decided, DIGEST).turnover == Turnover(Decimal("839.33"), "EUR", 2020)
    assert flags(decided, "turnover", **DIGEST) == []


def test_without_a_digest_nothing_is_made_up():
    case = normalise(page(Outcome="Violation Found"))
    assert (case.respondent, case.digest, case.turnover, case.sector) == (None, None, None, "not-assigned")
    assert (case.result, case.scope, case.scope_reason) == (
        "violation",
        "general",
        "no article on cookies is listed",
    )


@pytest.mark.parametrize(
    ("fields", "digest", "name"),
    [
        pytest.param({"Case_Number_Name": "1/30"}, DIGEST, "Boulangerie du Port", id="the respondent"),
        pytest.param({"Case_Number_Name": "Délibération 1/30"}, None, "1/30", id="else the number"),
        pytest.param(
            {"Case_Number_Name": "Fine against a baker"}, None, "Fine against a baker", id="else what it says"
        ),
        pytest.param({"Case_Number_Name": "Unknown"}, None, "A page", id="else the title"),
        pytest.param({}, None, "A page", id="or the title"),
    ],
)
def test_names_for_citations(fields: dict[str, str], digest: dict[str, Any] | None, name: str):
    assert normalise(page(**fields), digest).name == name


def test_a_case_of_the_court_of_justice_goes_by_its_usual_name():
    raw = page(
        "CJEU", CJEU, Case_Number_Name="C‑13/16 Rīgas satiksme", Judgement_Link="https://curia.example/j"
    )
    case = normalise(raw, DIGEST)
    assert (case.kind, case.country, case.case_number, case.name) == (
        "cjeu",
        "EU",
        "C-13/16",
        "Rīgas satiksme",
    )
    assert case.sources == (Source("Judgment", "https://curia.example/j"),)


@pytest.mark.parametrize(
    ("box", "body", "number", "kind", "key"),
    [
        pytest.param("COURT", BVWG, "W256 1-1", "court", "bvwg", id="court"),
        pytest.param(
            "COURT",
            {"Jurisdiction": "European Union", "Court_With_Country": "CJEU"},
            "T-709/21",
            "cjeu",
            "general-court",
            id="General Court in the box for national courts",
        ),
        pytest.param(
            "DPA",
            {"Jurisdiction": "European Union", "DPA_With_Country": "CJEU"},
            "C-807/21",
            "cjeu",
            "cjeu",
            id="Court of Justice in the box for authorities",
        ),
        pytest.param(
            "DPA",
            {"Jurisdiction": "Germany", "DPA_Abbrevation": "LfDI", "DPA_With_Country": "LfDI (Bremen)"},
            "1/30",
            "authority",
            "lfdi-bremen",
            id="authority of a Land",
        ),
    ],
)
def test_who_decided(box: str, body: dict[str, str], number: str, kind: str, key: str):
    case = normalise(page(box, body, Case_Number_Name=number))
    assert (case.kind, case.body.key) == (kind, key)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        pytest.param({"DPA_With_Country": "CNIL"}, "no country of ours on page 1", id="no country"),
        pytest.param({"Jurisdiction": "Atlantis"}, "no country of ours.*: Atlantis", id="unknown country"),
        pytest.param({"Jurisdiction": "France"}, "no authority and no court", id="no body"),
    ],
)
def test_pages_that_cannot_be_a_case(body: dict[str, str], message: str):
    with pytest.raises(DataProblem, match=message):
        normalise(page("DPA", body))


@pytest.mark.parametrize(
    ("fields", "flag"),
    [
        pytest.param(
            {"Case_Number_Name": "Fine against a baker"},
            Flag("case_number", "no number published", "Fine against a baker"),
            id="a description for a number",
        ),
        pytest.param({"ECLI": "n.v.t"}, Flag("ecli", "not understood", "n.v.t"), id="no ECLI"),
        pytest.param(
            {"Type": "Tip-off"}, Flag("proceeding", "not understood", "Tip-off"), id="no proceeding"
        ),
        pytest.param({"Outcome": "Order"}, Flag("result", "not understood", "Order"), id="no outcome"),
        pytest.param(
            {"Party_Name_1": "Jane Roe", "Party_Name_2": "Anonymous"},
            Flag("parties", "left out", "1 not shown to be an organisation"),
            id="a natural person, whose name goes",
        ),
    ],
)
def test_what_cannot_be_read_is_said(fields: dict[str, str], flag: Flag):
    assert flags(page(**fields), flag.field) == [flag]


def test_what_was_published_is_kept():
    published = {
        "Case_Number_Name": "Délibération 1/30",
        "Date_Decided": "16.07.2036",
        "Outcome": "Order",
        "Appeal_To_Status": "Unknown",
    }
    case = normalise(page(**published, Party_Name_1="Jane Roe", GDPR_Article_1="Article 5 GDPR"))
    assert case.as_published == {**published, "Jurisdiction": "France", "DPA_With_Country": "CNIL (France)"}


def test_a_number_kept_as_it_is_is_not_kept_twice():
    assert "Case_Number_Name" not in normalise(page(Case_Number_Name="1/30")).as_published


def test_a_date_that_cannot_be_is_flagged_and_absent():
    case = normalise(page(Date_Decided="16.07.2036", Year="2036"))
    assert case.decided is None
    assert [flag.field for flag in case.flags] == ["decided"]


def test_the_year_alone_dates_no_decision():
    case = normalise(page(Date_Published="26.04.2021", Year="2021"))
    assert (case.decided, case.published) == (None, PartialDate(2021, 4, 26))


@pytest.mark.parametrize(
    ("fields", "ecli"),
    [
        pytest.param({"ECLI": "EU:C:2017:336"}, "ECLI:EU:C:2017:336", id="its own field"),
        pytest.param(
            {"Case_Number_Name": "ECLI:NL:RVS:2023:4155"}, "ECLI:NL:RVS:2023:4155", id="as the number"
        ),
        pytest.param({"ECLI": "unknown"}, None, id="unknown"),
    ],
)
def test_eclis(fields: dict[str, str], ecli: str | None):
    case = normalise(page("COURT", BVWG, **fields))
    assert (case.ecli, case.case_number) == (ecli, None)


def test_provisions_are_parsed_and_keep_text_and_link():
    case = normalise(
        page(
            GDPR_Article_1="Article 5(1)(a) GDPR",
            GDPR_Article_Link_1="Article 5 GDPR#1a",
            National_Law_Name_1="Article 82 Loi Informatique et Libertés",
            National_Law_Link_1="https://legifrance.example/82",
        )
    )
    gdpr, national = case.provisions
    assert (str(gdpr.provision), gdpr.published, gdpr.url) == (
        "Art. 5(1)(a) GDPR",
        "Article 5(1)(a) GDPR",
        "https://gdprhub.eu/index.php?title=Article_5_GDPR#1a",
    )
    assert (national.provision.kind, national.provision.country) == ("national", "FR")
    assert national.url == "https://legifrance.example/82"


def test_several_provisions_of_one_string_are_several_and_each_stands_once():
    raw = page(GDPR_Article_1="Article 13 GDPR", EU_Law_Name_1="Articles 13 and 14 GDPR")
    assert [str(cited.provision) for cited in normalise(raw).provisions] == ["Art. 13 GDPR", "Art. 14 GDPR"]


def test_national_law_among_the_gdpr_articles_is_national_law():
    raw = page(GDPR_Article_1="Art. 82 Loi Informatique et Libertés")
    (cited,) = normalise(raw).provisions
    assert cited.provision.kind == "national"
    assert flags(raw, "provisions") == [
        Flag("provisions", "national law identified", "Art. 82 Loi Informatique et Libertés")
    ]


@pytest.mark.parametrize(
    ("law", "scope", "expected"),
    [
        pytest.param(
            "Article 82 Loi Informatique et Libertés",
            "cookie",
            "lists Art. 82 Loi Informatique et Libertés, a cookie rule",
            id="cookie case with its rule",
        ),
        pytest.param(
            "Article 82 Loi Informatique et Libertés",
            "general",
            "lists Art. 82 Loi Informatique et Libertés, a cookie rule, and judges something else",
            id="general case that cites it",
        ),
        pytest.param(
            "Article 78 Loi Informatique et Libertés",
            "cookie",
            "judges cookies or other access to a device; no article on them is listed",
            id="cookie case without a rule",
        ),
        pytest.param(
            "Article 78 Loi Informatique et Libertés",
            "general",
            "no article on cookies is listed",
            id="general case",
        ),
    ],
)
def test_why_a_case_counts_for_cookie_statistics(law: str, scope: str, expected: str):
    case = normalise(page(National_Law_Name_1=law), {**DIGEST, "scope": scope})
    assert (case.scope, case.scope_reason) == (scope, expected)


def test_without_a_digest_a_cookie_rule_makes_a_cookie_case():
    assert normalise(page(EU_Law_Name_1="Article 5(3) Directive 2002/58/EC")).scope == "cookie"


@pytest.mark.parametrize(
    ("fields", "sources"),
    [
        pytest.param(
            {
                "Original_Source_Name_1": "Légifrance",
                "Original_Source_Link_1": "https://legifrance.example/1",
                "Original_Source_Language_1": "French",
            },
            (Source("Légifrance", "https://legifrance.example/1", "fr"),),
            id="one",
        ),
        pytest.param(
            {
                "Original_Source_Link_1": "https://a.example",
                "Original_Source_Language__Code_1": "NL",
                "Original_Source_Link_2": "https://b.example",
                "Original_Source_Language_2": "German German",
            },
            (Source(None, "https://a.example", "nl"), Source(None, "https://b.example", "de")),
            id="two, without names",
        ),
        pytest.param(
            {"Original_Source_Name_1": "[EN English (in )]", "Original_Source_Link_1": "https://a.example"},
            (Source(None, "https://a.example"),),
            id="a form left blank is no name",
        ),
        pytest.param({"Original_Source_Name_1": "Légifrance"}, (), id="no link"),
    ],
)
def test_sources(fields: dict[str, str], sources: tuple[Source, ...]):
    assert normalise(page(**fields)).sources == sources


@pytest.mark.parametrize(
    ("parties", "respondent"),
    [
        pytest.param(["Boulangerie SAS"], "Boulangerie SAS", id="one company"),
        pytest.param(["Jane Roe", "Boulangerie SAS"], "Boulangerie SAS", id="one company and a person"),
        pytest.param(["CNIL", "Boulangerie SAS"], "Boulangerie SAS", id="one company and the authority"),
        pytest.param(["Boulangerie SAS", "Moulin SARL"], None, id="two companies"),
        pytest.param(["Kiosk"], None, id="not shown to be one"),
    ],
)
def test_the_respondent_without_a_digest(parties: list[str], respondent: str | None):
    named = {f"Party_Name_{number}": party for number, party in enumerate(parties, start=1)}
    assert normalise(page(**named)).respondent == respondent


def test_before_a_court_no_party_is_taken_for_the_respondent():
    assert normalise(page("COURT", BVWG, Party_Name_1="Boulangerie SAS")).respondent is None


def test_a_fine_is_in_its_currency_and_in_euros():
    polish = {"Jurisdiction": "Poland", "DPA_With_Country": "UODO (Poland)"}
    fine = normalise(page("DPA", polish, Fine="20,000", Currency="PLN", Date_Decided="05.09.2024")).fine
    assert fine is not None
    assert (fine.amount, fine.currency, fine.rate_date) == (Decimal(20000), "PLN", PartialDate(2024, 9, 5))
    assert fine.eur == Decimal("4685.71")


def test_a_fine_of_an_undated_decision_takes_the_rate_of_its_publication():
    polish = {"Jurisdiction": "Poland", "DPA_With_Country": "UODO (Poland)"}
    raw = page("DPA", polish, Fine="20,000", Currency="PLN", Date_Published="05.09.2024")
    assert [flag.flag for flag in flags(raw, "fine")] == ["rate of the publication"]


def test_a_danish_fine_is_a_proposal():
    danish = {"Jurisdiction": "Denmark", "DPA_With_Country": "Datatilsynet (Denmark)"}
    case = normalise(page("DPA", danish, Fine="50000", Currency="DKK", Date_Decided="05.09.2024"))
    assert case.status == "proposed"
    assert [flag.flag for flag in case.flags if flag.field == "status"] == ["only proposed"]


def test_a_question_to_the_court_of_justice_is_a_step_on_the_way():
    assert normalise(page("COURT", BVWG), {**DIGEST, "result": "referred"}).status == "interim"


def test_the_terms_are_of_the_summary_and_not_of_the_comment():
    assert normalise(page()).terms == ("books", "customers", "lay", "open", "order", "read")


def test_known_organisations_are_those_the_digests_call_so():
    person = {**DIGEST, "respondent": "Jane Roe", "respondent_kind": "natural-person"}
    assert known_organisations([DIGEST, person]) == {"boulangerie du port"}


def test_a_page_with_two_boxes_says_so():
    raw = page()
    two = RawDecision(**{**vars(raw), "boxes": 2})
    assert flags(two, "title") == [
        Flag("title", "several decision boxes", "2 on the page, the first is this case")
    ]


def test_an_import_counts_what_it_made_and_what_it_left():
    summary = ImportSummary()
    pages = [page(Case_Number_Name="none at all"), Skipped("2", "Help", "no decision box"), page("DPA", {})]
    ((case, _),) = normalise_all(pages, {}, summary.skip)
    summary.add(case)
    summary.merged = {"same link": 3}
    assert list(summary.lines()) == [
        "1 decision: authority 1",
        "by country: FR 1",
        "2 pages skipped",
        "  Help (page 2): no decision box",
        "  A page (page 1): no country of ours on page 1 (A page): none given",
        "3 records joined another: same link 3",
        "1 flag, kept with their records",
        "  case_number: no number published: 1, such as gdprhub-1 (none at all)",
    ]
