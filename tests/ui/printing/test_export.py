"""Export: rows chosen, formats by ending, pages or one sheet."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from planner.errors import EditRefused
from planner.project import Project
from planner.records import Baseline
from planner.scheduling.engine import Engine
from tests.ui.printing.plans import START, content, rows_plan
from ui.printing.export import content_of, export_plan
from ui.printing.setup import PageSetup


def test_rows_go_down_to_a_level():
    project = rows_plan(40)
    top = content_of(project, Engine(project).schedule, today=START, level=1)
    assert list(top.ids) == [100, 110, 120, 130]


def test_the_newest_baseline_is_shown():
    project = rows_plan(3)
    assert content(project).baseline_id is None
    made = [
        ("baselines", Baseline(id=key, number=number, created=created))
        for key, number, created in ((7, 0, "2026-02-01"), (8, 2, "2026-03-01"), (9, 1, "2026-01-01"))
    ]
    assert content(Project([*project.records(), *made])).baseline_id == 8


def test_a_pdf_is_always_on_pages(tmp_path):
    (path,) = export_plan(content(rows_plan(200)), PageSetup(paper="A4"), tmp_path / "a.pdf", paged=False)
    assert path.read_bytes().count(b"/Type /Page\n") > 1


def test_a_picture_is_one_sheet_or_a_file_a_page(tmp_path):
    one = export_plan(content(rows_plan(200)), PageSetup(paper="A4"), tmp_path / "a.png", paged=False)
    several = export_plan(content(rows_plan(200)), PageSetup(paper="A4"), tmp_path / "b.png", paged=True)
    assert [path.name for path in one] == ["a.png"]
    assert [path.name for path in several] == [f"b-{number}.png" for number in range(1, len(several) + 1)]
    sheet, page = QImage(str(one[0])), QImage(str(several[0]))
    assert sheet.width() == page.width()
    assert sheet.height() > 3 * page.height()


@pytest.mark.parametrize("name", ["plan.doc", "plan", ".pdf"])
def test_another_ending_is_refused(name, tmp_path):
    with pytest.raises(EditRefused) as caught:
        export_plan(content(rows_plan(1)), PageSetup(), tmp_path / name, paged=True)
    assert caught.value.code == "export-format"


def test_endings_may_be_large(tmp_path):
    (path,) = export_plan(content(rows_plan(1)), PageSetup(), tmp_path / "A.PDF", paged=True)
    assert path.read_bytes().startswith(b"%PDF")
