"""Places in the user's data folder: drafts, copies of plans, and the list of recent plans."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import time
from pathlib import Path

import msgspec
import platformdirs

from planner.errors import StorageError

SUFFIX = ".fairlead"
RECENT_KEPT = 20
_NAME_LENGTH = 80
_LEFT_SECONDS = 86_400
_DISCARDED_SECONDS = 30 * 86_400


class RecentPlan(msgspec.Struct, frozen=True):
    """A plan that was open before; `opened` is UTC, ISO."""

    path: str
    opened: str


def plan_path(path: Path) -> Path:
    """Return the path of a new plan, with the ending of plans where it has none.

    Raises:
        StorageError: `plan-ending`, it has another one.
    """
    if not path.suffix:
        return path.with_name(path.name + SUFFIX)
    if path.suffix.lower() != SUFFIX:
        raise StorageError("plan-ending", name=path.name, ending=SUFFIX)
    return path


def data_folder() -> Path:
    """Return the program's folder in the user's data."""
    return platformdirs.user_data_path("fairlead", appauthor=False)


def copies_folder() -> Path:
    """Return the folder of the daily copies."""
    return data_folder() / "copies"


def drafts_folder() -> Path:
    """Return the folder of the plans that have no place yet."""
    return data_folder() / "drafts"


def is_draft(path: Path) -> bool:
    """Whether a plan lies among the drafts."""
    return path.resolve().parent == drafts_folder().resolve()


def drafts() -> list[Path]:
    """Return the drafts, the one changed last first."""
    found = [path for path in drafts_folder().glob(f"*{SUFFIX}") if not path.name.startswith(".")]
    return sorted(found, key=lambda path: path.stat().st_mtime_ns, reverse=True)


def free_draft_path(name: str) -> Path:
    """Return a path for a new draft, numbered when there is one of that name."""
    folder = drafts_folder()
    folder.mkdir(parents=True, exist_ok=True)
    stem = re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", name).strip(" .")[:_NAME_LENGTH] or "Untitled"
    number = 1
    while (path := folder / f"{stem}{f' {number}' if number > 1 else ''}{SUFFIX}").exists():
        number += 1
    return path


def import_folder() -> Path:
    """Make and return a folder for a plan that is being made from a file; its user removes it."""
    base = data_folder() / "imports"
    base.mkdir(parents=True, exist_ok=True)
    for left in base.iterdir():  # by a program that was ended in the middle
        if time.time() - left.stat().st_mtime > _LEFT_SECONDS:
            shutil.rmtree(left, ignore_errors=True)
    return Path(tempfile.mkdtemp(dir=base))


def discarded_folder() -> Path:
    """Make and return the folder of the drafts that were discarded; those of more than a month ago are removed."""
    folder = data_folder() / "discarded"
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob(f"*{SUFFIX}"):
        if time.time() - old.stat().st_mtime > _DISCARDED_SECONDS:
            old.unlink(missing_ok=True)
    return folder


def recent(*, missing: bool = False) -> list[RecentPlan]:
    """Return the plans that were open before, the last one first; those whose file is gone only if `missing`."""
    return [plan for plan in _read_recent() if missing or Path(plan.path).exists()]


def remember(path: Path, opened: str) -> None:
    """Put a plan at the head of the recent ones; `opened` is UTC, ISO."""
    others = [plan for plan in _read_recent() if plan.path != str(path)]
    _write_recent([RecentPlan(str(path), opened), *others][:RECENT_KEPT])


def forget(path: Path) -> None:
    """Take a plan off the list of recent ones."""
    _write_recent([plan for plan in _read_recent() if plan.path != str(path)])


def _recent_file() -> Path:
    return data_folder() / "recent.json"


def _read_recent() -> list[RecentPlan]:
    try:
        return msgspec.json.decode(_recent_file().read_bytes(), type=list[RecentPlan])
    except (OSError, msgspec.DecodeError):
        return []  # a convenience: without it one opens plans by their path


def _write_recent(plans: list[RecentPlan]) -> None:
    target = _recent_file()
    target.parent.mkdir(parents=True, exist_ok=True)
    building = target.with_suffix(f".{os.getpid()}.new")
    building.write_bytes(msgspec.json.encode(plans))
    os.replace(building, target)
