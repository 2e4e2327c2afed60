"""Segments: when a task is worked on, where its work pauses between start and finish."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planner.project import Project
from planner.records import Task, TaskMode
from planner.scheduling.schedule import NONE, Schedule
from planner.task_time import WorkTime, task_time

SHORTEST_PAUSE = 5
"""Pauses of fewer minutes come from rounding."""


@dataclass(frozen=True, slots=True)
class Segments:
    """The stretches of work of a task.

    Attributes:
        parts: start and finish of each, two at least, in the order of time. done: instant up to which work is done.
    """

    parts: tuple[tuple[int, int], ...]
    done: int


@dataclass(frozen=True, slots=True)
class PausedTask:
    """A task whose work may pause; asked for its segments under one schedule after the other while it is dragged.

    Attributes:
        time: what its duration counts on.
        shared: several people work on it, each at their own pace: under way, its stored stop and resume dates hold.
    """

    task: Task
    time: WorkTime
    shared: bool = False

    def segments(self, schedule: Schedule) -> Segments | None:
        """Return its segments, None while it is worked on without a pause or has no dates."""
        slot = schedule.slot_of.get(self.task.id)
        if slot is None or schedule.start[slot] == NONE or schedule.finish[slot] == NONE:
            return None
        start, finish, length = int(schedule.start[slot]), int(schedule.finish[slot]), int(schedule.duration[slot])
        if self.shared and self.task.actual_start is not None:
            return self._stored(start, finish)
        done = self._done(length, float(schedule.percent[slot]))
        parts = list(self._parts(start, finish, length, done))
        if len(parts) < 2:
            return None
        return Segments(tuple(parts), self._instant(parts, done))

    def _stored(self, start: int, finish: int) -> Segments | None:
        stop, resume = self.task.stop, self.task.resume
        if stop is None or resume is None or not start < stop < resume < finish:
            return None
        paused = self.time.work_between(stop, resume) >= SHORTEST_PAUSE
        return Segments(((start, stop), (resume, finish)), stop) if paused else None

    def _done(self, length: int, percent: float) -> int:
        told = self.task.actual_duration
        if told is not None and percent == self.task.percent_complete:
            return min(told, length)
        return round(length * percent / 100)

    def _parts(self, start: int, finish: int, length: int, done: int) -> Iterator[tuple[int, int]]:
        """Yield the stretches: up to where work under way stopped, then up to each pause that is still ahead."""
        begin, worked, ahead = start, 0, self.task.splits
        if self.task.actual_start is not None and 0 < done < length:
            ahead = tuple(split for split in ahead if split[0] > done)
            left = length - done + sum(pause for _, pause in ahead)
            stop, again = self.time.add(start, done), self.time.next_work_start(self.time.sub(finish, left))
            if self.time.work_between(stop, again) >= SHORTEST_PAUSE:
                yield start, stop
                begin, worked = again, done
        for before, pause in ahead:
            stop = self.time.add(begin, before - worked)
            again = self.time.next_work_start(self.time.add(stop, pause))
            if begin < stop and again < finish:
                yield begin, stop
                begin, worked = again, before
        yield begin, finish

    def _instant(self, parts: list[tuple[int, int]], done: int) -> int:
        """Return the instant by which `done` minutes are worked in the parts."""
        left = done
        for start, finish in parts:
            minutes = self.time.work_between(start, finish)
            if left <= minutes:
                return self.time.add(start, left)
            left -= minutes
        return parts[-1][1]


def paused_task(project: Project, task: Task) -> PausedTask | None:
    """Return the task as one whose work may pause, None if it never does."""
    begun = task.actual_start is not None and task.actual_finish is None and 0 < task.percent_complete < 100
    if task.mode is TaskMode.MANUAL or task.duration == 0 or not (task.splits or begun or task.resume is not None):
        return None
    if project.is_summary(task.id):
        return None
    return PausedTask(task, task_time(project, task), shared=len(project.assignments_of(task.id)) > 1)
