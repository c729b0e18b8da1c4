"""The grammar of legal provisions: parse, order, match by prefix, print.

`places` reads where in a law ("5 (1) a), c)"), `names` which law ("Spanish Law on Information Society
Services (LSSI)"), and `grammar` puts the two together. `laws` and `law_table` know the laws, `eprivacy` which
of them are cookie rules, `gdpr` what the GDPR says of its own articles.

Only the type is loaded with the package: a command that prints a case needs no grammar.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from finecli.provisions.provision import Provision, matches

if TYPE_CHECKING:
    from finecli.provisions.eprivacy import cookie_rule, eprivacy_article, is_eprivacy
    from finecli.provisions.gdpr import article_title, exists_in_gdpr, fine_tier
    from finecli.provisions.grammar import canonical_law, parse_provision, parse_provisions, parse_query

__all__ = [
    "Provision",
    "article_title",
    "canonical_law",
    "cookie_rule",
    "eprivacy_article",
    "exists_in_gdpr",
    "fine_tier",
    "is_eprivacy",
    "matches",
    "parse_provision",
    "parse_provisions",
    "parse_query",
]

_HOMES = {
    "article_title": "gdpr",
    "canonical_law": "grammar",
    "cookie_rule": "eprivacy",
    "eprivacy_article": "eprivacy",
    "exists_in_gdpr": "gdpr",
    "fine_tier": "gdpr",
    "is_eprivacy": "eprivacy",
    "parse_provision": "grammar",
    "parse_provisions": "grammar",
    "parse_query": "grammar",
}


def __getattr__(name: str) -> Any:
    """Load a function's module when the function is first asked for."""
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(f"finecli.provisions.{_HOMES[name]}"), name)
