"""Records of both sources for the tests of the merge: a page of GDPRhub, a row of the tracker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factories import make_case
from finecli.cases import Body, Provenance

if TYPE_CHECKING:
    from finecli.cases import Case

ANSPDCP = Body("anspdcp", "Autoritatea Națională de Supraveghere", "ANSPDCP", "RO")
GARANTE = Body("garante", "Garante per la protezione dei dati personali", "Garante", "IT")
NUMBERED = "https://www.aepd.es/es/documento/ps-00099-2021.pdf"
ANOTHER = "https://www.aepd.es/es/documento/ps-00098-2021.pdf"
RELEASE = "https://www.dataprotection.ro/?page=Comunicat_Presa_01_02_2021&lang=ro"


def page(page_id: int = 1, **facts: Any) -> Case:
    """A page of GDPRhub: a Spanish fine without link or number unless told."""
    known = {"body": "AEPD", "case_number": None, "decided": "2021-05-04", "sources": ()}
    return make_case(
        id=f"gdprhub-{page_id}", provenance=(_provenance("GDPRhub", str(page_id)),), **(known | facts)
    )


def row(row_id: int = 1, **facts: Any) -> Case:
    """A row of the tracker: as `page`, with neither digest nor number."""
    known = {"body": "AEPD", "case_number": None, "decided": "2021-05-04", "sources": (), "summary": None}
    return make_case(
        id=f"etid-{row_id}",
        title=f"ETid-{row_id}",
        provenance=(_provenance("Enforcement Tracker", f"ETid-{row_id}"),),
        **(known | facts),
    )


def _provenance(source: str, source_id: str) -> Provenance:
    return Provenance(source, source_id, f"https://source.example/{source_id}", "CC BY-NC-SA 4.0")


def notes(case: Case, flag: str) -> list[tuple[str, str | None]]:
    return [(each.field, each.note) for each in case.flags if each.flag == flag]
