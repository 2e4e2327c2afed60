"""The links of a cell of the matrix: who delivers what when, who takes it on when, and what is left between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from planner.link_margins import Margin
from planner.session import Session
from planner.team_dependencies import Tally
from ui.dependencies.words import (
    CONTEXT,
    day_text,
    link_minutes,
    link_type,
    ready_instant,
    status_text,
    team_title,
    tr,
    wanted_instant,
)
from ui.painting.dates import DateTexts
from ui.theme import Role
from ui.theme_manager import ThemeManager

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
DISPLAY, ALIGN = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.TextAlignmentRole
COLOR, FONT, TOOL_TIP = Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.FontRole, Qt.ItemDataRole.ToolTipRole
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ASCENDING = Qt.SortOrder.AscendingOrder
ROW_HEIGHT = 28
LEAST_NAME = 150
ALL_LAST = 2**62
"""Sorts what has no figure after all that have one."""
SortKey = tuple[int, str]


@dataclass(frozen=True, slots=True)
class _Column:
    """One column: its title, width, what it says, what it is sorted by, and whether it names a task to go to."""

    title: str
    width: int
    text: Callable[[LinkModel, Margin], str]
    key: Callable[[LinkModel, Margin], SortKey]
    right: bool = False
    predecessor: bool = False
    successor: bool = False

    def task_id(self, margin: Margin) -> int | None:
        """Return the task that a cell names."""
        if self.predecessor:
            return margin.link.predecessor_id
        return margin.link.successor_id if self.successor else None


class LinkModel(QAbstractTableModel):
    """Links as rows, the most urgent first until another column is chosen to sort by."""

    def __init__(self, session: Session, themes: ThemeManager, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.dates = DateTexts()
        self._themes = themes
        self._margins: list[Margin] = []
        self._order: tuple[int, Qt.SortOrder] = (-1, ASCENDING)

    def show_links(self, tally: Tally) -> None:
        """List other links."""
        self.beginResetModel()
        self._margins = list(tally.margins)
        self._sort()
        self.endResetModel()

    def margin(self, index: Index) -> Margin:
        """Return the link of a row."""
        return self._margins[index.row()]

    def row_of(self, link_id: int) -> int | None:
        """Return the row of a link."""
        return next((row for row, one in enumerate(self._margins) if one.link.id == link_id), None)

    def task_id(self, index: Index) -> int | None:
        """Return the task that a cell names, None for cells that name none."""
        return COLUMNS[index.column()].task_id(self.margin(index)) if index.isValid() else None

    def rowCount(self, parent: Index = ROOT) -> int:
        """Qt's."""
        return 0 if parent.isValid() else len(self._margins)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Qt's."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        """Qt's."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == DISPLAY:
            return tr(COLUMNS[section].title)
        if role == ALIGN and COLUMNS[section].right:
            return RIGHT
        return None

    def data(self, index: Index, role: int = DISPLAY) -> object:
        """Qt's."""
        column, margin = COLUMNS[index.column()], self.margin(index)
        if role == DISPLAY:
            return column.text(self, margin)
        if role == ALIGN:
            return RIGHT if column.right else None
        if role == COLOR:
            return self._color(column, margin)
        if role == FONT and margin.driving and not margin.met and column.title == SLACK:
            return self._bold()
        if role == TOOL_TIP and column.task_id(margin) is not None:
            return f"{column.text(self, margin)}\n{tr('Click to go to its bar')}"
        return None

    def sort(self, column: int, order: Qt.SortOrder = ASCENDING) -> None:
        """Qt's."""
        self._order = column, order
        self.beginResetModel()
        self._sort()
        self.endResetModel()

    def _sort(self) -> None:
        column, order = self._order
        if column < 0:
            self._margins.sort(key=lambda one: (one.urgency, one.link.id))
        else:
            key = COLUMNS[column].key
            self._margins.sort(key=lambda one: key(self, one), reverse=order != ASCENDING)

    def _color(self, column: _Column, margin: Margin) -> QColor | None:
        theme = self._themes.theme
        if column.task_id(margin) is not None:
            return theme.color(Role.HYPERLINK)
        if margin.met:
            return theme.color(Role.TEXT_MUTED)
        minutes = {SLACK: margin.slack, GAP: margin.gap}.get(column.title)
        if minutes is not None and minutes < 0:
            return theme.color(Role.DANGER)
        return theme.color(Role.WARNING) if column.title == SLACK and margin.slack == 0 else None

    def _bold(self) -> QFont:
        font = QFont()
        font.setWeight(QFont.Weight.DemiBold)
        return font


def _task_name(model: LinkModel, task_id: int) -> str:
    return model.session.project.tasks[task_id].name


def _team(model: LinkModel, task_id: int) -> str:
    project = model.session.project
    team_id = project.tasks[task_id].team_id
    return team_title(project, team_id if team_id in project.teams else None)


def _by_text(text: Callable[[LinkModel, Margin], str]) -> Callable[[LinkModel, Margin], SortKey]:
    return lambda model, margin: (0, text(model, margin).casefold())


