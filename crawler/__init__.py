"""A crawler for the news, notices and interviews of Chinese municipal health commissions."""

__version__ = "0.1.0"
