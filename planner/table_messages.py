"""Sentences about tables that are pasted or imported, and about cells changed together; see `messages`."""

SENTENCES: dict[str, str] = {
    "table-too-large": "That table has more than {limit} rows or is too long; paste it in parts.",
    "table-unreadable": "That is not a table that can be read; copy the cells again, or save them as CSV.",
    "table-empty": "There is nothing in it to make tasks of; copy cells with names in them.",
    "table-without-names": "No column holds the names of the tasks; choose which one does.",
    "table-cell": "Row {row}: {sentence}",
    "table-row-missing": "The row of “{row}” is not in the table; copy it too, or link the tasks afterwards.",
    "import-table": "“{file}” is no table of tasks: {sentence}",
    "clip-unreadable": "What was copied cannot be read; copy the tasks again.",
    "block-shape": "There are {tasks} tasks but {rows} rows of texts, or rows of different lengths; give one text for "
    "each cell.",
    "replace-in-text": "“{title}” is no text; choose a column of texts.",
    "nothing-to-replace": "“{text}” is not found; check what is looked for.",
}
