"""The schema AnthropicCitationCharLocationParam."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
    Optional,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicCitationCharLocationParam(_Model):
    """The schema AnthropicCitationCharLocationParam."""

    cited_text: str
    document_index: int
    document_title: Optional[str]
    end_char_index: int
    start_char_index: int
    type: Literal["char_location"] = "char_location"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "char_location",
    }


if TYPE_CHECKING:

    class AnthropicCitationCharLocationParamParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicCitationCharLocationParam`."""

        cited_text: Required[str]
        document_index: Required[int]
        document_title: Required[Optional[str]]
        end_char_index: Required[int]
        start_char_index: Required[int]
        type: Required[Literal["char_location"]]
