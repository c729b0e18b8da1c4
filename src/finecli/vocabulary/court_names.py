"""The tables behind `courts`: names that follow no rule, the rules, and the courts the dataset holds.

Names are the courts' own, in their own language; labels are GDPRhub's and the usual abbreviations.
"""

from __future__ import annotations

from typing import NamedTuple

FIRST, APPEAL, SUPREME, CONSTITUTIONAL, TRIBUNAL = LEVELS = (
    "first instance",
    "appeal",
    "supreme",  # the last instance of its branch
    "constitutional",
    "tribunal",  # reviews decisions, but stands outside the courts
)


class NamedCourt(NamedTuple):
    """A court whose name follows no rule; `labels` are other names it is published under."""

    country: str
    key: str
    short: str
    name: str
    level: str | None
    labels: tuple[str, ...] = ()


class Rule(NamedTuple):
    """How a country names one type of court after its place.

    `prefixes` are the published abbreviations, the usual one first. In `name`, `{place}` is the place,
    `{of_place}` the place with the French preposition, `{in_place}` the place in the case that Polish and
    Croatian want.
    """

    prefixes: tuple[str, ...]
    name: str
    level: str | None


NAMED_COURTS = (
    NamedCourt(
        "EU",
        "cjeu",
        "CJEU",
        "Court of Justice of the European Union",
        SUPREME,
        ("ECJ", "Court of Justice", "European Court of Justice"),
    ),
    NamedCourt("EU", "general-court", "General Court", "General Court", FIRST, ("GC", "EGC")),
    # No court of the Union; the sources file it there, and it judges for three states.
    NamedCourt("EU", "efta-court", "EFTA Court", "EFTA Court", None),
    NamedCourt("AT", "bvwg", "BVwG", "Bundesverwaltungsgericht", FIRST),
    NamedCourt("AT", "ogh", "OGH", "Oberster Gerichtshof", SUPREME),
    NamedCourt("AT", "vwgh", "VwGH", "Verwaltungsgerichtshof", SUPREME),
    NamedCourt("AT", "vfgh", "VfGH", "Verfassungsgerichtshof", CONSTITUTIONAL),
    NamedCourt("AT", "vgw", "VGW", "Verwaltungsgericht Wien", FIRST),
    NamedCourt(
        "BE",
        "ca-bruxelles",
        "CA Bruxelles/Brussel",
        "Cour d'appel de Bruxelles / Hof van beroep te Brussel",
        APPEAL,
        ("Court of Appeal of Brussels", "Hof van Beroep Brussel", "Cour d'appel de Bruxelles", "Marktenhof"),
    ),
    NamedCourt(
        "BE",
        "ce-be",
        "CE/RvS",
        "Conseil d'État / Raad van State",
        SUPREME,
        ("Council of State", "Conseil d'État", "Raad van State", "RvS", "CE"),
    ),
    NamedCourt(
        "BE",
        "cour-constitutionnelle-be",
        "CC/GwH",
        "Cour constitutionnelle / Grondwettelijk Hof",
        CONSTITUTIONAL,
        ("Constitutional Court", "Cour constitutionnelle", "Grondwettelijk Hof"),
    ),
    NamedCourt(
        "BE",
        "cass-be",
        "Cass.",
        "Cour de cassation / Hof van Cassatie",
        SUPREME,
        ("Supreme Court", "Cour de cassation", "Hof van Cassatie"),
    ),
    # A French-speaking and a Dutch-speaking court sit in Brussels; the label does not tell which.
    NamedCourt("BE", "cfi-brussels", "CFI Brussels", "CFI Brussels", FIRST),
    NamedCourt(
        "BE", "jp-forest", "JP Forest", "Justice de paix de Forest", FIRST, ("Juge de Paix de Forest",)
    ),
    NamedCourt(
        "BG",
        "vas",
        "ВАС",
        "Върховен административен съд",
        SUPREME,
        ("BAC", "VAS", "SAC", "Supreme Administrative Court of Bulgaria", "Varhoven administrativen sad"),
    ),
    NamedCourt("BG", "ks-bg", "КС", "Конституционен съд", CONSTITUTIONAL, ("KC", "Constitutional Court")),
    NamedCourt(
        "BG",
        "acsc",
        "АССГ",
        "Административен съд София-град",
        FIRST,
        ("ACSC", "AC Sofia", "Administrative Court of Sofia-city"),
    ),
    NamedCourt(
        "CY",
        "dioikitiko-dikastirio",
        "Διοικητικό Δικαστήριο",
        "Διοικητικό Δικαστήριο",
        FIRST,
        ("Διοικητικού Δικαστηρίου", "Administrative Court"),
    ),
    NamedCourt("CY", "dc-nicosia", "ΕΔ Λευκωσίας", "Επαρχιακό Δικαστήριο Λευκωσίας", FIRST, ("DC Nicosia",)),
    NamedCourt("CZ", "ns-cz", "NS", "Nejvyšší soud", SUPREME, ("Supreme Court",)),
    NamedCourt("CZ", "nss", "NSS", "Nejvyšší správní soud", SUPREME, ("Supreme Administrative Court",)),
    NamedCourt(
        "CZ",
        "us-cz",
        "ÚS",
        "Ústavní soud",
        CONSTITUTIONAL,
        ("Constitutional Court", "Constitutional Court of the Czech Republic"),
    ),
    NamedCourt("CZ", "msph", "MSPH", "Městský soud v Praze", FIRST),
    NamedCourt("DE", "bverfg", "BVerfG", "Bundesverfassungsgericht", CONSTITUTIONAL),
    NamedCourt("DE", "bgh", "BGH", "Bundesgerichtshof", SUPREME),
    NamedCourt("DE", "bverwg", "BVerwG", "Bundesverwaltungsgericht", SUPREME),
    NamedCourt("DE", "bag", "BAG", "Bundesarbeitsgericht", SUPREME),
    NamedCourt("DE", "bsg", "BSG", "Bundessozialgericht", SUPREME),
    NamedCourt("DE", "bfh", "BFH", "Bundesfinanzhof", SUPREME),
    NamedCourt("DE", "kg", "KG", "Kammergericht", APPEAL, ("KG Berlin",)),
    # Munich has two regional courts; the label alone does not tell which.
    NamedCourt("DE", "lg-munchen", "LG München", "LG München", FIRST),
    NamedCourt("DE", "olg-hamburg", "OLG Hamburg", "Hanseatisches Oberlandesgericht", APPEAL),
    NamedCourt("DE", "olg-bremen", "OLG Bremen", "Hanseatisches Oberlandesgericht in Bremen", APPEAL),
    NamedCourt("DE", "olg-schleswig", "OLG Schleswig", "Schleswig-Holsteinisches Oberlandesgericht", APPEAL),
    NamedCourt("DE", "olg-brandenburg", "OLG Brandenburg", "Brandenburgisches Oberlandesgericht", APPEAL),
    NamedCourt("DE", "olg-jena", "OLG Jena", "Thüringer Oberlandesgericht", APPEAL),
    NamedCourt("DE", "olg-saarbrucken", "OLG Saarbrücken", "Saarländisches Oberlandesgericht", APPEAL),
    NamedCourt(
        "DE", "olg-zweibrucken", "OLG Zweibrücken", "Pfälzisches Oberlandesgericht Zweibrücken", APPEAL
    ),
    NamedCourt(
        "DE",
        "ovg-luneburg",
        "OVG Lüneburg",
        "Niedersächsisches Oberverwaltungsgericht",
        APPEAL,
        ("OVG Niedersachsen",),
    ),
    NamedCourt(
        "DE",
        "ovg-munster",
        "OVG Münster",
        "Oberverwaltungsgericht für das Land Nordrhein-Westfalen",
        APPEAL,
        ("OVG Nordrhein-Westfalen", "OVG NRW"),
    ),
    NamedCourt(
        "DE",
        "ovg-saarland",
        "OVG Saarland",
        "Oberverwaltungsgericht des Saarlandes",
        APPEAL,
        ("OVG Saarlouis",),
    ),
    NamedCourt("DE", "ovg-hamburg", "OVG Hamburg", "Hamburgisches Oberverwaltungsgericht", APPEAL),
    NamedCourt(
        "DE",
        "ovg-rheinland-pfalz",
        "OVG Rheinland-Pfalz",
        "Oberverwaltungsgericht Rheinland-Pfalz",
        APPEAL,
        ("OVG Koblenz",),
    ),
    NamedCourt(
        "DE",
        "ovg-mecklenburg-vorpommern",
        "OVG Mecklenburg-Vorpommern",
        "Oberverwaltungsgericht Mecklenburg-Vorpommern",
        APPEAL,
        ("OVG Greifswald",),
    ),
    NamedCourt(
        "DE", "ovg-bautzen", "OVG Bautzen", "Sächsisches Oberverwaltungsgericht", APPEAL, ("OVG Sachsen",)
    ),
    NamedCourt(
        "DE",
        "ovg-berlin-brandenburg",
        "OVG Berlin-Brandenburg",
        "Oberverwaltungsgericht Berlin-Brandenburg",
        APPEAL,
        ("OVG Berlin",),
    ),
    NamedCourt(
        "DE",
        "ovg-sachsen-anhalt",
        "OVG Sachsen-Anhalt",
        "Oberverwaltungsgericht des Landes Sachsen-Anhalt",
        APPEAL,
        ("OVG Magdeburg",),
    ),
    NamedCourt(
        "DE",
        "vgh-munchen",
        "VGH München",
        "Bayerischer Verwaltungsgerichtshof",
        APPEAL,
        ("VGH Bayern", "BayVGH"),
    ),
    NamedCourt(
        "DE",
        "vgh-baden-wurttemberg",
        "VGH Baden-Württemberg",
        "Verwaltungsgerichtshof Baden-Württemberg",
        APPEAL,
        ("VGH Mannheim",),
    ),
    NamedCourt(
        "DE", "vgh-kassel", "VGH Kassel", "Hessischer Verwaltungsgerichtshof", APPEAL, ("VGH Hessen",)
    ),
    NamedCourt("DE", "vg-ansbach", "VG Ansbach", "Bayerisches Verwaltungsgericht Ansbach", FIRST),
    NamedCourt("DE", "vg-augsburg", "VG Augsburg", "Bayerisches Verwaltungsgericht Augsburg", FIRST),
    NamedCourt("DE", "vg-bayreuth", "VG Bayreuth", "Bayerisches Verwaltungsgericht Bayreuth", FIRST),
    NamedCourt("DE", "vg-munchen", "VG München", "Bayerisches Verwaltungsgericht München", FIRST),
    NamedCourt("DE", "vg-regensburg", "VG Regensburg", "Bayerisches Verwaltungsgericht Regensburg", FIRST),
    NamedCourt("DE", "vg-wurzburg", "VG Würzburg", "Bayerisches Verwaltungsgericht Würzburg", FIRST),
    NamedCourt("DE", "vg-bremen", "VG Bremen", "Verwaltungsgericht der Freien Hansestadt Bremen", FIRST),
    NamedCourt("DE", "vg-saarlouis", "VG Saarlouis", "Verwaltungsgericht des Saarlandes", FIRST),
    NamedCourt(
        "DE", "lag-hessen", "LAG Hessen", "Hessisches Landesarbeitsgericht", APPEAL, ("LAG Frankfurt",)
    ),
    NamedCourt("DE", "fg-niedersachsen", "FG Niedersachsen", "Niedersächsisches Finanzgericht", FIRST),
    NamedCourt("DE", "fg-thuringen", "FG Thüringen", "Thüringer Finanzgericht", FIRST),
    NamedCourt(
        "DE", "verfgh-saarland", "VerfGH Saarland", "Verfassungsgerichtshof des Saarlandes", CONSTITUTIONAL
    ),
    NamedCourt("EE", "riigikohus", "Riigikohus", "Riigikohus", SUPREME, ("Riigikohtu", "Supreme Court")),
    NamedCourt("ES", "an", "AN", "Audiencia Nacional", FIRST),  # where appeals from the AEPD begin
    NamedCourt("ES", "ts", "TS", "Tribunal Supremo", SUPREME, ("Supreme Court",)),
    NamedCourt("ES", "tc-es", "TC", "Tribunal Constitucional", CONSTITUTIONAL, ("Constitutional Court",)),
    NamedCourt(
        "ES",
        "tsj-pais-vasco",
        "TSJ País Vasco",
        "Tribunal Superior de Justicia del País Vasco",
        APPEAL,
    ),
    NamedCourt(
        "FI",
        "kho",
        "KHO",
        "Korkein hallinto-oikeus",
        SUPREME,
        ("Supreme Administrative Court", "Supreme Administrative Court of Finland"),
    ),
    NamedCourt("FI", "kko", "KKO", "Korkein oikeus", SUPREME, ("Supreme Court",)),
    NamedCourt(
        "FI",
        "i-sho",
        "I-SHO",
        "Itä-Suomen hallinto-oikeus",
        FIRST,
        ("Administrative Court of Eastern Finland",),
    ),
    NamedCourt("FR", "ce-fr", "CE", "Conseil d'État", SUPREME, ("Council of State",)),
    NamedCourt("FR", "cass-fr", "Cass.", "Cour de cassation", SUPREME, ("Supreme Court",)),
    NamedCourt("FR", "cons-const", "Cons. const.", "Conseil constitutionnel", CONSTITUTIONAL),
    NamedCourt(
        "GB",
        "uksc",
        "UKSC",
        "Supreme Court of the United Kingdom",
        SUPREME,
        ("Supreme Court", "UK Supreme Court"),
    ),
    NamedCourt("GB", "ewca", "EWCA", "Court of Appeal of England and Wales", APPEAL, ("Court of Appeal",)),
    NamedCourt("GB", "ewhc", "EWHC", "High Court of England and Wales", FIRST, ("High Court",)),
    NamedCourt(
        "GB",
        "niqb",
        "NIQB",
        "High Court of Justice in Northern Ireland, Queen's Bench Division",
        FIRST,
    ),
    NamedCourt(
        "GB",
        "ukut",
        "UKUT (AAC)",
        "Upper Tribunal (Administrative Appeals Chamber)",
        APPEAL,
        ("UKUT", "Upper Tribunal"),
    ),
    NamedCourt(
        "GB",
        "ftt",
        "FTT (GRC)",
        "First-tier Tribunal (General Regulatory Chamber)",
        FIRST,
        ("First-tier Tribunal", "FTT", "UKFTT", "GRC", "First-tier Tribunal (Information Rights)"),
    ),
    NamedCourt("GR", "ste", "ΣτΕ", "Συμβούλιο της Επικρατείας", SUPREME, ("StE", "Council of State")),
    NamedCourt("HR", "vusrh", "VUSRH", "Visoki upravni sud Republike Hrvatske", APPEAL),
    NamedCourt("HR", "os-kutina", "OS Kutina", "Općinski sud u Kutini", FIRST, ("Kutina Municipal Court",)),
    NamedCourt("HU", "kuria", "Kúria", "Kúria", SUPREME, ("Supreme Court",)),
    NamedCourt("IE", "iesc", "IESC", "Supreme Court", SUPREME),
    NamedCourt("IE", "ieca", "IECA", "Court of Appeal", APPEAL),
    NamedCourt("IE", "iehc", "IEHC", "High Court", FIRST),
    NamedCourt("IE", "iecc", "IECC", "Circuit Court", FIRST),
    NamedCourt(
        "IT",
        "cass-it",
        "Cass.",
        "Corte suprema di cassazione",
        SUPREME,
        ("Cass.Civ.", "Cass. civ.", "Corte di Cassazione", "Court of Cassation", "Supreme Court"),
    ),
    NamedCourt("IT", "cds-it", "CdS", "Consiglio di Stato", SUPREME, ("Council of State",)),
    NamedCourt(
        "IT",
        "tar-lazio",
        "TAR Lazio",
        "Tribunale amministrativo regionale per il Lazio",
        FIRST,
        ("TAR del Lazio",),
    ),
    NamedCourt("LT", "lvat", "LVAT", "Lietuvos vyriausiasis administracinis teismas", SUPREME),
    NamedCourt(
        "LU",
        "ta-luxembourg",
        "TA Luxembourg",
        "Tribunal administratif",
        FIRST,
        ("TADM", "Administrative Tribunal"),
    ),
    NamedCourt("LU", "cour-administrative", "Cour administrative", "Cour administrative", SUPREME, ("CADM",)),
    NamedCourt("NL", "hoge-raad", "Hoge Raad", "Hoge Raad der Nederlanden", SUPREME, ("HR", "Supreme Court")),
    NamedCourt("NL", "phr", "PHR", "Parket bij de Hoge Raad", None),  # advises the Hoge Raad
    NamedCourt(
        "NL",
        "rvs",
        "RvS",
        "Afdeling bestuursrechtspraak van de Raad van State",
        SUPREME,
        ("ABRvS", "Raad van State", "Council of State"),
    ),
    NamedCourt("NL", "crvb", "CRvB", "Centrale Raad van Beroep", SUPREME),
    NamedCourt("NL", "cbb", "CBb", "College van Beroep voor het bedrijfsleven", SUPREME),
    NamedCourt("NL", "ghams", "GHAMS", "Gerechtshof Amsterdam", APPEAL),
    NamedCourt("NL", "gharl", "GHARL", "Gerechtshof Arnhem-Leeuwarden", APPEAL, ("GHAL",)),
    NamedCourt("NL", "ghdha", "GHDHA", "Gerechtshof Den Haag", APPEAL),
    NamedCourt("NL", "ghshe", "GHSHE", "Gerechtshof 's-Hertogenbosch", APPEAL),
    NamedCourt(
        "NO",
        "personvernnemnda",
        "Personvernnemnda",
        "Personvernnemnda",
        TRIBUNAL,
        ("PVN", "Privacy Appeals Board", "Norwegian Privacy Appeals Board"),
    ),
    NamedCourt(
        "NO", "hoyesterett", "Norges Høyesterett", "Norges Høyesterett", SUPREME, ("Høyesterett", "HR")
    ),
    # The parliamentary ombudsman: criticises, decides nothing.
    NamedCourt("NO", "sivilombudet", "Sivilombudet", "Sivilombudet", None, ("JO", "Sivilombudsmannen")),
    NamedCourt(
        "PL", "nsa", "NSA", "Naczelny Sąd Administracyjny", SUPREME, ("Supreme Administrative Court",)
    ),
    NamedCourt("PL", "sn", "SN", "Sąd Najwyższy", SUPREME, ("Supreme Court",)),
    NamedCourt(
        "PL",
        "so-warszawa-praga",
        "SO Warszawa-Praga",
        "Sąd Okręgowy Warszawa-Praga w Warszawie",
        FIRST,
        ("District Court Warsaw-Praga",),
    ),
    NamedCourt("PT", "tc-pt", "TC", "Tribunal Constitucional", CONSTITUTIONAL, ("Constitutional Court",)),
    NamedCourt("PT", "sta", "STA", "Supremo Tribunal Administrativo", SUPREME),
    NamedCourt("PT", "stj", "STJ", "Supremo Tribunal de Justiça", SUPREME, ("Supreme Court",)),
    NamedCourt("PT", "tr-lisboa", "TR Lisboa", "Tribunal da Relação de Lisboa", APPEAL),
    NamedCourt("RO", "iccj", "ÎCCJ", "Înalta Curte de Casație și Justiție", SUPREME),
    NamedCourt(
        "SE", "hfd", "HFD", "Högsta förvaltningsdomstolen", SUPREME, ("SAC", "Supreme Administrative Court")
    ),
    NamedCourt("SE", "hd", "HD", "Högsta domstolen", SUPREME, ("Supreme Court", "Supreme Court of Sweden")),
    NamedCourt("SE", "ad", "AD", "Arbetsdomstolen", SUPREME, ("Labour Court",)),
    NamedCourt(
        "SE",
        "fis",
        "FiS",
        "Förvaltningsrätten i Stockholm",
        FIRST,
        ("Administrative Court of Stockholm",),
    ),
    NamedCourt(
        "SE", "kamr", "KamR", "Kammarrätten", APPEAL, ("KR",)
    ),  # one of four, the label not saying which
    NamedCourt("SE", "svea-hovratt", "Svea hovrätt", "Svea hovrätt", APPEAL),
    NamedCourt("SI", "vsrs", "VSRS", "Vrhovno sodišče Republike Slovenije", SUPREME, ("Supreme Court",)),
    NamedCourt("SI", "uprs", "UPRS", "Upravno sodišče Republike Slovenije", FIRST),
    NamedCourt("SI", "vsl", "VSL", "Višje sodišče v Ljubljani", APPEAL),
    NamedCourt("SI", "vsm", "VSM", "Višje sodišče v Mariboru", APPEAL),
)

