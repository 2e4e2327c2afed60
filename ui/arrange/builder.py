"""The filter builder: conditions, and groups of them, of which all or any must hold; it counts while one builds."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.arrange.conditions import Context
from planner.arrange.filters import check_filter, passing
from planner.arrange.words import filter_words
from planner.errors import EditRefused
from planner.fields import fields_of
from planner.session import Session
from planner.view_records import MAX_FILTER_DEPTH, Comparison, Condition, Filter
from ui.arrange.condition_row import ConditionRow
from ui.form_dialog import Choice, FormDialog
from ui.notices import translated

FIRST = Condition("name", Comparison.CONTAINS, ("",))
SIZE = (660, 420)


class FilterGroup(QFrame):
    """Conditions and groups below one another, with what joins them.

    Signals:
        changed: something in it is different. removed: it was taken away.
    """

    changed = Signal()
    removed = Signal(QWidget)

    def __init__(self, session: Session, given: Filter, depth: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._depth = session, depth
        self.setFrameShape(QFrame.Shape.StyledPanel if depth else QFrame.Shape.NoFrame)
        self.parts: list[ConditionRow | FilterGroup] = []
        self.joined = Choice(self)
        self.joined.setAccessibleName(self.tr("How conditions are joined"))
        self.joined.offer([(self.tr("All of these hold"), False), (self.tr("Any of these holds"), True)], given.any_of)
        self.joined.currentIndexChanged.connect(self.changed)
        self._lines = QVBoxLayout()
        self._lay_out()
        for part in given.parts:
            self._add(part)

    @property
    def filter(self) -> Filter:
        """What it says now; empty groups say nothing."""
        said = [part.filter if isinstance(part, FilterGroup) else part.condition for part in self.parts]
        parts = tuple(one for one in said if (one.parts if isinstance(one, Filter) else _asks(one)))
        return Filter(parts, any_of=bool(self.joined.currentData()))

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.joined)
        head.addStretch(1)
        self.more = self._button(self.tr("Add Condition"))
        self.more.clicked.connect(self.add_condition)
        foot.addWidget(self.more)
        if self._depth + 1 < MAX_FILTER_DEPTH:
            group = self._button(self.tr("Add Group"))
            group.clicked.connect(self.add_group)
            foot.addWidget(group)
        if self._depth:
            away = self._button(self.tr("Remove Group"))
            away.clicked.connect(self._on_away)
            foot.addWidget(away)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        margin = 8 if self._depth else 0
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addLayout(head)
        layout.addLayout(self._lines)
        layout.addLayout(foot)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setProperty("flat", True)
        return button

    @Slot()
    def add_condition(self) -> None:
        """Add a line and go there."""
        row = self._add(FIRST)
        if isinstance(row, ConditionRow):
            row.focus_first()
        self.changed.emit()

    @Slot()
    def add_group(self) -> None:
        """Add a group with a first line, joined the other way."""
        self._add(Filter((FIRST,), any_of=not self.filter.any_of))
        self.changed.emit()

    def _add(self, part: Condition | Filter) -> ConditionRow | FilterGroup:
        made: ConditionRow | FilterGroup
        if isinstance(part, Filter):
            made = FilterGroup(self._session, part, self._depth + 1, self)
        else:
            made = ConditionRow(self._session.project, part, self)
        made.changed.connect(self.changed)
        made.removed.connect(self._remove)
        self.parts.append(made)
        self._lines.addWidget(made)
        return made

    @Slot(QWidget)
    def _remove(self, part: ConditionRow | FilterGroup) -> None:
        self.parts.remove(part)
        self._lines.removeWidget(part)
        part.hide()
        part.deleteLater()
        self.more.setFocus()
        self.changed.emit()

    @Slot()
    def _on_away(self) -> None:
        self.removed.emit(self)


class FilterBuilder(FormDialog):
    """Builds a filter; says how many tasks it lets pass, or what does not fit.

    Signals:
        built: the filter, when it was applied; None where nothing is asked any more.
    """

    built = Signal(object)

    def __init__(self, session: Session, given: Filter | None, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._context = session, context
        self.entitle(self.tr("Filter"), self.tr("Apply"))
        known = given if given is not None and fields_of(session.project).keys() >= set(_fields(given)) else None
        self.group = FilterGroup(session, known or Filter((FIRST,)), 0, self)
        self.count = QLabel(self)
        self.count.setWordWrap(True)
        self.count.setProperty("muted", True)
        self.form.addRow(self._scrolled(self.group))
        self.form.addRow(self.count)
        self.group.changed.connect(self._tell)
        self.resize(*SIZE)
        self._tell()
        self._focus_first()

    def accept(self) -> None:
        """Apply it, unless a condition cannot be evaluated."""
        wanted = self.group.filter
        try:
            check_filter(self._session.project, wanted, self._context)
        except EditRefused as error:
            self.refuse(translated(error))
            return
        super().accept()
        self.built.emit(wanted if wanted.parts else None)

    def _focus_first(self) -> None:
        first = self.group.parts[0] if self.group.parts else None
        if isinstance(first, ConditionRow) and first.editors:
            first.editors[0].setFocus()

    def _scrolled(self, inner: QWidget) -> QScrollArea:
        """Return what holds all of the conditions, however many."""
        page = QWidget(self)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(inner)
        layout.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(page)
        area.setMinimumHeight(SIZE[1] // 2)
        return area

    @Slot()
    def _tell(self) -> None:
        session, wanted = self._session, self.group.filter
        self.message.hide()
        try:
            passes = passing(session.project, session.schedule, wanted, self._context)
        except EditRefused as error:
            self.count.setText(translated(error))
            return
        words = filter_words(session.project, wanted)
        text = self.tr("{count} of {total} tasks: {words}") if words else self.tr("{count} of {total} tasks")
        self.count.setText(text.format(count=int(passes.sum()), total=len(passes), words=words))


def _asks(condition: Condition) -> bool:
    """Whether a condition asks anything; one whose text is still to be typed does not."""
    return condition.test not in (Comparison.CONTAINS, Comparison.LACKS) or any(condition.values)


def _fields(given: Filter) -> list[str]:
    return [key for part in given.parts for key in (_fields(part) if isinstance(part, Filter) else [part.field])]
