"""The mini-map: the whole plan in a strip, with a frame around what the chart shows; drag it to go elsewhere."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QHideEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.painting.axis import TimeScale
from ui.painting.ground import paint_time_lines
from ui.rows import Rows
from ui.theme import Role
from ui.theme_manager import ThemeManager
from ui.timeline.chart import Chart
from ui.timeline.density import density_image
from ui.timeline.marks import Marks
from ui.timeline.options import Part

HEIGHT = 56
MARGIN = 0.02
"""Share of the width that stays free at each side."""
LEAST_FRAME = 6.0
LATER = 150
"""Milliseconds after a change before the picture is made anew: never while something moves."""
VEIL = 0.55
STEP = 0.1
"""Share of what is shown that an arrow key moves."""
Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
NO_BRUSH = Qt.BrushStyle.NoBrush
ANTIALIASING = QPainter.RenderHint.Antialiasing


class MiniMap(QWidget):
    """Shows all rows and all time of a chart.

    Attributes:
        made: how many pictures were made, for tests.

    Signals:
        wanted: an instant should be in the middle of the chart.
        panned: the chart's time by so many pixels. zoomed: by a factor, about an x of the chart.
    """

    wanted = Signal(float)
    panned = Signal(float)
    zoomed = Signal(float, float)

    def __init__(self, chart: Chart, rows: Rows, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart, self._rows, self._themes = chart, rows, themes
        self.made = 0
        self._image = QImage()
        self._made_of: tuple[object, ...] = ()
        self._scale: tuple[Marks, int, TimeScale] | None = None
        self._held: QPointF | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LATER)
        self._later.timeout.connect(self._make)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Mini-map"))
        self.setAccessibleDescription(self.tr("The whole plan; arrow keys move what the timeline shows"))
        self.setToolTip(self.tr("Drag the frame to go elsewhere; turn the wheel to zoom"))
        for signal in (rows.scrolled, rows.resized, rows.changed, themes.changed):
            signal.connect(self.update)

    # Geometry --------------------------------------------------------------------------------------------

    @property
    def scale(self) -> TimeScale:
        """The scale on which the whole plan has room."""
        marks, known = self._chart.marks, self._scale
        if known is None or known[0] is not marks or known[1] != self.width():
            known = self._scale = (marks, self.width(), self._whole())
        return known[2]

    def _whole(self) -> TimeScale:
        extent = self._chart.extent() or (self._chart.schedule.project_start, self._chart.schedule.project_finish)
        length = max(extent[1] - extent[0], 1440)
        margin = length * MARGIN
        return TimeScale.fitting(extent[0] - margin, extent[0] + length + margin, self.width())

    @property
    def frame(self) -> QRectF:
        """The rectangle of what the chart shows."""
        scale, chart, rows = self.scale, self._chart, self._rows
        left, right = scale.x(chart.scale.minute(0)), scale.x(chart.scale.minute(chart.width))
        share = self.height() / max(rows.height, chart.height)
        top, height = rows.scroll * share, chart.height * share
        middle_x, width = (left + right) / 2, max(right - left, LEAST_FRAME)
        found = QRectF(middle_x - width / 2, top, width, max(height, LEAST_FRAME))
        return found.intersected(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def _go(self, place: QPointF) -> None:
        """Bring what is at a place to the middle of the chart."""
        rows, chart = self._rows, self._chart
        self.wanted.emit(self.scale.minute(place.x()))
        middle = place.y() / self.height() * max(rows.height, chart.height)
        rows.set_scroll(round(middle - chart.height / 2))

    # Painting --------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt's."""
        theme, painter, area = self._themes.theme, QPainter(self), QRectF(self.rect())
        if self._image.isNull():
            self._make()
        elif not self._is_fresh():
            self._later.start()
        painter.fillRect(area, theme.color(Role.BASE))
        painter.drawImage(area, self._image)
        paint_time_lines(painter, area, self.scale, theme, self._chart.options)
        painter.fillRect(QRectF(0, 0, self.width(), 1), theme.color(Role.BORDER))
        self._paint_frame(painter, area)
        painter.end()

    def _paint_frame(self, painter: QPainter, area: QRectF) -> None:
        theme, frame = self._themes.theme, self.frame
        veil = QColor(theme.color(Role.WINDOW))
        veil.setAlphaF(VEIL)
        for side in (
            QRectF(0, 0, frame.left(), area.height()),
            QRectF(frame.right(), 0, area.right() - frame.right(), area.height()),
            QRectF(frame.left(), 0, frame.width(), frame.top()),
            QRectF(frame.left(), frame.bottom(), frame.width(), area.bottom() - frame.bottom()),
        ):
            painter.fillRect(side, veil)
        painter.setRenderHint(ANTIALIASING, True)
        painter.setPen(theme.pen(Role.FOCUS if self.hasFocus() else Role.ACCENT, 2.0 if self.hasFocus() else 1.0))
        painter.setBrush(NO_BRUSH)
        painter.drawRoundedRect(frame, 2, 2)

    def _is_fresh(self) -> bool:
        return bool(self._made_of) and self._made_of[0] is self._chart.marks and self._made_of[1:] == self._look()

    def _look(self) -> tuple[object, ...]:
        critical = self._chart.options.shows(Part.CRITICAL)
        return self.width(), self.devicePixelRatioF(), self._themes.theme.name, critical, self._row_share()

    def _row_share(self) -> float:
        """Return the share of the height that a row has; few are no higher than in the chart, as the frame is."""
        count = max(len(self._chart.marks.start), 1)
        return min(1 / count, self._rows.row_height / max(self._chart.height, 1))

    @Slot()
    def _make(self) -> None:
        """Make the picture, if anything has changed since the last one."""
        if self._is_fresh():
            return
        chart, ratio, scale = self._chart, self.devicePixelRatioF(), self.scale
        self.made += 1
        self._made_of = (chart.marks, *self._look())
        scale = replace(scale, minutes_per_pixel=scale.minutes_per_pixel / ratio)
        size = (max(round(self.width() * ratio), 1), max(round(HEIGHT * ratio), 1))
        shown = chart.options.shows(Part.CRITICAL)
        height = size[1] * self._row_share()
        self._image = density_image(chart.marks, scale, height, 0.0, size, self._themes.theme, critical=shown)
        self.update()

    # Mouse and keys --------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the frame, or go to the place."""
        if event.button() == LEFT:
            frame, place = self.frame, event.position()
            self._held = place - frame.center() if frame.contains(place) else QPointF()
            self._go(place - self._held)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the frame along."""
        if self._held is not None:
            self._go(event.position() - self._held)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._held = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the middle of the chart."""
        self.zoomed.emit(1.2 ** (event.angleDelta().y() / 120), self._chart.width / 2)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move what is shown."""
        step, page = self._chart.width * STEP, self._chart.height
        pans = {Key.Key_Left: step, Key.Key_Right: -step}
        scrolls = {Key.Key_Up: -STEP, Key.Key_Down: STEP, Key.Key_PageUp: -1.0, Key.Key_PageDown: 1.0}
        ends = {Key.Key_Home: 0.0, Key.Key_End: float(self.width())}
        key = Key(event.key())
        if key in pans:
            self.panned.emit(pans[key])
        elif key in scrolls:
            self._rows.set_scroll(self._rows.scroll + round(scrolls[key] * page))
        elif key in ends:
            self.wanted.emit(self.scale.minute(ends[key]))
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """A hidden map makes no picture."""
        super().hideEvent(event)
        self._later.stop()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(200, HEIGHT)
