"""Which rows are shown and in what order: filters, sorting, grouping, quick search, as pure functions of a plan."""
