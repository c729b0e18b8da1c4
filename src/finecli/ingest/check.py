"""Proof: what the decision's own text says of the record's facts.

The text is a machine translation into English, so numbers and dates are looked for in every spelling they
may have there. A provision counts as found when its article is cited as one of its law; paragraph and
letter, which translations garble, are not compared. "not found" therefore says where to look, never that
the record is wrong.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from finecli.cases import Checks, Flag
from finecli.dates import MONTHS, PartialDate
from finecli.ingest.mentions import amounts_in, is_in, is_maximum
from finecli.query import number_key

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from finecli.cases import Case, Fine
    from finecli.provisions.provision import Provision

FOUND, NOT_FOUND, NO_TEXT = "found", "not found", "no text"
SHORTEST_TEXT = 800  # characters, among them the usual note that the text is a translation
SHORTEST_NUMBER = 4  # letters and digits; a shorter case number is found by chance

# "Paragraph" is how a German "§" is often translated; a recital is no article of the same number.
_CITATION = re.compile(
    r"(?:\b(?:articles?|arts?\.?|sections?|sec\.|regulations?|reg\.|rules?|(?P<recital>recitals?)"
    r"|(?P<paragraph>paragraph))|§§?)\s*(?:[lrd]\.\s?)?(?P<list>\d(?:[^;:\n]|:(?=\s?\d)){0,120})",
    re.IGNORECASE,
)
# How the article of a provision can begin without being another article: "Art. 43", "L. 34-5".
_DIVISION = re.compile(r"(?:art\.|§|section|reg\.|rule|[lrd]\.)(?=\d)")
# Within a citation: an article's number with what is written onto it, a word that makes the next number a
# paragraph or a letter, a word that joins, or anything else, which ends the list.
_PIECE = re.compile(
    r"(?P<article>\d+(?:\s?[-:]\s?\d+)*"
    r"(?:[- ]?(?:bis|ter|quater|quinquies|sexies|septies|octies)\b|[a-z]\b)?)"
    r"(?P<inner>(?:[./](?:\d+[a-z]?|[a-z])\b\)?)*)"
    r"(?:\s?\([^()\s]{1,6}\)|\s?[a-z]\))*"
    r"|(?P<one>(?:par(?:agraph|a)?|letter|lit|point|number|no|sentence|subsection|indent)\b\.?)"
    r"|(?P<many>(?:paragraphs|paras|pars|letters|lits|points|numbers|nos|sentences|subsections|indents)\b\.?)"
    r"|(?P<letter>[a-z]\b)"
    r"|(?P<join>,|\.|and\b|or\b|to\b|&|[-–]|\(|\)|\s)"
    r"|(?P<other>.)",
    re.IGNORECASE,
)
# The first law named behind a citation, before the next one, is the citation's: the GDPR, under its many
# translated and untranslated names, or any other by word or abbreviation. "EU" and "UK" begin either's name.
_LAW = re.compile(
    r"(?P<gdpr>(?i:gdpr|rgpd|gpdr|ds-?gvo|\bavg\b(?! implementation)|\brodo\b|\bbdar\b|\bgkpd\b|2016/679"
    r"|general\s?data\s?protection"
    r"|\bregulation\b(?!\s*\(?e[cu]\)?\s*(?:no\.?\s*)?(?!2016/679)\d)))"
    r"|(?P<other>\b(?i:laws?|act|code|directive|constitution|charter|convention|decree|statute|ordinance"
    r"|regulations?)\b|\b(?!(?:EU|UK)\b)[A-Z][A-Za-z]*[A-Z][A-Za-z]*\b)",
)
_NEXT_CITATION = re.compile(r"\bart(?:icles?|s?\b)|§|\bsection|\bcf\b|;|[.:]\s+[A-Z]", re.IGNORECASE)
LAW_WITHIN = 80  # characters

_NAMING_PERIOD = re.compile(
    r"(?:no longer|anonym)[^.;]{0,120}?\b(?P<count>one|two|three|four|five|six|\d)[\s-](?:\(\d\)\s)?"
    r"(?P<unit>year|month)s?[^.;]{0,40}?from (?:the date of )?(?:its|the|their) publication"
    r"|public[^.;]{0,60}?period of (?P<count2>one|two|three|four|five|six|\d) (?P<unit2>year|month)s?"
    r"[^.;]{0,40}?from (?:the date of )?(?:its|the|their) publication[^.;]{0,30}?(?:before|anonym)",
    re.IGNORECASE,
)
_COUNTS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


_Fact = TypeVar("_Fact")


class _Cited(NamedTuple):
    article: str
    law: str | None  # "gdpr" or "other", as the words behind say


def check(case: Case, text: str | None) -> Checks:
    """Look for a case's fine, date, number and provisions in the decision's text, None where there is none.

    What the record lacks, a number too short to be told from chance, and a provision without a number
    ("Annex XII") are not checked. A text of a few lines is no decision but a remark on where to find it.
    """
    if text is not None and len(text) < SHORTEST_TEXT:
        text = None
    cited = _citations(text or "")
    return Checks(
        fine=_verdict(text, case.fine, _has_fine),
        date=_verdict(text, case.decided, _has_date),
        number=_verdict(text, _searchable(case.case_number), _has_number),
        provisions={
            str(each.provision): _verdict(text, each.provision, lambda _, wanted: _is_cited(wanted, cited))
            or NO_TEXT
            for each in case.provisions
            if _key(each.provision).removeprefix("recital")[:1].isdigit()
        },
    )


def naming_period(text: str, published: PartialDate | None) -> tuple[PartialDate | None, Flag] | None:
    """The day until which a decision may name the respondent, and its basis in the decision's own words.

    The last such clause counts, since the first is often only what the rapporteur proposed. The day is None
    where the day of publication is not on record; None in all where the decision sets no such limit.
    """
    clauses = list(_NAMING_PERIOD.finditer(text))
    if not clauses:
        return None
    word = (clauses[-1]["count"] or clauses[-1]["count2"]).casefold()
    count = _COUNTS.get(word) or int(word)
    unit = (clauses[-1]["unit"] or clauses[-1]["unit2"]).casefold()
    period = f"{count} {unit}{'s' if count > 1 else ''}"
    if published is None or not published.day:
        note = f"publication may name the respondent for {period}; its day is not on record"
        return None, Flag("named_until", "naming period unknown", note)
    note = f"publication may name the respondent for {period} from its day"
    return _later(published, count * (12 if unit == "year" else 1)), Flag(
        "named_until", "naming period", note
    )


def _verdict(text: str | None, fact: _Fact | None, is_in_text: Callable[[str, _Fact], bool]) -> str | None:
    if fact is None:
        return None
    if text is None:
        return NO_TEXT
    return FOUND if is_in_text(text, fact) else NOT_FOUND


def _has_fine(text: str, fine: Fine) -> bool:
    mentions = [
        each for each in amounts_in(text) if is_in(each, fine.currency) and not is_maximum(text, each)
    ]
    said = {each.amount for each in mentions}
    wanted: list[Decimal] = [part.amount for part in fine.parts]
    return fine.amount in said or (bool(wanted) and all(amount in said for amount in wanted))


def _searchable(number: str | None) -> str | None:
    key = number_key(number or "")
    return number if len(key) >= SHORTEST_NUMBER and any(map(str.isdigit, key)) else None


def _has_number(text: str, number: str) -> bool:
    runs = re.findall(r"[^\W_]+", number)
    pattern = r"[\W_]{0,3}".join(map(re.escape, runs))
    return re.search(rf"(?<![^\W_]){pattern}(?![^\W_])", text, re.IGNORECASE) is not None


def _has_date(text: str, day: PartialDate) -> bool:
    return re.search(_date_pattern(day), text, re.IGNORECASE) is not None


def _date_pattern(day: PartialDate) -> str:
    if not day.month:
        return rf"\b{day.year}\b"
    name = MONTHS[day.month - 1]
    month = rf"(?:{name}|{name[:3]}{'|sept' if day.month == 9 else ''})\.?"
    if not day.day:
        return rf"\b{month}\s+(?:of\s+)?{day.year}\b|\b0?{day.month}[./-]{day.year}\b"
    number = rf"0?{day.day}(?:st|nd|rd|th|º|\.)?"
    return (
        rf"\b{number}\s+(?:day\s+)?(?:of\s+)?{month},?\s+(?:of\s+)?{day.year}\b"
        rf"|\b{month}\s+(?:the\s+)?{number}(?:,\s*|\s+)(?:of\s+)?{day.year}\b"
        rf"|\b0?{day.day}\s?[./-]\s?0?{day.month}\s?[./-]\s?(?:{day.year}|{day.year % 100:02d})\b"
        rf"|\b{day.year}\s?[./-]\s?0?{day.month}\s?[./-]\s?0?{day.day}\b"
    )


def _citations(text: str) -> set[_Cited]:
    """Every article the text cites, each with the law it is cited of where the words behind say so."""
    cited: set[_Cited] = set()
    match = _CITATION.search(text)
    while match:
        articles, length = _listed_articles(match["list"])
        end = match.start("list") + length
        following = _NEXT_CITATION.search(text, end, end + LAW_WITHIN)
        named = _LAW.search(text, end, following.start() if following else end + LAW_WITHIN)
        law = named.lastgroup if named else None
        unit = "recital" if match["recital"] else ""
        if law == "other" or not match["paragraph"]:
            cited |= {_Cited(unit + article, law) for article in articles}
        match = _CITATION.search(text, end)
    return cited


def _listed_articles(listed: str) -> tuple[list[str], int]:
    """The articles at the head of a text, and where their list ends.

    The number or letter behind "paragraph" is none of an article's, and no number behind "paragraphs" is.
    """
    articles: list[str] = []
    end, level = 0, "article"
    for piece in _PIECE.finditer(listed):
        if piece["other"]:
            break
        if number := piece["article"]:
            if level == "article":
                spelled = (number, number + piece["inner"])
                articles += [*map(_without_spaces, spelled), *re.findall(r"\d+", number)]
            level = "article" if level == "one" else level
        elif piece["letter"]:
            level = "article" if level == "one" else level
        elif piece["one"] or piece["many"]:
            level = "one" if piece["one"] else "many"
        end = piece.end()
    return articles, end


def _is_cited(provision: Provision, cited: set[_Cited]) -> bool:
    article = _key(provision)
    laws = {each.law for each in cited if each.article in (article, article.partition(":")[2])}
    return bool(laws & ({"gdpr", None} if provision.kind == "gdpr" else {"other", None}))


def _key(provision: Provision) -> str:
    """The article as citations spell it: "5", "recital47", "6:162"."""
    return _DIVISION.sub("", _without_spaces(provision.article or ""))


def _without_spaces(text: str) -> str:
    return "".join(text.casefold().split())


def _later(day: PartialDate, months: int) -> PartialDate:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    moved = PartialDate(year, month + 1)
    return moved._replace(day=min(day.day, moved.latest.day))
