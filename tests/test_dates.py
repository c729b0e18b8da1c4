"""Dates: what a person types, what wiki editors wrote, and how partial dates order and filter."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finecli.dates import PartialDate, month_number, parse_date
from finecli.errors import InvalidInput
from finecli.ingest.dates import DISCREPANCY, IMPOSSIBLE, SEVERAL, UNREADABLE, check_order, read_date

DAYS = st.dates(min_value=date(1, 1, 1)).map(lambda day: PartialDate(day.year, day.month, day.day))
PARTIAL_DATES = st.builds(
    lambda day, precision: PartialDate(*day[:precision]), DAYS, st.integers(min_value=1, max_value=3)
)


def iso(text: str) -> PartialDate:
    return PartialDate.from_iso(text)


@given(PARTIAL_DATES)
def test_iso_is_read_as_it_is_printed(value: PartialDate):
    assert PartialDate.from_iso(value.iso) == value
    assert parse_date(value.iso) == value


@given(PARTIAL_DATES)
def test_a_date_lies_between_its_bounds(value: PartialDate):
    assert value.earliest <= value.latest
    assert value.first_day[: len(value.iso)] == value.iso == value.last_day[: len(value.iso)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "21",
        "2021-1",
        "2021-00",
        "2021-13",
        "2021-02-30",
        "2021-00-12",
        "02021-1",
        "20_1",
        "0000",
        " 2021",
    ],
)
def test_what_is_not_iso_is_refused(text: str):
    with pytest.raises(ValueError):  # noqa: PT011  (the text is the message)
        PartialDate.from_iso(text)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2021", "2021-01-01", "2021-12-31"),
        ("2021-02", "2021-02-01", "2021-02-28"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("2021-12", "2021-12-01", "2021-12-31"),
        ("2021-06-12", "2021-06-12", "2021-06-12"),
        ("9999", "9999-01-01", "9999-12-31"),
    ],
)
def test_bounds_are_days_that_a_range_query_compares(text: str, first: str, last: str):
    assert (iso(text).first_day, iso(text).last_day) == (first, last)


@pytest.mark.parametrize(
    ("decided", "since", "kept"),
    [
        ("2021", "2021-06", True),  # it can have been made in December
        ("2021", "2022", False),
        ("2021-06", "2021-06-15", True),
        ("2021-05", "2021-06", False),
        ("2021-06-12", "2021-06-12", True),
    ],
)
def test_since_keeps_a_decision_that_can_lie_in_the_period(decided: str, since: str, kept: bool):  # noqa: FBT001
    assert (iso(decided).last_day >= parse_date(since).first_day) is kept


def test_dates_order_by_time_with_the_less_precise_first():
    values = [iso(text) for text in ("2021-02", "2021-01-12", "2021", "2020-12-31", "2021-01")]
    in_order = ["2020-12-31", "2021", "2021-01", "2021-01-12", "2021-02"]
    assert [value.iso for value in sorted(values)] == in_order


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024", "2024"),
        ("2024-05", "2024-05"),
        ("2024/5", "2024-05"),
        ("05.2024", "2024-05"),
        ("2024-05-12", "2024-05-12"),
        ("5 Sep 2024", "2024-09-05"),
        ("5 September 2024", "2024-09-05"),
        ("5th September 2024", "2024-09-05"),
        ("5.Sept.2024", "2024-09-05"),
        ("September 2024", "2024-09"),
        ("2024 May", "2024-05"),
        ("Sep 5, 2024", "2024-09-05"),
        ("05.09.2024", "2024-09-05"),
        ("5/9/2024", "2024-09-05"),  # the day comes first
    ],
)
def test_a_person_may_type(text: str, expected: str):
    assert parse_date(text).iso == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("2024-02-30", "no such day in the calendar: 2024-02-30"),
        ("2024-13", "no such day in the calendar: 2024-13"),
        ("9/25/2024", "no such day in the calendar: 9/25/2024"),
        ("24", "not a date: 24"),
        ("05.09.24", "not a date: 05.09.24"),
        ("yesterday", "not a date: yesterday"),
        ("May", "not a date: May"),
        ("5 Sep", "not a date: 5 Sep"),
        ("12th 2024", "not a date: 12th 2024"),
        ("2024 2023", "not a date: 2024 2023"),
        ("٢٠٢٤", "not a date: ٢٠٢٤"),
        ("", "not a date: "),
    ],
)
def test_what_cannot_be_understood_is_said_with_a_remedy(text: str, message: str):
    with pytest.raises(InvalidInput) as caught:
        parse_date(text)
    assert caught.value.message == message
    assert "2024-05-12" in (caught.value.hint or "")


@pytest.mark.parametrize(
    ("word", "number"), [("sept", 9), ("Dec.", 12), ("may", 5), ("ju", None), ("mai", None)]
)
def test_months_are_known_by_three_letters_or_more(word: str, number: int | None):
    assert month_number(word) == number


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("23.10.2019", "2019-10-23"),
        ("20.07.23", "2023-07-20"),
        ("15-12-2022", "2022-12-15"),
        ("13/01/2021", "2021-01-13"),
        ("02/12/2020", "2020-12-02"),  # day first, as the box asks
        ("5 December 2023", "2023-12-05"),
        ("14.12. 2023", "2023-12-14"),
        ("17. 12. 2019", "2019-12-17"),
        ("11. 2. 2020", "2020-02-11"),
        ("10. 2.2020", "2020-02-10"),
        ("6. 3.2020", "2020-03-06"),
        ("18.2.2020", "2020-02-18"),
        ("5.3.2020", "2020-03-05"),
        ("01/2021", "2021-01"),
        ("01.2021", "2021-01"),
        ("2018", "2018"),
        ("2018-12-09", "2018-12-09"),
    ],
)
def test_a_box_has_one_reading(published: str, expected: str):
    assert read_date(published) == (iso(expected), None, None)


@pytest.mark.parametrize(
    ("published", "flag", "value"),
    [
        ("02.20.2020", IMPOSSIBLE, None),  # no twentieth month, and no guess that the month came first
        ("16.07.2036", IMPOSSIBLE, None),  # after the page that tells it
        ("30.02.2024", IMPOSSIBLE, None),
        ("03.12.0209", IMPOSSIBLE, None),
        ("26.06.1921", IMPOSSIBLE, None),
        ("20.07.36", IMPOSSIBLE, None),
        ("soon", UNREADABLE, None),
        ("12.05.2022.1", UNREADABLE, None),
        ("12.05", UNREADABLE, None),
        ("11.09.2020 and 23.09.2020", SEVERAL, PartialDate(2020, 9)),
        ("11.09.2020 and 23.10.2020", SEVERAL, PartialDate(2020)),
        ("11.09.2020 and 23.10.2021", SEVERAL, None),
    ],
)
def test_what_is_impossible_or_several_is_flagged_and_not_repaired(
    published: str, flag: str, value: PartialDate | None
):
    reading = read_date(published, told=iso("2024-02-14"))
    assert (reading.flag, reading.value) == (flag, value)
    assert reading.note


def test_words_beside_a_date_are_noted():
    reading = read_date("OPINION OF ADVOCATE GENERAL: 02.04.2020")
    assert reading == (iso("2020-04-02"), None, "beside the date: OPINION OF ADVOCATE GENERAL")


def test_an_empty_field_is_neither_a_date_nor_a_flaw():
    assert read_date("  ") == (None, None, None)


@pytest.mark.parametrize(
    ("dates", "flagged"),
    [
        ({"started": "2022-11-15", "decided": "2022-02-04"}, ["decided"]),
        ({"decided": "2019-12-23", "published": "2019-01-07"}, ["published"]),
        ({"started": "2024-06-04", "published": "2024-03-26"}, ["published"]),
        ({"started": "2024-06", "decided": "2024", "published": "2024-06-01"}, []),  # can agree
        ({"decided": "2020-12-31", "year": "2021"}, ["decided"]),
        ({"decided": "2021-01-04", "year": "2021"}, []),
        ({"decided": "2021-01-04", "year": ""}, []),
        ({}, []),
    ],
)
def test_dates_out_of_order_are_flagged(dates: dict[str, str], flagged: list[str]):
    values = {
        name: iso(dates[name]) if name in dates else None for name in ("started", "decided", "published")
    }
    flags = check_order(**values, year=dates.get("year", ""))
    assert [flag.field for flag in flags] == flagged
    assert {flag.flag for flag in flags} <= {DISCREPANCY}
