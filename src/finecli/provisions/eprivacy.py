"""Which provisions are ePrivacy: the cookie rule of each country, and its rules on direct marketing.

Directive 2002/58/EC binds through national law. Its Art. 5(3) (storing or reading information on a user's
device: the cookie rule) and Art. 13 (unsolicited communications) stand under other names in every country;
the table says which, with the act that put them there. A country or an article missing from it is not known
to have no such rule: it could not be confirmed.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from finecli.provisions.provision import Provision

_COOKIES = "5(3)"
_MARKETING = "13"


class EPrivacyRule(NamedTuple):
    """A national provision that transposes the ePrivacy Directive.

    `levels` is its place in the law ("22", "2"), `transposes` the Directive's article, "5(3)" or "13", and
    `source` the act, or the judgment, that makes it so.
    """

    country: str
    law: str
    levels: tuple[str, ...]
    transposes: str
    source: str


RULES = tuple(
    EPrivacyRule(country, law, levels, transposes, source)
    for country, law, levels, transposes, source in (
        ("AT", "TKG 2003", ("96", "3"), _COOKIES, "BGBl. I Nr. 70/2003, replaced by TKG 2021"),
        ("AT", "TKG 2003", ("107",), _MARKETING, "BGBl. I Nr. 70/2003, replaced by TKG 2021"),
        ("AT", "TKG 2021", ("165", "3"), _COOKIES, "BGBl. I Nr. 190/2021"),
        ("AT", "TKG 2021", ("174",), _MARKETING, "BGBl. I Nr. 190/2021"),
        ("BE", "LCE", ("129",), _COOKIES, "Loi du 13 juin 2005, art. 129, moved in 2022"),
        ("BE", "Law of 30 July 2018", ("10/2",), _COOKIES, "inserted by the Loi du 21 décembre 2021"),
        ("BE", "CDE", ("XII.13",), _MARKETING, "Code de droit économique, livre XII"),
        ("BG", "ZET", ("4a",), _COOKIES, "Закон за електронната търговия, чл. 4а"),
        ("BG", "ZES", ("261",), _MARKETING, "Закон за електронните съобщения, чл. 261"),
        ("CY", "Law 112(I)/2004", ("99", "5"), _COOKIES, "Law 112(I)/2004 as amended by Law 51(I)/2012"),
        ("CY", "Law 112(I)/2004", ("106",), _MARKETING, "Law 112(I)/2004"),
        ("CZ", "Act No. 127/2005", ("89", "3"), _COOKIES, "as amended by zákon č. 374/2021 Sb."),
        ("CZ", "Act No. 480/2004", ("7",), _MARKETING, "zákon č. 480/2004 Sb."),
        ("DE", "TDDDG", ("25",), _COOKIES, "BGBl. 2021 I S. 1982 (TTDSG), renamed by BGBl. 2024 I Nr. 149"),
        ("DE", "TMG", ("15", "3"), _COOKIES, "read so by BGH, 28 May 2020, I ZR 7/16; repealed in 2021"),
        ("DE", "UWG", ("7",), _MARKETING, "BGBl. 2010 I S. 254"),
        ("DK", "Cookiebekendtgørelsen", ("3",), _COOKIES, "BEK nr. 1148 af 9. december 2011"),
        ("DK", "Cookiebekendtgørelsen", ("4",), _COOKIES, "BEK nr. 1148 af 9. december 2011"),
        ("DK", "Markedsføringsloven (DK)", ("10",), _MARKETING, "LOV nr. 426 af 3. maj 2017"),
        ("ES", "LSSI", ("22", "2"), _COOKIES, "Ley 34/2002 (BOE-A-2002-13758)"),
        ("ES", "LSSI", ("21",), _MARKETING, "Ley 34/2002 (BOE-A-2002-13758)"),
        ("ES", "LSSI", ("22", "1"), _MARKETING, "Ley 34/2002 (BOE-A-2002-13758)"),
        ("ES", "LGT", ("48", "1", "b"), _MARKETING, "Ley 9/2014, repealed in 2022"),
        ("ES", "LGT 2022", ("66", "1", "b"), _MARKETING, "Ley 11/2022"),
        ("FI", "Act 917/2014", ("205",), _COOKIES, "Laki sähköisen viestinnän palveluista 917/2014"),
        ("FI", "Act 917/2014", ("200",), _MARKETING, "Laki sähköisen viestinnän palveluista 917/2014"),
        ("FI", "Act 917/2014", ("202",), _MARKETING, "Laki sähköisen viestinnän palveluista 917/2014"),
        ("FR", "Loi Informatique et Libertés", ("82",), _COOKIES, "numbered so by Ordonnance n° 2018-1125"),
        ("FR", "CPCE", ("L. 34-5",), _MARKETING, "Code des postes et des communications électroniques"),
        ("GB", "PECR", ("6",), _COOKIES, "S.I. 2003/2426 as amended by S.I. 2011/1208"),
        ("GB", "PECR", ("19",), _MARKETING, "S.I. 2003/2426"),
        ("GB", "PECR", ("20",), _MARKETING, "S.I. 2003/2426"),
        ("GB", "PECR", ("21",), _MARKETING, "S.I. 2003/2426"),
        ("GB", "PECR", ("21A",), _MARKETING, "S.I. 2003/2426, inserted in 2018"),
        ("GB", "PECR", ("21B",), _MARKETING, "S.I. 2003/2426, inserted in 2018"),
        ("GB", "PECR", ("22",), _MARKETING, "S.I. 2003/2426"),
        ("GB", "PECR", ("23",), _MARKETING, "S.I. 2003/2426"),
        ("GB", "PECR", ("24",), _MARKETING, "S.I. 2003/2426"),
        ("GR", "Law 3471/2006", ("4", "5"), _COOKIES, "as amended by Law 4070/2012"),
        ("GR", "Law 3471/2006", ("11",), _MARKETING, "Law 3471/2006"),
        ("HR", "ZEK", ("43", "4"), _COOKIES, "Narodne novine 76/22"),
        ("HU", "Eht.", ("155", "4"), _COOKIES, "2003. évi C. törvény as amended by 2011. évi CVII. törvény"),
        ("HU", "Grt.", ("6",), _MARKETING, "2008. évi XLVIII. törvény"),
        ("IE", "S.I. 336/2011", ("5",), _COOKIES, "S.I. No. 336 of 2011, reg. 5(3) to (5)"),
        ("IE", "S.I. 336/2011", ("13",), _MARKETING, "S.I. No. 336 of 2011"),
        ("IT", "Codice Privacy", ("122",), _COOKIES, "as amended by d.lgs. 28 maggio 2012, n. 69"),
        ("IT", "Codice Privacy", ("130",), _MARKETING, "d.lgs. 30 giugno 2003, n. 196"),
        (
            "LU",
            "Law of 30 May 2005 (LU)",
            ("4", "3", "e"),
            _COOKIES,
            "as amended by the Loi du 28 juillet 2011",
        ),
        ("LU", "Law of 30 May 2005 (LU)", ("11",), _MARKETING, "Loi du 30 mai 2005"),
        ("LV", "ISPL", ("7.1",), _COOKIES, "Informācijas sabiedrības pakalpojumu likums, 7.¹ pants"),
        ("LV", "ISPL", ("9",), _MARKETING, "Informācijas sabiedrības pakalpojumu likums, 9. pants"),
        ("MT", "S.L. 586.01", ("5",), _COOKIES, "S.L. 586.01, formerly S.L. 440.01"),
        ("MT", "S.L. 586.01", ("9",), _MARKETING, "S.L. 586.01, formerly S.L. 440.01"),
        ("NL", "Telecommunicatiewet", ("11.7a",), _COOKIES, "Telecommunicatiewet, inserted in 2012"),
        ("NL", "Telecommunicatiewet", ("11.7",), _MARKETING, "Telecommunicatiewet"),
        ("NO", "Ekomloven", ("2-7b",), _COOKIES, "LOV-2003-07-04-83, repealed in 2025"),
        ("NO", "Ekomloven 2024", ("3-15",), _COOKIES, "LOV-2024-12-13-76"),
        ("NO", "Markedsføringsloven (NO)", ("15",), _MARKETING, "LOV-2009-01-09-2"),
        (
            "PL",
            "Prawo telekomunikacyjne",
            ("173",),
            _COOKIES,
            "Dz.U. 2004 nr 171 poz. 1800, repealed in 2024",
        ),
        (
            "PL",
            "Prawo telekomunikacyjne",
            ("172",),
            _MARKETING,
            "Dz.U. 2004 nr 171 poz. 1800, repealed in 2024",
        ),
        ("PL", "PKE", ("399",), _COOKIES, "Dz.U. 2024 poz. 1221"),
        ("PL", "PKE", ("398",), _MARKETING, "Dz.U. 2024 poz. 1221"),
        ("PT", "Lei 41/2004", ("5",), _COOKIES, "as amended by Lei 46/2012"),
        ("PT", "Lei 41/2004", ("13A",), _MARKETING, "inserted by Lei 46/2012"),
        ("RO", "Law 506/2004", ("4", "5"), _COOKIES, "as amended by O.U.G. 13/2012"),
        ("RO", "Law 506/2004", ("12",), _MARKETING, "Legea nr. 506/2004"),
        ("SE", "LEK", ("9:28",), _COOKIES, "SFS 2022:482"),
        ("SE", "LEK 2003", ("6:18",), _COOKIES, "SFS 2003:389, repealed in 2022"),
        ("SE", "Marknadsföringslagen", ("19",), _MARKETING, "SFS 2008:486"),
        ("SI", "ZEKom-1", ("157",), _COOKIES, "Uradni list RS 109/12, repealed in 2022"),
        ("SI", "ZEKom-1", ("158",), _MARKETING, "Uradni list RS 109/12, repealed in 2022"),
        ("SI", "ZEKom-2", ("225",), _COOKIES, "Uradni list RS 130/22"),
        ("SI", "ZEKom-2", ("226",), _MARKETING, "Uradni list RS 130/22"),
        ("SK", "Act No. 351/2011", ("55", "5"), _COOKIES, "zákon č. 351/2011 Z. z., repealed in 2022"),
        ("SK", "Act No. 351/2011", ("62",), _MARKETING, "zákon č. 351/2011 Z. z., repealed in 2022"),
        ("SK", "Act No. 452/2021", ("109", "8"), _COOKIES, "zákon č. 452/2021 Z. z."),
        ("SK", "Act No. 452/2021", ("116",), _MARKETING, "zákon č. 452/2021 Z. z."),
    )
)

# Acts that do nothing but transpose the Directive, so that each of their provisions is ePrivacy.
WHOLE_ACTS = frozenset(
    {
        ("DK", "Cookiebekendtgørelsen"),
        ("GB", "PECR"),
        ("GR", "Law 3471/2006"),
        ("IE", "S.I. 336/2011"),
        ("LU", "Law of 30 May 2005 (LU)"),
        ("MT", "S.L. 586.01"),
        ("PT", "Lei 41/2004"),
        ("RO", "Law 506/2004"),
    }
)

# Laws of the table that another of it has replaced.
REPLACED = frozenset(
    {
        ("AT", "TKG 2003"),
        ("BE", "LCE"),
        ("DE", "TMG"),
        ("NO", "Ekomloven"),
        ("PL", "Prawo telekomunikacyjne"),
        ("SE", "LEK 2003"),
        ("SI", "ZEKom-1"),
        ("SK", "Act No. 351/2011"),
    }
)

_OF_THE_DIRECTIVE = ((("5", "3"), _COOKIES), (("13",), _MARKETING))


@cache
def _rules_of_laws() -> dict[tuple[str | None, str], list[EPrivacyRule]]:
    found: dict[tuple[str | None, str], list[EPrivacyRule]] = {}
    for rule in RULES:
        found.setdefault((rule.country, rule.law), []).append(rule)
    return found


def eprivacy_rule(provision: Provision) -> EPrivacyRule | None:
    """The rule of the table that the provision is, or lies within."""
    rules = _rules_of_laws().get((provision.country, provision.law), [])
    return next((rule for rule in rules if _within(provision.levels, rule.levels)), None)


def eprivacy_article(provision: Provision) -> str | None:
    """The article of the ePrivacy Directive the provision is or transposes: "5(3)", "13", else None.

    An article of which only one paragraph is the rule ("Art. 22 LSSI") is answered None: it may have been
    cited for another paragraph.
    """
    if provision.kind == "eprivacy":
        return next((name for place, name in _OF_THE_DIRECTIVE if _within(provision.levels, place)), None)
    rule = eprivacy_rule(provision)
    return rule.transposes if rule else None


def cookie_rule(provision: Provision) -> bool:
    """Whether the provision is Art. 5(3) of the ePrivacy Directive or a national cookie rule."""
    return eprivacy_article(provision) == _COOKIES


def cookie_provisions(country: str) -> tuple[Provision, ...]:
    """The cookie rule in force in a country; empty where the table has none."""
    return tuple(
        _provision(rule)
        for rule in RULES
        if rule.country == country and rule.transposes == _COOKIES and (country, rule.law) not in REPLACED
    )


def is_eprivacy(provision: Provision) -> bool:
    """Whether the provision is the ePrivacy Directive's, transposes it, or contains one that does."""
    law = (provision.country, provision.law)
    if provision.kind == "eprivacy" or law in WHOLE_ACTS:
        return True
    rules = _rules_of_laws().get(law, [])
    return any(
        _within(provision.levels, rule.levels)
        or (provision.levels and _within(rule.levels, provision.levels))
        for rule in rules
    )


def _within(inner: tuple[str, ...], outer: tuple[str, ...]) -> bool:
    return inner[: len(outer)] == outer


def _provision(rule: EPrivacyRule) -> Provision:
    article, paragraph, letter = (*rule.levels, None, None)[:3]
    return Provision(rule.law, article, paragraph, letter, country=rule.country)
