"""The rubric vocabulary: what is asked of a step, what is right, and what goes wrong.

A rubric is data with functions in it.  An author writes a module or package ``rubrics/<assignment>``
that ends in ``rubric = Rubric(...)``; everything else (marking, self-checks, Otter files, audit, sample
classes) is derived from it.  This module knows nothing about any subject.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np

from stepgrade.inside.cells import run_as_cell
from stepgrade.inside.script import Get, Script

Inputs = tuple[Any, ...] | dict[str, Any] | Script
"""What a case's ``inputs`` returns: positional arguments, keyword arguments, or a whole script."""
Drawn = Callable[[np.random.Generator], Inputs]


class RubricError(ValueError):
    """A rubric contradicts itself; the message says where and what to change."""


@dataclass(frozen=True)
class Tolerance:
    """A value ``got`` is right where ``|got - expected| <= atol + rtol * |expected|``.

    The default is measured, not customary: right float64 variants of a step agree to about 4e-15,
    the nearest real mistakes differ by 2e-5 and more (docs/design.md, *Marks*).
    """

    rtol: float = 1e-9
    atol: float = 1e-10


@dataclass(frozen=True)
class Case:
    """One set of inputs for a step.  Write it with :func:`public`, :func:`hidden` or :func:`common`.

    ``inputs`` receives a seeded :class:`numpy.random.Generator` and returns a tuple of positional
    arguments, a dict of keyword arguments, or a :class:`~stepgrade.inside.script.Script`.  It must
    draw from that generator only, so that every mark can be reproduced.

    ``exact_zeros`` demands exactly 0 wherever 0 is expected.  ``above`` is a threshold for steps that
    measure with random numbers of their own: where the reference exceeds it, any larger number is
    right; elsewhere the comparison is the ordinary one.

    A public case ships with its result, so that it can be looked up: it earns no points when marked.  Each
    step gives it a hidden twin (``twin_of`` is its name), which draws other numbers from the same ``inputs``
    and carries its weight; where those draw nothing, ``twin`` draws in their place.
    """

    name: str
    inputs: Drawn
    public: bool = False
    common: bool = False
    weight: float = 1.0
    exact_zeros: bool = False
    above: float | None = None
    tolerance: Tolerance | None = None
    twin_of: str = ""
    twin: Drawn | None = None

    def __post_init__(self) -> None:
        if self.weight < 0:
            raise RubricError(f"case {self.name!r}: weight {self.weight} is negative")
        if self.public and self.common:
            raise RubricError(f"case {self.name!r}: a public case is common to the class already")


def public(name: str, inputs: Drawn, **options: Any) -> Case:
    """A case that ships to students with its expected result; see :class:`Case` for its hidden ``twin``."""
    return Case(name, inputs, public=True, **options)


def hidden(name: str, inputs: Drawn, **options: Any) -> Case:
    """A case that never leaves the instructor's side; its numbers differ from student to student."""
    return Case(name, inputs, **options)


def common(name: str, inputs: Drawn, **options: Any) -> Case:
    """A hidden case whose numbers are the same for the whole class, so wrong results can be grouped."""
    return Case(name, inputs, common=True, **options)


@dataclass(frozen=True)
class Variant:
    """Another right way to write the step, as the source a student might hand in.

    ``single=True`` marks one in float32: from it the case's single-precision band is measured.
    """

    name: str
    source: str
    single: bool = False

    def but(self, name: str, message: str, edits: Mapping[str, str]) -> Mistake:
        """The mistake that this variant becomes by ``edits``, from old text to new.

        Each old text must stand in the unedited source exactly once, so that an edit can neither miss nor
        hit a second place when the source changes later.  Raises RubricError otherwise.
        """
        source = edited(self.source, edits, f"mistake {name!r}")
        return Mistake(name, source, message, self.source, tuple(edits.items()))


