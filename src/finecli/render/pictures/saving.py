"""From a specification to a file: SVG that can be read aloud, PNG, or a page that needs no network."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from finecli.errors import FinecliError, InvalidInput
from finecli.pictures import description
from finecli.render.files import write_bytes

if TYPE_CHECKING:
    from finecli.pictures import Picture
    from finecli.render.pictures.frame import Specification

ENDINGS = (".svg", ".png", ".html")

_SCALE = 2  # pixels for a point of a PNG: sharp at half its size in print


def ending_of(path: str) -> str:
    """The ending that says what to write.

    Raises:
        InvalidInput: it is none of `ENDINGS`.
    """
    ending = Path(path).suffix.lower()
    if ending not in ENDINGS:
        raise InvalidInput(
            f"not a name for a picture: {path or '(empty)'}", f"end it in one of: {', '.join(ENDINGS)}"
        )
    return ending


def write_picture(picture: Picture, specification: Specification, path: str) -> None:
    """Write the picture, drawn as specified, in the format that the path's ending says.

    Raises:
        InvalidInput: the path has another ending or is a directory's.
        FinecliError: the file cannot be written, or what draws pictures is not installed.
    """
    ending = ending_of(path)
    try:
        import vl_convert
    except ImportError:
        raise FinecliError(
            "what draws pictures for files is not installed: vl-convert",
            "pip install '.[pictures]' in a clone of the project",
        ) from None
    if ending == ".png":
        write_bytes(path, vl_convert.vegalite_to_png(specification, scale=_SCALE))
        return
    text = _told(vl_convert.vegalite_to_svg(specification), picture)
    if ending == ".html":
        from finecli.render.pictures.page import page

        text = page(picture, text)
    write_bytes(path, text.encode())


def _told(svg: str, picture: Picture) -> str:
    """The drawing with a title and a description, which screen readers read in place of its parts."""
    start, _, rest = svg.partition(">")
    names = 'role="img" aria-labelledby="picture-title picture-description"'
    title, told = escape(picture.title), escape(description(picture))
    return (
        f'{start} {names}><title id="picture-title">{title}</title>'
        f'<desc id="picture-description">{told}</desc>{rest}'
    )
