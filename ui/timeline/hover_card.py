"""The card of what the pointer rests on, or of the current task when a key asks for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer, Slot
from PySide6.QtGui import QMouseEvent

from planner.session import Session
from ui.painting.card import Line, Tone
from ui.painting.card_view import CardView
from ui.rows import Rows
from ui.theme_manager import ThemeManager
from ui.timeline.canvas import Canvas
from ui.timeline.hit import Handle, Hit
from ui.timeline.tips import tip_lines

REST = 400
"""Milliseconds that the pointer rests before the card comes."""

MOST_NAMED = 3
"""So many tasks out of sight are named."""

Target = tuple[int | None, int | None, bool]
"""The task, the link, and whether it is a pin."""


class HoverCard(QObject):
    """Shows and hides the card of a canvas.

    Attributes:
        view: the card. timer: runs while the pointer rests and the card is still to come.
    """

    def __init__(self, canvas: Canvas, session: Session, rows: Rows, themes: ThemeManager) -> None:
        super().__init__(canvas)
        self._canvas, self._session, self._rows = canvas, session, rows
        self.view = CardView(canvas.viewport(), themes)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(REST)
        self.timer.timeout.connect(self._on_rest)
        self._place = QPoint()
        self._target: Target | None = None
        self._held = False
        canvas.pressed.connect(self._on_press)
        canvas.released.connect(self._on_release)
        canvas.moved.connect(self._on_move)
        for signal in (canvas.left, canvas.wheeled, canvas.key_pressed, canvas.focused):
            signal.connect(self.dismiss)
        rows.scrolled.connect(self.dismiss)
        rows.changed.connect(self.dismiss)

    def show_task(self, task_id: int) -> bool:
        """Show the card of a task beside its mark; return whether its row is in sight."""
        row = self._rows.row_of(task_id)
        chart, area = self._canvas.chart, self._canvas.area
        if row is None or not area.top() <= chart.layout.middle(row) <= area.bottom():
            return False
        self.dismiss()
        start, finish = self._session.schedule.start_of(task_id), self._session.schedule.finish_of(task_id)
        x = area.center().x() if start is None or finish is None else chart.scale.x((start + finish) / 2)
        place = QPoint(round(min(max(x, area.left()), area.right())), round(chart.layout.middle(row)))
        self._show(Hit(Handle.BODY, row, task_id=task_id), place)
        self._canvas.setAccessibleDescription(self.view.accessibleName())
        return True

    @Slot()
    def dismiss(self) -> None:
        """Hide the card, and show none until the pointer moves again."""
        self.timer.stop()
        self._target = None
        self.view.dismiss()

    @Slot()
    def _on_press(self) -> None:
        self._held = True
        self.dismiss()

    @Slot()
    def _on_release(self) -> None:
        self._held = False

    @Slot(object)
    def _on_move(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        target = None if self._held else _target(self._hit(place))
        if target is None:
            self.dismiss()
        elif target != self._target or self.view.card is None or self.view.covers(place):
            self.view.dismiss()
            self._target, self._place = target, place
            self.timer.start()

    @Slot()
    def _on_rest(self) -> None:
        if self._canvas.chart.preview is None and self._canvas.isVisible():
            self._show(self._hit(self._place), self._place)

    def _hit(self, place: QPoint) -> Hit:
        return self._canvas.chart.hit(place.x(), place.y())

    def _show(self, hit: Hit, place: QPoint) -> None:
        options, layout = self._canvas.chart.options, self._canvas.chart.layout
        lines = tip_lines(self._session, hit, options.dates)
        if lines:
            lines += self._hidden_links(hit)
            ends = (layout.top(hit.row), layout.top(hit.row + 1)) if hit.task_id is not None else None
            self._target = _target(hit)
            self.view.show_card(lines, options.texts.font, place, ends)

    def _hidden_links(self, hit: Hit) -> list[Line]:
        """Name the tasks that are linked with this one and have no row."""
        project, shown = self._session.project, self._rows.row_of
        if hit.task_id is None or hit.handle is Handle.PIN:
            return []
        others = [link.predecessor_id for link in project.predecessors(hit.task_id)]
        others += [link.successor_id for link in project.successors(hit.task_id)]
        hidden = [project.tasks[one].name for one in dict.fromkeys(others) if shown(one) is None]
        names = ", ".join(hidden[:MOST_NAMED]) + (" …" if len(hidden) > MOST_NAMED else "")
        return [Line(names, Tone.FACT, self.tr("Linked, not shown"))] if hidden else []


def _target(hit: Hit) -> Target | None:
    if hit.task_id is None and hit.link_id is None:
        return None
    return hit.task_id, hit.link_id, hit.handle is Handle.PIN
