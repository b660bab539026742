"""The sites of Yunnan, 云南省."""
