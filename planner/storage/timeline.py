"""The `timeline` view: the schedule as people read it, for any SQL tool, notebook or BI program.

Instants are text (2026-03-14T09:00), outline numbers are counted afresh, so that rows are right even while `computed`
is being refreshed; `as_of` is the journal entry that a row's dates were computed at.
"""

from __future__ import annotations

from planner.scheduling.schedule import Driver


def _instant(column: str) -> str:
    return f"strftime('%Y-%m-%dT%H:%M', c.{column} * 60, 'unixepoch') AS {column}"


def _driver() -> str:
    cases = " ".join(f"WHEN {driver.value} THEN '{driver.name.lower().replace('_', ' ')}'" for driver in Driver)
    return f"CASE c.driver {cases} END"


TIMELINE_VIEW = f"""
WITH RECURSIVE
  place AS (
    SELECT id, parent_id, row_number() OVER (PARTITION BY parent_id ORDER BY "rank", id) AS number FROM tasks
  ),
  outline AS (
    SELECT id, 0 AS depth, CAST(number AS TEXT) AS wbs, printf('%08d', number) AS path
      FROM place WHERE parent_id IS NULL
    UNION ALL
    SELECT place.id, depth + 1, wbs || '.' || number, path || printf('.%08d', number)
      FROM outline JOIN place ON place.parent_id = outline.id
  )
SELECT
  row_number() OVER (ORDER BY o.path) AS "row", o.wbs, o.depth, t.id, t.name,
  {_instant("start")}, {_instant("finish")}, c.duration AS duration_minutes, c.percent AS percent_complete,
  t.milestone, c.summary, c.critical, {_driver()} AS driver,
  c.total_slack AS total_slack_minutes, c.free_slack AS free_slack_minutes,
  {_instant("early_start")}, {_instant("early_finish")}, {_instant("late_start")}, {_instant("late_finish")},
  strftime('%Y-%m-%dT%H:%M', t.deadline * 60, 'unixepoch') AS deadline,
  team.name AS team, owner.name AS owner, t.phase, c.journal_id AS as_of
FROM outline o JOIN tasks t ON t.id = o.id
  LEFT JOIN computed c ON c.task_id = t.id
  LEFT JOIN teams team ON team.id = t.team_id
  LEFT JOIN people owner ON owner.id = t.owner_id
ORDER BY o.path
"""
