"""Drafts and recent plans in the user's data folder."""

from __future__ import annotations

import os

import pytest

from planner.storage import places


@pytest.fixture(autouse=True)
def data_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Launch", "Launch.fairlead"),
        ("a/b\\c:d", "a b c d.fairlead"),
        ("..", "Untitled.fairlead"),
        ("", "Untitled.fairlead"),
        ("x" * 500, "x" * 80 + ".fairlead"),
        ("路线图", "路线图.fairlead"),
    ],
)
def test_a_draft_is_named_after_the_plan(name, file):
    path = places.free_draft_path(name)
    assert path.name == file
    assert places.is_draft(path)


def test_drafts_of_one_name_are_numbered():
    for expected in ("Plan.fairlead", "Plan 2.fairlead", "Plan 3.fairlead"):
        path = places.free_draft_path("Plan")
        assert path.name == expected
        path.touch()


def test_the_draft_changed_last_comes_first():
    for number, name in enumerate(("one", "two")):
        path = places.free_draft_path(name)
        path.touch()
        os.utime(path, (number, number))
    assert [path.stem for path in places.drafts()] == ["two", "one"]


def test_a_file_elsewhere_is_no_draft(tmp_path):
    assert not places.is_draft(tmp_path / "plan.fairlead")


def test_recent_plans_are_the_last_first_once_each(tmp_path):
    paths = [tmp_path / f"{name}.fairlead" for name in "abc"]
    for path in (*paths, paths[0]):
        path.touch()
        places.remember(path, "2026-03-02T10:00:00Z")
    assert [plan.path for plan in places.recent()] == [str(paths[place]) for place in (0, 2, 1)]
    places.forget(paths[2])
    paths[1].unlink()
    assert [plan.path for plan in places.recent()] == [str(paths[0])]


def test_the_list_is_kept_short(tmp_path):
    for number in range(places.RECENT_KEPT + 5):
        path = tmp_path / f"{number}.fairlead"
        path.touch()
        places.remember(path, "")
    assert len(places.recent()) == places.RECENT_KEPT


@pytest.mark.parametrize("content", [b"", b"{", b'[{"path": 5}]', b"\xff"])
def test_a_list_that_cannot_be_read_counts_as_empty(content, data_folder, tmp_path):
    (data_folder / "fairlead").mkdir(parents=True)
    (data_folder / "fairlead" / "recent.json").write_bytes(content)
    assert places.recent() == []
    path = tmp_path / "plan.fairlead"
    path.touch()
    places.remember(path, "")
    assert len(places.recent()) == 1


def test_folders_of_imports_that_were_left_behind_are_removed_after_a_day():
    left, recent = places.import_folder(), places.import_folder()
    (left / "plan.fairlead").write_bytes(b"half")
    os.utime(left, (0, 0))
    made = places.import_folder()
    assert (left.exists(), recent.exists(), made.is_dir()) == (False, True, True)
    assert places.drafts() == []
