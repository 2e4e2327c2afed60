"""Tasks of Microsoft Project XML: fields, outline, links, baselines.

Dates that Microsoft Project has computed are kept aside (`StoredDates`) for the report; the scheduler gets what a
person gave: constraints, actual dates, dates of manual and external tasks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from fractional_indexing import generate_n_keys_between

from planner.exchange.mspdi_custom import custom_values, with_lines
from planner.exchange.mspdi_fields import Fields
from planner.exchange.mspdi_values import CONSTRAINTS, LINK_TYPES, TASK_TYPES, unit_of
from planner.exchange.report import LossReport, StoredDates
from planner.records import ConstraintType, Link, LinkType, TaskMode, TaskType, new_id
from planner.timebase import MAX_DURATION, PERCENT_UNITS

MAX_LEVEL = 1_000
MAX_PERCENT = 1_000_000
"""Longest percent lag in hundredths of a percent: a hundred times the predecessor's duration."""
ROLLED_UP = frozenset({"percent_complete", "actual_start", "actual_finish", "actual_duration", "stop", "resume"})
"""Fields of a summary that follow from the tasks below it."""


@dataclass(slots=True)
class LinkDraft:
    """A predecessor link as read, on its successor."""

    predecessor_uid: int
    type: LinkType
    lag: int
    lag_unit: str


@dataclass(slots=True)
class BaselineDraft:
    """What one baseline remembers of one task."""

    number: int
    start: int | None
    finish: int | None
    duration: int
    work: int


@dataclass(slots=True)
class TaskDraft:
    """One task as read.

    Attributes:
        level: outline level, 1 at the top.
        values: fields of the record except those that depend on other records.
    """

    uid: int
    level: int
    values: dict[str, Any]
    calendar_uid: int | None
    stored: StoredDates
    links: list[LinkDraft] = field(default_factory=list)
    baselines: list[BaselineDraft] = field(default_factory=list)
    custom: list[tuple[str, str]] = field(default_factory=list)
    id: int = field(default_factory=new_id)
    parent_id: int | None = None
    rank: str = ""


def is_project_row(fields: Fields) -> bool:
    """Whether a `Task` element is the row 0 that stands for the whole project."""
    return fields.whole("UID", -1) == 0 and fields.whole("OutlineLevel", 1) == 0


def read_task(fields: Fields, report: LossReport) -> TaskDraft:
    """Read one `Task` element."""
    name = fields.name()
    uid = fields.whole("UID", -1)
    fields.where = f"task “{name or uid}”"
    calendar_uid = fields.whole("CalendarUID", -1)
    draft = TaskDraft(
        uid=uid,
        level=_level(fields),
        values=_values(fields, name, report),
        calendar_uid=calendar_uid if calendar_uid >= 0 else None,
        stored=StoredDates(fields.instant("Start"), fields.instant("Finish")),
        custom=custom_values(fields),
    )
    draft.links = [link for item in fields.nested("PredecessorLink") if (link := _link(item, report))]
    draft.baselines = [_baseline(item) for item in fields.nested("Baseline")]
    if fields.flag("ExternalTask") or fields.flag("IsSubproject"):
        draft.values |= {"external": True, "manual_start": draft.stored.start, "manual_finish": draft.stored.finish}
    return draft


def _level(fields: Fields) -> int:
    number = fields.text("OutlineNumber")
    level = fields.whole("OutlineLevel", number.count(".") + 1)
    return min(max(level, 1), MAX_LEVEL)


