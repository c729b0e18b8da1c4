"""The fields that `--json` can name, and how one is taken out of a record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from finecli.errors import InvalidInput

if TYPE_CHECKING:
    from collections.abc import Mapping

# Spelled out, since importing the case model to read the names off it would double the start-up;
# tests/test_fields.py holds the two together.
CASE_FIELDS: dict[str, tuple[str, ...]] = {
    "id": (),
    "kind": (),
    "name": (),
    "title": (),
    "url": (),
    "body": ("key", "name", "short", "country"),
    "country": (),
    "respondent": (),
    "respondent_kind": (),
    "case_number": (),
    "ecli": (),
    "decided": (),
    "published": (),
    "started": (),
    "fine": ("amount", "currency", "eur", "rate", "rate_date", "paid", "upheld", "parts", "basis"),
    "proceeding": (),
    "result": (),
    "measures": (),
    "status": (),
    "standing": (),
    "named_until": (),
    "updated": (),
    "scope": (),
    "scope_reason": (),
    "sector": (),
    "violations": (),
    "cookie_violations": (),
    "topics": (),
    "provisions": ("label", "law", "article", "paragraph", "letter", "country", "kind", "published", "url"),
    "parties": (),
    "relations": ("kind", "body", "number", "effect", "case", "basis"),
    "digest": (
        "summary",
        "what_happened",
        "who_was_affected",
        "authority_found",
        "why_it_matters",
        "written",
        "revision",
    ),
    "turnover": ("amount", "currency", "year"),
    "data_subjects": (),
    "aggravating": (),
    "mitigating": (),
    "sources": ("name", "url", "language"),
    "provenance": ("source", "id", "url", "licence", "revision", "date"),
    "as_published": (),
    "checks": ("fine", "date", "number", "provisions"),
    "flags": ("field", "flag", "note"),
    "terms": (),
}
FIGURE_FIELDS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(
        (
            "group cases fined sum_eur median_eur lower_quartile_eur upper_quartile_eur maximum_eur "
            "maximum_id proposed unconverted across complete annulled restated as_imposed undated mean_eur "
            "p10_eur p90_eur share_cases share_sum is_to_date"
        ).split(),
        (),
    ),
    "original": tuple("currency fined sum mean median lower_quartile upper_quartile p10 p90 maximum".split()),
    "population": (),
    "cases_per_million": (),
    "sum_eur_per_million": (),
}
SEARCH_FIELDS: dict[str, tuple[str, ...]] = {**CASE_FIELDS, "words": ()}
FACET_FIELDS: dict[str, tuple[str, ...]] = {"facet": (), "value": (), "cases": ()}
VOCABULARY_FIELDS: dict[str, tuple[str, ...]] = {
    "vocabulary": (),
    "option": (),
    "words": (),
    "definition": (),
}
WORD_FIELDS: dict[str, tuple[str, ...]] = {
    "vocabulary": (),
    "word": (),
    "label": (),
    "definition": (),
    "cases": (),
}
TIE_FIELDS: dict[str, tuple[str, ...]] = {
    "tie": (),
    "relation": (),
    "effect": (),
    "score": (),
    "reason": (),
    "why": ("part", "score", "shared"),
    **CASE_FIELDS,
}
ARTICLE_FIELDS: dict[str, tuple[str, ...]] = {
    "article": (),
    "title": (),
    "tier": (),
    "figures": tuple(FIGURE_FIELDS),
    "countries": tuple(FIGURE_FIELDS),
    "years": tuple(FIGURE_FIELDS),
    "leading": ("why", "id", "named", "name", "country", "body", "decided", "fine_eur", "standing"),
    "companions": ("label", "cases", "share", "lift"),
}
COMPARISON_FIELDS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(
        (
            "id kind name country respondent case_number decided result measures status standing scope "
            "sector violations cookie_violations topics"
        ).split(),
        (),
    ),
    "fine": ("amount", "currency", "eur"),
    "data_subjects": (),
    "turnover": ("amount", "currency", "year"),
    "aggravating": (),
    "mitigating": (),
    "body": (),
    "eur_per_person": (),
    "share_of_turnover": (),
    "provisions_shared": (),
    "provisions_other": (),
    "appeals": ("kind", "body", "number", "effect", "case", "basis"),
    "summary": (),
    "what_happened": (),
}
RESPONDENT_FIELDS: dict[str, tuple[str, ...]] = dict.fromkeys(
    (
        "key name group cases fined sum_eur countries last last_id proposed annulled restated unconverted "
        "as_imposed"
    ).split(),
    (),
)
RISK_FIELDS: dict[str, tuple[str, ...]] = {
    "asked": tuple(
        (
            "scope like provisions violations cookie_violations topics country sector respondent_kind size "
            "data_subjects law turnover seriousness day"
        ).split()
    ),
    "ceiling": tuple(
        (
            "amount currency tier governs fixed turnover_share turnover_maximum reason per_provision "
            "national unknown working"
        ).split()
    ),
    "guideline": ("name", "reason", "maximum", "ranges", "working"),
    "past_fines": tuple(
        (
            "low_eur median_eur high_eur ends number effective considered sharing is_beyond net distances "
            "levels nearest cases working"
        ).split()
    ),
    "words": (),
    "snapshot": (),
}
CITATION_FIELDS: dict[str, tuple[str, ...]] = {"id": (), "style": (), "citation": ()}
INFO_FIELDS: dict[str, tuple[str, ...]] = dict.fromkeys(
    (
        "version",
        "database",
        "snapshot",
        "snapshots",
        "cases",
        "authority",
        "court",
        "cjeu",
        "fines",
        "cookie",
        "countries",
        "licence",
        "attribution",
        "content",
        "code_licence",
    ),
    (),
)
# Command -> what its `--json` can name; a command not named here prints cases.
FIELDS_OF = {
    "article": ARTICLE_FIELDS,
    "cite": CITATION_FIELDS,
    "compare": COMPARISON_FIELDS,
    "info": INFO_FIELDS,
    "related": TIE_FIELDS,
    "respondents": RESPONDENT_FIELDS,
    "risk": RISK_FIELDS,
    "search": SEARCH_FIELDS,
    "search --facets": FACET_FIELDS,
    "stats": FIGURE_FIELDS,
    "words": {**VOCABULARY_FIELDS, **WORD_FIELDS},
}


def parse_fields(text: str, known: Mapping[str, tuple[str, ...]] = CASE_FIELDS) -> tuple[str, ...]:
    """Read "id,name,fine.eur".

    Raises:
        InvalidInput: a name is not a field; the hint lists those that are.
    """
    names = tuple(name.strip() for name in text.split(",") if name.strip())
    for name in names:
        head, dot, tail = name.partition(".")
        if head not in known:
            raise InvalidInput(f"no such field: {name}", f"fields are {', '.join(known)}")
        if dot and tail not in known[head]:
            inner = ", ".join(f"{head}.{each}" for each in known[head])
            raise InvalidInput(f"no such field: {name}", f"fields are {inner or head}")
    return names


def select(record: dict[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    """The named fields of a record, keyed by the names as given; an absent part is None."""
    return {name: _value(record, name) for name in names}


def _value(record: dict[str, Any], name: str) -> Any:
    head, dot, tail = name.partition(".")
    value = record.get(head)
    if not dot or value is None:
        return value
    return [item.get(tail) for item in value] if isinstance(value, list) else value.get(tail)
