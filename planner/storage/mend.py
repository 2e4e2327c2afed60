"""Makes a set of recovered records sound: what the loader would refuse is left out or cleared, and told."""

from __future__ import annotations

import msgspec

from planner.records import PLAN_ID, TABLES, Plan, Record
from planner.storage.columns import columns
from planner.storage.soundness import Records, malformed_filter, malformed_hours, out_of_range

LeftOut = list[tuple[str, int, str]]
Mended = list[tuple[str, int, str]]


def mend(records: Records, left_out: LeftOut, mended: Mended) -> None:
    """Leave out what makes no sense and clear what refers to it, in place; both lists are added to."""
    _leave_out_senseless(records, left_out)
    _settle_plan(records, left_out)
    _clear_references(records, left_out, mended)
    _break_loops(records, "tasks", "parent_id", mended)
    _break_loops(records, "calendars", "base_id", mended)
    _break_loops(records, "goals", "parent_goal_id", mended)


def _leave_out_senseless(records: Records, left_out: LeftOut) -> None:
    for table, found in records.items():
        for record in list(found.values()):
            wrong = out_of_range(table, record)
            wrong += ["hours are not intervals of a day in order"] if malformed_hours(record) else []
            wrong += ["the filter is nested too deep"] if malformed_filter(record) else []
            if wrong:
                left_out.append((table, record.id, ", ".join(wrong)))
                del found[record.id]


def _settle_plan(records: Records, left_out: LeftOut) -> None:
    for record_id in set(records["plan"]) - {PLAN_ID}:
        left_out.append(("plan", record_id, "a plan has one row of settings"))
        del records["plan"][record_id]
    records["plan"].setdefault(PLAN_ID, Plan())


def _clear_references(records: Records, left_out: LeftOut, mended: Mended) -> None:
    """Clear references to what is lost; a record that means nothing without its owner goes too, owners first."""
    for table in TABLES:
        for record in list(records[table].values()):
            for column in columns(table):
                other = getattr(record, column.name) if column.references else None
                if other is None or other in records[column.references or ""]:
                    continue
                if not column.nullable:
                    left_out.append((table, record.id, f"{column.name} names a lost record"))
                    del records[table][record.id]
                    break
                record = _cleared(records, table, record, column.name, mended)


def _break_loops(records: Records, table: str, field: str, mended: Mended) -> None:
    safe: set[int] = set()
    for record_id in list(records[table]):
        path: dict[int, None] = {}
        current: int | None = record_id
        while current is not None and current not in safe:
            if current in path:
                _cleared(records, table, records[table][current], field, mended)
                break
            path[current] = None
            current = getattr(records[table][current], field)
        safe.update(path)


def _cleared(records: Records, table: str, record: Record, field: str, mended: Mended) -> Record:
    mended.append((table, record.id, field))
    records[table][record.id] = msgspec.structs.replace(record, **{field: None})
    return records[table][record.id]
