"""The one way to open something: plans, imports, drafts, copies, and who else has them."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path

import pytest

from planner import documents
from planner.edits import plan, tasks
from planner.errors import EditRefused, LoadError, StorageError
from planner.session import Change
from planner.storage import places
from planner.storage.copies import copies_of
from planner.storage.lock import lock_path
from planner.storage.plan_file import PlanFile
from planner.timebase import moment
from tests.planner.storage.plans import contents, made, small_project, sql

TODAY = dt.date(2026, 3, 2)
CORPUS = Path(__file__).resolve().parents[2].parent / "shared" / "corpus" / "public"

HOLD = """
import sys
from pathlib import Path
from planner.storage.plan_file import PlanFile
from planner.timebase import moment
from tests.planner.storage.plans import do, rename
plan_file = PlanFile.open(Path(sys.argv[1]))
print("open", flush=True)
for line in sys.stdin:
    do(plan_file, rename(plan_file.project, 61, line.strip()), "Rename")
    print("done", flush=True)
plan_file.close()
"""


@pytest.fixture(autouse=True)
def data_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def path(tmp_path):
    return made(tmp_path / "plan.fairlead")


@pytest.fixture
def opened(path):
    document = documents.open_document(path)
    yield document
    document.close()


@pytest.fixture
def holder(path):
    """Another process that has the plan open; writing a line to it renames task 61."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    yield process
    process.communicate()


def names(document):
    return {task.name for task in document.session.project.tasks.values()}


def recent_paths():
    return [Path(plan.path) for plan in documents.recent()]


class TestPlan:
    def test_opens_for_writing_and_is_remembered(self, opened, path):
        assert (opened.title, opened.path, opened.is_draft, opened.holder) == ("plan", path, False, "")
        assert opened.session.writable
        assert recent_paths() == [path]

    def test_keeps_edits_and_undo_over_a_restart(self, opened, path):
        opened.session.apply(tasks.rename, [61], "Renamed")
        opened.close()
        again = documents.open_document(path)
        assert again.session.project.tasks[61].name == "Renamed"
        again.session.undo()
        assert contents(again.session.project) == contents(small_project())
        again.close()

    def test_read_only_takes_no_edit_and_is_not_remembered(self, path):
        document = documents.open_document(path, read_only=True)
        with pytest.raises(EditRefused, match="read-only"):
            document.session.apply(tasks.rename, [61], "x")
        assert not lock_path(path).exists()
        assert (document.holder, documents.recent()) == ("", [])
        document.close()

    def test_two_may_read_at_the_same_time(self, opened, path):
        other = documents.open_document(path, read_only=True)
        assert not other.session.writable
        assert other.session.project.tasks == opened.session.project.tasks
        other.close()

    def test_computed_dates_are_written_when_idle_and_on_close(self, opened, path):
        while not opened.idle():
            pass
        with sql(path) as conn:
            assert conn.execute("SELECT count(*) FROM computed").fetchone() == (4,)
        opened.session.apply(tasks.add, name="Later")
        assert opened.stored_schedule() is None
        opened.close()
        with sql(path) as conn:
            assert conn.execute("SELECT count(*) FROM timeline WHERE start IS NOT NULL").fetchone() == (5,)

    def test_going_back_to_a_version_is_one_step(self, opened):
        version = opened.save_version("Agreed")
        opened.session.apply(tasks.rename, [61], "One")
        opened.session.apply(tasks.add, name="Two")
        assert "Two" not in {task.name for task in opened.project_at(version).tasks.values()}
        change = opened.revert_to(version)
        assert change.label == "Revert to “Agreed”"
        assert contents(opened.session.project) == contents(small_project())
        assert opened.revert_to(version) is None
        opened.session.undo()
        assert "Two" in names(opened)

    def test_a_copy_of_the_day_is_kept_when_something_was_done(self, opened, path):
        opened.close()
        assert copies_of(path) == []
        document = documents.open_document(path)
        document.session.apply(tasks.rename, [61], "Done today")
        document.close()
        (copy,) = copies_of(path)
        kept = documents.open_document(copy, read_only=True)
        assert kept.session.project.tasks[61].name == "Done today"
        kept.close()

    def test_a_copy_that_cannot_be_kept_does_not_hinder_closing(self, opened, path, tmp_path, caplog):
        (tmp_path / "data" / "fairlead").mkdir(parents=True, exist_ok=True)
        (tmp_path / "data" / "fairlead" / "copies").write_text("in the way")
        opened.session.apply(tasks.rename, [61], "x")
        opened.close()
        assert "no copy of the day" in caplog.text
        assert not lock_path(path).exists()

    def test_close_may_be_repeated(self, opened, path):
        opened.close()
        opened.close()
        assert not lock_path(path).exists()

    def test_what_cannot_be_opened_is_not_remembered(self, tmp_path):
        (tmp_path / "broken.fairlead").write_bytes(b"broken")
        with pytest.raises(LoadError):
            documents.open_document(tmp_path / "broken.fairlead")
        assert documents.recent() == []


