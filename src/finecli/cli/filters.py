"""The filters a person can set: each one option, most also a qualifier inside the words.

One row a filter: its flags, the field of `Query` it sets, how its values are read, what the help says. Values
are checked where they are read, so that a slip of the pen is a question ("did you mean") and no empty list.
"""

# Annotations are evaluated, for the reason that `finecli.query` gives.
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from finecli.errors import InvalidInput
from finecli.query import HOLDINGS, Query, number_key


class Filter(NamedTuple):
    """One filter. `read` makes of one text the values of `field`, or the one value where `is_single`."""

    flags: tuple[str, ...]
    field: str
    read: Callable[[str], Any]
    metavar: str
    help: str
    section: str
    is_single: bool = False

    @property
    def name(self) -> str:
        """The option without its dashes, as a qualifier names it."""
        return self.flags[0].removeprefix("--")


def _country(text: str) -> tuple[str, ...]:
    from finecli.vocabulary.countries import find_country

    return (find_country(text),)


def _authority(text: str) -> tuple[str, ...]:
    from finecli.vocabulary.bodies import find_bodies

    return tuple(body.key for body in find_bodies(text))


def _article(text: str) -> tuple[Any, ...]:
    from finecli.provisions import parse_query

    return (parse_query(text),)


def _law(text: str) -> tuple[str, ...]:
    from finecli.provisions import canonical_law
    from finecli.provisions.laws import law_named

    law = canonical_law(text)
    if law and law_named(law):
        return (law,)
    from finecli.store import Store  # only a law that no table lists has to be looked for in the base

    return (one_of("law", law or text, Store().words("laws"), "finecli words law lists them"),)


def _source(text: str) -> tuple[str, ...]:
    """The sources in whose name the text stands, spaces and punctuation apart: "tracker", "GDPRhub"."""
    from finecli.store import Store
    from finecli.vocabulary.matching import SHORTEST_FRAGMENT

    known = tuple(Store().words("sources"))
    wanted = number_key(text)
    found = tuple(source for source in known if wanted in number_key(source))
    if found and len(wanted) >= SHORTEST_FRAGMENT:
        return found
    raise InvalidInput(f"unknown source: {text}", f"sources are {'; '.join(known)}")


def _holding(text: str) -> tuple[str, ...]:
    return (one_of("thing to have", text, HOLDINGS, f"one of: {', '.join(HOLDINGS)}"),)


def _number(text: str) -> tuple[str, ...]:
    if not number_key(text):
        raise InvalidInput(f"not a case number: {text}", "write it as issued, such as SAN-2024-013")
    return (text,)


def _respondent(text: str) -> tuple[str, ...]:
    """The words of the name; with a legal form ("Google LLC") the names that it completes."""
    from finecli.store import Store
    from finecli.vocabulary.matching import fold

    wanted = f" {fold(text)} "
    if not wanted.strip():
        raise InvalidInput(f"not a name: {text}", "give a name or words of it")
    known = Store().respondents()
    if any(wanted in f" {key} " for key, _ in known):
        return (text,)
    return tuple(dict.fromkeys(key for key, name in known if wanted in f" {fold(name)} ")) or (text,)


def _group(text: str) -> tuple[str, ...]:
    from finecli.vocabulary.groups import find_group

    return (find_group(text),)


def _date(text: str) -> Any:
    from finecli.dates import parse_date

    return parse_date(text)


def _amount(text: str) -> Any:
    from finecli.money import parse_amount

    return parse_amount(text)


def _word_of(vocabulary: str) -> Callable[[str], tuple[str, ...]]:
    def read(text: str) -> tuple[str, ...]:
        from finecli.vocabulary.words import find_word

        return (find_word(vocabulary, text),)

    return read


def one_of(kind: str, text: str, known: Iterable[str], otherwise: str) -> str:
    """The name among those known that a person typed, in any case and with or without accents.

    Raises:
        InvalidInput: there is none; the hint names the nearest, or says `otherwise`.
    """
    from finecli.vocabulary.matching import fold
    from finecli.vocabulary.suggestions import did_you_mean

    names = tuple(known)
    wanted = fold(text)
    for name in names:
        if wanted == fold(name):
            return name
    raise InvalidInput(f"unknown {kind}: {text}", did_you_mean(text, names) or otherwise)


def _words(name: str, vocabulary: str, metavar: str, text: str, section: str) -> Filter:
    return Filter((f"--{name}",), vocabulary, _word_of(vocabulary), metavar, text, section)


ABOUT = "What it is about"
BY_WHOM = "Who decided, and when"
ON_WHOM = "On whom"
OUTCOME = "What came of it"
RECORD = "What is on record"

