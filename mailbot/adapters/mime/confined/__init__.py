"""Reading mails where it can be stopped: in a process of its own, with limits on time and memory for each mail.

No mail that is known needs this: the reader has limits of its own and takes linear time. It is for the mail that is
not known, and for the libraries below. The child holds no secret, no connection and no file: its environment is
emptied, it may write no file, and it ends when the pipe to it closes, however its parent came to an end.

What mails say is found out there as well, while this process acts on those before. The child then has the catalog too;
people and access in its answers are places in ours, so that it can say nothing of them but which they are.

In reading order:

- `pipe`: what goes between the two processes, and what an answer may hold
- `serving`: the child's side
- `child`: the parent's side of one child
- `reader`: the reader that starts one, asks it, and starts another where it had to be stopped
"""

from mailbot.adapters.mime.confined.pipe import Bounds
from mailbot.adapters.mime.confined.reader import ConfinedReader

__all__ = ["Bounds", "ConfinedReader"]
