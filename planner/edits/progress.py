"""Edits of progress: percent complete, actual dates, actual and remaining duration (domain.md §1.9, §1.11).

Duration = actual duration + remaining duration, and percent complete is their share. Work that has begun has an
actual start; what is complete has an actual finish.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from planner.edits.constraints import in_range, leave_bucket
from planner.edits.durations import change_duration, check_length, minutes_done
from planner.edits.registry import edit
from planner.edits.selection import chosen, existing, leaves_below, leaves_only
from planner.errors import EditRefused
from planner.patch import Patch, PatchBuilder
from planner.project import Project
from planner.records import Bucket, Plan, Task, TaskMode
from planner.scheduling.schedule import Schedule
from planner.task_time import task_time
from planner.timebase import Span, day_of


@edit("progress.set_percent")
def set_percent(project: Project, schedule: Schedule, task_ids: Sequence[int], percent: float) -> Patch:
    """Set percent complete; on a summary the tasks below it are filled up in the order they start."""
    if not 0 <= percent <= 100:
        raise EditRefused("percent-range", value=f"{percent:g}")
    builder = PatchBuilder(project)
    for task in chosen(project, task_ids):
        if project.is_summary(task.id):
            _fill(builder, project, schedule, task, percent)
        else:
            builder.replace("tasks", with_percent(project, schedule, task, percent))
    return builder.patch()


@edit("progress.set_to")
def set_progress_to(project: Project, schedule: Schedule, task_id: int, instant: int) -> Patch:
    """Mark a task as done up to an instant between its start and its finish (the progress knob), in whole percent."""
    (task,) = leaves_only(project, [existing(project, task_id)], "progress-of-summary")
    start = _start(schedule, task)
    if not task.duration:
        finished = instant >= start
        return set_percent(project, schedule, [task_id], 100 if finished else 0)
    done = task_time(project, task).work_between(start, instant)
    return set_percent(project, schedule, [task_id], min(max(round(100 * done / task.duration), 0), 100))


@edit("progress.mark_on_track")
def mark_on_track(project: Project, schedule: Schedule, task_ids: Sequence[int], until: int) -> Patch:
    """Mark work as done as scheduled up to an instant; what lies after it is not touched."""
    builder = PatchBuilder(project)
    chosen(project, task_ids)
    for task_id in leaves_below(project, task_ids):
        task, start, finish = project.tasks[task_id], schedule.start_of(task_id), schedule.finish_of(task_id)
        if start is None or finish is None or task.percent_complete >= 100 or not task.is_scheduled or start > until:
            continue
        if finish <= until:
            builder.replace("tasks", with_percent(project, schedule, task, 100))
        elif start < until:
            done = task_time(project, task).work_between(start, until)
            percent = max(min(100 * done / task.duration, 99.0), task.percent_complete)
            builder.replace("tasks", with_percent(project, schedule, task, percent))
    return builder.patch()


@edit("progress.set_physical_percent")
def set_physical_percent(project: Project, schedule: Schedule, task_ids: Sequence[int], percent: float) -> Patch:
    """Set how much of the result is there, whatever time it took."""
    if not 0 <= percent <= 100:
        raise EditRefused("percent-range", value=f"{percent:g}")
    builder = PatchBuilder(project)
    for task in chosen(project, task_ids):
        builder.update("tasks", task.id, physical_percent=percent)
    return builder.patch()


@edit("progress.set_actual_start")
def set_actual_start(project: Project, schedule: Schedule, task_ids: Sequence[int], start: int | None) -> Patch:
    """Say when tasks began; None says that they have not, which takes their progress back."""
    builder = PatchBuilder(project)
    for task in leaves_only(project, chosen(project, task_ids), "progress-of-summary"):
        if start is None:
            builder.replace("tasks", with_percent(project, schedule, task, 0))
            continue
        leave_bucket(builder, project, task.id)
        task = msgspec.structs.replace(task, bucket=Bucket.NONE)
        if task.actual_finish is None:
            builder.replace("tasks", _begun(project, task, in_range(start)))
        else:
            _finish_at(builder, project, _begun(project, task, in_range(start)), task.actual_finish)
    return builder.patch()


@edit("progress.set_actual_finish")
def set_actual_finish(project: Project, schedule: Schedule, task_ids: Sequence[int], finish: int) -> Patch:
    """Say when tasks were finished: they are complete, and their duration is what it took."""
    builder = PatchBuilder(project)
    for task in leaves_only(project, chosen(project, task_ids), "progress-of-summary"):
        start = task.actual_start if task.actual_start is not None else schedule.start_of(task.id)
        if task.actual_start is None and (start is None or start > finish):
            # Finished before it was due to start: it took as long as planned, only earlier.
            start = task_time(project, task).sub(in_range(finish), task.duration)
        leave_bucket(builder, project, task.id)
        begun = msgspec.structs.replace(task, actual_start=start, bucket=Bucket.NONE)
        _finish_at(builder, project, begun, in_range(finish))
    return builder.patch()


@edit("progress.set_actual_duration")
def set_actual_duration(
    project: Project, schedule: Schedule, task_ids: Sequence[int], minutes: int, unit: str = "d"
) -> Patch:
    """Say how long was worked; beyond the duration the task took longer and is complete."""
    check_length(Span(minutes, "d"))
    builder = PatchBuilder(project)
    for task in leaves_only(project, chosen(project, task_ids), "progress-of-summary"):
        _split_duration(builder, project, schedule, task, minutes, max(task.duration - minutes, 0))
    return builder.patch()


@edit("progress.set_remaining")
def set_remaining(
    project: Project, schedule: Schedule, task_ids: Sequence[int], minutes: int, unit: str = "d"
) -> Patch:
    """Say how long is still to go; what is done stays done, and the duration follows."""
    check_length(Span(minutes, "d"))
    builder = PatchBuilder(project)
    for task in leaves_only(project, chosen(project, task_ids), "progress-of-summary"):
        _split_duration(builder, project, schedule, task, minutes_done(task), minutes)
    return builder.patch()


def future_starts(plan: Plan, patch: Patch, today: int | None) -> dict[int, int]:
    """Return the actual starts that an edit sets on a day after the status date, or after today without one.

    Such work is said to have begun before it can have; the edit stands, but the person should know.
    """
    known = plan.status_date if plan.status_date is not None else today
    if known is None:
        return {}
    begun = {op.id: op.after.get("actual_start") for op in patch if op.table == "tasks" and op.after is not None}
    return {one: start for one, start in begun.items() if isinstance(start, int) and day_of(start) > day_of(known)}


def with_percent(project: Project, schedule: Schedule, task: Task, percent: float) -> Task:
    """Return a leaf with another percent complete and the actual dates that follow.

    Raises:
        EditRefused: `percent-of-milestone`, `no-dates` or `inactive-progress`.
    """
    if percent == 0:
        return msgspec.structs.replace(
            task,
            percent_complete=0.0,
            actual_duration=None,
            actual_start=None,
            actual_finish=None,
            stop=None,
            resume=None,
        )
    if not task.active:
        raise EditRefused("inactive-progress", name=task.name)
    if not task.duration and percent < 100:
        raise EditRefused("percent-of-milestone", name=task.name)
    begun = msgspec.structs.replace(
        task, actual_start=_start(schedule, task), actual_duration=None, percent_complete=float(percent)
    )
    if percent < 100:
        return _paused(project, msgspec.structs.replace(begun, actual_finish=None))
    finish = task.actual_finish if task.actual_finish is not None else schedule.finish_of(task.id)
    if finish is None:
        raise EditRefused("no-dates", name=task.name)
    return msgspec.structs.replace(begun, actual_finish=finish, stop=None, resume=None)


def _fill(builder: PatchBuilder, project: Project, schedule: Schedule, summary: Task, percent: float) -> None:
    """Give the leaves below a summary, first come first, the share of their durations that `percent` asks for."""
    leaves = [project.tasks[one] for one in leaves_below(project, [summary.id]) if project.tasks[one].is_scheduled]
    leaves.sort(key=lambda leaf: (schedule.start_of(leaf.id) or 0, project.row_number(leaf.id)))
    left = sum(leaf.duration for leaf in leaves) * percent / 100
    for leaf in leaves:
        done = min(left, leaf.duration)
        left -= done
        share = 100 * done / leaf.duration if leaf.duration else 100.0 if left > 0 or percent == 100 else 0.0
        builder.replace("tasks", with_percent(project, schedule, leaf, share))


def _begun(project: Project, task: Task, start: int) -> Task:
    if task.mode is TaskMode.MANUAL:
        finish = task_time(project, task).add(start, task.duration)
        return msgspec.structs.replace(task, actual_start=start, manual_start=start, manual_finish=finish)
    return msgspec.structs.replace(task, actual_start=start)


def _finish_at(builder: PatchBuilder, project: Project, task: Task, finish: int) -> None:
    """Complete a task that has its actual start."""
    if task.actual_start is None or finish < task.actual_start:
        raise EditRefused("actual-order", name=task.name)
    time = task_time(project, task)
    took = time.work_between(task.actual_start, finish) if task.duration else 0
    reopened = msgspec.structs.replace(task, percent_complete=0.0, actual_duration=None)
    change_duration(builder, project, reopened, Span(took, task.duration_unit))
    manual = {"manual_finish": finish, "manual_start": task.actual_start} if task.mode is TaskMode.MANUAL else {}
    builder.update(
        "tasks",
        task.id,
        percent_complete=100.0,
        actual_finish=finish,
        stop=None,
        resume=None,
        milestone=task.milestone,
        **manual,
    )


def _split_duration(
    builder: PatchBuilder, project: Project, schedule: Schedule, task: Task, done: int, remaining: int
) -> None:
    """Set the two parts of a duration."""
    reopened = msgspec.structs.replace(
        task, percent_complete=0.0, actual_duration=None, actual_finish=None if remaining else task.actual_finish
    )
    change_duration(builder, project, reopened, Span(done + remaining, task.duration_unit, task.estimated))
    changed = builder.get("tasks", task.id)
    if not isinstance(changed, Task) or not done:
        return
    if remaining:
        builder.replace("tasks", with_percent(project, schedule, changed, 100 * done / (done + remaining)))
        return
    start = _start(schedule, task)
    finish = task_time(project, changed).add(start, done)
    complete = with_percent(project, schedule, msgspec.structs.replace(changed, actual_finish=finish), 100)
    builder.replace("tasks", complete)


def _paused(project: Project, task: Task) -> Task:
    """Keep the pause of a started task while it lies after what is done; otherwise it is over."""
    if task.resume is None or task.actual_start is None:
        return msgspec.structs.replace(task, stop=None, resume=None)
    worked_until = task_time(project, task).add(task.actual_start, minutes_done(task))
    over = worked_until >= task.resume
    return msgspec.structs.replace(task, stop=None if over else worked_until, resume=None if over else task.resume)


def _start(schedule: Schedule, task: Task) -> int:
    start = task.actual_start if task.actual_start is not None else schedule.start_of(task.id)
    if start is None:
        raise EditRefused("no-dates", name=task.name)
    return start
