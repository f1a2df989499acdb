"""The schema ShellServerToolConfig."""

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

    from .container_auto_environment import ContainerAutoEnvironment, ContainerAutoEnvironmentParams
    from .container_reference_environment import (
        ContainerReferenceEnvironment,
        ContainerReferenceEnvironmentParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ShellServerToolConfig(_Model):
    """The schema ShellServerToolConfig."""

    engine: Optional[Union[Literal["auto", "openrouter"], str]] = ABSENT
    environment: Optional[
        Union[ContainerAutoEnvironment, ContainerReferenceEnvironment, Dict[str, Any]]
    ] = ABSENT
    sleep_after_seconds: Optional[int] = ABSENT
    _readings: ClassVar[Dict[str, Any]] = {
        "environment": (
            "t",
            "type",
            {
                "container_auto": ("m", "ContainerAutoEnvironment"),
                "container_reference": ("m", "ContainerReferenceEnvironment"),
            },
        ),
    }


if TYPE_CHECKING:

    class ShellServerToolConfigParams(TypedDict, total=False):
        """What may be sent as :class:`ShellServerToolConfig`."""

        engine: Union[Literal["auto", "openrouter"], str]
        environment: Union[
            ContainerAutoEnvironmentParams,
            ContainerAutoEnvironment,
            ContainerReferenceEnvironmentParams,
            ContainerReferenceEnvironment,
        ]
        sleep_after_seconds: int
