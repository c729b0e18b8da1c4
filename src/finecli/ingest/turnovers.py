"""The turnover of the respondent, or of its undertaking, read out of the decision's own text.

Art. 83(4) to (6) GDPR measure a fine by it, so decisions state it: "had a turnover of EUR 4.2 million in
2019". They also quote the law's maxima, the bands of guidelines, shares, profits and other companies' figures
in nearly the same words. So an amount counts only where a plain link leads from the word to it in a sentence
that speaks of nothing else, and nothing is read where two that count contradict each other.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from finecli.cases import Turnover
from finecli.ingest.currencies import CROWNS, currency_words, home_currency
from finecli.ingest.mentions import amounts_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from finecli.ingest.mentions import Mention

# Sought as strings before any pattern runs: most of 160 MB of decisions hold none of them.
_SIGNS = ("urnover", "usiness volume", "olume of business", "evenue", "sales")
_BEFORE = 220  # characters before the word, in which its sentence begins
_AFTER = 320  # characters after it, in which its amount and the year are
_LONGEST_LINK = 130  # characters between the word and its amount
_LARGEST = 700_000_000_000  # euros, dollars or pounds: more than any company's turnover
_SMALLEST = 1_000  # less is a number that lost its thousands
_ROUNDED = 25  # one part in so many: "approximately 27 million" is 27,647,300 told again
_WIDEST = 5  # two years of one company differ less; an affiliate and its group differ more

_WORD = re.compile(
    r"turn-?\s?over(?!\s+(?:tax|rate))|business\s+volume|volume\s+of\s+business"
    r"|(?:annual|consolidated|global|gross|group|net|operating|overall|total|worldwide)\s+"
    r"(?:sales\s+)?(?:revenues?|sales)(?:\s+from\s+sales)?"
    r"|sales\s+revenues?|(?:(?<=had )|(?<=with )|(?<=generated )|(?<=achieved ))(?:revenues?|sales)",
    re.IGNORECASE,
)
# Sentences about the law, a share, a band, part of a year, a guess, or another's fine.
_NOT_IN_THE_SENTENCE = re.compile(
    r"%|per ?cent|\b(?:maximum|statutory|ceiling|threshold|categor\w*|fined|similar|comparable|comparison"
    r"|competitors?|project\w+|forecast\w*|expect\w*|estimate\w*|preliminary|quarter\w*|half|monthly"
    r"|first \w+ months|same period|combined|would|indicates|if|imposed (?:a|on(?! the company\b)))\b"
    r"|\b(?<!financial )(?<!accounting )period \d"
    r"|\b(?:undertakings|companies|enterprises|firms|businesses)\b(?: \w+){0,3} $|from an? (?:\w+ )?$"
    r"|\b(?:small|average|advertising|daily|reduced|loss of|(?:drop|decrease|increase) in) $",
    re.IGNORECASE,
)
_NOT_IN_THE_LINK = re.compile(
    r"\b(?:fine[sd]?|penalt\w+|sanctions?|fees?|less|under|below|exceed\w*|more|up to|maximum|minimum|over"
    r"|above|almost|nearly|close to|just|excess|least|profits?|loss\w*|results?|income|threshold|limit\w*"
    r"|ceiling|between|correspond\w*|average|increase\w*|decrease\w*|reduc\w+|growth|drop\w*|capital|assets"
    r"|balance|lower|higher|parts?|shares?|compared|costs?|damage\w*|should|would|could|will|may|must|if"
    r"|estimat\w+|expect\w*|project\w*|forecast|preliminary|quarter\w*|months?|half|companies|undertakings"
    r"|employees|same|respectively|budget)\b|(?<!is )\bequal\b|\band (?!equ)|[%;?<>*\[\]…]",
    re.IGNORECASE,
)
_END_OF_THE_LINK = re.compile(
    r"(?:\b(?:of|to|was|were|is|are|been|at|as|reached|totall?ed)|[:=(])"
    r"(?:[\s:]*\b(?:approximately|approx\.?|about|around|circa|ca\.|roughly))*[\s:(\"“]*$",
    re.IGNORECASE,
)
# After a fine, at the edge of a band, in part of a year, or before a scale not read ("$161,857 billions").
_NOT_AFTER = re.compile(
    r"\W{0,2}(?:thousand|million|billion|trillion|mill|[BM]\b)|[.,]?[\d*]"
    r"|\s*(?:up to|to|-|–|or)\s*[^\w\s]?\s?(?:[A-Z]{3} )?\d|\W*between\b|\W*(?:fine|penalty|fee|profit)\b"
    r"|[^.]{0,60}\b(?:fined|was imposed)\b|[^.]{0,30}\b(?:months?|quarter|half)\b"
    r"|\W{0,2}(?:per|a) (?:month|day|week)\b",
    re.IGNORECASE,
)
_BASIS = re.compile(
    r"\b(?:serv\w+|used) as (?:a|the) basis (?:for|of) (?:calculating (?:the basis of )?)?"
    r"(?:the (?:amount of the )?fine)?",
    re.IGNORECASE,
)
_ON_A_FINE = re.compile(r"\bfine[sd]?\b|\b(?:infringement|penalty|sanctions?|violation) fee")
_END_OF_A_SENTENCE = re.compile(
    r"(?<![Aa]pprox)(?<!\bNo)(?<!\bArt)(?<!\b[A-Z])(?<!\bi\.e)(?<!\bca)[.!?;:…][\"”’)]*\s+(?=[^a-z\s])"
    r"|(?<=[a-z]{3})\.(?=[A-Z])"
)

_A_YEAR = r"20[1-3]\d(?![\d/-]|\.\d)"
_OF_A_YEAR = (
    r"(?:(?:the|its|this|that|last|previous|preceding|financial|fiscal|tax|accounting|budget|calendar|business"
    r"|years?|period|ended|ending|in|for|during|on|at|as|of|from|31st|31|December),? )"
)
_YEAR_AFTER = re.compile(
    rf"[\s)\].,]{{0,3}}(?:\([^()\d]{{2,90}}\)\s?)?\(?{_OF_A_YEAR}+(?P<year>{_A_YEAR})"
    rf"|\s?\((?P<other>{_A_YEAR})"
)
_YEAR_BEFORE = re.compile(
    r"(?<!established )(?<!founded )(?<!incorporated )(?<!created )"
    r"\b(?:in|during|for|of|from|year|ended|ending|accounts|statements?|reports?) "
    rf"{_OF_A_YEAR}*(?P<year>{_A_YEAR})"
    r"|(?P<other>20[1-3]\d) (?:financial|fiscal|annual|accounts|report|data|statements?|net|$)",
    re.IGNORECASE,
)
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAY = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_MONTHS})|\b(?:{_MONTHS}) \d{{1,2}},?"
    r"|\b\d{1,2}[./-]\d{1,2}[./-](?=20\d\d)"
)
_VAT_YEAR = re.compile(r"\bVAT (?:return )?20\d\d|\b20\d\d VAT")  # it declares the year before
_RANGE = re.compile(r"\d\s?[–-]\s?\d|\bto\b.*\d")
# "7.841 billion euros": 7,841 billion would be more than `_LARGEST`.
_THOUSANDTHS = re.compile(
    r"(?:(?<=[€$£])|(?<=[€$£] )|(?<=EUR )|(?<=USD )|(?<=GBP ))(\d{1,3})[.,](\d{3}) ?(?:billion|bn)\b"
    r"|(?<![\d.,])(\d{1,3})[.,](\d{3}) ?(?:billion|bn)(?= (?:euro|dollar|pound)s?\b)"
)
# "18.8 million euros in 2019 and 16.3 million euros in 2020"
_AND_ANOTHER = re.compile(
    r"\s?(?:in|for|during) 20[1-3]\d,?(?: and| and of|,)? (?:approximately |approx\. |about )?"
)


class _Stated(NamedTuple):
    """An amount that a text states as a turnover; `is_basis`: it says that the fine was measured by it."""

    amount: Decimal
    currency: str
    year: int | None
    is_basis: bool


def read_turnover(text: str, country: str, *, of_court: bool = False) -> Turnover | None:
    """The turnover that a decision states for one year; None where it states none or leaves a doubt.

    Of several, that counts which the text calls the basis of the fine, else that of the latest year. Two
    amounts for one year, or one without a year beside another, are a doubt.

    Args:
        text: the decision, in English.
        country: ISO 3166 alpha-2 of the body; its crowns are meant by "kr".
        of_court: a court decided. Unless it speaks of a fine, the turnover can be that of any party.
    """
    if of_court and not _ON_A_FINE.search(text):
        return None
    stated = list(_stated(text, country))
    told = _told_once([one for one in stated if one.is_basis])
    if len(told) != 1:
        told = _latest(_told_once(stated))
    if len(told) != 1 or told[0].amount < _SMALLEST:
        return None
    return Turnover(told[0].amount, told[0].currency, told[0].year)


def _stated(text: str, country: str) -> Iterator[_Stated]:
    for word in _words(text):
        before = _plain(text[max(0, word.start() - _BEFORE) : word.start()])
        sentence = _END_OF_A_SENTENCE.split(before)[-1]
        if not _NOT_IN_THE_SENTENCE.search(sentence):
            after = _THOUSANDTHS.sub(_in_full, _plain(text[word.end() : word.end() + _AFTER]))
            yield from _amounts(sentence, after, country)


def _words(text: str) -> Iterator[re.Match[str]]:
    """Where a text speaks of a turnover, each place once."""
    found: dict[int, re.Match[str]] = {}
    for sign in _SIGNS:
        at = text.find(sign)
        while at >= 0:
            around = _WORD.finditer(text, max(0, at - 40), at + 40)
            found |= {word.start(): word for word in around if word.start() <= at < word.end()}
            at = text.find(sign, at + 1)
    yield from (found[start] for start in sorted(found))


def _amounts(sentence: str, after: str, country: str) -> Iterator[_Stated]:
    """The amount that a plain link leads to, and the other years' that follow it directly."""
    mentions = [each for each in amounts_in(after) if not _is_year(each, after)]
    if not mentions or not _links(link := after[: mentions[0].start].removesuffix("US")):
        return
    end = _END_OF_A_SENTENCE.search(after, mentions[0].end)
    is_basis = bool(_BASIS.search(sentence + after[: end.start() if end else None]))
    for place, mention in enumerate(mentions):
        if place and not _AND_ANOTHER.fullmatch(after, mentions[place - 1].end, mention.start):
            return
        currency = _currency(mention, country)
        if currency is None or _is_too_much(mention) or _NOT_AFTER.match(after, mention.end):
            return
        year = _year(_YEAR_AFTER.match(after, mention.end))
        if year is None and not place:
            year = _year_in(link) or _year_before(sentence)
        yield _Stated(mention.amount, currency, year, is_basis)


