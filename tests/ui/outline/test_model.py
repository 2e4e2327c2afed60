"""The outline's model keeps Qt's rules, whatever happens to the rows."""

import pytest
from PySide6.QtCore import QAbstractItemModel, QPersistentModelIndex
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from planner.edits import outline, tasks
from planner.session import MemoryJournal, Session
from tests.ui.plans import BUILD, CODE, DESIGN, LAUNCH, TEST, small_plan
from ui.bridge import Bridge
from ui.outline.model import NAME, OutlineModel
from ui.rows import Rows


class Setup:
    """A model over a plan in memory."""

    def __init__(self) -> None:
        self.bridge = Bridge(Session(small_plan(), MemoryJournal()))
        self.rows = Rows(self.bridge, row_height=30)
        self.model = OutlineModel(self.bridge, self.rows)

    @property
    def names(self) -> list[str]:
        return [str(self.model.index(row, NAME).data()) for row in range(self.model.rowCount())]


@pytest.fixture
def setup(qtbot: QtBot) -> Setup:
    return Setup()


def test_it_keeps_the_rules_of_models(setup: Setup, qtmodeltester: ModelTester) -> None:
    model: QAbstractItemModel = setup.model
    qtmodeltester.check(model)
    setup.bridge.apply(tasks.add, CODE, name="New")
    setup.rows.set_collapsed(BUILD, True)
    setup.rows.set_collapsed(BUILD, False)
    setup.bridge.apply(outline.move_up, [TEST])
    setup.bridge.apply(tasks.delete, [DESIGN])
    for _ in range(4):
        setup.bridge.undo()
    qtmodeltester.check(model)


def test_rows_come_and_go_one_block_at_a_time(setup: Setup) -> None:
    told: list[tuple[str, int, int]] = []
    setup.model.rowsInserted.connect(lambda _parent, first, last: told.append(("in", first, last)))
    setup.model.rowsRemoved.connect(lambda _parent, first, last: told.append(("out", first, last)))
    setup.rows.set_collapsed(BUILD, True)
    setup.rows.set_collapsed(BUILD, False)
    setup.bridge.apply(tasks.add, CODE, name="New")
    assert told == [("out", 1, 3), ("in", 1, 3), ("in", 3, 3)]
    assert setup.names == ["Build", "Design", "Code", "New", "Test", "Launch", ""]


def test_a_cell_that_is_kept_follows_its_task(setup: Setup) -> None:
    held = QPersistentModelIndex(setup.model.index(3, NAME))
    setup.bridge.apply(outline.move_up, [TEST])
    assert held.row() == 2
    assert held.data() == "Test"
    setup.bridge.apply(tasks.delete, [DESIGN])
    assert held.row() == 1


def test_the_order_is_that_of_the_rows_after_any_change(setup: Setup) -> None:
    steps = (
        (outline.indent, [LAUNCH]), (outline.move_up, [TEST]), (tasks.delete, [CODE]), (outline.outdent, [TEST]),
    )  # fmt: skip
    for edit, ids in steps:
        setup.bridge.apply(edit, ids)
        expected = [setup.bridge.session.project.tasks[one].name for one in setup.rows.ids.tolist()]
        assert setup.names == [*expected, ""]
    for _ in steps:
        setup.bridge.undo()
    assert setup.names == ["Build", "Design", "Code", "Test", "Launch", ""]


def test_a_refused_text_is_told_and_not_taken(setup: Setup) -> None:
    index = setup.model.index(1, NAME + 2)
    assert setup.model.setData(index, "soon") is False
    assert setup.bridge.refusal is not None
    assert setup.model.setData(index, index.data(2)) is True, "the same again is no edit"
