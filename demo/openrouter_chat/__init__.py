"""A chat with OpenRouter's models in the terminal: the command ``openrouter-chat``.

It is a user of the library's public interface like any other. ``arguments`` says what was asked
for and ``backend`` whom it goes to; ``answers`` fetches one answer; ``conversation`` and
``commands`` are the chat, ``screen`` and ``views`` what is seen of it; ``app`` joins them.
"""

from __future__ import annotations

from openrouter_chat.app import main

__all__ = ["main"]
