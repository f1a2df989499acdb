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
    """The schema ChatFormatGrammarConfig."""

    grammar: str
    type: Literal["grammar"] = "grammar"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "grammar",
    }


if TYPE_CHECKING:

    class ChatFormatGrammarConfigParams(TypedDict, total=False):
        """What may be sent as :class:`ChatFormatGrammarConfig`."""

        grammar: Required[str]
        type: Required[Literal["grammar"]]
