"""Opening the database read-only, and its failures in the user's words."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Any

from finecli.errors import DatabaseProblem

SCHEMA_VERSION = 2
APPLICATION_ID = 0x66696E65  # "fine": tells our databases from other SQLite files

_REMEDY = "unset FINECLI_DB to use the shipped database, or reinstall finecli"


def database_path() -> Path:
    """The database in use: `FINECLI_DB`, else the one shipped with the program."""
    chosen = os.environ.get("FINECLI_DB")
    if chosen:
        return Path(chosen).expanduser()
    package = Path(__file__).parents[1]
    shipped = package / "data" / "cases.db"
    return shipped if shipped.exists() else package.parents[1] / "data" / "cases.db"


class Connection:
    """An open database of ours.

    Raises:
        DatabaseProblem: the file is missing, damaged, foreign, or of another schema version.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        if not path.is_file():
            raise DatabaseProblem(f"no database: {path}", _REMEDY)
        uri = path.absolute().as_posix().replace("%", "%25").replace("?", "%3f").replace("#", "%23")
        self._connection = sqlite3.connect(f"file:{uri}?mode=ro", uri=True)
        self._check()

    def __del__(self) -> None:
        """Close quietly: a program that ends has nothing to say of it."""
        if hasattr(self, "_connection"):
            self._connection.close()

    def rows(self, statement: str, values: dict[str, Any] | None = None) -> list[tuple[Any, ...]]:
        """All rows of a statement.

        Raises:
            DatabaseProblem: the file is damaged.
        """
        try:
            return self._connection.execute(statement, values or {}).fetchall()
        except sqlite3.DatabaseError as error:
            raise damaged(self.path, error) from error

    def _check(self) -> None:
        [(application,)] = self.rows("PRAGMA application_id")
        [(version,)] = self.rows("PRAGMA user_version")
        if application != APPLICATION_ID:
            raise DatabaseProblem(f"not a finecli database: {self.path}", _REMEDY)
        if version != SCHEMA_VERSION:
            raise DatabaseProblem(
                f"the database has schema {version}, this finecli reads {SCHEMA_VERSION}: {self.path}",
                _REMEDY,
            )


def damaged(path: Path, error: Exception) -> DatabaseProblem:
    """The sentence for a file that SQLite or zlib cannot read."""
    return DatabaseProblem(f"the database cannot be read: {path}: {error}", _REMEDY)
