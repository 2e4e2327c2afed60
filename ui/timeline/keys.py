"""The keyboard on the timeline. Single letters and shortcuts are actions of the window; these are the rest."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from planner.edits import moves
from ui.bridge import Bridge
from ui.rows import Rows
from ui.selection import Selection
from ui.timeline.canvas import Canvas
from ui.timeline.dragger import Dragger
from ui.timeline.mouse import Mouse
from ui.timeline.nudge import Nudge

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
STEPS = {Key.Key_Up: -1, Key.Key_Down: 1}
SCROLLS = {Key.Key_Left: 60.0, Key.Key_Right: -60.0}
ESCAPE, SPACE, MENU = Key.Key_Escape, Key.Key_Space, Key.Key_Menu
ENTER = frozenset({Key.Key_Return, Key.Key_Enter})
HELD = {Key.Key_Control: CTRL, Key.Key_Shift: SHIFT}


class Keys(QObject):
    """What keys do on a canvas.

    Signals:
        scrolled: the time scale by so many pixels. activated: Enter on a task. link_activated: on a link.
        moved_to: the selection went to a row that should be in sight.
    """

    scrolled = Signal(float)
    activated = Signal(object)
    link_activated = Signal(object)
    moved_to = Signal(int)

    def __init__(
        self, canvas: Canvas, mouse: Mouse, dragger: Dragger, bridge: Bridge, rows: Rows, selection: Selection
    ) -> None:
        super().__init__(canvas)
        self._dragger = dragger
        self._canvas, self._mouse, self._rows, self._selection = canvas, mouse, rows, selection
        self._nudger = Nudge(bridge, selection)
        canvas.key_pressed.connect(self._on_press)
        canvas.key_released.connect(self._on_release)

    @Slot(object)
    def _on_press(self, event: QKeyEvent) -> None:
        if not self._used(event):
            event.ignore()

    def _used(self, event: QKeyEvent) -> bool:
        key = Key(event.key())
        if key in HELD:
            self._take_keys(event, pressed=True)
            return True
        if key == ESCAPE:
            return self._mouse.cancel()
        if key == SPACE:
            if not event.isAutoRepeat():
                self._mouse.set_hand(True)
            return True
        if key in SCROLLS and self._nudge(event):
            return True
        if event.modifiers() & (CTRL | ALT):
            return False
        if key in SCROLLS:
            self.scrolled.emit(SCROLLS[key])
            return True
        if key in ENTER and self._selection.link_id is not None:
            self.link_activated.emit(self._selection.link_id)
            return True
        if key in ENTER and self._selection.current is not None:
            self.activated.emit(self._selection.current)
            return True
        return self._step(key, extend=bool(event.modifiers() & SHIFT))

    @Slot(object)
    def _on_release(self, event: QKeyEvent) -> None:
        key = Key(event.key())
        if key in HELD:
            self._take_keys(event, pressed=False)
        elif key == SPACE and not event.isAutoRepeat():
            self._mouse.set_hand(False)
        else:
            event.ignore()

    def _take_keys(self, event: QKeyEvent, *, pressed: bool) -> None:
        held = event.modifiers()
        changed = HELD[Key(event.key())]
        held = held | changed if pressed else held & ~changed
        self._dragger.set_keys(ctrl=bool(held & CTRL), shift=bool(held & SHIFT))

    def _nudge(self, event: QKeyEvent) -> bool:
        """Move the selected bars with Shift, resize the current one with Ctrl; both keys keep the successors."""
        held, way = event.modifiers(), 1 if event.key() == Key.Key_Right else -1
        scale = self._canvas.chart.scale
        if self._dragger.drag is not None or held & ALT:
            return False
        if held & SHIFT:
            how = moves.How.KEEP_SUCCESSORS if held & CTRL else moves.How.PUSH
            return self._nudger.move(scale, way, how)
        return bool(held & CTRL) and self._nudger.resize(scale, way)

    def _step(self, key: Key, *, extend: bool) -> bool:
        """Move the selection by rows; with Shift it grows from where it was."""
        count = self._rows.count
        page = max(1, int(self._canvas.area.height() // self._rows.row_height) - 1)
        steps = {**STEPS, Key.Key_PageUp: -page, Key.Key_PageDown: page, Key.Key_Home: -count, Key.Key_End: count}
        if key not in steps or not count:
            return False
        current = self._selection.current
        row = None if current is None else self._rows.row_of(current)
        step = steps[key]
        wanted = self._rows.task_near(0 if row is None else min(max(row + step, 0), count - 1), down=step > 0)
        if wanted is None:
            return False
        self._select(wanted, extend=extend)
        self.moved_to.emit(wanted)
        return True

    def _select(self, row: int, *, extend: bool) -> None:
        task_id = self._rows.id_at(row)
        ids = self._selection.ids
        if extend and ids:
            anchor = ids[0]
            self._selection.set(self._rows.between(anchor, task_id) or [task_id], task_id)
        else:
            self._selection.set([task_id])
