"""`python -m mailbot`: the commands."""

from mailbot.cli import main

main()
