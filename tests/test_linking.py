"""Relations find the case they mean, and the earlier decision learns what became of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from factories import make_case
from finecli.cases import Body, Checks
from finecli.dates import PartialDate
from finecli.ingest.linking import link
from finecli.ingest.raw import Linked
from finecli.ingest.references import Named, Number, named_in, tokens_of
from pages import page

if TYPE_CHECKING:
    from finecli.cases import Case


def fine(**facts: Any) -> Case:
    """The first decision of a matter."""
    return make_case(
        **{"id": "gdprhub-1", "body": "DSB", "case_number": "D124.1", "decided": "2020", **facts}
    )


def judgment(*relations: dict[str, Any], **facts: Any) -> Case:
    """A later decision that names an earlier one."""
    standard = {"id": "gdprhub-2", "body": "BVwG", "case_number": "W256 1-1", "decided": "2022"}
    return make_case(**{**standard, "relations": list(relations), **facts})


def of_the_fine(**facts: Any) -> dict[str, Any]:
    """A judgment's relation to the fine."""
    return {"kind": "appeal-from", "body": "DSB", "number": "D124.1", "basis": "Appeal_From", **facts}


def test_a_body_and_a_number_name_a_case():
    earlier, later = link([fine(), judgment(of_the_fine(number="d124/1", effect="confirmed"))])
    assert [relation.case for relation in later.relations] == ["gdprhub-1"]
    assert [(tie.kind, tie.body, tie.number, tie.effect, tie.case) for tie in earlier.relations] == [
        ("reviewed-by", "BVwG", "W256 1-1", "confirmed", "gdprhub-2")
    ]


def test_a_link_to_the_page_names_a_case():
    address = "https://gdprhub.eu/index.php?title=DSB_%28Austria%29_-_D124%2F1"
    earlier = fine(title="DSB (Austria) - D124/1", case_number=None)
    later = judgment(of_the_fine(number=None), as_published={"Appeal_From_Link": address})
    assert link([earlier, later])[1].relations[0].case == "gdprhub-1"


@pytest.mark.parametrize(
    ("relation", "earlier"),
    [
        pytest.param(of_the_fine(body=None), {}, id="a number without its body"),
        pytest.param(of_the_fine(body="AEPD"), {}, id="another body's number"),
        pytest.param(of_the_fine(number="D124.2"), {}, id="another number"),
        pytest.param(of_the_fine(), {"decided": "2023"}, id="decided after its review"),
    ],
)
def test_what_names_no_case_for_sure_stays_untied(relation: dict[str, Any], earlier: dict[str, Any]):
    assert link([fine(**earlier), judgment(relation)])[1].relations[0].case is None


def test_one_number_of_two_cases_is_not_decided():
    cases = link([fine(), fine(id="gdprhub-3"), judgment(of_the_fine())])
    assert cases[2].relations[0].case is None


@pytest.mark.parametrize(
    ("effect", "standing"),
    [
        ("confirmed", "confirmed"),
        ("inadmissible", "confirmed"),
        ("annulled", "annulled"),
        ("remitted", "annulled"),
        ("partly-annulled", "partly annulled"),
        ("reduced", "reduced"),
        ("pending", "under appeal"),
        (None, "no appeal recorded"),
    ],
)
def test_the_later_decision_tells_the_standing_of_the_earlier(effect: str | None, standing: str):
    assert link([fine(), judgment(of_the_fine(effect=effect))])[0].standing == standing


def test_the_latest_review_counts():
    first = judgment(of_the_fine(effect="annulled"))
    second = judgment(of_the_fine(effect="reduced"), id="gdprhub-3", case_number="W256 1-2", decided="2024")
    assert link([fine(), second, first])[0].standing == "reduced"


def test_an_annulled_judgment_leaves_the_decision_open():
    reviewed = judgment(of_the_fine(effect="annulled"))
    above = make_case(
        id="gdprhub-3",
        body=Body("vwgh", "Verwaltungsgerichtshof", "VwGH", "AT"),
        kind="court",
        decided="2023",
        relations=[{"kind": "appeal-from", "body": "BVwG", "number": "W256 1-1", "effect": "annulled"}],
    )
    earlier, middle, _ = link([fine(), reviewed, above])
    assert (earlier.standing, middle.standing) == ("under appeal", "annulled")


def test_sources_that_disagree_are_flagged():
    earlier, _ = link([fine(standing="annulled"), judgment(of_the_fine(effect="reduced"))])
    assert earlier.standing == "reduced"
    assert [(flag.flag, flag.note) for flag in earlier.flags] == [
        ("sources disagree", "annulled by its own page, reduced by gdprhub-2")
    ]


def test_an_appeal_named_from_both_sides_is_told_once():
    earlier = fine(
        relations=[{"kind": "appeal-to", "body": "BVwG", "number": "W256 1-1", "basis": "Appeal_To"}]
    )
    ties = link([earlier, judgment(of_the_fine(effect="reduced"))])[0].relations
    assert [(tie.kind, tie.case) for tie in ties] == [("appeal-to", "gdprhub-2")]


SAME_DAY = PartialDate(2020, 3, 5)


