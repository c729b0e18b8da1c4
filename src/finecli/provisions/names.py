"""Which law the words around an article number mean, when they are more than its plain name.

"of the Spanish Law on Information Society Services (LSSI)" is the LSSI; "Dutch GDPR Implementation Act" is
not the GDPR; "The Folkeskole Act" is a law though no table lists it; "HDPA Decision 28/2019" is not a law.
The rules, in order: a spelling of the table; a name with its abbreviation or translation beside it; an act
of the Union by its number; a national act by its number, where laws are cited so; any other text that calls
itself a law, which keeps the name it was given.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from finecli.provisions.laws import Law, country_named, country_of_word, find_folded, find_law, fold


class NamedLaw(NamedTuple):
    """A law as identified: its short name (its own name where no table lists it), its country, its row."""

    short: str
    country: str | None
    row: Law | None = None


# Words that may stand before a known name without changing the law that is meant.
_BEFORE_A_NAME = frozenset(
    "the of to in on and a an de la le les l des der die das del della dei il et loi law act ley lei "
    "lege legea legge wet zakon legislative decree national former current eu ec ue ce general organic "
    "directive regulation code council european commission parliament especially cf par from respective "
    "n".split()
)

# Words of which one makes a text the name of a law, in the languages of the sources.
_LAW_WORDS = frozenset(
    "act acts law laws code codes constitution decree directive directives regulation regulations rules "
    "ordinance order statute statutes bylaw charter convention treaty covenant agreement protocol "
    "rulebook guidelines guideline loi lois decret ordonnance arrete reglement declaration ley llei "
    "leyes codigo estatuto convenio reglamento legge leggi decreto lgs lg codice regolamento regole "
    "linee statuto dpcm wet wetboek besluit kb verordening decreet regeling beleidsregels codex "
    "grondwet gesetz verordnung satzung lov lag forordning balken laki asetus log laga reglugerd zakon "
    "zakona zakonik pravilnik uredba ustava ustawa ustawy rozporzadzenie prawo kodeks torveny rendelet "
    "lege legea ordonanta likums noteikumi istatymas istatymo seadus seadustik maarus lei constituicao "
    "ministerial νομος закон закона кодекс правилник наредба".split()
)
_LAW_ENDINGS = tuple(
    "gesetz gesetzes gesetzbuch gesetzbuches ordnung verordnung verfassung loven lovens lova lagen "
    "balken laki wet besluit regeling decreet wooncode forskriften forskrift bekendtgorelsen "
    "bekendtgorelsens bekendtgorelse foreskrifter seadus".split()
)
_UNION_LAW_WORDS = frozenset("directive regulation charter convention treaty agreement protocol law".split())

# The patterns below are compiled when first used: most names are found in the table without them.

# Texts that decide or discuss but do not lay down law, and so are not provisions.
_DECIDES = r"\b(?:hdpa|cjeu|ecj|court|council of state|plenary|case|cases|joined)\b"
_NOT_LAW = (
    r"^(?:decision|opinion|judgment|ruling|report|recommendation|case|ecli)\b"
    r"|\b(?:hdpa|cjeu|ecj|council of state|plenary|dpa|working party) .*\b(?:decision|opinion|judgment)\b"
    r"|\bcase reference\b|\bjoined cases\b|https?"
)
_GUIDELINES = (
    r"^(?:the )?(?:edpb |european data protection board (?:s )?)?guidelines? 0?(\d+/(?:201[89]|202\d))\b"
)
# An article inside the title of one of these is part of the title.
_DOCUMENT = r"^(?:the )?(?:article 29 )?[^\d]{0,50}?\b(?:guidelines?|opinion)\b"
_UNION_DOCUMENT = r"working party|\bwp ?\d{3}|2016/679"

_APPENDED_GDPR = r"[\s,(]*\b(?:EU[- ])?(?:GDPR|RGPD|DS-?GVO)\b[\s)]*$"
_OLD_VERSION = r"(?i)[\s,(]*\b(?:a\. ?F\.?|old version|(?:in the )?prior version)[\s)]*$"
_IMPLEMENTS = r"\b(?:implement\w*|supplement\w*|executi\w*|uitvoering\w*|act|law|wet|zakon|gesetz)\b"

# "LFGB", "VwGVG", "CoronaVO", "HRB 2008", "WO (DE)": two capitals at least, and perhaps a year or a state.
_ABBREVIATION = (
    r"(?=(?:[^A-ZÄÖÜ]*[A-ZÄÖÜ]){2})[A-ZÄÖÜ][\w.-]{1,18}"
    r"(?: (?:\d{4}|[A-Z]{2,3}|\([A-Za-z ]{2,8}\)))?(?: a\. ?F)?"
)
_LEAD = (
    r"(?i)^(?:(?:of|to|in|from|under|within|and|or|for|par|especially"
    r"|de|du|des|del|della|dei|der|van|din|da|do|i)\s)+"
)
_ARTICLE_WORD = r"(?i)^(?:the|la|le|les|die|das|het|el)\s(?=\S)"
_LONGEST_NAME = 24  # words
_SHORT = 3  # letters: an abbreviation that another country may use for another law


def identify_law(words: str, country: str | None = None, *, in_law_position: bool = False) -> NamedLaw | None:
    """The law these words name, or None where they name none.

    `country` (ISO 3166 alpha-2) settles names that several countries use; a country named in the words
    themselves goes before it. `in_law_position` says that an article number stands before the words, so
    that a bare abbreviation ("§ 12 LFGB") is a law even if no table lists it.
    """
    if (row := find_law(words, country)) and not _is_another_countrys(row, words, country):
        return NamedLaw(row.short, row.country, row)
    words = _trim(words)
    if not words or words.isdigit():
        return None
    if is_document(words):
        return _document(words, country)
    home = country_named(words) or country
    old = re.search(_OLD_VERSION, words)
    if old and (current := _known(words[: old.start()], home)):
        return NamedLaw(f"{current.short} a.F.", current.country, current)
    if known := _known(words, home):
        return NamedLaw(known.short, known.country, known)
    by_number = _union_act(words, home) or _numbered_act(words, home)
    return by_number or _own_name(words, home, in_law_position=in_law_position)


def is_document(words: str) -> bool:
    """Whether the text is a guideline or an opinion, whose title may name articles of a law."""
    return bool(re.search(_DOCUMENT, fold(words)))


def _trim(words: str) -> str:
    words = re.sub(r"\s+", " ", words).strip(" \t,.;:-`'\"")
    if words.count("(") != words.count(")"):
        words = words.strip("()")
    words = re.sub(_ARTICLE_WORD, "", re.sub(_LEAD, "", words))
    return re.sub(r",? (?:especially|cf|in)$", "", words).strip(" ,")


def _document(words: str, country: str | None) -> NamedLaw | None:
    folded = fold(words)
    if numbered := re.search(_GUIDELINES, folded):
        return NamedLaw(f"EDPB Guidelines {numbered[1]}", None)
    if re.search(_NOT_LAW, folded):
        return None
    return NamedLaw(words, None if re.search(_UNION_DOCUMENT, folded) else country)


# --- a law of the table


def _known(words: str, country: str | None) -> Law | None:
    whole = find_law(words, country)
    if whole and not _is_another_countrys(whole, words, country):
        return whole
    return _known_at_start(words, country) or _known_in_pieces(words, country)


def _known_at_start(words: str, country: str | None) -> Law | None:
    tokens = fold(words).split()
    for start, token in enumerate(tokens):
        for end in range(min(len(tokens), start + _LONGEST_NAME), start, -1):
            name = " ".join(tokens[start:end])
            law = find_folded(name, country) if len(name) > _SHORT or (start and end == len(tokens)) else None
            if law and _same_law(law, name, tokens[:start], tokens[end:]):
                return law
        if token not in _BEFORE_A_NAME and not country_of_word(token):
            return None
    return None


def _same_law(law: Law, name: str, before: list[str], after: list[str]) -> bool:
    """Whether the words around a law's name leave it that law: no implementing act, number or year."""
    if law.kind == "gdpr" and re.search(_IMPLEMENTS, " ".join([*before, *after[:3]])):
        return False
    if any(letter.isdigit() for letter in name) or "version" in after:
        return True
    numbers = [word for word in after if any(letter.isdigit() for letter in word)]
    return all(number in _numbers_of(law) for number in numbers)


