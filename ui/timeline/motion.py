"""Bars slide to their new place when an edit moves them, so that the eye can follow what went where."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal, Slot

from planner.scheduling.schedule import NONE
from ui.timeline.scene import Minutes, Scene

DURATION = 120
"""Milliseconds of a slide."""


class Slide(QObject):
    """A slide of one scene to another with the same rows.

    Attributes:
        enabled: off where people want no motion.

    Signals:
        stepped: paint again.
    """

    stepped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.enabled = True
        self._from: Scene | None = None
        self._shown: tuple[Scene, float, Scene] | None = None
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(DURATION)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._on_step)
        self._animation.finished.connect(self.stop)

    def begin(self, scene: Scene) -> None:
        """Slide from `scene` to what is shown from now on."""
        if self.enabled:
            self._from = scene
            self._animation.stop()
            self._animation.start()

    @Slot()
    def stop(self) -> None:
        """Be where things are."""
        self._animation.stop()
        self._from = self._shown = None
        self.stepped.emit()

    @Slot(object)
    def _on_step(self, value: object) -> None:
        self.stepped.emit()

    def between(self, scene: Scene) -> Scene:
        """Return `scene` as far as it has come from the old one; itself when nothing slides."""
        old = self._from
        if old is None or not np.array_equal(old.ids, scene.ids):
            return scene
        share = float(self._animation.currentValue())
        if self._shown is None or self._shown[0] is not scene or self._shown[1] != share:
            self._shown = (scene, share, _mixed(old, scene, share))
        return self._shown[2]


def _mixed(old: Scene, new: Scene, share: float) -> Scene:
    links = new.links
    if np.array_equal(old.links.ids, links.ids):
        links = replace(
            links,
            leave=_part(old.links.leave, links.leave, share),
            arrive=_part(old.links.arrive, links.arrive, share),
        )
    return replace(
        new, start=_part(old.start, new.start, share), finish=_part(old.finish, new.finish, share), links=links
    )


def _part(old: Minutes, new: Minutes, share: float) -> Minutes:
    known = (old != NONE) & (new != NONE)
    way = np.where(known, new - old, 0)
    return np.where(known, old + (way * share).astype(np.int64), new)
