#!/usr/bin/env bash
# Makes .venv with the `fairlead` command: `setup.sh runtime` for using it, `setup.sh dev` for testing it too.
#
# A stamp in .venv, written last, says what is installed. Where it fits nothing is done; where only the locks
# or pyproject.toml changed, .venv is brought up to date; a .venv without a stamp (interrupted), of another
# Python or of another place is made anew. What the system lacks is found before anything is made.

set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
unset PYTHONHOME PYTHONPATH PIP_USER PIP_TARGET PIP_PREFIX PIP_REQUIRE_VIRTUALENV PIP_REQUIRE_HASHES

readonly WANTED=${1:?runtime or dev}
readonly STAMP=.venv/.set-up
readonly LOG=build/setup.log

say() { printf 'fairlead: %s\n' "$*"; }

fail() {
    say "$@" >&2
    exit 1
}

# Sets python and version ("3.11") to the one that PYTHON names, else to the first that fits.
find_python() {
    local candidate
    for candidate in ${PYTHON:+"$PYTHON"} ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
        version=$("$candidate" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null) || continue
        case $version in
            3.11 | 3.12 | 3.13)
                python=$candidate
                return
                ;;
        esac
    done
    fail "Python 3.11, 3.12 or 3.13 is needed, but ${PYTHON:-python3} is" \
        "$("${PYTHON:-python3}" --version 2>/dev/null || echo missing);" \
        "install one of them, or name it: make PYTHON=/path/to/python3.12 setup"
}

# Prints the Debian packages that this machine lacks for WANTED, one a line.
missing_packages() {
    "$python" -c 'import ensurepip, venv' 2>/dev/null || case $python in
        python3 | */python3) echo python3-venv ;;
        *) echo "python$version-venv" ;;
    esac
    [ "$(uname)" = Linux ] || return 0
    missing_qt_libraries
    if [ "$WANTED" = dev ]; then
        missing_test_programs
    fi
}

# What Qt loads from the system for a window, for printing without a display and for text.
missing_qt_libraries() {
    "$python" - <<'PYTHON'
import ctypes

LIBRARIES = """
libdbus-1.so.3 libdbus-1-3
libEGL.so.1 libegl1
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libGL.so.1 libgl1
libglib-2.0.so.0 libglib2.0-0
libX11.so.6 libx11-6
libX11-xcb.so.1 libx11-xcb1
libxcb.so.1 libxcb1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-glx.so.0 libxcb-glx0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render.so.0 libxcb-render0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-util.so.1 libxcb-util1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon.so.0 libxkbcommon0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
"""
for line in LIBRARIES.split("\n")[1:-1]:
    library, package = line.split()
    try:
        ctypes.CDLL(library)
    except OSError:
        print(package)
PYTHON
}

# What the end-to-end and print tests call.
missing_test_programs() {
    local program package
    while read -r program package; do
        command -v "$program" >/dev/null || echo "$package"
    done <<'PROGRAMS'
Xvfb xvfb
openbox openbox
xdotool xdotool
pdftoppm poppler-utils
import imagemagick
PROGRAMS
}

# The command that installs the given packages, as a person would type it.
apt_command() { echo "apt-get update && apt-get install -y --no-install-recommends $*"; }

# Says what to do about packages that only root can install, and ends.
ask_for() {
    local as_root='su -c'
    command -v apt-get >/dev/null ||
        fail "this system lacks what these Debian packages hold: $*. Install their like, then call make again."
    ! command -v sudo >/dev/null || as_root='sudo sh -c'
    say "this system lacks some packages. Install them with the next line, then call make again:" >&2
    printf '  %s "%s"\n' "$as_root" "$(apt_command "$@")" >&2
    exit 1
}

# Installs the given packages as root; otherwise refuses before anything is made.
provide() {
    [ $# -gt 0 ] || return 0
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
        ask_for "$@"
    fi
    start_log
    say "installing system packages: $*"
    install_system_packages "$@" >>"$LOG" 2>&1 ||
        fail "the system packages could not be installed ($(last_error)). Is there a network? Details: $LOG;" \
            "by hand: $(apt_command "$@")"
}

install_system_packages() {
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -q -o DPkg::Lock::Timeout=300
    apt-get install -q -y -o DPkg::Lock::Timeout=300 --no-install-recommends "$@"
}

# The last line of the log that tells of an error, so that the sentence need not be looked up.
last_error() {
    grep -iE '^(E:|error)' "$LOG" | tail -n 1 | cut -c 1-300 || tail -n 1 "$LOG"
}

pip_install() {
    .venv/bin/python -m pip install --quiet --no-input --no-deps --disable-pip-version-check \
        --root-user-action=ignore "$@" >>"$LOG" 2>&1 ||
        fail "the Python packages could not be installed ($(last_error))." \
            "Is there a network? Call make again to go on; details: $LOG"
}

# Brings .venv to the locks; the stamp is taken away first and written last.
install_everything() {
    local lock=requirements/py${version/./}.txt
    [ "$WANTED" = runtime ] || lock=requirements/py${version/./}-dev.txt
    if [ ! -x .venv/bin/python ] || [ "$(sed -n 1p "$STAMP" 2>/dev/null)" != "$place" ]; then
        say "making the virtual environment .venv with Python $version"
        rm -rf .venv
        "$python" -m venv .venv >>"$LOG" 2>&1 || fail "the virtual environment could not be made; details: $LOG"
    fi
    rm -f "$STAMP"
    say "installing $(grep -c '==' "$lock") Python packages from $lock (about 250 MB the first time)"
    pip_install --only-binary :all: --require-hashes -r "$lock"
    say "installing the fairlead command"
    pip_install --no-build-isolation --no-index -e .
    stamp_for "$WANTED" >"$STAMP"
    say "ready: .venv/bin/fairlead"
}

is_set_up() {
    [ -x .venv/bin/fairlead ] && [ -x .venv/bin/python ] && [ -f "$STAMP" ] || return 1
    local stamp
    stamp=$(cat "$STAMP")
    [ "$stamp" = "$(stamp_for dev)" ] || [ "$stamp" = "$(stamp_for "$WANTED")" ]
}

stamp_for() { printf '%s\n' "$place" "$content" "$1"; }

start_log() {
    mkdir -p build
    [ -f "$LOG" ] || : >"$LOG"
}

# Lets a second call in the same place wait for the first.
lock() {
    if command -v flock >/dev/null; then
        exec 9>build/setup.lock
        flock 9
    fi
}

find_python
readonly place="Python $version in $PWD"
content=$(cat pyproject.toml .ci/setup.sh requirements/py"${version/./}"*.txt | cksum)
if is_set_up; then
    exit 0
fi
rm -f "$LOG"
# shellcheck disable=SC2046 # package names hold no spaces
provide $(missing_packages | sort -u)
start_log
lock
is_set_up || install_everything
