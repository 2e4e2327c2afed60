"""Project settings of Microsoft Project XML."""

from __future__ import annotations

from planner.exchange.mspdi_calendars import CalendarTable
from planner.exchange.mspdi_fields import Fields
from planner.exchange.report import LossReport
from planner.records import Plan, ProgressRule, ScheduleFrom

_EXTENSIONS = (".xml", ".mpp", ".mpt", ".mpx", ".mpd", ".xer", ".pmxml")


def read_plan(fields: Fields, calendars: CalendarTable, first_start: int | None, report: LossReport) -> Plan:
    """Read the settings from the root element; `first_start` stands in for a missing project start."""
    minutes_per_day = _positive(fields, "MinutesPerDay", 480, 1440, report)
    splits = fields.flag("SplitsInProgressTasks", True)
    start = fields.instant("StartDate")
    from_start = fields.flag("ScheduleFromStart", True)
    finish = fields.instant("FinishDate")
    if start is None:
        start = next((date for date in (first_start, finish, fields.instant("CreationDate")) if date is not None), 0)
    return Plan(
        name=_name(fields),
        author=fields.name("Author"),
        company=fields.name("Company"),
        start=start,
        finish=finish,
        schedule_from=ScheduleFrom.START if from_start or finish is None else ScheduleFrom.FINISH,
        status_date=fields.instant("StatusDate"),
        status_is_data_date=fields.flag("MoveRemainingStartsForward"),
        split_in_progress=splits,
        progress_rule=ProgressRule.RETAINED_LOGIC if splits else ProgressRule.OVERRIDE,
        honor_constraints=fields.flag("HonorConstraints", True),
        multiple_critical_paths=fields.flag("MultipleCriticalPaths"),
        critical_slack=min(max(fields.whole("CriticalSlackLimit"), 0), 10_000) * minutes_per_day,
        new_tasks_manual=fields.flag("NewTasksAreManual"),
        calendar_id=calendars.id_of(fields.whole("CalendarUID", -1)),
        minutes_per_day=minutes_per_day,
        minutes_per_week=_positive(fields, "MinutesPerWeek", 5 * minutes_per_day, 10_080, report),
        days_per_month=_positive(fields, "DaysPerMonth", 20, 31, report),
        default_start=_clock(fields, "DefaultStartTime", 480),
        default_finish=_clock(fields, "DefaultFinishTime", 1020),
        week_start=(fields.whole("WeekStartDay", 1) - 1) % 7,
    )


def _name(fields: Fields) -> str:
    title, name = fields.name("Title"), fields.name("Name")
    if title:
        return title
    known = name.lower().endswith(_EXTENSIONS)
    return name.rpartition(".")[0] if known else name


def _positive(fields: Fields, tag: str, default: int, most: int, report: LossReport) -> int:
    value = fields.whole(tag, default)
    if 0 < value <= most:
        return value
    report.odd("import-setting", field=tag, text=value, default=default)
    return default


def _clock(fields: Fields, tag: str, default: int) -> int:
    value = fields.clock(tag)
    return default if value is None else value
