"""The model layer: plans, edits, scheduling, storage and exchange; imports no Qt."""
