"""Reading provisions from text: what a source's law field, a list of articles or a user's words mean.

    provisions := (places law)+ | law places | law

Places without a law share the next one ("Articles 5, 6 and 13 GDPR"). A national law is recognised before a
"GDPR" that trails it, so that "Article 82 Loi Informatique et Libertés GDPR" is national law.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from finecli.errors import InvalidInput
from finecli.provisions.gdpr import ARTICLE_TITLES, RECITALS, exists_in_gdpr
from finecli.provisions.laws import UNITS, Law, find_law, laws
from finecli.provisions.names import NamedLaw, identify_law, is_document
from finecli.provisions.places import Place, division_of, read_places
from finecli.provisions.provision import Provision
from finecli.provisions.tokens import Tokens, tokenise

# Divisions that a provision always names, because no law numbers only these.
_NAMED_DIVISIONS = frozenset({"Recital", "Annex", "Schedule", "Part", "Chapter"})

# "Décret … pris en application de l'article 1", "Guidance under Article 5": the article is the title's.
_BEFORE_A_PLACE_IN_A_TITLE = frozenset("l dell of on under per to by dans".split())
_NUMBER_BEFORE_DIVISION = r"[a-z]?\.? ?(?:§(?!§)|[čc]len|kap|luku)"
_WORKING_PARTY = r"(?i)art\w* 29 (?:data protection )?working"
_FRENCH_CODE_NUMBER = r"[LRD]\.? ?\d+-\d"
_TITLES_OF_THE_US_CODE = ("50 U.S.", "50 US ")

# Without its spellings, which would cost reading the whole table.
_GDPR = NamedLaw("GDPR", None, Law("GDPR", "Regulation (EU) 2016/679", None, "gdpr", "Art."))

_COUNTRY_SPELLINGS = {"UK": "GB", "EL": "GR", "EU": None}

_TYPOGRAPHY = str.maketrans(
    {**dict.fromkeys("‐‑‒–—−", "-"), **dict.fromkeys("’‘´", "'"), **dict.fromkeys('[]{}`“”„«»"')}
)

# What to mend in a text that holds a sign: (sign, pattern, replacement).
_CLEANINGS = (
    ("'", r"(?<!\w)'|'(?!\w)", ""),
    ("ˇ", r"ˇ(?=\d)", "-"),  # a superscript number
    ("(", r"\((\d+)\((\w)\)\)", r"(\1)(\2)"),
    ("(", r"\((Art[^()]*\d)\)", r"\1"),
    ("Ι", r"\(Ι\)", "(I)"),  # a Greek capital
    ("/", r"(?<=\d) ?/ ?(?=\d)", "/"),
    (",", r"\b([Aa]rt),", r"\1."),
    ("#", r"(?<=\w)#\w+$", ""),  # a place on a wiki page
    ("º", r"(?<=\d)\.º", ""),  # the Portuguese "5.º"
    ("º", r"(?<=\bn)\.?º", "."),  # and "n.º"
    ("§", r"^\d+ (?=§\d)", ""),  # the number of a list
    (") ", r"^[A-Z]\) ", ""),  # and its letter
)


class _Words(NamedTuple):
    """A part of the text between places."""

    text: str
    end: int


class _Places(NamedTuple):
    """Places that stand together, and the tokens they were read from."""

    places: tuple[Place, ...]
    at: int
    end: int


def parse_provision(text: str, country: str | None = None) -> Provision | None:
    """The first provision a text names, or None where no law can be understood.

    `country` (ISO 3166 alpha-2) is where the decision was made: it settles names that several countries use
    ("Data Protection Act") and how numbers are written. An article without a law is not understood.
    """
    return next(iter(parse_provisions(text, country)), None)


def parse_provisions(text: str, country: str | None = None) -> tuple[Provision, ...]:
    """Every provision a text names, in its order and without repetition; empty where it names no law."""
    country = _COUNTRY_SPELLINGS.get(country or "", country)
    return tuple(dict.fromkeys(_Reading(_clean(text), country).provisions()))


def canonical_law(text: str, country: str | None = None) -> str | None:
    """The short name of the law a text means, or None where the text is not a law."""
    named = identify_law(_clean(text), _COUNTRY_SPELLINGS.get(country or "", country))
    return named.short if named else None


def parse_query(text: str) -> Provision:
    """The provision a user means: "5(1)(a)" and "5.1.a" are the GDPR's, "22.2 LSSI" is that law's.

    Raises:
        InvalidInput: no provision can be read, or several, or the GDPR has no such article.
    """
    cleaned = _clean(text)
    provisions = _bare_articles(cleaned) or parse_provisions(cleaned)
    if not provisions:
        raise InvalidInput(f"not a legal provision: {text.strip()}", _hint(cleaned))
    if len(provisions) > 1:
        raise InvalidInput(f"more than one provision: {text.strip()}", "give one at a time")
    provision = provisions[0]
    if provision.law == "GDPR" and provision.article and not exists_in_gdpr(provision.article):
        raise InvalidInput(
            f"no such article in the GDPR: {provision.article}",
            f"the GDPR has {len(ARTICLE_TITLES)} articles and {RECITALS} recitals",
        )
    return provision


def _bare_articles(text: str) -> tuple[Provision, ...]:
    """Articles without a law are the GDPR's, when a user types them."""
    tokens = tokenise(text)
    found = read_places(Tokens(tokens), 0)
    if found is None or found[1] != len(tokens):
        return ()
    return tuple(_provision(place, _GDPR) for place in found[0])


