"""The schema OpenAIResponsesToolChoiceOption2."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Literal,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OpenAIResponsesToolChoiceOption2(_Model):
    """The schema OpenAIResponsesToolChoiceOption2."""

    type: Union[Literal["web_search_preview_2025_03_11", "web_search_preview"], str]
    """Kind of tool that has to be called, such as function or apply_patch."""


if TYPE_CHECKING:

    class OpenAIResponsesToolChoiceOption2Params(TypedDict, total=False):
        """What may be sent as :class:`OpenAIResponsesToolChoiceOption2`."""

        type: Required[Union[Literal["web_search_preview_2025_03_11", "web_search_preview"], str]]
        """Kind of tool that has to be called, such as function or apply_patch."""