def edited(source: str, edits: Mapping[str, str], what: str) -> str:
    """``source`` with each key of ``edits`` replaced by its value; ``what`` names the result in errors."""
    for old in edits:
        if source.count(old) != 1:
            raise RubricError(
                f"{what}: {old!r} stands {source.count(old)} times in the source it is to be replaced in;"
                " give a piece of text that stands there once"
            )
    edited, count = re.subn("|".join(map(re.escape, edits)), lambda found: edits[found[0]], source)
    if count != len(edits):
        raise RubricError(f"{what}: two of its edits overlap")
    return edited


@dataclass(frozen=True)
class Mistake:
    """A wrong way to write the step, as source, and the sentence the student reads.

    ``message`` names what was done and what to do instead.  Mistakes whose ``edits`` are of one ``original``
    can be made at once.  A ``subtle`` one is as near as float32: it names a lost case, not a band.
    """

    name: str
    source: str
    message: str
    original: str = ""
    edits: tuple[tuple[str, str], ...] = ()
    subtle: bool = False


@dataclass(frozen=True)
class Plausibility:
    """What the self-check of a value step may say without giving the value away.

    ``shape`` of the array; bounds on every entry; the sum along the last axis, to ``within``.
    """

    shape: tuple[int, ...]
    minimum: float | None = None
    maximum: float | None = None
    sums_to: float | None = None
    within: float = 0.02


@dataclass(frozen=True)
class Method:
    """How a step that is a method plays its part in later steps.

    ``call(cls, *arguments)`` constructs an object of the class and calls the method: compositions call the
    part with these arguments.  ``source`` defines the method called ``name`` as it stands in the student's
    class while a substitute plays the part: it hands the same arguments to ``substitute`` and uses what
    comes back.
    """

    name: str
    call: Callable[..., Any]
    source: str


@dataclass(frozen=True)
class Step:
    """One graded unit of an assignment; its name is the ``grade_id`` of its test cell.

    Function steps have a ``reference`` (a callable) or, where they build on earlier steps, ``parts``
    and a ``composition``: a function that takes the parts as keyword arguments and returns the
    reference.  Follow-through evaluates that same composition over substitutes for the parts.

    Value steps (``plausibility`` given) have an array as ``reference``; a value step that builds on
    others has a composition whose parts are the values and which returns the value.

    ``target`` is the name that the student defines, the step's own name unless told otherwise
    (a method step's target is its class).  ``returns`` names the items of a returned tuple.

    ``method`` tells of a method step how it is called as a part.  ``unmapped`` are the places in a returned
    tuple that a substitute leaves as they are (a cache, which only this step reads).  ``slips`` are the
    values that the usual slips give in a step by hand: a later one follows through from what lies between.
    """

    name: str
    points: float
    summary: str
    cases: tuple[Case, ...] = ()
    reference: Any = None
    parts: tuple[str, ...] = ()
    composition: Callable[..., Any] | None = None
    variants: tuple[Variant, ...] = ()
    mistakes: tuple[Mistake, ...] = ()
    tolerance: Tolerance = field(default_factory=Tolerance)
    plausibility: Plausibility | None = None
    target: str = ""
    returns: tuple[str, ...] = ()
    method: Method | None = None
    unmapped: tuple[int, ...] = ()
    slips: tuple[Any, ...] = ()

    def __post_init__(self) -> None:
        if not self.target:
            object.__setattr__(self, "target", self.name)
        if (self.reference is None) == (self.composition is None):
            raise RubricError(f"step {self.name!r}: give either a reference or parts with a composition")
        if (self.composition is None) != (not self.parts):
            raise RubricError(f"step {self.name!r}: parts and composition belong together")
        names = [case.name for case in self.cases]
        if len(set(names)) != len(names):
            raise RubricError(f"step {self.name!r}: two cases share a name: {names}")
        if self.is_value:
            if self.cases:
                raise RubricError(f"step {self.name!r}: a value step has no cases of its own")
            object.__setattr__(self, "cases", (_value_case(self.target),))
        twins = (_twin(case) for case in self.cases if case.public)
        object.__setattr__(self, "cases", (*self.cases, *twins))
        if not any(case.weight > 0 for case in self.cases):
            raise RubricError(f"step {self.name!r}: no case carries a weight")

    @property
    def is_value(self) -> bool:
        """Whether the student writes a value (by hand) rather than a function."""
        return self.plausibility is not None

    def case(self, name: str) -> Case:
        """The case of that name.  Raises KeyError."""
        return {case.name: case for case in self.cases}[name]

    @property
    def public_cases(self) -> tuple[Case, ...]:
        """The cases that ship to students."""
        return tuple(case for case in self.cases if case.public)


