"""Measurements of the budgets of DESIGN §9: `make bench`, or `python -m tests.benchmarks [name…] [--quick]`.

Each module `bench_…` has `measure(options) -> Iterator[Measurement]`. Nothing here is a test: figures depend on the
machine, so a missed budget is marked in the table and does not fail the run; only a broken measurement does.
"""
