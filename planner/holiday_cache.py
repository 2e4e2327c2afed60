"""Keeps public holidays that were once worked out in the user's cache folder.

The library that knows them loads every country of the world to answer for one, a sixth of a second. What it said is
kept for its very version; where the folder cannot be read or written, it is asked again.
"""

from __future__ import annotations

import re
from importlib.metadata import version
from pathlib import Path

import msgspec
import platformdirs

Days = dict[int, str]
"""Names of holidays by day number (days since 1970-01-01)."""
_PLAIN = re.compile(r"[A-Z0-9]+(-[A-Z0-9]+)?")


def kept_days(region: str, first_year: int, last_year: int) -> Days | None:
    """Return the holidays of a region in some years as they were kept, None where they were not."""
    path = _path(region, first_year, last_year)
    try:
        return None if path is None else msgspec.json.decode(path.read_bytes(), type=Days)
    except (OSError, msgspec.DecodeError):
        return None


def keep_days(region: str, first_year: int, last_year: int, days: Days) -> None:
    """Keep the holidays of a region in some years, if that can be done."""
    path = _path(region, first_year, last_year)
    if path is None:
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(msgspec.json.encode(days))
    except OSError:
        return  # they are worked out again the next time


def _path(region: str, first_year: int, last_year: int) -> Path | None:
    """Return the file of a region; None for what is no region's name, which must not become a path."""
    if not _PLAIN.fullmatch(region):
        return None
    folder = Path(platformdirs.user_cache_dir("fairlead")) / "holidays" / version("holidays")
    return folder / f"{region}-{first_year}-{last_year}.json"
