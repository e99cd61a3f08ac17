#!/usr/bin/env bash
# Make .venv with the pinned dependencies and the project itself, and see to it that bubblewrap is there.
# Running it again costs nothing until a lock, pyproject.toml or the version changes.
#
#   scripts/setup.sh --venv                         makes .venv alone, and installs nothing on the system
#   PYTHON=/usr/bin/python3.12 scripts/setup.sh     chooses the Python (3.11, 3.12 or 3.13)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf 'setup: %s\n' "$*"; }
fail() {
  printf 'setup: %s\n' "$@" >&2
  exit 1
}

# Two setups at once would write into each other's .venv; the second waits for the first.
if command -v flock >/dev/null; then
  exec 9<scripts/setup.sh
  flock 9
fi

supported() { "$1" -c 'import sys; raise SystemExit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null; }

find_python() {
  local candidate
  if [ -n "${PYTHON:-}" ]; then
    supported "$PYTHON" || fail "PYTHON=$PYTHON is not a Python 3.11, 3.12 or 3.13 that runs."
    printf '%s\n' "$PYTHON"
    return
  fi
  for candidate in python3.11 python3.12 python3.13 python3 python; do
    if command -v "$candidate" >/dev/null && supported "$candidate"; then
      printf '%s\n' "$candidate"
      return
    fi
  done
  fail "no Python 3.11, 3.12 or 3.13 found." \
    "Install one (on Debian 12 or Ubuntu 24.04: apt-get install python3 python3-venv)," \
    "or say where it is: PYTHON=/path/to/python3.11 make setup"
}

# --- bubblewrap: the sandbox that submissions are run in ---------------------------------------------------

works_without_asking() { [ "$(id -u)" -eq 0 ] || { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }; }
as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi; }

install_bubblewrap() {
  say "bubblewrap is missing; installing it with apt-get"
  local log
  log=$(mktemp)
  if ! { as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -qq -y --no-install-recommends bubblewrap; } >"$log" 2>&1 </dev/null; then
    cat "$log" >&2
    rm -f "$log"
    fail "bubblewrap could not be installed; what apt-get said stands above." \
      "Install it by hand and run this again:" "    apt-get update && apt-get install bubblewrap"
  fi
  rm -f "$log"
}

require_bubblewrap() {
  if command -v bwrap >/dev/null; then return; fi
  if command -v apt-get >/dev/null && works_without_asking; then
    install_bubblewrap
  elif command -v apt-get >/dev/null; then
    fail "bubblewrap is missing: submissions are run in its sandbox. Install it and run this again:" \
      "    sudo apt-get update && sudo apt-get install bubblewrap"
  else
    fail "bubblewrap is missing: submissions are run in its sandbox, and marking needs Linux." \
      "Install your distribution's package 'bubblewrap' (its command is bwrap) and run this again," \
      "for example:    sudo dnf install bubblewrap    or    sudo pacman -S bubblewrap"
  fi
}

case "${1:-}" in
--venv) ;;
"")
  require_bubblewrap
  if ! bwrap --ro-bind / / --unshare-user --unshare-net --unshare-pid true 2>/dev/null; then
    say "note: bubblewrap is here, but this machine forbids it to make a sandbox (unprivileged user namespaces" >&2
    say "are often switched off in containers). Marking will stop and say so until they are allowed." >&2
  fi
  ;;
*) fail "the only option is --venv, not $*." ;;
esac

# --- .venv -------------------------------------------------------------------------------------------------

python=$(find_python)
stamp=.venv/setup-stamp
# The place counts too: the scripts of a virtual environment hold its path, so a moved one is no good.
place="$PWD $("$python" -c 'import sys; print(sys.version, sys.base_prefix)' | tr '\n' ' ')"
content=$(cat requirements.lock pyproject.toml stepgrade/__init__.py scripts/setup.sh | "$python" -c \
  'import hashlib, sys; print(hashlib.sha256(sys.stdin.buffer.read()).hexdigest())')

if [ -x .venv/bin/python ] && [ "$(cat "$stamp" 2>/dev/null)" = "$place"$'\n'"$content" ]; then
  exit 0
fi

if ! [ -x .venv/bin/python ] || [ "$(head -n 1 "$stamp" 2>/dev/null)" != "$place" ]; then
  "$python" -c 'import ensurepip, venv' 2>/dev/null || fail \
    "this Python cannot make virtual environments. On Debian and Ubuntu:" \
    "    sudo apt-get install python$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv"
  say "making .venv with Python $("$python" -c 'import platform; print(platform.python_version())')"
  "$python" -m venv --clear .venv
fi

pip() { PYTHONWARNINGS=ignore .venv/bin/python -m pip --disable-pip-version-check --no-input -qq "$@"; }

# Until the stamp is rewritten at the end, an interrupted setup counts as not done.
printf '%s\n' "$place" >"$stamp"
say "installing the pinned dependencies (about a minute the first time)"
pip install --require-hashes -r requirements.lock
say "installing the project"
pip install --no-deps --no-build-isolation --no-index -e .
printf '%s\n%s\n' "$place" "$content" >"$stamp"
say "done"
