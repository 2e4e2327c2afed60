"""What the card beside the pointer says while something is dragged."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.consequences import short_name
from planner.project import Project
from planner.records import LinkType
from planner.scheduling.schedule import Schedule
from planner.session import Session
from planner.task_time import calendar_time
from planner.timebase import Span, format_duration
from ui.notices import translated
from ui.painting.card import Line, Tone
from ui.painting.card_lines import DAY, consequence_lines, shift_text, span_text
from ui.painting.dates import DateTexts
from ui.timeline.drag import Drag
from ui.timeline.drawing import DrawTask
from ui.timeline.gestures import DrawLink, Move, Progress, Resize, ResizeStart
from ui.timeline.placing import PlaceRows
from ui.timeline.snapping import Place
from ui.timeline.splitting import MovePart

CONTEXT = "timeline"
MOST_LINES = 6
"""So many lines a card has: it must not hide what it is about."""
LINK_TITLES = {
    LinkType.FS: str(QT_TRANSLATE_NOOP(CONTEXT, "FS, finish to start")),
    LinkType.SS: str(QT_TRANSLATE_NOOP(CONTEXT, "SS, start to start")),
    LinkType.FF: str(QT_TRANSLATE_NOOP(CONTEXT, "FF, finish to finish")),
    LinkType.SF: str(QT_TRANSLATE_NOOP(CONTEXT, "SF, start to finish")),
}

DROPS = {
    (True, False): str(QT_TRANSLATE_NOOP(CONTEXT, "{what}: into “{name}”")),
    (False, True): str(QT_TRANSLATE_NOOP(CONTEXT, "{what}: above “{name}”")),
    (False, False): str(QT_TRANSLATE_NOOP(CONTEXT, "{what}: below “{name}”")),
}
SNAPS = {
    Place.START: str(QT_TRANSLATE_NOOP(CONTEXT, "At the start of “{name}”")),
    Place.FINISH: str(QT_TRANSLATE_NOOP(CONTEXT, "At the finish of “{name}”")),
    Place.AFTER: str(QT_TRANSLATE_NOOP(CONTEXT, "Right after “{name}”")),
    Place.BEFORE: str(QT_TRANSLATE_NOOP(CONTEXT, "Right before “{name}”")),
    Place.DRIVER: str(QT_TRANSLATE_NOOP(CONTEXT, "As early as “{name}” lets it")),
    Place.DEADLINE: str(QT_TRANSLATE_NOOP(CONTEXT, "At its deadline")),
    Place.TODAY: str(QT_TRANSLATE_NOOP(CONTEXT, "Today")),
    Place.STATUS: str(QT_TRANSLATE_NOOP(CONTEXT, "At the status date")),
}


def _count(text: str, count: int) -> str:
    return QCoreApplication.translate(CONTEXT, text, "", count)


def link_titles() -> dict[LinkType, str]:
    """Return the types of links with their names."""
    return {kind: _t(title) for kind, title in LINK_TITLES.items()}


def _t(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


def card_lines(session: Session, drag: Drag, dates: DateTexts) -> list[Line]:
    """Return the lines of the card: what is dragged to where, what follows from it or why it cannot be."""
    title = Line(_title(session, drag, dates), Tone.TITLE)
    if drag.refusal is not None:
        return [title, Line(translated(drag.refusal), Tone.BAD)]
    limits, snapped = _limits(session.project, drag), _snapped(session.project, drag)
    room = MOST_LINES - 1 - len(limits) - len(snapped)
    preview = None if isinstance(drag.gesture, Progress) else drag.preview
    return [title, *limits, *consequence_lines(session.project, preview, room), *snapped]


def _title(session: Session, drag: Drag, dates: DateTexts) -> str:
    project, gesture = session.project, drag.gesture
    schedule = session.schedule if drag.preview is None else drag.preview.after
    if isinstance(gesture, DrawLink):
        return _link_title(project, gesture, drag)
    if isinstance(gesture, PlaceRows):
        return _drop_title(project, gesture, drag)
    if isinstance(gesture, DrawTask):
        name = gesture.name if gesture.task_id is None else short_name(project.tasks[gesture.task_id].name)
        return f"{name}: {_drawn_text(project, gesture.span(drag.pointer), dates)}"
    if gesture.task_id is None:
        return ""
    task = project.tasks[gesture.task_id]
    name = short_name(task.name)
    if isinstance(gesture, Progress):
        percent = schedule.percent[schedule.slot_of[task.id]]
        return _t("{name}: {percent} % complete").format(name=name, percent=f"{percent:.0f}")
    if isinstance(gesture, MovePart):
        return f"{name}: {span_text(schedule, task.id, dates)}"
    if isinstance(gesture, (Resize, ResizeStart)):
        minutes = int(schedule.duration[schedule.slot_of[task.id]])
        length = format_duration(Span(minutes, task.duration_unit), project.units)
        return f"{name}: {length}, {span_text(schedule, task.id, dates)}"
    if isinstance(gesture, Move) and len(gesture.task_ids) > 1:
        shift = shift_text(session, schedule, gesture.task_ids[0])
        return f"{_count('%n tasks', len(gesture.task_ids))}: {_span_of(schedule, gesture.task_ids, dates)}{shift}"
    return f"{name}: {span_text(schedule, task.id, dates)}{shift_text(session, schedule, task.id)}"


def _span_of(schedule: Schedule, task_ids: Sequence[int], dates: DateTexts) -> str:
    """Return from when to when several tasks last together."""
    starts = [start for one in task_ids if (start := schedule.start_of(one)) is not None]
    finishes = [finish for one in task_ids if (finish := schedule.finish_of(one)) is not None]
    return f"{dates.text(min(starts), DAY)} – {dates.text(max(finishes), DAY)}"


def _drop_title(project: Project, gesture: PlaceRows, drag: Drag) -> str:
    """Say what would be put where."""
    count = len(gesture.task_ids)
    what = short_name(project.tasks[gesture.task_id].name) if count == 1 else _count("%n tasks", count)
    drop = gesture.drop(drag.pointer) if drag.request is not None else None
    if drop is None:
        return f"{what} …"
    if drop.beside_id is None:
        return _t("{what}: to the end").format(what=what)
    return _t(DROPS[drop.into, drop.above]).format(what=what, name=short_name(project.tasks[drop.beside_id].name))


def _drawn_text(project: Project, span: tuple[int, int], dates: DateTexts) -> str:
    """Return length and dates of a bar that is being drawn."""
    start, finish = span
    minutes = max(calendar_time(project, None).work_between(start, finish), 0) or project.plan.minutes_per_day
    length = format_duration(Span(minutes, "d"), project.units)
    return f"{length}, {dates.text(start, DAY)} – {dates.text(max(start, finish), DAY)}"


def _link_title(project: Project, gesture: DrawLink, drag: Drag) -> str:
    name, target = short_name(project.tasks[gesture.task_id].name), gesture.target(drag.pointer)
    if target is None:
        return f"{name} → …"
    return f"{name} → {short_name(project.tasks[target[0]].name)} ({_t(LINK_TITLES[target[1]])})"


def _snapped(project: Project, drag: Drag) -> list[Line]:
    """Say what the dragged edge snaps to."""
    magnet = drag.magnet
    if not drag.pointer.snapping.enabled:
        return [Line(_t("Snapping is off (S)"))]
    if magnet is None or drag.request is None:
        return []
    name = "" if magnet.task_id is None else short_name(project.tasks[magnet.task_id].name)
    return [Line(_t(SNAPS[magnet.place]).format(name=name))]


def _limits(project: Project, drag: Drag) -> list[Line]:
    """Say what holds the bar, when it does not follow the pointer."""
    _, driver = drag.held_by()
    if driver is None:
        return []
    text = _t("Cannot start before “{name}” lets it").format(name=short_name(project.tasks[driver].name))
    return [Line(text, Tone.WARNING)]
