"""Documents: the one way to open something, whatever its kind, and to give it a place.

A plan file opens for writing, or read-only when someone else has it or it may not be written. A file of another
format is imported: for reading only it stays in memory, otherwise it becomes a draft, so that no edit can be lost.
"""

from __future__ import annotations

import datetime as dt
import logging
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from planner import exchange
from planner.edits.plan import rename
from planner.edits.restore import restore
from planner.errors import EditRefused, FairleadError, StorageError
from planner.exchange.differences import date_differences
from planner.exchange.report import LossReport
from planner.exchange.templates import build_template
from planner.messages import sentence
from planner.movement import Movement, movement
from planner.patch import PatchBuilder
from planner.project import Project
from planner.records import PLAN_ID, Calendar, Plan, new_id
from planner.scheduling.schedule import Schedule
from planner.session import Change, MemoryJournal, Session
from planner.storage import places
from planner.storage.follower import Follower
from planner.storage.lock import WriterLock, now
from planner.storage.opening import QUICK_CHECK_BYTES, resolved
from planner.storage.places import RecentPlan, drafts, forget, import_folder, is_draft, plan_path, recent
from planner.storage.plan_file import PlanFile
from planner.storage.recover import Recovery, recover
from planner.storage.versions import Version
from planner.timebase import MINUTES_PER_DAY

__all__ = [
    "Document", "RecentPlan", "Recovery", "Version", "adopt_import", "create", "discard_draft", "drafts", "forget",
    "import_folder", "is_draft", "is_import", "new_draft", "open_document", "plan_path", "put_back", "recent",
    "recover", "save_as", "take_back_draft",
]  # fmt: skip

_READ_ONLY = frozenset({"plan-locked", "folder-not-writable", "plan-not-writable"})
"""Why a plan opens read-only rather than not at all."""
NEW_NAME = "New plan"
"""Of a plan that nobody has named yet."""
_DAY = ((480, 720), (780, 1020))
_log = logging.getLogger(__name__)


