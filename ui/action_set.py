"""The QActions of one window, made from the table of actions, with its menus and toolbar."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QWidget

from ui.actions import CONTEXT, MENUS, SPECS, Menu, Spec, State
from ui.icons import set_icon

WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut


class Action(QAction):
    """One action of the table, bound to the method that does it."""

    def __init__(self, spec: Spec, target: Callable[..., object], parent: QObject) -> None:
        super().__init__(QCoreApplication.translate(CONTEXT, spec.text), parent)
        self.spec = spec
        self._target = target
        self.setObjectName(spec.id)
        self.setCheckable(spec.checkable or bool(spec.choice))
        self.setShortcuts([QKeySequence(key) for key in spec.keys])
        self._set_tip()
        self.triggered.connect(self.run)

    def run(self, checked: bool = False) -> None:
        """Do it."""
        if self.spec.argument is not None:
            self._target(self.spec.argument)
        elif self.spec.checkable:
            self._target(checked)
        else:
            self._target()

    def draw_icon(self) -> None:
        """Give it its icon, which costs a millisecond, where it can be seen; a second call does nothing."""
        if self.spec.icon and self.icon().isNull():
            set_icon(self, self.spec.icon)

    @property
    def plain_text(self) -> str:
        """The text without mnemonic and ellipsis."""
        return self.text().replace("&", "").rstrip("…")

    @property
    def name(self) -> str:
        """What the action does, whatever it would act on now."""
        return QCoreApplication.translate(CONTEXT, self.spec.text).replace("&", "").rstrip("…")

    def set_object(self, label: str | None) -> None:
        """Name what the action would act on, such as the step to undo."""
        text = QCoreApplication.translate(CONTEXT, self.spec.text)
        self.setText(f"{text} {label.replace('&', '&&')}" if label else text)
        self._set_tip()

    def _set_tip(self) -> None:
        keys = self.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{self.plain_text}  ({keys})" if keys else self.plain_text)


class ActionMenu(QMenu):
    """A menu whose actions get their icons when it is about to show: most are never opened."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.aboutToShow.connect(self._draw_icons)

    @Slot()
    def _draw_icons(self) -> None:
        for action in self.actions():
            if isinstance(action, Action):
                action.draw_icon()


class ActionSet(QObject):
    """All actions of a window by id.

    `groups` gives the commands object of each group; `parent` is the window, in which the shortcuts work.
    """

    def __init__(self, groups: Mapping[str, QObject], parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._choices: dict[str, QActionGroup] = {}
        self._actions = {spec.id: self._make(spec, groups[spec.group]) for spec in SPECS}
        parent.addActions(list(self._actions.values()))

    def __getitem__(self, action_id: str) -> Action:
        """Return an action by id."""
        return self._actions[action_id]

    def __iter__(self) -> Iterator[Action]:
        """Iterate over all actions in the order of the table."""
        return iter(self._actions.values())

    def set_state(self, state: State) -> None:
        """Enable what is possible in `state`."""
        for action in self._actions.values():
            action.setEnabled(action.spec.needs in state)

    def add_timeline_keys(self, timeline: QWidget) -> None:
        """Let the single letters act while the timeline has the focus."""
        for action in self._actions.values():
            for key in action.spec.timeline_keys:
                letter = QAction(timeline)
                letter.setShortcut(QKeySequence(key))
                letter.setShortcutContext(WITHIN)
                letter.triggered.connect(action.trigger)
                timeline.addAction(letter)

    def fill_menu_bar(self, bar: QMenuBar, special: Mapping[str, QMenu]) -> None:
        """Build the menus; `special` holds those that the table names in braces."""
        for title, entries in MENUS:
            bar.addMenu(self._menu(title, entries, special, bar))

    def fill_toolbar(self, toolbar: QToolBar, entries: Sequence[str | None]) -> None:
        """Put actions and separators into a toolbar."""
        for entry in entries:
            if entry is None:
                toolbar.addSeparator()
            else:
                self[entry].draw_icon()
                toolbar.addAction(self[entry])

    def menu_of(
        self, entries: Sequence[str | Menu | None], parent: QWidget, special: Mapping[str, QMenu] | None = None
    ) -> QMenu:
        """Return a context menu; the caller shows and deletes it. `special` is as in `fill_menu_bar`."""
        return self._menu("", entries, special or {}, parent)

    def _menu(
        self, title: str, entries: Sequence[str | Menu | None], special: Mapping[str, QMenu], parent: QWidget
    ) -> QMenu:
        menu = ActionMenu(QCoreApplication.translate(CONTEXT, title) if title else "", parent)
        self.extend(menu, entries, special)
        return menu

    def extend(
        self, menu: QMenu, entries: Sequence[str | Menu | None], special: Mapping[str, QMenu] | None = None
    ) -> None:
        """Add entries to a menu; `special` is as in `fill_menu_bar`."""
        special = special or {}
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, tuple):
                menu.addMenu(self._menu(*entry, special, menu))
            elif entry in special:
                menu.addMenu(special[entry])
            else:
                menu.addAction(self[entry])

    def _make(self, spec: Spec, commands: QObject) -> Action:
        action = Action(spec, getattr(commands, spec.method_name), self._window)
        if spec.choice:
            group = self._choices.setdefault(spec.choice, QActionGroup(self))
            group.addAction(action)
        return action
