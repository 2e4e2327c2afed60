"""Calendars of Microsoft Project XML."""

import pytest

from planner.project import Project
from planner.records import Calendar
from planner.timebase import parse_iso
from tests.planner.exchange.mspdi_texts import codes, imported, plan, task


def calendar_text(uid, inner, *, name="Other", base=-1):
    return f"<Calendar><UID>{uid}</UID><Name>{name}</Name><BaseCalendarUID>{base}</BaseCalendarUID>{inner}</Calendar>"


def times(*spans):
    inner = "".join(
        f"<WorkingTime><FromTime>{start}</FromTime><ToTime>{end}</ToTime></WorkingTime>" for start, end in spans
    )
    return f"<DayWorking>1</DayWorking><WorkingTimes>{inner}</WorkingTimes>"


def week_day(kind, inner="<DayWorking>0</DayWorking>"):
    return f"<WeekDay><DayType>{kind}</DayType>{inner}</WeekDay>"


def exception(inner, first="2026-12-24", last="2026-12-26"):
    return (
        f"<Exceptions><Exception><TimePeriod><FromDate>{first}T00:00:00</FromDate><ToDate>{last}T23:59:59</ToDate>"
        f"</TimePeriod>{inner}</Exception></Exceptions>"
    )


def day(text):
    return parse_iso(text) // 1440


def find(project: Project, name: str) -> Calendar:
    (found,) = [item for item in project.calendars.values() if item.name == name]
    return found


def test_the_week_begins_on_monday_and_ends_at_midnight(tmp_path):
    sunday, monday = times(("00:00:00", "00:00:00")), times(("22:00:00", "00:00:00"))
    days = f"<WeekDays>{week_day(1, sunday)}{week_day(2, monday)}</WeekDays>"
    project = imported(tmp_path, plan(calendars=calendar_text(2, days))).project
    assert find(project, "Other").week == (((1320, 1440),), (), (), (), (), (), ((0, 1440),))


def test_a_base_calendar_without_days_has_the_standard_week(tmp_path):
    project = imported(tmp_path, plan(calendars=calendar_text(2, ""))).project
    assert find(project, "Other").week == find(project, "Standard").week


def test_a_working_day_without_hours_has_the_standard_ones(tmp_path):
    days = f"<WeekDays>{week_day(2, '<DayWorking>1</DayWorking>')}</WeekDays>"
    project = imported(tmp_path, plan(calendars=calendar_text(2, days))).project
    assert find(project, "Other").week[0] == ((480, 720), (780, 1020))


def test_hours_that_begin_when_the_day_is_over_are_left_out(tmp_path):
    days = f"<WeekDays>{week_day(2, times(('23:59:59', '12:00:00'), ('13:00:00', '17:00:00')))}</WeekDays>"
    project = imported(tmp_path, plan(calendars=calendar_text(2, days))).project
    assert find(project, "Other").week[0] == ((780, 1020),)


def test_overlapping_hours_are_merged_and_told(tmp_path):
    days = f"<WeekDays>{week_day(2, times(('13:00:00', '17:00:00'), ('08:00:00', '14:00:00')))}</WeekDays>"
    given = imported(tmp_path, plan(calendars=calendar_text(2, days)))
    assert find(given.project, "Other").week[0] == ((480, 1020),)
    assert codes(given) == ["import-hours-merged"]


def test_days_that_a_derived_calendar_does_not_name_come_from_its_base(tmp_path):
    text = calendar_text(2, f"<WeekDays>{week_day(6)}</WeekDays>", base=1)
    project = imported(tmp_path, plan(calendars=text)).project
    other = find(project, "Other")
    assert other.base_id == find(project, "Standard").id
    assert other.week == (None, None, None, None, (), None, None)


def test_a_resource_calendar_that_says_nothing_gives_way_to_its_base(tmp_path):
    person = "<Resource><UID>1</UID><Name>Ann</Name><Type>1</Type><CalendarUID>2</CalendarUID></Resource>"
    project = imported(tmp_path, plan(calendars=calendar_text(2, "", name="Ann", base=1), resources=person)).project
    assert [item.name for item in project.calendars.values()] == ["Standard"]
    assert next(iter(project.people.values())).calendar_id == find(project, "Standard").id


