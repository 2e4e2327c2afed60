"""Drags on the roadmap: what each means as an edit, and the course of one from press to drop; nothing here paints."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from planner.edits import resizing, roadmap
from planner.edits.limits import earliest_start
from planner.edits.moves import How
from planner.errors import EditRefused
from planner.patch import Patch
from planner.roadmap.items import Kind
from planner.roadmap.lanes import carriers
from planner.roadmap.scene import Scene
from planner.scheduling.schedule import Driver
from planner.session import Preview, Session
from planner.timebase import MINUTES_PER_DAY
from ui.painting.axis import TimeScale, snap
from ui.roadmap.geometry import BUCKETS


@dataclass(frozen=True)
class Pointer:
    """Where the pointer is and which keys are held with it.

    Attributes:
        x, y: place in the view. scale: the time scale there.
        lane: the lane there, None beyond the lanes. bucket: the column there, None over the timeline.
        ctrl, shift: held keys.
    """

    x: float
    y: float
    scale: TimeScale
    lane: int | None = None
    bucket: int | None = None
    ctrl: bool = False
    shift: bool = False


@dataclass(frozen=True)
class Request:
    """An edit to be previewed or done."""

    edit: Callable[..., Patch]
    args: tuple[object, ...]
    kwargs: dict[str, Any] = field(default_factory=dict)


class Gesture(Protocol):
    """What a drag does.

    Attributes:
        number: the item that was taken hold of.
    """

    number: int

    def request(self, pointer: Pointer) -> Request | None:
        """Return the edit that dropping at `pointer` would be, None for nothing."""


@dataclass
class Carry:
    """Take items to another time, another lane or a bucket.

    Attributes:
        scene: they are in. numbers: of all taken items. start: the earliest start among them, None for ideas.
        offset: pixels from the place of that start to the pointer at the press.
    """

    number: int
    scene: Scene
    numbers: tuple[int, ...]
    start: int | None
    offset: float

    @property
    def task_ids(self) -> list[int]:
        """The tasks that are moved, the earliest first."""
        starts = {one: int(self.scene.start[one]) for one in self.numbers}
        ordered = sorted(self.numbers, key=starts.__getitem__)
        schedule = self.scene.schedule
        ids = [leaf for one in ordered for leaf in self.scene.items[one].moved_ids]
        return sorted(dict.fromkeys(ids), key=lambda one: schedule.start_of(one) or 0)

    def wanted(self, pointer: Pointer) -> int:
        """Return the start that the pointer asks for."""
        at_day_end = self.start is not None and self.start % MINUTES_PER_DAY >= pointer.scale.work_finish
        return snap(pointer.scale, pointer.scale.minute(pointer.x - self.offset), finish=at_day_end)

    def request(self, pointer: Pointer) -> Request | None:
        """Move to the snapped start or into the bucket, and into the lane under the pointer if it takes tasks."""
        change: dict[str, Any] = {}
        if pointer.bucket is not None:
            change = self._into_bucket(pointer.bucket)
        elif self.start is None or self.wanted(pointer) != self._snapped_start(pointer):
            change = {"start": self.wanted(pointer), "how": how(pointer)}
        change |= self._into_lane(pointer.lane)
        return Request(roadmap.drop, (self.task_ids,), change) if change else None

    def _snapped_start(self, pointer: Pointer) -> int:
        assert self.start is not None
        at_day_end = self.start % MINUTES_PER_DAY >= pointer.scale.work_finish
        return snap(pointer.scale, self.start, finish=at_day_end)

    def _into_bucket(self, column: int) -> dict[str, Any]:
        bucket = BUCKETS[column]
        items = [self.scene.items[one] for one in self.numbers]
        return {} if all(item.bucket is bucket for item in items) else {"bucket": bucket}

    def _into_lane(self, lane: int | None) -> dict[str, Any]:
        """Return what brings the items that are in another lane into a lane, nothing where that cannot be."""
        scene = self.scene
        text = None if lane is None else scene.lanes[lane].text
        if lane is None or scene.field is None or text is None:
            return {}
        others = [scene.items[one] for one in self.numbers if scene.items[one].lane != lane]
        if not others:
            return {}
        found = [
            one
            for item in others
            for one in carriers(
                scene.project, scene.schedule, scene.field, item.task_id, item.leaf_ids, whole=item.whole
            )
        ]
        return {"field": scene.field.key, "text": text, "carriers": tuple(dict.fromkeys(found))}


@dataclass
class Lengthen:
    """Change the duration by the right end.

    Attributes:
        task_id: of the item. finish: where the end was. offset: pixels from there to the pointer at the press.
    """

    number: int
    task_id: int
    finish: int
    offset: float

    def request(self, pointer: Pointer) -> Request | None:
        """Finish at the snapped instant."""
        finish = snap(pointer.scale, pointer.scale.minute(pointer.x - self.offset), finish=True)
        if finish == snap(pointer.scale, self.finish, finish=True):
            return None
        return Request(resizing.resize, (self.task_id, finish))


def carry(scene: Scene, number: int, taken: tuple[int, ...], scale: TimeScale, x: float) -> Carry:
    """Return the gesture that takes items along by one of them, pressed at `x`."""
    idea = scene.kind[number] == Kind.IDEA
    alike = tuple(one for one in taken if (scene.kind[one] == Kind.IDEA) == idea) or (number,)
    if idea:
        return Carry(number, scene, alike, None, 0.0)
    start = int(scene.start[list(alike)].min())
    return Carry(number, scene, alike, start, x - scale.x(start))


def how(pointer: Pointer) -> How:
    """Return what the held keys make of a move, as on the timeline."""
    if not pointer.ctrl:
        return How.PUSH
    return How.CHANGE_LAG if pointer.shift else How.KEEP_SUCCESSORS


class Drag:
    """One drag under way.

    Attributes:
        gesture: what it does. pointer: where it is. request: the edit that dropping here is.
        preview: what that would do; None when nothing, or when it is refused. refusal: why it cannot be dropped here.
    """

    def __init__(self, session: Session, gesture: Gesture, pointer: Pointer) -> None:
        self._session = session
        self.gesture, self.pointer = gesture, pointer
        self.request: Request | None = None
        self.preview: Preview | None = None
        self.refusal: EditRefused | None = None

    def step(self, pointer: Pointer) -> bool:
        """Take the pointer's place; return whether the preview is another one."""
        self.pointer = pointer
        request = self.gesture.request(pointer)
        if request == self.request:
            return False
        self.request = request
        self.preview = self.refusal = None
        if request is not None:
            self._ask(request)
        return True

    def _ask(self, request: Request) -> None:
        try:
            preview = self._session.preview(request.edit, *request.args, **request.kwargs)
        except EditRefused as refusal:
            self.refusal = refusal
            return
        self.preview = preview if preview.patch else None

    def held_by(self) -> int | None:
        """Return the task that keeps a moved one from going further left."""
        gesture = self.gesture
        if not isinstance(gesture, Carry) or gesture.start is None or self.pointer.bucket is not None:
            return None
        task_id = gesture.scene.items[gesture.number].task_id
        project, schedule = self._session.project, self._session.schedule
        unlagged = how(self.pointer) is not How.CHANGE_LAG
        if self.request is None or self.refusal or not unlagged or project.is_summary(task_id):
            return None
        limit = earliest_start(project, schedule, task_id)
        if limit.driver is not Driver.LINK or limit.link_id is None or gesture.wanted(self.pointer) >= limit.instant:
            return None
        return project.links[limit.link_id].predecessor_id
