"""Has the kernels compiled while the program already runs: a tiny plan is scheduled with them, in full, backwards,
incrementally, by its longest path and with the path to a task, so that each is compiled for its real arguments."""

from __future__ import annotations

from planner.patch import Op, Patch
from planner.project import Project
from planner.records import PLAN_ID, Calendar, CriticalBy, Link, Plan, ScheduleFrom, Task
from planner.scheduling.compiled import LOADER, Kernels
from planner.scheduling.engine import Engine

_DAY = ((480, 720), (780, 1020))
_CALENDAR, _SUMMARY, _FIRST, _SECOND, _LINK = range(2, 7)


def start() -> None:
    """Begin to compile in a thread; a second call does nothing."""
    LOADER.start(warm_up)


def warm_up(kernels: Kernels) -> None:
    """Call every kernel as the engine does."""
    project = Project(
        [
            ("calendars", Calendar(id=_CALENDAR, week=(*(_DAY,) * 5, (), ()))),
            ("plan", Plan(start=_DAY[0][0], calendar_id=_CALENDAR)),
            ("tasks", Task(id=_SUMMARY, rank="a0")),
            ("tasks", Task(id=_FIRST, parent_id=_SUMMARY, rank="a0")),
            ("tasks", Task(id=_SECOND, parent_id=_SUMMARY, rank="b0")),
            ("links", Link(id=_LINK, predecessor_id=_FIRST, successor_id=_SECOND)),
        ]
    )
    backwards = Op("plan", PLAN_ID, {"schedule_from": ScheduleFrom.START}, {"schedule_from": ScheduleFrom.FINISH})
    longest = Op("plan", PLAN_ID, {"critical_by": CriticalBy.TOTAL_SLACK}, {"critical_by": CriticalBy.LONGEST_PATH})
    engine = Engine(project, kernels=kernels)
    engine.watch(_SECOND)
    for op in (backwards, longest):
        engine.preview(project, Patch((op,)))
    for changed in ({"duration": 960}, {"percent_complete": 50.0}):
        before = {name: getattr(project.tasks[_FIRST], name) for name in changed}
        engine.preview(project, Patch((Op("tasks", _FIRST, before, changed),)))


if __name__ == "__main__":  # for a window that wants the cache filled without being held up itself
    start()
    LOADER.wait()
