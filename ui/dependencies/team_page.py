"""The page of teams: the matrix above, the links of the chosen cell below, or what to do while there are none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from planner.team_dependencies import TeamLinks, team_links
from ui.dependencies.link_list import LinkList
from ui.dependencies.matrix import Matrix
from ui.dependencies.matrix_painter import tally_of
from ui.dependencies.sheets import TeamSheet
from ui.dependencies.words import TOTAL, cell_sentence
from ui.painting.sheet import Sheet
from ui.plan_view import ViewContext

SPLITTER_SETTING = "dependencies/splitter"
LINKED_SETTING = "dependencies/linked-only"
MATRIX_HEIGHT, LIST_HEIGHT = 420, 320


class TeamPage(QWidget):
    """Who waits for whom.

    Attributes:
        matrix, links: the two tables. controls: what stands in the bar while the page is shown.

    Signals:
        bar_requested: a task whose bar is to be shown.
        link_activated: a link to be opened.
    """

    bar_requested = Signal(object)
    link_activated = Signal(object)

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._settings, self._selection = context.bridge.session, context.settings, context.selection
        self._pair: tuple[int | None, int | None] = (TOTAL, TOTAL)
        self._table = TeamLinks()
        self.matrix = Matrix(self._session.project, context.themes, self)
        self.links = LinkList(self._session, context.themes, self)
        self.controls = QWidget(self)
        self._linked = QCheckBox(self.tr("Linked teams only"), self.controls)
        self._linked.setToolTip(self.tr("Leave out teams that wait for no other and that no other waits for"))
        self._linked.setChecked(self._settings.flag(LINKED_SETTING, True))
        self._title = QLabel(self)
        self._title.setProperty("heading", True)
        self._empty = QLabel(self)
        self._lay_out()
        self._linked.toggled.connect(self._on_linked)
        self.matrix.pair_chosen.connect(self._show_pair)
        self.matrix.activated.connect(self._enter_list)
        self.links.bar_requested.connect(self.bar_requested)
        self.links.link_chosen.connect(self._selection.set_link)
        self.links.link_entered.connect(self.link_activated)

    @property
    def panes(self) -> Sequence[QWidget]:
        """The matrix and the list."""
        return (self.matrix, self.links) if self._table.across.count else (self,)

    @property
    def table(self) -> TeamLinks:
        """What is shown."""
        return self._table

    @property
    def linked_only(self) -> bool:
        """Whether teams without links to others are left out."""
        return self._linked.isChecked()

    def refresh(self) -> None:
        """Work the links out anew."""
        self._table = team_links(self._session.project, self._session.schedule)
        self._show()

    def sheet(self) -> Sheet | None:
        """Return the matrix to be printed, None while there is none."""
        teams = self.matrix.matrix_model.teams
        return TeamSheet(self._session.project, self._table, teams) if self._table.across.count else None

    def remember(self) -> None:
        """Keep the place of the splitter."""
        self._settings.set_bytes(SPLITTER_SETTING, self._splitter.saveState())

    def _show(self) -> None:
        self.matrix.show_table(self._table, linked_only=self.linked_only)
        self._show_pair(*self._pair)
        empty = not self._table.across.count
        self._empty.setText(self._remedy())
        self._stack.setCurrentIndex(1 if empty else 0)

    def _remedy(self) -> str:
        """Say what is to be done for links between teams to show."""
        if not self._session.project.teams:
            return self.tr(
                "No task has a team yet.\n\nGive tasks a team, in the Team column or in the inspector, "
                "and link them; then this view shows which team waits for which."
            )
        if not self._session.project.links:
            return self.tr(
                "No task is linked yet.\n\nSelect tasks in the timeline and press Ctrl+F2, or drag from the circle "
                "at the end of a bar to another bar; links between teams then show here."
            )
        return self.tr(
            "No team waits for another one.\n\nAll links are within a team or between tasks without one. "
            "Set the Team of tasks, or link tasks of different teams with Ctrl+F2."
        )

    @Slot(object, object)
    def _show_pair(self, receiver: int | None, provider: int | None) -> None:
        teams = self.matrix.matrix_model.teams
        if receiver not in teams or provider not in teams:
            receiver = provider = TOTAL
        self._pair = receiver, provider
        tally = tally_of(self._table, receiver, provider)
        self._title.setText(cell_sentence(self._session.project, receiver, provider, tally).replace("\n", " · "))
        self.links.show_links(tally)

    @Slot()
    def _enter_list(self) -> None:
        """Go from a cell to its links."""
        model = self.links.link_model
        self.links.setFocus()
        if model.rowCount() and not self.links.currentIndex().isValid():
            self.links.setCurrentIndex(model.index(0, 0))

    @Slot(bool)
    def _on_linked(self, checked: bool) -> None:
        self._settings.set_flag(LINKED_SETTING, checked)
        self._show()

    def _lay_out(self) -> None:
        self._fill_controls()
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        lower = QWidget(self._splitter)
        below = QVBoxLayout(lower)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        self._title.setContentsMargins(12, 8, 12, 8)
        below.addWidget(self._title)
        below.addWidget(self.links, 1)
        self._splitter.addWidget(self.matrix)
        self._splitter.addWidget(lower)
        self._splitter.setChildrenCollapsible(False)
        if not self._splitter.restoreState(self._settings.bytes(SPLITTER_SETTING)):
            self._splitter.setSizes([MATRIX_HEIGHT, LIST_HEIGHT])
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setProperty("muted", True)
        self._empty.setContentsMargins(80, 0, 80, 0)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._splitter)
        self._stack.addWidget(self._empty)

    def _fill_controls(self) -> None:
        bar = QHBoxLayout(self.controls)
        bar.setContentsMargins(0, 0, 0, 0)
        hint = QLabel(self.tr("A row waits for the columns: how many links, and the least slack. ▲ is late."), self)
        hint.setProperty("muted", True)
        bar.addWidget(hint, 1)
        bar.addWidget(self._linked)
