"""Small plans and schedules for the tests of the timeline."""

import datetime as dt
from collections.abc import Collection

import numpy as np

from planner.project import Project
from planner.records import (
    Baseline,
    BaselineTask,
    ConstraintType,
    Link,
    LinkType,
    Plan,
    Record,
    Task,
    TaskMode,
)
from planner.scheduling.schedule import Schedule
from planner.timebase import instant

MONDAY = dt.date(2026, 3, 2)
SUMMARY, DESIGN, BUILD, TEST, LAUNCH, MANUAL, INACTIVE = range(10, 17)
DESIGN_BUILD, BUILD_TEST, TEST_LAUNCH = 100, 101, 102


def at(day: int, hour: int = 0) -> int:
    """Return an instant, `day` days after a Monday."""
    return instant(MONDAY) + day * 1440 + hour * 60


def task(task_id: int, name: str, **fields: object) -> tuple[str, Record]:
    fields = {"parent_id": SUMMARY, "duration": 5 * 480, **fields}
    return "tasks", Task(id=task_id, rank=f"a{task_id}", name=name, **fields)  # type: ignore[arg-type]


def link(link_id: int, predecessor: int, successor: int, kind: LinkType = LinkType.FS) -> tuple[str, Record]:
    return "links", Link(id=link_id, predecessor_id=predecessor, successor_id=successor, type=kind)


def chain_plan() -> Project:
    """Return design, build, test and launch in a row, a manual and an inactive task, below one summary."""
    return Project(
        [
            ("plan", Plan(start=at(0, 8), status_is_data_date=False)),
            task(SUMMARY, "Release", parent_id=None),
            task(DESIGN, "Design"),
            task(BUILD, "Build", deadline=at(20, 17)),
            task(TEST, "Test"),
            task(LAUNCH, "Launch", milestone=True, duration=0),
            task(MANUAL, "Handbook", mode=TaskMode.MANUAL, manual_start=at(7, 8), manual_finish=at(11, 17)),
            task(INACTIVE, "Old idea", active=False),
            link(DESIGN_BUILD, DESIGN, BUILD),
            link(BUILD_TEST, BUILD, TEST),
            link(TEST_LAUNCH, TEST, LAUNCH),
            ("baselines", Baseline(id=500)),
            ("baseline_tasks", BaselineTask(id=501, baseline_id=500, task_id=BUILD, start=at(3, 8), finish=at(9, 17))),
        ]
    )


CHAIN_DATES = {
    SUMMARY: (at(0, 8), at(18, 17)),
    DESIGN: (at(0, 8), at(4, 17)),
    BUILD: (at(7, 8), at(11, 17)),
    TEST: (at(14, 8), at(18, 17)),
    LAUNCH: (at(18, 17), at(18, 17)),
    MANUAL: (at(7, 8), at(11, 17)),
    INACTIVE: (at(0, 8), at(4, 17)),
}


def schedule_of(
    dates: dict[int, tuple[int, int]],
    *,
    critical: Collection[int] = (),
    near: Collection[int] = (),
    percent: float = 0.0,
) -> Schedule:
    """Return a schedule with these starts and finishes."""
    ids = np.array(list(dates), np.int64)
    start, finish = (np.array([span[end] for span in dates.values()], np.int64) for end in (0, 1))
    zero = np.zeros(len(ids), np.int64)
    return Schedule(
        ids=ids,
        slot_of={task_id: slot for slot, task_id in enumerate(ids.tolist())},
        start=start,
        finish=finish,
        early_start=start,
        early_finish=finish,
        late_start=start,
        late_finish=finish,
        duration=zero,
        percent=np.full(len(ids), percent),
        total_slack=zero,
        free_slack=zero,
        critical=np.isin(ids, list(critical)),
        near_critical=np.isin(ids, list(near)),
        summary=ids == SUMMARY,
        driver=zero.astype(np.int8),
        driver_link=zero,
        project_start=int(start.min()),
        project_finish=int(finish.max()),
    )


PINNED = {"constraint": ConstraintType.SNET, "constraint_date": at(7, 8)}
