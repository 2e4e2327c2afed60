"""What the row of a group's title says in each column."""

from __future__ import annotations

from planner.arrange.grouping import Group
from planner.fields import Field
from ui.local_dates import date_style
from ui.notices import translated_sentence


def group_text(group: Group, field: Field) -> str:
    """Return the text of a column: the title with what the group comes to, its dates, how much is done; else ""."""
    total = group.total
    if field.key == "name":
        values = {"title": group.title, "count": len(group.task_ids), "percent": total.percent}
        return translated_sentence("group-title", values)
    if field.key == "start" and total.start is not None:
        return date_style().format(total.start)
    if field.key == "finish" and total.finish is not None:
        return date_style().format(total.finish, is_finish=True)
    if field.key == "percent_complete":
        return f"{total.percent:.0f} %"
    return ""
