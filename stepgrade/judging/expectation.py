"""What is expected of one case: the right result, its bands, and the results of known mistakes.

On the trusted side all of it is computed from the rubric; on a student's side the same is read from
the released bundle.  Judging needs nothing else.
"""

from __future__ import annotations

import contextlib
import itertools
import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from stepgrade.explaining.exceptions import fingerprint
from stepgrade.inside.perform import perform
from stepgrade.inside.script import Reply, ReplyKind, Script
from stepgrade.inside.wire import Opaque, decode, encode
from stepgrade.judging.compare import Comparison, as_array, compare, is_single
from stepgrade.judging.draws import Draws
from stepgrade.judging.prints import Print, print_of
from stepgrade.judging.travel import opaque_parts
from stepgrade.judging.two_at_once import both
from stepgrade.judging.views import seen
from stepgrade.rubric import Case, Mistake, Plausibility, Rubric, Step, Tolerance, Variant

HEADROOM = 8.0
"""How much less exact than the measured float32 variant a single-precision result may be."""


class GraderFault(Exception):
    """Our own side failed (a rubric that raises, a result that is no value): never a student's fault."""


@dataclass(frozen=True)
class Wrong:
    """What a known mistake gives on a case's inputs, with its sentence for the student.

    ``raises`` is the fingerprint of its exception, where it gives no value.  A ``subtle`` one names a loss
    and makes none.
    """

    name: str
    message: str
    value: Any = None
    raises: str = ""
    subtle: bool = False


@dataclass(frozen=True)
class Pair:
    """Two known mistakes made at once, and the print of what they give on a case's inputs."""

    names: tuple[str, str]
    result: Print


@dataclass(frozen=True)
class Bands:
    """The single-precision band of a case and the mistakes that show in it.

    ``single`` is the largest ratio that counts as right to single precision; None for float64 only: where
    float32 is exact, was not measured, or lies too near to a mistake.  Not of ``any_type`` is a band within
    which a mistake lies that float32 cannot show: only results that are float32 have it.
    """

    single: float | None
    wrongs: tuple[Wrong, ...]
    any_type: bool = True

    def single_for(self, value: Any) -> float | None:
        """The largest ratio that counts as right to single precision for what came back."""
        return self.single if self.any_type or is_single(value) else None


class Expectation:
    """What is expected of one case.  The band is worked out only when a result is not exact."""

    def __init__(
        self,
        value: Any,
        tolerance: Tolerance,
        *,
        exact_zeros: bool = False,
        returns: tuple[str, ...] = (),
        plausibility: Plausibility | None = None,
        above: float | None = None,
        band: Callable[[], Bands] = lambda: Bands(None, ()),
        pairs: Callable[[], tuple[Pair, ...]] = lambda: (),
    ) -> None:
        self.value = value
        self.tolerance = tolerance
        self.exact_zeros = exact_zeros
        self.returns = returns
        self.plausibility = plausibility
        self.above = above
        self._make_band = band
        self._make_pairs = pairs

    def compared(self, got: Any, single: float | None = None) -> Comparison:
        """``got`` beside the expected value, by all that counts in this case; ``single`` is a band."""
        return compare(
            got,
            self.value,
            self.tolerance,
            single=single,
            exact_zeros=self.exact_zeros,
            returns=self.returns,
        )

    @cached_property
    def band(self) -> Bands:
        """The single-precision band and the mistakes' results."""
        return self._make_band()

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        """What two mistakes at once give."""
        return self._make_pairs()


_Drawn = tuple[Script, Expectation]


