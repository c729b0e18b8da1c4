"""Every filter, alone and with others, against what it says in plain Python; and how its values are typed."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from finecli.cli.filters import FILTERS, in_force, read_query
from finecli.cli.ranges import read_fines, read_years
from finecli.dates import PartialDate
from finecli.errors import InvalidInput
from finecli.ingest.build import build
from finecli.ingest.names import name_key
from finecli.ingest.records import write_cases
from finecli.language import QUALIFIERS
from finecli.provisions import is_eprivacy, matches, parse_query
from finecli.query import Query, number_key
from finecli.store import Store
from finecli.vocabulary.groups import group_of
from finecli.vocabulary.matching import fold
from variety import draw_cases

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Finecli
    from finecli.cases import Case

CASES = draw_cases()


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    data = tmp_path_factory.mktemp("variety")
    write_cases(data / "cases", CASES)
    build(data, data / "cases.db")
    return Store(data / "cases.db")


# What each field of a query says of a case: the slow and obvious reading.


def dated(case: Case) -> PartialDate | None:
    return case.decided or case.published


def euros(case: Case) -> Decimal | None:
    return case.fine.eur if case.fine else None


def has(case: Case, thing: str) -> bool:
    appeals = {"appeal-to", "appeal-from", "reviews", "reviewed-by"}
    if thing == "appeal":
        return any(relation.kind in appeals for relation in case.relations)
    return getattr(case, thing) is not None


def is_respondent(case: Case, name: str) -> bool:
    keys = [name_key(each) for each in (case.respondent or "").split("; ")]
    return any(f" {fold(name)} " in f" {key} " for key in keys)


def is_of_law(case: Case, law: str) -> bool:
    provisions = [cited.provision for cited in case.provisions]
    cookie_rules = law == "ePrivacy Directive" and any(map(is_eprivacy, provisions))
    return cookie_rules or law in {provision.law for provision in provisions}


def one_of(field: str) -> Callable[[Case, Any], bool]:
    return lambda case, values: getattr(case, field) in values


def some_of(field: str) -> Callable[[Case, Any], bool]:
    return lambda case, values: bool(set(getattr(case, field)) & set(values))


REFERENCE: dict[str, Callable[[Case, Any], bool]] = {
    "countries": one_of("country"),
    "bodies": lambda case, values: case.body.key in values,
    "provisions": lambda case, values: any(
        matches(pattern, cited.provision) for pattern in values for cited in case.provisions
    ),
    "since": lambda case, day: (date := dated(case)) is not None and date.latest >= day.earliest,
    "until": lambda case, day: (date := dated(case)) is not None and date.earliest <= day.latest,
    "min_fine": lambda case, least: (amount := euros(case)) is not None and amount >= least,
    "max_fine": lambda case, most: (amount := euros(case)) is not None and amount <= most,
    "kinds": one_of("kind"),
    "scopes": one_of("scope"),
    "sectors": one_of("sector"),
    "topics": some_of("topics"),
    "violations": some_of("violations"),
    "cookie_violations": some_of("cookie_violations"),
    "measures": some_of("measures"),
    "results": one_of("result"),
    "statuses": one_of("status"),
    "standings": one_of("standing"),
    "respondents": lambda case, names: any(is_respondent(case, name) for name in names),
    "groups": lambda case, keys: group_of(name_key(case.respondent or "")) in keys,
    "respondent_kinds": one_of("respondent_kind"),
    "numbers": lambda case, numbers: (
        case.case_number is not None and number_key(case.case_number) in map(number_key, numbers)
    ),
    "laws": lambda case, laws: any(is_of_law(case, law) for law in laws),
    "sources": lambda case, names: any(each.source in names for each in case.provenance),
    "has": lambda case, things: any(has(case, thing) for thing in things),
    "languages": lambda case, codes: any(source.language in codes for source in case.sources),
    "new_since": lambda case, day: case.updated is not None and case.updated.earliest >= day.earliest,
}

# What can be asked of each field: values that cases have, values they have not, several at once.
ASKED: dict[str, tuple[Any, ...]] = {
    "countries": (("FR",), ("DE", "ES"), ("SE",)),
    "bodies": (("cnil",), ("bgh", "cjeu"), ("nobody",)),
    "provisions": (
        (parse_query("5"),),
        (parse_query("5(1)"), parse_query("82")),
        (parse_query("5(1)(a)"),),
        (parse_query("22 LSSI"),),
        (parse_query("Art. 82 Loi Informatique et Libertés"),),
        (parse_query("§ 25 TDDDG"), parse_query("6(1)(f)")),
    ),
    "since": tuple(map(PartialDate.from_iso, ("2021", "2021-06", "2020-02-29", "2030"))),
    "until": tuple(map(PartialDate.from_iso, ("2021", "2021-06", "2020-02-29", "1999"))),
    "min_fine": tuple(map(Decimal, ("0", "1000", "800000.01", "99999999"))),
    "max_fine": tuple(map(Decimal, ("800000", "0", "28", "999.99"))),
    "kinds": (("authority",), ("court", "cjeu")),
    "scopes": (("cookie",), ("cookie", "general")),
    "sectors": (("health-care",), ("employment", "real-estate"), ("transport-energy",)),
    "topics": (("consent",), ("children", "security"), ("ai",)),
    "violations": (("security",), ("legal-basis", "dpo")),
    "cookie_violations": (("cookie-wall",), ("dark-patterns", "cookie-wall")),
    "measures": (("fine",), ("none", "reprimand")),
    "results": (("violation",), ("annulled", "referred")),
    "statuses": (("proposed",), ("final", "interim")),
    "standings": (("under appeal",), ("annulled", "partly annulled")),
    "respondents": (("exemple",), ("Exemple Santé", "google"), ("emple",)),
    "groups": (("alphabet",), ("alphabet", "meta"), ("vodafone",)),
    "respondent_kinds": (("company",), ("association", "unknown")),
    "numbers": (("san 2024/013",), ("C311/18", "12020"), ("nothing",)),
    "laws": (("GDPR",), ("ePrivacy Directive",), ("LSSI", "TDDDG"), ("BDSG",)),
    "sources": (("GDPRhub",), ("Enforcement Tracker",), ("GDPRhub", "nothing")),
    "has": (("digest",), ("appeal",), ("fine", "turnover"), ("ecli",)),
    "languages": (("fr",), ("de", "es"), ("mt",)),
    "new_since": tuple(map(PartialDate.from_iso, ("2025", "2025-03-04", "2025-06-02"))),
}


def found(store: Store, query: Query) -> set[str]:
    return {row.id for row in store.search(query._replace(limit=None)).rows}


def expected(filters: dict[str, Any]) -> set[str]:
    return {
        case.id for case in CASES if all(REFERENCE[field](case, value) for field, value in filters.items())
    }


def test_every_filter_is_among_these():
    assert {each.field for each in FILTERS} == set(REFERENCE) == set(ASKED)


def test_every_filter_lets_some_through_and_keeps_some_out(store: Store):
    through = {field: len(found(store, Query(**{field: values[0]}))) for field, values in ASKED.items()}
    assert {field for field, count in through.items() if not 0 < count < len(CASES)} == set()


@pytest.mark.parametrize(
    ("field", "value"), [(field, value) for field, values in ASKED.items() for value in values], ids=str
)
def test_a_filter_alone(store: Store, field: str, value: Any):
    assert found(store, Query(**{field: value})) == expected({field: value})


@pytest.mark.parametrize("pair", [*combinations(ASKED, 2)], ids=" ".join)
def test_two_filters_narrow_each_other(store: Store, pair: tuple[str, str]):
    filters = {field: ASKED[field][0] for field in pair}
    assert found(store, Query(**filters)) == expected(filters)


some_filters = st.lists(st.sampled_from(sorted(ASKED)), unique=True, max_size=5).flatmap(
    lambda fields: st.fixed_dictionaries({field: st.sampled_from(ASKED[field]) for field in fields})
)


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(some_filters)
def test_any_filters_together(store: Store, filters: dict[str, Any]):
    assert found(store, Query(**filters)) == expected(filters)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(some_filters, st.sampled_from(("banner", "shop banner", "+shop -hospital", "Muster banner")))
def test_words_and_filters_narrow_each_other(store: Store, filters: dict[str, Any], words: str):
    required = " ".join(word if word[0] in "+-" else f"+{word}" for word in words.split())
    anywhere = found(store, Query(words=required))
    assert found(store, Query(words=required, **filters)) == anywhere & expected(filters)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(some_filters, st.sampled_from(("", "banner")), st.sampled_from((None, "date", "fine", "relevance")))
def test_pages_make_up_the_whole(store: Store, filters: dict[str, Any], words: str, sort: str | None):
    query = Query(words=words, sort=sort, limit=None, **filters)
    whole = store.column(query, "id")
    pages = [store.column(query._replace(limit=7, offset=first), "id") for first in range(0, len(CASES), 7)]
    assert [case_id for page in pages for case_id in page] == whole
    assert store.count(query)[0] == len(whole) == len(set(whole))


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(some_filters)
def test_facets_count_what_is_found(store: Store, filters: dict[str, Any]):
    facets = store.facets(Query(**filters))
    total = len(expected(filters))
    for facet in ("country", "year", "sector", "scope"):
        assert sum(count for name, _, count in facets if name == facet) == total


# How values are typed.

# Option and value as typed -> the field of the query and its value.
TYPED = [
    ("country", "the netherlands", "countries", ("NL",)),
    ("country", "UK", "countries", ("GB",)),
    ("authority", "nationale de l'inf", "bodies", ("cnil",)),
    ("article", "5.1.a", "provisions", (parse_query("5(1)(a)"),)),
    ("law", "eprivacy", "laws", ("ePrivacy Directive",)),
    ("law", "DSGVO", "laws", ("GDPR",)),
    ("law", "lssi", "laws", ("LSSI",)),
    ("law", "loi informatique et libertes", "laws", ("Loi Informatique et Libertés",)),
    ("kind", "Authority", "kinds", ("authority",)),
    ("scope", "cookie", "scopes", ("cookie",)),
    ("sector", "Health care", "sectors", ("health-care",)),
    ("topic", "video_surveillance", "topics", ("video-surveillance",)),
    ("violation", "Data protection officer", "violations", ("dpo",)),
    ("cookie-violation", "no reject button", "cookie_violations", ("no-reject-button",)),
    ("measure", "order to comply", "measures", ("order-to-comply",)),
    ("result", "NO VIOLATION", "results", ("no-violation",)),
    ("status", "proposed", "statuses", ("proposed",)),
    ("standing", "under-appeal", "standings", ("under appeal",)),
    ("respondent", "exemple", "respondents", ("exemple",)),
    ("respondent", "Muster GmbH", "respondents", ("muster",)),
    ("respondent-kind", "public body", "respondent_kinds", ("public-body",)),
    ("number", "san 2024/099", "numbers", ("san 2024/099",)),
    ("source", "tracker", "sources", ("Enforcement Tracker",)),
    ("source", "enforcement-tracker", "sources", ("Enforcement Tracker",)),
    ("source", "gdprhub", "sources", ("GDPRhub",)),
    ("has", "Fine", "has", ("fine",)),
    ("language", "German", "languages", ("de",)),
    ("language", "FR", "languages", ("fr",)),
]
typed = pytest.mark.parametrize(
    ("option", "text", "field", "value"), TYPED, ids=[f"{option}:{text}" for option, text, *_ in TYPED]
)


@pytest.fixture
def base(seeded: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """The seeded base as the one that laws, sources and names are looked up in."""
    monkeypatch.setenv("FINECLI_DB", str(seeded))


@typed
@pytest.mark.usefixtures("base")
def test_a_value_as_typed(option: str, text: str, field: str, value: tuple[Any, ...]):
    assert read_query({option: [text]}) == Query(**{field: value})


@typed
@pytest.mark.usefixtures("base")
def test_a_qualifier_equals_its_option(option: str, text: str, field: str, value: tuple[Any, ...]):
    assert read_query({}, [(option, text)]) == Query(**{field: value})


def test_every_qualifier_has_its_option():
    assert set(QUALIFIERS.values()) - {each.name for each in FILTERS} == {"fine", "year"}


def test_values_of_option_and_qualifier_are_alternatives():
    query = read_query({"country": ["FR", "fr"], "topic": ["children"]}, [("country", "DE")])
    assert query == Query(countries=("FR", "DE"), topics=("children",))


WRONG = [
    ("country", "Frnace", "unknown country: Frnace", "did you mean: France"),
    ("article", "199", "no such article in the GDPR: 199", "the GDPR has 99 articles"),
    ("law", "Loi Informatiqe et Libertés", "unknown law: Loi Informatiqe", "did you mean: Loi Informatique"),
    ("law", "xyz", "unknown law: xyz", "finecli words law lists them"),
    ("topic", "childs", "unknown topic: childs", "did you mean: children"),
    ("standing", "dead", "unknown standing: dead", "one of: no appeal recorded, under appeal"),
    ("status", "finale", "unknown status: finale", "did you mean: final"),
    ("number", "--", "not a case number: --", "write it as issued"),
    ("respondent", "&", "not a name: &", "give a name"),
    ("source", "wikipedia", "unknown source: wikipedia", "sources are Enforcement Tracker; GDPRhub"),
    ("source", "e", "unknown source: e", "sources are"),
    ("has", "fines", "unknown thing to have: fines", "did you mean: fine"),
    ("language", "Klingon", "unknown language: Klingon", None),
    ("country", "\udcff", "unknown country: ?", "give a name"),
]


@pytest.mark.parametrize(("option", "text", "message", "hint"), WRONG, ids=[each[1] for each in WRONG])
@pytest.mark.usefixtures("base")
def test_a_wrong_value_is_one_sentence(option: str, text: str, message: str, hint: str | None):
    for options, qualifiers in (({option: [text]}, []), ({}, [(option, text)])):
        with pytest.raises(InvalidInput) as caught:
            read_query(options, qualifiers)
        assert caught.value.message.startswith(message)
        assert (caught.value.hint or "").startswith(hint or "")


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("800000", "800000", "800000"),
        ("=800k", "800000", "800000"),
        (">1M", "1000000.01", None),
        (">=1M", "1000000", None),
        ("≥ 1M", "1000000", None),
        ("<5k", None, "4999.99"),
        ("<=5k", None, "5000"),
        ("10k..50k", "10000", "50000"),
        ("1M..", "1000000", None),
        ("*..1.5M", None, "1500000"),
        (">0", "0.01", None),
    ],
)
def test_ranges_of_fines(text: str, least: str | None, most: str | None):
    assert read_fines(text) == (least and Decimal(least), most and Decimal(most))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2021", 2021, 2021),
        ("2021..2023", 2021, 2023),
        ("2021..", 2021, None),
        ("..2023", None, 2023),
        ("2021..*", 2021, None),
        (">2021", 2022, None),
        (">=2021", 2021, None),
        ("<2023", None, 2022),
        ("<=2023", None, 2023),
    ],
)
def test_ranges_of_years(text: str, first: int | None, last: int | None):
    assert read_years(text) == (first and PartialDate(first), last and PartialDate(last))


@pytest.mark.parametrize(
    ("qualifiers", "message"),
    [
        ([("fine", ">")], "a range without ends: >"),
        ([("fine", "..")], "a range without ends: .."),
        ([("fine", "much")], "not an amount: much"),
        ([("fine", "50k..10k")], "the range runs backwards: 50k..10k"),
        ([("year", "21")], "not a year: 21"),
        ([("year", "2021-05")], "not a year: 2021-05"),
        ([("year", ">9999")], "not a year: 10000"),
        ([("year", "2023..2021")], "the range runs backwards: 2023..2021"),
        ([("year", "2021"), ("year", "2023")], "nothing lies within all bounds of year: 2021, 2023"),
        ([("fine", "<1k"), ("fine", ">1M")], "nothing lies within all bounds of fine: <1k, >1M"),
    ],
    ids=str,
)
def test_a_wrong_range(qualifiers: list[tuple[str, str]], message: str):
    with pytest.raises(InvalidInput, match=re.escape(message)) as caught:
        read_query({}, qualifiers)
    assert caught.value.message == message


@pytest.mark.parametrize(
    ("options", "qualifiers", "filters"),
    [
        ({"since": "2020"}, [("year", "2019..2023")], {"since": "2020", "until": "2023"}),
        ({"until": "2022-05"}, [("year", "2021..")], {"since": "2021", "until": "2022-05"}),
        ({"min-fine": "5k"}, [("fine", "<=1M")], {"min-fine": "5000", "max-fine": "1000000"}),
        ({}, [("fine", ">1k"), ("fine", "<9k")], {"min-fine": "1000.01", "max-fine": "8999.99"}),
        ({"since": "2021", "new-since": "2025-06"}, [], {"since": "2021", "new-since": "2025-06"}),
    ],
    ids=str,
)
def test_bounds_narrow_each_other(
    options: dict[str, str], qualifiers: list[tuple[str, str]], filters: dict[str, str]
):
    assert dict(in_force(read_query(options, qualifiers))) == filters


@pytest.mark.parametrize("field", ASKED)
def test_filters_in_force_read_the_same_again(store: Store, field: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("FINECLI_DB", str(store.path))
    query = Query(**{field: ASKED[field][0]})
    again: dict[str, Any] = {}
    for option, value in in_force(query):
        again.setdefault(option, []).append(value)
    singles = {each.name for each in FILTERS if each.is_single}
    assert read_query({name: v[0] if name in singles else v for name, v in again.items()}) == query


@pytest.mark.parametrize("command", ["search", "stats"])
@pytest.mark.parametrize(
    ("words", "options"),
    [
        ("country:FR", ["--country", "FR"]),
        ("country:FR country:ES scope:cookie", ["-c", "FR", "-c", "ES", "--scope", "cookie"]),
        ("fine:>=30k year:2023..2024", ["--min-fine", "30k", "--since", "2023", "--until", "2024"]),
        ("body:CNIL standing:reduced", ["--authority", "CNIL", "--standing", "reduced"]),
        ('topic:"health data" article:32', ["--topic", "health-data", "--article", "32"]),
        ("law:ePrivacy has:fine cookies", ["--law", "ePrivacy", "--has", "fine", "cookies"]),
        ("cookies -press country:ES", ["--country", "ES", "--", "cookies", "-press"]),
    ],
)
def test_qualifiers_do_what_options_do(finecli: Finecli, command: str, words: str, options: list[str]):
    by_words, by_options = finecli(command, words, "--json"), finecli(command, "--json=", *options)
    assert by_words.code == by_options.code == 0
    assert json.loads(by_words.out) == json.loads(by_options.out) != []
