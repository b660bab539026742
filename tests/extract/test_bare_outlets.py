"""The outlet that stands without a label beside a date; names are invented."""

from __future__ import annotations

import pytest

from crawler.extract.outlets import only_outlet
from crawler.extract.tokens import read


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("2024-05-06 清江日报", "清江日报"),
        ("2024-05-06 清江市卫生健康局", "清江市卫生健康局"),
        ("2024-05-06 清江日报 林以安", "清江日报"),
        ("2024-05-06 清江日报 清江晚报", None),
        ("2024-05-06 清江日报 春江花月夜", None),
        ("2024-05-06 春江花月夜", "春江花月夜"),
        ("2024-05-06 春江 花月夜", None),
        ("2024-05-06 春江花月夜 林以安", None),
        ("2024-05-06 神经内科 林以安", None),
        ("2024-05-06 林以安", None),
        ("2024-05-06", None),
        ("2024-05-06 清江日报 分享", "清江日报"),
    ],
)
def test_the_only_organ_beside_a_date(line: str, outlet: str | None) -> None:
    assert only_outlet(read(line).tokens) == outlet
