"""An explanation in words: codes and values of sentences for the window, English lines for the command line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from planner.messages import sentence
from planner.project import Project
from planner.records import Link, Task
from planner.scheduling.explain_steps import Dates, End, Step
from planner.scheduling.free_days import calendar_name, free_days
from planner.scheduling.schedule import Schedule
from planner.timebase import (
    DATE_TIME,
    ELAPSED_UNITS,
    PERCENT_UNITS,
    DateStyle,
    Span,
    exact_duration,
    format_duration,
)

Say = Callable[[str, dict[str, str]], str]
"""Turns a code and its values into a sentence: English, or in the window's language."""


class Words:
    """Puts the steps of explanations of one schedule into words."""

    def __init__(
        self,
        project: Project,
        schedule: Schedule,
        steps: Iterable[Step],
        say: Say = sentence,
        style: DateStyle = DATE_TIME,
    ) -> None:
        """Take the steps that will be asked for: names that several tasks bear get their row number."""
        self._project, self._style, self._say = project, style, say
        self._dates = Dates(project, schedule)
        named = {one for step in steps for one in (step.task_id, step.other_id) if one is not None}
        names = {project.tasks[one].name for one in named}
        count = Counter(task.name for task in project.tasks.values() if task.name in names)
        self._ambiguous = {name for name, times in count.items() if times > 1}

    def sentences(self, steps: Iterable[Step]) -> Iterator[str]:
        """Yield a sentence for each step."""
        return (self._say(*self.phrase(step)) for step in steps)

    def phrase(self, step: Step) -> tuple[str, dict[str, str]]:
        """Return the code and the values, as text, of the sentence of one step."""
        task, units = self._project.tasks[step.task_id], self._project.units
        pauses = sum(pause for _, pause in task.splits)
        values = {
            "task": self.name(step.task_id),
            "instant": self._date(step.instant, step.end),
            "other": self.name(step.other_id),
            "other_instant": self._date(step.other_instant, step.other_end),
            "date": self._date(step.date, step.end),
            "duration": _spoken(Span(task.duration, task.duration_unit), self._project),
            "pauses": format_duration(Span(pauses, task.duration_unit), units),
            "delay": _spoken(Span(task.levelling_delay, "ed"), self._project),
            "rest": _spoken(Span(step.minutes, task.duration_unit), self._project),
            "slack": self._slack(task, step.minutes),
            "percent": f"{task.percent_complete:g}",
            "through": self.name(step.through_id),
            "link": self._link_text(step),
            "person": self._person(step),
            "hours": self._hours(step),
        }
        return step.code, values

    def _slack(self, task: Task, minutes: int) -> str:
        unit = "ed" if task.duration_unit in ELAPSED_UNITS else "d"
        return _spoken(Span(abs(minutes), unit), self._project)

    def name(self, task_id: int | None) -> str:
        """Return a task's name, its row number with it where other tasks have the same, or none."""
        if task_id is None:
            return ""
        name = self._project.tasks[task_id].name
        if name and name not in self._ambiguous:
            return name
        row = self._say("why-row", {"row": str(self._project.row_number(task_id))})
        return f"{name} ({row})" if name else row

    def _date(self, instant: int | None, end: End | None) -> str:
        is_finish = end is not None and end.is_finish
        return "—" if instant is None else self._style.format(instant, is_finish=is_finish)

    def _link_text(self, step: Step) -> str:
        """Return type and lag of a link, and what else its arithmetic needs: free days, summaries on the way."""
        if step.link_id is None:
            return ""
        link = self._project.links[step.link_id]
        details = [self._lag_text(link)]
        if step.inside_id is not None:
            details.append(self._say("why-detail-inside", {"inside": self.name(step.inside_id)}))
        if step.through_id is not None and "through" not in step.code:
            details.append(self._say("why-detail-through", {"through": self.name(step.through_id)}))
        if free := self._free_text(step, link):
            details.append(free)
        return ", ".join(details)

    def _lag_text(self, link: Link) -> str:
        if not link.lag:
            return str(link.type)
        sign = "−" if link.lag < 0 else "+"
        if link.lag_unit not in PERCENT_UNITS:
            return f"{link.type} {sign} {exact_duration(Span(abs(link.lag), link.lag_unit), self._project.units)}"
        minutes, clock = self._dates.lag(link)
        amount = format_duration(Span(abs(minutes), "ed" if clock else "d"), self._project.units)
        return f"{link.type} {sign} {abs(link.lag) / 100:g} % = {amount}"

    def _free_text(self, step: Step, link: Link) -> str:
        """Return the days without work that a link waits over, "" where it waits for none."""
        if step.instant is None or step.other_instant is None or step.code.startswith("why-rest"):
            return ""
        minutes, clock = self._dates.lag(link)
        waits_from = step.other_instant + minutes if clock and step.other_instant < step.instant else step.other_instant
        first, last = sorted((waits_from, step.instant))
        return self._free(step.calendar_id, first, last)

    def _free(self, calendar_id: int | None, first: int, last: int) -> str:
        style = replace(self._style, clock="")
        free = ", ".join(free_days(self._project, calendar_id, first, last, style))
        values = {"calendar": calendar_name(self._project, calendar_id), "free": free}
        return self._say("why-detail-free", values) if free and last > first else ""

    def _person(self, step: Step) -> str:
        return "" if step.person_id is None else self._project.people[step.person_id].name

    def _hours(self, step: Step) -> str:
        """Return the calendar of a person who sets a finish, and what is free on it meanwhile."""
        if step.person_id is None or step.instant is None or step.other_instant is None:
            return ""
        person = self._project.people[step.person_id]
        team = self._project.teams.get(person.team_id) if person.team_id is not None else None
        calendar_id = person.calendar_id if person.calendar_id is not None or team is None else team.calendar_id
        free = self._free(calendar_id, *sorted((step.instant, step.other_instant)))
        return free or self._say("why-detail-calendar", {"calendar": calendar_name(self._project, calendar_id)})


def text(project: Project, schedule: Schedule, steps: Iterable[Step], style: DateStyle = DATE_TIME) -> list[str]:
    """Return steps in English, a sentence each."""
    steps = list(steps)
    return list(Words(project, schedule, steps, style=style).sentences(steps))


def _spoken(span: Span, project: Project) -> str:
    """Write a duration without the mark of elapsed units, which the sentence says in words."""
    written = format_duration(span, project.units)
    return written.replace(f" {span.unit}", f" {span.unit[1:]}") if span.unit in ELAPSED_UNITS else written
