"""The settings of Scrapy: which parts run and how politely, by the defaults of a careful operator.

What to change when: docs/running.md.
"""

import os

from crawler import __version__

BOT_NAME = "crawler"
SPIDER_MODULES = ["crawler.spiders"]
NEWSPIDER_MODULE = "crawler.spiders"
SPIDER_LOADER_CLASS = "crawler.walk.loader.SiteLoader"  # a site is found by the name of its file
if "SCRAPY_PROJECT" not in os.environ:  # Scrapyd runs spiders, not our commands
    COMMANDS_MODULE = "crawler.commands"

# Where things are kept. Relative paths start in the directory a command is run in.
DATABASE_URL = os.environ.get("DATABASE_URL", "sqlite:///data/news.db")
ARCHIVE_DIR = os.environ.get("ARCHIVE_DIR", "data/archive")
CRAWL_STATE = "crawler.storage.crawl_state"  # what a crawl asks for what is stored already

# Who we are: one honest name, never a browser's.
USER_AGENT = os.environ.get(
    "CRAWLER_USER_AGENT", f"health-commission-news/{__version__} (research crawler; contact: set CRAWLER_USER_AGENT)"
)

# Manners: one request at a time a host, 3 to 5 seconds apart, slower where the site is slow or asks for it.
ROBOTSTXT_OBEY = True
CONCURRENT_REQUESTS_PER_DOMAIN = 1
DOWNLOAD_DELAY = 4
DOWNLOAD_DELAY_JITTER = 0.25
AUTOTHROTTLE_ENABLED = True
AUTOTHROTTLE_START_DELAY = 0  # DOWNLOAD_DELAY is the floor
AUTOTHROTTLE_MAX_DELAY = 120
CRAWL_DELAY_MAX = 120  # seconds; a robots.txt that wants more is a no
RETRY_GIVE_UP_LOG_LEVEL = "INFO"  # the run says it in one sentence
CONCURRENT_ITEMS = 2  # Scrapy starts so many tasks for every response; ours yield one item
DUPEFILTER_CLASS = "scrapy.dupefilters.BaseDupeFilter"  # the spider asks each article once; a redirect must arrive
HTTPCACHE_ENABLED = True  # conditional requests for lists only, see middlewares/listcache.py
HTTPCACHE_POLICY = "crawler.middlewares.listcache.RevalidatePolicy"
HTTPCACHE_STORAGE = "crawler.middlewares.listcache.StoreCacheStorage"

# Guards: no other schemes than the web's, bounded sizes and redirects.
DOWNLOAD_HANDLERS = {
    "https": "crawler.middlewares.old_tls.HttpsHandler",  # old TLS for the hosts that need it
    "file": None,
    "data": None,
    "ftp": None,
    "s3": None,
}
TWISTED_DNS_RESOLVER = "scrapy.resolver.CachingHostnameResolver"  # IPv4 and IPv6; Scrapy's usual one knows IPv4 only
DOWNLOAD_TIMEOUT = 60
DOWNLOAD_FAIL_ON_DATALOSS = False  # what is cut short is kept, and told from what is whole
DOWNLOAD_MAXSIZE = 32 << 20
DOWNLOAD_WARNSIZE = 8 << 20
REDIRECT_MAX_TIMES = 5
URLLENGTH_LIMIT = 2083
MEMUSAGE_LIMIT_MB = 1024
CRAWLS_AT_ONCE = 16  # sites that `crawlall` asks side by side, each politely; the others wait for their turn

DOWNLOADER = "crawler.middlewares.downloader.StoppableDownloader"  # a crawl that is stopped asks nothing more

# Every part that runs. Scrapy's own lists are left empty: it would load what is only switched off, a server for remote
# control among it, and a newer Scrapy would add parts of its own. Left out are cookies for every host (CookieDoor keeps
# those of the hosts that want one), passwords, redirects within pages (they are decoded by their labels), unpacking
# (the gate does it), OffsiteMiddleware, which drops redirects without a word, and what is worked out for nobody.
DOWNLOADER_MIDDLEWARES_BASE: dict[str, int] = {}
DOWNLOADER_MIDDLEWARES = {
    "crawler.middlewares.robots.StrictRobotsMiddleware": 100,
    "scrapy.downloadermiddlewares.downloadtimeout.DownloadTimeoutMiddleware": 350,
    "scrapy.downloadermiddlewares.defaultheaders.DefaultHeadersMiddleware": 400,
    "scrapy.downloadermiddlewares.useragent.UserAgentMiddleware": 500,
    "scrapy.downloadermiddlewares.retry.RetryMiddleware": 550,
    "scrapy.downloadermiddlewares.redirect.RedirectMiddleware": 600,
    "crawler.middlewares.redirects.RedirectGuard": 610,  # before they are followed
    "crawler.middlewares.cookies.CookieDoor": 620,  # before a redirect to itself is told
    "crawler.middlewares.proxy.EnvironmentProxy": 750,
    "crawler.middlewares.private.PrivateAddressMiddleware": 800,  # sees the address before redirects lose it
    "scrapy.downloadermiddlewares.stats.DownloaderStats": 850,
    "scrapy.downloadermiddlewares.httpcache.HttpCacheMiddleware": 900,
    "crawler.middlewares.old_tls.OldTlsMiddleware": 940,
    "crawler.middlewares.gate.HostGate": 950,  # next to the network
}
SPIDER_MIDDLEWARES_BASE: dict[str, int] = {}
SPIDER_MIDDLEWARES = {
    "scrapy.spidermiddlewares.start.StartSpiderMiddleware": 25,
    "scrapy.spidermiddlewares.httperror.HttpErrorMiddleware": 50,
    "scrapy.spidermiddlewares.referer.RefererMiddleware": 700,
    "scrapy.spidermiddlewares.urllength.UrlLengthMiddleware": 800,
}
EXTENSIONS_BASE: dict[str, int] = {}
EXTENSIONS = {
    "scrapy.extensions.corestats.CoreStats": 0,
    "scrapy.extensions.logcount.LogCount": 0,
    "scrapy.extensions.memusage.MemoryUsage": 0,
    "scrapy.extensions.closespider.CloseSpider": 0,
    "scrapy.extensions.feedexport.FeedExporter": 0,
    "scrapy.extensions.logstats.LogStats": 0,
    "crawler.extensions.throttle.PoliteThrottle": 0,
    "crawler.extensions.report.RunReport": 500,
    "crawler.extensions.one_run.OneRun": 600,
}
ITEM_PIPELINES = {
    "crawler.pipelines.archive.ArchivePipeline": 100,
    "crawler.pipelines.read.ReadPipeline": 200,
    "crawler.pipelines.store.StorePipeline": 700,
}

LOG_LEVEL = "INFO"
