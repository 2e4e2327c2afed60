"""People & Teams: who there is, in which team, how much of a day they have, and which calendar they follow."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from planner.edits import people
from ui.bridge import Bridge
from ui.record_table import Choices, Column, RecordTable
from ui.records_dialog import RecordsDialog

SIZE = (860, 520)
PERCENT = 100


class PeopleDialog(RecordsDialog):
    """Two tables, of people and of teams.

    Attributes:
        people, teams: the tables.
    """

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(bridge, parent)
        self.resize(*SIZE)
        self.people = RecordTable(self.tr("People"), self._people_columns(), self)
        self.teams = RecordTable(self.tr("Teams"), self._team_columns(), self)
        self.people.edited.connect(self._change_person)
        self.people.removal_wanted.connect(self._delete_people)
        self.teams.edited.connect(self._change_team)
        self.teams.removal_wanted.connect(self._delete_teams)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self._page(self.people, self._add_person, self._delete_people), self.tr("&People"))
        self.tabs.addTab(self._page(self.teams, self._add_team, self._delete_teams), self.tr("&Teams"))
        self.lay_out(self.tr("People & Teams"), self.tabs)

    def refresh(self) -> None:
        """Fill both tables."""
        project = self._bridge.session.project
        calendars = self._named("calendars", self.tr("As the plan"))
        teams = self._named("teams", self.tr("No team"))
        self.people.fill(
            {
                one.id: {
                    "name": one.name,
                    "team_id": one.team_id,
                    "email": one.email,
                    "max_units": f"{one.max_units * PERCENT:g} %",
                    "calendar_id": one.calendar_id,
                }
                for one in sorted(project.people.values(), key=lambda one: (one.rank, one.id))
            },
            {"team_id": teams, "calendar_id": calendars},
        )
        sizes = [one.team_id for one in project.people.values()]
        self.teams.fill(
            {
                one.id: {"name": one.name, "color": one.color, "calendar_id": one.calendar_id,
                         "size": self.locale().toString(sizes.count(one.id))}
                for one in sorted(project.teams.values(), key=lambda one: (one.rank, one.id))
            },
            {"color": self._colors(), "calendar_id": calendars},
        )  # fmt: skip

    @Slot(object, str, object)
    def _change_person(self, person_id: int, key: str, value: object) -> None:
        if key == "max_units":
            value = _share(str(value))
        if value is None:
            self.do(people.change_person, person_id, clear=[key])
        else:
            self.do(people.change_person, person_id, **{key: value})

    @Slot(object, str, object)
    def _change_team(self, team_id: int, key: str, value: object) -> None:
        if value is None:
            self.do(people.change_team, team_id, clear=[key])
        else:
            self.do(people.change_team, team_id, **{key: value})

    @Slot()
    def _add_person(self) -> None:
        if self.do(people.add_person, self._free("people", self.tr("New person"))):
            self.people.edit_name_of(max(self._bridge.session.project.people.values(), key=lambda one: one.rank).id)

    @Slot()
    def _add_team(self) -> None:
        if self.do(people.add_team, self._free("teams", self.tr("New team"))):
            self.teams.edit_name_of(max(self._bridge.session.project.teams.values(), key=lambda one: one.rank).id)

    @Slot()
    def _delete_people(self) -> None:
        for one in self.people.chosen:
            self.do(people.delete_person, one)

    @Slot()
    def _delete_teams(self) -> None:
        for one in self.teams.chosen:
            self.do(people.delete_team, one)

    def _free(self, table: str, wanted: str) -> str:
        """Return a name that nobody has, numbered where need be."""
        taken = {getattr(one, "name", "").casefold() for one in self._bridge.session.project.table(table).values()}
        names = (wanted, *(f"{wanted} {number}" for number in range(2, len(taken) + 3)))
        return next(name for name in names if name.casefold() not in taken)

    def _named(self, table: str, none: str) -> Choices:
        records = self._bridge.session.project.table(table).values()
        named = sorted(((getattr(one, "name", ""), one.id) for one in records), key=lambda pair: pair[0].casefold())
        return [(none, None), *named]

    def _colors(self) -> Choices:
        return [(self.tr("Colour {0}").format(number + 1), number) for number in range(people.TEAM_COLORS)]

    def _people_columns(self) -> list[Column]:
        return [
            Column("name", self.tr("Name"), 200),
            Column("team_id", self.tr("Team"), 150, is_choice=True),
            Column("email", self.tr("E-mail"), 190),
            Column("max_units", self.tr("Available"), 90),
            Column("calendar_id", self.tr("Calendar"), 150, is_choice=True),
        ]

    def _team_columns(self) -> list[Column]:
        return [
            Column("name", self.tr("Name"), 260),
            Column("color", self.tr("Colour"), 140, is_choice=True),
            Column("calendar_id", self.tr("Calendar"), 180, is_choice=True),
            Column("size", self.tr("People"), 90, is_editable=False),
        ]

    def _page(self, table: RecordTable, add: Callable[[], object], delete: Callable[[], object]) -> QWidget:
        page = QWidget(self)
        buttons = QHBoxLayout()
        for button in self._buttons(add, delete):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(page)
        layout.addWidget(table, 1)
        layout.addLayout(buttons)
        return page

    def _buttons(self, add: Callable[[], object], delete: Callable[[], object]) -> Iterator[QWidget]:
        yield self.button(self.tr("&Add"), "add", add)
        yield self.button(self.tr("&Delete"), "delete", delete)


def _share(text: str) -> float:
    """Return "50 %" or "50" as 0.5; what is no number is refused by the edit as out of range."""
    try:
        return float(text.replace("%", "").replace(",", ".").strip()) / PERCENT
    except ValueError:
        return 0.0
