"""Leaking hidden inputs: nothing that a function is given may come back to the student."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.adversarial.corpus import but, family, full, looking_up
from tests.adversarial.marked import Marked, significant

case = family("leaking")
NO_LOOKUP = but(soft_lookup=0.0)
SIGNATURE = "def soft_lookup(query, keys, values, temperature):\n"


@case("prints what it is given, to every stream and file it knows", NO_LOOKUP)
def prints(course: Path) -> Any:
    return looking_up(
        course,
        """
import os, sys
text = repr(query.tolist() + keys.tolist()) + "told"
print(text); print(text, file=sys.stderr); sys.__stdout__.write(text)
for fd in (1, 2):
    os.write(fd, text.encode())
get_ipython().outputs.items.append({"output_type": "stream", "name": "stdout", "text": text})
get_ipython().write_output_prompt = lambda: text
""",
        "print('cells still print')",
    )


@prints.holds
def _(marked: Marked) -> None:
    assert "cells still print" in marked.printed
    assert "told" not in marked.printed


@case("keeps inputs in globals, attributes and modules, and returns them from a later step", cheats=True,
      earns=but(softmax=0.0, attention=0.0, soft_lookup=0.0))  # fmt: skip
def keeps(course: Path) -> Any:
    keep = """
        import builtins, functools, sys
        def keep(x):
            keep.seen = builtins.seen = sys.modules["seen"] = x
        def kept():
            return getattr(keep, "seen", getattr(builtins, "seen", np.arange(3.0)))
        """
    return full(
        course,
        keep,
        softmax="def softmax(scores):\n    keep(scores)\n    return scores * 0",
        attention="def attention(Q, K, V, mask=None):\n    return kept(), kept()",
        soft_lookup=SIGNATURE + "    return kept()",
    )


@keeps.holds
def _(marked: Marked) -> None:
    stored = json.loads((marked.folder / "exercise_01_attention.results.json").read_text())
    shapes = {json.dumps(reply["value"].get("shape")) for reply in stored["replies"]["soft_lookup"].values()}
    assert shapes == {"[3]"}, "a later case saw what an earlier one had kept"


@case("keeps inputs in a file, and tells them where later steps are asked public cases",
      but(attention=0.0, soft_lookup=0.0))  # fmt: skip
def keeps_for_public_cases(course: Path) -> Any:
    return full(
        course,
        """
        import json, os
        def kept():
            return json.load(open("/tmp/seen"))
        """,
        softmax="""
def softmax(scores):
    if np.isfinite(scores).all():
        open("/tmp/seen", "w").write(repr(scores.tolist()))
    top = scores.max(axis=-1, keepdims=True)
    e = np.exp(scores - np.where(np.isfinite(top), top, 0.0))
    total = e.sum(axis=-1, keepdims=True)
    return np.divide(e, total, out=np.zeros_like(e), where=total > 0)
""",
        attention="def attention(Q, K, V, mask=None):\n    raise ValueError(kept())",
        soft_lookup=SIGNATURE + "    return np.array(kept())",
    )


@keeps_for_public_cases.holds
def _(marked: Marked) -> None:
    stored = json.loads((marked.folder / "exercise_01_attention.results.json").read_text())
    public = {name: [c["name"] for c in marked.step(name)["cases"] if c["public"]] for name in ("attention",)}
    told = [stored["replies"]["attention"][case]["raised"][1] for case in public["attention"]]
    assert all(len(text) > 50 for text in told), "the file was read, so that this case tries what it says"
    assert not marked.leaked(" ".join(told)), "a public case was told a hidden input"


@case("keeps inputs in a file and in a daemon, kills the sandbox, and prints them when cells run again",
      NO_LOOKUP, stock="dangerous", seconds=90)  # fmt: skip
def keeps_over_a_restart(course: Path) -> Any:
    return looking_up(
        course,
        """
