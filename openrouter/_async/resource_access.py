"""The resources of a client; each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from openrouter._async.shared import AsyncShared

if TYPE_CHECKING:
    from openrouter._async.client import AsyncOpenRouter
    from openrouter._async.resources.activity import AsyncActivity
    from openrouter._async.resources.chat import AsyncChat
    from openrouter._async.resources.credits import AsyncCredits
    from openrouter._async.resources.endpoints import AsyncEndpoints
    from openrouter._async.resources.generations import AsyncGenerations
    from openrouter._async.resources.key import AsyncKey
    from openrouter._async.resources.models import AsyncModels
    from openrouter._async.resources.oauth import AsyncOAuth
    from openrouter._async.resources.pricing import AsyncPricing
    from openrouter._async.resources.providers import AsyncProviders
    from openrouter._async.resources.rate_limits import AsyncRateLimits


class AsyncResources(AsyncShared):
    """What hangs on a client, which is the only class that inherits from this one."""

    @property
    def _client(self) -> AsyncOpenRouter:
        return cast("AsyncOpenRouter", self)

    @property
    def chat(self) -> AsyncChat:
        """Chat completions: ``chat.completions.create`` and ``chat.completions.stream``."""
        from openrouter._async.resources.chat import AsyncChat

        return AsyncChat(self._client)

    @property
    def models(self) -> AsyncModels:
        """The models that can be called, with their prices."""
        from openrouter._async.resources.models import AsyncModels

        return AsyncModels(self._client)

    @property
    def pricing(self) -> AsyncPricing:
        """What models charge, and what calls will cost and have cost."""
        from openrouter._async.resources.pricing import AsyncPricing

        return AsyncPricing(self._client)

    @property
    def providers(self) -> AsyncProviders:
        """Who serves models."""
        from openrouter._async.resources.providers import AsyncProviders

        return AsyncProviders(self._client)

    @property
    def endpoints(self) -> AsyncEndpoints:
        """Offers of providers, over all models: those without data retention."""
        from openrouter._async.resources.endpoints import AsyncEndpoints

        return AsyncEndpoints(self._client)

    @property
    def generations(self) -> AsyncGenerations:
        """The records that OpenRouter keeps of its answers: cost, tokens, times."""
        from openrouter._async.resources.generations import AsyncGenerations

        return AsyncGenerations(self._client)

    @property
    def key(self) -> AsyncKey:
        """The key in use: its limits and what it has spent."""
        from openrouter._async.resources.key import AsyncKey

        return AsyncKey(self._client)

    @property
    def rate_limits(self) -> AsyncRateLimits:
        """How the limits of the key and of ``:free`` models stand."""
        from openrouter._async.resources.rate_limits import AsyncRateLimits

        return AsyncRateLimits(self._client)

    @property
    def credits(self) -> AsyncCredits:
        """What the account has bought, spent and left."""
        from openrouter._async.resources.credits import AsyncCredits

        return AsyncCredits(self._client)

    @property
    def activity(self) -> AsyncActivity:
        """What the account used, day by day."""
        from openrouter._async.resources.activity import AsyncActivity

        return AsyncActivity(self._client)

    @property
    def oauth(self) -> AsyncOAuth:
        """Keys for others: the login in the browser (OAuth with PKCE)."""
        from openrouter._async.resources.oauth import AsyncOAuth

        return AsyncOAuth(self._client)
