"""The one place where an error becomes a sentence and an exit code."""

from __future__ import annotations

import gc
import os
import sys

# Start-up allocates much and frees nothing: collecting then is wasted time.
gc.disable()

from typer import Abort, Exit, TyperException  # noqa: E402 (after gc.disable, see above)

from finecli.cli import app, spell_out_json  # noqa: E402 (as above)
from finecli.errors import ExitCode, FinecliError  # noqa: E402 (as above)

gc.freeze()
gc.enable()


def main(argv: list[str] | None = None) -> int:
    """Run one command and return its exit code; data go to stdout, words to stderr."""
    _mend_streams()
    try:
        code = _run(sys.argv[1:] if argv is None else argv)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has gone (`| head`): nothing to say, and nothing more to write at exit.
        _write_no_more()
        return ExitCode.DONE
    except OSError as error:
        _write_no_more()
        return _say(f"cannot read or write: {error}", None, ExitCode.FAILED)
    return code


def _mend_streams() -> None:
    """Give closed streams somewhere to go, and letters that a stream's encoding lacks an escape."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # closed by the caller: `>&-`
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123 (a device, held to the end)
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def _write_no_more() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def run() -> None:
    """The `finecli` command."""
    sys.exit(main())


def _run(argv: list[str]) -> int:
    try:
        result = app(spell_out_json(argv), prog_name="finecli", standalone_mode=False)
    except FinecliError as error:
        return _say(error.message, error.hint, error.exit_code)
    except TyperException as error:
        return _say(*_words_of(error), error.exit_code)
    except Exit as stop:
        return stop.exit_code
    except SystemExit as error:
        # Typer ends the program itself for one reason only: the reader has gone.
        raise BrokenPipeError from error
    except (KeyboardInterrupt, Abort):
        return ExitCode.INTERRUPTED
    return result if isinstance(result, int) else ExitCode.DONE


def _words_of(error: TyperException) -> tuple[str, str | None]:
    context = getattr(error, "ctx", None)
    hint = f"{context.command_path} --help lists what it takes" if context else None
    return error.format_message().rstrip("."), hint


def _say(message: str, hint: str | None, code: int) -> int:
    from finecli.render.plain import printable

    print(f"error: {printable(message)}", file=sys.stderr)  # noqa: T201 (the boundary speaks)
    if hint:
        print(f"hint: {printable(hint)}", file=sys.stderr)  # noqa: T201 (as above)
    return code


if __name__ == "__main__":
    run()
