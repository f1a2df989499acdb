"""The models of the fake. Ids are like real ones; prices, sizes and dates are made up.

A test must not rely on what a real model costs: it may rely on what is written here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Mapping, Sequence
from urllib.parse import urlencode

from openrouter.testing.wire import BASE_PATH, problem

if TYPE_CHECKING:
    from typing import Literal

    Reasoning = Literal["never", "optional", "always"]

_CREATED = 1735689600
_PAGE = 500
_MAX_PAGE = 1000

SAMPLING = (
    "temperature",
    "top_p",
    "max_tokens",
    "max_completion_tokens",
    "seed",
    "stop",
    "frequency_penalty",
    "presence_penalty",
)
TOOLS = ("tools", "tool_choice", "response_format", "structured_outputs")
REASONING = ("reasoning", "include_reasoning")

# Slug and country of each provider; a name that is not listed gets its slug from itself.
PROVIDERS: Mapping[str, tuple[str, str | None]] = {
    "Anthropic": ("anthropic", "US"),
    "Azure": ("azure", "US"),
    "Amazon Bedrock": ("amazon-bedrock", "US"),
    "DeepInfra": ("deepinfra", "US"),
    "DeepSeek": ("deepseek", "CN"),
    "Google": ("google-vertex", "US"),
    "Google AI Studio": ("google-ai-studio", "US"),
    "Mistral": ("mistral", "FR"),
    "OpenAI": ("openai", "US"),
    "Together": ("together", "US"),
}

# Who retains no data; made up like all the rest.
ZERO_RETENTION = frozenset(("Amazon Bedrock", "Azure", "DeepInfra", "Google"))


@dataclass(frozen=True)
class FakeModel:
    """A model that the fake serves.

    Attributes:
        id: What a request names, `author/slug` with an optional `:variant`.
        name: The name for people.
        providers: Who serves it, in the order of preference.
        pricing: Dollars per unit as decimal strings, by OpenRouter's names.
        context_length: Tokens of prompt and answer together.
        max_completion_tokens: The most tokens of an answer.
        input_modalities: What it takes: text, image, file, audio, video.
        output_modalities: What it gives: text, embeddings …
        parameters: The request parameters that it supports.
        reasoning: Whether it reasons `"always"`, `"optional"` (when asked to) or `"never"`.
        reasoning_format: The format of its `reasoning_details`.
        tokenizer: The tokenizer's family by OpenRouter's names.
        description: A sentence about it.
        created: Seconds since the epoch.

    Example:
        >>> model = FakeModel("acme/tiny", "Acme: Tiny", ("Acme",))
        >>> model.to_dict()["pricing"]
        {'prompt': '0.000001', 'completion': '0.000002'}
    """

    id: str
    name: str
    providers: tuple[str, ...]
    pricing: Mapping[str, str] = field(
        default_factory=lambda: {"prompt": "0.000001", "completion": "0.000002"}
    )
    context_length: int = 131072
    max_completion_tokens: int = 16384
    input_modalities: tuple[str, ...] = ("text",)
    output_modalities: tuple[str, ...] = ("text",)
    parameters: tuple[str, ...] = SAMPLING + TOOLS
    reasoning: Reasoning = "never"
    reasoning_format: str = "unknown"
    tokenizer: str = "Other"
    description: str = "A model of the offline fake; what is said about it is made up."
    created: int = _CREATED

    @property
    def path(self) -> str:
        """The id as part of a path that names the model's endpoints."""
        return f"{BASE_PATH}/models/{self.id}/endpoints"

    @property
    def architecture(self) -> dict[str, Any]:
        """The `architecture` object of the models API."""
        sides = (self.input_modalities, self.output_modalities)
        return {
            "modality": "->".join("+".join(side) for side in sides),
            "input_modalities": list(self.input_modalities),
            "output_modalities": list(self.output_modalities),
            "tokenizer": self.tokenizer,
            "instruct_type": None,
        }

    def to_dict(self) -> dict[str, Any]:
        """The model as GET /models lists it."""
        entry: dict[str, Any] = {
            "id": self.id,
            "canonical_slug": self.id.partition(":")[0],
            "name": self.name,
            "created": self.created,
            "description": self.description,
            "context_length": self.context_length,
            "architecture": self.architecture,
            "pricing": dict(self.pricing),
            "top_provider": {
                "context_length": self.context_length,
                "max_completion_tokens": self.max_completion_tokens,
                "is_moderated": False,
            },
            "per_request_limits": None,
            "supported_parameters": list(self.parameters),
            "default_parameters": None,
            "supported_voices": None,
            "links": {"details": self.path},
        }
        if self.reasoning != "never":
            entry["reasoning"] = {"mandatory": self.reasoning == "always"}
        return entry

    def endpoints(self, *, with_percentiles: bool) -> dict[str, Any]:
        """The model as GET /models/{author}/{slug}/endpoints answers.

        Args:
            with_percentiles: Whether to tell latency and throughput, which needs a key.
        """
        return {
            "id": self.id,
            "name": self.name,
            "created": self.created,
            "description": self.description,
            "architecture": self.architecture,
            "endpoints": [self._endpoint(name, with_percentiles) for name in self.providers],
        }

    def zdr_endpoints(self) -> list[dict[str, Any]]:
        """The endpoints of the model that GET /endpoints/zdr lists: those that retain no data."""
        return [self._endpoint(name, True) for name in self.providers if name in ZERO_RETENTION]

    def _endpoint(self, provider: str, with_percentiles: bool) -> dict[str, Any]:
        latency = {"p50": 400, "p75": 600, "p90": 900, "p99": 2000}
        throughput = {"p50": 80, "p75": 60, "p90": 40, "p99": 20}
        return {
            "name": f"{provider} | {self.id}",
            "model_id": self.id,
            "model_name": self.name,
            "provider_name": provider,
            "tag": provider_slug(provider),
            "context_length": self.context_length,
            "max_completion_tokens": self.max_completion_tokens,
            "max_prompt_tokens": None,
            "pricing": dict(self.pricing),
            "quantization": "unknown",
            "status": 0,
            "supported_parameters": list(self.parameters),
            "supports_implicit_caching": "input_cache_read" in self.pricing,
            "uptime_last_5m": 100,
            "uptime_last_30m": 99.9,
            "uptime_last_1d": 99.5,
            "latency_last_30m": latency if with_percentiles else None,
            "throughput_last_30m": throughput if with_percentiles else None,
        }


