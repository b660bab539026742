"""The sites of Shaanxi, 陕西省."""
