"""A filter in words, for its badge: "Owner is Ana and Finish within 2 weeks"."""

from __future__ import annotations

import re

from planner.fields import Field, FieldType, fields_of
from planner.messages import sentence
from planner.project import Project
from planner.view_records import Comparison, Condition, Filter

_AMOUNTS = frozenset({FieldType.NUMBER, FieldType.PERCENT, FieldType.DURATION, FieldType.WORK, FieldType.SLACK})
_COUNTED = re.compile(r"(?:(?:next|within)\s+)?(\d.*)", re.IGNORECASE)
_YES = frozenset({"yes", "true"})


def filter_words(project: Project, given: Filter) -> str:
    """Return a filter as a person would say it; filters inside stand in brackets."""
    said = []
    for part in given.parts:
        if isinstance(part, Filter):
            inner = filter_words(project, part)
            said += [f"({inner})" if len(part.parts) > 1 and len(given.parts) > 1 else inner] if inner else []
        else:
            said.append(condition_words(project, part))
    return sentence("filter-or" if given.any_of else "filter-and", {}).join(said)


def condition_words(project: Project, condition: Condition) -> str:
    """Return a condition as a person would say it."""
    field = fields_of(project).get(condition.field)
    if field is None:
        return sentence("filter-says-gone", {})
    if field.type is FieldType.BOOL and condition.values:
        wanted = (condition.values[0].casefold() in _YES) is (condition.test is Comparison.IS)
        return sentence("filter-says-flag" if wanted else "filter-says-no-flag", {"title": field.title})
    values = [_title(field, value) for value in condition.values]
    code = f"filter-says-{condition.test}"
    if condition.test is Comparison.WITHIN and values:
        count = _COUNTED.fullmatch(values[0].strip())
        code, values = ("filter-says-within", [count[1]]) if count else ("filter-says-period", values)
    if field.type in _AMOUNTS and condition.test in (Comparison.BEFORE, Comparison.AFTER):
        code += "-amount"
    details = {"title": field.title, "value": values[0] if values else "", "last": values[-1] if values else ""}
    return sentence(code, details | {"values": ", ".join(values)})


def _title(field: Field, value: str) -> str:
    """Return a value as its column shows it."""
    return next((title for key, title in field.choices if key == value and title), value)
