"""What edits of named records (teams, people, goals, custom fields, views) share: find, refuse a name twice, rank."""

from __future__ import annotations

from planner.edits.tasks import clean_name
from planner.errors import EditRefused
from planner.project import Project
from planner.ranks import place


def find_named(project: Project, table: str, name: str) -> int | None:
    """Return the id of the record of a table with that name, regardless of case; None where there is none."""
    wanted = " ".join(name.split()).casefold()
    records = project.table(table).values()
    return next((record.id for record in records if str(getattr(record, "name", "")).casefold() == wanted), None)


def unused_name(project: Project, table: str, name: str, but: int | None = None) -> str:
    """Return the name as it is kept, or refuse one that is empty or that another record than `but` has."""
    cleaned = clean_name(name)
    if not cleaned:
        raise EditRefused("name-missing")
    if find_named(project, table, cleaned) not in (None, but):
        raise EditRefused("name-taken", name=cleaned)
    return cleaned


def last_rank(project: Project, table: str) -> str:
    """Return a rank after those of all records of a table."""
    ranks = sorted((getattr(record, "rank", ""), record.id) for record in project.table(table).values())
    (key,), _ = place([(record_id, rank) for rank, record_id in ranks[-1:]], len(ranks[-1:]), 1)
    return key


def known(project: Project, table: str, record_id: int) -> None:
    """Refuse with `record-gone` when a table has no such record."""
    if record_id not in project.table(table):
        raise EditRefused("record-gone")