def names(number: str, *roles: str, place: str = "text", **facts: Any) -> dict[str, Named]:
    """A judgment's page whose text names a number."""
    named = Number(tokens_of(number), place, frozenset(roles), None)
    return {"gdprhub-2": Named(numbers=(named,), own_text=True, **facts)}


@pytest.mark.parametrize(
    ("relation", "earlier"),
    [
        pytest.param(
            "D124.2109-2020/7", {"case_number": "D124.2109-2020"}, id="a file number that begins with it"
        ),
        pytest.param("DSB-D124.1", {}, id="the body's sign before it"),
        pytest.param("D124.1", {"case_number": "2020-0.550.322 (D124.1)"}, id="one of two numbers"),
        pytest.param("D124/0001", {}, id="zeros and strokes"),
        pytest.param("Q124.2109", {"case_number": "D124.2109"}, id="a slip in a letter"),
    ],
)
def test_numbers_are_compared_as_their_tokens(relation: str, earlier: dict[str, Any]):
    assert link([fine(**earlier), judgment(of_the_fine(number=relation))])[1].relations[0].case == "gdprhub-1"


def test_an_ecli_names_a_case():
    ecli = "ECLI:AT:BVWG:2022:W256.1.1.00"
    earlier = fine(relations=[{"kind": "appeal-to", "body": "BVwG", "number": ecli, "effect": "confirmed"}])
    assert link([earlier, judgment(ecli=ecli)])[0].relations[0].case == "gdprhub-2"


def test_the_decisions_text_names_what_the_box_does_not():
    pages = names("D124.1", "challenged")
    relation = link([fine(), judgment(of_the_fine(number=None))], pages)[1].relations[0]
    assert (relation.case, relation.basis) == ("gdprhub-1", "Appeal_From, number in the decision's text")


def test_a_number_in_the_text_that_the_box_contradicts_is_a_precedent():
    pages = names("D124.1", "challenged")
    pages["gdprhub-2"] = pages["gdprhub-2"]._replace(
        numbers=(*pages["gdprhub-2"].numbers, *names("D130.77")["gdprhub-2"].numbers)
    )
    assert link([fine(), judgment(of_the_fine(number="D130.77"))], pages)[1].relations[0].case is None


def test_the_same_respondent_is_not_enough():
    later = judgment(of_the_fine(number=None))
    assert link([fine(decided="2020-03-05"), later], ({"gdprhub-2": Named()}))[1].relations[0].case is None
    named = {"gdprhub-2": Named(days=frozenset({SAME_DAY}))}
    assert link([fine(decided="2020-03-05"), later], named)[1].relations[0].case == "gdprhub-1"


def test_a_number_that_its_own_text_lacks_is_a_namesake():
    other = fine(respondent="Andere AG", checks=Checks(number="not found"))
    assert link([other, judgment(of_the_fine())])[1].relations[0].case is None


@pytest.mark.parametrize(
    ("role", "respondent", "expected"),
    [
        ("carried on", "Exemple SAS", [("same-matter", "gdprhub-1")]),
        ("challenged", "Exemple SAS", []),
        ("carried on", "Andere AG", []),
    ],
)
def test_an_order_is_closed_by_a_later_decision_of_the_same_body(
    role: str, respondent: str, expected: list[tuple[str, str]]
):
    later = fine(id="gdprhub-2", case_number="D124.2", decided="2021", respondent=respondent)
    tied = link([fine(), later], (names("D124.1", role)))[1]
    assert [(tie.kind, tie.case) for tie in tied.relations] == expected


def test_a_binding_decision_is_followed():
    board = make_case(id="gdprhub-1", body="EDPB", case_number="5/2022", decided="2022-12-05")
    national = make_case(id="gdprhub-2", body="DSB", case_number="D124.1", decided="2023-01-12")
    cases = link([board, national], (names("Binding Decision 5/2022")))
    assert [[(tie.kind, tie.case) for tie in case.relations] for case in cases] == [
        [("followed-by", "gdprhub-2")],
        [("follows", "gdprhub-1")],
    ]


def test_a_reference_is_found_by_its_day():
    answer = make_case(
        id="gdprhub-2", body="CJEU", case_number="C-1/20", relations=[{"kind": "refers-to", "body": "BVwG"}]
    )
    asking = make_case(id="gdprhub-1", body="BVwG", case_number="W256 1-1", decided="2020-03-05")
    cases = link([asking, answer], ({"gdprhub-2": Named(days=frozenset({SAME_DAY}))}))
    assert [tie.case for case in cases for tie in case.relations] == ["gdprhub-2", "gdprhub-1"]


def test_what_a_page_names():
    raw = replace(
        page("COURT"),
        lead="The appeal against decision no. D124.2109 of 5 March 2020 failed.",
        decision_text="In the case C-21/23 the fine of EUR 18,000,000 was at issue.",
        links=(Linked("Comment", "https://gdprhub.eu/index.php?title=DSB_-_D124.2109#Facts"),),
    )
    named = named_in(raw)
    assert named.titles == (("comment", "DSB - D124.2109"),)
    assert (named.days, named.union) == ({SAME_DAY}, {"C-21/23"})
    assert named.numbers[0] == Number(("d", "124", "2109"), "summary", frozenset({"challenged"}), SAME_DAY)
