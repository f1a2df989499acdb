"""The schema StoredPromptTemplate."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Mapping,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .input_file import InputFile, InputFileParams
    from .input_image import InputImage, InputImageParams
    from .input_text import InputText, InputTextParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class StoredPromptTemplate(_Model):
    """A prompt stored with the provider, named by id and filled with variables."""

    id: str
    """Id of the stored prompt."""

    variables: Optional[Dict[str, Union[str, InputText, InputImage, InputFile, Dict[str, Any]]]] = (
        ABSENT
    )
    """Values for the placeholders of the prompt, by name."""

    _readings: ClassVar[Dict[str, Any]] = {
        "variables": (
            "d",
            (
                "t",
                "type",
                {
                    "input_text": ("m", "InputText"),
                    "input_image": ("m", "InputImage"),
                    "input_file": ("m", "InputFile"),
                },
            ),
        ),
    }


if TYPE_CHECKING:

    class StoredPromptTemplateParams(TypedDict, total=False):
        """What may be sent as :class:`StoredPromptTemplate`."""

        id: Required[str]
        """Id of the stored prompt."""

        variables: Optional[
            Mapping[
                str,
                Union[
                    str,
                    InputTextParams,
                    InputText,
                    InputImageParams,
                    InputImage,
                    InputFileParams,
                    InputFile,
                ],
            ]
        ]
        """Values for the placeholders of the prompt, by name."""
