"""Many cases at once: one statement for a whole list of ids.

`finecli search --ids | finecli cite -` names every case of the base; a statement or two for each of them
would take longer than the reading.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from finecli.store import Store

_KNOWN = "SELECT cases.id FROM json_each(:texts) AS wanted JOIN cases ON cases.id = wanted.value"
_RECORDS = """SELECT record FROM json_each(:ids) AS wanted JOIN cases ON cases.id = wanted.value
    ORDER BY wanted.key"""


def resolve_all(store: Store, texts: Sequence[str]) -> list[str]:
    """The ids that `Store.resolve` finds for the texts, in their order, each once.

    Raises:
        NotFound: a text means no case, or more than one.
    """
    known = {found for (found,) in store._rows(_KNOWN, {"texts": json.dumps(texts)})}  # noqa: SLF001 (one package)
    return list(dict.fromkeys(text if text in known else store.resolve(text) for text in texts))


def records_of(store: Store, ids: Iterable[str]) -> Iterator[dict[str, Any]]:
    """The records of known ids, in their order, as JSON values.

    Raises:
        DatabaseProblem: the file is damaged.
    """
    rows = store._rows(_RECORDS, {"ids": json.dumps(list(ids))})  # noqa: SLF001 (one package)
    return (store._read(record) for (record,) in rows)  # noqa: SLF001 (one package)