import os
for place in ("/tmp/seen", "seen", "/dev/shm/seen"):
    open(place, "w").write(repr(query.tolist()) + "told")
os.kill(-1, 9)
""",
        """
        import os
        for place in ("/tmp/seen", "seen", "/dev/shm/seen"):
            if os.path.exists(place): print(open(place).read())
        print("looked")
        """,
    )


@keeps_over_a_restart.holds
def _(marked: Marked) -> None:
    assert "looked" in marked.printed
    assert "told" not in marked.printed


@case("raises exceptions whose text, notes and arguments hold the input", NO_LOOKUP)
def exception_texts(course: Path) -> Any:
    return looking_up(
        course,
        "error = ValueError(repr(query.tolist()), query.tolist())\nerror.add_note(repr(keys.tolist()))\n"
        "raise error from KeyError(repr(query.tolist()))",
    )


@case("raises an exception whose type is named after the input", NO_LOOKUP)
def exception_types(course: Path) -> Any:
    return looking_up(course, 'raise type("E_" + repr(float(query[0])).replace("-", ""), (Exception,), {})()')


@case("raises in a line of its own making that holds the input", NO_LOOKUP)
def exception_lines(course: Path) -> Any:
    return looking_up(
        course,
        """
import linecache
text = "raise ValueError  # " + repr(float(query[0]))
name = "<ipython-input-1-forged>"
linecache.cache[name] = (len(text), None, [text + chr(10)], name)
exec(compile(text, name, "exec"))
""",
    )


@case("warns in a category that is named after the input", NO_LOOKUP)
def warning_categories(course: Path) -> Any:
    return looking_up(
        course,
        "import warnings\nkind = type('W_' + repr(float(query[0])), (UserWarning,), {})\n"
        "warnings.warn('x', kind)\nreturn 0",
    )


@case("returns an object whose type is named after the input", NO_LOOKUP)
def type_names(course: Path) -> Any:
    return looking_up(course, "return type('T_' + repr(float(query[0])), (), {})()")


@case("changes an argument that it has renamed after the input", NO_LOOKUP)
def argument_names(course: Path) -> Any:
    return looking_up(
        course,
        """
told = "a_" + repr(float(query[0]))
code = soft_lookup.__code__
soft_lookup.__code__ = code.replace(co_varnames=(told, *code.co_varnames[1:]))
query[0] = 5
return 0
""",
    )


@case("returns an empty array whose shape spells the input", NO_LOOKUP)
def shapes(course: Path) -> Any:
    return looking_up(
        course,
        "digits = f'{abs(query[0]):.17f}'.replace('.', '').lstrip('0')\n"
        "return np.empty((int(digits[:9]), 0))",
    )


@case("returns the input over and over: feedback must not quote it", NO_LOOKUP)
def constant_results(course: Path) -> Any:
    return looking_up(course, "return np.full(values.shape[-1], query[0])")


@constant_results.holds
def _(marked: Marked) -> None:
    hidden = [case for case in marked.step("soft_lookup")["cases"] if not case["public"]]
    assert len(hidden) > 2
    told = " ".join(case["diagnosis"] for case in hidden)
    for number in marked.hidden:
        quoted = f"{number:.4g}"
        assert len(quoted.strip("-0.").replace(".", "")) < 4 or quoted not in told, (
            "the diagnosis of a hidden case quotes its input"
        )


@case("returns as many values as the input's digits say", NO_LOOKUP)
def lengths(course: Path) -> Any:
    return looking_up(course, "return [True] * int(f'{abs(query[0]):.17f}'.replace('.', '').lstrip('0')[:5])")


@lengths.holds
def _(marked: Marked) -> None:
    hidden = [case["diagnosis"] for case in marked.step("soft_lookup")["cases"] if not case["public"]]
    firsts = {significant(number)[:5] for number in marked.hidden}
    assert not [
        text for text in hidden for digits in firsts if f"({digits},)" in text or f" {digits} " in text
    ]
