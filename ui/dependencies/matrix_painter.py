"""Paints the team matrix, cell by cell for the table on the screen and whole for paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from planner.project import Project
from planner.team_dependencies import Tally, TeamLinks
from ui.dependencies.words import TOTAL, count_text, slack_text, team_title, tr
from ui.theme import Role, Theme

COLUMN, ROW = 110.0, 46.0
HEAD_WIDTH, HEAD_HEIGHT = 150.0, 48.0
PAD = 8.0
SWATCH = 9.0
WRAP = Qt.TextFlag.TextWordWrap.value
LEFT = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value
MIDDLE = Qt.AlignmentFlag.AlignCenter.value
RIGHT = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value
ELIDE = Qt.TextElideMode.ElideRight
ANTIALIASING = QPainter.RenderHint.Antialiasing
NO_PEN = Qt.PenStyle.NoPen
NO_BRUSH = Qt.BrushStyle.NoBrush


@dataclass(frozen=True, slots=True)
class CellLook:
    """How a cell appears beyond its figures.

    Attributes:
        within: its links are within one team. total: it sums others up.
        selected, hovered: it is; active: in a table that has the focus.
    """

    within: bool = False
    total: bool = False
    selected: bool = False
    active: bool = False
    hovered: bool = False


class MatrixPainter:
    """Paints cells and heads in one theme and font; the same on screen and paper."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self._theme = theme
        self._font = QFont(font)
        self._bold = QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._small = QFont(font)
        self._small.setPixelSize(max(font.pixelSize() - 1, 1))

    def cell(self, painter: QPainter, rect: QRectF, project: Project, tally: Tally, look: CellLook) -> None:
        """Paint how many links a pair of teams has and the least slack of those."""
        theme = self._theme
        painter.fillRect(rect, theme.color(self._ground(tally, look)))
        if tally.count:
            quiet = look.within or not tally.waiting
            painter.setFont(self._font if quiet else self._bold)
            painter.setPen(theme.color(Role.TEXT_MUTED if quiet else Role.TEXT))
            slack = slack_text(project, tally)
            upper = QRectF(rect.left(), rect.top() + 4, rect.width(), rect.height() / 2 - 4)
            painter.drawText(upper if slack else rect, MIDDLE, count_text(tally))
            if slack:
                lower = QRectF(rect.left(), rect.center().y(), rect.width(), rect.height() / 2 - 4)
                painter.setFont(self._small)
                painter.setPen(theme.color(_slack_role(tally)))
                painter.drawText(lower, MIDDLE, slack)
        self._edges(painter, rect, look)

    def _ground(self, tally: Tally, look: CellLook) -> Role:
        worst = tally.worst
        if look.selected:
            return Role.SELECTION if look.active else Role.SELECTION_INACTIVE
        if worst is not None and worst.slack is not None and worst.slack < 0 and not look.within:
            return Role.DANGER_SOFT
        if look.hovered:
            return Role.HOVER
        return Role.ALTERNATE if look.within or look.total else Role.BASE

    def _edges(self, painter: QPainter, rect: QRectF, look: CellLook) -> None:
        painter.setRenderHint(ANTIALIASING, False)
        painter.setPen(self._theme.pen(Role.GRID_STRONG))
        painter.drawLine(rect.bottomLeft() - QPointF(0, 1), rect.bottomRight() - QPointF(1, 1))
        painter.drawLine(rect.topRight() - QPointF(1, 0), rect.bottomRight() - QPointF(1, 1))
        if look.selected and look.active:
            painter.setPen(self._theme.pen(Role.FOCUS, 2.0))
            painter.setBrush(NO_BRUSH)
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def head(
        self, painter: QPainter, rect: QRectF, project: Project, team: int | None, *, chosen: bool = False
    ) -> None:
        """Paint the head of a column or row."""
        theme = self._theme
        painter.fillRect(rect, theme.color(Role.SELECTION_INACTIVE if chosen else Role.HEADER))
        left = rect.left() + PAD
        record = project.teams.get(team) if team else None
        if record is not None:
            painter.setRenderHint(ANTIALIASING, True)
            painter.setPen(NO_PEN)
            painter.setBrush(theme.team_color(record.color))
            middle = rect.center().y()
            painter.drawRoundedRect(QRectF(left, middle - SWATCH / 2, SWATCH, SWATCH), 2.5, 2.5)
            left += SWATCH + 6
        painter.setFont(self._bold if team == TOTAL else self._font)
        painter.setPen(theme.color(Role.HEADER_TEXT if team is not None else Role.TEXT_MUTED))
        room = QRectF(left, rect.top() + 2, rect.right() - left - PAD / 2, rect.height() - 4)
        self._title(painter, room, team_title(project, team))
        self._edges(painter, rect, CellLook())

    def _title(self, painter: QPainter, room: QRectF, text: str) -> None:
        """Write a name on one line or two, shortened where even that is too little."""
        metrics = QFontMetricsF(painter.font())
        if metrics.horizontalAdvance(text) <= room.width() or " " not in text:
            painter.drawText(room, LEFT, metrics.elidedText(text, ELIDE, room.width()))
            return
        first = _first_line(text, metrics, room.width())
        rest = metrics.elidedText(text[len(first) :].strip(), ELIDE, room.width())
        height = metrics.height()
        top = room.center().y() - height
        above = metrics.elidedText(first.strip(), ELIDE, room.width())
        painter.drawText(QRectF(room.left(), top, room.width(), height), LEFT, above)
        painter.drawText(QRectF(room.left(), top + height, room.width(), height), LEFT, rest)

    def corner(self, painter: QPainter, rect: QRectF) -> None:
        """Paint what rows and columns are."""
        painter.fillRect(rect, self._theme.color(Role.HEADER))
        painter.setFont(self._small)
        painter.setPen(self._theme.color(Role.TEXT_MUTED))
        inner = rect.adjusted(PAD, 5, -PAD, -5)
        top = QRectF(inner.left(), inner.top(), inner.width(), inner.height() / 2)
        painter.drawText(top, RIGHT, tr("waits for →"))
        painter.drawText(top.translated(0, top.height()), LEFT, tr("Team ↓"))
        self._edges(painter, rect, CellLook())