def test_an_empty_calendar_that_a_task_uses_stays(tmp_path):
    text = plan(task(1, "<CalendarUID>2</CalendarUID>"), calendars=calendar_text(2, "", base=1))
    project = imported(tmp_path, text).project
    assert next(iter(project.tasks.values())).calendar_id == find(project, "Other").id


@pytest.mark.parametrize(
    ("inner", "recurrence"),
    [
        ("<Type>1</Type>", ""),
        ("<Type>7</Type><Period>3</Period>", "daily/3"),
        ("<Type>6</Type><Period>2</Period><DaysOfWeek>32</DaysOfWeek>", "weekly/2/16"),
        ("<Type>6</Type><Period>1</Period><DaysOfWeek>65</DaysOfWeek>", "weekly/1/96"),
        ("<Type>8</Type><Period>1</Period>", "weekly/1/31"),
        ("<Type>4</Type><Period>1</Period><MonthDay>15</MonthDay>", "monthly/1/15"),
        ("<Type>5</Type><Period>2</Period><MonthItem>4</MonthItem><MonthPosition>0</MonthPosition>", "monthly/2/1/0"),
        ("<Type>2</Type><Month>11</Month><MonthDay>25</MonthDay>", "yearly/12/25"),
        ("<Type>3</Type><Month>10</Month><MonthItem>8</MonthItem><MonthPosition>3</MonthPosition>", "yearly/11/4/4"),
        ("<Type>3</Type><Month>4</Month><MonthItem>3</MonthItem><MonthPosition>4</MonthPosition>", "yearly/5/5/6"),
    ],
)
def test_recurrences_of_exceptions(tmp_path, inner, recurrence):
    text = exception(f"<Name>Off</Name>{inner}<DayWorking>0</DayWorking>", "2026-01-01", "2030-12-31")
    project = imported(tmp_path, plan(calendars=calendar_text(2, text))).project
    (found,) = project.calendar_exceptions.values()
    assert (found.name, found.recurrence, found.hours) == ("Off", recurrence, ())
    assert (found.first, found.last) == (day("2026-01-01"), day("2030-12-31"))


def test_a_last_weekend_day_of_each_month_becomes_single_days(tmp_path):
    inner = "<Type>5</Type><Period>1</Period><MonthItem>2</MonthItem><MonthPosition>4</MonthPosition>"
    text = exception(f"{inner}<DayWorking>0</DayWorking>", "2026-01-01", "2026-03-31")
    project = imported(tmp_path, plan(calendars=calendar_text(2, text))).project
    found = sorted(item.first for item in project.calendar_exceptions.values())
    assert found == [day("2026-01-31"), day("2026-02-28"), day("2026-03-29")]


def test_exceptions_of_old_files_are_week_days_of_type_zero(tmp_path):
    period = "<TimePeriod><FromDate>2026-12-24T00:00:00</FromDate><ToDate>2026-12-25T23:59:59</ToDate></TimePeriod>"
    old = f"<WeekDays>{week_day(0, '<DayWorking>0</DayWorking>' + period)}</WeekDays>"
    project = imported(tmp_path, plan(calendars=calendar_text(2, old, base=1))).project
    (found,) = project.calendar_exceptions.values()
    assert (found.first, found.last) == (day("2026-12-24"), day("2026-12-25"))


def test_the_newer_form_of_exceptions_counts_where_both_are_there(tmp_path):
    period = "<TimePeriod><FromDate>2026-12-24T00:00:00</FromDate><ToDate>2026-12-25T23:59:59</ToDate></TimePeriod>"
    both = f"<WeekDays>{week_day(0, '<DayWorking>0</DayWorking>' + period)}</WeekDays>" + exception(
        "<Type>1</Type><DayWorking>0</DayWorking>"
    )
    project = imported(tmp_path, plan(calendars=calendar_text(2, both, base=1))).project
    assert [item.last for item in project.calendar_exceptions.values()] == [day("2026-12-26")]


