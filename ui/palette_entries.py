"""What the command palette offers: actions, tasks, people, saved views, and answers to what is typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from planner.edits import people
from planner.errors import EditRefused
from planner.fields import fields_of
from planner.timebase import DATE_ONLY, MINUTES_PER_DAY, moment, parse_date
from planner.views import views_of
from ui.field_titles import title
from ui.matching import Names, Rank

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.workspace import Workspace

NOON = 720
translate = QCoreApplication.translate
NATIVE = QKeySequence.SequenceFormat.NativeText
NEAR_MONTHS = (-1, 0, 1)


class Section(IntEnum):
    """Where an entry stands in the list; of two with matches as good, the lower number comes first."""

    ANSWER = 0
    RECENT = 1
    ACTION = 2
    VIEW = 3
    TASK = 4
    PEOPLE = 5


LIMITS = {Section.ACTION: 12, Section.VIEW: 8, Section.TASK: 20, Section.PEOPLE: 8}
"""So many of each are listed."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the palette.

    Attributes:
        key: names it between runs, "" for what is not to be remembered.
        text, hint, icon: how it looks. do: what it does.
    """

    key: str
    text: str
    hint: str
    icon: str
    do: Callable[[], object]


Found = list[tuple[Section, list[Entry]]]


class Entries:
    """All that the palette can offer in a window at the moment; made anew each time it opens."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._all = {
            Section.ACTION: list(self._actions()),
            Section.VIEW: list(self._views()),
            Section.TASK: list(self._tasks()),
            Section.PEOPLE: list(self._people()),
        }
        self._names = {section: Names([entry.text for entry in all_]) for section, all_ in self._all.items()}

    def find(self, typed: str) -> tuple[Found, bool]:
        """Return what matches in its sections, the best first, and whether that is more than a guess."""
        answers = list(self._answers(typed))
        ranked = {section: self._names[section].find(typed, LIMITS[section]) for section in self._all}
        best = min((matches[0][0] for matches in ranked.values() if matches), default=Rank.ALIKE)
        kept = [
            (matches[0][0], section, [self._all[section][place] for _, place in matches])
            for section, matches in ranked.items()
            if matches and (matches[0][0] is not Rank.ALIKE or (best is Rank.ALIKE and not answers))
        ]
        found = [(section, entries) for _, section, entries in sorted(kept, key=lambda one: one[:2])]
        return ([(Section.ANSWER, answers)] if answers else []) + found, bool(answers) or best is not Rank.ALIKE

    def at_first(self, recent: list[str]) -> Found:
        """Return what is offered before anything is typed: what was done lately, then the actions."""
        by_key = {entry.key: entry for entries in self._all.values() for entry in entries}
        lately = [by_key[key] for key in recent if key in by_key]
        rest = [entry for entry in self._all[Section.ACTION] if entry not in lately]
        return ([(Section.RECENT, lately)] if lately else []) + [(Section.ACTION, rest)]

    # What there is ---------------------------------------------------------------------------------------

    def _actions(self) -> Iterator[Entry]:
        for action in self._window.actions_by_id:
            if action.isEnabled() and action.spec.id != "edit.palette":
                keys = action.shortcut().toString(NATIVE)
                yield Entry(f"action:{action.spec.id}", action.plain_text, keys, action.spec.icon, action.trigger)
        workspace = self._window.workspace
        for view in views_of(workspace.bridge.session.project) if workspace is not None else ():
            text = translate("palette", "Show view “{0}”").format(view.name)
            yield Entry(f"view:{view.id}", text, "", "columns", partial(self._window.saved_views.show, view.id))

    def _views(self) -> Iterator[Entry]:
        workspace = self._window.workspace
        for view in views_of(workspace.bridge.session.project) if workspace is not None else ():
            show = partial(self._window.saved_views.show, view.id)
            yield Entry(f"view:{view.id}", view.name, translate("palette", "saved view"), "columns", show)

    def _tasks(self) -> Iterator[Entry]:
        workspace = self._window.workspace
        if workspace is None:
            return
        project = workspace.bridge.session.project
        for row, one in enumerate(project.outline, 1):
            hint = translate("palette", "row {0}").format(row)
            yield Entry(f"task:{one}", project.tasks[one].name, hint, "timeline", partial(workspace.go_to_task, one))

    def _people(self) -> Iterator[Entry]:
        """Yield people and teams, which select the tasks that are theirs."""
        workspace = self._window.workspace
        if workspace is None:
            return
        project = workspace.bridge.session.project
        for table, icon in (("people", "person"), ("teams", "team")):
            theirs = _tasks_of_people(workspace) if table == "people" else _tasks_of_teams(workspace)
            for record in project.table(table).values():
                tasks = theirs.get(record.id, [])
                text = translate("palette", "Select tasks of {0}").format(getattr(record, "name", ""))
                do = partial(_select, workspace, tasks)
                yield Entry(f"{table}:{record.id}", text, _count(len(tasks)), icon, do)

    # Answers to what is typed ----------------------------------------------------------------------------

    def _answers(self, typed: str) -> Iterator[Entry]:
        workspace = self._window.workspace
        if workspace is None:
            return
        wanted = _without_lead(typed, translate("palette", "go to;goto;go"))
        yield from _row(workspace, wanted)
        yield from _date(workspace, wanted)
        if workspace.selection.ids and workspace.bridge.session.writable:
            yield from _assigning(workspace, typed)
            yield from _setting(workspace, typed)


