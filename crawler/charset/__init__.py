"""Bytes → text, whatever charset they claim; pure functions."""
