"""What normalising one page leaves to be said: doubts, and values that could not be understood.

Passed along while a case is made, so that every reader of a field can say so where it finds out.
"""

from __future__ import annotations

from finecli.cases import Flag

NOT_UNDERSTOOD = "not understood"


class Findings:
    """Flags and kept strings, collected in order."""

    def __init__(self) -> None:
        self.flags: list[Flag] = []
        self.kept: dict[str, str] = {}

    def flag(self, field: str, flag: str, note: str | None = None) -> None:
        """Say that something about `field` is doubtful or was corrected."""
        self.flags.append(Flag(field, flag, note))

    def not_understood(self, field: str, parameter: str, published: str) -> None:
        """Say that `published` gave no value for `field`, and keep it under its parameter's name."""
        self.kept[parameter] = published
        self.flag(field, NOT_UNDERSTOOD, published)
