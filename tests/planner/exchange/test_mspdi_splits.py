"""Splits, told by gaps in timephased work."""

from tests.planner.exchange.mspdi_texts import imported, named, plan, task


def periods(*given):
    return "".join(
        f"<TimephasedData><Type>1</Type><UID>1</UID><Start>{start}</Start><Finish>{finish}</Finish>"
        f"<Unit>2</Unit><Value>{work}</Value></TimephasedData>"
        for start, finish, work in given
    )


def split_plan(*given, resource=-65535, contour=8, resources="", inner="", calendars=""):
    assignment = (
        f"<Assignment><UID>1</UID><TaskUID>1</TaskUID><ResourceUID>{resource}</ResourceUID>"
        f"<WorkContour>{contour}</WorkContour><Start>2026-01-05T08:00:00</Start><Finish>2026-01-08T17:00:00</Finish>"
        f"{periods(*given)}</Assignment>"
    )
    return plan(task(1, inner, duration="PT16H0M0S"), assignments=assignment, resources=resources, calendars=calendars)


MONDAY = ("2026-01-05T08:00:00", "2026-01-05T17:00:00", "PT8H0M0S")
PAUSE = ("2026-01-05T17:00:00", "2026-01-07T17:00:00", "PT0H0M0S")
THURSDAY = ("2026-01-08T08:00:00", "2026-01-08T17:00:00", "PT8H0M0S")


def test_a_gap_of_two_working_days_is_a_pause(tmp_path):
    project = imported(tmp_path, split_plan(MONDAY, PAUSE, THURSDAY)).project
    assert named(project, "T1").splits == ((480, 960),)


def test_a_weekend_is_no_pause(tmp_path):
    friday = ("2026-01-09T08:00:00", "2026-01-09T17:00:00", "PT8H0M0S")
    monday = ("2026-01-12T08:00:00", "2026-01-12T17:00:00", "PT8H0M0S")
    assert named(imported(tmp_path, split_plan(friday, monday)).project, "T1").splits == ()


def test_days_off_of_the_one_who_works_are_no_pause(tmp_path):
    exceptions = (
        "<Exceptions><Exception><TimePeriod><FromDate>2026-01-06T00:00:00</FromDate><ToDate>2026-01-07T23:59:59</ToDate>"
        "</TimePeriod><Type>1</Type><DayWorking>0</DayWorking></Exception></Exceptions>"
    )
    own = f"<Calendar><UID>2</UID><Name>Ann</Name><BaseCalendarUID>1</BaseCalendarUID>{exceptions}</Calendar>"
    ann = "<Resource><UID>1</UID><Name>Ann</Name><Type>1</Type><CalendarUID>2</CalendarUID></Resource>"
    text = split_plan(MONDAY, THURSDAY, resource=1, resources=ann, calendars=own)
    assert named(imported(tmp_path, text).project, "T1").splits == ()


def test_the_gaps_of_a_shaped_contour_are_no_pauses(tmp_path):
    ann = "<Resource><UID>1</UID><Name>Ann</Name><Type>1</Type></Resource>"
    text = split_plan(MONDAY, THURSDAY, resource=1, resources=ann, contour=1)
    assert named(imported(tmp_path, text).project, "T1").splits == ()


def test_a_pause_before_the_resume_date_is_told_by_that_date_alone(tmp_path):
    started = (
        "<ActualStart>2026-01-05T08:00:00</ActualStart><ActualDuration>PT8H0M0S</ActualDuration>"
        "<Stop>2026-01-05T17:00:00</Stop><Resume>2026-01-08T08:00:00</Resume>"
    )
    project = imported(tmp_path, split_plan(MONDAY, THURSDAY, inner=started)).project
    assert named(project, "T1").splits == ()


def test_a_finished_task_has_no_pauses_left(tmp_path):
    done = "<ActualStart>2026-01-05T08:00:00</ActualStart><ActualFinish>2026-01-08T17:00:00</ActualFinish>"
    assert named(imported(tmp_path, split_plan(MONDAY, THURSDAY, inner=done)).project, "T1").splits == ()
