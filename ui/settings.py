"""What the window remembers between runs, typed; kept by QSettings in the user's configuration folder."""

from __future__ import annotations

import json

from PySide6.QtCore import QByteArray, QSettings

ORGANISATION = "Fairlead"
APPLICATION = "fairlead"
THEME_SETTING = "theme"


class Settings:
    """Typed access to the remembered values; anything unreadable counts as not remembered."""

    def __init__(self) -> None:
        self._store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, ORGANISATION, APPLICATION)

    def clear(self) -> None:
        """Forget everything."""
        self._store.clear()

    def flush(self) -> None:
        """Write what is pending."""
        self._store.sync()

    def remove(self, key: str) -> None:
        """Forget a value."""
        self._store.remove(key)

    def bytes(self, key: str) -> QByteArray:
        """Return a remembered Qt state; empty when none."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_bytes(self, key: str, value: QByteArray) -> None:
        """Remember a Qt state."""
        self._store.setValue(key, value)

    def flag(self, key: str, default: bool) -> bool:
        """Return a remembered switch."""
        return str(self._store.value(key, "1" if default else "0")) == "1"

    def set_flag(self, key: str, value: bool) -> None:
        """Remember a switch."""
        self._store.setValue(key, "1" if value else "0")

    def text(self, key: str, default: str = "") -> str:
        """Return a remembered text."""
        return str(self._store.value(key, default))

    def set_text(self, key: str, value: str) -> None:
        """Remember a text."""
        self._store.setValue(key, value)

    def data(self, key: str) -> object:
        """Return a remembered JSON value; None when there is none or it is damaged."""
        try:
            return json.loads(self.text(key, "null"))
        except ValueError:
            return None

    def set_data(self, key: str, value: object) -> None:
        """Remember a value that JSON can hold."""
        self.set_text(key, json.dumps(value))
