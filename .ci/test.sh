#!/usr/bin/env bash
# Runs all checks, then all tests on an X server of its own; fails if any of them fails.

set -uo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." || exit

failed=()

check() {
    echo "fairlead: $*"
    .venv/bin/python -m "$@" || failed+=("$*")
}

# A screen that nothing else draws on; with a window manager, since focus and sizes come from it.
start_display() {
    local number=build/display server
    mkdir -p build
    Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp 3>"$number" 2>build/display.log &
    server=$!
    # shellcheck disable=SC2064 # the number is known now, and local
    trap "kill $server" EXIT
    until [ -s "$number" ]; do
        kill -0 $server 2>/dev/null || return 1
        sleep 0.05
    done
    DISPLAY=:$(<"$number")
    export DISPLAY
    unset WAYLAND_DISPLAY
    openbox >>build/display.log 2>&1 &
}

check ruff check
check ruff format --check
check mypy
if [ "$(uname)" = Linux ]; then
    start_display || failed+=("Xvfb (see build/display.log)")
fi
if [ ${#failed[@]} -gt 0 ]; then
    echo "fairlead: this call will fail whatever the tests say. Failed so far:"
    printf '  %s\n' "${failed[@]}"
fi
.venv/bin/python -m pytest || exit
[ ${#failed[@]} -eq 0 ]
