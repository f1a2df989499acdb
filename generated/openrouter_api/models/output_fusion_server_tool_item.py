"""The schema OutputFusionServerToolItem."""

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

    from .fusion_analysis_result import FusionAnalysisResult, FusionAnalysisResultParams
    from .fusion_source import FusionSource, FusionSourceParams
    from .output_fusion_server_tool_item_failed_models_item import (
        OutputFusionServerToolItemFailedModelsItem,
        OutputFusionServerToolItemFailedModelsItemParams,
    )
    from .output_fusion_server_tool_item_responses_item import (
        OutputFusionServerToolItemResponsesItem,
        OutputFusionServerToolItemResponsesItemParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputFusionServerToolItem(_Model):
    """The schema OutputFusionServerToolItem."""

    analysis: Optional[FusionAnalysisResult] = ABSENT
    error: Optional[str] = ABSENT
    failed_models: Optional[List[OutputFusionServerToolItemFailedModelsItem]] = ABSENT
    failure_reason: Optional[str] = ABSENT
    id: Optional[str] = ABSENT
    responses: Optional[List[OutputFusionServerToolItemResponsesItem]] = ABSENT
    sources: Optional[List[FusionSource]] = ABSENT
    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    type: Literal["openrouter:fusion"] = "openrouter:fusion"
    _readings: ClassVar[Dict[str, Any]] = {
        "analysis": ("m", "FusionAnalysisResult"),
        "failed_models": ("l", ("m", "OutputFusionServerToolItemFailedModelsItem")),
        "responses": ("l", ("m", "OutputFusionServerToolItemResponsesItem")),
        "sources": ("l", ("m", "FusionSource")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:fusion",
    }


if TYPE_CHECKING:

    class OutputFusionServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputFusionServerToolItem`."""

        analysis: Union[FusionAnalysisResultParams, FusionAnalysisResult]
        error: str
        failed_models: Sequence[
            Union[
                OutputFusionServerToolItemFailedModelsItemParams,
                OutputFusionServerToolItemFailedModelsItem,
                Mapping[str, Any],
            ]
        ]
        failure_reason: str
        id: str
        responses: Sequence[
            Union[
                OutputFusionServerToolItemResponsesItemParams,
                OutputFusionServerToolItemResponsesItem,
                Mapping[str, Any],
            ]
        ]
        sources: Sequence[Union[FusionSourceParams, FusionSource, Mapping[str, Any]]]
        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        type: Required[Literal["openrouter:fusion"]]
