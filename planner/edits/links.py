"""Edits of links: add, change, delete, link and unlink a selection, and typed lists of predecessors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

import msgspec

from planner.edits.logic import link_circle, names
from planner.edits.registry import edit
from planner.edits.selection import chosen, existing
from planner.errors import EditRefused
from planner.patch import Patch, PatchBuilder
from planner.predecessors import Dependency, parse_list
from planner.project import Project
from planner.records import Link, LinkType, new_id
from planner.scheduling.schedule import Schedule
from planner.timebase import DURATION_UNITS, MAX_DURATION, PERCENT_UNITS

MAX_PERCENT_LAG = 100_000_00
"""Hundredths of a percent: no lag is longer than a thousand times its predecessor."""


@edit("links.add")
def add(
    project: Project,
    schedule: Schedule,
    predecessor_id: int,
    successor_id: int,
    type: LinkType = LinkType.FS,
    lag: int = 0,
    lag_unit: str = "d",
) -> Patch:
    """Let one task wait for another; one link between two tasks at most, and no circle."""
    new_links = _NewLinks(project, schedule)
    new_links.add(predecessor_id, successor_id, Dependency(predecessor_id, LinkType(type), lag, lag_unit))
    return new_links.patch()


@edit("links.chain")
def chain(project: Project, schedule: Schedule, task_ids: Sequence[int]) -> Patch:
    """Link a selection in its order, finish to start; pairs that are linked already are left alone."""
    tasks = chosen(project, task_ids)
    if len(tasks) < 2:
        raise EditRefused("chain-too-short")
    wanted = [(a.id, b.id) for a, b in pairwise(tasks) if _between(project, a.id, b.id) is None]
    new_links = _NewLinks(project, schedule)
    for first, second in wanted:
        new_links.add(first, second, Dependency(first))
    return new_links.patch()


@edit("links.unlink")
def unlink(project: Project, schedule: Schedule, task_ids: Sequence[int]) -> Patch:
    """Remove the links between the tasks of a selection; of a single task all its links."""
    selected = {task.id for task in chosen(project, task_ids)}
    builder = PatchBuilder(project)
    for task_id in selected:
        for link in (*project.predecessors(task_id), *project.successors(task_id)):
            if len(selected) == 1 or {link.predecessor_id, link.successor_id} <= selected:
                builder.delete("links", link.id)
    return builder.patch()


@edit("links.change")
def change(
    project: Project,
    schedule: Schedule,
    link_id: int,
    type: LinkType | None = None,
    lag: int | None = None,
    lag_unit: str | None = None,
) -> Patch:
    """Change the type or the lag of a link; what is None stays."""
    link = _existing(project, link_id)
    wanted = Dependency(
        link.predecessor_id,
        link.type if type is None else LinkType(type),
        link.lag if lag is None else lag,
        link.lag_unit if lag_unit is None else lag_unit,
    )
    check_lag(wanted.lag, wanted.lag_unit)
    builder = PatchBuilder(project)
    builder.update("links", link_id, type=wanted.type, lag=wanted.lag, lag_unit=wanted.lag_unit)
    return builder.patch()


@edit("links.delete")
def delete(project: Project, schedule: Schedule, link_ids: Sequence[int]) -> Patch:
    """Remove links."""
    builder = PatchBuilder(project)
    for link_id in link_ids:
        builder.delete("links", _existing(project, link_id).id)
    return builder.patch()


@edit("links.set_predecessors")
def set_predecessors(project: Project, schedule: Schedule, task_ids: Sequence[int], text: str) -> Patch:
    """Make a typed list ("7FS+2d; 12SS") the predecessors of tasks; "" removes all."""
    wanted = parse_list(project, text)
    return _set_lists(project, schedule, {task.id: wanted for task in chosen(project, task_ids)}, backward=True)


@edit("links.set_successors")
def set_successors(project: Project, schedule: Schedule, task_ids: Sequence[int], text: str) -> Patch:
    """Make a typed list the successors of tasks; "" removes all."""
    wanted = parse_list(project, text)
    return _set_lists(project, schedule, {task.id: wanted for task in chosen(project, task_ids)}, backward=False)


def set_typed_lists(project: Project, schedule: Schedule, texts: Mapping[int, str], *, backward: bool) -> Patch:
    """Make typed lists the predecessors (`backward`) or successors of tasks, each its own; circles are found together.

    Raises:
        EditRefused: as `set_predecessors`.
    """
    wanted = {existing(project, one).id: parse_list(project, text) for one, text in texts.items()}
    return _set_lists(project, schedule, wanted, backward=backward)


def check_lag(lag: int, unit: str) -> None:
    """Refuse a lag that a plan cannot hold."""
    limit = MAX_PERCENT_LAG if unit in PERCENT_UNITS else MAX_DURATION
    if unit not in DURATION_UNITS | PERCENT_UNITS or abs(lag) > limit:
        raise EditRefused("lag-out-of-range", text=f"{lag} {unit}")


def _set_lists(project: Project, schedule: Schedule, lists: Mapping[int, list[Dependency]], *, backward: bool) -> Patch:
    new_links = _NewLinks(project, schedule)
    for task_id, wanted in lists.items():
        present = project.predecessors(task_id) if backward else project.successors(task_id)
        others = {link.predecessor_id if backward else link.successor_id: link for link in present}
        for other_id in others.keys() - {dependency.task_id for dependency in wanted}:
            new_links.builder.delete("links", others[other_id].id)
        for dependency in wanted:
            if link := others.get(dependency.task_id):
                check_lag(dependency.lag, dependency.lag_unit)
                _, kind, lag, unit = dependency
                new_links.builder.update("links", link.id, type=kind, lag=lag, lag_unit=unit)
            elif backward:
                new_links.add(dependency.task_id, task_id, dependency)
            else:
                new_links.add(task_id, dependency.task_id, dependency)
    return new_links.patch()


class _NewLinks:
    """The links that one edit adds, and the other changes of links that it makes."""

    def __init__(self, project: Project, schedule: Schedule) -> None:
        self.builder = PatchBuilder(project)
        self._project = project
        self._schedule = schedule
        self._added: list[tuple[int, int]] = []

    def add(self, predecessor_id: int, successor_id: int, dependency: Dependency) -> None:
        """Add a link, or refuse it for what it links; circles are found at the end."""
        project = self._project
        before, after = existing(project, predecessor_id), existing(project, successor_id)
        if predecessor_id == successor_id:
            raise EditRefused("link-to-itself", name=before.name)
        if predecessor_id in project.ancestors(successor_id) or successor_id in project.ancestors(predecessor_id):
            raise EditRefused("link-own-summary", name=before.name, other=after.name)
        if _between(project, predecessor_id, successor_id) is not None:
            raise EditRefused("link-exists", name=before.name, other=after.name)
        check_lag(dependency.lag, dependency.lag_unit)
        link = Link(id=new_id(), predecessor_id=predecessor_id, successor_id=successor_id, type=dependency.type)
        self.builder.insert("links", msgspec.structs.replace(link, lag=dependency.lag, lag_unit=dependency.lag_unit))
        self._added.append((predecessor_id, successor_id))

    def patch(self) -> Patch:
        """Return all changes.

        Raises:
            EditRefused: `link-circle`, the links together lead round in a circle.
        """
        circle = link_circle(self._project, self._schedule, self._added)
        if circle is not None:
            before, after = next(pair for pair in pairwise(circle) if pair in self._added)
            tasks, path = self._project.tasks, names(self._project, circle)
            raise EditRefused("link-circle", name=tasks[before].name, other=tasks[after].name, path=path)
        return self.builder.patch()


def _between(project: Project, predecessor_id: int, successor_id: int) -> Link | None:
    return next((link for link in project.successors(predecessor_id) if link.successor_id == successor_id), None)


def _existing(project: Project, link_id: int) -> Link:
    link = project.links.get(link_id)
    if link is None:
        raise EditRefused("link-gone")
    return link
