"""Codes and the English sentences they stand for.

The planner raises codes and values; the window translates the sentence by its code, the command line prints English.
Each sentence says what is wrong and what to do about it. `{name}` marks a value.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from planner.patch import Patch

if TYPE_CHECKING:
    from planner.project import Project

SENTENCES: dict[str, str] = {
    "date-unreadable": "“{text}” is not a date; type one such as 2026-03-14 or 14.03.2026 09:00.",
    "date-out-of-range": "“{text}” is outside the years 1970 to 2169 that a plan can hold.",
    "duration-unreadable": "“{text}” is not a duration; type one such as 3d, 4h, 2w or 1ed.",
    "duration-out-of-range": "“{text}” is longer than a plan can hold; give at most 200 years.",
    "plan-read-only": "This plan is open read-only because someone else has it; save a copy to edit it.",
    "nothing-to-undo": "There is nothing to undo.",
    "nothing-to-redo": "There is nothing to redo.",
    "import-unreadable": "“{file}” cannot be read: {cause}.",
    "import-not-xml": "“{file}” is not a readable XML file ({cause}); save it again from the planner it comes from.",
    "import-not-mspdi": "“{file}” is XML but not a Microsoft Project plan; save the plan as “XML Format” there.",
    "import-doctype": "“{file}” declares a document type, which no plan needs and which can do harm; it was not read.",
    "import-too-large": "The file has more than {limit} tasks, which is more than a plan can hold.",
    "import-format": "“{file}” ends in no format that can be read; known are {known}.",
    "import-date": "{where}: {field} “{text}” is not a date between 1970 and 2169; it was left out.",
    "import-duration": "{where}: {field} “{text}” is not a duration of 0 to 200 years; it was left out.",
    "import-number": "{where}: {field} “{text}” is not a number; the usual value was taken.",
    "import-time": "{where}: {field} “{text}” is not a time of day; it was left out.",
    "import-code": "{where}: {field} has the unknown code “{text}”; the usual value was taken.",
    "import-text-cut": "{where}: {field} is longer than {limit} characters and was cut.",
    "import-setting": "Setting {field} is “{text}”, which cannot be; {default} was taken.",
    "import-weekday": "{where}: there is no day of the week number {text}; it was left out.",
    "import-hours-merged": "{where}: overlapping working times were merged.",
    "import-period": "{where}: an exception without a sound first and last day was left out.",
    "import-calendar-base": "{where} is based on itself or on a calendar that is not in the file; it stands alone now.",
    "import-calendar-missing": "{where}: its calendar {uid} is not in the file; the project calendar was taken.",
    "import-duplicate": "{where}: the unique id {uid} is used twice; links and assignments mean the first.",
    "import-constraint-date": "{where}: constraint {constraint} has no date; it was left out.",
    "import-lag": "{where}: a lag of {text} tenths of a minute is longer than a plan can hold; it was shortened.",
    "import-link-missing": "{where}: its predecessor {uid} is not in the file; the link was left out.",
    "import-link-self": "{where} was linked to itself; the link was left out.",
    "import-assignment": "An assignment of resource {resource} to task {task} names one that is not in the file.",
    "import-dropped": "Not taken: {kind} ({count}).",
    "import-difference": (
        "“{name}”: {start} to {finish}, stored {stored_start} to {stored_finish}; {reason}."
    ),
    "holidays-unknown-region": "There are no public holidays for “{region}”; give a country and region such as DE-BE.",
    "template-unknown": "There is no template “{name}”; choose one of {known}.",
    "template-invalid": "The template “{name}” cannot be used: {reason}.",
}

LABELS: dict[str, str] = {}
"""Undo labels by edit name; `{name}` is the name of the task that the first argument identifies."""


def sentence(code: str, details: Mapping[str, object]) -> str:
    """Return the English sentence of a code with its values; an unknown code is shown as it is."""
    text = SENTENCES.get(code)
    return f"{code}: {dict(details)}" if text is None else text.format_map(details)


def edit_label(edit: Callable[..., Patch], project: Project, args: Sequence[object]) -> str:
    """Return the undo label of an edit function applied to `args`."""
    name = getattr(edit, "edit_name", edit.__name__)
    target = args[0][0] if args and isinstance(args[0], (list, tuple)) and args[0] else (args[0] if args else None)
    task = project.tasks.get(target) if isinstance(target, int) else None
    return LABELS.get(name, name).format(name=task.name if task else "")
