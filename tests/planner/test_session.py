"""Session: the one path of an edit, its notices, undo and redo, and that failure leaves everything as it was."""

import pytest

from planner.edits import tasks
from planner.errors import EditRefused, StorageError
from planner.patch import Patch
from planner.session import Change, MemoryJournal, Session
from tests.planner.edits.plans import Sheet, project, tables


class FullDisk(MemoryJournal):
    """A journal whose disk is full."""

    def commit(self, patch: Patch, label: str) -> None:
        raise StorageError("disk-full", name="plan")


class ReadOnly(MemoryJournal):
    """The journal of a second opener."""

    writable = False


def test_one_notice_for_one_edit():
    sheet = Sheet("A 2d", "B 1d < A")
    heard: list[Change] = []
    sheet.subscribe(heard.append)
    change = sheet.apply_labelled("Longer", "table", tasks.rename, sheet.ids("A"), "X")
    assert heard == [change]
    assert (heard[0].label, heard[0].origin, heard[0].structural) == ("Longer", "table", False)
    assert heard[0].patch.ids("tasks") == {1000}


def test_moved_names_what_moved():
    sheet = Sheet("A 2d", "B 1d < A", "C 1d")
    change = sheet.apply(tasks.set_milestone, sheet.ids("C"), True)
    assert change is not None
    assert change.moved.tolist() == []
    change = sheet.apply(tasks.delete, sheet.ids("A"))
    assert change is not None
    assert change.moved.tolist() == sheet.ids("B")
    assert change.structural


def test_an_edit_that_changes_nothing_is_no_step():
    sheet = Sheet("A 2d")
    heard: list[Change] = []
    sheet.subscribe(heard.append)
    assert sheet.apply(tasks.rename, sheet.ids("A"), "A") is None
    assert (heard, sheet.undo_label, sheet.revision) == ([], None, 0)


def test_a_preview_writes_nothing_and_tells_nobody():
    sheet = Sheet("A 2d", "B 1d < A")
    heard: list[Change] = []
    sheet.subscribe(heard.append)
    before, schedule = tables(sheet.project), sheet.schedule
    preview = sheet.preview(tasks.delete, sheet.ids("A"))
    assert preview.moved.tolist() == sheet.ids("B")
    assert preview.before is schedule
    assert (tables(sheet.project), sheet.schedule, heard) == (before, schedule, [])


def test_undo_and_redo_are_the_same_path():
    sheet = Sheet("A 2d")
    heard: list[Change] = []
    sheet.apply(tasks.rename, sheet.ids("A"), "B")
    sheet.subscribe(heard.append)
    assert (sheet.undo_label, sheet.redo_label) == ("Rename “A”", None)
    sheet.undo()
    assert (sheet.outline(), sheet.undo_label, sheet.redo_label) == ("A", None, "Rename “A”")
    sheet.redo()
    assert sheet.outline() == "B"
    assert [change.origin for change in heard] == [None, None]


def test_an_edit_after_undo_ends_redo():
    sheet = Sheet("A 2d")
    sheet.apply(tasks.rename, sheet.ids("A"), "B")
    sheet.undo()
    sheet.apply(tasks.rename, sheet.ids("A"), "C")
    with pytest.raises(EditRefused, match="nothing to redo"):
        sheet.redo()
    assert sheet.outline() == "C"


def test_nothing_to_undo_is_refused():
    with pytest.raises(EditRefused, match="nothing to undo"):
        Sheet("A").undo()


def test_what_could_not_be_written_did_not_happen():
    session = Session(project("A 2d"), FullDisk())
    before, schedule = tables(session.project), session.schedule
    with pytest.raises(StorageError, match="disk is full"):
        session.apply(tasks.rename, [1000], "B")
    assert tables(session.project) == before
    assert session.schedule is schedule
    assert session.revision == 0


def test_a_second_opener_cannot_edit_but_follows():
    session = Session(project("A 2d"), ReadOnly())
    with pytest.raises(EditRefused) as refused:
        session.apply(tasks.rename, [1000], "B")
    assert refused.value.code == "plan-read-only"
    assert not session.writable
    session.follow(tasks.rename(session.project, session.schedule, [1000], "B"), "Rename")
    assert session.project.tasks[1000].name == "B"
    assert session.undo_label is None


def test_who_unsubscribes_hears_nothing_more():
    sheet = Sheet("A 2d")
    heard: list[Change] = []
    end = sheet.subscribe(heard.append)
    end()
    sheet.apply(tasks.rename, sheet.ids("A"), "B")
    assert heard == []


def test_recalculating_twice_changes_nothing():
    sheet = Sheet("A 2d", "B 1d < A")
    heard: list[Change] = []
    sheet.subscribe(heard.append)
    sheet.recalculate()
    assert [change.moved.tolist() for change in heard] == [[]]
