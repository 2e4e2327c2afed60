"""The table of edit functions: each has a name, by which the command line and the journal know it.

An edit is a pure function `(project, schedule, *arguments) -> Patch`. It refuses with `EditRefused` and never does
half of what was asked. `@edit("tasks.rename")` enters it in `EDITS`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeAlias

from planner.patch import Patch
from planner.project import Project
from planner.scheduling.schedule import Schedule

P = ParamSpec("P")
EditFunction: TypeAlias = Callable[Concatenate[Project, Schedule, P], Patch]

EDITS: dict[str, Callable[..., Patch]] = {}


def edit(name: str) -> Callable[[EditFunction[P]], EditFunction[P]]:
    """Enter an edit function in the table under `name` (noun.verb), the key of its label in `planner.messages`."""

    def enter(function: EditFunction[P]) -> EditFunction[P]:
        if name in EDITS:
            raise ValueError(f"two edits are named {name}")
        EDITS[name] = function
        function.edit_name = name  # type: ignore[attr-defined]
        return function

    return enter
