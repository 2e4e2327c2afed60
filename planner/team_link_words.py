"""Who waits for whom in words and as data: what `fairlead list PLAN --team-links` prints, and the texts of its view."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from planner.addressing import uid_of
from planner.link_margins import Margin
from planner.messages import sentence
from planner.predecessors import format_lag
from planner.project import Project
from planner.scheduling.explain_steps import Dates, source_end, target_end
from planner.scheduling.schedule import Schedule
from planner.team_dependencies import Tally, TeamId, team_links
from planner.text_table import table_lines
from planner.timebase import Span, format_duration, iso

TITLES = ("Waits", "For", "Links", "Waiting", "Least slack")
RIGHT = (False, False, True, True, True)


class TeamLink(Struct, frozen=True):
    """One link; `ready` is when the predecessor delivers, `wanted` when the successor takes it on.

    Minutes of working time as in `planner.link_margins.Margin`; instants as YYYY-MM-DDTHH:MM.
    """

    predecessor: int
    successor: int
    type: str
    lag: str
    ready: str | None
    wanted: str | None
    gap_minutes: int | None
    slack_minutes: int | None
    driving: bool
    met: bool


class TeamPair(Struct, frozen=True):
    """The links by which one team waits for another; a team is "" where tasks have none."""

    waits: str
    waits_for: str
    links: list[TeamLink]


class TeamPairs(Struct, frozen=True):
    """All links of a plan between teams, the receivers in the order of the teams."""

    plan: str
    pairs: list[TeamPair]


def team_name(project: Project, team_id: TeamId) -> str:
    """Return the name of a team; "" for None."""
    return "" if team_id is None else project.teams[team_id].name


def minutes_text(project: Project, minutes: int | None, *, clock: bool) -> str:
    """Return a gap or a slack as people read it, "−3 d", "" for none."""
    if minutes is None:
        return ""
    text = format_duration(Span(abs(minutes), "ed" if clock else "d"), project.units)
    return f"−{text}" if minutes < 0 else text


def type_text(project: Project, margin: Margin) -> str:
    """Return the type of a link with its lag: "FS+2d"."""
    link = margin.link
    return f"{link.type}{format_lag(link.lag, link.lag_unit, project.units)}"


def lines(project: Project, schedule: Schedule) -> Iterator[str]:
    """Yield a table of the pairs of teams, or a sentence where no team waits for another."""
    rows = [
        [_shown(project, receiver), _shown(project, provider), str(one.count), str(one.waiting), worst(project, one)]
        for receiver, provider, one in _pairs(project, schedule)
    ]
    if rows:
        yield from table_lines(TITLES, rows, RIGHT)
    else:
        yield sentence("team-links-none", {})


def worst(project: Project, tally: Tally) -> str:
    """Return the least slack of some links."""
    return "" if tally.worst is None else minutes_text(project, tally.worst.slack, clock=tally.worst.clock)


def data(project: Project, schedule: Schedule) -> TeamPairs:
    """Return the pairs of teams with their links, the most urgent first."""
    dates = Dates(project, schedule)
    return TeamPairs(
        project.plan.name,
        [
            TeamPair(
                team_name(project, receiver),
                team_name(project, provider),
                [_link(project, dates, margin) for margin in one.margins],
            )
            for receiver, provider, one in _pairs(project, schedule)
        ],
    )


def _shown(project: Project, team_id: TeamId) -> str:
    return sentence("team-none", {}) if team_id is None else project.teams[team_id].name


def _pairs(project: Project, schedule: Schedule) -> Iterator[tuple[TeamId, TeamId, Tally]]:
    found = team_links(project, schedule)
    for receiver in found.teams:
        for provider in found.teams:
            if receiver != provider and (receiver, provider) in found.pairs:
                yield receiver, provider, found.pair(receiver, provider)


def _link(project: Project, dates: Dates, margin: Margin) -> TeamLink:
    link = margin.link
    ready = dates.linked(link.predecessor_id, source_end(link))
    wanted = dates.linked(link.successor_id, target_end(link))
    return TeamLink(
        predecessor=uid_of(project, link.predecessor_id),
        successor=uid_of(project, link.successor_id),
        type=link.type,
        lag=format_lag(link.lag, link.lag_unit, project.units),
        ready=None if ready is None else iso(ready),
        wanted=None if wanted is None else iso(wanted),
        gap_minutes=margin.gap,
        slack_minutes=margin.slack,
        driving=margin.driving,
        met=margin.met,
    )
