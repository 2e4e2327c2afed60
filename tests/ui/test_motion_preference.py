"""What the desktop says about motion."""

import pytest

from ui.motion_preference import BUS_ADDRESS, MotionPreference

FREEDESKTOP = ("org.freedesktop.appearance", "reduced-motion")
GNOME = ("org.gnome.desktop.interface", "enable-animations")


class Variant:
    """Holds a value as the bus hands it over."""

    def __init__(self, value: object) -> None:
        self._value = value

    def variant(self) -> object:
        return self._value


@pytest.fixture
def preference(qapp):
    return MotionPreference()


@pytest.mark.parametrize(
    ("setting", "value", "reduced"),
    [(FREEDESKTOP, 1, True), (FREEDESKTOP, 0, False), (GNOME, False, True), (GNOME, True, False)],
)
def test_the_portal_says_whether_motion_is_wanted(preference, setting, value, reduced):
    preference.take(*setting, Variant(Variant(value)))
    assert preference.reduced is reduced


def test_a_change_is_told_once(preference, qtbot):
    heard = []
    preference.changed.connect(lambda: heard.append(preference.reduced))
    preference.take(*FREEDESKTOP, 1)
    preference.take(*FREEDESKTOP, 1)
    preference.take(*FREEDESKTOP, 0)
    assert heard == [True, False]


def test_other_settings_do_not_count(preference):
    preference.take("org.freedesktop.appearance", "color-scheme", 1)
    assert not preference.reduced


def test_without_a_bus_nothing_is_asked(preference, monkeypatch):
    monkeypatch.delenv(BUS_ADDRESS, raising=False)
    preference.ask()
    assert not preference.reduced