def _hint(text: str) -> str:
    from difflib import get_close_matches  # only an error needs it

    words = [word.upper() for word in text.split() if word.isalpha()]
    near = [name for word in words for name in get_close_matches(word, laws(), n=1, cutoff=0.7)]
    return f"did you mean: {near[0]}" if near else "write it as 5(1)(a), Art. 5(1)(a) GDPR or 22.2 LSSI"


def _clean(text: str) -> str:
    """The text with plain signs and spaces, and a wiki link by its label."""
    if "[[" in text:
        text = re.sub(r"\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]", r"\1", text)
    text = " ".join(text.translate(_TYPOGRAPHY).split())
    for sign, pattern, replacement in _CLEANINGS:
        if sign in text:
            text = re.sub(pattern, replacement, text)
    return text.strip(" ,;.:")


class _Reading:
    """One text, read as alternating places and words."""

    def __init__(self, text: str, country: str | None) -> None:
        self.text = text
        self.country = country
        self.tokens = Tokens(tokenise(text), country)

    def provisions(self) -> list[Provision]:
        parts = [] if is_document(self.text) else self._parts()
        if all(isinstance(part, _Words) for part in parts) or self._is_title(parts[0]):
            return self._law_only() or self._law_then_number()
        found = self._with_laws(parts)
        begins_with_a_bare_number = isinstance(parts[0], _Places) and not parts[0].places[0].division
        return found or (self._law_only() if begins_with_a_bare_number else [])

    def _law_only(self) -> list[Provision]:
        law = identify_law(self.text, self.country)
        return [Provision(law.short, country=law.country)] if law else []

    def _law_then_number(self) -> list[Provision]:
        """The law before a number that no division announces: "LSSI 22.2"."""
        tokens = self.tokens.tokens
        for at in range(1, len(tokens)):
            found = read_places(self.tokens, at) if tokens[at].is_number else None
            if found is None or found[1] != len(tokens):
                continue
            law = find_law(self.text[: tokens[at].start], self.country)
            if law:
                return self._join([_Places(*found[:1], at, found[1])], NamedLaw(law.short, law.country, law))
        return []

    def _is_title(self, first: _Words | _Places) -> bool:
        """Whether the first place stands inside a law's title."""
        if not isinstance(first, _Words) or not identify_law(first.text, self.country):
            return False
        words = [token.word for token in self.tokens.tokens[: first.end] if token.text[0].isalnum()]
        return bool(words) and words[-1] in _BEFORE_A_PLACE_IN_A_TITLE

    # --- the text in parts

    def _parts(self) -> list[_Places | _Words]:
        parts: list[_Places | _Words] = []
        at = words = 0
        while at < len(self.tokens.tokens):
            found = read_places(self.tokens, at) if self._may_begin(at) else None
            if found is None:
                at += 1
                continue
            parts += self._words(words, at)
            parts.append(_Places(found[0], at, found[1]))
            at = words = found[1]
        return parts + self._words(words, at)

    def _may_begin(self, at: int) -> bool:
        """Whether a place may begin here: at a division's name, or at a number before one."""
        token, before = self.tokens.tokens[at], self.tokens.get(at - 1)
        if before and not token.spaced and before.text.isalpha() and token.text.isalpha():
            return False
        if division_of(token):
            return not re.match(_WORKING_PARTY, self.text[token.start :])
        if at == 0:
            return not self.text.startswith(_TITLES_OF_THE_US_CODE)
        if token.is_number:
            return bool(re.match(_NUMBER_BEFORE_DIVISION, self.text[token.end :]))
        return bool(re.match(_FRENCH_CODE_NUMBER, self.text[token.start :]))

    def _words(self, start: int, end: int) -> list[_Places | _Words]:
        if start == end:
            return []
        first, last = self.tokens.tokens[start], self.tokens.tokens[end - 1]
        return [_Words(self.text[first.start : last.end], end)]

    # --- laws for places

    def _with_laws(self, parts: list[_Places | _Words]) -> list[Provision]:
        found: list[Provision] = []
        pending: list[_Places] = []
        before: _Words | None = None
        for part in parts:
            if isinstance(part, _Places):
                pending.append(part)
            elif not pending:
                before = part
            elif law := self._law_after(part, before):
                found += self._join(pending, law)
                pending = []
        return found + (self._with_law_before(pending, before, parts[-1]) if before else [])

    def _law_after(self, words: _Words, before: _Words | None) -> NamedLaw | None:
        """The law of the words after places; a translation in brackets belongs to the law before them."""
        if before and words.text.startswith("("):
            return None
        return identify_law(words.text, self.country, in_law_position=before is None)

    def _with_law_before(
        self, pending: list[_Places], before: _Words, last: _Places | _Words
    ) -> list[Provision]:
        """The provisions of "Health Records Act § 22 (pasientjournalloven)"."""
        beside = f" {last.text}" if isinstance(last, _Words) and last.text.startswith("(") else ""
        law = identify_law(before.text + beside, self.country)
        law = law or identify_law(before.text, self.country, in_law_position=True)
        return self._join(pending, law) if law else []

    def _join(self, pending: list[_Places], law: NamedLaw) -> list[Provision]:
        return [_provision(place, law) for part in pending for place in self._reread(part, law)]

    def _reread(self, part: _Places, law: NamedLaw) -> tuple[Place, ...]:
        """The places as the law's own country numbers them, which may not be the decision's."""
        unit = law.row.unit if law.row else ""
        tokens = Tokens(self.tokens.tokens[: part.end + 1], law.country, unit)
        found = read_places(tokens, part.at)
        return found[0] if found else part.places


def _provision(place: Place, law: NamedLaw) -> Provision:
    article, *inner = place.levels
    unusual = not law.row and place.division and not _is_usual(place.division, law.country)
    if unusual or place.division in _NAMED_DIVISIONS:
        article = f"{place.division} {article}"
    has_paragraph = bool(inner) and (not inner[0].isalpha() or inner[0].isupper())
    paragraph = inner.pop(0) if has_paragraph else None
    return Provision(law.short, article, paragraph, ".".join(inner) or None, law.country)


def _is_usual(division: str, country: str | None) -> bool:
    """Whether the country's laws divide into these; "Section" is how "§" is translated."""
    usual = UNITS.get(country or "", "Art.")
    return division == usual or {division, usual} == {"§", "Section"}
