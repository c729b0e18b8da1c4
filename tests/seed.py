"""A small base of decisions that never were, for tests that need one: every shape a command must print.

gdprhub-101  a fine, reduced by gdprhub-102; everything on record
gdprhub-103  the same respondent in Spain, a cookie case, known to the tracker as ETid-55
gdprhub-104  a fine only proposed, in Danish crowns
gdprhub-105  a fine in pounds
gdprhub-106  a fine in a currency without a rate
gdprhub-107  a name in Greek letters, decided in a month
gdprhub-108  neither name nor number nor date nor digest
gdprhub-109  a judgment of the Court of Justice, asked by gdprhub-110
gdprhub-111  no infringement
gdprhub-112  a cookie case whose name holds markup and control characters
gdprhub-113  the same number as gdprhub-111
"""

from __future__ import annotations

from decimal import Decimal

from factories import make_case
from finecli.cases import Checks, CitedProvision, Digest, Fine, FinePart, Flag, Provenance, Source, Turnover
from finecli.dates import PartialDate
from finecli.provisions.provision import Provision

LICENCE = "CC BY-NC-SA 4.0"


def _page(number: str, date: str = "2025-03-04") -> Provenance:
    return Provenance("GDPRhub", number, f"https://wiki.example/{number}", LICENCE, "4711", date)


def _crowns(amount: int, currency: str, rate: str | None) -> Fine:
    exact = Decimal(amount)
    if rate is None:
        return Fine(exact, currency)
    return Fine(exact, currency, round(exact / Decimal(rate), 2), Decimal(rate), PartialDate(2023, 5, 12))


FULL = make_case(
    id="gdprhub-101",
    name="Exemple",
    respondent="Exemple SAS",
    case_number="SAN-2024-099",
    decided="2024-09-05",
    published="2024-09-12",
    started="2021-03",
    named_until="2099-09-12",
    updated="2025-03-04",
    fine=Fine(
        Decimal(800_000),
        "EUR",
        Decimal(800_000),
        Decimal(1),
        PartialDate(2024, 9, 5),
        parts=(FinePart(Decimal(500_000), "Exemple SAS"), FinePart(Decimal(300_000), "Exemple Santé")),
    ),
    proceeding="investigation",
    measures=("fine", "publication"),
    standing="reduced",
    scope_reason="No provision on cookies is cited",
    sector="health-care",
    violations=("legal-basis", "security"),
    topics=("health-data", "pseudonymisation"),
    parties=("Exemple SAS", "Exemple Santé"),
    provisions=(
        CitedProvision(Provision("GDPR", "5", "1", "a"), "Article 5(1)(a) GDPR"),
        CitedProvision(Provision("GDPR", "32"), "Art. 32 GDPR"),
        CitedProvision(
            Provision("Loi Informatique et Libertés", "66", country="FR"),
            "Art. 66 Loi Informatique et Libertés",
        ),
        CitedProvision(Provision("Loi Informatique et Libertés", "8", country="FR"), "Art. 8 Loi I&L GDPR"),
    ),
    relations=({"kind": "reviewed-by", "case": "gdprhub-102", "body": "CE", "effect": "reduced"},),
    digest=Digest(
        "The French authority fined a maker of medical software 800,000 euros.",
        "Patient files left the surgeries under a number that never changed.",
        "Patients of some hundred surgeries.",
        "A number that leads back to a person is a pseudonym, and the law applies.",
        "Whoever calls data anonymous must be able to show it.",
        revision="4711",
    ),
    turnover=Turnover(Decimal(12_500_000), "EUR", 2023),
    data_subjects=13_400,
    aggravating=("a", "g"),
    mitigating=("f",),
    sources=(Source("Légifrance", "https://legifrance.example/cnil/SAN-2024-099", "fr"),),
    provenance=(_page("101"),),
    as_published={"fine": "800.000", "decided": "05.09.2024"},
    checks=Checks(
        fine="found",
        date="found",
        number="found",
        provisions={
            "Art. 5(1)(a) GDPR": "found",
            "Art. 32 GDPR": "found",
            "Art. 66 Loi Informatique et Libertés": "found",
            "Art. 8 Loi Informatique et Libertés": "not found",
        },
    ),
    flags=(Flag("provisions", "national law identified", "Art. 8 was published as GDPR"),),
    terms=("patient", "pseudonym", "software"),
)

