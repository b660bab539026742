"""Packaging: what ``scrapyd-deploy`` needs to build an egg that lists its spiders."""

from pathlib import Path

from setuptools import find_packages, setup

from crawler import __version__

REQUIREMENTS = Path(__file__).with_name("requirements.txt").read_text(encoding="utf-8").splitlines()

setup(
    name="crawler",
    version=__version__,
    description="A crawler for the news of Chinese municipal health commissions",
    license="MIT",
    python_requires=">=3.11",
    packages=find_packages(include=["crawler", "crawler.*"]),
    package_data={"crawler.text": ["*.json"]},
    install_requires=[line for line in REQUIREMENTS if line and not line.startswith("#")],
    entry_points={"scrapy": ["settings = crawler.settings"]},
)
