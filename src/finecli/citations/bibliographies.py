"""Entries for reference managers: BibTeX, BibLaTeX, CSL-JSON and RIS.

Each entry carries what the record has under the field that the format's readers expect; the decision's
number is only ever the number as issued. The ECLI and what became of the decision stand in the note; our id
too where a note is not printed, else in the annotation.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from finecli.citations import tex
from finecli.citations.history import plain_history
from finecli.citations.keys import entry_key
from finecli.citations.typography import joined
from finecli.vocabulary.countries import country_name

if TYPE_CHECKING:
    from finecli.cases import Case
    from finecli.citations.elements import Elements
    from finecli.citations.options import CitationOptions
    from finecli.dates import PartialDate

_TEX_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def bibtex(case: Case, elements: Elements, options: CitationOptions) -> str:
    """A BibTeX entry. `@misc`, because plain BibTeX has no type for decisions."""
    decided = elements.decided
    title = tex.escape_to_ascii(elements.label)
    values = {
        "key": title,
        "title": f"{{{title}}}",
        "howpublished": tex.escape_to_ascii(_body_and_number(elements)),
        "year": str(decided.year) if decided else "",
        "month": f"{decided.month}" if decided and decided.month else "",
        "day": f"{decided.day}" if decided and decided.day else "",
        "note": tex.escape_to_ascii(_note(case, elements, options)),
        "annote": case.id,
        "url": elements.url,
    }
    return _tex_entry("misc", options.key or entry_key(case, elements), values)


def biblatex(case: Case, elements: Elements, options: CitationOptions) -> str:
    """A BibLaTeX entry of type `@jurisdiction`, in UTF-8.

    Styles for lawyers read institution and number; BibLaTeX's own, which print `@jurisdiction` as `@misc`,
    read howpublished and location.
    """
    values = {
        "title": f"{{{tex.escape(elements.label)}}}",
        "institution": f"{{{tex.escape(elements.body_name)}}}",  # a list: braces keep an "and" in the name
        "date": elements.decided.iso if elements.decided else "",
        "number": tex.escape(_number_beside_title(elements)),
        "howpublished": tex.escape(_body_and_number(elements)),
        "location": country_name(case.country),
        "note": tex.escape(_note(case, elements, options)),
        "annotation": case.id,
        "url": elements.url,
        "keywords": case.country.casefold(),
    }
    return _tex_entry("jurisdiction", options.key or entry_key(case, elements), values)


def csl_json(case: Case, elements: Elements, options: CitationOptions) -> str:
    """An item of a CSL-JSON array, type `legal_case`, on one line."""
    item = {
        "id": options.key or entry_key(case, elements),
        "type": "legal_case",
        "title": elements.label,
        "authority": elements.body_name,
        "jurisdiction": country_name(case.country),
        "number": _number_beside_title(elements),
        "issued": {"date-parts": [_date_parts(elements.decided)]} if elements.decided else "",
        "genre": _genre(elements),
        "status": case.status if case.standing == "no appeal recorded" else case.standing,
        "URL": elements.url,
        "note": _note_with_id(case, elements, options),
    }
    return json.dumps({name: value for name, value in item.items() if value}, ensure_ascii=False)


def ris(case: Case, elements: Elements, options: CitationOptions) -> str:
    """A RIS record of type CASE, in the fields that Zotero reads and writes for cases.

    Lines end with a line feed, as everything finecli prints; every reader takes it for the specification's
    carriage return and line feed.
    """
    lines = [
        ("TY", "CASE"),
        ("TI", elements.label),
        ("PB", elements.body_name),
        ("DA", _ris_date(elements.decided)),
        ("PY", str(elements.decided.year) if elements.decided else ""),
        ("SV", _number_beside_title(elements)),
        ("CY", country_name(case.country)),
        ("UR", elements.url),
        *(("KW", topic) for topic in case.topics),
        ("N1", _note_with_id(case, elements, options)),
    ]
    return "\n".join([*(f"{tag}  - {value}" for tag, value in lines if value), "ER  - "])


def _tex_entry(kind: str, key: str, values: dict[str, str]) -> str:
    """The entry with the fields that have a value; months are BibTeX's own words."""
    body = "".join(f"  {name} = {_tex_value(name, value)},\n" for name, value in values.items() if value)
    return f"@{kind}{{{key},\n{body}}}"


def _tex_value(name: str, value: str) -> str:
    return _TEX_MONTHS[int(value) - 1] if name == "month" else f"{{{value}}}"


def _number_beside_title(elements: Elements) -> str:
    """The number, but not where it stands for the name: it is the title then, and styles print both."""
    return elements.identifier if elements.name else ""


def _body_and_number(elements: Elements) -> str:
    """Such as "Bundesgerichtshof, No. VI ZR 10/24"; the body alone where the number is the title."""
    return joined(elements.body_name, elements.signed_number if elements.name else "")


def _note(case: Case, elements: Elements, options: CitationOptions) -> str:
    """What a reader should see beside the reference: "ECLI:EU:C:2020:1; Opinion of Advocate General"."""
    opinion = elements.opinion("Opinion of Advocate General")
    stage = {"proposed": "Fine proposed, not imposed", "interim": "Interim decision"}.get(case.status, "")
    return joined(elements.ecli, opinion, stage, plain_history(case, options), separator="; ")


def _note_with_id(case: Case, elements: Elements, options: CitationOptions) -> str:
    return joined(case.id, _note(case, elements, options), separator="; ")


def _genre(elements: Elements) -> str:
    decision = "Decision" if elements.kind == "authority" else "Court decision"
    return elements.opinion("Opinion of Advocate General") or decision


def _date_parts(date: PartialDate) -> list[int]:
    return [part for part in date if part]


def _ris_date(date: PartialDate | None) -> str:
    """YYYY/MM/DD/ with the unknown parts empty, as the format has it."""
    if date is None:
        return ""
    month, day = (f"{part:02d}" if part else "" for part in date[1:])
    return f"{date.year:04d}/{month}/{day}/"
