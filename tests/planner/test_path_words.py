"""The path to a task in words and as data."""

from planner.path_words import data, slack_text, text
from tests.planner.edits.plans import Sheet


def told(sheet, name, most=5):
    path = sheet.path_to(sheet.id(name), most)
    return list(text(path, sheet.project, sheet.schedule))


def test_the_driving_path_is_a_table_and_the_next_ones_are_sentences():
    sheet = Sheet("A 3d", "B 1d < A", "C 1d", "D 1d < C", "M 0d < B, D")
    lines = told(sheet, "M")
    assert lines[0] == "2 tasks drive “M”; if one of them slips, it slips too."
    assert [line.split()[1] for line in lines[2:5]] == ["A", "B", "M"]
    assert lines[5:] == ["Path 2, 2 d of slack: “C” → “D” leads into “M”."]


def test_what_nothing_drives_says_what_holds_it():
    assert told(Sheet("A 3d"), "A") == ["No task drives “A”: Project start.", "No other task leads to “A”."]


def test_a_long_chain_is_shortened():
    rows = ["A 20d", "C1 1d", *(f"C{number} 1d < C{number - 1}" for number in range(2, 10)), "M 0d < A, C9"]
    assert told(Sheet(*rows), "M")[-1] == (
        "Path 2, 11 d of slack: “C1” → “C2” → “C3” → … 3 more … → “C7” → “C8” → “C9” leads into “M”."
    )


def test_the_slack_of_a_path_has_a_sign():
    sheet = Sheet("A 3d", "B 1.5d", "M 0d < A, B")
    path = sheet.path_to(sheet.id("M"), 2)
    assert slack_text(path.following[0], sheet.project) == "+1.5 d"


def test_the_data_names_every_task_that_leads_there():
    sheet = Sheet("A 3d", "B 1d", "M 0d < A, B", "N 1d < M")
    found = data(sheet.path_to(sheet.id("M"), 2), sheet.project, sheet.schedule)
    assert [one.slack_minutes for one in found.slack] == [0, 960, 0]
    assert [[task.name for task in one.tasks] for one in found.paths] == [["A", "M"], ["B"]]
    assert found.paths[1].joins == found.uid
