"""Invented news with planted origins: what the library and its peers make of it, in one run.

`cd benchmarks && python -m simulation --help`. `world` says what a world is, `news` invents one, `reading` turns it
into what an auditor gets, `rivals` scores it by counting and by truth discovery, `measures` compares, `figures` draws.
"""
