"""The Help menu."""

from __future__ import annotations

from ui.commands.base import Commands


class HelpCommands(Commands):
    """What there is to know."""

    def shortcuts(self) -> None:
        """List all actions with their keys."""
        from ui.shortcuts_page import ShortcutsPage

        ShortcutsPage(self._window).open()

    def about(self) -> None:
        """Say which program this is."""
        from importlib.metadata import version

        text = self.tr("Fairlead {0}: plans programs, shows at once what a slip moves.").format(version("fairlead"))
        self._window.say(text)
