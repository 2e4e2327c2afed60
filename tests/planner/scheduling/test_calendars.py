"""Working-time tables: look-ups against counting minute by minute."""

from __future__ import annotations

import random

import numpy as np
import pytest

from planner.project import Project
from planner.records import Calendar, CalendarException, Plan
from planner.scheduling.calendars import CLOCK, CalendarRows, joined
from planner.scheduling.compiled import Kernels
from planner.scheduling.kernels import worktime
from planner.scheduling.kernels.arrays import WorkTables
from planner.scheduling.overlay import Overlay
from planner.scheduling.verify.hours import Calendars
from planner.timebase import LAST_INSTANT, parse_iso

NIGHT = ((0, 180), (240, 480), (1380, 1440))
WEEKS = {
    "office": (((480, 720), (780, 1020)),) * 5 + ((), ()),
    "night": (NIGHT,) * 7,
    "always": (((0, 1440),),) * 7,
    "sunday": ((),) * 6 + (((600, 601),),),
}
BEGIN = parse_iso("2026-02-23T00:00")
SPAN = 21 * 1440


def tables_of(week: str) -> tuple[WorkTables, int]:
    """Return the tables of one calendar with a holiday and a special day, and its row."""
    project = Project(
        [
            ("plan", Plan(calendar_id=1)),
            ("calendars", Calendar(id=1, week=WEEKS[week])),
            ("calendar_exceptions", CalendarException(id=1, calendar_id=1, first=20515, last=20516)),
            (
                "calendar_exceptions",
                CalendarException(id=2, calendar_id=1, first=20520, last=20520, hours=((540, 545),)),
            ),
        ]
    )
    rows = CalendarRows(Overlay(project))
    return rows.tables(), rows.project


def worked(tables: WorkTables, row: int) -> list[bool]:
    """Return for each minute of three weeks whether somebody works."""
    result = []
    for minute in range(BEGIN, BEGIN + SPAN):
        pattern = tables.day_pattern[row, minute // 1440]
        hours = range(tables.pattern_first[pattern], tables.pattern_first[pattern + 1])
        result.append(any(tables.interval_start[k] <= minute % 1440 < tables.interval_end[k] for k in hours))
    return result


@pytest.mark.parametrize("week", WEEKS)
def test_look_ups_agree_with_counting(week: str) -> None:
    tables, row = tables_of(week)
    minutes = worked(tables, row)
    before = np.concatenate(([0], np.cumsum(minutes)))
    offset = worktime.work_before(tables, row, BEGIN)
    rng = random.Random(1)
    for instant in rng.sample(range(SPAN), 300):
        count = int(before[instant])
        assert worktime.work_before(tables, row, BEGIN + instant) == offset + count
        same = np.flatnonzero(before == count)
        if 0 < count < before[-1]:
            assert worktime.earliest(tables, row, offset + count) == BEGIN + same[0]
            assert worktime.latest(tables, row, offset + count) == BEGIN + same[-1]


def test_the_clock_counts_every_minute(kernels: Kernels) -> None:
    tables, _ = tables_of("office")
    assert kernels.add(tables, CLOCK, BEGIN, 12345) == BEGIN + 12345
    assert kernels.between(tables, CLOCK, BEGIN, BEGIN + 777) == 777


def test_both_ends_of_the_range_hold(kernels: Kernels) -> None:
    tables, row = tables_of("office")
    assert kernels.add(tables, row, LAST_INSTANT - 1, 10**8) == LAST_INSTANT
    assert kernels.add(tables, row, 10, -(10**8)) == 0
    assert kernels.next_start(tables, row, LAST_INSTANT + 5) == LAST_INSTANT
    assert kernels.previous_finish(tables, row, -5) == 0


def test_equal_calendars_share_a_row() -> None:
    project = Project([("calendars", Calendar(id=number, week=WEEKS["office"])) for number in (1, 2)])
    rows = CalendarRows(Overlay(project))
    assert rows.of(1) == rows.of(2)
    assert rows.of(99) == rows.project


def test_a_chain_of_bases_says_the_same_from_whichever_end_it_is_asked() -> None:
    """Some have a free day, one another week; those asked for first are bases of the later ones, or based on them."""
    calendars = [Calendar(id=1, week=WEEKS["office"])]
    calendars += [Calendar(id=number, base_id=number - 1) for number in range(2, 101)]
    calendars[40] = Calendar(id=41, base_id=40, week=(None, ((480, 720),), *(None,) * 5))
    free = [CalendarException(id=one, calendar_id=one, first=20500 + one, last=20500 + one) for one in range(2, 101, 3)]
    rows = [("calendars", one) for one in calendars] + [("calendar_exceptions", one) for one in free]
    project = Project([("plan", Plan(calendar_id=1)), *rows])
    known, first_day = Calendars(project, 20490, 150), 20490 * 1440
    for order in (range(1, 101), range(100, 0, -1)):
        asked = CalendarRows(Overlay(project))
        for number in order:
            row, minutes = asked.of(number), known.of(number)
            if number in (2, 40, 41, 42, 64, 65, 100):
                tables = asked.tables()
                got = [worktime.work_before(tables, row, first_day + day * 1440) for day in range(151)]
                assert np.diff(got).tolist() == minutes.works.reshape(150, 1440).sum(axis=1).tolist()


def test_calendars_that_say_nothing_of_their_own_share_a_row_with_their_base() -> None:
    derived = [("calendars", Calendar(id=number, base_id=1)) for number in range(2, 50)]
    project = Project([("plan", Plan(calendar_id=1)), ("calendars", Calendar(id=1, week=WEEKS["night"])), *derived])
    rows = CalendarRows(Overlay(project))
    assert {rows.of(number) for number in range(1, 50)} == {rows.project}
    assert len(rows.tables().day_work) == 2


def test_bases_in_a_circle_end() -> None:
    circle = [("calendars", Calendar(id=1, base_id=2)), ("calendars", Calendar(id=2, base_id=1))]
    rows = CalendarRows(Overlay(Project(circle)))
    assert rows.of(1) == rows.of(2)


def test_an_unknown_zone_is_named() -> None:
    project = Project([("plan", Plan(zone="UTC")), ("calendars", Calendar(id=1, name="Far", zone="Nowhere/Else"))])
    rows = CalendarRows(Overlay(project))
    rows.of(1)
    assert [problem.code for problem in rows.problems] == ["calendar-zone-unknown"]


def test_hours_are_sorted_cut_and_joined() -> None:
    assert joined(((600, 700), (480, 600), (690, 720), (1400, 2000), (5, 5))) == ((480, 720), (1400, 1440))
