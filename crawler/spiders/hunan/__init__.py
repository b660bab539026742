"""The sites of Hunan, 湖南省."""