# In the order of the help.
FILTERS = (
    Filter(("--article", "-a"), "provisions", _article, "ARTICLE", '5, "5(1)(a)", "22.2 LSSI"', ABOUT),
    Filter(("--law",), "laws", _law, "LAW", "GDPR, ePrivacy, LSSI", ABOUT),
    _words("topic", "topics", "TOPIC", "children, video surveillance", ABOUT),
    _words("sector", "sectors", "SECTOR", "health care, employment", ABOUT),
    _words("violation", "violations", "VIOLATION", "security, legal basis", ABOUT),
    _words("scope", "scopes", "SCOPE", "cookie or general", ABOUT),
    _words("cookie-violation", "cookie_violations", "VIOLATION", "no reject button, cookie wall", ABOUT),
    Filter(("--country", "-c"), "countries", _country, "COUNTRY", "FR, France, French", BY_WHOM),
    Filter(("--authority",), "bodies", _authority, "NAME", "CNIL, Garante, BVwG or part of a name", BY_WHOM),
    _words("kind", "kinds", "KIND", "authority, court or cjeu", BY_WHOM),
    Filter(("--since",), "since", _date, "DATE", "2024, 2024-05, 5 Sep 2024", BY_WHOM, is_single=True),
    Filter(("--until",), "until", _date, "DATE", "the same, its last day included", BY_WHOM, is_single=True),
    Filter(("--number",), "numbers", _number, "NUMBER", "the case number, as issued", BY_WHOM),
    Filter(("--respondent",), "respondents", _respondent, "NAME", "Google, or other words of it", ON_WHOM),
    Filter(("--group",), "groups", _group, "GROUP", "Meta: Facebook, WhatsApp and others of it", ON_WHOM),
    _words("respondent-kind", "respondent_kinds", "KIND", "company, public body", ON_WHOM),
    Filter(
        ("--min-fine",), "min_fine", _amount, "EUR", "at least 800000, 800k, 1.5M", OUTCOME, is_single=True
    ),
    Filter(("--max-fine",), "max_fine", _amount, "EUR", "at most", OUTCOME, is_single=True),
    _words("result", "results", "RESULT", "violation, rejected, annulled", OUTCOME),
    _words("measure", "measures", "MEASURE", "fine, reprimand, processing ban", OUTCOME),
    _words("status", "statuses", "STATUS", "final, proposed or interim", OUTCOME),
    _words("standing", "standings", "STANDING", "under appeal, reduced, annulled", OUTCOME),
    Filter(("--has",), "has", _holding, "THING", ", ".join(HOLDINGS), RECORD),
    _words("language", "languages", "LANGUAGE", "of the original: de, German", RECORD),
    Filter(("--source",), "sources", _source, "SOURCE", "GDPRhub, Enforcement Tracker", RECORD),
    Filter(
        ("--new-since",), "new_since", _date, "DATE", "record added or revised since", RECORD, is_single=True
    ),
)


def read_query(options: Mapping[str, Any], qualifiers: Iterable[tuple[str, str]] = ()) -> Query:
    """The filters as typed, checked: the texts of the options by name, then qualifiers as (option, value).

    `fine` and `year` are no options; they narrow `min-fine`, `max-fine`, `since` and `until`.

    Raises:
        InvalidInput: a value is of no vocabulary or cannot be read, or two bounds leave nothing between them.
    """
    texts = {each.name: _texts(options.get(each.name)) for each in FILTERS}
    ranges: dict[str, list[str]] = {"fine": [], "year": []}
    for name, text in qualifiers:
        (ranges if name in ranges else texts)[name].append(_readable(text))
    values: dict[str, Any] = {}
    for each in FILTERS:
        read = [each.read(text) for text in texts[each.name]]
        if read:
            values[each.field] = read[-1] if each.is_single else tuple(dict.fromkeys(sum(read, ())))
    query = Query(**values)
    _check_bounds("--since", query.since, "--until", query.until)
    _check_bounds("--min-fine", query.min_fine, "--max-fine", query.max_fine)
    return _narrowed(query, ranges)


def in_force(query: Query) -> list[tuple[str, str]]:
    """The filters set, as (option, value) that a person could type again."""
    told: list[tuple[str, str]] = []
    for each in FILTERS:
        value = getattr(query, each.field)
        values = value if not each.is_single else () if value is None else (value,)
        told += [(each.name, _told(one)) for one in values]
    return told


def _told(value: Any) -> str:
    from finecli.dates import PartialDate

    return value.iso if isinstance(value, PartialDate) else str(value)


def _texts(given: Any) -> list[str]:
    return [_readable(text) for text in ([given] if isinstance(given, str) else given or ())]


def _readable(text: str) -> str:
    """The text without bytes that are no UTF-8, which neither the index nor a screen can take."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def _check_bounds(lower: str, least: Any, upper: str, most: Any) -> None:
    if least is not None and most is not None and _first(least) > _last(most):
        raise InvalidInput(f"{lower} lies above {upper}: {_first(least)} > {_last(most)}", "exchange the two")


def _narrowed(query: Query, ranges: Mapping[str, list[str]]) -> Query:
    """The query within the ranges of its qualifiers."""
    if not any(ranges.values()):
        return query
    from finecli.cli.ranges import read_fines, read_years

    fines = [(query.min_fine, query.max_fine), *map(read_fines, ranges["fine"])]
    years = [(query.since, query.until), *map(read_years, ranges["year"])]
    query = query._replace(
        min_fine=max((least for least, _ in fines if least is not None), default=None),
        max_fine=min((most for _, most in fines if most is not None), default=None),
        since=max((since for since, _ in years if since), key=_first, default=None),
        until=min((until for _, until in years if until), key=_last, default=None),
    )
    for name, least, most in (
        ("year", query.since, query.until),
        ("fine", query.min_fine, query.max_fine),
    ):
        if least is not None and most is not None and _first(least) > _last(most):
            raise InvalidInput(
                f"nothing lies within all bounds of {name}: {', '.join(ranges[name])}",
                f"they narrow each other; for a range write {name}:FROM..TO",
            )
    return query


def _first(bound: Any) -> Any:
    return getattr(bound, "earliest", bound)


def _last(bound: Any) -> Any:
    return getattr(bound, "latest", bound)
