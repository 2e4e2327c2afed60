"""Stretches of work: splits ahead, work that stopped and goes on later, and what has neither."""

from pathlib import Path

import pytest

from planner.exchange.mspdi import read_mspdi
from planner.project import Project
from planner.records import Plan, Task
from planner.segments import Segments, paused_task
from planner.session import MemoryJournal, Session
from planner.timebase import EXACT
from tests.ui.timeline.plans import at

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "public"
DAY = 480


def segments(**fields: object) -> Segments | None:
    """Return the segments of a task of ten days that begins on a Monday."""
    plan = Plan(start=at(0, 8), status_is_data_date=False)
    task = Task(id=1, rank="a1", name="Laying", duration=10 * DAY, **fields)  # type: ignore[arg-type]
    session = Session(Project([("plan", plan), ("tasks", task)]), MemoryJournal())
    paused = paused_task(session.project, task)
    return None if paused is None else paused.segments(session.schedule)


def test_a_split_ahead_parts_the_bar():
    found = segments(splits=((5 * DAY, 3 * DAY),))
    assert found is not None
    assert found.parts == ((at(0, 8), at(4, 17)), (at(10, 8), at(16, 17)))


def test_work_that_stopped_goes_on_at_its_resume_date_and_is_done_up_to_the_stop():
    found = segments(actual_start=at(0, 8), percent_complete=20.0, stop=at(1, 17), resume=at(8, 8))
    assert found == Segments(((at(0, 8), at(1, 17)), (at(8, 8), at(17, 17))), at(1, 17))


def test_work_under_way_keeps_the_splits_ahead():
    found = segments(actual_start=at(0, 8), percent_complete=20.0, splits=((5 * DAY, 3 * DAY),))
    assert found == Segments(((at(0, 8), at(4, 17)), (at(10, 8), at(16, 17))), at(1, 17))


@pytest.mark.parametrize("fields", [{}, {"actual_start": at(0, 8), "percent_complete": 50.0}])
def test_work_without_a_pause_has_no_segments(fields: dict[str, object]):
    assert segments(**fields) is None


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the shared corpus is not beside the checkout")
def test_a_task_of_two_people_stops_and_goes_on_as_its_file_says():
    project = read_mspdi(CORPUS / "anon053.xml").project
    session = Session(project, MemoryJournal())
    paused = paused_task(project, next(task for task in project.tasks.values() if task.name == "T2"))
    assert paused is not None
    found = paused.segments(session.schedule)
    assert found is not None
    ends = [EXACT.format(instant) for part in found.parts for instant in part]
    assert ends == ["2023-05-23 08:00", "2023-05-24 16:00", "2023-07-24 08:00", "2023-07-26 09:00"]
    assert EXACT.format(found.done) == "2023-05-24 16:00"
