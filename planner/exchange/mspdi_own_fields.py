"""Custom fields of tasks in Microsoft Project XML as the plan's own fields, and the way back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from lxml import etree

from planner.edits.custom_fields import value_id
from planner.exchange.mspdi_custom import CustomFields
from planner.exchange.mspdi_elements import add, child
from planner.exchange.mspdi_slots import SLOTS, WRITTEN_TO, Slot
from planner.exchange.mspdi_values import format_instant, parse_duration, parse_instant
from planner.exchange.report import LossReport
from planner.fields import FIELDS
from planner.project import Project
from planner.ranks import keys_between
from planner.records import CustomField, CustomValue, FieldKind, Record, new_id

Given = Sequence[tuple[int, str, Sequence[tuple[str, str]]]]
"""Id and name of each task, with the (field number, value) that it fills."""

_CENTS = 100
_MAX_NUMBER = 1e12


@dataclass(slots=True)
class _Read:
    """A field being read: its definition's slot, and what tasks say."""

    number: str
    slot: Slot | None
    values: list[tuple[int, str | float]] = field(default_factory=list)


def own_fields(custom: CustomFields, tasks: Given, report: LossReport) -> Iterator[tuple[str, Record]]:
    """Yield the fields that tasks fill, and their values; what does not fit a field's kind is reported."""
    found: dict[str, _Read] = {}
    for task_id, name, given in tasks:
        for number, text in dict(given).items():
            one = found.setdefault(number, _Read(number, SLOTS.get(number)))
            value = _value(custom, one, text, f"task “{name}”", report)
            if value is not None:
                one.values.append((task_id, value))
    kept = [one for one in found.values() if one.values]
    taken = {text for known in FIELDS.values() for text in (known.key.casefold(), known.title.casefold())}
    for one, rank in zip(kept, keys_between(None, None, len(kept)), strict=True):
        record = _field_record(custom, one, taken, rank)
        yield "custom_fields", record
        yield from _value_records(record, one)


def _value(custom: CustomFields, one: _Read, text: str, where: str, report: LossReport) -> str | float | None:
    """Return a value as its kind keeps it; None for none, an unset flag, or what makes no sense."""
    kind = one.slot.kind if one.slot else FieldKind.TEXT
    group = one.slot.group if one.slot else ""
    code = "import-date" if kind is FieldKind.DATE else "import-number"
    try:
        if kind is FieldKind.DATE:
            return float(parse_instant(text))
        if kind is FieldKind.NUMBER:
            return _number(text) / (_CENTS if group == "Cost" else 1)
        if kind is FieldKind.FLAG:
            return 1.0 if _number(text) else None
    except ValueError:
        report.odd(code, where=where, field=custom.title(one.number), text=text[:40])
        return None
    return _hours(text) if group == "Duration" else custom.text(one.number, text)


def _number(text: str) -> float:
    value = float(text)
    if not abs(value) <= _MAX_NUMBER:
        raise ValueError(text)
    return value


def _hours(text: str) -> str:
    try:
        return f"{parse_duration(text) / 60:g} h"
    except ValueError:
        return text


def _field_record(custom: CustomFields, one: _Read, taken: set[str], rank: str) -> CustomField:
    kind = one.slot.kind if one.slot else FieldKind.TEXT
    choices = custom.choices(one.number)
    if kind is FieldKind.TEXT and choices and {value for _, value in one.values} <= set(choices):
        kind = FieldKind.CHOICE
    title, count = custom.title(one.number), 1
    if title.casefold() in taken and one.slot and title != one.slot.name:
        title = f"{title} ({one.slot.name})"
    base = title
    while title.casefold() in taken:
        count += 1
        title = f"{base} {count}"
    taken.add(title.casefold())
    return CustomField(
        id=new_id(), name=title, kind=kind, choices=choices if kind is FieldKind.CHOICE else (), rank=rank
    )


def _value_records(record: CustomField, one: _Read) -> Iterator[tuple[str, CustomValue]]:
    for task_id, value in one.values:
        text, number = (value, None) if isinstance(value, str) else ("", value)
        yield (
            "custom_values",
            CustomValue(id=value_id(task_id, record.id), task_id=task_id, field_id=record.id, text=text, number=number),
        )


# Writing --------------------------------------------------------------------------------------------------------


def slots_for(project: Project) -> Mapping[int, Slot]:
    """Return which of Microsoft Project's custom fields takes each own field; it has so many of each kind only."""
    free = {group: [slot for slot in SLOTS.values() if slot.group == group] for group in set(WRITTEN_TO.values())}
    found: dict[int, Slot] = {}
    for own in sorted(project.custom_fields.values(), key=lambda one: (one.rank, one.id)):
        slots = free[WRITTEN_TO[own.kind]]
        if slots:
            found[own.id] = slots.pop(0)
    return found


def add_definitions(root: etree._Element, project: Project, slots: Mapping[int, Slot]) -> None:
    """Append what the own fields are called and which choices they have."""
    if not slots:
        return
    parent = child(root, "ExtendedAttributes")
    for field_id, slot in slots.items():
        own = project.custom_fields[field_id]
        element = child(parent, "ExtendedAttribute")
        add(element, FieldID=slot.field_id, FieldName=slot.name, Alias=own.name)
        if own.choices:
            values = child(element, "ValueList")
            for number, choice in enumerate(own.choices, start=1):
                add(child(values, "Value"), ID=number, Value=choice)


def add_values(parent: etree._Element, project: Project, slots: Mapping[int, Slot], task_id: int) -> None:
    """Append the values of a task's own fields."""
    for field_id, slot in slots.items():
        value = project.custom_value(task_id, field_id)
        if value is not None:
            add(child(parent, "ExtendedAttribute"), FieldID=slot.field_id, Value=_written(slot.kind, value))


def _written(kind: FieldKind, value: CustomValue) -> str:
    number = value.number or 0.0
    if kind is FieldKind.DATE:
        return format_instant(int(number))
    if kind in (FieldKind.NUMBER, FieldKind.FLAG):
        return str(int(number)) if number.is_integer() else repr(number)
    return value.text


def fields_lost(project: Project, slots: Mapping[int, Slot]) -> int:
    """Return how many own fields have no place in the format."""
    return len(project.custom_fields.keys() - slots.keys())
