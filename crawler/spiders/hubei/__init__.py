"""The sites of Hubei, 湖北省."""