RULES: dict[str, tuple[Rule, ...]] = {
    "AT": (
        Rule(("BG",), "Bezirksgericht {place}", FIRST),
        Rule(("LG",), "Landesgericht {place}", FIRST),
        Rule(("HG",), "Handelsgericht {place}", FIRST),
        Rule(("OLG",), "Oberlandesgericht {place}", APPEAL),
        Rule(("LVwG",), "Landesverwaltungsgericht {place}", FIRST),
    ),
    "DE": (
        Rule(("AG", "AmG", "Amtsgericht"), "Amtsgericht {place}", FIRST),
        Rule(("LG", "Landgericht"), "Landgericht {place}", FIRST),
        Rule(("OLG", "Oberlandesgericht"), "Oberlandesgericht {place}", APPEAL),
        Rule(("ArbG", "Arbeitsgericht"), "Arbeitsgericht {place}", FIRST),
        Rule(("LAG", "Landesarbeitsgericht"), "Landesarbeitsgericht {place}", APPEAL),
        Rule(("VG", "Verwaltungsgericht"), "Verwaltungsgericht {place}", FIRST),
        Rule(("OVG", "Oberverwaltungsgericht"), "Oberverwaltungsgericht {place}", APPEAL),
        Rule(("VGH", "Verwaltungsgerichtshof"), "Verwaltungsgerichtshof {place}", APPEAL),
        Rule(("SG", "Sozialgericht"), "Sozialgericht {place}", FIRST),
        Rule(("LSG", "Landessozialgericht"), "Landessozialgericht {place}", APPEAL),
        Rule(("FG", "Finanzgericht"), "Finanzgericht {place}", FIRST),
        Rule(("VK", "Vergabekammer"), "Vergabekammer {place}", TRIBUNAL),
    ),
    "ES": (
        Rule(("TSJ", "TSJ de"), "Tribunal Superior de Justicia de {place}", APPEAL),
        Rule(("AP",), "Audiencia Provincial de {place}", APPEAL),
    ),
    "FR": (
        Rule(("TA",), "Tribunal administratif {of_place}", FIRST),
        Rule(("CAA",), "Cour administrative d'appel {of_place}", APPEAL),
        Rule(
            ("CA", "Court of Appeal de", "Cour d'appel de", "Cour d'appel d'"),
            "Cour d'appel {of_place}",
            APPEAL,
        ),
        Rule(("TJ",), "Tribunal judiciaire {of_place}", FIRST),
        Rule(("TGI",), "Tribunal de grande instance {of_place}", FIRST),  # tribunaux judiciaires since 2020
    ),
    "HR": (Rule(("US",), "Upravni sud {in_place}", FIRST),),
    "IT": (
        Rule(
            ("Trib.", "Trib. of", "Tribunale di", "Tribunale ordinario di", "Tribunal of"),
            "Tribunale di {place}",
            FIRST,
        ),
        Rule(("CA", "Corte di Appello di", "Court of Appeal of"), "Corte d'appello di {place}", APPEAL),
    ),
    "NL": (
        Rule(("Rb.",), "Rechtbank {place}", FIRST),
        Rule(("Gerechtshof",), "Gerechtshof {place}", APPEAL),
    ),
    "PL": (
        Rule(("WSA",), "Wojewódzki Sąd Administracyjny {in_place}", FIRST),
        Rule(("SO",), "Sąd Okręgowy {in_place}", FIRST),
    ),
    "PT": (Rule(("TR", "Tribunal da Relação de"), "Tribunal da Relação de {place}", APPEAL),),
    "SE": (
        Rule(("KamR", "Kammarrätten i"), "Kammarrätten i {place}", APPEAL),
        Rule(("FörvR", "Förvaltningsrätten i"), "Förvaltningsrätten i {place}", FIRST),
    ),
}

