"""Values of Microsoft Project XML, read and written."""

import pytest

from planner.exchange.mspdi_values import (
    format_clock,
    format_duration,
    format_instant,
    parse_clock,
    parse_day,
    parse_duration,
    parse_instant,
    unit_of,
)
from planner.timebase import parse_iso


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("PT8H0M0S", 480),
        ("PT0H0M0S", 0),
        ("PT22H30M0S", 1350),
        ("PT1H6M5.07S", 66),
        ("PT0H0M30S", 0),
        ("PT0H1M31S", 2),
        ("P1DT2H", 1560),
        ("-PT1H0M0S", -60),
        ("PT1000000H0M0S", 60_000_000),
    ],
)
def test_durations_are_read_in_minutes(text, minutes):
    assert parse_duration(text) == minutes


@pytest.mark.parametrize("text", ["", "8h", "P", "PT", "PTH", "PT99999999999H0M0S", "PT8H0M0S extra", "-"])
def test_what_is_no_duration_is_refused(text):
    with pytest.raises(ValueError, match="duration"):
        parse_duration(text)


@pytest.mark.parametrize("minutes", [0, 1, 59, 60, 480, 6_000_000, -90])
def test_durations_are_written_as_they_are_read(minutes):
    assert parse_duration(format_duration(minutes)) == minutes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-01-05T08:00:00", "2026-01-05T08:00"),
        ("2026-01-05T08:00:29", "2026-01-05T08:00"),
        ("2026-01-05T08:00:30", "2026-01-05T08:01"),
        ("2026-01-05T08:00:00Z", "2026-01-05T08:00"),
        ("2026-01-05T08:00:00.123", "2026-01-05T08:00"),
        ("2026-01-05", "2026-01-05T00:00"),
    ],
)
def test_instants_are_rounded_to_the_minute(text, expected):
    assert parse_instant(text) == parse_iso(expected)


@pytest.mark.parametrize("text", ["1900-01-01T00:00:00", "9999-12-31T23:59:00", "2170-06-01T00:00:00", "soon", "0"])
def test_instants_outside_a_plan_are_refused(text):
    with pytest.raises(ValueError, match=r".+"):
        parse_instant(text)


def test_instants_are_written_as_they_are_read():
    assert parse_instant(format_instant(parse_iso("2026-01-05T16:59"))) == parse_iso("2026-01-05T16:59")


def test_a_day_ignores_its_time():
    assert parse_day("1970-01-03T23:59:59") == 2


@pytest.mark.parametrize(("text", "minute"), [("08:00:00", 480), ("00:00:00", 0), ("23:59:59", 1440), ("7:30", 450)])
def test_times_of_day(text, minute):
    assert parse_clock(text) == minute


@pytest.mark.parametrize("text", ["25:00:00", "08:60:00", "noon", "-1:00:00"])
def test_what_is_no_time_of_day_is_refused(text):
    with pytest.raises(ValueError, match="time"):
        parse_clock(text)


def test_midnight_at_the_end_of_a_day_is_written_as_zero():
    assert format_clock(1440) == "00:00:00"


@pytest.mark.parametrize(
    ("code", "unit", "estimated"),
    [
        (7, "d", False),
        (8, "ed", False),
        (39, "d", True),
        (43, "mo", True),
        (19, "%", False),
        (53, "d", True),
        (99, "d", True),
    ],
)
def test_units_of_formats(code, unit, estimated):
    assert unit_of(code) == (unit, estimated)
