"""Keeps the application's look in step with the system's colour scheme and the user's preference."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.fonts import install_fonts, ui_font
from ui.icons import use_theme
from ui.stylesheet import application_palette, application_style_sheet
from ui.theme import Theme, load_theme


class Preference(StrEnum):
    """Which theme the user wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    LIGHT_CONTRAST = "light-contrast"
    DARK_CONTRAST = "dark-contrast"


_LIGHT, _DARK = Qt.ColorScheme.Light, Qt.ColorScheme.Dark
_SCHEMES = {
    Preference.LIGHT: _LIGHT,
    Preference.DARK: _DARK,
    Preference.LIGHT_CONTRAST: _LIGHT,
    Preference.DARK_CONTRAST: _DARK,
}


def system_scheme() -> Qt.ColorScheme:
    """Return whether the desktop is light or dark; unknown where it does not say."""
    return QGuiApplication.styleHints().colorScheme()


def system_wants_contrast() -> bool:
    """Return whether the desktop asks for high contrast."""
    hints = QGuiApplication.styleHints()  # to be kept: what it returns is only valid as long as this name is
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


class ThemeManager(QObject):
    """The current theme. `changed` follows once the application shows the new one."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None, preference: str = Preference.SYSTEM) -> None:
        super().__init__(parent)
        self._app: QApplication | None = None
        self._preference = Preference(preference)
        self._tell_system()
        self._theme = load_theme(self._wanted())
        self._hints = QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self._refresh)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._refresh)

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._theme

    @property
    def preference(self) -> Preference:
        """What the user chose: a theme, or to follow the system."""
        return self._preference

    def set_preference(self, preference: str) -> None:
        """Follow the system's colour scheme and contrast, or keep one theme whatever it says."""
        self._preference = Preference(preference)
        self._tell_system()
        self._refresh()

    def apply(self, app: QApplication) -> None:
        """Give `app` the fonts, palette, style and icons of the theme, now and at each change."""
        self._app = app
        app.setStyle("Fusion")
        install_fonts()
        app.setFont(ui_font())
        self._dress(app)

    def _tell_system(self) -> None:
        """Let title bars and the system's own dialogs be as light or dark as the window, where it can do that."""
        hints = QGuiApplication.styleHints()
        if self._preference is Preference.SYSTEM:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(_SCHEMES[self._preference])

    def _wanted(self) -> str:
        if self._preference is not Preference.SYSTEM:
            return self._preference.value
        dark = system_scheme() == _DARK
        if system_wants_contrast():
            return (Preference.DARK_CONTRAST if dark else Preference.LIGHT_CONTRAST).value
        return (Preference.DARK if dark else Preference.LIGHT).value

    def _refresh(self) -> None:
        theme = load_theme(self._wanted())
        if theme is self._theme:
            return
        self._theme = theme
        if self._app is not None:
            self._dress(self._app)
        self.changed.emit()

    def _dress(self, app: QApplication) -> None:
        use_theme(self._theme)
        app.setPalette(application_palette(self._theme))
        app.setStyleSheet(application_style_sheet(self._theme))
