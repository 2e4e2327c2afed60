"""All values of a schedule by rule: leaves from the passes, summaries rolled up from what is below."""

from __future__ import annotations

from dataclasses import dataclass, replace

from planner.project import Project
from planner.records import ConstraintType, ScheduleFrom, TaskMode
from planner.scheduling.verify.backward import given_start, is_complete, late_dates
from planner.scheduling.verify.forward import early_dates
from planner.scheduling.verify.hours import Calendars
from planner.scheduling.verify.items import (
    Dates,
    Item,
    Problem,
    Standing,
    calendar_of,
    done_minutes,
    leaves_of,
    read,
)
from planner.scheduling.verify.paths import longest_path
from planner.scheduling.verify.slack import free_slack, room, total_slack


@dataclass(frozen=True)
class Expected:
    """What a task's entries of a `Schedule` must be; instants and minutes."""

    start: int
    finish: int
    early_start: int
    early_finish: int
    late_start: int
    late_finish: int
    duration: int
    percent: float
    total_slack: int
    free_slack: int
    critical: bool
    near_critical: bool
    early_rule: str
    late_rule: str

    def rule_of(self, field: str) -> str:
        """Return the rule that decides a field."""
        if field in ("late_start", "late_finish"):
            return self.late_rule
        if field in ("start", "finish", "early_start", "early_finish"):
            return self.early_rule
        return {"critical": "critical as the plan decides", "percent": "share of duration"}.get(field, field)


def expected(project: Project, calendars: Calendars) -> dict[int, Expected]:
    """Return the expected values of all active tasks; a summary without active tasks has none."""
    backwards = project.plan.schedule_from is ScheduleFrom.FINISH
    problem = read(project, calendars, backwards=backwards)
    first = early_dates(problem)
    late = late_dates(problem, first)
    early = early_dates(problem, late) if _has_late(problem) else first
    found = {task_id: _leaf(problem, item, early, late) for task_id, item in problem.items.items()}
    if problem.settings.longest:
        found = _by_longest_path(problem, early, found)
    summaries = [one for one in reversed(project.outline) if project.is_summary(one) and leaves_of(project, one)]
    totals = {one: min(found[leaf].total_slack for leaf in leaves_of(project, one)) for one in summaries}
    free = {one: _summary_room(project, calendars, problem, early, one, totals[one]) for one in summaries}
    if backwards:
        found = {task_id: _turned(value) for task_id, value in found.items()}
    for task_id in summaries:
        found[task_id] = _summary(project, calendars, found, task_id, free[task_id])
    return found


def _summary_room(
    project: Project, calendars: Calendars, problem: Problem, early: dict[int, Dates], task_id: int, total: int
) -> int:
    """Return the free slack of a summary by the links drawn from it."""
    below = [early[leaf] for leaf in leaves_of(project, task_id)]
    span = Dates(min(one.start for one in below), max(one.finish for one in below), "roll-up")
    time = calendar_of(project, calendars, project.tasks[task_id])
    if project.plan.schedule_from is ScheduleFrom.FINISH:
        time = time.mirrored()
    return room(problem, problem.from_summaries[task_id], span, time, early, total)


def _has_late(problem: Problem) -> bool:
    return any(item.constraint is ConstraintType.ALAP for item in problem.items.values())


def _leaf(problem: Problem, item: Item, early: dict[int, Dates], late: dict[int, Dates]) -> Expected:
    own, last = early[item.task.id], late[item.task.id]
    total = total_slack(problem, item, early, late)
    task, complete = item.task, is_complete(item)
    late_start = own.start if item.standing is Standing.STARTED else last.start
    if item.standing is Standing.GIVEN and not complete:
        late_start = given_start(item, own, last.finish)
    return Expected(
        start=own.start,
        finish=own.finish,
        early_start=own.start,
        early_finish=own.finish,
        late_start=late_start,
        late_finish=last.finish,
        duration=task.duration,
        percent=task.percent_complete,
        total_slack=total,
        free_slack=free_slack(problem, item, early, total),
        critical=total <= problem.settings.critical_slack and not complete,
        near_critical=0 < total - problem.settings.critical_slack <= problem.settings.near and not complete,
        early_rule=own.rule,
        late_rule=last.rule,
    )


def _by_longest_path(problem: Problem, early: dict[int, Dates], found: dict[int, Expected]) -> dict[int, Expected]:
    """Return the values with the longest path critical; nearly so is what is critical by its slack alone, or nearly."""
    path, near = longest_path(problem, early), problem.settings.near
    return {
        task_id: replace(
            value,
            critical=task_id in path,
            near_critical=task_id not in path and bool(near) and (value.critical or value.near_critical),
        )
        for task_id, value in found.items()
    }


def _turned(value: Expected) -> Expected:
    """Return values found with time running backwards in the plan's own time."""
    return Expected(
        start=-value.finish,
        finish=-value.start,
        early_start=-value.late_finish,
        early_finish=-value.late_start,
        late_start=-value.early_finish,
        late_finish=-value.early_start,
        duration=value.duration,
        percent=value.percent,
        total_slack=value.total_slack,
        free_slack=value.free_slack,
        critical=value.critical,
        near_critical=value.near_critical,
        early_rule=value.late_rule,
        late_rule=value.early_rule,
    )


def _summary(project: Project, calendars: Calendars, found: dict[int, Expected], task_id: int, free: int) -> Expected:
    """Return the roll-up of what is active below a summary (domain.md §1.9); a manual one shows its own dates."""
    below = [found[leaf] for leaf in leaves_of(project, task_id)]
    children = [found[child] for child in project.children(task_id) if child in found]
    start, finish = min(child.start for child in children), max(child.finish for child in children)
    task = project.tasks[task_id]
    if task.mode is TaskMode.MANUAL:
        start = start if task.manual_start is None else task.manual_start
        finish = finish if task.manual_finish is None else task.manual_finish
    time = calendar_of(project, calendars, project.tasks[task_id])
    return Expected(
        start=start,
        finish=finish,
        early_start=min(leaf.early_start for leaf in below),
        early_finish=max(leaf.early_finish for leaf in below),
        late_start=min(leaf.late_start for leaf in below),
        late_finish=max(leaf.late_finish for leaf in below),
        duration=time.between(start, finish),
        percent=_rolled_percent(project, task_id),
        total_slack=min(leaf.total_slack for leaf in below),
        free_slack=free,
        critical=any(leaf.critical for leaf in below),
        near_critical=any(leaf.near_critical for leaf in below) and not any(leaf.critical for leaf in below),
        early_rule="roll-up",
        late_rule="roll-up",
    )


def _rolled_percent(project: Project, task_id: int) -> float:
    """Return the share of the leaves' duration that is done; where none has any, the average of their percent."""
    tasks = [project.tasks[leaf] for leaf in leaves_of(project, task_id)]
    whole = sum(task.duration for task in tasks)
    if whole:
        return 100 * sum(done_minutes(task) for task in tasks) / whole
    return sum(task.percent_complete for task in tasks) / len(tasks)
