"""Set-up: the locks are whole and fit pyproject.toml, and what cannot go on says so before it makes anything."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
PYTHONS = ("311", "312", "313")
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
PIN = re.compile(r"^([\w.-]+)==(\S+) \\((?:\n    --hash=sha256:[0-9a-f]{64}(?: \\)?)+)", re.MULTILINE)
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="make and bash are for Linux and macOS")


def pins(lock: Path) -> dict[str, str]:
    return {canonicalize_name(name): version for name, version, _ in PIN.findall(lock.read_text("utf-8"))}


def lock_for(python: str, suffix: str = "") -> dict[str, str]:
    return pins(ROOT / "requirements" / f"py{python}{suffix}.txt")


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_every_requirement_has_a_pin_and_hashes(lock):
    text = lock.read_text(encoding="utf-8")
    requirements = re.findall(r"^(?!#)\S", text, re.MULTILINE)
    assert len(requirements) == len(pins(lock)) > 0


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_no_lock_names_an_index(lock):
    assert not re.search(r"https?:|file:|--(extra-)?index-url|--find-links", lock.read_text(encoding="utf-8"))


@pytest.mark.parametrize("python", PYTHONS)
def test_the_lock_fits_what_the_project_asks_for(python):
    locked = lock_for(python)
    for requirement in map(Requirement, PYPROJECT["project"]["dependencies"]):
        version = locked[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version), f"{requirement} is locked to {version}: make lock"


@pytest.mark.parametrize("python", PYTHONS)
def test_tests_run_on_the_versions_that_users_get(python):
    assert lock_for(python).items() <= lock_for(python, "-dev").items()


@pytest.mark.parametrize("python", PYTHONS)
def test_a_qt_that_is_known_to_be_unsound_is_not_locked(python):
    assert lock_for(python)["pyside6-essentials"] not in {"6.11.0", "6.11.1", "6.12.0"}


class Machine:
    """A copy of the checkout's set-up files on a machine whose python3, id and sudo are made up."""

    def __init__(self, folder: Path) -> None:
        self.checkout = folder / "a checkout"
        self.programs = folder / "programs"
        self.programs.mkdir()
        for name in (".ci", "requirements"):
            shutil.copytree(ROOT / name, self.checkout / name)
        shutil.copy(ROOT / "pyproject.toml", self.checkout)
        self.before = self.files()

    def files(self) -> set[Path]:
        return set(self.checkout.rglob("*"))

    def has(self, program: str, script: str) -> None:
        """Put a shell script of this name before the real programs."""
        path = self.programs / program
        path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        path.chmod(0o755)

    def set_up(self) -> subprocess.CompletedProcess[str]:
        command = ["bash", ".ci/setup.sh", "runtime"]
        path = {"PATH": f"{self.programs}:/usr/bin:/bin"}
        return subprocess.run(command, cwd=self.checkout, env=path, capture_output=True, text=True, check=False)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_another_python_is_refused_in_a_sentence(machine):
    for name in ("python3", "python3.11", "python3.12", "python3.13"):
        machine.has(name, 'case "$1" in --version) echo Python 3.9.2 ;; *) echo 3.9 ;; esac')
    done = machine.set_up()
    assert done.returncode == 1
    assert "Python 3.11, 3.12 or 3.13 is needed, but python3 is Python 3.9.2" in done.stderr
    assert done.stderr.count("\n") == 1
    assert machine.files() == machine.before


def test_a_fitting_python_is_taken_where_python3_is_too_new(machine):
    machine.has("python3", "echo 3.14")
    machine.has("python3.13", 'case "$2" in import\\ sys*) echo 3.13 ;; *) exit 1 ;; esac')
    machine.has("id", "echo 1000")
    machine.has("apt-get", "exit 9")
    assert "python3.13-venv" in machine.set_up().stderr


@pytest.mark.skipif(sys.platform != "linux", reason="Qt brings all that it needs elsewhere")
def test_without_root_the_command_is_printed_and_nothing_made(machine):
    machine.has("python3", 'case "$1$2" in "-cimport sys"*) echo 3.11 ;; -c*) exit 1 ;; *) echo libxcb-cursor0 ;; esac')
    machine.has("id", "echo 1000")
    machine.has("apt-get", "exit 9")
    machine.has("sudo", "exit 9")
    done = machine.set_up()
    assert done.returncode == 1
    expected = "apt-get update && apt-get install -y --no-install-recommends libxcb-cursor0 python3-venv"
    assert f'  sudo sh -c "{expected}"\n' in done.stderr
    assert machine.files() == machine.before


@pytest.mark.skipif(sys.platform != "linux", reason="Qt brings all that it needs elsewhere")
def test_system_packages_that_do_not_come_are_reported_with_their_reason(machine):
    machine.has("python3", 'case "$1$2" in "-cimport sys"*) echo 3.11 ;; -c*) exit 0 ;; *) echo libegl1 ;; esac')
    machine.has("id", "echo 0")
    machine.has("apt-get", "echo 'E: Unable to locate package libegl1' >&2; exit 100")
    done = machine.set_up()
    assert done.returncode == 1
    assert "E: Unable to locate package libegl1" in done.stderr
    assert "Is there a network?" in done.stderr
    assert not (machine.checkout / ".venv").exists()
