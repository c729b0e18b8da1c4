"""The controlled words of a decision, each with a label for people and what we mean by it.

A search for `--sector health-care` is only as good as everyone's agreement on what health-care is; so every
word says so in one line. `finecli.vocabulary.source_words` maps the sources' words to these.
"""

from __future__ import annotations

from typing import NamedTuple

from finecli.errors import InvalidInput
from finecli.vocabulary.matching import fold
from finecli.vocabulary.suggestions import did_you_mean

SHORT_ENOUGH_TO_LIST = 15


class Word(NamedTuple):
    """A controlled word: as stored, as printed, and what it means."""

    word: str
    label: str
    definition: str


def _vocabulary(*rows: tuple[str, str, str]) -> dict[str, Word]:
    return {row[0]: Word(*row) for row in rows}


VOCABULARIES: dict[str, dict[str, Word]] = {
    "kinds": _vocabulary(
        ("authority", "Authority", "A decision of a supervisory authority."),
        ("court", "Court", "A judgment or order of a national court or of an appeals board."),
        ("cjeu", "CJEU", "A case before the Court of Justice of the European Union or its General Court."),
    ),
    "scopes": _vocabulary(
        (
            "cookie",
            "Cookie",
            "Judges storing or reading information on a user's device, or the consent to it.",
        ),
        ("general", "General", "Everything else; unsolicited messages alone are general."),
    ),
    "sectors": _vocabulary(
        ("accommodation-hospitality", "Accommodation and hospitality", "Hotels, restaurants, bars, travel."),
        ("employment", "Employment", "An employer's data about staff or applicants, whatever the industry."),
        (
            "finance-insurance-consulting",
            "Finance, insurance and consulting",
            "Banks, insurers, credit, advisers.",
        ),
        ("health-care", "Health care", "Hospitals, doctors, pharmacies, laboratories, health software."),
        (
            "individuals-associations",
            "Individuals and associations",
            "Private persons, clubs, parties, unions.",
        ),
        (
            "industry-commerce",
            "Industry and commerce",
            "Makers and sellers, online shops and software included.",
        ),
        (
            "media-telecoms-broadcasting",
            "Media, telecoms and broadcasting",
            "Press, search, social media, adtech.",
        ),
        ("public-sector-education", "Public sector and education", "State, municipalities, police, schools."),
        ("real-estate", "Real estate", "Landlords, estate agents, communities of owners."),
        ("transport-energy", "Transport and energy", "Carriers, vehicles, roads, electricity, gas, water."),
        ("not-assigned", "Not assigned", "The source does not say, or none fits."),
    ),
    "respondent_kinds": _vocabulary(
        ("company", "Company", "A business of any legal form, state-owned ones included."),
        ("public-body", "Public body", "An authority, municipality, school or other body under public law."),
        ("association", "Association", "A club, party, union, church or charity."),
        ("natural-person", "Natural person", "A human being; never named in this dataset."),
        ("unknown", "Unknown", "The source does not say."),
    ),
    "proceedings": _vocabulary(
        ("complaint", "Complaint", "Begun by someone's complaint (Art. 77 GDPR)."),
        ("investigation", "Investigation", "Begun by the authority itself (Art. 57(1)(h) GDPR)."),
        (
            "breach-notification",
            "Breach notification",
            "Begun by a controller's report of a breach (Art. 33 GDPR).",
        ),
        ("advisory-opinion", "Advisory opinion", "An answer to a question, without a case to decide."),
        ("internal-appeal", "Internal appeal", "The authority reconsiders its own decision."),
        ("other", "Other", "Begun in a way that none of these words describes."),
    ),
    "results": _vocabulary(
        ("violation", "Violation", "The law was infringed as alleged."),
        ("partial-violation", "Partial violation", "Infringed in part of what was alleged."),
        ("no-violation", "No violation", "Examined, and the law was not infringed."),
        ("rejected", "Rejected", "The complaint or claim failed or was inadmissible."),
        ("confirmed", "Confirmed", "On review, the earlier decision stands."),
        ("annulled", "Annulled", "On review, the earlier decision falls."),
        ("partly-annulled", "Partly annulled", "On review, part of the earlier decision falls."),
        ("reduced", "Reduced", "On review, the fine or award was lowered."),
        ("remitted", "Remitted", "On review, sent back to be decided anew."),
        ("referred", "Referred", "A court put questions to the Court of Justice (Art. 267 TFEU)."),
        ("interpreted", "Interpreted", "The Court of Justice answered such questions."),
        ("opinion", "Opinion", "Advice: an Advocate General's or an authority's opinion."),
        ("pending", "Pending", "Not decided yet."),
        ("other", "Other", "Ended in a way that none of these words describes."),
    ),
    "measures": _vocabulary(
        ("fine", "Fine", "An administrative or criminal fine (Art. 83 GDPR or national law)."),
        ("reprimand", "Reprimand", "A reprimand for what was done (Art. 58(2)(b) GDPR)."),
        ("warning", "Warning", "A warning against what is intended (Art. 58(2)(a) GDPR)."),
        (
            "order-to-comply",
            "Order to comply",
            "An order to act or to bring processing into line (Art. 58(2)(c)-(e)).",
        ),
        ("processing-ban", "Processing ban", "A limit on processing or its ban (Art. 58(2)(f) GDPR)."),
        ("erasure-order", "Erasure order", "An order to rectify or erase data (Art. 58(2)(g) GDPR)."),
        ("periodic-penalty", "Periodic penalty", "A sum for each day an order is not obeyed."),
        ("damages", "Damages", "Compensation to a person (Art. 82 GDPR)."),
        ("publication", "Publication", "The decision is published as a sanction."),
        ("none", "None", "No measure was taken."),
    ),
    "violations": _vocabulary(
        ("legal-basis", "Legal basis", "Processing without a ground in Art. 6, 7, 9 or 10 GDPR."),
        ("general-principles", "General principles", "Against a principle of Art. 5 GDPR."),
        ("security", "Security", "Measures short of the risk (Art. 32 GDPR)."),
        (
            "information-duties",
            "Information duties",
            "People were not told, or not clearly (Arts 12 to 14 GDPR).",
        ),
        ("data-subject-rights", "Data subject rights", "A request under Arts 15 to 22 GDPR was not met."),
        (
            "breach-notification",
            "Breach notification",
            "A breach was not reported, or late (Arts 33, 34 GDPR).",
        ),
        (
            "cooperation",
            "Cooperation",
            "The authority was ignored, obstructed or disobeyed (Arts 31, 58 GDPR).",
        ),
        ("dpo", "Data protection officer", "None appointed, or not as Arts 37 to 39 GDPR want."),
        (
            "processor-contract",
            "Processor contract",
            "No contract with a processor, or a lacking one (Art. 28 GDPR).",
        ),
        (
            "accountability",
            "Accountability",
            "No proof, record, design or assessment (Arts 5(2), 24, 25, 30, 35 GDPR).",
        ),
        ("transfers", "Transfers", "Data left for a third country without a ground (Chapter V GDPR)."),
        ("cookies-tracking", "Cookies and tracking", "Against Art. 5(3) ePrivacy Directive as transposed."),
        (
            "direct-marketing",
            "Direct marketing",
            "Against Art. 13 ePrivacy Directive or despite an objection.",
        ),
    ),
    "cookie_violations": _vocabulary(
        (
            "no-reject-button",
            "No reject button",
            "The banner offers no way to refuse where it offers to accept.",
        ),
        ("cookies-before-consent", "Cookies before consent", "Set or read before the user has chosen."),
        ("reject-harder-than-accept", "Rejecting is harder", "Refusing takes more steps than accepting."),
        ("pre-ticked-boxes", "Pre-ticked boxes", "Consent was presumed by boxes ticked in advance."),
        ("dark-patterns", "Dark patterns", "Colour, wording or order steer the user to accept."),
        ("no-withdrawal", "No withdrawal", "Consent cannot be withdrawn, or not as easily as given."),
        (
            "third-party-tracking",
            "Third-party tracking",
            "Others follow the user through the site unlawfully.",
        ),
        (
            "missing-information",
            "Missing information",
            "Purposes, storage periods or recipients are not told.",
        ),
        ("cookie-wall", "Cookie wall", "No access without consent."),
        ("refusal-ignored", "Refusal ignored", "Set or read although the user refused."),
        ("other", "Other", "Another breach of the cookie rules."),
    ),
    "topics": _vocabulary(
        ("access-request", "Access request", "The right of access (Art. 15 GDPR)."),
        ("accuracy", "Accuracy", "Data that were wrong or out of date (Art. 5(1)(d) GDPR)."),
        ("adtech", "Adtech", "Targeted advertising and its auctions."),
        ("ai", "Artificial intelligence", "Learning systems, their training and their use."),
        ("anonymisation", "Anonymisation", "Whether data no longer concern a person."),
        ("automated-decisions", "Automated decisions", "Decisions by machine alone (Art. 22 GDPR)."),
        ("banking", "Banking", "Banks and their customers."),
        ("biometrics", "Biometrics", "Fingerprints, faces, voices used to identify."),
        ("breach", "Data breach", "Data lost, leaked or stolen (Art. 4(12) GDPR)."),
        ("children", "Children", "Data of minors."),
        ("cloud", "Cloud", "Data kept with a hosting service."),
        ("consent", "Consent", "Whether consent was given and valid (Arts 4(11), 7 GDPR)."),
        ("contract-basis", "Contract as basis", "Processing necessary for a contract (Art. 6(1)(b) GDPR)."),
        ("controller-concept", "Controller", "Who is the controller (Art. 4(7) GDPR)."),
        ("cookies", "Cookies", "Cookies and other access to a device."),
        ("court-procedure", "Court procedure", "Admissibility, costs, evidence and other procedure."),
        ("covid-19", "Covid-19", "Measures against the pandemic."),
        ("credit-scoring", "Credit scoring", "Credit agencies and scores."),
        ("criminal-data", "Criminal data", "Convictions and offences (Art. 10 GDPR)."),
        ("dark-patterns", "Dark patterns", "Design that misleads the user."),
        ("data-minimisation", "Data minimisation", "No more data than needed (Art. 5(1)(c) GDPR)."),
        ("debt-collection", "Debt collection", "Claims and those who collect them."),
        ("delisting", "Delisting", "Removing results from a search engine."),
        ("direct-marketing", "Direct marketing", "Advertising by mail, e-mail, message or call."),
        ("dpia", "Impact assessment", "Assessing risks beforehand (Art. 35 GDPR)."),
        ("dpo", "Data protection officer", "Appointment, position and tasks (Arts 37 to 39 GDPR)."),
        ("e-commerce", "E-commerce", "Shops and platforms on the internet."),
        ("education", "Education", "Schools, universities, pupils and students."),
        ("elections", "Elections", "Parties, campaigns and voters."),
        ("email", "E-mail", "Mailboxes and messages."),
        ("employee-monitoring", "Employee monitoring", "Watching people at work."),
        ("employment", "Employment", "Staff, applicants and former staff."),
        ("erasure", "Erasure", "The right to erasure (Art. 17 GDPR)."),
        ("facial-recognition", "Facial recognition", "Recognising people by their faces."),
        ("fairness", "Fairness", "Fair processing (Art. 5(1)(a) GDPR)."),
        ("fine-calculation", "Fine calculation", "How the amount of a fine is found (Art. 83 GDPR)."),
        ("freedom-of-expression", "Freedom of expression", "Press, art and opinion against data protection."),
        ("freedom-of-information", "Freedom of information", "Access to documents of public bodies."),
        ("genetic-data", "Genetic data", "Data from DNA (Art. 4(13) GDPR)."),
        ("geolocation", "Geolocation", "Where people and vehicles are."),
        ("health-data", "Health data", "Data on a person's health (Art. 4(15) GDPR)."),
        ("household-exemption", "Household exemption", "Purely personal activity (Art. 2(2)(c) GDPR)."),
        ("housing", "Housing", "Tenants, landlords and neighbours."),
        ("identity-fraud", "Identity fraud", "Someone acts under another's name."),
        ("insurance", "Insurance", "Insurers and the insured."),
        ("internet-of-things", "Internet of things", "Connected devices, meters and cars."),
        ("joint-controllers", "Joint controllers", "Several who decide together (Art. 26 GDPR)."),
        (
            "jurisdiction",
            "Jurisdiction",
            "Whether the law applies and who is competent (Arts 3, 55, 79 GDPR).",
        ),
        ("law-enforcement", "Law enforcement", "Police, prosecution and prisons."),
        ("legal-obligation", "Legal obligation", "Processing that a law demands (Art. 6(1)(c) GDPR)."),
        ("legitimate-interest", "Legitimate interest", "The balance of Art. 6(1)(f) GDPR."),
        ("loyalty-programmes", "Loyalty programmes", "Customer cards and clubs."),
        ("mobile-apps", "Mobile apps", "Software on telephones."),
        (
            "non-material-damage",
            "Non-material damage",
            "Compensation for harm that is not financial (Art. 82 GDPR).",
        ),
        ("objection", "Objection", "The right to object (Art. 21 GDPR)."),
        ("one-stop-shop", "One-stop shop", "Lead authority and cooperation (Arts 56, 60 to 66 GDPR)."),
        ("personal-data-concept", "Personal data", "Whether data are personal (Art. 4(1) GDPR)."),
        ("phone", "Telephone", "Calls, numbers and recordings."),
        ("portability", "Portability", "The right to take one's data along (Art. 20 GDPR)."),
        ("postal", "Post", "Letters, parcels and those who carry them."),
        ("privacy-by-design", "Privacy by design", "Design and default settings (Art. 25 GDPR)."),
        ("processor", "Processor", "Processing on another's behalf (Art. 28 GDPR)."),
        ("profiling", "Profiling", "Evaluating people by their data (Art. 4(4) GDPR)."),
        ("pseudonymisation", "Pseudonymisation", "Data split from the name (Art. 4(5) GDPR)."),
        ("public-interest", "Public interest", "A task in the public interest (Art. 6(1)(e) GDPR)."),
        ("publication-online", "Publication online", "Personal data put on the internet."),
        ("records-of-processing", "Records of processing", "The register of Art. 30 GDPR."),
        ("rectification", "Rectification", "The right to rectification (Art. 16 GDPR)."),
        ("religious-data", "Religious data", "Belief, and churches with their members."),
        ("representative", "Representative", "Acting for others: Arts 27 and 80 GDPR, consumer bodies."),
        ("research", "Research", "Science, statistics and archives (Art. 89 GDPR)."),
        ("restriction", "Restriction", "The right to restriction (Art. 18 GDPR)."),
        ("retention", "Retention", "How long data are kept (Art. 5(1)(e) GDPR)."),
        ("security", "Security", "Protecting data (Arts 5(1)(f), 32 GDPR)."),
        ("sim-swap", "SIM swap", "A telephone number taken over by fraud."),
        ("social-media", "Social media", "Social networks and what is posted there."),
        ("special-categories", "Special categories", "The sensitive data of Art. 9 GDPR."),
        ("telecoms", "Telecoms", "Operators and their subscribers."),
        ("third-party-disclosure", "Disclosure to third parties", "Data handed or shown to someone else."),
        ("transfers", "Transfers", "Data sent to third countries (Arts 44 to 50 GDPR)."),
        ("transparency", "Transparency", "Telling people what is done (Arts 12 to 14 GDPR)."),
        ("video-surveillance", "Video surveillance", "Cameras and what they film."),
        ("whistleblowing", "Whistleblowing", "Reporting wrongs and those who do."),
        ("wrong-recipient", "Wrong recipient", "Data sent to somebody else by mistake."),
    ),
    "statuses": _vocabulary(
        ("final", "Final", "The body has decided; whether it stands is told by the standing."),
        ("proposed", "Proposed", "Announced, or proposed to a court or the police, and not imposed."),
        ("interim", "Interim", "A provisional measure or a step on the way."),
    ),
    "standings": _vocabulary(
        ("no appeal recorded", "No appeal recorded", "The sources name none; there may have been one."),
        ("under appeal", "Under appeal", "Challenged, and the outcome is not recorded."),
        ("confirmed", "Confirmed", "Challenged, and it stands."),
        ("reduced", "Reduced", "The fine or award was lowered on appeal."),
        ("increased", "Increased", "The fine or award was raised on appeal."),
        ("partly annulled", "Partly annulled", "Part of it fell on appeal."),
        ("annulled", "Annulled", "It fell on appeal."),
        ("superseded", "Superseded", "Replaced by a later decision of the same body."),
    ),
    "relations": _vocabulary(
        ("appeal-to", "Appealed to", "This decision was challenged before that body."),
        ("appeal-from", "Appeal from", "This decision judges a challenge to that one."),
        ("reviews", "Reviews", "This decision judges that earlier one."),
        ("reviewed-by", "Reviewed by", "This decision was judged by that later one."),
        ("refers-to", "Reference", "Questions from one court to the Court of Justice, or its answer."),
        ("follows", "Follows", "Carries out that decision of the Court of Justice or of the EDPB."),
        ("followed-by", "Followed by", "That decision carries this one out."),
        ("same-matter", "Same matter", "Another decision about the same facts."),
    ),
    "effects": _vocabulary(
        ("confirmed", "Confirmed", "The challenge failed."),
        ("annulled", "Annulled", "The decision fell."),
        ("partly-annulled", "Partly annulled", "Part of the decision fell."),
        ("reduced", "Reduced", "The fine or award was lowered."),
        ("increased", "Increased", "The fine or award was raised."),
        ("remitted", "Remitted", "Sent back to be decided anew."),
        ("inadmissible", "Inadmissible", "The challenge was not heard."),
        ("referred", "Referred", "Questions were put to the Court of Justice first."),
        ("withdrawn", "Withdrawn", "The challenge was given up."),
        ("pending", "Pending", "The challenge is not decided yet."),
        ("appealed", "Appealed", "Challenged; how it ended is not recorded."),
        ("not-appealed", "Not appealed", "The source says that nobody challenged it."),
    ),
    "languages": _vocabulary(  # ISO 639-1, defined by their own names
        ("bg", "Bulgarian", "български"),
        ("ca", "Catalan", "català"),
        ("cs", "Czech", "čeština"),
        ("da", "Danish", "dansk"),
        ("de", "German", "Deutsch"),
        ("el", "Greek", "ελληνικά"),
        ("en", "English", "English"),
        ("es", "Spanish", "español"),
        ("et", "Estonian", "eesti"),
        ("eu", "Basque", "euskara"),
        ("fi", "Finnish", "suomi"),
        ("fr", "French", "français"),
        ("ga", "Irish", "Gaeilge"),
        ("hr", "Croatian", "hrvatski"),
        ("hu", "Hungarian", "magyar"),
        ("is", "Icelandic", "íslenska"),
        ("it", "Italian", "italiano"),
        ("lt", "Lithuanian", "lietuvių"),
        ("lv", "Latvian", "latviešu"),
        ("mt", "Maltese", "Malti"),
        ("nl", "Dutch", "Nederlands"),
        ("no", "Norwegian", "norsk"),
        ("pl", "Polish", "polski"),
        ("pt", "Portuguese", "português"),
        ("ro", "Romanian", "română"),
        ("sk", "Slovak", "slovenčina"),
        ("sl", "Slovenian", "slovenščina"),
        ("sv", "Swedish", "svenska"),
    ),
}


def find_word(vocabulary: str, text: str) -> str:
    """The word of a vocabulary that a person named by word or label: "Health care", "health_care".

    Case, accents, spaces, hyphens and underscores make no difference.

    Raises:
        InvalidInput: the vocabulary holds no such word.
        KeyError: there is no such vocabulary.
    """
    words = VOCABULARIES[vocabulary]
    wanted = fold(text)
    for word in words.values():
        if wanted in (fold(word.word), fold(word.label)):
            return word.word
    hint = did_you_mean(text, words)
    if hint is None and len(words) <= SHORT_ENOUGH_TO_LIST:
        hint = f"one of: {', '.join(words)}"
    raise InvalidInput(f"unknown {_singular(vocabulary)}: {text}", hint)


def _singular(vocabulary: str) -> str:
    plural = vocabulary.replace("_", " ")
    return "status" if plural == "statuses" else plural.removesuffix("s")
