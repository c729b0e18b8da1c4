"""What stands under an article number: paragraphs, letters and points, in every way of writing them.

    level := "(" value ")" | value ")" | "." value | "§" value | word value | value "°"

"(1) a), c)", "§1, 3°", "c. 3-bis", "Abs. 1 lit. f" and ".1.c" are all lists of levels, from the outside in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from finecli.provisions.tokens import LATIN_ORDINALS

if TYPE_CHECKING:
    from finecli.provisions.tokens import Tokens

TO = frozenset({"-", "to", "bis"})

# What the words between the levels say the next value is.
_ROLE_WORDS = {
    "paragraph": "abs absatz para paras par paragraph paragraphs subsection sub stk lid ledd comma co c al "
    "alinéa alin apartado ust odst stavak stav lõige παρ",
    "letter": "let lit litt litera letter letra lett l bokstav",
    "point": "point points punkt pkt nr no num ziff ziffer z",
    "sentence": "satz sentence s alt alternative halbsatz hs uabs subparagraph part indent",
}
_ROLES = {word: role for role, words in _ROLE_WORDS.items() for word in words.split()}
_NUMERIC = frozenset({"number", "paragraph", "point", "sign", "degree", "slash", "danish", "numeral"})
_ORDINALS = {"first": "1", "second": "2", "third": "3", "thrid": "3", "fourth": "4", "fifth": "5"}
_ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})
_FRENCH_ORDINAL_ENDINGS = frozenset({"er", "ère"})
_UNCOUNTED = frozenset({"sentence", "subparagraph", "half", "indent", "alternative"})

_ROMAN = {"I": 1, "V": 5, "X": 10}
_LOWER_ROMAN = frozenset("ii iii iv vi vii viii ix xi xii xiii xiv xv".split())
_LONGEST_RANGE = 40


class Level(NamedTuple):
    """One level read: what its writing says it is, its value, and the position after it."""

    role: str
    value: str
    end: int


class Levels:
    """The levels under one number: one list of levels for each place named ("(1) a), c)" names two).

    Each rule takes a position and returns the level that begins there, or None. A level stands under the
    last one, unless one of its own role is there already: then it is its sibling, and begins another place.
    """

    def __init__(self, tokens: Tokens, number: str, division: str) -> None:
        self.tokens = tokens
        self.number = number
        self.division = division
        self.done: list[list[str]] = []
        self.values: list[str] = []
        self.roles: list[str] = []

    def read(self, at: int) -> tuple[list[list[str]], int]:
        """Every list of levels from here on, and the position after them."""
        while end := self._one_more(at) or self._listed(at) or self._uncounted(at):
            at = end
        return [*self.done, self.values], at

    def _one_more(self, at: int) -> int | None:
        level = (
            self._bracketed(at)
            or self._closed(at)
            or self._dotted(at)
            or self._signed(at)
            or self._worded(at)
            or self._degree(at)
            or self._ordinal(at)
            or self._glued(at)
            or self._national(at)
        )
        return self._add(level, listed=False) if level else None

    def _add(self, level: Level, *, listed: bool) -> int:
        depth = self._depth(level.role, listed=listed)
        if depth < len(self.values):
            self.done.append(self.values)
        self.values, self.roles = [*self.values[:depth], level.value], [*self.roles[:depth], level.role]
        return level.end

    def _depth(self, role: str, *, listed: bool) -> int:
        """How deep a level stands: (3) after (1) is under it, unless "and" or a comma lists them."""
        if role in self.roles and (listed or role != "number"):
            return len(self.roles) - 1 - self.roles[::-1].index(role)
        numeric = role in _NUMERIC
        alike = [depth for depth, other in enumerate(self.roles) if listed and (other in _NUMERIC) == numeric]
        if alike:
            return alike[-1]
        return 0 if listed and numeric else len(self.values)

    # --- the ways of writing a level

    def _bracketed(self, at: int) -> Level | None:
        """A level in brackets: "(1)", "(a)", "(no. 3)"."""
        tokens = self.tokens
        if not tokens.is_at(at, "("):
            return None
        word = tokens.get(at + 1)
        role = _ROLES.get(word.word) if word and not tokens.is_at(at + 2, ")") else None
        level = self._value(tokens.past(at + 2, ".") if role else at + 1)
        if role == "sentence" or level is None or not tokens.is_at(level.end, ")"):
            return None
        return Level(role or level.role, level.value, level.end + 1)

    def _closed(self, at: int) -> Level | None:
        """A level with the closing bracket only: "a)"."""
        level = self._value(at)
        if level is None or len(level.value) > 2 or not self.tokens.is_at(level.end, ")"):
            return None
        return level._replace(end=level.end + 1)

    def _dotted(self, at: int) -> Level | None:
        """A level after a dot: ".1", ".c"; but no abbreviation that follows ("d.lgs.")."""
        tokens = self.tokens
        value, level = tokens.get(at + 1), self._value(at + 1)
        if not tokens.is_at(at, ".", attached=True) or value is None or value.spaced or level is None:
            return None
        end = tokens.past(level.end, ")", "°", "º")
        abbreviated = not value.is_number and tokens.is_at(end, ".", attached=True)
        wordy = not value.is_number and not value.is_letter
        return None if abbreviated or wordy or tokens.is_at(end, "/") else level._replace(end=end)

    def _signed(self, at: int) -> Level | None:
        """A paragraph with its sign under an article, in Belgium and Poland: "§1"."""
        at = self.tokens.past(at, ",")
        if self.division == "§" or not self.tokens.is_at(at, "§", "§§", "#"):
            return None
        level = self._value(at + 1)
        return level._replace(role="sign") if level and level.role in _NUMERIC else None

    def _worded(self, at: int) -> Level | None:
        """A level that a word names: "Abs. 1", "lit. f", "stk. 2", "c. 3-bis", "point (f)"."""
        tokens = self.tokens
        at = tokens.past(at, ",")
        word = tokens.get(at)
        role = _ROLES.get(word.word, "sentence") if word else "sentence"
        level = self._value(tokens.past(tokens.past(at + 1, "."), "("))
        if role == "sentence" or level is None:
            return None
        lettered = level.role not in _NUMERIC
        if lettered != (role == "letter") and not (lettered and role == "point"):
            return None
        end = tokens.past(level.end, ")")
        abbreviated = lettered and tokens.is_at(end, "/", ".", attached=True)
        return None if abbreviated else Level("letter" if lettered else role, level.value, end)

    def _degree(self, at: int) -> Level | None:
        """A numbered point: "3°", which Belgian texts may write without its sign ("§1, 4")."""
        tokens = self.tokens
        after = tokens.past(at, ",")
        value = tokens.digits(after, 2)
        if value and tokens.is_at(after + 1, "°", "º"):
            return Level("degree", value, after + 2)
        signless = tokens.country == "BE" and self.roles == ["sign"] and after > at
        return (
            Level("degree", value, after + 1)
            if value and signless and not tokens.is_at(after + 1, "(", "/")
            else None
        )

    def _ordinal(self, at: int) -> Level | None:
        """A paragraph counted in words: "first paragraph"."""
        counted = self._counted(self.tokens.past(at, ","))
        if counted is None or not self.tokens.is_at(counted[1], "paragraph", "subsection"):
            return None
        return Level("paragraph", counted[0], counted[1] + 1)

    def _counted(self, at: int) -> tuple[str, int] | None:
        word = self.tokens.get(at)
        if word is None:
            return None
        if word.word in _ORDINALS:
            return _ORDINALS[word.word], at + 1
        return (
            (word.text, at + 2) if word.is_number and self.tokens.is_at(at + 1, *_ORDINAL_ENDINGS) else None
        )

    def _glued(self, at: int) -> Level | None:
        """What follows a bracket without one of its own: "8(2)a", "253(2)2"."""
        token = self.tokens.get(at)
        if token is None or token.spaced or len(token.text) > 1 or not self.tokens.is_at(at - 1, ")"):
            return None
        if token.is_number:
            return Level("number", token.text, at + 1)
        return Level("letter", token.text, at + 1) if token.text.islower() else None

    def _national(self, at: int) -> Level | None:
        """What only one country writes: "84/3" in Slovenia, "20-III-7" in France, "32 bis 4" in Spain."""
        if self.tokens.country == "FR":
            return self._french(at)
        if self.tokens.is_at(at, "-" if self.roles == ["slash"] else "/", attached=True):
            value = self.tokens.digits(at + 1, 1, attached=True)
            slashed = value and self.tokens.country != "BE"
            return Level("number" if self.roles else "slash", value or "", at + 2) if slashed else None
        value = self.tokens.digits(at, 2)
        after_latin = not self.roles and self.number.rpartition("-")[2] in LATIN_ORDINALS
        return Level("number", value, at + 1) if value and after_latin else None

    def _french(self, at: int) -> Level | None:
        """The Roman paragraph of French law, which keeps its numeral, and the point under it."""
        after = self.tokens.past(at, "-")
        token = self.tokens.get(after)
        if token and not self.roles and set(token.text) <= set(_ROMAN):
            return Level("numeral", token.text, after + 1)
        value = self.tokens.digits(after, 2) if self.roles == ["numeral"] and after > at else None
        return Level("number", value, after + 1) if value else None

    # --- values

    def _value(self, at: int) -> Level | None:
        """A number ("1", "3-bis", "2a"), a letter ("f", "bb"), or a Roman numeral ("ii", "IV")."""
        token = self.tokens.get(at)
        if token is None:
            return None
        if token.is_number:
            return self._number(token.text, at + 1) if len(token.text) <= 3 else None
        if set(token.text) <= set(_ROMAN):
            value = token.text if self.tokens.country == "FR" else str(_from_roman(token.text))
            return Level("number", value, at + 1)
        after_a_letter = self.roles[-1:] == ["letter"] and self.values[-1] != "h"
        if token.text in _LOWER_ROMAN or (token.text == "i" and after_a_letter):
            return Level("roman", token.text, at + 1)
        repeated = len(set(token.text)) == 1 and token.text.isalpha()
        return Level("letter", token.word, at + 1) if repeated else None

    def _number(self, number: str, at: int) -> Level | None:
        if latin := self.tokens.latin(at):
            return Level("number", f"{number}-{latin[0]}", latin[1])
        token = self.tokens.get(at)
        attached = token.text if token and not token.spaced and token.text.isalpha() else ""
        if attached in _FRENCH_ORDINAL_ENDINGS:
            return Level("number", number, at + 1)
        of_an_act = self.tokens.is_at(at, "/", attached=True) and self.tokens.digits(at + 1)
        if len(attached) > 1 or (of_an_act and len(of_an_act) == 4):
            return None
        return Level("number", number + attached, at + len(attached))

    # --- lists, ranges, and what does not count

    def _listed(self, at: int) -> int | None:
        """One more of the same kind: "a), c)", "(1) and (2)", "(a) to (d)"."""
        tokens = self.tokens
        after = tokens.past_and(at)
        ranged = after == at and tokens.is_at(at, *TO)
        after += ranged
        if after == at or not self.values:
            return self._parted_by_comma(at)
        level = self._bracketed(after) or self._closed(after) or self._more_of_the_last(after)
        if level is None:
            return None
        for between in values_between(self.values[-1], level.value) if ranged else ():
            self._add(level._replace(value=between), listed=True)
        return self._add(level, listed=True)

    def _parted_by_comma(self, at: int) -> int | None:
        """A paragraph that a comma parts from its article: "24, (5)", and the Danish "22, 1"."""
        if self.values or not self.tokens.is_at(at, ","):
            return None
        level = self._bracketed(at + 1) or self._danish(at + 1)
        return self._add(level, listed=False) if level else None

    def _danish(self, at: int) -> Level | None:
        """A bare number after a higher one ("§ 22, 1 and 2"), which cannot be the next section."""
        value = self.tokens.digits(at, 2) if self.tokens.country == "DK" and self.number.isdecimal() else None
        return Level("danish", value, at + 1) if value and int(value) < int(self.number) else None

    def _more_of_the_last(self, at: int) -> Level | None:
        """A bare number that continues a list of points ("no. 6, 7") or of signed paragraphs ("§3,4")."""
        token, role = self.tokens.get(at), self.roles[-1]
        if token is None or role == "danish":
            return self._danish(at)
        continues = token.is_number and (role == "point" or (role == "sign" and not token.spaced))
        ended = not self.tokens.is_at(at + 1, "(", ".", "/")
        return Level(role, token.text, at + 1) if continues and ended else None

    def _uncounted(self, at: int) -> int | None:
        """Sentences and other parts that have no place in a provision, and "et seq."."""
        tokens = self.tokens
        after = tokens.past(at, ",", "(")
        if tokens.is_at(after, "ff", "etc") or (tokens.is_at(after, "et") and tokens.is_at(after + 1, "seq")):
            return tokens.past(tokens.past(after + 1, "seq"), ".")
        counted = self._counted(after)
        if counted and tokens.is_at(counted[1], *_UNCOUNTED):
            return counted[1] + 1
        word = tokens.get(after)
        value = tokens.past(after + 1, ".")
        counts = word and _ROLES.get(word.word) == "sentence" and tokens.digits(value, 2)
        return tokens.past(value + 1, ")") if counts else None


def values_between(first: str, last: str) -> list[str]:
    """What a range leaves out: b and c between a and d, 3 between 2 and 4; nothing where it is no range."""
    if first.isdecimal() and last.isdecimal():
        numbers = range(int(first) + 1, int(last))
        return [str(number) for number in numbers] if len(numbers) < _LONGEST_RANGE else []
    if len(first) == len(last) == 1 and first.isalpha() and last.isalpha():
        return [chr(code) for code in range(ord(first) + 1, ord(last))]
    return []


def _from_roman(numeral: str) -> int:
    values = [_ROMAN[letter] for letter in numeral]
    return sum(
        -value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True)
    )
