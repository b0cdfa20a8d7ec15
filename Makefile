.PHONY: help demo test lint lock clean

PYTHON ?= python3
VENV := .venv
READY := $(VENV)/.ready
export PYTHONDONTWRITEBYTECODE :=  # compiled once, not in each worker of the tests and each process that they start

help:  ## Shows what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/'

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "mailbot needs Python 3.11 or newer: make PYTHON=python3.11 …"; exit 1; }
	@echo "Installing into $(VENV): some minutes the first time, then never again."
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(READY)

demo: $(READY)  ## Plays the way of a request with real mail on this machine, then stays for you to try
	$(VENV)/bin/mailbot demo $(ARGS)

test: $(READY)  ## Runs every test, the doors, the style and the types; stories on one database each (.ci/run: on both)
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy --num-workers auto
	$(VENV)/bin/lint-imports
	$(VENV)/bin/pytest -n auto $(if $(MAILBOT_TEST_EVERYTHING),,--one-database) $(ARGS)

lint: $(READY)  ## Puts the code into the house's style
	$(VENV)/bin/ruff check --fix .
	$(VENV)/bin/ruff format .

lock: $(READY)  ## Pins the newest allowed libraries again (needs uv)
	uv pip compile --universal --python-version 3.11 --no-annotate --no-header --generate-hashes requirements.in -o requirements.lock

clean:  ## Removes what was installed and cached
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
