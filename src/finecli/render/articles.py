"""The decisions on one provision as a record for programs and as rows for pipes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from finecli.provisions import article_title, fine_tier

if TYPE_CHECKING:
    from collections.abc import Iterator

    from finecli.articles import Companion, Leading
    from finecli.figures import Figures
    from finecli.provisions import Provision

ARTICLE_COLUMNS = (
    "section",
    "name",
    "cases",
    "fined",
    "sum_eur",
    "lower_quartile_eur",
    "median_eur",
    "upper_quartile_eur",
    "maximum_eur",
    "lift",
    "id",
)
_FIGURES = ARTICLE_COLUMNS[2:9]


class View(NamedTuple):
    """All that the article view shows; `records` are those of the leading decisions, in their order."""

    provision: Provision
    total: Figures
    countries: list[Figures]
    years: list[Figures]
    leading: list[Leading]
    records: list[dict[str, Any]]
    companions: list[Companion]

    @property
    def title(self) -> str | None:
        """The article's official title, where the provision is of the GDPR."""
        return article_title(self.provision.article) if self.provision.kind == "gdpr" else None

    @property
    def tier(self) -> str | None:
        """The paragraph of Art. 83 GDPR that sets the highest fine."""
        return fine_tier(self.provision)


def view_record(view: View) -> dict[str, Any]:
    """The view as JSON values."""
    leading = zip(view.leading, view.records, strict=True)
    return {
        "article": str(view.provision),
        "title": view.title,
        "tier": view.tier,
        "figures": view.total.to_record(),
        "countries": [each.to_record() for each in view.countries],
        "years": [each.to_record() for each in view.years],
        "leading": [{**each._asdict(), **_short(record)} for each, record in leading],
        "companions": [each._asdict() for each in view.companions],
    }


def view_rows(view: View) -> Iterator[tuple[Any, ...]]:
    """The view under `ARTICLE_COLUMNS`: the whole, countries and years, what leads, what comes with it."""
    yield _row("article", str(view.provision), figures=view.total)
    for section, groups in (("country", view.countries), ("year", view.years)):
        yield from (_row(section, each.group, figures=each) for each in groups)
    for each, record in zip(view.leading, view.records, strict=True):
        fine = record["fine"] or {}
        yield _row(each.why, record["name"], maximum_eur=fine.get("eur"), id=each.id)
    for beside in view.companions:
        yield _row("cited with", beside.label, cases=beside.cases, lift=beside.lift)


def _row(section: str, name: str | None, *, figures: Figures | None = None, **values: Any) -> tuple[Any, ...]:
    known = figures._asdict() if figures else {}
    shown = {"section": section, "name": name, **{field: known.get(field) for field in _FIGURES}, **values}
    return tuple(shown.get(column) for column in ARTICLE_COLUMNS)


def _short(record: dict[str, Any]) -> dict[str, Any]:
    fine = record["fine"] or {}
    return {
        "name": record["name"],
        "country": record["country"],
        "body": record["body"]["short"],
        "decided": record["decided"],
        "fine_eur": fine.get("eur"),
        "standing": record["standing"],
    }
