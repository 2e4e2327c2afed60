"""Microsoft Project XML (MSPDI): the reader.

The file is untrusted: entities and the network are off, a document type is refused, libxml2's own limits on depth,
text length and expansion stay on. Elements are read and thrown away one by one, so that a file of a hundred
megabytes of timephased data needs little memory.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from lxml import etree
from msgspec.structs import replace

from planner.errors import LoadError
from planner.exchange.imported import Imported
from planner.exchange.mspdi_calendars import CalendarDraft, CalendarTable, read_calendar
from planner.exchange.mspdi_custom import CustomFields
from planner.exchange.mspdi_fields import Fields, without_namespace
from planner.exchange.mspdi_losses import count_losses
from planner.exchange.mspdi_own_fields import own_fields
from planner.exchange.mspdi_people import (
    UNASSIGNED,
    AssignmentDraft,
    PeopleTable,
    PersonDraft,
    assignment_record,
    read_assignment,
    read_person,
)
from planner.exchange.mspdi_plan import read_plan
from planner.exchange.mspdi_splits import Period, set_splits
from planner.exchange.mspdi_tasks import (
    TaskDraft,
    is_project_row,
    links_between,
    place_in_outline,
    read_task,
)
from planner.exchange.mspdi_values import NAMESPACE
from planner.exchange.report import LossReport
from planner.project import Project
from planner.records import Baseline, BaselineTask, Plan, Record, Task, new_id

_CONTAINERS = {
    "Calendar": "Calendars",
    "Task": "Tasks",
    "Resource": "Resources",
    "Assignment": "Assignments",
    "ExtendedAttribute": "ExtendedAttributes",
    "OutlineCode": "OutlineCodes",
}
"""Elements that are read one by one, by the container they count in."""
MAX_TASKS = 1_000_000


@dataclass(slots=True)
class _Document:
    """All that is read from a file, before records are made of it."""

    report: LossReport = field(default_factory=LossReport)
    settings: Fields | None = None
    notes: str = ""
    calendars: list[CalendarDraft] = field(default_factory=list)
    tasks: list[TaskDraft] = field(default_factory=list)
    people: list[PersonDraft] = field(default_factory=list)
    assignments: list[AssignmentDraft] = field(default_factory=list)
    custom: CustomFields = field(default_factory=CustomFields)

    def take(self, element: etree._Element) -> None:
        """Read one element."""
        kind = without_namespace(element.tag)
        fields = Fields(element, self.report)
        count_losses(kind, fields, self.report)
        if kind == "Calendar":
            self.calendars.append(read_calendar(fields, self.report))
        elif kind == "Task":
            self._take_task(fields)
        elif kind == "Resource":
            person = read_person(fields)
            self.people += [person] if person else []
        elif kind == "Assignment":
            self.assignments.append(read_assignment(fields))
        elif kind == "ExtendedAttribute":
            self.custom.define_field(fields)
        elif kind == "OutlineCode":
            self.custom.define_code(fields)
        else:
            self.settings = fields

    def _take_task(self, fields: Fields) -> None:
        if is_project_row(fields):
            self.notes = fields.text("Notes")
        elif fields.flag("IsNull"):
            self.report.dropped["blank rows"] += 1
        else:
            self.tasks.append(read_task(fields, self.report))
            if len(self.tasks) > MAX_TASKS:
                raise LoadError("import-too-large", limit=MAX_TASKS)


def read_mspdi(path: Path) -> Imported:
    """Read a plan from Microsoft Project XML.

    Raises:
        LoadError: not readable, not XML, not a plan, or with a document type.
    """
    document = _Document()
    try:
        with path.open("rb") as stream:
            for element in _elements(stream, path.name):
                document.take(element)
    except OSError as error:
        raise LoadError("import-unreadable", file=path.name, cause=error.strerror or str(error)) from error
    except (etree.XMLSyntaxError, LookupError, UnicodeError) as error:
        raise LoadError("import-not-xml", file=path.name, cause=_first_line(error)) from error
    return _Builder(document, path.stem).imported()


def _elements(stream: BinaryIO, name: str) -> Iterator[etree._Element]:
    """Yield the elements that are read one by one as they end, and last the root with what is left of it."""
    tags = [f"{{*}}{tag}" for tag in (*_CONTAINERS, "Project")]
    parsing = etree.iterparse(
        stream,
        events=("end",),
        tag=tags,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    root = None
    for _, element in parsing:
        _refuse_doctype(element, name)
        parent = element.getparent()
        if parent is None:
            root = element
        elif without_namespace(parent.tag) == _CONTAINERS.get(without_namespace(element.tag)):
            yield element
            element.clear()
            while element.getprevious() is not None:
                del parent[0]
    if root is None:
        _refuse_doctype(parsing.root, name)
    if root is None or not _is_plan(root):
        raise LoadError("import-not-mspdi", file=name)
    yield root


def _is_plan(root: etree._Element) -> bool:
    """Whether a <Project> is one of Microsoft Project's; build files are named so as well."""
    return root.tag.startswith(f"{{{NAMESPACE}") or (root.tag == "Project" and root.find("Tasks") is not None)


