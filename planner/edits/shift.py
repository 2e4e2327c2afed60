"""One drag of one or several bars, as the changes it makes; used by `moves.move`."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from planner.edits.constraints import in_range
from planner.edits.durations import minutes_done
from planner.edits.limits import (
    driven_end,
    driving_end,
    earliest_start,
    lag_after,
    lag_between,
    latest_finish,
    links_from,
)
from planner.edits.links import check_lag
from planner.edits.pins import finish_after, pinned_at, refuse_fixed, snapped
from planner.edits.selection import chosen
from planner.errors import EditRefused
from planner.patch import PatchBuilder
from planner.project import Project
from planner.records import ConstraintType, Link, ScheduleFrom, Task, TaskMode
from planner.scheduling.schedule import NONE, Driver, Schedule
from planner.task_time import WorkTime, calendar_time, task_time


class Shift:
    """A selection that is moved so that its first task starts elsewhere.

    Attributes:
        leaves: the tasks that move.
        builder: collects the changes.
    """

    def __init__(
        self,
        project: Project,
        schedule: Schedule,
        task_ids: Sequence[int],
        to_start: int | None,
        delta: int | None,
    ) -> None:
        self.builder = PatchBuilder(project)
        self._project = project
        self._schedule = schedule
        tasks = chosen(project, task_ids)
        self._anchor = tasks[0]
        start = self._start(self._anchor)
        if (to_start is None) == (delta is None):
            raise EditRefused("move-where")
        self._target = in_range(to_start if to_start is not None else start + (delta or 0))
        self._by = self._time(self._anchor).work_between(start, self._target)
        self.leaves = self._movable(tasks)
        self._moved = {leaf.id for leaf in self.leaves}
        self._dates: dict[int, tuple[int, int]] = {}
        self._shift_summaries(tasks)

    # One task ---------------------------------------------------------------------------------------------

    def move(self, task: Task) -> None:
        """Move one task: its remainder when started, its dates when manual, else by a pin."""
        refuse_fixed(task)
        if task.actual_start is not None:
            self._move_remainder(task)
            return
        start = self._wanted(task)
        time = task_time(self._project, task)
        if task.mode is TaskMode.MANUAL:
            moved = msgspec.structs.replace(task, manual_start=start, manual_finish=finish_after(time, task, start))
        elif self._follows(task):
            moved, start = task, snapped(time, task, start)
        else:
            moved, start = pinned_at(self._project, self._schedule, task, start)
        self.builder.replace("tasks", moved)
        self._dates[task.id] = start, finish_after(time, task, start)

    def change_lag(self, task: Task) -> None:
        """Move an unstarted automatic task by changing the lag of the link that drives it."""
        refuse_fixed(task)
        if self._follows(task):
            return
        link = self._driving_link(task)
        if link is None:
            raise EditRefused("no-driving-link", name=task.name)
        start = self._within_other_limits(task, link)
        finish = finish_after(task_time(self._project, task), task, start)
        dates = {"start": start, "finish": finish}
        if link.successor_id == task.id or link.successor_id in self._project.ancestors(task.id):
            driving = self._end(link.predecessor_id, driving_end(link))
            lag, unit = lag_between(self._project, link, driving, dates[driven_end(link)])
        else:
            driven = self._end(link.successor_id, driven_end(link))
            lag, unit = lag_between(self._project, link, dates[driving_end(link)], driven)
        check_lag(lag, unit)
        self.builder.update("links", link.id, lag=lag, lag_unit=unit)

    def _move_remainder(self, task: Task) -> None:
        if not self._project.plan.split_in_progress:
            raise EditRefused("no-splitting", name=task.name)
        time = task_time(self._project, task)
        finish = self._schedule.finish_of(task.id)
        if task.actual_start is None or finish is None:
            raise EditRefused("no-dates", name=task.name)
        done = minutes_done(task)
        worked_until = time.add(task.actual_start, done)
        present = time.next_work_start(time.sub(finish, task.duration - done))
        resume = self._shifted(time, present)
        if resume <= time.next_work_start(worked_until):
            self.builder.update("tasks", task.id, stop=None, resume=None)
        else:
            self.builder.update("tasks", task.id, stop=worked_until, resume=resume)
        self._dates[task.id] = task.actual_start, time.add(max(resume, worked_until), task.duration - done)

    # Successors -------------------------------------------------------------------------------------------

    def keep_successors(self) -> None:
        """Change the lags of the links that leave the moved tasks so that what waits for them stays in place."""
        leaving = {link.id: link for leaf in self.leaves for link in links_from(self._project, leaf.id)}
        for link in leaving.values():
            successor = self._project.tasks[link.successor_id]
            placed = successor.mode is TaskMode.MANUAL or successor.actual_start is not None
            if not placed and not self._is_moved(successor.id):
                self._keep(link)

    def _keep(self, link: Link) -> None:
        driven = self._end(link.successor_id, driven_end(link))
        before = self._end(link.predecessor_id, driving_end(link))
        after = self._new_end(link.predecessor_id, driving_end(link))
        time = calendar_time(self._project, self._project.tasks[link.successor_id].calendar_id)
        drove = time.work_between(lag_after(self._project, self._schedule, link, before), driven) == 0
        broken = time.work_between(lag_after(self._project, self._schedule, link, after), driven) < 0
        if drove or broken:
            lag, unit = lag_between(self._project, link, after, driven)
            check_lag(lag, unit)
            self.builder.update("links", link.id, lag=lag, lag_unit=unit)

    def _new_end(self, task_id: int, end: str) -> int:
        """Return where a moved task, or a summary above moved ones, will start or finish."""
        if task_id in self._dates:
            return self._dates[task_id][0 if end == "start" else 1]
        if not self._project.is_summary(task_id):
            return self._end(task_id, end)
        leaves = [one for one in self._project.descendants(task_id) if not self._project.is_summary(one)]
        ends = [self._new_end(leaf, end) for leaf in leaves if self._project.tasks[leaf].is_scheduled]
        return (min if end == "start" else max)(ends)

    # Who and where ----------------------------------------------------------------------------------------

    def _movable(self, tasks: Sequence[Task]) -> list[Task]:
        found: dict[int, Task] = {}
        for task in tasks:
            if not self._project.is_summary(task.id):
                found[task.id] = task
                continue
            below = [self._project.tasks[one] for one in self._project.descendants(task.id)]
            unstarted = [one for one in below if one.actual_start is None and not self._project.is_summary(one.id)]
            if not unstarted:
                raise EditRefused("nothing-to-move", name=task.name)
            found.update((one.id, one) for one in unstarted if not one.external)
        return list(found.values())

    def _shift_summaries(self, tasks: Sequence[Task]) -> None:
        """Move what summaries have of their own: typed dates, and the pins that would hold what is below them."""
        holding = ConstraintType.FNLT if self._backward else ConstraintType.SNET
        for task in tasks:
            for one in (task.id, *self._project.descendants(task.id)):
                summary = self._project.tasks[one]
                if not self._project.is_summary(one):
                    continue
                time = self._time(summary)
                if summary.mode is TaskMode.MANUAL:
                    dates = (summary.manual_start, summary.manual_finish)
                    start, finish = (None if date is None else self._shifted(time, date) for date in dates)
                    self.builder.update("tasks", one, manual_start=start, manual_finish=finish)
                elif summary.constraint is holding and summary.constraint_date is not None:
                    self.builder.update("tasks", one, constraint_date=self._shifted(time, summary.constraint_date))

    def _wanted(self, task: Task) -> int:
        if task.id == self._anchor.id:
            return self._target
        return self._shifted(task_time(self._project, task), self._start(task))

    def _shifted(self, time: WorkTime, instant: int) -> int:
        moved = time.add(instant, self._by)
        return moved if time.next_work_start(instant) != instant else time.next_work_start(moved)

    def _within_other_limits(self, task: Task, link: Link) -> int:
        """Return the wanted start, held back by all that limits the task beside `link`."""
        time = task_time(self._project, task)
        wanted = snapped(time, task, self._wanted(task))
        if self._backward:
            last = latest_finish(self._project, self._schedule, task.id, ignore={link.id}).instant
            return min(wanted, time.sub(last, task.duration))
        return max(wanted, earliest_start(self._project, self._schedule, task.id, ignore={link.id}).instant)

    def _follows(self, task: Task) -> bool:
        """Whether a link ties the task to another one that moves."""
        link = self._driving_link(task)
        if link is None:
            return False
        return self._is_moved(link.successor_id if self._backward else link.predecessor_id)

    def _driving_link(self, task: Task) -> Link | None:
        slot = self._schedule.slot_of[task.id]
        if self._schedule.driver[slot] != Driver.LINK:
            return None
        return self._project.links.get(int(self._schedule.driver_link[slot]))

    def _is_moved(self, task_id: int) -> bool:
        return task_id in self._moved or not self._moved.isdisjoint(self._project.descendants(task_id))

    @property
    def _backward(self) -> bool:
        return self._project.plan.schedule_from is ScheduleFrom.FINISH

    def _time(self, task: Task) -> WorkTime:
        if self._project.is_summary(task.id):
            return calendar_time(self._project, task.calendar_id)
        return task_time(self._project, task)

    def _start(self, task: Task) -> int:
        start = self._schedule.start_of(task.id)
        if start is None:
            raise EditRefused("no-dates", name=task.name)
        return start

    def _end(self, task_id: int, end: str) -> int:
        values = self._schedule.start if end == "start" else self._schedule.finish
        value = int(values[self._schedule.slot_of[task_id]])
        if value == NONE:
            raise EditRefused("no-dates", name=self._project.tasks[task_id].name)
        return value
