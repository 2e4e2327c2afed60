"""What a benchmark returns, and the table that is printed."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from rich.console import Console
from rich.table import Table


@dataclass(frozen=True)
class Options:
    """How to measure.

    Attributes:
        sizes: tasks of the generated plans. runs: times that what takes long is repeated.
        folder: where plans and kernels are kept while measuring.
    """

    sizes: tuple[int, ...]
    runs: int
    folder: Path


@dataclass(frozen=True)
class Measurement:
    """One figure: the median of several runs, or nothing with the reason in `note`.

    Attributes:
        value: in `unit`; None when it could not be measured.
        budget: what it may be at most, None where there is no budget for this figure.
        runs: all figures of which `value` is the median.
    """

    what: str
    value: float | None
    unit: str = "ms"
    budget: float | None = None
    note: str = ""
    runs: tuple[float, ...] = field(default=())

    @property
    def missed(self) -> bool:
        """Whether the figure is above its budget."""
        return self.value is not None and self.budget is not None and self.value > self.budget


def measured(
    what: str, runs: Iterable[float], unit: str = "ms", budget: float | None = None, note: str = ""
) -> Measurement:
    """Return the median of runs as a measurement."""
    figures = tuple(runs)
    return Measurement(what, statistics.median(figures), unit, budget, note, figures)


def times(action: Callable[[], object], runs: int) -> list[float]:
    """Return how long an action took, in milliseconds, so many times; a first time is not counted."""
    action()
    found = []
    for _ in range(runs):
        begin = time.perf_counter()
        action()
        found.append((time.perf_counter() - begin) * 1000)
    return found


def print_table(measurements: Iterable[Measurement]) -> int:
    """Print all figures beside their budgets and return how many miss theirs."""
    table = Table(title="Budgets of DESIGN §9 (medians)")
    table.add_column("what", overflow="fold")
    for title in ("measured", "budget", "lowest", "highest"):
        table.add_column(title, justify="right", no_wrap=True)
    table.add_column("")
    table.add_column("note", overflow="fold")
    missed = 0
    for one in measurements:
        missed += one.missed
        table.add_row(*_cells(one))
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    table.caption = f"{os.cpu_count()} processors, load {load}: what else runs here slows all of this down"
    Console(width=150).print(table)
    return missed


def _cells(one: Measurement) -> list[str]:
    low, high = (min(one.runs), max(one.runs)) if one.runs else (None, None)
    figures = [_figure(value, one.unit) for value in (one.value, one.budget, low, high)]
    if one.value is None:
        verdict = "[yellow]not measured[/]"
    elif one.budget is None:
        verdict = ""
    else:
        verdict = "[red]MISSED[/]" if one.missed else "[green]met[/]"
    return [one.what, *figures, verdict, one.note]


def _figure(value: float | None, unit: str) -> str:
    if value is None:
        return "—"
    return f"{value:.0f} {unit}" if abs(value) >= 100 else f"{value:.2f} {unit}"
