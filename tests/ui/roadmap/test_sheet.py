"""The roadmap on paper."""

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.edits import cells, views
from planner.roadmap.scene import Look, build_scene
from planner.session import MemoryJournal, Session
from planner.storage.plan_file import PlanFile
from tests.ui.plans import CODE, START, big_plan, small_plan
from ui.fonts import install_fonts
from ui.printing.export import export_plan
from ui.printing.setup import PageSetup
from ui.printing.sheet_job import SheetContent
from ui.roadmap.sheet import SHAPE, RoadmapSheet

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def session(qtbot: QtBot) -> Session:
    install_fonts()
    session = Session(small_plan(), MemoryJournal())
    session.apply(cells.set_text, [CODE], "team", "Blue")
    session.apply(cells.set_text, [CODE], "confidence", "40")
    return session


def sheet_of(session: Session, look: Look) -> RoadmapSheet:
    return RoadmapSheet(build_scene(session.project, session.schedule, look), START)


def test_it_is_written_with_lanes_names_and_legend(session, tmp_path: Path):
    sheet = sheet_of(session, Look("team"))
    content = SheetContent(session.project, session.schedule, sheet, START)
    (svg,) = export_plan(content, PageSetup(), tmp_path / "roadmap.svg", paged=True)
    text = svg.read_text(encoding="utf-8")
    assert all(word in text for word in ("Roadmap by Team", "Blue", "No Team", "Launch", "40 %", "A guess"))


def test_much_is_laid_out_wider_so_that_it_keeps_the_shape_of_a_page(qtbot: QtBot):
    install_fonts()
    session = Session(big_plan(60), MemoryJournal())
    width, height = sheet_of(session, Look()).size
    few = sheet_of(Session(small_plan(), MemoryJournal()), Look()).size
    assert width >= few[0]
    assert height <= SHAPE * width + 60


def test_a_saved_roadmap_is_exported_by_the_command_line(tmp_path: Path):
    plan = tmp_path / "small.fairlead"
    file = PlanFile.create(plan, small_plan())
    session = Session(file.project, file)
    session.apply(views.save_view, "Board", kind="roadmap", lane_field="owner", levels=2)
    file.close()
    target = tmp_path / "board.svg"
    done = subprocess.run(
        [sys.executable, "main.py", "export", str(plan), "-o", str(target), "--view", "Board"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Roadmap by Owner" in target.read_text(encoding="utf-8")
