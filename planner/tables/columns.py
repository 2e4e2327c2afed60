"""What the columns of a table mean: by its header row where it has one, else by what stands in them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass

from planner.errors import EditRefused
from planner.fields import Field, fields_of
from planner.project import Project
from planner.tables.text import Rows
from planner.tables.words import clean_date, clean_duration, month_first
from planner.timebase import Units, parse_date, parse_duration

LEVEL = "level"
"""Stands for a column with the outline level as a number, which is no field."""
SAMPLE = 200
"""Rows that are looked at to guess what a column means."""
MOST_UNLIKE = 0.1
"""Share of the cells that may not fit the guess."""
HEADER_SHARE = 0.5
"""Share of the cells of a first row that must be titles for it to be a header."""
READ_ONLY = ("row", "wbs")
"""Computed fields that say something about the outline or the links of a table."""
_SYNONYMS: dict[str, tuple[str, ...]] = {
    "row": ("id", "no", "no.", "nr", "nr.", "number", "row", "line"),
    "wbs": ("outline number", "wbs code", "psp-code", "gliederungsnummer"),
    LEVEL: ("outline level", "level", "indent", "gliederungsebene", "ebene"),
    "name": ("task", "task name", "title", "summary", "subject", "activity", "activity name", "item", "vorgangsname",
             "vorgang", "aufgabe", "titel", "任务名称", "名称", "任务"),
    "duration": ("dur", "length", "estimate", "original duration", "dauer", "工期"),
    "start": ("start date", "begin", "from", "planned start", "anfang", "beginn", "startdatum", "开始时间", "开始"),
    "finish": ("end", "end date", "finish date", "to", "until", "planned finish", "ende",
               "fertig stellen", "enddatum", "完成时间", "完成"),
    "predecessors": ("predecessor", "depends on", "dependencies", "blocked by", "vorgänger", "前置任务"),
    "successors": ("successor", "blocks", "nachfolger"),
    "owner": ("assignee", "assigned to", "responsible", "lead", "who", "verantwortlich", "zuständig", "负责人"),
    "resources": ("resource names", "resource", "people", "ressourcennamen", "ressourcen", "资源名称"),
    "team": ("group", "department", "workstream", "abteilung", "团队"),
    "percent_complete": ("%", "% complete", "percent complete", "progress", "done", "complete", "% abgeschlossen",
                         "fortschritt", "完成百分比"),
    "deadline": ("due", "due date", "fällig", "stichtag", "termin", "截止时间"),
    "notes": ("note", "description", "comment", "comments", "notizen", "beschreibung", "备注"),
    "work": ("effort", "hours", "arbeit", "aufwand", "工时"),
    "priority": ("priorität", "优先级"),
    "milestone": ("meilenstein", "里程碑"),
    "constraint": ("constraint type", "einschränkungsart"),
    "constraint_date": ("einschränkungstermin",),
    "calendar": ("task calendar", "vorgangskalender"),
    "phase": ("stage",),
    "goal": ("objective", "initiative", "ziel"),
}  # fmt: skip
"""Titles that other programs give to fields."""
_WBS = re.compile(r"\d{1,4}(\.\d{1,4})+\.?")
_PERCENT = re.compile(r"\d{1,3}([.,]\d+)?\s*%")
_LINK = re.compile(r"\d+\s*(FS|SS|FF|SF)?\s*([+-].+)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mapping:
    """How a table is to be read.

    Attributes:
        has_header: its first row holds titles.
        columns: key of the field of each column, or `LEVEL`; "" leaves a column out.
        month_first: whether 3/4/2026 is the fourth of March.
    """

    has_header: bool
    columns: tuple[str, ...]
    month_first: bool = False

    def body(self, rows: Rows) -> Rows:
        """Return the rows below the header."""
        return rows[1:] if self.has_header else rows


def recognise(
    project: Project, rows: Rows, *, prefer_month_first: bool = False, own_titles: ReadOnly[str, str] | None = None
) -> Mapping:
    """Return what the columns of a table seem to mean; `own_titles` has further titles with the keys they stand for."""
    titles = _titles(project) | {_key(title): key for title, key in (own_titles or {}).items()}
    count = max(map(len, rows), default=0)
    first = [_key(cell) for cell in rows[0]] if rows else []
    known = [titles.get(title, "") for title in first]
    has_header = _is_header(first, known)
    body = rows[1:] if has_header else rows
    given = known if has_header else [""] * count
    columns = _completed(project, body, _once(given + [""] * (count - len(given))), guess_all=not has_header)
    dates = (cell for row in body[:SAMPLE] for cell in row)
    return Mapping(has_header, columns, month_first(dates, default=prefer_month_first))


def is_clear(mapping: Mapping, rows: Rows) -> bool:
    """Whether nobody need be asked: there are names, and every column with something in it has a meaning."""
    filled = [any(len(row) > n and row[n].strip() for row in mapping.body(rows)) for n in range(len(mapping.columns))]
    told = all(key or not something for key, something in zip(mapping.columns, filled, strict=True))
    return told and "name" in mapping.columns


def choices(project: Project) -> list[tuple[str, Field | None]]:
    """Return what a column may be: (key, field); None for `LEVEL`."""
    fields: list[tuple[str, Field | None]] = [
        (key, field) for key, field in fields_of(project).items() if field.editable or key in READ_ONLY
    ]
    return [*fields, (LEVEL, None)]


def check_columns(project: Project, columns: Sequence[str]) -> tuple[str, ...]:
    """Return columns given by key or title as keys; refuse those that are none.

    Raises:
        EditRefused: `field-unknown`, or `field-computed` where it cannot be given.
    """
    titles, found = _titles(project), []
    usable = {key for key, _ in choices(project)}
    for text in columns:
        key = text if text in usable else titles.get(_key(text), "")
        if text and not key:
            raise EditRefused("field-unknown", name=text, keys=", ".join(sorted(usable)))
        found.append(key)
    return tuple(found)


def _key(text: str) -> str:
    return " ".join(text.split()).casefold()


def _titles(project: Project) -> dict[str, str]:
    """Return the key of each title, those of the plan's own fields before what other programs say."""
    found = {word: key for key, words in _SYNONYMS.items() for word in words}
    found |= {_key(key.replace("_", " ")): key for key, _ in choices(project)}
    return found | {_key(field.title): key for key, field in choices(project) if field is not None}


