"""The roadmap in a real window, with real mouse and key events."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.edits import buckets, cells, goals
from planner.records import Bucket, ConstraintType
from planner.roadmap.scene import Look
from planner.timebase import MINUTES_PER_DAY
from planner.view_records import View
from tests.ui.plans import BUILD, CODE, DESIGN, LAUNCH, TEST
from tests.ui.window_driver import WindowDriver
from ui.painting.axis import TimeScale
from ui.roadmap.geometry import IDEA
from ui.roadmap.view import RoadmapView

LEFT = Qt.MouseButton.LeftButton
NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
Key = Qt.Key
DAY = MINUTES_PER_DAY


class Hands:
    """A roadmap in a window, and hands to use it."""

    def __init__(self, driver: WindowDriver, qtbot: QtBot) -> None:
        self.driver, self.qtbot = driver, qtbot
        self.session = driver.workspace.bridge.session
        driver.workspace.views.show_view("roadmap")
        view = driver.workspace.views.current
        assert isinstance(view, RoadmapView)
        self.view, self.board, self.canvas = view, view.board, view.canvas
        view.canvas.setFocus()
        QApplication.processEvents()

    def start(self, task_id: int) -> int:
        return self.session.schedule.start_of(task_id) or 0

    def number(self, task_id: int) -> int:
        return self.board.scene.of_task[task_id][0]

    def place(self, task_id: int) -> QPoint:
        """Return the middle of an item's mark in the canvas."""
        bar = self.board.place_of(self.number(task_id), self.driver.themes.theme)
        return bar.center().toPoint()

    def lane(self, title: str) -> int:
        return next(n for n, lane in enumerate(self.board.scene.lanes) if lane.title == title)

    def lane_y(self, title: str) -> int:
        """Return a y near the foot of a lane."""
        tops = self.board.settled.tops
        return round(self.board.areas.y(float(tops[self.lane(title) + 1]))) - 6

    def days(self, count: int) -> QPoint:
        return QPoint(round(count * self.view.scale.day_width), 0)

    def press(self, place: QPoint) -> None:
        self.qtbot.mouseMove(self.canvas, place)
        QApplication.processEvents()
        self.qtbot.mousePress(self.canvas, LEFT, NONE, place)

    def carry(self, place: QPoint) -> None:
        """Move with the button held, and wait for the frame."""
        self.qtbot.mouseMove(self.canvas, place)
        self.qtbot.waitUntil(lambda: self._settled(place))

    def _settled(self, place: QPoint) -> bool:
        drag, due = self.view.dragger.drag, self.view.dragger.clock._timer.isActive()
        return drag is not None and not due and QPointF(drag.pointer.x, drag.pointer.y) == QPointF(place)

    def drag(self, start: QPoint, end: QPoint) -> None:
        self.press(start)
        self.qtbot.mouseMove(self.canvas, (start + end) / 2)
        self.carry(end)
        self.qtbot.mouseRelease(self.canvas, LEFT, NONE, end)

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
        self.qtbot.keyClick(self.canvas, key, keys)

    def set_text(self, task_id: int, key: str, text: str) -> None:
        self.session.apply(cells.set_text, [task_id], key, text)


@pytest.fixture
def hands(driver: WindowDriver, qtbot: QtBot) -> Hands:
    session = driver.workspace.bridge.session
    for task_id, team in ((DESIGN, "Red"), (CODE, "Blue"), (TEST, "Blue")):
        session.apply(cells.set_text, [task_id], "team", team)
    hands = Hands(driver, qtbot)
    hands.view.set_scale(TimeScale(hands.start(DESIGN) - 20 * DAY, 100))
    return hands


def test_it_opens_with_the_whole_plan_by_teams(driver, qtbot):
    driver.workspace.bridge.apply(cells.set_text, [CODE], "team", "Blue")
    driver.key(Key.Key_2, CTRL)
    view = driver.workspace.views.current
    assert isinstance(view, RoadmapView)
    assert view.look == Look("team")
    areas = view.board.areas
    assert areas.left < view.scale.x(driver.schedule.start_of(DESIGN))
    assert view.scale.x(driver.schedule.finish_of(LAUNCH)) < areas.right
    assert view.canvas.hasFocus()


def test_a_drag_moves_as_on_the_timeline_and_reflows_before_the_drop(hands):
    start, before = hands.place(CODE), hands.start(CODE)
    hands.press(start)
    hands.carry(start + hands.days(7))
    scene = hands.board.places.scene
    assert int(scene.start[hands.number(CODE)]) == before + 7 * DAY
    assert int(scene.start[hands.number(TEST)]) == hands.start(TEST) + 7 * DAY
    assert hands.start(CODE) == before
    assert "Launch" in "".join(line.text for line in hands.canvas.overlay.card.lines)
    hands.qtbot.mouseRelease(hands.canvas, LEFT, NONE, start + hands.days(7))
    assert hands.start(CODE) == before + 7 * DAY
    assert hands.session.project.tasks[CODE].constraint is ConstraintType.SNET
    hands.driver.workspace.bridge.undo()
    assert hands.start(CODE) == before


