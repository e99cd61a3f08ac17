"""The program that sets formulas: a JSON line ``[formula, display]`` in, ``[MathML, problem]`` out.

It dies of a formula that crashes the native code or takes too long; ``formulas`` starts it anew.
"""

from __future__ import annotations

import json
import resource
import signal
import sys

SECONDS = 0.5
"""Processor time for one formula.  One of two thousand characters takes 5 ms."""
MEMORY = 2**30


def main() -> None:
    """Set what comes on standard input, line by line."""
    import math_core

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    most = resource.getrlimit(resource.RLIMIT_AS)[1]
    if most == resource.RLIM_INFINITY or most > MEMORY:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    signal.signal(signal.SIGVTALRM, signal.SIG_DFL)  # native code is not interrupted, only ended
    setter = math_core.LatexToMathML(fancy_error=False)
    for line in sys.stdin.buffer:
        formula, display = json.loads(line)
        signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
        try:
            said = [setter.convert_with_local_state(formula, displaystyle=display), ""]
        except (math_core.LatexError, UnicodeError) as error:
            said = ["", str(error).strip().splitlines()[-1]]
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        sys.stdout.write(json.dumps(said) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
