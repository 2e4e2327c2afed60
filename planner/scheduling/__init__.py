"""Scheduling: working-time tables, the network as arrays, the compiled passes and their result."""
