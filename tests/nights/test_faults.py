"""One table of faults, each over real sockets: what the run says, what it asks, what it stores, and that nothing is lost."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

import pytest
from nights.faults import Fault
from nights.faults_articles import ARTICLES
from nights.faults_sites import SITES
from nights.laboratory import EXIT, Laboratory, Night, laboratory
from nights.web import Post, Web

FAULTS = [*ARTICLES, *SITES]

ADVICE = re.compile(
    r"\b(?:try|tries|wait|waits|check|ask|look|see|open|run|set|give|write|tell|again|later|compare|add|allow|read|"
    r"remove|report|call|contact|nothing to do|need not|crawl|use|lower|raise|start|switch|probe|adapt|change|update)\b",
    re.IGNORECASE,
)
"""Words of a sentence that says what a person can do, or that there is nothing to be done."""

KEPT = ("title", "body", "blocks", "published_at", "source", "kind", "status", "revision", "id")


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_fault(fault: Fault) -> None:
    web = Web().city(fault.site, fault.count)
    with laboratory(web) as lab:
        for _ in range(fault.before):
            assert lab.run(fault.site).state in ("ok", "quiet")
        before = lab.records()
        met = publish(web, fault) if fault.new else list(web.posts.values())
        night = bad_night(lab, web, fault)
        wrong = [
            *wrong_in_the_run(fault, night),
            *wrong_in_the_requests(fault, night),
            *wrong_in_the_store(fault, lab, before, met, web),
        ]
        web.heal()
        if fault.recovers:
            wrong += wrong_after_a_healthy_night(fault, lab, web)
        assert not wrong, "\n".join([*wrong, f"told: {night.told.strip()}", f"detail: {night.row.get('detail')}"])


def publish(web: Web, fault: Fault) -> list[Post]:
    """Publish the new articles of a fault, in its first column."""
    return [web.publish(fault.site.columns[0]) for _ in range(fault.new)]


def bad_night(lab: Laboratory, web: Web, fault: Fault) -> Night:
    fault.does(web)
    lab.environment.update(
        {} if fault.network else {"http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9"}
    )
    night = lab.run(fault.site, settings=fault.settings, **fault.arguments)
    lab.environment.clear()
    if fault.check:
        fault.check(lab)
    return night


def wrong_in_the_run(fault: Fault, night: Night) -> list[str]:
    """State, exit status, sentence."""
    wrong = []
    if night.state not in fault.states:
        wrong.append(f"state {night.state}, not {' or '.join(fault.states)}")
    if night.exit not in {EXIT[state] for state in fault.states}:
        wrong.append(f"exit status {night.exit}, not {sorted({EXIT[state] for state in fault.states})}")
    wrong += [f"the sentence does not say {word}" for word in fault.words if not holds(night.told, word)]
    if not set(fault.states) & {"ok", "quiet"} and not ADVICE.search(night.told):
        wrong.append("the sentence does not say what to do")
    if "Traceback" in night.told:
        wrong.append("the command prints a traceback")
    return wrong


def holds(text: str, words: str) -> bool:
    """Tell whether a text holds one of several words, whatever the case."""
    return bool(re.search(words, text, re.IGNORECASE))


def wrong_in_the_requests(fault: Fault, night: Night) -> list[str]:
    wrong = []
    if fault.requests is not None and len(night.requests()) > fault.requests:
        wrong.append(f"{len(night.requests())} requests, not at most {fault.requests}")
    first = next((n for n, one in enumerate(night.asked) if not one.well), None)
    if fault.after is not None and first is not None:
        host = urlsplit(night.asked[first].url).hostname
        after = sum(urlsplit(one.url).hostname == host for one in night.asked[first + 1 :])
        if after > fault.after:
            wrong.append(f"{after} requests to {host} after its first refusal, not at most {fault.after}")
    return wrong


def wrong_in_the_store(
    fault: Fault, lab: Laboratory, before: dict[str, dict[str, Any]], met: list[Post], web: Web
) -> list[str]:
    """Number of articles, texts kept, states of addresses, flags, what must be named."""
    wrong, records, rows = [], lab.records(), lab.addresses()
    if fault.stored is not None and len(records) != fault.stored:
        wrong.append(f"{len(records)} articles stored, not {fault.stored}")
    for key, old in before.items():
        wrong += [f"{key}: {name} was changed" for name in KEPT if records.get(key, {}).get(name) != old[name]]
    for post in met if fault.texts else ():
        if not any(post.title == one["title"] and post.paragraphs[0] in one["body"] for one in records.values()):
            wrong.append(f"the text of {post.url} is not stored")
    for post in met:
        if isinstance(fault.addresses, str) and not good_tonight(web, post):
            state = lab.state_of(post.url)
            if not allowed(state, fault.addresses):
                wrong.append(f"{post.url} is {state}, not {fault.addresses}")
    wrong += [
        f"{key} is flagged {fault.flags}" for key, one in records.items() if fault.flags and fault.flags in one["flags"]
    ]
    everything = str([run["detail"] for run in lab.runs(fault.site.name)[-1:]]) + str(list(rows.values()))
    wrong += [f"{word} is named nowhere" for word in fault.named if not holds(everything, word)]
    return wrong


def good_tonight(web: Web, post: Post) -> bool:
    """Tell whether nothing is laid over an article."""
    return not any(accepts(post.url) for accepts, _ in web.rules)


def allowed(state: str | None, states: str) -> bool:
    """Tell whether a state is among those named, or none of those forbidden."""
    if states.startswith("!"):
        return state not in states.replace("!", "").split()
    return state in states.split("|")


def wrong_after_a_healthy_night(fault: Fault, lab: Laboratory, web: Web) -> list[str]:
    """The night after, all is well: every article stands in the store as it stands on the site."""
    night, wrong = lab.run(fault.site), []
    if night.state not in ("ok", "quiet"):
        wrong.append(f"the healthy night after is {night.state}: {night.told.strip()}")
    for post in web.posts.values():
        record = lab.record_of(post.url)
        if record is None:
            wrong.append(f"{post.url} is not stored a healthy night later")
        elif record["title"] != post.title or post.paragraphs[0] not in record["body"] or record["status"] != "live":
            wrong.append(f"{post.url} is stored as {record['title']!r}, {record['status']}, {record['body'][:40]!r}")
    return wrong
