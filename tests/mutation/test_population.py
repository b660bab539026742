"""What can be changed is found, each change is what it says, and the drawing is fair."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

import pytest

from mutation import drawing, naming, population
from mutation.population import KINDS, ROOT, Module
from mutation.regexes import deletions

PATH = "crawler/text/sample.py"


def module(source: str, path: str = PATH) -> Module:
    return Module(path, source)


def changed(source: str, kind: str) -> set[str]:
    """Return all programs that changes of one kind make of a source."""
    whole = module(source)
    sites = [site for site in whole.sites if site.kind == kind]
    return {ast.unparse(whole.changed(site, choice)) for site in sites for choice in site.choices}


def programs(*sources: str) -> set[str]:
    return {ast.unparse(ast.parse(source)) for source in sources}


@pytest.mark.parametrize(
    ("source", "results"),
    [
        ("N = 10", ["N = 5", "N = 20", "N = 11", "N = 9"]),
        ("N = 0", ["N = 1"]),
        ("N = 1", ["N = 2", "N = 0"]),
        ("N = 2", ["N = 1", "N = 4", "N = 3"]),
        ("N = -0.5", ["N = -0.25", "N = -1.0", "N = -1.5", "N = --0.5"]),
        ("def f(x):\n    return x[:1]", ["def f(x):\n    return x[:2]", "def f(x):\n    return x[:0]"]),
        ("N = True", []),
    ],
)
def test_numbers(source: str, results: list[str]) -> None:
    assert changed(source, "number") == programs(*results)


@pytest.mark.parametrize(
    ("pattern", "results"),
    [
        ("a|b", {"a", "b"}),
        ("x(?:a|bc|)y", {"x(?:bc|)y", "x(?:a|)y", "x(?:a|bc)y"}),
        (r"(?P<n>a\||b)(?!c)", {"(?P<n>b)(?!c)", r"(?P<n>a\|)(?!c)"}),
        ("(?<=[a|]|b)c", {"(?<=b)c", "(?<=[a|])c", "(?<=[|]|b)c", "(?<=[a]|b)c"}),
        (r"[^a-z\d]", {r"[^\d]", "[^a-z]"}),
        (r"[]\]x]", {r"[\]x]", "[]x]", r"[]\]]"}),
        (r"[\u4e00-\u9fff_]", {"[_]", r"[\u4e00-\u9fff]"}),
        ("[a]", set()),
        (r"\[a|b]", {r"\[a", "b]"}),
        ("(?i)ab", set()),
        ("[a^]", {"[a]"}),
        ("a{2,3}", set()),
    ],
)
def test_alternatives_and_members_of_classes(pattern: str, results: set[str]) -> None:
    assert {pattern[:start] + pattern[end:] for start, end, _ in deletions(pattern)} == results


@pytest.mark.parametrize(
    ("source", "results"),
    [
        ("import re\nP = re.compile('甲|乙')", ["import re\nP = re.compile('乙')", "import re\nP = re.compile('甲')"]),
        (
            "import re\nR = '甲|乙'\nP = re.compile(rf'{R}丙|丁')",
            [
                "import re\nR = '乙'\nP = re.compile(rf'{R}丙|丁')",
                "import re\nR = '甲'\nP = re.compile(rf'{R}丙|丁')",
                "import re\nR = '甲|乙'\nP = re.compile(rf'丁')",
                "import re\nR = '甲|乙'\nP = re.compile(rf'{R}丙')",
            ],
        ),
        ("def f(x):\n    return x.split('|')", []),
    ],
)
def test_patterns_are_known_by_their_use(source: str, results: list[str]) -> None:
    assert changed(source, "regex alternative") == programs(*results)


@pytest.mark.parametrize(
    ("source", "results"),
    [
        ("W = '甲 乙'.split()", ["W = '乙'.split()", "W = '甲 '.split()"]),
        ("W = ('甲', '乙')", ["W = ('乙',)", "W = ('甲',)"]),
        ("W = {'甲'}", ["W = set()"]),
        ("W = frozenset('甲乙')", ["W = frozenset('乙')", "W = frozenset('甲')"]),
        (
            "W = '甲乙'\ndef f(x):\n    return x in W",
            ["W = '乙'\ndef f(x):\n    return x in W", "W = '甲'\ndef f(x):\n    return x in W"],
        ),
        (
            "W = {'a': '甲 乙'}\nV = [w.split() for w in W.values()]",
            [
                "W = {'a': '乙'}\nV = [w.split() for w in W.values()]",
                "W = {'a': '甲 '}\nV = [w.split() for w in W.values()]",
            ],
        ),
        ("def f(x):\n    return x in (1, 2)", ["def f(x):\n    return x in (2,)", "def f(x):\n    return x in (1,)"]),
        ("def f():\n    return '甲', '乙'", []),
        ("A, B = '甲', '乙'", []),
    ],
)
def test_words_of_lists(source: str, results: list[str]) -> None:
    assert changed(source, "list word") == programs(*results)


def test_rows_lose_no_fields() -> None:
    assert changed("R = [('a', 1), ('b', 2)]", "list row") == programs("R = [('b', 2)]", "R = [('a', 1)]")
    assert changed("R = [('a', 1), ('b', 2)]", "list word") == set()
    assert changed("R = {'a': 1, **S}", "list row") == programs("R = {**S}", "R = {'a': 1}")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("x if a else y", ["x if not a else y"]),
        ("x if a == b else y", ["x if a != b else y"]),
        ("x if not a else y", ["x if bool(a) else y"]),
        ("a and b", ["a", "b"]),
        ("a or b or c", ["a or b", "a or c", "b or c"]),
        ("a < b <= c", ["a <= b <= c", "a < b < c"]),
        ("a not in b", ["a in b"]),
        ("a is None", ["a is not None"]),
        ("[x for x in a if x]", ["[x for x in a if not x]"]),
    ],
)
def test_conditions(before: str, after: list[str]) -> None:
    assert changed(f"v = {before}", "condition") == programs(*(f"v = {one}" for one in after))


def test_conditions_of_statements() -> None:
    assert changed("while a:\n    b", "condition") == programs("while not a:\n    b")
    assert changed("if a:\n    b\nelif c:\n    d", "condition") == programs(
        "if not a:\n    b\nelif c:\n    d", "if a:\n    b\nelif not c:\n    d"
    )


@pytest.mark.parametrize(
    "source",
    [
        '"""A docstring (?:of|with) 2."""',
        "__all__ = ['a', 'b']",
        "from typing import Literal\nK = Literal['a', 'b']",
        "x: tuple[1, 2]",
        "def f(a: x[3]) -> y[4]: ...",
        "if TYPE_CHECKING:\n    N = 3",
        "if __name__ == '__main__':\n    N = 3",
        "assert a == 3",
        "from a import b, c",
        "raise ValueError('no|yes', 3)",
        "@lru_cache(maxsize=1 << 9)\ndef f(x): ...",
    ],
)
def test_what_is_no_rule_is_left_out(source: str) -> None:
    assert module(source).sites == []


def test_a_change_is_told_with_its_line_and_place() -> None:
    whole = module(
        "W = (\n    '甲 '\n    '乙'\n).split()\n\n\nclass C:\n    N = 3\n\n    def f(self):\n        return 5\n"
    )
    assert [(site.line, site.name, site.choices[0].what) for site in whole.sites] == [
        (2, "W", "'甲' deleted"),
        (3, "W", "'乙' deleted"),
        (8, "C.N", "3 → 1"),
        (11, "C.f", "5 → 2"),
    ]
    assert [site.function for site in whole.sites] == [None, None, None, "C.f"]


def test_a_weight_belongs_to_the_set_of_its_rule() -> None:
    (weight,) = module("@RULES.rule(8.0)\n@named\n@lru_cache(None)\ndef f(x):\n    return x\n").sites
    assert (weight.name, weight.binds) == ("@f", ("f", "RULES"))


def test_bounds_are_exempt_by_name() -> None:
    whole = module("A, B = 3, 4\n\n\ndef f(x):\n    return 5\n")
    bounds = drawing.exempt(f"# why\n\n{PATH}:B # time\n")
    assert [site.name for site in drawing.without_bounds(whole.sites, bounds)] == ["A", "f"]
    assert drawing.unknown_bounds([whole], bounds | {(PATH, "gone"), ("crawler/none.py", "X")}) == {(PATH, "gone")}


def test_bounds_of_the_program_are_there() -> None:
    bounds = drawing.exempt(drawing.BOUNDS.read_text(encoding="utf-8"))
    assert not drawing.unknown_bounds(population.modules(), bounds)


def test_a_bound_needs_a_reason() -> None:
    with pytest.raises(SystemExit):
        drawing.exempt(f"{PATH}:B")


def test_the_seed_decides() -> None:
    modules = [module("N = [3, 4, 5, 6, 7, 8, 9]", f"crawler/text/{name}.py") for name in "abc"]
    first, again, other = ([one.told for one in drawing.drawn(modules, set(), seed, 9)] for seed in (1, 1, 2))
    assert first == again
    assert first != other


def test_every_file_has_its_share() -> None:
    modules = [
        module("N = [3, 4, 5, 6, 7, 8, 9, 10, 11]", "crawler/text/long.py"),
        module("N = [3, 4, 5, 6, 7]", "crawler/text/middle.py"),
        module("N = 3", "crawler/text/short.py"),
    ]
    found = drawing.drawn(modules, set(), 1, 9)
    assert Counter(one.site.path for one in found) == {
        "crawler/text/long.py": 4,
        "crawler/text/middle.py": 4,
        "crawler/text/short.py": 1,
    }
    assert len(set(found)) == 9


def test_all_are_taken_in_order() -> None:
    whole = module("N = 3\nM = [4, 5]")
    found = drawing.drawn([whole], set(), 1, None)
    assert [one.site for one in found] == whole.sites
    assert {one.site.kind for one in found} <= set(KINDS)


def test_what_does_not_compile_is_not_drawn() -> None:
    whole = module("import re\nP = re.compile('(?P<a>b|c)(?P=a)|(?P=a)')")
    assert [one.choice.what for one in drawing.drawn([whole], set(), 1, None)] == [
        "'b' deleted",
        "'c' deleted",
        "'(?P=a)' deleted",
    ]


def test_forms_of_the_lexicon() -> None:
    source = 'A = rows("""\n    b | bare | {} | x y(?:p|q)\n    c | bare | z | z\n    """)\n'
    found = changed(source, "list word")
    assert found == programs(
        source.replace("x y", "y"), source.replace("y(?:p|q)", ""), source.replace("    c | bare | z | z\n", "")
    )


def test_what_a_module_imports_when_it_is_asked_for_comes_by_way_of_it() -> None:
    sources = naming.read_program(ROOT, [ROOT / f"crawler/extract/{name}.py" for name in ("__init__", "record")])
    (door,) = (unit for unit in naming.units(sources["crawler/extract/__init__.py"]) if unit.lines)
    assert ("crawler/extract/record.py", "extract") in door.gives


def test_who_hands_a_module_on_uses_all_of_it(tmp_path: Path) -> None:
    (tmp_path / "crawler").mkdir()
    (tmp_path / "crawler" / "words.py").write_text("A = 1")
    test = tmp_path / "test_words.py"
    test.write_text("from crawler import words\nB = words.A\nC = vars(words)\n")
    (source,) = naming.read_program(tmp_path, [test]).values()
    found = [naming.mentions(node, source) - {("test_words.py", "vars")} for node in source.tree.body[1:]]
    words = "crawler/words.py"
    assert [{name for module, name in one if module == words} for one in found] == [{"A"}, {naming.ALL}]
