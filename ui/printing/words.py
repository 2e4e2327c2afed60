"""Header and footer texts: `{title}`, `{page}` and the other fields that people may write into them."""

from __future__ import annotations

import re
from collections.abc import Callable

from planner.project import Project
from planner.scheduling.schedule import Schedule
from planner.timebase import moment
from ui.local_dates import date_style
from ui.printing.layout import Page

_FIELD = re.compile(r"\{(\w+)\}")

FIELDS = (
    "title", "company", "author", "start", "finish", "status", "date", "time", "page", "pages", "tile",
)  # fmt: skip
"""What can stand in braces."""


def fill_in(text: str, project: Project, schedule: Schedule, page: Page, pages: int, as_of: int) -> str:
    """Return `text` with its fields filled in; an unknown one stays as it is, so that a typing error is seen.

    The result is one line, whatever the plan's name holds.
    """
    plan = project.plan
    values: dict[str, Callable[[], str]] = {
        "title": lambda: plan.name,
        "company": lambda: plan.company,
        "author": lambda: plan.author,
        "start": lambda: date_style().format(schedule.project_start),
        "finish": lambda: date_style().format(schedule.project_finish),
        "status": lambda: "" if plan.status_date is None else date_style().format(plan.status_date),
        "date": lambda: date_style().format(as_of),
        "time": lambda: f"{moment(as_of):%H:%M}",
        "page": lambda: str(page.number),
        "pages": lambda: str(pages),
        "tile": lambda: page.tile,
    }

    def value(match: re.Match[str]) -> str:
        return values[match[1]]() if match[1] in values else match[0]

    return " ".join(_FIELD.sub(value, text).split())
