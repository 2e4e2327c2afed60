"""Saved views: kept in the plan, shown by name, marked when changed."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.view_records import SortBy
from planner.views import view_named
from tests.ui.plans import BUILD
from tests.ui.window_driver import WindowDriver
from ui.arrange.name_view import NameView
from ui.outline.columns import Column
from ui.palette_entries import Entries


def run(driver: WindowDriver, action_id: str) -> None:
    driver.window.actions_by_id[action_id].trigger()


def save_as(driver: WindowDriver, name: str) -> None:
    run(driver, "saved.save")
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, NameView) and one.isVisible())
    dialog.line.setText(name)
    dialog.accept()


def label(driver: WindowDriver) -> str:
    return driver.workspace.views.arrange_bar.views.text()


def entries(driver: WindowDriver) -> list[str]:
    menu = driver.window.saved_views.menu
    menu.aboutToShow.emit()
    return [one.text() for one in menu.actions() if one.data() is not None]


def test_a_view_is_saved_shown_and_marked_when_changed(driver: WindowDriver) -> None:
    assert label(driver) == "Views"
    run(driver, "arrange.only_milestones")
    driver.outline.columns.set_columns((Column("name", 200), Column("finish", 90)))
    save_as(driver, "Gates")
    assert entries(driver) == ["Gates"]
    assert label(driver) == "Gates"
    run(driver, "arrange.group_owner")
    assert label(driver) == "Gates •"
    run(driver, "saved.usual")
    driver.outline.columns.toggle("owner")
    assert (label(driver), len(driver.names)) == ("Views", 5)
    driver.window.saved_views.menu.actions()[0].trigger()
    assert driver.names == ["Launch"]
    assert [one.key for one in driver.outline.shown_columns()] == ["name", "finish"]
    assert driver.workspace.views.arrange_bar.badge.text == "Milestones · 1 of 5"


def test_a_changed_view_is_saved_again_or_put_back(driver: WindowDriver) -> None:
    save_as(driver, "Mine")
    driver.workspace.arranger.sort([SortBy("name")])
    run(driver, "saved.reset")
    assert driver.workspace.rows.in_outline_order
    driver.workspace.arranger.sort([SortBy("name")])
    run(driver, "saved.update_view")
    assert view_named(driver.project, "mine").sort == (SortBy("name"),)
    assert label(driver) == "Mine"
    driver.window.actions_by_id["edit.undo"].trigger()
    assert label(driver) == "Mine •"


def test_views_are_renamed_and_deleted_and_deleting_is_undone(driver: WindowDriver) -> None:
    save_as(driver, "First")
    run(driver, "saved.rename")
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, NameView) and one.isVisible())
    assert dialog.line.text() == "First"
    dialog.line.setText("Second")
    dialog.accept()
    assert entries(driver) == ["Second"]
    run(driver, "saved.delete")
    assert entries(driver) == []
    assert not driver.window.actions_by_id["saved.reset"].isEnabled()
    run(driver, "edit.undo")
    assert entries(driver) == ["Second"]


def test_zoom_and_folded_levels_are_part_of_a_view(driver: WindowDriver) -> None:
    driver.workspace.rows.collapse_all()
    run(driver, "view.zoom_in")
    zoom = driver.workspace.planning.timeline.scale.minutes_per_pixel
    save_as(driver, "Top")
    run(driver, "view.expand_all")
    run(driver, "view.zoom_out")
    assert label(driver) == "Top"
    run(driver, "saved.reset")
    assert driver.workspace.rows.is_collapsed(BUILD)
    assert abs(driver.workspace.planning.timeline.scale.minutes_per_pixel - zoom) < 1e-6


def test_the_shown_view_is_shown_again_when_the_plan_is_opened_again(qtbot: QtBot, plan_path: Path) -> None:
    with WindowDriver(qtbot, plan_path) as driver:
        run(driver, "arrange.only_milestones")
        save_as(driver, "Gates")
    with WindowDriver(qtbot, plan_path) as driver:
        assert label(driver) == "Gates"
        assert driver.names == ["Launch"]
        assert driver.project.views


def test_the_palette_offers_saved_views(driver: WindowDriver) -> None:
    run(driver, "arrange.only_milestones")
    save_as(driver, "Gates")
    run(driver, "saved.usual")
    found, _ = Entries(driver.window).find("gates")
    found[0][1][0].do()
    assert driver.names == ["Launch"]
