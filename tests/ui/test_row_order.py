"""Rows that are filtered, sorted and grouped, and how they follow the plan."""

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from planner.arrange.rows import Arrangement
from planner.edits import cells, tasks
from planner.errors import EditRefused
from planner.session import MemoryJournal, Session
from planner.view_records import Comparison, Condition, Filter, SortBy
from tests.ui.plans import BUILD, CODE, DESIGN, LAUNCH, TEST, small_plan
from ui.bridge import Bridge
from ui.rows import Rows

LONG = Filter((Condition("duration", Comparison.AFTER, ("7d",)),))
MILESTONES = Filter((Condition("milestone", Comparison.IS, ("yes",)),))


@pytest.fixture
def bridge(qapp: QCoreApplication) -> Bridge:
    return Bridge(Session(small_plan(), MemoryJournal()))


@pytest.fixture
def rows(bridge: Bridge) -> Rows:
    return Rows(bridge, row_height=30)


def test_a_filter_shows_what_passes_below_its_summaries(rows: Rows) -> None:
    rows.arrange(Arrangement(filter=Filter((Condition("name", Comparison.IS, ("code",)),))))
    assert rows.ids.tolist() == [BUILD, CODE]
    assert (rows.filtered, rows.matches, rows.in_outline_order) == (True, 1, True)


def test_the_quick_search_adds_to_the_filter(rows: Rows) -> None:
    rows.search("t")
    assert rows.ids.tolist() == [BUILD, TEST]
    rows.arrange(Arrangement(filter=MILESTONES))
    assert rows.ids.tolist() == []
    rows.search("")
    assert rows.ids.tolist() == [LAUNCH]


def test_a_filter_opens_what_was_folded_and_leaves_it_folded_afterwards(rows: Rows) -> None:
    rows.set_collapsed(BUILD, True)
    rows.search("code")
    assert rows.ids.tolist() == [BUILD, CODE]
    rows.search("")
    assert rows.ids.tolist() == [BUILD, LAUNCH]


def test_a_filter_that_cannot_be_evaluated_changes_nothing(rows: Rows) -> None:
    with pytest.raises(EditRefused, match="cannot be compared"):
        rows.arrange(Arrangement(filter=Filter((Condition("duration", Comparison.AFTER, ("soon",)),))))
    assert rows.arrangement == Arrangement()


def test_sorting_keeps_branches_together(rows: Rows) -> None:
    rows.arrange(Arrangement(sort=(SortBy("name"),)))
    assert rows.ids.tolist() == [BUILD, CODE, DESIGN, TEST, LAUNCH]
    assert not rows.in_outline_order
    rows.arrange(Arrangement(sort=(SortBy("name", descending=True),), flat=True))
    assert rows.ids.tolist() == [TEST, LAUNCH, DESIGN, CODE]


def test_groups_have_rows_of_their_own_that_fold(bridge: Bridge, rows: Rows) -> None:
    bridge.set_field([DESIGN, TEST], "owner", "Ada")
    rows.arrange(Arrangement(group_field="owner"))
    ada, none = rows.id_at(0), rows.id_at(3)
    assert rows.ids.tolist() == [ada, DESIGN, TEST, none, CODE, LAUNCH]
    assert ada < 0
    assert none < 0
    group = rows.group(ada)
    assert group is not None
    assert (group.title, group.total.tasks) == ("Ada", 2)
    assert rows.group(DESIGN) is None
    rows.set_collapsed(ada, True)
    assert rows.ids.tolist() == [ada, none, CODE, LAUNCH]
    rows.reveal(TEST)
    assert rows.count == 6


def test_a_group_stays_folded_when_another_one_comes(bridge: Bridge, rows: Rows) -> None:
    bridge.set_field([DESIGN, TEST], "owner", "Grace")
    rows.arrange(Arrangement(group_field="owner"))
    rows.set_collapsed(rows.id_at(0), True)
    bridge.apply(tasks.add, None, name="More")
    bridge.set_field([CODE], "owner", "Ada")
    rows.search(" ")
    assert [group.title if (group := rows.group(one)) else one for one in rows.ids.tolist()][:3] == [
        "Ada",
        CODE,
        "Grace",
    ]


def test_rows_follow_values_once_the_edit_has_settled(bridge: Bridge, rows: Rows, qtbot: QtBot) -> None:
    rows.arrange(Arrangement(sort=(SortBy("name"),)))
    with qtbot.waitSignal(rows.changed):
        bridge.apply(tasks.rename, [TEST], "A test")
        assert rows.ids.tolist()[1] == CODE
    assert rows.ids.tolist() == [BUILD, TEST, CODE, DESIGN, LAUNCH]


def test_an_edited_task_stays_until_the_filter_changes(bridge: Bridge, rows: Rows, qtbot: QtBot) -> None:
    rows.arrange(Arrangement(filter=LONG))
    assert CODE in rows.ids
    with qtbot.waitSignal(rows.arranged):
        bridge.apply(cells.set_text, [CODE], "duration", "1d", None)
    assert CODE in rows.ids
    rows.arrange(Arrangement(filter=Filter(LONG.parts, any_of=True)))
    assert CODE not in rows.ids


def test_a_new_task_is_seen_and_told_of(bridge: Bridge, rows: Rows) -> None:
    rows.arrange(Arrangement(filter=MILESTONES))
    told: list[list[int]] = []
    rows.kept.connect(told.append)
    bridge.apply(tasks.add, None, name="More", task_id=77)
    assert rows.ids.tolist() == [LAUNCH, 77]
    assert told == [[77]]
    bridge.apply(tasks.add, None, name="Gate", milestone=True, duration=0, task_id=78)
    assert told == [[77]]


def test_what_is_asked_for_is_shown(rows: Rows) -> None:
    rows.arrange(Arrangement(filter=MILESTONES))
    rows.reveal(TEST)
    assert rows.ids.tolist() == [BUILD, TEST, LAUNCH]


def test_a_filter_that_no_longer_fits_is_taken_off(bridge: Bridge, rows: Rows) -> None:
    from planner.edits import custom_fields
    from planner.records import FieldKind

    bridge.apply(custom_fields.add_field, "Risk", FieldKind.CHOICE, ["High", "Low"], field_id=9)
    rows.arrange(Arrangement(filter=Filter((Condition("custom-9", Comparison.IS, ("High",)),))))
    assert rows.count == 0
    reasons: list[EditRefused] = []
    rows.misfit.connect(reasons.append)
    bridge.apply(custom_fields.change_choices, 9, ["Some", "Low"])
    rows.search("")
    rows.know(today=5, me="Ada")
    assert [one.code for one in reasons] == ["filter-value"]
    assert rows.count == 5


def test_whoever_looks_may_be_asked_for(bridge: Bridge, rows: Rows) -> None:
    bridge.set_field([CODE], "owner", "Ada")
    rows.know(today=0, me="Ada")
    rows.arrange(Arrangement(filter=Filter((Condition("owner", Comparison.IS, ("me",)),))))
    assert rows.ids.tolist() == [BUILD, CODE]


def test_what_is_folded_without_the_filter_is_what_is_remembered(rows: Rows) -> None:
    rows.set_collapsed(BUILD, True)
    rows.search("code")
    assert rows.collapsed == frozenset()
    assert rows.folded == {BUILD}
