"""How alike two decisions are, and in what: the words particular to them, topics, provisions and the rest.

Each part is the cosine of what two decisions have of it (0: nothing shared, 1: the same), and the likeness is
the sum of the parts by `WEIGHTS`, so it lies between 0 and 1 too. What fewer decisions have counts more:
Art. 22 GDPR brings two together, Art. 5 hardly does.
"""

# Annotations are evaluated, for the reason that `finecli.query` gives.
import heapq
import math
from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeAlias

# Chosen on the open two thirds of bench/neighbours.jsonl, where bench/related.py measures them, and rounded,
# since none of them is sharp. Their sum is 1.
WEIGHTS = {
    "words": 0.67,  # what a decision is about, finer than any vocabulary: "duplicate SIM", "baptism"
    "topics": 0.17,  # the same in controlled words, which synonyms and languages cannot part
    "provisions": 0.07,  # the question of law; most decisions cite Arts. 5 and 6, so it decides little alone
    "violations": 0.03,  # what was found wrong, in few and wide classes
    "cookie_violations": 0.01,  # the same of cookies
    "sectors": 0.03,  # who was judged
    "measures": 0.01,  # what came of it; nearly all decisions are fines or nothing
    "bodies": 0.01,  # the same authority decides on the same line; more would hide other countries
}
LEAST = 0.1  # below it, two decisions have no more in common than any two on the GDPR

# The words of a case come in order of what they say of it, without numbers: the last of 24 counts a third.
_RANKS = 36
_DOZEN_WORDS = 3.0  # the length of a dozen; a case with fewer says too little to be like another by one word
# Of the rarity of what is shared. Squared for provisions, since the common ones are cited by two in five.
_EMPHASIS = {"provisions": 2}

WHOLE = 10_000  # a weight of 1 in a vector: whole numbers add up to the same in any order, on any machine

Item: TypeAlias = tuple[str, str]  # the part, and one thing of it: ("topics", "health-data")
Vector: TypeAlias = dict[Item, int]


class Features(NamedTuple):
    """What of a case is compared. `words` are its keywords, the most particular first.

    `provisions` are printed ("Art. 9 GDPR"); one with paragraph or letter stands beside its article.
    """

    words: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    provisions: tuple[str, ...] = ()
    violations: tuple[str, ...] = ()
    cookie_violations: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()


class Rarity(NamedTuple):
    """How many of all `cases` have each thing."""

    cases: int
    counts: Mapping[Item, int]

    def of(self, item: Item) -> float:
        """The rarity of a thing: the logarithm of all cases to those that have it."""
        return math.log(self.cases / self.counts[item]) if item in self.counts else 0.0


class Part(NamedTuple):
    """What one part gives to the likeness of two cases, and what they share of it, the most telling first."""

    name: str
    score: float
    shared: tuple[str, ...]


def vector(features: Features, rarity: Rarity) -> Vector:
    """A case as numbers: the likeness of two is the product of their vectors."""
    made: Vector = {}
    for name, values in zip(Features._fields, features, strict=True):
        weighed = _words(values) if name == "words" else _weighed(name, values, rarity)
        least = _DOZEN_WORDS if name == "words" else 0.0
        length = max(least, math.hypot(*weighed.values()))
        if length:
            scale = WHOLE * math.sqrt(WEIGHTS[name]) / length
            made |= {(name, value): round(weight * scale) for value, weight in weighed.items()}
    return made


def nearest(one: Vector, others: Iterable[tuple[int, Vector]], limit: int) -> list[tuple[int, float]]:
    """(row, likeness) of the cases most like one, best first, as far as they are like at all."""
    return best(((row, product(one, other)) for row, other in others), limit)


def best(products: Iterable[tuple[int, int]], limit: int) -> list[tuple[int, float]]:
    """(row, likeness) of the highest products that reach `LEAST`; of one likeness the earlier row first."""
    scored = ((row, likeness(product)) for row, product in products)
    alike = (each for each in scored if each[1] >= LEAST)
    return heapq.nsmallest(limit, alike, key=lambda each: (-each[1], each[0]))


def product(one: Vector, other: Vector) -> int:
    """The product of two vectors, to be compared with others."""
    shorter, longer = sorted((one, other), key=len)
    return sum(weight * longer[item] for item, weight in shorter.items() if item in longer)


def likeness(product: int) -> float:
    """The likeness that a product of vectors stands for: from 0 to 1, in thousandths."""
    return round(product / WHOLE**2, 3)


def parts(one: Features, other: Features, rarity: Rarity) -> tuple[Part, ...]:
    """The parts of the likeness of two cases, those that share nothing left out.

    What is shared of the words is written as in the first case.
    """
    mine, theirs = vector(one, rarity), vector(other, rarity)
    written = {singular(word): word for word in reversed(one.words)}
    found = []
    for name in Features._fields:
        shared = {
            item: weight * theirs[item] for item, weight in mine.items() if item[0] == name and item in theirs
        }
        order = sorted(shared, key=lambda item: (-shared[item], item))
        texts = tuple(written[text] if name == "words" else text for _, text in order)
        if texts:
            found.append(Part(name, likeness(sum(shared.values())), texts))
    return tuple(found)


def singular(word: str) -> str:
    """An English word without the ending of its plural: "studies" and "study" are one word of two cases."""
    if word.endswith("ies") and len(word) > 5:
        return f"{word[:-3]}y"
    if word.endswith("s") and not word.endswith(("ss", "is", "us")) and len(word) > 4:
        return word[:-1]
    return word


def _words(words: tuple[str, ...]) -> dict[str, float]:
    weighed: dict[str, float] = {}
    for rank, word in enumerate(words):
        weighed.setdefault(singular(word), max(0.0, 1 - rank / _RANKS))
    return weighed


def _weighed(name: str, values: tuple[str, ...], rarity: Rarity) -> dict[str, float]:
    return {value: rarity.of((name, value)) ** _EMPHASIS.get(name, 1) for value in values}
