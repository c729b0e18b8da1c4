"""Which parties are organisations, and what citations call them."""

from __future__ import annotations

import pytest

from finecli.ingest.legal_forms import has_legal_form, short_name
from finecli.ingest.parties import is_organisation, organisation_key, organisations


@pytest.mark.parametrize(
    ("respondent", "name"),
    [
        ("Cegedim", "Cegedim"),
        ("Google LLC", "Google"),
        ("Österreichische Post AG", "Österreichische Post"),
        ("Vodafone España, S.A.U.", "Vodafone España"),
        ("Cooltra Motosharing, S.L.U.", "Cooltra Motosharing"),
        ("La Casa Comprometida, S. Coop.", "La Casa Comprometida"),
        ("EOS Matrix d.o.o.", "EOS Matrix"),
        ("Urbis sp. z o.o.", "Urbis"),
        ("Kesko Oyj", "Kesko"),
        ("Dagens Industri Aktiebolag", "Dagens Industri"),
        ("Telenor Norge ASA", "Telenor Norge"),
        ("TV 2 Danmark A/S", "TV 2 Danmark"),
        ("Digi Távközlési és Szolgáltató Kft.", "Digi Távközlési és Szolgáltató"),
        ("Creditinfo Lánstrausti hf.", "Creditinfo Lánstrausti"),
        ("Ryanair DAC", "Ryanair"),
        ("Cooperative Rabobank U.A.", "Cooperative Rabobank"),
        ("Brillen Rottler GmbH & Co. KG", "Brillen Rottler"),
        ("MiBM Express OOD", "MiBM Express"),
        ("«ΚΑΡΙΕΡΑ Α.Ε.»", "ΚΑΡΙΕΡΑ"),
        ("SC Apollo Salon SRL", "Apollo Salon"),
        ("SIA “Lursoft IT”", "Lursoft IT"),
        ("UAB Prime Leasing", "Prime Leasing"),
        (
            "AS Watson (Health & Beauty Continental Europe) B.V.",
            "AS Watson (Health & Beauty Continental Europe)",
        ),
        ("Holland Car Company B.V.", "Holland Car Company"),
        ("Twitter International Company", "Twitter International Company"),
        ("K GmbH", "K GmbH"),
        ("Partido Socialista Obrero Español (PSOE)", "Partido Socialista Obrero Español"),
        ("NAV (Norwegian Labour and Welfare Administration)", "NAV"),
        ("Municipality of Aarhus", "Municipality of Aarhus"),
        ("Raiffeisen Bank S.A.; Vreau Credit S.R.L.", "Raiffeisen Bank and Vreau Credit"),
        ("Google LLC and Google Ireland Ltd", "Google and Google Ireland"),
        ("TDC A/S, Nuuday A/S and Dansk Kabel TV A/S", "TDC, Nuuday and Dansk Kabel TV"),
        ("Ministry of Education, Culture and Science", "Ministry of Education, Culture and Science"),
        ("Valca Vehicle and Life Cover Agency Limited", "Valca Vehicle and Life Cover Agency"),
    ],
)
def test_short_names(respondent: str, name: str):
    assert short_name(respondent) == name


@pytest.mark.parametrize(
    ("name", "has_one"),
    [
        ("Google LLC", True),
        ("GI rannsókna ehf. (Gallup)", True),
        ("Bank of Ireland", False),
        ("Public Power Corporation (ΔΕΗ)", False),
    ],
)
def test_legal_forms(name: str, has_one: bool):  # noqa: FBT001 (a column of the table)
    assert has_legal_form(name) is has_one


@pytest.mark.parametrize(
    ("published", "kept"),
    [
        pytest.param(["Google LLC"], ("Google LLC",), id="legal form"),
        pytest.param(["Comune di Bologna"], ("Comune di Bologna",), id="kind of body and a name"),
        pytest.param(["3. DSB Bank"], ("DSB Bank",), id="enumeration"),
        pytest.param(["CRIF GmbH (respondent before the DSB)"], ("CRIF GmbH",), id="role in brackets"),
        pytest.param(["Stichting Brein (BREIN)"], ("Stichting Brein (BREIN)",), id="abbreviation stays"),
        pytest.param(["Defendant: advocado GmbH"], ("advocado GmbH",), id="role in front"),
        pytest.param(["Kreiskliniken GmbH[2]"], ("Kreiskliniken GmbH",), id="footnote mark"),
        pytest.param(
            ["Anonymous Vs. The Socialist Party"], ("The Socialist Party",), id="one of two opponents"
        ),
        pytest.param(["ING Bank N.V.", "ing bank n.v."], ("ING Bank N.V.",), id="once"),
        pytest.param(["Kiosk Müller"], (), id="not shown to be one"),
        pytest.param(["Jane Roe"], (), id="a person"),
        pytest.param(["A.A.A.", "XX", "M. B... A...-C..."], (), id="initials"),
        pytest.param(["Mr Roe, owner of Roe Hotel"], (), id="a person and a body"),
        pytest.param(
            ["The claimant Roe and the defendants, including News LLC"], (), id="persons among parties"
        ),
        pytest.param(["Unknown bank", "an unnamed hospital"], (), id="unnamed"),
        pytest.param(["Community organisation (anonymised)"], (), id="unnamed, as brackets say"),
        pytest.param(["Hospital", "Tax Office", "Electricity company"], (), id="kinds of bodies"),
        pytest.param(["A parish of the Roman Catholic Church"], (), id="one of many"),
        pytest.param(["N*** & Co Material GmbH"], (), id="hidden letters"),
    ],
)
def test_organisations_among_the_parties(published: list[str], kept: tuple[str, ...]):
    assert organisations(published) == kept


def test_what_is_known_shows_a_name_to_be_an_organisation():
    assert organisations(["Menzis", "VGZ"]) == ()
    assert organisations(["Menzis", "VGZ"], respondent="Menzis Zorgverzekeraar N.V.") == ("Menzis",)
    assert organisations(["Menzis", "VGZ"], known={organisation_key("VGZ B.V.")}) == ("VGZ",)


def test_a_person_stays_a_person_though_known():
    assert not is_organisation("the claimant Google", known={organisation_key("the claimant Google")})