CASES = (
    FULL,
    make_case(
        id="gdprhub-102",
        body="CE",
        respondent="Exemple SAS",
        case_number="498765",
        decided="2025-02-03",
        ecli="ECLI:FR:CECHR:2025:498765.20250203",
        fine=None,
        result="reduced",
        measures=(),
        provisions=("Art. 83 GDPR",),
        relations=({"kind": "reviews", "case": "gdprhub-101", "body": "CNIL", "effect": "reduced"},),
        summary="The court lowered the fine of a maker of medical software.",
        provenance=(_page("102"),),
    ),
    make_case(
        id="gdprhub-103",
        body="AEPD",
        respondent="Exemple, S.L.",
        case_number="PS-00099-2023",
        decided="2023-06-01",
        fine=30_000,
        scope="cookie",
        sector="industry-commerce",
        violations=("cookies-tracking",),
        cookie_violations=("no-reject-button",),
        topics=("cookies", "consent"),
        provisions=("Art. 6(1) GDPR", "Art. 5(3) ePrivacy Directive"),
        summary="A shop set cookies before anyone had agreed.",
        relations=({"kind": "appeal-to", "body": "Audiencia Nacional", "number": "99/2023"},),
        standing="under appeal",
        named_until="2024-06-01",
        provenance=(
            _page("103"),
            Provenance("Enforcement Tracker", "ETid-55", "https://tracker.example/ETid-55", LICENCE),
        ),
    ),
    make_case(
        id="gdprhub-104",
        body="Datatilsynet",
        name="Eksempel Kommune",
        respondent="Eksempel Kommune",
        respondent_kind="public-body",
        case_number="2022-431-0099",
        decided="2023-05-12",
        fine=_crowns(100_000, "DKK", "7.45"),
        status="proposed",
        sector="public-sector-education",
        summary="The Danish authority reported a municipality to the police and proposed a fine.",
        provenance=(_page("104"),),
    ),
    make_case(
        id="gdprhub-105",
        body="ICO",
        name="Sample Trust",
        respondent="Sample Trust",
        case_number="ENF0099",
        decided="2023-07-01",
        fine=_crowns(7_500, "GBP", "0.875"),
        sector="health-care",
        summary="A hospital sent letters to the wrong patients.",
        provenance=(_page("105"),),
    ),
    make_case(
        id="gdprhub-106",
        body="UODO",
        name="Przykład",
        respondent="Przykład sp. z o.o.",
        case_number="DKN.5131.99.2020",
        decided="2021",
        fine=_crowns(20_000, "PLN", None),
        sector="real-estate",
        summary="A landlord lost the keys to an archive.",
        provenance=(_page("106"),),
    ),
    make_case(
        id="gdprhub-107",
        body="HDPA",
        name="Παράδειγμα",
        respondent="Παράδειγμα Α.Ε.",
        case_number="9/2022",
        decided="2022-05",
        fine=5_000,
        sector="media-telecoms-broadcasting",
        summary="A company called people who had objected.",
        provenance=(_page("107"),),
    ),
    make_case(
        id="gdprhub-108",
        body="DSB",
        name="DSB - decision without a number",
        respondent=None,
        case_number=None,
        decided=None,
        fine=None,
        result="rejected",
        measures=(),
        provisions=("Art. 15 GDPR",),
        summary=None,
        provenance=(_page("108"),),
    ),
    make_case(
        id="gdprhub-109",
        body="CJEU",
        name="Mustermann",
        respondent=None,
        case_number="C-900/23",
        ecli="ECLI:EU:C:2024:900",
        decided="2024-10-04",
        fine=None,
        result="interpreted",
        measures=(),
        provisions=("Art. 82 GDPR",),
        summary=None,
        digest=Digest("The court explained when anger is damage.", authority_found="Anger alone is none."),
        provenance=(_page("109"),),
    ),
    make_case(
        id="gdprhub-110",
        body="BGH",
        name="VI ZR 99/22",
        respondent=None,
        case_number="VI ZR 99/22",
        decided="2023-09-26",
        fine=None,
        result="referred",
        measures=(),
        provisions=("Art. 82 GDPR",),
        summary="The German court asked what counts as damage.",
        relations=({"kind": "refers-to", "case": "gdprhub-109", "body": "CJEU", "number": "C-900/23"},),
        provenance=(_page("110"),),
    ),
    make_case(
        id="gdprhub-111",
        body="BfDI",
        name="Beispiel",
        respondent="Beispiel GmbH",
        case_number="1/2020",
        decided="2020-02-02",
        fine=None,
        result="no-violation",
        measures=("none",),
        provisions=("Art. 6(1)(f) GDPR",),
        summary="An operator may keep its log for a week.",
        provenance=(_page("111"),),
    ),
    make_case(
        id="gdprhub-112",
        name="[bold red]Nasty[/] \x1b[31mCo\u202e :smile:",
        respondent="=Nasty Co",
        case_number="SAN-2023-100",
        decided="2023-12-29",
        fine=60_000_000,
        scope="cookie",
        violations=("cookies-tracking",),
        cookie_violations=("reject-harder-than-accept",),
        topics=("cookies",),
        provisions=("Art. 7 GDPR",),
        sector="media-telecoms-broadcasting",
        summary="A network hid the [link=https://evil.example]button[/link] that refuses.\x07",
        provenance=(_page("112"),),
    ),
    make_case(
        id="gdprhub-113",
        body="DSB",
        name="Muster",
        respondent="Muster GmbH",
        case_number="1/2020",
        decided="2020-03-03",
        fine=1_000,
        summary="A garage filmed the street.",
        provenance=(_page("113"),),
    ),
)
