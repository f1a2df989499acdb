"""The schema MessagesStartEventMessage."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from ..types import ORAnthropicContentBlock
    from .anthropic_container import AnthropicContainer
    from .anthropic_refusal_stop_details import AnthropicRefusalStopDetails
    from .base_messages_result_usage import BaseMessagesResultUsage


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesStartEventMessage(_Model):
    """The message as it begins, without content."""

    container: Optional[AnthropicContainer]
    """The sandbox container used, else null."""

    content: List[ORAnthropicContentBlock]
    """Empty at this point."""

    id: str
    """Id of the message, usable as a generation id."""

    model: str
    """Model that really answers; billing follows it."""

    provider: Optional[
        Union[
            Literal[
                "AnyScale",
                "Atoma",
                "Cent-ML",
                "CrofAI",
                "Enfer",
                "GoPomelo",
                "HuggingFace",
                "Hyperbolic",
                "Hyperbolic 2",
                "InoCloud",
                "Kluster",
                "Lambda",
                "Lepton",
                "Lynn 2",
                "Lynn",
                "Mancer",
                "Modal",
                "Nineteen",
                "OctoAI",
                "Recursal",
                "Reflection",
                "Replicate",
                "SambaNova 2",
                "SF Compute",
                "Targon",
                "Together 2",
                "Ubicloud",
                "01.AI",
                "AkashML",
                "AI21",
                "AionLabs",
                "Alibaba",
                "Ambient",
                "Baidu",
                "Amazon Bedrock",
                "Amazon Nova",
                "Anthropic",
                "Arcee AI",
                "AtlasCloud",
                "Avian",
                "Azure",
                "BaseTen",
                "BytePlus",
                "Black Forest Labs",
                "Cerebras",
                "Chutes",
                "Cirrascale",
                "Claude Platform on AWS",
                "Clarifai",
                "Cloudflare",
                "Cohere",
                "CoreWeave",
                "Crucible",
                "Crusoe",
                "Darkbloom",
                "Databricks",
                "Decart",
                "Deepgram",
                "DeepInfra",
                "DeepSeek",
                "DekaLLM",
                "DigitalOcean",
                "Featherless",
                "Fireworks",
                "Fish Audio",
                "Friendli",
                "GMICloud",
                "Google",
                "Google AI Studio",
                "Groq",
                "HeyGen",
                "Inception",
                "Inceptron",
                "InferenceNet",
                "Ionstream",
                "Infermatic",
                "Io Net",
                "Inferact vLLM",
                "Inflection",
                "Liquid",
                "Makora",
                "Mara",
                "Mancer 2",
                "Meta",
                "Minimax",
                "ModelRun",
                "Mistral",
                "Modular",
                "Moonshot AI",
                "Morph",
                "VoyageAI by MongoDB",
                "NCompass",
                "Nebius",
                "Nex AGI",
                "NextBit",
                "Novita",
                "Nvidia",
                "OpenAI",
                "OpenInference",
                "Parasail",
                "Poolside",
                "Perceptron",
                "Perplexity",
                "Phala",
                "Recraft",
                "Reka",
                "Relace",
                "Sail Research",
                "Sakana AI",
                "SambaNova",
                "Seed",
                "SiliconFlow",
                "Sourceful",
                "StepFun",
                "Stealth",
                "StreamLake",
                "Switchpoint",
                "Tencent",
                "Tenstorrent",
                "Thinking Machines",
                "Together",
                "Upstage",
                "Venice",
                "Wafer",
                "WandB",
                "Quiver",
                "Krea",
                "Runway",
                "Xiaomi",
                "xAI",
                "Z.AI",
                "FakeProvider",
            ],
            str,
        ]
    ] = ABSENT
    """Provider that serves the answer."""

    role: Literal["assistant"] = "assistant"
    """Always assistant."""

    stop_details: Optional[AnthropicRefusalStopDetails]
    """Null at this point."""

    stop_reason: Any
    """Null at this point; message_delta brings it."""

    stop_sequence: Any
    """Null at this point; message_delta brings it."""

    type: Literal["message"] = "message"
    """Always message."""

    usage: BaseMessagesResultUsage
    """Token counts so far, mainly those of the prompt."""

    _readings: ClassVar[Dict[str, Any]] = {
        "container": ("m", "AnthropicContainer"),
        "content": (
            "l",
            (
                "t",
                "type",
                {
                    "text": ("m", "AnthropicTextBlock"),
                    "tool_use": ("m", "AnthropicToolUseBlock"),
                    "thinking": ("m", "AnthropicThinkingBlock"),
                    "redacted_thinking": ("m", "AnthropicRedactedThinkingBlock"),
                    "server_tool_use": ("m", "ORAnthropicServerToolUseBlock"),
                    "web_search_tool_result": ("m", "AnthropicWebSearchToolResult"),
                    "web_fetch_tool_result": ("m", "AnthropicWebFetchToolResult"),
                    "code_execution_tool_result": ("m", "AnthropicCodeExecutionToolResult"),
                    "bash_code_execution_tool_result": (
                        "m",
                        "AnthropicBashCodeExecutionToolResult",
                    ),
                    "text_editor_code_execution_tool_result": (
                        "m",
                        "AnthropicTextEditorCodeExecutionToolResult",
                    ),
                    "tool_search_tool_result": ("m", "AnthropicToolSearchToolResult"),
                    "container_upload": ("m", "AnthropicContainerUpload"),
                    "compaction": ("m", "AnthropicCompactionBlock"),
                    "advisor_tool_result": ("m", "AnthropicAdvisorToolResult"),
                    "openrouter_shell_tool_result": ("m", "ORAnthropicShellToolResult"),
                    "openrouter_bash_tool_result": ("m", "ORAnthropicBashToolResult"),
                },
            ),
        ),
        "stop_details": ("m", "AnthropicRefusalStopDetails"),
        "usage": ("m", "BaseMessagesResultUsage"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "role": "assistant",
        "type": "message",
    }
