"""Patterns of what people say to each other, made of the lexicon: to be searched in folded text (``text.fold``)."""

from __future__ import annotations

import re

from crawler.lexicon import posts, speech
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of, choice, forms

CUE = lazy_pattern(any_of(speech.CUES))
"""Words of somebody who speaks to somebody."""

SENTENCE = re.compile(r"[。!?;]|[,、].*…")

ASKS = lazy_pattern(
    rf"\?|{any_of(speech.QUESTIONS, meaning='asks')}"
    rf"|请.{{0,14}}{any_of(speech.QUESTIONS, speech.INVITATIONS, meaning=('bids', 'bids to talk'))}"
)

INVITES = lazy_pattern(
    rf"请.{{1,24}}{any_of(speech.INVITATIONS, meaning=('bids', 'bids to report'))}|"
    rf"{any_of(speech.INVITATIONS, meaning='presents')}|"
    rf"{any_of(speech.INVITATIONS, meaning='welcomes')}.{{0,12}}{any_of(speech.INVITATIONS, meaning='comes')}"
)
"""Words of somebody who presides."""

OF_HIMSELF = re.compile("咱|我(?![国省市县区镇乡村局委院校])")
"""How somebody speaks of himself; 我市 is how an office writes."""

GREETS = lazy_pattern(any_of(speech.GREETINGS))

PROFILE = lazy_pattern(
    rf"{any_of(speech.PROFILES, meaning='person')},|"
    rf"\d{{4}}年(?:\d{{1,2}}月)?{any_of(speech.PROFILES, meaning='born')}|{any_of(speech.PROFILES, meaning='did')}"
)
"""How a line begins that tells of a person."""

VERB = "|".join([choice(forms(speech.SAYS)), *forms(speech.SAYS_BRIEFLY)])
"""A verb of saying; an alternation without a group in or around it, which is searched several times as fast."""

STATES = any_of(speech.SAYS, stands="bare")
"""Verbs that take a sentence without a mark between."""

PRESS = lazy_pattern(any_of(posts.PRESS_DESKS))
"""In the post of somebody who presides."""
