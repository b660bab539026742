"""A file depends on what it imports, and on nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from mutation.closure import Closures

FILES = {
    "crawler/__init__.py": "",
    "crawler/text/__init__.py": "",
    "crawler/text/fold.py": "N = 1",
    "crawler/text/other.py": "from crawler.text import fold",
    "crawler/lazy.py": "def f():\n    from crawler.text.fold import N\n    return N",
    "tests/reading.py": "import crawler.lazy",
    "tests/text/test_fold.py": "from reading import read",
    "tests/text/test_other.py": "import json\nfrom crawler.text import other",
    "tests/text/test_none.py": "from pathlib import Path",
}
FOLD = {"crawler/__init__.py", "crawler/text/__init__.py", "crawler/text/fold.py"}


@pytest.mark.parametrize(
    ("name", "others"),
    [
        ("fold", {"tests/reading.py", "crawler/lazy.py", *FOLD}),
        ("other", {"crawler/text/other.py", *FOLD}),
        ("none", set()),
    ],
)
def test_imports_of_imports_belong_to_it(tmp_path: Path, name: str, others: set[str]) -> None:
    for path, source in FILES.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(source)
    file = f"tests/text/test_{name}.py"
    found = Closures(tmp_path).of([tmp_path / file])
    assert {path.relative_to(tmp_path).as_posix() for path in found} == {file, *others}
