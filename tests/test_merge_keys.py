"""What two records are compared by: the document behind a link, the case number, the respondent's name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finecli.ingest.documents import NumberInLink, document_key, number_in_link
from finecli.ingest.evidence import number_key, same_number
from finecli.ingest.similar_names import DIFFERENT, SAME, similarity
from merge_records import ANOTHER, NUMBERED


class TestDocuments:
    @pytest.mark.parametrize(
        ("one", "other"),
        [
            pytest.param(
                "https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/9000001",
                "https://www.gpdp.it/home/docweb/-/docweb-display/docweb/9000001",
                id="two domains",
            ),
            pytest.param(
                "https://www.autoriteprotectiondonnees.be/publications/decision-quant-au-fond-n-99-2021.pdf",
                "https://gegevensbeschermingsautoriteit.be/publications/beslissing-ten-gronde-nr.-99-2021.pdf",
                id="two languages, two domains",
            ),
            pytest.param(
                "https://www.dataprotection.ro/?page=Release_1&lang=ro",
                "http://dataprotection.ro/index.jsp?page=Release_1&lang=en",
                id="the page's language",
            ),
            pytest.param(
                "https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000040000001?isSuggest=true",
                "https://www.legifrance.gouv.fr/affichCnil.do?id=CNILTEXT000040000001",
                id="the search that found it",
            ),
            pytest.param(
                "https://www.aepd.es/es/documento/ps-00099-2021.pdf",
                "https://www.aepd.es/documento/PS-00099-2021_ORI.pdf",
                id="two folders",
            ),
            pytest.param(
                "https://a.example/D%C3%A9cision%201.pdf", "https://a.example/Décision 1.pdf", id="quoted"
            ),
            pytest.param(
                "https://www.datenschutz.example/release/", "http://datenschutz.example/release", id="slash"
            ),
        ],
    )
    def test_one_document(self, one: str, other: str):
        assert document_key(one) == document_key(other) is not None

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            pytest.param(NUMBERED, ANOTHER, id="two numbers"),
            pytest.param(
                "https://a.example/?page=1", "https://a.example/?page=2", id="two pages of one script"
            ),
            pytest.param(
                "https://www.aepd.es/es/documento/ps-00099-2021.pdf",
                "https://www.aepd.es/es/documento/reposicion-ps-00099-2021.pdf",
                id="the fine and the decision on the request to reconsider it",
            ),
        ],
    )
    def test_two_documents(self, one: str, other: str):
        assert document_key(one) != document_key(other)

    @pytest.mark.parametrize(
        "url",
        ["", "Unknown", "https://www.cnil.fr", "https://www.dpa.gr/", "ftp://a.example/b", "https://[x"],
    )
    def test_no_document(self, url: str):
        assert document_key(url) is None

    @pytest.mark.parametrize(
        ("url", "number"),
        [
            (NUMBERED, NumberInLink("aepd", "PS/00099/2021", sure=True)),
            (
                "https://www.dpa.gr/sites/default/files/2021-04/9_2021anonym.pdf",
                NumberInLink("hdpa", "9/2021", sure=True),
            ),
            (
                "https://uodo.gov.pl/decyzje/DKN.5131.99.2021",
                NumberInLink("uodo", "DKN.5131.99.2021", sure=True),
            ),
            # A newsletter has a number of the same kind.
            (
                "https://www.gpdp.it/home/docweb/-/docweb-display/docweb/9000001",
                NumberInLink("garante", "9000001", sure=False),
            ),
            ("https://www.aepd.es/es/documento/reposicion-ps-00099-2021.pdf", None),
            ("https://news.example/ps-00099-2021.pdf", None),
        ],
    )
    def test_the_number_a_link_carries(self, url: str, number: NumberInLink | None):
        assert number_in_link(url) == number


class TestNumbers:
    @pytest.mark.parametrize(
        ("published", "key"),
        [
            ("PS/00027/2022", ("ps", "27", "2022")),
            ("AEPD (Spain) - PS-00027-2022", ("ps", "27", "2022")),
            ("Délibération n° SAN-2022-020", ("san", "2022", "20")),
            ("DI-2019-3841", ("di", "2019", "3841")),
            ("Fine against a bakery", None),
            ("2021", None),
            ("7", None),
            ("Meeting of 04.05.2021", None),
        ],
    )
    def test_as_compared(self, published: str, key: tuple[str, ...] | None):
        assert number_key(published) == key

    @pytest.mark.parametrize(
        ("one", "other", "same"),
        [
            ("14 K 19.01274", "AN 14 K 19.01274", True),
            ("W101 2218962-2", "W101 2218962-2/33E", True),
            ("20/04401", "20/04401-11", True),
            ("81/2020", "82/2020", False),
            ("2019/21", "2019/222", False),
            ("9861289", "9861941", False),
        ],
    )
    def test_one_may_be_the_shorter(self, one: str, other: str, *, same: bool):
        assert same_number(number_key(one) or (), number_key(other) or ()) is same


class TestNames:
    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Vodafone España, S.A.U.", "VODAFONE ESPANA SAU"),
            ("BBVA", "Banco Bilbao Vizcaya Argentaria, S.A."),
            ("Comune di Bolzano", "Municipality of Bolzano"),
            ("Εγνατία Οδός Α.Ε.", "Egnatia Odos S.A."),
            ("SC Viva Credit IFN SA", "S.C. Viva Credit IFN S.A."),
            ("Norwegian State Pension Fund (SPK)", "SPK"),
            ("NN Pensii and NN Asigurări de Viață S.A.", "NN Asigurări de Viață"),
        ],
    )
    def test_one_organisation(self, one: str, other: str):
        assert similarity(one, other) >= SAME

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Comune di Borgia", "Comune di Vicchio"),
            ("Facebook Ireland Limited", "Google Ireland Limited"),
            ("Region of Lombardy", "Edizioni Proposta Sud S.r.l."),
            ("Spark Car Sharing SRL", "Cez Vânzare S.A."),
        ],
    )
    def test_two_organisations(self, one: str, other: str):
        assert similarity(one, other) < SAME

    @pytest.mark.parametrize(
        ("one", "other"),
        [("Bakery One SRL", "Cinema Palace SRL"), ("Comune di Orte", "Findomestic Banca spa")],
    )
    def test_surely_two(self, one: str, other: str):
        assert similarity(one, other) < DIFFERENT

    @given(st.text(max_size=30), st.text(max_size=30))
    def test_either_way_round(self, one: str, other: str):
        assert similarity(one, other) == similarity(other, one)
