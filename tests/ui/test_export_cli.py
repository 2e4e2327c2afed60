"""The command `fairlead export`, by the entry point that people use."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from main import main
from planner.edits import cells, custom_fields, views
from planner.session import Session
from planner.storage.plan_file import PlanFile
from planner.view_records import Comparison, Condition, Filter
from tests.ui.printing.plans import name_of, rows_plan

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def plan(tmp_path: Path, qapp: QApplication) -> Path:
    path = tmp_path / "plan.fairlead"
    PlanFile.create(path, rows_plan(60)).close()
    return path


def texts(path: Path) -> str:
    return "\n".join(ElementTree.parse(path).getroot().itertext())


@pytest.mark.parametrize("ending", ["pdf", "svg", "png"])
def test_a_plan_is_drawn_in_each_format(plan, tmp_path, capsys, ending):
    target = tmp_path / f"out.{ending}"
    assert main(["export", str(plan), "-o", str(target)]) == 0
    assert target.stat().st_size > 5000
    told = capsys.readouterr()
    assert told.out.split() == [str(target)]
    assert told.err == ""


@pytest.mark.parametrize("platform", [{}, {"QT_QPA_PLATFORM": ""}, {"QT_QPA_PLATFORM": "xcb"}])
def test_it_needs_no_display_and_no_user_folders(plan, tmp_path, platform):
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {key: value for key, value in os.environ.items() if key not in hidden} | platform
    target = tmp_path / "out.pdf"
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "export", str(plan), "-o", str(target)],
        cwd=tmp_path, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert target.read_bytes().startswith(b"%PDF")


@pytest.fixture
def plan_with_view(plan):
    file = PlanFile.open(plan)
    session = Session(file.project, file)
    session.apply(cells.set_text, [file.project.outline[3]], "owner", "Ana", None)
    only = Filter((Condition("owner", Comparison.FILLED),))
    session.apply(views.save_view, "Ana's", columns=(("name", 200), ("owner", 90)), filter=only)
    session.apply(views.save_view, "Owners", group_field="owner")
    file.close()
    return plan


def test_a_saved_view_is_drawn_by_name(plan_with_view, tmp_path):
    target = tmp_path / "out.svg"
    assert main(["export", str(plan_with_view), "-o", str(target), "--view", "ana's"]) == 0
    shown = texts(target)
    assert "Owner" in shown
    assert "Duration" not in shown
    assert name_of(1) not in shown


def test_groups_of_a_saved_view_are_drawn_with_their_titles(plan_with_view, tmp_path):
    target = tmp_path / "out.svg"
    assert main(["export", str(plan_with_view), "-o", str(target), "--view", "Owners"]) == 0
    assert "Ana (1, 0 % done)" in texts(target)
    assert "No Owner" in texts(target)


def test_the_plans_own_fields_are_drawn(plan_with_view, tmp_path):
    file = PlanFile.open(plan_with_view)
    session = Session(file.project, file)
    session.apply(custom_fields.add_field, "Cost centre", field_id=9)
    session.apply(cells.set_text, [file.project.outline[3]], "custom-9", "Lisbon", None)
    session.apply(views.save_view, "Costs", columns=(("name", 200), ("custom-9", 90)))
    file.close()
    target = tmp_path / "out.svg"
    assert main(["export", str(plan_with_view), "-o", str(target), "--view", "Costs"]) == 0
    assert "Cost centre" in texts(target)
    assert "Lisbon" in texts(target)


def test_an_unknown_view_is_refused_with_those_there_are(plan_with_view, tmp_path, capsys):
    assert main(["export", str(plan_with_view), "-o", str(tmp_path / "out.svg"), "--view", "Nobody"]) == 1
    assert "Owners" in capsys.readouterr().err


def test_the_plan_is_only_read(plan, tmp_path):
    before = plan.read_bytes()
    assert main(["export", str(plan), "-o", str(tmp_path / "out.pdf")]) == 0
    assert plan.read_bytes() == before
    assert {one.name for one in tmp_path.iterdir()} == {"plan.fairlead", "out.pdf"}


def test_a_file_of_another_format_is_drawn_as_well(plan, tmp_path):
    xml, target = tmp_path / "plan.xml", tmp_path / "out.svg"
    assert main(["convert", str(plan), str(xml)]) == 0
    assert main(["export", str(xml), "-o", str(target)]) == 0
    assert name_of(59) in texts(target)


def test_options_reach_the_page(plan, tmp_path):
    target = tmp_path / "out.svg"
    command = ["export", str(plan), "-o", str(target), "--columns", "name, total_slack", "--level", "1"]
    command += ["--header", "Left {title}|Centre", "--footer", "||At the right", "--as-of", "2026-03-04", "--no-legend"]
    assert main(command) == 0
    text = texts(target)
    assert "Left Printed plan" in text
    assert "Centre" in text
    assert "At the right" in text
    assert name_of(10) in text
    assert name_of(11) not in text
    assert "Summary" not in text
    assert "Finish" not in text


def test_pages_across_become_files(plan, tmp_path, capsys):
    target = tmp_path / "out.svg"
    assert (
        main(["export", str(plan), "-o", str(target), "--paper", "a4", "--pages-wide", "2", "--pages-tall", "1"]) == 0
    )
    assert capsys.readouterr().out.split() == [str(tmp_path / f"out-{number}.svg") for number in (1, 2)]


def test_paper_lies_as_asked(plan, tmp_path):
    target = tmp_path / "out.png"
    command = ["export", str(plan), "-o", str(target), "--paper", "Letter", "--portrait", "--pages-tall", "1"]
    assert main(command) == 0
    image = QImage(str(target))
    assert image.width() / image.height() == pytest.approx(8.5 / 11, abs=0.001)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["-o", "out.doc"], "pdf, svg, png"),
        (["-o", "nowhere/out.pdf"], "cannot be written"),
        (["-o", "out.pdf", "--paper", "B7"], "no paper “B7”"),
        (["-o", "out.pdf", "--columns", "name,shoes"], "no field “shoes”"),
        (["-o", "out.pdf", "--as-of", "2026-03-04", "--from", "fri", "--to", "yesterday"], "end before it begins"),
        (["-o", "out.pdf", "--from", "whenever"], "whenever"),
        (["-o", "out.pdf", "--from", "2027-01-01", "--to", "2026-01-01"], "end before it begins"),
        (["-o", "out.pdf", "--header", "a|b|c|d"], "more than three parts"),
        (["-o", "out.pdf", "--text", "99"], "4 to 24 points"),
        (["-o", "out.pdf", "--pages-wide", "1000"], "1 to 40 pages"),
    ],
)
def test_what_cannot_be_drawn_is_said_in_one_line(plan, tmp_path, monkeypatch, capsys, arguments, words):
    monkeypatch.chdir(tmp_path)
    assert main(["export", str(plan), *arguments]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("fairlead: ")
    assert told.err.count("\n") == 1
    assert words in told.err
    assert {one.name for one in tmp_path.iterdir()} == {"plan.fairlead"}


def test_arguments_are_checked_before_anything_is_drawn(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("ui.fonts.install_fonts", lambda: pytest.fail("drawing began"))
    assert main(["export", str(tmp_path / "no.fairlead"), "-o", "out.pdf", "--paper", "B7"]) == 1
    assert main(["export", str(tmp_path / "no.fairlead"), "-o", "out.doc"]) == 1
    assert "no paper “B7”" in capsys.readouterr().err


def test_a_plan_that_is_not_there_is_said_in_one_line(tmp_path, capsys, qapp):
    assert main(["export", str(tmp_path / "no.fairlead"), "-o", str(tmp_path / "out.pdf")]) == 1
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("arguments", [[], ["-o"], ["--bogus"], ["-o", "out.pdf", "--level", "-1"]])
def test_wrong_use_is_told_apart(plan, arguments, capsys):
    assert main(["export", str(plan), *arguments]) == 2
    assert "Error" in capsys.readouterr().err


def test_columns_without_room_are_named_but_the_page_is_drawn(plan, tmp_path, capsys):
    target = tmp_path / "out.pdf"
    command = ["export", str(plan), "-o", str(target), "--paper", "A5", "--portrait"]
    assert main([*command, "--columns", "name,start,finish,duration,predecessors"]) == 0
    assert "too narrow for the columns" in capsys.readouterr().err
    assert target.exists()
