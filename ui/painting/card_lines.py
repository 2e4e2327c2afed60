"""Lines of the card that say what an edit means, and dates and moves of tasks in words, for all views."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.consequences import Consequences, Phrase, consequences, days_text, milestone_phrases, phrases
from planner.project import Project
from planner.scheduling.schedule import Schedule
from planner.session import Preview, Session
from planner.task_time import calendar_time
from ui.notices import translated_sentence
from ui.painting.card import Line, Tone
from ui.painting.dates import DateTexts

CONTEXT = "timeline"
DAY = "ddd d MMM"
CLOCK = "HH:mm"
COUNTS = frozenset({f"consequence-milestone{many}-{way}" for many in ("", "s") for way in ("later", "earlier")})
"""How many milestones move; not said where each of them is named."""
TONES = {
    "consequence-milestone-later": Tone.BAD,
    "consequence-milestones-later": Tone.BAD,
    "consequence-missed": Tone.BAD,
    "consequence-slack": Tone.BAD,
    "consequence-team": Tone.WARNING,
    "consequence-teams": Tone.WARNING,
    "consequence-milestone-earlier": Tone.GOOD,
    "consequence-milestones-earlier": Tone.GOOD,
    "consequence-met": Tone.GOOD,
}


def _t(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


def consequence_lines(project: Project, preview: Preview | None, most: int) -> list[Line]:
    """Return what follows in at most so many lines; milestones are named in those that are left."""
    if preview is None:
        return []
    found = consequences(project, preview.before, preview.after, preview.patch)
    said = phrases(project, found)
    others = [one for one in said if one.code not in COUNTS]
    if found.later + found.earlier <= most - len(others):
        said = others
    said = said[:most]
    said += milestone_phrases(project, found, most=most - len(said))
    return [Line(translated_sentence(one.code, one.details), _tone(one, found)) for one in said]


def _tone(phrase: Phrase, found: Consequences) -> Tone:
    if phrase.code == "consequence-end":
        return Tone.BAD if found.end is not None and found.end.minutes > 0 else Tone.GOOD
    return TONES.get(phrase.code, Tone.PLAIN)


def shift_text(session: Session, schedule: Schedule, task_id: int) -> str:
    """Return by how many working days a task moves, in brackets; nothing when it does not."""
    old, new = session.schedule.start_of(task_id), schedule.start_of(task_id)
    if old is None or new is None or old == new:
        return ""
    task = session.project.tasks[task_id]
    minutes = calendar_time(session.project, task.calendar_id).work_between(old, new)
    if not minutes:
        return ""
    days = days_text(session.project, minutes).removesuffix(" d")
    return " ({days})".format(days=_t("{days} working days").format(days=days))


def span_text(schedule: Schedule, task_id: int, dates: DateTexts) -> str:
    """Return a task's dates: one for a milestone, else start and finish."""
    start, finish = schedule.start_of(task_id), schedule.finish_of(task_id)
    if start is None or finish is None:
        return _t("no dates")
    if start == finish:
        return f"{dates.text(finish, DAY)} {dates.text(finish, CLOCK)}"
    return f"{dates.text(start, DAY)} – {dates.text(finish, DAY)}"
