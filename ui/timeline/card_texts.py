"""What the card beside the pointer says while something is dragged."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.consequences import Consequences, Phrase, consequences, days_text, milestone_phrases, phrases
from planner.project import Project
from planner.records import LinkType
from planner.scheduling.schedule import Schedule
from planner.session import Session
from planner.task_time import calendar_time
from planner.timebase import Span, format_duration
from ui.notices import translated, translated_sentence
from ui.timeline.card import Line, Tone
from ui.timeline.dates import DateTexts
from ui.timeline.drag import Drag, DrawLink, Progress, Resize, ResizeStart

CONTEXT = "timeline"
DAY = "ddd d MMM"
CLOCK = "HH:mm"
MOST_LINES = 6
"""So many lines a card has: it must not hide what it is about."""
COUNTS = frozenset({f"consequence-milestone{many}-{way}" for many in ("", "s") for way in ("later", "earlier")})
"""How many milestones move; not said where each of them is named."""
LINK_TITLES = {
    LinkType.FS: str(QT_TRANSLATE_NOOP(CONTEXT, "FS, finish to start")),
    LinkType.SS: str(QT_TRANSLATE_NOOP(CONTEXT, "SS, start to start")),
    LinkType.FF: str(QT_TRANSLATE_NOOP(CONTEXT, "FF, finish to finish")),
    LinkType.SF: str(QT_TRANSLATE_NOOP(CONTEXT, "SF, start to finish")),
}
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


def card_lines(session: Session, drag: Drag, dates: DateTexts) -> list[Line]:
    """Return the lines of the card: what is dragged to where, what follows from it or why it cannot be."""
    title = Line(_title(session, drag, dates), Tone.TITLE)
    if drag.refusal is not None:
        return [title, Line(translated(drag.refusal), Tone.BAD)]
    limits = _limits(session.project, drag)
    return [title, *limits, *_consequences(session.project, drag, MOST_LINES - 1 - len(limits))]


def _consequences(project: Project, drag: Drag, most: int) -> list[Line]:
    """Return what follows in at most so many lines; milestones are named in those that are left."""
    preview = drag.preview
    if preview is None or isinstance(drag.gesture, Progress):
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


def _title(session: Session, drag: Drag, dates: DateTexts) -> str:
    project, gesture = session.project, drag.gesture
    schedule = session.schedule if drag.preview is None else drag.preview.after
    task = project.tasks[gesture.task_id]
    if isinstance(gesture, DrawLink):
        return _link_title(project, gesture, drag)
    if isinstance(gesture, Progress):
        percent = schedule.percent[schedule.slot_of[task.id]]
        return _t("{name}: {percent} % complete").format(name=task.name, percent=f"{percent:.0f}")
    if isinstance(gesture, (Resize, ResizeStart)):
        minutes = int(schedule.duration[schedule.slot_of[task.id]])
        length = format_duration(Span(minutes, task.duration_unit), project.units)
        return f"{task.name}: {length}, {span_text(schedule, task.id, dates)}"
    return f"{task.name}: {span_text(schedule, task.id, dates)}{_shift(session, schedule, task.id)}"


def _link_title(project: Project, gesture: DrawLink, drag: Drag) -> str:
    name, target = project.tasks[gesture.task_id].name, gesture.target(drag.pointer)
    if target is None:
        return f"{name} → …"
    return f"{name} → {project.tasks[target[0]].name} ({_t(LINK_TITLES[target[1]])})"


def _shift(session: Session, schedule: Schedule, task_id: int) -> str:
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


def _limits(project: Project, drag: Drag) -> list[Line]:
    """Say what holds the bar, when it does not follow the pointer."""
    _, driver = drag.held_by()
    if driver is None:
        return []
    text = _t("Cannot start before “{name}” lets it").format(name=project.tasks[driver].name)
    return [Line(text, Tone.WARNING)]
