"""The picture of a chain on the screen: panned, zoomed, walked along by the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from ui.dependencies.chain_painter import Marks, paint_chain
from ui.dependencies.chain_scene import ChainScene, box_sentence
from ui.theme import Role
from ui.theme_manager import ThemeManager

LEAST, MOST = 0.1, 2.5
STEP = 1.25
COMFORTABLE = 0.7
"""A chain that would have to be smaller is not shown whole at first."""
NOTCH = 120.0
WHEEL_STEP = 60.0
MARGIN = 24.0
LEFT_BUTTON, MIDDLE_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key
TOOL_TIP = QEvent.Type.ToolTip


class ChainView(QWidget):
    """Shows one chain.

    Attributes:
        scene: what is shown, None for nothing. cursor: the task that the keys act on.

    Signals:
        walked: the cursor came to a task by the keyboard. chosen: a task is to be the focus.
        bar_requested: a task whose bar is to be shown. opened: all neighbours of a task are wanted.
        menu_requested: a context menu is wanted for a task, at a global position.
    """

    walked = Signal(object)
    chosen = Signal(object)
    bar_requested = Signal(object)
    opened = Signal(object)
    menu_requested = Signal(object, object)

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.scene: ChainScene | None = None
        self.cursor_id: int | None = None
        self.zoom = 1.0
        self._offset = QPointF()
        self._hovered: int | None = None
        self._pressed: QPointF | None = None
        self._panning = False
        self._last_clicked: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Chain of links"))
        themes.changed.connect(self.update)

    # What is shown ---------------------------------------------------------------------------------------

    def show_scene(self, scene: ChainScene | None) -> None:
        """Show another chain; a box that both have stays where it is, the focus or else the cursor first."""
        self._hovered = None
        kept = self._kept(scene)
        if scene is not None and self.scene is not None and kept is not None:
            self._offset += (self.scene.boxes[kept].rect.topLeft() - scene.boxes[kept].rect.topLeft()) * self.zoom
        self.scene = scene
        if scene is None or self.cursor_id not in scene.boxes:
            self.cursor_id = None if scene is None else scene.focus_id
        if scene is not None and kept is None:
            self.look_at_focus()
        self._describe()
        self.update()

    def _kept(self, scene: ChainScene | None) -> int | None:
        """Return the task whose box is to stay where it is."""
        if scene is None or self.scene is None:
            return None
        common = self.scene.boxes.keys() & scene.boxes.keys()
        return next((one for one in (scene.focus_id, self.cursor_id) if one in common), None)

    def set_cursor(self, task_id: int) -> None:
        """Let the keys act on a task that is shown, and bring it into sight."""
        if self.scene is not None and task_id in self.scene.boxes:
            self.cursor_id = task_id
            self._bring_into_sight(self.scene.boxes[task_id].rect)
            self._describe()
            self.update()

    def look_at_focus(self) -> None:
        """Show all where that is legible; else the focus in the middle at full size."""
        self.fit()
        if self.zoom < COMFORTABLE:
            self.zoom = 1.0
            self._centre()

    def fit(self) -> None:
        """Show the whole chain, no larger than life."""
        if self.scene is not None and self.width() and self.height():
            area = self.scene.area
            room = (self.width() - 2 * MARGIN) / area.width(), (self.height() - 2 * MARGIN) / area.height()
            self.zoom = min(max(min(*room, 1.0), LEAST), MOST)
            self._offset = QPointF(self.rect().center()) - area.center() * self.zoom
            self.update()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Show it larger or smaller; the place `at`, else the middle, stays."""
        at = QPointF(self.rect().center()) if at is None else at
        zoom = min(max(self.zoom * factor, LEAST), MOST)
        self._offset = at - (at - self._offset) * (zoom / self.zoom)
        self.zoom = zoom
        self.update()

    def place_of(self, task_id: int) -> QPointF:
        """Return where the middle of a box is in the widget."""
        assert self.scene is not None
        return self._offset + self.scene.boxes[task_id].rect.center() * self.zoom

    def _centre(self) -> None:
        if self.scene is not None:
            focus = self.scene.boxes[self.scene.focus_id].rect.center()
            self._offset = QPointF(self.rect().center()) - focus * self.zoom

    def _bring_into_sight(self, rect: QRectF) -> None:
        seen = QRectF(self._offset + rect.topLeft() * self.zoom, rect.size() * self.zoom)
        room = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        right = max(room.left() - seen.left(), 0.0) or min(room.right() - seen.right(), 0.0)
        down = max(room.top() - seen.top(), 0.0) or min(room.bottom() - seen.bottom(), 0.0)
        self._offset += QPointF(right, down)

    def _describe(self) -> None:
        """Tell screen readers of the box at the cursor."""
        box = self.scene.boxes.get(self.cursor_id or 0) if self.scene is not None else None
        said = "" if box is None or self.scene is None else box_sentence(box, self.scene).replace("\n", ". ")
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            if said and self.hasFocus():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    # Painting --------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._themes.theme.color(Role.BASE))
        if self.scene is not None:
            painter.translate(self._offset)
            painter.scale(self.zoom, self.zoom)
            marks = Marks(self.cursor_id, self._hovered, self.hasFocus())
            paint_chain(painter, self.scene, self._themes.theme, self.font(), marks, self.zoom)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the middle in the middle."""
        super().resizeEvent(event)
        old = event.oldSize()
        if not old.isValid():
            self.look_at_focus()
        else:
            change = event.size() - old
            self._offset += QPointF(change.width() / 2, change.height() / 2)

    # Mouse -----------------------------------------------------------------------------------------------

    def _place(self, widget_place: QPointF) -> QPointF:
        return (widget_place - self._offset) / self.zoom

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click, or to pan."""
        if event.button() in (LEFT_BUTTON, MIDDLE_BUTTON):
            self._pressed, self._panning = event.position(), event.button() == MIDDLE_BUTTON

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan, or mark what the pointer is over."""
        if self._pressed is not None:
            way = event.position() - self._pressed
            if self._panning or way.manhattanLength() >= QApplication.startDragDistance():
                self._panning = True
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self._offset += way
                self._pressed = event.position()
                self.update()
            return
        self._hover(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what was clicked."""
        clicked = self._pressed is not None and not self._panning and event.button() == LEFT_BUTTON
        self._pressed, self._panning = None, False
        self.unsetCursor()
        if clicked and self.scene is not None:
            place = self._place(event.position())
            box, more = self.scene.box_at(place), self.scene.more_at(place)
            self._last_clicked = None if box is None else box.task_id
            if box is not None:
                self.cursor_id = box.task_id
                self.chosen.emit(box.task_id)
            elif more is not None:
                self.opened.emit(more.task_id)
        self._hover(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to the bar of what was clicked."""
        if event.button() == LEFT_BUTTON and self._last_clicked is not None:
            self.bar_requested.emit(self._last_clicked)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, with Shift sideways; zoom with Ctrl."""
        notches = event.angleDelta().toPointF() / NOTCH
        if event.modifiers() & CTRL:
            self.zoom_by(STEP ** notches.y(), event.position())
        else:
            step = notches * WHEEL_STEP
            self._offset += step.transposed() if event.modifiers() & SHIFT else step
            self.update()
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any longer."""
        self._mark(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a task."""
        at_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        box = None if self.scene is None or at_key else self.scene.box_at(self._place(QPointF(event.pos())))
        task_id = self.cursor_id if at_key else None if box is None else box.task_id
        if task_id is not None:
            place = self.mapToGlobal(self.place_of(task_id).toPoint()) if at_key else event.globalPos()
            self.menu_requested.emit(task_id, place)

    def event(self, event: QEvent) -> bool:
        """Show what a box says, whole, where the pointer rests."""
        if event.type() == TOOL_TIP and isinstance(event, QHelpEvent):
            box = None if self.scene is None else self.scene.box_at(self._place(QPointF(event.pos())))
            text = "" if box is None or self.scene is None else box_sentence(box, self.scene)
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def _hover(self, widget_place: QPointF) -> None:
        if self.scene is not None:
            place = self._place(widget_place)
            box, more = self.scene.box_at(place), self.scene.more_at(place)
            self._mark(None if box is None else box.task_id)
            self.setCursor(Qt.CursorShape.PointingHandCursor if box or more else Qt.CursorShape.ArrowCursor)

    def _mark(self, task_id: int | None) -> None:
        if task_id != self._hovered:
            self._hovered = task_id
            self.update()

    # Keyboard --------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along links; Space makes the cursor the focus, Enter goes to its bar, E opens what is left out."""
        target = self._target(event.key())
        if target is not None:
            self.set_cursor(target)
            self.walked.emit(target)
        elif not self._act(event.key()):
            super().keyPressEvent(event)

    def _target(self, key: int) -> int | None:
        """Return the task that a key leads to."""
        scene, cursor = self.scene, self.cursor_id
        if scene is None or cursor is None:
            return None
        if key in (KEY.Key_Left, KEY.Key_Right):
            return scene.along(cursor, forward=key == KEY.Key_Right)
        if key in (KEY.Key_Up, KEY.Key_Down):
            return scene.beside(cursor, 1 if key == KEY.Key_Down else -1)
        return scene.focus_id if key == KEY.Key_Home else None

    def _act(self, key: int) -> bool:
        cursor = self.cursor_id
        if key in (KEY.Key_Plus, KEY.Key_Equal):
            self.zoom_by(STEP)
        elif key == KEY.Key_Minus:
            self.zoom_by(1 / STEP)
        elif key in (KEY.Key_F, KEY.Key_0):
            self.fit()
        elif cursor is None:
            return False
        elif key in (KEY.Key_Return, KEY.Key_Enter):
            self.bar_requested.emit(cursor)
        elif key == KEY.Key_Space:
            self.chosen.emit(cursor)
        elif key == KEY.Key_E:
            self.opened.emit(cursor)
        else:
            return key in (KEY.Key_Left, KEY.Key_Right, KEY.Key_Up, KEY.Key_Down)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt's."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt's."""
        super().focusOutEvent(event)
        self.update()
