"""What moved the inspected task since a moment: the days of each edit, and the way by which it reached the task."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import TypeAlias

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QVBoxLayout, QWidget

from planner import jobs, movement_words
from planner.documents import Document
from planner.errors import FairleadError
from planner.moments import Moment, day_moment, version_moment
from planner.movement import Cause, Movement
from planner.project import Project
from planner.scheduling import compiled
from ui.bridge import Bridge
from ui.editors import ComboBox
from ui.notices import translated, translated_sentence
from ui.worker import Worker

MOST_CAUSES = 8
MOST_VERSIONS = 6
WEEK = 7 * 1440
CALM_MS = 150
"""Who runs through the rows with the arrow keys asks nothing yet."""
AT_ONCE_MS = 45.0
"""A replay that takes longer is done by a worker process."""
MS_A_CALENDAR, MS_AN_EDIT, MS_A_TASK, MS_A_TASK_PLAIN = 10.0, 2.0, 0.03, 0.15
"""What a replay costs, roughly: calendars and tasks at the beginning, edits; with plain kernels tasks at each edit."""
PATIENCE_MS = 1000
Asked: TypeAlias = tuple[int, int, int]
"""Task, journal row since when, and that of now."""
PARAGRAPH = "<p style='margin:0 0 6px 0'>{0}</p>"


class MomentChooser(ComboBox):
    """Since when; takes no more room than there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class MovementPanel(QWidget):
    """The causes in words, since a version, a week ago or the opening of the plan; works only while it can be seen.

    Signals:
        task_chosen: id of a task to go to.
    """

    task_chosen = Signal(object)

    def __init__(self, bridge: Bridge, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._document = bridge, document
        self._task_id: int | None = None
        self._asked: Asked | None = None
        self._running: Asked | None = None
        self._running_since = QElapsedTimer()
        self._since = MomentChooser(self)
        self._since.setAccessibleName(self.tr("Since when"))
        self._since.activated.connect(self._answer)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._text.setAccessibleName(self.tr("What moved it"))
        self._text.linkActivated.connect(self._follow)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MS)
        self._calm.timeout.connect(self._answer)
        self._worker = Worker(self)
        self._worker.done.connect(self._take)
        self._worker.failed.connect(self._show_error)
        self._worker.told.connect(self._show_progress)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.addWidget(self._since)
        layout.addWidget(self._text)

    @property
    def text(self) -> str:
        """What is said, in rich text."""
        return self._text.text()

    @property
    def chooser(self) -> MomentChooser:
        """Where the moment is chosen."""
        return self._since

    @property
    def waiting(self) -> bool:
        """Whether the answer is still to come."""
        return self._calm.isActive() or self._worker.busy

    def show_task(self, task_id: int | None) -> None:
        """Say what moved a task, in a moment; nothing when there is not exactly one."""
        self._task_id = task_id
        self._since.setVisible(task_id is not None and bool(self._document.position))
        if self.isVisible():
            self._calm.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was asked while it was hidden."""
        super().showEvent(event)
        self._calm.start()

    def shut(self) -> None:
        """End the work that is under way."""
        self._calm.stop()
        self._worker.shut()

    # Asking ----------------------------------------------------------------------------------------------

    @Slot()
    def _answer(self) -> None:
        if not self.isVisible():
            return
        if self._task_id is None or not self._document.position:
            self._worker.cancel()
            self._asked = None
            self._text.setText(escape(self._nothing_to_say()))
            return
        self._fill()
        since: Moment = self._since.currentData()
        asked = (self._task_id, since.journal_id, self._document.position)
        if asked != self._asked:
            self._asked = asked
            self._ask(asked)

    def _nothing_to_say(self) -> str:
        if self._task_id is None:
            return self.tr("Select a single task to see what moved it.")
        return self.tr("This plan is only read from another format and has no history.")

    def _ask(self, asked: Asked) -> None:
        task_id, since, position = asked
        path = self._document.path
        if path is None or _cost(self._bridge.session.project, position - since) <= AT_ONCE_MS:
            self._worker.cancel()
            try:
                self._show(self._document.movement(task_id, since))
            except FairleadError as error:
                self._show_error(error)
            return
        self._text.setText(escape(self.tr("Looking through {0} edits…").format(position - since)))
        if self._worker.busy and not self._running_since.hasExpired(PATIENCE_MS):
            return  # what is asked last is asked when that answer is there: a new process takes longer to start
        self._running = asked
        self._running_since.start()
        self._worker.run(jobs.movement_in, path, since, task_id)

    @Slot(object)
    def _show_progress(self, told: tuple[int, int]) -> None:
        if self._running == self._asked:
            self._text.setText(escape(self.tr("Looking through edits: {0} of {1}…").format(*told)))

    @Slot(object)
    def _take(self, found: Movement) -> None:
        """Show an answer of the worker, or ask again when something else was asked meanwhile."""
        if self._running == self._asked:
            self._show(found)
        elif self._asked is not None:
            self._ask(self._asked)

    def _fill(self) -> None:
        """Offer the moments there are now; the one that was chosen stays chosen."""
        moments = list(self._moments())
        labels = [label for label, _ in moments]
        present = self._since.currentIndex()
        key = self._since.itemText(present)
        if labels != [self._since.itemText(place) for place in range(self._since.count())]:
            self._since.clear()
            self._since.addItems(labels)
            present = labels.index(key) if key in labels else 0
            self._since.setCurrentIndex(present)
        for place, (_, moment) in enumerate(moments):
            self._since.setItemData(place, moment)

    def _moments(self) -> Iterator[tuple[str, Moment]]:
        document = self._document
        for version in reversed(document.versions()[-MOST_VERSIONS:]):
            yield self.tr("Since version “{0}”").format(version.name), version_moment(version)
        if self._bridge.today is not None:
            yield self.tr("Since a week ago"), day_moment(document, self._bridge.today - WEEK)
        yield self.tr("Since it was opened here"), Moment(document.opened_at, "moment-opened")

    # Saying ----------------------------------------------------------------------------------------------

    def _show(self, found: Movement) -> None:
        self._text.setText("".join(PARAGRAPH.format(one) for one in self._said(found)))

    @Slot(object)
    def _show_error(self, error: FairleadError) -> None:
        self._asked = None
        self._text.setText(escape(translated(error)))

    def _said(self, found: Movement) -> Iterator[str]:
        """Yield what is said of a movement, a paragraph each."""
        if not found.causes:
            yield escape(self.tr("It has not moved."))
            return
        style = movement_words.dates(found)
        shown = {key: escape(value) for key, value in style.items()}
        days = escape(self._days(found, found))
        if movement_words.is_point(found):
            yield self.tr("<b>{0}</b> · {1}, was {2}").format(days, shown["new_start"], shown["old_start"])
        else:
            yield self.tr("<b>{0}</b> · {1} – {2}, was {3} – {4}").format(
                days, shown["new_start"], shown["new_finish"], shown["old_start"], shown["old_finish"]
            )
        for cause in found.causes[:MOST_CAUSES]:
            yield f"<b>{escape(self._days(cause, found))}</b> {self._reason(cause)}"
        if len(found.causes) > MOST_CAUSES:
            yield escape(self.tr("… and {0} more edits.").format(len(found.causes) - MOST_CAUSES))

    def _days(self, moved: Cause | Movement, found: Movement) -> str:
        if isinstance(moved, Movement) and moved.appeared:
            return self.tr("New since then")
        if isinstance(moved, Cause) and moved.appeared:
            return translated_sentence("movement-appeared", {})
        return translated_sentence(*movement_words.days(moved, found, self._bridge.session.project))

    def _reason(self, cause: Cause) -> str:
        """Return the reason in rich text, with the tasks on the way as links."""
        code, values = movement_words.reason(cause)
        shown = {key: escape(value) for key, value in values.items()}
        tasks = self._bridge.session.project.tasks
        shown["way"] = " → ".join(
            f'<a href="{task_id}">{escape(name)}</a>' if task_id in tasks else escape(name)
            for task_id, name in movement_words.way(cause)
        )
        return translated_sentence(code, shown)

    @Slot(str)
    def _follow(self, target: str) -> None:
        self.task_chosen.emit(int(target))


def _cost(project: Project, edits: int) -> float:
    """Return about how many milliseconds a replay takes."""
    tasks = len(project.tasks)
    passes = tasks * MS_A_TASK if compiled.ready() else tasks * MS_A_TASK_PLAIN * (edits + 1)
    return passes + len(project.calendars) * MS_A_CALENDAR + edits * MS_AN_EDIT
