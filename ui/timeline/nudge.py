"""Moving and resizing bars by keys: what the mouse does along the time, in steps of what the zoom shows."""

from __future__ import annotations

from planner.edits import moves, resizing
from planner.session import Session
from planner.task_time import calendar_time, task_time
from ui.bridge import Bridge
from ui.painting.axis import LINEAR_DAY, TimeScale
from ui.selection import Selection
from ui.timeline.grasp import earliest_first
from ui.timeline.snapping import WEEKS_BELOW

HOUR = 60


class Nudge:
    """Nudges the selected bars; each key is one undo step."""

    def __init__(self, bridge: Bridge, selection: Selection) -> None:
        self._bridge, self._selection = bridge, selection

    def move(self, scale: TimeScale, steps: int, how: moves.How = moves.How.PUSH) -> bool:
        """Move the selected tasks by steps of working time; return whether there are any with dates."""
        session = self._bridge.session
        taken = earliest_first(session.schedule, self._selection.ids)
        start = session.schedule.start_of(taken[0]) if taken else None
        if start is None:
            return False
        time = calendar_time(session.project, None)
        wanted = time.add(start, steps * step(session, scale))
        if time.next_work_start(start) == start:  # else a milestone at the end of a day, which stays at one
            wanted = time.next_work_start(wanted)
        self._bridge.apply(moves.move, taken, wanted, how=how, origin=self)
        return True

    def resize(self, scale: TimeScale, steps: int) -> bool:
        """Make the current task longer or shorter by steps of working time; return whether it has dates."""
        session, current = self._bridge.session, self._selection.current
        finish = None if current is None else session.schedule.finish_of(current)
        if current is None or finish is None:
            return False
        time = task_time(session.project, session.project.tasks[current])
        wanted = time.prev_work_finish(time.add(finish, steps * step(session, scale)))
        self._bridge.apply(resizing.resize, current, wanted, origin=self)
        return True


def step(session: Session, scale: TimeScale) -> int:
    """Return the working minutes of one step at a zoom: an hour, a day or a week."""
    plan = session.project.plan
    if scale.day_width >= LINEAR_DAY / 2:
        return HOUR
    return plan.minutes_per_day if scale.day_width >= WEEKS_BELOW else plan.minutes_per_week
