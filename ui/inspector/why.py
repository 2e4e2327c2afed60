"""Why the inspected task is where it is: the chain of its drivers, one sentence a step."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from planner.edits import constraints
from planner.project import Project
from planner.scheduling.explain import Step, phrase, why
from ui.bridge import Bridge
from ui.icons import set_icon
from ui.notices import translated_sentence
from ui.pins import is_pinned

MOST_STEPS = 12
"""A chain longer than this is cut; the rest is one click away, at the last task that is named."""


class WhyPanel(QWidget):
    """The chain in words; a task that a sentence names is a link to it. A pin can be removed here.

    Signals:
        task_chosen: id of a task to go to.
    """

    task_chosen = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._task_id: int | None = None
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._text.setAccessibleName(self.tr("Why here"))
        self._text.linkActivated.connect(self._follow)
        self._unpin = QPushButton(self.tr("Unpin"), self)
        self._unpin.setToolTip(self.tr("Let links alone place this task"))
        set_icon(self._unpin, "unpin")
        self._unpin.clicked.connect(self._remove_pin)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.addWidget(self._text)
        layout.addWidget(self._unpin, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def text(self) -> str:
        """The chain as shown, in rich text."""
        return self._text.text()

    @property
    def unpin_button(self) -> QPushButton:
        """Removes the pin of the inspected task."""
        return self._unpin

    def show_task(self, task_id: int | None) -> None:
        """Explain a task; nothing when there is not exactly one."""
        self._task_id = task_id
        session = self._bridge.session
        if task_id is None:
            self._text.setText(escape(self.tr("Select a single task to see why it is where it is.")))
            self._unpin.hide()
            return
        steps = why(session.project, session.schedule, task_id).steps
        sentences = [_sentence(step, session.project) for step in steps[:MOST_STEPS]]
        if len(steps) > MOST_STEPS:
            sentences.append(escape(self.tr("… and {0} more steps.").format(len(steps) - MOST_STEPS)))
        self._text.setText("".join(f"<p style='margin:0 0 6px 0'>{one}</p>" for one in sentences))
        self._unpin.setVisible(session.writable and is_pinned(session.project.tasks[task_id]))

    @Slot(str)
    def _follow(self, target: str) -> None:
        self.task_chosen.emit(int(target))

    @Slot()
    def _remove_pin(self) -> None:
        if self._task_id is not None:
            self._bridge.apply(constraints.unpin, [self._task_id])


def _sentence(step: Step, project: Project) -> str:
    """Return the sentence of a step in rich text, with the other task as a link."""
    code, values = phrase(step, project)
    shown = {key: escape(value) for key, value in values.items()}
    if step.other_id is not None and step.other_id != step.task_id and "other" in shown:
        shown["other"] = f'<a href="{step.other_id}">{shown["other"]}</a>'
    return translated_sentence(code, shown)
