"""What every picture with a time axis is painted with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.painting.dates import DateTexts
    from ui.painting.texts import Texts


@dataclass(frozen=True)
class TimeOptions:
    """How texts and dates are written, and which lines stand in time.

    Attributes:
        texts: draws and measures text. dates: dates in the reader's language.
        today, status_date: instants of the two lines, None for no line.
        crisp: edges fall on whole pixels (on the screen); paper has no pixels.
    """

    texts: Texts
    dates: DateTexts
    today: int | None = None
    status_date: int | None = None
    crisp: bool = True

    def snapped(self, place: float) -> float:
        """Return a coordinate on a whole pixel where there are pixels."""
        return round(place) if self.crisp else place