def test_escape_puts_everything_back(hands):
    start, before = hands.place(CODE), hands.start(CODE)
    label = hands.session.undo_label
    hands.press(start)
    hands.carry(start + hands.days(7))
    hands.key(Key.Key_Escape)
    assert (hands.board.preview, hands.board.floating, hands.canvas.overlay.card) == (None, None, None)
    hands.qtbot.mouseRelease(hands.canvas, LEFT, NONE, start + hands.days(7))
    assert (hands.start(CODE), hands.session.undo_label) == (before, label)


def test_a_drop_in_another_lane_changes_the_lanes_field_in_one_step(hands):
    start = hands.place(CODE)
    team = hands.session.project.tasks[CODE].team_id
    hands.drag(start, QPoint(start.x(), hands.lane_y("Red")))
    assert hands.session.project.tasks[CODE].team_id == hands.session.project.tasks[DESIGN].team_id
    assert hands.session.project.tasks[CODE].constraint is ConstraintType.ASAP
    hands.driver.workspace.bridge.undo()
    assert hands.session.project.tasks[CODE].team_id == team


def test_what_cannot_be_dropped_is_refused_with_a_sentence(hands):
    hands.set_text(CODE, "percent_complete", "40")
    hands.view.set_buckets(True)
    start = hands.place(CODE)
    hands.drag(start, QPoint(round(hands.board.areas.right) + 20, start.y()))
    assert "has started" in hands.driver.notice
    assert hands.session.project.tasks[CODE].bucket is Bucket.NONE


def test_into_a_bucket_and_back_to_the_timeline(hands):
    hands.view.set_buckets(True)
    start, areas = hands.place(TEST), hands.board.areas
    later = round(areas.column(2).center().x())
    hands.drag(start, QPoint(later, start.y()))
    assert hands.session.project.tasks[TEST].bucket is Bucket.LATER
    assert hands.session.schedule.start_of(TEST) is None
    assert hands.board.scene.kind[hands.number(TEST)] == IDEA
    hands.drag(hands.place(TEST), QPoint(round(hands.view.scale.x(hands.start(DESIGN) + 28 * DAY)), start.y()))
    assert hands.start(TEST) == hands.start(DESIGN) + 28 * DAY
    assert hands.session.project.tasks[TEST].bucket is Bucket.NONE


def test_the_right_end_changes_the_duration(hands):
    bar = hands.board.place_of(hands.number(CODE), hands.driver.themes.theme)
    end = QPoint(round(bar.right()) - 2, round(bar.center().y()))
    hands.drag(end, end + hands.days(7))
    assert hands.session.project.tasks[CODE].duration == 15 * 480


def test_dragging_the_ground_pans(hands):
    before = hands.view.scale
    ground = QPoint(round(hands.board.areas.right) - 40, hands.lane_y("Red"))
    hands.press(ground)
    hands.qtbot.mouseMove(hands.canvas, ground - QPoint(30, 0))
    hands.qtbot.mouseMove(hands.canvas, ground - QPoint(60, 0))
    hands.qtbot.mouseRelease(hands.canvas, LEFT, NONE, ground - QPoint(60, 0))
    assert hands.view.scale.origin_minute > before.origin_minute


def test_arrows_go_from_item_to_item_and_enter_opens_the_inspector(hands):
    selection = hands.driver.workspace.selection
    hands.qtbot.mouseClick(hands.canvas, LEFT, NONE, hands.place(CODE))
    assert selection.ids == (CODE,)
    hands.key(Key.Key_Right)
    assert selection.ids == (TEST,)
    hands.key(Key.Key_Left, SHIFT)
    assert set(selection.ids) == {CODE, TEST}
    hands.key(Key.Key_Up)
    assert selection.ids == (DESIGN,)
    with hands.qtbot.waitSignal(hands.view.activated) as heard:
        hands.key(Key.Key_Return)
    assert heard.args == [DESIGN]


def test_ctrl_and_arrows_move_by_a_week_and_to_the_next_lane(hands):
    hands.qtbot.mouseClick(hands.canvas, LEFT, NONE, hands.place(CODE))
    before = hands.start(CODE)
    hands.key(Key.Key_Right, CTRL)
    assert hands.start(CODE) == before + 7 * DAY
    hands.key(Key.Key_Up, CTRL)
    assert hands.session.project.tasks[CODE].team_id == hands.session.project.tasks[DESIGN].team_id


