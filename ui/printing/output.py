"""Output of a print job: PDF, SVG, PNG and printers; pages are painted by `Job.paint` alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSaveFile, QSize, QSizeF
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageWriter,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
)
from PySide6.QtSvg import QSvgGenerator

from planner.errors import StorageError
from ui.printing.layout import Page
from ui.printing.printable import Job
from ui.printing.setup import MM_TO_POINTS, PageSetup

DPI = 144
PDF_DPI = 1200
MAX_PIXELS = 120_000_000
"""Pixels of a picture at most; a larger one gets fewer dots an inch."""
NOT_XML = bytes({*range(32)} - {9, 10, 13})
"""Characters that XML cannot hold, which Qt writes all the same when a task's name has them."""
MM = QPageSize.Unit.Millimeter


def page_layout(setup: PageSetup) -> QPageLayout:
    """Return the paper for Qt, without margins: they are the layout's own."""
    width, height = (side / MM_TO_POINTS for side in setup.size)
    upright = QSizeF(min(width, height), max(width, height))
    size = QPageSize(upright, MM, setup.paper, QPageSize.SizeMatchPolicy.FuzzyMatch)
    orientation = QPageLayout.Orientation.Landscape if setup.landscape else QPageLayout.Orientation.Portrait
    return QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0))


def write_pdf(job: Job, path: Path, title: str) -> list[Path]:
    """Write all pages as one vector PDF."""
    with _saved(path) as file:
        writer = QPdfWriter(file)
        writer.setResolution(PDF_DPI)
        writer.setCreator("Fairlead")
        writer.setTitle(title)
        writer.setPageLayout(page_layout(job.setup))
        paint_pages(job, writer, PDF_DPI, job.layout.pages)
    return [path]


def paint_pages(job: Job, device: QPagedPaintDevice, dpi: float, pages: Sequence[Page]) -> None:
    """Paint pages on a printer or PDF writer of `dpi` dots an inch.

    Raises:
        StorageError: `print-failed`, the device does not take them.
    """
    with _painting(device) as painter:
        for number, page in enumerate(pages):
            if number and not device.newPage():
                raise StorageError("print-failed")
            _paint_page(job, painter, page, dpi / 72)


def write_svg(job: Job, path: Path, title: str) -> list[Path]:
    """Write each page as an SVG of its own."""
    paths = _numbered(path, len(job.layout.pages))
    width, height = job.setup.size
    for page, target in zip(job.layout.pages, paths, strict=True):
        buffer = QBuffer()
        generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
        generator.setOutputDevice(buffer)
        generator.setTitle(title)
        generator.setResolution(72)
        generator.setSize(QSize(round(width), round(height)))
        generator.setViewBox(QRectF(0, 0, width, height))
        with _painting(generator) as painter:
            _paint_page(job, painter, page, 1.0)
        with _saved(target) as file:
            file.write(bytes(buffer.data().data()).translate(None, NOT_XML))
    return paths


def write_png(job: Job, path: Path, title: str, dpi: int = DPI) -> list[Path]:
    """Write each page as a PNG at `dpi`."""
    paths = _numbered(path, len(job.layout.pages))
    for page, target in zip(job.layout.pages, paths, strict=True):
        image = page_image(job, page, dpi / 72)
        image.setText("Title", title)
        with _saved(target) as file:
            QImageWriter(file, QByteArray(b"png")).write(image)
    return paths


def page_image(job: Job, page: Page, pixels_per_point: float) -> QImage:
    """Return the picture of a page on white paper."""
    width, height = job.setup.size
    zoom = min(pixels_per_point, (MAX_PIXELS / (width * height)) ** 0.5)
    image = QImage(round(width * zoom), round(height * zoom), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(zoom * 72 / 0.0254))
    image.setDotsPerMeterY(round(zoom * 72 / 0.0254))
    image.fill(QColor("white"))
    with _painting(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_page(job, painter, page, zoom)
    return image


WRITERS = {"pdf": write_pdf, "svg": write_svg, "png": write_png}
"""File ending -> what writes it; each returns the files that it wrote."""


def _paint_page(job: Job, painter: QPainter, page: Page, dots_per_point: float) -> None:
    """Paint a page where one point of paper is so many of the painter's dots."""
    painter.save()
    try:
        unit = job.layout.unit_points * dots_per_point
        painter.scale(unit, unit)
        painter.translate(job.layout.margin, job.layout.margin)
        job.paint(painter, page)
    finally:
        painter.restore()


@contextmanager
def _painting(device: QPaintDevice) -> Iterator[QPainter]:
    """Paint on a device; the painter ends before the device goes, also when painting fails: Qt would crash.

    Raises:
        StorageError: `print-failed`, the device cannot be painted on.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise StorageError("print-failed")
    try:
        yield painter
    finally:
        painter.end()


def _numbered(path: Path, count: int) -> list[Path]:
    if count == 1:
        return [path]
    return [path.with_name(f"{path.stem}-{number}{path.suffix}") for number in range(1, count + 1)]


@contextmanager
def _saved(path: Path) -> Iterator[QSaveFile]:
    """Open a file which takes its place only when all of it is written; what was there before stays until then.

    Raises:
        StorageError: `export-not-writable`.
    """
    file = QSaveFile(str(path))
    file.setDirectWriteFallback(True)
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise StorageError("export-not-writable", path=str(path), cause=file.errorString())
    try:
        yield file
    except BaseException:
        file.cancelWriting()
        raise
    if not file.commit():
        raise StorageError("export-not-writable", path=str(path), cause=file.errorString())
