"""The table of actions; menus, toolbar, shortcuts and the command palette are all made from it (`ui.action_set`).

An action's id is `group.method`: it calls that method of the commands object of the group.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, auto

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.arrange.offers import GROUPS, OFFERS
from ui.translation import LANGUAGES
from ui.view_table import VIEWS

CONTEXT = "actions"


class State(Flag):
    """What holds at the moment; an action is enabled while all that it needs holds."""

    ALWAYS = 0
    PLAN = auto()
    WRITABLE = auto()
    TASKS = auto()
    SEVERAL = auto()
    LINK = auto()
    SELECTED = auto()
    UNDO = auto()
    REDO = auto()
    REPORT = auto()
    TIME = auto()
    ROWS = auto()
    FILTERED = auto()
    ARRANGED = auto()
    SAVED_VIEW = auto()


EDITABLE = State.PLAN | State.WRITABLE
EDIT_TASKS = EDITABLE | State.TASKS


@dataclass(frozen=True, slots=True)
class Spec:
    """One row of the table.

    Attributes:
        id: `group.method` of the commands object that does it.
        text: as in the menu, with its mnemonic.
        keys: shortcuts anywhere in the window. timeline_keys: single letters that act in the timeline only.
        icon: name of the drawing. tip: what the toolbar says beyond the text.
        needs: what must hold for it to be enabled.
        checkable: it switches something on and off. choice: one of a group of alternatives.
        method, argument: the method and what it is given, for several actions that share one.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: State = State.ALWAYS
    checkable: bool = False
    choice: str = ""
    timeline_keys: tuple[str, ...] = ()
    method: str = ""
    argument: object = None

    @property
    def group(self) -> str:
        """The commands object that does it."""
        return self.id.partition(".")[0]

    @property
    def method_name(self) -> str:
        """The method that does it."""
        return self.method or self.id.partition(".")[2]


def _t(text: str) -> str:
    return str(QT_TRANSLATE_NOOP(CONTEXT, text))


