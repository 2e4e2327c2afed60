"""Canvas: a graphics view with one painted item, which is the whole chart."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsItem, QGraphicsScene, QGraphicsView, QStyleOptionGraphicsItem, QWidget

from planner.scheduling.paths import PathTo
from ui.painting.ground import paint_time_lines
from ui.theme import Role
from ui.theme_manager import ThemeManager
from ui.timeline.chart import Chart
from ui.timeline.damage import damage
from ui.timeline.dense import DenseChart
from ui.timeline.edge_hints import paint_edge_hints
from ui.timeline.frame import Frame
from ui.timeline.ghosts import paint_ghosts
from ui.timeline.links import paint_links
from ui.timeline.options import Part
from ui.timeline.overlay import Overlay
from ui.timeline.painter import paint_above, paint_background, paint_frame
from ui.timeline.path_marks import paint_path
from ui.timeline.places import Places
from ui.timeline.still import Still

EXPOSED = QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption
ANTIALIASING = QPainter.RenderHint.Antialiasing
NO_BRUSH = Qt.BrushStyle.NoBrush
BY_KEYBOARD = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)
"""Whoever came by the mouse knows where the focus is."""


class ChartItem(QGraphicsItem):
    """The one item of the scene: as large as the view, painted by the canvas."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__()
        self._canvas = canvas
        self._size = QRectF()
        self.setFlag(EXPOSED)

    def set_size(self, size: QRectF) -> None:
        """Be as large as the view."""
        self.prepareGeometryChange()
        self._size = size

    def boundingRect(self) -> QRectF:
        """Qt's."""
        return self._size

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Qt's."""
        self._canvas.paint(painter, option.exposedRect)


