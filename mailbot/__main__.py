"""`mailbot`, and `python -m mailbot`: the commands, started as fast as they can be."""

import gc


def main() -> None:
    """Nothing that is imported goes away again, and to look through it for what could takes a fifth of the start."""
    gc.disable()
    from mailbot.cli import main as run

    gc.freeze()
    gc.enable()
    run()


if __name__ == "__main__":
    main()
