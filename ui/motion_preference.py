"""Whether the desktop wants less motion: the style says, or the desktop portal, whose answer comes a moment later."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QStyle

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusPendingCallWatcher

BUS_ADDRESS = "DBUS_SESSION_BUS_ADDRESS"
"""Without it Qt would start a bus of its own."""
SERVICE, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"
REDUCED = {
    ("org.freedesktop.appearance", "reduced-motion"): 1,
    ("org.gnome.desktop.interface", "enable-animations"): False,
}
"""Settings of the portal, and the value of each that asks for less motion."""
SLOT_SETTING = SLOT("on_setting(QDBusMessage)").encode()
"""Qt's name of the method that a change is told to."""
STYLE_HINT = QStyle.StyleHint.SH_Widget_Animation_Duration


class MotionPreference(QObject):
    """What the desktop wants, as far as it has said so.

    Signals:
        changed: it wants something else.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked = False
        self._said: dict[tuple[str, str], bool] = {}

    @property
    def reduced(self) -> bool:
        """Whether things should be where they belong at once."""
        style = QApplication.style()
        return any(self._said.values()) or not style.styleHint(STYLE_HINT)

    def ask(self) -> None:
        """Ask the portal once, and follow it from then on."""
        if self._asked or BUS_ADDRESS not in os.environ:
            return
        self._asked = True
        # Imported where there is a bus to ask: the start has no time for it.
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        bus = QDBusConnection.sessionBus()
        for namespace, key in REDUCED:
            call = QDBusMessage.createMethodCall(SERVICE, PATH, INTERFACE, "Read")
            call.setArguments([namespace, key])
            watcher = QDBusPendingCallWatcher(bus.asyncCall(call), self)
            watcher.setProperty("setting", [namespace, key])
            watcher.finished.connect(self._on_answer)
        bus.connect(SERVICE, PATH, INTERFACE, "SettingChanged", self, SLOT_SETTING)

    @Slot(object)
    def _on_answer(self, watcher: QDBusPendingCallWatcher) -> None:
        if not watcher.isError():
            namespace, key = watcher.property("setting")
            self.take(namespace, key, watcher.reply().arguments()[0])
        watcher.deleteLater()

    @Slot("QDBusMessage")
    def on_setting(self, message: object) -> None:
        """Take over a setting that was changed while the window is open."""
        namespace, key, value = message.arguments()  # type: ignore[attr-defined]
        self.take(namespace, key, value)

    def take(self, namespace: str, key: str, value: object) -> None:
        """Note what a setting says; settings that do not concern motion are left aside."""
        wanted = REDUCED.get((namespace, key))
        if wanted is None:
            return
        before = self.reduced
        self._said[namespace, key] = plain_value(value) == wanted
        if self.reduced != before:
            self.changed.emit()


def plain_value(value: object) -> object:
    """Return what a variant holds, however often it is wrapped."""
    while hasattr(value, "variant"):
        value = value.variant()
    return value