class Expectations:
    """Works out expectations from a rubric.  One object serves any number of submissions of one course."""

    def __init__(self, rubric: Rubric) -> None:
        self.rubric = rubric
        self._namespaces: dict[tuple[str, str], dict[str, Any]] = {}
        self._of_class: dict[tuple[str, str], _Drawn] = {}
        self._of_student: tuple[Draws, dict[tuple[str, str], _Drawn]] | None = None

    def drawn(self, step: Step, case: Case, draws: Draws) -> tuple[Script, Expectation]:
        """The script of ``case`` for one student, and what it should give.

        What is the same for the whole class is worked out once, and one student's numbers are kept
        until another student's are asked for.  Raises GraderFault, and whatever the case's inputs raise.
        """
        if case.public or case.common:
            kept = self._of_class
        else:
            if self._of_student is None or self._of_student[0] != draws:
                self._of_student = (draws, {})
            kept = self._of_student[1]
        key = (step.name, case.name)
        if key not in kept:
            script = draws.script(step, case)
            kept[key] = (script, self.expect(step, case, script))
        return kept[key]

    def work_out_for_class(self, draws: Draws) -> None:
        """Work out what is the same for everybody, and keep it; faults of the rubric are met again later."""
        for step in self.rubric.steps:
            for case in step.cases:
                if case.public or case.common:
                    with contextlib.suppress(Exception):
                        _ = self.drawn(step, case, draws)[1].band

    def expect(self, step: Step, case: Case, script: Script) -> Expectation:
        """What ``script`` should give.  Raises GraderFault where the reference itself fails."""
        reply = perform(script, self.rubric.namespace(), local_proxies(self.rubric.given))
        value = _plain(script, reply)
        where = f"{self.rubric.assignment}, step {step.name!r}, case {case.name!r}: the reference"
        if reply.kind != ReplyKind.VALUE:
            what = f"{reply.raised.type}: {reply.raised.text}" if reply.raised else reply.text
            raise GraderFault(f"{where} gave no result: {what}")
        if opaque := next(opaque_parts(value), None):
            raise GraderFault(
                f"{where} gives a result with a {opaque.type} in it, which {opaque.why}; have it give arrays,"
                " numbers, text, or tuples, lists and dicts of them"
            )
        tolerance = case.tolerance or step.tolerance

        def band() -> Bands:
            return self._band(step, case, script, value, tolerance)

        return Expectation(
            value,
            tolerance,
            exact_zeros=case.exact_zeros,
            returns=step.returns,
            above=case.above,
            band=band,
            pairs=lambda: tuple(self._pairs(step, script, value, tolerance)) if case.public else (),
        )

    def result(self, step: Step, source: Variant | Mistake, script: Script) -> Reply:
        """What a variant or a mistake of ``step`` gives on ``script``."""
        key = (step.name, source.name)
        if key not in self._namespaces:
            self._namespaces[key] = self.rubric.namespace_with(source.source)
        reply = perform(script, self._namespaces[key], local_proxies(self.rubric.given))
        return Reply(reply.kind, _plain(script, reply), reply.raised, reply.mutated, reply.warned, reply.text)

    def _throughout(self, step: Step) -> list[Variant]:
        """The float32 variant of ``step`` over float32 parts: whoever uses it uses it throughout."""
        if not step.parts:
            return []
        steps = self.rubric.steps[: self.rubric.steps.index(step) + 1]
        singles = [next((each for each in every.variants if each.single), None) for every in steps]
        if singles[-1] is None:
            return []
        return [Variant("float32 throughout", "\n".join(each.source for each in singles if each))]

    def _band(self, step: Step, case: Case, script: Script, value: Any, tolerance: Tolerance) -> Bands:
        """Measure the single-precision band of a case, and work out the mistakes that show in it."""

        def ratio(got: Any) -> float:
            if case.above is not None:
                return 0.0 if meets(got, value, case.above, tolerance) else math.inf
            return compare(got, value, tolerance, exact_zeros=case.exact_zeros).ratio

        wrongs = []
        far_off = []
        for mistake in step.mistakes:
            reply = self.result(step, mistake, script)
            if reply.raised is not None:
                wrongs.append(Wrong(mistake.name, mistake.message, raises=fingerprint(reply.raised)))
            if reply.kind != ReplyKind.VALUE or isinstance(reply.value, Opaque):
                continue
            far = ratio(reply.value)
            if far > 1.0:
                wrongs.append(Wrong(mistake.name, mistake.message, reply.value, subtle=mistake.subtle))
                far_off += [] if mistake.subtle else [far]
        singles = [*(variant for variant in step.variants if variant.single), *self._throughout(step)]
        measured = [
            ratio(reply.value)
            for variant in singles
            if (reply := self.result(step, variant, script)).kind == ReplyKind.VALUE
        ]
        worst = max(measured, default=math.inf)
        if 1.0 < worst < math.inf:
            # A variant may be lucky on these numbers; one rounding of the result is the least to allow for.
            worst = max(worst, _one_rounding(value, tolerance))
        if not 1.0 < worst < math.inf or _is_whole(value):
            return Bands(None, tuple(wrongs))  # float32 is exact (whole numbers, say), and needs no band
        # Below a third of the nearest mistake's error a float32 version of it cannot reach the band.  A
        # mistake nearer than float32 itself leaves the band to float32 results, where it cannot be seen.
        any_type = min(far_off, default=math.inf) >= 6.0 * worst
        nearest = min((far for far in far_off if any_type or far > worst), default=math.inf)
        single = min(HEADROOM * worst, nearest / 3.0)
        return Bands(single if single >= 2.0 * worst else None, tuple(wrongs), any_type)

    def _pairs(self, step: Step, script: Script, value: Any, tolerance: Tolerance) -> Iterator[Pair]:
        """Two mistakes at once, where both change the result."""
        for first, second in itertools.combinations(step.mistakes, 2):
            source = both(first, second)
            if source is None:
                continue
            name = f"{first.name}\0{second.name}"
            reply = self.result(step, Mistake(name, source, ""), script)
            if reply.kind != ReplyKind.VALUE or isinstance(reply.value, Opaque):
                continue
            if not compare(reply.value, value, tolerance).exact:
                yield Pair((first.name, second.name), print_of(reply.value))


