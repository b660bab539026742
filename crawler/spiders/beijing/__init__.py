"""The sites of Beijing, 北京市."""
