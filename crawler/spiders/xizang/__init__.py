"""The sites of Xizang, 西藏自治区."""
