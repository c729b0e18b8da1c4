"""`finecli dataset import`: the sources' files become the reviewed records, one per decision."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from finecli.errors import DataProblem, NotFound
from finecli.ingest.check import check, naming_period
from finecli.ingest.digests import load_digests
from finecli.ingest.files import is_xml
from finecli.ingest.gdprhub import read_export
from finecli.ingest.linking import link
from finecli.ingest.merge import merge
from finecli.ingest.normalise import normalise_all
from finecli.ingest.raw import Skipped
from finecli.ingest.records import read_lines, write_cases
from finecli.ingest.references import named_in
from finecli.ingest.summary import ImportSummary
from finecli.ingest.tracker import read_tracker
from finecli.ingest.tracker_cases import normalise_tracker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from finecli.cases import Case
    from finecli.ingest.raw import RawDecision
    from finecli.ingest.references import Named

Digests = dict[str, dict[str, Any]]


def import_files(
    data: Path,
    files: Iterable[Path],
    digest_files: Iterable[Path],
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> ImportSummary:
    """Replace the records in `data`/cases by what the sources' files tell, and say what that was.

    All sources are read together, since one decision's record joins them. `progress` is called with (pages
    read, 0).

    Raises:
        NotFound: a file does not exist.
        DataProblem: a file is no export of a source we know, or a source of the present records is missing.
    """
    summary = ImportSummary()
    digests: Digests = {}
    for path in digest_files:
        digests |= load_digests(_existing(path))
    pages: list[Case] = []
    rows: list[Case] = []
    named: dict[str, Named] = {}
    for path in map(_existing, files):
        if is_xml(path):
            for case, page in _read_pages(path, digests, summary, progress):
                pages.append(case)
                named[case.id] = named_in(page)
        else:
            rows += _read_rows(path, digests, summary)
    _refuse_to_lose(data, [*pages, *rows])
    result = merge(pages, rows)
    cases = link(result.cases, named)
    for case in cases:
        summary.add(case)
    summary.merged = result.merged
    write_cases(data / "cases", cases)
    return summary


def _read_pages(
    path: Path, digests: Digests, summary: ImportSummary, progress: Callable[[int, int], None]
) -> Iterator[tuple[Case, RawDecision]]:
    cases = normalise_all(read_export(path), digests, summary.skip)
    for done, (case, page) in enumerate(cases, start=1):
        yield _proven(case, page), page
        progress(done, 0)


def _read_rows(path: Path, digests: Digests, summary: ImportSummary) -> Iterator[Case]:
    for row in read_tracker(path):
        try:
            yield normalise_tracker(row, digests.get(row.page_id))
        except DataProblem as problem:
            summary.skip(Skipped(row.page_id, row.title, problem.message))


def _proven(case: Case, page: RawDecision) -> Case:
    """The case with what the decision's own text says of it."""
    case = replace(case, checks=check(case, page.decision_text))
    period = naming_period(page.decision_text or "", case.published)
    if period is None:
        return case
    named_until, flag = period
    return replace(case, named_until=named_until, flags=(*case.flags, flag))


def _refuse_to_lose(data: Path, cases: list[Case]) -> None:
    present = _present_sources(data / "cases")
    given = {each.source for case in cases for each in case.provenance}
    if missing := sorted(present - given):
        raise DataProblem(
            f"the records also hold decisions from: {', '.join(missing)}",
            "give that source's file too, or remove data/cases first",
        )


def _present_sources(directory: Path) -> set[str]:
    """The sources of the present records; nothing else is read of what another version may have written.

    Raises:
        DataProblem: a line does not tell its sources.
    """
    found: set[str] = set()
    paths = sorted(directory.glob("*.jsonl"))
    for path, number, record in read_lines(paths, directory) if paths else ():
        try:
            found |= {each["source"] for each in record["provenance"]}
        except (KeyError, TypeError) as error:
            raise DataProblem(f"not a case: {path.name} line {number}: no provenance") from error
    return found


def _existing(path: Path) -> Path:
    if not path.is_file():
        raise NotFound(f"no such file: {path}")
    return path
