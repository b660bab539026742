"""The sites of Tianjin, 天津市."""
