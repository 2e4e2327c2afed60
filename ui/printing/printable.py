"""What can be printed: a plan's rows (`ui.printing.job`) or the picture of a view (`ui.printing.sheet_job`)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtGui import QPainter

from planner.project import Project
from ui.printing.layout import Page, PageLayout
from ui.printing.setup import PageSetup


class Job(Protocol):
    """Pages under one set-up, each painted on request into any painter."""

    @property
    def layout(self) -> PageLayout:
        """The pages and their sizes, in units."""

    @property
    def setup(self) -> PageSetup:
        """What was asked for, with the size of the paper as found."""

    @property
    def left_out(self) -> Sequence[str]:
        """Fields of the columns for which there is no room."""

    def paint(self, painter: QPainter, page: Page) -> None:
        """Paint one page; the painter's origin is the corner inside the margins, its scale one unit."""


class Printable(Protocol):
    """What is printed, before a set-up is chosen."""

    @property
    def project(self) -> Project:
        """The plan."""

    @property
    def as_of(self) -> int:
        """The instant that the footer names."""

    @property
    def has_rows(self) -> bool:
        """Whether rows are printed, with a table, a time axis and a legend to choose."""

    def job(self, setup: PageSetup) -> Job:
        """Return the pages under a set-up.

        Raises:
            EditRefused: the set-up cannot be printed.
        """
