"""The real program in a real window: a milestone dragged with the mouse is found in the file after a restart.

The pointer and the keys come from xdotool, as they would from a person; the program is asked nothing. Where the
milestone is, the picture on the screen tells: its diamond is searched in a screenshot.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from planner import documents
from planner.storage.plan_file import PlanFile
from planner.timebase import MINUTES_PER_DAY
from tests.ui.plans import LAUNCH, TEST, small_plan
from ui.theme import Role, load_theme

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ("Xvfb", "openbox", "xdotool")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
QUIET = subprocess.DEVNULL
PATIENCE = 30.0
SCREEN = "1600x1000x24"
DRAGGED = 160
TABLE_WIDTH = 500
DIAMOND = 16
LEAST_PIXELS = 40
"""A diamond has more pixels of its colour than any text could have by chance."""
GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
sys.exit(not app.primaryScreen().grabWindow(0).save(sys.argv[1]))
"""

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.slow,
    pytest.mark.skipif(
        bool(MISSING) and "CI" not in os.environ, reason=f"needs {', '.join(MISSING)} (make test installs them)"
    ),
]


def eventually(holds: Callable[[], object], what: str) -> None:
    """Wait until something holds; fail with what did not happen."""
    deadline = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < deadline, f"waited {PATIENCE:.0f} s in vain for {what}"
        time.sleep(0.05)


class Desk:
    """A screen of its own with a window manager, and a person's hands."""

    def __init__(self, display: str, home: Path) -> None:
        self.home = home
        self.env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": "1"}
        self.env.pop("WAYLAND_DISPLAY", None)
        runtime = home / "runtime"
        runtime.mkdir(mode=0o700)
        self.env["XDG_RUNTIME_DIR"] = str(runtime)
        for name in ("DATA", "CONFIG", "STATE"):
            self.env[f"XDG_{name}_HOME"] = str(home / name.lower())

    def do(self, *words: object) -> str:
        done = subprocess.run(["xdotool", *map(str, words)], env=self.env, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    def window(self, title: str) -> str:
        """Return the id of the visible window with this in its title; empty when there is none."""
        return self.do("search", "--onlyvisible", "--name", title).partition("\n")[0]

    def place_window(self, title: str) -> None:
        """Wait for a window and give it a known place and the focus."""
        eventually(lambda: self.window(title), f"a window titled {title}")
        window = self.window(title)
        self.do("windowsize", "--sync", window, 1500, 900)
        self.do("windowmove", "--sync", window, 20, 20)
        self.do("windowactivate", "--sync", window)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        self.do("mousemove", "--sync", *start)
        self.do("mousedown", 1)
        for step in range(1, 21):
            x = start[0] + (end[0] - start[0]) * step // 20
            self.do("mousemove", "--sync", x, end[1])
        self.do("mouseup", 1)

    @contextmanager
    def program(self, plan: Path) -> Iterator["subprocess.Popen[bytes]"]:
        """Run the program; afterwards it must have ended by itself, without a word of complaint."""
        command = [sys.executable, str(ROOT / "main.py"), str(plan)]
        with (self.home / "output.txt").open("wb") as output:
            process = subprocess.Popen(command, env=self.env, cwd=self.home, stdout=output, stderr=output)
            try:
                yield process
                eventually(lambda: process.poll() is not None, "the program to end")
            finally:
                if process.poll() is None:
                    process.kill()
                    process.wait()
        said = (self.home / "output.txt").read_text(errors="replace")
        assert (process.returncode, said) == (0, "")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """An X server and a window manager for one test."""
    assert not MISSING, f"missing: {MISSING}"
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stdout=QUIET, stderr=QUIET)
    os.close(write)
    with os.fdopen(read) as pipe:
        desk = Desk(":" + pipe.readline().strip(), tmp_path)
    manager = subprocess.Popen(["openbox"], env=desk.env, stdout=QUIET, stderr=QUIET)
    yield desk
    for process in (manager, server):
        process.send_signal(signal.SIGTERM)
        process.wait()


def start_of(plan: Path, task_id: int) -> int:
    """Return a task's start as anyone else reads it from the file while it is open."""
    document = documents.open_document(plan, read_only=True)
    try:
        start = document.session.schedule.start_of(task_id)
    finally:
        document.close()
    assert start is not None
    return start


def find_milestone(desk: Desk) -> tuple[int, int] | None:
    """Return where the diamond of the one milestone is on the screen."""
    picture = desk.home / "screen.png"
    subprocess.run([sys.executable, "-c", GRAB, str(picture)], env=desk.env, check=True)
    image = QImage(str(picture)).convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width()) & 0xFFFFFF
    wanted = load_theme("light").color(Role.MILESTONE_CRITICAL).rgb() & 0xFFFFFF
    rows, columns = np.nonzero(pixels == wanted)
    in_chart = columns > TABLE_WIDTH
    rows, columns = rows[in_chart], columns[in_chart]
    lowest = rows > rows.max(initial=0) - DIAMOND  # the milestone is in the last row; bars above it have its colour
    if np.count_nonzero(lowest) < LEAST_PIXELS or np.ptp(columns[lowest]) > 2 * DIAMOND:
        return None  # not painted yet, or a bar: the milestone is out of sight
    return int(np.median(columns[lowest])), int(np.median(rows[lowest]))


def test_drag_undo_redo_quit_and_reopen(desk: Desk) -> None:
    plan = desk.home / "relaunch.fairlead"
    PlanFile.create(plan, small_plan()).close()
    settings = desk.home / "config" / "Fairlead"
    settings.mkdir(parents=True)
    (settings / "fairlead.ini").write_text("[General]\ntheme=light\n")
    before, first_test = start_of(plan, LAUNCH), start_of(plan, TEST)

    with desk.program(plan):
        desk.place_window("relaunch")
        desk.do("key", "ctrl+shift+f")
        eventually(lambda: find_milestone(desk), "the milestone to be painted")
        x, y = find_milestone(desk) or (0, 0)
        desk.drag((x, y), (x + DRAGGED, y))
        eventually(lambda: start_of(plan, LAUNCH) > before, "the drag to be in the file")
        after = start_of(plan, LAUNCH)
        assert after - before >= MINUTES_PER_DAY
        assert start_of(plan, TEST) == first_test, "another bar was dragged"
        desk.do("key", "ctrl+z")
        eventually(lambda: start_of(plan, LAUNCH) == before, "undo to be in the file")
        desk.do("key", "ctrl+y")
        eventually(lambda: start_of(plan, LAUNCH) == after, "redo to be in the file")
        desk.do("key", "ctrl+q")
    assert start_of(plan, LAUNCH) == after

    with desk.program(plan):
        desk.place_window("relaunch")
        desk.do("key", "ctrl+shift+f")
        eventually(lambda: find_milestone(desk), "the milestone to be painted again")
        desk.do("key", "ctrl+z")
        eventually(lambda: start_of(plan, LAUNCH) == before, "undo after the restart to be in the file")
        desk.do("key", "ctrl+q")