def _in_full(match: re.Match[str]) -> str:
    billions, millions = filter(None, match.groups())
    return f"{billions},{millions},000,000"


def _is_too_much(mention: Mention) -> bool:
    return mention.currency in ("EUR", "GBP", "USD") and mention.amount > _LARGEST


def _is_year(mention: Mention, text: str) -> bool:
    """Whether an amount is the year before a currency ("for 2023 EUR 4.2 million")."""
    return bool(re.match(r"20[1-3]\d(?![\d.,])", text[mention.start : mention.end]))


def _links(link: str) -> bool:
    """Whether the words between lead from a turnover to its amount, and to nothing else."""
    plain = _DAY.sub("", _VAT_YEAR.sub("", _BASIS.sub("", link)))
    years = re.findall(r"\b20\d\d\b", plain)
    return (
        len(link) <= _LONGEST_LINK
        and bool(_END_OF_THE_LINK.search(link))
        and not re.search(r"\d", re.sub(r"\b20\d\d\b", "", plain))
        and (len(years) < 2 or _is_a_year(link, years))
        and not _NOT_IN_THE_LINK.search(plain)
        and not _END_OF_A_SENTENCE.search(plain.rstrip(" (:"))
        and not _money().search(link)
    )


def _is_a_year(link: str, years: list[str]) -> bool:
    """Whether several years of a link are one: told again, or from one day to the day a year later."""
    if len(set(years)) == 1:
        return not _RANGE.search(link) or bool(re.search(r"31[./-]12[./-]|December", link))
    return len(years) == 2 and bool(_RANGE.search(link))


