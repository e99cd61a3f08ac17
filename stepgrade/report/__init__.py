"""The class report: what a marked class tells an instructor, as data first and as a page after.

``reported_class`` reads a marked class.  ``items``, ``mistakes``, ``groups``, ``look`` and ``changes`` each
answer one question about it.  ``contents`` puts the answers together, and ``figures``, ``page`` and
``files`` show them.
"""
