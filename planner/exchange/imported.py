"""What an import gives: a project, the report of what was lost, and the dates the file had stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from planner.exchange.report import LossReport, StoredDates
from planner.project import Project


@dataclass(frozen=True, slots=True)
class Imported:
    """A plan read from a file of another format.

    Attributes:
        project: the plan's records, with the settings the file gives.
        report: what was not taken and what was odd; date differences are added after scheduling.
        stored: start and finish that the other planner had computed, by task id.
    """

    project: Project
    report: LossReport
    stored: Mapping[int, StoredDates] = field(default_factory=dict)
