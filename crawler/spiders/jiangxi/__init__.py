"""The sites of Jiangxi, 江西省."""