def _row(workspace: Workspace, wanted: str) -> Iterator[Entry]:
    project = workspace.bridge.session.project
    if not wanted.isdecimal() or not 1 <= int(wanted) <= len(project.outline):
        return
    task_id = project.outline[int(wanted) - 1]
    text = translate("palette", "Go to row {0}: {1}").format(int(wanted), project.tasks[task_id].name)
    yield Entry("", text, "", "timeline", partial(workspace.go_to_task, task_id))


def _date(workspace: Workspace, wanted: str) -> Iterator[Entry]:
    time = workspace.view.time
    minute = _instant_of(wanted, workspace.bridge.today)
    if time is not None and minute is not None:
        yield Entry(
            "",
            translate("palette", "Go to {0}").format(DATE_ONLY.format(minute)),
            "",
            "calendar",
            partial(time.go_to, minute),
        )


def _instant_of(wanted: str, today: int | None) -> int | None:
    """Return the noon of the day that is meant: as dates are typed, or the number of a day near today."""
    if wanted.isdecimal() and len(wanted) <= 2:
        return None if today is None else _nearest_day(int(wanted), today)
    try:
        return parse_date(wanted, default_minute=NOON, reference=today) if wanted else None
    except EditRefused:
        return None


def _nearest_day(number: int, today: int) -> int | None:
    """Return the noon of the day of a month with this number that is nearest to today."""
    first = today - today % MINUTES_PER_DAY + NOON
    days = (first + ahead * MINUTES_PER_DAY for ahead in range(-31, 32))
    return min((day for day in days if moment(day).day == number), key=lambda day: abs(day - first), default=None)


def _assigning(workspace: Workspace, typed: str) -> Iterator[Entry]:
    """Yield the assignment of the people that are named after "assign" to the selected tasks."""
    name = _without_lead(typed, translate("palette", "assign"))
    if name == typed.strip() or not name:
        return
    records = list(workspace.bridge.session.project.people.values())
    ids = list(workspace.selection.ids)
    for _, place in Names([person.name for person in records]).find(name, LIMITS[Section.PEOPLE]):
        person = records[place]
        text = translate("palette", "Assign {0} to what is selected: {1}").format(person.name, _count(len(ids)))
        yield Entry("", text, "", "person", partial(workspace.bridge.apply, people.assign, ids, person.id))


def _setting(workspace: Workspace, typed: str) -> Iterator[Entry]:
    """Yield "finish fri": any field by its name, set for the selected tasks to what follows."""
    ids = list(workspace.selection.ids)
    for field in fields_of(workspace.bridge.session.project).values():
        lead = title(field).casefold() + " "
        value = typed.strip()[len(lead) :].strip() if typed.casefold().strip().startswith(lead) else ""
        if field.editable and value:
            text = translate("palette", "Set {0} to “{1}”: {2}").format(title(field), value, _count(len(ids)))
            yield Entry("", text, "", "check", partial(workspace.bridge.set_field, ids, field.key, value))


def _without_lead(typed: str, leads: str) -> str:
    """Return what is typed without the first of the words before semicolons that it begins with."""
    cleaned = typed.strip()
    for lead in leads.split(";"):
        if cleaned.casefold().startswith(f"{lead} "):
            return cleaned[len(lead) :].strip()
    return cleaned


def _tasks_of_people(workspace: Workspace) -> dict[int, list[int]]:
    """Return the tasks that people own or are assigned to, in outline order."""
    project = workspace.bridge.session.project
    theirs: dict[int, list[int]] = {}
    for one in project.outline:
        working = {assignment.person_id for assignment in project.assignments_of(one)}
        for person_id in working | {project.tasks[one].owner_id}:
            if person_id is not None:
                theirs.setdefault(person_id, []).append(one)
    return theirs


def _tasks_of_teams(workspace: Workspace) -> dict[int, list[int]]:
    project = workspace.bridge.session.project
    theirs: dict[int, list[int]] = {}
    for one in project.outline:
        team_id = project.tasks[one].team_id
        if team_id is not None:
            theirs.setdefault(team_id, []).append(one)
    return theirs


def _select(workspace: Workspace, tasks: list[int]) -> None:
    """Select tasks, unfold what hides them and show the first."""
    if not tasks:
        workspace.bridge.announce(translate("palette", "No task is theirs yet."))
        return
    for one in tasks:
        workspace.rows.reveal(one)
    workspace.selection.set(tasks, tasks[0])
    workspace.view.show_task(tasks[0])


def _count(tasks: int) -> str:
    return translate("palette", "1 task") if tasks == 1 else translate("palette", "%n tasks", None, tasks)
