"""The program: reads what was asked for, then answers once or opens a chat."""

from __future__ import annotations

import contextlib
import importlib
import os
import sys
from typing import TYPE_CHECKING, Sequence

from openrouter import OpenRouterError
from openrouter_chat import exits
from openrouter_chat.arguments import PROGRAM, parse, whole_question
from openrouter_chat.commands import is_command, obey
from openrouter_chat.opening import open_session
from openrouter_chat.screen import Screen, let_go_of_output, read_piped
from openrouter_chat.subcommands import is_subcommand
from openrouter_chat.subcommands import run as run_subcommand
from openrouter_chat.telling import ask_and_tell

if TYPE_CHECKING:
    from openrouter_chat.arguments import Options
    from openrouter_chat.session import Session


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program.

    Args:
        argv: The arguments; those of the process when left out.

    Returns:
        The exit status; see ``openrouter_chat.exits``.

    Raises:
        SystemExit: After help or version, and for a command line that makes no sense.
    """
    # A stream that was closed before the program began is None.
    with open(os.devnull, "w", encoding="utf-8") as nowhere:
        screen = Screen(
            nowhere if sys.stdout is None else sys.stdout,
            nowhere if sys.stderr is None else sys.stderr,
        )
        try:
            if is_subcommand(argv):
                return run_subcommand(sys.argv[1:] if argv is None else argv, screen)
            return _run(argv, screen)
        except KeyboardInterrupt:
            return exits.INTERRUPTED
        except BrokenPipeError:
            let_go_of_output()
            return exits.OK
        except OSError as error:
            screen.remark(f"{PROGRAM}: cannot write: {error.strerror or error}")
            let_go_of_output()
            return exits.OTHER


def _run(argv: Sequence[str] | None, screen: Screen) -> int:
    try:
        options = parse(argv)
    finally:
        # Help and version are argparse's, which leaves them in the buffer.
        screen.flush()
    chatting = options.question is None and sys.stdin is not None and sys.stdin.isatty()
    question = None
    if not chatting:
        question = _question(options, screen)
        if question is None:
            return exits.USAGE
    try:
        session = open_session(options, screen, chatting=chatting)
    except OpenRouterError as error:
        screen.remark(str(error))
        return exits.status_of(error)
    with session:
        return _chat(session) if question is None else _answer(session, question)


def _question(options: Options, screen: Screen) -> str | None:
    """The question, as typed and piped in; None after saying what is wrong with it."""
    piped = ""
    if sys.stdin is None or not sys.stdin.isatty():
        try:
            piped = read_piped(sys.stdin, lambda: screen.remark("Reading standard input ..."))
        except UnicodeDecodeError:
            screen.remark(f"{PROGRAM}: what is piped in is no text in UTF-8.")
            return None
    question = whole_question(options.question, piped)
    if question is None:
        screen.remark(f'{PROGRAM}: no question; try {PROGRAM} "Say hello", or --help.')
    return question


def _answer(session: Session, question: str) -> int:
    outcome = ask_and_tell(session, question)
    if outcome.interrupted:
        return exits.INTERRUPTED
    return exits.OK if outcome.error is None else exits.status_of(outcome.error)


def _chat(session: Session) -> int:
    # Line editing at the prompt, where Python has it.
    with contextlib.suppress(ImportError):
        importlib.import_module("readline")
    screen = session.screen
    screen.remark(f"A chat with {session.talk.model}. /help lists the commands, Ctrl-D leaves.")
    going_on = True
    while going_on:
        try:
            going_on = _one_line(session, screen.ask())
        except EOFError:
            going_on = False
        except KeyboardInterrupt:
            continue
        except UnicodeDecodeError:
            screen.remark("That line was no text in the terminal's encoding.")
    return exits.OK


def _one_line(session: Session, line: str) -> bool:
    """Answer or obey what was typed; False ends the chat."""
    if is_command(line):
        return obey(session, line)
    if line.strip():
        ask_and_tell(session, line.strip())
    return True
