"""The sites of Hebei, 河北省."""
