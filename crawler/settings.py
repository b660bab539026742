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
COOKIES_ENABLED = False  # but where a host asks for one, see middlewares/cookies.py
DUPEFILTER_CLASS = "scrapy.dupefilters.BaseDupeFilter"  # the spider asks each article once; a redirect must arrive
HTTPCACHE_ENABLED = True  # conditional requests for lists only, see middlewares/listcache.py
HTTPCACHE_POLICY = "crawler.middlewares.listcache.RevalidatePolicy"
HTTPCACHE_STORAGE = "crawler.middlewares.listcache.StoreCacheStorage"

# Guards: no remote control, no other schemes than the web's, bounded sizes and redirects.
REMOTE_CONTROL_ENABLED = False
TELNETCONSOLE_ENABLED = False
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
METAREFRESH_ENABLED = False  # it decodes pages by their labels
URLLENGTH_LIMIT = 2083
MEMUSAGE_LIMIT_MB = 1024
CRAWLS_AT_ONCE = 16  # sites that `crawlall` asks side by side, each politely; the others wait for their turn

DOWNLOADER = "crawler.middlewares.downloader.StoppableDownloader"  # a crawl that is stopped asks nothing more
DOWNLOADER_MIDDLEWARES = {
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "crawler.middlewares.robots.StrictRobotsMiddleware": 100,
    "scrapy.downloadermiddlewares.httpauth.HttpAuthMiddleware": None,  # no site asks for a password
    "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None,  # drops redirects without a word
    "scrapy.downloadermiddlewares.httpcompression.HttpCompressionMiddleware": None,  # the gate unpacks
    "crawler.middlewares.redirects.RedirectGuard": 610,  # before they are followed (600)
    "crawler.middlewares.cookies.CookieDoor": 620,  # before a redirect to itself is told
    "crawler.middlewares.private.PrivateAddressMiddleware": 800,  # sees the address before redirects (600) lose it
    "crawler.middlewares.old_tls.OldTlsMiddleware": 940,
    "crawler.middlewares.gate.HostGate": 950,  # next to the network
}
SPIDER_MIDDLEWARES = {  # what nobody reads is not worked out for every page
    "scrapy.spidermiddlewares.depth.DepthMiddleware": None,
    "scrapy.spidermiddlewares.metacopy.MetaCopyDetectionMiddleware": None,
}
EXTENSIONS = {
    "scrapy.extensions.throttle.AutoThrottle": None,
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
