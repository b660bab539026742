"""The sites of Shandong, 山东省."""
