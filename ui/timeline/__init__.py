"""The timeline: bars, milestones and links on a time axis, drawn by one painter for screen and paper."""
