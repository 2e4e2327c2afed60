"""The roadmap view: lanes with bars, a strip of milestones, and buckets for what has no dates yet."""
