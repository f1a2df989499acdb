"""What a shell can put in place of an unfinished command line, and the scripts that ask for it.

The parsers say what may stand where, so that nothing is kept by hand. A shell runs the program with
the line so far; what it gets is one candidate a line, or nothing, and then completes file names.
"""

from __future__ import annotations

import argparse
import contextlib
import shlex
from typing import Any, Callable, Iterable, Sequence

Words = Callable[[], Iterable[str]]

SCRIPTS = {
    "bash": """\
# For bash; put into ~/.bashrc: source <(openrouter-chat completion bash)
_openrouter_chat() {
    local IFS=$'\\n'
    COMPREPLY=($(openrouter-chat completion bash --line "${COMP_LINE:0:COMP_POINT}" 2>/dev/null))
}
complete -o default -F _openrouter_chat openrouter-chat
""",
    "zsh": """\
#compdef openrouter-chat
# For zsh; put into ~/.zshrc, behind compinit: source <(openrouter-chat completion zsh)
_openrouter_chat() {
    local -a found
    found=("${(@f)$(openrouter-chat completion zsh --line "$BUFFER[1,CURSOR]" 2>/dev/null)}")
    found=(${found:#})
    if (( $#found )); then compadd -Q -a found; else _files; fi
}
compdef _openrouter_chat openrouter-chat
""",
    "fish": """\
# For fish; put into ~/.config/fish/config.fish: openrouter-chat completion fish | source
function __openrouter_chat
    set -l found (openrouter-chat completion fish --line (commandline -cp) 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\\n' $found
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c openrouter-chat -f -a '(__openrouter_chat)'
""",
}


def split(line: str) -> list[str]:
    """The words of a command line behind the program's name; the last may be unfinished.

    Example:
        >>> split('openrouter-chat -m op'), split("openrouter-chat models ")
        (['-m', 'op'], ['models', ''])
    """
    words: list[str] = []
    for ending in ("", "'", '"'):
        # Inside of quotes the line ends too early.
        with contextlib.suppress(ValueError):
            words = shlex.split(line + ending)
            break
    if not words or (line[-1:].isspace() and not line.endswith("\\ ")):
        words.append("")
    return words[1:] or [""]


def candidates(
    words: Sequence[str],
    main: argparse.ArgumentParser,
    subcommands: Sequence[str],
    parser_of: Callable[[str], argparse.ArgumentParser],
    values: dict[str, Words],
) -> list[str]:
    """What can stand in place of the last word.

    Args:
        words: The words behind the program's name.
        main: The parser of the program itself.
        subcommands: The names of subcommands.
        parser_of: The parser of a subcommand.
        values: Words for what the parsers cannot list, by the name of an argument.
    """
    *before, last = words
    parser, found = main, list(subcommands) if len(words) == 1 else []
    if before and before[0] in subcommands:
        parser = parser_of(before[0])
        for word in before[1:]:
            parser = _actions_of(parser).get(word, parser)
    pending = _option(parser, before[-1]) if before else None
    if pending is not None and pending.nargs != 0:
        return _begin(last, _values_of(pending, values))
    if last.startswith("-"):
        found = [name for action in parser._actions for name in action.option_strings]
    else:
        found += _actions_of(parser)
        for action in parser._actions:
            if not action.option_strings:
                found += _values_of(action, values)
    return _begin(last, found)


def _begin(last: str, found: Iterable[str]) -> list[str]:
    return [word for word in dict.fromkeys(found) if word.startswith(last)]


def _actions_of(parser: argparse.ArgumentParser) -> dict[str, Any]:
    """The parsers of a parser's actions, by name."""
    found: dict[str, Any] = {}
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            found.update(action.choices)
    return found


def _option(parser: argparse.ArgumentParser, word: str) -> argparse.Action | None:
    return parser._option_string_actions.get(word)


def _values_of(action: argparse.Action, values: dict[str, Words]) -> list[str]:
    if action.choices is not None:
        return [str(choice) for choice in action.choices]
    words = values.get(action.dest)
    return [] if words is None else list(words())


def for_bash(found: Sequence[str], last: str) -> list[str]:
    """Candidates as bash takes them: it replaces only what stands behind the last colon.

    Example:
        >>> for_bash(["meta/llama:free"], "meta/llama:f")
        ['free']
    """
    cut = last.rfind(":") + 1
    return [word[cut:] for word in found]
