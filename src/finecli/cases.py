"""The decision as the field describes it: who was judged, by whom, under what, at what price.

One tree of frozen values, one JSON shape. `Case.to_record` and `Case.from_record` are each other's
inverse; the field order below is the order of the record, in `finecli show --json` and in
`data/cases/*.jsonl`. Absent is `None` or an empty tuple, never "".
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from decimal import Decimal
from typing import Any

from finecli.dates import PartialDate
from finecli.money import as_number
from finecli.provisions import Provision


@dataclass(frozen=True)
class Body:
    """The authority or court that decided.

    `key` is the stable word of `vocabulary` ("cnil", "bvwg"); `name` is the full name in the body's own
    language, `short` the usual abbreviation.
    """

    key: str
    name: str
    short: str
    country: str


@dataclass(frozen=True)
class FinePart:
    """One of several fines in the same decision, in the fine's currency."""

    amount: Decimal
    party: str | None = None


@dataclass(frozen=True)
class Fine:
    """The fine imposed.

    `amount` is in units of `currency` (ISO 4217) and is the sum of `parts` where there are several.
    `eur` is the amount at `rate` units of currency for one euro, the European Central Bank's reference
    rate of `rate_date`: the day of the decision, else the last before it. `paid` is what the respondent
    owed after reductions for early payment and acknowledgement (Spain: Art. 85 Ley 39/2015). `upheld` is
    what review left of the amount imposed, where the case's standing says that it was changed and the sum
    is known. `basis` says how a doubtful amount was settled.
    """

    amount: Decimal
    currency: str
    eur: Decimal | None = None
    rate: Decimal | None = None
    rate_date: PartialDate | None = None
    paid: Decimal | None = None
    upheld: Decimal | None = None
    parts: tuple[FinePart, ...] = ()
    basis: str | None = None


@dataclass(frozen=True)
class CitedProvision:
    """A provision the decision cites: as parsed, and as the source published it."""

    provision: Provision
    published: str
    url: str | None = None


@dataclass(frozen=True)
class Relation:
    """A tie to another decision.

    `kind` is one of appeal-to, appeal-from, reviews, reviewed-by, refers-to, follows (a decision that binds
    this one), followed-by, same-matter. `case` is the other decision's id where it is in the base. `basis`
    names the field or text that says so.
    """

    kind: str
    body: str | None = None
    number: str | None = None
    effect: str | None = None
    case: str | None = None
    basis: str | None = None


@dataclass(frozen=True)
class Digest:
    """The decision told in our own words; `written` is always "machine", from source revision `revision`."""

    summary: str
    what_happened: str | None = None
    who_was_affected: str | None = None
    authority_found: str | None = None
    why_it_matters: str | None = None
    written: str = "machine"
    revision: str | None = None

    @property
    def texts(self) -> tuple[str | None, ...]:
        """The summary and the four parts, in reading order."""
        return (
            self.summary,
            self.what_happened,
            self.who_was_affected,
            self.authority_found,
            self.why_it_matters,
        )


@dataclass(frozen=True)
class Turnover:
    """The respondent's turnover as the decision states it."""

    amount: Decimal
    currency: str
    year: int | None = None


@dataclass(frozen=True)
class Source:
    """Where the original decision can be read; `language` is ISO 639-1."""

    name: str | None = None
    url: str | None = None
    language: str | None = None


@dataclass(frozen=True)
class Provenance:
    """The page a record was made from; `id` is the source's own ("8298", "ETid-1055")."""

    source: str
    id: str
    url: str
    licence: str
    revision: str | None = None
    date: str | None = None

    @property
    def case_id(self) -> str:
        """The id of a case made from this page alone."""
        return f"gdprhub-{self.id}" if self.id.isdigit() else self.id.casefold()


@dataclass(frozen=True)
class Flag:
    """What was corrected or remains doubtful in one field, in a short word and a sentence."""

    field: str
    flag: str
    note: str | None = None


