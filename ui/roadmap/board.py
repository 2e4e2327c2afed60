"""Board: what the roadmap shows at this moment, worked out when it is asked for and kept while nothing changes."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from planner.project import Project
from planner.roadmap.scene import Look, Scene, build_scene
from planner.scheduling.schedule import NONE
from planner.session import Change, Preview, Session
from ui.painting.axis import TimeScale
from ui.painting.shading import DayKinds, project_days
from ui.roadmap.bucket_painter import card_rect
from ui.roadmap.geometry import (
    BUCKETS,
    IDEA,
    Areas,
    Labels,
    Places,
    StripMark,
    bucket_width,
    fitting,
    labels_of,
    place,
    spans,
    strip_height,
    strip_marks,
)
from ui.roadmap.hit import Hit, hit_test
from ui.roadmap.options import Lit, RoadmapOptions
from ui.roadmap.picture import Picture
from ui.theme import Theme

DATES_ONLY = frozenset(
    {"constraint", "constraint_date", "duration", "levelling_delay", "manual_start", "manual_finish"}
)
"""Fields of a task whose change moves items, but makes none and puts none into another lane."""
AXIS_PADDING = 9.0


class Board:
    """A roadmap on a time scale.

    Attributes:
        look, scale, options, width, height, scroll: may be set at any time.
        preview: what a drag would do, or None. floating: the item that is dragged.
    """

    def __init__(self, session: Session, look: Look, scale: TimeScale, options: RoadmapOptions) -> None:
        self._session = session
        self.look, self.scale, self.options = look, scale, options
        self.width, self.height, self.scroll = 1.0, 1.0, 0.0
        self.preview: Preview | None = None
        self.floating: int | None = None
        self.shown: AbstractSet[int] | None = None
        self._scene: tuple[object, Scene] | None = None
        self._labels: tuple[Scene, Labels] | None = None
        self._places: Places | None = None
        self._places_key: object = None
        self._ahead: tuple[Preview, Places, Places] | None = None
        self._marks: list[tuple[Places, list[StripMark]]] = []
        self._days: tuple[int, DayKinds] | None = None

    @property
    def project(self) -> Project:
        """The plan's records."""
        return self._session.project

    @property
    def scene(self) -> Scene:
        """The items as the plan has them."""
        key = (self.look, self.shown)
        if self._scene is None or self._scene[0] != key:
            scene = build_scene(self._session.project, self._session.schedule, self.look, self.shown)
            self._scene = (key, scene)
        elif self._scene[1].schedule is not self._session.schedule:
            self._scene = (key, self._scene[1].rescheduled(self._session.schedule))
        return self._scene[1]

    def forget(self, change: Change) -> None:
        """Drop what a change has made stale: all, unless it has only moved dates."""
        computed = self.scene.field is not None and not self.scene.field.given
        if computed or self.scene.color_field is not None or not all(_moves_only(op) for op in change.patch):
            self._scene = None

    @property
    def settled(self) -> Places:
        """The places of the items as the plan has them."""
        scene, buckets = self.scene, self.options.buckets
        key = (self.scale.minutes_per_pixel, buckets, self.look)
        known = self._places
        if known is None or known.scene is not scene or self._places_key != key:
            before = known if self._places_key == key else None
            self._places = place(scene, self._labels_of(scene), self.scale, buckets=buckets, before=before)
            self._places_key = key
        assert self._places is not None
        return self._places

    @property
    def places(self) -> Places:
        """The places of the items with what a drag would change; nobody changes rows before the drop."""
        settled = self.settled
        if self.preview is None:
            return settled
        if self._ahead is None or self._ahead[0] is not self.preview or self._ahead[1] is not settled:
            self._ahead = (self.preview, settled, _moved(settled, self.preview))
        return self._ahead[2]

    @property
    def marks(self) -> list[StripMark]:
        """The milestones of the strip."""
        return self._marks_at(self.places)

    def _marks_at(self, places: Places) -> list[StripMark]:
        if not self.options.strip:
            return []
        for known, marks in self._marks:
            if known is places:
                return marks
        self._marks = [*self._marks[-1:], (places, self._marks_of(places))]
        return self._marks[-1][1]

    def _marks_of(self, places: Places) -> list[StripMark]:
        return strip_marks(places.scene, places.scale, self.options.small, self.options.dates)

    def _labels_of(self, scene: Scene) -> Labels:
        known = self._labels
        if known is None or known[0].items is not scene.items:
            self._labels = known = (scene, labels_of(scene, self.options.texts))
        return known[1]

    @property
    def axis_height(self) -> float:
        """Height of the time axis."""
        return 2 * round(self.options.texts.height + AXIS_PADDING)

    @property
    def areas(self) -> Areas:
        """The parts of the view."""
        # As high as without a drag, so that the lanes stay where they are.
        strip = strip_height(self._marks_at(self.settled))
        buckets = bucket_width(self.width) * len(BUCKETS) if self.options.buckets else 0.0
        return Areas(QRectF(0, 0, self.width, self.height), self.axis_height, strip, buckets, self.scroll)

    @property
    def days(self) -> DayKinds:
        """Which days are shaded."""
        revision = self.project.calendar_revision
        if self._days is None or self._days[0] != revision:
            self._days = (revision, project_days(self.project))
        return self._days[1]

    @property
    def max_scroll(self) -> float:
        """How far the lanes can be scrolled."""
        return max(self.settled.height - (self.height - self.areas.top), 0.0)

    def fitting(self, extent: tuple[int, int]) -> TimeScale:
        """Return the scale at which a stretch of time fills the chart."""
        return fitting(self.scene, self._labels_of(self.scene), self.areas, extent, self.scale)

    def picture(self, painter: QPainter, theme: Theme) -> Picture:
        """Return what is to be painted."""
        areas, places, marks = self.areas, self.places, self.marks
        return Picture(painter, areas, places, marks, self.scale, theme, self.options, self.days, self.floating)

    def hit(self, x: float, y: float, theme: Theme) -> Hit:
        """Return what is at a place of the view."""
        return hit_test(self.picture(QPainter(), theme), x, y)

    def place_of(self, number: int, theme: Theme) -> QRectF:
        """Return where an item is in the view: its bar, diamond or card."""
        picture = self.picture(QPainter(), theme)
        return card_rect(picture, number) if picture.scene.kind[number] == IDEA else picture.bar(number)

    def light(self, **changes: object) -> None:
        """Light up other things: the fields of `Lit`."""
        lit: Lit = replace(self.options.lit, **changes)  # type: ignore[arg-type]
        self.options = replace(self.options, lit=lit)

    def extent(self, numbers: list[int] | None = None) -> tuple[int, int] | None:
        """Return the first start and the last finish of items, of all without `numbers`; None without dates."""
        scene = self.scene
        start, finish = (dates if numbers is None else dates[numbers] for dates in (scene.start, scene.finish))
        dated = start != NONE
        return (int(start[dated].min()), int(finish[dated].max())) if dated.any() else None


def _moves_only(op: object) -> bool:
    table, before, after = (getattr(op, name) for name in ("table", "before", "after"))
    if table == "links":
        return True
    return table == "tasks" and before is not None and after is not None and after.keys() <= DATES_ONLY


def _moved(settled: Places, preview: Preview) -> Places:
    """Return places with the dates of a preview, everyone in the row where it was."""
    scene = settled.scene.rescheduled(preview.after)
    lefts, rights = spans(scene, settled.scale)
    grown = settled.ends - settled.rights
    inside = settled.inside & (rights - lefts >= settled.rights - settled.lefts - 1)
    labels = np.where(settled.inside & ~inside, settled.labels.widths, grown)
    return replace(settled, scene=scene, lefts=lefts, rights=rights, inside=inside, ends=rights + labels)
