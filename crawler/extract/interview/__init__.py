"""Interviews as interviews: who was asked, and what they said."""

from crawler.extract.interview.line_turns import turns
from crawler.extract.interview.reading import read_interview

__all__ = ["read_interview", "turns"]
