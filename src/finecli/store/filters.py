"""The filters of a `Query` as SQL: one constant clause each; values as named parameters, lists as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from finecli.query import number_key
from finecli.vocabulary.matching import fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from finecli.query import Query


def _one_of(column: str, field: str) -> str:
    return f"{column} IN (SELECT value FROM json_each(:{field}))"


def _word_in(vocabulary: str) -> str:
    return f"""cases.n IN (SELECT n FROM words WHERE vocabulary = '{vocabulary}'
        AND word IN (SELECT value FROM json_each(:{vocabulary})))"""


_CLAUSES = {
    "countries": _one_of("cases.country", "countries"),
    "bodies": _one_of("cases.body", "bodies"),
    "kinds": _one_of("cases.kind", "kinds"),
    "scopes": _one_of("cases.scope", "scopes"),
    "sectors": _one_of("cases.sector", "sectors"),
    "results": _one_of("cases.result", "results"),
    "statuses": _one_of("cases.status", "statuses"),
    "standings": _one_of("cases.standing", "standings"),
    "respondent_kinds": _one_of("cases.respondent_kind", "respondent_kinds"),
    "numbers": _one_of("cases.number_key", "numbers"),
    "topics": _word_in("topics"),
    "violations": _word_in("violations"),
    "cookie_violations": _word_in("cookie_violations"),
    "measures": _word_in("measures"),
    "languages": _word_in("languages"),
    "sources": _word_in("sources"),
    "has": """EXISTS (SELECT 1 FROM json_each(:has)
        WHERE instr(' ' || cases.has || ' ', ' ' || value || ' '))""",
    "respondents": """cases.n IN (SELECT respondents.n FROM respondents, json_each(:respondents) AS wanted
        WHERE instr(' ' || respondents.key || ' ', ' ' || wanted.value || ' '))""",
    "groups": """cases.n IN (SELECT n FROM respondents
        WHERE group_key IN (SELECT value FROM json_each(:groups)))""",
    "since": "cases.dated_last >= :since",
    "until": "cases.dated_first <= :until",
    "min_fine": "cases.fine_eur >= :min_fine",
    "max_fine": "cases.fine_eur <= :max_fine",
    "new_since": "cases.updated >= :new_since",
    # A level that the pattern leaves open fits any: Art. 5 finds 5(1)(a).
    "provisions": """cases.n IN (
        SELECT provisions.n FROM json_each(:provisions) AS wanted
        JOIN provisions ON provisions.law = json_extract(wanted.value, '$.law')
        WHERE (json_extract(wanted.value, '$.article') IS NULL
               OR provisions.article = json_extract(wanted.value, '$.article'))
          AND (coalesce(json_extract(wanted.value, '$.paragraph'),
                        json_extract(wanted.value, '$.letter')) IS NULL
               OR provisions.paragraph IS json_extract(wanted.value, '$.paragraph'))
          AND (json_extract(wanted.value, '$.letter') IS NULL
               OR provisions.letter || '.' LIKE json_extract(wanted.value, '$.letter') || '.%')
          AND coalesce(json_extract(wanted.value, '$.country') = provisions.country,
                       json_extract(wanted.value, '$.country') IS NULL))""",
    # "ePrivacy" is the directive and every national rule that transposes it.
    "laws": """cases.n IN (SELECT n FROM provisions WHERE law IN (SELECT value FROM json_each(:laws))
        OR (eprivacy AND EXISTS (SELECT 1 FROM json_each(:laws) WHERE value = 'ePrivacy Directive')))""",
}


def _as_json(value: tuple[str, ...]) -> str:
    return json.dumps(value)


_AS_VALUE: dict[str, Callable[[Any], Any]] = {
    "since": lambda day: day.first_day,
    "until": lambda day: day.last_day,
    "new_since": lambda day: day.first_day,
    "min_fine": float,
    "max_fine": float,
    "numbers": lambda numbers: json.dumps([number_key(number) for number in numbers]),
    "respondents": lambda names: json.dumps([fold(name) for name in names]),
    "provisions": lambda provisions: json.dumps([provision._asdict() for provision in provisions]),
}


def conditions(query: Query) -> tuple[str, dict[str, Any]]:
    """The WHERE clause of a query's filters ("" for none) and its parameters; words are not among them."""
    values = {
        name: _AS_VALUE.get(name, _as_json)(value)
        for name in _CLAUSES
        if (value := getattr(query, name)) not in ((), None)
    }
    clauses = " AND ".join(_CLAUSES[name] for name in values)
    return f"WHERE {clauses}" if clauses else "", values
