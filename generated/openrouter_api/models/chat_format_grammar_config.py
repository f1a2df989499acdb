"""The schema ChatFormatGrammarConfig."""

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
class ChatFormatGrammarConfig(_Model):
    """Answer in text that a formal grammar allows; few endpoints support it."""

    grammar: str
    """The grammar, in the notation the provider expects."""

    type: Literal["grammar"] = "grammar"
    """Always `grammar`."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "grammar",
    }


if TYPE_CHECKING:

    class ChatFormatGrammarConfigParams(TypedDict, total=False):
        """What may be sent as :class:`ChatFormatGrammarConfig`."""

        grammar: Required[str]
        """The grammar, in the notation the provider expects."""

        type: Required[Literal["grammar"]]
        """Always `grammar`."""
