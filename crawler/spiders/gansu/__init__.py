"""The sites of Gansu, 甘肃省."""