class TestSecondOpener:
    def test_sees_who_has_the_plan_and_follows(self, path, holder):
        document = documents.open_document(path)
        changes: list[Change] = []
        document.session.subscribe(changes.append)
        assert not document.session.writable
        assert document.holder
        assert str(document.reason).endswith("you see it read-only.")
        assert not document.poll()
        holder.stdin.write("Theirs\n")
        holder.stdin.flush()
        assert holder.stdout.readline() == "done\n"
        assert document.poll()
        assert [change.label for change in changes] == ["Rename"]
        assert "Theirs" in names(document)
        document.close()

    def test_may_save_a_copy_and_edit_that(self, path, holder, tmp_path):
        document = documents.open_document(path)
        mine = documents.save_as(document, tmp_path / "mine.fairlead")
        assert mine is not document
        mine.session.apply(tasks.rename, [61], "Mine")
        assert "Mine" not in names(document)
        assert recent_paths()[0] == mine.path
        mine.close()

    def test_a_write_protected_plan_says_so(self, path, monkeypatch):
        monkeypatch.setattr("os.access", lambda *_args: False)
        document = documents.open_document(path)
        assert document.reason is not None
        assert document.reason.code == "plan-not-writable"
        assert document.holder == ""
        document.close()


class TestDraft:
    def test_a_new_plan_is_a_draft_until_it_has_a_place(self, tmp_path):
        document = documents.new_draft(today=TODAY)
        assert document.is_draft
        assert documents.recent() == []
        document.session.apply(tasks.add, name="First")
        draft = document.path
        assert documents.drafts() == [draft]
        assert documents.save_as(document, tmp_path / "placed.fairlead") is document
        document.session.apply(tasks.add, name="Second")
        assert (document.title, document.is_draft) == ("placed", False)
        assert documents.drafts() == []
        assert recent_paths() == [document.path]
        document.close()
        again = documents.open_document(tmp_path / "placed.fairlead")
        assert {"First", "Second"} <= names(again)
        again.close()

    def test_one_in_which_nothing_was_done_leaves_nothing(self):
        document = documents.new_draft(today=TODAY)
        assert document.path is not None
        folder = document.path.parent
        document.close()
        assert list(folder.iterdir()) == []

    def test_one_with_edits_stays(self):
        document = documents.new_draft(today=TODAY)
        document.session.apply(tasks.add, name="Kept")
        document.close()
        (draft,) = documents.drafts()
        again = documents.open_document(draft)
        assert again.is_draft
        assert "Kept" in names(again)
        again.close()
        documents.discard_draft(draft)
        assert documents.drafts() == []

    def test_a_template_fills_it(self):
        document = documents.new_draft("product-launch", today=TODAY)
        assert len(document.session.project.tasks) > 10
        document.close()

    def test_an_unknown_template_is_refused_and_leaves_nothing(self):
        with pytest.raises(LoadError, match="no template"):
            documents.new_draft("nonsense", today=TODAY)
        assert documents.drafts() == []

    def test_a_discarded_draft_can_be_taken_back_with_its_name(self):
        document = documents.new_draft(today=TODAY)
        document.session.apply(tasks.add, name="Kept")
        document.close()
        (draft,) = documents.drafts()
        aside = documents.discard_draft(draft)
        assert aside is not None
        assert documents.drafts() == []
        assert documents.take_back_draft(aside) == draft
        again = documents.open_document(draft)
        assert "Kept" in names(again)
        again.close()
        assert documents.discard_draft(draft) is not None
        assert documents.discard_draft(draft) is None

    def test_an_open_draft_is_not_discarded(self):
        document = documents.new_draft(today=TODAY)
        assert document.path is not None
        with pytest.raises(StorageError, match="open"):
            documents.discard_draft(document.path)
        assert documents.drafts() == [document.path]
        document.close()

    def test_what_was_discarded_long_ago_is_removed(self):
        document = documents.new_draft(today=TODAY)
        document.session.apply(tasks.add, name="Kept")
        document.close()
        aside = documents.discard_draft(documents.drafts()[0])
        assert aside is not None
        os.utime(aside, (0, 0))
        places.discarded_folder()
        assert not aside.exists()

    def test_plans_whose_file_is_gone_are_told_on_demand(self, path):
        documents.open_document(path).close()
        path.unlink()
        assert [plan.path for plan in documents.recent()] == []
        assert [plan.path for plan in documents.recent(missing=True)] == [str(path.resolve())]

    def test_only_drafts_are_discarded(self, path):
        documents.discard_draft(path)
        assert path.exists()

    def test_an_empty_plan_has_a_working_calendar_and_starts_today(self):
        document = documents.new_draft(today=TODAY)
        document.session.apply(tasks.add, name="First")
        (task_id,) = document.session.project.outline
        assert document.session.schedule.start_of(task_id) == document.session.project.plan.start
        assert document.session.project.plan.start % 1440 == 480
        document.close()


