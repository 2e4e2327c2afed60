"""Settings: typed values, and nothing where the file holds nonsense."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QByteArray

from ui.outline.columns import Column, default_columns, from_data, to_data
from ui.settings import Settings


@pytest.fixture
def settings() -> Iterator[Settings]:
    settings = Settings()
    settings.clear()
    yield settings
    settings.clear()


def test_values_come_back_with_their_type(settings: Settings) -> None:
    settings.set_flag("a", False)
    settings.set_text("b", "text")
    settings.set_bytes("c", QByteArray(b"\x00state"))
    settings.set_data("d", [["name", 3]])
    settings.flush()
    again = Settings()
    assert again.flag("a", True) is False
    assert again.text("b") == "text"
    assert again.bytes("c") == QByteArray(b"\x00state")
    assert again.data("d") == [["name", 3]]


def test_nothing_remembered_is_the_default(settings: Settings) -> None:
    assert settings.flag("x", True) is True
    assert settings.text("x", "y") == "y"
    assert settings.bytes("x").isEmpty()
    assert settings.data("x") is None


def test_damaged_json_counts_as_nothing(settings: Settings) -> None:
    settings.set_text("d", "{")
    assert settings.data("d") is None


def test_columns_survive_as_data() -> None:
    columns = (Column("name", 200), Column("wbs", 60))
    assert from_data(to_data(columns)) == columns


@pytest.mark.parametrize("data", [None, 3, [], [["wbs", 60]], ["name"], [["unknown", 3]], {"name": 3}])
def test_columns_without_the_name_are_the_usual_ones(data: object) -> None:
    assert from_data(data) == default_columns()


def test_absurd_widths_are_brought_to_reason() -> None:
    (column,) = from_data([["name", 10**9]])
    assert column.width <= 1200
