"""How many people live in each country, so that fines can be told per million inhabitants.

A sum of fines grows with the country it is imposed in; Malta and Germany compare only by head. One source
and one year serve every country: the World Bank's mid-year figures, drawn from statistical offices, Eurostat
and the United Nations. The European Union is the sum of its 27 member states.

Residents are counted, whatever their nationality, in the area the country's own statistics cover: France
with its five overseas departments but without its other territories, Denmark without Greenland and the
Faroe Islands, the Netherlands without its Caribbean parts, the United Kingdom without the Isle of Man,
the Channel Islands and Gibraltar. Cyprus alone is counted wider than its law reaches; see `AREAS`.
"""

from __future__ import annotations

YEAR = 2024  # at the middle of the year
SOURCE = "World Bank, World Development Indicators, population, total (SP.POP.TOTL), as of July 2026"

# By ISO 3166-1 alpha-2, EU for the Union of 27. The Isle of Man and Liechtenstein are as of April 2026.
POPULATION = {
    "AT": 9_177_982,
    "BE": 11_858_610,
    "BG": 6_441_421,
    "CH": 9_005_582,
    "CY": 1_358_282,
    "CZ": 10_905_028,
    "DE": 83_516_593,
    "DK": 5_976_992,
    "EE": 1_372_341,
    "ES": 48_848_840,
    "EU": 450_228_188,
    "FI": 5_619_911,
    "FR": 68_551_653,
    "GB": 69_281_000,  # published in thousands
    "GR": 10_405_134,
    "HR": 3_866_200,
    "HU": 9_562_065,
    "IE": 5_395_790,
    "IM": 84_160,
    "IS": 386_506,
    "IT": 58_952_704,
    "LI": 40_450,
    "LT": 2_888_278,
    "LU": 677_012,
    "LV": 1_866_124,
    "MT": 568_847,
    "NL": 17_993_485,
    "NO": 5_572_279,
    "PL": 36_559_233,
    "PT": 10_694_681,
    "RO": 19_051_804,
    "SE": 10_569_709,
    "SI": 2_127_400,
    "SK": 5_422_069,
}

# What a reader of a figure per inhabitant must know of the area counted.
AREAS = {
    # The United Nations' estimate, which the World Bank takes over. Art. 1 of Protocol No 10 to the 2003 Act
    # of Accession suspends Union law where the government has no effective control; per head, the fines of
    # the area where the law applies are therefore higher, by about two fifths.
    "CY": "the whole island, though EU law applies only in the area the government controls",
}


def inhabitants(country: str) -> int | None:
    """How many people lived in a country (ISO 3166-1 alpha-2, or EU) in `YEAR`; None where unknown."""
    return POPULATION.get(country)