def _twin(case: Case) -> Case:
    inputs, name = case.twin or case.inputs, f"{case.name} (other numbers)"
    return replace(case, name=name, inputs=inputs, public=False, twin_of=case.name, twin=None)


def _value_case(target: str) -> Case:
    return Case("the value", lambda rng: Script((Get(target),)), common=True)


@dataclass(frozen=True)
class Rubric:
    """The steps of one assignment, in the notebook's order.

    ``given`` holds further names that variants and mistakes may use, besides ``np`` and the
    references of the other steps (a toolbox that the notebook provides).
    """

    assignment: str
    notebook: str
    steps: tuple[Step, ...]
    given: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        seen: set[str] = set()
        for step in self.steps:
            if step.name in seen:
                raise RubricError(f"{self.assignment}: two steps are called {step.name!r}")
            missing = [part for part in step.parts if part not in seen]
            if missing:
                raise RubricError(
                    f"{self.assignment}: step {step.name!r} builds on {missing}, which must be steps"
                    " that stand before it"
                )
            for part in (self[name] for name in step.parts):
                if part.is_value != step.is_value or (part.is_value and not part.slips):
                    raise RubricError(
                        f"{self.assignment}: step {step.name!r} builds on {part.name!r}: a function builds on"
                        " functions, a value on values that have `slips`, what the usual slips give"
                    )
            seen.add(step.name)

    def __iter__(self) -> Iterator[Step]:
        return iter(self.steps)

    def __getitem__(self, name: str) -> Step:
        for step in self.steps:
            if step.name == name:
                return step
        known = ", ".join(step.name for step in self.steps)
        raise KeyError(f"{self.assignment} has no step {name!r}; its steps are {known}")

    @property
    def points(self) -> float:
        """The points of the whole assignment."""
        return sum(step.points for step in self.steps)

    @cached_property
    def references(self) -> dict[str, Any]:
        """Each step's reference under the step's name: a callable, or the value of a value step."""
        found: dict[str, Any] = {}
        for step in self.steps:
            parts = {part: _as_part(self[part], found[part]) for part in step.parts}
            found[step.name] = step.composition(**parts) if step.composition else step.reference
        return found

    def as_part(self, step: Step) -> Any:
        """The reference of ``step`` as compositions call it."""
        return _as_part(step, self.references[step.name])

    def composed(self, step: Step, parts: Mapping[str, Any]) -> Any:
        """The composition of ``step`` over ``parts``; references stand for those that are not given."""
        assert step.composition is not None
        return step.composition(**{part: parts.get(part, self.as_part(self[part])) for part in step.parts})

    def namespace(self) -> dict[str, Any]:
        """A fresh namespace in which every step is solved by its reference."""
        names: dict[str, Any] = {"np": np, **self.given}
        for step in self.steps:
            reference = self.references[step.name]
            if isinstance(reference, type):
                # A source may assign methods to the class; the reference itself must not change.
                reference = type(reference.__name__, (reference,), {})
            names[step.target] = reference
        return names

    def namespace_with(self, source: str) -> dict[str, Any]:
        """:meth:`namespace` with ``source`` executed in it: one step written another way.

        Raises whatever the source raises; sources are the author's own and trusted.
        """
        names = self.namespace()
        run_as_cell(source, names)
        return names


def dependants(rubric: Rubric, step: Step) -> tuple[Step, ...]:
    """The later steps that build on ``step``, directly or through others."""
    reached = {step.name}
    found = []
    for later in rubric.steps:
        if reached.intersection(later.parts):
            reached.add(later.name)
            found.append(later)
    return tuple(found)


def _as_part(step: Step, reference: Any) -> Any:
    method = step.method
    return reference if method is None else lambda *arguments: method.call(reference, *arguments)
