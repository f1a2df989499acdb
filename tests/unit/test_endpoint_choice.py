from __future__ import annotations

from typing import Any

import pytest

from openrouter.endpoint_choice import endpoint_of
from openrouter.errors import ConfigurationError
from openrouter_api.models import PublicEndpoint

ENDPOINTS = [
    PublicEndpoint.from_dict(each)
    for each in (
        {"tag": "openai", "provider_name": "OpenAI"},
        {"tag": "deepinfra/turbo", "provider_name": "DeepInfra"},
        {"tag": "deepinfra/bf16", "provider_name": "DeepInfra"},
        {"tag": "google-vertex/us", "provider_name": "Google"},
        {"tag": None, "provider_name": "Together"},
        {"tag": "z-ai", "provider_name": 7},
    )
]


@pytest.mark.parametrize(
    ("provider", "place"),
    [
        *(("openai", 0), ("OpenAI", 0), ("deepinfra/bf16", 2), ("google-vertex", 3)),
        *(("Google", 3), ("together", 4), ("Z.AI", 5)),
    ],
)
def test_endpoint_is_found_by_tag_name_or_slug(provider: str, place: int) -> None:
    assert endpoint_of(ENDPOINTS, "a/b", provider) is ENDPOINTS[place]


def test_name_that_means_several_endpoints_is_refused_with_their_tags() -> None:
    with pytest.raises(ConfigurationError) as caught:
        endpoint_of(ENDPOINTS, "a/b", "DeepInfra")
    assert str(caught.value) == (
        "'DeepInfra' has several endpoints of a/b: name one of deepinfra/turbo, deepinfra/bf16."
    )


def test_name_that_means_no_endpoint_is_refused_with_what_there_is() -> None:
    with pytest.raises(ConfigurationError, match="'groq' does not serve a/b; there are openai, "):
        endpoint_of(ENDPOINTS, "a/b", "groq")


@pytest.mark.parametrize("endpoints", [None, 5, [], [None, {"tag": "groq"}]])
def test_endpoints_of_another_shape_are_none(endpoints: Any) -> None:
    with pytest.raises(ConfigurationError, match="'groq' does not serve a/b; there are none"):
        endpoint_of(endpoints, "a/b", "groq")


def test_provider_that_is_no_text_is_refused() -> None:
    wrong: Any = None
    with pytest.raises(ConfigurationError, match="named by a text, not by None"):
        endpoint_of(ENDPOINTS, "a/b", wrong)
