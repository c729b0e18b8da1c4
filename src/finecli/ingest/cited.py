"""The provisions a box lists, parsed, each with the text and the link it was published with."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from finecli.cases import CitedProvision
from finecli.ingest.gdprhub import page_url
from finecli.provisions import cookie_rule, parse_provisions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from finecli.ingest.findings import Findings
    from finecli.ingest.raw import Numbered, RawDecision
    from finecli.provisions.provision import Provision

GDPR_LIST = "GDPR_Article"
LISTS = (GDPR_LIST, "EU_Law_Name", "National_Law_Name")
NATIONAL_LAW = "national law identified"


def cited_provisions(raw: RawDecision, country: str, findings: Findings) -> tuple[CitedProvision, ...]:
    """Every provision of the box's three lists, in their order, each once.

    National law that stands in the list of GDPR articles is national law and flagged so; a string in which
    no provision can be read is flagged and kept.
    """
    cited: dict[Provision, CitedProvision] = {}
    for name in LISTS:
        for position, entry in enumerate(raw.numbered(name), start=1):
            provisions = _parse(entry.name, None if country == "EU" else country)
            if not provisions:
                findings.not_understood("provisions", f"{name}_{position}", entry.name)
            if name == GDPR_LIST and any(each.kind == "national" for each in provisions):
                findings.flag("provisions", NATIONAL_LAW, entry.name)
            for each in _cited(provisions, entry):
                cited.setdefault(each.provision, each)
    return tuple(cited.values())


def cookie_rules(cited: tuple[CitedProvision, ...]) -> tuple[str, ...]:
    """The cited rules on cookies (Art. 5(3) ePrivacy Directive and what transposes it), as printed."""
    return tuple(str(each.provision) for each in cited if cookie_rule(each.provision))


def scope_reason(scope: str, cited: tuple[CitedProvision, ...]) -> str:
    """Why a decision counts as a cookie case or not, by the provisions it lists."""
    rules = cookie_rules(cited)
    if scope == "cookie":
        if rules:
            return f"lists {rules[0]}, a cookie rule"
        return "judges cookies or other access to a device; no article on them is listed"
    if rules:
        return f"lists {rules[0]}, a cookie rule, and judges something else"
    return "no article on cookies is listed"


_parse = cache(parse_provisions)  # a few hundred strings are most of the boxes


def _cited(provisions: tuple[Provision, ...], entry: Numbered) -> Iterator[CitedProvision]:
    for provision in provisions:
        yield CitedProvision(provision, entry.name, _address(entry.link))


def _address(link: str | None) -> str | None:
    """A link's address; what is no address is a page of the wiki, maybe with a place on it.

    "Article 5 GDPR#1a" is https://gdprhub.eu/index.php?title=Article_5_GDPR#1a.
    """
    if not link or "://" in link:
        return link
    page, mark, place = link.partition("#")
    return f"{page_url(page)}{mark}{place}"
