"""The team matrix as a table model: rows wait for columns, the sums are last."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.project import Project
from planner.team_dependencies import NOTHING, Tally, TeamLinks
from ui.dependencies.matrix_painter import shown_teams, tally_of
from ui.dependencies.words import TOTAL, cell_sentence, count_text, slack_text, team_title

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
DISPLAY, TOOL_TIP = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


class MatrixModel(QAbstractTableModel):
    """The cells of the matrix.

    Attributes:
        teams: the team of each row, and of each column; `TOTAL` is last.
    """

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.teams: list[int | None] = []
        self._tallies: dict[tuple[int | None, int | None], Tally] = {}

    def show_table(self, table: TeamLinks, *, linked_only: bool) -> bool:
        """Show other figures; whether rows or columns came or went."""
        teams = shown_teams(table, linked_only=linked_only)
        tallies = {(one, other): tally_of(table, one, other) for one in teams for other in teams}
        if teams == self.teams:
            self._tallies = tallies
            last = len(teams) - 1
            self.dataChanged.emit(self.index(0, 0), self.index(last, last))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, last)
            return False
        self.beginResetModel()
        self.teams, self._tallies = teams, tallies
        self.endResetModel()
        return True

    def pair(self, index: Index) -> tuple[int | None, int | None]:
        """Return receiver and provider of a cell."""
        return self.teams[index.row()], self.teams[index.column()]

    def tally(self, index: Index) -> Tally:
        """Return the links of a cell."""
        return self._tallies.get(self.pair(index), NOTHING)

    def index_of(self, receiver: int | None, provider: int | None) -> QModelIndex:
        """Return the cell of two teams; of the sums where one of them is not shown."""
        if receiver not in self.teams or provider not in self.teams:
            receiver = provider = TOTAL
        if not self.teams:
            return QModelIndex()
        return self.index(self.teams.index(receiver), self.teams.index(provider))

    def rowCount(self, parent: Index = ROOT) -> int:
        """Qt's."""
        return 0 if parent.isValid() else len(self.teams)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Qt's."""
        return self.rowCount(parent)

    def data(self, index: Index, role: int = DISPLAY) -> str | None:
        """Qt's."""
        if role == DISPLAY:
            tally = self.tally(index)
            return "  ".join(filter(None, (count_text(tally), slack_text(self.project, tally))))
        if role in (TOOL_TIP, ACCESSIBLE):
            said = cell_sentence(self.project, *self.pair(index), self.tally(index))
            return said if role == TOOL_TIP else said.replace("\n", ". ")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> str | None:
        """Qt's."""
        if role in (DISPLAY, TOOL_TIP) and section < len(self.teams):
            return team_title(self.project, self.teams[section])
        return None
