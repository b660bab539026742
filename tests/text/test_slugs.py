"""Two columns never bear one slug."""

from __future__ import annotations

import pytest

from crawler.text.slugs import free_slug


@pytest.mark.parametrize(
    ("taken", "free"), [((), "gzdt"), (("tzgg",), "gzdt"), (("gzdt",), "gzdt-2"), (("gzdt", "gzdt-2"), "gzdt-3")]
)
def test_a_slug_that_is_taken_gets_a_number(taken: tuple[str, ...], free: str) -> None:
    assert free_slug("gzdt", taken) == free
