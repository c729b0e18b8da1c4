"""What a decision's text must say, and how, for a fact of the record to count as found in it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factories import make_case
from finecli.cases import Checks, CitedProvision, Fine, FinePart, Flag
from finecli.dates import PartialDate
from finecli.ingest.check import SHORTEST_TEXT, check, naming_period
from finecli.provisions.provision import Provision

# Long enough to be a decision, and without any fact that a test looks for.
FILLER = "The baker left the order book on the counter and the customers read it with pleasure. " * 12

CIVIL_CODE = Provision("Dutch Civil Code", "6:162", country="NL")


def text(sentence: str) -> str:
    return f"{FILLER}\n{sentence}\n{FILLER}"


def cites(sentence: str, *provisions: Provision) -> list[str]:
    """Which of the provisions are found in a text with the sentence."""
    cited = tuple(CitedProvision(each, str(each)) for each in provisions)
    found = check(make_case(provisions=cited), text(sentence)).provisions
    return [label for label, verdict in found.items() if verdict == "found"]


def gdpr(*articles: str) -> list[Provision]:
    return [Provision("GDPR", article) for article in articles]


def national(*articles: str) -> list[Provision]:
    return [Provision("Loi Informatique et Libertés", article, country="FR") for article in articles]


@pytest.mark.parametrize(
    "spelled",
    [
        "5 September 2024",
        "5 Sep 2024",
        "5 Sept. 2024",
        "5th September, 2024",
        "5 of September of 2024",
        "5th day of September 2024",
        "September 5th, 2024",
        "September 5,2024",
        "September the 5th, 2024",
        "Sept. 5, 2024",
        "05.09.2024",
        "5. 9. 2024",
        "05/09/2024",
        "5/9/24",
        "5-9-2024",
        "2024-09-05",
        "2024/9/5",
        "2024. 09. 05",
        "5\nSEPTEMBER 2024",
    ],
)
def test_a_day_is_found_in_every_spelling(spelled: str):
    assert check(make_case(decided="2024-09-05"), text(f"Given on {spelled}.")).date == "found"


@pytest.mark.parametrize(
    "spelled",
    ["15 September 2024", "25.09.2024", "5 September 2025", "September 2024", "09/05/2024", "5.9.20245"],
)
def test_another_day_is_not_found(spelled: str):
    assert check(make_case(decided="2024-09-05"), text(f"Given on {spelled}.")).date == "not found"


@pytest.mark.parametrize(
    ("decided", "sentence", "verdict"),
    [
        pytest.param("2022-05", "Given in May 2022.", "found", id="month"),
        pytest.param("2022-05", "Given in May of 2022.", "found", id="month of year"),
        pytest.param("2022-05", "Given in 05/2022.", "found", id="month in figures"),
        pytest.param("2022-05", "Given in May 2021.", "not found", id="month of another year"),
        pytest.param("2021", "Given in the winter of 2021.", "found", id="year"),
        pytest.param("2021", "File 20213.", "not found", id="year within a number"),
        pytest.param(None, "Given in May 2022.", None, id="no date on record"),
    ],
)
def test_a_date_is_looked_for_at_its_precision(decided: str | None, sentence: str, verdict: str | None):
    assert check(make_case(decided=decided), text(sentence)).date == verdict


@pytest.mark.parametrize(
    ("number", "sentence", "verdict"),
    [
        pytest.param("SAN-2024-099", "Deliberation SAN-2024-099 is public.", "found", id="as issued"),
        pytest.param("SAN-2024-099", "Deliberation san 2024/099.", "found", id="other punctuation"),
        pytest.param("VI ZR 99/22", "Judgment VI ZR 99/22.", "found", id="spaces"),
        pytest.param("SAN-2024-099", "Deliberation SAN-2024-0991.", "not found", id="a longer number"),
        pytest.param("SAN-2024-099", "Deliberation XSAN-2024-099.", "not found", id="a longer word"),
        pytest.param("9/2022", "Decision 19/2022.", "not found", id="a number that ends so"),
        pytest.param("7/8", "Decision 7/8.", None, id="too short to tell from chance"),
        pytest.param("Decision", "This decision is final.", None, id="no figure in it"),
        pytest.param(None, "Decision 9/2022.", None, id="none on record"),
    ],
)
def test_a_number_is_looked_for_without_its_punctuation(
    number: str | None, sentence: str, verdict: str | None
):
    assert check(make_case(case_number=number), text(sentence)).number == verdict


PARTS = (FinePart(Decimal(50_000)), FinePart(Decimal(30_000)))


@pytest.mark.parametrize(
    ("fine", "sentence", "verdict"),
    [
        pytest.param(Fine(Decimal(80_000), "EUR"), "a fine of EUR 80.000", "found", id="dot"),
        pytest.param(Fine(Decimal(80_000), "EUR"), "a fine of 80,000 euros", "found", id="comma"),
        pytest.param(Fine(Decimal(80_000), "EUR"), "a fine of 80 000 €", "found", id="space"),
        pytest.param(Fine(Decimal("9839.4"), "RON"), "RON 9.839,4 is due", "found", id="decimals"),
        pytest.param(Fine(Decimal(80_000), "EUR"), "a fine of 8,000 euros", "not found", id="another amount"),
        pytest.param(
            Fine(Decimal(80_000), "EUR"), "a fine of 80,000 zloty", "not found", id="another currency"
        ),
        pytest.param(
            Fine(Decimal(20_000_000), "EUR"),
            "fines of up to 20,000,000 euros",
            "not found",
            id="the law's maximum",
        ),
        pytest.param(
            Fine(Decimal(80_000), "EUR", parts=PARTS),
            "one fine of 50,000 euros and one of 30,000 euros",
            "found",
            id="sum of the parts",
        ),
        pytest.param(
            Fine(Decimal(80_000), "EUR", parts=PARTS),
            "one fine of 50,000 euros",
            "not found",
            id="one part alone",
        ),
        pytest.param(None, "a fine of 80,000 euros", None, id="none on record"),
    ],
)
def test_a_fine_is_looked_for_as_an_amount(fine: Fine | None, sentence: str, verdict: str | None):
    assert check(make_case(fine=fine), text(sentence)).fine == verdict


@pytest.mark.parametrize(
    ("sentence", "articles"),
    [
        ("Article 5 GDPR", ["5"]),
        ("Articles 5, 6 and 13 GDPR", ["5", "6", "13"]),
        ("arts. 13 & 14 RGPD", ["13", "14"]),
        ("Article 5(1)(a) and (b), Article 6 of the GDPR", ["5", "6"]),
        ("Art. 5 (1) (f) and Art. 32 (1) GDPR", ["5", "32"]),
        ("Article 5 of the GDPR. Article 6 and Article 7 GDPR", ["5", "6", "7"]),
        ("art. 5, par. 1, letter f), and 32 of the Regulation", ["5", "32"]),
        ("Article 13.1.a), 14.1.a) GDPR", ["13", "14"]),
        ("articles 5 par. 1 a) and 13-14 of the General Data Protection Regulation", ["5", "13", "14"]),
        ("Article 58(2)(i) GDPR and § 6 of the Act", ["58"]),
        ("Article 6 (1) sentence 1 lit. f DSGVO", ["6"]),
        ("Articles 13 and 14 of Regulation (EU) 2016/679", ["13", "14"]),
        ("Article 5 UK GDPR", ["5"]),
        ("Article 5 of the EU General Data Protection Ordinance", ["5"]),
        ("Article 6 of the AVG", ["6"]),
        ("Article 7 RODO", ["7"]),
        ("ARTICLE 32\nGDPR", ["32"]),
        ("It broke Article 32. The GDPR is clear", ["32"]),
        ("Article 28, paragraphs 5 and 6 GDPR", ["28"]),
        ("paragraphs 5 and 6 of the GDPR", []),
        ("paragraph 5 of Article 7 GDPR", ["7"]),
        ("recital 58 GDPR", []),
        ("Recitals 5, 6 and 7 of the Regulation", []),
        ("5 bakers and 6 customers; Article 7 GDPR", ["7"]),
        ("Article 55 GDPR", []),
        ("§ 5 BGB, since the GDPR", []),
        ("Article 5 of Regulation (EC) No 1060/2009", []),
        ("Article 6 of the AVG Implementation Act", []),
        ("Article 7 of the law that implements the GDPR", []),
    ],
)
def test_articles_are_cited_singly_or_in_lists(sentence: str, articles: list[str]):
    known = gdpr("5", "6", "7", "13", "14", "28", "32", "58")
    assert cites(sentence, *known) == [f"Art. {article} GDPR" for article in articles]


@pytest.mark.parametrize(
    ("sentence", "provision"),
    [
        ("Article 6: 162 DCC", CIVIL_CODE),
        ("article 6:162 of the Dutch Civil Code", CIVIL_CODE),
        ("article 162 of Book 6 of the Code", CIVIL_CODE),
        ("§ 1004 BGB, since the GDPR", Provision("BGB", "1004", country="DE")),
        ("§§ 823, 1004 BGB", Provision("BGB", "1004", country="DE")),
        ("Paragraph 1004 BGB", Provision("BGB", "1004", country="DE")),
        ("Article L. 34-5 of the CPCE", Provision("CPCE", "L. 34-5", country="FR")),
        ("Articles 2-ter and 7 of the Code", Provision("Codice Privacy", "2-ter", country="IT")),
        ("section 55A of the Act", Provision("DPA 1998", "55A", country="GB")),
        ("rule 19.6 of the CPR", Provision("CPR", "19.6", country="GB")),
        ("Article 22.2 of Law 34/2002", Provision("LSSI", "22", "2", country="ES")),
        ("Art. 43 of the law", Provision("Law N. 158", "Art. 43", country="CY")),
        ("Recital 47 GDPR", Provision("GDPR", "Recital 47")),
        ("recital 25 of the Directive", Provision("ePrivacy Directive", "Recital 25")),
    ],
)
def test_other_provisions_are_cited_in_their_own_ways(sentence: str, provision: Provision):
    assert cites(sentence, provision) == [str(provision)]


@pytest.mark.parametrize(
    ("sentence", "provision"),
    [
        ("Article 82 GDPR", Provision("Loi Informatique et Libertés", "82", country="FR")),
        ("Article 47 GDPR", Provision("GDPR", "Recital 47")),
        ("rule 19 of the CPR", Provision("CPR", "19.6", country="GB")),
        ("Article 7:162 DCC", Provision("DCC", "6:16", country="NL")),
    ],
)
def test_the_same_number_of_another_law_or_kind_is_not_found(sentence: str, provision: Provision):
    assert cites(sentence, provision) == []


@pytest.mark.parametrize("article", [None, "Annex XII", "Chapter V", "Schedule 2"])
def test_what_no_number_leads_to_is_not_checked(article: str | None):
    cited = (CitedProvision(Provision("GDPR", article), "as published"),)
    assert check(make_case(provisions=cited), text("Annex XII, Chapter V, Schedule 2")).provisions == {}


NO_TEXT = Checks("no text", "no text", "no text", {"Art. 32 GDPR": "no text"})


@pytest.mark.parametrize(
    ("decision", "checks"),
    [
        pytest.param(None, NO_TEXT, id="none"),
        pytest.param("", NO_TEXT, id="empty"),
        pytest.param("Fine: 800,000 euros, Article 32 GDPR.", NO_TEXT, id="a remark"),
        pytest.param("x" * (SHORTEST_TEXT - 1), NO_TEXT, id="just too short"),
        pytest.param(
            "x" * SHORTEST_TEXT,
            Checks("not found", "not found", "not found", {"Art. 32 GDPR": "not found"}),
            id="just long enough",
        ),
    ],
)
def test_a_text_shorter_than_a_decision_is_no_text(decision: str | None, checks: Checks):
    assert check(make_case(), decision) == checks


def clause(period: str) -> str:
    return f"Its online version will no longer name the company after {period} from its publication."


@pytest.mark.parametrize(
    ("sentences", "published", "until"),
    [
        pytest.param(clause("a period of two years"), "2024-09-12", "2026-09-12", id="two years"),
        pytest.param(clause("one year"), "2024-09-12", "2025-09-12", id="one year"),
        pytest.param(clause("2 years"), "2024-09-12", "2026-09-12", id="in figures"),
        pytest.param(clause("six months"), "2024-08-31", "2025-02-28", id="months"),
        pytest.param(clause("two years"), "2024-02-29", "2026-02-28", id="leap day"),
        pytest.param(clause("four years"), "2024-02-29", "2028-02-29", id="leap day to leap day"),
        pytest.param(
            f"The rapporteur proposed: {clause('three years')} It decides: {clause('one year')}",
            "2024-09-12",
            "2025-09-12",
            id="the last clause counts",
        ),
        pytest.param(
            "The decision will be anonymised at the end of two years from the date of its publication.",
            "2024-09-12",
            "2026-09-12",
            id="anonymised",
        ),
        pytest.param(
            "It is made public for a period of two years from its publication before it is anonymised.",
            "2024-09-12",
            "2026-09-12",
            id="public for a period",
        ),
        pytest.param(clause("two years"), "2024-09", None, id="day of publication unknown"),
        pytest.param(clause("two years"), None, None, id="publication unknown"),
    ],
)
def test_the_naming_period_runs_from_publication(sentences: str, published: str | None, until: str | None):
    day = PartialDate.from_iso(published) if published else None
    period = naming_period(sentences, day)
    assert period is not None
    assert period[0] == (PartialDate.from_iso(until) if until else None)


@pytest.mark.parametrize(
    ("published", "flag"),
    [
        (
            PartialDate(2024, 9, 12),
            Flag(
                "named_until", "naming period", "publication may name the respondent for 2 years from its day"
            ),
        ),
        (
            None,
            Flag(
                "named_until",
                "naming period unknown",
                "publication may name the respondent for 2 years; its day is not on record",
            ),
        ),
    ],
    ids=["day known", "day unknown"],
)
def test_the_naming_period_says_its_basis(published: PartialDate | None, flag: Flag):
    period = naming_period(clause("two years"), published)
    assert period is not None
    assert period[1] == flag


@pytest.mark.parametrize(
    "sentence",
    [
        "The decision will be made public.",
        "Customers' data are anonymised after two years.",
        "The data will no longer be kept after two years from the sale.",
    ],
)
def test_other_periods_are_none(sentence: str):
    assert naming_period(sentence, PartialDate(2024, 9, 12)) is None
