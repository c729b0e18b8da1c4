"""What became of a decision: the decisions before and after it in the same matter, in the order of time.

Appeals and reviews are followed from decision to decision, in either direction. A reference for a
preliminary ruling, and a decision that binds others, is followed once on any path: the Court of Justice
answers many courts, and their matters are not one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from finecli.query import number_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from finecli.cases import Case, Relation

APPEALS = frozenset({"appeal-to", "appeal-from", "reviews", "reviewed-by", "same-matter"})
REFERENCES = frozenset({"refers-to", "follows", "followed-by"})

# The same tie seen from its other end; a tie not named here reads the same from both.
INVERSE = {
    "appeal-to": "appeal-from",
    "appeal-from": "appeal-to",
    "reviews": "reviewed-by",
    "reviewed-by": "reviews",
    "follows": "followed-by",
    "followed-by": "follows",
}
BACKWARD = ("reviews", "appeal-from")  # the other decision came before
FORWARD = ("reviewed-by", "appeal-to")  # the other decision came after
NO_DECISION = "not-appealed"  # the effect of an appeal that was never made
TELLING = 8  # letters and digits from which a number within another is hardly chance


class Step(NamedTuple):
    """One decision of a procedural history.

    `case` is None for a decision that is named but not in the base; `body` and `number` are then as named.
    `relation` is its tie to the decision asked about, where the two are tied directly: what the latter
    says of it ("appeal-to": the decision asked about was appealed to this one). `effect` is what it did to
    the decision before it ("annulled").
    """

    case: Case | None
    body: str | None
    number: str | None
    relation: str | None
    effect: str | None


def procedural_history(
    case: Case, load: Callable[[str], Case], pointing_at: Callable[[str], Iterable[str]]
) -> tuple[Step, ...]:
    """Every decision known in the matter of `case`, itself included, in the order of time.

    `load` gives the case of an id, `pointing_at` the ids of the cases whose relations name an id.
    """
    members = {case.id: case}
    for kinds in (APPEALS, REFERENCES, APPEALS):
        _follow(members, kinds, load, pointing_at)
    steps = [(_moment(member, members), _step(member, case, members)) for member in members.values()]
    steps += [(_moment_named(*named), _step_named(*named, case)) for named in _only_named(members)]
    return tuple(step for _, step in sorted(steps, key=lambda each: each[0]))


def _follow(
    members: dict[str, Case],
    kinds: frozenset[str],
    load: Callable[[str], Case],
    pointing_at: Callable[[str], Iterable[str]],
) -> None:
    """Add to `members` what ties of these kinds lead to: appeals to the end, references one step."""
    waiting = list(members.values())
    for member in waiting:
        named = [load(other) for kind, other in _ties(member) if kind in kinds and other not in members]
        naming = [load(other) for other in pointing_at(member.id) if other not in members]
        tied = [other for other in naming if any((kind, member.id) in _ties(other) for kind in kinds)]
        found = {other.id: other for other in (*named, *tied)}
        members.update(found)
        if kinds is APPEALS:
            waiting.extend(found.values())


def _ties(case: Case) -> list[tuple[str, str]]:
    return [(relation.kind, relation.case) for relation in case.relations if relation.case]


def _only_named(members: dict[str, Case]) -> Iterator[tuple[Case, Relation]]:
    """(the case that names it, its relation) for each decision that is named but not in the base, once.

    One named without a number is left out where another of the same body is known.
    """
    numbers = [number_key(member.case_number) for member in members.values() if member.case_number]
    bodies = {number_key(name) for member in members.values() for name in _names(member)}
    named = [(member, relation) for member in members.values() for relation in member.relations]
    for member, relation in sorted(named, key=lambda each: each[1].number is None):
        number, body = number_key(relation.number or ""), number_key(relation.body or "")
        known = _is_among(number, numbers) if number else body in bodies or not body
        if relation.case is None and relation.effect != NO_DECISION and not known:
            numbers.append(number)
            bodies.add(body)
            yield member, relation


def _is_among(number: str, numbers: Iterable[str]) -> bool:
    """Whether a number is written out in one of the others, or one of them in it ("Zl. 2021-0.024.467")."""
    return any(
        number == other or (min(len(number), len(other)) >= TELLING and (number in other or other in number))
        for other in numbers
    )


def _names(member: Case) -> tuple[str, str]:
    return member.body.name, member.body.short


def _step(member: Case, asked: Case, members: dict[str, Case]) -> Step:
    outward = [kind for kind, other in _ties(asked) if other == member.id]
    inward = [INVERSE.get(kind, kind) for kind, other in _ties(member) if other == asked.id]
    tie = next(iter((*outward, *inward)), None)
    return Step(member, member.body.short, member.case_number, tie, effect_of(member, members.values()))


def _step_named(member: Case, relation: Relation, asked: Case) -> Step:
    tie = relation.kind if member is asked else None
    effect = relation.effect if relation.kind in FORWARD else None
    return Step(None, relation.body, relation.number, tie, effect)


def effect_of(case: Case, others: Iterable[Case]) -> str | None:
    """What a decision did to the one before it, as it says itself or as `others` say of it."""
    own = (relation.effect for relation in case.relations if relation.kind in BACKWARD)
    told = (
        relation.effect
        for other in others
        for relation in other.relations
        if relation.case == case.id and relation.kind in FORWARD
    )
    return next((effect for effect in (*own, *told) if effect), None)


def _moment(member: Case, members: dict[str, Case]) -> tuple[str, int, str]:
    """Where a decision stands in time: its day, or next to a dated one that it is tied to."""
    if member.decided:
        return member.decided.first_day, 0, member.id
    for other in members.values():
        for kind, tied in _ties(other):
            if tied == member.id and other.decided:
                return other.decided.first_day, _side(kind, other), member.id
    for kind, tied in _ties(member):
        if anchor := members[tied].decided if tied in members else None:
            return anchor.first_day, -_side(kind, member), member.id
    return "9999", 0, member.id


def _moment_named(member: Case, relation: Relation) -> tuple[str, int, str]:
    day = member.decided.first_day if member.decided else "9999"
    return day, _side(relation.kind, member), number_key(relation.number or relation.body or "")


def _side(kind: str, member: Case) -> int:
    """Whether the other decision of a tie came before (-1) or after (1) `member`, which names it.

    A reference is named alike by the court that asks and by the Court of Justice, which answers later.
    """
    if kind == "refers-to":
        return -1 if member.kind == "cjeu" else 1
    if kind in REFERENCES:
        return -1 if kind == "follows" else 1
    return (kind in FORWARD) - (kind in BACKWARD)
