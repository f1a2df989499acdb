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
    """The schema Prediction."""

    content: Union[str, List[PredictionContentText]]
    type: Literal["content"] = "content"
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
        type: Required[Literal["content"]]
