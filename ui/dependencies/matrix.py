"""The team matrix on the screen: a table whose cells say how many links two teams have and how much slack is left."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from planner.project import Project
from planner.team_dependencies import TeamLinks
from ui.dependencies.matrix_model import Index, MatrixModel
from ui.dependencies.matrix_painter import COLUMN, HEAD_HEIGHT, HEAD_WIDTH, ROW, CellLook, MatrixPainter
from ui.dependencies.words import TOTAL
from ui.theme_manager import ThemeManager

FIXED = QHeaderView.ResizeMode.Fixed
SELECTED, HOVERED = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_MouseOver


class Matrix(QTableView):
    """Rows wait for columns.

    Signals:
        pair_chosen: receiver and provider of the cell that became the current one.
        entered_pair: Enter was pressed on it.
    """

    pair_chosen = Signal(object, object)
    entered_pair = Signal()

    def __init__(self, project: Project, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.matrix_model = MatrixModel(project, self)
        self._corner = _Corner(self)
        self._set_up()
        self._dress()
        themes.changed.connect(self._dress)

    def show_table(self, table: TeamLinks, *, linked_only: bool) -> None:
        """Show other figures; the current cell stays that of the same teams."""
        present = self.currentIndex()
        pair = self.matrix_model.pair(present) if present.isValid() else (TOTAL, TOTAL)
        if self.matrix_model.show_table(table, linked_only=linked_only):
            self.setCurrentIndex(self.matrix_model.index_of(*pair))
            if pair == (TOTAL, TOTAL):
                self.scrollToTop()
                self.horizontalScrollBar().setValue(0)

    @property
    def brush(self) -> MatrixPainter:
        """What paints the cells now."""
        return self._brush

    def updateGeometries(self) -> None:
        """Keep the corner between the heads."""
        super().updateGeometries()
        self._corner.setGeometry(
            QRect(0, 0, self.verticalHeader().width(), self.horizontalHeader().height()).translated(
                self.frameWidth(), self.frameWidth()
            )
        )

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell whose links to list, and mark the heads."""
        super().currentChanged(current, previous)
        self.horizontalHeader().viewport().update()
        self.verticalHeader().viewport().update()
        if current.isValid():
            self.pair_chosen.emit(*self.matrix_model.pair(current))

    def _set_up(self) -> None:
        self.setModel(self.matrix_model)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Who waits for whom, team by team"))
        across, down = _Heads(Qt.Orientation.Horizontal, self), _Heads(Qt.Orientation.Vertical, self)
        self.setHorizontalHeader(across)
        self.setVerticalHeader(down)
        across.setDefaultSectionSize(round(COLUMN))
        across.setFixedHeight(round(HEAD_HEIGHT))
        down.setDefaultSectionSize(round(ROW))
        down.setFixedWidth(round(HEAD_WIDTH))
        for head in (across, down):
            head.setSectionResizeMode(FIXED)
            head.sectionClicked.connect(self._choose_row if head is down else self._choose_column)

    @Slot()
    def _dress(self) -> None:
        self._brush = MatrixPainter(self._themes.theme, self.font())
        self.viewport().update()

    @Slot(int)
    def _choose_row(self, row: int) -> None:
        """Go to the sum of a row."""
        self.setCurrentIndex(self.matrix_model.index(row, len(self.matrix_model.teams) - 1))

    @Slot(int)
    def _choose_column(self, column: int) -> None:
        self.setCurrentIndex(self.matrix_model.index(len(self.matrix_model.teams) - 1, column))


class _Heads(QHeaderView):
    """The names of the teams, above or beside the cells."""

    def __init__(self, orientation: Qt.Orientation, matrix: Matrix) -> None:
        super().__init__(orientation, matrix)
        self._matrix = matrix
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Qt's."""
        current = self._matrix.currentIndex()
        place = current.column() if self.orientation() == Qt.Orientation.Horizontal else current.row()
        model = self._matrix.matrix_model
        if section < len(model.teams):
            painter.save()
            chosen = current.isValid() and place == section
            self._matrix.brush.head(painter, QRectF(rect), model.project, model.teams[section], chosen=chosen)
            painter.restore()


class _Corner(QWidget):
    """What rows and columns are, where the heads meet."""

    def __init__(self, matrix: Matrix) -> None:
        super().__init__(matrix)
        self._matrix = matrix

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's."""
        painter = QPainter(self)
        self._matrix.brush.corner(painter, QRectF(self.rect()))
        painter.end()


class _Delegate(QStyledItemDelegate):
    """Paints the cells with the painter of paper."""

    def __init__(self, matrix: Matrix) -> None:
        super().__init__(matrix)
        self._matrix = matrix

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt's."""
        model = self._matrix.matrix_model
        receiver, provider = model.pair(index)
        look = CellLook(
            within=receiver == provider != TOTAL,
            total=TOTAL in (receiver, provider),
            selected=bool(option.state & SELECTED) or index == self._matrix.currentIndex(),
            active=self._matrix.hasFocus(),
            hovered=bool(option.state & HOVERED),
        )
        painter.save()
        self._matrix.brush.cell(painter, QRectF(option.rect), model.project, model.tally(index), look)
        painter.restore()
