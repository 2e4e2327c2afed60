"""The matrix and the chain as sheets to be printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFont, QPainter

from planner.dependency_chain import chain
from planner.project import Project
from planner.scheduling.schedule import Schedule
from planner.team_dependencies import TeamLinks, team_links
from ui.dependencies.chain_painter import paint_chain
from ui.dependencies.chain_scene import ChainScene, chain_scene
from ui.dependencies.matrix_painter import matrix_size, paint_matrix, shown_teams
from ui.dependencies.words import LATE_SIGN, TIGHT_SIGN, tr
from ui.painting.dates import DateTexts
from ui.theme import Theme


@dataclass(frozen=True)
class TeamSheet:
    """Who waits for whom, team by team."""

    project: Project
    table: TeamLinks
    teams: Sequence[int | None]

    @property
    def title(self) -> str:
        """What is shown."""
        return tr("Who waits for whom")

    @property
    def note(self) -> str:
        """How it is to be read."""
        note = tr("A row waits for the columns: number of links, and the least slack. {0} is late, {1} has none left.")
        return note.format(LATE_SIGN, TIGHT_SIGN)

    @property
    def size(self) -> tuple[float, float]:
        """Width and height."""
        return matrix_size(self.teams)

    def paint(self, painter: QPainter, theme: Theme, font: QFont) -> None:
        """Paint the matrix."""
        paint_matrix(painter, self.project, self.table, self.teams, theme, font)


@dataclass(frozen=True)
class ChainSheet:
    """What a task waits for and what waits for it."""

    scene: ChainScene

    @property
    def title(self) -> str:
        """What is shown."""
        return tr("What “{0}” waits for, and what waits for it").format(self.scene.boxes[self.scene.focus_id].name)

    @property
    def note(self) -> str:
        """How it is to be read."""
        return tr("Strong links drive what they lead to, dashed ones have room; red is critical. {0} is late.").format(
            LATE_SIGN
        )

    @property
    def size(self) -> tuple[float, float]:
        """Width and height."""
        area = self.scene.area
        return area.width() + 2, area.height() + 2

    def paint(self, painter: QPainter, theme: Theme, font: QFont) -> None:
        """Paint the chain."""
        area = self.scene.area
        painter.translate(1 - area.left(), 1 - area.top())
        paint_chain(painter, self.scene, theme, font)


def team_sheet(project: Project, schedule: Schedule, *, linked_only: bool = True) -> TeamSheet:
    """Return the matrix of a plan."""
    table = team_links(project, schedule)
    return TeamSheet(project, table, shown_teams(table, linked_only=linked_only))


def chain_sheet(project: Project, schedule: Schedule, task_id: int, depth: int | None) -> ChainSheet:
    """Return the chain of a task to a depth, None for all of it."""
    return ChainSheet(chain_scene(project, schedule, chain(project, schedule, task_id, depth), DateTexts()))
