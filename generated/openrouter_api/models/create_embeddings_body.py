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
    """Wanted length of each vector, at least 1. Only models that can shorten their vectors honour
    it; left out means the model's own length.
    """

    encoding_format: Optional[Union[Literal["float", "base64"], str]] = ABSENT
    """How vectors are returned: `float` gives arrays of numbers, `base64` gives the packed 32-bit
    floats as a base64 string. Default is `float`.
    """

    input: Union[
        str, List[str], List[float], List[List[float]], List[CreateEmbeddingsBodyInputItem]
    ]
    """What to embed: one string, several strings, one array of token ids, several arrays of token
    ids, or several multimodal inputs. A list of strings, of arrays or of multimodal inputs gives
    one vector per entry; which kinds are accepted depends on the model.
    """

    input_type: Optional[str] = ABSENT
    """What the vectors are for, as a hint to models that treat queries and documents differently,
    for example `search_query` or `search_document`. Accepted values depend on the model.
    """

    model: str
    """Id of the embedding model, as `author/slug`."""

    provider: Optional[ProviderPreferences] = ABSENT
    """Rules for choosing among the providers that serve the model."""

    user: Optional[str] = ABSENT
    """Your own id of the end user, for abuse detection; it is hashed before it leaves for the
    provider.
    """

    _readings: ClassVar[Dict[str, Any]] = {
        "input": ("l", ("m", "CreateEmbeddingsBodyInputItem")),
        "provider": ("m", "ProviderPreferences"),
    }


if TYPE_CHECKING:

    class CreateEmbeddingsBodyParams(TypedDict, total=False):
        """What may be sent as :class:`CreateEmbeddingsBody`."""

        dimensions: int
        """Wanted length of each vector, at least 1. Only models that can shorten their vectors
        honour it; left out means the model's own length.
        """

        encoding_format: Union[Literal["float", "base64"], str]
        """How vectors are returned: `float` gives arrays of numbers, `base64` gives the packed
        32-bit floats as a base64 string. Default is `float`.
        """

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
        """What to embed: one string, several strings, one array of token ids, several arrays of
        token ids, or several multimodal inputs. A list of strings, of arrays or of multimodal
        inputs gives one vector per entry; which kinds are accepted depends on the model.
        """

        input_type: str
        """What the vectors are for, as a hint to models that treat queries and documents
        differently, for example `search_query` or `search_document`. Accepted values depend on
        the model.
        """

        model: Required[str]
        """Id of the embedding model, as `author/slug`."""

        provider: Optional[Union[ProviderPreferencesParams, ProviderPreferences]]
        """Rules for choosing among the providers that serve the model."""

        user: str
        """Your own id of the end user, for abuse detection; it is hashed before it leaves for the
        provider.
        """