@dataclass(eq=False)
class Document:
    """Something open: a session and where it comes from.

    Attributes:
        session: the plan's project, schedule and edits.
        plan_file: the file, when it is open for writing.
        follower: the file, when it is read-only and followed.
        report: what an import lost; None for a plan file.
        source: the file that was imported.
        reason: why a plan is read-only though it was to be written; its `who` and `since` tell who has it.
        opened_at: the journal row that was the last when it was opened here, 0 without a file.
    """

    session: Session
    plan_file: PlanFile | None = None
    follower: Follower | None = None
    report: LossReport | None = None
    source: Path | None = None
    reason: FairleadError | None = None

    def __post_init__(self) -> None:
        """Remember the state that was opened."""
        self.opened_at = self.position

    @property
    def path(self) -> Path | None:
        """Where the plan lies; None while it is only in memory."""
        return self._held.path if self._held else None

    @property
    def _held(self) -> PlanFile | Follower | None:
        return self.plan_file or self.follower

    @property
    def title(self) -> str:
        """The name to show: the file's."""
        path = self.path or self.source
        return path.stem if path else self.session.project.plan.name

    @property
    def is_draft(self) -> bool:
        """Whether the plan has no place of its own yet."""
        return self.plan_file is not None and places.is_draft(self.plan_file.path)

    @property
    def holder(self) -> str:
        """Who has the plan open for editing, "" when nobody else has."""
        return str(self.reason.details.get("who", "")) if self.reason else ""

    def poll(self) -> bool:
        """Take in what the writer of a read-only plan has done; return whether anything came.

        Raises:
            StorageError: the file is gone or another has taken its place.
        """
        news = self.follower.poll() if self.follower else []
        for patch, label in news:
            self.session.follow(patch, label)
        return bool(news)

    def idle(self, seconds: float = 0.005) -> bool:
        """Use a moment of quiet to write computed dates into the file; return whether nothing is left to do."""
        if self.plan_file is None:
            return True
        try:
            return self.plan_file.refresh_computed(self.session.schedule, seconds)
        except StorageError as error:
            _log.info("computed dates wait: %s", error)
            return True

    def stored_schedule(self) -> Schedule | None:
        """Return the schedule kept in the file, to be shown until the present one is there."""
        return self.plan_file.stored_schedule() if self.plan_file else None

    def verify(self) -> None:
        """Check every page and index of a plan opened read-only; others have nothing to check.

        Raises:
            LoadError: the file is damaged.
        """
        if self.follower is not None:
            self.follower.verify()

    def save_version(self, name: str) -> Version | None:
        """Give the present state a name; None where there is no file to keep it in."""
        return self.plan_file.save_version(name) if self.plan_file else None

    def versions(self) -> Sequence[Version]:
        """Return the named versions, oldest first."""
        return self._held.versions() if self._held else ()

    def project_at(self, version: Version) -> Project:
        """Return the plan as it was at a version, for looking at and comparing."""
        return self._held.project_at(version.journal_id) if self._held else self.session.project

    def revert_to(self, version: Version) -> Change | None:
        """Go back to a version by one edit, which can be undone; None when nothing has changed since."""
        label = sentence("revert-label", {"name": version.name})
        return self.session.apply_labelled(label, None, restore, self.project_at(version))

    # History ---------------------------------------------------------------------------------------------

    @property
    def position(self) -> int:
        """The journal row whose state is shown, 0 without a file."""
        return self._held.position if self._held else 0

    def position_at(self, at: str) -> int:
        """Return the journal row that was the last at a time (UTC, ISO); the first where the plan is younger."""
        return self._held.position_at(at) if self._held else 0

    def time_of(self, journal_id: int) -> str | None:
        """Return when a journal row was written (UTC, ISO), None where there is no such row."""
        return self._held.time_of(journal_id) if self._held else None

    def movement(self, task_id: int, since: int, until: int | None = None) -> Movement:
        """Return what moved a task between the journal row `since` and the row `until`, or now.

        Raises:
            EditRefused: `no-history`, the plan was read from a file of another format.
            LoadError: the journal cannot be read.
        """
        if self._held is None:
            raise EditRefused("no-history", name=self.title)
        entries = (one for one in self._held.history(since) if until is None or one.id <= until)
        return movement(self._held.project_at(since), entries, task_id)

    # The end ---------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Let go of the file, its computed dates written and a copy of the day kept; a second call does nothing.

        A draft in which nothing was ever done leaves nothing behind.
        """
        if self.follower is not None:
            self.follower.close()
        plan_file, self.plan_file = self.plan_file, None
        if plan_file is None:
            return
        if places.is_draft(plan_file.path) and not plan_file.edited:
            plan_file.close()
            plan_file.path.unlink(missing_ok=True)
            return
        if plan_file.position != self.opened_at:
            _keep_copy(plan_file)
        try:
            plan_file.close(self.session.schedule)
        except StorageError as error:
            _log.warning("computed dates are not up to date: %s", error)


def open_document(path: Path, *, read_only: bool = False) -> Document:
    """Open a plan file, or import a file of another format.

    Raises:
        LoadError: it is not a sound plan, or of no known format.
        StorageError: it cannot be read, or an import cannot be kept as a draft.
    """
    path = resolved(path)
    if is_import(path):
        return _import(path, read_only=read_only)
    if read_only:
        return _followed(path, None)
    try:
        document = _of_file(PlanFile.open(path))
    except StorageError as error:
        if error.code not in _READ_ONLY:
            raise
        document = _followed(path, error)
    if not document.is_draft:
        places.remember(path, now())
    return document


def new_draft(template: str | None = None, *, today: dt.date | None = None) -> Document:
    """Start a plan in the drafts, empty or from a template, placed in time around `today`.

    Raises:
        LoadError: there is no such template.
        StorageError: the draft cannot be written.
    """
    project = _new_project(template, today or dt.date.today())
    return _of_file(PlanFile.create(places.free_draft_path(project.plan.name), project))


def create(path: Path, template: str | None = None, *, today: dt.date | None = None, replace: bool = False) -> Document:
    """Start a plan at a place of its own, which gives it its name; see `new_draft`.

    Raises:
        LoadError: there is no such template.
        StorageError: the file exists and `replace` is not set, or it cannot be written.
    """
    project = _new_project(template, today or dt.date.today())
    builder = PatchBuilder(project)
    builder.update("plan", PLAN_ID, name=path.stem)
    project.apply(builder.patch())
    return _of_file(PlanFile.create(path, project, replace=replace))


def is_import(path: Path) -> bool:
    """Whether a file is of another format, by its ending."""
    return path.suffix.lower() in exchange.READERS


def adopt_import(made: Path, source: Path, report: LossReport) -> Document:
    """Open a plan that `planner.jobs.import_file` has made of `source`, as a draft.

    Raises:
        StorageError: it cannot be kept among the drafts.
    """
    draft = places.free_draft_path(source.stem)
    try:
        os.replace(made, draft)
    except OSError as error:
        raise StorageError("disk-failed", name=draft.name, reason=error.strerror or str(error)) from error
    return _of_file(PlanFile.open(draft), report, source)


def save_as(document: Document, path: Path, *, replace: bool = False) -> Document:
    """Copy the plan with its history to `path` and go on there; returns the document to go on with.

    A plan open for writing moves and keeps its session. A read-only or imported one is opened anew at its place, and
    the old document is closed. A draft that gets a place is not kept among the drafts; where it has no name of its own
    yet, it gets that of the file.

    Raises:
        StorageError: the file exists and `replace` is not set, someone has it open, or it cannot be written; the
            document is as before.
    """
    if document.path is not None and path.resolve() == document.path:
        return document
    if document.plan_file is not None:
        was_draft = document.is_draft
        _move(document.plan_file, path, replace=replace)
        document.source = None
        if was_draft and document.session.project.plan.name in ("", NEW_NAME):
            _name_after(document, path)
    else:
        if document.follower is not None:
            document.follower.save_copy(path, replace=replace)
            plan_file = PlanFile.open(path)
        else:
            plan_file = PlanFile.create(path, document.session.project, replace=replace)
        document.close()
        document = _of_file(plan_file, document.report)
    places.remember(path.resolve(), now())
    return document


def discard_draft(path: Path) -> Path | None:
    """Put a draft aside, where it stays for a month, and return its place there; any other file is left alone.

    Raises:
        StorageError: `plan-locked`, it is open; `disk-failed`.
    """
    if not places.is_draft(path) or not path.exists():
        return None
    return _moved(path, _free(places.discarded_folder(), path.stem))


def take_back_draft(aside: Path) -> Path:
    """Put a discarded draft back among the drafts and return its place.

    Raises:
        StorageError: `plan-locked` or `disk-failed`.
    """
    return _moved(aside, places.free_draft_path(aside.stem.rpartition("~")[0]))


def put_back(path: Path) -> None:
    """Put a plan at the head of the recent ones."""
    places.remember(path, now())


def _free(folder: Path, stem: str) -> Path:
    """Return a path that is free; what stands before the last "~" is the draft's name."""
    number = 1
    while (path := folder / f"{stem}~{number}{places.SUFFIX}").exists():
        number += 1
    return path


