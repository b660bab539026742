"""Scrapy extensions that accompany a run: one run a site, its pace, its report."""
