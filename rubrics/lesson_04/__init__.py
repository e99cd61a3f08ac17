"""Lesson 4, positional encoding: frequencies, waves, look-up tables and rotations (contract clause 7)."""

from __future__ import annotations

from rubrics.lesson_04.add_positions import add_positions
from rubrics.lesson_04.angular_frequencies import angular_frequencies
from rubrics.lesson_04.learned_positions import learned_positions
from rubrics.lesson_04.rotary_embedding import rotary_embedding
from rubrics.lesson_04.shift_matrix import shift_matrix
from rubrics.lesson_04.sinusoidal_encoding import sinusoidal_encoding
from stepgrade.rubric import Rubric

rubric = Rubric(
    "lesson_04",
    "04_positional_encoding",
    steps=(
        angular_frequencies,
        sinusoidal_encoding,
        add_positions,
        learned_positions,
        shift_matrix,
        rotary_embedding,
    ),
)
