"""The path to a task in words and as data: what `fairlead why PLAN TASK --path` prints, and what the timeline says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from planner.addressing import uid_of
from planner.fields import FIELDS
from planner.messages import sentence
from planner.project import Project
from planner.scheduling.paths import FloatPath, PathTo
from planner.scheduling.schedule import NONE, Schedule
from planner.text_table import table_lines
from planner.timebase import DATE_TIME, ELAPSED_UNITS, DateStyle, Span, format_duration, iso

NAMED = 6
"""So many tasks of a float path are named; of a longer one the first and last ones."""


class PathTask(Struct, frozen=True):
    """One task of a path; instants as YYYY-MM-DDTHH:MM."""

    uid: int
    id: int
    name: str
    start: str | None
    finish: str | None


class PathData(Struct, frozen=True):
    """One float path; its slack is that of its last task, `joins` the unique id of the task that it leads into."""

    slack_minutes: int
    tasks: list[PathTask]
    joins: int | None


class SlackTo(Struct, frozen=True):
    """How far one task can slip before the chosen one moves."""

    uid: int
    slack_minutes: int


class PathToData(Struct, frozen=True):
    """The paths to a task, the driving one first, and the path slack of all that leads to it."""

    plan: str
    uid: int
    name: str
    paths: list[PathData]
    slack: list[SlackTo]


def data(path: PathTo, project: Project, schedule: Schedule) -> PathToData:
    """Return the paths as data."""
    return PathToData(
        plan=project.plan.name,
        uid=uid_of(project, path.goal_id),
        name=project.tasks[path.goal_id].name,
        paths=[_path_data(one, project, schedule) for one in path.paths],
        slack=[
            SlackTo(uid_of(project, task_id), int(path.slack[schedule.slot_of[task_id]]))
            for task_id in project.outline
            if path.slack[schedule.slot_of[task_id]] != NONE
        ],
    )


def text(path: PathTo, project: Project, schedule: Schedule, style: DateStyle = DATE_TIME) -> Iterator[str]:
    """Yield the driving path as a table, then a sentence for each of the next paths."""
    yield from _driving(path, project, schedule, style)
    for number, one in enumerate(path.following, start=2):
        yield _following(number, one, project)
    if not path.following:
        yield sentence("path-no-more", {"goal": project.tasks[path.goal_id].name})


def slack_text(path: FloatPath, project: Project) -> str:
    """Return the slack of a path as a duration with its sign: "+2d"."""
    sign = "−" if path.slack < 0 else "+"
    return sign + _duration(path, project)


def _driving(path: PathTo, project: Project, schedule: Schedule, style: DateStyle) -> Iterator[str]:
    goal = project.tasks[path.goal_id]
    count = len(path.driving.task_ids) - (path.goal_id in path.driving.task_ids)
    if not count:
        reason = FIELDS["driver"].text(project, schedule, goal.id)
        yield sentence("path-undriven", {"goal": goal.name, "reason": reason})
        return
    yield sentence("path-driven-by-one" if count == 1 else "path-driven", {"goal": goal.name, "count": count})
    yield from table_lines(
        ("#", "Name", "Start", "Finish"),
        [_row(one, project, schedule, style) for one in path.driving.task_ids],
        (True, False, False, False),
    )


def _row(task_id: int, project: Project, schedule: Schedule, style: DateStyle) -> list[str]:
    start, finish = schedule.start_of(task_id), schedule.finish_of(task_id)
    return [
        str(project.row_number(task_id)),
        project.tasks[task_id].name,
        "" if start is None else style.format(start),
        "" if finish is None else style.format(finish, is_finish=True),
    ]


def _following(number: int, path: FloatPath, project: Project) -> str:
    code = "path-late" if path.slack < 0 else "path-next"
    return sentence(
        code,
        {
            "number": number,
            "slack": _duration(path, project),
            "tasks": _names(path.task_ids, project),
            "joins": project.tasks[path.joins_id].name if path.joins_id is not None else "",
        },
    )


def _names(task_ids: Sequence[int], project: Project) -> str:
    names = [f"“{project.tasks[one].name}”" for one in task_ids]
    if len(names) > NAMED:
        names[NAMED // 2 : -(NAMED // 2)] = [f"… {len(names) - NAMED} more …"]
    return " → ".join(names)


def _duration(path: FloatPath, project: Project) -> str:
    elapsed = project.tasks[path.task_ids[-1]].duration_unit in ELAPSED_UNITS
    return format_duration(Span(abs(path.slack), "ed" if elapsed else "d"), project.units)


def _path_data(path: FloatPath, project: Project, schedule: Schedule) -> PathData:
    joins = None if path.joins_id is None else uid_of(project, path.joins_id)
    return PathData(path.slack, [_task_data(one, project, schedule) for one in path.task_ids], joins)


def _task_data(task_id: int, project: Project, schedule: Schedule) -> PathTask:
    start, finish = schedule.start_of(task_id), schedule.finish_of(task_id)
    return PathTask(
        uid=uid_of(project, task_id),
        id=project.row_number(task_id),
        name=project.tasks[task_id].name,
        start=None if start is None else iso(start),
        finish=None if finish is None else iso(finish),
    )
