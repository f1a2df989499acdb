"""The server process, as the run sees it."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import TracebackType

_SECONDS_TO_END = 10.0


class Server:
    """A fake OpenRouter in a process of its own; ends with the block.

    Attributes:
        base_url: Its address.
    """

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "_soak.server"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            self.base_url = self._line().strip()
        except RuntimeError:
            self.close()
            raise

    def ask(self, command: str) -> dict[str, Any]:
        """What it knows: ``report`` at once, ``drained`` when its last connection has closed."""
        to: IO[str] | None = self._process.stdin
        assert to is not None
        to.write(command + "\n")
        to.flush()
        answer: dict[str, Any] = json.loads(self._line())
        return answer

    def close(self) -> None:
        """End the process."""
        process = self._process
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.close()
        try:
            process.wait(_SECONDS_TO_END)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()

    def _line(self) -> str:
        source = self._process.stdout
        assert source is not None
        line = source.readline()
        if not line:
            raise RuntimeError("The server of the run has died; see above.")
        return line

    def __enter__(self) -> Server:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
