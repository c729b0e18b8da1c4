"""Decisions side by side, as records for programs and as lines of text for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from finecli.money import format_amount
from finecli.render.fields import COMPARISON_FIELDS, select
from finecli.render.phrases import (
    body_name,
    country_name,
    factor_phrases,
    fine_amount,
    fine_phrases,
    label,
    labels,
    long_date,
    standing_phrase,
    turnover_phrase,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from decimal import Decimal

    from finecli.cases import Relation
    from finecli.comparison import Compared

_SAME = (
    "id kind name country respondent case_number decided result measures status standing scope sector "
    "violations cookie_violations topics fine data_subjects turnover aggravating mitigating"
).split()


def compared_record(each: Compared) -> dict[str, Any]:
    """One of the decisions as JSON values."""
    record = each.case.to_record()
    fine, digest = record["fine"], record["digest"] or {}
    return {
        **{name: record[name] for name in _SAME},
        "fine": fine and {name: fine[name] for name in ("amount", "currency", "eur")},
        "body": record["body"]["short"],
        "eur_per_person": None if each.eur_per_person is None else float(each.eur_per_person),
        "share_of_turnover": None if each.share_of_turnover is None else float(each.share_of_turnover),
        "provisions_shared": list(map(str, each.shared)),
        "provisions_other": list(map(str, each.other)),
        "appeals": [relation for relation in record["relations"] if relation["kind"] in _kinds(each)],
        "summary": digest.get("summary"),
        "what_happened": digest.get("what_happened"),
    }


def compared_values(compared: Iterable[Compared]) -> Iterator[tuple[Any, ...]]:
    """(field, its value in each decision), for pipes: each line is a field that `--json` can name."""
    records = [compared_record(each) for each in compared]
    for name, inner in COMPARISON_FIELDS.items():
        for field in [f"{name}.{part}" for part in inner] or [name]:
            yield field, *(select(record, (field,))[field] for record in records)


def compared_rows(compared: Sequence[Compared]) -> Iterator[tuple[str, ...]]:
    """(what, its text in each decision), for people; what none of them has is left out."""
    columns = [dict(_facts(each)) for each in compared]
    for name in columns[0]:
        texts = [column[name] or "" for column in columns]
        if any(texts):
            yield name, *texts


def _facts(each: Compared) -> Iterator[tuple[str, str | None]]:
    case = each.case
    digest = case.digest
    yield "Decision", case.id
    yield "Name", case.name
    yield "Country", country_name(case.country)
    yield "Body", body_name(case.body)
    yield "Number", case.case_number
    yield (
        "Date",
        long_date(case.decided) or (f"published {long_date(case.published)}" if case.published else None),
    )
    yield "Outcome", label("results", case.result)
    yield "Measures", labels("measures", case.measures)
    yield "Fine", fine_amount(case)
    yield "In euros", fine_phrases(case.fine)[1] if case.fine and case.fine.currency != "EUR" else None
    yield "People affected", None if case.data_subjects is None else f"{case.data_subjects:,}"
    yield "Fine by person", _euros(each.eur_per_person)
    yield "Turnover", turnover_phrase(case.turnover) if case.turnover else None
    yield "Fine by turnover", _per_cent(each.share_of_turnover)
    yield "Sector", label("sectors", case.sector)
    yield "Violations", labels("violations", case.violations)
    yield "Cookie rules", labels("cookie_violations", case.cookie_violations)
    yield "Topics", labels("topics", case.topics)
    yield "Provisions of all", ", ".join(map(str, each.shared)) or "none"
    yield "Other provisions", ", ".join(map(str, each.other))
    yield "Aggravating", factor_phrases(case.aggravating)
    yield "Mitigating", factor_phrases(case.mitigating)
    yield "On appeal", "; ".join((standing_phrase(case), *map(_appeal, each.appeals)))
    yield "Summary", digest.summary if digest else None
    yield "What happened", digest.what_happened if digest else None


def _euros(amount: Decimal | None) -> str | None:
    return None if amount is None else format_amount(amount, "EUR")


def _per_cent(share: Decimal | None) -> str | None:
    return None if share is None else f"{100 * share:.3g} %"


def _appeal(relation: Relation) -> str:
    effect = label("effects", relation.effect)
    return " ".join(
        filter(None, (relation.body, relation.number, effect and f"({effect.lower()})", relation.case))
    )


def _kinds(each: Compared) -> set[str]:
    return {relation.kind for relation in each.appeals}
