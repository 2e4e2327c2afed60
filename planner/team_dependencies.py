"""Who waits for whom: the links between tasks of different teams, by receiver and provider.

The receiver is the team of the successor, which waits; the provider that of the predecessor. A task's team is the one
its Team field names; None stands for tasks without one. Links within a team are kept apart from what totals count.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias, TypeVar

from planner.link_margins import Margin, holding_links, margins
from planner.project import Project
from planner.scheduling.schedule import Schedule

K = TypeVar("K")
TeamId: TypeAlias = int | None


@dataclass(frozen=True)
class Tally:
    """Some links and what they come to.

    Attributes:
        margins: the most urgent first, those met last.
    """

    margins: tuple[Margin, ...] = ()

    @property
    def count(self) -> int:
        """How many links."""
        return len(self.margins)

    @cached_property
    def waiting(self) -> int:
        """How many of them are not met yet."""
        return sum(not one.met for one in self.margins)

    @property
    def worst(self) -> Margin | None:
        """The link with least slack that is not met yet; None without one that has dates."""
        first = self.margins[0] if self.margins else None
        return None if first is None or first.met or first.slack is None else first


NOTHING = Tally()


@dataclass(frozen=True)
class TeamLinks:
    """The links of a plan by team.

    Attributes:
        teams: all teams in their order, and None at the end where a task with links has no team.
        pairs: (receiver, provider) to their links; a pair without links is missing.
        across: all links between different teams.
    """

    teams: tuple[TeamId, ...] = ()
    pairs: Mapping[tuple[TeamId, TeamId], Tally] = field(default_factory=dict)
    across: Tally = NOTHING
    _receivers: Mapping[TeamId, Tally] = field(default_factory=dict)
    _providers: Mapping[TeamId, Tally] = field(default_factory=dict)

    def pair(self, receiver: TeamId, provider: TeamId) -> Tally:
        """Return the links by which one team waits for another, or within one."""
        return self.pairs.get((receiver, provider), NOTHING)

    def waits(self, receiver: TeamId) -> Tally:
        """Return all links by which a team waits for others."""
        return self._receivers.get(receiver, NOTHING)

    def serves(self, provider: TeamId) -> Tally:
        """Return all links by which others wait for a team."""
        return self._providers.get(provider, NOTHING)

    @cached_property
    def linked(self) -> tuple[TeamId, ...]:
        """The teams that wait for another one, or that another one waits for."""
        return tuple(team for team in self.teams if team in self._receivers or team in self._providers)


def team_links(project: Project, schedule: Schedule) -> TeamLinks:
    """Return the links of a plan by team; those of inactive tasks and of ideas have no say and are left out."""
    pairs: dict[tuple[TeamId, TeamId], list[Margin]] = defaultdict(list)
    receivers: dict[TeamId, list[Margin]] = defaultdict(list)
    providers: dict[TeamId, list[Margin]] = defaultdict(list)
    across: list[Margin] = []
    team_of = {task.id: task.team_id if task.team_id in project.teams else None for task in project.tasks.values()}
    for margin in _by_urgency(project, schedule):
        receiver, provider = team_of[margin.link.successor_id], team_of[margin.link.predecessor_id]
        pairs[receiver, provider].append(margin)
        if receiver != provider:
            for some in (receivers[receiver], providers[provider], across):
                some.append(margin)
    teams: list[TeamId] = [one.id for one in sorted(project.teams.values(), key=lambda one: (one.rank, one.id))]
    if any(None in pair for pair in pairs):
        teams.append(None)
    return TeamLinks(tuple(teams), _tallies(pairs), Tally(tuple(across)), _tallies(receivers), _tallies(providers))


def _by_urgency(project: Project, schedule: Schedule) -> list[Margin]:
    found = margins(project, schedule, list(holding_links(project, project.links.values())))
    return sorted(found, key=lambda one: (one.urgency, one.link.id))


def _tallies(some: Mapping[K, list[Margin]]) -> dict[K, Tally]:
    return {key: Tally(tuple(found)) for key, found in some.items()}
