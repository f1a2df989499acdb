"""The schema ResponseOutputText."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Mapping,
    Optional,
    Sequence,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from ..types import OpenAIResponsesAnnotation, OpenAIResponsesAnnotationParams
    from .response_output_text_logprobs_item import (
        ResponseOutputTextLogprobsItem,
        ResponseOutputTextLogprobsItemParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ResponseOutputText(_Model):
    """Text in a message of a response, with annotations and log probabilities."""

    annotations: Optional[List[OpenAIResponsesAnnotation]] = ABSENT
    """Citations and file references that belong to the text."""

    logprobs: Optional[List[ResponseOutputTextLogprobsItem]] = ABSENT
    """Log probabilities of the tokens."""

    text: str
    """The text."""

    type: Literal["output_text"] = "output_text"
    """Always output_text."""

    _readings: ClassVar[Dict[str, Any]] = {
        "annotations": (
            "l",
            (
                "t",
                "type",
                {
                    "file_citation": ("m", "FileCitation"),
                    "url_citation": ("m", "URLCitation"),
                    "file_path": ("m", "FilePath"),
                },
            ),
        ),
        "logprobs": ("l", ("m", "ResponseOutputTextLogprobsItem")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "output_text",
    }


if TYPE_CHECKING:

    class ResponseOutputTextParams(TypedDict, total=False):
        """What may be sent as :class:`ResponseOutputText`."""

        annotations: Sequence[Union[OpenAIResponsesAnnotationParams, Mapping[str, Any]]]
        """Citations and file references that belong to the text."""

        logprobs: Sequence[
            Union[
                ResponseOutputTextLogprobsItemParams,
                ResponseOutputTextLogprobsItem,
                Mapping[str, Any],
            ]
        ]
        """Log probabilities of the tokens."""

        text: Required[str]
        """The text."""

        type: Required[Literal["output_text"]]
        """Always output_text."""
