"""The table of views; the tabs, their actions and their keys are all made from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ui.plan_view import PlanView, ViewContext

CONTEXT = "views"


@dataclass(frozen=True, slots=True)
class ViewSpec:
    """One view: its name, its icon, and what makes it (imported when it is first shown)."""

    id: str
    text: str
    icon: str
    make: Callable[[ViewContext], PlanView]


def _timeline(context: ViewContext) -> PlanView:
    from ui.planning_view import PlanningView

    return PlanningView(context.bridge, context.rows, context.selection, context.themes, context.settings)


def _roadmap(context: ViewContext) -> PlanView:
    from ui.roadmap.view import RoadmapView

    return RoadmapView(context)


def _dependencies(context: ViewContext) -> PlanView:
    from ui.dependencies.view import DependenciesView

    return DependenciesView(context)


def _t(text: str) -> str:
    return str(QT_TRANSLATE_NOOP(CONTEXT, text))


VIEWS: tuple[ViewSpec, ...] = (
    ViewSpec("timeline", _t("Timeline"), "timeline", _timeline),
    ViewSpec("roadmap", _t("Roadmap"), "roadmap", _roadmap),
    ViewSpec("dependencies", _t("Dependencies"), "dependencies", _dependencies),
)
