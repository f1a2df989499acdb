# Made from openrouter/_async/resource_access.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
"""The resources of a client; each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from openrouter._sync.shared import Shared

if TYPE_CHECKING:
    from openrouter._sync.client import OpenRouter
    from openrouter._sync.resources.activity import Activity
    from openrouter._sync.resources.chat import Chat
    from openrouter._sync.resources.credits import Credits
    from openrouter._sync.resources.endpoints import Endpoints
    from openrouter._sync.resources.generations import Generations
    from openrouter._sync.resources.key import Key
    from openrouter._sync.resources.models import Models
    from openrouter._sync.resources.oauth import OAuth
    from openrouter._sync.resources.pricing import Pricing
    from openrouter._sync.resources.providers import Providers
    from openrouter._sync.resources.rate_limits import RateLimits


class Resources(Shared):
    """What hangs on a client, which is the only class that inherits from this one."""

    @property
    def _client(self) -> OpenRouter:
        return cast("OpenRouter", self)

    @property
    def chat(self) -> Chat:
        """Chat completions: ``chat.completions.create`` and ``chat.completions.stream``."""
        from openrouter._sync.resources.chat import Chat

        return Chat(self._client)

    @property
    def models(self) -> Models:
        """The models that can be called, with their prices."""
        from openrouter._sync.resources.models import Models

        return Models(self._client)

    @property
    def pricing(self) -> Pricing:
        """What models charge, and what calls will cost and have cost."""
        from openrouter._sync.resources.pricing import Pricing

        return Pricing(self._client)

    @property
    def providers(self) -> Providers:
        """Who serves models."""
        from openrouter._sync.resources.providers import Providers

        return Providers(self._client)

    @property
    def endpoints(self) -> Endpoints:
        """Offers of providers, over all models: those without data retention."""
        from openrouter._sync.resources.endpoints import Endpoints

        return Endpoints(self._client)

    @property
    def generations(self) -> Generations:
        """The records that OpenRouter keeps of its answers: cost, tokens, times."""
        from openrouter._sync.resources.generations import Generations

        return Generations(self._client)

    @property
    def key(self) -> Key:
        """The key in use: its limits and what it has spent."""
        from openrouter._sync.resources.key import Key

        return Key(self._client)

    @property
    def rate_limits(self) -> RateLimits:
        """How the limits of the key and of ``:free`` models stand."""
        from openrouter._sync.resources.rate_limits import RateLimits

        return RateLimits(self._client)

    @property
    def credits(self) -> Credits:
        """What the account has bought, spent and left."""
        from openrouter._sync.resources.credits import Credits

        return Credits(self._client)

    @property
    def activity(self) -> Activity:
        """What the account used, day by day."""
        from openrouter._sync.resources.activity import Activity

        return Activity(self._client)

    @property
    def oauth(self) -> OAuth:
        """Keys for others: the login in the browser (OAuth with PKCE)."""
        from openrouter._sync.resources.oauth import OAuth

        return OAuth(self._client)