PLAN = State.PLAN
TIMED = PLAN | State.TIME
ROWED = PLAN | State.ROWS
SPECS: tuple[Spec, ...] = (
    Spec("file.new", _t("&New Plan…"), ("Ctrl+N",), "new"),
    Spec("file.new_window", _t("New Win&dow"), ("Ctrl+Shift+N",), ""),
    Spec("file.open", _t("&Open…"), ("Ctrl+O",), "open"),
    Spec("file.import_plan", _t("&Import…"), ("Ctrl+Shift+O",), "import"),
    Spec("file.save", _t("&Save Version…"), ("Ctrl+S",), "save-version", EDITABLE),
    Spec("file.save_as", _t("Save &As…"), ("Ctrl+Shift+S",), "save-as", PLAN),
    Spec("file.revert", _t("&Revert to Version…"), (), "history", EDITABLE),
    Spec("file.show_report", _t("I&mport Report…"), (), "", PLAN | State.REPORT),
    Spec("file.export", _t("&Export…"), ("Ctrl+E",), "export", PLAN),
    Spec("file.print_preview", _t("Print Previe&w…"), ("Ctrl+Shift+P",), "print", PLAN),
    Spec("file.print_plan", _t("&Print…"), ("Ctrl+P",), "print", PLAN),
    Spec("file.close", _t("&Close Plan"), ("Ctrl+W",), "close", PLAN),
    Spec("file.quit", _t("&Quit"), ("Ctrl+Q",)),
    Spec("edit.undo", _t("&Undo"), ("Ctrl+Z",), "undo", PLAN | State.UNDO),
    Spec("edit.redo", _t("&Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), "redo", PLAN | State.REDO),
    Spec("clipboard.cut", _t("Cu&t"), ("Ctrl+X", "Shift+Del"), "cut", EDIT_TASKS),
    Spec("clipboard.copy", _t("Cop&y"), ("Ctrl+C", "Ctrl+Ins"), "copy", PLAN | State.TASKS),
    Spec("clipboard.copy_cell", _t("C&opy Cell"), ("Ctrl+Shift+C",), "", PLAN | State.TASKS | State.ROWS),
    Spec("clipboard.paste", _t("Pa&ste"), ("Ctrl+V", "Shift+Ins"), "paste", EDITABLE),
    Spec("clipboard.paste_special", _t("Paste Ta&ble…"), ("Ctrl+Shift+V",), "", EDITABLE),
    Spec("cells.fill_down", _t("Fill Do&wn"), ("Ctrl+Shift+D",), "", EDIT_TASKS | State.SEVERAL | State.ROWS),
    Spec("cells.clear", _t("C&lear Cells"), ("Ctrl+Del",), "", EDIT_TASKS | State.ROWS),
    Spec("cells.replace", _t("R&eplace…"), ("Ctrl+H",), "", EDITABLE),
    Spec("edit.delete", _t("&Delete"), ("Del",), "delete", EDITABLE | State.SELECTED),
    Spec("edit.select_all", _t("Select &All"), ("Ctrl+A",), "", PLAN),
    Spec("edit.find", _t("&Find…"), ("Ctrl+F",), "search", PLAN),
    Spec("edit.edit_cell", _t("Edit &Cell"), ("F2",), "", EDITABLE),
    Spec("edit.palette", _t("Command &Palette…"), ("Ctrl+K",), "keyboard"),
    Spec("task.new", _t("&New Task"), ("Ins",), "add-task", EDITABLE),
    Spec("task.new_below", _t("New Task &Below"), ("Ctrl+Return", "Ctrl+Enter"), "", EDITABLE),
    Spec(
        "task.new_milestone", _t("New &Milestone"), ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), "add-milestone", EDITABLE
    ),
    Spec("task.recurring", _t("&Recurring Task…"), (), "recurring", EDITABLE),
    Spec("task.indent", _t("&Indent"), ("Alt+Shift+Right", "Ctrl+]"), "indent", EDIT_TASKS),
    Spec("task.outdent", _t("&Outdent"), ("Alt+Shift+Left", "Ctrl+["), "outdent", EDIT_TASKS),
    Spec("task.move_up", _t("Move &Up"), ("Alt+Up",), "move-up", EDIT_TASKS),
    Spec("task.move_down", _t("Move &Down"), ("Alt+Down",), "move-down", EDIT_TASKS),
    Spec("task.link", _t("&Link"), ("Ctrl+F2",), "link", EDIT_TASKS | State.SEVERAL, timeline_keys=("L",)),
    Spec("task.unlink", _t("Unlin&k"), ("Ctrl+Shift+F2",), "unlink", EDITABLE | State.SELECTED),
    Spec("task.toggle_milestone", _t("Mark as Mile&stone"), ("Ctrl+M",), "milestone", EDIT_TASKS),
    Spec("task.toggle_pin", _t("Pin S&tart"), ("Ctrl+D",), "pin", EDIT_TASKS),
    Spec("task.toggle_manual", _t("Schedule M&anually"), ("Ctrl+Shift+M",), "manual", EDIT_TASKS),
    Spec("task.split", _t("Split Here"), (), "", EDIT_TASKS, timeline_keys=("Shift+S",)),
    Spec("task.join", _t("Join Parts"), (), "", EDIT_TASKS),
    *(
        Spec(
            f"task.progress_{percent}",
            _t(text),
            (f"Alt+Shift+{digit}",),
            "progress",
            EDIT_TASKS,
            method="set_progress",
            argument=percent,
        )
        for percent, digit, text in (
            (0, 0, "0 % Complete"),
            (25, 1, "25 % Complete"),
            (50, 2, "50 % Complete"),
            (75, 3, "75 % Complete"),
            (100, 4, "100 % Complete"),
        )
    ),
    *(
        Spec(f"task.bucket_{name}", _t(text), (), "", EDIT_TASKS, method="set_bucket", argument=name)
        for name, text in (("now", "Idea for &Now"), ("next", "Idea for Ne&xt"), ("later", "Idea for &Later"))
    ),
    Spec("task.schedule_idea", _t("Give Idea &Dates"), (), "calendar", EDIT_TASKS),
    Spec("task.inspect", _t("Task D&etails"), ("Alt+Return", "Alt+Enter", "Shift+F2"), "", PLAN),
    Spec("plan.settings", _t("Plan &Settings…"), (), "settings", EDITABLE),
    Spec("plan.people", _t("&People and Teams…"), (), "team", EDITABLE),
    Spec("plan.calendars", _t("Cale&ndars…"), (), "calendar", EDITABLE),
    Spec("plan.custom_fields", _t("Custom &Fields…"), (), "columns", EDITABLE),
    Spec("plan.goals", _t("&Goals…"), (), "flag", EDITABLE),
    Spec("plan.set_baseline", _t("Set &Baseline…"), (), "baseline", EDITABLE),
    Spec("plan.clear_baseline", _t("&Clear Baseline…"), (), "", EDITABLE),
    *(
        Spec(
            f"view.show_{view.id}",
            view.text,
            (f"Ctrl+{number}",),
            view.icon,
            PLAN,
            choice="view",
            method="show_view",
            argument=view.id,
        )
        for number, view in enumerate(VIEWS, start=1)
    ),
    Spec("view.zoom_in", _t("Zoom &In"), ("Ctrl++", "Ctrl+="), "zoom-in", TIMED, timeline_keys=("+",)),
    Spec("view.zoom_out", _t("Zoom &Out"), ("Ctrl+-",), "zoom-out", TIMED, timeline_keys=("-",)),
    Spec("view.zoom_fit", _t("&Fit Plan"), ("Ctrl+Shift+F",), "zoom-fit", TIMED, timeline_keys=("F",)),
    Spec("view.zoom_selection", _t("Fit Selection"), ("Ctrl+Shift+E",), "", TIMED | State.TASKS, timeline_keys=("E",)),
    Spec("view.card", _t("Task Card"), ("Ctrl+F1",), "", ROWED | State.TASKS, timeline_keys=("I",)),
    Spec("view.rows_lower", _t("Lower Rows"), ("Ctrl+Alt+-",), "", ROWED),
    Spec("view.rows_higher", _t("Higher Rows"), ("Ctrl+Alt++", "Ctrl+Alt+="), "", ROWED),
    Spec("view.rows_normal", _t("Normal Rows"), ("Ctrl+Alt+0",), "", ROWED),
    Spec("view.rows_fit", _t("Fit All Rows"), ("Ctrl+Alt+F",), "", ROWED),
    Spec("view.today", _t("Go to &Today"), ("Ctrl+T",), "today", TIMED, timeline_keys=("T",)),
    Spec("view.go_to_task", _t("Go to &Selected Task"), ("Ctrl+Shift+F5",), "", PLAN | State.TASKS),
    Spec("view.go_to_date", _t("Go to &Date…"), ("F5",), "calendar", TIMED),
    Spec("view.earlier", _t("Scroll Earlier"), ("Alt+Left",), "", TIMED),
    Spec("view.later", _t("Scroll Later"), ("Alt+Right",), "", TIMED),
    Spec("view.plan_start", _t("Plan Start"), ("Alt+Home",), "", TIMED),
    Spec("view.plan_finish", _t("Plan Finish"), ("Alt+End",), "", TIMED),
    Spec(
        "view.path",
        _t("Sho&w Path to This Task"),
        ("Ctrl+Shift+T",),
        "",
        PLAN | State.TASKS,
        checkable=True,
        timeline_keys=("W",),
    ),
    Spec("view.critical", _t("&Critical Path"), (), "critical-path", PLAN, checkable=True),
    Spec("view.baseline", _t("&Baseline"), (), "baseline", PLAN, checkable=True),
    Spec("view.links", _t("&Links"), (), "link", PLAN, checkable=True),
    Spec("view.snap", _t("Snap While Dragging"), (), "", ROWED, checkable=True, timeline_keys=("S",)),
    Spec("view.mini_map", _t("Mini-map"), ("Ctrl+Alt+M",), "", ROWED, checkable=True),
    Spec("view.animate", _t("Animate Changes"), (), "", ROWED, checkable=True),
    Spec("view.columns", _t("Colu&mns…"), (), "columns", ROWED),
    Spec("view.inspector", _t("I&nspector"), ("Ctrl+I",), "inspector", PLAN, checkable=True),
    Spec("view.next_pane", _t("Next &Pane"), ("F6",), "", PLAN),
    Spec("view.previous_pane", _t("Previous Pane"), ("Shift+F6",), "", PLAN),
    Spec("view.collapse", _t("Collapse"), ("Alt+Shift+-",), "", ROWED | State.TASKS),
    Spec("view.expand", _t("Expand"), ("Alt+Shift+=", "Alt+Shift++"), "", ROWED | State.TASKS),
    Spec("view.collapse_all", _t("Collapse &All"), (), "collapse-all", ROWED),
    *(
        Spec(f"view.level_{level}", _t(text), (), "", ROWED, method="show_levels", argument=level)
        for level, text in (
            (1, "Level &1"),
            (2, "Level &2"),
            (3, "Level &3"),
            (4, "Level &4"),
            (5, "Level &5"),
            (6, "Level &6"),
        )
    ),
    Spec("view.expand_all", _t("E&xpand All"), ("Alt+Shift+*",), "expand-all", ROWED),
    Spec("arrange.quick_filter", _t("&Quick Filter"), ("Ctrl+Shift+L",), "search", PLAN, timeline_keys=("/",)),
    *(
        Spec(f"arrange.only_{one.key}", one.text, (), "filter", PLAN, True, method="only", argument=one.key)
        for one in OFFERS
    ),
    Spec("arrange.build", _t("Cust&om Filter…"), ("Ctrl+Alt+L",), "filter", PLAN),
    Spec("arrange.clear_filter", _t("Clear Filte&r"), ("Ctrl+Shift+X",), "close", PLAN | State.FILTERED),
    Spec("arrange.sort", _t("&Sort…"), (), "", PLAN),
    Spec("arrange.outline_order", _t("Out&line Order"), (), "outline", PLAN | State.ARRANGED),
    Spec("arrange.no_groups", _t("&No Groups"), (), "", PLAN, choice="grouping"),
    *(
        Spec(f"arrange.group_{key}", text, (), "", PLAN, choice="grouping", method="group", argument=key)
        for key, text in GROUPS
    ),
    Spec("saved.usual", _t("&All Tasks in Outline Order"), ("Ctrl+Shift+0",), "outline", PLAN),
    Spec("saved.save", _t("&Save View…"), (), "save-version", EDITABLE),
    Spec("saved.update_view", _t("&Update View"), (), "", EDITABLE | State.SAVED_VIEW),
    Spec("saved.reset", _t("&Reset View"), (), "", PLAN | State.SAVED_VIEW),
    Spec("saved.rename", _t("Re&name View…"), (), "", EDITABLE | State.SAVED_VIEW),
    Spec("saved.delete", _t("&Delete View"), (), "", EDITABLE | State.SAVED_VIEW),
    Spec("view.recalculate", _t("&Recalculate"), ("F9",), "refresh", PLAN),
    *(
        Spec(f"view.language_{code}", name, choice="language", method="set_language", argument=code)
        for code, name in (("system", _t("&System Language")), *LANGUAGES.items())
    ),
    *(
        Spec(f"view.theme_{name}", _t(text), choice="theme", method="set_theme", argument=name)
        for name, text in (
            ("system", "&System Theme"),
            ("light", "&Light Theme"),
            ("dark", "&Dark Theme"),
            ("light-contrast", "&High Contrast, Light"),
            ("dark-contrast", "High &Contrast, Dark"),
        )
    ),
    Spec("help.shortcuts", _t("&Keyboard Shortcuts"), ("F1",), "keyboard"),
    Spec("help.about", _t("&About Fairlead")),
)

Menu = tuple[str, tuple["str | Menu | None", ...]]
"""A title and its entries: action ids, None for a separator, or a menu; `{name}` stands for a menu filled elsewhere."""

FILTER_MENU: tuple[str | None, ...] = (
    "arrange.quick_filter", None, *(f"arrange.only_{one.key}" for one in OFFERS), None, "arrange.build",
    "arrange.clear_filter",
)  # fmt: skip
"""What the filter button of the view bar offers."""

GROUP_MENU: tuple[str | None, ...] = (
    "arrange.no_groups", *(f"arrange.group_{key}" for key, _ in GROUPS), "{fields}", None, "arrange.sort",
    "arrange.outline_order",
)  # fmt: skip
"""What the button beside it offers; the fields that are not named here are filled in."""

SAVED_MENU: tuple[str | None, ...] = (
    "saved.usual", None, "saved.save", "saved.update_view", "saved.reset", "saved.rename", "saved.delete",
)  # fmt: skip
"""What the menu of saved views offers below them."""

MENUS: tuple[Menu, ...] = (
    (_t("&File"), (
        "file.new", "file.new_window", "file.open", "{recent}", "file.import_plan", "file.show_report", None,
        "file.save", "file.save_as", "file.revert", None, "file.export", "file.print_preview", "file.print_plan",
        None, "file.close", "file.quit",
    )),
    (_t("&Edit"), (
        "edit.undo", "edit.redo", None, "clipboard.cut", "clipboard.copy", "clipboard.copy_cell", "clipboard.paste",
        "clipboard.paste_special", None, "edit.edit_cell", "cells.fill_down", "cells.clear", "edit.delete",
        "edit.select_all", None, "edit.find", "cells.replace", "edit.palette",
    )),
    (_t("&Task"), (
        "task.new", "task.new_below", "task.new_milestone", "task.recurring", None, "task.indent", "task.outdent",
        "task.move_up", "task.move_down", None, "task.link", "task.unlink", None, "task.toggle_milestone",
        "task.toggle_pin", "task.toggle_manual", "task.split", "task.join",
        (_t("&Progress"), (
            "task.progress_0", "task.progress_25", "task.progress_50", "task.progress_75", "task.progress_100",
        )),
        (_t("Bu&cket"), ("task.bucket_now", "task.bucket_next", "task.bucket_later", "task.schedule_idea")),
        None, "task.inspect",
    )),
    (_t("&Plan"), (
        "plan.settings", "plan.people", "plan.calendars", "plan.custom_fields", "plan.goals", None,
        "plan.set_baseline", "plan.clear_baseline",
    )),
    (_t("&View"), (
        *(f"view.show_{view.id}" for view in VIEWS), None,
        (_t("&Zoom"), (
            "view.zoom_in", "view.zoom_out", "view.zoom_fit", "view.zoom_selection", None,
            "view.rows_lower", "view.rows_higher", "view.rows_normal", "view.rows_fit",
        )),
        (_t("G&o To"), (
            "view.today", "view.go_to_task", "view.go_to_date", None, "view.plan_start", "view.plan_finish",
            "view.earlier", "view.later", None, "view.next_pane", "view.previous_pane",
        )),
        (_t("Outl&ine"), (
            "view.collapse", "view.expand", "view.collapse_all", "view.expand_all", None,
            *(f"view.level_{level}" for level in range(1, 7)),
        )), None,
        "view.critical", "view.path", "view.baseline", "view.links", "view.mini_map", "view.card", "view.inspector",
        "view.columns", None,
        (_t("Filt&er"), FILTER_MENU), (_t("&Group and Sort"), GROUP_MENU), "{saved}", "{colors}", None,
        "view.snap", "view.animate",
        (_t("T&heme"), (
            "view.theme_system", None, "view.theme_light", "view.theme_dark", "view.theme_light-contrast",
            "view.theme_dark-contrast",
        )),
        (_t("Lang&uage"), ("view.language_system", None, *(f"view.language_{code}" for code in LANGUAGES))),
        "view.recalculate",
    )),
    (_t("&Help"), ("help.shortcuts", "help.about")),
)  # fmt: skip

TOOLBAR: tuple[str | None, ...] = (
    "edit.undo", "edit.redo", None, "task.new", "task.new_milestone", "edit.delete", None, "task.outdent",
    "task.indent", "task.move_up", "task.move_down", None, "task.link", "task.unlink", None, "view.zoom_out",
    "view.zoom_in", "view.zoom_fit", "view.today", None, "view.critical", "view.baseline", "view.links", None,
    "view.inspector",
)  # fmt: skip

TASK_MENU: tuple[str | None, ...] = (
    "task.inspect", None, "clipboard.cut", "clipboard.copy", "clipboard.paste", None,
    "task.new_below", "task.new_milestone", "edit.delete", None, "task.indent", "task.outdent",
    "task.link", "task.unlink", None, "task.toggle_milestone", "task.toggle_pin", "task.toggle_manual",
    "task.split", "task.join", None, "view.path", "view.go_to_task",
)  # fmt: skip
"""What a right click on a task offers."""