def _is_whole(value: Any) -> bool:
    """Whether a value is made of whole numbers only: they count something, and have no precision."""
    if isinstance(value, dict):
        value = list(value.values())
    array = as_array(value)
    if array is None and isinstance(value, (tuple, list)):
        return all(map(_is_whole, value))
    return array is not None and array.dtype.kind in "biu"


def _one_rounding(value: Any, tolerance: Tolerance) -> float:
    """The ratio of an error of one float32 rounding at the size of the largest number in ``value``."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, (tuple, list)) and as_array(value) is None:
        return max((_one_rounding(item, tolerance) for item in value), default=0.0)
    array = as_array(value)
    if array is None or array.dtype.kind not in "fc" or not np.isfinite(array).any():
        return 0.0
    size = float(np.abs(array[np.isfinite(array)]).max())
    return float(np.finfo(np.float32).eps) * size / (tolerance.atol + tolerance.rtol * size)


def meets(got: Any, want: Any, limit: float, tolerance: Tolerance) -> bool:
    """Whether every number of ``got`` is above ``limit`` where ``want`` is, and equals it elsewhere."""
    array, wanted = as_array(got), np.asarray(want, dtype=np.float64)
    if array is None or array.size != wanted.size or array.dtype.kind not in "iuf":
        return False
    numbers = array.astype(np.float64).reshape(wanted.shape)
    near = np.abs(numbers - wanted) <= tolerance.atol + tolerance.rtol * np.abs(wanted)
    return bool(np.all(np.isfinite(numbers) & np.where(wanted > limit, numbers > limit, near)))


def local_proxies(functions: Mapping[str, Any]) -> Callable[[str, tuple[Any, ...], dict[str, Any]], Any]:
    """Answers proxy calls by ``functions``: a rubric's ``given`` ones, or substitutes."""

    def answer(name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        return functions[name](*args, **kwargs)

    return answer


def _plain(script: Script, reply: Reply) -> Any:
    """What is compared of a reply, as it would arrive over the wire: both sides compare the same thing."""
    if reply.kind != ReplyKind.VALUE:
        return None
    return seen(script, Reply(ReplyKind.VALUE, decode(encode(reply.value)))).value
