"""The sites of Guangdong province, 广东省."""
