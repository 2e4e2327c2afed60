"""The roadmap: a plan as bars in lanes, for people who do not read Gantt charts."""
