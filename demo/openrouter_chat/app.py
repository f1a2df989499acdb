"""The program: reads what was asked for, then answers once or opens a chat."""

from __future__ import annotations

import contextlib
import importlib
import os
import sys
from typing import TYPE_CHECKING, Callable, Sequence

from openrouter_chat import exits
from openrouter_chat.arguments import PROGRAM, only_once, parse
from openrouter_chat.exits import UsageError
from openrouter_chat.opening import open_session
from openrouter_chat.screen import Screen, let_go_of_output
from openrouter_chat.settings_table import load_chat_settings
from openrouter_chat.start_menu import start_menu, wants_menu
from openrouter_chat.subcommands import is_subcommand
from openrouter_chat.subcommands import run as run_subcommand

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
        except (KeyboardInterrupt, EOFError):
            # Of Ctrl-C, and of a terminal that goes away while a menu is on it.
            return exits.INTERRUPTED
        except BrokenPipeError:
            let_go_of_output()
            return exits.OK
        except OSError as error:
            # What cannot be written to may be where this is said.
            with contextlib.suppress(OSError):
                screen.remark(f"{PROGRAM}: cannot write: {error.strerror or error}")
            let_go_of_output()
            return exits.OTHER


def _run(argv: Sequence[str] | None, screen: Screen) -> int:
    try:
        options = parse(argv)
    finally:
        # Help and version are argparse's, which leaves them in the buffer.
        screen.flush()
    try:
        if _chatting(options):
            with open_session(options, screen) as session:
                return _chat(session, options)
        # Late, as a chat needs none of it.
        from openrouter_chat.oneshot import answer_once

        return answer_once(options, screen, load_chat_settings(options.profile))
    except Exception as error:
        if not exits.expected(error):
            raise
        screen.remark(f"{PROGRAM}: {error}" if isinstance(error, UsageError) else str(error))
        return exits.status_of(error)


def _chatting(options: Options) -> bool:
    """Whether a chat is wanted; what is typed or piped in otherwise is the one question."""
    chatting = (
        options.question is None
        and not options.files
        and sys.stdin is not None
        and sys.stdin.isatty()
    )
    alone = only_once(options) if chatting else None
    if alone is not None:
        raise UsageError(f'{alone} needs a question; try {PROGRAM} --json "Say hello".')
    return chatting


def _chat(session: Session, options: Options) -> int:
    screen = session.screen
    going_on = (
        not screen.interactive or not wants_menu(options, session.settings) or start_menu(session)
    )
    if options.go_on:
        from openrouter_chat.commands.turns import show_turns

        show_turns(session)
    if going_on:
        # Plain, as loading rich would keep the prompt back.
        hint = "/help lists the commands, Ctrl-D leaves."
        screen.remark(f"A chat with {session.model}. {hint}")
    read = _reader(session)
    while going_on:
        try:
            going_on = _one_line(session, read())
        except EOFError:
            going_on = False
        except KeyboardInterrupt:
            continue
        except UnicodeDecodeError:
            screen.remark("That line was no text in the terminal's encoding.")
    return exits.OK


def _reader(session: Session) -> Callable[[], str]:
    """What reads a line: with all comforts, or as it can be had everywhere."""
    if session.screen.interactive:
        from openrouter_chat.prompting import Prompt

        return Prompt(session).ask
    # Line editing at the prompt, where Python has it.
    with contextlib.suppress(ImportError):
        importlib.import_module("readline")
    return session.screen.ask


def _one_line(session: Session, line: str) -> bool:
    """Answer or obey what was typed; False ends the chat."""
    # Late, as all that is needed for an answer would keep the prompt back.
    from openrouter_chat.commands import is_command, obey
    from openrouter_chat.telling import converse

    if is_command(line):
        return obey(session, line)
    if line.strip():
        converse(session, line.strip())
    return True
