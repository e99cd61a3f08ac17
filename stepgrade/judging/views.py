"""What is compared of a result that no reference can predict: the numbers of a random generator, say.

A script may carry a view, a function of the result that is worked out here, where results are judged, and
never where the student's code runs: the numbers travel, and nothing over there has a say in what is made
of them.
"""

from __future__ import annotations

import warnings
from dataclasses import replace

import numpy as np

from stepgrade.inside.perform import plant
from stepgrade.inside.script import Reply, ReplyKind, Script
from stepgrade.inside.wire import Opaque, type_name
from stepgrade.judging.bounded import MemoryBound
from stepgrade.judging.compare import as_array


def seen(script: Script, reply: Reply) -> Reply:
    """``reply`` with what is compared of its value: all of it or, with a view, what that makes of it.

    The view is called with each result of the script, as an array of real numbers.  Where a result is none,
    or the view cannot take it, nothing that could equal a view's own result is left of the value.
    """
    if script.view is None or reply.kind != ReplyKind.VALUE or reply.value is None:
        return reply
    unseen = replace(reply, value=Opaque(type_name(reply.value)))
    results = reply.value if script.count > 1 and isinstance(reply.value, list) else [reply.value]
    arrays = [as_array(result) for result in results]
    numbers = [array for array in arrays if array is not None and array.dtype.kind in "iuf"]
    if not len(numbers) == len(arrays) == script.count:
        return unseen
    try:
        with warnings.catch_warnings(), np.errstate(all="ignore"), MemoryBound():
            warnings.simplefilter("ignore")
            return replace(reply, value=plant(script.view)(*numbers))
    except Exception:  # a view meets whatever a student returns
        return unseen
