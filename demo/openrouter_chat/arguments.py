"""The command line: what was asked for, or a sentence on what is wrong with it."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from typing import Sequence

from openrouter import __version__
from openrouter_chat.chat_settings import ChatSettings

PROGRAM = "openrouter-chat"
DEFAULT_MODEL = ChatSettings.model
_COLUMNS = 79

_DESCRIPTION = """\
Ask a language model on OpenRouter. With a question it answers once: the answer
goes to standard output, everything else to standard error. Without one it opens
a chat, in which /help lists the commands.
"""
_EPILOG = f"""\
examples:
  {PROGRAM} "Say hello"
  {PROGRAM} -m openai/gpt-5-mini -s "Answer in French." "What is a fjord?"
  cat report.txt | {PROGRAM} "Summarise this"
  {PROGRAM}                      a chat; Ctrl-D leaves

environment:
  OPENROUTER_API_KEY    the key; without one a fake service inside this program
                        answers. Keys: https://openrouter.ai/settings/keys
  OPENROUTER_BASE_URL   where the API is, if not at https://openrouter.ai/api/v1

exit status:
  0 answered            4 out of credits      7 network, anything else
  2 wrong usage         5 rate limit          130 interrupted
  3 key or settings     6 no such model
"""


@dataclass(frozen=True)
class Options:
    """What the command line asks for.

    Attributes:
        question: The question; None when none was given.
        model: The model to ask; None for that of the settings.
        system: Instructions that precede the conversation.
        stream: Whether the answer is shown while it arrives.
        offline: Whether the fake service is to answer even though there is a key.
        profile: The profile of the config files; None for that of the environment.
    """

    question: str | None = None
    model: str | None = None
    system: str | None = None
    stream: bool = True
    offline: bool = False
    profile: str | None = None


def make_parser() -> argparse.ArgumentParser:
    """The parser of the command line; its help fits into 80 columns."""
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        usage=f"{PROGRAM} [options] [QUESTION]",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=_formatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "question",
        nargs="*",
        metavar="QUESTION",
        help="the question, in quotes; text that is piped in is put after it",
    )
    parser.add_argument("-m", "--model", help=f"the model to ask (default: {DEFAULT_MODEL})")
    parser.add_argument("-s", "--system", metavar="TEXT", help="instructions for the model")
    parser.add_argument(
        "--no-stream", dest="stream", action="store_false", help="show the answer when it is whole"
    )
    parser.add_argument(
        "--offline", action="store_true", help="let the fake service answer, even if there is a key"
    )
    parser.add_argument("--profile", metavar="NAME", help="settings of the config files to use")
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    return parser


def _formatter(prog: str) -> argparse.HelpFormatter:
    return argparse.RawDescriptionHelpFormatter(prog, width=_COLUMNS, max_help_position=22)


def parse(argv: Sequence[str] | None) -> Options:
    """The options in ``argv``, or in the program's own arguments.

    Raises:
        SystemExit: With 2 for a command line that makes no sense, with 0 after help or version.
    """
    parser = make_parser()
    found = parser.parse_args(argv)
    words: list[str] = found.question
    if len(words) > 1:
        parser.error(f'the question goes in quotes: {PROGRAM} "{words[0]} {words[1]} ..."')
    if words and not words[0].strip():
        parser.error("the question is empty")
    if found.model is not None and not found.model.strip():
        parser.error("-m/--model needs the name of a model, such as " + DEFAULT_MODEL)
    return Options(
        question=well_formed(words[0]) if words else None,
        model=found.model.strip() if found.model else None,
        system=well_formed(found.system) if found.system else None,
        stream=found.stream,
        offline=found.offline,
        profile=found.profile,
    )


def well_formed(text: str) -> str:
    """``text`` without the marks that Python puts in place of bytes that are no UTF-8."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def whole_question(asked: str | None, piped: str) -> str | None:
    """The question of the command line and the text piped in as one; None when both are missing.

    Example:
        >>> whole_question("Summarise this", "It was a dark and stormy night.\\n")
        'Summarise this\\n\\nIt was a dark and stormy night.'
    """
    parts = [part for part in (asked, piped.strip("\r\n")) if part and part.strip()]
    return "\n\n".join(parts) or None
