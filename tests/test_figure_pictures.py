"""Which picture an answer makes, what of it is drawn, what is told of the rest, and what it is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from finecli.figures import Question
from finecli.figures.counting import Counted, Counting
from finecli.figures.questions import answer
from finecli.pictures import Bar, Bars, Histogram, Matrix, TimeLines
from finecli.render.figure_pictures import for_report, picture_of
from finecli.render.figure_titles import title_of

if TYPE_CHECKING:
    from finecli.render.figure_pictures import Drawn


def many(count: int, *, field: str = "g", across: str | None = None) -> list[Counted]:
    """Groups of one to `count` decisions, each with a fine of as many euros as its group has decisions."""
    return [
        Counted(f"{field}{size:02}", size, size, "final", f"{field}-{size}-{at}", across)
        for size in range(1, count + 1)
        for at in range(size)
    ]


def asked(question: Question, cases: list[Counted]) -> Drawn | None:
    return picture_of(answer(question, cases, {}, "2025-03-04"), ())


def test_the_first_bars_are_drawn_and_the_others_told():
    nobody = [Counted(None, None, None, "final", "x")]
    picture = asked(Question(("law",)), [*many(27), *nobody])
    assert isinstance(picture, Bars)
    assert (picture.bars[0], picture.bars[-1]) == (Bar("g27", 27, 27), Bar("no law", 1, 0))
    assert (len(picture.bars), picture.notes) == (26, ("2 laws with lower figures not drawn",))


def test_groups_without_the_figure_are_told():
    cases = [*many(1), Counted("other", None, None, "final", "x")]
    picture = asked(Question(("authority",), figure="sum"), cases)
    assert picture == Bars(
        "Cases by authority: sum of fines",
        "sum of fines",
        "EUR",
        (Bar("g01", 1),),
        notes=("1 authority without such a figure not drawn",),
    )


@pytest.mark.parametrize(
    ("figure", "labels", "note"),
    [
        ("cases", ("g08", "g07", "g06", "g05", "g04", "g03"), "those with the highest figures"),
        ("median", ("g08", "g07", "g06", "g05", "g04", "g03"), "those with the most fines"),
    ],
)
def test_six_lines_are_drawn(figure: str, labels: tuple[str, ...], note: str):
    single = [Counted("dear", 1e6, 1e6, "final", "x", "2024")]
    picture = asked(Question(("law", "year"), "year", figure), [*many(8, across="2024"), *single])
    assert isinstance(picture, TimeLines)
    assert tuple(line.label for line in picture.lines) == labels
    assert picture.notes[0] == f"6 of 9 laws drawn: {note}"


@pytest.mark.parametrize(
    ("amounts", "is_log"),
    [((100, 10_000), False), ((100, 10_001), True), ((100,), False)],
    ids=["two decades", "more", "one"],
)
def test_amounts_over_more_than_two_decades_stand_on_a_logarithmic_scale(
    amounts: tuple[int, ...], *, is_log: bool
):
    cases = [
        Counted(str(2020 + at), amount, amount, "final", str(at), dated="2020")
        for at, amount in enumerate(amounts)
    ]
    picture = asked(Question(("year",), "year", "sum"), cases)
    assert isinstance(picture, TimeLines)
    assert picture.is_log is is_log
    numbers = asked(Question(("year",), "year"), cases)
    assert isinstance(numbers, TimeLines)
    assert not numbers.is_log


def test_lines_begin_with_the_first_figure_and_hold_forty_periods():
    bare = Counted("2009", None, None, "final", "bare")
    cases = [bare, *(Counted(f"{1970 + at}", 5, 5, "final", f"{at}") for at in range(55))]
    picture = asked(Question(("year",), "year", "sum"), cases)
    assert isinstance(picture, TimeLines)
    assert (picture.periods[0], picture.periods[-1]) == ("1985", "2024")
    assert picture.notes == ("15 earlier years not drawn",)
    late = asked(Question(("year",), "year", "sum"), [bare, *cases[42:]])
    assert isinstance(late, TimeLines)
    assert (late.periods[0], late.notes) == ("2011", ())


def test_a_matrix_holds_eight_groups_or_twelve_periods_across():
    cases = [case._replace(across=case.group, group=case.across) for case in many(30, across="one")]
    picture = asked(Question(("law", "topic")), cases)
    assert isinstance(picture, Matrix)
    assert (len(picture.columns), picture.values[0][0]) == (8, 30)
    assert picture.notes == ("22 topics with lower figures not drawn",)
    years = [case._replace(across=f"20{case.across[1:]}") for case in cases if case.across]
    picture = asked(Question(("law", "year")), years)
    assert isinstance(picture, Matrix)
    assert (picture.columns[0], picture.notes) == ("2019", ("18 earlier years not drawn",))


def test_a_cell_without_decisions_is_nought_in_numbers_and_absent_in_amounts():
    cases = [Counted("a", 5, 5, "final", "1", "x"), Counted("b", 7, 7, "final", "2", "y")]
    numbers = asked(Question(("law", "topic")), cases)
    amounts = asked(Question(("law", "topic"), figure="median"), cases)
    assert isinstance(numbers, Matrix)
    assert isinstance(amounts, Matrix)
    assert numbers.values == ((1, 0), (0, 1))
    assert (amounts.values, amounts.few) == (((7, None), (None, 5)), frozenset({(0, 0), (1, 1)}))


def test_a_histogram_counts_each_fine_once_and_leaves_out_what_is_in_no_sum():
    cases = [
        *many(5),
        *many(5),
        Counted("a", 9, 9, "proposed", "x"),
        Counted("a", 9, 9, "final", "y", standing="annulled"),
        Counted("a", 0, 0, "final", "z"),
    ]
    picture = asked(Question(), cases)
    assert isinstance(picture, Histogram)
    assert [(each.lower, each.number) for each in picture.bins] == [(1, 3), (3, 12)]
    assert picture.notes == ("1 fine of nought not drawn",)


META = {
    "snapshot": "2025-03-04",
    "attribution": "GDPRhub (noyb.eu); enforcementtracker.com, provided by CMS Law.Tax",
    "licence": "CC BY-NC-SA 4.0",
}


def test_notes_for_a_report_are_sentences():
    question = Question(("law",), figure="median")
    counted = answer(question, many(3), {}, "")
    picture = picture_of(counted, ())
    assert picture is not None
    notes = for_report(picture, counted, META).notes
    assert notes[2:] == (
        "Fewer than 5 fines in 3 groups (~): mean, median and quartiles say little there.",
        "A decision with several laws counts in each of them.",
        "Data as of 2025-03-04.",
        "Data: GDPRhub (noyb.eu); enforcementtracker.com, provided by CMS Law.Tax; CC BY-NC-SA 4.0.",
    )


@pytest.mark.parametrize(
    ("filters", "title"),
    [
        ((), "Cases by sector: number of decisions"),
        ((("scope", "cookie"),), "Cookie cases by sector: number of decisions"),
        ((("scope", "general"),), "Cases by sector: number of decisions (scope: General)"),
        (
            (("words", "medical software"), ("since", "2024-05"), ("until", "2025")),
            "Cases by sector: number of decisions (about “medical software”; since 2024-05; until 2025)",
        ),
        (
            (("country", "FR"), ("country", "ES"), ("authority", "cnil"), ("standing", "reduced")),
            (
                "Cases by sector: number of decisions "
                "(country: France or Spain; authority: CNIL; standing: Reduced)"
            ),
        ),
        (
            tuple(("country", code) for code in ("FR", "ES", "DE", "IT", "AT")),
            "Cases by sector: number of decisions (country: France or Spain or 3 others)",
        ),
        (
            (("article", "Art. 5(1)(a) GDPR"), ("min-fine", "1000000"), ("has", "digest")),
            (
                "Cases by sector: number of decisions "
                "(article: Art. 5(1)(a) GDPR; fines of at least €1,000,000; with digest on record)"
            ),
        ),
    ],
    ids=["all", "cookies", "scope", "words and days", "who", "many", "what"],
)
def test_titles_name_the_filters(filters: tuple[tuple[str, str], ...], title: str):
    assert title_of(Question(("sector",)), filters) == title


def test_a_title_names_how_it_is_counted():
    question = Question(("respondent-kind", "year"), "year", "mean", with_proposed=True, as_of="2024-12-31")
    assert title_of(question, ()) == (
        "Cases by kind of respondent and year: mean fine (proposed fines included; as it stood on 2024-12-31)"
    )


def test_counting_is_kept_with_the_answer():
    counted = answer(Question(with_proposed=True), [Counted(None, 9, 9, "proposed", "x")], {}, "")
    assert (counted.counting, counted.amounts()) == (Counting(with_proposed=True), [9])
