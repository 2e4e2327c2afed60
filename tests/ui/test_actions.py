"""The table of actions is whole: unique ids and keys, icons that exist, methods that exist, all in a menu."""

from collections import Counter
from collections.abc import Iterator
from importlib.resources import files

import pytest
from PySide6.QtGui import QKeySequence

from ui.actions import MENUS, SAVED_MENU, SPECS, TASK_MENU, TOOLBAR, Menu, Spec
from ui.commands.arrange import ArrangeCommands
from ui.commands.cells import CellCommands
from ui.commands.clipboard import ClipboardCommands
from ui.commands.edit import EditCommands
from ui.commands.file import FileCommands
from ui.commands.help import HelpCommands
from ui.commands.plan import PlanCommands
from ui.commands.saved import SavedCommands
from ui.commands.task import TaskCommands
from ui.commands.view import ViewCommands

GROUPS = {
    "file": FileCommands,
    "edit": EditCommands,
    "clipboard": ClipboardCommands,
    "cells": CellCommands,
    "task": TaskCommands,
    "plan": PlanCommands,
    "view": ViewCommands,
    "arrange": ArrangeCommands,
    "saved": SavedCommands,
    "help": HelpCommands,
}


FILLED = ("{recent}", "{saved}", "{colors}")
MENUS_FILLED_LATER = {"{saved}": SAVED_MENU}


def ids_of(entries: tuple[str | Menu | None, ...]) -> list[str]:
    found: list[str] = []
    for entry in entries:
        if isinstance(entry, tuple):
            found += ids_of(entry[1])
        elif entry in MENUS_FILLED_LATER:
            found += ids_of(MENUS_FILLED_LATER[entry])
        elif entry is not None and not entry.startswith("{"):
            found.append(entry)
    return found


def test_ids_are_unique() -> None:
    assert [one for one, count in Counter(spec.id for spec in SPECS).items() if count > 1] == []


def test_no_key_means_two_things() -> None:
    keys = Counter(QKeySequence(key).toString() for spec in SPECS for key in spec.keys)
    assert "" not in keys, "a key that Qt does not know"
    assert [key for key, count in keys.items() if count > 1] == []
    letters = Counter(key for spec in SPECS for key in spec.timeline_keys)
    assert [key for key, count in letters.items() if count > 1] == []


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.id)
def test_each_action_has_its_method_and_icon(spec: Spec) -> None:
    assert callable(getattr(GROUPS[spec.group], spec.method_name))
    if spec.icon:
        assert (files("resources") / "icons" / f"{spec.icon}.svg").is_file()


def test_every_action_is_in_one_menu() -> None:
    placed = Counter(one for _title, entries in MENUS for one in ids_of(entries))
    assert placed == Counter(spec.id for spec in SPECS)


def test_toolbar_and_context_menu_name_actions_that_exist() -> None:
    known = {spec.id for spec in SPECS}
    assert {entry for entry in (*TOOLBAR, *TASK_MENU) if entry} <= known


def menus_in(menus: tuple[Menu, ...]) -> Iterator[Menu]:
    """Yield menus and the menus within them."""
    for menu in menus:
        yield menu
        yield from menus_in(tuple(entry for entry in menu[1] if isinstance(entry, tuple)))


@pytest.mark.parametrize("menu", list(menus_in(MENUS)), ids=lambda menu: menu[0].replace("&", ""))
def test_mnemonics_of_a_menu_do_not_collide(menu: Menu) -> None:
    texts = {spec.id: spec.text for spec in SPECS}
    entries = [entry for entry in menu[1] if entry and not str(entry).startswith("{")]
    names = [entry[0] if isinstance(entry, tuple) else texts[entry] for entry in entries]
    letters = Counter(name[name.index("&") + 1].lower() for name in names if "&" in name)
    assert [one for one, count in letters.items() if count > 1] == []
