"""The schema InputImage."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
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
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class InputImage(_Model):
    """An image in the content of a Responses message."""

    detail: Union[Literal["auto", "high", "low", "original"], str]
    """How closely the model looks at the image."""

    image_url: Optional[str] = ABSENT
    """URL or data URL of the image."""

    type: Literal["input_image"] = "input_image"
    """Always input_image."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "input_image",
    }


if TYPE_CHECKING:

    class InputImageParams(TypedDict, total=False):
        """What may be sent as :class:`InputImage`."""

        detail: Required[Union[Literal["auto", "high", "low", "original"], str]]
        """How closely the model looks at the image."""

        image_url: Optional[str]
        """URL or data URL of the image."""

        type: Required[Literal["input_image"]]
        """Always input_image."""
