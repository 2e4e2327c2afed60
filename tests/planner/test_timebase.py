"""Instants and durations: what people type is read, and what is written reads back."""

import datetime as dt
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.errors import EditRefused
from planner.timebase import (
    DATE_ONLY,
    DATE_TIME,
    DURATION_UNITS,
    EXACT,
    LAST_INSTANT,
    MAX_DURATION,
    DateStyle,
    Span,
    Units,
    exact_duration,
    format_duration,
    instant,
    iso,
    moment,
    parse_date,
    parse_duration,
    parse_iso,
)

UNITS = Units()
SUNDAY = instant(dt.datetime(2026, 11, 22, 15, 30))

instants = st.integers(0, LAST_INSTANT)
units = st.builds(lambda day, days, months: Units(day, day * days, day * months), *[st.integers(1, 1440)] * 1,
                  st.integers(1, 7), st.integers(1, 31))  # fmt: skip
spans = st.builds(Span, st.integers(0, MAX_DURATION), st.sampled_from(sorted(DURATION_UNITS)), st.booleans())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-03-14", "2026-03-14T08:00"),
        ("2026-03-14 09:30", "2026-03-14T09:30"),
        ("2026-03-14T09:30", "2026-03-14T09:30"),
        ("2026-03-14 9", "2026-03-14T09:00"),
        ("14.03.2026", "2026-03-14T08:00"),
        ("14.3.26", "2026-03-14T08:00"),
        ("14/03/2026", "2026-03-14T08:00"),
        ("3 Mar 2027", "2027-03-03T08:00"),
        ("Mar 3, 2027", "2027-03-03T08:00"),
        ("3. March 27 14:15", "2027-03-03T14:15"),
        ("Wed 3 Mar 27", "2027-03-03T08:00"),
        ("31.12.2026 24:00", "2027-01-01T00:00"),
    ],
)
def test_dates_that_need_no_reference(text: str, expected: str):
    assert iso(parse_date(text, default_minute=480)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("today", "2026-11-22"),
        ("Tomorrow", "2026-11-23"),
        ("yesterday", "2026-11-21"),
        ("sun", "2026-11-22"),
        ("fri", "2026-11-27"),
        ("Monday", "2026-11-23"),
        ("eow", "2026-11-27"),
        ("eom", "2026-11-30"),
        ("eoq", "2026-12-31"),
        ("eoy", "2026-12-31"),
        ("+3d", "2026-11-25"),
        ("+3", "2026-11-25"),
        ("-2w", "2026-11-08"),
        ("+1mo", "2026-12-22"),
        ("+1y", "2027-11-22"),
        ("3 Mar", "2027-03-03"),
        ("Mar 3", "2027-03-03"),
        ("14.9.", "2026-09-14"),
        ("29 Feb", "2027-02-28"),
    ],
)
def test_words_relative_to_a_reference(text: str, expected: str):
    if text == "29 Feb":
        with pytest.raises(EditRefused):
            parse_date(text, default_minute=0, reference=SUNDAY)
        return
    assert moment(parse_date(text, default_minute=0, reference=SUNDAY)).date().isoformat() == expected


def test_a_month_later_than_the_31st_is_the_last_day():
    reference = parse_date("2026-01-31", default_minute=0)
    assert iso(parse_date("+1mo", default_minute=0, reference=reference)) == "2026-02-28T00:00"


def test_a_word_takes_a_time():
    assert iso(parse_date("fri 14:00", default_minute=480, reference=SUNDAY)) == "2026-11-27T14:00"


@pytest.mark.parametrize(
    "text", ["", "soon", "fri", "+3d", "3 Mar", "32.1.2026", "2026-02-30", "2026-01-01 25:00", "14:00"]
)
def test_what_is_no_date_is_refused_with_the_text(text: str):
    with pytest.raises(EditRefused) as refused:
        parse_date(text, default_minute=480)
    assert refused.value.code == "date-unreadable"
    assert f"“{text}”" in str(refused.value)


