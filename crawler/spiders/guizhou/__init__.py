"""The sites of Guizhou, 贵州省."""
