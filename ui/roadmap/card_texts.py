"""What the card beside the pointer says: of a drag, where to and what follows; at rest, what an item is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.fields import FIELDS
from planner.records import Task
from planner.roadmap.scene import Scene
from planner.scheduling.schedule import NONE
from planner.session import Session
from planner.timebase import Span, format_duration
from ui.field_titles import title
from ui.notices import translated
from ui.painting.card import Line, Tone
from ui.painting.card_lines import DAY, consequence_lines, shift_text, span_text
from ui.painting.dates import DateTexts
from ui.roadmap.bucket_painter import bucket_title
from ui.roadmap.drag import Carry, Drag, Lengthen

CONTEXT = "roadmap"
MOST_LINES = 6
SAID = ("team", "owner", "goal", "phase")
"""Fields that the card of an item names where they have a value."""


def _t(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


def drag_lines(session: Session, drag: Drag, dates: DateTexts) -> list[Line]:
    """Return the lines of the card of a drag."""
    lines = [Line(_title(session, drag, dates), Tone.TITLE)]
    if drag.refusal is not None:
        return [*lines, Line(translated(drag.refusal), Tone.BAD)]
    lane = _lane(drag)
    if lane:
        lines.append(Line(lane))
    driver = drag.held_by()
    if driver is not None:
        text = _t("Cannot start before “{name}” lets it").format(name=session.project.tasks[driver].name)
        lines.append(Line(text, Tone.WARNING))
    return [*lines, *consequence_lines(session.project, drag.preview, MOST_LINES - len(lines))]


def _title(session: Session, drag: Drag, dates: DateTexts) -> str:
    gesture, project = drag.gesture, session.project
    schedule = session.schedule if drag.preview is None else drag.preview.after
    if isinstance(gesture, Lengthen):
        task_id = gesture.task_id
        length = Span(int(schedule.duration[schedule.slot_of[task_id]]), project.tasks[task_id].duration_unit)
        written = format_duration(length, project.units)
        return f"{project.tasks[task_id].name}: {written}, {span_text(schedule, task_id, dates)}"
    assert isinstance(gesture, Carry)
    item = gesture.scene.items[gesture.number]
    name = project.tasks[item.task_id].name
    if drag.pointer.bucket is not None:
        return f"{name} → {bucket_title(drag.pointer.bucket)}"
    task_id = item.task_id if item.whole else item.leaf_ids[0]
    return f"{name}: {span_text(schedule, task_id, dates)}{shift_text(session, schedule, task_id)}"


def _lane(drag: Drag) -> str:
    """Say which lane the items come to, if it is another one."""
    gesture, request = drag.gesture, drag.request
    if not isinstance(gesture, Carry) or request is None or gesture.scene.field is None:
        return ""
    if "field" not in request.kwargs:
        return ""
    field, value = title(gesture.scene.field), request.kwargs["text"]
    return f"{field}: {value}" if value else _t("{field}: none").format(field=field)


def item_lines(scene: Scene, number: int, dates: DateTexts) -> list[Line]:
    """Return the lines of the card of an item."""
    project, schedule, item = scene.project, scene.schedule, scene.items[number]
    task = project.tasks[item.task_id]
    lines = [Line(task.name, Tone.TITLE), Line(_dates(scene, number, dates), Tone.FACT, _t("Dates"))]
    if scene.start[number] != NONE:
        lines.append(Line(f"{scene.percent[number]:.0f} %", Tone.FACT, title(FIELDS["percent_complete"])))
    if not item.whole:
        text = QCoreApplication.translate(CONTEXT, "%n tasks of it are in this lane", "", len(item.leaf_ids))
        lines.append(Line(text))
    for key in SAID:
        value = FIELDS[key].text(project, schedule, task.id)
        if value:
            lines.append(Line(value, Tone.FACT, title(FIELDS[key])))
    return [*lines, *_doubts(scene, number, task, dates)]


def _dates(scene: Scene, number: int, dates: DateTexts) -> str:
    start, finish = int(scene.start[number]), int(scene.finish[number])
    if start == NONE:
        return _t("No dates yet: drop it on the timeline")
    if start == finish:
        return dates.text(finish, DAY)
    return f"{dates.text(start, DAY)} – {dates.text(finish, DAY)}"


def _doubts(scene: Scene, number: int, task: Task, dates: DateTexts) -> list[Line]:
    """Return what is not sure or not well about an item."""
    lines = []
    if scene.confidence[number] >= 0:
        lines.append(Line(f"{scene.confidence[number]} %", Tone.FACT, title(FIELDS["confidence"])))
    if task.deadline is not None:
        lines.append(Line(dates.text(task.deadline, DAY), Tone.FACT, title(FIELDS["deadline"])))
        if scene.finish[number] > task.deadline:
            lines.append(Line(_t("The deadline is missed"), Tone.BAD))
    elif scene.late[number]:
        lines.append(Line(_t("Later than promised"), Tone.BAD))
    if scene.critical[number]:
        lines.append(Line(_t("Critical: a delay moves the end"), Tone.WARNING))
    return lines


def spoken(scene: Scene, number: int, dates: DateTexts) -> str:
    """Return what a screen reader says of an item: name, dates, lane and what is not well."""
    lines = [": ".join(filter(None, (line.label, line.text))) for line in item_lines(scene, number, dates)]
    lane = scene.lanes[scene.items[number].lane].title
    if lane and scene.field is not None:
        lines.insert(1, f"{title(scene.field)}: {lane}")
    return ", ".join(dict.fromkeys(lines))
