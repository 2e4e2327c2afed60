"""Links: one between two tasks, no circles (through summaries neither), lists, selections."""

import pytest

from planner.edits import links, outline
from planner.records import LinkType
from tests.planner.edits.plans import Sheet, refusal


def test_add_with_type_and_lag():
    sheet = Sheet("A 2d", "B 1d")
    sheet.do(links.add, *sheet.ids("A B"), LinkType.SS, 480)
    assert sheet.links("B") == "1SS+1d"
    assert sheet.start("B") == "2026-08-04 08:00"


def test_a_circle_is_refused_with_its_path():
    sheet = Sheet("A 1d", "B 1d < A", "C 1d < B")
    code, text = refusal(sheet, links.add, *sheet.ids("C A"))
    assert code == "link-circle"
    assert "“C” → “A” → “B” → “C”" in text


def test_a_circle_through_a_summary_is_refused():
    sheet = Sheet("S", "  A 1d", "B 1d < S", "T", "  C 1d < B")
    code, text = refusal(sheet, links.add, *sheet.ids("T A"))
    assert code == "link-circle"
    assert "“T” → “A” → “S” → “B” → “C” → “T”" in text


def test_siblings_of_a_linked_summary_may_be_linked():
    sheet = Sheet("A 1d", "S < A", "  B 1d", "  C 1d")
    sheet.do(links.add, *sheet.ids("B C"))
    assert sheet.start("C") == "2026-08-05 08:00"


@pytest.mark.parametrize("ends", ["S A", "A S"])
def test_a_summary_and_its_descendant_cannot_be_linked(ends: str):
    sheet = Sheet("S", "  T", "    A 1d")
    assert refusal(sheet, links.add, *sheet.ids(ends))[0] == "link-own-summary"


def test_a_task_cannot_wait_for_itself():
    sheet = Sheet("A 1d")
    assert refusal(sheet, links.add, *sheet.ids("A A"))[0] == "link-to-itself"


def test_a_second_link_between_two_tasks_is_refused():
    sheet = Sheet("A 1d", "B 1d < A")
    assert refusal(sheet, links.add, *sheet.ids("A B"), LinkType.SS)[0] == "link-exists"


def test_a_lag_beyond_all_time_is_refused():
    sheet = Sheet("A 1d", "B 1d")
    assert refusal(sheet, links.add, *sheet.ids("A B"), LinkType.FS, 10**12)[0] == "lag-out-of-range"


def test_chain_links_a_selection_in_its_order():
    sheet = Sheet("A 1d", "B 1d", "C 1d")
    sheet.do(links.chain, sheet.ids("C A B"))
    assert (sheet.links("A"), sheet.links("B"), sheet.links("C")) == ("3", "1", "")


def test_chain_keeps_links_that_are_there():
    sheet = Sheet("A 1d", "B 1d < A SS+1d", "C 1d")
    sheet.do(links.chain, sheet.ids("A B C"))
    assert (sheet.links("B"), sheet.links("C")) == ("1SS+1d", "2")


def test_a_chain_that_closes_a_circle_by_its_own_links_is_refused_whole():
    sheet = Sheet("C 1d", "A 1d < C", "B 1d")
    assert refusal(sheet, links.chain, sheet.ids("A B C"))[0] == "link-circle"


def test_a_chain_needs_two():
    sheet = Sheet("A 1d")
    assert refusal(sheet, links.chain, sheet.ids("A"))[0] == "chain-too-short"


def test_unlink_removes_the_links_within_a_selection():
    sheet = Sheet("A 1d", "B 1d < A", "C 1d < B")
    sheet.do(links.unlink, sheet.ids("A B"))
    assert (sheet.links("B"), sheet.links("C")) == ("", "2")


def test_unlink_of_one_task_removes_all_its_links():
    sheet = Sheet("A 1d", "B 1d < A", "C 1d < B")
    sheet.do(links.unlink, sheet.ids("B"))
    assert not sheet.project.links


def test_change_type_and_lag():
    sheet = Sheet("A 2d", "B 1d < A")
    (link_id,) = sheet.project.links
    sheet.do(links.change, link_id, LinkType.FF, 50_00, "%")
    assert sheet.links("B") == "1FF+50%"


def test_delete_links():
    sheet = Sheet("A 1d", "B 1d < A")
    sheet.do(links.delete, list(sheet.project.links))
    assert sheet.links("B") == ""


def test_a_list_adds_changes_and_removes():
    sheet = Sheet("A 1d", "B 1d", "C 1d", "D 1d < A, B")
    kept = next(link.id for link in sheet.project.links.values() if link.predecessor_id == sheet.id("B"))
    sheet.do(links.set_predecessors, sheet.ids("D"), "2SS+1d; 3")
    assert sheet.links("D") == "2SS+1d; 3"
    assert kept in sheet.project.links


def test_a_list_of_successors():
    sheet = Sheet("A 1d", "B 1d", "C 1d")
    sheet.do(links.set_successors, sheet.ids("A"), "2FF; C")
    assert (sheet.links("B"), sheet.links("C")) == ("1FF", "1")


def test_a_list_with_a_circle_changes_nothing():
    sheet = Sheet("A 1d", "B 1d < A", "C 1d")
    assert refusal(sheet, links.set_predecessors, sheet.ids("A"), "3; 2")[0] == "link-circle"


def test_a_list_given_to_two_tasks_that_name_each_other_is_a_circle():
    sheet = Sheet("A 1d", "B 1d")
    assert refusal(sheet, links.set_predecessors, sheet.ids("A B"), "1; 2")[0] == "link-to-itself"


def test_indenting_below_a_summary_that_waits_for_it_is_refused():
    sheet = Sheet("A 1d", "S < A", "  B 1d")
    code, text = refusal(sheet, outline.put, sheet.ids("A"), sheet.id("S"))
    assert code == "outline-circle"
    assert "“A”" in text


def test_moving_below_a_summary_whose_successor_one_waits_for_is_refused():
    sheet = Sheet("S", "  A 1d", "B 1d < S", "C 1d < B")
    assert refusal(sheet, outline.put, sheet.ids("C"), sheet.id("S"))[0] == "outline-circle"


def test_a_gone_link_is_refused():
    sheet = Sheet("A 1d")
    assert refusal(sheet, links.delete, [1])[0] == "link-gone"
