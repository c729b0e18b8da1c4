"""What a person calls a group of decisions: the country's name, the label of a word, "2025 to date"."""

from __future__ import annotations

from finecli.figures.periods import PERIODS
from finecli.render.phrases import country_name, label
from finecli.vocabulary.groups import group_name

_NO_GROUP = {
    "year": "no date",
    "quarter": "no month",
    "month": "no month",
    "article": "no article",
    "law": "no law",
    "respondent": "no respondent",
    "group": "no group",
    "currency": "no fine",
}
_VOCABULARIES = {
    "sector": "sectors",
    "scope": "scopes",
    "kind": "kinds",
    "topic": "topics",
    "violation": "violations",
    "cookie-violation": "cookie_violations",
    "respondent-kind": "respondent_kinds",
    "measure": "measures",
    "result": "results",
    "status": "statuses",
    "standing": "standings",
    "proceeding": "proceedings",
    "language": "languages",
}


def name_of_group(group: str | None, field: str, *, is_to_date: bool = False) -> str:
    """The name of a group of decisions by a field; of those that have no value for it."""
    if group is None:
        return _NO_GROUP.get(field, "not on record")
    if field == "country":
        return country_name(group)
    if field == "group":
        return group_name(group)
    if field in PERIODS:
        return f"{group} to date" if is_to_date else group
    return label(_VOCABULARIES[field], group) or group if field in _VOCABULARIES else group
