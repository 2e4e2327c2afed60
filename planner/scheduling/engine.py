"""Engine: keeps the network of one project and computes schedules from it (contract; see the scheduling part)."""
