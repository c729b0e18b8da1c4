"""The screen: how wide it is, and the pager for what is taller."""

from __future__ import annotations

import os
import re
import shlex
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

from rich.console import Console

if TYPE_CHECKING:
    from collections.abc import Callable

PROSE_WIDTH = 100  # longer lines are hard to read
DEFAULT_PAGER = "less -R"

_LAST_BLANKS = re.compile(r"(?: |\x1b\[[0-9;]*m)+$")  # with the escape sequences among them, which stay


def open_screen() -> Console:
    """A console on stdout that takes every text as it is: no markup, no emoji codes, no guessed colours.

    Rich would keep bold under `NO_COLOR`; whoever sets it wants no escape sequences at all.
    """
    return Console(
        highlight=False,
        markup=False,
        emoji=False,
        color_system=None if os.environ.get("NO_COLOR") else "auto",
    )


def show(draw: Callable[[Console], None]) -> None:
    """Draw on stdout; blanks at the ends of lines are dropped, as they would be copied."""
    sys.stdout.write(_drawn(open_screen(), draw))


def show_paged(draw: Callable[[Console], None]) -> None:
    """Draw, and hand what is taller than the screen to the reader's pager.

    `PAGER` names it; empty or "cat" means none. Off a terminal, or on a dumb one, there is none either.
    """
    console = open_screen()
    text = _drawn(console, draw)
    command = shlex.split(os.environ.get("PAGER", DEFAULT_PAGER))
    tall = text.count("\n") >= console.height
    if not (tall and command and console.is_terminal) or console.is_dumb_terminal or command == ["cat"]:
        sys.stdout.write(text)
        return
    try:
        _page(command, text)
    except FileNotFoundError:
        sys.stdout.write(text)


def _drawn(console: Console, draw: Callable[[Console], None]) -> str:
    with console.capture() as captured:
        draw(console)
    return "".join(f"{_without_last_blanks(line)}\n" for line in captured.get().splitlines())


def _without_last_blanks(line: str) -> str:
    return _LAST_BLANKS.sub(lambda found: found[0].replace(" ", ""), line)


def _page(command: list[str], text: str) -> None:
    # R: less passes colours on. Both are the reader's to set otherwise.
    environment = {"LESS": "R", "LESSCHARSET": "utf-8", **os.environ}
    sys.stdout.flush()
    with subprocess.Popen(  # noqa: S603 (the reader's own pager)
        command, stdin=subprocess.PIPE, env=environment, text=True, encoding="utf-8"
    ) as pager:
        # ^C belongs to the pager, which goes on.
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            pager.communicate(text)
        finally:
            signal.signal(signal.SIGINT, before)
