"""The schema Prediction."""

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

    from .prediction_content_text import PredictionContentText, PredictionContentTextParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class Prediction(_Model):
    """Text the answer is expected to contain; null: none."""

    content: Union[str, List[PredictionContentText]]
    """The expected text, as a string or as text parts."""

    type: Literal["content"] = "content"
    """Always `content`."""

    _readings: ClassVar[Dict[str, Any]] = {
        "content": ("l", ("m", "PredictionContentText")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "content",
    }


if TYPE_CHECKING:

    class PredictionParams(TypedDict, total=False):
        """What may be sent as :class:`Prediction`."""

        content: Required[
            Union[
                str,
                Sequence[
                    Union[PredictionContentTextParams, PredictionContentText, Mapping[str, Any]]
                ],
            ]
        ]
        """The expected text, as a string or as text parts."""

        type: Required[Literal["content"]]
        """Always `content`."""
