"""The Plan menu: the plan's settings, and its baselines."""

from __future__ import annotations

from PySide6.QtCore import Slot

from planner.edits import baselines
from ui.commands.base import Commands


class PlanCommands(Commands):
    """What is about the plan as a whole."""

    def settings(self) -> None:
        """Show the settings of the plan, to change them."""
        from ui.plan_settings import PlanSettings

        PlanSettings(self._bridge, self._window).open()

    def custom_fields(self) -> None:
        """Manage the fields that the plan defines itself."""
        from ui.custom_fields_dialog import CustomFields

        CustomFields(self._bridge, self._window).open()

    def goals(self) -> None:
        """Manage what the plan is for."""
        from ui.goals_dialog import Goals

        Goals(self._bridge, self._window).open()

    def set_baseline(self) -> None:
        """Remember the present dates of all tasks, or of the selected ones."""
        from ui.baseline_dialogs import SetBaseline

        now = self._window.clock().isoformat(timespec="seconds")
        SetBaseline(self._bridge, self._ids, now, self._window).open()

    def clear_baseline(self) -> None:
        """Ask which baseline to forget."""
        kept = sorted(self._project.baselines.values(), key=lambda one: one.number)
        if not kept:
            self._window.say(self.tr("There is no baseline to clear; set one with Set Baseline first."))
            return
        from ui.baseline_dialogs import ClearBaseline

        dialog = ClearBaseline(kept, self._window)
        dialog.chosen.connect(self._clear)
        dialog.open()

    def people(self) -> None:
        """Show people and teams, to change them."""
        from ui.people_dialog import PeopleDialog

        PeopleDialog(self._bridge, self._window).open()

    def calendars(self) -> None:
        """Show the calendars, to change them."""
        from ui.calendars_dialog import CalendarsDialog

        CalendarsDialog(self._bridge, self._window.themes, self._window).open()

    @Slot(object)
    def _clear(self, number: int) -> None:
        self._bridge.apply(baselines.clear_baseline, number)
