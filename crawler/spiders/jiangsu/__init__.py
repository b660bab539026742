"""The sites of Jiangsu, 江苏省."""
