"""Record what PyTorch and transformers give, for the tests where they are not installed.

Run it with an interpreter that has torch, transformers, pytest and hypothesis.  The comparisons themselves
stand in tests/solutions/test_*_against_torch.py alone; this runs them and keeps PyTorch's side in
tests/recorded/ (tests/helpers/theirs.py says how).  Nothing is written unless all of them agree.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Run the comparisons and record them."""
    tests = sorted((ROOT / "tests" / "solutions").glob("test_*_against_torch.py"))
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *map(str, tests)]
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, "RECORD_TORCH": "1"}, check=False)
    if done.returncode == 0:
        for path in sorted((ROOT / "tests" / "recorded").glob("*.npz")):
            print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1000:.0f} kB")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
