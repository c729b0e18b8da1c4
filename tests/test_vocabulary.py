"""The vocabulary as tables: what people type and sources print, and what it means."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finecli.errors import InvalidInput
from finecli.vocabulary.countries import (
    COUNTRIES,
    country_code,
    country_codes,
    country_name,
    country_words,
    find_country,
)
from finecli.vocabulary.matching import fold, match_names, slug
from finecli.vocabulary.source_words import (
    appeal_effect,
    language_code,
    outcome_word,
    proceeding_word,
    tracker_sector,
    tracker_violation,
)
from finecli.vocabulary.suggestions import closest, did_you_mean
from finecli.vocabulary.words import VOCABULARIES, find_word


class TestMatching:
    @pytest.mark.parametrize(
        ("text", "folded"),
        [
            ("Rb. Oost-Brabant", "rb oost brabant"),
            ("Persónuvernd", "personuvernd"),
            ("Norges Høyesterett", "norges hoyesterett"),
            ("Łódź", "lodz"),
            ("Gießen", "giessen"),
            ("ΣτΕ", "στε"),
            ("Cass.Civ.", "cass civ"),
            ("GHARL\u200e", "gharl"),
            ("  ", ""),
        ],
    )
    def test_folding(self, text: str, folded: str):
        assert fold(text) == folded

    @given(st.text(alphabet=st.characters(codec="iso8859-15")))
    def test_folding_twice_changes_nothing(self, text: str):
        assert fold(fold(text)) == fold(text)
        assert fold(text.upper()) == fold(text)

    def test_a_slug_is_a_folded_text_joined_by_hyphens(self):
        assert slug("Rb. Zeeland-West-Brabant") == "rb-zeeland-west-brabant"

    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("lg", ("cologne",)),  # two letters are a whole first word
            ("lg köln", ("cologne",)),
            ("KÖLN", ("cologne", "administrative")),
            ("kö", ()),
            ("richt", ()),  # no word begins so
            ("", ()),
        ],
    )
    def test_names_match_whole_else_from_the_start_of_a_word(self, text: str, found: tuple[str, ...]):
        named = (("cologne", ("lg koln",)), ("administrative", ("vg koln", "verwaltungsgericht koln")))
        assert match_names(text, named) == found


class TestSuggestions:
    @pytest.mark.parametrize(
        ("text", "near"),
        [("Frnace", ("France",)), ("ESPANA", ("España",)), ("xyzzy", ())],
        ids=["swapped letters", "case and accents", "nothing near"],
    )
    def test_closest(self, text: str, near: tuple[str, ...]):
        assert closest(text, ["France", "Germany", "España"]) == near

    def test_a_hint_names_the_nearest_or_there_is_none(self):
        assert did_you_mean("frnace", ["France"]) == "did you mean: France"
        assert did_you_mean("xyzzy", ["France"]) is None


class TestCountries:
    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("FR", "FR"),
            ("fr", "FR"),
            ("DEU", "DE"),
            ("France", "FR"),
            ("french", "FR"),
            ("Deutschland", "DE"),
            ("espana", "ES"),
            ("THE NETHERLANDS", "NL"),
            ("Holland", "NL"),
            ("Czech Republic", "CZ"),
            ("Czechia", "CZ"),
            ("EL", "GR"),
            ("Ελλάδα", "GR"),
            ("UK", "GB"),
            ("Great Britain", "GB"),
            ("Island", "IS"),
            ("ISLE OF MAN", "IM"),
            ("European Union", "EU"),
            ("eu", "EU"),
        ],
    )
    def test_every_usual_name_finds_its_country(self, text: str, code: str):
        assert find_country(text) == code

    @pytest.mark.parametrize(
        ("text", "hint"),
        [
            ("Germny", "did you mean: Germany"),
            ("Atlantis", "give a name or an ISO 3166 code, such as France or FR"),
        ],
    )
    def test_an_unknown_country_is_a_usage_error_with_a_hint(self, text: str, hint: str):
        with pytest.raises(InvalidInput, match=f"unknown country: {text}") as raised:
            find_country(text)
        assert raised.value.hint == hint
        assert country_code(text) is None

    def test_codes_are_unique_and_sorted_and_named(self):
        assert list(country_codes()) == sorted(set(country_codes()))
        assert country_name("GB") == "United Kingdom"

    def test_no_name_belongs_to_two_countries(self):
        names = [
            {
                fold(name)
                for name in (
                    row.code,
                    row.alpha3,
                    row.name,
                    row.adjective,
                    *row.people,
                    *row.own_names,
                    *row.others,
                )
            }
            for row in COUNTRIES
        ]
        assert sum(map(len, names)) == len(set().union(*names))

    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("French", "FR"),
            ("in France", "FR"),
            ("Frenchman", "FR"),
            ("Germans", "DE"),
            ("the Netherlands", "NL"),
            ("Dutch", "NL"),
            ("uk", "GB"),
            ("no", None),
            ("it", None),
            ("nor", None),
            ("island", None),
            ("poles", None),
            ("cookies", None),
        ],
    )
    def test_words_of_a_sentence_name_a_country_or_none(self, text: str, code: str | None):
        assert country_words(text) == code


class TestWords:
    @pytest.mark.parametrize(
        ("vocabulary", "text", "word"),
        [
            ("sectors", "health-care", "health-care"),
            ("sectors", "Health care", "health-care"),
            ("sectors", "HEALTH_CARE", "health-care"),
            ("cookie_violations", "No reject button", "no-reject-button"),
            ("cookie_violations", "rejecting is harder", "reject-harder-than-accept"),
            ("standings", "partly-annulled", "partly annulled"),
            ("respondent_kinds", "public body", "public-body"),
            ("topics", "data breach", "breach"),
            ("languages", "French", "fr"),
        ],
    )
    def test_a_person_names_a_word_by_itself_or_by_its_label(self, vocabulary: str, text: str, word: str):
        assert find_word(vocabulary, text) == word

    @pytest.mark.parametrize(
        ("vocabulary", "text", "message", "hint"),
        [
            ("sectors", "health", "unknown sector: health", "did you mean: health-care"),
            ("statuses", "x", "unknown status: x", "one of: final, proposed, interim"),
            (
                "cookie_violations",
                "cookiewall",
                "unknown cookie violation: cookiewall",
                "did you mean: cookie-wall",
            ),
            ("topics", "xyzzy", "unknown topic: xyzzy", None),
        ],
    )
    def test_an_unknown_word_is_a_usage_error(
        self, vocabulary: str, text: str, message: str, hint: str | None
    ):
        with pytest.raises(InvalidInput) as raised:
            find_word(vocabulary, text)
        assert (raised.value.message, raised.value.hint) == (message, hint)

    @pytest.mark.parametrize("vocabulary", VOCABULARIES)
    def test_words_and_labels_of_a_vocabulary_are_told_apart(self, vocabulary: str):
        words = VOCABULARIES[vocabulary]
        assert list(words) == [word.word for word in words.values()]
        assert [find_word(vocabulary, word.label) for word in words.values()] == list(words)

    @pytest.mark.parametrize("vocabulary", VOCABULARIES)
    def test_every_word_has_a_label_and_a_definition(self, vocabulary: str):
        words = VOCABULARIES[vocabulary].values()
        assert "" not in {word.label for word in words}
        assert "" not in {word.definition for word in words}


class TestSourceWords:
    @pytest.mark.parametrize(
        ("text", "word"),
        [
            ("Upheld", "violation"),
            ("Violation found", "violation"),
            ("Partly Upheld", "partial-violation"),
            ("No Violation Found", "no-violation"),
            ("Rejected", "rejected"),
            ("Other Outcome", "other"),
            ("non-binding", "opinion"),
            ("Order", None),
            ("Enforcement", None),
            ("", None),
        ],
    )
    def test_outcomes(self, text: str, word: str | None):
        assert outcome_word(text) == word

    @pytest.mark.parametrize(
        ("text", "effect"),
        [
            ("Appealed - Confirmed", "confirmed"),
            ("Appeal not upheld", "confirmed"),
            ("Appealed - Overturned", "annulled"),
            ("Appealed - Partly Confirmed", "partly-annulled"),
            ("Appealed - retracted", "withdrawn"),
            ("Pending appeal", "pending"),
            ("Appealed[3]", "appealed"),
            ("Not appealed", "not-appealed"),
            ("Upheld", None),
            ("Unknown", None),
            ("Final", None),
        ],
    )
    def test_appeal_statuses(self, text: str, effect: str | None):
        assert appeal_effect(text) == effect

    @pytest.mark.parametrize(
        ("text", "word"),
        [
            ("Complaint", "complaint"),
            ("Data Breach Notification", "breach-notification"),
            ("Advisory Opinion", "advisory-opinion"),
            ("Internal Appeal", "internal-appeal"),
            ("", None),
        ],
    )
    def test_proceedings(self, text: str, word: str | None):
        assert proceeding_word(text) == word

    @pytest.mark.parametrize(
        ("text", "word"),
        [
            ("Accomodation and Hospitalty", "accommodation-hospitality"),
            ("Media, Telecoms and Broadcasting", "media-telecoms-broadcasting"),
            ("Not assigned", "not-assigned"),
            ("Fishing", None),
        ],
    )
    def test_tracker_sectors(self, text: str, word: str | None):
        assert tracker_sector(text) == word

    @pytest.mark.parametrize(
        ("text", "word"),
        [
            ("Insufficient legal basis for data processing", "legal-basis"),
            ("Non-compliance with general data processing principles", "general-principles"),
            ("Insufficient data processing agreement", "processor-contract"),
            ("Unknown", None),
        ],
    )
    def test_tracker_violations(self, text: str, word: str | None):
        assert tracker_violation(text) == word

    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("German", "de"),
            ("DE", "de"),
            ("ger", "de"),
            ("German German", "de"),
            ("français", "fr"),
            ("Catalan, Valencian", "ca"),
            ("DK", "da"),
            ("SE", "sv"),
            ("English, French", None),
            ("[[:Category:|]] [[Category:]]", None),
            ("", None),
        ],
    )
    def test_languages(self, text: str, code: str | None):
        assert language_code(text) == code
