"""The sites of Anhui, 安徽省."""
