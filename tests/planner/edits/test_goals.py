"""Goals: a tree above the tasks, and which task serves which."""

from planner.edits import cells, goals, people
from tests.planner.edits.plans import Sheet, at, refusal


def tree(sheet: Sheet, above: int | None = None) -> str:
    found = ((goal.name, tree(sheet, goal.id)) for goal in goals.goals_below(sheet.project, above))
    return " ".join(f"{name}({inner})" if inner else name for name, inner in found)


def with_goals() -> Sheet:
    sheet = Sheet("A 2d", "B 1d")
    sheet.do(goals.add_goal, "Grow", goal_id=1)
    sheet.do(goals.add_goal, "Launch", parent_goal_id=1, goal_id=2, measure="100 customers")
    sheet.do(goals.add_goal, "Save", goal_id=3)
    return sheet


def test_goals_form_a_tree_in_order():
    sheet = with_goals()
    assert tree(sheet) == "Grow(Launch) Save"
    sheet.do(goals.place_goal, 3, None, 0)
    assert tree(sheet) == "Save Grow(Launch)"
    sheet.do(goals.place_goal, 3, 2)
    assert tree(sheet) == "Grow(Launch(Save))"


def test_a_goal_never_lies_below_itself():
    code, text = refusal(with_goals(), goals.place_goal, 1, 2)
    assert code == "goal-circle"
    assert "“Grow”" in text


def test_facts_of_a_goal_are_changed_and_cleared():
    sheet = with_goals()
    sheet.do(people.add_person, "Ana")
    (owner,) = sheet.project.people
    sheet.do(goals.change_goal, 2, name="Ship", owner_id=owner, target_date=at("2026-12-01"), notes="Soon")
    goal = sheet.project.goals[2]
    assert (goal.name, goal.owner_id, goal.measure, goal.notes) == ("Ship", owner, "100 customers", "Soon")
    sheet.do(goals.clear_goal, 2, owner=True, target_date=True)
    assert (sheet.project.goals[2].owner_id, sheet.project.goals[2].target_date) == (None, None)


def test_bad_facts_are_refused():
    sheet = with_goals()
    assert refusal(sheet, goals.add_goal, "grow")[0] == "name-taken"
    assert refusal(sheet, goals.change_goal, 1, owner_id=77)[0] == "record-gone"
    assert refusal(sheet, goals.change_goal, 1, target_date=-5)[0] == "date-out-of-range"
    assert refusal(sheet, goals.set_goal, sheet.ids("A"), 99)[0] == "record-gone"


def test_a_typed_goal_is_found_or_added():
    sheet = with_goals()
    sheet.do(cells.set_text, sheet.ids("A B"), "goal", "launch")
    assert sheet.task("A").goal_id == 2
    sheet.do(cells.set_text, sheet.ids("B"), "goal", "Learn")
    assert sheet.text("B", "goal") == "Learn"
    assert len(sheet.project.goals) == 4


def test_deleting_a_goal_frees_its_tasks_and_lifts_what_is_below():
    sheet = with_goals()
    sheet.do(goals.set_goal, sheet.ids("A"), 1)
    sheet.do(goals.delete_goal, 1)
    assert tree(sheet) == "Launch Save"
    assert sheet.task("A").goal_id is None
    sheet.undo()
    assert (tree(sheet), sheet.task("A").goal_id) == ("Grow(Launch) Save", 1)


def test_a_person_who_goes_owns_no_goal():
    sheet = with_goals()
    sheet.do(people.add_person, "Ana")
    (owner,) = sheet.project.people
    sheet.do(goals.change_goal, 1, owner_id=owner)
    sheet.do(people.delete_person, owner)
    assert sheet.project.goals[1].owner_id is None
