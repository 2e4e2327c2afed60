"""The chain of links that a task stands in."""

from planner.dependency_chain import MOST_AT_ONCE, MOST_TASKS, Chain, Side, chain
from planner.edits import cells
from tests.planner.edits.plans import Sheet

LINE = ("A 1d", "B 1d < A", "C 1d < B", "D 1d < C", "E 1d < D")


def around(sheet: Sheet, name: str, depth: int | None = 2, opened: str = "") -> Chain:
    return chain(sheet.project, sheet.schedule, sheet.id(name), depth, set(sheet.ids(opened)))


def names(sheet: Sheet, found: Chain, side: Side) -> list[str]:
    return [sheet.project.tasks[one.task_id].name for one in found.nodes if one.side is side]


def drawn(sheet: Sheet, found: Chain) -> set[str]:
    tasks = sheet.project.tasks
    return {f"{tasks[one.source_id].name}>{tasks[one.target_id].name}" for one in found.edges}


def test_predecessors_and_successors_to_a_depth():
    sheet = Sheet(*LINE)
    found = around(sheet, "C", 1)
    assert (names(sheet, found, Side.BEFORE), names(sheet, found, Side.AFTER)) == (["B"], ["D"])
    assert drawn(sheet, found) == {"B>C", "C>D"}
    assert [(one.more_before, one.more_after) for one in found.nodes] == [(0, 0), (1, 0), (0, 1)]


def test_without_a_depth_the_chain_goes_to_its_ends():
    sheet = Sheet(*LINE)
    found = around(sheet, "C", None)
    assert (names(sheet, found, Side.BEFORE), names(sheet, found, Side.AFTER)) == (["B", "A"], ["D", "E"])


def test_a_task_that_is_opened_shows_all_its_neighbours_beyond_the_depth():
    sheet = Sheet(*LINE)
    assert names(sheet, around(sheet, "C", 1, "B"), Side.BEFORE) == ["B", "A"]


def test_links_of_summaries_hold_for_what_is_below_them():
    sheet = Sheet("P 2d", "S < P", "  A 1d", "  B 1d < A", "N 1d < S")
    found = around(sheet, "B", 1)
    assert drawn(sheet, found) == {"P>B", "A>B", "B>N", "P>A", "A>N"}


def test_a_summary_waits_for_what_its_tasks_wait_for():
    sheet = Sheet("P 2d", "S", "  A 1d < P", "  B 1d < A", "N 1d < B")
    found = around(sheet, "S", 3)
    assert drawn(sheet, found) == {"P>S", "S>N"}


def test_driving_and_critical_links_are_told():
    sheet = Sheet("A 5d", "B 1d", "C 1d < A, B")
    told = {(sheet.project.tasks[one.source_id].name, one.driving, one.critical) for one in around(sheet, "C").edges}
    assert told == {("A", True, True), ("B", False, False)}


def test_of_many_neighbours_the_most_pressing_are_taken_and_the_others_counted():
    many = [f"T{n} {n + 1}d" for n in range(MOST_AT_ONCE + 37)]
    sheet = Sheet(*many, "End 1d < " + ", ".join(f"T{n}" for n in range(len(many))))
    found = around(sheet, "End")
    assert found.nodes[0].more_before == 37
    assert f"T{len(many) - 1}" == names(sheet, found, Side.BEFORE)[0]
    assert len(around(sheet, "End", opened="End").nodes) == len(many) + 1


def test_a_chain_has_a_limit():
    line = ["T0 1d", *(f"T{n} 1d < T{n - 1}" for n in range(1, MOST_TASKS + 20))]
    sheet = Sheet(*line)
    found = around(sheet, f"T{len(line) - 1}", None)
    assert (len(found.nodes), found.nodes[-1].more_before) == (MOST_TASKS + 1, 1)


def test_inactive_tasks_are_no_part_of_a_chain():
    sheet = Sheet(*LINE)
    sheet.do(cells.set_text, sheet.ids("B"), "active", "no")
    assert names(sheet, around(sheet, "C"), Side.BEFORE) == []
