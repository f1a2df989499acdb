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
    """Citation of a character range, as sent back in a Messages request."""

    cited_text: str
    """The passage that is cited."""

    document_index: int
    """Number of the document among those of the request, from 0."""

    document_title: Optional[str]
    """Title of the document."""

    end_char_index: int
    """Character just behind the passage."""

    start_char_index: int
    """First character of the passage, from 0."""

    type: Literal["char_location"] = "char_location"
    """Always char_location."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "char_location",
    }


if TYPE_CHECKING:

    class AnthropicCitationCharLocationParamParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicCitationCharLocationParam`."""

        cited_text: Required[str]
        """The passage that is cited."""

        document_index: Required[int]
        """Number of the document among those of the request, from 0."""

        document_title: Required[Optional[str]]
        """Title of the document."""

        end_char_index: Required[int]
        """Character just behind the passage."""

        start_char_index: Required[int]
        """First character of the passage, from 0."""

        type: Required[Literal["char_location"]]
        """Always char_location."""
