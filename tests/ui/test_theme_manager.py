"""The theme manager: follows the system or the user, live, in all that the application shows."""

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from ui.fonts import FAMILY, PIXEL_SIZE
from ui.theme import Role, load_theme
from ui.theme_manager import Preference, ThemeManager, system_wants_contrast


@pytest.fixture
def app(qapp: QApplication):
    """Return the application, given back its look afterwards."""
    font, palette, style = qapp.font(), qapp.palette(), qapp.style().objectName()
    yield qapp
    qapp.setStyleSheet("")
    qapp.setStyle(style)
    qapp.setPalette(palette)
    qapp.setFont(font)


class System(QObject):
    """Stands in for the desktop, whose colour scheme a test cannot change."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__()
        self.hints = QGuiApplication.styleHints()
        self.scheme = Qt.ColorScheme.Unknown
        monkeypatch.setattr("ui.theme_manager.system_scheme", self.read)

    def read(self) -> Qt.ColorScheme:
        return self.scheme

    def become(self, scheme: Qt.ColorScheme) -> None:
        self.scheme = scheme
        self.hints.colorSchemeChanged.emit(scheme)


@pytest.fixture
def system(qapp, monkeypatch: pytest.MonkeyPatch) -> System:
    return System(monkeypatch)


def test_the_system_may_ask_for_high_contrast(system: System, monkeypatch: pytest.MonkeyPatch):
    manager, wanted = ThemeManager(), [True]
    monkeypatch.setattr("ui.theme_manager.system_wants_contrast", lambda: wanted[0])
    system.become(Qt.ColorScheme.Dark)
    assert manager.theme is load_theme("dark-contrast")
    system.become(Qt.ColorScheme.Light)
    assert manager.theme is load_theme("light-contrast")
    wanted[0] = False
    system.hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert manager.theme is load_theme("light")


def test_the_system_is_asked_again_and_again(qapp: QApplication):
    assert [system_wants_contrast() for _ in range(3)] == [False] * 3


def test_high_contrast_can_be_chosen_whatever_the_system_says(system: System):
    manager = ThemeManager(preference="dark-contrast")
    assert manager.theme is load_theme("dark-contrast")
    manager.set_preference(Preference.LIGHT_CONTRAST)
    assert manager.theme is load_theme("light-contrast")


class Counter(QObject):
    """Counts signals."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    @Slot()
    def note(self) -> None:
        self.count += 1


def test_unknown_scheme_is_light(system: System):
    assert ThemeManager().theme is load_theme("light")


def test_follows_the_system_live(system: System):
    manager, counter = ThemeManager(), Counter()
    manager.changed.connect(counter.note)
    system.become(Qt.ColorScheme.Dark)
    assert manager.theme is load_theme("dark")
    system.become(Qt.ColorScheme.Light)
    assert manager.theme is load_theme("light")
    assert counter.count == 2


def test_preference_is_stronger_than_the_system(system: System):
    manager, counter = ThemeManager(preference="light"), Counter()
    manager.changed.connect(counter.note)
    system.become(Qt.ColorScheme.Dark)
    assert manager.theme is load_theme("light")
    assert counter.count == 0


def test_going_back_to_the_system(system: System):
    system.become(Qt.ColorScheme.Dark)
    manager = ThemeManager(preference=Preference.LIGHT)
    manager.set_preference("system")
    assert manager.preference is Preference.SYSTEM
    assert manager.theme is load_theme("dark")


def test_same_theme_again_is_no_change(system: System):
    manager, counter = ThemeManager(), Counter()
    manager.changed.connect(counter.note)
    manager.set_preference("light")
    assert counter.count == 0


def test_unknown_preference_is_an_error(system: System):
    with pytest.raises(ValueError, match="sepia"):
        ThemeManager(preference="sepia")


def test_apply_dresses_the_application(app: QApplication, system: System):
    manager = ThemeManager()
    manager.apply(app)
    assert app.palette().color(QPalette.ColorRole.Window) == load_theme("light").color(Role.WINDOW)
    assert app.font().families()[0] == FAMILY
    assert app.font().pixelSize() == PIXEL_SIZE
    assert app.styleSheet()


def test_change_redresses_the_application_before_it_is_told(app: QApplication, system: System):
    manager = ThemeManager()
    manager.apply(app)
    seen: list[int] = []

    class Listener(QObject):
        @Slot()
        def look(self) -> None:
            seen.append(app.palette().color(QPalette.ColorRole.Base).lightness())

    listener = Listener()
    manager.changed.connect(listener.look)
    manager.set_preference("dark")
    assert seen == [load_theme("dark").color(Role.BASE).lightness()]


def test_change_reaches_a_window_that_is_open(app: QApplication, system: System, qtbot):
    manager = ThemeManager()
    manager.apply(app)
    button = QPushButton("Cancel")
    qtbot.addWidget(button)
    manager.set_preference("dark")
    inside = button.grab().toImage().pixelColor(6, button.height() // 2)
    assert inside == load_theme("dark").color(Role.CONTROL)


def test_label_text_takes_the_colour_of_the_theme(app: QApplication, system: System, qtbot):
    manager = ThemeManager(preference="dark")
    manager.apply(app)
    label = QLabel("Why here")
    qtbot.addWidget(label)
    assert label.palette().color(QPalette.ColorRole.WindowText) == load_theme("dark").color(Role.TEXT)


def test_deleted_manager_is_not_called(system: System):
    manager = ThemeManager()
    del manager
    system.become(Qt.ColorScheme.Dark)
    system.become(Qt.ColorScheme.Light)
