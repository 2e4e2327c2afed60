"""What is shaded: weekends, holidays, nights and pauses of the project calendar."""

from planner.project import Project
from planner.records import Calendar, CalendarException, Plan
from tests.ui.timeline.plans import at
from ui.painting.shading import HOLIDAY, WEEKEND, WORKING, project_days

OFFICE = ((480, 720), (780, 1020))
FIRST = at(0) // 1440


def days_of(*exceptions):
    return project_days(
        Project(
            [
                ("plan", Plan(calendar_id=5)),
                ("calendars", Calendar(id=5, week=(*(OFFICE,) * 5, (), ()))),
                *(("calendar_exceptions", exception) for exception in exceptions),
            ]
        )
    )


def test_weekends_and_holidays_are_told_apart():
    days = days_of(CalendarException(id=6, calendar_id=5, first=FIRST + 2, last=FIRST + 2))
    expected = [WORKING, WORKING, HOLIDAY, WORKING, WORKING, WEEKEND, WEEKEND, WORKING]
    assert days.kinds(FIRST, FIRST + 8).tolist() == expected


def test_a_working_saturday_is_not_shaded():
    days = days_of(CalendarException(id=6, calendar_id=5, first=FIRST + 5, last=FIRST + 5, hours=OFFICE))
    assert days.kinds(FIRST + 5, FIRST + 6).tolist() == [WORKING]


def test_nights_and_pauses_of_working_days():
    pauses = days_of().pauses(FIRST + 4, FIRST + 7)
    assert pauses.tolist() == [[at(4), at(4, 8)], [at(4, 12), at(4, 13)], [at(4, 17), at(5)]]


def test_days_out_of_range_are_working_days_without_pauses():
    days = days_of()
    assert days.kinds(-3, 0).tolist() == [WORKING] * 3
    assert days.pauses(-3, -2).tolist() == [[-3 * 1440, -2 * 1440]]