def _values(fields: Fields, name: str, report: LossReport) -> dict[str, Any]:
    return {
        "source_uid": fields.whole("UID", -1),
        "name": name,
        "notes": with_lines(fields.text("Notes"), _extra_lines(fields)),
        "milestone": fields.flag("Milestone"),
        "active": fields.flag("Active", True),
        "ignore_resource_calendars": fields.flag("IgnoreResourceCalendar"),
        "deadline": fields.instant("Deadline"),
        "levelling_delay": min(max(round(fields.whole("LevelingDelay") / 10), -MAX_DURATION), MAX_DURATION),
        "priority": min(max(fields.whole("Priority", 500), 0), 1000),
        "task_type": _code(fields, "Type", TASK_TYPES, TaskType.FIXED_UNITS, report),
        "effort_driven": fields.flag("EffortDriven"),
        "work": fields.minutes("Work") or 0,
        "recurring": fields.flag("Recurring"),
        **_duration(fields),
        **_constraint(fields, report),
        **_manual(fields),
        **_progress(fields),
    }


def _extra_lines(fields: Fields) -> list[str]:
    """Return texts that have no field of their own: hyperlinks, contact, dates of manual tasks given in words."""
    address = fields.name("HyperlinkAddress")
    link = " ".join(dict.fromkeys(filter(None, (fields.name("Hyperlink"), address))))
    texts = {
        "Link": link,
        "Contact": fields.name("Contact"),
        "Start": fields.name("StartText"),
        "Finish": fields.name("FinishText"),
        "Duration": fields.name("DurationText"),
    }
    return [f"{title}: {text}" for title, text in texts.items() if text]


def _code(fields: Fields, tag: str, table: dict[int, Any], default: object, report: LossReport) -> Any:  # noqa: ANN401
    if not fields.has(tag):
        return default
    code = fields.whole(tag, -1)
    if code not in table:
        report.odd("import-code", where=fields.where, field=tag, text=fields.text(tag)[:40])
    return table.get(code, default)


def _duration(fields: Fields) -> dict[str, Any]:
    unit, estimated = unit_of(fields.whole("DurationFormat", 7))
    minutes = fields.minutes("Duration")
    if minutes is None:
        minutes = fields.minutes("ManualDuration")
    return {
        "duration": 0 if minutes is None else minutes,
        "duration_unit": "d" if unit in PERCENT_UNITS else unit,
        "estimated": fields.flag("Estimated", estimated),
    }


def _constraint(fields: Fields, report: LossReport) -> dict[str, Any]:
    """Return constraint and date; a constraint without its date cannot hold and is reported."""
    kind = _code(fields, "ConstraintType", CONSTRAINTS, ConstraintType.ASAP, report)
    date = fields.instant("ConstraintDate")
    if kind in (ConstraintType.ASAP, ConstraintType.ALAP):
        return {"constraint": kind}
    if date is None:
        report.odd("import-constraint-date", where=fields.where, constraint=kind.upper())
        return {}
    return {"constraint": kind, "constraint_date": date}


def _manual(fields: Fields) -> dict[str, Any]:
    if not fields.flag("Manual"):
        return {}
    # Either may be missing when it was left open; where both are, the file is of a kind that does not name them.
    prefix = "Manual" if fields.has("ManualStart") or fields.has("ManualFinish") else ""
    return {
        "mode": TaskMode.MANUAL,
        "manual_start": fields.instant(f"{prefix}Start"),
        "manual_finish": fields.instant(f"{prefix}Finish"),
    }


def _progress(fields: Fields) -> dict[str, Any]:
    start, finish = fields.instant("ActualStart"), fields.instant("ActualFinish")
    percent = min(max(fields.number("PercentComplete"), 0.0), 100.0)
    values: dict[str, Any] = {
        "percent_complete": 100.0 if finish is not None else percent,
        "physical_percent": min(max(fields.number("PhysicalPercentComplete"), 0.0), 100.0),
        "actual_start": start,
        "actual_finish": finish,
    }
    if start is not None:
        values["actual_duration"] = _actual_duration(fields)
    if start is not None and finish is None:
        values |= {"stop": fields.instant("Stop"), "resume": fields.instant("Resume")}
    return values