def test_an_idea_goes_through_the_buckets_by_keys(hands):
    hands.session.apply(buckets.set_bucket, [TEST], Bucket.NEXT)
    hands.view.set_buckets(True)
    hands.driver.workspace.selection.set([TEST])
    hands.key(Key.Key_Right, CTRL)
    assert hands.session.project.tasks[TEST].bucket is Bucket.LATER
    hands.key(Key.Key_Left, CTRL)
    hands.key(Key.Key_Left, CTRL)
    assert hands.session.project.tasks[TEST].bucket is Bucket.NOW
    hands.key(Key.Key_Left, CTRL)
    assert hands.session.schedule.start_of(TEST) is not None


def test_the_selection_is_that_of_all_views(hands):
    hands.driver.workspace.selection.set([LAUNCH])
    assert hands.board.options.lit.selected == frozenset(hands.board.scene.of_task[LAUNCH])
    assert "Launch" in hands.canvas.accessibleDescription()


def test_space_shows_what_an_item_is(hands):
    hands.driver.workspace.selection.set([CODE])
    hands.key(Key.Key_Space)
    assert hands.canvas.overlay.card.lines[0].text == "Code"
    hands.key(Key.Key_Escape)
    assert hands.canvas.overlay.card is None


def test_a_part_of_a_summary_moves_with_its_tasks_alone(hands):
    hands.view.set_look(Look("team", 1))
    (part,) = hands.board.scene.of_task[DESIGN]
    assert hands.board.scene.items[part].task_id == BUILD
    before = hands.start(DESIGN)
    hands.drag(hands.place(DESIGN), hands.place(DESIGN) + hands.days(7))
    assert hands.start(DESIGN) == before + 7 * DAY


def test_lanes_by_goals_with_what_they_come_to(hands):
    hands.session.apply(goals.add_goal, "Grow", goal_id=900)
    hands.session.apply(goals.set_goal, [BUILD], 900)
    hands.view.set_look(Look("goal"))
    assert hands.board.scene.lanes[0].title == "Grow"
    assert hands.board.scene.total(0).tasks == 3


def test_what_it_goes_by_is_remembered(hands):
    hands.view.set_look(Look("phase", 1, "team"))
    hands.view.set_buckets(True)
    again = RoadmapView(hands.driver.workspace.views._context)
    again.restore(hands.view.state())
    assert (again.look, again.board.options.buckets) == (Look("phase", 1, "team"), True)
    again.deleteLater()


def test_a_saved_view_keeps_lanes_levels_and_colours(hands):
    hands.view.set_look(Look("phase", 1, "team"))
    saved = hands.view.described(View(id=1, name="Board"))
    hands.view.set_look(Look("team"))
    hands.view.show_described(saved)
    assert hands.view.look == Look("phase", 1, "team")


def test_a_filter_leaves_its_tasks_only(hands):
    hands.driver.workspace.rows.search("Code")
    assert [item.task_id for item in hands.board.scene.items] == [CODE]
    hands.driver.workspace.rows.search("")
    assert len(hands.board.scene) == 4


def test_without_values_it_says_what_to_do(hands):
    hands.view.set_look(Look("phase"))
    assert "Phase" in hands.view.hint.text()
    hands.view.set_look(Look("team"))
    assert hands.view.hint.isHidden()


def test_rows_stay_when_a_bar_moves(hands):
    before = dict(zip([item.task_id for item in hands.board.scene.items], hands.board.settled.rows, strict=True))
    hands.drag(hands.place(CODE), hands.place(CODE) + hands.days(7))
    after = dict(zip([item.task_id for item in hands.board.scene.items], hands.board.settled.rows, strict=True))
    assert before == after


def test_the_task_menu_puts_ideas_into_buckets_and_gives_them_dates(hands):
    hands.driver.workspace.selection.set([TEST])
    actions = hands.driver.window.actions_by_id
    actions["task.bucket_next"].trigger()
    assert hands.session.project.tasks[TEST].bucket is Bucket.NEXT
    actions["task.schedule_idea"].trigger()
    assert hands.session.project.tasks[TEST].bucket is Bucket.NONE
    assert hands.session.schedule.start_of(TEST) is not None


def test_a_new_task_is_named_in_the_inspector(hands):
    hands.driver.window.actions_by_id["task.new"].trigger()
    (task_id,) = hands.driver.workspace.selection.ids
    assert task_id in hands.board.scene.of_task
    assert hands.driver.workspace.inspector.isAncestorOf(hands.driver.window.focusWidget())
