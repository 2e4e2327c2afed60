"""Codes and the English sentences they stand for.

The planner raises codes and values; the window translates the sentence by its code, the command line prints English.
Each sentence says what is wrong and what to do about it. `{name}` marks a value.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from planner import (
    difference_messages,
    edit_messages,
    scheduling_messages,
    table_messages,
    view_messages,
    why_messages,
)
from planner.patch import Patch

if TYPE_CHECKING:
    from planner.project import Project

LABELS = edit_messages.LABELS

SENTENCES: dict[str, str] = {
    **difference_messages.SENTENCES,
    **edit_messages.SENTENCES,
    **scheduling_messages.SENTENCES,
    **table_messages.SENTENCES,
    **view_messages.SENTENCES,
    **why_messages.SENTENCES,
    "date-unreadable": "“{text}” is not a date; type one such as 2026-03-14 or 14.03.2026 09:00.",
    "date-out-of-range": "“{text}” is outside the years 1970 to 2169 that a plan can hold.",
    "duration-unreadable": "“{text}” is not a duration; type one such as 3d, 4h, 2w or 1ed.",
    "duration-negative": "A duration cannot be negative; give 0 or more.",
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
    "import-recurrence": "{where}: exception “{exception}” recurs as “{text}”, which never happens; it was left out.",
    "import-exceptions": "{where} has {limit} exceptions or more; what is beyond that was left out.",
    "import-calendar-base": "{where} is based on itself or on a calendar that is not in the file; it stands alone now.",
    "import-calendar-missing": "{where}: its calendar {uid} is not in the file; the project calendar was taken.",
    "import-duplicate": "{where}: the unique id {uid} is used twice; links and assignments mean the first.",
    "import-constraint-date": "{where}: constraint {constraint} has no date; it was left out.",
    "import-constraint-of-summary": "{where}: a summary cannot have constraint {constraint}; it was left out, put it "
    "on a task below.",
    "import-lag": "{where}: a lag of {text} is longer than a plan can hold; it was shortened.",
    "import-link-missing": "{where}: its predecessor {uid} is not in the file; the link was left out.",
    "import-link-self": "{where} was linked to itself; the link was left out.",
    "import-assignment": "An assignment of resource {resource} to task {task} names one that is not in the file.",
    "export-failed": "“{file}” could not be written: {cause}.",
    "export-format": "“{file}” ends in no format that can be written; known are {known}.",
    "converted": "“{source}” is now “{target}”, with {tasks} tasks.",
    "health-deadline": "{row} “{name}” finishes {finish}, after its deadline {deadline}.",
    "health-constraint": "{row} “{name}” {verb} {date}, but its constraint says {how} {wanted}.",
    "progress-in-future": "“{name}” now counts as begun on {start}, which is still to come; undo, or give the day it "
    "really began.",
    "health-negative-slack": "{row} “{name}” has {missing} less than it needs: something after it comes too early.",
    "dates-reversed": "“{name}” cannot start after it finishes; give a finish on or after the start.",
    "task-row-unknown": "There is no row {row}; the plan has {rows}.",
    "task-unknown": "There is no task “{text}”; give a row number, uid:N or a name.",
    "task-ambiguous": "“{text}” is not one task only; it may be {candidates}.",
    "name-unknown": "“{text}” names {count} records, not one; there are: {known}.",
    "edit-line": "Line {line}: {sentence} Nothing was changed.",
    "edit-import": "“{file}” is not a plan of Fairlead's own; turn it into one first: fairlead convert.",
    "edit-mixed": "Undo and redo cannot be mixed with edits in one go; give them alone.",
    "edit-too-many": "More than {limit} edits at once; give them in several goes.",
    "edit-json": "{cause}; write edits such as "
    '{{"edit": "tasks.rename", "args": {{"task_ids": ["uid:7"], "name": "Beta"}}}}, one a line.',
    "edit-unknown": "There is no edit “{edit}”; “fairlead edit --names” lists all.",
    "edit-unknown-close": "There is no edit “{edit}”; did you mean {known}? “fairlead edit --names” lists all.",
    "edit-arguments": "“{edit}” takes the arguments {wanted}.",
    "edit-argument": "Argument “{name}” does not fit: {cause}.",
    "import-dropped": "Not taken: {kind} ({count}).",
    "paper-unknown": "There is no paper “{paper}”; choose one of {known}.",
    "paper-pages": "Give 1 to {most} pages wide, and at least one page tall.",
    "paper-text": "Text on paper is {least:g} to {most:g} points high; choose a size between.",
    "paper-margin": "A margin of {margin:g} mm leaves too little room; give at most a quarter of the short side.",
    "paper-column": "There is no field “{column}” for a column; choose from {known}.",
    "paper-range": "The time axis would end before it begins; give a later end.",
    "paper-three-parts": "“{text}” has more than three parts; a header or footer is left|middle|right.",
    "print-failed": "The printer does not take the pages; check it, or export a PDF and print that.",
    "export-cancelled": "The export was cancelled; the page under way was not written.",
    "export-not-writable": "{path} cannot be written; choose another place or free some space.",
    "holidays-unknown-region": "There are no public holidays for “{region}”; give a country and region such as DE-BE.",
    "template-unknown": "There is no template “{name}”; choose one of {known}.",
    "template-invalid": "The template “{name}” cannot be used: {reason}.",
    # The plan file (planner/storage, planner/documents.py).
    "file-missing": "There is no file “{name}”; check the name, or whether it was moved or renamed.",
    "not-a-file": "“{name}” is a folder; choose a file in it.",
    "not-a-plan": "“{name}” is not a Fairlead plan.",
    "plan-newer": "“{name}” was written by a newer Fairlead (format {version}, this one knows {known}); "
    "update Fairlead to open it.",
    "plan-damaged": "“{name}” is damaged ({reason}) and was left as it is; “fairlead recover” writes what "
    "can still be read into a new file, and earlier copies are kept in your data folder.",
    "plan-has-triggers": "“{name}” holds triggers ({triggers}), which Fairlead does not run; “fairlead "
    "recover” copies the plan without them.",
    "plan-runs-code": "“{name}” wants to run functions or views of its own ({reason}), which Fairlead "
    "does not do; “fairlead recover” copies the plan without them.",
    "plan-schema-broken": "“{name}” is not a whole plan: table “{table}” lacks {columns}; “fairlead "
    "recover” writes what is there into a new file.",
    "plan-too-large": "“{name}” holds a value larger than a plan can have ({reason}); “fairlead recover” "
    "leaves it out.",
    "plan-row-unreadable": "“{name}” cannot be read: table “{table}”, row {row}{whose}: {reason}; “fairlead "
    "recover” leaves the row out.",
    "plan-value-out-of-range": "“{name}” cannot be read: table “{table}”, row {row}{whose}: {columns} outside "
    "what a plan can hold; “fairlead recover” leaves the row out.",
    "plan-reference-dangling": "“{name}” cannot be read: table “{table}”, row {row}{whose}: {column} names a row "
    "of “{other}” that is not there; “fairlead recover” mends it.",
    "plan-settings-missing": "“{name}” cannot be read: table “plan” must hold the one row 1; “fairlead "
    "recover” mends it.",
    "plan-outline-loop": "“{name}” cannot be read: table “tasks”, row {row}: “{task}” is its own parent "
    "by way of others; “fairlead recover” mends it.",
    "plan-calendar-loop": "“{name}” cannot be read: table “calendars”, row {row}: “{calendar}” is its own "
    "base; “fairlead recover” mends it.",
    "plan-goal-loop": "“{name}” cannot be read: table “goals”, row {row}: “{goal}” is above itself by way of "
    "others; “fairlead recover” mends it.",
    "plan-filter-too-deep": "“{name}” cannot be read: table “views”, row {row}: the filter of “{view}” is nested too "
    "deep; “fairlead recover” leaves the view out.",
    "plan-hours-malformed": "“{name}” cannot be read: table “{table}”, row {row}: the hours of "
    "“{calendar}” are not intervals of a day in order; “fairlead recover” mends it.",
    "nothing-to-recover": "Nothing can be read from “{name}”; look for an earlier copy in your data folder.",
    "journal-row-unreadable": "The history of this plan cannot be read from entry {row} on ({reason}); the plan "
    "itself is whole.",
    "revert-label": "Revert to “{name}”",
    "plan-replaced": "Another file has taken the place of “{name}”; open it again.",
    "plan-locked": "“{name}” is open for editing by {who} since {since}; you see it read-only.",
    "folder-not-writable": "“{name}” is in a folder that cannot be written to ({folder}); save a copy "
    "elsewhere to edit it.",
    "place-not-writable": "“{name}” cannot be made in {folder}; choose a folder that exists and can be written to.",
    "plan-not-writable": "“{name}” is write-protected; save a copy elsewhere to edit it.",
    "plan-cannot-open": "“{name}” cannot be opened; check that the file and its folder may be read.",
    "plan-ending": "“{name}” does not end in {ending}, as plans do; name it so, and make other formats of it by "
    "“fairlead convert”.",
    "plan-exists": "“{name}” exists already; choose another name.",
    "plan-busy": "Another program is using “{name}” just now, so nothing was changed; try again.",
    "plan-changed-outside": "Another program has changed “{name}”, so nothing was written; open the plan "
    "again to see the change.",
    "plan-out-of-step": "The edit does not fit what “{name}” holds in table “{table}”, so nothing was "
    "written; open the plan again.",
    "plan-refuses-change": "The file “{name}” does not take the change ({reason}), so nothing was "
    "written; open the plan again.",
    "plan-failed": "“{name}” could not be read or written ({reason}); nothing was changed.",
    "worker-ended": "The work ended before it was done; try again, or do it with less open.",
    "disk-full": "The disk is full, so “{name}” was not changed; free some space and try again.",
    "disk-failed": "The disk refused “{name}” ({reason}), so nothing was changed; try again or save a copy elsewhere.",
    # The path to a task (planner/path_words.py).
    "path-driven": "{count} tasks drive “{goal}”; if one of them slips, it slips too.",
    "path-driven-by-one": "One task drives “{goal}”; if it slips, “{goal}” slips too.",
    "path-undriven": "No task drives “{goal}”: {reason}.",
    "path-next": "Path {number}, {slack} of slack: {tasks} leads into “{joins}”.",
    "path-late": "Path {number}, {slack} too late already: {tasks} leads into “{joins}”.",
    "path-no-more": "No other task leads to “{goal}”.",
    # What moved a task (planner/moments.py, planner/movement_words.py).
    "no-history": "This plan has no history: it comes from a file of another format; save it as a plan to keep one.",
    "moment-unknown": "“{text}” is no moment of this plan; give a date such as 2026-03-14, -7d or mon, a journal "
    "number, or one of the versions {known}.",
    "moment-future": "“{text}” is still to come; give a day that was, such as -7d or mon.",
    "journal-number-unknown": "The journal has no row {number}; its last is {last}.",
    "moment-version": "version “{name}” ({when})",
    "moment-entry": "journal row {number} ({when})",
    "moment-date": "{when}",
    "moment-made": "it was made ({when})",
    "moment-opened": "it was opened here",
    "movement-none": "“{task}” has not moved since {since}.",
    "movement-new": "“{task}” is new since {since}.",
    "movement-total": "“{task}” has moved since {since}: start {start} ({old_start} → {new_start}), "
    "finish {finish} ({old_finish} → {new_finish}).",
    "movement-days": "{start}",
    "movement-days-both": "start {start}, finish {finish}",
    "movement-appeared": "new",
    "movement-undo": "Undo: {label}",
    "movement-cause": "{label} ({who}, {when})",
    "movement-cause-changes": "{label}: {changes} ({who}, {when})",
    "movement-cause-way": "{label}, by way of {way} ({who}, {when})",
    "movement-cause-changes-way": "{label}: {changes}, by way of {way} ({who}, {when})",
}


def sentence(code: str, details: Mapping[str, object]) -> str:
    """Return the English sentence of a code with its values; an unknown code is shown as it is."""
    text = SENTENCES.get(code)
    return f"{code}: {dict(details)}" if text is None else text.format_map(details)


def edit_label(edit: Callable[..., Patch], project: Project, args: Sequence[object]) -> str:
    """Return the undo label of an edit function applied to `args`."""
    name = getattr(edit, "edit_name", edit.__name__)
    return LABELS.get(name, name).format(name=_target(project, args), field=_field_title(project, args))


def _target(project: Project, args: Sequence[object]) -> str:
    """Return what the first argument names: a task in quotes, or the number of several."""
    first = args[0] if args else None
    several = first if isinstance(first, (list, tuple)) else [first]
    if len(several) > 1:
        return f"{len(several)} tasks"
    task = project.tasks.get(several[0]) if several and isinstance(several[0], int) else None
    return f"“{task.name}”" if task and task.name else "task"


def _field_title(project: Project, args: Sequence[object]) -> str:
    """Return the title of the field that the second argument names, "" where it names none."""
    from planner.fields import field_called

    field = field_called(project, args[1]) if len(args) > 1 and isinstance(args[1], str) else None
    return field.title if field else ""
