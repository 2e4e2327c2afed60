"""Who waits for whom, as printed."""

from planner.edits import cells
from planner.team_link_words import data, lines, minutes_text
from tests.planner.edits.plans import Sheet
from tests.planner.test_team_dependencies import crossing


def test_a_line_for_each_team_that_waits_for_another():
    sheet = crossing()
    sheet.do(cells.set_text, sheet.ids("B"), "deadline", "11 Aug 2026")
    assert list(lines(sheet.project, sheet.schedule)) == [
        "Waits    For      Links  Waiting  Least slack",
        "Core     App          2        2         −3 d",
        "Data     No team      1        1         21 d",
        "No team  Core         1        1         21 d",
    ]


def test_without_links_between_teams_the_answer_says_what_to_do():
    sheet = Sheet("A 1d", "B 1d < A")
    assert list(lines(sheet.project, sheet.schedule)) == [
        "No team waits for another one: set the Team of tasks and link them."
    ]


def test_the_links_as_data():
    sheet = crossing()
    pair = next(one for one in data(sheet.project, sheet.schedule).pairs if one.waits == "Data")
    (link,) = pair.links
    assert (pair.waits_for, link.predecessor, link.successor) == ("", sheet.id("D"), sheet.id("E"))
    assert (link.type, link.ready, link.wanted) == ("FS", "2026-08-12T17:00", "2026-08-13T08:00")
    assert (link.gap_minutes, link.driving, link.met) == (0, True, False)


def test_time_is_written_with_its_sign():
    project = Sheet("A").project
    texts = [minutes_text(project, one, clock=False) for one in (None, 0, 480, -720)]
    assert texts == ["", "0 d", "1 d", "−1.5 d"]
    assert minutes_text(project, 1440, clock=True) == "1 ed"