@cache
def _numbers_of(law: Law) -> frozenset[str]:
    return frozenset(" ".join(fold(name) for name in (law.name, *law.aliases, *law.local)).split())


def _known_in_pieces(words: str, country: str | None) -> Law | None:
    """The law of "Austrian Civil Code (ABGB)": a part between brackets, dashes or commas may be its name."""
    pieces = [piece for part in re.split(r"[()]| - |, ", words) if (piece := _trim(part))]
    for piece in pieces:
        law = find_law(piece, country) or _known_at_start(piece, country)
        if law is None:
            continue
        others = fold(" ".join(other for other in pieces if other != piece)).split()
        if law.country is None and _calls_itself_law(
            [word for word in others if word not in _UNION_LAW_WORDS]
        ):
            continue
        if not _is_another_countrys(law, piece, country) and _same_law(law, fold(piece), [], others):
            return law
    return None


def _is_another_countrys(law: Law, name: str, country: str | None) -> bool:
    """Whether a short abbreviation is another country's, and may mean something else in this one."""
    return len(name) <= _SHORT and law.country is not None and country not in {None, law.country}


# --- an act by its number


_UNION_ACT = (
    r"(?i)^(?P<lead>(?:[\w'’-]+ ){0,4}?)(?P<type>directive|direcitve|regulation|decision)"
    r"(?P<mark>(?:[\s(),.:°º-]|\b(?:EU|UE|EC|CE|EEC|EG|n|no|nr|number|of|the|council|commission)\b)*)"
    r"(?P<first>\d{1,4})/(?P<second>\d{1,4})(?:/(?P<suffix>[A-Z]{2,3}))?\b"
)
_COMMUNITY_MARK = r"\b(?:EU|UE|EC|CE|EEC|EG|Council|Commission|Parliament)\b"


