"""The commands that ``scrapy`` gains, one file each: each reads its arguments, calls the rooms and prints."""
