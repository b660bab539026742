"""Both first cities in the real shape of their platforms, written for this project: all persons and facts are invented."""
