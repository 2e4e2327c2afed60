"""Themes: palette roles read from `resources/themes/*.toml`, handed out as Qt colours, pens and brushes.

A theme file holds a base palette (`[palette]`, names to hex colours), the roles (`[roles]`, each naming a palette
entry, optionally with an opacity: `"ink @ 20%"`) and the categorical colours of teams (`[teams]`). A file may say
`extends = "light"` and then gives only what differs. Widgets and painters ask for roles, never for colours, so
that light, dark, high contrast and paper differ in data alone.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPen

THEMES = files("resources") / "themes"
SOLID = Qt.PenStyle.SolidLine
_ENTRY = re.compile(r"^\s*(?P<name>[\w-]+)\s*(?:@\s*(?P<percent>100|\d{1,2})\s*%)?\s*$")


class ThemeError(Exception):
    """A theme file that lacks a role or names an unknown colour; the sentence says which and where."""


class Role(StrEnum):
    """What a colour is for. Every theme gives every role."""

    WINDOW = "window"
    PANEL = "panel"
    BASE = "base"
    ALTERNATE = "alternate"
    BORDER = "border"
    BORDER_STRONG = "border_strong"
    GRID = "grid"
    GRID_STRONG = "grid_strong"
    TEXT = "text"
    TEXT_MUTED = "text_muted"
    TEXT_DISABLED = "text_disabled"
    TEXT_INVERSE = "text_inverse"
    ACCENT = "accent"
    ACCENT_HOVER = "accent_hover"
    ACCENT_PRESSED = "accent_pressed"
    ACCENT_TEXT = "accent_text"
    HYPERLINK = "hyperlink"
    SELECTION = "selection"
    SELECTION_INACTIVE = "selection_inactive"
    SELECTION_TEXT = "selection_text"
    FOCUS = "focus"
    HOVER = "hover"
    PRESSED = "pressed"
    CONTROL = "control"
    CONTROL_BORDER = "control_border"
    OUTLINE = "outline"
    SCROLLBAR = "scrollbar"
    SCROLLBAR_HOVER = "scrollbar_hover"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    TODAY = "today"
    STATUS_LINE = "status_line"
    BAR = "bar"
    BAR_EDGE = "bar_edge"
    BAR_PROGRESS = "bar_progress"
    BAR_TEXT = "bar_text"
    BAR_CRITICAL = "bar_critical"
    BAR_CRITICAL_EDGE = "bar_critical_edge"
    BAR_CRITICAL_PROGRESS = "bar_critical_progress"
    BAR_MANUAL = "bar_manual"
    BAR_INACTIVE = "bar_inactive"
    SUMMARY = "summary"
    MILESTONE = "milestone"
    MILESTONE_CRITICAL = "milestone_critical"
    LINK = "link"
    LINK_CRITICAL = "link_critical"
    LINK_SELECTED = "link_selected"
    BASELINE = "baseline"
    BASELINE_EDGE = "baseline_edge"
    GHOST = "ghost"
    DEADLINE = "deadline"
    DEADLINE_MISSED = "deadline_missed"
    PIN = "pin"
    SLACK = "slack"
    DANGER = "danger"
    DANGER_SOFT = "danger_soft"
    WARNING = "warning"
    WARNING_SOFT = "warning_soft"
    SUCCESS = "success"
    SUCCESS_SOFT = "success_soft"
    INFO = "info"
    INFO_SOFT = "info_soft"
    LANE = "lane"
    LANE_ALTERNATE = "lane_alternate"
    LANE_TITLE = "lane_title"
    LANE_TARGET = "lane_target"
    BUCKET = "bucket"
    IDEA = "idea"
    HEADER = "header"
    HEADER_TEXT = "header_text"
    TOOLTIP = "tooltip"
    TOOLTIP_TEXT = "tooltip_text"
    SHADOW = "shadow"


@dataclass(frozen=True, eq=False)
class Theme:
    """One look: a colour for each role. Pens and brushes are shared, so copy one before changing it."""

    name: str
    dark: bool
    colors: Mapping[Role, QColor]
    teams: Sequence[QColor]
    team_texts: Sequence[QColor]
    _pens: dict[tuple[Role, float, Qt.PenStyle], QPen] = field(default_factory=dict, init=False, repr=False)
    _brushes: dict[Role, QBrush] = field(default_factory=dict, init=False, repr=False)

    def color(self, role: Role) -> QColor:
        """Return the colour of `role`."""
        return self.colors[role]

    def pen(self, role: Role, width: float = 1.0, style: Qt.PenStyle = SOLID) -> QPen:
        """Return a pen of `width` in the painter's units, so that lines grow with the screen's scale and on paper."""
        key = (role, width, style)
        if key not in self._pens:
            # Not cosmetic: that is one device pixel, a hairline at 200 % and nearly nothing in print.
            self._pens[key] = QPen(self.colors[role], width, style)
        return self._pens[key]

    def brush(self, role: Role) -> QBrush:
        """Return a solid brush."""
        if role not in self._brushes:
            self._brushes[role] = QBrush(self.colors[role])
        return self._brushes[role]

    def team_color(self, index: int) -> QColor:
        """Return the categorical colour of the team at `index`; they repeat after the last."""
        return self.teams[index % len(self.teams)]

    def team_text(self, index: int) -> QColor:
        """Return the colour that is legible on `team_color(index)`."""
        return self.team_texts[index % len(self.team_texts)]


@cache
def load_theme(name: str) -> Theme:
    """Read `resources/themes/<name>.toml`.

    Raises:
        ThemeError: no such theme, a role without a colour, an unknown role, or a colour that the palette lacks.
    """
    data = _read(name)
    palette = {entry: _hex(text, entry, name) for entry, text in data["palette"].items()}
    roles: Mapping[str, str] = data["roles"]
    _check_roles(name, roles)
    colors = {role: _entry(roles[role], palette, f"role '{role}' of theme '{name}'") for role in Role}
    teams, texts = (
        [_entry(text, palette, f"[teams] of theme '{name}'") for text in data["teams"][key]]
        for key in ("colors", "texts")
    )
    if not teams or len(teams) != len(texts):
        raise ThemeError(f"Theme '{name}' needs as many [teams] texts as colors, and at least one.")
    return Theme(name, bool(data["dark"]), colors, tuple(teams), tuple(texts))


def paper_theme() -> Theme:
    """Return the theme of print and export: the light one on pure white."""
    return load_theme("paper")


def _check_roles(name: str, roles: Mapping[str, str]) -> None:
    known = [role.value for role in Role]
    missing = [role for role in known if role not in roles]
    if missing:
        raise ThemeError(f"Theme '{name}' has no colour for the role {', '.join(missing)}; add it under [roles].")
    unknown = sorted(set(roles) - set(known))
    if unknown:
        raise ThemeError(f"Theme '{name}' gives a colour to '{', '.join(unknown)}', which is no role; remove it.")


def _read(name: str, above: tuple[str, ...] = ()) -> dict[str, Any]:
    """Return the file's tables, laid over those of the theme that it extends; `above` are those extending it."""
    if name in above:
        raise ThemeError(f"Theme '{name}' extends itself, by way of {' and '.join(above)}.")
    path = THEMES.joinpath(f"{name}.toml")
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ThemeError(f"There is no theme '{name}' in resources/themes.") from None
    except tomllib.TOMLDecodeError as error:
        raise ThemeError(f"Theme '{name}' is not valid TOML: {error}.") from error
    below = _read(data["extends"], (*above, name)) if "extends" in data else {}
    for table in ("palette", "roles", "teams"):
        data[table] = {**below.get(table, {}), **data.get(table, {})}
    data.setdefault("dark", below.get("dark", False))
    return data


def _hex(text: str, entry: str, theme: str) -> QColor:
    """Return the colour of a palette entry, given as #rrggbb."""
    color = QColor.fromString(text)
    if not color.isValid():
        raise ThemeError(f"Theme '{theme}': palette entry '{entry}' is '{text}', which is not a colour like #4c6ef5.")
    return color


def _entry(text: str, palette: Mapping[str, QColor], where: str) -> QColor:
    """Return the palette colour that `text` names, with the opacity that it asks for."""
    match = _ENTRY.match(text)
    if match is None or match["name"] not in palette:
        raise ThemeError(f"The {where} names '{text}', which is not a [palette] entry, or one '@' a percentage.")
    color = QColor(palette[match["name"]])
    if match["percent"]:
        color.setAlphaF(int(match["percent"]) / 100)
    return color
