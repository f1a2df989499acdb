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
    """Fields of the Responses stream event for an annotation on output text."""

    annotation: OpenAIResponsesAnnotation
    """The annotation."""

    annotation_index: int
    """Place of the annotation in its text, from 0."""

    content_index: int
    """Place of the part in the content of the item, from 0."""

    item_id: str
    """Id of the output item the event belongs to."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.output_text.annotation.added"] = "response.output_text.annotation.added"
    """Always response.output_text.annotation.added."""

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
