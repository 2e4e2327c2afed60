"""Which rows are shown and in what order: filters, sorting, groups and saved views, as the window offers them."""
