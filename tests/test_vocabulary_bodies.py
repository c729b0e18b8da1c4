"""Authorities and courts as tables: what sources print and people type, and who is meant."""

from __future__ import annotations

import pytest

from finecli.errors import InvalidInput
from finecli.vocabulary.authorities import AUTHORITIES, identify_authority
from finecli.vocabulary.bodies import find_bodies, identify_body
from finecli.vocabulary.countries import country_codes
from finecli.vocabulary.court_names import IN_PLACE, LEVELS, LISTED_COURTS, NAMED_COURTS, RULES
from finecli.vocabulary.courts import courts, identify_court
from finecli.vocabulary.matching import slug

BODY_KEYS = [*(row.key for row in AUTHORITIES), *(court.key for court in courts())]


class TestAuthorities:
    @pytest.mark.parametrize(
        ("label", "country", "key"),
        [
            ("CNIL", "FR", "cnil"),
            ("CNIL (France)", "FR", "cnil"),
            ("Datatilsynet", "DK", "datatilsynet-dk"),
            ("Datatilsynet", "NO", "datatilsynet-no"),
            ("CNPD", "LU", "cnpd-lu"),
            ("CNPD (Portugal)", "PT", "cnpd-pt"),
            ("UOOU (Czech Republic)", "CZ", "uoou-cz"),
            ("UOOU (Slovakia)", "SK", "uoou-sk"),
            ("Datainspektionen (Sweden)", "SE", "imy"),
            ("Persónuvernd (Island)", "IS", "personuvernd"),
            ("ANSDPCP", "RO", "anspdcp"),
            ("DBEB/AVPD (Basque Country)", "ES", "avpd"),
            ("Commissioner", "CY", "commissioner-cy"),
            ("GPDP", "IT", "garante"),
            ("LfDI (Lower Saxony)", "DE", "lfd-niedersachsen"),
            ("LFDI (Rhineland-Palatinate)", "DE", "lfdi-rlp"),
            ("BayLDA (Bavaria)", "DE", "baylda"),
            ("Spanish Data Protection Authority (aepd)", "ES", "aepd"),
            ("Dutch Supervisory Authority for Data Protection (AP)", "NL", "ap"),
            ("Icelandic data protection authority ('Persónuvernd')", "IS", "personuvernd"),
            ("Data Protection Authority of  Saxony", "DE", "sdtb"),
            ("Data Protection Authority of Sachsen-Anhalt", "DE", "lfd-sachsen-anhalt"),
            ("Data Protection Authority of Niedersachsen", "DE", "lfd-niedersachsen"),
            ("Information Commissioner of Isle of Man", "IM", "ico-im"),
            ("Deputy Data Protection Ombudsman", "FI", "tietosuojavaltuutettu"),
        ],
    )
    def test_a_published_label_and_its_country_tell_the_authority(self, label: str, country: str, key: str):
        found = identify_authority(label, country)
        assert found is not None
        assert (found.key, found.country) == (key, country)

    @pytest.mark.parametrize(
        ("label", "country"),
        [
            ("CNIL", "DE"),
            ("VG Bremen", "DE"),
            ("CJEU", "EU"),
            ("Personvernnemnda", "NO"),
            ("DPA", "FR"),
            ("", "FR"),
        ],
    )
    def test_a_label_of_no_authority_is_none(self, label: str, country: str):
        assert identify_authority(label, country) is None

    @pytest.mark.parametrize(
        ("name", "url", "key"),
        [
            ("LfDI (Baden-Württemberg) - 2019", None, "lfdi-bw"),
            ("LFDI - Hospital in Rhineland-Palatinate", None, "lfdi-rlp"),
            (None, "https://www.baden-wuerttemberg.datenschutz.de/bussgeld/", "lfdi-bw"),
            (None, "https://lfd.niedersachsen.de/presse/", "lfd-niedersachsen"),
            ("LfDI - Hospital in Hamburg", "https://www.datenschutz.rlp.de/x", "lfdi-rlp"),
            ("LfDI - 1/2020", "https://example.org/", "lfdi-de"),
            ("LfDI - Hamburg and Bremen", None, "lfdi-de"),
        ],
    )
    def test_a_land_is_told_by_the_decisions_address_else_by_the_title(
        self, name: str | None, url: str | None, key: str
    ):
        found = identify_authority("LfDI (Germany)", "DE", name, url)
        assert found is not None
        assert found.key == key

    def test_a_land_that_cannot_be_told_keeps_the_label(self):
        found = identify_authority("LfDI (Germany)", "DE")
        assert found is not None
        assert (found.name, found.short) == ("LfDI (Germany)", "LfDI (Germany)")

    @pytest.mark.parametrize(
        ("url", "key"),
        [
            ("https://www.lda.bayern.de/report.pdf", "baylda"),
            ("https://www.datenschutz-bayern.de/", "baylfd"),
            (None, "lfdi-de"),
        ],
    )
    def test_bavaria_has_two_authorities(self, url: str | None, key: str):
        found = identify_authority("Data Protection Authority of Bavaria", "DE", url=url)
        assert found is not None
        assert found.key == key

    @pytest.mark.parametrize(
        ("text", "keys"),
        [
            ("cnil", ["cnil"]),
            ("CNIL", ["cnil"]),
            ("Commission Nationale", ["cnil"]),
            ("commission nationale pour", ["cnpd-lu"]),
            ("informatique", ["cnil"]),
            ("Datatilsynet", ["datatilsynet-dk", "datatilsynet-no"]),
            ("datatilsynet-no", ["datatilsynet-no"]),
            ("garante", ["garante"]),
            ("GPDP", ["garante"]),
            ("ICO", ["ico"]),
            ("Cyprus SA", ["commissioner-cy"]),
            ("Commissioner", ["commissioner-cy"]),
            ("proteccion de datos", ["aepd", "avpd", "ctpda"]),
            ("Datainspektionen", ["imy"]),
            ("PERSONUVERND", ["personuvernd"]),
            ("CNPD", ["cnpd-lu", "cnpd-pt"]),
            ("Lower Saxony", ["lfd-niedersachsen"]),
        ],
    )
    def test_a_person_names_an_authority_by_key_abbreviation_or_part_of_a_name(
        self, text: str, keys: list[str]
    ):
        assert [found.key for found in find_bodies(text)] == keys

    def test_a_mistyped_abbreviation_has_a_hint(self):
        with pytest.raises(InvalidInput, match="unknown authority or court: CNLI") as raised:
            find_bodies("CNLI")
        assert raised.value.hint == "did you mean: CNIL"

    def test_every_authority_is_in_a_known_country_and_has_a_website(self):
        assert {row.country for row in AUTHORITIES} <= set(country_codes())
        assert {row.website.partition("//")[0] for row in AUTHORITIES} == {"https:"}

    def test_every_country_has_an_authority(self):
        assert {row.country for row in AUTHORITIES} == set(country_codes())


