"""The sites of Shanghai, 上海市."""
