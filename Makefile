# What one can do here. `make` alone lists it.
#
# Settings: PORT=8484 (demo, try), PYTHON=python3 (3.11 or newer), ARGS= (more words for the command)

PYTHON ?= python3
PORT ?= 8484
ARGS ?=
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help demo try run test check coverage format shots rules mutants chaos safety bench reader upgrades record \
  every-night hostile simulate audit lock clean for-running for-developing

help: ## this list
	@echo "Charley: make TARGET [NAME=value ...]"
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "%-14s %s\n", $$1, $$2 }'

demo: for-running ## try Charley in the browser, without Telegram (PORT=8484)
	@exec $(BIN)/charley sandbox --port $(PORT) $(ARGS)

try: for-running ## the same chat, in this terminal
	@exec $(BIN)/charley try $(ARGS)

run: for-running ## run the real bot, with the settings in .env (see deploy/env.example)
	@exec $(BIN)/charley run $(if $(wildcard .env),--env-file .env) $(ARGS)

test: for-developing ## all tests (ARGS="tests/bot -k word" for some)
	$(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

check: for-developing ## everything a change must pass: format, lint, types, imports, wording, tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/charley wording
	$(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

coverage: for-developing ## which lines the tests reach
	$(BIN)/python -m pytest -n auto --dist worksteal --cov --cov-report=term $(ARGS)

format: for-developing ## put the code in its usual form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

shots: for-developing ## take the README's pictures anew
	SHOTS=docs/pictures $(BIN)/python -m pytest -m page tests/journeys $(ARGS)

rules: for-developing ## write the pages of rules and claims anew, from the data (docs/)
	$(BIN)/charley rules --write docs

mutants: for-developing ## break the safety rules one by one: each must be noticed (a quarter of an hour)
	$(BIN)/python -m tests.mutants $(ARGS)

chaos: for-developing ## kill Charley, and cut it off, over and over, and count (a quarter of an hour; ARGS="--help")
	$(BIN)/python -m tests.chaos $(ARGS)

safety: for-developing ## walk, break, count and read all that keeps people safe (writes docs/safety-report.md)
	$(BIN)/python -m tests.safety $(ARGS)

bench: for-developing ## how fast it is, beside the bare library (ARGS="turns reminders people replicas --quick")
	$(BIN)/python -m tests.benchmarks $(ARGS)

reader: for-developing ## learn the second reader's weights anew, after new labelled lines or tables
	$(BIN)/python -m tests.danger.learning

upgrades: for-developing ## talks that every earlier release began, stopped at every question, on today's code
	$(BIN)/python -m pytest -n auto tests/upgrades --every-question $(ARGS)

record: for-developing ## before a release: write down how its talks ask (RELEASE=0.4.0)
	$(BIN)/python -m pytest -q -n0 -p tests.upgrades.recording --record tests/upgrades/releases/$(RELEASE) \
	  tests/conversations --ignore tests/conversations/understanding --ignore tests/conversations/wording
	$(BIN)/python -m tests.upgrades.filling tests/upgrades/releases/$(RELEASE)

every-night: for-developing ## every zone, date and quarter hour of ten years: one evening each (half an hour)
	$(BIN)/python -m tests.every_night $(ARGS)

hostile: for-developing ## 100,000 forged and broken updates, ten minutes (ARGS="--postgresql --seed 7")
	$(BIN)/python -m tests.hostile $(ARGS)

simulate: for-developing ## a year of made-up people against the real application (ARGS="--people 100 --nights 30")
	$(BIN)/charley simulate $(ARGS)

audit: for-developing ## look up the locked libraries among published advisories
	requirements/audit "$(PYTHON)"

lock: ## lock the newest libraries that pyproject.toml allows
	requirements/lock "$(PYTHON)" --upgrade

clean: ## remove the environment and what the tools leave behind
	rm -rf .venv .coverage .coverage.* htmlcov mutants build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find bot conversations tests -name __pycache__ -type d -exec rm -rf {} +

for-running:
	@requirements/install run "$(PYTHON)"

for-developing:
	@requirements/install dev "$(PYTHON)"
