"""What the GDPR says about its own articles: their official titles and what an infringement can cost.

Source: Regulation (EU) 2016/679 of the European Parliament and of the Council of 27 April 2016,
OJ L 119, 4.5.2016, p. 1, English text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from finecli.provisions.provision import Provision

RECITALS = 173

ARTICLE_TITLES = (
    "Subject-matter and objectives",
    "Material scope",
    "Territorial scope",
    "Definitions",
    "Principles relating to processing of personal data",
    "Lawfulness of processing",
    "Conditions for consent",
    "Conditions applicable to child’s consent in relation to information society services",
    "Processing of special categories of personal data",
    "Processing of personal data relating to criminal convictions and offences",
    "Processing which does not require identification",
    (
        "Transparent information, communication and modalities for the exercise of the rights of the data "
        "subject"
    ),
    "Information to be provided where personal data are collected from the data subject",
    "Information to be provided where personal data have not been obtained from the data subject",
    "Right of access by the data subject",
    "Right to rectification",
    "Right to erasure (‘right to be forgotten’)",
    "Right to restriction of processing",
    (
        "Notification obligation regarding rectification or erasure of personal data or restriction of "
        "processing"
    ),
    "Right to data portability",
    "Right to object",
    "Automated individual decision-making, including profiling",
    "Restrictions",
    "Responsibility of the controller",
    "Data protection by design and by default",
    "Joint controllers",
    "Representatives of controllers or processors not established in the Union",
    "Processor",
    "Processing under the authority of the controller or processor",
    "Records of processing activities",
    "Cooperation with the supervisory authority",
    "Security of processing",
    "Notification of a personal data breach to the supervisory authority",
    "Communication of a personal data breach to the data subject",
    "Data protection impact assessment",
    "Prior consultation",
    "Designation of the data protection officer",
    "Position of the data protection officer",
    "Tasks of the data protection officer",
    "Codes of conduct",
    "Monitoring of approved codes of conduct",
    "Certification",
    "Certification bodies",
    "General principle for transfers",
    "Transfers on the basis of an adequacy decision",
    "Transfers subject to appropriate safeguards",
    "Binding corporate rules",
    "Transfers or disclosures not authorised by Union law",
    "Derogations for specific situations",
    "International cooperation for the protection of personal data",
    "Supervisory authority",
    "Independence",
    "General conditions for the members of the supervisory authority",
    "Rules on the establishment of the supervisory authority",
    "Competence",
    "Competence of the lead supervisory authority",
    "Tasks",
    "Powers",
    "Activity reports",
    "Cooperation between the lead supervisory authority and the other supervisory authorities concerned",
    "Mutual assistance",
    "Joint operations of supervisory authorities",
    "Consistency mechanism",
    "Opinion of the Board",
    "Dispute resolution by the Board",
    "Urgency procedure",
    "Exchange of information",
    "European Data Protection Board",
    "Independence",
    "Tasks of the Board",
    "Reports",
    "Procedure",
    "Chair",
    "Tasks of the Chair",
    "Secretariat",
    "Confidentiality",
    "Right to lodge a complaint with a supervisory authority",
    "Right to an effective judicial remedy against a supervisory authority",
    "Right to an effective judicial remedy against a controller or processor",
    "Representation of data subjects",
    "Suspension of proceedings",
    "Right to compensation and liability",
    "General conditions for imposing administrative fines",
    "Penalties",
    "Processing and freedom of expression and information",
    "Processing and public access to official documents",
    "Processing of the national identification number",
    "Processing in the context of employment",
    (
        "Safeguards and derogations relating to processing for archiving purposes in the public interest, "
        "scientific or historical research purposes or statistical purposes"
    ),
    "Obligations of secrecy",
    "Existing data protection rules of churches and religious associations",
    "Exercise of the delegation",
    "Committee procedure",
    "Repeal of Directive 95/46/EC",
    "Relationship with Directive 2002/58/EC",
    "Relationship with previously concluded Agreements",
    "Commission reports",
    "Review of other Union legal acts on data protection",
    "Entry into force and application",
)

# What an infringement can cost an undertaking at most, by tier: the fixed amount in euros or, if it comes to
# more, the share of its worldwide turnover of the preceding year in per cent.
FIXED_MAXIMA = {"83(4)": 10_000_000, "83(5)": 20_000_000, "83(6)": 20_000_000}
TURNOVER_MAXIMA = {"83(4)": 2, "83(5)": 4, "83(6)": 4}

_TIER_83_4 = frozenset({8, 11, *range(25, 40), 42, 43})  # Art. 83(4)(a) and (b)
_TIER_83_5 = frozenset({5, 6, 7, 9, *range(12, 23), *range(44, 50)})  # Art. 83(5)(a), (b) and (c)


def article_title(article: str | None) -> str | None:
    """The official title of a GDPR article ("5"), or None where the GDPR has no such article."""
    number = _number(article)
    return ARTICLE_TITLES[number - 1] if 1 <= number <= len(ARTICLE_TITLES) else None


def exists_in_gdpr(article: str) -> bool:
    """Whether the GDPR has this article ("5") or recital ("Recital 26")."""
    if article.startswith("Recital "):
        return 1 <= _number(article.removeprefix("Recital ")) <= RECITALS
    return article_title(article) is not None


def fine_tier(provision: Provision) -> str | None:
    """The paragraph of Art. 83 that sets the maximum fine for infringing the provision.

    "83(4)", "83(5)", "83(6)", or None. It is never a default: Arts 10, 24 and 40 carry no
    administrative fine, nor does any provision of another law. The UK GDPR keeps the same paragraphs
    with maxima of its own in sterling (s. 157 Data Protection Act 2018).

    Three choices that the text leaves open:

    - Art. 58(2) is answered "83(6)". An order under it that is not obeyed stands in both Art. 83(5)(e)
      and Art. 83(6), with the same maximum; Art. 83(6) is about nothing else. The answer is about
      disobeying the order: a decision that merely used a power of Art. 58(2) infringes nothing there.
    - Art. 58(1) is answered "83(5)": its point (e) names Art. 58(1) whole. Art. 58 with no paragraph may
      be either, or neither (58(3) to (6)), so it has no tier.
    - Arts 85 to 91 have none. Art. 83(5)(d) punishes duties under the national law adopted under
      Chapter IX, not the articles that permit that law. Art. 41 has a tier in paragraph 4 only.
    """
    if provision.kind != "gdpr":
        return None
    article, paragraph = _number(provision.article), provision.paragraph
    if article in _TIER_83_4 or (article, paragraph) == (41, "4"):
        return "83(4)"
    if article in _TIER_83_5 or (article, paragraph) == (58, "1"):
        return "83(5)"
    return "83(6)" if (article, paragraph) == (58, "2") else None


def _number(article: str | None) -> int:
    return int(article) if article and article.isascii() and article.isdigit() else 0
