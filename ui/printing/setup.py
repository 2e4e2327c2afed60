"""Page set-up: what a person chooses about the paper; plain data, the same for the preview and the command line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from planner.errors import EditRefused
from planner.fields import FIELDS, Field

MM_TO_POINTS = 72 / 25.4
MAX_PAGES_WIDE, MAX_PAGES_TALL = 40, 200
MIN_TEXT, MAX_TEXT = 4.0, 24.0

PAPERS: dict[str, tuple[float, float]] = {
    "A5": (148.0, 210.0),
    "A4": (210.0, 297.0),
    "A3": (297.0, 420.0),
    "A2": (420.0, 594.0),
    "A1": (594.0, 841.0),
    "A0": (841.0, 1189.0),
    "Letter": (215.9, 279.4),
    "Legal": (215.9, 355.6),
    "Tabloid": (279.4, 431.8),
}
"""Paper name -> width and height in millimetres, upright."""

DEFAULT_COLUMNS = ("row", "name", "duration", "start", "finish")


@dataclass(frozen=True)
class PageSetup:
    """How a plan is laid out on paper.

    Attributes:
        paper: a name of `PAPERS`. landscape: it lies on its long side.
        endless: the paper is as long as the rows need; `height`, of a picture `width` too, is then found, in
            millimetres.
        pages_wide: the chart is stretched to fill so many pages side by side.
        pages_tall: text shrinks until all rows fit so many pages below each other; None lets them flow.
        text: size of the table's text in points, before any shrinking.
        margin: in millimetres, on all sides.
        columns: field keys of the table, in order. repeat_table: the table stands on every page, not only the
            left ones.
        first, last: instants the time axis begins and ends with; None fits the plan.
        header, footer: left, middle and right text; `{title}`, `{page}` and the other fields are filled in.
        legend: the symbols used are explained at the foot of each page.
    """

    paper: str = "A3"
    landscape: bool = True
    endless: bool = False
    height: float | None = None
    width: float | None = None
    pages_wide: int = 1
    pages_tall: int | None = None
    text: float = 8.0
    margin: float = 10.0
    columns: tuple[str, ...] = DEFAULT_COLUMNS
    repeat_table: bool = True
    first: int | None = None
    last: int | None = None
    header: tuple[str, str, str] = ("{title}", "", "{start} – {finish}")
    footer: tuple[str, str, str] = ("{company}", "As of {date}", "Page {page} of {pages}")
    legend: bool = True

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the paper in points, as it lies."""
        width, height = (side * MM_TO_POINTS for side in PAPERS[self.paper])
        width, height = (height, width) if self.landscape else (width, height)
        width = width if self.width is None else self.width * MM_TO_POINTS
        return width, height if self.height is None else self.height * MM_TO_POINTS


def checked(setup: PageSetup, fields: Mapping[str, Field] = FIELDS) -> PageSetup:
    """Return the set-up when it can be printed, with these fields to choose columns from.

    Raises:
        EditRefused: `paper-unknown`, `paper-pages`, `paper-text`, `paper-margin`, `paper-column` or `paper-range`.
    """
    if setup.paper not in PAPERS:
        raise EditRefused("paper-unknown", paper=setup.paper, known=", ".join(PAPERS))
    if not 1 <= setup.pages_wide <= MAX_PAGES_WIDE or (setup.pages_tall is not None and setup.pages_tall < 1):
        raise EditRefused("paper-pages", most=MAX_PAGES_WIDE)
    if not MIN_TEXT <= setup.text <= MAX_TEXT:
        raise EditRefused("paper-text", least=MIN_TEXT, most=MAX_TEXT)
    if not 0 <= setup.margin * MM_TO_POINTS <= min(setup.size) / 4:
        raise EditRefused("paper-margin", margin=setup.margin)
    unknown = [key for key in setup.columns if key not in fields]
    if unknown:
        raise EditRefused("paper-column", column=unknown[0], known=", ".join(fields))
    if setup.first is not None and setup.last is not None and setup.first >= setup.last:
        raise EditRefused("paper-range")
    return setup