def provider_slug(name: str) -> str:
    """The slug of a provider, as `provider.only` and an endpoint's tag name it."""
    return PROVIDERS[name][0] if name in PROVIDERS else name.lower().replace(" ", "-")


def choose_provider(model: FakeModel, preferences: Any) -> str:
    """The provider that a request's `provider` object leads to: `only`, `ignore` and `order` count.

    Raises:
        Problem: No provider is left; a 404.
    """
    wishes: Mapping[str, Any] = preferences if isinstance(preferences, dict) else {}

    def named(wish: str) -> list[str]:
        return [str(name).lower() for name in wishes.get(wish) or ()]

    def place(name: str, names: Sequence[str]) -> int:
        places = [names.index(one) for one in (name.lower(), provider_slug(name)) if one in names]
        return min(places, default=len(names))

    only, ignore, order = named("only"), named("ignore"), named("order")
    left = [
        name
        for name in model.providers
        if place(name, ignore) == len(ignore) and (not only or place(name, only) < len(only))
    ]
    if not left:
        raise problem(404, f"No provider that the request allows serves {model.id}.", "not_found")
    return min(left, key=lambda name: place(name, order))


def providers_json(models: Sequence[FakeModel]) -> dict[str, Any]:
    """The body of GET /providers: everybody who serves one of the models."""
    names = sorted({name for model in models for name in model.providers})
    entries = [
        {
            "name": name,
            "slug": provider_slug(name),
            "headquarters": PROVIDERS.get(name, ("", None))[1],
            "datacenters": None,
            "privacy_policy_url": None,
            "terms_of_service_url": None,
            "status_page_url": None,
        }
        for name in names
    ]
    return {"data": entries}


def page(models: Sequence[FakeModel], path: str, query: Mapping[str, str]) -> dict[str, Any]:
    """The body of a model list: everything, or a page where `offset` or `limit` is given."""
    total = len(models)
    following = None
    if "offset" in query or "limit" in query:
        offset = _number(query, "offset", 0, minimum=0)
        limit = min(_number(query, "limit", _PAGE, minimum=1), _MAX_PAGE)
        models = models[offset : offset + limit]
        if offset + limit < total:
            parameters = {**query, "offset": offset + limit, "limit": limit}
            following = f"{path}?{urlencode(parameters)}"
    data = [model.to_dict() for model in models]
    return {"data": data, "total_count": total, "links": {"next": following}}


