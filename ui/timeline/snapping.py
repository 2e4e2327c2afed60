"""Snapping: the instant that a dragged edge takes: that of a bar near by, else of the unit that the zoom shows."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from enum import Enum

import numpy as np

from planner.scheduling.schedule import NONE
from planner.task_time import WorkTime
from planner.timebase import MINUTES_PER_DAY
from ui.painting.axis import LINEAR_DAY, TimeScale, snap
from ui.timeline.scene import Ids, Scene

REACH = 6.0
"""Pixels within which an edge is pulled."""
WEEKS_BELOW = 5.0
"""Pixels a day below which whole weeks are meant: a hand cannot aim at a day there."""
GRAINS = (5, 15, 30, 60, 120, 240, 480)
"""Minutes; the smallest that a hand can aim at is used where nothing snaps."""
WEEK = 7 * MINUTES_PER_DAY


class Place(Enum):
    """What a magnet is."""

    START = "start"
    FINISH = "finish"
    AFTER = "after"
    BEFORE = "before"
    DRIVER = "driver"
    DEADLINE = "deadline"
    TODAY = "today"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class Magnet:
    """An instant that pulls a dragged edge.

    Attributes:
        instant: where the edge lands. place: what is there. task_id: of which task, None for none.
    """

    instant: int
    place: Place
    task_id: int | None = None


@dataclass(frozen=True, slots=True)
class Snapped:
    """The instant that an edge takes, the magnet that is there, and how many pixels it was pulled by one."""

    instant: int
    magnet: Magnet | None = None
    pulled: float | None = None


@dataclass
class Magnets:
    """What pulls one kind of edge.

    Attributes:
        found: all of them. ignored: ids of tasks that move along, and so pull no more.
    """

    found: list[Magnet] = field(default_factory=list)
    ignored: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._instants: Ids = np.array([one.instant for one in self.found], np.int64)

    def nearest(self, scale: TimeScale, minute: float) -> tuple[Magnet, float] | None:
        """Return the nearest magnet within reach and how many pixels it is away."""
        if not len(self._instants):
            return None
        away = np.abs(scale.x(self._instants) - scale.x(minute))
        for number in np.argsort(away, kind="stable").tolist():
            if away[number] > REACH:
                return None
            if self.found[number].task_id not in self.ignored:
                return self.found[number], float(away[number])
        return None

    def at(self, instant: int) -> Magnet | None:
        """Return a magnet at an instant."""
        places = np.flatnonzero(self._instants == instant).tolist()
        return next((self.found[one] for one in places if self.found[one].task_id not in self.ignored), None)


@dataclass
class Snapping:
    """How edges snap during one drag.

    Attributes:
        starts, finishes: what pulls left and right edges. enabled: off, edges go where the pointer is.
        week_start: first day of the week, 0 Monday to 6 Sunday. time: the plan's, whose last work ends a week.
    """

    starts: Magnets = field(default_factory=Magnets)
    finishes: Magnets = field(default_factory=Magnets)
    enabled: bool = True
    week_start: int = 0
    time: WorkTime | None = None

    def ignore(self, magnet: Magnet) -> None:
        """Let a task that moves along pull no more."""
        if magnet.task_id is not None:
            self.starts.ignored.add(magnet.task_id)
            self.finishes.ignored.add(magnet.task_id)

    def unit(self, scale: TimeScale, minute: float, *, finish: bool = False) -> int:
        """Return the instant that the zoom alone gives an edge."""
        if not self.enabled:
            return _freely(scale, minute)
        if scale.day_width >= WEEKS_BELOW:
            return snap(scale, minute, finish=finish)
        return self._week(scale, minute, finish=finish)

    def outwards(self, scale: TimeScale, minute: float, *, finish: bool = False) -> int:
        """Return the edge of the cell of the time axis that `minute` is in: its left one, or the right one."""
        half = self._cell(scale) / 2 - 0.5
        return self.unit(scale, scale.minute(scale.x(minute) + (half if finish else -half)), finish=finish)

    def edge(self, scale: TimeScale, minute: float, *, finish: bool = False, outwards: bool = False) -> Snapped:
        """Return the instant that an edge dragged to `minute` takes; `outwards` rounds as the method does."""
        instant = (self.outwards if outwards else self.unit)(scale, minute, finish=finish)
        if not self.enabled:
            return Snapped(instant)
        magnets = self.finishes if finish else self.starts
        near = magnets.nearest(scale, minute)
        if near is None:
            return Snapped(instant, magnets.at(instant))
        return Snapped(near[0].instant, *near)

    def _cell(self, scale: TimeScale) -> float:
        """Return the width of what an edge snaps to, nothing where it is finer than a day."""
        if not self.enabled or scale.day_width >= LINEAR_DAY / 2:
            return 1.0
        return scale.day_width * (1 if scale.day_width >= WEEKS_BELOW else 7)

    def _week(self, scale: TimeScale, minute: float, *, finish: bool) -> int:
        shift = (self.week_start - 3) % 7 * MINUTES_PER_DAY  # day 0 was a Thursday
        start = round((scale.day_at(scale.x(minute)) * MINUTES_PER_DAY - shift) / WEEK) * WEEK + shift
        if not finish:
            return start + scale.work_start
        end = start - MINUTES_PER_DAY + scale.work_finish
        return end if self.time is None else self.time.prev_work_finish(end)


def _freely(scale: TimeScale, minute: float) -> int:
    """Return the instant under the pointer, as exactly as a hand can aim."""
    grain = next((size for size in GRAINS if size >= scale.minutes_per_pixel / 2), MINUTES_PER_DAY)
    return round(minute / grain) * grain


def magnets_of(scene: Scene, time: WorkTime, but: Collection[int]) -> tuple[list[Magnet], list[Magnet]]:
    """Return what the bars of a scene pull left and right edges to; those of tasks in `but` pull nothing.

    A left edge goes to another one, or to where work goes on after a right one; a right edge likewise.
    """
    starts: list[Magnet] = []
    finishes: list[Magnet] = []
    for task_id, start, finish in _dated(scene):
        if task_id in but:
            continue
        starts.append(Magnet(start, Place.START, task_id))
        starts.append(Magnet(time.next_work_start(finish), Place.AFTER, task_id))
        finishes.append(Magnet(finish, Place.FINISH, task_id))
        finishes.append(Magnet(time.prev_work_finish(start), Place.BEFORE, task_id))
    return starts, finishes


def _dated(scene: Scene) -> Iterable[tuple[int, int, int]]:
    entries = zip(scene.ids.tolist(), scene.start.tolist(), scene.finish.tolist(), strict=True)
    return (entry for entry in entries if entry[0] > 0 and NONE not in entry[1:])
