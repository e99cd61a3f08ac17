"""What several tests use: copies of a course, small courses, browsers, hostile submissions."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
"""The project's folder."""