class TestName:
    def test_a_plan_made_at_a_place_is_named_after_it(self, tmp_path):
        for template in (None, "product-launch"):
            document = documents.create(tmp_path / "Falcon.fairlead", template, today=TODAY, replace=True)
            assert document.session.project.plan.name == "Falcon"
            document.close()

    def test_a_draft_without_a_name_of_its_own_gets_that_of_its_place(self, tmp_path):
        document = documents.new_draft(today=TODAY)
        assert document.session.project.plan.name == "New plan"
        documents.save_as(document, tmp_path / "Falcon.fairlead")
        assert document.session.project.plan.name == "Falcon"
        documents.save_as(document, tmp_path / "Eagle.fairlead")
        assert document.session.project.plan.name == "Falcon"
        document.close()

    def test_a_draft_that_was_named_keeps_its_name(self, tmp_path):
        document = documents.new_draft(today=TODAY)
        document.session.apply(plan.rename, "Project X")
        documents.save_as(document, tmp_path / "Falcon.fairlead")
        assert document.session.project.plan.name == "Project X"
        document.close()


def test_create_makes_a_plan_at_its_place(tmp_path):
    document = documents.create(tmp_path / "new.fairlead", today=TODAY)
    document.close()
    assert (tmp_path / "new.fairlead").exists()
    with pytest.raises(StorageError, match="exists already"):
        documents.create(tmp_path / "new.fairlead", today=TODAY)


class TestSaveAs:
    def test_onto_itself_changes_nothing(self, opened, path):
        assert documents.save_as(opened, path) is opened
        opened.session.apply(tasks.rename, [61], "x")

    def test_that_is_refused_leaves_the_document_as_it_was(self, opened, tmp_path, path):
        made(tmp_path / "other.fairlead")
        with pytest.raises(StorageError, match="exists already"):
            documents.save_as(opened, tmp_path / "other.fairlead")
        opened.session.apply(tasks.rename, [61], "x")
        assert opened.path == path


@pytest.fixture
def xml():
    if not CORPUS.is_dir():
        pytest.skip("the corpus of real files is not there")
    return min(CORPUS.rglob("*.xml"), key=lambda file: file.stat().st_size)


class TestImport:
    def test_becomes_a_draft_that_keeps_edits(self, xml):
        document = documents.open_document(xml)
        assert document.is_draft
        assert document.source == xml.resolve()
        assert document.report is not None
        document.session.apply(tasks.add, name="Mine")
        document.close()
        (draft,) = documents.drafts()
        again = documents.open_document(draft)
        assert "Mine" in names(again)
        again.close()

    def test_for_reading_stays_in_memory(self, xml):
        document = documents.open_document(xml, read_only=True)
        assert (document.path, document.plan_file) == (None, None)
        assert documents.drafts() == []
        assert document.idle()
        document.close()

    def test_in_memory_can_be_saved_as_a_plan(self, xml, tmp_path):
        document = documents.open_document(xml, read_only=True)
        saved = documents.save_as(document, tmp_path / "converted.fairlead")
        saved.close()
        plan_file = PlanFile.open(tmp_path / "converted.fairlead")
        plan_file.close()
        assert contents(plan_file.project) == contents(document.session.project)

    def test_a_format_that_is_not_known_is_refused(self, tmp_path):
        (tmp_path / "plan.docx").write_bytes(b"PK")
        with pytest.raises(LoadError):
            documents.open_document(tmp_path / "plan.docx")


@pytest.mark.parametrize("today", [dt.date(2026, 3, 7), dt.date(2026, 3, 8), dt.date(2026, 3, 9)])
def test_a_plan_made_on_a_weekend_starts_on_the_next_working_day(tmp_path, today):
    document = documents.create(tmp_path / "new.fairlead", today=today)
    assert moment(document.session.project.plan.start) == dt.datetime(2026, 3, 9, 8)
    document.close()
