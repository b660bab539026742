"""The sites of Henan, 河南省."""
