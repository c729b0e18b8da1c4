"""Relations find the case they mean, and the earlier decision learns what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from factories import make_case
from finecli.ingest.linking import link

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
        body="BGH",
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
