"""Names of organisations: the short one for citations, and the key by which the same one is known again."""

from __future__ import annotations

import unicodedata
from functools import cache

from cleanco import basename

# Legal forms that cleanco 2.3 does not know, as they end names in the corpus.
_OTHER_FORMS = ("s.a.u.", "s.l.u.", "sau", "slu", "s.l.p.", "a.b.", "co.", "k.d.", "j.d.o.o.", "e.u.")


@cache
def short_name(name: str) -> str:
    """The name without its legal form: "Google LLC" → "Google", "Vodafone España, S.A.U." → "Vodafone España".

    A name that is nothing but a legal form stays as it is.
    """
    stripped = name.strip(" ,")
    while True:
        last = stripped.rpartition(" ")[2]
        if last.casefold() in _OTHER_FORMS and last != stripped:
            stripped = stripped.removesuffix(last).rstrip(" ,&")
            continue
        shorter = basename(stripped).strip(" ,")
        if shorter in ("", stripped):
            return stripped
        stripped = shorter


def name_key(name: str) -> str:
    """The short name without case, accents and punctuation: equal keys mean the same name."""
    decomposed = unicodedata.normalize("NFKD", short_name(name).casefold())
    return "".join(character for character in decomposed if character.isalnum())
