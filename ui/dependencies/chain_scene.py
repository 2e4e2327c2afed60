"""What the picture of a chain shows: its boxes with their texts, its links, and what is at a place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from planner.dependency_chain import Chain, Node
from planner.field_readers import slack as slack_reader
from planner.project import Project
from planner.scheduling.schedule import Schedule
from planner.team_link_words import minutes_text
from ui.dependencies.layers import BOX_HEIGHT, BOX_WIDTH, Picture, lay_out
from ui.dependencies.words import LATE_SIGN, MET_SIGN, TIGHT_SIGN, counted, day_text, tr
from ui.painting.dates import DateTexts

MORE_WIDTH, MORE_HEIGHT = 62.0, 20.0
MORE_GAP = 5.0
_total_slack = slack_reader("total_slack")


@dataclass(frozen=True, slots=True)
class Box:
    """A task as it is drawn.

    Attributes:
        rect: in units of the picture. slack_text: with a sign before it where there is none or less.
        more_before, more_after: direct neighbours that are left out, at its left and right.
        color: number of its team's colour, None without a team.
    """

    task_id: int
    rect: QRectF
    name: str
    dates: str
    team: str
    color: int | None
    slack_text: str
    late: bool
    critical: bool
    done: bool
    milestone: bool
    summary: bool
    more_before: int
    more_after: int

    def more_rect(self, *, before: bool) -> QRectF:
        """Return where it is said how many neighbours are left out on a side."""
        left = self.rect.left() - MORE_GAP - MORE_WIDTH if before else self.rect.right() + MORE_GAP
        return QRectF(left, self.rect.center().y() - MORE_HEIGHT / 2, MORE_WIDTH, MORE_HEIGHT)


@dataclass(frozen=True)
class ChainScene:
    """A chain, ready to be painted; the first box is the focus."""

    focus_id: int
    boxes: Mapping[int, Box]
    picture: Picture

    @property
    def area(self) -> QRectF:
        """All that is drawn, what is said of neighbours left out included."""
        area = QRectF(0, 0, self.picture.width, self.picture.height)
        for box in self.boxes.values():
            for before, count in ((True, box.more_before), (False, box.more_after)):
                area = area.united(box.more_rect(before=before)) if count else area
        return area

    def box_at(self, place: QPointF) -> Box | None:
        """Return the box at a place."""
        return next((box for box in self.boxes.values() if box.rect.contains(place)), None)

    def more_at(self, place: QPointF) -> Box | None:
        """Return the box whose left-out neighbours are told at a place."""
        for box in self.boxes.values():
            for before, count in ((True, box.more_before), (False, box.more_after)):
                if count and box.more_rect(before=before).contains(place):
                    return box
        return None

    def beside(self, task_id: int, step: int) -> int | None:
        """Return the task so many places below another in its layer, None beyond the ends."""
        layer = self.picture.layers[self.picture.layer_of[task_id]]
        place = layer.index(task_id) + step
        return layer[place] if 0 <= place < len(layer) else None

    def along(self, task_id: int, *, forward: bool) -> int | None:
        """Return the task that a link leads to: the driving one first, then the one at the nearest height."""
        ends = [
            (not route.edge.driving, abs(self._height(other) - self._height(task_id)), other)
            for route in self.picture.routes
            if (other := route.edge.target_id if forward else route.edge.source_id) != task_id
            and (route.edge.source_id if forward else route.edge.target_id) == task_id
        ]
        return min(ends)[2] if ends else None

    def _height(self, task_id: int) -> float:
        return self.picture.boxes[task_id][1]


def chain_scene(project: Project, schedule: Schedule, chain: Chain, dates: DateTexts) -> ChainScene:
    """Return a chain with places and texts."""
    picture = lay_out(chain, project.row_number)
    boxes = {
        node.task_id: _box(project, schedule, node, QRectF(*picture.boxes[node.task_id], BOX_WIDTH, BOX_HEIGHT), dates)
        for node in chain.nodes
    }
    return ChainScene(chain.focus_id, boxes, picture)


def _box(project: Project, schedule: Schedule, node: Node, rect: QRectF, dates: DateTexts) -> Box:
    task = project.tasks[node.task_id]
    team = project.teams.get(task.team_id) if task.team_id is not None else None
    done = float(schedule.percent[schedule.slot_of[task.id]]) >= 100
    minutes = _total_slack(project, schedule, task.id)
    late = minutes is not None and minutes.minutes < 0 and not done
    return Box(
        task_id=task.id,
        rect=rect,
        name=task.name,
        dates=dates_text(schedule, task.id, dates, milestone=task.milestone),
        team="" if team is None else team.name,
        color=None if team is None else team.color,
        slack_text=f"{MET_SIGN} {tr('Done')}" if done else _slack_text(project, schedule, task.id),
        late=late,
        critical=schedule.is_critical(task.id),
        done=done,
        milestone=task.milestone,
        summary=project.is_summary(task.id),
        more_before=node.more_before,
        more_after=node.more_after,
    )


def _slack_text(project: Project, schedule: Schedule, task_id: int) -> str:
    span = _total_slack(project, schedule, task_id)
    if span is None:
        return ""
    text = minutes_text(project, span.minutes, clock=span.elapsed)
    sign = LATE_SIGN if span.minutes < 0 else TIGHT_SIGN if span.minutes == 0 else ""
    return f"{sign} {tr('Slack {0}').format(text)}".strip()


def dates_text(schedule: Schedule, task_id: int, dates: DateTexts, *, milestone: bool) -> str:
    """Return when a task is: its day, or its first and last one."""
    start, finish = schedule.start_of(task_id), schedule.finish_of(task_id)
    last = day_text(dates, finish, is_finish=not milestone)
    first = day_text(dates, start, is_finish=False)
    return last if milestone or first == last else f"{first} – {last}"


def box_sentence(box: Box, scene: ChainScene) -> str:
    """Return all that a box says, and how many links meet there, for tool tips and screen readers."""
    before = sum(route.edge.target_id == box.task_id for route in scene.picture.routes)
    after = sum(route.edge.source_id == box.task_id for route in scene.picture.routes)
    parts: Sequence[str] = (
        box.name,
        box.dates,
        box.team,
        box.slack_text,
        tr("Critical") if box.critical and not box.done else "",
        counted("waits for %n tasks", before + box.more_before),
        counted("%n tasks wait for it", after + box.more_after),
    )
    return "\n".join(part for part in parts if part)