def _actual_duration(fields: Fields) -> int | None:
    """Return the minutes done; where only the remaining ones are given, the difference to the duration."""
    if fields.has("ActualDuration"):
        return fields.minutes("ActualDuration")
    duration, remaining = fields.minutes("Duration"), fields.minutes("RemainingDuration")
    return None if duration is None or remaining is None else max(duration - remaining, 0)


def _link(item: Fields, report: LossReport) -> LinkDraft | None:
    if item.flag("CrossProject") and item.has("CrossProjectName"):
        report.dropped["links to tasks of other plans"] += 1
        return None
    unit, _ = unit_of(item.whole("LagFormat", 7))
    given = item.whole("LinkLag")
    lag = given * 100 if unit in PERCENT_UNITS else round(given / 10)
    longest = MAX_PERCENT if unit in PERCENT_UNITS else MAX_DURATION
    if abs(lag) > longest:
        report.odd("import-lag", where=item.where, text=given)
    kind = _code(item, "Type", LINK_TYPES, LinkType.FS, report)
    return LinkDraft(item.whole("PredecessorUID", -1), kind, min(max(lag, -longest), longest), unit)


def _baseline(item: Fields) -> BaselineDraft:
    return BaselineDraft(
        number=min(max(item.whole("Number"), 0), 10),
        start=item.instant("Start"),
        finish=item.instant("Finish"),
        duration=item.minutes("Duration") or 0,
        work=item.minutes("Work") or 0,
    )


def place_in_outline(drafts: list[TaskDraft], report: LossReport) -> None:
    """Give each task its parent, the nearest one above with a lower level, and its rank among its siblings.

    Progress of summaries is rolled up from the tasks below: theirs in the file is a result and not taken. A constraint
    that means nothing on a summary is left out and reported.
    """
    above: list[TaskDraft] = []
    siblings: dict[int | None, list[TaskDraft]] = {}
    for draft in drafts:
        while above and above[-1].level >= draft.level:
            above.pop()
        if above:
            draft.parent_id = above[-1].id
            for name in ROLLED_UP & above[-1].values.keys():
                del above[-1].values[name]
            _check_pin_of_summary(above[-1], report)
        siblings.setdefault(draft.parent_id, []).append(draft)
        above.append(draft)
    for group in siblings.values():
        for draft, rank in zip(group, generate_n_keys_between(None, None, len(group)), strict=True):
            draft.rank = rank


def _check_pin_of_summary(draft: TaskDraft, report: LossReport) -> None:
    kind = draft.values.get("constraint", ConstraintType.ASAP)
    if draft.values.get("constraint_date") is not None and kind not in (ConstraintType.SNET, ConstraintType.FNLT):
        where = f"task “{draft.values['name'] or draft.uid}”"
        report.odd("import-constraint-of-summary", where=where, constraint=kind.upper())
        del draft.values["constraint"], draft.values["constraint_date"]


def links_between(drafts: list[TaskDraft], report: LossReport) -> Iterator[Link]:
    """Yield the links whose two ends are tasks of the file; the rest is reported.

    Of two tasks with one UID, links mean the first.
    """
    ids: dict[int, int] = {}
    for draft in drafts:
        ids.setdefault(draft.uid, draft.id)
    for draft in drafts:
        seen: set[tuple[int, LinkType]] = set()
        for link in draft.links:
            predecessor_id = ids.get(link.predecessor_uid)
            where = f"task “{draft.values['name'] or draft.uid}”"
            if predecessor_id is None:
                report.odd("import-link-missing", where=where, uid=link.predecessor_uid)
            elif predecessor_id == draft.id:
                report.odd("import-link-self", where=where)
            elif (predecessor_id, link.type) not in seen:
                seen.add((predecessor_id, link.type))
                yield Link(
                    id=new_id(),
                    predecessor_id=predecessor_id,
                    successor_id=draft.id,
                    type=link.type,
                    lag=link.lag,
                    lag_unit=link.lag_unit,
                )