class TestCourts:
    @pytest.mark.parametrize(
        ("label", "country", "key", "name", "level"),
        [
            ("LG Köln", "DE", "lg-koln", "Landgericht Köln", "first instance"),
            ("AmG Hagen (Germany)", "DE", "ag-hagen", "Amtsgericht Hagen", "first instance"),
            ("OLG Frankfurt", "DE", "olg-frankfurt-am-main", "Oberlandesgericht Frankfurt am Main", "appeal"),
            ("OLG Koblenz 11. Zivilsenat", "DE", "olg-koblenz", "Oberlandesgericht Koblenz", "appeal"),
            (
                "LG Frankenthal (Pfalz)",
                "DE",
                "lg-frankenthal-pfalz",
                "Landgericht Frankenthal (Pfalz)",
                "first instance",
            ),
            ("LG Mainz (DE)", "DE", "lg-mainz", "Landgericht Mainz", "first instance"),
            (
                "OVG Münster",
                "DE",
                "ovg-munster",
                "Oberverwaltungsgericht für das Land Nordrhein-Westfalen",
                "appeal",
            ),
            ("OVG Saarlouis", "DE", "ovg-saarland", "Oberverwaltungsgericht des Saarlandes", "appeal"),
            ("VG Ansbach", "DE", "vg-ansbach", "Bayerisches Verwaltungsgericht Ansbach", "first instance"),
            ("KG Berlin", "DE", "kg", "Kammergericht", "appeal"),
            ("BGH", "DE", "bgh", "Bundesgerichtshof", "supreme"),
            ("BVerfG", "DE", "bverfg", "Bundesverfassungsgericht", "constitutional"),
            ("LG Feldkirch", "AT", "lg-feldkirch", "Landesgericht Feldkirch", "first instance"),
            ("BVwG (Austria)", "AT", "bvwg", "Bundesverwaltungsgericht", "first instance"),
            ("Rb. Oost-Brabant", "NL", "rb-oost-brabant", "Rechtbank Oost-Brabant", "first instance"),
            ("GHARL (Netherlands)\u200e", "NL", "gharl", "Gerechtshof Arnhem-Leeuwarden", "appeal"),
            ("Gerechtshof Den Haag", "NL", "ghdha", "Gerechtshof Den Haag", "appeal"),
            ("ABRvS", "NL", "rvs", "Afdeling bestuursrechtspraak van de Raad van State", "supreme"),
            ("CE", "FR", "ce-fr", "Conseil d'État", "supreme"),
            ("TA Orléans", "FR", "ta-orleans", "Tribunal administratif d'Orléans", "first instance"),
            ("CA Le Havre", "FR", "ca-le-havre", "Cour d'appel du Havre", "appeal"),
            ("Court of Appeal de Chambéry", "FR", "ca-chambery", "Cour d'appel de Chambéry", "appeal"),
            (
                "Court of Appeal of Brussels",
                "BE",
                "ca-bruxelles",
                "Cour d'appel de Bruxelles / Hof van beroep te Brussel",
                "appeal",
            ),
            (
                "WSA Warsaw",
                "PL",
                "wsa-warszawa",
                "Wojewódzki Sąd Administracyjny w Warszawie",
                "first instance",
            ),
            ("WSA Zamość", "PL", "wsa-zamosc", "WSA Zamość", "first instance"),
            ("US Rijeka", "HR", "us-rijeka", "Upravni sud u Rijeci", "first instance"),
            ("Tribunale ordinario di Roma", "IT", "trib-roma", "Tribunale di Roma", "first instance"),
            ("Trib. of Bologna", "IT", "trib-bologna", "Tribunale di Bologna", "first instance"),
            ("Cass.Civ.", "IT", "cass-it", "Corte suprema di cassazione", "supreme"),
            ("Supreme Court", "PL", "sn", "Sąd Najwyższy", "supreme"),
            ("Supreme Court", "IE", "iesc", "Supreme Court", "supreme"),
            ("KamR Göteborg", "SE", "kamr-goteborg", "Kammarrätten i Göteborg", "appeal"),
            ("Göta hovrätt", "SE", "gota-hovratt", "Göta hovrätt", "appeal"),
            (
                "Kymenlaakson käräjäoikeus",
                "FI",
                "kymenlaakson-karajaoikeus",
                "Kymenlaakson käräjäoikeus",
                "first instance",
            ),
            ("Personvernnemnda", "NO", "personvernnemnda", "Personvernnemnda", "tribunal"),
            ("\u0412\u0410\u0421", "BG", "vas", "Върховен административен съд", "supreme"),
            ("BAC", "BG", "vas", "Върховен административен съд", "supreme"),
            ("UKUT (AAC)", "GB", "ukut", "Upper Tribunal (Administrative Appeals Chamber)", "appeal"),
            (
                "Obvodní soud pro Prahu 1",
                "CZ",
                "obvodni-soud-pro-prahu-1-cz",
                "Obvodní soud pro Prahu 1",
                None,
            ),
        ],
    )
    def test_a_label_gives_the_courts_own_name_and_level(
        self, label: str, country: str, key: str, name: str, level: str | None
    ):
        court = identify_court(label, country)
        assert (court.key, court.name, court.country, court.level) == (key, name, country, level)

    @pytest.mark.parametrize(
        ("label", "country", "title", "key"),
        [
            ("LG München", "DE", "LG München I - 23 O 10931/20", "lg-munchen-i"),
            ("LG München", "DE", "LG München - 31 O 16606/20", "lg-munchen"),
            ("LG Münster", "DE", "LG Münster I - 2 O 1/20", "lg-munster"),
            ("Hof van Beroep", "BE", "Court of Appeal of Brussels - 2021/AR/282", "ca-bruxelles"),
            ("Hof van Beroep", "BE", None, "hof-van-beroep"),
        ],
    )
    def test_a_title_may_say_more_than_the_label(self, label: str, country: str, title: str | None, key: str):
        assert identify_court(label, country, title=title).key == key

    @pytest.mark.parametrize(
        ("ecli", "case_number", "key"),
        [
            ("ECLI:EU:C:2023:370", "C-300/21", "cjeu"),
            ("ECLI:EU:T:2023:219", "T-557/20", "general-court"),
            ("EU:T:2015:497", None, "general-court"),
            (None, "Joined Cases T\u201170/23 and T\u201184/23", "general-court"),
            (None, "C-413/23 P", "cjeu"),
        ],
    )
    def test_the_general_court_is_told_from_the_court_of_justice(
        self, ecli: str | None, case_number: str | None, key: str
    ):
        assert identify_court("CJEU", "EU", ecli=ecli, case_number=case_number).key == key

    def test_every_listed_court_is_known_with_its_level(self):
        listed = [label for labels in LISTED_COURTS.values() for label in labels.split(", ")]
        assert len(courts()) == len(NAMED_COURTS) + len(listed)
        assert {court.level for court in courts()} == {*LEVELS, None}

    def test_every_declined_place_serves_a_rule(self):
        assert {
            country for country, rules in RULES.items() if any("{in_place}" in rule.name for rule in rules)
        } == {"HR", "PL"}
        assert {place.split(" ")[0] for place in IN_PLACE.values()} == {"u", "w", "we"}


