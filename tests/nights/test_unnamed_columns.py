"""Columns of which only the address is known: the crawl tells their family and their name by their pages."""

from __future__ import annotations

from dataclasses import replace

import pytest
from national.first_hand_lists import FORMS, ListSample, buttons, jpaas_samples, jpage_samples, sample, ucap_samples
from nights.answers import Answer, Request, Responder, html, status
from nights.laboratory import laboratory
from nights.web import Web
from sample import texts

from crawler.platforms.base import Column
from crawler.walk.site import SiteSpider

FROM_ONE = sample(FORMS["num-dir"], "li span")
SAMPLES = {
    "numbered from 0, untold": sample(FORMS["zero"], "li span"),
    "numbered from 1, untold": FROM_ONE,
    "numbered from 1, and the first page twice": replace(
        FROM_ONE, pages=FROM_ONE.pages | {FROM_ONE.url.replace("index", "index_1"): FROM_ONE.pages[FROM_ONE.url]}
    ),
    "trs without a pager": sample(FORMS["trs bare"], "table"),
    "counted from the oldest": sample(FORMS["vsb"], "li span", buttons(FORMS["vsb"])),
    "records by POST": next(jpage_samples()),
    "a channel's JSON": next(ucap_samples()),
    "units of jpaas": next(jpaas_samples()),
}


def site_of(one: ListSample) -> type[SiteSpider]:
    columns = (Column(slug="tzgg", url=one.url, grade="FOUND"),)
    told = {
        "name": "unnamed",
        "agency": "清江市卫生健康委员会",
        "city": "清江市",
        "adcode": "441899",
        "columns": columns,
    }
    return type("UnnamedSpider", (SiteSpider,), {"__module__": __name__, **told})


def to_scripts_alone(page: str) -> Responder:
    """Return an answer that only comes if a request says what scripts say."""

    def answer(request: Request) -> Answer:
        is_scripted = request.headers.get("x-requested-with") == "XMLHttpRequest" and "referer" in request.headers
        return html(page) if is_scripted else status(403)

    return answer


def web_of(one: ListSample) -> Web:
    web = Web(validators=False)
    web.lay(lambda url: not url.endswith("/robots.txt"), status(404))
    for address, page in one.pages.items():
        is_script = any(part in address for part in ("dataproxy", "/build/unit", "_isJson"))
        web.lay(address.partition(" ")[0], to_scripts_alone(page) if is_script else page)
    for number, article in enumerate(one.articles):
        text = "".join(f"<p>{paragraph}</p>" for paragraph in texts.story(number)[1])
        head = f"<title>{article.title}</title><meta name='PubDate' content='{article.day} 08:30:00'>"
        web.lay(
            article.url,
            f"<html><head>{head}</head><body><h1>{article.title}</h1><div id=zoom>{text}</div></body></html>",
        )
    return web


@pytest.mark.parametrize("name", SAMPLES)
def test_a_column_is_crawled_whole_by_its_address_alone(name: str) -> None:
    one = SAMPLES[name]
    with laboratory(web_of(one)) as lab:
        night = lab.run(site_of(one))
        records = list(lab.records().values())
    assert night.state == "ok", night.told
    assert {record["url"] for record in records} == {article.url for article in one.articles}
    assert {tuple(record["columns"]) for record in records} == {(one.label,)}
    assert len(night.requests()) == len(set(night.requests())), "something was asked twice"