def _moved(path: Path, target: Path) -> Path:
    """Move a plan file that nobody has open."""
    lock = WriterLock(path)
    try:
        os.replace(path, target)
        os.utime(target)
    except OSError as error:
        raise StorageError("disk-failed", name=path.name, reason=error.strerror or str(error)) from error
    finally:
        lock.release()
    return target


def _name_after(document: Document, path: Path) -> None:
    """Give a plan the name of its file; it has its place whether that works or not."""
    try:
        document.session.apply(rename, path.stem)
    except (EditRefused, StorageError) as error:
        _log.warning("the plan keeps its name: %s", error)


def _move(plan_file: PlanFile, path: Path, *, replace: bool) -> None:
    old = plan_file.path
    plan_file.save_as(path, replace=replace)
    if places.is_draft(old):
        old.unlink(missing_ok=True)


def _of_file(plan_file: PlanFile, report: LossReport | None = None, source: Path | None = None) -> Document:
    try:
        document = Document(Session(plan_file.project, plan_file), plan_file, report=report, source=source)
        if plan_file.edited and plan_file.path.stat().st_size <= QUICK_CHECK_BYTES:
            _keep_copy(plan_file)  # larger ones when they are closed: it takes a while
    except BaseException:
        plan_file.close()
        raise
    return document


def _followed(path: Path, reason: FairleadError | None) -> Document:
    follower = Follower(path)
    return Document(Session(follower.project, follower), follower=follower, reason=reason)


def _import(path: Path, *, read_only: bool) -> Document:
    imported = exchange.read(path)
    if read_only:
        document = Document(Session(imported.project, MemoryJournal()), report=imported.report, source=path)
    else:
        draft = PlanFile.create(places.free_draft_path(path.stem), imported.project, label=f"Import {path.name}")
        document = _of_file(draft, imported.report, path)
    imported.report.differences[:] = date_differences(imported, document.session.schedule)
    return document


def _keep_copy(plan_file: PlanFile) -> None:
    try:
        plan_file.keep_copy()
    except StorageError as error:
        _log.warning("no copy of the day was kept: %s", error)


def _new_project(template: str | None, today: dt.date) -> Project:
    if template is not None:
        return build_template(template, today)
    calendar = Calendar(id=new_id(), name="Standard", week=(*(_DAY,) * 5, (), ()))
    start = _first_working_moment(calendar, today)
    return Project([("calendars", calendar), ("plan", Plan(name=NEW_NAME, start=start, calendar_id=calendar.id))])


def _first_working_moment(calendar: Calendar, today: dt.date) -> int:
    """Return when work first begins today or later in a calendar that has nothing but a week."""
    days = (today + dt.timedelta(days=ahead) for ahead in range(7))
    day, hours = next((day, hours) for day in days if (hours := calendar.week[day.weekday()]))
    return (day - dt.date(1970, 1, 1)).days * MINUTES_PER_DAY + hours[0][0]
