"""Groups of companies that many decisions are about, by the names their companies are judged under.

A company is of a group here if it was controlled by it when it was judged, and where it was sold since, the
source says so. The table is short on purpose: it holds the groups that many decisions are on, and a company
that it does not list stands for itself. Bare brands that are also words ("Meta", "Orange") count only alone.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple


class Group(NamedTuple):
    """A group: its word, its name, how its companies' folded names begin or read whole, and the source."""

    key: str
    name: str
    beginnings: tuple[str, ...]
    whole: tuple[str, ...]
    source: str


def _group(key: str, name: str, beginnings: str, whole: str, source: str) -> Group:
    """A row; names are parted by commas."""
    return Group(key, name, _parted(beginnings), _parted(whole), source)


def _parted(names: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in names.split(",") if name.strip())


# fmt: off
GROUPS = (
    _group("meta", "Meta", "facebook, instagram, whatsapp, meta platforms, meta ireland", "meta",
           "Meta Platforms, Inc., Form 10-K for 2023; WhatsApp: Commission decision M.7217"),
    _group("alphabet", "Alphabet (Google)", "google, youtube, fitbit, alphabet inc", "alphabet",
           "Alphabet Inc., Form 10-K for 2023; Fitbit: Commission decision M.9660"),
    _group("amazon", "Amazon", "amazon, twitch, audible", "",
           "Amazon.com, Inc., Form 10-K for 2023"),
    _group("microsoft", "Microsoft", "microsoft, linkedin, github", "",
           "Microsoft Corporation, Form 10-K for 2023; LinkedIn: Commission decision M.8124"),
    _group("bytedance", "ByteDance (TikTok)", "tiktok, bytedance", "",
           "Commission decision of 5 September 2023, which designates ByteDance Ltd. as a gatekeeper"),
    _group("x", "X (Twitter)", "twitter, x corp, x internet unlimited", "x",
           "Twitter, Inc., Form 10-K for 2021; X Corp. its successor since 2023"),
    _group("uber", "Uber", "uber", "",
           "Uber Technologies, Inc., Form 10-K for 2023"),
    _group("delivery-hero", "Delivery Hero (Glovo)", "glovo, glovoapp, glovoapp23, foodinho, foodora", "",
           "Delivery Hero SE, annual report 2022: Glovo with Foodinho since July 2022"),
    _group("vodafone", "Vodafone", "vodafone", "",
           "Vodafone Group Plc, annual report 2023; sold since: Spain (2024), Italy (2024)"),
    _group("telefonica", "Telefónica", "telefonica, movistar, telxius, o2 germany, telefonica germany", "o2",
           "Telefónica, S.A., annual report 2023"),
    _group("orange", "Orange", "orange espagne, orange espana, orange romania, orange polska", "orange",
           "Orange S.A., universal registration document 2023; Spain in MasOrange since March 2024"),
    _group("deutsche-telekom", "Deutsche Telekom",
           "deutsche telekom, telekom deutschland, magyar telekom, slovak telekom, telekom romania, cosmote,"
           " t mobile, hrvatski telekom, crnogorski telekom", "ote",
           "Deutsche Telekom AG, annual report 2020; sold since: Telekom Romania Communications (2021),"
           " T-Mobile Netherlands (2022)"),
    _group("masmovil", "MásMóvil", "xfera moviles, masmovil, euskaltel, yoigo, pepemobile", "",
           "Másmóvil Ibercom, S.A., annual report 2021; in MasOrange since March 2024"),
    _group("digi", "Digi", "digi spain telecom, digi romania, rcs rds, digi communications, digi tavkozlesi,"
           " digi telecommunications", "digi",
           "Digi Communications N.V., annual report 2021; Hungary sold in January 2022"),
    _group("telenor", "Telenor", "telenor", "",
           "Telenor ASA, annual report 2022"),
    _group("enel", "Enel", "enel, endesa, servizio elettrico nazionale, edistribucion", "",
           "Enel S.p.A., annual report 2022; Romania sold in October 2023"),
    _group("eni", "Eni", "eni gas e luce, eni plenitude", "eni",
           "Eni S.p.A., annual report 2022"),
    _group("iberdrola", "Iberdrola", "iberdrola, curenergia", "",
           "Iberdrola, S.A., annual financial report 2022"),
    _group("edp", "EDP", "edp", "",
           "EDP, S.A., annual report 2020; Spanish retail sold to TotalEnergies in December 2020"),
    _group("naturgy", "Naturgy", "naturgy, gas natural", "",
           "Naturgy Energy Group, S.A., annual report 2022"),
    _group("santander", "Santander", "banco santander, santander", "",
           "Banco Santander, S.A., annual report 2023"),
    _group("bbva", "BBVA", "banco bilbao vizcaya argentaria, bbva", "",
           "Banco Bilbao Vizcaya Argentaria, S.A., annual report 2023"),
    _group("caixabank", "CaixaBank", "caixabank, bankia", "",
           "CaixaBank, S.A., annual report 2021: Bankia merged into it in March 2021"),
    _group("unicredit", "UniCredit", "unicredit", "",
           "UniCredit S.p.A., annual report 2023"),
    _group("ing", "ING", "ing bank", "ing",
           "ING Groep N.V., annual report 2023"),
    _group("raiffeisen", "Raiffeisen Bank International", "raiffeisen bank", "",
           "Raiffeisen Bank International AG, annual report 2023"),
    _group("bnp-paribas", "BNP Paribas", "bnp paribas, banco cetelem, cetelem", "",
           "BNP Paribas S.A., universal registration document 2022"),
    _group("intesa-sanpaolo", "Intesa Sanpaolo", "intesa sanpaolo", "",
           "Intesa Sanpaolo S.p.A., annual report 2022"),
    _group("abn-amro", "ABN AMRO", "abn amro, international card services", "",
           "ABN AMRO Bank N.V., annual report 2022"),
    _group("carrefour", "Carrefour", "carrefour, centros comerciales carrefour", "",
           "Carrefour S.A., universal registration document 2022"),
    _group("h-m", "H&M", "h m hennes mauritz, hennes mauritz", "h m",
           "H & M Hennes & Mauritz AB, annual report 2020"),
    _group("ikea", "IKEA (Ingka)", "ikea", "",
           "Ingka Holding B.V., annual summary 2022"),
    _group("schwarz", "Schwarz (Lidl, Kaufland)", "lidl, kaufland", "",
           "Schwarz Unternehmenskommunikation, sustainability report 2022"),
    _group("volkswagen", "Volkswagen", "volkswagen", "vw",
           "Volkswagen AG, annual report 2022"),
    _group("poste-italiane", "Poste Italiane", "poste italiane, poste vita, postel", "",
           "Poste Italiane S.p.A., annual report 2022"),
    _group("creditinfo", "Creditinfo", "creditinfo", "",
           "Creditinfo Group hf., parent of Creditinfo Lánstraust hf."),
    _group("crif", "CRIF", "crif, cribis", "",
           "CRIF S.p.A., which owns Cribis Credit Management S.r.l. and CRIF Bürgel GmbH"),
    _group("equifax", "Equifax", "equifax, asnef equifax", "",
           "Equifax Inc., Form 10-K for 2022, Exhibit 21"),
)

