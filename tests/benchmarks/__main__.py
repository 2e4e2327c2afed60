"""Run the benchmarks and print the table; exit status 1 only when a measurement could not be carried out."""

from __future__ import annotations

import argparse
import importlib
import os
import pkgutil
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

from tests import benchmarks
from tests.benchmarks.measurement import Measurement, Options, print_table

FOLDER = Path(__file__).resolve().parents[2] / "build" / "bench"
SIZES = (1_000, 10_000, 100_000)
RUNS, QUICK_RUNS = 5, 3


def main() -> int:
    """Run what was asked for, all by default."""
    names = sorted(found.name for found in pkgutil.iter_modules(benchmarks.__path__) if found.name.startswith("bench_"))
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="name", help=f"which of: {', '.join(name[6:] for name in names)}")
    parser.add_argument("--quick", action="store_true", help="fewer runs, and no plan of 100,000 tasks")
    given = parser.parse_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    os.environ["NUMBA_CACHE_DIR"] = str(FOLDER / "kernels")
    options = Options(SIZES[:2] if given.quick else SIZES, QUICK_RUNS if given.quick else RUNS, FOLDER)
    chosen = [name for name in names if not given.names or name[6:] in given.names]
    results: list[Measurement] = []
    broken = 0
    for name in chosen:
        print(f"measuring {name[6:]} …", file=sys.stderr, flush=True)
        try:
            results.extend(_run(name, options))
        except Exception:
            traceback.print_exc()
            results.append(Measurement(name[6:], None, note="the measurement itself failed, see above"))
            broken += 1
    missed = print_table(results)
    print(f"{missed} of {sum(one.budget is not None for one in results)} budgets missed, {broken} measurements failed.")
    return 1 if broken else 0


def _run(name: str, options: Options) -> Iterator[Measurement]:
    yield from importlib.import_module(f"tests.benchmarks.{name}").measure(options)


if __name__ == "__main__":
    sys.exit(main())
