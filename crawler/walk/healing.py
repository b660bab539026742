"""Columns that are not where they were: looked for once a week, and followed where it is certain that they moved."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from scrapy import Request
from scrapy.http import Response
from twisted.python.failure import Failure

from crawler.dedupe import url_key
from crawler.discover.agreement import ENOUGH, StoredRows
from crawler.discover.healing import Healed, Healing, Step
from crawler.discover.heirs import Heir, Lost
from crawler.discover.portal import gov_name
from crawler.discover.strangers import LEAST_ELSEWHERE, why_strange
from crawler.found import Discovery, KeptSite, MovedColumn
from crawler.items import Ask, Row
from crawler.platforms import PLATFORMS
from crawler.platforms.base import Column, Walk
from crawler.vocabulary import Answer
from crawler.walk.discovery import HOME, due_again
from crawler.walk.failures import is_gone, is_nameless, is_silent
from crawler.walk.moved import CONFIRMING, LOOK, Confirmation, FormerRows, as_found, has_moved, may_be, proposal
from crawler.walk.outcome import Outcome
from crawler.walk.responses import text_of

if TYPE_CHECKING:
    from crawler.walk.site import SiteSpider

REDIRECTS = (301, 302, 303, 307, 308)
PERMANENT = (301, 308)


class Healer:
    """What a run makes of columns that moved, in this run and before."""

    def __init__(self, spider: SiteSpider) -> None:
        self.rows = FormerRows()
        self.strangers: set[str] = set()
        """Hosts that are no government's any more."""
        self._nameless: set[str] = set()
        """Hosts whose names are not known any more."""
        self._spider = spider
        self._kept = KeptSite()
        self._settled: set[str] = set()
        """Columns of which it was decided whether their articles have new addresses."""
        self._waiting: dict[str, Confirmation] = {}
        self._moved: dict[str, MovedColumn] = {}
        """Columns that this run has followed, till the first page of their list is read."""
        self._followed = 0
        self._begun = False
        self._search: Healing | None = None
        self._healed: Healed | None = None

    def recall(self, kept: KeptSite) -> None:
        """Learn what is kept of the site, and walk the columns of its file that moved where they are now."""
        self._kept = kept
        spider = self._spider
        by_slug = {one.slug: one for one in kept.columns if one.moved_at}
        for number, column in enumerate(spider.wanted):
            now = by_slug.get(column.slug)
            if now and url_key(column.url) in {*map(url_key, now.former), url_key(now.url)}:
                spider.wanted[number] = replace(column, url=now.url, platform=now.platform)
        spider.allowed_domains = sorted({*spider.allowed_domains, *(column.host for column in spider.wanted)})

    def strange(self, response: Response) -> str | None:
        """Return what tells that a list lies on a host that is no government's any more."""
        why = why_strange(text_of(response), response.url, self._spider.agency, least=LEAST_ELSEWHERE)
        if why:
            self.strangers.add(str(urlsplit(response.url).hostname))
        return why and f"{response.url}: its host is no longer a government's: {why.rstrip('.')}"

    def lose(self, failure: Failure) -> None:
        """Note the host of a list that could not be had, if its name is not known any more."""
        if is_nameless(failure):
            self._nameless.add(str(urlsplit(failure.request.url).hostname))  # type: ignore[attr-defined]

    async def former(self, walk: Walk, name: str, rows: Collection[Row]) -> dict[str, str]:
        """Return of rows that are stored under other addresses these, by the new ones: their column has moved."""
        slug = walk.column.slug
        if slug not in self.rows:
            moved_at = next((one.moved_at for one in self._kept.columns if one.slug == slug), None)
            self.rows.learn(slug, await self._rows(slug, name, moved_at) if moved_at else [])
        found = self.rows.of(slug, rows)
        self._spider.articles.forget(found.values())
        return found

    async def moves_in_place(self, response: Response, walk: Walk, name: str, fresh: list[Row]) -> list[Request] | None:
        """Tell a list whose rows are known, though all their addresses are new; return what would confirm that.

        :param fresh: rows of its first page under addresses that it has not named before
        """
        slug = walk.column.slug
        if walk.number > 1 or walk.chain != slug or len(fresh) < ENOUGH or slug in self._settled:
            return None
        before = await self._rows(slug, name, self._spider.run_at)
        keys = {url_key(row.url) for row in before}
        rows = [row for row in fresh if url_key(row.url) not in keys]
        agreement = StoredRows(before).agreement(rows)
        if not agreement.is_enough or len(rows) < len(fresh):
            return None
        lost = Lost(as_found(walk.column, name), before)
        statuses = response.meta.get("redirect_reasons", ())
        url = response.url if all(status in PERMANENT for status in statuses) else walk.column.url
        heir = Heir(lost, url, (lost.column.name,), walk.column.platform, rows, agreement, is_home_certain=True)
        return await self._confirm(heir, is_in_place=True)

    def learn(self, former: tuple[str, ...], answer: Answer) -> None:
        """Learn what became of an article that was asked for under its new address."""
        for one in self._waiting.values():
            if answer == "article" and any(row.url in former for row in one.heir.lost.rows):
                one.confirmed += 1

    def moved(self, slug: str) -> Iterator[MovedColumn]:
        """Yield the new address of a column that this run has followed, once its list is read."""
        if slug in self._moved:
            yield self._moved.pop(slug)

    def next(self) -> list[Request]:
        """Return what is to be asked once nothing else is: lists of columns that are followed, then for lost ones."""
        if self._waiting:
            waiting, self._waiting = self._waiting, {}
            return [request for one in waiting.values() for request in self._decide(one)]
        if self._begun or not self._lost or not self._is_due:
            return []
        self._begun = True
        return list(self._requests([Step(self._home)]))

    def findings(self) -> list[Discovery]:
        """Return what the search has come to, to be kept; nothing where nobody could tell."""
        healed, search = self._healed, self._search
        if healed is None or search is None or not healed.is_healthy:
            return []
        home = healed.home if self._followed else self._home
        doubts = [f"{text}." for text in self._said(healed)]
        proposed = [proposal(heir) for heir in healed.proposed]
        return [Discovery(self._spider.name, home, self._spider.run_at, search.requests, [], doubts, proposed)]

    @property
    def _lost(self) -> list[Column]:
        """The columns that gave nothing and are not there, or are no lists any more."""
        outcomes = self._spider.outcomes
        lost = []
        for column in self._spider.wanted:
            outcome = outcomes[column.slug]
            is_nameless = column.host in self._nameless
            if not outcome.rows and (outcome.absent or is_nameless or outcome.state == "layout"):
                lost.append(column)
        return lost

    @property
    def _is_due(self) -> bool:
        """Whether anything may be looked for: the site has a home, the run is whole, the last search a week ago."""
        if not self._spider.home or self._spider.arguments.partial or self._spider.search:
            return False
        due = due_again(self._kept)
        return due is None or datetime.fromisoformat(self._spider.run_at) >= due

    @property
    def _home(self) -> str:
        """The home page: that of the site's file, or the one to which columns have moved since."""
        kept, home = self._kept.home, self._spider.home
        hosts = {urlsplit(one.url).hostname for one in self._kept.columns if one.moved_at}
        return kept if kept and urlsplit(kept).hostname in hosts else home or ""

    async def _rows(self, slug: str, name: str, before: str) -> list[Row]:
        spider = self._spider
        return await spider.recall(spider.crawl_state.rows_of, spider.name, slug, name, before)

    async def _name(self, column: Column) -> str:
        """Return the name of a column; of one that was declared without any, what its list was called last."""
        spider = self._spider
        return column.name or await spider.recall(spider.crawl_state.called, spider.name, column.slug) or column.slug

    async def _prepared(self) -> Healing:
        """Return the search for lost columns, with all that is stored of them."""
        if self._search is None:
            lost = self._lost
            slugs = {column.slug for column in lost}
            alive = [column.url for column in self._spider.wanted if column.slug not in slugs]
            known = [
                Lost(one := as_found(c, await self._name(c)), await self._rows(one.slug, one.name, self._spider.run_at))
                for c in lost
            ]
            home = urlsplit(self._home)
            name = gov_name(home.hostname or "")
            portal = f"{home.scheme}://www.{name}/" if name else None
            self._search = Healing(self._spider.agency, self._home, known, alive=alive, portal=portal)
            self._search.begin()
        return self._search

    def _requests(self, steps: Iterable[Step]) -> Iterator[Request]:
        for step in steps:
            host = str(urlsplit(step.url).hostname)
            names = {host, gov_name(host) or host}
            self._spider.allowed_domains = sorted({*self._spider.allowed_domains, *names})
            request = self._spider.list_request(step.url, step.form, is_scripted=step.is_scripted)
            leads = self._search is None or self._search.may_redirect(step)
            meta = {"list": True} | ({"dont_redirect": True, "handle_httpstatus_list": REDIRECTS} if leads else {})
            yield request.replace(callback=self.parse, errback=self.miss, cb_kwargs={"step": step}, meta=meta)

    async def parse(self, response: Response, step: Step) -> AsyncIterator[Any]:
        """Read a page of the search, and ask for what it wants next."""
        search = await self._prepared()
        if response.status in REDIRECTS:
            location = (response.headers.get(b"Location") or b"").decode("latin-1").strip()
            is_permanent = response.status in PERMANENT
            steps = search.redirected(step, urljoin(response.url, location), is_permanent=is_permanent)
        else:
            steps = search.take(step, text_of(response), response.url)
        async for request in self._go_on(search, steps):
            yield request

    async def miss(self, failure: Failure) -> AsyncIterator[Any]:
        """Note a page of the search that could not be had."""
        if self._spider.closing.is_set():
            return
        search = await self._prepared()
        step: Step = failure.request.cb_kwargs["step"]  # type: ignore[attr-defined]
        self.lose(failure)
        is_lost = is_gone(failure) or urlsplit(step.url).hostname in self._nameless
        steps = search.miss(step, is_gone=is_lost, is_silent=is_silent(failure.value))
        async for request in self._go_on(search, steps):
            yield request

    async def _go_on(self, search: Healing, steps: list[Step]) -> AsyncIterator[Request]:
        """Ask for more; once the search is over, for articles that confirm what it has found."""
        if self._healed is not None:
            return
        for request in self._requests(steps):
            yield request
        if not search.is_over:
            return
        self._healed = search.result()
        for heir in self._healed.moved:
            for request in await self._confirm(heir, is_in_place=False):
                yield request
        self._tell(self._healed)

    async def _confirm(self, heir: Heir, *, is_in_place: bool) -> list[Request]:
        """Ask for known articles under their new addresses."""
        stored = StoredRows(heir.lost.rows)
        pairs = [(row, known[0].url) for row in heir.rows if len(known := stored.like(row)) == 1]
        have = await self._spider.recall(self._spider.crawl_state.stored, [url for _, url in pairs])
        name = heir.lost.column.name
        asks = [Ask(row, name, "revisit", former=(url,)) for row, url in pairs if url in have][:CONFIRMING]
        self._waiting[heir.lost.column.slug] = Confirmation(heir, is_in_place, len(asks))
        return list(self._spider.articles.confirm(asks))

    def _decide(self, one: Confirmation) -> Iterator[Request]:
        """Follow a column that is confirmed; leave the other where it was."""
        spider, heir = self._spider, one.heir
        slug = heir.lost.column.slug
        place = next(number for number, column in enumerate(spider.wanted) if column.slug == slug)
        column = spider.wanted[place]
        if not one.is_given:
            self._settled.add(slug)
            refused = f"of {one.asked} articles that were read there {one.confirmed} are those that are stored"
            if one.is_in_place:
                spider.lists.begin_anew(column, Outcome())
                yield from spider.list_requests([PLATFORMS[column.platform].first(column)])
            elif self._healed:
                self._healed.moved.remove(heir)
                self._healed.proposed.append(heir)
                spider.outcomes[slug].notes.append(may_be(heir, refused))
            return
        self._followed += not one.is_in_place
        now = replace(column, url=heir.url, platform=heir.platform)
        spider.wanted[place] = now
        spider.lists.begin_anew(now, Outcome(notes=[has_moved(one)]))
        self._settled.add(slug)
        self.rows.learn(slug, heir.lost.rows)
        self._moved[slug] = MovedColumn(spider.name, heir.column, heir.lost.column.url, spider.run_at)
        url, walk = PLATFORMS[now.platform].first(now)
        newest = StoredRows(heir.lost.rows).newest  # by which its days without a year are known
        yield from spider.list_requests([(url, replace(walk, day=newest))])

    def _tell(self, healed: Healed) -> None:
        """Note what was found, beside the columns that it is about."""
        outcomes = self._spider.outcomes
        for heir in healed.proposed:
            outcomes[heir.lost.column.slug].notes.append(may_be(heir, " ".join(heir.doubts).rstrip(".")))
        for lost in healed.nobody:
            note = f"Column {lost.column.slug} was looked for from {healed.home}, and nothing like it was found"
            outcomes[lost.column.slug].notes.append(note)
        said = list(self._said(healed))
        if healed.strange:
            self.strangers.add(str(urlsplit(self._home).hostname))
            self._spider.articles.leave(self.strangers)
            advice = "nothing that lies there is stored; give the agency's new home page in the site's file"
            outcomes[HOME] = Outcome(
                pages=1, problems=[("layout", healed.strange.rstrip("."))], notes=[f"{said[0]}: {advice}"]
            )
        if healed.new_home:
            outcomes.setdefault(HOME, Outcome(pages=1, rows=1)).notes.append(said[-1])

    def _said(self, healed: Healed) -> Iterator[str]:
        """Yield what there is to say of the host, without a full stop."""
        if healed.strange:
            yield f"Host {healed.strange.rstrip('.')}"
        if healed.new_home:
            yield f"The agency's home page may be {healed.new_home} now: {LOOK}"
