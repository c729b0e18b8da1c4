"""What two decisions share, in words: the most telling in a phrase, all of it part by part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from finecli.likeness import singular
from finecli.render.phrases import country_name, label
from finecli.vocabulary.matching import fold

ALIKE = "alike"

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from finecli.likeness import Part

# How many things of a part a short reason names; violations and the rest are too wide to be reasons.
_PROVISIONS, _TOPICS, _WORDS = 1, 2, 3
_TELLING = 0.01  # what shared provisions must give to be named: Arts. 5 and 6 alone are no reason
_STEM = 7  # letters by which a word says again what has been said: pseudonymised, pseudonymisation
_MOST_SHARED = 8  # of a part, in the long form

_PLAIN = ("words", "provisions", "bodies")  # parts that are no vocabulary


def reason(parts: Sequence[Part], record: Mapping[str, Any]) -> str:
    """The most telling of what is shared: "Art. 9, health data, pseudonymisation, hospital".

    `record` is the decision's: words that only name its place or its body are no reason.
    """
    shared = {part.name: [_said(part.name, each) for each in part.shared] for part in parts}
    is_telling = any(part.name == "provisions" and part.score >= _TELLING for part in parts)
    provisions = shared["provisions"][:_PROVISIONS] if is_telling else []
    said = [*(each.removesuffix(" GDPR") for each in provisions), *shared.get("topics", ())[:_TOPICS]]
    most = len(said) + _WORDS
    names = fold(f"{record['body']['short']} {record['country']} {country_name(record['country'])}").split()
    for word in shared.get("words", ()):
        if fold(word) not in names and len(said) < most and singular(word)[:_STEM] not in " ".join(said):
            said.append(word)
    return ", ".join(said)


def why_lines(records: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """For each decision that is alike its likeness, then part by part what is shared."""
    for record in records:
        if record["tie"] == ALIKE:
            yield f"{record['id']}: {record['score']:.3f}"
            for part in record["why"]:
                yield f"  {part['part'].replace('_', ' ')} {part['score']:.3f}: {_listed(part, record)}"


def _listed(part: Mapping[str, Any], record: Mapping[str, Any]) -> str:
    if part["part"] == "bodies":
        return str(record["body"]["short"])
    shared = [_said(part["part"], each) for each in part["shared"]]
    more = len(shared) - _MOST_SHARED
    return ", ".join(shared[:_MOST_SHARED]) + (f" and {more} more" if more > 0 else "")


def _said(name: str, text: str) -> str:
    return text if name in _PLAIN else (label(name, text) or text).lower()
