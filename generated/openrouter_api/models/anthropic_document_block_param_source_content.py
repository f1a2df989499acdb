"""The schema AnthropicDocumentBlockParamSourceContent."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Mapping,
    Sequence,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .anthropic_image_block_param import (
        AnthropicImageBlockParam,
        AnthropicImageBlockParamParams,
    )
    from .anthropic_text_block_param import AnthropicTextBlockParam, AnthropicTextBlockParamParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicDocumentBlockParamSourceContent(_Model):
    """The schema AnthropicDocumentBlockParamSourceContent."""

    content: Union[
        str, List[Union[AnthropicTextBlockParam, AnthropicImageBlockParam, Dict[str, Any]]]
    ]
    """Text, or a list of text and image blocks."""

    type: Literal["content"] = "content"
    """Always content."""

    _readings: ClassVar[Dict[str, Any]] = {
        "content": (
            "l",
            (
                "t",
                "type",
                {
                    "text": ("m", "AnthropicTextBlockParam"),
                    "image": ("m", "AnthropicImageBlockParam"),
                },
            ),
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "content",
    }


if TYPE_CHECKING:

    class AnthropicDocumentBlockParamSourceContentParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicDocumentBlockParamSourceContent`."""

        content: Required[
            Union[
                str,
                Sequence[
                    Union[
                        AnthropicTextBlockParamParams,
                        AnthropicTextBlockParam,
                        Mapping[str, Any],
                        AnthropicImageBlockParamParams,
                        AnthropicImageBlockParam,
                    ]
                ],
            ]
        ]
        """Text, or a list of text and image blocks."""

        type: Required[Literal["content"]]
        """Always content."""
