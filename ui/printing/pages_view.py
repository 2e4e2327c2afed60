"""The pages of a print job side by side, as they will hang together, at any zoom."""

from __future__ import annotations

import math
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui.printing.layout import Page
from ui.printing.output import page_image
from ui.printing.printable import Job

GAP = 18
STEP = 1.2
SHADOW = 3
FOCUS_WIDTH = 2
SHADE = QColor(0, 0, 0, 40)
PAPER = QColor(255, 255, 255)
ZOOM_LEAST, ZOOM_MOST = 0.05, 4.0
KEPT_PIXELS = 48_000_000
"""Pixels of page pictures that are kept."""
PAGE_PIXELS = 16_000_000
"""Pixels of one picture at most: an A3 page at the largest zoom."""


class PagesView(QAbstractScrollArea):
    """Shows pages on a desk; Ctrl+wheel zooms about the pointer, and until then the pages fit the view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._job: Job | None = None
        self._zoom: float | None = None
        self._pictures: dict[int, tuple[float, QPixmap]] = {}
        self._artist = QTimer(self)
        self._artist.setSingleShot(True)
        self._artist.setInterval(0)
        self._artist.timeout.connect(self._draw_next)
        self.setAccessibleName(self.tr("Pages"))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_job(self, job: Job) -> None:
        """Show the pages of a job."""
        self._job = job
        self._pictures.clear()
        self._arrange()

    # Zoom ------------------------------------------------------------------------------------------------

    def zoom_in(self) -> None:
        """Show the pages larger."""
        self._zoom_about(self._middle(), STEP)

    def zoom_out(self) -> None:
        """Show the pages smaller."""
        self._zoom_about(self._middle(), 1 / STEP)

    def zoom_fit(self) -> None:
        """Let the pages fit the view again."""
        self._zoom = None
        self._arrange()

    @property
    def zoom(self) -> float:
        """Pixels of a point of paper."""
        return self._fitting() if self._zoom is None else self._zoom

    def _middle(self) -> QPointF:
        return QRectF(self.viewport().rect()).center()

    def _zoom_about(self, place: QPointF, factor: float) -> None:
        """Zoom so that what is at `place` of the view stays there."""
        before = self.zoom
        self._zoom = min(max(before * factor, ZOOM_LEAST), ZOOM_MOST)
        desk = (place - self._origin(before)) / before
        self._arrange()
        moved = desk * self.zoom + self._origin(self.zoom) - place
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + round(moved.x()))
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + round(moved.y()))

    def _fitting(self) -> float:
        """Return the zoom at which the whole width, and a page's height, can be seen."""
        if self._job is None:
            return 1.0
        width, height = self._job.setup.size
        across = len(self._job.layout.chart_widths)
        room = self.viewport().size()
        by_width = (room.width() - GAP * (across + 1)) / (width * across)
        by_height = (room.height() - 2 * GAP) / height
        return min(max(min(by_width, by_height), ZOOM_LEAST), ZOOM_MOST)

    # Places ----------------------------------------------------------------------------------------------

    def _cell(self, page: Page, zoom: float) -> QRectF:
        """Return where a page lies on the desk."""
        assert self._job is not None
        width, height = (side * zoom for side in self._job.setup.size)
        return QRectF(GAP + page.across * (width + GAP), GAP + page.down * (height + GAP), width, height)

    def _desk(self, zoom: float) -> QSize:
        """Return the size of the desk with all pages."""
        assert self._job is not None
        last = self._cell(self._job.layout.pages[-1], zoom)
        return QSize(round(last.right() + GAP), round(last.bottom() + GAP))

    def _origin(self, zoom: float) -> QPointF:
        """Return where the desk's corner is in the view; a desk narrower than the view is in its middle."""
        spare = max((self.viewport().width() - self._desk(zoom).width()) / 2, 0.0) if self._job else 0.0
        return QPointF(spare - self.horizontalScrollBar().value(), -self.verticalScrollBar().value())

    def _arrange(self) -> None:
        if self._job is None:
            return
        whole, room = self._desk(self.zoom), self.viewport().size()
        for bar, size, page in (
            (self.horizontalScrollBar(), whole.width(), room.width()),
            (self.verticalScrollBar(), whole.height(), room.height()),
        ):
            bar.setPageStep(page)
            bar.setSingleStep(40)
            bar.setRange(0, max(size - page, 0))
        self.viewport().update()

    # Painting --------------------------------------------------------------------------------------------

    def _visible(self, area: QRectF) -> Iterator[tuple[Page, QRectF]]:
        """Yield the pages that lie in an area of the desk, and where."""
        if self._job is not None:
            for page in self._job.layout.pages:
                cell = self._cell(page, self.zoom)
                if cell.intersects(area):
                    yield page, cell

    def _in_sight(self) -> Iterator[tuple[Page, QRectF]]:
        return self._visible(QRectF(self.viewport().rect()).translated(-self._origin(self.zoom)))

    @Slot()
    def _draw_next(self) -> None:
        """Draw one page that can be seen and has no picture at this zoom; the window stays alive between two."""
        for page, cell in self._in_sight():
            if not self._is_drawn(page):
                self._keep(page, self._drawn(page))
                self.viewport().update(cell.translated(self._origin(self.zoom)).toAlignedRect())
                self._artist.start()
                return

    def _sharpness(self) -> float:
        """Pixels of a picture for a point of paper: those of the screen, fewer where a page would take too many."""
        assert self._job is not None
        width, height = self._job.setup.size
        return min(self.zoom * self.devicePixelRatioF(), math.sqrt(PAGE_PIXELS / (width * height)))

    def _is_drawn(self, page: Page) -> bool:
        return page.number in self._pictures and self._pictures[page.number][0] == self._sharpness()

    def _drawn(self, page: Page) -> QPixmap:
        assert self._job is not None
        return QPixmap.fromImage(page_image(self._job, page, self._sharpness()))

    def _keep(self, page: Page, picture: QPixmap) -> None:
        """Keep the picture of a page; of pages out of sight only as long as there is room."""
        if (len(self._pictures) + 1) * picture.width() * picture.height() > KEPT_PIXELS:
            seen = {page.number for page, _ in self._in_sight()}
            self._pictures = {number: kept for number, kept in self._pictures.items() if number in seen}
        self._pictures[page.number] = (self._sharpness(), picture)

    def _paint_page(self, painter: QPainter, page: Page, cell: QRectF) -> None:
        """Paint a page: blank until it is drawn, and what there is at another zoom until it is drawn at this one."""
        painter.fillRect(cell.translated(SHADOW, SHADOW), SHADE)
        painter.fillRect(cell, PAPER)
        if page.number in self._pictures:
            picture = self._pictures[page.number][1]
            size = QSizeF(picture.size()) / self.devicePixelRatioF()
            near = abs(size.width() - cell.width()) < 1  # then as it is: sharp, not scaled by a part of a pixel
            painter.drawPixmap(QRectF(cell.topLeft(), size) if near else cell, picture, QRectF(picture.rect()))
        if not self._is_drawn(page):
            self._artist.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages that can be seen; those that are not drawn yet follow one by one."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().mid())
        origin = self._origin(self.zoom)
        painter.translate(origin)
        for page, cell in self._visible(QRectF(event.rect()).translated(-origin)):
            self._paint_page(painter, page, cell)
        painter.resetTransform()
        if self.hasFocus():
            painter.setPen(QPen(self.palette().highlight(), FOCUS_WIDTH))
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the focus is gone."""
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages again."""
        super().resizeEvent(event)
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_about(event.position(), STEP ** (event.angleDelta().y() / 120))
            event.accept()
        else:
            super().wheelEvent(event)
