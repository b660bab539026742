"""The site of the national commission, 国家."""
