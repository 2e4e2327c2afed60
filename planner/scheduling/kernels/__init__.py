"""The passes as plain loops over arrays; `planner.scheduling.compiled` runs them as they are or compiled.

Nothing here is decorated and nothing calls outside these modules, so that the same source is the slow form (until
the compiler is done, and in tests) and the fast one.
"""
