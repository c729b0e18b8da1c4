"""How soon finecli answers: each command's time as a ratio to an empty Python, measured side by side.

    python bench/startup.py [RUNS]

Every round runs all commands once, in turn, so that a noisy machine is noisy for all; the best counts.
A table is measured in a pseudo-terminal, as a person has it.
"""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import time
from pathlib import Path

FINECLI = str(Path(sys.executable).with_name("finecli"))
EMPTY = [sys.executable, "-c", "pass"]
PLAIN = {
    "search cookie": [FINECLI, "search", "cookie"],
    "search --country FR": [FINECLI, "search", "--country", "FR"],
    "search --json": [FINECLI, "search", "cookie", "--json", "id,name", "--limit", "20"],
    "show": [FINECLI, "show", "gdprhub-8298"],
    "cite": [FINECLI, "cite", "gdprhub-8298"],
    "related": [FINECLI, "related", "gdprhub-2992"],
    "stats --by country": [FINECLI, "stats", "--by", "country"],
}
TABLES = ("search cookie", "show", "stats --by country")


def main() -> None:
    """Print the ratio of each command."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    commands = {"empty Python": (EMPTY, False)}
    commands |= {name: (command, False) for name, command in PLAIN.items()}
    commands |= {f"{name}, table": (PLAIN[name], True) for name in TABLES}
    best = dict.fromkeys(commands, float("inf"))
    for _ in range(rounds):
        for name, (command, on_terminal) in commands.items():
            best[name] = min(best[name], _seconds(command, on_terminal=on_terminal))
    print(f"best of {rounds}; empty Python {best['empty Python'] * 1000:.1f} ms")
    for name, seconds in best.items():
        print(f"{seconds / best['empty Python']:6.1f}  {name}")


def _seconds(command: list[str], *, on_terminal: bool) -> float:
    if not on_terminal:
        start = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        return time.perf_counter() - start
    ours, theirs = pty.openpty()
    start = time.perf_counter()
    process = subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, env={**os.environ, "PAGER": "cat"}
    )
    os.close(theirs)
    while _read(ours):
        pass
    process.wait()
    os.close(ours)
    return time.perf_counter() - start


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # Linux's word for the end of a terminal
        return b""


if __name__ == "__main__":
    main()
