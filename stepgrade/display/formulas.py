"""Formulas as MathML, which browsers show without scripts and network.

They are set by native code.  A crash or an endless search there would take the whole process along, so a
formula must be of a small grammar first (known commands, bounded length and depth), and is set by another
process, which may die.
"""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import re
import subprocess
import sys

from stepgrade.display import formula_process

MAX_LENGTH = 2000
"""Characters.  A level of recursion takes three or more, so this bounds it to 700 levels."""
MAX_DEPTH = 30
"""How deep braces, fences and environments may nest."""
MAX_DEATHS = 2
"""Formulas of one page under which the other process may die; no later one of that page is set."""

_COMMANDS = """
    alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi omicron pi
    varpi rho varrho sigma varsigma tau upsilon phi varphi chi psi omega digamma Gamma Delta Theta Lambda Xi
    Pi Sigma Upsilon Phi Psi Omega aleph beth hbar hslash ell wp Re Im imath jmath partial nabla infty
    emptyset varnothing frac dfrac tfrac cfrac binom dbinom tbinom sqrt overset underset stackrel boxed hat
    widehat bar overline underline vec dot ddot tilde check breve acute grave mathring overbrace underbrace
    overrightarrow overleftarrow cancel sum prod coprod int iint iiint oint bigcup bigcap bigoplus bigotimes
    bigodot bigvee bigwedge limits nolimits lim limsup liminf sup inf max min arg argmax argmin det dim exp
    gcd hom ker lg ln log Pr deg sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh coth
    operatorname mod bmod pmod cdot cdots ldots dots vdots ddots colon times div pm mp ast star circ bullet
    oplus ominus otimes oslash odot cap cup uplus sqcap sqcup vee wedge land lor lnot neg setminus wr amalg
    dagger ddagger diamond le leq ge geq ne neq lt gt ll gg prec succ preceq succeq sim simeq approx cong
    equiv doteq propto asymp subset supset subseteq supseteq sqsubseteq sqsupseteq in ni notin mid nmid
    parallel perp vdash models lesssim gtrsim leqslant geqslant coloneqq not to gets leftarrow rightarrow
    leftrightarrow Leftarrow Rightarrow Leftrightarrow longleftarrow longrightarrow longleftrightarrow
    Longleftarrow Longrightarrow Longleftrightarrow mapsto longmapsto uparrow downarrow updownarrow Uparrow
    Downarrow nearrow searrow swarrow nwarrow hookleftarrow hookrightarrow rightleftharpoons leadsto implies
    impliedby iff xleftarrow xrightarrow forall exists nexists angle triangle square top bot prime checkmark
    therefore because vert Vert lvert rvert lVert rVert langle rangle lfloor rfloor lceil rceil lbrace
    rbrace lbrack rbrack backslash mathrm mathbf mathit mathsf mathtt mathbb mathcal mathfrak mathscr
    boldsymbol bm rm bf it text textrm textbf textit textsf texttt mathbin mathrel mathop mathopen mathclose
    mathord quad qquad enspace thinspace medspace thickspace negthinspace space phantom hphantom vphantom
    displaystyle textstyle scriptstyle scriptscriptstyle hline
    left right middle big Big bigg Bigg bigl bigr bigm Bigl Bigr Bigm biggl biggr biggm Biggl Biggr Biggm
"""
_ENVIRONMENTS = """
    matrix pmatrix bmatrix Bmatrix vmatrix Vmatrix smallmatrix cases gathered gather gather* aligned align
    align* split equation equation* array
"""
COMMANDS, ENVIRONMENTS = frozenset(_COMMANDS.split()), frozenset(_ENVIRONMENTS.split())
_COLOUR = re.compile(r"\\textcolor\{#([0-9A-Fa-f]{6})\}\{")
"""A colour as MathJax and KaTeX (JupyterLab, VS Code) both read it; math-core has another way to say it."""
_TOKEN = re.compile(
    r"\\(?P<edge>begin|end)\s*\{(?P<name>[A-Za-z]+\*?)\}|\\textcolor\{#[0-9A-Fa-f]{6}\}|\\(?P<command>[A-Za-z]+)"
    r"|\\[ ,;:!>{}|_%#&$\\]|[{}]|[^\\{}\x00-\x08\x0b-\x1f\x7f-\x9f]+"
)


class FormulaError(ValueError):
    """A formula that is not set; the message says why."""


class Formulas:
    """Sets the formulas of one page."""

    def __init__(self) -> None:
        self._deaths = 0

    def mathml(self, formula: str, display: bool) -> str:
        """``formula`` (LaTeX, without its dollars) as MathML; ``display`` on a line of its own.

        Raises FormulaError where it is not of the grammar, makes no sense or takes too long.
        """
        if problem := problem_of(formula):
            raise FormulaError(problem)
        if self._deaths >= MAX_DEATHS:
            raise FormulaError("other formulas of this page took too long")
        try:
            text, problem = _setter().ask(_COLOUR.sub(r"{\\color[HTML]{\1} ", formula), display)
        except (OSError, ValueError):
            self._deaths += 1
            raise FormulaError("it takes too long") from None
        if problem:
            raise FormulaError(problem)
        return text


def problem_of(formula: str) -> str:
    """Why ``formula`` is not of the grammar; empty where it is."""
    if len(formula) > MAX_LENGTH:
        return f"it has more than {MAX_LENGTH} characters"
    depth = place = 0
    while place < len(formula):
        token = _TOKEN.match(formula, place)
        if token is None or token["command"] in ("begin", "end"):
            return f"{formula[place : place + 8]!r} is no part of a formula"
        place, word = token.end(), token["edge"] or token["command"] or token[0]
        if token["command"] and word not in COMMANDS:
            return f"\\{word} is no known command"
        if token["edge"] and token["name"] not in ENVIRONMENTS:
            return f"{token['name']} is no known environment"
        depth += (word in ("{", "left", "begin")) - (word in ("}", "right", "end"))
        if not 0 <= depth <= MAX_DEPTH:
            return f"it nests deeper than {MAX_DEPTH}, or ends what it does not begin"
    return ""


class _Setter:
    """The process that sets formulas.  It ends with this one, whose end of the pipe is closed then."""

    def __init__(self) -> None:
        self.owner = os.getpid()
        self._child = subprocess.Popen(
            [sys.executable, "-I", formula_process.__file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def ask(self, formula: str, display: bool) -> tuple[str, str]:
        """The MathML, or why there is none.  Raises OSError and ValueError where the process dies."""
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        try:
            self._child.stdin.write(json.dumps([formula, display]).encode() + b"\n")
            self._child.stdin.flush()
            text, problem = json.loads(self._child.stdout.readline())
        except (OSError, ValueError):
            self.close()
            raise
        return text, problem

    def close(self) -> None:
        """End it."""
        global _running
        _running = None
        self._child.kill()
        with contextlib.suppress(OSError):
            self._child.communicate()


_running: _Setter | None = None


def _setter() -> _Setter:
    """The one of this process; a forked process must not speak on its parent's pipes."""
    global _running
    if _running is None or _running.owner != os.getpid():
        _running = _Setter()
    return _running


@atexit.register
def _close() -> None:
    if _running is not None and _running.owner == os.getpid():
        _running.close()
