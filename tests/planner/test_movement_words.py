"""A movement in words."""

from planner.edit_details import Detail
from planner.moments import Moment
from planner.movement import Cause, Dates, Movement
from planner.movement_words import data, days, reason, text, total, way
from planner.timebase import parse_iso
from tests.ui.plans import LAUNCH, small_plan

THEN, NOW = parse_iso("2026-03-02T08:00"), parse_iso("2026-03-04T17:00")
SINCE = Moment(7, "moment-entry", {"number": 7, "when": "Mon"})
PROJECT = small_plan()
BEFORE = Dates(THEN, THEN)


def cause(start=480, finish=480, label="Duration of “A”", names=("A", "B", "Launch"), **more):
    dates = Dates(NOW, NOW)
    return Cause(
        8, "long ago", "Ada", label, more.pop("undone", False), start, finish, dates,
        chain=tuple(range(len(names))), names=names, **more,
    )  # fmt: skip


def movement(*causes, before=BEFORE, elapsed=False):
    return Movement(LAUNCH, before, Dates(NOW, NOW), causes, elapsed)


def test_days_are_said_once_where_both_ends_moved_alike():
    found = movement(cause(720, 720), cause(0, -480))
    assert str(days(found.causes[0], found, PROJECT)) == "+1.5 d"
    assert str(days(found.causes[1], found, PROJECT)) == "start ±0 d, finish −1 d"
    assert str(days(found, found, PROJECT)) == "start +1.5 d, finish +0.5 d"


def test_elapsed_days_are_of_the_clock():
    found = movement(cause(1440, 1440), elapsed=True)
    assert str(days(found, found, PROJECT)) == "+1 ed"


def test_the_reason_names_what_changed_the_way_and_who():
    full = cause(details=(Detail("Duration", "1 d", "2 d"),))
    assert str(reason(full)) == "Duration of “A”: 1 d → 2 d, by way of B (Ada, long ago)"
    other = cause(label="Change link", details=(Detail("“A” → “B”", "FS", ""),))
    assert str(reason(other)) == "Change link: “A” → “B” FS → —, by way of A → B (Ada, long ago)"
    assert str(reason(cause(names=(), undone=True))) == "Undo: Duration of “A” (Ada, long ago)"


def test_the_middle_of_a_long_way_is_left_out():
    names = tuple("ABCDEFGHIJ")
    assert [name for _, name in way(cause(names=names))] == ["B", "C", "D", "…", "G", "H", "I"]
    assert way(cause(names=("A",))) == []


def test_the_whole_is_one_sentence():
    point = "“Launch” has moved since journal row 7 (Mon): +1 d (Mon 2 Mar 26 08:00 → Wed 4 Mar 26 17:00)."
    assert str(total(movement(cause()), SINCE, PROJECT)) == point
    assert str(total(movement(cause(), before=Dates(THEN - 60, THEN)), SINCE, PROJECT)) == (
        "“Launch” has moved since journal row 7 (Mon): start +1 d (Mon 2 Mar 26 07:00 → Wed 4 Mar 26 17:00), "
        "finish +1 d (Mon 2 Mar 26 08:00 → Wed 4 Mar 26 17:00)."
    )
    assert "has not moved" in str(total(movement(before=Dates(NOW, NOW)), SINCE, PROJECT))
    assert "is new" in str(total(movement(cause(appeared=True)), SINCE, PROJECT))
    assert len(list(text(movement(cause(), cause()), SINCE, PROJECT))) == 3


def test_data_adds_up():
    found = data(movement(cause(480, 960), cause(-240, 0), before=Dates(None, THEN)), SINCE, PROJECT)
    assert (found.journal, found.start_minutes, found.finish_minutes) == (7, 240, 960)
    assert (found.old_start, found.old_finish, found.start) == (None, "2026-03-02T08:00", "2026-03-04T17:00")
    assert found.causes[0].via == ["A", "B", "Launch"]
