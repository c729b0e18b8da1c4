"""Which document a link leads to: two links to one decision are rarely the same string.

The Garante has two domains, the Belgian authority publishes in two languages, a press release has a page per
language, a search engine leaves its session in the address. `document_key` keeps what names the document and
drops the rest, so that equal keys mean the same document; `number_in_link` reads the case number where a
publisher's file names carry it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

# Parameters that name a reader's session, search or language, never the document.
PASSING_PARAMETERS = frozenset(
    (
        "fbclid hl idx init keyword lang language locale opendocument openelement page_size showbutton"
        " searchfield searchtype sortvalue tab_selection typepagination utm_campaign utm_medium utm_source"
    ).split()
)


# Lotus Domino names a document by 32 hexadecimal digits and shows it under several views.
_DOMINO_DOCUMENT = re.compile(r"\.nsf/(?:.*/)?([0-9a-f]{32})(?:/|$)")


class _Publisher(NamedTuple):
    """How a site names its documents: the groups of `pattern` are the name.

    `number` writes the case number from those groups, where the name is the number, and `body` is the key of
    the authority that issued it. A site whose press releases are named like its decisions is not `sure`.
    """

    name: str
    pattern: re.Pattern[str]
    body: str | None = None
    number: str | None = None
    sure: bool = True


_AEPD = _Publisher(
    "aepd.es",
    re.compile(r"/((?:reposicion-)?)([a-z]{1,3})-0?(\d{5})-(\d{4})(?:[_-][a-z]+)?(?:\.pdf)?$"),
    "aepd",
    "{1}/{2}/{3}",
)
_APD = _Publisher(
    "autoriteprotectiondonnees.be",
    re.compile(r"[/_-](?:n0?-|nr\.?-|betg_|deqf_|gk_|cc_)(\d{1,3})-(20\d\d)(?:[_-]?[a-z_]+)?(?:\.pdf)?$"),
    "apd-gba",
    "{0}/{1}",
)
_GARANTE = _Publisher(
    "garanteprivacy.it", re.compile(r"(?:/docweb/|articleid=)(\d{6,8})\b"), "garante", "{0}", sure=False
)
_RECHTSPRAAK = _Publisher("rechtspraak.nl", re.compile(r"(ecli:nl:[a-z0-9]+:\d{4}:\w+)"))
PUBLISHERS = {
    "aepd.es": _AEPD,
    "autoriteitpersoonsgegevens.nl": _Publisher(
        # Its old and its new site keep the same file names in different folders.
        "autoriteitpersoonsgegevens.nl",
        re.compile(r"/([^/]+\.pdf)$"),
    ),
    "autoriteprotectiondonnees.be": _APD,
    "cnpd.pt": _Publisher("cnpd.pt", re.compile(r"/delib/([^/]+)\.pdf$")),
    "cnpd.public.lu": _Publisher(
        "cnpd.public.lu", re.compile(r"-(\d{1,2})-?fr-(\d{4})\b"), "cnpd-lu", "{0}FR/{1}"
    ),
    "dataprotectionauthority.be": _APD,
    "deeplink.rechtspraak.nl": _RECHTSPRAAK,
    "dpa.gr": _Publisher("dpa.gr", re.compile(r"/(\d{1,2})_(\d{4}) ?anonym"), "hdpa", "{0}/{1}"),
    "garanteprivacy.it": _GARANTE,
    "gegevensbeschermingsautoriteit.be": _APD,
    "gpdp.it": _GARANTE,
    "legifrance.gouv.fr": _Publisher("legifrance.gouv.fr", re.compile(r"((?:cnil|ceta|juri)text\d+)")),
    "naih.hu": _Publisher(
        "naih.hu", re.compile(r"(?:/files/|hatarozatok-vegzesek\?download=)(naih[\d_-]*\d|\d+)")
    ),
    "ris.bka.gv.at": _Publisher("ris.bka.gv.at", re.compile(r"\b([a-z]{3,5}_\d[0-9a-z]*_[0-9a-z_]+)")),
    "uitspraken.rechtspraak.nl": _RECHTSPRAAK,
    "uodo.gov.pl": _Publisher("uodo.gov.pl", re.compile(r"/decyzje/([a-z]{2,5}\.[0-9.]*\d)$"), "uodo", "{0}"),
}


_BY_NAME = {publisher.name: publisher for publisher in PUBLISHERS.values()}


class NumberInLink(NamedTuple):
    """A case number as a link carries it, and the key of the body that issued it.

    Not `sure`: the document may be a press release, whose number it then is.
    """

    body: str
    number: str
    sure: bool


@cache
def document_key(url: str) -> str | None:
    """The identity of the document behind `url`; None when the link names none (a home page, no url).

    >>> document_key("https://www.gpdp.it/web/guest/home/docweb/-/docweb-display/docweb/9960920")
    'garanteprivacy.it 9960920'
    >>> document_key("https://www.dataprotection.ro/?page=Comunicat_Presa_15_03_2023&lang=ro")
    'dataprotection.ro/?page=comunicat_presa_15_03_2023'
    """
    parts = _split(url)
    if parts is None:
        return None
    publisher, groups = _published_name(parts)
    if groups:
        return f"{publisher} {'-'.join(filter(None, groups))}"
    domino = _DOMINO_DOCUMENT.search(parts.path.casefold())
    if domino:
        return f"{_host(parts)}/{domino[1]}"
    path = re.sub(r"/+", "/", _readable(parts.path).strip(" ,/"))
    path = re.sub(r"^index\.(?:php|jsp|html?)(?:/|$)", "", path)
    query = "&".join(
        f"{name.casefold()}={value.casefold().rstrip(' ,')}"
        for name, value in parse_qsl(parts.query)
        if name.casefold() not in PASSING_PARAMETERS
    )
    if not path and not query:
        return None
    return f"{_host(parts)}/{path}{'?' + query if query else ''}"


def publisher_of(key: str) -> str | None:
    """The publisher whose own name for one document `key` is; two such names are two documents."""
    publisher, named, _ = key.partition(" ")
    return publisher if named and publisher in _BY_NAME else None


def names_a_decision(key: str) -> bool:
    """Whether `key` is a publisher's name for a decision, and surely not for a press release."""
    publisher = publisher_of(key)
    return publisher is not None and _BY_NAME[publisher].sure