class Canvas(QGraphicsView):
    """Paints the chart and passes on what mouse and keys do.

    Attributes:
        chart: what is shown. overlay: what a drag paints over it.

    Signals:
        pressed, moved, released, double_clicked: a QMouseEvent. wheeled: a QWheelEvent.
        key_pressed, key_released: a QKeyEvent; one that is not used must be ignored.
        left: the pointer went away. menu_requested: at a global position.
        focused: the keyboard came or went. resized: the size is another one.
    """

    pressed = Signal(object)
    moved = Signal(object)
    released = Signal(object)
    double_clicked = Signal(object)
    wheeled = Signal(object)
    key_pressed = Signal(object)
    key_released = Signal(object)
    left = Signal()
    menu_requested = Signal(object)
    focused = Signal(bool)
    resized = Signal()

    def __init__(self, chart: Chart, themes: ThemeManager, parent: QWidget | None = None) -> None:
        self._item: ChartItem | None = None
        super().__init__(parent)
        self.chart = chart
        self.overlay = Overlay()
        self._themes = themes
        self._focus_shown = False
        self._exposed: QRegion | None = None
        self._painted: Places | None = None
        self._still = Still()
        self._dense = DenseChart(chart)
        self._card_area = QRect()
        self._ground: tuple[object, ...] = ()
        self._ground_picture: QPixmap | None = None
        self._item = ChartItem(self)
        scene = QGraphicsScene(self)
        scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        scene.addItem(self._item)
        self.setScene(scene)
        self._set_up()
        self._fit_item()

    def _set_up(self) -> None:
        """Let the scene's points be the view's pixels, whatever its size."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    # Painting --------------------------------------------------------------------------------------------

    @property
    def area(self) -> QRectF:
        """The chart's rectangle."""
        return QRectF(self.viewport().rect())

    def refresh(self) -> None:
        """Paint all soon."""
        self.viewport().update()

    def refresh_moved(self) -> None:
        """Paint soon what is elsewhere, or looks different, since it was painted last."""
        known = self._painted if self.chart.path is None else None
        region = None if known is None else damage(known, self.chart.places)
        if region is None:
            self.viewport().update()
        else:
            self.viewport().update(region)

    def move_card(self, pointer: QPointF) -> None:
        """Take the card along with the pointer: only what it covered and covers is painted."""
        overlay = self.overlay
        overlay.pointer = pointer
        if overlay.card is not None:
            self.viewport().update(self._card_area)
            self.viewport().update(overlay.card_area(self.area))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Remember which part it is that Qt wants painted."""
        self._exposed = event.region()
        super().paintEvent(event)
        self._exposed = None

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        """Paint the exposed part of the chart with what a drag adds."""
        if self.chart.dense:
            self._paint_dense(painter, exposed)
            return
        self._painted = places = self.chart.places
        frame = Frame(painter, places, self._themes.theme, exposed, self._exposed)
        if self.chart.path is not None:
            self._paint_with_path(frame, self.chart.path)
        elif self.chart.preview is not None:
            self._paint_drag(frame)
        else:
            self._still.forget()
            self._paint_ground(painter, exposed)
            paint_frame(frame)
        paint_edge_hints(frame)
        self._paint_overlay(painter, places.rect)

    def _paint_dense(self, painter: QPainter, exposed: QRectF) -> None:
        """Paint the chart as the density of its rows."""
        self._painted, theme = None, self._themes.theme
        self._still.forget()
        self._paint_ground(painter, exposed)
        self._dense.paint(painter, self.area, theme, self.devicePixelRatioF())
        paint_time_lines(painter, self.area, self.chart.scale, theme, self.chart.options)
        self._paint_overlay(painter, self.area)

    def _paint_drag(self, frame: Frame) -> None:
        """Paint the chart with ghosts; what stands still comes from a picture when it has stood still for a frame."""
        settled, ratio = self.chart.settled_places, self.devicePixelRatioF()
        links, size = self._still.links(frame.places, settled), self.viewport().size() * ratio
        picture = self._still.picture(frame, settled, links, self._draw_ground, size, ratio)
        if picture is None:
            self._paint_moved_ground(frame)
            paint_frame(frame)
            return
        frame.painter.drawPixmap(0, 0, picture)
        paint_links(frame, ~links)
        paint_above(frame)

    def _paint_with_path(self, frame: Frame, path: PathTo) -> None:
        """Paint the chart with a path lit up, whose links are the only ones."""
        places = frame.places
        options = places.options.without(Part.LINKS)
        bare = Places(places.scene, places.scale, places.layout, options, places.rect)
        self._paint_moved_ground(frame)
        paint_frame(Frame(frame.painter, bare, frame.theme, frame.exposed, self._exposed))
        paint_path(frame, path)

    def _paint_moved_ground(self, frame: Frame) -> None:
        """Paint the ground, and the ghosts of what a drag moves."""
        self._paint_ground(frame.painter, frame.exposed)
        if self.chart.preview is not None:
            settled = Frame(frame.painter, self.chart.settled_places, frame.theme, frame.exposed, self._exposed)
            paint_ghosts(settled, frame.scene)

    def _draw_ground(self, painter: QPainter) -> None:
        self._paint_ground(painter, self.area)

    def _paint_ground(self, painter: QPainter, exposed: QRectF) -> None:
        """Paint free days and grid: from a picture as long as they stand still, as they do in a drag."""
        chart, theme, ratio = self.chart, self._themes.theme, self.devicePixelRatioF()
        ground = (chart.scale, chart.layout, theme.name, chart.days, self.viewport().size(), ratio)
        if ground != self._ground:
            self._ground, self._ground_picture = ground, None
            paint_background(painter, exposed, chart.scale, chart.layout, theme, chart.options, chart.days)
            return
        if self._ground_picture is None:
            self._ground_picture = self._picture_of_ground(ratio)
        painter.drawPixmap(0, 0, self._ground_picture)

    def _picture_of_ground(self, ratio: float) -> QPixmap:
        chart, theme = self.chart, self._themes.theme
        picture = QPixmap(self.viewport().size() * ratio)
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        paint_background(painter, self.area, chart.scale, chart.layout, theme, chart.options, chart.days)
        painter.end()
        return picture

    def _paint_overlay(self, painter: QPainter, area: QRectF) -> None:
        theme, overlay = self._themes.theme, self.overlay
        overlay.paint(painter, area, theme)
        self._card_area = overlay.card_area(area)
        if self._focus_shown:
            painter.setRenderHint(ANTIALIASING, False)
            painter.setPen(theme.pen(Role.FOCUS, 1.0))
            painter.setBrush(NO_BRUSH)
            painter.drawRect(area.adjusted(0, 0, -1, -1))

    def _fit_item(self) -> None:
        if self._item is not None:
            self._item.set_size(self.area)
            self.setSceneRect(self.area)
            self.chart.width = self.area.width()
            self.chart.height = max(self.viewport().height(), 1)

    # Qt's events -----------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's."""
        super().resizeEvent(event)
        if self._item is not None:
            self._fit_item()
            self.resized.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt's."""
        self.pressed.emit(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt's."""
        self.moved.emit(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt's."""
        self.released.emit(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt's."""
        self.double_clicked.emit(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt's."""
        self.wheeled.emit(event)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Qt's."""
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's."""
        self.key_pressed.emit(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Qt's."""
        self.key_released.emit(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt's."""
        super().focusInEvent(event)
        self._focus_shown = event.reason() in BY_KEYBOARD
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt's."""
        super().focusOutEvent(event)
        self._focus_shown = False
        self.focused.emit(False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's."""
        self.menu_requested.emit(event.globalPos())
        event.accept()
