"""Pasting tables and copied tasks."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.edits import outline, people, tasks
from planner.edits.pasted_table import PastedTable, counts_of
from planner.edits.pasting import insert_pasted, paste_copied, paste_table
from planner.errors import EditRefused
from planner.records import ConstraintType
from planner.tables.clip import write_clip
from planner.tables.columns import recognise
from planner.tables.text import read_text
from tests.planner.edits.plans import Sheet, at, refusal, tables

PLAN = (
    "#\tName\tDuration\tStart\tPredecessors\tOwner\t% complete\n"
    "11\tBuild\t\t\t\t\t\n"
    "12\t  Design\t3 days\t2026-08-10\t\tAna\t\n"
    "13\t  Code\t1w\t\t12FS+1d\tBo\t\n"
    "14\tLaunch\t0d\t\t13\tAna\t\n"
)


def test_a_table_becomes_an_outline_with_links_and_people() -> None:
    sheet = Sheet("A 1d", "B 1d")
    sheet.do(paste_table, PLAN, sheet.id("A"))
    assert sheet.outline() == "A Build(Design Code) Launch B"
    assert sheet.start("Design") == "2026-08-10 08:00"
    assert sheet.task("Design").constraint is ConstraintType.SNET
    assert sheet.links("Code") == "3FS+1d"
    assert sheet.start("Code") == "2026-08-14 08:00"
    assert sheet.task("Launch").milestone
    assert sheet.text("Code", "owner") == "Bo"
    assert len(sheet.project.people) == 2
    before = tables(sheet.project)
    sheet.undo()
    assert sheet.outline() == "A B"
    sheet.redo()
    assert tables(sheet.project) == before


def test_a_list_of_names_is_enough() -> None:
    sheet = Sheet()
    sheet.do(paste_table, "First thing\nSecond thing\n  Below it\n")
    assert sheet.outline() == "First thing Second thing(Below it)"


def test_levels_come_from_outline_numbers_too() -> None:
    sheet = Sheet()
    sheet.do(paste_table, "WBS\tName\n1\tA\n1.1\tB\n1.2\tC\n2\tD\n")
    assert sheet.outline() == "A(B C) D"


def test_start_and_finish_give_the_duration() -> None:
    sheet = Sheet()
    sheet.do(paste_table, "Name\tStart\tFinish\nA\t8/10/2026\t8/14/2026\n")
    assert sheet.text("A", "duration") == "5 d"
    assert sheet.finish("A") == "2026-08-14 17:00"


def test_progress_begins_where_the_task_is() -> None:
    sheet = Sheet()
    sheet.do(paste_table, "Name\tDuration\t% complete\nA\t4d\t50%\n")
    assert sheet.task("A").percent_complete == 50
    assert sheet.task("A").actual_start == at("2026-08-03")


def test_a_cell_that_is_not_understood_refuses_all_and_names_the_row() -> None:
    code, sentence = refusal(Sheet("A 1d"), paste_table, "Name\tDuration\nX\t2d\nY\tsoon\n")
    assert code == "table-cell"
    assert "Row 2" in sentence
    assert "soon" in sentence


def test_with_a_preview_the_rest_is_taken() -> None:
    sheet = Sheet()
    rows = read_text("Name\tDuration\tPredecessors\nX\t2d\t9\nY\tsoon\t1\nZ\t1d\t1; 2\n")
    pasted = PastedTable(sheet.project, rows, recognise(sheet.project, rows))
    assert [(pasted.row_of(one.task_id), one.key, one.text) for one in pasted.problems] == [
        (2, "duration", "soon"), (1, "predecessors", "9"),
    ]  # fmt: skip
    assert counts_of(pasted) == (3, 0, 0)
    sheet.do(insert_pasted, pasted)
    assert sheet.links("Z") == "1; 2"


def test_links_to_rows_that_are_not_in_the_table_are_left_out_and_told() -> None:
    sheet = Sheet()
    rows = read_text("ID\tName\tPredecessors\tStart\n7\tX\t5\t2026-09-01\n8\tY\t3; 7SS+1d\t\n")
    pasted = PastedTable(sheet.project, rows, recognise(sheet.project, rows))
    assert [str(one.error) for one in pasted.problems] == [
        "The row of “5” is not in the table; copy it too, or link the tasks afterwards.",
        "The row of “3” is not in the table; copy it too, or link the tasks afterwards.",
    ]
    sheet.do(insert_pasted, pasted)
    assert sheet.links("Y") == "1SS+1d"
    assert sheet.start("X") == "2026-09-01 08:00"


def test_links_that_go_round_are_left_out_and_told() -> None:
    sheet = Sheet()
    rows = read_text("Name\tPredecessors\nX\t2\nY\t1\n")
    pasted = PastedTable(sheet.project, rows, recognise(sheet.project, rows))
    assert [one.error.code for one in pasted.problems] == ["link-circle"]


def test_names_are_needed() -> None:
    code, _ = refusal(Sheet(), paste_table, "Name\tDuration\nA\t1d\n", columns=["", "duration"])
    assert code == "table-without-names"
    assert refusal(Sheet(), paste_table, "Name\tDuration\n")[0] == "table-empty"
    assert refusal(Sheet(), paste_table, "")[0] in ("table-empty", "table-without-names")


def test_copied_tasks_keep_all_but_their_ids() -> None:
    sheet = Sheet("S", "  A 2d", "  B 3d < A SS+1d", "C 1d < B")
    sheet.do(people.set_resources, [sheet.id("A")], "Ana; Bo[50%]")
    sheet.do(tasks.set_notes, [sheet.id("A")], "two\nlines")
    sheet.do(paste_copied, write_clip(sheet.project, [sheet.id("S")]), sheet.id("C"))
    assert sheet.outline() == "S(A B) C S(A B)"
    copy = sheet.project.outline[5]
    assert sheet.project.tasks[copy].notes == "two\nlines"
    assert len(sheet.project.assignments_of(copy)) == 2
    assert len(sheet.project.people) == 2
    (link,) = sheet.project.predecessors(sheet.project.outline[6])
    assert (link.predecessor_id, link.type, link.lag) == (copy, "SS", 480)


def test_copies_go_to_another_plan_with_their_people() -> None:
    here, there = Sheet("A 2d"), Sheet("X 1d")
    here.do(people.set_resources, [here.id("A")], "Ana")
    there.do(paste_copied, write_clip(here.project, [here.id("A")]))
    assert there.outline() == "X A"
    assert there.text("A", "resources") == "Ana"


def test_cut_tasks_come_back_with_their_links_to_others() -> None:
    sheet = Sheet("A 1d", "B 1d < A", "C 1d < B")
    data = write_clip(sheet.project, [sheet.id("B")], cut=True)
    b = sheet.id("B")
    sheet.do(tasks.delete, [b])
    sheet.do(paste_copied, data, sheet.id("C"))
    assert sheet.outline() == "A C B"
    assert sheet.id("B") == b
    assert sheet.links("C") == "3"
    sheet.do(paste_copied, data)
    assert sheet.outline() == "A C B B"
    assert len(sheet.project.links) == 2


def test_cut_tasks_do_not_go_below_what_waits_for_them() -> None:
    sheet = Sheet("A 1d", "S < A", "  T 1d")
    data = write_clip(sheet.project, [sheet.id("A")], cut=True)
    sheet.do(tasks.delete, [sheet.id("A")])
    assert refusal(sheet, paste_copied, data, sheet.id("T"))[0] == "outline-circle"


@pytest.mark.parametrize(
    "spoiled",
    [
        "", "{}", "[]", '{"format":9,"cut":false,"tasks":[]}', '{"format":1,"cut":false,"tasks":[]}',
        '{"format":1,"cut":false,"tasks":[{"id":1,"duration":-5}]}',
        '{"format":1,"cut":false,"tasks":[{"id":1,"duration_unit":"parsec"}]}',
        '{"format":1,"cut":false,"tasks":[{"id":1,"parent_id":2},{"id":2,"parent_id":1}]}',
        '{"format":1,"cut":false,"tasks":[{"id":1},{"id":2}],"links":[{"id":1,"predecessor_id":1,"successor_id":2},'
        '{"id":2,"predecessor_id":2,"successor_id":1}]}',
        '{"format":1,"cut":false,"tasks":[{"id":1,"deadline":1e300}]}', "[" * 5000,
    ],
)  # fmt: skip
def test_a_spoiled_clipboard_is_refused(spoiled: str) -> None:
    assert refusal(Sheet("A 1d"), paste_copied, spoiled)[0] in ("clip-unreadable", "table-empty")


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.sampled_from(list("\t\n\t\n 1234;,+FSdw.%/-:Naměe\"'=")), max_size=120))
def test_no_text_does_harm(text: str) -> None:
    sheet = Sheet("A 1d")
    with suppress(EditRefused):
        sheet.do(paste_table, text)
    assert len(sheet.project.outline) == len(sheet.project.tasks)


def test_a_thousand_rows_are_one_step() -> None:
    lines = ["Name\tDuration\tStart\tPredecessors\tOwner"]
    for n in range(1, 1001):
        day = f"2026-{n % 9 + 1:02}-{n % 27 + 1:02}"
        lines.append(f"Task {n}\t{n % 9 + 1}d\t{day}\t{n - 1 if n % 5 != 1 else ''}\tP{n % 20}")
    sheet = Sheet("A 1d")
    sheet.do(paste_table, "\n".join(lines))
    assert len(sheet.project.tasks) == 1001
    assert len(sheet.project.links) == 800
    sheet.undo()
    assert len(sheet.project.tasks) == 1


def test_rows_can_be_put_elsewhere_afterwards() -> None:
    sheet = Sheet("A 1d")
    sheet.do(paste_table, "B\nC\n")
    sheet.do(outline.put, sheet.ids("C"), None, sheet.id("A"))
    assert sheet.outline() == "C A B"
