"""Why the inspected task starts and ends where it does, and why it has the slack it has: one sentence a step."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from planner.edits import constraints
from planner.scheduling.explain import End, Explanation, Step, why, why_slack
from planner.scheduling.explain_words import Words
from ui.bridge import Bridge
from ui.icons import set_icon
from ui.notices import translated_sentence
from ui.pins import is_pinned

MOST_STEPS = 12
"""A chain longer than this is folded: its first steps and its origin are shown, the rest is one click away."""
SHOWN_FIRST, SHOWN_LAST = 7, 3
UNFOLD = "unfold"
PARAGRAPH = "<p style='margin:0 0 6px 0'>{0}</p>"


class Question(StrEnum):
    """What is explained."""

    START = "start"
    FINISH = "finish"
    SLACK = "slack"


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
        self._unfolded = False
        self._questions = QButtonGroup(self)
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
        layout.addLayout(self._question_row())
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

    def button(self, question: Question) -> QToolButton:
        """Return the button that asks a question."""
        found = self._questions.button(list(Question).index(question))
        assert isinstance(found, QToolButton)
        return found

    def show_task(self, task_id: int | None) -> None:
        """Explain a task; nothing when there is not exactly one."""
        if task_id != self._task_id:
            self._unfolded = False
        self._task_id = task_id
        session = self._bridge.session
        for button in self._questions.buttons():
            button.setVisible(task_id is not None)
        if task_id is None:
            self._text.setText(escape(self.tr("Select a single task to see why it is where it is.")))
            self._unpin.hide()
            return
        self._text.setText("".join(PARAGRAPH.format(one) for one in self._said(self._explanation(task_id).steps)))
        self._unpin.setVisible(session.writable and is_pinned(session.project.tasks[task_id]))

    def _question_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        titles = {
            Question.START: (self.tr("Start"), self.tr("Why it starts there")),
            Question.FINISH: (self.tr("Finish"), self.tr("Why it ends there")),
            Question.SLACK: (self.tr("Slack"), self.tr("Why it is critical, late or free to slip")),
        }
        for number, (title, hint) in enumerate(titles.values()):
            button = QToolButton(self)
            button.setText(title)
            button.setToolTip(hint)
            button.setAccessibleName(hint)
            button.setCheckable(True)
            button.setChecked(number == 0)
            self._questions.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self._questions.idClicked.connect(self._ask)
        return row

    def _explanation(self, task_id: int) -> Explanation:
        project, schedule = self._bridge.session.project, self._bridge.session.schedule
        question = list(Question)[self._questions.checkedId()]
        if question is Question.SLACK:
            return why_slack(project, schedule, task_id)
        return why(project, schedule, task_id, End(question))

    def _said(self, steps: Sequence[Step]) -> Iterator[str]:
        """Yield the sentences in rich text, those in the middle of a long chain folded."""
        hidden = len(steps) - SHOWN_FIRST - SHOWN_LAST if len(steps) > MOST_STEPS and not self._unfolded else 0
        head, tail = (steps[:SHOWN_FIRST], steps[-SHOWN_LAST:]) if hidden else (steps, steps[:0])
        session = self._bridge.session
        words = Words(session.project, session.schedule, [*head, *tail], translated_sentence)
        yield from (_sentence(words, step) for step in head)
        if hidden:
            yield f'<a href="{UNFOLD}">{escape(self.tr("… {0} more steps between").format(hidden))}</a>'
        yield from (_sentence(words, step) for step in tail)

    @Slot(int)
    def _ask(self, _number: int) -> None:
        self._unfolded = False
        self.show_task(self._task_id)

    @Slot(str)
    def _follow(self, target: str) -> None:
        if target == UNFOLD:
            self._unfolded = True
            self.show_task(self._task_id)
        else:
            self.task_chosen.emit(int(target))

    @Slot()
    def _remove_pin(self) -> None:
        if self._task_id is not None:
            self._bridge.apply(constraints.unpin, [self._task_id])


def _sentence(words: Words, step: Step) -> str:
    """Return the sentence of a step in rich text, with the other task as a link."""
    code, values = words.phrase(step)
    shown = {key: escape(value) for key, value in values.items()}
    if step.other_id is not None and step.other_id != step.task_id:
        shown["other"] = f'<a href="{step.other_id}">{shown["other"]}</a>'
    return translated_sentence(code, shown)
