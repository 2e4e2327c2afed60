"""The actions of a window: icons where they can be seen, and no sooner."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window_driver import WindowDriver
from ui.action_set import Action
from ui.actions import TASK_MENU, TOOLBAR, Spec


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def menu_titled(driver: WindowDriver, title: str) -> QMenu:
    return next(menu for menu in driver.window.findChildren(QMenu) if menu.title().replace("&", "") == title)


def test_the_toolbar_has_its_icons_at_once(driver: WindowDriver) -> None:
    shown = [driver.window.actions_by_id[entry] for entry in TOOLBAR if entry is not None]
    assert [action.objectName() for action in shown if action.spec.icon and action.icon().isNull()] == []


def test_a_menu_gets_its_icons_when_it_opens(driver: WindowDriver) -> None:
    menu = menu_titled(driver, "File")
    expected = [action for action in menu.actions() if isinstance(action, Action) and action.spec.icon]
    assert any(action.icon().isNull() for action in expected)
    menu.aboutToShow.emit()
    assert expected
    assert [action.objectName() for action in expected if action.icon().isNull()] == []


def test_a_context_menu_has_icons_too(driver: WindowDriver) -> None:
    menu = driver.window.actions_by_id.menu_of(TASK_MENU, driver.window)
    menu.aboutToShow.emit()
    actions = [action for action in menu.actions() if isinstance(action, Action) and action.spec.icon]
    assert actions
    assert not any(action.icon().isNull() for action in actions)


def test_the_tip_names_the_key(parent: QWidget) -> None:
    action = Action(Spec("edit.redo", "&Redo", ("Ctrl+Y",)), parent.close, parent)
    keys = QKeySequence("Ctrl+Y").toString(QKeySequence.SequenceFormat.NativeText)
    assert action.toolTip() == f"Redo  ({keys})"