@pytest.mark.parametrize("text", ["1969-12-31", "2170-01-02", "9999-12-31"])
def test_dates_outside_the_range_are_refused(text: str):
    with pytest.raises(EditRefused) as refused:
        parse_date(text, default_minute=480)
    assert refused.value.code == "date-out-of-range"


def test_a_shift_out_of_all_calendars_is_refused():
    with pytest.raises(EditRefused) as refused:
        parse_date("+99999y", default_minute=0, reference=SUNDAY)
    assert refused.value.code == "date-out-of-range"


@given(instants)
def test_exact_dates_read_back(minute: int):
    assert parse_date(EXACT.format(minute), default_minute=0) == minute


@given(instants)
def test_iso_reads_back(minute: int):
    assert parse_iso(iso(minute)) == minute


@given(st.dates(dt.date(2000, 1, 1), dt.date(2099, 12, 31)), st.integers(0, 1439))
def test_dates_as_shown_read_back(day: dt.date, minute: int):
    shown = DATE_TIME.format(instant(day) + minute)
    assert parse_date(shown, default_minute=0) == instant(day) + minute


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text: str):
    with suppress(EditRefused):
        assert parse_date(text, default_minute=0, reference=SUNDAY) <= LAST_INSTANT
    with suppress(EditRefused):
        assert abs(parse_duration(text, UNITS).minutes) <= MAX_DURATION


@pytest.mark.parametrize(
    ("text", "minutes", "unit", "estimated"),
    [
        ("3d", 1440, "d", False),
        ("3", 1440, "d", False),
        ("2.5 w", 6000, "w", False),
        ("2,5w", 6000, "w", False),
        ("3d 4h", 1680, "d", False),
        ("1 month", 9600, "mo", False),
        ("1ed", 1440, "ed", False),
        ("2 edays", 2880, "ed", False),
        ("90 min", 90, "m", False),
        ("2d?", 960, "d", True),
        ("0", 0, "d", False),
    ],
)
def test_durations(text: str, minutes: int, unit: str, estimated: bool):
    assert parse_duration(text, UNITS) == Span(minutes, unit, estimated)


@pytest.mark.parametrize("text", ["", "d", "3x", "3d 1ed", "soon", "3 d d"])
def test_what_is_no_duration_is_refused(text: str):
    with pytest.raises(EditRefused) as refused:
        parse_duration(text, UNITS)
    assert refused.value.code == "duration-unreadable"


def test_a_duration_longer_than_all_time_is_refused():
    with pytest.raises(EditRefused) as refused:
        parse_duration("999999999w", UNITS)
    assert refused.value.code == "duration-out-of-range"


@given(spans, units)
def test_exact_durations_read_back(span: Span, how: Units):
    assert parse_duration(exact_duration(span, how), how) == span


@pytest.mark.parametrize(
    ("span", "text"),
    [
        (Span(1440), "3 d"),
        (Span(720), "1.5 d"),
        (Span(500), "1.04 d"),
        (Span(-480), "-1 d"),
        (Span(0), "0 d"),
        (Span(2880, "ed", True), "2 ed?"),
    ],
)
def test_durations_as_shown(span: Span, text: str):
    assert format_duration(span, UNITS) == text


def test_an_exact_duration_is_short_where_decimals_do():
    assert exact_duration(Span(720), UNITS) == "1.5 d"
    assert exact_duration(Span(500), UNITS) == "1 d 20 m"


def test_a_finish_at_midnight_belongs_to_the_day_before():
    midnight = parse_date("2026-08-04 00:00", default_minute=0)
    assert DATE_ONLY.format(midnight, is_finish=True) == "Mon 3 Aug 26"
    assert DATE_ONLY.format(midnight) == "Tue 4 Aug 26"
    assert DATE_TIME.format(midnight, is_finish=True) == "Tue 4 Aug 26 00:00"


def test_a_date_style_may_order_parts_its_own_way():
    style = DateStyle(day="{number}/{day}/{year}")
    assert style.format(parse_date("2026-08-04", default_minute=0)) == "8/4/2026"