# Other names of the same company, folded and without legal form -> the name it is listed under.
OTHER_NAMES = {
    "facebook ireland": "meta platforms ireland",  # renamed in January 2022
    "meta ireland": "meta platforms ireland",  # short for it
    "vodafone spain": "vodafone espana",  # translated
    "glovoapp": "glovoapp23",  # short for it
    "microsoft operations ireland": "microsoft ireland operations",  # misspelt
    "austrian post": "osterreichische post",  # translated
    "polish post": "poczta polska",  # translated
}
# fmt: on


def group_of(name: str) -> str | None:
    """The key of the group that a company is of; its name is folded and without legal form."""
    for group in GROUPS:
        if name in group.whole or any(f"{name} ".startswith(f"{begun} ") for begun in group.beginnings):
            return group.key
    return None


def group_name(key: str) -> str:
    """What the group is called; a key of no row stands for itself."""
    return _by_key()[key].name if key in _by_key() else key


def find_group(text: str) -> str:
    """The key of the group that a person means by its key, its name or the name of one of its companies.

    Raises:
        InvalidInput: there is none in the table.
    """
    from finecli.errors import InvalidInput
    from finecli.vocabulary.matching import fold, slug
    from finecli.vocabulary.suggestions import did_you_mean

    if slug(text) in _by_key():
        return slug(text)
    folded = fold(text)
    named = next((group.key for group in GROUPS if folded and folded == fold(group.name)), None)
    found = named or (group_of(folded) if folded else None)
    if found is None:
        raise InvalidInput(
            f"unknown group: {text}", did_you_mean(text, _by_key()) or f"groups are {', '.join(_by_key())}"
        )
    return found


@cache
def _by_key() -> dict[str, Group]:
    return {group.key: group for group in GROUPS}