def _number(query: Mapping[str, str], name: str, default: int, *, minimum: int) -> int:
    text = query.get(name, str(default))
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else -1
    if number < minimum:
        raise problem(400, f"{name} must be an integer of at least {minimum}.", "invalid_request")
    return number


DEFAULT_MODELS = (
    FakeModel(
        "openai/gpt-4o-mini",
        "OpenAI: GPT-4o-mini",
        ("OpenAI", "Azure"),
        {"prompt": "0.0000002", "completion": "0.0000008", "input_cache_read": "0.0000001"},
        context_length=128000,
        input_modalities=("text", "image", "file"),
        parameters=(*SAMPLING, *TOOLS, "logprobs", "top_logprobs", "logit_bias"),
        tokenizer="GPT",
    ),
    FakeModel(
        "openai/gpt-5-mini",
        "OpenAI: GPT-5 Mini",
        ("OpenAI", "Azure"),
        {"prompt": "0.0000003", "completion": "0.0000024", "input_cache_read": "0.00000003"},
        context_length=400000,
        max_completion_tokens=128000,
        input_modalities=("text", "image", "file"),
        parameters=("max_tokens", "max_completion_tokens", "seed", *TOOLS, *REASONING),
        reasoning="always",
        reasoning_format="openai-responses-v1",
        tokenizer="GPT",
    ),
    FakeModel(
        "anthropic/claude-sonnet-4.5",
        "Anthropic: Claude Sonnet 4.5",
        ("Anthropic", "Amazon Bedrock", "Google"),
        {
            "prompt": "0.000004",
            "completion": "0.00002",
            "input_cache_read": "0.0000004",
            "input_cache_write": "0.000005",
        },
        context_length=1000000,
        max_completion_tokens=64000,
        input_modalities=("text", "image", "file"),
        parameters=(*SAMPLING, *TOOLS, *REASONING),
        reasoning="optional",
        reasoning_format="anthropic-claude-v1",
        tokenizer="Claude",
    ),
    FakeModel(
        "google/gemini-2.5-flash",
        "Google: Gemini 2.5 Flash",
        ("Google", "Google AI Studio"),
        {"prompt": "0.0000004", "completion": "0.000003", "input_cache_read": "0.0000001"},
        context_length=1048576,
        max_completion_tokens=65536,
        input_modalities=("text", "image", "file", "audio", "video"),
        parameters=(*SAMPLING, *TOOLS, *REASONING),
        reasoning="optional",
        reasoning_format="google-gemini-v1",
        tokenizer="Gemini",
    ),
    FakeModel(
        "meta-llama/llama-3.3-70b-instruct",
        "Meta: Llama 3.3 70B Instruct",
        ("DeepInfra", "Together"),
        {"prompt": "0.0000001", "completion": "0.0000003"},
        tokenizer="Llama3",
    ),
    FakeModel(
        "meta-llama/llama-3.3-70b-instruct:free",
        "Meta: Llama 3.3 70B Instruct (free)",
        ("Together",),
        {"prompt": "0", "completion": "0"},
        max_completion_tokens=4096,
        parameters=SAMPLING,
        tokenizer="Llama3",
    ),
    FakeModel(
        "deepseek/deepseek-r1",
        "DeepSeek: R1",
        ("DeepSeek", "DeepInfra", "Together"),
        {"prompt": "0.0000005", "completion": "0.000002"},
        context_length=163840,
        parameters=(*SAMPLING, *REASONING),
        reasoning="always",
        tokenizer="DeepSeek",
    ),
    FakeModel(
        "mistralai/mistral-small",
        "Mistral: Mistral Small",
        ("Mistral",),
        {"prompt": "0.0000001", "completion": "0.0000004"},
        context_length=32768,
        tokenizer="Mistral",
    ),
    FakeModel(
        "openai/text-embedding-3-small",
        "OpenAI: Text Embedding 3 Small",
        ("OpenAI", "Azure"),
        {"prompt": "0.00000003", "completion": "0"},
        context_length=8192,
        output_modalities=("embeddings",),
        parameters=(),
        tokenizer="GPT",
    ),
)
