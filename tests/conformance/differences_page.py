"""The tables of DIFFERENCES.md, made from the data; the causes in them and the prose are written by hand.

`python -m tests.conformance.differences_page` rewrites the tables. A task that is new gets the cause `unexplained`,
which the test refuses: find out who is right, describe the cause under a heading of its name, enter the name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path

from planner.timebase import iso
from tests.conformance.corpus import Compared, compared

PAGE = Path(__file__).with_name("DIFFERENCES.md")
UNEXPLAINED = "unexplained"
NO_VALUE = "none"

_BLOCK = re.compile(r"(<!-- table: (\S+) (\S+) -->\n).*?(<!-- end -->)", re.DOTALL)
_ROW = re.compile(r"^\| (?P<key>[^|]+?) \|(?P<values>.*)\| `(?P<cause>[\w-]+)` \|$", re.MULTILINE)


def rendered(page: str) -> str:
    """Return the page with its tables as the data are now; causes are kept by plan and task."""
    causes = {(kind, folder): _causes(block) for block, kind, folder in _blocks(page)}

    def table(match: re.Match[str]) -> str:
        kind, folder = match[2], match[3]
        rows = TABLES[kind](compared(folder), causes[kind, folder])
        return match[1] + "".join(f"{row}\n" for row in rows) + match[4]

    return _BLOCK.sub(table, page)


def _blocks(page: str) -> Iterator[tuple[str, str, str]]:
    for match in _BLOCK.finditer(page):
        yield match[0], match[2], match[3]


def _causes(block: str) -> dict[str, str]:
    return {match["key"]: match["cause"] for match in _ROW.finditer(block)}


def causes_used(page: str) -> set[str]:
    """Return the causes that the tables name."""
    return {cause for block, _, _ in _blocks(page) for cause in _causes(block).values()}


def causes_described(page: str) -> set[str]:
    """Return the causes that have a heading of their own."""
    return set(re.findall(r"^### `([\w-]+)`", page, re.MULTILINE))


def _rates(tasks: Iterable[Compared], causes: Mapping[str, str]) -> Iterator[str]:
    """Yield the shares of exact tasks; there are no causes in them."""
    found = list(tasks)
    assert not causes
    yield "| exact | fair tasks | all tasks |"
    yield "|---|---|---|"
    fair_dates = [task.dates_exact for task in found if task.fair_dates]
    yield f"| start and finish | {_share(fair_dates)} | {_share([task.dates_exact for task in found])} |"
    fair_slack = [task.slack_exact for task in found if task.fair_slack and task.has_slack]
    yield f"| total slack | {_share(fair_slack)} | {_share([task.slack_exact for task in found if task.has_slack])} |"


def _share(exact: list[bool]) -> str:
    return f"{100 * sum(exact) / len(exact):.2f} % ({sum(exact):,} of {len(exact):,})"


def _fair(tasks: Iterable[Compared], causes: Mapping[str, str]) -> Iterator[str]:
    """Yield each fair task that differs."""
    yield "| plan, task | start here / there | finish here / there | slack here / there | cause |"
    yield "|---|---|---|---|---|"
    for task in tasks:
        if task.differs_in_dates or task.differs_in_slack:
            key = f"{task.plan} {task.uid}"
            dates = task.differs_in_dates
            start = _pair(task.here.start, task.there.start, _day) if dates else "="
            finish = _pair(task.here.finish, task.there.finish, _day) if dates else "="
            slack = _pair(task.here.slack, task.there.slack, _minutes) if task.differs_in_slack else "="
            yield f"| {key} | {start} | {finish} | {slack} | `{causes.get(key, UNEXPLAINED)}` |"


def _other(tasks: Iterable[Compared], causes: Mapping[str, str]) -> Iterator[str]:
    """Yield each plan with tasks that are not fair and differ, with their number."""
    yield "| plan | tasks with other dates | with another slack | cause |"
    yield "|---|---|---|---|"
    for plan, group in groupby(tasks, key=lambda task: task.plan):
        own = list(group)
        dates = sum(not task.fair_dates and not task.dates_exact for task in own)
        slack = sum(not task.fair_slack and not task.slack_exact for task in own)
        if dates or slack:
            yield f"| {plan} | {dates} | {slack} | `{causes.get(plan, UNEXPLAINED)}` |"


def _pair(here: float | None, there: float | None, text: Callable[[float], str]) -> str:
    if here is not None and there is not None and abs(here - there) < 1:
        return "="
    return " / ".join(NO_VALUE if value is None else text(value) for value in (here, there))


def _day(value: float) -> str:
    return iso(int(value)).replace("T", " ")


def _minutes(value: float) -> str:
    return f"{value:.0f} min"


TABLES: dict[str, Callable[[Iterable[Compared], Mapping[str, str]], Iterator[str]]] = {
    "rates": _rates,
    "fair": _fair,
    "other": _other,
}


if __name__ == "__main__":
    PAGE.write_text(rendered(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
