"""Saved views by name."""

from __future__ import annotations

from planner.errors import EditRefused
from planner.fields import DEFAULT_COLUMNS, fields_of
from planner.project import Project
from planner.view_records import View


def views_of(project: Project) -> list[View]:
    """Return the saved views in order."""
    return sorted(project.views.values(), key=lambda view: (view.rank, view.id))


def view_named(project: Project, name: str) -> View:
    """Return the saved view of a name, regardless of case.

    Raises:
        EditRefused: `view-unknown`.
    """
    wanted = " ".join(name.split()).casefold()
    for view in project.views.values():
        if view.name.casefold() == wanted:
            return view
    known = ", ".join(view.name for view in views_of(project)) or "none"
    raise EditRefused("view-unknown", name=name, known=known)


def column_keys(project: Project, view: View) -> tuple[str, ...]:
    """Return the fields that a view shows as columns, without those that are gone; the usual ones for none."""
    fields = fields_of(project)
    return tuple(key for key, _ in view.columns if key in fields) or DEFAULT_COLUMNS
