"""Differences between recalculated and stored dates, with their reasons, and the pins that keep the stored ones."""

import pytest

from planner.edits.stored_dates import keep_dates
from planner.exchange.differences import date_differences, stored_dates
from planner.exchange.report import DateDifference, Reason, StoredDates, difference_line
from planner.patch import Op, Patch
from planner.records import PLAN_ID
from planner.scheduling.engine import Engine
from planner.timebase import parse_iso
from tests.planner.exchange.mspdi_texts import imported, link, plan, task


def dates(start, finish):
    return f"<Start>2026-01-{start}:00</Start><Finish>2026-01-{finish}:00</Finish>"


FIRST = dates("05T08:00", "05T17:00")
SECOND = dates("06T08:00", "06T17:00")


PEOPLE = [(1, "Ann"), (2, "Bob")]


def differences(folder, text):
    given = imported(folder, text)
    return date_differences(given, Engine(given.project).schedule)


def reasons(folder, text):
    return {item.name: item.reason for item in differences(folder, text)}


def test_a_sound_file_has_none(tmp_path):
    assert reasons(tmp_path, plan(task(1, FIRST) + task(2, SECOND + link(1)))) == {}


def test_rounding_is_no_difference(tmp_path):
    off = FIRST.replace("17:00:00", "17:01:00")
    assert reasons(tmp_path, plan(task(1, off))) == {}


def test_the_same_point_in_working_time(tmp_path):
    text = plan(task(1, FIRST) + task(2, link(1) + dates("06T08:00", "06T08:00"), duration="PT0H0M0S"))
    assert reasons(tmp_path, text) == {"T2": Reason.SAME_WORK}


def test_dates_before_a_predecessor_are_stale(tmp_path):
    text = plan(task(1, FIRST) + task(2, FIRST + link(1)))
    assert reasons(tmp_path, text) == {"T2": Reason.STALE_LINK}


def test_dates_that_do_not_fit_the_duration_are_stale(tmp_path):
    text = plan(task(1, dates("05T08:00", "07T17:00")))
    assert reasons(tmp_path, text) == {"T1": Reason.STALE_DURATION}


def test_a_start_that_nothing_asks_for_is_stale(tmp_path):
    assert reasons(tmp_path, plan(task(1, dates("20T08:00", "20T17:00")))) == {"T1": Reason.STALE_START}


def test_what_follows_a_difference_names_it(tmp_path):
    late = dates("21T08:00", "21T17:00")
    text = plan(task(1, dates("20T08:00", "20T17:00"), name="Alpha") + task(2, late + link(1), name="Beta"))
    found = differences(tmp_path, text)
    assert [(item.name, item.reason, item.cause) for item in found] == [
        ("Alpha", Reason.STALE_START, ""),
        ("Beta", Reason.FOLLOWS, "Alpha"),
    ]
    assert difference_line(found[1]) == (
        "“Beta”: 2026-01-06 08:00 to 2026-01-06 17:00, stored 2026-01-21 08:00 to 2026-01-21 17:00; "
        "it follows “Alpha”, which differs too."
    )


def test_a_summary_follows_its_children(tmp_path):
    late = dates("20T08:00", "20T17:00")
    text = plan(task(1, late, name="Phase") + task(2, late, name="Alpha", level=2))
    assert reasons(tmp_path, text)["Phase"] is Reason.FOLLOWS


@pytest.mark.parametrize(("contour", "reason"), [(0, Reason.RESOURCES), (1, Reason.CONTOUR)])
def test_people_at_work_drive_the_dates(tmp_path, contour, reason):
    ann = "<Resource><UID>1</UID><Name>Ann</Name><Type>1</Type></Resource>"
    work = (
        "<Assignment><UID>1</UID><TaskUID>1</TaskUID><ResourceUID>1</ResourceUID><Units>1</Units><Work>PT8H0M0S</Work>"
        f"<WorkContour>{contour}</WorkContour></Assignment>"
    )
    text = plan(task(1, dates("05T08:00", "08T17:00") + "<Work>PT8H0M0S</Work>"), resources=ann, assignments=work)
    assert reasons(tmp_path, text) == {"T1": reason}


def test_contradictions_are_named(tmp_path):
    text = plan(task(1, SECOND + link(2)) + task(2, SECOND + link(1)))
    assert set(reasons(tmp_path, text).values()) <= {Reason.PROBLEM, Reason.FOLLOWS}


