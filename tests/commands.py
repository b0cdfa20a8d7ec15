"""The commands run as an admin runs them: in a process, in a folder, with an exit code.

The process is forked, not started afresh: reading all the modules again would take longer than any of the commands.
"""

import os
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path
from typing import NoReturn

from mailbot import cli


def mailbot(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs `mailbot` with these arguments in the folder; what it printed and how it ended."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        child = os.fork()
        if child == 0:
            _command(folder, arguments, out.fileno(), err.fileno())
        _, status = os.waitpid(child, 0)
        printed = [(file.seek(0), file.read().decode())[1] for file in (out, err)]
    return subprocess.CompletedProcess(["mailbot", *arguments], os.waitstatus_to_exitcode(status), *printed)


def _command(folder: Path, arguments: tuple[str, ...], out: int, err: int) -> NoReturn:
    """The child's side; it never comes back into the test."""
    code = 1
    try:
        os.chdir(folder)
        for number, target in ((out, 1), (err, 2)):
            os.dup2(number, target)
        sys.stdin = open(os.devnull)  # noqa: SIM115  # as long as the process lives
        sys.stdout, sys.stderr = (os.fdopen(number, "w", encoding="utf-8") for number in (1, 2))
        sys.argv = ["mailbot", *arguments]
        cli.main()
        code = 0
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:  # noqa: BLE001  # whatever it is, it is told and ends this process
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
