"""The schema ContainerReferenceEnvironment."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ContainerReferenceEnvironment(_Model):
    """Runs commands in an existing container, named by its id."""

    container_id: str
    """Id of the container, 1 to 20 letters, digits, underscores and hyphens."""

    type: Literal["container_reference"] = "container_reference"
    """Always container_reference."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "container_reference",
    }


if TYPE_CHECKING:

    class ContainerReferenceEnvironmentParams(TypedDict, total=False):
        """What may be sent as :class:`ContainerReferenceEnvironment`."""

        container_id: Required[str]
        """Id of the container, 1 to 20 letters, digits, underscores and hyphens."""

        type: Required[Literal["container_reference"]]
        """Always container_reference."""
