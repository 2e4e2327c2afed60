"""One condition of a filter, made into a question that a field's value answers.

What it compares with is read once, as it is typed into the field's column; then only values are compared.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias

from planner.arrange.periods import parse_period
from planner.errors import EditRefused
from planner.fields import Field, FieldType, Value
from planner.project import Project
from planner.records import Record
from planner.timebase import MINUTES_PER_DAY, Span, parse_date, parse_duration
from planner.view_records import Comparison, Condition

Asks: TypeAlias = Callable[[Value], bool]
Bounds: TypeAlias = tuple[float, float]
"""First value that is meant, and the first one that is greater than all that are."""

ME = "me"
"""Stands for whoever looks, as a value for fields of people."""
_COUNTS = {Comparison.BETWEEN: 2, Comparison.EMPTY: 0, Comparison.FILLED: 0, Comparison.ONE_OF: -1}
"""How many values a comparison takes; one where nothing is said, -1 any number of them."""
_NAMED = {
    FieldType.PERSON: "people", FieldType.TEAM: "teams", FieldType.CALENDAR: "calendars", FieldType.GOAL: "goals",
}  # fmt: skip
_INSTANTS = frozenset({FieldType.START, FieldType.FINISH, FieldType.INSTANT})
_SPANS = frozenset({FieldType.DURATION, FieldType.WORK, FieldType.SLACK})
_NUMBERS = frozenset({FieldType.NUMBER, FieldType.PERCENT})


class Context(NamedTuple):
    """What relative words mean: any instant of today, and the name of who looks ("" when not known)."""

    today: int
    me: str = ""


def compiled(project: Project, field: Field, condition: Condition, context: Context) -> Asks:
    """Return what tells of a field's value whether the condition holds.

    Raises:
        EditRefused: the condition has too many or too few values, or one that does not fit the field.
    """
    _check_count(field, condition)
    if condition.test is Comparison.EMPTY:
        return _is_empty
    if condition.test is Comparison.FILLED:
        return lambda value: not _is_empty(value)
    if field.type in _NAMED:
        return _among_records(project, field, condition, context)
    if field.type in _INSTANTS:
        return _of_instants(project, field, condition, context)
    if field.type in _SPANS or field.type in _NUMBERS:
        return _of_amounts(project, field, condition)
    if field.type is FieldType.CHOICE:
        return _among_choices(field, condition)
    if field.type is FieldType.BOOL:
        return _of_flags(field, condition)
    return _of_texts(field, condition)


def _check_count(field: Field, condition: Condition) -> None:
    wanted, given = _COUNTS.get(condition.test, 1), len(condition.values)
    if wanted not in (-1, given) or (wanted == -1 and not given):
        shown = {0: "no value", 1: "one value", 2: "two values"}.get(wanted, "at least one value")
        raise EditRefused("filter-values", title=field.title, wanted=shown, count=given)


def _is_empty(value: Value) -> bool:
    return value is None or value == "" or value is False


def _misfit(field: Field, text: str) -> EditRefused:
    return EditRefused("filter-value", text=text, title=field.title)


# Texts, and what goes by a name -------------------------------------------------------------------------------


def _text_test(field: Field, test: Comparison, values: Sequence[str]) -> Callable[[str], bool]:
    """Return a question about a text in lower case."""
    wanted = [value.strip().casefold() for value in values]
    first = wanted[0]
    match test:
        case Comparison.IS:
            return lambda text: text == first
        case Comparison.IS_NOT:
            return lambda text: text != first
        case Comparison.CONTAINS:
            return lambda text: first in text
        case Comparison.LACKS:
            return lambda text: first not in text
        case Comparison.ONE_OF:
            among = frozenset(wanted)
            return lambda text: text in among
        case Comparison.BEFORE:
            return lambda text: "" < text < first
        case Comparison.AFTER:
            return lambda text: text > first
        case Comparison.BETWEEN:
            last = wanted[1]
            return lambda text: first <= text <= last
        case _:
            raise _misfit(field, values[0])


def _of_texts(field: Field, condition: Condition) -> Asks:
    test = _text_test(field, condition.test, condition.values)
    if field.type is not FieldType.RESOURCES:
        return lambda value: test("" if value is None else str(value).casefold())
    if condition.test in (Comparison.IS_NOT, Comparison.LACKS):
        return lambda value: all(test(name) for name in _names(value))
    return lambda value: any(test(name) for name in _names(value))


def _names(value: Value) -> list[str]:
    """Return the names of a list of resources, "Ana; Bo[50%]", without their units."""
    return [part.partition("[")[0].strip().casefold() for part in str(value or "").split(";")]


def _among_records(project: Project, field: Field, condition: Condition, context: Context) -> Asks:
    values = [_me(value, context) if field.type is FieldType.PERSON else value for value in condition.values]
    test = _text_test(field, condition.test, values)
    table: dict[int, Record] = project.table(_NAMED[field.type])
    among = {key for key, record in table.items() if test(str(getattr(record, "name", "")).casefold())}
    empty = test("")
    return lambda value: empty if value is None else value in among


def _me(text: str, context: Context) -> str:
    if text.strip().casefold() != ME:
        return text
    if not context.me:
        raise EditRefused("filter-me")
    return context.me


def _among_choices(field: Field, condition: Condition) -> Asks:
    """Compare choices by key or title; before and after go by their order."""
    order = {key: number for number, (key, _) in enumerate(field.choices)}
    if condition.test in (Comparison.BEFORE, Comparison.AFTER, Comparison.BETWEEN):
        places = [order[_choice(field, text)] for text in condition.values]
        low, high = {
            Comparison.BEFORE: (0, places[0]),
            Comparison.AFTER: (places[0] + 1, len(order)),
        }.get(condition.test, (places[0], places[-1] + 1))
        return lambda value: isinstance(value, str) and low <= order.get(value, -1) < high
    if condition.test in (Comparison.IS, Comparison.IS_NOT, Comparison.ONE_OF):
        chosen = {_choice(field, text) for text in condition.values}
        wanted = condition.test is not Comparison.IS_NOT
        return lambda value: (("" if value is None else value) in chosen) is wanted
    test = _text_test(field, condition.test, condition.values)
    among = {key for key, title in field.choices if test(title.casefold())}
    return lambda value: value in among


def _choice(field: Field, text: str) -> str:
    lower = text.strip().casefold()
    for key, title in field.choices:
        if lower in (key.casefold(), title.casefold()):
            return key
    raise _misfit(field, text)


def _of_flags(field: Field, condition: Condition) -> Asks:
    lower = condition.values[0].strip().casefold()
    if condition.test not in (Comparison.IS, Comparison.IS_NOT) or lower not in ("yes", "no", "true", "false"):
        raise _misfit(field, condition.values[0])
    wanted = (lower in ("yes", "true")) is (condition.test is Comparison.IS)
    return lambda value: bool(value) is wanted


# Numbers, durations, dates --------------------------------------------------------------------------------------


def _of_amounts(project: Project, field: Field, condition: Condition) -> Asks:
    if condition.test in (Comparison.CONTAINS, Comparison.LACKS, Comparison.WITHIN):
        raise _misfit(field, condition.values[0])
    bounds = [_amount(project, field, text) for text in condition.values]
    inside = _range_test(condition.test, bounds)
    if field.type in _SPANS:
        return lambda value: isinstance(value, Span) and inside(value.minutes)
    return lambda value: isinstance(value, (int, float)) and inside(value)


def _amount(project: Project, field: Field, text: str) -> Bounds:
    try:
        if field.type in _SPANS:
            minutes = parse_duration(
                text, project.units, default_unit="h" if field.type is FieldType.WORK else "d"
            ).minutes
            return minutes, minutes + 1
        number = float(text.strip().rstrip("% ").replace(",", "."))
    except (EditRefused, ValueError):
        raise _misfit(field, text) from None
    return number, math.nextafter(number, math.inf)


def _of_instants(project: Project, field: Field, condition: Condition, context: Context) -> Asks:
    if condition.test in (Comparison.CONTAINS, Comparison.LACKS):
        raise _misfit(field, condition.values[0])
    if condition.test is Comparison.WITHIN:
        bounds: list[Bounds] = [parse_period(condition.values[0], context.today, project.plan.week_start)]
    else:
        bounds = [_days_meant(field, text, context.today) for text in condition.values]
    inside = _range_test(condition.test, bounds)
    # What finishes at midnight belongs to the day that ends there.
    back = 1 if field.type is FieldType.FINISH else 0
    return lambda value: isinstance(value, int) and inside(value - back)


def _days_meant(field: Field, text: str, today: int) -> Bounds:
    """Return the day that is typed, or the minute where a time is."""
    try:
        first = parse_date(text, default_minute=0, reference=today)
        last = parse_date(text, default_minute=MINUTES_PER_DAY, reference=today)
    except EditRefused:
        raise _misfit(field, text) from None
    return first, max(last, first + 1)


def _range_test(test: Comparison, bounds: Sequence[Bounds]) -> Callable[[float], bool]:
    low, high = bounds[0]
    match test:
        case Comparison.IS_NOT:
            return lambda value: not low <= value < high
        case Comparison.BEFORE:
            return lambda value: value < low
        case Comparison.AFTER:
            return lambda value: value >= high
        case Comparison.ONE_OF:
            return lambda value: any(first <= value < after for first, after in bounds)
        case _:
            after = bounds[-1][1]
            return lambda value: low <= value < after
