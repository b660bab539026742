"""What stands between the crawl and the network: manners and guards."""
