"""Facts of a case in words for people: dates, fines, labels, checks. The text alone, not its layout.

Nothing here decides anything: an unknown word is printed as it stands, an absent fact gives no phrase.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from finecli.dates import MONTHS, PartialDate
from finecli.money import format_amount
from finecli.vocabulary import countries
from finecli.vocabulary.words import VOCABULARIES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from finecli.cases import Body, Case, CitedProvision, Fine, Source, Turnover

NO_TEXT = "no text"
FOUND = "found"

# Standings whose words alone could be read as the decision's own outcome.
DECIDED_ON_APPEAL = ("confirmed", "reduced", "increased", "partly annulled", "annulled")

# Art. 83(2) GDPR: what an authority weighs when it decides on a fine and its amount.
FACTORS = {
    "a": "nature, gravity and duration",
    "b": "intent or negligence",
    "c": "action to mitigate the damage",
    "d": "degree of responsibility",
    "e": "earlier infringements",
    "f": "cooperation with the authority",
    "g": "categories of data",
    "h": "how the authority learnt of it",
    "i": "compliance with earlier measures",
    "j": "codes of conduct and certification",
    "k": "other factors",
}


def label(vocabulary: str, word: str | None) -> str | None:
    """The label of a controlled word; a word of no vocabulary stands for itself."""
    if word is None:
        return None
    known = VOCABULARIES.get(vocabulary, {}).get(word)
    return known.label if known else word.replace("-", " ")


def labels(vocabulary: str, words: Iterable[str]) -> str:
    """The labels of several words: "Security, Legal basis"."""
    return ", ".join(label(vocabulary, word) or "" for word in words)


def long_date(date: PartialDate | None) -> str | None:
    """A date as it is spoken, as far as it is known: "5 September 2024", "September 2024", "2024"."""
    if date is None:
        return None
    month = MONTHS[date.month - 1].capitalize() if date.month else None
    return " ".join(str(part) for part in (date.day or None, month, date.year) if part)


def country_name(code: str) -> str:
    """The English name of a country; a code of no table stands for itself."""
    return countries.country_name(code) if code in countries.country_codes() else code


def body_name(body: Body) -> str:
    """The full name, with the usual abbreviation where it is another."""
    return body.name if body.short in body.name else f"{body.name} ({body.short})"


def fine_amount(case: Case) -> str | None:
    """The fine in its currency, with the word that it was only proposed."""
    if case.fine is None:
        return None
    amount = format_amount(case.fine.amount, case.fine.currency)
    return f"{amount} (only proposed)" if case.status == "proposed" else amount


def fine_phrases(fine: Fine) -> tuple[str, ...]:
    """All that is known of a fine: amount, euros with rate and day, parts, paid, how a doubt was settled."""
    parts = [
        f"{format_amount(part.amount, fine.currency)}{f' ({part.party})' if part.party else ''}"
        for part in fine.parts
    ]
    paid = fine.paid and f"after reductions {format_amount(fine.paid, fine.currency)} had to be paid"
    upheld = fine.upheld and f"of which review left {format_amount(fine.upheld, fine.currency)}"
    said = (
        format_amount(fine.amount, fine.currency),
        _in_euros(fine),
        f"the sum of {_listed(parts)}" if parts else None,
        paid,
        upheld,
        fine.basis,
    )
    return tuple(phrase for phrase in said if phrase)


def _in_euros(fine: Fine) -> str | None:
    if fine.currency == "EUR":
        return None
    if fine.eur is None:
        return "no euro reference rate for that day"
    day = f" of {long_date(fine.rate_date)}" if fine.rate_date else ""
    rate = f" at the ECB reference rate{day}, {fine.currency} {fine.rate} to the euro" if fine.rate else ""
    return f"{format_amount(fine.eur, 'EUR')}{rate}"


def standing_phrase(case: Case) -> str:
    """What became of the decision, in words that stand alone: "Reduced on appeal"."""
    word = label("standings", case.standing) or ""
    return f"{word} on appeal" if case.standing in DECIDED_ON_APPEAL else word


def scope_sentence(case: Case) -> str:
    """Whether the case counts in the figures on cookies, and why."""
    if case.scope != "cookie":
        counted = "Not a cookie case: left out of cookie statistics and of cookie risk figures."
    elif case.status == "proposed":
        counted = "A cookie case: counted in cookie statistics, its proposed fine only on request."
    else:
        counted = "A cookie case: counted in cookie statistics and in cookie risk figures."
    return f"{counted} Reason: {case.scope_reason.rstrip('.')}." if case.scope_reason else counted


def check_phrases(case: Case) -> tuple[str, ...]:
    """What the decision's own text says of the record, what was found first."""
    checks = case.checks
    facts = {} if checks is None else {"fine": checks.fine, "date": checks.date, "number": checks.number}
    provisions = {} if checks is None else checks.provisions
    told = {*facts.values(), *provisions.values()} - {None}
    if not told:
        return ("not checked against the decision's text",)
    if told == {NO_TEXT}:
        return ("the decision's text was not at hand: nothing could be checked",)
    return tuple(_found(facts, provisions)) + tuple(_not_found(facts, provisions))


def _found(facts: dict[str, str | None], provisions: dict[str, str]) -> Iterable[str]:
    if names := [name for name, result in facts.items() if result == FOUND]:
        yield f"{_listed(names)} found in the decision's text"
    found = [name for name, result in provisions.items() if result == FOUND]
    if len(found) > 1 and len(found) == len(provisions):
        yield f"all {len(found)} provisions found"
    elif found:
        yield f"{_listed(found)} found"


def _not_found(facts: dict[str, str | None], provisions: dict[str, str]) -> Iterable[str]:
    if names := [name for name, result in facts.items() if result == "not found"]:
        yield f"{_listed(names)} not found"
    if missing := [name for name, result in provisions.items() if result == "not found"]:
        yield f"listed {_listed(missing)} not found"


def _listed(names: list[str]) -> str:
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last


def article_subject(printed: str) -> str | None:
    """The title of a printed article of the GDPR ("Art. 17 GDPR"); None for another law's."""
    from finecli.provisions import article_title

    return article_title(printed.removeprefix("Art. ").removesuffix(" GDPR"))


def published_apart(cited: CitedProvision) -> str | None:
    """The provision as published, where that does not name the law it is of; spelling is no difference."""
    from finecli.provisions.laws import fold, law_named

    law, published = cited.provision.law, f" {fold(cited.published)} "
    row = law_named(law)
    names = (law, *((row.name, *row.aliases, *row.local) if row else ()))
    is_named = any(f" {fold(name)} " in published for name in names)
    called_gdpr = " gdpr " in published and cited.provision.kind != "gdpr"
    return None if is_named and not called_gdpr else cited.published


def factor_phrases(letters: Iterable[str]) -> str:
    """The factors of Art. 83(2) GDPR: "(a) nature, gravity and duration; (k) other factors"."""
    return "; ".join(f"({letter}) {FACTORS.get(letter, '')}".strip() for letter in letters)


def turnover_phrase(turnover: Turnover) -> str:
    """The turnover with its year where the decision tells it."""
    amount = format_amount(Decimal(turnover.amount), turnover.currency)
    return f"{amount} in {turnover.year}" if turnover.year else amount


def source_phrase(source: Source) -> str:
    """Who publishes the original, and in which language it is."""
    language = label("languages", source.language)
    name = source.name or "Original decision"
    return f"{name}, in {language}" if language else name
