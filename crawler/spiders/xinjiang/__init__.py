"""The sites of Xinjiang, 新疆维吾尔自治区."""
