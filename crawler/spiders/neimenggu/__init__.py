"""The sites of Neimenggu, 内蒙古自治区."""