def _refuse_doctype(element: etree._Element, name: str) -> None:
    if element.getroottree().docinfo.internalDTD is not None:
        raise LoadError("import-doctype", file=name)


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:200]


class _Builder:
    """Turns a document into records."""

    def __init__(self, document: _Document, file_name: str) -> None:
        self._document = document
        self._report = document.report
        settings = document.settings
        assert settings is not None, "the root element comes last"
        used = {settings.whole("CalendarUID", -1)}
        used.update(task.calendar_uid for task in document.tasks if task.calendar_uid is not None)
        self._calendars = CalendarTable(document.calendars, used, self._report)
        self._plan = self._read_plan(settings, file_name)
        self._people = PeopleTable(document.people, self._report)

    def _read_plan(self, settings: Fields, file_name: str) -> Plan:
        starts = [task.stored.start for task in self._document.tasks if task.stored.start is not None]
        plan = read_plan(settings, self._calendars, min(starts, default=None), self._report)
        return replace(plan, name=plan.name or file_name, notes=self._document.notes)

    def imported(self) -> Imported:
        """Return the plan with its report."""
        place_in_outline(self._document.tasks, self._report)
        self._report_duplicates()
        project = Project(self._records())
        set_splits(project, self._periods())
        stored = {draft.id: draft.stored for draft in self._document.tasks}
        return Imported(project, self._report, stored)

    def _records(self) -> Iterator[tuple[str, Record]]:
        yield "plan", self._plan
        yield from self._calendars.records()
        yield from self._people.records(self._calendars, self._document.custom)
        for draft in self._document.tasks:
            yield "tasks", self._task(draft)
        given = [(draft.id, str(draft.values["name"]), draft.custom) for draft in self._document.tasks]
        yield from own_fields(self._document.custom, given, self._report)
        for link in links_between(self._document.tasks, self._report):
            yield "links", link
        yield from self._assignments()
        yield from self._baselines()

    def _task(self, draft: TaskDraft) -> Task:
        calendar_id = self._calendars.id_of(draft.calendar_uid)
        if draft.calendar_uid is not None and calendar_id is None:
            self._report.odd("import-calendar-missing", where=f"task “{draft.values['name']}”", uid=draft.calendar_uid)
        values = draft.values | {"calendar_id": calendar_id}
        return Task(id=draft.id, parent_id=draft.parent_id, rank=draft.rank, **values)

    def _task_ids(self) -> dict[int, int]:
        return {draft.uid: draft.id for draft in reversed(self._document.tasks)}

    def _report_duplicates(self) -> None:
        counts = Counter(draft.uid for draft in self._document.tasks)
        for draft in self._document.tasks:
            if counts[draft.uid] > 1:
                self._report.odd("import-duplicate", where=f"task “{draft.values['name']}”", uid=draft.uid)

    def _assignments(self) -> Iterator[tuple[str, Record]]:
        tasks = self._task_ids()
        for draft in self._document.assignments:
            task_id, person_id = tasks.get(draft.task_uid), self._people.id_of(draft.resource_uid)
            if task_id is not None and person_id is not None:
                yield "assignments", assignment_record(draft, task_id, person_id)
            elif draft.resource_uid not in (UNASSIGNED, 0) and draft.task_uid != 0:
                self._report.odd("import-assignment", task=draft.task_uid, resource=draft.resource_uid)

    def _periods(self) -> dict[int, list[list[Period]]]:
        """Return the timephased work of each task, a list an assignment."""
        tasks = self._task_ids()
        periods: dict[int, list[list[Period]]] = {}
        for draft in self._document.assignments:
            if draft.periods and draft.task_uid in tasks:
                periods.setdefault(tasks[draft.task_uid], []).append(draft.periods)
        return periods

    def _baselines(self) -> Iterator[tuple[str, Record]]:
        numbers = sorted({item.number for draft in self._document.tasks for item in draft.baselines})
        ids = {number: new_id() for number in numbers}
        for number, record_id in ids.items():
            name = f"Baseline {number}" if number else "Baseline"
            yield "baselines", Baseline(id=record_id, name=name, number=number)
        for draft in self._document.tasks:
            for item in {item.number: item for item in draft.baselines}.values():
                yield (
                    "baseline_tasks",
                    BaselineTask(
                        id=new_id(),
                        baseline_id=ids[item.number],
                        task_id=draft.id,
                        start=item.start,
                        finish=item.finish,
                        duration=item.duration,
                        work=item.work,
                    ),
                )
