"""The pages of a print job side by side, as they will hang together, at any zoom."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui.printing.job import PrintJob
from ui.printing.layout import Page
from ui.printing.output import page_image

GAP = 18
STEP = 1.2
SHADOW = 3
ZOOM_LEAST, ZOOM_MOST = 0.05, 6.0
CACHED_PAGES = 24


class PagesView(QAbstractScrollArea):
    """Shows pages on a desk; Ctrl+wheel zooms, and until then the pages fit the view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._job: PrintJob | None = None
        self._zoom: float | None = None
        self._picture = lru_cache(maxsize=CACHED_PAGES)(self._render)
        self.setAccessibleName(self.tr("Pages"))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)

    def show_job(self, job: PrintJob) -> None:
        """Show the pages of a job."""
        self._job = job
        self._picture.cache_clear()
        self._arrange()

    def zoom_in(self) -> None:
        """Show the pages larger."""
        self._set_zoom(self.zoom * STEP)

    def zoom_out(self) -> None:
        """Show the pages smaller."""
        self._set_zoom(self.zoom / STEP)

    def zoom_fit(self) -> None:
        """Let the pages fit the view again."""
        self._zoom = None
        self._arrange()

    @property
    def zoom(self) -> float:
        """Pixels of a point of paper."""
        return self._fitting() if self._zoom is None else self._zoom

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = min(max(zoom, ZOOM_LEAST), ZOOM_MOST)
        self._arrange()

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

    def _cell(self, page: Page) -> QRectF:
        """Return where a page lies on the desk."""
        assert self._job is not None
        width, height = (side * self.zoom for side in self._job.setup.size)
        left = GAP + page.across * (width + GAP)
        return QRectF(left, GAP + page.down * (height + GAP), width, height)

    def _arrange(self) -> None:
        if self._job is None:
            return
        last = self._cell(self._job.layout.pages[-1])
        room = self.viewport().size()
        whole = QSize(round(last.right() + GAP), round(last.bottom() + GAP))
        for bar, size, page in (
            (self.horizontalScrollBar(), whole.width(), room.width()),
            (self.verticalScrollBar(), whole.height(), room.height()),
        ):
            bar.setPageStep(page)
            bar.setSingleStep(40)
            bar.setRange(0, max(size - page, 0))
        self.viewport().update()

    def _render(self, number: int, zoom: float) -> QPixmap:
        assert self._job is not None
        ratio = self.devicePixelRatioF()
        picture = QPixmap.fromImage(page_image(self._job, self._job.layout.pages[number - 1], zoom * ratio))
        picture.setDevicePixelRatio(ratio)
        return picture

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages that can be seen."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().mid())
        if self._job is None:
            return
        painter.translate(-self._slack(), 0)
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        seen = QRectF(painter.transform().inverted()[0].mapRect(QRectF(event.rect())))
        shade = QColor(0, 0, 0, 40)
        for page in self._job.layout.pages:
            cell = self._cell(page)
            if cell.intersects(seen):
                painter.fillRect(cell.translated(SHADOW, SHADOW), shade)
                painter.drawPixmap(cell.topLeft(), self._picture(page.number, self.zoom))
        painter.end()

    def _slack(self) -> float:
        """Return how far to shift the pages so that they stand in the middle of a wide view, as a negative number."""
        assert self._job is not None
        right = max(self._cell(page).right() for page in self._job.layout.pages[: len(self._job.layout.chart_widths)])
        return -max((self.viewport().width() - right - GAP) / 2, 0.0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages again."""
        super().resizeEvent(event)
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._set_zoom(self.zoom * STEP ** (event.angleDelta().y() / 120))
            event.accept()
        else:
            super().wheelEvent(event)
