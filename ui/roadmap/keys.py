"""The keyboard on the roadmap: arrows go from item to item, with Ctrl they move the items themselves."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from planner.edits import moves, roadmap
from planner.roadmap.lanes import carriers
from planner.timebase import MINUTES_PER_DAY
from ui.bridge import Bridge
from ui.roadmap.canvas import Canvas
from ui.roadmap.chosen import Chosen
from ui.roadmap.dragger import Dragger
from ui.roadmap.geometry import BUCKETS, IDEA
from ui.roadmap.mouse import Mouse
from ui.roadmap.neighbours import Way, neighbour

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
WAYS = {
    Key.Key_Left: Way.LEFT, Key.Key_Right: Way.RIGHT, Key.Key_Up: Way.UP, Key.Key_Down: Way.DOWN,
    Key.Key_Home: Way.FIRST, Key.Key_End: Way.LAST,
}  # fmt: skip
WEEKS = {Key.Key_Left: -1, Key.Key_Right: 1}
LANES = {Key.Key_Up: -1, Key.Key_Down: 1}
PAGES = {Key.Key_PageUp: 1.0, Key.Key_PageDown: -1.0}
ENTER = frozenset({Key.Key_Return, Key.Key_Enter})
HELD = {Key.Key_Control: CTRL, Key.Key_Shift: SHIFT}
WEEK = 7 * MINUTES_PER_DAY


class Keys(QObject):
    """What keys do on a canvas.

    Signals:
        activated: Enter on a task. wanted: this item should be in sight. panned: by so many pixels.
    """

    activated = Signal(object)
    wanted = Signal(int)
    panned = Signal(float, float)

    def __init__(self, canvas: Canvas, mouse: Mouse, dragger: Dragger, bridge: Bridge, chosen: Chosen) -> None:
        super().__init__(canvas)
        self._canvas, self._board, self._mouse, self._dragger = canvas, canvas.board, mouse, dragger
        self._bridge, self._chosen = bridge, chosen
        canvas.key_pressed.connect(self._on_press)
        canvas.key_released.connect(self._on_release)

    @Slot(object)
    def _on_press(self, event: QKeyEvent) -> None:
        if not self._used(event):
            event.ignore()

    def _used(self, event: QKeyEvent) -> bool:
        key, held = Key(event.key()), event.modifiers()
        if key in HELD:
            self._take_keys(event, pressed=True)
        elif key == Key.Key_Escape:
            return self._mouse.cancel() or self._mouse.hide_card()
        elif held & ALT:
            return False
        elif held & CTRL:
            return self._move(key)
        elif key in WAYS:
            self._go(WAYS[key], extend=bool(held & SHIFT))
        elif key in PAGES:
            self.panned.emit(0.0, PAGES[key] * self._board.areas.chart.height() * 0.9)
        elif key == Key.Key_Space:
            self._toggle_card()
        elif key in ENTER and self._chosen.current is not None:
            self.activated.emit(self._board.scene.items[self._chosen.current].task_id)
        else:
            return False
        return True

    @Slot(object)
    def _on_release(self, event: QKeyEvent) -> None:
        if Key(event.key()) in HELD:
            self._take_keys(event, pressed=False)
        else:
            event.ignore()

    def _take_keys(self, event: QKeyEvent, *, pressed: bool) -> None:
        held, changed = event.modifiers(), HELD[Key(event.key())]
        held = held | changed if pressed else held & ~changed
        self._dragger.set_keys(ctrl=bool(held & CTRL), shift=bool(held & SHIFT))

    # Going -----------------------------------------------------------------------------------------------

    def _go(self, way: Way, *, extend: bool) -> None:
        self._mouse.hide_card()
        found = neighbour(self._board.settled, self._chosen.current, way)
        if found is None:
            return
        self._chosen.set([*self._chosen.numbers, found] if extend else [found], found)
        self.wanted.emit(found)

    def _toggle_card(self) -> None:
        number = self._chosen.current
        if self._mouse.hide_card() or number is None:
            return
        self.wanted.emit(number)
        picture_bar = self._board.place_of(number, self._canvas.themes.theme)
        self._mouse.show_card_at(QPointF(picture_bar.left() + 8, picture_bar.bottom()), number)

    # Moving ----------------------------------------------------------------------------------------------

    def _move(self, key: Qt.Key) -> bool:
        """Move what is selected by a week, from bucket to bucket, or to the next lane."""
        if self._chosen.current is None or (key not in WEEKS and key not in LANES):
            return False
        if key in LANES:
            self._to_lane(LANES[key])
        elif self._board.scene.kind[self._chosen.current] == IDEA:
            self._to_bucket(WEEKS[key])
        else:
            self._by_weeks(WEEKS[key])
        return True

    def _by_weeks(self, weeks: int) -> None:
        scene = self._board.scene
        items = [scene.items[one] for one in self._chosen.numbers if scene.kind[one] != IDEA]
        ids = sorted({one for item in items for one in item.moved_ids}, key=self._start_of)
        if ids:
            self._bridge.apply(moves.move, ids, delta=weeks * WEEK, origin=self)

    def _start_of(self, task_id: int) -> int:
        return self._bridge.session.schedule.start_of(task_id) or 0

    def _to_bucket(self, step: int) -> None:
        """Move ideas from bucket to bucket; before the first one they get dates from today on."""
        scene = self._board.scene
        ideas = [scene.items[one] for one in self._chosen.numbers if scene.kind[one] == IDEA]
        current = scene.items[self._chosen.current or 0].bucket
        column = (BUCKETS.index(current) if current else len(BUCKETS) - 1) + step
        ids = [one for item in ideas for one in item.moved_ids]
        if column < 0:
            start = max(self._bridge.today or 0, self._bridge.session.schedule.project_start)
            self._bridge.apply(roadmap.drop, ids, start=start, origin=self)
        elif column < len(BUCKETS):
            self._bridge.apply(roadmap.drop, ids, bucket=BUCKETS[column], origin=self)

    def _to_lane(self, step: int) -> None:
        """Move to the next lane that takes tasks."""
        scene = self._board.scene
        number = self._chosen.current or 0
        lane = scene.items[number].lane + step
        while 0 <= lane < len(scene.lanes) and scene.lanes[lane].text is None:
            lane += step
        if not 0 <= lane < len(scene.lanes) or scene.field is None:
            return
        items = [scene.items[one] for one in self._chosen.numbers]
        givers = [
            one
            for item in items
            for one in carriers(scene.project, scene.schedule, scene.field, item.task_id, item.leaf_ids,
                                whole=item.whole)
        ]  # fmt: skip
        ids = [one for item in items for one in item.moved_ids]
        text = scene.lanes[lane].text or ""
        self._bridge.apply(roadmap.drop, ids, field=scene.field.key, text=text, carriers=givers, origin=self)
