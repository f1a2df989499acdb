"""The schema FileParserPlugin."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .pdf_parser_options import PDFParserOptions, PDFParserOptionsParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class FileParserPlugin(_Model):
    """Plugin that turns PDF files into text for models that cannot read them."""

    enabled: Optional[bool] = ABSENT
    """false switches the plugin off for this request."""

    id: Literal["file-parser"] = "file-parser"
    """Always file-parser."""

    pdf: Optional[PDFParserOptions] = ABSENT
    """How PDF files are read."""

    _readings: ClassVar[Dict[str, Any]] = {
        "pdf": ("m", "PDFParserOptions"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "id": "file-parser",
    }


if TYPE_CHECKING:

    class FileParserPluginParams(TypedDict, total=False):
        """What may be sent as :class:`FileParserPlugin`."""

        enabled: bool
        """false switches the plugin off for this request."""

        id: Required[Literal["file-parser"]]
        """Always file-parser."""

        pdf: Union[PDFParserOptionsParams, PDFParserOptions]
        """How PDF files are read."""
