"""A picture on paper."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QPainter
from pytestqt.qtbot import QtBot

from planner.session import MemoryJournal, Session
from tests.ui.plans import small_plan
from ui.fonts import install_fonts
from ui.printing.export import export_plan, print_job
from ui.printing.output import page_image
from ui.printing.setup import MM_TO_POINTS, PageSetup
from ui.printing.sheet_job import SheetContent, SheetJob
from ui.theme import Theme

RED, BLUE = QColor("#ff0000"), QColor("#0000ff")


@dataclass
class Flag:
    """Red with a blue square in its last corner."""

    size: tuple[float, float]
    title: str = "A flag"
    note: str = "Blue is last."

    def paint(self, painter: QPainter, theme: Theme, font: QFont) -> None:
        """Paint it."""
        width, height = self.size
        painter.fillRect(QRectF(0, 0, width, height), RED)
        painter.fillRect(QRectF(width - 40, height - 40, 40, 40), BLUE)


def content(width: float, height: float) -> SheetContent:
    install_fonts()
    session = Session(small_plan(), MemoryJournal())
    return SheetContent(session.project, session.schedule, Flag((width, height)), session.project.plan.start)


def colours(job: SheetJob) -> list[set[str]]:
    found = []
    for page in job.layout.pages:
        image = page_image(job, page, 0.5)
        seen = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
        found.append(seen & {RED.name(), BLUE.name()})
    return found


def test_what_fits_is_printed_at_the_size_of_text(qtbot: QtBot) -> None:
    job = content(800, 500).job(PageSetup(paper="A3", text=8))
    assert len(job.layout.pages) == 1
    assert job.layout.smallest_text == pytest.approx(8)
    assert colours(job) == [{RED.name(), BLUE.name()}]


def test_what_is_too_wide_shrinks_to_the_pages_asked_for(qtbot: QtBot) -> None:
    wide = content(4000, 500)
    one, three = wide.job(PageSetup(paper="A4")), wide.job(PageSetup(paper="A4", pages_wide=3))
    assert (len(one.layout.pages), len(three.layout.pages)) == (1, 3)
    assert three.layout.smallest_text == pytest.approx(3 * one.layout.smallest_text)


def test_a_tall_picture_flows_over_pages_or_shrinks_to_them(qtbot: QtBot) -> None:
    tall = content(500, 3000)
    flowing, two = tall.job(PageSetup(paper="A4")), tall.job(PageSetup(paper="A4", pages_tall=2))
    assert (len(flowing.layout.pages), len(two.layout.pages)) == (5, 2), "190 mm leave 700 units a page"
    assert colours(two) == [{RED.name()}, {RED.name(), BLUE.name()}]


def test_a_picture_file_is_as_large_as_the_picture(qtbot: QtBot) -> None:
    job = print_job(content(4000, 300), PageSetup(), Path("x.png"), paged=False)
    width, height = job.setup.size
    margins = 2 * job.setup.margin * MM_TO_POINTS
    assert width - margins == pytest.approx(4000 * 8 / 12)
    assert height < 400
    assert len(job.layout.pages) == 1


@pytest.mark.parametrize("ending", ["pdf", "svg", "png"])
def test_files_are_written(qtbot: QtBot, tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"flag.{ending}"
    assert export_plan(content(400, 300), PageSetup(), target, paged=False) == [target]
    assert target.stat().st_size > 500
