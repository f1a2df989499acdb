"""The schema TextExtendedConfig."""

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
    from typing_extensions import TypedDict

    from ..types import Formats, FormatsParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class TextExtendedConfig(_Model):
    """Format and verbosity of the text of a response, with OpenRouter's wider range of verbosity."""

    format: Optional[Formats] = ABSENT
    """Format of the text: text, JSON object or JSON by schema."""

    verbosity: Optional[Union[Literal["low", "medium", "high", "xhigh", "max"], str]] = ABSENT
    """How wordy the answer should be, up to xhigh and max; medium by default."""

    _readings: ClassVar[Dict[str, Any]] = {
        "format": (
            "t",
            "type",
            {
                "text": ("m", "FormatTextConfig"),
                "json_object": ("m", "FormatJsonObjectConfig"),
                "json_schema": ("m", "FormatJsonSchemaConfig"),
            },
        ),
    }


if TYPE_CHECKING:

    class TextExtendedConfigParams(TypedDict, total=False):
        """What may be sent as :class:`TextExtendedConfig`."""

        format: FormatsParams
        """Format of the text: text, JSON object or JSON by schema."""

        verbosity: Optional[Union[Literal["low", "medium", "high", "xhigh", "max"], str]]
        """How wordy the answer should be, up to xhigh and max; medium by default."""
