"""The sites of Qinghai, 青海省."""
