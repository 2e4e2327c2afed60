"""What a chart shows, and what of it is lit up just now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from ui.painting.options import TimeOptions


class Part(StrEnum):
    """Parts of the chart that can be shown and hidden."""

    CRITICAL = "critical"
    BASELINE = "baseline"
    LINKS = "links"
    LABELS = "labels"
    PROGRESS = "progress"
    DEADLINES = "deadlines"
    PINS = "pins"
    SLACK = "slack"


ALL_PARTS = frozenset(Part) - {Part.SLACK}
"""What a chart shows unless it is told otherwise."""


@dataclass(frozen=True)
class Highlights:
    """What the pointer and the selection light up; nothing of it goes to paper.

    Attributes:
        selected, current: selected tasks and the one that keys act on.
        hovered: task under the pointer.
        link: link under the pointer. selected_link: the selected one.
        driver_link, driver: what holds a dragged bar, and the task it comes from.
        tasks: tasks whose links are lit: the hovered and the selected ones.
        active: the view has the keyboard.
    """

    selected: frozenset[int] = frozenset()
    current: int | None = None
    hovered: int | None = None
    link: int | None = None
    selected_link: int | None = None
    driver_link: int | None = None
    driver: int | None = None
    active: bool = True

    @property
    def tasks(self) -> frozenset[int]:
        """Tasks whose links are lit."""
        return self.selected if self.hovered is None else self.selected | {self.hovered}


NO_HIGHLIGHTS = Highlights()


@dataclass(frozen=True)
class ChartOptions(TimeOptions):
    """What is drawn.

    Attributes:
        parts: what is shown of what can be left out.
        highlights: what is lit up.
    """

    parts: frozenset[Part] = ALL_PARTS
    highlights: Highlights = NO_HIGHLIGHTS

    def without(self, part: Part) -> ChartOptions:
        """Return the same without a part."""
        return replace(self, parts=self.parts - {part})

    def shows(self, part: Part) -> bool:
        """Whether a part is shown."""
        return part in self.parts