@dataclass(frozen=True)
class Checks:
    """What the decision's own text says of the record: "found", "not found", or "no text".

    `provisions` is keyed by the printed provision ("Art. 5(1)(a) GDPR").
    """

    fine: str | None = None
    date: str | None = None
    number: str | None = None
    provisions: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Case:
    """One decision of an authority or a court."""

    id: str
    kind: str  # authority, court, cjeu
    name: str
    title: str
    url: str
    body: Body
    country: str  # ISO 3166 alpha-2, or EU
    respondent: str | None = None
    respondent_kind: str = "unknown"
    case_number: str | None = None
    ecli: str | None = None
    decided: PartialDate | None = None
    published: PartialDate | None = None
    started: PartialDate | None = None
    fine: Fine | None = None
    proceeding: str | None = None
    result: str | None = None
    measures: tuple[str, ...] = ()
    status: str = "final"  # final, proposed, interim
    standing: str = "no appeal recorded"
    named_until: PartialDate | None = None
    updated: PartialDate | None = None
    scope: str = "general"  # cookie, general
    scope_reason: str | None = None
    sector: str = "not-assigned"
    violations: tuple[str, ...] = ()
    cookie_violations: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    provisions: tuple[CitedProvision, ...] = ()
    parties: tuple[str, ...] = ()
    relations: tuple[Relation, ...] = ()
    digest: Digest | None = None
    turnover: Turnover | None = None
    data_subjects: int | None = None
    aggravating: tuple[str, ...] = ()  # letters of Art. 83(2) GDPR
    mitigating: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    provenance: tuple[Provenance, ...] = ()
    as_published: dict[str, str] = field(default_factory=dict)
    checks: Checks | None = None
    flags: tuple[Flag, ...] = ()
    terms: tuple[str, ...] = ()  # sorted index words, one string in the record

    def to_record(self) -> dict[str, Any]:
        """The case as JSON values, in the order of the fields."""
        record: dict[str, Any] = _to_json(self)
        return record | {"terms": " ".join(self.terms) or None}

    @classmethod
    def from_record(cls, record: dict[str, Any]) -> Case:
        """Rebuild a case from `to_record`'s JSON values.

        Raises:
            KeyError, TypeError, ValueError: the record has not the shape of a case.
        """
        return cls(
            **{name: value for name, value in record.items() if name not in _PARTS},
            **{name: build(record[name]) for name, build in _PARTS.items() if name in record},
        )


FIELDS = tuple(each.name for each in fields(Case))


def _to_json(value: Any) -> Any:  # noqa: PLR0911 (one line per kind of value)
    match value:
        case CitedProvision():
            return _provision_record(value)
        case PartialDate():
            return value.iso
        case Decimal():
            return as_number(value)
        case tuple():
            return [_to_json(item) for item in value]
        case dict():
            return dict(value)
        case None | str() | int():
            return value
        case _:
            return {each.name: _to_json(getattr(value, each.name)) for each in fields(value)}


def _provision_record(cited: CitedProvision) -> dict[str, Any]:
    provision = cited.provision
    return {
        "label": str(provision),
        **provision._asdict(),
        "kind": provision.kind,
        "published": cited.published,
        "url": cited.url,
    }


def _decimal(value: float | None) -> Decimal | None:
    return None if value is None else Decimal(str(value))


def _date(value: str | None) -> PartialDate | None:
    return None if value is None else PartialDate.from_iso(value)


def _fine(value: dict[str, Any] | None) -> Fine | None:
    if value is None:
        return None
    exact = {name: _decimal(value.get(name)) for name in ("amount", "eur", "rate", "paid", "upheld")}
    parts = tuple(FinePart(Decimal(str(part["amount"])), part["party"]) for part in value["parts"])
    return Fine(**{**value, **exact, "rate_date": _date(value["rate_date"]), "parts": parts})


def _cited(value: dict[str, Any]) -> CitedProvision:
    provision = Provision(**{name: value[name] for name in Provision._fields})
    return CitedProvision(provision, value["published"], value["url"])


def _turnover(value: dict[str, Any] | None) -> Turnover | None:
    return (
        None if value is None else Turnover(Decimal(str(value["amount"])), value["currency"], value["year"])
    )


_PARTS: dict[str, Any] = {
    "body": lambda value: Body(**value),
    "decided": _date,
    "published": _date,
    "started": _date,
    "named_until": _date,
    "updated": _date,
    "fine": _fine,
    "measures": tuple,
    "violations": tuple,
    "cookie_violations": tuple,
    "topics": tuple,
    "provisions": lambda values: tuple(_cited(value) for value in values),
    "parties": tuple,
    "relations": lambda values: tuple(Relation(**value) for value in values),
    "digest": lambda value: None if value is None else Digest(**value),
    "turnover": _turnover,
    "aggravating": tuple,
    "mitigating": tuple,
    "sources": lambda values: tuple(Source(**value) for value in values),
    "provenance": lambda values: tuple(Provenance(**value) for value in values),
    "checks": lambda value: None if value is None else Checks(**value),
    "flags": lambda values: tuple(Flag(**value) for value in values),
    "terms": lambda value: tuple((value or "").split()),
}
