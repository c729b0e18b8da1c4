"""Authorities and courts together: whoever took the decision.

Sources do not always know the two apart: Norway's appeals board appears as both, a Danish agency as a court.
Both kinds share `key`, `name`, `short` and `country`.
"""

from __future__ import annotations

from typing import TypeAlias

from finecli.errors import InvalidInput
from finecli.vocabulary.authorities import Authority, authority_names, identify_authority, suggested_names
from finecli.vocabulary.courts import Court, court_names, courts, identify_court
from finecli.vocabulary.matching import match_names
from finecli.vocabulary.suggestions import did_you_mean

DecidingBody: TypeAlias = Authority | Court


def identify_body(  # noqa: PLR0913  (what a page tells of its body, each a different field)
    label: str,
    country: str,
    *,
    title: str | None = None,
    url: str | None = None,
    ecli: str | None = None,
    case_number: str | None = None,
) -> DecidingBody:
    """The authority or, failing that, the court that a source means, whatever kind the source says it is.

    The arguments are those of `identify_authority` (whose `name` is `title`) and `identify_court`.
    """
    return identify_authority(label, country, title, url) or identify_court(
        label, country, title=title, ecli=ecli, case_number=case_number
    )


def find_bodies(text: str) -> tuple[DecidingBody, ...]:
    """The authorities and courts a person named by key, abbreviation or any part of a name.

    Raises:
        InvalidInput: no authority and no court has that name.
    """
    found: tuple[DecidingBody, ...] = match_names(text, (*authority_names(), *court_names()))
    if not found:
        names = (*suggested_names(), *(name for court in courts() for name in (court.short, court.name)))
        hint = did_you_mean(text, names) or "give an abbreviation or part of a name, such as CNIL or BGH"
        raise InvalidInput(f"unknown authority or court: {text}", hint)
    return found
