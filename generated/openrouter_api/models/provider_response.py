"""The schema ProviderResponse."""

from __future__ import annotations

from typing import (
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ProviderResponse(_Model):
    """One attempt at a provider while a request was served."""

    endpoint_id: Optional[str] = ABSENT
    """Id of the endpoint that was tried."""

    id: Optional[str] = ABSENT
    """The provider's id of its answer."""

    is_byok: Optional[bool] = ABSENT
    """True when a provider key of your own was used."""

    latency: Optional[float] = ABSENT
    """How long the provider took to answer, in milliseconds."""

    model_permaslug: Optional[str] = ABSENT
    """Permanent id of the model version that was tried."""

    provider_name: Optional[
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
    """Name of the provider, which may be one that no longer serves models."""

    routed_service_tier: Optional[Union[Literal["flex", "priority"], str]] = ABSENT
    """Service tier of the endpoint; absent for the normal one."""

    status: Optional[int]
    """HTTP status the provider answered with; null when it did not answer."""
