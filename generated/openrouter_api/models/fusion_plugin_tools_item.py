"""The schema FusionPluginToolsItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Dict,
    List,
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


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class FusionPluginToolsItem(_Model):
    """The schema FusionPluginToolsItem."""

    parameters: Optional[
        Dict[
            str,
            Optional[
                Union[
                    str,
                    float,
                    bool,
                    List[Optional[Union[str, float, bool]]],
                    Dict[str, Optional[Union[str, float, bool]]],
                ]
            ],
        ]
    ] = ABSENT
    """Settings of the tool."""

    type: str
    """Type of the server tool, such as openrouter:web_search."""


if TYPE_CHECKING:

    class FusionPluginToolsItemParams(TypedDict, total=False):
        """What may be sent as :class:`FusionPluginToolsItem`."""

        parameters: Mapping[
            str,
            Optional[
                Union[
                    str,
                    float,
                    bool,
                    Sequence[Optional[Union[str, float, bool]]],
                    Mapping[str, Optional[Union[str, float, bool]]],
                ]
            ],
        ]
        """Settings of the tool."""

        type: Required[str]
        """Type of the server tool, such as openrouter:web_search."""
