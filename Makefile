# Each target does the set-up that it needs; see .ci/setup.sh. PYTHON=/path/to/python3.12 chooses another Python.

SHELL := bash
.DEFAULT_GOAL := help
.PHONY: help setup run test bench lock translations wheel clean

help:
	@echo 'make run     open the sample program (rendered to PDF and PNG where there is no display)'
	@echo 'make test    check and test everything'
	@echo 'make setup   only make .venv with the fairlead command'
	@echo 'make bench   measure the budgets and print a table'
	@echo 'make translations   collect the texts of the window and compile their translations'
	@echo 'make wheel   build the wheel into dist/'
	@echo 'make lock    resolve requirements/ again (UPGRADE=1: to the newest versions)'
	@echo 'make clean   remove all that these commands made'

setup:
	@bash .ci/setup.sh runtime

run: setup
	@bash .ci/open_sample.sh

test:
	@bash .ci/setup.sh dev
	@bash .ci/test.sh

bench:
	@bash .ci/setup.sh dev
	@.venv/bin/python -m tests.benchmarks

lock:
	@bash .ci/lock.sh

translations:
	@bash .ci/setup.sh dev
	@QT_QPA_PLATFORM=offscreen .venv/bin/python .ci/translations.py

wheel:
	@bash .ci/setup.sh dev
	@.venv/bin/python -m build --wheel --no-isolation --outdir dist

clean:
	rm -rf .venv build dist .benchmarks .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
