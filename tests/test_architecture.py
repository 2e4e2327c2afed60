"""The layering of DESIGN §2 as a test: imports go one way, files and functions stay small."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = [ROOT / "main.py", *sorted((ROOT / "planner").rglob("*.py")), *sorted((ROOT / "ui").rglob("*.py"))]
QT = {"PySide6", "pyqtgraph", "shiboken6"}
SQLITE = {"sqlite3", "sqlite_utils"}

MAX_FILE_LINES = 500
MAX_FUNCTION_LINES = 60

FORBIDDEN = {
    "planner/timebase.py": {"planner.records", "planner.project", "planner.scheduling", "planner.session"},
    "planner/records.py": {"planner.project", "planner.scheduling", "planner.session", "planner.edits"},
    "planner/project.py": {"planner.scheduling", "planner.session", "planner.edits", "planner.storage"},
    "planner/scheduling/": {"planner.session", "planner.edits", "planner.storage", "planner.exchange", "planner.cli"},
    "planner/edits/": {"planner.session", "planner.storage", "planner.exchange", "planner.cli"},
    "planner/exchange/": {"planner.session", "planner.storage", "planner.cli"},
    "planner/storage/": {"planner.exchange", "planner.cli"},
}
VIEWS = ("outline", "timeline", "roadmap", "dependencies", "inspector", "printing")


def relative(path: Path) -> str:
    """Return a source file's name as the rules write it."""
    return path.relative_to(ROOT).as_posix()


def imports(path: Path) -> Iterator[tuple[str, bool]]:
    """Yield what a file imports, and whether only for the type checker."""
    yield from _imports(ast.parse(path.read_text(encoding="utf-8")), typing_only=False)


def _imports(node: ast.AST, *, typing_only: bool) -> Iterator[tuple[str, bool]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            yield from ((alias.name, typing_only) for alias in child.names)
        elif isinstance(child, ast.ImportFrom) and child.module:
            yield child.module, typing_only
            yield from ((f"{child.module}.{alias.name}", typing_only) for alias in child.names)
        else:
            guard = isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test)
            yield from _imports(child, typing_only=typing_only or guard)


def runtime_imports(path: Path) -> set[str]:
    """Return what a file imports when it runs, lazily or not."""
    return {name for name, typing_only in imports(path) if not typing_only}


def top(names: set[str]) -> set[str]:
    """Return the packages of imported names."""
    return {name.split(".")[0] for name in names}


@pytest.mark.parametrize("path", SOURCES, ids=relative)
def test_only_the_window_knows_qt(path: Path) -> None:
    used = top(runtime_imports(path))
    if relative(path).startswith("planner/"):
        assert not used & (QT | {"ui"})


@pytest.mark.parametrize("path", SOURCES, ids=relative)
def test_only_storage_knows_sqlite(path: Path) -> None:
    if not relative(path).startswith("planner/storage/"):
        assert not top(runtime_imports(path)) & SQLITE


@pytest.mark.parametrize("path", SOURCES, ids=relative)
def test_imports_go_one_way(path: Path) -> None:
    used = runtime_imports(path)
    for prefix, forbidden in FORBIDDEN.items():
        if relative(path).startswith(prefix):
            wrong = {name for name in used for stop in forbidden if name == stop or name.startswith(stop + ".")}
            assert not wrong


@pytest.mark.parametrize("path", SOURCES, ids=relative)
def test_views_import_no_other_view(path: Path) -> None:
    parts = relative(path).split("/")
    if parts[0] != "ui" or parts[1] not in VIEWS or parts[1] == "printing":
        return
    others = {f"ui.{view}" for view in VIEWS if view != parts[1]}
    assert not {name for name in runtime_imports(path) for other in others if name.startswith(other)}


@pytest.mark.parametrize("path", SOURCES, ids=relative)
def test_files_and_functions_stay_small(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= MAX_FILE_LINES
    long = [
        f"{node.name}: {length}"
        for node in ast.walk(ast.parse(text))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        and (length := (node.end_lineno or 0) - node.lineno + 1) > MAX_FUNCTION_LINES
    ]
    assert not long


@pytest.mark.parametrize("path", SOURCES, ids=relative)
def test_every_module_says_what_it_is(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("module", ["planner.cli", "planner.session", "planner.documents", "planner.exchange"])
def test_the_model_runs_where_qt_is_not_installed(module: str) -> None:
    blocked = "".join(f"sys.modules[{name!r}] = None\n" for name in sorted(QT))
    script = f"import sys\n{blocked}import {module}\nassert 'ui' not in sys.modules"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
