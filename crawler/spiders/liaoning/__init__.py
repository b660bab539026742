"""The sites of Liaoning, 辽宁省."""
