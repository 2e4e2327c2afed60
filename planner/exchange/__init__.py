"""Plans of other formats: one module a format, chosen by the file's ending."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from planner.errors import LoadError

if TYPE_CHECKING:
    from planner.exchange.imported import Imported
    from planner.exchange.report import LossReport
    from planner.project import Project
    from planner.scheduling.schedule import Schedule


def _read_xml(path: Path) -> Imported:
    from planner.exchange.mspdi import read_mspdi

    return read_mspdi(path)


def _write_xml(project: Project, schedule: Schedule, path: Path) -> LossReport:
    from planner.exchange.mspdi_writer import write_mspdi

    return write_mspdi(project, schedule, path)


def _read_table(path: Path) -> Imported:
    from planner.exchange.table import read_table

    return read_table(path)


READERS: dict[str, Callable[[Path], Imported]] = {".xml": _read_xml, ".csv": _read_table, ".tsv": _read_table}
"""Readers by file ending; each loads its libraries when it is first used."""

WRITERS: dict[str, Callable[[Project, Schedule, Path], LossReport]] = {".xml": _write_xml}
"""Writers by file ending; each returns what its format cannot hold."""


def read(path: Path) -> Imported:
    """Read a plan of another format.

    Raises:
        LoadError: the ending is unknown, or the file is not there or not a readable plan.
    """
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise LoadError("import-format", file=path.name, known=", ".join(sorted(READERS)))
    if not path.exists():
        raise LoadError("file-missing", name=path.name)
    return reader(path)


def write(project: Project, schedule: Schedule, path: Path) -> LossReport:
    """Write a plan in another format; returns what the format cannot hold.

    Raises:
        LoadError: the ending is unknown.
        StorageError: the file cannot be written; what was there is untouched.
    """
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        raise LoadError("export-format", file=path.name, known=", ".join(sorted(WRITERS)))
    return writer(project, schedule, path)