def number_in_link(url: str) -> NumberInLink | None:
    """The case number of a link whose file name is that number.

    >>> number_in_link("https://www.aepd.es/es/documento/ps-00375-2021.pdf")
    NumberInLink(body='aepd', number='PS/00375/2021', sure=True)
    """
    parts = _split(url)
    publisher = PUBLISHERS.get(_host(parts)) if parts else None
    if parts is None or publisher is None or publisher.body is None or publisher.number is None:
        return None
    _, groups = _published_name(parts)
    if not groups or groups[0] == "reposicion-":  # the AEPD's decision on a request to reconsider
        return None
    return NumberInLink(publisher.body, publisher.number.format(*groups).upper(), publisher.sure)


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    return parts if parts.scheme in {"http", "https"} and parts.hostname else None


def _host(parts: SplitResult) -> str:
    return (parts.hostname or "").removeprefix("www.")


def _readable(text: str) -> str:
    return unquote(unquote(text)).casefold()  # some editors pasted addresses that were already quoted


def _published_name(parts: SplitResult) -> tuple[str, tuple[str, ...]]:
    publisher = PUBLISHERS.get(_host(parts))
    if publisher is None:
        return "", ()
    query = f"?{_readable(parts.query)}" if parts.query else ""
    found = publisher.pattern.search(f"/{_readable(parts.path).strip(' ,/')}{query}")
    return publisher.name, found.groups() if found else ()