def test_a_working_exception_has_its_hours(tmp_path):
    text = exception(f"<Type>1</Type>{times(('09:00:00', '13:00:00'))}", "2026-01-10", "2026-01-10")
    project = imported(tmp_path, plan(calendars=calendar_text(2, text))).project
    assert [item.hours for item in project.calendar_exceptions.values()] == [((540, 780),)]


def test_work_weeks(tmp_path):
    text = (
        "<WorkWeeks><WorkWeek><TimePeriod><FromDate>2026-07-01T00:00:00</FromDate><ToDate>2026-07-31T23:59:59</ToDate>"
        f"</TimePeriod><Name>Summer</Name><WeekDays>{week_day(6)}</WeekDays></WorkWeek></WorkWeeks>"
    )
    project = imported(tmp_path, plan(calendars=calendar_text(2, text))).project
    (found,) = project.work_weeks.values()
    assert (found.name, found.week) == ("Summer", (None, None, None, None, (), None, None))
    assert (found.first, found.last) == (day("2026-07-01"), day("2026-07-31"))


def test_an_exception_that_ends_before_it_begins_is_left_out_and_told(tmp_path):
    text = exception("<Type>1</Type><DayWorking>0</DayWorking>", "2026-12-26", "2026-12-24")
    given = imported(tmp_path, plan(calendars=calendar_text(2, text)))
    assert not given.project.calendar_exceptions
    assert codes(given) == ["import-period"]


def test_an_exception_without_end_lasts_as_long_as_a_plan_can(tmp_path):
    text = exception("<Type>1</Type><DayWorking>0</DayWorking>", "2026-12-24", "9999-12-31")
    given = imported(tmp_path, plan(calendars=calendar_text(2, text)))
    assert [item.last for item in given.project.calendar_exceptions.values()] == [day("2169-12-31")]


def test_calendars_based_on_each_other_stand_alone(tmp_path):
    loop = calendar_text(2, "", name="A", base=3) + calendar_text(3, "", name="B", base=2)
    given = imported(tmp_path, plan(calendars=loop))
    assert find(given.project, "A").base_id is None
    assert "import-calendar-base" in codes(given)


def test_a_base_that_is_not_there_is_told(tmp_path):
    given = imported(tmp_path, plan(calendars=calendar_text(2, "", base=77)))
    assert find(given.project, "Other").base_id is None
    assert codes(given) == ["import-calendar-base"]


def test_of_two_calendars_with_one_number_the_first_counts(tmp_path):
    given = imported(tmp_path, plan(calendars=calendar_text(1, "", name="Second")))
    assert [item.name for item in given.project.calendars.values()] == ["Standard"]
    assert codes(given) == ["import-duplicate"]


@pytest.mark.parametrize(
    "inner",
    [
        "<Type>2</Type><Month>16</Month><MonthDay>4</MonthDay>",
        "<Type>4</Type><Period>1</Period><MonthDay>45</MonthDay>",
        "<Type>6</Type><Period>1</Period><DaysOfWeek>0</DaysOfWeek>",
        "<Type>7</Type><Period>99999</Period>",
    ],
)
def test_an_exception_that_never_happens_is_reported_and_left_out(tmp_path, inner):
    given = imported(tmp_path, plan(calendars=calendar_text(2, exception(f"<Name>Off</Name>{inner}"))))
    assert not given.project.calendar_exceptions
    assert "“Off” recurs as" in str(given.report.oddities[0])
    assert codes(given) == ["import-recurrence"]


def test_exceptions_without_end_are_cut_and_told(tmp_path, monkeypatch):
    monkeypatch.setattr("planner.exchange.mspdi_calendars.MAX_EXCEPTIONS", 50)
    weekend_days = "<Type>5</Type><Period>1</Period><MonthItem>2</MonthItem><MonthPosition>4</MonthPosition>"
    inner = exception(f"<Name>Off</Name>{weekend_days}", "1984-01-01", "2169-12-31")
    given = imported(tmp_path, plan(calendars=calendar_text(2, inner)))
    assert len(given.project.calendar_exceptions) == 50
    assert codes(given) == ["import-exceptions"]
