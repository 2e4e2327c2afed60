"""The time axis: instants to pixels and back, ticks of every zoom level, snapping."""

import datetime as dt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.timebase import LAST_INSTANT, instant, moment
from ui.painting.axis import COARSEST, FINEST, LEVELS, TimeScale, level_for, snap

instants = st.integers(0, LAST_INSTANT)
zooms = st.floats(FINEST, COARSEST)


def at(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> int:
    return instant(dt.datetime(year, month, day, hour, minute))


@given(instants, instants, zooms)
def test_position_and_instant_are_inverse(origin, minute, zoom):
    scale = TimeScale(origin, zoom)
    assert scale.minute(scale.x(minute)) == pytest.approx(minute, abs=zoom * 1e-3 + 1e-3)


@given(instants, zooms, st.lists(instants, min_size=2, unique=True))
def test_later_is_further_right(origin, zoom, minutes):
    places = TimeScale(origin, zoom).x(np.array(sorted(minutes)))
    assert (np.diff(places) > 0).all()


@given(instants, zooms, st.floats(0.05, 20), st.floats(0, 3000))
def test_zoom_keeps_the_minute_under_the_pointer(origin, zoom, factor, x):
    before = TimeScale(origin, zoom)
    after = before.zoomed(factor, x)
    assert after.x(before.minute(x)) == pytest.approx(x, abs=0.01)


def test_an_array_and_its_single_instants_have_the_same_places():
    scale = TimeScale(at(2026, 3, 2), 72)
    minutes = np.array([at(2026, 3, 2, 8), at(2026, 3, 6, 17), at(2026, 3, 9, 23, 59)])
    assert scale.x(minutes).tolist() == [scale.x(minute) for minute in minutes.tolist()]


def test_a_working_day_fills_its_day_when_seen_from_afar():
    scale = TimeScale(at(2026, 3, 2), 72)
    assert scale.day_width == 20
    assert scale.x(at(2026, 3, 2, 8)) < 1
    assert scale.x(at(2026, 3, 6, 17)) > 99
    assert scale.x(at(2026, 3, 7)) == pytest.approx(100)


def test_the_axis_is_linear_when_hours_are_seen():
    scale = TimeScale(at(2026, 3, 2), 2)
    assert scale.x(at(2026, 3, 2, 8)) == pytest.approx(240)
    assert scale.x(at(2026, 3, 2, 17)) == pytest.approx(510)


def test_a_plan_of_round_the_clock_work_has_a_linear_axis():
    scale = TimeScale(0, 72, work_start=0, work_finish=1440)
    assert scale.x(480) == pytest.approx(480 / 72)


def test_fitting_puts_both_ends_at_the_edges():
    scale = TimeScale.fitting(at(2026, 3, 2), at(2028, 5, 1), 1000)
    assert scale.x(at(2026, 3, 2)) == pytest.approx(0, abs=0.01)
    assert scale.x(at(2028, 5, 1)) == pytest.approx(1000, abs=0.01)


@pytest.mark.parametrize("zoom", [FINEST, 1.5, 5, 20, 60, 84, 300, 1500, 4000, 20_000, COARSEST])
def test_every_zoom_has_a_level_whose_ticks_cover_the_view(zoom):
    level = level_for(zoom)
    first, last = at(2026, 3, 4, 11), at(2026, 3, 4, 11) + 1600 * zoom
    for tier in (level.lower, level.upper):
        ticks = tier.step(first, last, 0)
        assert ticks[0] <= first
        assert ticks[-1] >= last
        assert (np.diff(ticks) >= tier.minutes).all()
    assert level.lower.minutes / zoom >= level.room


def test_levels_go_from_fine_to_coarse():
    lengths = [level.lower.minutes for level in LEVELS]
    assert lengths == sorted(lengths)


@pytest.mark.parametrize(("week_start", "weekday"), [(0, 0), (6, 6), (5, 5)])
def test_weeks_begin_on_the_first_weekday(week_start, weekday):
    weeks = level_for(400).lower
    ticks = weeks.step(at(2026, 3, 4), at(2026, 4, 4), week_start)
    assert {moment(int(tick)).weekday() for tick in ticks} == {weekday}


def test_decades_begin_with_a_zero():
    ticks = LEVELS[-1].lower.step(at(2026, 3, 4), at(2049, 3, 4), 0)
    assert [moment(int(tick)).year for tick in ticks] == [2020, 2030, 2040, 2050]


def test_dragging_from_afar_snaps_to_working_days():
    scale = TimeScale(at(2026, 3, 2), 72)
    assert snap(scale, at(2026, 3, 4, 10)) == at(2026, 3, 4, 8)
    assert snap(scale, at(2026, 3, 4, 16)) == at(2026, 3, 5, 8)
    assert snap(scale, at(2026, 3, 4, 16), finish=True) == at(2026, 3, 4, 17)


def test_dragging_close_up_snaps_to_minutes():
    assert snap(TimeScale(at(2026, 3, 2), 2), at(2026, 3, 4, 10, 7)) == at(2026, 3, 4, 10)
    assert snap(TimeScale(at(2026, 3, 2), 0.5), at(2026, 3, 4, 10, 7)) == at(2026, 3, 4, 10, 5)
