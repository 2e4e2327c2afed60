"""What a chart shows, and what of it is lit up just now."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.timeline.dates import DateTexts
    from ui.timeline.texts import Texts


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
        links, labels, progress, critical, baseline, deadlines, pins, slack: parts that can be left out.
        by_team: bars have the colour of their team.
        today, status_date: instants of the two lines, None for no line.
        crisp: edges fall on whole pixels (on the screen); paper has no pixels.
        highlights: what is lit up.
    """

    texts: Texts
    dates: DateTexts
    links: bool = True
    labels: bool = True
    progress: bool = True
    critical: bool = True
    baseline: bool = True
    deadlines: bool = True
    pins: bool = True
    slack: bool = False
    by_team: bool = False
    today: int | None = None
    status_date: int | None = None
    crisp: bool = True
    highlights: Highlights = field(default=NO_HIGHLIGHTS)