class TestBodies:
    @pytest.mark.parametrize(
        ("label", "country", "key"),
        [
            ("Personvernnemnda (Norway)", "NO", "personvernnemnda"),
            ("Digitaliseringsstyrelsen", "DK", "digst"),
            ("CJEU", "EU", "cjeu"),
            ("DSB (Austria)", "AT", "dsb"),
        ],
    )
    def test_a_body_is_known_whatever_kind_the_source_takes_it_for(self, label: str, country: str, key: str):
        assert identify_body(label, country).key == key

    @pytest.mark.parametrize(
        ("text", "keys"),
        [
            ("bgh", ["bgh"]),
            ("Bundesgerichtshof", ["bgh"]),
            ("conseil d'etat", ["ce-be", "ce-fr"]),
            ("CJEU", ["cjeu"]),
            ("hessischer", ["hbdi", "vgh-kassel"]),
            ("Rechtbank Amsterdam", ["rb-amsterdam"]),
            (
                "Hamburg",
                [
                    "hmbbfdi",
                    "olg-hamburg",
                    "ovg-hamburg",
                    "ag-hamburg-bergedorf",
                    "lg-hamburg",
                    "lsg-hamburg",
                    "sg-hamburg",
                    "vg-hamburg",
                ],
            ),
            ("VK", ["vk-baden-wurttemberg"]),
            ("Bundesverwaltungsgericht", ["bvwg", "bverwg"]),
        ],
    )
    def test_a_person_names_authorities_and_courts_alike(self, text: str, keys: list[str]):
        assert [found.key for found in find_bodies(text)] == keys

    def test_an_unknown_body_is_a_usage_error_with_a_hint(self):
        with pytest.raises(InvalidInput, match="unknown authority or court: Bundesgerichthof") as raised:
            find_bodies("Bundesgerichthof")
        assert raised.value.hint is not None
        assert "Bundesgerichtshof" in raised.value.hint

    def test_no_key_belongs_to_two_bodies(self):
        assert sorted(BODY_KEYS) == sorted(set(BODY_KEYS))

    def test_keys_are_slugs(self):
        assert [slug(key) for key in BODY_KEYS] == BODY_KEYS