def _slack_role(tally: Tally) -> Role:
    worst = tally.worst
    slack = None if worst is None else worst.slack
    if slack is None or slack > 0:
        return Role.TEXT_MUTED
    return Role.DANGER if slack < 0 else Role.WARNING


def _first_line(text: str, metrics: QFontMetricsF, width: float) -> str:
    """Return which words of a text go on the first of two lines, the first one at least."""
    words, first = text.split(" "), ""
    for word in words:
        if metrics.horizontalAdvance((first + word).strip()) > width:
            break
        first += word + " "
    return first or words[0]


def tally_of(table: TeamLinks, receiver: int | None, provider: int | None) -> Tally:
    """Return the links of a cell of the matrix, the sums included."""
    if receiver == TOTAL:
        return table.across if provider == TOTAL else table.serves(provider)
    return table.waits(receiver) if provider == TOTAL else table.pair(receiver, provider)


def shown_teams(table: TeamLinks, *, linked_only: bool) -> list[int | None]:
    """Return the rows, and columns, of the matrix; the sums are last."""
    return [*(table.linked if linked_only else table.teams), TOTAL]


def matrix_size(teams: Sequence[int | None]) -> tuple[float, float]:
    """Return width and height of the whole matrix."""
    return HEAD_WIDTH + COLUMN * len(teams), HEAD_HEIGHT + ROW * len(teams)


def paint_matrix(
    painter: QPainter, project: Project, table: TeamLinks, teams: Sequence[int | None], theme: Theme, font: QFont
) -> None:
    """Paint the whole matrix from the origin on."""
    brush = MatrixPainter(theme, font)
    brush.corner(painter, QRectF(0, 0, HEAD_WIDTH, HEAD_HEIGHT))
    for place, team in enumerate(teams):
        brush.head(painter, QRectF(HEAD_WIDTH + place * COLUMN, 0, COLUMN, HEAD_HEIGHT), project, team)
        brush.head(painter, QRectF(0, HEAD_HEIGHT + place * ROW, HEAD_WIDTH, ROW), project, team)
    for row, receiver in enumerate(teams):
        for column, provider in enumerate(teams):
            rect = QRectF(HEAD_WIDTH + column * COLUMN, HEAD_HEIGHT + row * ROW, COLUMN, ROW)
            look = CellLook(within=receiver == provider != TOTAL, total=TOTAL in (receiver, provider))
            brush.cell(painter, rect, project, tally_of(table, receiver, provider), look)
