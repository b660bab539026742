"""The sites of Ningxia, 宁夏回族自治区."""
