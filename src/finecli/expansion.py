"""What the words of a query stand for: synonyms, countries and provisions, in the field's own terms.

"french spam" wants decisions of French bodies on unsolicited marketing, whatever words they use.
"""

# No `from __future__ import annotations`: a named tuple compiles each annotation that is put off.

from typing import TYPE_CHECKING, NamedTuple

from finecli.errors import InvalidInput
from finecli.language import Text, Wish, split_words
from finecli.provisions import Provision
from finecli.vocabulary.countries import country_words
from finecli.vocabulary.stop_words import STOP_WORDS
from finecli.vocabulary.synonyms import longest_synonym

if TYPE_CHECKING:
    from collections.abc import Sequence

    from finecli.vocabulary.synonyms import Synonym

_ARTICLE_WORDS = ("art", "article", "articles", "section")


class Want(NamedTuple):
    """One thing wanted: a case satisfies it by any of its texts, words, provisions or countries.

    `typed` are the texts a person wrote, `synonyms` others that say the same; `words` are (vocabulary,
    word). `size` is how many typed words it counts for.
    """

    typed: tuple[Text, ...]
    size: int = 1
    synonyms: tuple[Text, ...] = ()
    words: tuple[tuple[str, str], ...] = ()
    provisions: tuple[Provision, ...] = ()
    countries: tuple[str, ...] = ()
    is_required: bool = False
    is_unwanted: bool = False

    def __str__(self) -> str:
        return str(Wish(self.typed, self.is_required, self.is_unwanted))

    @property
    def meaning(self) -> str:
        """What else satisfies it, for `--explain`: "" when only the typed words do."""
        words = (f"{vocabulary}: {word}" for vocabulary, word in self.words)
        countries = (f"country: {code}" for code in self.countries)
        return "; ".join((*map(str, self.synonyms), *words, *map(str, self.provisions), *countries))


def expand(wishes: "Sequence[Wish]") -> tuple[Want, ...]:
    """The wants behind the wishes, in their order.

    Function words are dropped unless a synonym is made of them or there is nothing else.
    """
    wants: list[Want] = []
    position = 0
    while position < len(wishes):
        length, want = _want_at(wishes, position)
        if want:
            wants.append(want)
        position += length
    return tuple(dict.fromkeys(wants or map(_as_typed, wishes)))


def _want_at(wishes: "Sequence[Wish]", position: int) -> tuple[int, Want | None]:
    wish = wishes[position]
    if not _is_plain(wish):
        return 1, _as_typed(wish)
    words = _plain_words(wishes, position)
    if found := _provision(words):
        length, provision = found
        typed = Text(tuple(" ".join(words[:length]).split()), is_phrase=True)
        return length, Want((typed,), provisions=(provision,))
    if synonym := _synonym(words):
        length, meaning = synonym
        typed = Text(tuple(" ".join(words[:length]).split()))
        return length, Want(
            (typed._replace(is_phrase=len(typed.words) > 1),),
            size=length,
            synonyms=tuple(Text(split_words(text), is_phrase=" " in text) for text in meaning.texts),
            words=meaning.words,
            provisions=tuple(map(_as_printed, meaning.provisions)),
        )
    for length in (2, 1):
        if len(words) >= length and (country := country_words(" ".join(words[:length]))):
            return length, Want(
                (Text(tuple(" ".join(words[:length]).split())),), length, countries=(country,)
            )
    return 1, None if wish.texts[0].words[0].casefold() in STOP_WORDS else _as_typed(wish)


def _as_typed(wish: Wish) -> Want:
    return Want(wish.texts, is_required=wish.is_required, is_unwanted=wish.is_unwanted)


def _is_plain(wish: Wish) -> bool:
    return not (wish.is_required or wish.is_unwanted or len(wish.texts) > 1 or wish.texts[0].is_prefix)


def _plain_words(wishes: "Sequence[Wish]", position: int) -> list[str]:
    """The text of each plain wish from `position` to the first that is not plain; a phrase is one entry."""
    words = []
    for wish in wishes[position:]:
        if not _is_plain(wish):
            break
        words.append(" ".join(wish.texts[0].words))
    return words


def _synonym(words: list[str]) -> "tuple[int, Synonym] | None":
    """The longest run of whole wishes that the table knows; a quoted phrase is never taken apart."""
    single = " ".join(words).split()
    found = longest_synonym(single, 0)
    if found is None:
        return None
    ends = [len(" ".join(words[:length]).split()) for length in range(1, len(words) + 1)]
    if found[0] in ends:
        return ends.index(found[0]) + 1, found[1]
    whole = longest_synonym(words[0].split(), 0)
    return (1, whole[1]) if whole and whole[0] == ends[0] else None


def _as_printed(text: str) -> Provision:
    """A provision as it is printed ("Art. 15(3) GDPR"): the table's, which need no grammar."""
    place, _, law = text.removeprefix("Art. ").partition(" ")
    return Provision(law, *place.rstrip(")").replace(")", "").split("("))


def _provision(words: list[str]) -> tuple[int, Provision] | None:
    """The provision that the words begin with: "art 22", "Art. 17", "5(1)(f)", "article 22 LSSI"."""
    first = words[0].casefold().split()
    named = first[0] in _ARTICLE_WORDS
    place = first[1:] if named else first
    length = 1
    if named and not place and len(words) > 1:
        place, length = words[1].casefold().split(), 2
    if not place or not place[0].isdecimal() or not (named or (len(place) == 3 and place[2].isalpha())):
        return None
    # The grammar is loaded only for words that look like a provision.
    from finecli.provisions import parse_query

    written = place[0] + "".join(f"({level})" for level in place[1:])
    for law in (*words[length : length + 1], "GDPR"):
        try:
            return length + (law != "GDPR"), parse_query(f"Art. {written} {law}")
        except InvalidInput:
            continue
    return None
