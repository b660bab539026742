"""Bytes and strings: decode, repair, normalise, dates, names. Pure functions; no I/O, no clock."""
