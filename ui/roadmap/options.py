"""What a roadmap shows, and what of it is lit up just now."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ui.painting.options import TimeOptions

if TYPE_CHECKING:
    from ui.painting.texts import Texts


@dataclass(frozen=True)
class Lit:
    """What pointer, selection and drag light up; nothing of it goes to paper.

    Attributes:
        selected: numbers of the selected items. current: the one that keys act on. hovered: that under the pointer.
        lane, bucket: where a drag would drop. active: the view has the keyboard.
    """

    selected: frozenset[int] = frozenset()
    current: int | None = None
    hovered: int | None = None
    lane: int | None = None
    bucket: int | None = None
    active: bool = True


@dataclass(frozen=True)
class RoadmapOptions(TimeOptions):
    """How a roadmap is drawn.

    Attributes:
        bold, small: for titles, and for what stands below them.
        strip, buckets: whether the strip of milestones and the buckets are shown.
        lit: what is lit up.
    """

    bold: Texts = field(kw_only=True)
    small: Texts = field(kw_only=True)
    strip: bool = True
    buckets: bool = True
    lit: Lit = Lit()
