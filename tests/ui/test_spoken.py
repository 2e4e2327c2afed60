"""What a screen reader says of rows and bars."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from planner.edits import cells
from tests.ui.plans import BUILD, CODE, DESIGN, LAUNCH
from tests.ui.window_driver import WindowDriver
from ui.outline.model import NAME
from ui.painting.dates import DateTexts
from ui.spoken import spoken_task

Key = Qt.Key


def said(driver: WindowDriver, task_id: int) -> str:
    dates = DateTexts(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    return spoken_task(driver.project, driver.schedule, task_id, dates)


def test_a_task_is_said_with_all_that_matters(driver: WindowDriver) -> None:
    bridge = driver.workspace.bridge
    assert said(driver, BUILD).startswith("Build, summary, Mon 2 Mar")
    assert ", milestone, " in said(driver, LAUNCH)
    assert said(driver, DESIGN).endswith(", critical")
    bridge.apply(cells.set_text, [DESIGN], "percent_complete", "40")
    bridge.apply(cells.set_text, [CODE], "deadline", "2026-03-10")
    assert ", 40 % complete, " in said(driver, DESIGN)
    assert said(driver, CODE).endswith("misses its deadline")


def interface(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def test_the_timeline_says_the_bar_that_the_arrows_reach(driver: WindowDriver) -> None:
    driver.select(DESIGN)
    canvas = driver.workspace.planning.timeline.canvas
    driver.workspace.planning.timeline.setFocus()
    driver.key(Key.Key_Down)
    assert driver.workspace.selection.ids == (CODE,)
    assert interface(canvas).text(QAccessible.Text.Description).startswith("Code, ")
    assert interface(canvas).text(QAccessible.Text.Name) == "Timeline"


def test_the_row_of_the_outline_is_said_at_its_name(driver: WindowDriver) -> None:
    model = driver.outline.outline_model
    text = model.index(1, NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert text.startswith("Design, ")
    assert "critical" in text
    start = model.index(1, NAME + 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert start == model.index(1, NAME + 2).data()


def test_whatever_takes_the_focus_has_a_name(driver: WindowDriver) -> None:
    driver.select(DESIGN)
    inside = [one for one in driver.window.findChildren(QWidget) if one.isVisible() and one.isEnabled()]
    reached = [one for one in inside if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None]
    assert len(reached) > 15
    unnamed = [
        f"{type(one).__name__} in {type(one.parentWidget()).__name__}"
        for one in reached
        if not (interface(one).text(QAccessible.Text.Name) or one.toolTip())
    ]
    assert unnamed == []
