"""Goals: what the plan is for, each with an owner, a target date and a measure, and how its tasks stand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QWidget

from planner.edits import goals as edits
from planner.errors import EditRefused
from planner.goals import GoalStatus, goal_statuses, goal_tree
from planner.records import Goal, new_id
from planner.timebase import EXACT, MINUTES_PER_DAY, parse_date
from ui.bridge import Bridge
from ui.editors import DateEditor, TextEditor
from ui.form_dialog import Choice
from ui.local_dates import date_style
from ui.manager_dialog import ManagerDialog
from ui.notices import translated

INDENT = "    "


class Goals(ManagerDialog):
    """The goals of a plan and what their tasks come to.

    Attributes:
        name, owner, target, measure, above: of the chosen goal. standing: how it stands, in words.
    """

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(bridge, parent)
        self.setWindowTitle(self.tr("Goals"))
        self.list.setAccessibleName(self.tr("Goals"))
        self.add_button.setText(self.tr("&Add Goal"))
        self.delete_button.setText(self.tr("&Delete Goal"))
        self.name, self.measure = TextEditor(self.details), TextEditor(self.details)
        self.owner, self.above = Choice(self.details), Choice(self.details)
        self.target = DateEditor(self.details)
        self.standing = QLabel(self.details)
        self.standing.setWordWrap(True)
        self.measure.setPlaceholderText(self.tr("How one will see that it is reached"))
        self.target.setPlaceholderText(self.tr("3 Mar, eoq"))
        for title, field in (
            (self.tr("Name"), self.name),
            (self.tr("Owner"), self.owner),
            (self.tr("Target date"), self.target),
            (self.tr("Measure"), self.measure),
            (self.tr("Part of"), self.above),
            (self.tr("Stands"), self.standing),
        ):
            field.setAccessibleName(title)
            self.form.addRow(title, field)
        self.name.editingFinished.connect(self._rename)
        self.measure.editingFinished.connect(self._set_measure)
        self.target.committed.connect(self._set_target)
        self.target.editingFinished.connect(self._set_target)
        self.owner.activated.connect(self._set_owner)
        self.above.activated.connect(self._place)
        self.refresh()

    def entries(self) -> Sequence[tuple[int, str]]:
        """Return the goals with how they stand, those that are part of others below them."""
        session = self._bridge.session
        return [
            (one.goal.id, f"{INDENT * one.depth}{one.goal.name}\n{INDENT * one.depth}{self._standing(one)}")
            for one in goal_statuses(session.project, session.schedule)
        ]

    def show_details(self, key: int) -> None:
        """Fill the form."""
        session = self._bridge.session
        project, goal = session.project, session.project.goals[key]
        status = next(one for one in goal_statuses(project, session.schedule) if one.goal.id == key)
        self.name.setText(goal.name)
        self.measure.setText(goal.measure)
        self.target.setText("" if goal.target_date is None else EXACT.format(goal.target_date, is_finish=True))
        people = sorted(project.people.values(), key=lambda one: one.name.casefold())
        _offer(self.owner, [(self.tr("–"), None), *((one.name, one.id) for one in people)], goal.owner_id)
        others = [(f"{INDENT * depth}{one.name}", one.id) for one, depth in goal_tree(project) if one.id != key]
        _offer(self.above, [(self.tr("–"), None), *others], goal.parent_goal_id)
        self.standing.setText(self._standing(status))

    @Slot()
    def add(self) -> None:
        """Add a goal and let its name be typed."""
        names, number = {one.name for one in self._bridge.session.project.goals.values()}, 2
        name, key = self.tr("New goal"), new_id()
        while name in names:
            name, number = self.tr("New goal {0}").format(number), number + 1
        if self.took(self._bridge.apply(edits.add_goal, name, goal_id=key)):
            self.choose(key)
            self.name.setFocus()
            self.name.selectAll()

    def delete(self, key: int) -> None:
        """Delete a goal; its tasks stay."""
        self.took(self._bridge.apply(edits.delete_goal, key))

    def _standing(self, status: GoalStatus) -> str:
        total = status.total
        if not total.tasks:
            return self.tr("No tasks yet: give tasks this goal in the inspector or in the Goal column")
        text = self.tr("{count} tasks, {percent} % done").format(count=total.tasks, percent=f"{total.percent:.0f}")
        if total.finish is not None:
            text += self.tr(", finishes {0}").format(date_style().format(total.finish, is_finish=True))
        if status.late_by:
            text += self.tr(", {0} days after the target").format(-(-status.late_by // MINUTES_PER_DAY))
        return text

    # Changes -----------------------------------------------------------------------------------------------

    @property
    def _goal(self) -> Goal | None:
        return None if self.chosen is None else self._bridge.session.project.goals.get(self.chosen)

    @Slot()
    def _rename(self) -> None:
        goal = self._goal
        if goal is not None and self.name.text() != goal.name:
            self.took(self._bridge.apply(edits.change_goal, goal.id, name=self.name.text()))

    @Slot()
    def _set_measure(self) -> None:
        goal = self._goal
        if goal is not None and self.measure.text() != goal.measure:
            self.took(self._bridge.apply(edits.change_goal, goal.id, measure=self.measure.text()))

    @Slot()
    def _set_target(self) -> None:
        goal, text = self._goal, self.target.text().strip()
        if goal is None:
            return
        if not text:
            if goal.target_date is not None:
                self.took(self._bridge.apply(edits.clear_goal, goal.id, target_date=True))
            return
        finish = self._bridge.session.project.plan.default_finish
        try:
            wanted = parse_date(text, default_minute=finish, reference=self._bridge.today)
        except EditRefused as error:
            self.target.show_refusal(translated(error))
            return
        self.target.clear_refusal()
        if wanted != goal.target_date:
            self.took(self._bridge.apply(edits.change_goal, goal.id, target_date=wanted))

    @Slot()
    def _set_owner(self) -> None:
        goal, owner = self._goal, self.owner.currentData()
        if goal is None or owner == goal.owner_id:
            return
        if owner is None:
            self.took(self._bridge.apply(edits.clear_goal, goal.id, owner=True))
        else:
            self.took(self._bridge.apply(edits.change_goal, goal.id, owner_id=owner))

    @Slot()
    def _place(self) -> None:
        goal, above = self._goal, self.above.currentData()
        if (
            goal is not None
            and above != goal.parent_goal_id
            and not self.took(self._bridge.apply(edits.place_goal, goal.id, above))
        ):
            self.show_details(goal.id)


def _offer(choice: Choice, entries: list[tuple[str, object]], chosen: object) -> None:
    choice.clear()
    choice.offer(entries, chosen)
