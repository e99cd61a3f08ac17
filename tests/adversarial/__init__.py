"""A hostile class: what students break, forge, exhaust and try to read, and what it earns.

Each case is one tiny function in the module of its family; ``corpus.CASES`` holds them all.
"""
