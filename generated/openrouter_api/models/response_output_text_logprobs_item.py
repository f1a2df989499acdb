"""The schema ResponseOutputTextLogprobsItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Mapping,
    Sequence,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .response_output_text_logprobs_item_top_logprobs_item import (
        ResponseOutputTextLogprobsItemTopLogprobsItem,
        ResponseOutputTextLogprobsItemTopLogprobsItemParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ResponseOutputTextLogprobsItem(_Model):
    """The schema ResponseOutputTextLogprobsItem."""

    bytes: List[int]
    """UTF-8 bytes of the token."""

    logprob: float
    """Natural logarithm of the token's probability."""

    token: str
    """The token as text."""

    top_logprobs: List[ResponseOutputTextLogprobsItemTopLogprobsItem]
    """The likeliest tokens at this place."""

    _readings: ClassVar[Dict[str, Any]] = {
        "top_logprobs": ("l", ("m", "ResponseOutputTextLogprobsItemTopLogprobsItem")),
    }


if TYPE_CHECKING:

    class ResponseOutputTextLogprobsItemParams(TypedDict, total=False):
        """What may be sent as :class:`ResponseOutputTextLogprobsItem`."""

        bytes: Required[Sequence[int]]
        """UTF-8 bytes of the token."""

        logprob: Required[float]
        """Natural logarithm of the token's probability."""

        token: Required[str]
        """The token as text."""

        top_logprobs: Required[
            Sequence[
                Union[
                    ResponseOutputTextLogprobsItemTopLogprobsItemParams,
                    ResponseOutputTextLogprobsItemTopLogprobsItem,
                    Mapping[str, Any],
                ]
            ]
        ]
        """The likeliest tokens at this place."""
