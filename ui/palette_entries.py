"""What the command palette offers: actions, tasks, people, saved views, and answers to what is typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING, overload

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from planner.edits import cell_blocks, people
from planner.errors import EditRefused
from planner.fields import FIELDS, fields_of
from planner.project import Project
from planner.timebase import MINUTES_PER_DAY, moment, parse_date
from planner.views import views_of
from ui.field_titles import title
from ui.local_dates import date_style
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


class TaskEntries(Sequence[Entry]):
    """The tasks in outline order; their entries are made when they are listed, since there may be 100,000."""

    def __init__(self, workspace: Workspace | None) -> None:
        self._workspace = workspace
        self._project = None if workspace is None else workspace.bridge.session.project
        self.names = [self._project.tasks[one].name for one in self._project.outline] if self._project else []

    def __len__(self) -> int:
        """So many tasks."""
        return len(self.names)

    @overload
    def __getitem__(self, place: int) -> Entry: ...

    @overload
    def __getitem__(self, place: slice) -> list[Entry]: ...

    def __getitem__(self, place: int | slice) -> Entry | list[Entry]:
        """Return the entry of a task by its place in the outline."""
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        assert self._workspace is not None
        assert self._project is not None
        task_id, hint = self._project.outline[place], translate("palette", "row {0}").format(place + 1)
        return Entry(
            f"task:{task_id}", self.names[place], hint, "timeline", partial(self._workspace.go_to_task, task_id)
        )

    def of_key(self, key: str) -> Entry | None:
        """Return the entry that has a key, if its task is there."""
        task_id = int(key.partition(":")[2]) if key.startswith("task:") else None
        if self._project is None or task_id not in self._project.tasks:
            return None
        return self[self._project.outline.index(task_id)]


class Entries:
    """All that the palette can offer in a window at the moment; made anew each time it opens."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._tasks = TaskEntries(window.workspace)
        self._few = {
            Section.ACTION: list(self._actions()),
            Section.VIEW: list(self._views()),
            Section.PEOPLE: list(self._people()),
        }
        self._all: dict[Section, Sequence[Entry]] = {**self._few, Section.TASK: self._tasks}
        self._names = {section: Names([entry.text for entry in few]) for section, few in self._few.items()}
        self._names[Section.TASK] = Names(self._tasks.names)

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
        by_key = {entry.key: entry for entries in self._few.values() for entry in entries}
        lately = [entry for key in recent if (entry := by_key.get(key) or self._tasks.of_key(key)) is not None]
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

    def _people(self) -> Iterator[Entry]:
        """Yield people and teams, which select the tasks that are theirs."""
        workspace = self._window.workspace
        if workspace is None:
            return
        project = workspace.bridge.session.project
        for table, icon, hint in (
            ("people", "person", translate("palette", "person")),
            ("teams", "team", translate("palette", "team")),
        ):
            for record in project.table(table).values():
                text = translate("palette", "Select tasks of {0}").format(getattr(record, "name", ""))
                do = partial(_select_of, workspace, table, record.id)
                yield Entry(f"{table}:{record.id}", text, hint, icon, do)

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
            translate("palette", "Go to {0}").format(date_style().format(minute)),
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
    found = Names([person.name for person in records]).find(name, LIMITS[Section.PEOPLE])
    meant = [records[place] for rank, place in found if rank <= Rank.WORDS]  # "ana" is not Yuki Tanaka
    for person in meant:
        text = translate("palette", "Assign {0} to what is selected: {1}").format(person.name, _count(len(ids)))
        yield Entry("", text, "", "person", partial(workspace.bridge.apply, people.assign, ids, person.id))
    if not meant:
        text = translate("palette", "Nobody is named “{0}”: add this person and assign them: {1}")
        yield Entry("", text.format(name, _count(len(ids))), "", "person", partial(_add_and_assign, workspace, name))


def _add_and_assign(workspace: Workspace, name: str) -> None:
    """Let somebody new work on the selected tasks besides those who do, as one step, and say that they are new."""
    bridge, ids = workspace.bridge, list(workspace.selection.ids)
    project, schedule = bridge.session.project, bridge.session.schedule
    present = [FIELDS["resources"].edit_text(project, schedule, one) for one in ids]
    rows = [[f"{names}; {name}"] for names in present]
    if bridge.apply(cell_blocks.set_block, ids, ["resources"], rows) is not None:
        said = translate("palette", "“{0}” is new among the people of this plan.").format(name)
        bridge.announce(said, remedy_text=translate("palette", "Undo"), remedy=bridge.undo)


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


def _select_of(workspace: Workspace, table: str, record_id: int) -> None:
    """Select the tasks that a person owns or works on, or that are a team's; unfold what hides them."""
    project, rows = workspace.bridge.session.project, workspace.rows
    theirs = _is_of_person if table == "people" else _is_of_team
    tasks = [one for one in project.outline if theirs(project, one, record_id)]
    if not tasks:
        workspace.bridge.announce(translate("palette", "No task is theirs yet."))
        return
    above = {summary for one in tasks for summary in project.ancestors(one)}
    rows.collapse_only(rows.collapsed - above)
    workspace.selection.set(tasks, tasks[0])
    workspace.view.show_task(tasks[0])


def _is_of_person(project: Project, task_id: int, person_id: int) -> bool:
    working = (one.person_id for one in project.assignments_of(task_id))
    return project.tasks[task_id].owner_id == person_id or person_id in working


def _is_of_team(project: Project, task_id: int, team_id: int) -> bool:
    return project.tasks[task_id].team_id == team_id


def _count(tasks: int) -> str:
    return translate("palette", "1 task") if tasks == 1 else translate("palette", "%n tasks", None, tasks)
