"""Grasp: what a press takes hold of, as the gesture that a drag from there is, and what its edges snap to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np

from planner.edits.drawing import lacks_dates
from planner.edits.limits import earliest_start
from planner.edits.splits import part_ends
from planner.records import ScheduleFrom, Task, new_id
from planner.scheduling.schedule import NONE, Driver, Schedule
from planner.session import Session
from planner.task_time import WorkTime, calendar_time, task_time
from planner.timebase import LAST_INSTANT, MINUTES_PER_DAY
from ui.rows import Rows
from ui.timeline.chart import Chart
from ui.timeline.drawing import DrawTask
from ui.timeline.gestures import DrawLink, Gesture, Move, Progress, Resize, ResizeStart
from ui.timeline.hit import Handle, Hit
from ui.timeline.placing import PlaceRows
from ui.timeline.snapping import Magnet, Magnets, Place, Snapping, magnets_of
from ui.timeline.splitting import MovePart


class Grasp:
    """Makes gestures on a chart of a plan.

    Attributes:
        new_name: how a new task is called until it is named.
    """

    def __init__(self, session: Session, chart: Chart, rows: Rows, new_name: str) -> None:
        self._session, self._chart, self._rows = session, chart, rows
        self.new_name = new_name

    def gesture(self, hit: Hit, x: float, selected: Sequence[int]) -> Gesture | None:
        """Return what dragging a pressed mark does; `selected` moves together with the task if that is in it."""
        task_id, scene, scale = hit.task_id, self._chart.target, self._chart.scale
        entry = None if task_id is None else scene.index_of(task_id)
        if task_id is None or entry is None:
            return None
        start, finish = int(scene.start[entry]), int(scene.finish[entry])
        match hit.handle:
            case Handle.LINK_START | Handle.LINK_FINISH:
                return DrawLink(task_id, hit.handle is Handle.LINK_FINISH)
            case Handle.PROGRESS:
                return Progress(task_id)
            case Handle.FINISH:
                return Resize(task_id, finish, x - scale.x(finish))
            case Handle.START:
                return ResizeStart(task_id, start, x - scale.x(start))
            case Handle.BODY | Handle.PIN:
                return self._part(task_id, entry, x) or self._move(task_id, x, selected)
        return None

    def drawing(self, hit: Hit, x: float) -> DrawTask:
        """Return what dragging from an empty place does: it gives the row's task dates, or adds one below it."""
        rows, project = self._rows, self._session.project
        draw = DrawTask(None, min(hit.row, rows.count), self._chart.scale.minute(x), new_id(), self.new_name)
        task_id = rows.id_at(hit.row) if 0 <= hit.row < rows.count else 0
        if task_id not in project.tasks:
            return draw
        if lacks_dates(project, task_id):
            draw.task_id = task_id
        elif project.is_summary(task_id) and not rows.is_collapsed(task_id):
            draw.before_id = project.children(task_id)[0]
        else:
            draw.after_id = task_id
        return draw

    def placing(self, task_id: int, selected: Sequence[int]) -> PlaceRows:
        """Return what dragging a mark up or down does."""
        taken = tuple(selected) if task_id in selected else (task_id,)
        return PlaceRows(task_id, taken, self._rows, self._session.project)

    def snapping(self, gesture: Gesture, *, enabled: bool) -> Snapping:
        """Return what the edges of a gesture snap to: the bars in sight, what drives it, its deadline, today."""
        moving, options = gesture.moving, self._chart.options
        project = self._session.project
        but = set(moving)
        for task_id in moving:
            but.update(project.ancestors(task_id), project.descendants(task_id))
        time = calendar_time(project, None)
        starts, finishes = magnets_of(self._chart.settled, time, but)
        for instant, place in ((options.today, Place.TODAY), (options.status_date, Place.STATUS)):
            if instant is not None:
                starts.append(Magnet(instant, place))
                finishes.append(Magnet(instant, place))
        if len(moving) == 1:
            starts += self._driver(moving[0])
            finishes += _deadline(project.tasks[moving[0]])
        return Snapping(Magnets(starts), Magnets(finishes), enabled, options.dates.week_start, time)

    def _driver(self, task_id: int) -> list[Magnet]:
        """Return where the links let a task begin."""
        project, schedule = self._session.project, self._session.schedule
        if project.is_summary(task_id) or project.plan.schedule_from is ScheduleFrom.FINISH:
            return []
        limit = earliest_start(project, schedule, task_id)
        if limit.driver is not Driver.LINK or limit.link_id is None:
            return []
        return [Magnet(limit.instant, Place.DRIVER, project.links[limit.link_id].predecessor_id)]

    def _move(self, task_id: int, x: float, selected: Sequence[int]) -> Move | None:
        schedule, scale = self._session.schedule, self._chart.scale
        taken = earliest_first(schedule, selected if task_id in selected else (task_id,))
        start = schedule.start_of(taken[0])
        if start is None:
            return None
        at_day_end = start % MINUTES_PER_DAY >= scale.work_finish
        finish, start_for = self._right_edge(taken, start)
        begun = len(taken) == 1 and self._session.project.tasks[task_id].actual_start is not None
        return Move(task_id, taken, start, x - scale.x(start), at_day_end, finish, start_for, begun)

    def _part(self, task_id: int, entry: int, x: float) -> MovePart | None:
        """Return the move of the part at a place, None where a bar is in one piece or its first part is there."""
        project, scale = self._session.project, self._chart.scale
        task, segments = project.tasks[task_id], self._chart.target.segments.get(entry)
        if segments is None or not task.splits:
            return None
        for before, start, finish in part_ends(project, self._session.schedule, task):
            if before in dict(task.splits) and scale.x(start) <= x <= scale.x(finish):
                return MovePart(task_id, before, start, x - scale.x(start))
        return None

    def _right_edge(self, taken: Sequence[int], start: int) -> tuple[int | None, Callable[[int], int] | None]:
        """Return the finish of a single bar, and how the start to ask for follows from where it shall finish."""
        project, task = self._session.project, self._session.project.tasks[taken[0]]
        finish = self._session.schedule.finish_of(task.id)
        if len(taken) > 1 or finish is None or project.is_summary(task.id) or not task.duration:
            return None, None
        return finish, partial(_start_for, task_time(project, task), start, finish)


def earliest_first(schedule: Schedule, task_ids: Sequence[int]) -> tuple[int, ...]:
    """Return tasks with the one that starts first in front, as `moves.move` wants it; those without dates last."""
    starts = schedule.start[schedule.slots(task_ids)]
    order = np.argsort(np.where(starts == NONE, LAST_INSTANT, starts), kind="stable")
    return tuple(task_ids[one] for one in order.tolist())


def _start_for(time: WorkTime, start: int, finish: int, wanted: int) -> int:
    """Return the start to move to, as far by work as it is from the finish to the wanted one."""
    return time.next_work_start(time.add(start, time.work_between(finish, wanted)))


def _deadline(task: Task) -> list[Magnet]:
    return [] if task.deadline is None else [Magnet(task.deadline, Place.DEADLINE)]
