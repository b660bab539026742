"""The sites of Chongqing, 重庆市."""
