#!/usr/bin/env bash
# Writes requirements/: for each Python, what the program needs (py311.txt) and what testing it needs too
# (py311-dev.txt), with the hash of every file. Pins stay where they fit, unless UPGRADE is set.

set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
export UV_CUSTOM_COMPILE_COMMAND='make lock'

readonly TOOL=build/lock-tool

resolve() {
    "$TOOL/bin/uv" pip compile --quiet --generate-hashes --only-binary :all: --no-config \
        --no-emit-package pip ${UPGRADE:+--upgrade} "$@" >/dev/null
}

"${PYTHON:-python3}" -m venv --clear "$TOOL"
"$TOOL/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/lock.txt
resolve --group lock --output-file requirements/lock.txt
for version in 3.11 3.12 3.13; do
    name=requirements/py${version/./}
    resolve --python-version "$version" pyproject.toml --group build --output-file "$name.txt"
    resolve --python-version "$version" pyproject.toml --group dev --constraints "$name.txt" --output-file "$name-dev.txt"
done
