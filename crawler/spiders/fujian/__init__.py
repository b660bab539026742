"""The sites of Fujian, 福建省."""
