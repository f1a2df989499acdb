"""A chat with OpenRouter's models in the terminal: the command ``openrouter-chat``.

It is a user of the library's public interface like any other. ``arguments`` says what was asked
for, ``opening`` makes a ``session`` of it, ``asking`` fetches one answer, ``telling`` says what
came of it, ``record`` keeps it in the ``store``; ``commands`` are what is typed with a slash,
``screen``, ``display`` and ``views`` what is seen, ``prompting`` and ``menus`` what is asked;
``troubles`` are the ways on after a failure; ``app`` joins them.
"""

from __future__ import annotations

from openrouter_chat.app import main

__all__ = ["main"]
