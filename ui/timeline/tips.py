"""What rests under the pointer, as the lines of a card: bars, links, pins and signs at the edge."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.predecessors import format_lag
from planner.project import Project
from planner.session import Session
from ui.painting.card import Line, Tone
from ui.painting.dates import DateTexts
from ui.painting.task_card import pin_text, task_lines
from ui.timeline.card_texts import CONTEXT, LINK_TITLES
from ui.timeline.hit import Handle, Hit


def _t(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


def tip_lines(session: Session, hit: Hit, dates: DateTexts) -> list[Line]:
    """Return the card of what was hit, no line for nothing."""
    if hit.link_id is not None:
        return _link(session.project, hit.link_id)
    if hit.task_id is None:
        return []
    if hit.handle is Handle.PIN:
        return [Line(pin_text(session.project, hit.task_id, dates), Tone.TITLE), Line(_t("Click to remove the pin"))]
    lines = task_lines(session.project, session.schedule, hit.task_id, dates)
    return [*lines, Line(_t("Click to go there"))] if hit.handle is Handle.HINT else lines


def _link(project: Project, link_id: int) -> list[Line]:
    link = project.links[link_id]
    one, other = project.tasks[link.predecessor_id].name, project.tasks[link.successor_id].name
    kind = _t(LINK_TITLES[link.type])
    lag = format_lag(link.lag, link.lag_unit, project.units)
    return [
        Line(f"{one} → {other}", Tone.TITLE),
        Line(kind, Tone.FACT, _t("Link")),
        *([Line(lag, Tone.FACT, _t("Lag"))] if lag else []),
    ]