@cache
def _money() -> re.Pattern[str]:
    """A currency that stands before another number than the one meant."""
    words = "|".join(map(re.escape, currency_words()))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


def _currency(mention: Mention, country: str) -> str | None:
    if mention.currency is None:
        home = home_currency(country, None)
        return home if home in CROWNS else None
    return mention.currency


def _year_in(link: str) -> int | None:
    years = re.findall(r"\b20[1-3]\d\b", _VAT_YEAR.sub("", link))
    return int(years[-1]) if years else None


def _year_before(sentence: str) -> int | None:
    found = list(_YEAR_BEFORE.finditer(sentence))
    return _year(found[-1]) if found else None


def _year(match: re.Match[str] | None) -> int | None:
    return int(match["year"] or match["other"]) if match else None


def _told_once(stated: Sequence[_Stated]) -> list[_Stated]:
    """The amounts without those that tell another one again, rounded or without its year."""
    kept: list[_Stated] = []
    for one in sorted(stated, key=lambda each: (-len(str(each.amount).rstrip("0")), each.year is None)):
        if not any(_tells_again(one, other) for other in kept):
            kept.append(one)
    return kept


def _tells_again(one: _Stated, other: _Stated) -> bool:
    is_near = abs(one.amount - other.amount) * _ROUNDED <= other.amount
    return (
        is_near and one.currency == other.currency and (one.year in (None, other.year) or other.year is None)
    )


def _latest(stated: list[_Stated]) -> list[_Stated]:
    """The latest of one company's years; none where they cannot be those of one company."""
    years = {one.year for one in stated}
    amounts = [one.amount for one in stated]
    is_one_company = (
        len(years) == len(stated)
        and (len(stated) == 1 or None not in years)
        and len({one.currency for one in stated}) == 1
        and max(amounts) <= _WIDEST * min(amounts)
    )
    return [max(stated, key=lambda one: one.year or 0)] if is_one_company else []


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text)