# A full name in the court's own language tells its level by one of these words, folded.
LEVELS_BY_WORD: dict[str, tuple[tuple[str, str], ...]] = {
    "BE": (("hof van beroep", APPEAL), ("cour d appel", APPEAL)),
    "DK": (("hojesteret", SUPREME), ("landsret", APPEAL), ("retten i", FIRST)),
    "EE": (("ringkonnakohus", APPEAL), ("halduskohus", FIRST), ("maakohus", FIRST)),
    "FI": (("hallinto oikeus", FIRST), ("karajaoikeus", FIRST), ("hovioikeus", APPEAL)),
    "NO": (("lagmannsrett", APPEAL), ("tingrett", FIRST)),
    "RO": (("curtea de apel", APPEAL), ("tribunalul", FIRST)),
    "SE": (("hovratt", APPEAL), ("tingsratt", FIRST)),
}

# Places as published, where the court's own name has another.
PLACES: dict[str, dict[str, str]] = {
    "DE": {
        "Frankfurt": "Frankfurt am Main",  # Frankfurt (Oder) is always told apart
        "Mecklenburg-Western Pomerania": "Mecklenburg-Vorpommern",
    },
    "IT": {"Rome": "Roma"},
    "PL": {"Warsaw": "Warszawa", "Wrocławiu": "Wrocław"},
}

