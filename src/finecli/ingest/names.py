"""The key by which the same organisation is known again."""

from __future__ import annotations

from finecli.ingest.legal_forms import without_legal_form
from finecli.vocabulary.matching import fold


def name_key(name: str) -> str:
    """The name without legal form, case, accents and punctuation: equal keys mean the same name."""
    return fold(without_legal_form(name))
