"""Documents and organs that speak as such: 《献血条例》规定, 市卫生健康局在公告中写道."""

from __future__ import annotations

from crawler.extract.interview.persons import HAN
from crawler.extract.interview.wording import VERB
from crawler.lexicon import organs, posts, speech
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of

WRITES = any_of(speech.SAYS, speech.WRITES, meaning="a document says")
OFFICES_SAY = f"(?:{WRITES}|{any_of(speech.SAYS, meaning='an office says')}|称)"
OFFICE_END = any_of(organs.OFFICES, meaning=organs.SPEAKING)

IN_TITLE = rf"(?:(?!在)[{HAN}、〇○0-9()])"
DOCUMENT = lazy_pattern(
    rf"(?:^|,)(?:[^,《》]{{0,16}}(?=《))?"
    rf"(?P<name>(?:《[^《》]{{2,50}}》|{IN_TITLE}{{2,36}}?{any_of(speech.DOCUMENTS, meaning='document')})"
    rf"(?:\([^()]{{2,24}}\))?)"
    rf"(?:第[{HAN}\d]{{1,6}}条)?{any_of(speech.IN_DOCUMENTS)}*(?P<verb>{WRITES}|[称说])(?:要|了)?$"
)
OFFICE = lazy_pattern(
    rf"(?:^|,)(?P<name>[{HAN}]{{2,24}}{OFFICE_END})(?P<verb>{OFFICES_SAY})$|"
    rf"(?:^|,)(?P<writer>[{HAN}]{{1,20}}?(?:{OFFICE_END}|会))"
    rf"(?:在|[^。]*,并?在)[^,。]{{2,16}}[中里上](?P<writes>{WRITES}|称|表示)$"
)

SPEAKS = lazy_pattern(
    rf"(?:^|,)(?:[{HAN}]{{0,6}}的)?(?P<name>《[^《》]{{2,50}}》|(?:(?!在)[{HAN}〇○0-9]){{2,24}}?"
    rf"(?:{OFFICE_END}|{any_of(organs.INSTITUTIONS)}|{any_of(speech.DOCUMENTS, meaning='document')}))"
    rf"(?!长|{any_of(posts.POSTS, posts.HEADS)})[^,《》]{{0,20}}?(?P<verb>{OFFICES_SAY}|{VERB})[^,:]{{0,6}}$"
)
"""A document or an organ that speaks in a clause before a colon, with more of the clause between."""
