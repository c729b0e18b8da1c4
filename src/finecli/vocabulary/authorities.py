"""The supervisory authorities, as a lawyer cites them and as the sources spell them.

One row per authority: the name in its own language, the usual abbreviation, and every other name it goes
or went by, so that Datainspektionen is IMY and "Spanish Data Protection Authority (aepd)" is the AEPD.

The office of a German commissioner is named after its holder, "Der" or "Die Landesbeauftragte"; the form
without article serves both. The Länder are told from the label, then from the decision's address.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from finecli.vocabulary.matching import fold


class Authority(NamedTuple):
    """A supervisory authority.

    `name` is in its own language (in both, where it has two), `short` its usual abbreviation, `country` an
    ISO 3166 alpha-2 code or EU, `english` the name it uses in English. `former` are names it has given up,
    `aliases` other spellings, translations and abbreviations, those of the sources included. `lands` are the
    names of the German Land where the sources tell the Länder apart by that alone.
    """

    key: str
    name: str
    short: str
    country: str
    english: str
    website: str
    former: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    lands: tuple[str, ...] = ()


AUTHORITIES = (
    Authority(
        "dsb",
        "Österreichische Datenschutzbehörde",
        "DSB",
        "AT",
        "Austrian Data Protection Authority",
        "https://www.dsb.gv.at",
        aliases=("Datenschutzbehörde",),
    ),
    Authority(
        "apd-gba",
        "Autorité de protection des données / Gegevensbeschermingsautoriteit",
        "APD/GBA",
        "BE",
        "Belgian Data Protection Authority",
        "https://www.autoriteprotectiondonnees.be",
        former=(  # until 24 May 2018
            "Commission de la protection de la vie privée",
            "Commissie voor de bescherming van de persoonlijke levenssfeer",
        ),
        aliases=(
            "APD",
            "GBA",
            "Gegevensbeschermingsautoriteit",
            "Geschillenkamer",  # its Litigation Chamber, which takes the decisions
            "Chambre contentieuse",
        ),
    ),
    Authority(
        "cpdp",
        "Комисия за защита на личните данни",
        "CPDP",
        "BG",
        "Commission for Personal Data Protection",
        "https://cpdp.bg",
        aliases=("КЗЛД", "KZLD", "Bulgarian Commission for Personal Data Protection"),
    ),
    Authority(
        "azop",
        "Agencija za zaštitu osobnih podataka",
        "AZOP",
        "HR",
        "Croatian Personal Data Protection Agency",
        "https://azop.hr",
        aliases=("Croatian Data Protection Authority",),
    ),
    Authority(
        "commissioner-cy",
        "Επίτροπος Προστασίας Δεδομένων Προσωπικού Χαρακτήρα",
        "Cyprus SA",  # as it calls itself in its decisions under Art. 60 GDPR
        "CY",
        "Commissioner for Personal Data Protection",
        "https://www.dataprotection.gov.cy",
        aliases=(
            "Commissioner",
            "Cypriot Data Protection Commissioner",
            "Γραφείο Επιτρόπου Προστασίας Δεδομένων",
        ),
    ),
    Authority(
        "uoou-cz",
        "Úřad pro ochranu osobních údajů",
        "ÚOOÚ",
        "CZ",
        "Office for Personal Data Protection",
        "https://uoou.gov.cz",
        aliases=("Czech Data Protection Authority", "Czech Office for Personal Data Protection"),
    ),
    Authority(
        "datatilsynet-dk",
        "Datatilsynet",
        "Datatilsynet",
        "DK",
        "Danish Data Protection Agency",
        "https://www.datatilsynet.dk",
        aliases=("Danish Data Protection Authority",),
    ),
    Authority(
        "digst",  # supervises the Danish cookie order, not the GDPR
        "Digitaliseringsstyrelsen",
        "Digitaliseringsstyrelsen",
        "DK",
        "Agency for Digital Government",
        "https://digst.dk",
    ),
    Authority(
        "aki",
        "Andmekaitse Inspektsioon",
        "AKI",
        "EE",
        "Estonian Data Protection Inspectorate",
        "https://www.aki.ee",
        aliases=("Estonian Data Protection Authority",),
    ),
    Authority(
        "tietosuojavaltuutettu",
        "Tietosuojavaltuutetun toimisto",
        "Tietosuojavaltuutettu",
        "FI",
        "Office of the Data Protection Ombudsman",
        "https://tietosuoja.fi",
        aliases=("Dataombudsmannens byrå", "Data Protection Ombudsman", "Deputy Data Protection Ombudsman"),
    ),
    Authority(
        "cnil",
        "Commission nationale de l'informatique et des libertés",
        "CNIL",
        "FR",
        "French Data Protection Authority",
        "https://www.cnil.fr",
        # Luxembourg's CNPD is a Commission nationale too; these two words alone mean the older one.
        aliases=("Commission nationale",),
    ),
    Authority(
        "bfdi",
        "Bundesbeauftragte für den Datenschutz und die Informationsfreiheit",
        "BfDI",
        "DE",
        "Federal Commissioner for Data Protection and Freedom of Information",
        "https://www.bfdi.bund.de",
    ),
    Authority(
        "bnetza",
        "Bundesnetzagentur",
        "BNetzA",
        "DE",
        "Federal Network Agency",
        "https://www.bundesnetzagentur.de",
    ),
    Authority(
        "lfdi-bw",
        "Landesbeauftragte für den Datenschutz und die Informationsfreiheit Baden-Württemberg",
        "LfDI Baden-Württemberg",
        "DE",
        "State Commissioner for Data Protection and Freedom of Information of Baden-Württemberg",
        "https://www.baden-wuerttemberg.datenschutz.de",
        aliases=("LfDI BW",),
        lands=("Baden-Württemberg", "Baden-Wuerttemberg"),
    ),
    Authority(
        "baylda",  # the private sector
        "Bayerisches Landesamt für Datenschutzaufsicht",
        "BayLDA",
        "DE",
        "Bavarian State Office for Data Protection Supervision",
        "https://www.lda.bayern.de",
        lands=("Bavaria", "Bayern"),
    ),
    Authority(
        "baylfd",  # the public sector
        "Bayerischer Landesbeauftragter für den Datenschutz",
        "BayLfD",
        "DE",
        "Bavarian State Commissioner for Data Protection",
        "https://www.datenschutz-bayern.de",
        lands=("Bavaria", "Bayern"),
    ),
    Authority(
        "blnbdi",
        "Berliner Beauftragte für Datenschutz und Informationsfreiheit",
        "BlnBDI",
        "DE",
        "Berlin Commissioner for Data Protection and Freedom of Information",
        "https://www.datenschutz-berlin.de",
        lands=("Berlin",),
    ),
    Authority(
        "lda-brandenburg",
        "Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg",
        "LDA Brandenburg",
        "DE",
        "State Commissioner for Data Protection and Access to Information of Brandenburg",
        "https://www.lda.brandenburg.de",
        lands=("Brandenburg",),
    ),
    Authority(
        "lfdi-bremen",
        "Landesbeauftragte für Datenschutz und Informationsfreiheit der Freien Hansestadt Bremen",
        "LfDI Bremen",
        "DE",
        "State Commissioner for Data Protection and Freedom of Information of Bremen",
        "https://www.datenschutz.bremen.de",
        lands=("Bremen",),
    ),
    Authority(
        "hmbbfdi",
        "Hamburgischer Beauftragter für Datenschutz und Informationsfreiheit",
        "HmbBfDI",
        "DE",
        "Hamburg Commissioner for Data Protection and Freedom of Information",
        "https://datenschutz-hamburg.de",
        lands=("Hamburg",),
    ),
    Authority(
        "hbdi",
        "Hessischer Beauftragter für Datenschutz und Informationsfreiheit",
        "HBDI",
        "DE",
        "Hessian Commissioner for Data Protection and Freedom of Information",
        "https://datenschutz.hessen.de",
        former=("Hessischer Datenschutzbeauftragter",),
        lands=("Hesse", "Hessen"),
    ),
    Authority(
        "lfdi-mv",
        "Landesbeauftragte für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern",
        "LfDI Mecklenburg-Vorpommern",
        "DE",
        "State Commissioner for Data Protection and Freedom of Information of Mecklenburg-Western Pomerania",
        "https://www.datenschutz-mv.de",
        aliases=("LfDI MV",),
        lands=("Mecklenburg-Vorpommern", "Mecklenburg-Western Pomerania"),
    ),
    Authority(
        "lfd-niedersachsen",
        "Landesbeauftragte für den Datenschutz Niedersachsen",
        "LfD Niedersachsen",
        "DE",
        "State Commissioner for Data Protection of Lower Saxony",
        "https://www.lfd.niedersachsen.de",
        lands=("Lower Saxony", "Niedersachsen"),
    ),
    Authority(
        "ldi-nrw",
        "Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen",
        "LDI NRW",
        "DE",
        "State Commissioner for Data Protection and Freedom of Information of North Rhine-Westphalia",
        "https://www.ldi.nrw.de",
        lands=("North Rhine-Westphalia", "Nordrhein-Westfalen"),
    ),
    Authority(
        "lfdi-rlp",
        "Landesbeauftragte für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz",
        "LfDI Rheinland-Pfalz",
        "DE",
        "State Commissioner for Data Protection and Freedom of Information of Rhineland-Palatinate",
        "https://www.datenschutz.rlp.de",
        aliases=("LfDI RLP",),
        lands=("Rhineland-Palatinate", "Rheinland-Pfalz"),
    ),
    Authority(
        "udz-saarland",
        "Unabhängiges Datenschutzzentrum Saarland",
        "UDZ Saarland",
        "DE",
        "Independent Data Protection Centre of Saarland",
        "https://www.datenschutz.saarland.de",
        aliases=("Landesbeauftragte für Datenschutz und Informationsfreiheit Saarland",),
        lands=("Saarland",),
    ),
    Authority(
        "sdtb",
        "Sächsische Datenschutz- und Transparenzbeauftragte",
        "SDTB",
        "DE",
        "Saxon Data Protection and Transparency Commissioner",
        "https://www.datenschutz.sachsen.de",
        former=("Sächsischer Datenschutzbeauftragter", "Sächsische Datenschutzbeauftragte"),  # until 2022
        lands=("Saxony", "Sachsen"),
    ),
    Authority(
        "lfd-sachsen-anhalt",
        "Landesbeauftragte für den Datenschutz Sachsen-Anhalt",
        "LfD Sachsen-Anhalt",
        "DE",
        "State Commissioner for Data Protection of Saxony-Anhalt",
        "https://datenschutz.sachsen-anhalt.de",
        lands=("Saxony-Anhalt", "Sachsen-Anhalt"),
    ),
    Authority(
        "uld",
        "Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein",
        "ULD",
        "DE",
        "Independent Centre for Data Protection of Schleswig-Holstein",
        "https://www.datenschutzzentrum.de",
        lands=("Schleswig-Holstein",),
    ),
    Authority(
        "tlfdi",
        "Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit",
        "TLfDI",
        "DE",
        "Thuringian State Commissioner for Data Protection and Freedom of Information",
        "https://www.tlfdi.de",
        lands=("Thuringia", "Thüringen"),
    ),
    Authority(
        "dsk",
        "Konferenz der unabhängigen Datenschutzaufsichtsbehörden des Bundes und der Länder",
        "DSK",
        "DE",
        "German Data Protection Conference",
        "https://www.datenschutzkonferenz-online.de",
        aliases=("Datenschutzkonferenz",),
    ),
    Authority(
        "hdpa",
        "Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα",
        "HDPA",
        "GR",
        "Hellenic Data Protection Authority",
        "https://www.dpa.gr",
        aliases=("ΑΠΔΠΧ", "Greek Data Protection Authority"),
    ),
    Authority(
        "naih",
        "Nemzeti Adatvédelmi és Információszabadság Hatóság",
        "NAIH",
        "HU",
        "Hungarian National Authority for Data Protection and Freedom of Information",
        "https://www.naih.hu",
        aliases=("Hungarian National Authority for Data Protection and the Freedom of Information",),
    ),
    Authority(
        "personuvernd",
        "Persónuvernd",
        "Persónuvernd",
        "IS",
        "Icelandic Data Protection Authority",
        "https://www.personuvernd.is",
    ),
    Authority(
        "dpc",
        "Data Protection Commission",
        "DPC",
        "IE",
        "Data Protection Commission",
        "https://www.dataprotection.ie",
        former=("Data Protection Commissioner",),  # until 24 May 2018
        aliases=(
            "An Coimisiún um Chosaint Sonraí",
            "Irish Data Protection Commission",
            "Data Protection Authority of Ireland",
        ),
    ),
    Authority(
        "garante",
        "Garante per la protezione dei dati personali",
        "Garante",
        "IT",
        "Italian Data Protection Authority",
        "https://www.garanteprivacy.it",
        aliases=("GPDP", "Garante privacy"),
    ),
    Authority(
        "dvi",
        "Datu valsts inspekcija",
        "DVI",
        "LV",
        "Data State Inspectorate",
        "https://www.dvi.gov.lv",
        aliases=("DSI", "Latvian Data Protection Authority"),
    ),
    Authority(
        "dss-li",
        "Datenschutzstelle Fürstentum Liechtenstein",
        "DSS",
        "LI",
        "Data Protection Authority of Liechtenstein",
        "https://www.datenschutzstelle.li",
        aliases=("Datenschutzstelle",),
    ),
    Authority(
        "vdai",
        "Valstybinė duomenų apsaugos inspekcija",
        "VDAI",
        "LT",
        "State Data Protection Inspectorate",
        "https://vdai.lrv.lt",
        aliases=(
            "ADA",  # after its former domain, ada.lt
            "Lithuanian Data Protection Authority",
        ),
    ),
    Authority(
        "cnpd-lu",
        "Commission nationale pour la protection des données",
        "CNPD",
        "LU",
        "National Commission for Data Protection",
        "https://cnpd.public.lu",
        aliases=("Luxembourg Data Protection Authority",),
    ),
    Authority(
        "idpc",
        "Office of the Information and Data Protection Commissioner",
        "IDPC",
        "MT",
        "Office of the Information and Data Protection Commissioner",
        "https://idpc.org.mt",
        aliases=("Information and Data Protection Commissioner", "Data Protection Commissioner of Malta"),
    ),
    Authority(
        "ap",
        "Autoriteit Persoonsgegevens",
        "AP",
        "NL",
        "Dutch Data Protection Authority",
        "https://www.autoriteitpersoonsgegevens.nl",
        former=("College bescherming persoonsgegevens", "CBP"),  # until 2015
        aliases=("Dutch Supervisory Authority for Data Protection",),
    ),
    Authority(
        "datatilsynet-no",
        "Datatilsynet",
        "Datatilsynet",
        "NO",
        "Norwegian Data Protection Authority",
        "https://www.datatilsynet.no",
        aliases=("Norwegian Supervisory Authority",),
    ),
    Authority(
        "uodo",
        "Urząd Ochrony Danych Osobowych",
        "UODO",
        "PL",
        "Polish Personal Data Protection Office",
        "https://uodo.gov.pl",
        former=("Generalny Inspektor Ochrony Danych Osobowych", "GIODO"),  # until 24 May 2018
        aliases=(
            "Prezes Urzędu Ochrony Danych Osobowych",
            "PUODO",
            "Polish Data Protection Authority",
            "Polish National Personal Data Protection Office",
        ),
    ),
    Authority(
        "cnpd-pt",
        "Comissão Nacional de Proteção de Dados",
        "CNPD",
        "PT",
        "Portuguese Data Protection Authority",
        "https://www.cnpd.pt",
    ),
    Authority(
        "anspdcp",
        "Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal",
        "ANSPDCP",
        "RO",
        "Romanian National Supervisory Authority for Personal Data Processing",
        "https://www.dataprotection.ro",
        aliases=("ANSDPCP", "Romanian Data Protection Authority"),
    ),
    Authority(
        "uoou-sk",
        "Úrad na ochranu osobných údajov Slovenskej republiky",
        "ÚOOÚ",
        "SK",
        "Office for Personal Data Protection of the Slovak Republic",
        "https://dataprotection.gov.sk",
        aliases=("ÚOOÚ SR", "Slovak Data Protection Office", "Slovak Data Protection Authority"),
    ),
    Authority(
        "ip-si",
        "Informacijski pooblaščenec",
        "IP",
        "SI",
        "Information Commissioner of the Republic of Slovenia",
        "https://www.ip-rs.si",
        aliases=("Slovenian Information Commissioner", "Slovenian Data Protection Authority"),
    ),
    Authority(
        "aepd",
        "Agencia Española de Protección de Datos",
        "AEPD",
        "ES",
        "Spanish Data Protection Agency",
        "https://www.aepd.es",
        aliases=("Spanish Data Protection Authority",),
    ),
    Authority(
        "apdcat",
        "Autoritat Catalana de Protecció de Dades",
        "APDCAT",
        "ES",
        "Catalan Data Protection Authority",
        "https://apdcat.gencat.cat",
    ),
    Authority(
        "avpd",
        "Autoridad Vasca de Protección de Datos / Datuak Babesteko Euskal Agintaritza",  # Ley 16/2023
        "AVPD",
        "ES",
        "Basque Data Protection Authority",
        "https://www.avpd.euskadi.eus",
        former=(
            "Agencia Vasca de Protección de Datos",
            "Datuak Babesteko Euskal Bulegoa",
            "DBEB",
            "DBEB/AVPD",
        ),
        aliases=("Datuak Babesteko Euskal Agintaritza",),
    ),
    Authority(
        "ctpda",
        "Consejo de Transparencia y Protección de Datos de Andalucía",
        "CTPDA",
        "ES",
        "Andalusian Council for Transparency and Data Protection",
        "https://www.ctpdandalucia.es",
    ),
    Authority(
        "imy",
        "Integritetsskyddsmyndigheten",
        "IMY",
        "SE",
        "Swedish Authority for Privacy Protection",
        "https://www.imy.se",
        former=("Datainspektionen",),  # until the end of 2020
        aliases=("Data Protection Authority of Sweden", "Swedish Data Protection Authority"),
    ),
    Authority(
        "ico",
        "Information Commissioner's Office",
        "ICO",
        "GB",
        "Information Commissioner's Office",
        "https://ico.org.uk",
        aliases=("Information Commissioner",),
    ),
    Authority(
        "ico-im",
        "Isle of Man Information Commissioner",
        "IoM IC",
        "IM",
        "Isle of Man Information Commissioner",
        "https://www.inforights.im",
        aliases=("Information Commissioner of Isle of Man",),
    ),
    Authority(
        "edpb",
        "European Data Protection Board",
        "EDPB",
        "EU",
        "European Data Protection Board",
        "https://www.edpb.europa.eu",
        former=("Article 29 Working Party", "WP29"),  # until 24 May 2018
    ),
    Authority(
        "edps",
        "European Data Protection Supervisor",
        "EDPS",
        "EU",
        "European Data Protection Supervisor",
        "https://www.edps.europa.eu",
    ),
)

# What the sources call a Land's commissioner when only the Land tells which one.
_COMMISSIONERS_OF_A_LAND = {"lfdi", "lfd", "ldi", "lda", "dpa", "data protection authority"}


def identify_authority(
    label: str, country: str, name: str | None = None, url: str | None = None
) -> Authority | None:
    """The authority that a source means, or None when it cannot be told; never a guess.

    Args:
        label: as published: "AEPD", "LfDI (Bremen)", "Belgian Data Protection Authority (APD)".
        country: ISO 3166 alpha-2 or EU; it tells the two Datatilsynet apart.
        name: a longer label or the page's title, asked only which German Land is meant.
        url: the original decision's address, asked last for the same.

    Returns:
        The row of the table. Where a German label names no Land that can be told, a row with the key
        "lfdi-de" and the label as its name.
    """
    named_here = _authorities_by_name(country)
    outside, _, inside = label.partition("(")
    for part in (label, outside, inside):
        found = named_here.get(fold(part))
        if found:
            return found
    return _commissioner_of_land(label, name, url) if country == "DE" else None


@cache
def authority_names() -> tuple[tuple[Authority, tuple[str, ...]], ...]:
    """Each authority with all its names, folded."""
    return tuple((authority, tuple(fold(name) for name in _names(authority))) for authority in AUTHORITIES)


def suggested_names() -> tuple[str, ...]:
    """The abbreviations and names worth suggesting to a person who mistyped one."""
    return tuple(name for row in AUTHORITIES for name in (row.short, row.name, row.english, *row.former))


def _names(authority: Authority) -> tuple[str, ...]:
    return (
        authority.key,
        authority.short,
        authority.name,
        authority.english,
        *authority.former,
        *authority.aliases,
    )


@cache
def _authorities_by_name(country: str) -> dict[str, Authority]:
    return {name: row for row, names in authority_names() if row.country == country for name in names}


def _commissioner_of_land(label: str, name: str | None, url: str | None) -> Authority | None:
    kind = fold(label.partition("(")[0]).partition(" of ")[0]
    if kind not in _COMMISSIONERS_OF_A_LAND:
        return None
    of_land = _authorities_of_land(label)
    if len(of_land) == 1:
        return of_land[0]
    host = _host(url or "")
    for authority in of_land or AUTHORITIES:
        if authority.lands and host == _host(authority.website):
            return authority
    of_land = of_land or _authorities_of_land(name or "")
    if len(of_land) == 1:
        return of_land[0]
    return Authority("lfdi-de", label, label, "DE", "German state data protection authority", "")


def _authorities_of_land(text: str) -> tuple[Authority, ...]:
    """The authorities of every Land the text names; "Saxony-Anhalt" does not name Saxony."""
    rest = f" {fold(text)} "
    found: list[Authority] = []
    for land, authorities in _authorities_by_land():
        if f" {land} " in rest:
            rest = rest.replace(f" {land} ", " / ")
            found += authorities
    return tuple(dict.fromkeys(found))


@cache
def _authorities_by_land() -> tuple[tuple[str, tuple[Authority, ...]], ...]:
    """Each folded name of a Land, longest first, with its authorities (Bavaria has two)."""
    lands = {fold(land) for authority in AUTHORITIES for land in authority.lands}
    return tuple(
        (land, tuple(row for row in AUTHORITIES if land in map(fold, row.lands)))
        for land in sorted(lands, key=lambda land: (-len(land), land))
    )


def _host(url: str) -> str:
    return url.partition("://")[2].partition("/")[0].removeprefix("www.")
