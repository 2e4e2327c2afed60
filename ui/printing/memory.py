"""The page set-up as it is remembered from print to print, without the dates of the time axis: they are the plan's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import msgspec

from planner.errors import EditRefused
from planner.fields import FIELDS, Field
from ui.printing.setup import PageSetup, checked
from ui.settings import Settings

SETUP_SETTING = "print/setup"
COLUMNS_SETTING = "print/columns"


def load_setup(settings: Settings, shown: Sequence[str], fields: Mapping[str, Field] = FIELDS) -> PageSetup:
    """Return the remembered set-up; its columns are the outline's, `shown`, unless others were chosen for paper.

    Columns of `fields` that the plan does not have count as not chosen.
    """
    remembered = settings.data(SETUP_SETTING)
    pages = {**remembered, "columns": []} if isinstance(remembered, dict) else remembered
    setup = _read(pages, fields) or PageSetup()
    own = settings.data(COLUMNS_SETTING)
    chosen = _read({"columns": own}, fields) if own is not None else None
    return replace(setup, columns=chosen.columns if chosen else tuple(shown))


def keep_setup(settings: Settings, setup: PageSetup, shown: Sequence[str]) -> None:
    """Remember a set-up; columns that are the outline's go on following it."""
    data = msgspec.to_builtins(replace(setup, first=None, last=None))
    own = None if setup.columns == tuple(shown) else data["columns"]
    settings.set_data(SETUP_SETTING, data)
    settings.set_data(COLUMNS_SETTING, own)


def _read(data: object, fields: Mapping[str, Field]) -> PageSetup | None:
    try:
        return checked(msgspec.convert(data, PageSetup), fields)
    except (msgspec.ValidationError, EditRefused):
        return None