def _is_header(first: Sequence[str], known: Sequence[str]) -> bool:
    filled = sum(bool(title) for title in first)
    return bool(filled) and sum(map(bool, known)) >= max(1, HEADER_SHARE * filled)


def _once(keys: Sequence[str]) -> list[str]:
    """Return the keys with each one only where it comes first."""
    return [key if key not in keys[:number] else "" for number, key in enumerate(keys)]


def _completed(project: Project, body: Rows, keys: list[str], *, guess_all: bool) -> tuple[str, ...]:
    """Guess the columns without a key; below a header only the names are looked for."""
    texts = [_texts(body, number) for number in range(len(keys))]
    if guess_all:
        for number, cells in enumerate(texts):
            guess = next((key for key in _guesses(project, cells) if key not in keys), "")
            keys[number] = guess if cells else ""
    if "name" not in keys:
        free = [number for number, key in enumerate(keys) if not key and texts[number]]
        if free:
            keys[max(free, key=lambda number: (_variety(texts[number]), -number))] = "name"
    return tuple(keys)


def _texts(body: Rows, number: int) -> list[str]:
    return [row[number].strip() for row in body[:SAMPLE] if len(row) > number and row[number].strip()]


def _variety(texts: Sequence[str]) -> int:
    """Return how many letters the different texts have: names differ, and are long."""
    return sum(len(text) for text in set(texts) if not text.replace(".", "").isdecimal())


def _guesses(project: Project, texts: Sequence[str]) -> Iterator[str]:
    """Yield the fields that all these texts may be values of, the likeliest first."""
    if all(text.isdecimal() for text in texts) and len(texts) > 1 and _counts_up(texts):
        yield "row"
    people = {person.name.casefold() for person in project.people.values()}
    teams = {team.name.casefold() for team in project.teams.values()}
    tests: tuple[tuple[tuple[str, ...], Callable[[str], bool]], ...] = (
        (("wbs",), lambda text: bool(_WBS.fullmatch(text)) or text.isdecimal()),
        (("percent_complete",), lambda text: bool(_PERCENT.fullmatch(text))),
        (("start", "finish", "deadline"), _is_date),
        (("duration", "work"), _is_duration),
        (("owner",), lambda text: text.casefold() in people),
        (("team",), lambda text: text.casefold() in teams),
        (("predecessors",), lambda text: all(_LINK.fullmatch(part.strip()) for part in re.split("[;,]", text))),
    )  # fmt: skip
    for keys, fits in tests:
        if _fit(texts, fits) and not (keys[0] == "wbs" and not any("." in text for text in texts)):
            yield from keys


def _fit(texts: Iterable[str], fits: Callable[[str], bool]) -> bool:
    """Whether nearly all texts pass a test."""
    counted = Counter(fits(text) for text in texts)
    return counted[True] > 0 and counted[False] <= MOST_UNLIKE * counted.total()


def _counts_up(texts: Sequence[str]) -> bool:
    numbers = [int(text) for text in texts if len(text) < 10]
    return numbers == sorted(set(numbers)) and len(numbers) == len(texts)


def _is_date(text: str) -> bool:
    if text.isdecimal() or text[:1] in "+-":
        return False
    try:
        parse_date(clean_date(text, month_first=False), default_minute=0, reference=0)
    except EditRefused:
        try:
            parse_date(clean_date(text, month_first=True), default_minute=0, reference=0)
        except EditRefused:
            return False
    return True


def _is_duration(text: str) -> bool:
    if text.isdecimal():
        return False
    try:
        parse_duration(clean_duration(text), Units())
    except EditRefused:
        return False
    return True
