"""The schema BaseAnnotationAddedEvent."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from ..types import OpenAIResponsesAnnotation


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class BaseAnnotationAddedEvent(_Model):
    """The schema BaseAnnotationAddedEvent."""

    annotation: OpenAIResponsesAnnotation
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.annotation.added"] = "response.output_text.annotation.added"
    _readings: ClassVar[Dict[str, Any]] = {
        "annotation": (
            "t",
            "type",
            {
                "file_citation": ("m", "FileCitation"),
                "url_citation": ("m", "URLCitation"),
                "file_path": ("m", "FilePath"),
            },
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.output_text.annotation.added",
    }
