"""The matrix and the chain on paper, from the window and the command line."""

from pathlib import Path

import pytest

from planner.edits import cells
from tests.ui.plans import CODE, DESIGN, TEST
from tests.ui.printing.svg_texts import words
from tests.ui.window_driver import WindowDriver
from ui import export_cli
from ui.dependencies.view import DependenciesView


def open_view(driver: WindowDriver, page: int) -> DependenciesView:
    for task_id, team in ((DESIGN, "App"), (CODE, "Core"), (TEST, "Core")):
        driver.workspace.bridge.apply(cells.set_text, [task_id], "team", team)
    driver.workspace.selection.set([CODE])
    driver.window.views.show_view("dependencies")
    view = driver.workspace.views.current
    assert isinstance(view, DependenciesView)
    view.tabs.setCurrentIndex(page)
    return view


def said_in(path: Path) -> str:
    return " ".join(word.text for word in words(path))


@pytest.mark.parametrize(("page", "said"), [(0, "Who waits for whom"), (1, "What “Code” waits for")])
def test_export_writes_what_the_view_shows(driver: WindowDriver, tmp_path: Path, page: int, said: str) -> None:
    open_view(driver, page)
    driver.window.files.export_to(str(tmp_path / "out.svg"))
    assert said in said_in(tmp_path / "out.svg")


def test_without_a_picture_the_rows_are_printed(driver: WindowDriver, tmp_path: Path) -> None:
    driver.window.views.show_view("dependencies")
    driver.window.files.export_to(str(tmp_path / "out.svg"))
    assert "Design" in said_in(tmp_path / "out.svg")


def test_the_preview_shows_the_picture(driver: WindowDriver) -> None:
    open_view(driver, 0)
    preview = driver.window.files._preview()
    assert len(preview._job.layout.pages) == 1
    assert not preview._panel._legend.isVisibleTo(preview._panel)
    preview.reject()


def test_the_command_line_draws_both(driver: WindowDriver, plan_path: Path, tmp_path: Path) -> None:
    open_view(driver, 0)
    export_cli.export(plan_path, tmp_path / "teams.svg", team_links=True)
    export_cli.export(plan_path, tmp_path / "chain.svg", chain="Code", depth=1)
    assert "Core" in said_in(tmp_path / "teams.svg")
    drawn = said_in(tmp_path / "chain.svg")
    assert all(name in drawn for name in ("Design", "Code", "Test", "+1 more"))
    assert "Launch" not in drawn
