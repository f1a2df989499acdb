"""Which endpoint of a model is meant by a provider's name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter.errors import ConfigurationError
from openrouter.fallback import provider_slug

if TYPE_CHECKING:
    from openrouter_api.models import PublicEndpoint


def endpoint_of(endpoints: Any, model: str, provider: str) -> PublicEndpoint:
    """The endpoint of a model that is meant.

    Args:
        endpoints: Those that the API lists.
        model: The model, for the message.
        provider: The tag of the endpoint, or name or slug of its provider.

    Raises:
        ConfigurationError: If none is meant, or several are.

    Example:
        >>> from openrouter_api.models import PublicEndpoint
        >>> tags = ("openai", "deepinfra/turbo")
        >>> endpoints = [PublicEndpoint.from_dict({"tag": tag}) for tag in tags]
        >>> endpoint_of(endpoints, "a/b", "deepinfra").tag
        'deepinfra/turbo'
    """
    from openrouter_api.models import PublicEndpoint

    listed = endpoints if isinstance(endpoints, list) else []
    known = [each for each in listed if isinstance(each, PublicEndpoint)]
    if not isinstance(provider, str):
        raise ConfigurationError(f"A provider is named by a text, not by {provider!r}.")
    exact = [each for each in known if each.tag == provider]
    found = exact or [each for each in known if provider_slug(provider) in _names(each)]
    if len(found) == 1:
        return found[0]
    tags = ", ".join(str(each.tag) for each in found or known)
    if found:
        raise ConfigurationError(
            f"{provider!r} has several endpoints of {model}: name one of {tags}."
        )
    raise ConfigurationError(f"{provider!r} does not serve {model}; there are {tags or 'none'}.")


def _names(endpoint: PublicEndpoint) -> set[str]:
    """The slugs of an endpoint's provider: from its name, and from its tag."""
    name, tag = endpoint.provider_name, endpoint.tag
    slugs = {provider_slug(name)} if isinstance(name, str) else set()
    return slugs | ({tag.partition("/")[0]} if isinstance(tag, str) else set())