def test_kept_dates_leave_no_difference(tmp_path):
    late, later = dates("20T08:00", "20T17:00"), dates("22T08:00", "23T12:00")
    given = imported(tmp_path, plan(task(1, late) + task(2, later + link(1)) + task(3, FIRST)))
    schedule = Engine(given.project).schedule
    kept = stored_dates(date_differences(given, schedule))
    given.project.apply(keep_dates(given.project, schedule, kept))
    assert date_differences(given, Engine(given.project).schedule) == []


def test_dates_that_nobody_could_keep_are_left_out():
    impossible = DateDifference(1, "A", StoredDates(2_000, 1_000), 0, 10, Reason.STALE_START)
    same = DateDifference(2, "B", StoredDates(1_000, 2_000), 0, 10, Reason.SAME_WORK)
    assert stored_dates([impossible, same]) == {}


def rules(folder, text):
    return {item.name: (item.reason, item.cause) for item in differences(folder, text)}


def test_a_broken_link_names_the_predecessor(tmp_path):
    text = plan(task(1, FIRST, name="Alpha") + task(2, FIRST + link(1)))
    assert rules(tmp_path, text) == {"T2": (Reason.STALE_LINK, "Alpha")}


def test_people_are_named(tmp_path):
    people = "".join(f"<Resource><UID>{uid}</UID><Name>{name}</Name><Type>1</Type></Resource>" for uid, name in PEOPLE)
    work = "".join(
        f"<Assignment><UID>{uid}</UID><TaskUID>1</TaskUID><ResourceUID>{uid}</ResourceUID><Units>1</Units>"
        "<Work>PT8H0M0S</Work></Assignment>"
        for uid, _ in PEOPLE
    )
    text = plan(task(1, dates("05T08:00", "08T17:00") + "<Work>PT16H0M0S</Work>"), resources=people, assignments=work)
    assert rules(tmp_path, text) == {"T1": (Reason.RESOURCES, "“Ann”, “Bob”")}


ALAP = "<ConstraintType>1</ConstraintType>"
SNET = "<ConstraintType>4</ConstraintType><ConstraintDate>2026-01-07T08:00:00</ConstraintDate>"
BEGUN = (
    "<ActualStart>2026-01-06T08:00:00</ActualStart><PercentComplete>50</PercentComplete>"
    "<ActualDuration>PT4H0M0S</ActualDuration><RemainingDuration>PT4H0M0S</RemainingDuration>"
)


@pytest.mark.parametrize(
    ("second", "rule"),
    [
        (ALAP + dates("12T08:00", "12T17:00"), (Reason.LATE, "")),
        (SNET + dates("08T08:00", "08T17:00"), (Reason.CONSTRAINT, "Start no earlier than")),
        (link(1) + dates("07T08:00", "07T17:00"), (Reason.LINK, "T1")),
        (link(1, lag=4800) + dates("08T08:00", "08T17:00"), (Reason.LAG, "T1")),
        (BEGUN + dates("06T08:00", "07T17:00"), (Reason.PROGRESS, "")),
    ],
)
def test_a_difference_by_rule_says_which(tmp_path, second, rule):
    assert rules(tmp_path, plan(task(1, FIRST) + task(2, second)))["T2"] == rule


def test_an_elapsed_duration_by_rule(tmp_path):
    inner = link(1) + dates("06T08:00", "07T08:00")
    elapsed = task(2, inner, duration="PT24H0M0S").replace("<DurationFormat>7", "<DurationFormat>8")
    assert rules(tmp_path, plan(task(1, FIRST) + elapsed)) == {"T2": (Reason.ELAPSED, "")}


def test_work_before_the_status_date_by_rule(tmp_path):
    given = imported(tmp_path, plan(task(1, FIRST) + task(2, link(1) + dates("06T08:00", "06T17:00"))))
    before = {"status_date": None, "status_is_data_date": given.project.plan.status_is_data_date}
    after = {"status_date": parse_iso("2026-01-14T08:00"), "status_is_data_date": True}
    given.project.apply(Patch((Op("plan", PLAN_ID, before, after),)))
    found = date_differences(given, Engine(given.project).schedule)
    assert [(item.name, item.reason) for item in found] == [("T1", Reason.STATUS), ("T2", Reason.FOLLOWS)]
