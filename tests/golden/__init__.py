"""Golden images: pictures of the painter that somebody has looked at, and how a new one is compared with them.

`python -m tests.golden` tells which differ, `python -m tests.golden --update` takes the present pictures over.
"""
