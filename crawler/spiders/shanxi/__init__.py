"""The sites of Shanxi, 山西省."""
