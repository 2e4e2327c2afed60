"""Chart: what the timeline shows at this moment, worked out when it is asked for and kept while nothing changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import msgspec
import numpy as np
from PySide6.QtCore import QRectF

from planner.patch import Patch
from planner.project import Project
from planner.scheduling.paths import PathTo
from planner.scheduling.schedule import NONE, Schedule
from planner.segments import PausedTask
from planner.session import Change, Preview, Session
from ui.painting.axis import TimeScale
from ui.painting.shading import DayKinds, project_days
from ui.row_heights import is_dense
from ui.rows import Rows
from ui.timeline.coloring import Coloring
from ui.timeline.geometry import RowLayout
from ui.timeline.hit import Handle, Hit, hit_test
from ui.timeline.link_index import LinkIndex
from ui.timeline.marks import Marks, SlotFinder, marks_of
from ui.timeline.motion import Slide
from ui.timeline.options import ChartOptions, Highlights, Part
from ui.timeline.places import Places
from ui.timeline.scene import Ids, Scene, build_scene


@dataclass
class Picture:
    """One state of the visible rows.

    Attributes:
        row_ids, key: what it was built from. scene: the rows as they are.
    """

    row_ids: Ids
    key: tuple[object, ...]
    scene: Scene


class Chart:
    """The visible part of a plan on a time scale.

    Attributes:
        scale, options, width, height: may be set at any time; width and height are those of the view.
        coloring: what gives bars their colours.
        preview: what a drag would do, or None. slide: the bars' way to their new places.
    """

    def __init__(self, session: Session, rows: Rows, scale: TimeScale, options: ChartOptions) -> None:
        self._session, self._rows = session, rows
        self.scale, self.options = scale, options
        self.width, self.height = 1.0, 1
        self.preview: Preview | None = None
        self.slide = Slide()
        self.coloring = Coloring()
        self._links: LinkIndex | None = None
        self._days: tuple[int, DayKinds] | None = None
        self._picture: Picture | None = None
        self._shown: tuple[Scene, Preview | None, Scene] | None = None
        self._painted: Scene | None = None
        self._finder: SlotFinder | None = None
        self._marks: tuple[Ids, Schedule, Ids, Marks] | None = None
        self._places: Places | None = None
        self._settled_places: Places | None = None

    @property
    def project(self) -> Project:
        """The plan's records."""
        return self._session.project

    @property
    def schedule(self) -> Schedule:
        """The plan's dates, without a drag."""
        return self._session.schedule

    @property
    def row_ids(self) -> Ids:
        """The tasks of all visible rows, also those scrolled away."""
        return self._rows.ids

    @property
    def layout(self) -> RowLayout:
        """Where the rows are in the view."""
        return RowLayout(float(self._rows.row_height), -float(self._rows.scroll))

    @property
    def dense(self) -> bool:
        """Whether rows are so low that only their density is drawn; there are no marks to take hold of then."""
        return is_dense(self._rows.row_height)

    @property
    def marks(self) -> Marks:
        """Dates and kinds of all visible rows."""
        return self._all_rows()[3]

    @property
    def slots(self) -> Ids:
        """Places of all visible rows in the schedule, -1 for titles of groups."""
        return self._all_rows()[2]

    def _all_rows(self) -> tuple[Ids, Schedule, Ids, Marks]:
        schedule, row_ids, known = self._session.schedule, self._rows.ids, self._marks
        if known is None or known[0] is not row_ids or known[1] is not schedule:
            if self._finder is None or self._finder.ids is not schedule.ids:
                self._finder = SlotFinder(schedule.ids)
            slots = self._finder.slots(row_ids)
            known = self._marks = (row_ids, schedule, slots, marks_of(slots, schedule))
        return known

    @property
    def settled(self) -> Scene:
        """The visible rows as the plan has them."""
        first, last = (0, 0) if self.dense else self._rows.window(self.height)
        row_ids, key = self._rows.ids, (first, last, self._session.revision, self.baseline_id, self.coloring.field)
        if self._picture is None or self._picture.row_ids is not row_ids or self._picture.key != key:
            self._picture = Picture(row_ids, key, self._build(first, last))
        return self._picture.scene

    @property
    def scene(self) -> Scene:
        """The visible rows as they are to be painted: on their way, while bars slide to their places."""
        self._painted = self.slide.between(self.target)
        return self._painted

    def slide_from_here(self) -> None:
        """Let the bars slide from where they were last painted to where they are now, if that is elsewhere."""
        before, after = self._painted, self.target
        if before is None or not np.array_equal(before.ids, after.ids):
            return
        if (before.start != after.start).any() or (before.finish != after.finish).any():
            self.slide.begin(before)

    @property
    def target(self) -> Scene:
        """The visible rows where they belong: with what a drag would change."""
        settled = self.settled
        if self._shown is None or self._shown[0] is not settled or self._shown[1] is not self.preview:
            shown = settled if self.preview is None else previewed(settled, self.preview)
            self._shown = (settled, self.preview, shown)
        return self._shown[2]

    @property
    def places(self) -> Places:
        """Where everything of `scene` is."""
        self._places = self._placed(self.scene, self._places)
        return self._places

    @property
    def settled_places(self) -> Places:
        """Where everything of `settled` is."""
        self._settled_places = self._placed(self.settled, self._settled_places)
        return self._settled_places

    def _placed(self, scene: Scene, known: Places | None) -> Places:
        rect, layout = QRectF(0, 0, self.width, self.height), self.layout
        if known is not None and known.shows(scene, self.scale, layout, self.options, rect):
            return known
        return Places(scene, self.scale, layout, self.options, rect, known)

    @property
    def path(self) -> PathTo | None:
        """The path that is lit up, with what a drag would change; None while none is."""
        return (self.schedule if self.preview is None else self.preview.after).path

    @property
    def days(self) -> DayKinds:
        """Which days are shaded."""
        revision = self.project.calendar_revision
        if self._days is None or self._days[0] != revision:
            self._days = (revision, project_days(self.project))
        return self._days[1]

    @property
    def baseline_id(self) -> int | None:
        """The baseline that is shown: the one with the lowest number."""
        baselines = self.project.baselines.values()
        return min(baselines, key=lambda one: (one.number, one.id)).id if baselines else None

    def hit(self, x: float, y: float, *, settled: bool = False) -> Hit:
        """Return what is at a place of the view, or was there before the drag (`settled`).

        A link is drawn to a mark where it was: the preview may already have pushed it from under the pointer.
        """
        if self.dense:
            return Hit(Handle.NONE, self.layout.row_at(y))
        hovered = self.options.highlights.hovered
        return hit_test(
            self.settled if settled else self.target,
            self.scale,
            self.layout,
            x,
            y,
            routes=self.places.routes,
            hovered=hovered,
            pins=self.options.shows(Part.PINS),
            width=self.width,
        )

    def light(self, highlights: Highlights) -> None:
        """Light up other things."""
        self.options = replace(self.options, highlights=highlights)

    def forget(self, change: Change) -> None:
        """Drop what a change has made stale."""
        self.coloring.forget(change)
        if any(op.table == "links" or (op.table == "tasks" and not _kept(op.before, op.after)) for op in change.patch):
            self._links = None

    def read_colors(self) -> None:
        """Find the colours anew where a change has made them stale."""
        self.coloring.read(self.project, self.schedule)

    def extent(self, first: int = 0, last: int | None = None) -> tuple[int, int] | None:
        """Return the first start and last finish among visible rows, None when they have no dates."""
        marks = self.marks
        dated = marks.dated[first:last]
        if not dated.any():
            return None
        return int(marks.start[first:last][dated].min()), int(marks.finish[first:last][dated].max())

    def _build(self, first: int, last: int) -> Scene:
        if self._links is None:
            self._links = LinkIndex(self.project)
        return build_scene(
            self.project,
            self._session.schedule,
            self._rows.ids,
            first,
            last,
            links=self._links,
            baseline_id=self.baseline_id,
            groups=self._rows.groups,
            coloring=self.coloring,
        )


def _kept(before: object, after: object) -> bool:
    return before is not None and after is not None


def previewed(scene: Scene, preview: Preview) -> Scene:
    """Return a scene with the dates, the pins and the pauses of a preview."""
    paused = replace(scene, pausing=_pausing(scene, preview.patch))
    return replace(paused.rescheduled(preview.after), pin=_pins(scene, preview.patch))


def _pausing(scene: Scene, patch: Patch) -> Mapping[int, PausedTask]:
    pausing = scene.pausing
    for op in patch:
        if op.table != "tasks" or op.after is None or "splits" not in op.after:
            continue
        entry = scene.index_of(op.id)
        if entry is not None and entry in pausing:
            task = msgspec.structs.replace(pausing[entry].task, splits=op.after["splits"])
            pausing = {**pausing, entry: replace(pausing[entry], task=task)}
    return pausing


def _pins(scene: Scene, patch: Patch) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    pins = scene.pin.copy()
    for op in patch:
        if op.table != "tasks" or op.after is None or "constraint_date" not in op.after:
            continue
        entry = scene.index_of(op.id)
        if entry is not None:
            date = op.after["constraint_date"]
            pins[entry] = NONE if date is None else date
    return pins