# Declined places with their preposition.
IN_PLACE = {
    "Białystok": "w Białymstoku",
    "Bydgoszcz": "w Bydgoszczy",
    "Gdańsk": "w Gdańsku",
    "Gliwice": "w Gliwicach",
    "Gorzów Wielkopolski": "w Gorzowie Wielkopolskim",
    "Kielce": "w Kielcach",
    "Kraków": "w Krakowie",
    "Lublin": "w Lublinie",
    "Łódź": "w Łodzi",
    "Olsztyn": "w Olsztynie",
    "Opole": "w Opolu",
    "Osijek": "u Osijeku",
    "Poznań": "w Poznaniu",
    "Rijeka": "u Rijeci",
    "Rzeszów": "w Rzeszowie",
    "Split": "u Splitu",
    "Szczecin": "w Szczecinie",
    "Warszawa": "w Warszawie",
    "Wrocław": "we Wrocławiu",
    "Zagreb": "u Zagrebu",
}

# Courts of the dataset whose names follow the rules or tell their level, so that they can be found by name.
LISTED_COURTS: dict[str, str] = {
    "AT": "HG Wien, LG Feldkirch, OLG Graz, OLG Innsbruck, OLG Linz, OLG Wien",
    "DE": (
        "AG Diez, AG Düsseldorf, AG Frankfurt am Main, AG Hamburg-Bergedorf, AG Lörrach, AG München, "
        "AG Pankow, AG Pfaffenhofen a. d. Ilm, AG Pforzheim, AG Singen (Hohentwiel), AG Wesel, ArbG Bonn, "
        "ArbG Duisburg, ArbG Düsseldorf, ArbG Heilbronn, ArbG Kaiserslautern, ArbG Köln, ArbG Oldenburg, "
        "FG Berlin-Brandenburg, FG München, FG Nürnberg, LAG Baden-Württemberg, LAG Berlin-Brandenburg, "
        "LAG Düsseldorf, LAG Mecklenburg-Vorpommern, LAG Niedersachsen, LAG Nürnberg, LAG Rheinland-Pfalz, "
        "LAG Schleswig-Holstein, LG Aschaffenburg, LG Augsburg, LG Baden-Baden, LG Berlin, LG Bielefeld, "
        "LG Bonn, LG Deggendorf, LG Duisburg, LG Ellwangen, LG Erfurt, LG Essen, LG Frankenthal (Pfalz), "
        "LG Frankfurt am Main, LG Gießen, LG Hamburg, LG Hannover, LG Heidelberg, LG Itzehoe, LG Kassel, "
        "LG Kiel, LG Köln, LG Krefeld, LG Landshut, LG Leipzig, LG Lübeck, LG Magdeburg, LG Memmingen, "
        "LG München I, LG München II, LG Münster, LG Passau, LG Ravensburg, LG Regensburg, LG Rostock, "
        "LG Saarbrücken, LG Stuttgart, LG Traunstein, LG Wiesbaden, LG Würzburg, LSG Hamburg, "
        "LSG Niedersachsen-Bremen, OLG Bamberg, OLG Celle, OLG Dresden, OLG Düsseldorf, "
        "OLG Frankfurt am Main, OLG Hamm, OLG Karlsruhe, OLG Koblenz, OLG Köln, OLG München, OLG Naumburg, "
        "OLG Nürnberg, OLG Stuttgart, SG Hamburg, VG Berlin, VG Cottbus, VG Düsseldorf, "
        "VG Frankfurt am Main, VG Gelsenkirchen, VG Gießen, VG Hamburg, VG Hannover, VG Karlsruhe, "
        "VG Köln, VG Magdeburg, VG Mainz, VG Neustadt an der Weinstraße, VG Osnabrück, VG Potsdam, "
        "VG Schwerin, VG Stuttgart, VG Weimar, VG Wiesbaden, VK Baden-Württemberg"
    ),
    "DK": "Retten i Aarhus, Retten i Svendborg",
    "EE": "Tallinna Halduskohus, Tallinna Ringkonnakohus",
    "ES": "AP Barcelona, TSJ Cataluña",
    "FI": "Helsingin hallinto-oikeus, Hämeenlinnan hallinto-oikeus",
    "FR": "CA Chambéry, CAA Paris, TA Marseille, TGI Paris",
    "HR": "US Rijeka, US Split, US Zagreb",
    "IT": "Trib. Bologna, Trib. Roma",
    "NL": (
        "Rb. Amsterdam, Rb. Den Haag, Rb. Gelderland, Rb. Limburg, Rb. Midden-Nederland, Rb. Noord-Holland, "
        "Rb. Noord-Nederland, Rb. Oost-Brabant, Rb. Overijssel, Rb. Rotterdam, Rb. Zeeland-West-Brabant"
    ),
    "NO": "Oslo tingrett",
    "PL": "SO Warszawa, WSA Kielce, WSA Rzeszów, WSA Warszawa, WSA Wrocław",
    "PT": "TR Coimbra",
    "SE": "KamR Göteborg, KamR Stockholm",
}
