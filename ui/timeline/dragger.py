"""Dragger: takes a drag from press to drop on a canvas: preview once a frame, card, driver, scrolling at the edges."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QPointF, Signal, Slot

from planner.edits.moves import How
from planner.errors import EditRefused
from ui.bridge import Bridge
from ui.edge_scroll import EdgeScroll, depth
from ui.frame_clock import FrameClock
from ui.notices import Level
from ui.painting.card import Card
from ui.rows import Rows
from ui.selection import Selection
from ui.timeline.canvas import Canvas
from ui.timeline.card_texts import card_lines
from ui.timeline.drag import Drag
from ui.timeline.drawing import DrawTask
from ui.timeline.gestures import DrawLink, Gesture, Pointer, Request
from ui.timeline.grasp import Grasp
from ui.timeline.hit import Handle, Hit
from ui.timeline.placing import PlaceRows
from ui.timeline.sketch import Sketch
from ui.timeline.snapping import Snapping


class Dragger(QObject):
    """Carries out drags on a canvas.

    Attributes:
        drag: the drag under way, or None.
        snaps: whether edges snap to what is near by.
        clock: when its next frame is due. edges: scrolls while the pointer is at an edge.

    Signals:
        preview_changed: the preview of the drag, None when it is over.
        panned: the time scale must move by so many pixels. scale_left: a drag was given up, and this is
            the `TimeScale` that it began with.
        drawn: the id of a new task, to be named.
    """

    preview_changed = Signal(object)
    drawn = Signal(object)
    panned = Signal(float)
    scale_left = Signal(object)

    def __init__(self, canvas: Canvas, bridge: Bridge, rows: Rows, selection: Selection) -> None:
        super().__init__(canvas)
        self._canvas, self._chart = canvas, canvas.chart
        self._bridge, self._rows, self._selection = bridge, rows, selection
        self.drag: Drag | None = None
        self._place = QPointF()
        self._keys = (False, False)
        self._grasp = Grasp(bridge.session, self._chart, rows, self.tr("New task"))
        self._sketch = Sketch(canvas.overlay, self._chart, rows)
        self._snapping = Snapping()
        self.snaps = True
        self.clock = FrameClock(self)
        self.clock.tick.connect(self._step)
        self.edges = EdgeScroll(self)
        self.edges.scrolled.connect(self._scroll_at_edge)
        self._home = (self._chart.scale, rows.scroll)
        self._rest_down = 0.0

    # The course of a drag --------------------------------------------------------------------------------

    def begin(self, hit: Hit, pressed: QPointF, place: QPointF, *, rows: bool = False) -> None:
        """Begin to drag what was pressed, if it can be dragged; `rows`: to another row, not along the time."""
        gesture = self._gesture(hit, pressed, rows=rows)
        if gesture is None or not self._may_edit() or not self._may_place(gesture):
            return
        if gesture.task_id is not None and gesture.task_id not in self._selection.ids:
            self._selection.set([gesture.task_id])
        self._snapping = self._grasp.snapping(gesture, enabled=self.snaps)
        self._place = place
        self._home = (self._chart.scale, self._rows.scroll)
        self._rest_down = 0.0
        self.drag = Drag(self._bridge.session, gesture, self._pointer(gesture))
        self._watch_edges()
        self.clock.request()

    def _gesture(self, hit: Hit, pressed: QPointF, *, rows: bool) -> Gesture | None:
        if hit.handle is Handle.NONE:
            return self._grasp.drawing(hit, pressed.x())
        if rows and hit.task_id is not None and hit.handle in (Handle.BODY, Handle.PIN):
            return self._grasp.placing(hit.task_id, self._selection.ids)
        return self._grasp.gesture(hit, pressed.x(), self._selection.ids)

    def move(self, place: QPointF) -> None:
        """Go on to a place; the preview follows with the next frame."""
        self._place = place
        self._watch_edges()
        self.clock.request()

    def set_snaps(self, snaps: bool) -> None:
        """Let edges snap or not, also in the middle of a drag."""
        self.snaps = self._snapping.enabled = snaps
        if self.drag is not None:
            self.clock.request()

    def unit_at(self, minute: float) -> int:
        """Return the instant that an edge dragged to a minute would take, bars left aside."""
        week_start = self._chart.options.dates.week_start
        return Snapping(enabled=self.snaps, week_start=week_start).unit(self._chart.scale, minute)

    def _may_edit(self) -> bool:
        """Whether the plan can be edited; a notice says so if not."""
        if not self._bridge.session.writable:
            self._bridge.report(EditRefused("plan-read-only"))
        return self._bridge.session.writable

    def _may_place(self, gesture: Gesture) -> bool:
        """Whether rows stand where they can be put elsewhere; a notice says so if not."""
        if not isinstance(gesture, PlaceRows) or self._rows.in_outline_order:
            return True
        text = self.tr("Rows are sorted or grouped; they are put elsewhere in outline order.")
        self._bridge.announce(text, Level.WARNING, self.tr("Outline Order"), _OutlineOrder(self._rows))
        return False

    def set_keys(self, *, ctrl: bool, shift: bool) -> None:
        """Take the keys that are held, also when they change in the middle of a drag."""
        self._keys = (ctrl, shift)
        if self.drag is not None:
            self.clock.request()

    def drop(self, place: QPointF) -> None:
        """End the drag at a place: its edit is done as one undo step."""
        self._place = place
        self._step()
        drag = self.drag
        driver = None if drag is None else drag.held_by()[1]
        self._end()
        if drag is None or drag.request is None:
            return
        request = drag.request
        if drag.preview or drag.refusal or not drag.gesture.reflows:
            self._bridge.apply(request.edit, *request.args, origin=self, **request.kwargs)
            if self._bridge.refusal is not None:
                return
            self._show_result(drag.gesture)
        if driver is not None and drag.gesture.task_id is not None:
            self._tell_limit(drag.gesture.task_id, driver, request)

    def _show_result(self, gesture: Gesture) -> None:
        """Let a new task be named; keep rows that were put into a folded summary in sight."""
        if isinstance(gesture, PlaceRows):
            for task_id in gesture.task_ids:
                self._rows.reveal(task_id)
        if isinstance(gesture, DrawTask) and gesture.task_id is None:
            self._selection.set([gesture.new_id])
            self.drawn.emit(gesture.new_id)

    def _tell_limit(self, task_id: int, driver: int, request: Request) -> None:
        """Say why the bar did not come along to where it was dropped, and offer the way to have it there."""
        tasks = self._bridge.session.project.tasks
        text = self.tr(
            "“{name}” cannot start before “{driver}” lets it. Change the lag of the link to have it there all the "
            "same; holding Ctrl+Shift while dragging does so too."
        )
        said = text.format(name=tasks[task_id].name, driver=tasks[driver].name)
        self._bridge.announce(said, Level.WARNING, self.tr("Change Lag"), _ChangeLag(self._bridge, request))

    def cancel(self) -> bool:
        """End a drag without an edit, and show what was shown before it; return whether there was one."""
        if not self._end():
            return False
        scale, scroll = self._home
        self.scale_left.emit(scale)
        self._rows.set_scroll(scroll)
        return True

    def _end(self) -> bool:
        self.edges.stop()
        self.clock.stop()
        if self.drag is None:
            return False
        self.drag = None
        self._chart.preview = None
        self._canvas.overlay.clear()
        self._light_driver()
        self.preview_changed.emit(None)
        self._canvas.refresh()
        return True

    # What is dragged -------------------------------------------------------------------------------------

    def _pointer(self, gesture: Gesture) -> Pointer:
        x, y = self._place.x(), self._place.y()
        ctrl, shift = self._keys
        # Only the end of a new link depends on what is below the pointer.
        aims = isinstance(gesture, DrawLink)
        hit = self._chart.hit(x, y, settled=True) if aims else Hit(Handle.NONE, self._chart.layout.row_at(y))
        return Pointer(x, y, self._chart.scale, hit, ctrl, shift, self._snapping)

    # Frames ----------------------------------------------------------------------------------------------

    @Slot()
    def _step(self) -> None:
        """One frame of a drag."""
        if self.drag is None:
            return
        overlay = self._canvas.overlay
        if self.drag.step(self._pointer(self.drag.gesture)) or overlay.card is None:
            self._show_preview(self.drag)
        drawn = self._sketch.draw(self.drag, self._bridge.session.schedule, self._canvas.area)
        self._canvas.viewport().update(drawn)
        self._canvas.move_card(self._place)

    def _show_preview(self, drag: Drag) -> None:
        self._chart.preview = drag.preview
        self._light_driver()
        options, overlay = self._chart.options, self._canvas.overlay
        overlay.card = Card(card_lines(self._bridge.session, drag, options.dates), options.texts.font)
        overlay.refused = drag.refusal is not None
        self.preview_changed.emit(drag.preview)
        self._canvas.refresh_moved()

    def _light_driver(self) -> None:
        link, task = (None, None) if self.drag is None else self.drag.held_by()
        lit = self._chart.options.highlights
        if (lit.driver_link, lit.driver) != (link, task):
            self._chart.light(replace(lit, driver_link=link, driver=task))
            self._canvas.refresh()

    # Scrolling at the edges ------------------------------------------------------------------------------

    def _watch_edges(self) -> None:
        """Only a link is drawn, and only rows are put, to where the rows must scroll; rows are put anywhere in time."""
        area = self._canvas.area
        gesture = None if self.drag is None else self.drag.gesture
        across = 0.0 if isinstance(gesture, PlaceRows) else depth(self._place.x(), area.width())
        down = depth(self._place.y(), area.height()) if isinstance(gesture, (DrawLink, PlaceRows)) else 0.0
        self.edges.watch(across, down)

    @Slot(float, float)
    def _scroll_at_edge(self, across: float, down: float) -> None:
        """Scroll, and bring what is dragged along before anything is painted."""
        if across:
            self.panned.emit(-across)
        self._rest_down += down
        whole = round(self._rest_down)
        if whole:
            self._rest_down -= whole
            self._rows.set_scroll(self._rows.scroll + whole)
        self.clock.request()
        self.clock.flush()


@dataclass(frozen=True, slots=True)
class _OutlineOrder:
    """The remedy where rows cannot be put elsewhere: what is shown stays, in the order of the outline."""

    rows: Rows

    def __call__(self) -> None:
        self.rows.arrange(replace(self.rows.arrangement, sort=(), flat=False, group_field=""))


@dataclass(frozen=True, slots=True)
class _ChangeLag:
    """The remedy of a move that a link held back: the same move, by the lag of the link."""

    bridge: Bridge
    request: Request

    def __call__(self) -> None:
        self.bridge.apply(self.request.edit, *self.request.args, how=How.CHANGE_LAG)
