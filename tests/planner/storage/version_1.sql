PRAGMA application_id = 1179403313;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'fairlead','001-first','2026-11-22 09:00:00+00:00');
CREATE TABLE "assignments" (
   "id" INTEGER PRIMARY KEY,
   "task_id" INTEGER NOT NULL REFERENCES "tasks"("id"),
   "person_id" INTEGER NOT NULL REFERENCES "people"("id"),
   "units" REAL NOT NULL DEFAULT 1.0,
   "work" INTEGER NOT NULL DEFAULT 0,
   "actual_work" INTEGER NOT NULL DEFAULT 0,
   "overtime_work" INTEGER NOT NULL DEFAULT 0,
   "delay" INTEGER NOT NULL DEFAULT 0,
   "levelling_delay" INTEGER NOT NULL DEFAULT 0,
   "contour" INTEGER NOT NULL DEFAULT 0,
   "start" INTEGER,
   "finish" INTEGER
) STRICT;
INSERT INTO "assignments" VALUES(80,61,50,0.25,0,0,0,0,0,0,NULL,NULL);
CREATE TABLE "baseline_tasks" (
   "id" INTEGER PRIMARY KEY,
   "baseline_id" INTEGER NOT NULL REFERENCES "baselines"("id"),
   "task_id" INTEGER NOT NULL REFERENCES "tasks"("id"),
   "start" INTEGER,
   "finish" INTEGER,
   "duration" INTEGER NOT NULL DEFAULT 0,
   "work" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE "baselines" (
   "id" INTEGER PRIMARY KEY,
   "name" TEXT NOT NULL DEFAULT '',
   "number" INTEGER NOT NULL DEFAULT 0,
   "created" TEXT NOT NULL DEFAULT '',
   "author" TEXT NOT NULL DEFAULT '',
   "reason" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE "calendar_exceptions" (
   "id" INTEGER PRIMARY KEY,
   "calendar_id" INTEGER NOT NULL REFERENCES "calendars"("id"),
   "name" TEXT NOT NULL DEFAULT '',
   "first" INTEGER NOT NULL,
   "last" INTEGER NOT NULL,
   "hours" TEXT NOT NULL DEFAULT '[]',
   "recurrence" TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO "calendar_exceptions" VALUES(20,10,'Holiday',20000,20001,'[]','');
CREATE TABLE "calendars" (
   "id" INTEGER PRIMARY KEY,
   "name" TEXT NOT NULL DEFAULT '',
   "base_id" INTEGER REFERENCES "calendars"("id"),
   "week" TEXT NOT NULL DEFAULT '[null,null,null,null,null,null,null]',
   "zone" TEXT NOT NULL DEFAULT '',
   "source_uid" INTEGER
) STRICT;
INSERT INTO "calendars" VALUES(10,'Standard',NULL,'[[[480,720],[780,1020]],[[480,720],[780,1020]],[[480,720],[780,1020]],[[480,720],[780,1020]],[[480,720],[780,1020]],[],[]]','',NULL);
INSERT INTO "calendars" VALUES(11,'Berlin',10,'[null,null,null,null,null,null,null]','Europe/Berlin',NULL);
CREATE TABLE "computed" (
   "task_id" INTEGER PRIMARY KEY,
   "start" INTEGER,
   "finish" INTEGER,
   "early_start" INTEGER,
   "early_finish" INTEGER,
   "late_start" INTEGER,
   "late_finish" INTEGER,
   "duration" INTEGER,
   "percent" REAL,
   "total_slack" INTEGER,
   "free_slack" INTEGER,
   "critical" INTEGER,
   "summary" INTEGER,
   "driver" INTEGER,
   "driver_link" INTEGER,
   "journal_id" INTEGER NOT NULL
) STRICT;
CREATE TABLE "journal" (
   "id" INTEGER PRIMARY KEY,
   "at" TEXT NOT NULL,
   "who" TEXT NOT NULL,
   "kind" TEXT NOT NULL,
   "ref" INTEGER REFERENCES "journal"("id"),
   "label" TEXT NOT NULL,
   "patch" TEXT
) STRICT;
INSERT INTO "journal" VALUES(1,'2026-11-22T20:50:15.440Z','Kim','create',NULL,'Create plan',NULL);
CREATE TABLE "links" (
   "id" INTEGER PRIMARY KEY,
   "predecessor_id" INTEGER NOT NULL REFERENCES "tasks"("id"),
   "successor_id" INTEGER NOT NULL REFERENCES "tasks"("id"),
   "type" TEXT NOT NULL DEFAULT 'FS',
   "lag" INTEGER NOT NULL DEFAULT 0,
   "lag_unit" TEXT NOT NULL DEFAULT 'd'
) STRICT;
INSERT INTO "links" VALUES(70,61,62,'SS',-60,'h');
CREATE TABLE "meta" (
   "key" TEXT PRIMARY KEY,
   "value" TEXT NOT NULL
) STRICT;
CREATE TABLE "people" (
   "id" INTEGER PRIMARY KEY,
   "name" TEXT NOT NULL DEFAULT '',
   "rank" TEXT NOT NULL DEFAULT '',
   "kind" TEXT NOT NULL DEFAULT 'work',
   "team_id" INTEGER REFERENCES "teams"("id"),
   "calendar_id" INTEGER REFERENCES "calendars"("id"),
   "email" TEXT NOT NULL DEFAULT '',
   "max_units" REAL NOT NULL DEFAULT 1.0,
   "notes" TEXT NOT NULL DEFAULT '',
   "source_uid" INTEGER
) STRICT;
INSERT INTO "people" VALUES(50,'Aylin','a0','work',40,NULL,'',0.5,'',NULL);
CREATE TABLE "plan" (
   "id" INTEGER PRIMARY KEY DEFAULT 1,
   "name" TEXT NOT NULL DEFAULT '',
   "notes" TEXT NOT NULL DEFAULT '',
   "author" TEXT NOT NULL DEFAULT '',
   "company" TEXT NOT NULL DEFAULT '',
   "start" INTEGER NOT NULL DEFAULT 0,
   "finish" INTEGER,
   "schedule_from" TEXT NOT NULL DEFAULT 'start',
   "status_date" INTEGER,
   "status_is_data_date" INTEGER NOT NULL DEFAULT 1,
   "split_in_progress" INTEGER NOT NULL DEFAULT 1,
   "progress_rule" TEXT NOT NULL DEFAULT 'retained-logic',
   "honor_constraints" INTEGER NOT NULL DEFAULT 1,
   "multiple_critical_paths" INTEGER NOT NULL DEFAULT 0,
   "critical_slack" INTEGER NOT NULL DEFAULT 0,
   "new_tasks_manual" INTEGER NOT NULL DEFAULT 0,
   "calendar_id" INTEGER REFERENCES "calendars"("id"),
   "zone" TEXT NOT NULL DEFAULT '',
   "minutes_per_day" INTEGER NOT NULL DEFAULT 480,
   "minutes_per_week" INTEGER NOT NULL DEFAULT 2400,
   "days_per_month" INTEGER NOT NULL DEFAULT 20,
   "default_start" INTEGER NOT NULL DEFAULT 480,
   "default_finish" INTEGER NOT NULL DEFAULT 1020,
   "week_start" INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO "plan" VALUES(1,'Launch','','','',29600640,NULL,'start',NULL,1,1,'retained-logic',1,0,0,0,10,'',480,2400,20,480,1020,0);
CREATE TABLE "tasks" (
   "id" INTEGER PRIMARY KEY,
   "parent_id" INTEGER REFERENCES "tasks"("id"),
   "rank" TEXT NOT NULL DEFAULT '',
   "source_uid" INTEGER,
   "name" TEXT NOT NULL DEFAULT '',
   "notes" TEXT NOT NULL DEFAULT '',
   "milestone" INTEGER NOT NULL DEFAULT 0,
   "mode" TEXT NOT NULL DEFAULT 'auto',
   "active" INTEGER NOT NULL DEFAULT 1,
   "duration" INTEGER NOT NULL DEFAULT 480,
   "duration_unit" TEXT NOT NULL DEFAULT 'd',
   "estimated" INTEGER NOT NULL DEFAULT 0,
   "calendar_id" INTEGER REFERENCES "calendars"("id"),
   "ignore_resource_calendars" INTEGER NOT NULL DEFAULT 0,
   "constraint" TEXT NOT NULL DEFAULT 'asap',
   "constraint_date" INTEGER,
   "deadline" INTEGER,
   "manual_start" INTEGER,
   "manual_finish" INTEGER,
   "percent_complete" REAL NOT NULL DEFAULT 0.0,
   "physical_percent" REAL NOT NULL DEFAULT 0.0,
   "actual_start" INTEGER,
   "actual_finish" INTEGER,
   "actual_duration" INTEGER,
   "stop" INTEGER,
   "resume" INTEGER,
   "levelling_delay" INTEGER NOT NULL DEFAULT 0,
   "splits" TEXT NOT NULL DEFAULT '[]',
   "priority" INTEGER NOT NULL DEFAULT 500,
   "task_type" TEXT NOT NULL DEFAULT 'fixed-units',
   "effort_driven" INTEGER NOT NULL DEFAULT 0,
   "work" INTEGER NOT NULL DEFAULT 0,
   "external" INTEGER NOT NULL DEFAULT 0,
   "recurring" INTEGER NOT NULL DEFAULT 0,
   "team_id" INTEGER REFERENCES "teams"("id"),
   "owner_id" INTEGER REFERENCES "people"("id"),
   "phase" TEXT NOT NULL DEFAULT '',
   "confidence" INTEGER
) STRICT;
INSERT INTO "tasks" VALUES(60,NULL,'a0',NULL,'Phase','',0,'auto',1,480,'d',0,NULL,0,'asap',NULL,NULL,NULL,NULL,0.0,0.0,NULL,NULL,NULL,NULL,NULL,0,'[]',500,'fixed-units',0,0,0,0,NULL,NULL,'',NULL);
INSERT INTO "tasks" VALUES(61,60,'a0',NULL,'Build “it”','',0,'auto',1,960,'d',0,NULL,0,'asap',NULL,NULL,NULL,NULL,0.0,0.0,NULL,NULL,NULL,NULL,NULL,0,'[[480,240]]',500,'fixed-units',0,0,0,0,NULL,NULL,'',NULL);
INSERT INTO "tasks" VALUES(62,60,'a1',NULL,'Test','',0,'manual',0,480,'d',0,NULL,0,'asap',NULL,NULL,NULL,NULL,0.0,0.0,NULL,NULL,NULL,NULL,NULL,0,'[]',500,'fixed-units',0,0,0,0,NULL,NULL,'',NULL);
INSERT INTO "tasks" VALUES(63,NULL,'a1',NULL,'Ship','',1,'auto',1,480,'d',0,NULL,0,'snet',NULL,NULL,NULL,NULL,0.0,0.0,NULL,NULL,NULL,NULL,NULL,0,'[]',500,'fixed-units',0,0,0,0,NULL,NULL,'',NULL);
CREATE TABLE "teams" (
   "id" INTEGER PRIMARY KEY,
   "name" TEXT NOT NULL DEFAULT '',
   "rank" TEXT NOT NULL DEFAULT '',
   "color" INTEGER NOT NULL DEFAULT 0,
   "calendar_id" INTEGER REFERENCES "calendars"("id"),
   "notes" TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO "teams" VALUES(40,'Payments','a0',0,11,'');
CREATE TABLE "versions" (
   "id" INTEGER PRIMARY KEY,
   "name" TEXT NOT NULL,
   "at" TEXT NOT NULL,
   "who" TEXT NOT NULL,
   "journal_id" INTEGER NOT NULL REFERENCES "journal"("id")
) STRICT;
CREATE TABLE "work_weeks" (
   "id" INTEGER PRIMARY KEY,
   "calendar_id" INTEGER NOT NULL REFERENCES "calendars"("id"),
   "name" TEXT NOT NULL DEFAULT '',
   "first" INTEGER NOT NULL,
   "last" INTEGER NOT NULL,
   "week" TEXT NOT NULL DEFAULT '[null,null,null,null,null,null,null]'
) STRICT;
INSERT INTO "work_weeks" VALUES(30,11,'',20100,20120,'[[[480,720],[780,1020]],[[480,720],[780,1020]],[[480,720],[780,1020]],[[480,720],[780,1020]],[[480,720],[780,1020]],[[480,720],[780,1020]],[[480,720],[780,1020]]]');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX "calendars_base_id"
    ON "calendars" ("base_id");
CREATE INDEX "plan_calendar_id"
    ON "plan" ("calendar_id");
CREATE INDEX "calendar_exceptions_calendar_id"
    ON "calendar_exceptions" ("calendar_id");
CREATE INDEX "work_weeks_calendar_id"
    ON "work_weeks" ("calendar_id");
CREATE INDEX "teams_calendar_id"
    ON "teams" ("calendar_id");
CREATE INDEX "people_team_id"
    ON "people" ("team_id");
CREATE INDEX "people_calendar_id"
    ON "people" ("calendar_id");
CREATE INDEX "tasks_parent_id"
    ON "tasks" ("parent_id");
CREATE INDEX "tasks_calendar_id"
    ON "tasks" ("calendar_id");
CREATE INDEX "tasks_team_id"
    ON "tasks" ("team_id");
CREATE INDEX "tasks_owner_id"
    ON "tasks" ("owner_id");
CREATE INDEX "links_predecessor_id"
    ON "links" ("predecessor_id");
CREATE INDEX "links_successor_id"
    ON "links" ("successor_id");
CREATE INDEX "assignments_task_id"
    ON "assignments" ("task_id");
CREATE INDEX "assignments_person_id"
    ON "assignments" ("person_id");
CREATE INDEX "baseline_tasks_baseline_id"
    ON "baseline_tasks" ("baseline_id");
CREATE INDEX "baseline_tasks_task_id"
    ON "baseline_tasks" ("task_id");
CREATE INDEX "journal_steps"
    ON "journal" ("id", "kind", "ref");
CREATE VIEW "timeline" AS 
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
  strftime('%Y-%m-%dT%H:%M', c.start * 60, 'unixepoch') AS start, strftime('%Y-%m-%dT%H:%M', c.finish * 60, 'unixepoch') AS finish, c.duration AS duration_minutes, c.percent AS percent_complete,
  t.milestone, c.summary, c.critical, CASE c.driver WHEN 0 THEN 'project start' WHEN 1 THEN 'link' WHEN 2 THEN 'constraint' WHEN 3 THEN 'actual' WHEN 4 THEN 'manual' WHEN 5 THEN 'status date' WHEN 6 THEN 'roll up' WHEN 7 THEN 'late dates' WHEN 8 THEN 'external' END AS driver,
  c.total_slack AS total_slack_minutes, c.free_slack AS free_slack_minutes,
  strftime('%Y-%m-%dT%H:%M', c.early_start * 60, 'unixepoch') AS early_start, strftime('%Y-%m-%dT%H:%M', c.early_finish * 60, 'unixepoch') AS early_finish, strftime('%Y-%m-%dT%H:%M', c.late_start * 60, 'unixepoch') AS late_start, strftime('%Y-%m-%dT%H:%M', c.late_finish * 60, 'unixepoch') AS late_finish,
  strftime('%Y-%m-%dT%H:%M', t.deadline * 60, 'unixepoch') AS deadline,
  team.name AS team, owner.name AS owner, t.phase, c.journal_id AS as_of
FROM outline o JOIN tasks t ON t.id = o.id
  LEFT JOIN computed c ON c.task_id = t.id
  LEFT JOIN teams team ON team.id = t.team_id
  LEFT JOIN people owner ON owner.id = t.owner_id
ORDER BY o.path;
COMMIT;
