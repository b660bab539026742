"""Interviews as interviews: who was asked, and what they said."""

from crawler.extract.interview.reading import read_interview, turns

__all__ = ["read_interview", "turns"]
