"""Plans of other formats: one module a format, chosen by the file's ending."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from planner.errors import LoadError

if TYPE_CHECKING:
    from planner.exchange.imported import Imported


def _read_xml(path: Path) -> Imported:
    from planner.exchange.mspdi import read_mspdi

    return read_mspdi(path)


READERS: dict[str, Callable[[Path], Imported]] = {".xml": _read_xml}
"""Readers by file ending; each loads its libraries when it is first used."""


def read(path: Path) -> Imported:
    """Read a plan of another format.

    Raises:
        LoadError: the ending is unknown, or the file is not a readable plan.
    """
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise LoadError("import-format", file=path.name, known=", ".join(sorted(READERS)))
    return reader(path)
