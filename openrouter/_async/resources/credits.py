"""``client.credits``: what the account has bought, spent and left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter.credits import CreditBalance
from openrouter.results import described
from openrouter_api.api.credits.get_credits import get_credits
from openrouter_api.models import GetCreditsResponseData

if TYPE_CHECKING:
    from openrouter._async.client import AsyncOpenRouter


class AsyncCredits:
    """``client.credits``."""

    def __init__(self, client: AsyncOpenRouter) -> None:
        self._client = client

    async def get(self) -> CreditBalance:
        """The credits of the account, in USD. Needs a management key.

        Returns:
            ``total_credits`` bought or granted and ``total_usage`` spent so far; ``remaining`` is
            the difference as a Decimal, below zero in debt.

        Raises:
            PermissionDeniedError: If the key is none for management.
            OpenRouterError: When the call fails.

        Example:
            >>> import anyio
            >>> from openrouter.testing import FakeOpenRouter
            >>> async def main() -> str:
            ...     async with FakeOpenRouter(credits="12.5").async_client() as client:
            ...         return str((await client.credits.get()).remaining)
            >>> anyio.run(main)
            '12.5'
        """
        answer = await self._client.send(get_credits())
        data = described(answer, GetCreditsResponseData, "credits")
        return CreditBalance.from_dict(data.to_dict())
