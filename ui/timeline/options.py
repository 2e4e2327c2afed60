"""What a chart shows, and what of it is lit up just now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.timeline.dates import DateTexts
    from ui.timeline.texts import Texts


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
    TEAM_COLORS = "team-colors"


ALL_PARTS = frozenset(Part) - {Part.SLACK, Part.TEAM_COLORS}
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
class ChartOptions:
    """What is drawn.

    Attributes:
        texts: draws and measures text. dates: dates in the reader's language.
        parts: what is shown of what can be left out.
        today, status_date: instants of the two lines, None for no line.
        crisp: edges fall on whole pixels (on the screen); paper has no pixels.
        highlights: what is lit up.
    """

    texts: Texts
    dates: DateTexts
    parts: frozenset[Part] = ALL_PARTS
    today: int | None = None
    status_date: int | None = None
    crisp: bool = True
    highlights: Highlights = NO_HIGHLIGHTS

    def snapped(self, place: float) -> float:
        """Return a coordinate on a whole pixel where there are pixels."""
        return round(place) if self.crisp else place

    def without(self, part: Part) -> ChartOptions:
        """Return the same without a part."""
        return replace(self, parts=self.parts - {part})

    def shows(self, part: Part) -> bool:
        """Whether a part is shown."""
        return part in self.parts
