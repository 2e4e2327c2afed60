"""The dependencies view: who waits for whom, team by team, and the chain of links that a task stands in."""
