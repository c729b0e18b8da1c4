"""What can go wrong, in the user's words, each with the exit code a script can test.

    FinecliError            exit 1   the operation failed
    ├── NotFound            exit 1   a named thing (case, file, database) does not exist
    ├── DatabaseProblem     exit 1   the database is missing, damaged, or not one of ours
    ├── DataProblem         exit 1   a dataset file holds something that cannot be kept
    └── InvalidInput        exit 2   the user's input cannot be understood

A message is one sentence without a full stop; values follow a colon. A hint says what to do instead.
`finecli.__main__` is the only place that catches these.
"""

from enum import IntEnum


class ExitCode(IntEnum):
    """Exit codes, as documented in the README."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    INTERRUPTED = 130


class FinecliError(Exception):
    """An operation failed for a reason the user can act on."""

    exit_code = ExitCode.FAILED

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class NotFound(FinecliError):  # noqa: N818  (a state of the world, named as the user would)
    """A named thing does not exist."""


class DatabaseProblem(FinecliError):  # noqa: N818  (as above)
    """The database is missing, damaged, or was not made by finecli."""


class DataProblem(FinecliError):  # noqa: N818  (as above)
    """A dataset file holds something that cannot be kept."""


class InvalidInput(FinecliError):  # noqa: N818  (as above)
    """The user's input cannot be understood."""

    exit_code = ExitCode.USAGE
