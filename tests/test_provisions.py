"""Provisions: every spelling the sources use, canonical printing, order, containment, ePrivacy, tiers."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from finecli.errors import InvalidInput
from finecli.provisions import (
    Provision,
    article_title,
    canonical_law,
    cookie_rule,
    eprivacy_article,
    exists_in_gdpr,
    fine_tier,
    is_eprivacy,
    matches,
    parse_provision,
    parse_provisions,
    parse_query,
)
from finecli.provisions.eprivacy import RULES, WHOLE_ACTS, EPrivacyRule
from finecli.provisions.laws import Law, fold, law_named, laws

ONE_PROVISION_MANY_SPELLINGS = [
    ("Article 5(1)(a) GDPR", None, "Art. 5(1)(a) GDPR"),
    ("Art. 5 (1) a) GDPR", None, "Art. 5(1)(a) GDPR"),
    ("Article 5 (1) a) GDPR", None, "Art. 5(1)(a) GDPR"),
    ("Article\xa05(1)(a)\xa0GDPR", None, "Art. 5(1)(a) GDPR"),
    ("5.1.f) RGPD", "ES", "Art. 5(1)(f) GDPR"),
    ("artikel 5.1.f dataskyddsförordningen", "SE", "Art. 5(1)(f) GDPR"),
    ("Art 6 para 1 lit f DSGVO", "AT", "Art. 6(1)(f) GDPR"),
    ("Art. 6 Abs. 1 lit. f DSGVO", "DE", "Art. 6(1)(f) GDPR"),
    ("Art. 6 Abs. 1 S. 1 lit. f DS-GVO", "DE", "Art. 6(1)(f) GDPR"),
    ("Art. 12 lid 3 AVG", "NL", "Art. 12(3) GDPR"),
    ("art. 13 ust. 1 RODO", "PL", "Art. 13(1) GDPR"),
    ("čl. 5 odst. 1 GDPR", "CZ", "Art. 5(1) GDPR"),
    ("Άρθρο 5 παρ. 1 ΓΚΠΔ", "GR", "Art. 5(1) GDPR"),
    ("Article 6(1), first subparagraph, point (f), of the GDPR", None, "Art. 6(1)(f) GDPR"),
    ("Article 9(2)(h) GDPR", None, "Art. 9(2)(h) GDPR"),
    ("Art. 4(11) GDPR", None, "Art. 4(11) GDPR"),
    ("Art. 32 GPDR", None, "Art. 32 GDPR"),
    ("Recital 18 GDPR", None, "Recital 18 GDPR"),
    ("GDPR Recital 89", "AT", "Recital 89 GDPR"),
    ("Article 15 Regulation 2016/679", "ES", "Art. 15 GDPR"),
    ("[[Article 6 GDPR#1f|Article 6(1)(f) GDPR]]", None, "Art. 6(1)(f) GDPR"),
    ("[5(1)(f) GDPR]", "ES", "Art. 5(1)(f) GDPR"),
    ("Article 82 UK-GDPR", "GB", "Art. 82 UK GDPR"),
    ("Article 7, Directive 95/46 (DPD)", "EU", "Art. 7 Directive 95/46/EC"),
    ("Article 6(1)(b) Directive 1995/46", "BE", "Art. 6(1)(b) Directive 95/46/EC"),
    ("Article 8(2)a Directive 2004/48", "EU", "Art. 8(2)(a) Directive 2004/48/EC"),
    ("Article 2 of First Council Directive 68/151/EEC (1968)", "EU", "Art. 2 Directive 68/151/EEC"),
    ("Article 30 Directive 2015/849", "EU", "Art. 30 Directive (EU) 2015/849"),
    ("Article 4(1)(b) of Regulation No 1049/2001", "EU", "Art. 4(1)(b) Regulation (EC) No 1049/2001"),
    ("Article 79 Regulation(EU) 2015/848 on insolvency", "EU", "Art. 79 Regulation (EU) 2015/848"),
    ("Article 9 Council Decision 2008/633/JHA", "GR", "Art. 9 Decision 2008/633/JHA"),
    ("Article 5(3) Directive n° 2002/58/CE", "FR", "Art. 5(3) ePrivacy Directive"),
    ("12(1), ePrivacy Directive 2002/58", "GR", "Art. 12(1) ePrivacy Directive"),
    ("Article 15 Directive (UE) 2016/680", "FR", "Art. 15 LED"),
    ("European Convention on Human Rights Article 10", "NO", "Art. 10 ECHR"),
    ("Art. 8 EVRM", "NL", "Art. 8 ECHR"),
    ("TFEU, especially Article 16", "GR", "Art. 16 TFEU"),
    ("AEUV Art. 288", "DE", "Art. 288 TFEU"),
    ("GRC Art 52 Abs 1", "AT", "Art. 52(1) Charter"),
    ("Article 8 Charter of Fundamental Rights of the Europan Union", "FR", "Art. 8 Charter"),
    ("§ 38 AVG", "AT", "§ 38 AVG (AT)"),
    ("§ 24(5) Austrian Data Protection Act (Datenschutzgesetz - DSG)", "AT", "§ 24(5) DSG"),
    ("DSG § 1 Abs 2", "AT", "§ 1(2) DSG"),
    ("B-VG Art133 para.4", "AT", "Art. 133(4) B-VG"),
    ("§ 4 Z 6 DSG 2000", "AT", "§ 4(6) DSG 2000"),
    ("Article 95, §1, 3° WOG", "BE", "Art. 95(1)(3) LCA"),
    ("Artikel 100, §1, 4, van de WOG", "BE", "Art. 100(1)(4) LCA"),
    ("Article 100, §1er, 1° Law of 3 December 2017 (LCA)", "BE", "Art. 100(1)(1) LCA"),
    ("Art. 10/2 Wet van 30 juli 2018", "BE", "Art. 10/2 Law of 30 July 2018"),
    ("XV.2, Paragraph 1 WER", "BE", "Art. XV.2(1) CDE"),
    ("Article 13 of 125(Ι)/2018 Law", "CY", "Section 13 Law 125(I)/2018"),
    ("§ 25 TTDSG", "DE", "§ 25 TDDDG"),
    ("§ 25 Abs. 1 TDDDG", "DE", "§ 25(1) TDDDG"),
    ("Article 22 BDSG (Federal German Data Protection Act)", "DE", "§ 22 BDSG"),
    ("§ 29 BDSG a.F.", "DE", "§ 29 BDSG a.F."),
    ("§ 28b IfSG (German Infection Protection Act) old version", "DE", "§ 28b IfSG a.F."),
    ("§ 3 a UWG", "DE", "§ 3a UWG"),
    ("§ 14 (II) Telemediengesetz - TMG (Telemedia Law)", "DE", "§ 14(2) TMG"),
    ("§ 253(2)2 ZPO", "DE", "§ 253(2)(2) ZPO"),
    ("Art. 1 Abs. 1 GG", "DE", "Art. 1(1) GG"),
    ("§ 12 LFGB", "DE", "§ 12 LFGB"),
    ("Article 2(8) Cookiebekendtgørelsens", "DK", "§ 2(8) Cookiebekendtgørelsen"),
    (
        "Databeskyttelseslovens § 7, stk. 3 (The Danish Data Protection Act),",
        "DK",
        "§ 7(3) Databeskyttelsesloven",
    ),
    ("§ 75ˇ1(4) VVS", "EE", "§ 75-1(4) VVS"),
    ("Artículo 22.2 LSSI", "ES", "Art. 22(2) LSSI"),
    ("22(2) of the Spanish Law on Information Society Services (LSSI)", "ES", "Art. 22(2) LSSI"),
    ("72 (1) (a) LOPDGDD", "ES", "Art. 72(1)(a) LOPDGDD"),
    ("LOPDGDD Article 64(1)", "ES", "Art. 64(1) LOPDGDD"),
    ("Artículo 77.1.c Ley Organica 3/2018", "ES", "Art. 77(1)(c) LOPDGDD"),
    ("Article 34(1)(ñ) LOPDGDD", "ES", "Art. 34(1)(ñ) LOPDGDD"),
    ("32 bis 4 Ley 10/2010, de 28 de abril, de prevención del blanqueo", "ES", "Art. 32-bis(4) Ley 10/2010"),
    ("Julkisuuslaki (621/1999) 16 § 3", "FI", "§ 16(3) Julkisuuslaki"),
    ("2014/917 200§", "FI", "§ 200 Act 917/2014"),
    ("Chapter 8 § 1(2)(4) Criminal Code", "FI", "8 luku 1 §(2)(4) Criminal Code (FI)"),
    ("Art. 82 Loi Informatique et Libertés", "FR", "Art. 82 Loi Informatique et Libertés"),
    ("Article 82 Loi Informatique et Libertés GDPR", "FR", "Art. 82 Loi Informatique et Libertés"),
    ("Article 82 of the French Data Protection Act", "FR", "Art. 82 Loi Informatique et Libertés"),
    (
        "Article 82 of the act no 78-17 of 6 January 1978 on data",
        "FR",
        "Art. 82 Loi Informatique et Libertés",
    ),
    ("Article 20-III-7 de la loi 78-17", "FR", "Art. 20(III)(7) Loi Informatique et Libertés"),
    (
        "Article 44 décret n° 2019-536 pris pour l'application de la loi 78-17",
        "FR",
        "Art. 44 Décret n° 2019-536",
    ),
    ("L34-5 CPCE", "FR", "Art. L. 34-5 CPCE"),
    ("Article 702 Foreign Intelligence Surveillance Act", "FR", "§ 702 FISA"),
    ("Section 155 DPA 2018", "GB", "Section 155 DPA 2018"),
    ("s. 117 Data Protection Act 2018", "IE", "Section 117 DPA 2018 (IE)"),
    (
        "Regulation 22 of the Privacy and Electronic Communications (EC Directive) Regulations 2003",
        "GB",
        "Reg. 22 PECR",
    ),
    ("Section 23 PECR", "GB", "Reg. 23 PECR"),
    ("Paragraph 15(1), Part 2, Schedule 2 Data Protection Act 2018", "GB", "Schedule 2 para. 15(1) DPA 2018"),
    ("Sched. 7 para. 10 DPA 1998", "GB", "Schedule 7 para. 10 DPA 1998"),
    ("Section 3(2) DPA", "GB", "Section 3(2) DPA (GB)"),
    ("CPR 3.4", "GB", "Rule 3.4 CPR"),
    ("Article 11 of L. 3471/2006 (transposes the ePrivacy Directive)", "GR", "Art. 11 Law 3471/2006"),
    ("Art. 11 (1) Νόμος 3471/2006", "GR", "Art. 11(1) Law 3471/2006"),
    ("Article 9Α Greek Constitution", "GR", "Art. 9A Constitution (GR)"),
    ("Article 31 of the Croation Law on the Implementation of the GDPR", "HR", "Art. 31 ZPOUZP"),
    ("Article 9 of the Icelandic Act no. 90/2018", "IS", "Art. 9 Act No. 90/2018"),
    ("Article 130 Codice Privacy", "IT", "Art. 130 Codice Privacy"),
    ("Art. 2 ter d. lgs. 196/2003", "IT", "Art. 2-ter Codice Privacy"),
    ("2-sexies c.2 l. bb) d. lgs. 196/2003", "IT", "Art. 2-sexies(2)(bb) Codice Privacy"),
    ("Article 130(3-bis) d.lgs. 196/2003", "IT", "Art. 130(3-bis) Codice Privacy"),
    ("Art. 615-ter c.p.", "IT", "Art. 615-ter Codice penale"),
    ("Regulation 9 S.L 586.01", "MT", "Reg. 9 S.L. 586.01"),
    ("Article 11.7a of the Telecommunications Act", "NL", "Art. 11.7a Telecommunicatiewet"),
    ("Article 7:671b(1)(a) BW", "NL", "Art. 7:671b(1)(a) BW"),
    ("Article 29 of the Dutch GDPR Implementation Act (“UAVG”)", "NL", "Art. 29 UAVG"),
    ("Personal Data Act § 26(1)", "NO", "§ 26(1) Personopplysningsloven"),
    ("§ 2-7b Ekomloven", "NO", "§ 2-7b Ekomloven"),
    ("Article 61a § 1 KPA (Code of Administrative Procedure)", "PL", "Art. 61a(1) KPA"),
    ("Art. 5.º da Lei n.º 41/2004", "PT", "Art. 5 Lei 41/2004"),
    ("Article 4(5) Legea nr. 506/2004", "RO", "Art. 4(5) Law 506/2004"),
    ("Chapter 4, 2 § of the Patient Data Act", "SE", "4 kap. 2 § Patientdatalagen"),
    ("9 kap. 28 § LEK", "SE", "9 kap. 28 § LEK"),
    ("Paragraph 13 Swedish Law on Personal Data, the PUL (1998:204)", "EU", "§ 13 Personuppgiftslagen"),
    ("11(3). člen ZVOP-2", "SI", "Art. 11(3) ZVOP-2"),
    ("Art. 84/3 Personal Data Protection Act", "SI", "Art. 84(3) ZVOP (year not given)"),
    ("The Education Act Chapter 9A", "NO", "Chapter 9A Education Act"),
    ("Article 24(4) of the Rules of a Committee", "DE", "Art. 24(4) Rules of a Committee"),
    ("50 U.S. Code § 1881a", "NL", "§ 1881a 50 U.S. Code"),
]


@pytest.mark.parametrize(
    ("text", "country", "printed"),
    ONE_PROVISION_MANY_SPELLINGS,
    ids=[text for text, *_ in ONE_PROVISION_MANY_SPELLINGS],
)
def test_a_spelling_prints_as_the_provision_it_means(text: str, country: str, printed: str):
    provision = parse_provision(text, country)
    assert str(provision) == printed
    assert provision == parse_provision(printed, provision.country)


SEVERAL_PROVISIONS = [
    ("Articles 5, 6 and 13 GDPR", None, ["Art. 5 GDPR", "Art. 6 GDPR", "Art. 13 GDPR"]),
    ("Art. 5 (1) a), c) GDPR", None, ["Art. 5(1)(a) GDPR", "Art. 5(1)(c) GDPR"]),
    ("Art. 58 (1) a), e) GDPR", None, ["Art. 58(1)(a) GDPR", "Art. 58(1)(e) GDPR"]),
    ("Art. 5 (1) a), b), (2) GDPR", None, ["Art. 5(1)(a) GDPR", "Art. 5(1)(b) GDPR", "Art. 5(2) GDPR"]),
    ("Art. 5 (1) b) - d) GDPR", None, ["Art. 5(1)(b) GDPR", "Art. 5(1)(c) GDPR", "Art. 5(1)(d) GDPR"]),
    ("Article 83 (2) (a) and (b) GDPR", None, ["Art. 83(2)(a) GDPR", "Art. 83(2)(b) GDPR"]),
    ("Articles 12–14 GDPR", None, ["Art. 12 GDPR", "Art. 13 GDPR", "Art. 14 GDPR"]),
    ("Art. 5 (1) a) GDPR, Art. 6 GDPR", None, ["Art. 5(1)(a) GDPR", "Art. 6 GDPR"]),
    ("Art. 5 (1) c), 5 (1) f) GDPR", None, ["Art. 5(1)(c) GDPR", "Art. 5(1)(f) GDPR"]),
    ("Art. 6 GDPR,\nArt. 7 GPDR Art. 7 GDPR", None, ["Art. 6 GDPR", "Art. 7 GDPR"]),
    ("Art. 13 GDPR, Art. L. 34-5 CPCE", "FR", ["Art. 13 GDPR", "Art. L. 34-5 CPCE"]),
    ("Art. 13 GDPR, L. 34-5 CPCE", "FR", ["Art. 13 GDPR", "Art. L. 34-5 CPCE"]),
    ("Art. 15 (3) GDPR, Art. 9 (1) Act 90/2018", "IS", ["Art. 15(3) GDPR", "Art. 9(1) Act No. 90/2018"]),
    ("§ 15 RGPD; § 13 LOPDGDD", "ES", ["Art. 15 GDPR", "Art. 13 LOPDGDD"]),
    ("§§ 5, 6 BDSG", "DE", ["§ 5 BDSG", "§ 6 BDSG"]),
    ("§§ 2-3 e-postforskriften", "NO", ["§ 2 E-postforskriften", "§ 3 E-postforskriften"]),
    ("§ 506 (1) in connection with § 492 (1) BGB", "DE", ["§ 506(1) BGB", "§ 492(1) BGB"]),
    (
        "Article 8 (I), 11 (I) Charta of Fundamental Rights - CFR",
        "AT",
        ["Art. 8(1) Charter", "Art. 11(1) Charter"],
    ),
    ("§ 1 no. 6, 7, 8, lit. c Mediengesetz", "AT", ["§ 1(6) MedienG", "§ 1(7) MedienG", "§ 1(8)(c) MedienG"]),
    ("DSG §§ 24, (5), 69 (4), (5)", "AT", ["§ 24(5) DSG", "§ 69(4) DSG", "§ 69(5) DSG"]),
    (
        "§ 22, 1 and 2 Databeskyttelsesloven",
        "DK",
        ["§ 22(1) Databeskyttelsesloven", "§ 22(2) Databeskyttelsesloven"],
    ),
    (
        "Article 11§3,4 from National Law 3471/06",
        "GR",
        ["Art. 11(3) Law 3471/2006", "Art. 11(4) Law 3471/2006"],
    ),
    (
        "51(3)(a)-(c) HRB 2008",
        "NL",
        ["Art. 51(3)(a) HRB 2008", "Art. 51(3)(b) HRB 2008", "Art. 51(3)(c) HRB 2008"],
    ),
    ("Section 2(1)(c)(ii) and Section 2D FOIA", "GB", ["Section 2(1)(c)(ii) FOIA", "Section 2D FOIA"]),
]


@pytest.mark.parametrize(
    ("text", "country", "printed"), SEVERAL_PROVISIONS, ids=[text for text, *_ in SEVERAL_PROVISIONS]
)
def test_a_text_may_list_several(text: str, country: str, printed: list[str]):
    assert [str(provision) for provision in parse_provisions(text, country)] == printed


@pytest.mark.parametrize(
    ("text", "country", "law", "kind"),
    [
        ("LOPDGDD", "ES", "LOPDGDD", "national"),
        ("act no 78-17 of 6 January 1978 on data files", "FR", "Loi Informatique et Libertés", "national"),
        ("Directive 2002/58/EC of the European Parliament", "FR", "ePrivacy Directive", "eprivacy"),
        ("Directive 2016/679", "DK", "GDPR", "gdpr"),
        ("2018/1725", "EU", "Regulation (EU) 2018/1725", "eu"),
        ("Charter of Fundamental Rights of the European Union", "EU", "Charter", "eu"),
        ("Guidelines 3/2019 on video devices", "IT", "EDPB Guidelines 3/2019", "eu"),
        ("Guidelines 4/2019 on Article 25 by design", "IT", "EDPB Guidelines 4/2019", "eu"),
        ("The Folkeskole Act", "DK", "Folkeskoleloven", "national"),
        ("Customer Home Credit Act", "HR", "Customer Home Credit Act", "national"),
        ("Act no. 32/2009", "IS", "Act No. 32/2009", "national"),
        ("Law 39/2015", "ES", "Ley 39/2015", "national"),
        ("Ley 16/2011, de 24 de junio, de contratos", "ES", "Ley 16/2011", "national"),
        ("2112/1920", "GR", "Law 2112/1920", "national"),
        ("2012. évi CLIX. törvény", "HU", "2012. évi CLIX. törvény", "national"),
        ("Spanish royal decree 1070/2017", "NL", "RD 1070/2017", "national"),
        ("Décret pris en vertu de l'article 1", "FR", "Décret pris en vertu de l'article 1", "national"),
        ("UK GDPR", "GB", "UK GDPR", "gdpr"),
    ],
)  # fmt: skip
def test_a_law_alone_is_a_provision_without_an_article(text: str, country: str, law: str, kind: str):
    provision = parse_provision(text, country)
    assert (provision.law, provision.article, provision.kind) == (law, None, kind)
    assert str(provision) == law


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Unknown",
        "Article 64",
        "Article 22b(2)",
        "Art. 32 (4)",
        "72",
        "230618",
        "C-511/11",
        "HDPA Decision 28/2019",
        "CJEU Decision In Case C‑496/17",
        "Opinion 2/2017 on data processing at work",
        "DPC Case Reference: IN-19-7-2",
        "https://example.org/document?docid=271345",
    ],
)
def test_what_names_no_law_is_no_provision(text: str):
    assert parse_provisions(text, "IT") == ()


@pytest.mark.parametrize(
    ("text", "country", "law", "law_country"),
    [
        ("§ 1 Data Protection Act", "FI", "Tietosuojalaki", "FI"),
        ("§ 1 Data Protection Act", "AT", "DSG", "AT"),
        ("Section 1 Data Protection Act 2018", "GB", "DPA 2018", "GB"),
        ("Section 1 Data Protection Act 2018", "IE", "DPA 2018 (IE)", "IE"),
        ("Art. 12 AVG", "NL", "GDPR", None),
        ("§ 12 AVG", "AT", "AVG (AT)", "AT"),
        ("§ 12 BDSG", "AT", "BDSG", "DE"),
        ("§ 12 TKG", "AT", "TKG (AT)", "AT"),
        ("§ 12 UWG", "AT", "UWG (AT)", "AT"),
        ("§ 12 ZPO", "EU", "ZPO", "DE"),
        ("§ 3 German Civil Code", "AT", "BGB", "DE"),
        ("Directive 2022/58/EC", "CY", "Directive 2022/58/EC", "CY"),
    ],
)
def test_the_country_says_which_law_a_shared_name_means(text: str, country: str, law: str, law_country: str):
    provision = parse_provision(text, country)
    assert (provision.law, provision.country) == (law, law_country)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("5", "Art. 5 GDPR"),
        ("5(1)(a)", "Art. 5(1)(a) GDPR"),
        ("5 (1) a)", "Art. 5(1)(a) GDPR"),
        ("5.1.a", "Art. 5(1)(a) GDPR"),
        ("Art. 5(1)(a) GDPR", "Art. 5(1)(a) GDPR"),
        ("GDPR 5(1)(a)", "Art. 5(1)(a) GDPR"),
        ("recital 26", "Recital 26 GDPR"),
        ("GDPR", "GDPR"),
        ("22.2 LSSI", "Art. 22(2) LSSI"),
        ("LSSI 22.2", "Art. 22(2) LSSI"),
        ("§ 25 TTDSG", "§ 25 TDDDG"),
        ("82 LIL", "Art. 82 Loi Informatique et Libertés"),
        ("5(3) ePrivacy", "Art. 5(3) ePrivacy Directive"),
        ("Section 155 DPA 2018", "Section 155 DPA 2018"),
        ("ePrivacy", "ePrivacy Directive"),
    ],
)
def test_a_user_types_a_provision(text: str, printed: str):
    assert str(parse_query(text)) == printed


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("abc", "not a legal provision: abc", "write it as 5(1)(a), Art. 5(1)(a) GDPR or 22.2 LSSI"),
        ("", "not a legal provision: ", "write it as 5(1)(a), Art. 5(1)(a) GDPR or 22.2 LSSI"),
        ("22.2 lsi", "not a legal provision: 22.2 lsi", "did you mean: LSSI"),
        ("5, 6", "more than one provision: 5, 6", "give one at a time"),
        (
            "Art. 5 GDPR, Art. 22 LSSI",
            "more than one provision: Art. 5 GDPR, Art. 22 LSSI",
            "give one at a time",
        ),
        ("Art. 100", "no such article in the GDPR: 100", "the GDPR has 99 articles and 173 recitals"),
        ("0", "no such article in the GDPR: 0", "the GDPR has 99 articles and 173 recitals"),
        (
            "Recital 174",
            "no such article in the GDPR: Recital 174",
            "the GDPR has 99 articles and 173 recitals",
        ),
    ],
)
def test_nonsense_is_refused_with_a_remedy(text: str, message: str, hint: str):
    with pytest.raises(InvalidInput) as refusal:
        parse_query(text)
    assert refusal.value.message == message
    assert refusal.value.hint == hint


@pytest.mark.parametrize(
    ("pattern", "provision", "contained"),
    [
        ("5", "5(1)(a)", True),
        ("5(1)", "5(1)(a)", True),
        ("5(1)(a)", "5(1)(a)", True),
        ("5(1)(a)", "5(1)", False),
        ("5(1)(a)", "5(1)(b)", False),
        ("5", "55", False),
        ("5(1)", "5(11)", False),
        ("GDPR", "5(1)(a)", True),
        ("5", "5 LSSI", False),
        ("22 LSSI", "22.2 LSSI", True),
        ("§ 25 TTDSG", "§ 25(1) TDDDG", True),
        ("5 GDPR", "5 UK GDPR", False),
    ],
)
def test_a_pattern_contains_what_lies_within_it(pattern: str, provision: str, contained: bool):  # noqa: FBT001
    assert matches(parse_query(pattern), parse_query(provision)) is contained


def test_a_pattern_is_the_same_law_under_its_other_names_and_in_its_own_country():
    tdddg = Provision("TDDDG", "25", "1", country="DE")
    assert matches(Provision("TTDSG", "25"), tdddg)
    assert matches(Provision("TTDSG", "25", country="DE"), tdddg)
    assert not matches(Provision("Media Act", "8", country="SI"), Provision("Media Act", "8", country="HR"))


def test_provisions_sort_by_law_and_by_value():
    unordered = [
        "§ 25 TTDSG",
        "10",
        "9",
        "9(2)(h)",
        "8 Charter",
        "5(3) ePrivacy",
        "2-ter Codice Privacy",
        "2 LSSI",
    ]
    assert [str(each) for each in sorted(map(parse_query, unordered), key=lambda each: each.sort_key)] == [
        "Art. 9 GDPR",
        "Art. 9(2)(h) GDPR",
        "Art. 10 GDPR",
        "Art. 5(3) ePrivacy Directive",
        "Art. 8 Charter",
        "§ 25 TDDDG",
        "Art. 2 LSSI",
        "Art. 2-ter Codice Privacy",
    ]


@pytest.mark.parametrize(
    ("text", "law"),
    [
        ("RGPD", "GDPR"),
        ("DS-GVO", "GDPR"),
        ("ttdsg", "TDDDG"),
        ("Loi n° 78-17 du 6 janvier 1978", "Loi Informatique et Libertés"),
        ("Swedish Data Protection Act", "Dataskyddslagen"),
        ("Personuppgiftslagen", "Personuppgiftslagen"),
        ("not a name of anything", None),
    ],
)
def test_a_law_has_one_short_name(text: str, law: str):
    assert canonical_law(text) == law


def test_every_spelling_of_the_table_means_one_law():
    everywhere = [
        fold(name)
        for law in laws().values()
        for name in {fold(each): each for each in (law.short, *law.aliases)}
    ]
    assert len(everywhere) == len(set(everywhere))
    assert all(law.short and law.name and law.unit for law in laws().values())


@pytest.mark.parametrize(
    ("text", "country", "transposes", "cookies", "eprivacy"),
    [
        ("Art. 5(3) ePrivacy Directive", None, "5(3)", True, True),
        ("Art. 5(3)(e) ePrivacy Directive", None, "5(3)", True, True),
        ("Art. 13(1) ePrivacy Directive", None, "13", False, True),
        ("Art. 15(1) ePrivacy Directive", None, None, False, True),
        ("Art. 22(2) LSSI", "ES", "5(3)", True, True),
        ("Art. 22 LSSI", "ES", None, False, True),
        ("Art. 21(1) LSSI", "ES", "13", False, True),
        ("Art. 38 LSSI", "ES", None, False, False),
        ("Art. 82 Loi Informatique et Libertés", "FR", "5(3)", True, True),
        ("Art. 8 Loi Informatique et Libertés", "FR", None, False, False),
        ("Art. L. 34-5 CPCE", "FR", "13", False, True),
        ("§ 25(1) TTDSG", "DE", "5(3)", True, True),
        ("§ 15(3) TMG", "DE", "5(3)", True, True),
        ("§ 7(2) UWG", "DE", "13", False, True),
        ("§ 165 Abs. 3 TKG 2021", "AT", "5(3)", True, True),
        ("Art. 122 Codice Privacy", "IT", "5(3)", True, True),
        ("Art. 130 Codice Privacy", "IT", "13", False, True),
        ("Art. 11.7a Telecommunicatiewet", "NL", "5(3)", True, True),
        ("Art. 129 LCE", "BE", "5(3)", True, True),
        ("Art. 10/2 Law of 30 July 2018", "BE", "5(3)", True, True),
        ("Reg. 6 PECR", "GB", "5(3)", True, True),
        ("Reg. 5A PECR", "GB", None, False, True),
        ("Art. 4(5) Law 3471/2006", "GR", "5(3)", True, True),
        ("Art. 3(1) Law 506/2004", "RO", None, False, True),
        ("9 kap. 28 § LEK", "SE", "5(3)", True, True),
        ("§ 205 Act 917/2014", "FI", "5(3)", True, True),
        ("§ 2-7b Ekomloven", "NO", "5(3)", True, True),
        ("Art. 5 GDPR", None, None, False, False),
        ("LSSI", "ES", None, False, False),
    ],
)
def test_national_rules_of_the_eprivacy_directive(
    text: str, country: str, transposes: str, cookies: bool, eprivacy: bool  # noqa: FBT001
):  # fmt: skip
    provision = parse_provision(text, country)
    assert eprivacy_article(provision) == transposes
    assert (cookie_rule(provision), is_eprivacy(provision)) == (cookies, eprivacy)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.country} {rule.law} {'.'.join(rule.levels)}")
def test_each_eprivacy_rule_is_of_a_known_law_and_names_its_source(rule: EPrivacyRule):
    assert law_named(rule.law).country == rule.country
    assert rule.transposes in {"5(3)", "13"}
    assert rule.source


def test_the_whole_eprivacy_acts_are_known():
    assert {(law_named(law).country, law) for _, law in WHOLE_ACTS} == WHOLE_ACTS


@pytest.mark.parametrize(
    ("article", "title"),
    [
        ("5", "Principles relating to processing of personal data"),
        ("17", "Right to erasure (‘right to be forgotten’)"),
        ("83", "General conditions for imposing administrative fines"),
        ("99", "Entry into force and application"),
        ("100", None),
        ("Recital 26", None),
        (None, None),
    ],
)
def test_articles_of_the_gdpr_have_their_official_titles(article: str, title: str):
    assert article_title(article) == title


@pytest.mark.parametrize(
    ("article", "exists"),
    [("1", True), ("99", True), ("100", False), ("5a", False), ("Recital 173", True), ("Recital 174", False)],
)
def test_the_gdpr_has_99_articles_and_173_recitals(article: str, exists: bool):  # noqa: FBT001
    assert exists_in_gdpr(article) is exists


@pytest.mark.parametrize(
    ("tier", "articles"),
    [
        ("83(4)", "8 11 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 42 43 41(4) 32(1)(b)"),
        ("83(5)", "5 6 7 9 12 13 14 15 16 17 18 19 20 21 22 44 45 46 47 48 49 5(1)(a) 58(1) 58(1)(e)"),
        ("83(6)", "58(2) 58(2)(d)"),
        (None, "1 2 3 4 10 23 24 40 41 41(1) 50 51 55 57 58 58(3) 77 82 83 84 85 86 87 88 89 90 91 99"),
    ],
)
def test_art_83_sets_the_maximum_for_some_articles_and_none_for_others(tier: str, articles: str):
    assert {article: fine_tier(parse_query(article)) for article in articles.split()} == dict.fromkeys(
        articles.split(), tier
    )


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("Recital 5 GDPR", None),
        ("GDPR", None),
        ("Art. 32 UK GDPR", "83(4)"),
        ("Art. 5 LSSI", None),
        ("Art. 5(3) ePrivacy Directive", None),
        ("Art. 82 Loi Informatique et Libertés", None),
    ],
)
def test_no_other_law_has_an_art_83_tier(text: str, tier: str):
    assert fine_tier(parse_query(text)) == tier


NUMBERS = st.integers(1, 999).map(str)
# Numbers that only one country writes so.
NATIONAL_NUMBERS = {
    "BE": ["10/2", "XV.2"],
    "FI": ["8:1"],
    "FR": ["L. 34-5", "R. 6113-7"],
    "GB": ["Schedule 2", "21A"],
    "HU": ["16/A"],
    "IT": ["2-ter", "2-quinquiesdecies", "132-ter"],
    "NL": ["7:671b", "11.7a", "7.3.10"],
    "NO": ["2-7b", "13-12"],
    "SE": ["9:28", "21:7a"],
}
EVERYWHERE = NUMBERS | st.sampled_from(["22b", "13A", "Recital 26", "Annex XII"])
PARAGRAPHS = NUMBERS | st.sampled_from(["1a", "3-bis"])
LETTERS = st.sampled_from("abcdefghijklmnopqrstuvwxyzñ")
DEEPER = st.sampled_from(["2", "c.ii", "2.b", "a.1"])


def inner_levels() -> st.SearchStrategy[tuple[str | None, str | None]]:
    return st.tuples(st.none(), st.none() | LETTERS) | st.tuples(PARAGRAPHS, st.none() | LETTERS | DEEPER)


@st.composite
def generated_provisions(draw: st.DrawFn) -> Provision:
    law = draw(st.sampled_from([law for law in laws().values() if law.unit != "Rule"]))
    article = draw(EVERYWHERE | st.sampled_from(NATIONAL_NUMBERS.get(law.country, ["1"])))
    return Provision(law.short, article, *draw(inner_levels()), law.country)


PROVISIONS = generated_provisions()


@given(PROVISIONS)
def test_parsing_what_is_printed_gives_the_provision_back(provision: Provision):
    assert parse_provision(str(provision), provision.country) == provision


@given(st.sampled_from(list(laws().values())))
def test_parsing_a_laws_name_gives_the_law_back(law: Law):
    assert parse_provision(law.short, law.country) == Provision(law.short, country=law.country)


@given(st.lists(PROVISIONS, max_size=6))
def test_the_order_is_total(provisions: list[Provision]):
    ordered = sorted(provisions, key=lambda each: each.sort_key)
    assert ordered == sorted(ordered, key=lambda each: each.sort_key, reverse=True)[::-1]


@given(PROVISIONS)
def test_a_provision_contains_itself_and_is_contained_in_its_law(provision: Provision):
    assert matches(provision, provision)
    assert matches(Provision(provision.law), provision)
    assert matches(provision._replace(paragraph=None, letter=None), provision)


@given(PROVISIONS)
def test_what_contains_a_container_contains_the_content(provision: Provision):
    article = provision._replace(paragraph=None, letter=None)
    paragraph = provision._replace(letter=None)
    assert matches(article, paragraph)
    assert matches(paragraph, provision) == matches(article, provision)


@given(st.text(max_size=60), st.sampled_from([None, "BE", "DK", "ES", "FR", "NL", "SE", "XX"]))
@example("Art. 5 (", "BE")
@example("§", None)
@example("Art. L. 5-", "FR")
def test_no_text_breaks_the_grammar(text: str, country: str | None):
    assert all(isinstance(each, Provision) for each in parse_provisions(text, country))
