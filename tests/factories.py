"""Records made from the few facts a test is about; everything else has a sober default of our own writing.

`make_case` gives a decision of the French authority against a company that does not exist, with a number, a
date and a fine. `make_case(body="BfDI", decided="2021", case_number=None)` overrides what the test is about:
bodies may be given by their short name, dates as ISO text, fines as euros, sources as addresses.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from finecli.cases import Body, Case, CitedProvision, Digest, Fine, Relation, Source
from finecli.dates import PartialDate
from finecli.provisions import parse_provision

BODIES = {
    each.short: each
    for each in (
        Body("cnil", "Commission nationale de l'informatique et des libertés", "CNIL", "FR"),
        Body("ce", "Conseil d'État", "CE", "FR"),
        Body("aepd", "Agencia Española de Protección de Datos", "AEPD", "ES"),
        Body("bfdi", "Der Bundesbeauftragte für den Datenschutz und die Informationsfreiheit", "BfDI", "DE"),
        Body("bgh", "Bundesgerichtshof", "BGH", "DE"),
        Body("bvwg", "Bundesverwaltungsgericht", "BVwG", "AT"),
        Body("dsb", "Datenschutzbehörde", "DSB", "AT"),
        Body("datatilsynet-dk", "Datatilsynet", "Datatilsynet", "DK"),
        Body("hdpa", "Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα", "HDPA", "GR"),
        Body("uodo", "Urząd Ochrony Danych Osobowych", "UODO", "PL"),
        Body("rvs", "Raad van State", "RvS", "NL"),
        Body("ico", "Information Commissioner's Office", "ICO", "GB"),
        Body("uksc", "Supreme Court of the United Kingdom", "UKSC", "GB"),
        Body("cjeu", "Court of Justice of the European Union", "CJEU", "EU"),
        Body("edpb", "European Data Protection Board", "EDPB", "EU"),
    )
}

_KINDS = {"CE": "court", "BGH": "court", "BVwG": "court", "RvS": "court", "UKSC": "court", "CJEU": "cjeu"}
_DATES = ("decided", "published", "started", "named_until", "updated")


def make_case(**facts: Any) -> Case:
    """A case with these facts.

    Args:
        facts: fields of `Case`. `body` may be a key of `BODIES`, and sets the country unless that is given;
            dates may be ISO text; `fine` a number of euros; `provisions` texts such as "Art. 32 GDPR";
            `sources` addresses; `relations` mappings of `Relation`'s fields; `summary` makes a digest. Kind
            and title follow the body; without a respondent the number is the name.
    """
    body = _body(facts.pop("body", "CNIL"))
    number = facts.get("case_number", "SAN-2024-099")
    anonymous = "respondent" in facts and facts["respondent"] is None
    record: dict[str, Any] = {
        "id": "gdprhub-1",
        "kind": _KINDS.get(body.short, "authority"),
        "name": number if anonymous else "Exemple",
        "title": f"{body.short} - {number}",
        "url": f"https://wiki.example/{body.short}_-_{number}",
        "body": body,
        "country": body.country,
        "respondent": "Exemple SAS",
        "respondent_kind": "unknown" if anonymous else "company",
        "case_number": number,
        "decided": "2024-09-05",
        "fine": 800_000,
        "result": "violation",
        "measures": ("fine",),
        "provisions": ("Art. 32 GDPR",),
        "summary": "The company was fined for weak passwords.",
    }
    record.update(facts)
    return Case(**_typed(record))


def _body(body: Body | str) -> Body:
    return BODIES[body] if isinstance(body, str) else body


def _typed(record: dict[str, Any]) -> dict[str, Any]:
    """The facts in the types of `Case`."""
    summary = record.pop("summary")
    record.setdefault("digest", Digest(summary) if summary else None)
    record |= {name: _date(record[name]) for name in _DATES if name in record}
    record["fine"] = _euros(record["fine"])
    record["provisions"] = tuple(_cited(each, record["country"]) for each in record["provisions"])
    record["sources"] = tuple(_source(each) for each in record.get("sources", ()))
    record["relations"] = tuple(_relation(each) for each in record.get("relations", ()))
    return record


def _date(value: PartialDate | str | None) -> PartialDate | None:
    return PartialDate.from_iso(value) if isinstance(value, str) else value


def _euros(value: Fine | Decimal | int | str | None) -> Fine | None:
    if value is None or isinstance(value, Fine):
        return value
    return Fine(Decimal(value), "EUR", eur=Decimal(value), rate=Decimal(1))


def _cited(value: CitedProvision | str, country: str) -> CitedProvision:
    if isinstance(value, CitedProvision):
        return value
    provision = parse_provision(value, country)
    assert provision is not None, f"no provision: {value}"
    return CitedProvision(provision, value)


def _source(value: Source | str) -> Source:
    return value if isinstance(value, Source) else Source(url=value)


def _relation(value: Relation | dict[str, Any]) -> Relation:
    return value if isinstance(value, Relation) else Relation(**value)
