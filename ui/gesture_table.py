"""The table of what mouse and arrow keys do on the timeline, for the page of shortcuts."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

CONTEXT = "gestures"


def _t(text: str) -> str:
    return str(QT_TRANSLATE_NOOP(CONTEXT, text))


TITLE = _t("On the Timeline")
GESTURES: tuple[tuple[str, str], ...] = (
    (_t("Move bars; what waits for them follows"), _t("Drag, or Shift+Left and Shift+Right")),
    (_t("Move bars; what waits for them stays, by its lag"), _t("Ctrl+drag, or Ctrl+Shift+Left and Right")),
    (_t("Move a bar by the lag of what drives it, without a pin"), _t("Ctrl+Shift+drag")),
    (_t("Change the duration"), _t("Drag the right edge, or Ctrl+Left and Ctrl+Right")),
    (_t("Change the start and keep the finish"), _t("Drag the left edge")),
    (_t("Say how much is done"), _t("Drag the triangle below the bar")),
    (_t("Take rows elsewhere in the outline"), _t("Drag a bar up or down")),
    (_t("Stay in the row, whichever way the drag begins"), _t("Shift+drag")),
    (_t("Move a part of a split bar; where parts touch they are joined"), _t("Drag the part")),
    (_t("Link two tasks"), _t("Drag from a circle at the end of a bar to another bar")),
    (_t("Change or remove a link"), _t("Double-click it, or Return")),
    (_t("Remove a pin"), _t("Click it")),
    (_t("New task, or dates for a task without"), _t("Drag sideways on empty space")),
    (_t("Select what a frame meets"), _t("Drag down on empty space, or Shift+drag; Ctrl+drag adds")),
    (_t("Snap to dates and bars, or not, during a drag"), _t("S")),
    (_t("Give a drag up"), _t("Escape")),
    (_t("Scroll"), _t("Wheel; Shift+wheel along the time; drag with Space or the middle button")),
    (_t("Zoom"), _t("Ctrl+wheel")),
)
"""What is done, and how."""


def translated_gestures() -> tuple[str, list[tuple[str, str]]]:
    """Return the title and the rows in the language of the window."""
    title = QCoreApplication.translate(CONTEXT, TITLE)
    rows = [tuple(QCoreApplication.translate(CONTEXT, text) for text in row) for row in GESTURES]
    return title, [(what, how) for what, how in rows]
