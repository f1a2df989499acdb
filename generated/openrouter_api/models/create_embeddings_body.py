"""The schema CreateEmbeddingsBody."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Mapping,
    Optional,
    Sequence,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .create_embeddings_body_input_item import (
        CreateEmbeddingsBodyInputItem,
        CreateEmbeddingsBodyInputItemParams,
    )
    from .provider_preferences import ProviderPreferences, ProviderPreferencesParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class CreateEmbeddingsBody(_Model):
    """The schema CreateEmbeddingsBody."""

    dimensions: Optional[int] = ABSENT
    encoding_format: Optional[Union[Literal["float", "base64"], str]] = ABSENT
    input: Union[
        str, List[str], List[float], List[List[float]], List[CreateEmbeddingsBodyInputItem]
    ]
    input_type: Optional[str] = ABSENT
    model: str
    provider: Optional[ProviderPreferences] = ABSENT
    user: Optional[str] = ABSENT
    _readings: ClassVar[Dict[str, Any]] = {
        "input": ("l", ("m", "CreateEmbeddingsBodyInputItem")),
        "provider": ("m", "ProviderPreferences"),
    }


if TYPE_CHECKING:

    class CreateEmbeddingsBodyParams(TypedDict, total=False):
        """What may be sent as :class:`CreateEmbeddingsBody`."""

        dimensions: int
        encoding_format: Union[Literal["float", "base64"], str]
        input: Required[
            Union[
                str,
                Sequence[str],
                Sequence[float],
                Sequence[Sequence[float]],
                Sequence[
                    Union[
                        CreateEmbeddingsBodyInputItemParams,
                        CreateEmbeddingsBodyInputItem,
                        Mapping[str, Any],
                    ]
                ],
            ]
        ]
        input_type: str
        model: Required[str]
        provider: Optional[Union[ProviderPreferencesParams, ProviderPreferences]]
        user: str
