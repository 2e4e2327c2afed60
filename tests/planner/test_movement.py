"""What moved a task, from real plan files: edits, undo, reverts, versions, calendars, second openers."""

from __future__ import annotations

import datetime as dt
import random
from itertools import pairwise

import pytest

from planner import documents
from planner.edits import calendars, constraints, durations, links, plan, progress, tasks
from planner.errors import EditRefused
from planner.moments import find_moment, find_period
from planner.movement import lasting, movement
from planner.movement_words import days, reason, text
from planner.records import LinkType
from planner.scheduling.engine import Engine
from planner.storage.plan_file import PlanFile
from planner.storage.versions import Version
from planner.timebase import parse_iso
from tests.ui.plans import BUILD, CODE, DESIGN, LAUNCH, START, TEST, small_plan

DAY = 480
CALENDAR = 2


@pytest.fixture(autouse=True)
def data_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "plan.fairlead"
    PlanFile.create(path, small_plan()).close()
    return path


@pytest.fixture
def document(path):
    document = documents.open_document(path)
    yield document
    document.close()


def longer(document, task_id, days):
    duration = document.session.project.tasks[task_id].duration + days * DAY
    document.session.apply(durations.set_duration, [task_id], duration)


def parts(found):
    return [(cause.start // DAY, cause.finish // DAY) for cause in found.causes]


def said(document, found):
    return [str(reason(cause)).partition(" (")[0] for cause in found.causes]


def test_a_longer_predecessor_moves_what_follows_it_by_way_of_what_lies_between(document):
    longer(document, DESIGN, 4)
    found = document.movement(LAUNCH, 1)
    assert parts(found) == [(4, 4)]
    (cause,) = found.causes
    assert cause.names == ("Design", "Code", "Test", "Launch")
    assert cause.chain == (DESIGN, CODE, TEST, LAUNCH)
    assert cause.details == (("Duration", "5 d", "9 d"),)
    assert str(reason(cause)).startswith("Duration of “Design”: 5 d → 9 d, by way of Code → Test (")
    assert str(days(cause, found, document.session.project)) == "+4 d"


def test_the_parts_of_several_causes_add_up_to_the_whole(document):
    before = document.session.schedule
    longer(document, DESIGN, 4)
    longer(document, TEST, -2)
    document.session.apply(links.change, 21, lag=DAY, lag_unit="d")
    document.session.apply(tasks.rename, [CODE], "Coding")
    found = document.movement(LAUNCH, 1)
    assert parts(found) == [(4, 4), (-2, -2), (1, 1)]
    assert (found.start, found.finish) == (3 * DAY, 3 * DAY)
    assert found.before == (before.start_of(LAUNCH), before.finish_of(LAUNCH))
    assert found.after == (document.session.schedule.start_of(LAUNCH), document.session.schedule.finish_of(LAUNCH))
    assert found.causes[2].details == (("“Design” → “Code”", "FS", "FS+1d"),)
    assert found.causes[2].names == ("Code", "Test", "Launch")


def test_a_longer_task_moves_its_own_finish_only(document):
    longer(document, TEST, 1)
    found = document.movement(TEST, 1)
    assert parts(found) == [(0, 1)]
    assert found.causes[0].chain == (TEST,)
    assert str(days(found.causes[0], found, document.session.project)) == "start ±0 d, finish +1 d"


def test_a_summary_moves_with_the_last_of_its_tasks(document):
    longer(document, TEST, 1)
    found = document.movement(BUILD, 1)
    assert parts(found) == [(0, 1)]
    assert found.causes[0].names == ("Test", "Build")


def test_an_edit_that_is_undone_is_no_cause_and_redone_it_is_one(document):
    longer(document, DESIGN, 4)
    document.session.undo()
    assert document.movement(LAUNCH, 1).causes == ()
    document.session.redo()
    assert parts(document.movement(LAUNCH, 1)) == [(4, 4)]


def test_the_undo_of_an_edit_from_before_is_a_cause(document):
    longer(document, DESIGN, 4)
    since = document.position
    document.session.undo()
    found = document.movement(LAUNCH, since)
    assert parts(found) == [(-4, -4)]
    assert said(document, found) == ["Undo: Duration of “Design”: 9 d → 5 d, by way of Code → Test"]


def test_a_revert_cancels_what_came_since_the_version(document):
    longer(document, TEST, 1)
    version = document.save_version("Agreed")
    longer(document, DESIGN, 4)
    longer(document, CODE, 2)
    document.revert_to(version)
    assert document.movement(LAUNCH, version.journal_id).causes == ()
    assert parts(document.movement(LAUNCH, 1)) == [(1, 1)]


def test_a_revert_to_a_state_from_before_the_moment_is_a_cause(document):
    version = document.save_version("First")
    longer(document, DESIGN, 4)
    since = document.position
    document.revert_to(version)
    found = document.movement(LAUNCH, since)
    assert parts(found) == [(-4, -4)]
    assert said(document, found) == ["Revert to “First”: Duration 9 d → 5 d, by way of Design → Code → Test"]


def test_what_is_changed_and_changed_back_by_hand_cancels_out(document):
    longer(document, DESIGN, 4)
    longer(document, DESIGN, -4)
    longer(document, TEST, 1)
    assert parts(document.movement(LAUNCH, 1)) == [(1, 1)]


def test_the_status_date_moves_what_it_holds_back(document):
    status = parse_iso("2026-03-10T17:00")
    document.session.apply(plan.set_status_date, status)
    found = document.movement(LAUNCH, 1)
    assert found.start == 7 * DAY
    assert found.causes[0].details == (("Status date", "", "Tue 10 Mar 26 17:00"),)
    assert found.causes[0].names == ("Design", "Code", "Test", "Launch")


def test_a_new_holiday_is_a_cause_and_so_is_its_end(document):
    day = START // 1440 + 2
    document.session.apply(calendars.add_exception, CALENDAR, day, name="Outing")
    found = document.movement(LAUNCH, 1)
    assert parts(found) == [(1, 1)]
    assert found.causes[0].details == (("Standard", "", "Wed 4 Mar 26 (Outing)"),)
    since = document.position
    exception = next(iter(document.session.project.calendar_exceptions))
    document.session.apply(calendars.delete_exceptions, [exception])
    assert parts(document.movement(LAUNCH, since)) == [(-1, -1)]


def test_a_pin_and_the_end_of_a_link_are_told(document):
    document.session.apply(links.delete, [23])
    found = document.movement(LAUNCH, 1)
    assert found.finish == -20 * DAY
    assert found.causes[0].details == (("“Test” → “Launch”", "FS", ""),)
    since = document.position
    document.session.apply(constraints.set_start, [LAUNCH], parse_iso("2026-03-09T08:00"))
    found = document.movement(LAUNCH, since)
    assert found.start == 5 * DAY
    assert ("Constraint", "As soon as possible", "Start no earlier than") in found.causes[0].details


def test_a_task_that_is_new_says_who_made_it_and_what_moved_it_since(document):
    document.session.apply(tasks.add, name="Extra")
    (extra,) = [one.id for one in document.session.project.tasks.values() if one.name == "Extra"]
    document.session.apply(links.add, DESIGN, extra)
    found = document.movement(extra, 1)
    assert found.appeared
    assert [cause.appeared for cause in found.causes] == [True, False]
    assert parts(found)[1][0] == 5
    lines = list(text(found, find_moment(document, "1", dt.date(2026, 3, 2)), document.session.project))
    assert lines[0].startswith("“Extra” is new since journal row 1")
    assert lines[1].startswith("  new: New task")


def test_elapsed_durations_are_measured_by_the_clock(document):
    document.session.apply(durations.set_duration, [TEST], 3 * 1440, "ed")
    since = document.position
    document.session.apply(durations.set_duration, [TEST], 5 * 1440, "ed")
    found = document.movement(TEST, since)
    assert found.elapsed
    assert found.finish == 2 * 1440
    assert str(days(found, found, document.session.project)) == "start ±0 ed, finish +2 ed"


def test_a_second_opener_sees_the_same(document, path):
    longer(document, DESIGN, 4)
    reader = documents.open_document(path, read_only=True)
    try:
        assert reader.movement(LAUNCH, 1) == document.movement(LAUNCH, 1)
        longer(document, TEST, 1)
        assert parts(reader.movement(LAUNCH, 1)) == [(4, 4)], "what it has not taken in is not told"
        reader.poll()
        assert parts(reader.movement(LAUNCH, 1)) == [(4, 4), (1, 1)]
    finally:
        reader.close()


def test_it_survives_closing(path):
    first = documents.open_document(path)
    longer(first, DESIGN, 4)
    first.close()
    again = documents.open_document(path)
    longer(again, TEST, 1)
    try:
        assert parts(again.movement(LAUNCH, 1)) == [(4, 4), (1, 1)]
        assert parts(again.movement(LAUNCH, again.opened_at)) == [(1, 1)]
    finally:
        again.close()


def test_asking_changes_neither_plan_nor_schedule(document):
    longer(document, DESIGN, 4)
    records, schedule = list(document.session.project.records()), document.session.schedule
    document.movement(LAUNCH, 1)
    assert list(document.session.project.records()) == records
    assert document.session.schedule is schedule
    document.session.undo()


def test_an_import_without_a_file_has_no_history(tmp_path):
    source = tmp_path / "other.xml"
    source.write_text(
        "<Project xmlns='http://schemas.microsoft.com/project'><StartDate>2026-03-02T08:00:00</StartDate>"
        "<Tasks><Task><UID>1</UID><ID>1</ID><Name>Only</Name><OutlineLevel>1</OutlineLevel></Task></Tasks></Project>"
    )
    document = documents.open_document(source, read_only=True)
    (task_id,) = document.session.project.outline
    with pytest.raises(EditRefused, match="no history"):
        document.movement(task_id, 0)
    draft = documents.open_document(source)
    (task_id,) = draft.session.project.outline
    assert draft.movement(task_id, draft.opened_at).causes == ()
    draft.close()


def test_records_that_another_program_removed_do_no_harm(document):
    longer(document, DESIGN, 4)
    entries = document.plan_file.history(1)
    project = small_plan()
    del project.links[21]
    project = type(project)(project.records())
    assert movement(project, entries, DESIGN).finish == 4 * DAY
    del project.tasks[DESIGN]
    assert movement(type(project)(project.records()), entries, TEST).causes == ()


WALK = ("duration", "lag", "status", "percent", "holiday", "free", "undo", "redo", "version", "revert", "add", "delete")


def walk(document, rng, steps):
    """Take steps of all kinds at random; refused ones are left out. Returns journal positions on the way."""
    versions: list[Version] = []
    places = [document.position]
    for _ in range(steps):
        try:
            take(document, rng, rng.choice(WALK), versions)
        except EditRefused:
            continue
        places.append(document.position)
    return places


def take(document, rng, step, versions):
    session = document.session
    work = [one for one in (DESIGN, CODE, TEST) if one in session.project.tasks]
    if step == "duration" and work:
        longer(document, rng.choice(work), rng.choice((-1, 1, 3)))
    elif step == "lag" and session.project.links:
        session.apply(links.change, rng.choice(sorted(session.project.links)), rng.choice(tuple(LinkType)), lag=DAY)
    elif step == "status":
        session.apply(plan.set_status_date, START + 1440 * rng.randint(0, 20) + 540)
    elif step == "percent" and work:
        session.apply(progress.set_percent, [rng.choice(work)], rng.choice((0, 25, 50)))
    elif step == "holiday":
        session.apply(calendars.add_exception, CALENDAR, START // 1440 + rng.randint(0, 30), name="Off")
    elif step == "free" and session.project.calendar_exceptions:
        session.apply(calendars.delete_exceptions, [rng.choice(sorted(session.project.calendar_exceptions))])
    elif step == "version":
        versions.append(document.save_version(f"V{len(versions)}"))
    elif step == "revert" and versions:
        document.revert_to(rng.choice(versions))
    elif step == "add":
        session.apply(tasks.add, name=f"Extra {rng.random()}")
    elif step == "delete" and rng.random() < 0.3:
        session.apply(tasks.delete, [rng.choice(sorted(set(session.project.tasks) - {LAUNCH, BUILD}))])
    elif step in ("undo", "redo"):
        getattr(session, step)()


@pytest.mark.parametrize("seed", range(8))
def test_after_any_walk_the_parts_lead_from_the_one_date_to_the_other(document, seed):
    rng = random.Random(seed)
    places = walk(document, rng, 30)
    after = document.session.schedule
    for since in (1, rng.choice(places)):
        then = Engine(document.plan_file.project_at(since)).schedule
        for task_id in document.session.project.tasks:
            found = document.movement(task_id, since)
            assert found.after == (after.start_of(task_id), after.finish_of(task_id))
            if task_id in then.slot_of:
                assert found.before == (then.start_of(task_id), then.finish_of(task_id))
            for one, other in pairwise(found.causes):
                assert one.dates == other.was
            check_sums(found)


@pytest.mark.parametrize("seed", range(4))
def test_two_periods_add_up_to_the_whole(document, seed):
    rng = random.Random(seed)
    places = sorted(set(walk(document, rng, 20)))
    middle = rng.choice(places)
    halfway = Engine(document.plan_file.project_at(middle)).schedule
    for task_id in (BUILD, LAUNCH):
        if task_id not in halfway.slot_of:
            continue
        first, second = document.movement(task_id, places[0], middle), document.movement(task_id, middle)
        assert first.after == second.before == (halfway.start_of(task_id), halfway.finish_of(task_id))


def check_sums(found):
    """Nothing is left over: what comes back to where it was sums to nothing, and the sign is that of the move."""
    for moved, one, other in (
        (found.start, found.before.start, found.after.start),
        (found.finish, found.before.finish, found.after.finish),
    ):
        if one is None or other is None or one == other:
            assert moved == 0
        else:
            assert moved == 0 or (moved > 0) == (other > one)


def test_a_holiday_that_comes_and_a_shorter_task_add_up_in_the_time_of_both(document):
    before = document.session.schedule.finish_of(DESIGN)
    document.session.apply(calendars.add_exception, CALENDAR, START // 1440 + 2, name="Outing")
    longer(document, DESIGN, -1)
    found = document.movement(DESIGN, 1)
    assert parts(found) == [(0, 1), (0, -1)]
    assert found.finish == 0
    assert found.after.finish == before
    line = next(text(found, find_moment(document, "1", dt.date(2026, 3, 2)), document.session.project))
    assert "is back where it was" in line


def test_between_two_versions_only_what_happened_between_them_counts(document):
    longer(document, DESIGN, 1)
    document.save_version("One")
    longer(document, DESIGN, 4)
    document.save_version("Two")
    longer(document, TEST, 2)
    since, until = find_period(document, "One", "Two", dt.date(2026, 3, 2))
    assert until is not None
    found = document.movement(LAUNCH, since.journal_id, until.journal_id)
    assert parts(found) == [(4, 4)]
    line = next(text(found, since, document.session.project, until))
    assert line.startswith("“Launch” moved between version “One”")
    assert "and version “Two”" in line
    with pytest.raises(EditRefused, match="earlier moment"):
        find_period(document, "Two", "One", dt.date(2026, 3, 2))


def test_runs_that_come_back_are_left_out_whatever_lies_within(document):
    longer(document, DESIGN, 1)
    longer(document, CODE, 1)
    document.session.undo()
    document.session.undo()
    document.session.apply(tasks.rename, [CODE], "Coding")
    assert [entry.label for entry in lasting(document.plan_file.history(1))] == ["Rename “Code”"]