def _union_act(words: str, country: str | None) -> NamedLaw | None:
    """A directive, regulation or decision of the Union, under the number the Official Journal gives it."""
    found = re.search(_UNION_ACT, words)
    if not found or re.search(_DECIDES, fold(words)):
        return None
    if country == "IS" and not re.search(_COMMUNITY_MARK, found["lead"] + found["mark"]):
        return None  # Iceland numbers its own regulations the same way ("reglugerð nr. 322/2001")
    first, second = found["first"], found["second"]
    row = find_law(f"{first}/{second}")
    if row and row.country is None:
        return NamedLaw(row.short, None, row)
    short = _union_short(found["type"].lower(), first, second, (found["suffix"] or "").upper())
    return NamedLaw(short, None) if short else None


def _union_short(kind: str, first: str, second: str, suffix: str) -> str | None:
    """The act as cited: the year first in directives and decisions, and since 2015 in regulations."""
    name = {"decision": "Decision", "regulation": "Regulation"}.get(kind, "Directive")
    year = _year(first)
    if year and year >= 2015 and suffix not in {"EC", "CE", "EEC"}:
        return f"{name} (EU) {first}/{second}"
    if name == "Regulation":
        year = _year(second)
        return f"Regulation ({_community(year)}) No {first}/{second}" if year and year < 2015 else None
    if year is None or year >= 2015 or (suffix in {"EC", "CE", "EEC"} and year > 2009):
        return None
    number = first[-2:] if year < 1999 else first
    return f"{name} {number}/{second}/{suffix if suffix in {'EEC', 'JHA'} else _community(year)}"


def _community(year: int) -> str:
    """The mark in an act's number: the Community's until the Treaty of Lisbon, the Union's since."""
    return "EEC" if year < 1993 else "EC" if year < 2010 else "EU"


def _year(number: str) -> int | None:
    if len(number) == 2:
        return 1900 + int(number) if int(number) >= 57 else None
    return int(number) if len(number) == 4 and 1957 <= int(number) < 2100 else None


# Countries whose acts are cited by number: the words that announce one, and how the short name is written.
_NUMBERED = {
    "CY": {"law": "Law"},
    "ES": {
        "ley organica": "LO", "organic law": "LO", "lo": "LO", "ley": "Ley", "law": "Ley",
        "real decreto": "RD", "royal decree": "RD", "rd": "RD",
    },
    "GR": {"law": "Law", "l": "Law", "n": "Law", "νομος": "Law", "": "Law"},
    "IS": {"act": "Act No.", "law": "Act No.", "log": "Act No.", "laga": "Act No."},
    "IT": {"d lgs": "d.lgs.", "legislative decree": "d.lgs.", "legge": "Law", "l": "Law", "law": "Law"},
    "PT": {"lei": "Lei", "law": "Lei", "act": "Lei"},
    "RO": {"law": "Law", "legea": "Law", "lege": "Law"},
}  # fmt: skip
_ACT_NUMBER = r"^(?:national )?(?P<type>[^\W\d]+(?: [^\W\d]+)?|) ?(?P<number>\d+)/(?P<year>\d{4}|\d\d)\b"


def _numbered_act(words: str, country: str | None) -> NamedLaw | None:
    """An act of a country that cites its acts by number: "Law 3051/2002", "Ley 16/2011, de 24 de junio"."""
    folded = " ".join(word for word in fold(words).split() if not country_of_word(word))
    found = re.search(_ACT_NUMBER, folded)
    prefix = _NUMBERED.get(country or "", {}).get(found["type"]) if found else None
    if found is None or prefix is None:
        return None
    year = (
        found["year"]
        if len(found["year"]) == 4
        else f"{'19' if found['year'] > '30' else '20'}{found['year']}"
    )
    short = f"{prefix} {found['number']}/{year}"
    row = find_law(short, country)
    return NamedLaw(row.short, country, row) if row else NamedLaw(short, country)


# --- any other law


def _own_name(words: str, country: str | None, *, in_law_position: bool) -> NamedLaw | None:
    """A law no table lists, under the name it was given; a "GDPR" appended to a national law is dropped."""
    appended = re.search(_APPENDED_GDPR, words)
    if appended:
        national = words[: appended.start()].strip(" ,-")
        tokens = fold(national).split()
        words = (
            national if tokens and tokens[-1] not in _BEFORE_A_NAME and _calls_itself_law(tokens) else words
        )
    folded = fold(words)
    if re.search(_NOT_LAW, folded):
        return None
    is_law = _calls_itself_law(folded.split()) or re.fullmatch(r"\d+/\d{4}", words)
    if not is_law and not (in_law_position and re.fullmatch(_ABBREVIATION, words)):
        return None
    return NamedLaw(re.sub(r" a\. ?F$", " a.F.", words), country)


def _calls_itself_law(tokens: list[str]) -> bool:
    return any(token in _LAW_WORDS or (len(token) > 5 and token.endswith(_LAW_ENDINGS)) for token in tokens)
