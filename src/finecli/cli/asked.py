"""The question of `finecli risk`, as options put it or as the record of a decision does."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from finecli.errors import InvalidInput
from finecli.money import SYMBOLS, parse_amount, read_number
from finecli.risk.answers import Asked
from finecli.risk.ceiling import Money, Question
from finecli.risk.facts import COOKIE, GENERAL, Facts, size_by_turnover
from finecli.risk.guidelines import SERIOUSNESS

if TYPE_CHECKING:
    from collections.abc import Callable

    from finecli.cases import Case
    from finecli.provisions import Provision
    from finecli.query import Query
    from finecli.store import Store

# Of the countries of the dataset, and the dollar.
CURRENCIES = "BGN CHF CZK DKK EUR GBP HUF ISK NOK PLN RON SEK USD".split()
# A question is asked of one place, one sector, one respondent.
_SINGLE = {"countries": "--country", "sectors": "--sector", "respondent_kinds": "--respondent-kind"}


class Typed(NamedTuple):
    """What a person typed beside the filters, as typed."""

    turnover: str | None = None
    seriousness: str | None = None
    data_subjects: int | None = None
    is_cookie: bool = False
    like: str | None = None
    as_of: str | None = None


def _today() -> date:
    return datetime.now(UTC).date()


def read_asked(store: Store, query: Query, typed: Typed, today: Callable[[], date] = _today) -> Asked:
    """The question; what is typed beside `--like` replaces what the record says.

    Raises:
        InvalidInput: a value cannot be read, or nothing is asked about.
        NotFound: there is no decision to be like.
    """
    _check_single(query)
    _check_articles(query)
    case = store.case(typed.like) if typed.like else None
    scope = _scope(query, case, is_cookie=typed.is_cookie)
    turnover = read_turnover(typed.turnover) if typed.turnover else _stated_turnover(case)
    provisions = query.provisions or _provisions_of(case)
    facts = _facts(query, store.facts(case.id) if case else Facts(), typed, turnover, provisions)
    if facts == Facts() and not typed.is_cookie:
        raise InvalidInput(
            "nothing to ask about", "name --article, --like ID or --cookie; see finecli risk -h"
        )
    day = _day(typed.as_of) if typed.as_of else today()
    of_law = (*provisions, *_cookie_rule(scope, facts.country, provisions))
    question = Question(of_law, day, facts.country, turnover, facts.respondent_kind)
    return Asked(scope, facts, question, read_seriousness(typed.seriousness), case.id if case else None)


def read_turnover(text: str) -> Money:
    """A turnover of a year: "12M", "12M GBP", "£12M"; euros unless a currency stands beside it.

    Raises:
        InvalidInput: it is no amount, or nought.
    """
    plain = text.strip()
    for currency in CURRENCIES:
        symbol = SYMBOLS.get(currency, currency)
        for sign in (currency, symbol):
            if plain.upper().startswith(sign) or plain.upper().endswith(sign):
                bare = plain[len(sign) :] if plain.upper().startswith(sign) else plain[: -len(sign)]
                return _money(bare, currency, text)
    return _money(plain, "EUR", text)


def read_seriousness(text: str | None) -> str | Decimal | None:
    """A level of seriousness, or a share of the legal maximum: "medium", "15%".

    Raises:
        InvalidInput: it is neither.
    """
    if text is None:
        return None
    word = text.strip().casefold()
    if word in SERIOUSNESS:
        return word
    number = read_number(word.removesuffix("%").strip()) if word.endswith("%") else None
    if number is None or not 0 < number <= 100:
        raise InvalidInput(
            f"no such seriousness: {text}", f"write {', '.join(SERIOUSNESS)} or a share of the maximum: 15%"
        )
    return number / 100


def _money(text: str, currency: str, typed: str) -> Money:
    amount = parse_amount(text)
    if not amount:
        raise InvalidInput(f"not a turnover: {typed}", "write 12M, 800k or 12M GBP")
    return Money(amount, currency)


def _check_single(query: Query) -> None:
    for field, option in _SINGLE.items():
        values = getattr(query, field)
        if len(values) > 1:
            raise InvalidInput(f"{option} takes one value here: {', '.join(values)}", "ask for each in turn")


def _check_articles(query: Query) -> None:
    for provision in query.provisions:
        if provision.article is None or provision.article.startswith("Recital "):
            raise InvalidInput(f"not an article: {provision}", 'name one, such as 32 or "22.2 LSSI"')


def _scope(query: Query, case: Case | None, *, is_cookie: bool) -> str:
    if is_cookie or query.cookie_violations:
        return COOKIE
    return case.scope if case else GENERAL


def _stated_turnover(case: Case | None) -> Money | None:
    stated = case.turnover if case else None
    return Money(stated.amount, stated.currency) if stated else None


def _provisions_of(case: Case | None) -> tuple[Provision, ...]:
    return tuple(each.provision for each in case.provisions if each.provision.article) if case else ()


def _cookie_rule(scope: str, country: str | None, provisions: tuple[Provision, ...]) -> tuple[Provision, ...]:
    """The country's cookie rule, where cookies are asked about and none is named."""
    if scope != COOKIE or country is None:
        return ()
    from finecli.provisions.eprivacy import cookie_provisions, is_eprivacy

    return () if any(map(is_eprivacy, provisions)) else cookie_provisions(country)


def _facts(
    query: Query, known: Facts, typed: Typed, turnover: Money | None, provisions: tuple[Provision, ...]
) -> Facts:
    """What was typed, else what is known of the decision to be like."""
    in_euros = turnover is not None and turnover.currency == "EUR"
    return Facts(
        provisions=_articles(provisions),
        violations=query.violations or known.violations,
        cookie_violations=query.cookie_violations or known.cookie_violations,
        topics=query.topics or known.topics,
        country=_one(query.countries) or known.country or _country_of(provisions),
        sector=_one(query.sectors) or known.sector,
        respondent_kind=_one(query.respondent_kinds) or known.respondent_kind,
        size=size_by_turnover(float(turnover.amount)) if turnover and in_euros else known.size,
        data_subjects=typed.data_subjects or known.data_subjects,
    )


def _one(values: tuple[str, ...]) -> str | None:
    return values[0] if values else None


def _country_of(provisions: tuple[Provision, ...]) -> str | None:
    """The country whose law is named, if it is one."""
    countries = {each.country for each in provisions if each.country}
    return countries.pop() if len(countries) == 1 else None


def _articles(provisions: tuple[Provision, ...]) -> tuple[str, ...]:
    """The articles as the base files them: the UK GDPR with the GDPR, recitals not at all."""
    places = [each._replace(paragraph=None, letter=None) for each in provisions if each.article]
    kept = [each for each in places if not str(each.article).startswith("Recital ")]
    printed = [str(each._replace(law="GDPR") if each.law == "UK GDPR" else each) for each in kept]
    return tuple(dict.fromkeys(printed))


def _day(text: str) -> date:
    from finecli.dates import parse_date

    return parse_date(text).latest