def _number(value: int | None) -> SortKey:
    return (ALL_LAST if value is None else value), ""


def _from(model: LinkModel, margin: Margin) -> str:
    return _task_name(model, margin.link.predecessor_id)


def _to(model: LinkModel, margin: Margin) -> str:
    return _task_name(model, margin.link.successor_id)


def _from_team(model: LinkModel, margin: Margin) -> str:
    return _team(model, margin.link.predecessor_id)


def _to_team(model: LinkModel, margin: Margin) -> str:
    return _team(model, margin.link.successor_id)


def _ready(model: LinkModel, margin: Margin) -> str:
    instant, is_finish = ready_instant(model.session.schedule, margin)
    return day_text(model.dates, instant, is_finish=is_finish)


def _wanted(model: LinkModel, margin: Margin) -> str:
    instant, is_finish = wanted_instant(model.session.schedule, margin)
    return day_text(model.dates, instant, is_finish=is_finish)


def _gap(model: LinkModel, margin: Margin) -> str:
    return link_minutes(model.session.project, margin.gap, margin)


def _slack(model: LinkModel, margin: Margin) -> str:
    return link_minutes(model.session.project, margin.slack, margin)


def _type(model: LinkModel, margin: Margin) -> str:
    return link_type(model.session.project, margin)


def _status(_model: LinkModel, margin: Margin) -> str:
    return status_text(margin)


def _t(text: str) -> str:
    return str(QT_TRANSLATE_NOOP(CONTEXT, text))


GAP, SLACK = _t("Gap"), _t("Slack")
COLUMNS: tuple[_Column, ...] = (
    _Column(_t("Delivers"), 190, _from, _by_text(_from), predecessor=True),
    _Column(_t("Team"), 112, _from_team, _by_text(_from_team)),
    _Column(_t("Ready"), 84, _ready, lambda m, one: _number(ready_instant(m.session.schedule, one)[0])),
    _Column(_t("Waits"), 190, _to, _by_text(_to), successor=True),
    _Column(_t("Team"), 112, _to_team, _by_text(_to_team)),
    _Column(_t("Begins"), 84, _wanted, lambda m, one: _number(wanted_instant(m.session.schedule, one)[0])),
    _Column(GAP, 66, _gap, lambda _m, one: _number(one.gap), right=True),
    _Column(SLACK, 66, _slack, lambda _m, one: _number(one.slack), right=True),
    _Column(_t("Link"), 66, _type, _by_text(_type)),
    _Column(_t("Status"), 90, _status, _by_text(_status)),
)


class LinkList(QTableView):
    """The links of a pair of teams.

    Signals:
        bar_requested: a task whose bar is to be shown.
        link_chosen: the link of the row that a person went to. link_entered: Enter, or a double click, on it.
    """

    bar_requested = Signal(object)
    link_chosen = Signal(object)
    link_entered = Signal(object)

    def __init__(self, session: Session, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link_model = LinkModel(session, themes, self)
        self._filling = False
        self.setModel(self.link_model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setAlternatingRowColors(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Links of the chosen teams"))
        self._set_up_heads()
        self.activated.connect(self._on_activated)

    def show_links(self, tally: Tally) -> None:
        """List other links; the current one stays where it is among them."""
        index = self.currentIndex()
        known = self.link_model.margin(index).link.id if index.isValid() else None
        column = max(index.column(), 0)
        self._filling = True
        self.link_model.show_links(tally)
        row = None if known is None else self.link_model.row_of(known)
        if row is not None:
            self.setCurrentIndex(self.link_model.index(row, column))
        self._filling = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Select the link of the row."""
        super().currentChanged(current, previous)
        if current.isValid() and not self._filling:
            self.link_chosen.emit(self.link_model.margin(current).link.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand where a click goes to a bar."""
        super().mouseMoveEvent(event)
        named = self.link_model.task_id(self.indexAt(event.position().toPoint())) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if named else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the bar of a task that is clicked."""
        super().mouseReleaseEvent(event)
        task_id = self.link_model.task_id(self.indexAt(event.position().toPoint()))
        if event.button() == Qt.MouseButton.LeftButton and task_id is not None:
            self.bar_requested.emit(task_id)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        task_id = self.link_model.task_id(index)
        if task_id is not None:
            self.bar_requested.emit(task_id)
        else:
            self.link_entered.emit(self.link_model.margin(index).link.id)

    def _set_up_heads(self) -> None:
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSortIndicator(-1, ASCENDING)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        for number, column in enumerate(COLUMNS):
            self.setColumnWidth(number, column.width)
            heads.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names the room that is left, and enough to be read where there is none."""
        super().resizeEvent(event)
        names = [number for number, column in enumerate(COLUMNS) if column.predecessor or column.successor]
        others = sum(self.columnWidth(number) for number in range(len(COLUMNS)) if number not in names)
        for number in names:
            self.setColumnWidth(number, max((self.viewport().width() - others) // len(names), LEAST_NAME))
