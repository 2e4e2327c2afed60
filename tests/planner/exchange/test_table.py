"""Plans from CSV and tab-separated files."""

from pathlib import Path

import pytest

from planner.conversion import convert_file
from planner.errors import LoadError
from planner.exchange import read
from planner.scheduling.engine import Engine
from planner.timebase import EXACT

TABLE = "Task;Duration;Start;Predecessors;Karma\nBuild;;;;\n  Design;2 Tage;2026-08-10;;7\n  Code;1w;;2;\nShip;0;;3;\n"


def test_a_table_becomes_a_plan(tmp_path: Path) -> None:
    path = tmp_path / "launch.csv"
    path.write_text(TABLE, encoding="utf-8-sig")
    imported = read(path)
    project = imported.project
    assert [project.tasks[one].name for one in project.outline] == ["Build", "Design", "Code", "Ship"]
    schedule = Engine(project).schedule
    assert EXACT.format(schedule.project_finish) == "2026-08-18 17:00"
    assert project.plan.name == "launch"
    assert imported.report.dropped == {"Karma": 4}


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252"])
def test_files_of_spreadsheets_come_in_other_encodings(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "umlaut.tsv"
    path.write_bytes("Vorgangsname\tDauer\nPrüfung\t3 Tage\n".encode(encoding))
    project = read(path).project
    assert [(task.name, task.duration) for task in project.tasks.values()] == [("Prüfung", 1440)]


def test_what_is_not_understood_is_told(tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("Name,Duration\nA,soon\n")
    assert "soon" in " ".join(read(path).report.lines())


@pytest.mark.parametrize("content", [b"", b"\n\n", b"Duration\n3d\n"])
def test_files_that_are_no_tables_are_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "none.csv"
    path.write_bytes(content)
    with pytest.raises(LoadError) as refused:
        read(path)
    assert "none.csv" in str(refused.value)


def test_the_command_line_converts_it(tmp_path: Path) -> None:
    path = tmp_path / "tasks.csv"
    path.write_text(TABLE)
    lines = list(convert_file(path, tmp_path / "plan.fairlead", keep_theirs=False, replace=False))
    assert "4" in lines[0]
    assert (tmp_path / "plan.fairlead").exists()
