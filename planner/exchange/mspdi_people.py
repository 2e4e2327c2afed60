"""Resources and assignments of Microsoft Project XML."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from fractional_indexing import generate_n_keys_between

from planner.exchange.mspdi_calendars import CalendarTable
from planner.exchange.mspdi_custom import CustomFields, custom_values, with_lines
from planner.exchange.mspdi_fields import Fields
from planner.exchange.report import LossReport
from planner.records import Assignment, Person, PersonKind, Record, Team, new_id

UNASSIGNED = -65_535
"""ResourceUID of the pseudo assignment that carries the splits of a task nobody works on."""
MAX_UNITS = 1e9
SHAPES = range(1, 8)
"""Contours that follow a shape; the gaps that rounding leaves in them are no pauses."""
WORKED, REMAINING = 2, 1
"""Types of timephased data that say when actual and remaining work is done."""


@dataclass(slots=True)
class PersonDraft:
    """A resource as read."""

    uid: int
    name: str
    kind: PersonKind
    calendar_uid: int | None
    email: str
    group: str
    max_units: float
    notes: str
    custom: list[tuple[str, str]]


@dataclass(slots=True)
class AssignmentDraft:
    """An assignment as read; `periods` are (start, finish, work in minutes) of its timephased work."""

    task_uid: int
    resource_uid: int
    units: float
    work: int
    actual_work: int
    overtime_work: int
    delay: int
    levelling_delay: int
    contour: int
    start: int | None
    finish: int | None
    periods: list[tuple[int, int, int]] = field(default_factory=list)


def read_person(fields: Fields) -> PersonDraft | None:
    """Read one `Resource` element; None for blank rows and for the nameless resource 0 of every file."""
    uid, name = fields.whole("UID", -1), fields.name()
    if fields.flag("IsNull") or uid < 0 or (uid == 0 and not name):
        return None
    fields.where = f"resource “{name or uid}”"
    calendar_uid = fields.whole("CalendarUID", -1)
    return PersonDraft(
        uid=uid,
        name=name or f"Resource {uid}",
        kind=_kind(fields),
        calendar_uid=calendar_uid if calendar_uid >= 0 else None,
        email=fields.name("EmailAddress"),
        group=fields.name("Group"),
        max_units=min(max(fields.number("MaxUnits", 1.0), 0.0), MAX_UNITS),
        notes=fields.text("Notes"),
        custom=custom_values(fields),
    )


def _kind(fields: Fields) -> PersonKind:
    if fields.flag("IsCostResource"):
        return PersonKind.COST
    return PersonKind.WORK if fields.whole("Type", 1) == 1 else PersonKind.MATERIAL


def read_assignment(fields: Fields) -> AssignmentDraft:
    """Read one `Assignment` element with the timephased work that tells splits."""
    fields.where = f"assignment {fields.whole('UID', -1)}"
    contour = fields.whole("WorkContour")
    start, finish = fields.instant("Start"), fields.instant("Finish")
    draft = AssignmentDraft(
        task_uid=fields.whole("TaskUID", -1),
        resource_uid=fields.whole("ResourceUID", UNASSIGNED),
        units=min(max(fields.number("Units", 1.0), 0.0), MAX_UNITS),
        work=fields.minutes("Work") or 0,
        actual_work=fields.minutes("ActualWork") or 0,
        overtime_work=fields.minutes("OvertimeWork") or 0,
        delay=max(round(fields.whole("Delay") / 10), 0),
        levelling_delay=max(round(fields.whole("LevelingDelay") / 10), 0),
        contour=contour if 0 <= contour <= 8 else 0,
        start=start,
        finish=finish,
    )
    if draft.contour not in SHAPES:
        draft.periods = list(_periods(fields))
    elif start is not None and finish is not None and start < finish:
        draft.periods = [(start, finish, draft.work)]
    return draft


def _periods(fields: Fields) -> Iterator[tuple[int, int, int]]:
    for item in fields.nested("TimephasedData"):
        if item.whole("Type") in (WORKED, REMAINING):
            start, finish = item.instant("Start"), item.instant("Finish")
            if start is not None and finish is not None and start < finish:
                yield start, finish, item.minutes("Value") or 0


class PeopleTable:
    """All resources of a file: their records, teams made of their groups, and which record a UID means."""

    def __init__(self, drafts: list[PersonDraft], report: LossReport) -> None:
        """Give ids; of two resources with one UID the first counts for assignments."""
        self._drafts = drafts
        self._ids: dict[int, int] = {}
        self._record_ids = [new_id() for _ in drafts]
        for draft, record_id in zip(drafts, self._record_ids, strict=True):
            if draft.uid in self._ids:
                report.odd("import-duplicate", where=f"resource “{draft.name}”", uid=draft.uid)
            else:
                self._ids[draft.uid] = record_id

    def id_of(self, uid: int) -> int | None:
        """Return the record id of a resource, None for unknown ones."""
        return self._ids.get(uid)

    def records(self, calendars: CalendarTable, custom: CustomFields) -> Iterator[tuple[str, Record]]:
        """Iterate over the records with their tables."""
        teams = _teams(dict.fromkeys(draft.group for draft in self._drafts if draft.group))
        for team in teams.values():
            yield "teams", team
        ranks = generate_n_keys_between(None, None, len(self._drafts))
        people = zip(self._drafts, self._record_ids, ranks, strict=True)
        for draft, record_id, rank in people:
            yield (
                "people",
                Person(
                    id=record_id,
                    name=draft.name,
                    rank=rank,
                    kind=draft.kind,
                    team_id=teams[draft.group].id if draft.group else None,
                    calendar_id=calendars.id_of(draft.calendar_uid),
                    email=draft.email,
                    max_units=draft.max_units,
                    notes=with_lines(draft.notes, custom.lines(draft.custom)),
                    source_uid=draft.uid,
                ),
            )


def _teams(groups: Collection[str]) -> dict[str, Team]:
    """Return a team for each resource group, by the group's name."""
    ranks = generate_n_keys_between(None, None, len(groups))
    return {
        group: Team(id=new_id(), name=group, rank=rank, color=number)
        for number, (group, rank) in enumerate(zip(groups, ranks, strict=True))
    }


def assignment_record(draft: AssignmentDraft, task_id: int, person_id: int) -> Assignment:
    """Return the record of an assignment whose task and resource are known."""
    return Assignment(
        id=new_id(),
        task_id=task_id,
        person_id=person_id,
        units=draft.units,
        work=draft.work,
        actual_work=min(draft.actual_work, draft.work),
        overtime_work=min(draft.overtime_work, draft.work),
        delay=draft.delay,
        levelling_delay=draft.levelling_delay,
        contour=draft.contour,
        start=draft.start,
        finish=draft.finish,
    )
