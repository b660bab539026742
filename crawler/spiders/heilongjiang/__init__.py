"""The sites of Heilongjiang, 黑龙江省."""
