"""Pages of one article find each other in whatever order they come."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crawler.items import Page
from crawler.walk import pagination

FOLDER = "http://a.cn/x/"


def pages(name: str, count: int) -> list[Page]:
    """Return the pages of an article; each leads to all others."""
    names = [f"{name}.html", *(f"{name}_{n}.html" for n in range(2, count + 1))]
    buttons = " ".join(f'<a href="{name}">{n}</a>' for n, name in enumerate(names, 1))
    return [Page(FOLDER + name, f"<html><body><p>{buttons}</p>".encode()) for name in names]


@given(st.data(), st.lists(st.integers(1, 4), min_size=1, max_size=5))
def test_every_order_gives_the_same_articles(data: st.DataObject, counts: list[int]) -> None:
    articles = [pages(f"b{number}", count) for number, count in enumerate(counts)]
    shuffled = data.draw(st.permutations([page for article in articles for page in article]))
    found = sorted(([page.url for page in one.pages] for one in pagination.joined(shuffled)), key=str)
    assert found == sorted(([page.url for page in article] for article in articles), key=str)


def test_what_has_no_neighbours_goes_on_alone() -> None:
    first, second, third = pages("b", 3)
    alone = Page(None, b"text")
    again = Page(second.url, second.body, again=True)
    assert [one.pages for one in pagination.joined([alone, third, first, again])] == [
        [alone],
        [again],
        [first],
        [third],
    ]


def test_few_pages_are_held_in_memory() -> None:
    lonely = [pages(f"b{number}", 2)[number % 2] for number in range(3 * pagination.WAITING)]
    waiting: set[str | None] = set()
    most = 0

    def watched() -> object:
        nonlocal most
        for page in lonely:
            waiting.add(page.url)
            most = max(most, len(waiting))
            yield page

    for page in pagination.joined(watched()):  # type: ignore[arg-type]
        waiting.remove(page.url)
    assert not waiting
    assert most <= 2 * pagination.WAITING + 2


def test_what_is_no_web_address_has_no_neighbours() -> None:
    body = b'<p><a href="ftp://a.cn/x/b_2.html">2</a> <a href="http://a.cn:99999/x/b_2.html">2</a></p>'
    odd = [Page(url, body) for url in ("urn:uuid:1", "http://[x/b.html", "http://a.cn:99999/b.html", f"{FOLDER}b.html")]
    assert list(pagination.joined(odd)) == odd
