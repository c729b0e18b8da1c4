"""The house's two rules: dependencies point one way, and a reader's command loads nothing heavy."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "finecli"

# A module may import from its own layer and from those further down.
LAYERS = (
    ("__main__",),
    ("cli",),
    ("store", "render", "ingest"),
    (
        "citations",
        "relations",
        "figures",
        "risk",
        "pictures",
        "likeness",
        "respondents",
        "comparison",
        "articles",
        "query",
        "expansion",
    ),
    ("language",),
    ("cases",),
    ("provisions", "vocabulary", "dates", "money"),
    ("errors",),
    ("__init__",),
)
PURE = {name for layer in LAYERS[3:] for name in layer}
WRITING_ONLY = {
    "sqlite_utils",
    "dateutil",
    "mwparserfromhell",
    "currency_converter",
    "rapidfuzz",
    "cleanco",
    "finecli.ingest",
}
# What a pure module may not touch: clock, disk, SQL, network, screen.
IMPURE = {
    "sqlite3",
    "os",
    "pathlib",
    "rich",
    "typer",
    "time",
    "socket",
    "urllib.request",
    "subprocess",
    "sys",
}

MODULES = sorted(path for path in SOURCE.rglob("*.py"))


def layer_of(module: str) -> int:
    part = module.removeprefix("finecli").removeprefix(".").partition(".")[0] or "__init__"
    return next(level for level, names in enumerate(LAYERS) if part in names)


def name_of(path: Path) -> str:
    return ".".join(("finecli", *path.relative_to(SOURCE).with_suffix("").parts))


def imports_of(path: Path) -> set[str]:
    nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    return plain | {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_dependencies_point_one_way(path: Path):
    ours = {name for name in imports_of(path) if name.startswith("finecli") and name != "finecli"}
    upwards = {name for name in ours if layer_of(name) < layer_of(name_of(path))}
    assert not upwards


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_only_the_writing_side_uses_its_libraries(path: Path):
    if path.is_relative_to(SOURCE / "ingest") or path == SOURCE / "cli" / "dataset.py":
        pytest.skip("the writing side")
    assert not {name for name in imports_of(path) if name.startswith(tuple(WRITING_ONLY))}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_the_core_is_pure(path: Path):
    if path.relative_to(SOURCE).with_suffix("").parts[0] not in PURE:
        pytest.skip("not the core")
    assert not imports_of(path) & IMPURE


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_only_the_terminal_imports_rich(path: Path):
    if path.is_relative_to(SOURCE / "render"):
        pytest.skip("output")
    assert not {name for name in imports_of(path) if name.partition(".")[0] == "rich"}


@pytest.mark.parametrize(
    "arguments",
    [
        ["search", "cookie"],
        ["search", "--country", "FR", "--article", "5", "--since", "2024", "--min-fine", "1M"],
        ["search", "--json", "id,name,fine.eur"],
        ["stats", "--by", "country"],
        ["risk", "--article", "32", "--country", "FR"],
        ["cite", "gdprhub-8298"],
        ["show", "gdprhub-8298"],
    ],
    ids=" ".join,
)
def test_a_reader_loads_nothing_heavy(arguments: list[str]):
    code = f"""
import sys
from finecli.__main__ import main
assert main({arguments!r}) == 0
heavy = {{"rich", "sqlite_utils", "dateutil", "click", "pydantic", "statistics", "finecli.ingest"}}
print(sorted(heavy & set(sys.modules)), file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.splitlines()[-1] == "[]"
