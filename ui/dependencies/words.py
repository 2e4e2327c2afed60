"""Texts of the dependencies view in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.link_margins import Margin
from planner.project import Project
from planner.scheduling.explain_steps import source_end, target_end
from planner.scheduling.schedule import Schedule
from planner.team_dependencies import Tally
from planner.team_link_words import minutes_text, type_text, worst
from planner.timebase import MINUTES_PER_DAY
from ui.painting.dates import DateTexts

CONTEXT = "dependencies"
TOTAL = 0
"""Stands for all teams, where otherwise a team's id or None is named."""
DAY = "d MMM yy"
LATE_SIGN, TIGHT_SIGN, MET_SIGN = "▲", "!", "✓"


def tr(text: str) -> str:
    """Return a text of this view in the user's language."""
    return QCoreApplication.translate(CONTEXT, text)


def counted(text: str, count: int) -> str:
    """Return a text with `%n` in the user's language."""
    return QCoreApplication.translate(CONTEXT, text, None, count)


def team_title(project: Project, team: int | None) -> str:
    """Return what a row or column of the matrix is called."""
    if team == TOTAL:
        return tr("All")
    return tr("No team") if team is None else project.teams[team].name


def count_text(tally: Tally) -> str:
    """Return how many links wait, and of how many where some are met."""
    if not tally.count:
        return ""
    if not tally.waiting:
        return f"{MET_SIGN} {tally.count}"
    if tally.waiting == tally.count:
        return str(tally.count)
    return tr("{0} of {1}").format(tally.waiting, tally.count)


def slack_text(project: Project, tally: Tally) -> str:
    """Return the least slack with its sign: what is late or has none is told by more than colour."""
    if tally.worst is None or tally.worst.slack is None:
        return ""
    text, slack = worst(project, tally), tally.worst.slack
    sign = LATE_SIGN if slack < 0 else TIGHT_SIGN if slack == 0 else ""
    return f"{sign} {text}".strip()


def cell_sentence(project: Project, receiver: int | None, provider: int | None, tally: Tally) -> str:
    """Return all that a cell says, for tool tips and screen readers."""
    lines = [_who(project, receiver, provider)]
    if not tally.count:
        lines.append(tr("No links"))
    else:
        waiting, met = tally.waiting, tally.count - tally.waiting
        if waiting:
            lines.append(counted("%n links wait", waiting))
        if met:
            lines.append(counted("%n links are met", met))
        if tally.worst is not None:
            lines.append(tr("Least slack: {0}").format(worst(project, tally)))
    return "\n".join(lines)


def _who(project: Project, receiver: int | None, provider: int | None) -> str:
    one, other = team_title(project, receiver), team_title(project, provider)
    if receiver == provider:
        return tr("All links between teams") if receiver == TOTAL else tr("Within {0}").format(one)
    if provider == TOTAL:
        return tr("{0} waits for other teams").format(one)
    if receiver == TOTAL:
        return tr("Other teams wait for {0}").format(other)
    return tr("{0} waits for {1}").format(one, other)


def status_text(margin: Margin) -> str:
    """Return in a word how a link stands."""
    if margin.met:
        return f"{MET_SIGN} {tr('Met')}"
    if margin.gap is not None and margin.gap < 0:
        return f"{LATE_SIGN} {tr('Not kept')}"
    return tr("Drives") if margin.driving else ""


def link_minutes(project: Project, minutes: int | None, margin: Margin) -> str:
    """Return a gap or slack of a link."""
    return minutes_text(project, minutes, clock=margin.clock)


def link_type(project: Project, margin: Margin) -> str:
    """Return type and lag of a link."""
    return type_text(project, margin)


def ready_instant(schedule: Schedule, margin: Margin) -> tuple[int | None, bool]:
    """Return when a predecessor delivers, and whether that is a finish."""
    end = source_end(margin.link)
    task_id = margin.link.predecessor_id
    return (schedule.finish_of(task_id) if end.is_finish else schedule.start_of(task_id)), end.is_finish


def wanted_instant(schedule: Schedule, margin: Margin) -> tuple[int | None, bool]:
    """Return when a successor takes it on, and whether that is a finish."""
    end = target_end(margin.link)
    task_id = margin.link.successor_id
    return (schedule.finish_of(task_id) if end.is_finish else schedule.start_of(task_id)), end.is_finish


def day_text(dates: DateTexts, instant: int | None, *, is_finish: bool) -> str:
    """Return a day; a finish at midnight belongs to the day that ends there."""
    if instant is None:
        return ""
    return dates.text((instant - is_finish) // MINUTES_PER_DAY * MINUTES_PER_DAY, DAY)
